import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BaseClock, MovableClock } from '../../src/sandbox/clock.js';

const T0 = Date.parse('2026-11-26T10:00:00Z');
const WEEK = 7 * 86_400_000;

describe('a clock that can be moved', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flo-clock-'));
    path = join(folder, 'sandbox', 'clock.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is the machine’s until it is moved, and stays ahead from then on, at the next start too', async () => {
    const machine = handClock();
    const clock = await MovableClock.open(machine, path);
    expect([clock.now().getTime(), clock.aheadMs()]).toEqual([T0, 0]);
    await Promise.all([clock.skip(WEEK), clock.skip(1_000)]);
    machine.move(5);
    expect(clock.now().getTime()).toBe(T0 + 5 + WEEK + 1_000);
    const again = await MovableClock.open(machine, path);
    expect(again.aheadMs()).toBe(WEEK + 1_000);
  });

  it('wakes whoever waits for a moment that it passes, and nobody else', async () => {
    const machine = handClock();
    const clock = await MovableClock.open(machine, path);
    const woken: string[] = [];
    void clock.after(1_000).then(() => woken.push('second'));
    void clock.after(WEEK).then(() => woken.push('week'));
    void clock.after(WEEK + 10).then(() => woken.push('later'));
    await clock.skip(WEEK);
    await settle();
    expect(woken.sort()).toEqual(['second', 'week']);
    // What is left to wait is reckoned from the new now.
    machine.move(9);
    await settle();
    expect(woken).toHaveLength(2);
    machine.move(1);
    await settle();
    expect(woken).toContain('later');
  });

  it('lets a wait be cut short by its signal, before and during it', async () => {
    const clock = await MovableClock.open(handClock(), path);
    await clock.after(WEEK, AbortSignal.abort());
    const cut = new AbortController();
    const waiting = clock.after(WEEK, cut.signal);
    await clock.skip(1_000);
    cut.abort();
    await waiting;
  });

  it('does not begin with a file that says nothing', async () => {
    await (await MovableClock.open(handClock(), path)).skip(1);
    for (const content of ['', 'null', '{"aheadMs":-5}', '{"aheadMs":"1"}']) {
      await writeFile(path, content);
      await expect(MovableClock.open(handClock(), path)).rejects.toThrow(/clock\.json .* delete it/);
    }
  });
});

/** The machine's clock by hand: waits end when it is moved far enough. */
function handClock(): BaseClock & { move(ms: number): void } {
  let now = T0;
  const waiting = new Set<{ until: number; wake: () => void }>();
  return {
    now: () => new Date(now),
    after: (ms, signal) =>
      new Promise((resolve) => {
        const one = { until: now + ms, wake: resolve };
        waiting.add(one);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
    move(ms) {
      now += ms;
      for (const one of waiting) if (one.until <= now) one.wake();
    },
  };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
