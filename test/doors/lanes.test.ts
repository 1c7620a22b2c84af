import { expect, it } from 'vitest';
import type { Claim, LaneOutcome } from '../../src/deps/claim.js';
import type { Clock } from '../../src/deps/clock.js';
import type { Store } from '../../src/deps/store.js';
import type { Deps } from '../../src/deps.js';
import { type InquiryLane, startLanes } from '../../src/doors/lanes.js';

/** Time stands still: a nap ends only when its signal does. */
const STILL: Clock = {
  now: () => new Date(0),
  after: (ms, signal) =>
    new Promise((resolve) => {
      if (ms === 0 || signal?.aborted) resolve();
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
