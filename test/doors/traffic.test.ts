import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Traffic } from '../../src/doors/traffic.js';

/** A clock that goes from one waking to the next as soon as everybody sleeps. */
function makeClock() {
  let now = 1_000_000;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => new Date(now),
    after: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = () => {
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        sleepers.push({ at: now + ms, wake });
        signal?.addEventListener('abort', wake);
      }),
    /** What is to happen at some time goes by the same clock. */
    at: (ms: number, act: () => void) => sleepers.push({ at: now + ms, wake: act }),
    async run(until: Promise<unknown>) {
      let over = false;
      void until.then(() => {
        over = true;
      });
      const began = now;
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (over) return now - began;
        const next = Math.min(...sleepers.map(({ at }) => at));
        if (!Number.isFinite(next)) throw new Error('everybody sleeps for ever');
        now = Math.max(now, next);
        const due = sleepers.filter(({ at }) => at <= now);
        sleepers = sleepers.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
      }
    },
  };
}

function setUp() {
  const clock = makeClock();
  const traffic = new Traffic(clock);
  const come = () => {
    const res = new EventEmitter();
    traffic.count({} as IncomingMessage, res as ServerResponse);
    return () => res.emit('close');
  };
  const quietAfter = (atMostMs: number, signal = new AbortController().signal) =>
    clock.run(traffic.quiet(atMostMs, signal));
  return { clock, come, quietAfter };
}

describe('the traffic at the door', () => {
  it('is quiet at once where nobody came', async () => {
    expect(await setUp().quietAfter(1_000)).toBe(0);
  });

  it('is quiet a moment after the last has an answer', async () => {
    const { clock, come, quietAfter } = setUp();
    const [one, two] = [come(), come()];
    clock.at(20, one);
    clock.at(30, two);
    const took = await quietAfter(1_000);
    expect(took).toBeGreaterThan(30);
    expect(took).toBeLessThan(50);
  });

  it('is not quiet between the answers to many and what they send next', async () => {
    const { clock, come, quietAfter } = setUp();
    const goOn = () => {
      const answer = come();
      clock.at(10, () => {
        answer();
        clock.at(1, goOn);
      });
    };
    goOn();
    expect(await quietAfter(1_000)).toBe(1_000);
  });

  it('does not count who is slow', async () => {
    const { come, quietAfter } = setUp();
    come();
    const took = await quietAfter(60_000);
    expect(took).toBeGreaterThanOrEqual(500);
    expect(took).toBeLessThan(700);
    expect(await quietAfter(60_000)).toBe(0);
  });

  it('ends when Flo does', async () => {
    const { clock, come, quietAfter } = setUp();
    come();
    const closing = new AbortController();
    clock.at(20, () => closing.abort());
    expect(await quietAfter(60_000, closing.signal)).toBe(20);
  });
});
