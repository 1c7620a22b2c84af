import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/**
 * A test's server ends no idle connection by itself: on a slow machine it would do so just when somebody asks over it
 * again, who would be told that nobody is there.
 */
export const PATIENT = { keepAliveTimeout: 0 };

/**
 * A server in a test's own process. At its end whoever asks, or stands behind, may be gone: the request is dropped then,
 * and the run does not fail for it.
 */
export function serve(answer: (req: IncomingMessage, res: ServerResponse) => Promise<unknown>): Server {
  return createServer(PATIENT, (req, res) => {
    answer(req, res).catch(() => res.destroy());
  });
}
