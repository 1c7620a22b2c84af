import { type FileHandle, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeInPlace, touch, touchedBy } from '../../src/store/embedded-change.js';
import type { Change, Doc } from '../../src/store/engine.js';
import { Journal } from '../../src/store/journal.js';
import { until } from '../support/sandbox.js';
import { makeGate } from '../support/story.js';
import { watchFlushes } from './watch-flushes.js';

/** One inquiry of which memory is ahead of the disk, as in the engine, with the flush under the test's thumb. */
describe('a journal that is rewritten', () => {
  let folder: string;
  let journal: Journal;
  let memory: Doc;
  let prototype: FileHandle;
  let flush: (real: () => Promise<void>) => Promise<void>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flo-journal-'));
    flush = (real) => real();
    prototype = await watchFlushes(folder, (real) => flush(real));
    journal = await Journal.open(join(folder, 'journal.jsonl'));
    memory = { _id: 'a', rev: 1, status: 'received', trail: [{ seq: 1 }] } as Doc;
    await journal.append({ collection: 'inquiries', doc: memory });
  });
  afterEach(async () => {
    await journal.close();
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });

  it('is not tried at every write when there can be no file for it', async () => {
    await mkdir(join(folder, 'journal.jsonl.next'));
    const long = { _id: 'b', notice: 'x'.repeat(9 * 1024 * 1024) } as Doc;
    await journal.append({ collection: 'inquiries', doc: long });
    await journal.append({ collection: 'inquiries', doc: { _id: 'b' } });
    expect(journal.overgrown).toBe(true);
    expect(await journal.compact([{ collection: 'inquiries', doc: memory }])).toBe(false);
    expect(journal.overgrown).toBe(false);
  });

  it('takes nothing before its new file is sure to be found after a power cut', async () => {
    const real = prototype.sync;
    let flushes = 0;
    const sync = vi.spyOn(prototype, 'sync').mockImplementation(function (this: FileHandle) {
      flushes += 1;
      // The first is the file's own, the others are the folder's.
      return flushes === 1 ? real.call(this) : Promise.reject(new Error('broken'));
    });
    await journal.compact([{ collection: 'inquiries', doc: memory }]);
    await expect(change({ $set: { rev: 2 } })).rejects.toThrow('broken');
    await expect(journal.rewind()).rejects.toThrow('broken');
    await expect(change({ $set: { rev: 3 } })).rejects.toThrow('broken');
    sync.mockRestore();
    await journal.rewind();
    await change({ $set: { rev: 4 } });
    expect(await loaded()).toMatchObject({ rev: 4 });
  });

  it('can be read again after a write that failed', async () => {
    expect(await journal.compact([{ collection: 'inquiries', doc: memory }])).toBe(true);
    const kept = structuredClone(memory);
    flush = () => Promise.reject(new Error('full'));
    await expect(change({ $set: { rev: 2 } })).rejects.toThrow('full');
    flush = (real) => real();
    await journal.rewind();
    expect(await loaded()).toEqual(kept);
  });

  it('holds nothing of a change that was refused', async () => {
    const { open, begun } = holdFlush();
    const first = change({ $set: { status: 'awaiting', rev: 2 }, $push: { trail: { $each: [{ seq: 2 }] } } });
    const acknowledged = structuredClone(memory);
    await begun;
    // While the first is flushed, the second changes memory, and the rewriting meets it there.
    let second = Promise.resolve();
    const states = function* () {
      second = change({
        $set: { rev: 3, decision: 'approve' },
        $push: { trail: { $each: [{ seq: 3 }] } },
      });
      second.catch(() => {});
      yield { collection: 'inquiries', doc: memory };
    };
    const compacted = journal.compact(states());
    await until(() => (memory as Doc & { rev: number }).rev === 3);
    await pause();
    flush = () => Promise.reject(new Error('full'));
    open();
    await first;
    await expect(second).rejects.toThrow('full');
    await compacted;

    flush = (real) => real();
    await journal.rewind();
    expect(await loaded()).toEqual(acknowledged);
  });

  /** Changes memory, and then the file. */
  function change(change: Change): Promise<void> {
    changeInPlace(memory, change, { unique: new Set(), others: new Map() });
    return journal.append({ collection: 'inquiries', id: memory._id, touched: touchedBy(memory, change) });
  }

  async function loaded(): Promise<Doc | undefined> {
    let doc: Doc | undefined;
    await journal.load((entry) => {
      if ('doc' in entry) doc = entry.doc;
      else if (doc) touch(doc, entry.touched);
      return true;
    });
    return doc;
  }

  /** Of what is on its way to disk next, until it is opened; later ones are as `flush` says then. */
  function holdFlush(): { open(): void; begun: Promise<void> } {
    const gate = makeGate();
    const start = makeGate();
    flush = (real) => {
      start.open();
      return gate.passed.then(real);
    };
    return { open: gate.open, begun: start.passed };
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 50));
  }
});
