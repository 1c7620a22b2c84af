import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { listen } from './sandbox.js';
import { serve } from './serve.js';

/**
 * Slack's Socket Mode in front of the sandbox: opens connections as `apps.connections.open` promises, passes the
 * Web API through, and carries what the sandbox posts to `/slack/events` over the web socket instead.
 */
export interface SocketBridge {
  /** For `SLACK_API_URL`. */
  apiUrl: string;
  /** For the sandbox: where interactions go. */
  url: string;
  connected(): boolean;
  /** With an error code, connections are refused with it; null lets them through. */
  refuse(code: string | null): void;
  /** Cuts the connection, as Slack does every few hours. */
  cut(): void;
  close(): Promise<void>;
}

export async function startSocketBridge(sandboxApi: () => string): Promise<SocketBridge> {
  let socket: WebSocket | null = null;
  let refusal: string | null = null;
  const waiting = new Map<string, (payload: unknown) => void>();
  const server = serve(async (req, res) => {
    const body = await read(req);
    if (req.url === '/slack/events') {
      const answer = await carry(body);
      res.writeHead(200, { 'content-type': 'application/json' });
      return res.end(answer === undefined ? '' : JSON.stringify(answer));
    }
    const method = (req.url ?? '').split('/').at(-1) ?? '';
    if (method === 'apps.connections.open') {
      res.writeHead(200, { 'content-type': 'application/json' });
      return res.end(
        JSON.stringify(
          refusal ? { ok: false, error: refusal } : { ok: true, url: `${url.replace('http', 'ws')}/link` },
        ),
      );
    }
    const { authorization = '', 'content-type': type = 'application/x-www-form-urlencoded' } = req.headers;
    const passed = await fetch(`${sandboxApi()}${method}`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body,
    });
    res.writeHead(passed.status, { 'content-type': 'application/json' });
    return res.end(await passed.text());
  });
  const url = await listen(server);
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (opened) => {
    socket = opened;
    opened.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
    opened.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      waiting.get(envelope_id)?.(payload);
      waiting.delete(envelope_id);
    });
  });

  function carry(body: string): Promise<unknown> {
    const form = new URLSearchParams(body);
    const interactive = form.get('payload');
    const envelope_id = randomUUID();
    const answered = new Promise((done) => waiting.set(envelope_id, done));
    socket?.send(
      JSON.stringify({
        envelope_id,
        type: interactive ? 'interactive' : 'slash_commands',
        payload: interactive ? JSON.parse(interactive) : Object.fromEntries(form),
        accepts_response_payload: true,
      }),
    );
    return answered;
  }

  return {
    apiUrl: `${url}/api/`,
    url,
    connected: () => socket?.readyState === 1,
    refuse(code) {
      refusal = code;
    },
    cut: () => socket?.terminate(),
    async close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
