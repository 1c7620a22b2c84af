import { copyFile, cp, type FileHandle, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Store, StoreMisplaced } from '../../src/deps/store.js';
import { Journal } from '../../src/store/journal.js';
import { openStore } from '../../src/store/open-store.js';
import { inquiry, next, owing, silent, T0 } from './samples.js';
import { watchFlushes } from './watch-flushes.js';

type Deed = (folder: string, aside: string) => Promise<void>;

/** What somebody does to the files of a Flo that runs, and a second Flo could then start there. */
const UNLOCKING: Record<string, Deed> = {
  'the folder is deleted': (folder) => rm(folder, { recursive: true }),
  'the folder is moved away': (folder, aside) => rename(folder, aside),
  'the folder is replaced by a copy': async (folder, aside) => {
    await rename(folder, aside);
    await cp(aside, folder, { recursive: true, filter: (path) => !path.includes('lock-') });
  },
  'the folder above it is moved away': async (folder, aside) => {
    await rename(join(folder, '..'), aside);
  },
  'its lock is deleted': async (folder) => {
    for (const name of await readdir(folder)) if (name.startsWith('lock-')) await rm(join(folder, name));
  },
};
const DEEDS: Record<string, Deed> = {
  ...UNLOCKING,
  'its file is deleted': (folder) => rm(join(folder, 'journal.jsonl')),
  'its file is replaced by a copy': async (folder) => {
    const path = join(folder, 'journal.jsonl');
    await copyFile(path, `${path}.copy`);
    await rename(`${path}.copy`, path);
  },
};

describe.skipIf(process.platform === 'win32')('the embedded engine, where while it runs', () => {
  let home: string;
  let folder: string;
  let aside: string;
  let store: Store;
  let problems: string[];
  let flush: (real: () => Promise<void>) => Promise<void>;
  let prototype: FileHandle;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'flo-store-'));
    folder = join(home, 'data', 'store');
    aside = join(home, 'aside');
    problems = [];
    flush = (real) => real();
    prototype = await watchFlushes(home, (real) => flush(real));
    const log = { ...silent, error: (_facts: object, words: string) => problems.push(words) };
    store = await openStore({ folder }, log);
  });
  afterEach(async () => {
    await store.close();
    vi.restoreAllMocks();
    await rm(home, { recursive: true, force: true });
  });

  describe.each(Object.entries(DEEDS))('%s', (_name, deed) => {
    it('acknowledges nothing any more, and says so once', async () => {
      const kept = owing('card');
      await store.insert(kept);
      await deed(folder, aside);
      const calls = [store.insert(inquiry()), store.save(kept, next(kept, { notice: 'gone' }))];
      for (const call of calls) await expect(call).rejects.toThrow(`data folder ${folder}`);
      await expect(store.get(kept._id)).rejects.toBeInstanceOf(StoreMisplaced);
      await expect(store.claim('card', 'w', T0)).rejects.toBeInstanceOf(StoreMisplaced);
      await expect(store.ping()).rejects.toBeInstanceOf(StoreMisplaced);
      expect(problems).toEqual([expect.stringContaining(`data folder ${folder}`)]);
    });

    it('is noticed by whoever asks whether it answers', async () => {
      await store.ping();
      await deed(folder, aside);
      await expect(store.ping()).rejects.toBeInstanceOf(StoreMisplaced);
      await expect(store.insert(inquiry())).rejects.toBeInstanceOf(StoreMisplaced);
    });
  });

  describe.each(Object.entries(UNLOCKING))('%s', (_name, deed) => {
    it('leaves a Flo that goes on with what is there alone', async () => {
      await store.insert(inquiry());
      await deed(folder, aside);
      const other = await openStore({ folder }, silent);
      const theirs = [inquiry(), inquiry()];
      for (const one of theirs) await other.insert(one);
      const written = await readFile(join(folder, 'journal.jsonl'));
      await expect(store.insert(inquiry())).rejects.toBeInstanceOf(StoreMisplaced);
      await store.close();
      expect(await readFile(join(folder, 'journal.jsonl'))).toEqual(written);
      for (const one of theirs) expect(await other.get(one._id)).toStrictEqual(one);
      await expect(openStore({ folder }, silent)).rejects.toThrow('Another Flo');
      await other.close();
    });
  });

  it('the folder is deleted between the writing and the flush, acknowledges nothing', async () => {
    flush = async (real) => {
      await real();
      await rm(folder, { recursive: true, force: true });
    };
    await expect(store.insert(inquiry())).rejects.toBeInstanceOf(StoreMisplaced);
  });

  it('the folder is moved away and put back, serves again with all that was acknowledged', async () => {
    const kept = inquiry();
    await store.insert(kept);
    await rename(folder, aside);
    const lost = inquiry();
    await expect(store.insert(lost)).rejects.toBeInstanceOf(StoreMisplaced);
    await rename(aside, folder);
    await vi.waitFor(() => store.ping(), { timeout: 20_000 });
    expect(await store.get(kept._id)).toStrictEqual(kept);
    expect(await store.get(lost._id)).toBeNull();
    const later = inquiry();
    expect(await store.insert(later)).toBe('inserted');
    await store.close();
    store = await openStore({ folder }, silent);
    expect(await store.get(later._id)).toStrictEqual(later);
    expect(await store.countAll()).toBe(2);
  });

  it('the folder is replaced while the files are rewritten, writes nothing into the other one', async () => {
    const kept = inquiry();
    await store.insert(kept);
    vi.spyOn(Journal.prototype, 'overgrown', 'get').mockReturnValueOnce(true);
    const real = prototype.sync;
    let replaced = '';
    // The last step before the new file takes the old one's place.
    vi.spyOn(prototype, 'sync').mockImplementation(async function (this: FileHandle) {
      await real.call(this);
      if (replaced !== '') return;
      await DEEDS['the folder is replaced by a copy']?.(folder, aside);
      replaced = await readFile(join(folder, 'journal.jsonl'), 'utf8');
    });
    const later = inquiry();
    await store.insert(later);
    await vi.waitFor(() => expect(replaced).toContain(kept._id), { timeout: 20_000 });
    await expect(store.insert(inquiry())).rejects.toBeInstanceOf(StoreMisplaced);
    expect(await readFile(join(folder, 'journal.jsonl'), 'utf8')).toBe(replaced);
  });
});
