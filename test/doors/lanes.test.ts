import { expect, it } from 'vitest';
import type { WorkLane } from '../../src/core/work.js';
import type { Claim, LaneOutcome } from '../../src/deps/claim.js';
import type { Clock } from '../../src/deps/clock.js';
import { type Store, StoreUnavailable } from '../../src/deps/store.js';
import type { Deps } from '../../src/deps.js';
import { type InquiryLane, POLL_MS, startLanes } from '../../src/doors/lanes.js';
import { until } from '../support/sandbox.js';

/** Time stands still: a nap ends only when its signal does. */
const STILL: Clock = {
  now: () => new Date(0),
  after: (ms, signal) =>
    new Promise((resolve) => {
      if (ms === 0 || signal?.aborted) resolve();
      signal?.addEventListener('abort', () => resolve(), { once: true });
    }),
};

/** Time stands still, and a second's nap takes a millisecond. */
const SWIFT: Clock = {
  now: () => new Date(0),
  after: (ms, signal) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms / 1_000);
      signal?.addEventListener('abort', () => resolve(), { once: true });
    }),
};

function start(store: Partial<Store>, run: InquiryLane['run']) {
  const deps = { store, clock: STILL } as Deps;
  return startLanes(deps, [{ lane: 'card', workers: 3, run }], 'w');
}

it('ends workers that sleep', async () => {
  const lanes = start({ nextDue: async () => null }, async () => ({ kind: 'done' }));
  await new Promise((turn) => setImmediate(turn));
  await lanes.stop(1_000);
});

it('aborts what is still under way when the grace is over, and hands it back', async () => {
  const claim = { lane: 'card', inquiry: { _id: 'i' }, attempts: 0 } as Claim;
  const claims = [claim];
  const ended: LaneOutcome[] = [];
  let begun = () => {};
  const running = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const lanes = start(
    {
      nextDue: async () => (claims.length > 0 ? new Date(0) : null),
      claim: async () => claims.pop() ?? null,
      end: async (_claim, outcome) => void ended.push(outcome),
    },
    async (_deps, _claim, signal) => {
      begun();
      await STILL.after(1, signal);
      return { kind: 'again', due: new Date(0), doubt: true };
    },
  );
  await running;
  await lanes.stop(0);
  expect(ended).toEqual([{ kind: 'again', due: new Date(0), doubt: true }]);
});

it.each([
  ['tells of a lease that is lost while the work goes on', false, ['a lease was lost']],
  ['tells of none where the work has let it go with its last write', true, []],
])('%s, and aborts it', async (_name, ends, told) => {
  const claims = [{ lane: 'card', inquiry: { _id: 'i' }, attempts: 0 } as Claim];
  const words: string[] = [];
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const store: Partial<Store> = {
    nextDue: async () => (claims.length > 0 ? new Date(0) : null),
    claim: async () => claims.pop() ?? null,
    renew: async () => false,
    end: async () => {},
  };
  const log = { warn: (_facts: object, line: string) => void words.push(line) };
  const deps = { store, clock: SWIFT, log } as unknown as Deps;
  const run: InquiryLane['run'] = async (_deps, _claim, signal) => {
    await STILL.after(60_000, signal);
    // Whoever has lost a lease may take its time to see the signal.
    if (!ends) await new Promise((turn) => setTimeout(turn, 50));
    finish();
    return { kind: 'done' };
  };
  const lanes = startLanes(deps, [{ lane: 'card', workers: 3, run }], 'w');
  await finished;
  await new Promise((turn) => setImmediate(turn));
  await lanes.stop(1_000);
  expect(words).toEqual(told);
});

it('tells once that the records are away, and again when they went away anew', async () => {
  const words: unknown[] = [];
  const looks = [false, false, false, true, false, false];
  let over = () => {};
  const looked = new Promise<void>((resolve) => {
    over = resolve;
  });
  const nextDue = async () => {
    const there = looks.shift();
    if (there === undefined) over();
    if (!there) throw new StoreUnavailable('away');
    return null;
  };
  const log = { warn: (facts: object, line: string) => void words.push([facts, line]) };
  const deps = { store: { nextDue }, clock: SWIFT, log } as unknown as Deps;
  const lanes = startLanes(deps, [{ lane: 'card', workers: 3, run: async () => ({ kind: 'done' }) }], 'w');
  await looked;
  await lanes.stop(1_000);
  const told = [{ lane: 'card', error: 'away' }, 'a lane met a failure'];
  expect(words).toEqual([told, told]);
});

