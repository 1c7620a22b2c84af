import type { FileHandle } from 'node:fs/promises';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { StoreNotOpened } from './engine.js';
import { readLines, syncFolder, writeAll } from './journal-bytes.js';
import type { Entry, State } from './journal-line.js';
import { decodeLine, encodeLine } from './journal-line.js';

/** A compaction is worth its while above this size, and … */
const COMPACT_FROM_BYTES = 8 * 1024 * 1024;
/** … when the file is this many times larger than what it says. */
const COMPACT_FACTOR = 4;
/**
 * Changes say something new, as a preparation does, until a document is this many times as long as it was when it was
 * last written whole. From then on they only say anew what was said.
 */
const GROWTH = 4;
/** Room that must be there before writing goes on after a failed write. */
const PROBE_BYTES = 256 * 1024;

interface Batch {
  lines: Buffer[];
  flushed: Promise<void>;
  resolve(): void;
  reject(cause: unknown): void;
}

interface Rewrite {
  path: string;
  file: FileHandle;
  size: number;
  /** Lines flushed to the old file since the rewriting began: what of them is in a state already is said twice. */
  since: Buffer[];
  ready: boolean;
  over(): void;
}

/**
 * An append-only file of documents' states and changes. Lines that wait are written together and flushed once
 * (`fdatasync`); only then are they acknowledged. After a failed write nothing is taken until `rewind` has cut the file
 * back to its last flushed length.
 */
