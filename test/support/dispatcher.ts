import type { IncomingHttpHeaders } from 'node:http';
import { listen } from './sandbox.js';
import { serve } from './serve.js';

/** A request of Slack's as it went by. */
export interface PastRequest {
  body: string;
  headers: Record<string, string>;
}

/** Stands between Slack and Flo: to whom a request goes, how often, and again later. */
export interface Dispatcher {
  url: string;
  /** Oldest first. */
  past: PastRequest[];
  /** From now on every request goes to each of these at once; the first one's answer is Slack's. */
  sendTo(...targets: string[]): void;
  /** From now on each request goes to the next of these. */
  takeTurns(...targets: string[]): void;
  /** The same bytes and signature once more; resolves to the status. */
  repeat(request: PastRequest | undefined, target: string): Promise<number>;
  close(): Promise<void>;
}

export async function startDispatcher(...first: string[]): Promise<Dispatcher> {
  let targets = first;
  let turns: string[] = [];
  let turn = 0;
  const past: PastRequest[] = [];
  const server = serve(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const request = { body: Buffer.concat(chunks).toString(), headers: slackHeaders(req.headers) };
    past.push(request);
    const chosen = turns.length > 0 ? [turns[turn++ % turns.length] as string] : targets;
    const answers = await Promise.allSettled(chosen.map((target) => post(target, request)));
    const [answer] = answers;
    if (answer?.status !== 'fulfilled') return res.destroy();
    res.writeHead(answer.value.status, { 'content-type': answer.value.type }).end(answer.value.body);
  });
  const url = await listen(server);
  return {
    url,
    past,
    sendTo(...next) {
      targets = next;
      turns = [];
    },
    takeTurns(...next) {
      turns = next;
    },
    async repeat(request, target) {
      if (!request) throw new Error('Nothing has gone by yet.');
      return (await post(target, request)).status;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function post(target: string, { body, headers }: PastRequest) {
  const response = await fetch(`${target}/slack/events`, { method: 'POST', headers, body });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? 'text/plain',
    body: await response.text(),
  };
}

function slackHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const names = ['content-type', 'user-agent', 'x-slack-request-timestamp', 'x-slack-signature'];
  return Object.fromEntries(names.map((name) => [name, String(headers[name] ?? '')]));
}