it('looks for what falls due before the next look, once for all who ring in a turn and after it', async () => {
  const looks = { card: 0, thread: 0 };
  const nextDue = async (lane: WorkLane) => {
    looks[lane as keyof typeof looks] += 1;
    return null;
  };
  const run = async () => ({ kind: 'done' as const });
  const specs = (['card', 'thread'] as const).map((lane) => ({ lane, workers: 1, run }));
  const lanes = startLanes({ store: { nextDue } as Partial<Store>, clock: STILL } as Deps, specs, 'w');
  const turns = async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((next) => setImmediate(next));
  };
  await turns();
  expect(looks).toEqual({ card: 1, thread: 1 });
  lanes.ring('card', new Date(1_000));
  await turns();
  expect(looks).toEqual({ card: 1, thread: 1 });
  for (const due of [0, 999, 60_000]) lanes.ring('card', new Date(due));
  await Promise.resolve();
  expect(looks).toEqual({ card: 1, thread: 1 });
  await turns();
  expect(looks).toEqual({ card: 2, thread: 1 });
  lanes.ring('thread', new Date(0));
  await turns();
  expect(looks).toEqual({ card: 2, thread: 2 });
  await lanes.stop(1_000);
});

it('looks again for what was owed anew while a worker was at it', async () => {
  const claim = { lane: 'card', inquiry: { _id: 'i' }, attempts: 0 } as Claim;
  const claims = [claim, claim];
  let [free, ended] = [true, 0];
  const lanes = start(
    {
      nextDue: async () => (free && claims.length > 0 ? new Date(0) : null),
      claim: async () => {
        free = false;
        return claims.pop() ?? null;
      },
      end: async () => {
        free = true;
        ended += 1;
      },
    },
    async () => {
      // Its lane has gone to sleep meanwhile.
      await new Promise((turn) => setTimeout(turn, 5));
      return { kind: 'done' };
    },
  );
  await until(() => ended === 2);
  await lanes.stop(1_000);
});

it('asks the store nothing while it waits for a lane that it sees at work', async () => {
  const looks = { card: 0, thread: 0 };
  const owed = { card: 3, thread: 1 };
  const done: string[] = [];
  type Looked = keyof typeof looks;
  const store: Partial<Store> = {
    nextDue: async (lane) => {
      looks[lane as Looked] += 1;
      return owed[lane as Looked] > 0 ? new Date(0) : null;
    },
    claim: async (lane) => {
      owed[lane as Looked] -= 1;
      return { lane, inquiry: { _id: 'i' }, attempts: 0 } as Claim;
    },
    renew: async () => true,
    end: async () => {},
  };
  const card: InquiryLane = {
    lane: 'card',
    workers: 1,
    run: async () => {
      const before = yields;
      await until(() => yields > before + 5);
      done.push('card');
      return { kind: 'done' };
    },
  };
  const thread: InquiryLane = {
    lane: 'thread',
    workers: 1,
    after: 'card',
    run: async () => {
      done.push('thread');
      return { kind: 'done' };
    },
  };
  let yields = 0;
  // Whoever looks again soon does so at once, and nobody else does.
  const clock: Clock = {
    ...STILL,
    after: (ms, signal) => {
      if (ms >= POLL_MS) return STILL.after(ms, signal);
      yields += 1;
      return SWIFT.after(ms, signal);
    },
  };
  const lanes = startLanes({ store, clock } as Deps, [card, thread], 'w');
  await until(() => done.length === 4);
  await lanes.stop(1_000);
  expect(done).toEqual(['card', 'card', 'card', 'thread']);
  // Cards: one for each, one that finds none, and the line's own; the line: perhaps once before it saw the cards' lane.
  expect(looks.card).toBeLessThanOrEqual(6);
  expect(looks.thread).toBeLessThanOrEqual(3);
});
