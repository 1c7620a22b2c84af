import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
  status: number;
  /** An object travels as JSON, a string as it is (give a content-type). */
  body: object | string;
  headers?: Record<string, string>;
}

/** What a refused sender may still send before the line is cut, so that the refusal can be read. */
const DRAIN_BYTES = 1024 * 1024;
const DRAIN_IDLE_MS = 1_000;

/** Sends `answer`. A body that nobody has read is not kept: the connection ends with the answer. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
  if (res.headersSent || res.destroyed) return;
  const json = typeof answer.body !== 'string';
  const bytes = Buffer.from(json ? JSON.stringify(answer.body) : (answer.body as string), 'utf8');
  const headers: Record<string, string | number> = {
    'content-type': json ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...answer.headers,
  };
  if (hasUnreadBody(req)) {
    res.writeHead(answer.status, { ...headers, connection: 'close' });
    lingerAndEnd(req, res, req.method === 'HEAD' ? Buffer.alloc(0) : bytes);
  } else {
    res.writeHead(answer.status, headers);
    res.end(bytes);
  }
}

/** 503: nothing was stored, and trying again soon is right. */
export function unavailable(): Answer {
  return {
    status: 503,
    body: { error: 'Flo cannot store anything at the moment. Nothing was taken in: please send it again.' },
    headers: { 'retry-after': '5' },
  };
}

export function tooMany(retryAfterMs: number, error: string): Answer {
  return { status: 429, body: { error }, headers: retryAfter(retryAfterMs) };
}

/** Whole seconds, at least one (RFC 9110 10.2.3). */
export function retryAfter(ms: number): { 'retry-after': string } {
  return { 'retry-after': String(Math.max(1, Math.ceil(ms / 1000))) };
}

function hasUnreadBody(req: IncomingMessage): boolean {
  if (req.readableEnded) return false;
  const length = req.headers['content-length'];
  return req.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

/**
 * A server that closes while the other side still writes resets the connection, and the answer may be lost
 * with it. The answer goes out whole at once; then a bounded rest is thrown away unread, and the line is cut.
 */
function lingerAndEnd(req: IncomingMessage, res: ServerResponse, bytes: Buffer): void {
  if (bytes.length > 0) res.write(bytes);
  else res.flushHeaders();
  let left = DRAIN_BYTES;
  const end = () => {
    req.off('data', count);
    req.pause();
    res.end();
  };
  const count = (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) end();
  };
  // Silence ends it sooner; one who dribbles is cut off by the server's requestTimeout.
  res.setTimeout(DRAIN_IDLE_MS, end);
  req.on('data', count);
  req.once('end', end);
  req.once('error', end);
  req.once('close', end);
  req.resume();
}
