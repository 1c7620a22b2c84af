import { crc32 } from 'node:zlib';
import type { Doc } from './engine.js';

/** One line about one document: its whole state, or what a change made of the fields that it touched. */
export type Entry = State | Changed;

/** It replaces whatever lines before say of the document. */
export interface State {
  collection: string;
  doc: Doc;
}

export interface Changed {
  collection: string;
  id: string;
  touched: Touched;
}

/**
 * What a change touched, by dotted paths, as it was afterwards. Said again of a document that went on since, it does no
 * harm where all later ones are said again too: a file that is rewritten while changes come in may hold some twice.
 */
export interface Touched {
  set?: Record<string, unknown>;
  unset?: string[];
  /** Lists that grew: from which place on, and what stands there. */
  grown?: Record<string, { from: number; items: unknown[] }>;
}

/** The entry as one line of the journal: a checksum, a blank, JSON in which a date is `{"$$date": ms}`. */
export function encodeLine(entry: Entry): Buffer {
  const json = JSON.stringify(
    'doc' in entry
      ? [entry.collection, encode(entry.doc)]
      : [entry.collection, entry.id, encode(entry.touched)],
  );
  const line = Buffer.from(`00000000 ${json}\n`);
  line.write(checksum(line.subarray(9, -1)), 'latin1');
  return line;
}

/** The entry of a line (without its line feed), or null when the line is damaged. */
export function decodeLine(line: Buffer): Entry | null {
  if (line.length < 10 || line.toString('latin1', 0, 8) !== checksum(line.subarray(9))) return null;
  try {
    const [collection, of, touched] = JSON.parse(line.toString('utf8', 9)) as [
      string,
      Doc | string,
      Touched?,
    ];
    if (typeof of !== 'string') return { collection, doc: decode(of) as Doc };
    return touched ? { collection, id: of, touched: decode(touched) as Touched } : null;
  } catch {
    return null;
  }
}

/** A deep copy without undefined fields, as it will be read back. */
export function copyClean<T>(value: T): T {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(copyClean) as T;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) copy[key] = copyClean(inner);
  }
  return copy as T;
}

function checksum(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}

/** By hand, as JSON.stringify with a replacer is several times slower. What holds no date is not copied. */
function encode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return { $$date: value.getTime() };
  if (Array.isArray(value)) {
    let items: unknown[] | null = null;
    for (let i = 0; i < value.length; i++) {
      const inner = encode(value[i]);
      if (inner === value[i]) continue;
      items ??= value.slice();
      items[i] = inner;
    }
    return items ?? value;
  }
  const fields = value as Record<string, unknown>;
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(fields)) {
    const inner = encode(fields[key]);
    if (inner === fields[key]) continue;
    copy ??= { ...fields };
    copy[key] = inner;
  }
  return copy ?? fields;
}

function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (const [i, inner] of value.entries()) value[i] = decode(inner);
    return value;
  }
  const fields = value as Record<string, unknown>;
  if (typeof fields.$$date === 'number') return new Date(fields.$$date);
  for (const key of Object.keys(fields)) fields[key] = decode(fields[key]);
  return fields;
}
