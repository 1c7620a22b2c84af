import type { FileHandle } from 'node:fs/promises';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreNotOpened } from './engine.js';
import { expectInPlace, type FileMark, markOf } from './file-place.js';
import { type Batch, newBatch } from './journal-batch.js';
import { readLines, syncFolder, writeAll } from './journal-bytes.js';
import type { Entry, State } from './journal-line.js';
import { decodeLine, encodeLine } from './journal-line.js';
import { LiveLength } from './live-length.js';

/** A compaction is worth its while above this size, and … */
const COMPACT_FROM_BYTES = 8 * 1024 * 1024;
/** … when the file is this many times larger than what it says. */
const COMPACT_FACTOR = 4;
/** Room that must be there before writing goes on after a failed write. */
const PROBE_BYTES = 256 * 1024;

interface Rewrite {
  path: string;
  file: FileHandle;
  mark: FileMark;
  size: number;
  /** Lines flushed to the old file since the rewriting began: what of them is in a state already is said twice. */
  since: Buffer[];
  ready: boolean;
  over(): void;
}

/**
 * An append-only file of documents' states and changes. Lines that wait are written together and flushed once
 * (`fdatasync`); only then, and where the file is still in its place, are they acknowledged. After a failed write nothing
 * is taken until `rewind` has cut the file back to its last flushed length.
 */
export class Journal {
  readonly #path: string;
  readonly #mayWrite: () => Promise<void>;
  #file: FileHandle;
  #mark: FileMark;
  /** Bytes known to be on disk. */
  #size = 0;
  readonly #live = new LiveLength();
  #waiting: Batch | null = null;
  #current: Batch | null = null;
  #writing: Promise<void> | null = null;
  #failed: unknown = null;
  #rewrite: Rewrite | null = null;
  #rewriteFrom = COMPACT_FROM_BYTES;

  private constructor(
    path: string,
    mayWrite: () => Promise<void>,
    opened: { file: FileHandle; mark: FileMark },
  ) {
    this.#path = path;
    this.#mayWrite = mayWrite;
    this.#file = opened.file;
    this.#mark = opened.mark;
  }

  /** `mayWrite` rejects when the file is somebody else's by now. Asked once before all that is written together. */
  static async open(path: string, mayWrite = async () => {}): Promise<Journal> {
    await rm(nextPath(path), { force: true });
    const file = await open(path, 'a', 0o600);
    await file.sync();
    await file.close();
    await syncFolder(path);
    // Not in append mode, where the system would ignore the positions of writes.
    return new Journal(path, mayWrite, { file: await open(path, 'r+'), mark: await markOf(path) });
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
    this.#live.clear();
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
      this.#live.count(entry, line.length + 1);
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
    this.#live.count(entry, line.length);
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

  /**
   * Cuts off what a failed write left behind, and checks that there is room again. Rejects while there is none, and
   * while the file is not in its place.
   */
  async rewind(): Promise<void> {
    await this.#writing;
    await this.stands();
    await this.#file.truncate(this.#size);
    await writeAll(this.#file, Buffer.alloc(PROBE_BYTES, '\n'), this.#size);
    await this.#file.datasync();
    await this.#file.truncate(this.#size);
    await this.#file.datasync();
    // What failed may have been this, after a rewriting.
    await syncFolder(this.#path);
    this.#failed = null;
  }

  /** Resolves where what is written now would be found at the next start; else rejects. */
  async stands(): Promise<void> {
    await this.#mayWrite();
    await this.#inPlace();
  }

  /** Whether the file has outgrown its contents so far that it should be rewritten. */
  get overgrown(): boolean {
    return !this.#rewrite && this.#size > this.#rewriteFrom && this.#size > COMPACT_FACTOR * this.#live.bytes;
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
      const mark = await markOf(path);
      const swapped = new Promise<void>((over) => {
        this.#rewrite = { path, file, mark, size: 0, since: [], ready: false, over };
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
        await this.#mayWrite();
        const written = await writeAll(this.#file, Buffer.concat(batch.lines), this.#size);
        await this.#file.datasync();
        await this.#inPlace();
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
      // Nobody else's file is to be replaced.
      await this.stands();
      await rename(rewrite.path, this.#path);
    } catch {
      await this.#dropRewrite();
      return;
    }
    const old = this.#file;
    this.#file = rewrite.file;
    this.#mark = rewrite.mark;
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

  #inPlace(): Promise<void> {
    return expectInPlace(this.#path, dirname(this.#path), () => [
      this.#mark,
      ...(this.#rewrite ? [this.#rewrite.mark] : []),
    ]);
  }

  /** About a quarter of a megabyte each: no piece holds up the event loop for long. */
  *#inPieces(states: Iterable<State>): Generator<Buffer> {
    let lines: Buffer[] = [];
    let size = 0;
    for (const state of states) {
      const line = encodeLine(state);
      this.#live.count(state, line.length);
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
