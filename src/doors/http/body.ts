import { isAscii } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/** The largest body the door takes. */
export const MAX_BODY_BYTES = 256 * 1024;

export type BodyKind = 'json' | 'form';

/** `gone`: the sender hung up, there is nobody to answer. */
export type ReadBody = { ok: true; bytes: Buffer } | { ok: false; reason: 'too-large' | 'gone' };

/** Reads a body of at most `maxBytes`, and not a byte more than shows that it is larger. */
export function readBody(req: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<ReadBody> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) {
    return Promise.resolve({ ok: false, reason: 'too-large' });
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (result: ReadBody) => {
      req.off('data', take);
      req.off('end', finish);
      req.off('close', vanish);
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= maxBytes) return;
      req.pause();
      settle({ ok: false, reason: 'too-large' });
    };
    const finish = () => settle({ ok: true, bytes: Buffer.concat(chunks, size) });
    const vanish = () => settle({ ok: false, reason: 'gone' });
    req.on('data', take);
    req.on('end', finish);
    req.on('close', vanish);
    // Node reports a broken connection by 'error' and then 'close'; unheard, the first would end the process.
    req.on('error', () => {});
  });
}

/** The kind of body the headers announce, or null where it is none that the door reads (415). */
export function bodyKind(req: IncomingMessage): BodyKind | null {
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return null;
  const [type = '', ...params] = (req.headers['content-type'] ?? '').split(';');
  for (const param of params) {
    const charset = /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/i.exec(param)?.[1];
    // ASCII is UTF-8 too.
    if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(charset)) return null;
  }
  const name = type.trim().toLowerCase();
  if (name === 'application/json') return 'json';
  return name === 'application/x-www-form-urlencoded' ? 'form' : null;
}

export type Parsed = { ok: true; fields: unknown } | { ok: false; problem: string };

/** What the bytes say, or why they say nothing (400). */
export function parseBody(bytes: Buffer, kind: BodyKind): Parsed {
  let text: string;
  try {
    // A form escapes everything else, and what is ASCII needs no decoder made for it.
    text = isAscii(bytes)
      ? bytes.toString('latin1')
      : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: 'is not UTF-8' };
  }
  if (kind === 'form') return parseForm(text);
  try {
    return { ok: true, fields: JSON.parse(text) };
  } catch {
    return { ok: false, problem: 'is not valid JSON' };
  }
}

/**
 * `application/x-www-form-urlencoded` by the URL standard, but strict about UTF-8. A name that is given
 * once has a string, a repeated one a list. No prototype: every name is a name.
 */
function parseForm(text: string): Parsed {
  const fields: Record<string, string | string[]> = Object.create(null);
  try {
    for (const pair of text.split('&')) {
      if (pair === '') continue;
      const at = pair.indexOf('=');
      const name = decode(at < 0 ? pair : pair.slice(0, at));
      const value = at < 0 ? '' : decode(pair.slice(at + 1));
      const before = fields[name];
      if (before === undefined) fields[name] = value;
      else if (Array.isArray(before)) before.push(value);
      else fields[name] = [before, value];
    }
  } catch {
    return { ok: false, problem: 'is not UTF-8' };
  }
  return { ok: true, fields };
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    // A per cent sign that escapes nothing stands for itself; it is rare, and looking for it in all text is not free.
    return decodeURIComponent(spaced.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  }
}
