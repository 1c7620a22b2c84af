import type { BigIntStats } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A larger file is not read. */
export const MAX_FILE_BYTES = 128 * 1024;
/** Files beyond these, in the order of their names, are not read. */
const MAX_FILES = 200;
/** How deep folders within the folder are looked into. */
const MAX_DEPTH = 4;
/** File systems that count in whole seconds do not show a second change within the same one. */
const SETTLED_MS = 3_000n;

/** A file as it was last read. */
export interface KnownFile {
  /** Its path within the folder, with slashes. */
  name: string;
  /** By what a change shows; empty where it has to be read again in any case. */
  stamp: string;
  /** What it said when it could last be read; absent when it never could. */
  text?: string;
  /** Why it cannot be read now. */
  problem?: string;
}

/**
 * The folder's markdown files in the order of their names, those read anew that have changed since `before`. A file
 * that cannot be read keeps its last text. Null when there is no such folder. Rejects when the folder cannot be read.
 */
export async function readFolder(
  folder: string,
  before: Map<string, KnownFile>,
  now: Date,
): Promise<{ files: KnownFile[]; problems: string[] } | null> {
  const names = await listFiles(folder, folder, 0);
  if (names === null) return null;
  const read = names.slice(0, MAX_FILES);
  const files = await Promise.all(read.map((name) => readOne(folder, name, before.get(name), now)));
  const left = names.length - read.length;
  return {
    files: files.filter((file) => file !== null),
    problems: left > 0 ? [`${left} files are left out: more than ${MAX_FILES} are not read`] : [],
  };
}

/** Names that begin with a dot are not ours: editors' and mounts' own files. */
async function listFiles(folder: string, top: string, depth: number): Promise<string[] | null> {
  let entries: Awaited<ReturnType<typeof listEntries>>;
  try {
    entries = await listEntries(folder);
  } catch (error) {
    if (depth === 0 && codeOf(error) === 'ENOENT') return null;
    // A folder that went meanwhile.
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const called = /\.(?:md|markdown)$/i.test(entry.name);
    if (entry.isDirectory() && depth < MAX_DEPTH)
      names.push(...((await listFiles(path, top, depth + 1)) ?? []));
    // A folder with a file's name is told of, and what is in it read.
    if (called) names.push(relative(top, path).split(sep).join('/'));
  }
  return names.sort();
}

function listEntries(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

async function readOne(
  folder: string,
  name: string,
  before: KnownFile | undefined,
  now: Date,
): Promise<KnownFile | null> {
  const path = join(folder, name);
  const kept = before?.text === undefined ? {} : { text: before.text };
  try {
    // Asked before it is read: a change in between shows at the next look.
    const facts = await stat(path, { bigint: true });
    if (!facts.isFile())
      return { name, stamp: '', ...kept, problem: facts.isDirectory() ? 'it is a folder' : 'it is no file' };
    const stamp = stampOf(facts, now);
    if (before && stamp !== '' && before.stamp === stamp) return before;
    if (facts.size > MAX_FILE_BYTES) {
      const problem = `it is larger than ${MAX_FILE_BYTES / 1024} KB: please divide it`;
      return { name, stamp, ...kept, problem };
    }
    const read = decode(await readFile(path));
    if ('problem' in read) return { name, stamp, ...kept, problem: read.problem };
    return { name, stamp, text: read.text };
  } catch (error) {
    // An editor replaces a file by removing it first, or somebody has removed it: the next look tells.
    if (codeOf(error) === 'ENOENT') {
      if (!(await isLink(path))) return null;
      return { name, stamp: '', ...kept, problem: 'it is a link to a file that is not there' };
    }
    return { name, stamp: '', ...kept, problem: `it cannot be read (${codeOf(error)})` };
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function stampOf(facts: BigIntStats, now: Date): string {
  if (BigInt(now.getTime()) - facts.mtimeMs < SETTLED_MS) return '';
  return [facts.mtimeNs, facts.ctimeNs, facts.size, facts.ino].join(' ');
}

/** UTF-8 only: other encodings would put wrong letters before customers. */
function decode(bytes: Buffer): { text: string } | { problem: string } {
  const odd = bytes.indexOf(0);
  if (odd >= 0) return { problem: `line ${lineOf(bytes, odd)}: it is no text file` };
  const text = bytes.toString('utf8');
  const wrong = text.indexOf('\ufffd');
  if (wrong >= 0 && !bytes.equals(Buffer.from(text)))
    return { problem: `line ${text.slice(0, wrong).split('\n').length}: please save it as UTF-8` };
  return { text };
}

function lineOf(bytes: Buffer, at: number): number {
  return bytes.subarray(0, at).toString('latin1').split('\n').length;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException)?.code ?? 'unknown error';
}
