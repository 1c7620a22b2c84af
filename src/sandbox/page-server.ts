import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForeign, readBody, sendJson, sendText } from './http.js';
import type { ActRequest, ActResult, WorkspaceEvent, WorkspaceState } from './protocol.js';
import type { StoredFile } from './workspace.js';

const ACT_BYTES = 200_000;
/** A line now and then keeps proxies and sleeping tabs from dropping the stream. */
const HEARTBEAT_MS = 20_000;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  map: 'application/json',
  svg: 'image/svg+xml',
};

export interface PageHouse {
  state(user: string): Promise<WorkspaceState | null>;
  /** Calls back with everything this person may see, until the returned function is called. */
  follow(user: string, tell: (event: WorkspaceEvent) => void): () => void;
  act(request: ActRequest): Promise<ActResult>;
  file(id: string, user: string): Promise<{ file: StoredFile; content: Buffer } | null>;
  /** Streams that end when the sandbox closes. */
  streams: Set<ServerResponse>;
}

/** Answers the page and what it asks for; false when the path is none of these. */
export async function answerPage(
  house: PageHouse,
  path: string,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): Promise<boolean> {
  if (path === '/') return serveFile(res, 'index.html');
  if (path.startsWith('/sandbox/page/')) return serveFile(res, path.slice('/sandbox/page/'.length));
  const link = /^\/sandbox\/archives\/([A-Z0-9]+)\/p(\d+)(\d{6})$/.exec(path);
  if (link) {
    const thread = queryOf(req).get('thread_ts');
    const threadPart = thread && /^[\d.]+$/.test(thread) ? `/${thread}` : '';
    res.writeHead(302, { Location: `/#/${link[1]}/${link[2]}.${link[3]}${threadPart}` }).end();
    return true;
  }
  if (isForeign(req)) return say(res, 403, 'Only the sandbox page itself may ask for this.');
  const user = queryOf(req).get('user') ?? '';
  if (path === '/sandbox/state' && req.method === 'GET') {
    const state = await house.state(user);
    if (state) sendJson(res, state);
    else sendJson(res, { error: 'Nobody of that name is in this workspace.' }, 404);
    return true;
  }
  if (path === '/sandbox/events' && req.method === 'GET') {
    stream(house, user, res);
    return true;
  }
  const file = /^\/sandbox\/files\/(F[0-9A-F]+)\/[^/]+$/.exec(path);
  if (file && req.method === 'GET') {
    const found = await house.file(file[1] ?? '', user);
    if (!found) return say(res, 404, 'This file is not here, or not for this person.');
    sendFile(res, found, queryOf(req).has('download'));
    return true;
  }
  if (path === '/sandbox/act' && req.method === 'POST') return answerAct(house, req, res);
  return false;
}

async function answerAct(house: PageHouse, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  if (!(req.headers['content-type'] ?? '').startsWith('application/json')) {
    return say(res, 415, 'Send JSON.');
  }
  const body = await readBody(req, ACT_BYTES);
  if (body === null) return say(res, 413, 'Too long.');
  let request: ActRequest;
  try {
    request = JSON.parse(body);
  } catch {
    return say(res, 400, 'This is no JSON.');
  }
  if (typeof request?.kind !== 'string' || typeof request.user !== 'string') {
    return say(res, 400, 'This is no act.');
  }
  sendJson(res, await house.act(request));
  return true;
}

function stream(house: PageHouse, user: string, res: ServerResponse): void {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  res.write('retry: 1000\n\n');
  const leave = house.follow(user, (event) => res.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => res.write(': here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  house.streams.add(res);
  res.on('close', () => {
    clearInterval(heartbeat);
    house.streams.delete(res);
    leave();
  });
}

/** Scripts come from the compiled page, the rest from its sources; both hang on the package's root. */
async function serveFile(res: ServerResponse, name: string): Promise<boolean> {
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (!type || !/^[\w-]+(\/[\w-]+)*(\.[\w-]+)+$/.test(name)) return say(res, 404, 'Not here.');
  const folder = /\.(js|map)$/.test(name) ? 'dist/sandbox/page/' : 'src/sandbox/page/';
  try {
    const content = await readFile(new URL(`../../${folder}${name}`, import.meta.url));
    res.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    });
    res.end(content);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return say(res, 404, 'Not here. Has the page been built (npm run build)?');
  }
}

/** Only pictures are shown in place: whatever else somebody uploaded is handed out, never run. */
function sendFile(
  res: ServerResponse,
  { file, content }: { file: StoredFile; content: Buffer },
  download: boolean,
): void {
  const shown = file.type.startsWith('image/') && !download;
  res.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': content.length,
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  });
  res.end(content);
}

function say(res: ServerResponse, status: number, words: string): true {
  sendText(res, status, words);
  return true;
}

function queryOf(req: IncomingMessage): URLSearchParams {
  return new URL(req.url ?? '/', 'http://sandbox').searchParams;
}
