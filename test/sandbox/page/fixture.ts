import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ActRequest, ActResult, WorkspaceEvent, WorkspaceState } from '../../../src/sandbox/protocol.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The strictest policy the page has to live with. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

/** A workspace whose answers the test writes: it serves the real page and remembers what the page asks for. */
export interface Fixture {
  url: string;
  state: WorkspaceState;
  acts: ActRequest[];
  answer: (request: ActRequest) => ActResult | Promise<ActResult>;
  /** Whether a page listens: what is emitted before that, nobody hears. */
  isHeard(): boolean;
  /** Applies nothing: only what the page would hear. */
  emit(event: WorkspaceEvent): void;
  /** Ends every event stream, as a restart does. */
  dropStreams(): void;
  /** While true, nothing is answered but by a broken connection. */
  isDown: boolean;
  close(): Promise<void>;
}

/** Compiles the page to a folder of its own; returns it. */
export async function buildPage(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'flo-page-'));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.page.json', '--outDir', dir], {
    cwd: ROOT,
  });
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

export async function serveFixture(builtDir: string, state: WorkspaceState): Promise<Fixture> {
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (fixture.isDown) {
      request.socket.destroy();
      return;
    }
    route(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const route = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://fixture');
    if (url.pathname === '/sandbox/state') {
      sendJson(response, stateFor(fixture.state, url.searchParams.get('user') ?? ''));
    } else if (url.pathname === '/sandbox/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
      streams.add(response);
      response.on('close', () => streams.delete(response));
    } else if (url.pathname === '/sandbox/act') {
      const act = JSON.parse(await readBody(request)) as ActRequest;
      fixture.acts.push(act);
      sendJson(response, await fixture.answer(act));
    } else {
      await sendFile(response, url.pathname, builtDir);
    }
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fixture: Fixture = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    acts: [],
    answer: () => ({ ok: true }),
    isHeard: () => streams.size > 0,
    emit: (event) => {
      for (const stream of streams) stream.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    dropStreams: () => {
      for (const stream of streams) stream.destroy();
    },
    isDown: false,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return fixture;
}

function stateFor(state: WorkspaceState, user: string): WorkspaceState {
  return {
    ...state,
    messages: state.messages.filter((message) => !message.ephemeralFor || message.ephemeralFor === user),
  };
}

async function sendFile(response: ServerResponse, path: string, builtDir: string): Promise<void> {
  const name = path === '/' ? 'index.html' : path.replace('/sandbox/page/', '');
  const types: Record<string, string> = {
    html: 'text/html',
    css: 'text/css',
    js: 'text/javascript',
    svg: 'image/svg+xml',
  };
  const ending = name.split('.').at(-1) ?? '';
  const file = ending === 'js' ? join(builtDir, 'page', name) : join(ROOT, 'src/sandbox/page', name);
  try {
    const content = await readFile(file);
    response.writeHead(200, {
      'content-type': `${types[ending]}; charset=utf-8`,
      'content-security-policy': POLICY,
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
