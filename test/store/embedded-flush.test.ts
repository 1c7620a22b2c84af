import { type FileHandle, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../src/deps/claim.js';
import type { Store } from '../../src/deps/store.js';
import { Journal } from '../../src/store/journal.js';
import { openStore } from '../../src/store/open-store.js';
import { PATIENCE_MS } from '../support/sandbox.js';
import { makeGate } from '../support/story.js';
import { inquiry, next, owing, silent, T0 } from './samples.js';
import { watchFlushes } from './watch-flushes.js';

/** The system's `fdatasync` under a test's thumb: no power is cut here, so the flush itself is watched. */
describe('the embedded engine and its flush', () => {
  let folder: string;
  let store: Store;
  let flush: (real: () => Promise<void>) => Promise<void>;
  let flushes: number;
  let prototype: FileHandle;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flo-store-'));
    flushes = 0;
    flush = (real) => real();
    prototype = await watchFlushes(folder, (real) => {
      flushes += 1;
      return flush(real);
    });
    store = await openStore({ folder }, silent);
  });
  afterEach(async () => {
    await store.close();
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });

  it('acknowledges nothing before it is flushed, and lets nobody act on it', async () => {
    const kept = inquiry();
    await store.insert(kept);
    const { open, begun } = holdFlushes();
    const one = inquiry({ work: { card: owing('card').work.card! } });
    const settled: string[] = [];
    const track = (name: string, call: Promise<unknown>) => call.finally(() => settled.push(name));
    const insert = track('insert', store.insert(one));
    await begun;
    const calls = [
      insert,
      track('duplicate', store.insert(inquiry({ keys: one.keys }))),
      track('get', store.get(one._id)),
      track('find', store.findByKeys(one.keys)),
      track('claim', store.claim('card', 'w', T0)),
    ];
    // What is on disk can be read meanwhile.
    expect(await store.get(kept._id)).toStrictEqual(kept);
    await pause();
    expect(settled).toEqual([]);
    open();
    const [inserted, duplicate, read] = await Promise.all(calls);
    expect([inserted, duplicate]).toEqual(['inserted', 'taken']);
    expect(read).toStrictEqual(one);
  });

  it('flushes once for all that wait', async () => {
    const before = flushes;
    await Promise.all(Array.from({ length: 200 }, () => store.insert(inquiry())));
    expect(flushes - before).toBeLessThan(5);
  });

  it('takes back what could not be flushed, from everybody', async () => {
    const kept = owing('card');
    await store.insert(kept);
    const claim = (await store.claim('card', 'w', T0)) as Claim;
    const lost = inquiry();
    const { open, begun } = holdFlushes(() => Promise.reject(full()));
    const insert = store.insert(lost);
    await begun;
    const calls = [
      insert,
      store.get(lost._id),
      store.save(kept, next(kept, { notice: 'lost' })),
      store.insert(inquiry({ keys: lost.keys })),
    ];
    const settling = Promise.all(calls.map((call) => call.then(String, (cause) => cause.name)));
    await pause();
    flush = (real) => real();
    open();
    const names = await settling;
    expect(names).toEqual(calls.map(() => 'StoreUnavailable'));
    await expect(store.ping()).rejects.toThrow('takes no writes');
    await vi.waitFor(() => store.ping(), { timeout: PATIENCE_MS });

    expect(await store.get(lost._id)).toBeNull();
    expect(await store.get(kept._id)).toStrictEqual(kept);
    expect(await store.insert(lost)).toBe('inserted');
    expect(await store.save(kept, next(kept, { notice: 'now' }))).toBe('saved');
    // The worker never noticed.
    expect(await store.claim('card', 'other', T0)).toBeNull();
    expect(await store.renew(claim, T0)).toBe(true);
    await store.end(claim, { kind: 'done' });
    expect(await store.countOwed('card')).toBe(0);
  });

  it('doubts work whose end could not be written', async () => {
    await store.insert(owing('card'));
    const claim = (await store.claim('card', 'w', T0)) as Claim;
    failOneFlush();
    await expect(store.end(claim, { kind: 'done' })).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await vi.waitFor(() => store.ping(), { timeout: PATIENCE_MS });
    expect(await store.claim('card', 'other', T0)).toMatchObject({ doubt: true });
  });

  it('keeps the lease of work that could not be put off, and doubts it when that runs out', async () => {
    const one = owing('card');
    await store.insert(one);
    const claim = (await store.claim('card', 'w', T0)) as Claim;
    failOneFlush();
    const end = store.end(claim, { kind: 'again', due: new Date(T0.getTime() + 1) });
    await expect(end).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await vi.waitFor(() => store.ping(), { timeout: PATIENCE_MS });
    expect(await store.get(one._id)).toStrictEqual(one);
    expect(await store.claim('card', 'other', T0)).toBeNull();
    const leaseEnd = (await store.nextDue('card')) as Date;
    expect(await store.claim('card', 'other', leaseEnd)).toMatchObject({ doubt: true });
  });

  it('takes back what could not be flushed while the files are being rewritten', async () => {
    await store.insert(inquiry());
    const rewriting = holdRewriting();
    const lost = inquiry();
    const { open, begun } = holdFlushes();
    const insert = store.insert(inquiry());
    await begun;
    const refused = store.insert(lost).catch((cause) => cause);
    // The rewriting begins with the first flush, and the second fails before there is a file for it.
    flush = () => {
      flush = (real) => real();
      return Promise.reject(full());
    };
    open();
    await insert;
    expect(await refused).toMatchObject({ name: 'StoreUnavailable' });
    await pause();
    rewriting.goOn();
    await vi.waitFor(() => store.ping(), { timeout: PATIENCE_MS });
    await pause();
    await store.close();
    store = await openStore({ folder }, silent);
    expect(await store.get(lost._id)).toBeNull();
  });

  it('stays closed while the disk refuses, and can be closed for good then', async () => {
    flush = () => Promise.reject(full());
    await expect(store.insert(inquiry())).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await pause();
    await expect(store.countAll()).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(store.claim('card', 'w', T0)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(store.setting('x', () => 'y')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await store.close();
    await expect(store.get('x')).rejects.toThrow('The store is closed.');
  });

  /** Lets the files be rewritten after the next flush, but nothing be written at the beginning of a file yet. */
  function holdRewriting(): { goOn(): void } {
    vi.spyOn(Journal.prototype, 'overgrown', 'get').mockReturnValueOnce(true);
    let goOn = () => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const real = prototype.write as (...args: unknown[]) => Promise<{ bytesWritten: number; buffer: Buffer }>;
    vi.spyOn(prototype, 'write').mockImplementation(async function (this: FileHandle, ...args: unknown[]) {
      if (args[3] === 0) await gate;
      return real.apply(this, args);
    } as never);
    return { goOn };
  }

  /** Until it is opened; then they are real, or `instead`. `begun`: the first of them is under way. */
  function holdFlushes(instead?: () => Promise<void>): { open(): void; begun: Promise<void> } {
    const gate = makeGate();
    const start = makeGate();
    flush = (real) => {
      start.open();
      return gate.passed.then(instead ?? real);
    };
    return { open: gate.open, begun: start.passed };
  }

  function failOneFlush(): void {
    flush = () => {
      flush = (real) => real();
      return Promise.reject(full());
    };
  }

  function full(): Error {
    return Object.assign(new Error('full'), { code: 'ENOSPC' });
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 50));
  }
});
