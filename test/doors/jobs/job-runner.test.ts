import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RENEW_MS } from '../../../src/core/work.js';
import type { Clock } from '../../../src/deps/clock.js';
import type { Store } from '../../../src/deps/store.js';
import { StoreUnavailable } from '../../../src/deps/store.js';
import type { Deps } from '../../../src/deps.js';
import type { Job } from '../../../src/doors/jobs/job.js';
import { JobRunner } from '../../../src/doors/jobs/job-runner.js';
import { openStore } from '../../../src/store/open-store.js';
import { newId, silent } from '../../store/samples.js';
import { examplePolicy } from '../../support/inquiries.js';
import { until } from '../../support/sandbox.js';

const SECOND = 1_000;
const DAY = 86_400_000;
const MONDAY = new Date('2026-11-23T09:00:00-08:00');

describe('a job', () => {
  let folder: string;
  let store: Store;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flo-jobs-'));
    store = await openStore({ folder }, silent);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('runs each slot once, in whichever process looks first', async () => {
    const { ran, process, clock } = setUp('* * * * *');
    const [a, b] = [process('a'), process('b')];
    for (let i = 0; i < 150; i++) {
      await Promise.all([a.look(), b.look()]);
      clock.move(SECOND);
    }
    expect(ran.map(({ slot }) => slot.getTime())).toEqual(
      [60, 120].map((s) => MONDAY.getTime() + s * SECOND),
    );
  });

  it('waits for its first slot after the start when nothing is to be caught up', async () => {
    const { ran, process, clock } = setUp('0 9 * * *', { catchUp: false });
    const one = process('a');
    await one.look();
    clock.move(DAY - SECOND);
    await one.look();
    expect(ran).toEqual([]);
    clock.move(SECOND);
    await one.look();
    await one.look();
    expect(ran).toHaveLength(1);
    // Flo is down for three days.
    clock.move(3 * DAY + SECOND);
    await process('b').look();
    expect(ran).toHaveLength(1);
  });

  it('catches up the newest slot missed, once, and none from before it was known', async () => {
    const { ran, process, clock } = setUp('0 9 * * 1', { catchUp: true });
    clock.move(60 * SECOND);
    // A first start does not make up for Monday.
    await process('a').look();
    expect(ran).toEqual([]);
    clock.move(30 * DAY);
    const [b, c] = [process('b'), process('c')];
    await Promise.all([b.look(), c.look()]);
    await Promise.all([b.look(), c.look(), process('d').look()]);
    expect(ran.map(({ slot }) => slot)).toEqual([new Date('2026-12-21T09:00:00-08:00')]);
  });

  it('that is always caught up runs soon after any start, once for a slot', async () => {
    const { ran, process, clock } = setUp('*/10 * * * *', { catchUp: 'always' });
    const [a, b] = [process('a'), process('b')];
    await a.look();
    expect(ran).toEqual([]);
    clock.move(5 * SECOND);
    await Promise.all([a.look(), b.look()]);
    clock.move(5 * SECOND);
    await Promise.all([a.look(), b.look()]);
    expect(ran.map(({ slot }) => slot)).toEqual([MONDAY]);
    // A start in the same ten minutes finds it done; the next slot comes as ever.
    const c = process('c');
    await c.look();
    clock.move(5 * SECOND);
    await c.look();
    expect(ran).toHaveLength(1);
    clock.move(600 * SECOND);
    await Promise.all([a.look(), b.look(), c.look()]);
    expect(ran).toHaveLength(2);
  });

  it('does not take the slots of another line for missed ones', async () => {
    const { process, clock, ran, job } = setUp('0 9 * * 1', { catchUp: true });
    await process('a').look();
    clock.move(4 * DAY + SECOND);
    job.schedule = '0 9 * * 5';
    await process('b').look();
    clock.move(DAY);
    await process('c').look();
    expect(ran).toEqual([]);
  });

  it('runs for the newest slot alone when the clock jumps', async () => {
    const { ran, process, clock } = setUp('0 9 * * 1', { catchUp: true });
    const one = process('a');
    await one.look();
    clock.move(24 * DAY);
    await one.look();
    await one.look();
    expect(ran.map(({ slot }) => slot)).toEqual([new Date('2026-12-14T09:00:00-08:00')]);
    clock.move(5 * DAY);
    await one.look();
    expect(ran).toHaveLength(2);
  });

  it('that throws runs again next time, and the record tells', async () => {
    let fails = true;
    const { ran, process, clock, job, logged } = setUp('* * * * *', {
      act: () => {
        if (fails) throw new TypeError('about a customer');
      },
    });
    const one = process('a');
    await one.look();
    clock.move(60 * SECOND);
    await one.look();
    await one.look();
    expect(ran).toHaveLength(1);
    expect(await recordOf(job)).toMatchObject({ problem: 'TypeError' });
    expect(JSON.stringify(logged)).toContain('runs again next time');
    expect(JSON.stringify(logged)).not.toContain('about a customer');
    fails = false;
    clock.move(60 * SECOND);
    await one.look();
    expect(ran).toHaveLength(2);
    expect(await recordOf(job)).not.toHaveProperty('problem');
  });

  it('whose process ends in the middle is taken over, but not for ever', async () => {
    const { ran, process, clock } = setUp('0 9 * * *', { act: () => new Promise(() => {}) });
    const all = Array.from({ length: 9 }, (_, i) => process(`p${i}`));
    for (const one of all) await one.look();
    clock.move(DAY);
    for (const one of all) {
      const before = ran.length;
      let looked = false;
      void one.look().then(() => {
        looked = true;
      });
      await until(() => looked || ran.length > before);
      // Nobody renews: time stands still for whoever waits, and the lease runs out.
      clock.move(10 * SECOND);
    }
    expect(new Set(ran.map(({ slot }) => slot.getTime())).size).toBe(1);
    expect(ran).toHaveLength(5);
  });

  it('is tried again for the same slot when the records were away', async () => {
    let away = true;
    const { ran, process, clock } = setUp('0 9 * * *', {
      act: () => {
        if (away) throw new StoreUnavailable('away');
      },
    });
    const one = process('a');
    await one.look();
    clock.move(DAY);
    await one.look();
    away = false;
    clock.move(11 * SECOND);
    await one.look();
    expect(ran.map(({ slot }) => slot)).toEqual([0, 0].map(() => new Date(MONDAY.getTime() + DAY)));
  });

  it('tells once that the records are away, and again when they went away anew', async () => {
    let away = true;
    const claimRun: Store['claimRun'] = (ask) =>
      away ? Promise.reject(new StoreUnavailable('away')) : store.claimRun(ask);
    const { process, clock, warned, ran } = setUp('* * * * *', { store: { ...store, claimRun } });
    const one = process('a');
    for (const there of [false, false, true, false, false]) {
      away = !there;
      clock.move(60 * SECOND);
      await one.look();
    }
    expect(ran).toHaveLength(1);
    expect(warned).toEqual(['a job waits for the records', 'a job waits for the records']);
  });

  it('may end in its own time at a stop, and is aborted after it', async () => {
    const aborted: boolean[] = [];
    const { process, clock, ran, job } = setUp('0 9 * * *', {
      act: (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            aborted.push(true);
            resolve();
          });
        }),
    });
    const one = process('a');
    await one.look();
    clock.move(DAY);
    void one.look();
    await until(() => ran.length === 1);
    await one.stop(0);
    expect(aborted).toEqual([true]);
    await one.look();
    expect(ran).toHaveLength(1);
    // Not ended: whoever is there next takes it over.
    clock.move(11 * SECOND);
    const slot = new Date(MONDAY.getTime() + DAY);
    const claim = await store.claimRun({ job: job.name, slot, by: 'x', now: clock.now() });
    expect(claim).toMatchObject({ vanished: 1 });
  });

  it('does not keep Flo from stopping when it does not heed its signal', async () => {
    const { process, clock, ran } = setUp('0 9 * * *', { act: () => new Promise(() => {}) });
    const one = process('a');
    await one.look();
    clock.move(DAY);
    void one.look();
    await until(() => ran.length === 1);
    const stopped = one.stop(5_000);
    clock.move(5_000);
    await pause();
    clock.move(1_000);
    await stopped;
    expect(ran).toHaveLength(1);
  });

  function setUp(
    schedule: string,
    own: {
      catchUp?: Job['catchUp'];
      act?: (signal: AbortSignal) => void | Promise<void>;
      store?: Store;
    } = {},
  ) {
    const ran: { by: string; slot: Date }[] = [];
    const logged: unknown[] = [];
    const clock = handClock();
    const job = { name: `job ${newId()}`, schedule, catchUp: own.catchUp ?? false };
    const warned: string[] = [];
    const log = {
      ...silent,
      error: (...said: unknown[]) => void logged.push(said),
      warn: (_facts: object, words: string) => void warned.push(words),
    };
    const deps = { store: own.store ?? store, clock, log, policy: examplePolicy() } as unknown as Deps;
    const process = (by: string) => {
      const run: Job['run'] = async (_deps, slot, signal) => {
        ran.push({ by, slot });
        await own.act?.(signal);
      };
      return new JobRunner(deps, { ...job, run }, by);
    };
    return { ran, logged, warned, clock, job, process };
  }

  async function recordOf(job: { name: string }) {
    return (await store.listRuns()).find(({ _id }) => _id === job.name);
  }
});

/** Begins on a Monday at nine, and stands still but for being moved. */
function handClock(): Clock & { move(ms: number): void } {
  let now = MONDAY.getTime();
  const waits: { until: number; wake: () => void }[] = [];
  return {
    now: () => new Date(now),
    after: (ms, signal) =>
      new Promise((resolve) => {
        if (ms === 0 || signal?.aborted) resolve();
        signal?.addEventListener('abort', () => resolve(), { once: true });
        // What a job renews is not renewed here: its holder is taken for gone.
        if (ms !== RENEW_MS) waits.push({ until: now + ms, wake: resolve });
      }),
    move: (ms) => {
      now += ms;
      for (const { until, wake } of waits) if (until <= now) wake();
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40));
}
