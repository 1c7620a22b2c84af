import { isAscii, isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { BodyRoom } from './body-room.js';
import { GrowingBytes } from './growing-bytes.js';

/** The largest body the door takes. */
export const MAX_BODY_BYTES = 256 * 1024;

export type BodyKind = 'json' | 'form';

/** `gone`: the sender hung up, there is nobody to answer. `late`: it took too long, or gave way to others. */
export type ReadBody = { ok: true; bytes: Buffer } | { ok: false; reason: 'too-large' | 'gone' | 'late' };

export interface ReadLimits {
  maxBytes?: number;
  /** Milliseconds until it has to be there. */
  within?: number;
  /** What it shares with others while it is read. */
  room?: BodyRoom;
}

/** Reads a body of at most `maxBytes`, and not a byte more than shows that it is larger. */
export function readBody(req: IncomingMessage, limits: ReadLimits = {}): Promise<ReadBody> {
  const { maxBytes = MAX_BODY_BYTES, within, room } = limits;
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) {
    return Promise.resolve({ ok: false, reason: 'too-large' });
  }
  return new Promise((resolve) => {
    const body = new GrowingBytes();
    let settled = false;
    const settle = (result: ReadBody) => {
      settled = true;
      req.off('data', take);
      req.off('end', finish);
      req.off('close', vanish);
      clearTimeout(timer);
      place?.leave();
      resolve(result);
    };
    const giveUp = (reason: 'too-large' | 'late') => {
      if (settled) return;
      req.pause();
      settle({ ok: false, reason });
    };
    const take = (chunk: Buffer) => {
      if (body.length + chunk.length > maxBytes) return giveUp('too-large');
      body.add(chunk);
      place?.take(chunk.length);
    };
    const finish = () => settle({ ok: true, bytes: body.all() });
    const vanish = () => settle({ ok: false, reason: 'gone' });
    const late = () => giveUp('late');
    // A process that stood still reads first what came meanwhile.
    const timer = within === undefined ? undefined : setTimeout(() => setImmediate(late), within);
    const place = room?.enter(late);
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
    const [name = '', ...value] = param.split('=');
    if (name.trim().toLowerCase() !== 'charset') continue;
    // Bit by bit: one expression for all of it tries every way to share out thousands of blanks.
    const charset = value.join('=').trim().replace(/^"|"$/g, '');
    // ASCII is UTF-8 too.
    if (!/^(?:utf-?8|us-ascii)$/i.test(charset)) return null;
  }
  const name = type.trim().toLowerCase();
  if (name === 'application/json') return 'json';
  return name === 'application/x-www-form-urlencoded' ? 'form' : null;
}

export type Parsed = { ok: true; fields: unknown } | { ok: false; problem: string };

/** What the bytes say, or why they say nothing (400). */
export function parseBody(bytes: Buffer, kind: BodyKind): Parsed {
  if (kind === 'form') return parseForm(bytes);
  let text: string;
  try {
    // What is ASCII needs no decoder made for it.
    text = isAscii(bytes)
      ? bytes.toString('latin1')
      : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: 'is not UTF-8' };
  }
  try {
    return { ok: true, fields: JSON.parse(text) };
  } catch {
    return { ok: false, problem: 'is not valid JSON' };
  }
}

const [AMPERSAND, EQUALS, PLUS, PERCENT, BLANK] = [0x26, 0x3d, 0x2b, 0x25, 0x20];

/**
 * `application/x-www-form-urlencoded` by the URL standard, but strict about UTF-8. A name that is given
 * once has a string, a repeated one a list. No prototype: every name is a name.
 */
function parseForm(bytes: Buffer): Parsed {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(AMPERSAND, from);
    const pair = bytes.subarray(from, next < 0 ? bytes.length : next);
    from += pair.length + 1;
    if (pair.length === 0) continue;
    const at = pair.indexOf(EQUALS);
    const name = decode(at < 0 ? pair : pair.subarray(0, at));
    const value = at < 0 ? '' : decode(pair.subarray(at + 1));
    if (name === null || value === null) return { ok: false, problem: 'is not UTF-8' };
    const before = fields[name];
    if (before === undefined) fields[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else fields[name] = [before, value];
  }
  return { ok: true, fields };
}

/** What the escaped bytes say, or null where that is not UTF-8. */
function decode(escaped: Buffer): string | null {
  const said = unescapeForm(escaped);
  return isUtf8(said) ? said.toString('utf8') : null;
}

/**
 * The bytes that the escaped ones of a form stand for, in a buffer of their own. By hand, as decodeURIComponent takes
 * several times as long, and a click waits for it. A per cent sign that escapes nothing stands for itself.
 */
export function unescapeForm(escaped: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(escaped.length);
  let length = 0;
  for (let at = 0; at < escaped.length; at++) {
    const byte = escaped[at] as number;
    if (byte === PERCENT) {
      const value = (hexDigit(escaped[at + 1]) << 4) | hexDigit(escaped[at + 2]);
      if (value >= 0) at += 2;
      bytes[length++] = value >= 0 ? value : PERCENT;
    } else {
      bytes[length++] = byte === PLUS ? BLANK : byte;
    }
  }
  return bytes.subarray(0, length);
}

/** The value of a hexadecimal digit's character code, or -1, which stays negative whatever it is joined with. */
function hexDigit(code = 0): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
