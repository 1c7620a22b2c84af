import type { IncomingMessage } from 'node:http';
import { listen } from './sandbox.js';
import { serve } from './serve.js';

export interface FloRequest {
  path: string;
  headers: IncomingMessage['headers'];
  raw: string;
  form: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: Slack's payloads, read by tests that know them
  payload: any;
}

/** How the app's end answers one request. */
export type FloReply = { status?: number; json?: unknown; text?: string; hang?: true };

export interface FloStandIn {
  url: string;
  requests: FloRequest[];
  stop(): Promise<void>;
}

/** An app's end of Slack's requests: keeps what came, answers what the test says. */
export async function startFloStandIn(
  reply: (request: FloRequest) => FloReply | Promise<FloReply>,
): Promise<FloStandIn> {
  const requests: FloRequest[] = [];
  const server = serve(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const form = new URLSearchParams(raw);
    const payload = form.has('payload') ? JSON.parse(form.get('payload') ?? '') : null;
    const request = { path: req.url ?? '', headers: req.headers, raw, form, payload };
    requests.push(request);
    const answer = await reply(request);
    if (answer.hang) return;
    if (answer.json === undefined) {
      res.writeHead(answer.status ?? 200, { 'Content-Type': 'text/plain' }).end(answer.text ?? '');
    } else {
      res.writeHead(answer.status ?? 200, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify(answer.json));
    }
  });
  return {
    url: await listen(server),
    requests,
    stop() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
