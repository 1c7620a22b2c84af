import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/**
 * A server in a test's own process. At its end whoever asks, or stands behind, may be gone: the request is dropped then,
 * and the run does not fail for it.
 */
export function serve(answer: (req: IncomingMessage, res: ServerResponse) => Promise<unknown>): Server {
  return createServer((req, res) => {
    answer(req, res).catch(() => res.destroy());
  });
}