export class Journal {
  readonly #path: string;
  #file: FileHandle;
  /** Bytes known to be on disk. */
  #size = 0;
  /** What is known of each document's length, by collection and id, and the sum of their likely lengths. */
  readonly #lengths = new Map<string, { whole: number; likely: number }>();
  #liveBytes = 0;
  #waiting: Batch | null = null;
  #current: Batch | null = null;
  #writing: Promise<void> | null = null;
  #failed: unknown = null;
  #rewrite: Rewrite | null = null;
  #rewriteFrom = COMPACT_FROM_BYTES;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async open(path: string): Promise<Journal> {
    await rm(nextPath(path), { force: true });
    const file = await open(path, 'a', 0o600);
    await file.sync();
    await file.close();
    await syncFolder(path);
    // Not in append mode, where the system would ignore the positions of writes.
    return new Journal(path, await open(path, 'r+'));
  }

  /**
   * Hands over every entry, oldest first, and cuts a torn end off: what was being written when the process or the
   * power went was never acknowledged. Returns how many whole lines were unreadable, or not to be taken, as what they
   * change is missing, and the copy that was made of the file with them. Throws, and leaves the file as it is, where
   * nothing but unreadable lines is in it: that is no torn end.
   */
  async load(
    take: (entry: Entry) => boolean,
  ): Promise<{ damaged: number; copy: string | null; cut: number }> {
    this.#lengths.clear();
    this.#liveBytes = 0;
    let good = 0;
    let unreadEnd = 0;
    let damaged = 0;
    for await (const { line, end } of readLines(this.#file)) {
      // What `rewind` leaves when it is killed.
      if (line.length === 0) continue;
      const entry = decodeLine(line);
      if (!entry) {
        damaged += 1;
        unreadEnd = end;
        continue;
      }
      good = end;
      this.#count(entry, line.length + 1);
      if (!take(entry)) damaged += 1;
    }
    if (good === 0 && unreadEnd > 0) throw new StoreNotOpened(tellForeign(this.#path));
    // What is unreadable is kept beside, where there is room, for somebody who knows how to mend it.
    const copy = damaged > 0 ? await copyBeside(this.#path) : null;
    // Else where it is: whole lines at the end may have been acknowledged, and damaged since.
    if (copy === null) good = Math.max(good, unreadEnd);
    const { size } = await this.#file.stat();
    if (size > good) {
      await this.#file.truncate(good);
      await this.#file.datasync();
    }
    this.#size = good;
    return { damaged, copy, cut: size - good };
  }

  /** Resolves when the entry is on disk. */
  append(entry: Entry): Promise<void> {
    if (this.#failed) return Promise.reject(this.#failed);
    const line = encodeLine(entry);
    this.#count(entry, line.length);
    this.#waiting ??= newBatch();
    this.#waiting.lines.push(line);
    // Everything that arrives in this turn of the event loop shares the flush.
    this.#writing ??= new Promise((done) => setImmediate(() => void this.#run().finally(done)));
    return this.#waiting.flushed;
  }

  /** Resolves when everything appended so far is on disk. */
  settled(): Promise<void> {
    if (this.#failed) return Promise.reject(this.#failed);
    return (this.#waiting ?? this.#current)?.flushed ?? Promise.resolve();
  }

  /** Cuts off what a failed write left behind, and checks that there is room again. Rejects while there is none. */
  async rewind(): Promise<void> {
    await this.#writing;
    await this.#file.truncate(this.#size);
    await writeAll(this.#file, Buffer.alloc(PROBE_BYTES, '\n'), this.#size);
    await this.#file.datasync();
    await this.#file.truncate(this.#size);
    await this.#file.datasync();
    // What failed may have been this, after a rewriting.
    await syncFolder(this.#path);
    this.#failed = null;
  }

  /** Whether the file has outgrown its contents so far that it should be rewritten. */
  get overgrown(): boolean {
    return !this.#rewrite && this.#size > this.#rewriteFrom && this.#size > COMPACT_FACTOR * this.#liveBytes;
  }

  get size(): number {
    return this.#size;
  }

  /**
   * Writes `states`, every document as it is when its turn comes, to a new file that takes the old one's place.
   * Appending goes on meanwhile. False when it could not be done: the old file stays.
   */
  async compact(states: Iterable<State>): Promise<boolean> {
    const path = nextPath(this.#path);
    try {
      // To be read as well, when a write has failed.
      const file = await open(path, 'w+', 0o600);
      const swapped = new Promise<void>((over) => {
        this.#rewrite = { path, file, size: 0, since: [], ready: false, over };
      });
      const rewrite = this.#rewrite as Rewrite | null;
      for (const piece of this.#inPieces(states)) {
        if (this.#rewrite !== rewrite || !rewrite) return false;
        rewrite.size += await writeAll(file, piece, rewrite.size);
      }
      // A state may hold a change that is still on its way to disk. The lines before that one, said again without it,
      // would undo a part of it only.
      await this.settled();
      if (this.#rewrite !== rewrite || !rewrite) return false;
      rewrite.ready = true;
      this.#writing ??= this.#run();
      await swapped;
      return this.#file === file;
    } catch {
      // There may not even have been a file for it.
      this.#rewriteFrom = this.#size * 2;
      await this.#dropRewrite();
      return false;
    }
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#dropRewrite();
    this.#failed = new Error('The journal is closed.');
    await this.#file.close();
  }

  /** Never rejects: whoever waits for a batch learns of its failure. */
  async #run(): Promise<void> {
    while (!this.#failed) {
      if (this.#rewrite?.ready) await this.#swap(this.#rewrite);
      if (this.#failed) break;
      const batch = this.#waiting;
      if (!batch) break;
      this.#current = batch;
      this.#waiting = null;
      try {
        const written = await writeAll(this.#file, Buffer.concat(batch.lines), this.#size);
        await this.#file.datasync();
        this.#size += written;
        if (this.#rewrite) this.#rewrite.since.push(...batch.lines);
        batch.resolve();
      } catch (cause) {
        this.#failed = cause;
        batch.reject(cause);
      }
      this.#current = null;
    }
    if (this.#failed) {
      (this.#waiting as Batch | null)?.reject(this.#failed);
      this.#waiting = null;
      await this.#dropRewrite();
    }
    this.#writing = null;
  }

  /** Between two flushes: nothing is on its way to the old file. */
  async #swap(rewrite: Rewrite): Promise<void> {
    try {
      rewrite.size += await writeAll(rewrite.file, Buffer.concat(rewrite.since), rewrite.size);
      await rewrite.file.sync();
      await rename(rewrite.path, this.#path);
    } catch {
      await this.#dropRewrite();
      return;
    }
    const old = this.#file;
    this.#file = rewrite.file;
    this.#size = rewrite.size;
    this.#rewriteFrom = COMPACT_FROM_BYTES;
    this.#rewrite = null;
    try {
      // Until the folder is flushed too, a power cut could bring the old file back: nothing is acknowledged before.
      await syncFolder(this.#path);
    } catch (cause) {
      this.#failed = cause;
    }
    await old.close().catch(() => {});
    rewrite.over();
  }

  async #dropRewrite(): Promise<void> {
    const rewrite = this.#rewrite;
    if (!rewrite) return;
    this.#rewrite = null;
    this.#rewriteFrom = this.#size * 2;
    await rewrite.file.close().catch(() => {});
    await rm(rewrite.path, { force: true }).catch(() => {});
    rewrite.over();
  }

  /** About a quarter of a megabyte each: no piece holds up the event loop for long. */
  *#inPieces(states: Iterable<State>): Generator<Buffer> {
    let lines: Buffer[] = [];
    let size = 0;
    for (const state of states) {
      const line = encodeLine(state);
      this.#count(state, line.length);
      lines.push(line);
      size += line.length;
      if (size > 256 * 1024) {
        yield Buffer.concat(lines, size);
        lines = [];
        size = 0;
      }
    }
    if (size > 0) yield Buffer.concat(lines, size);
  }

  /** Nobody knows how long a document is after a change, before it is written whole again. */
  #count(entry: Entry, bytes: number): void {
    const key = `${entry.collection}/${'doc' in entry ? entry.doc._id : entry.id}`;
    const { whole, likely } = this.#lengths.get(key) ?? { whole: 0, likely: 0 };
    const now =
      'doc' in entry
        ? { whole: bytes, likely: bytes }
        : { whole, likely: Math.min(likely + bytes, GROWTH * whole) };
    this.#liveBytes += now.likely - likely;
    this.#lengths.set(key, now);
  }
}

function newBatch(): Batch {
  let resolve = () => {};
  let reject = (_cause: unknown) => {};
  const flushed = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Whoever waits hears of a failure; a batch nobody waits for must not end the process.
  flushed.catch(() => {});
  return { lines: [], flushed, resolve, reject };
}

/** Null where there was no room for it. */
async function copyBeside(path: string): Promise<string | null> {
  const copy = `${path}.damaged`;
  return copyFile(path, copy).then(
    () => copy,
    () => null,
  );
}

function tellForeign(path: string): string {
  return `Flo cannot read its data: not one line of ${path} is as Flo wrote it. Another program may have changed the file. Put a copy back that is whole, or move the file away to begin anew. Nothing was changed.`;
}

function nextPath(path: string): string {
  return `${path}.next`;
}
