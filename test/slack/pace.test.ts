import { expect, it } from 'vitest';
import type { Clock } from '../../src/deps/clock.js';
import type { PostingSlot } from '../../src/deps/desk.js';
import { ChannelPace } from '../../src/slack/pace.js';

const START = new Date('2026-10-19T16:00:00Z').getTime();

it('counts the second from the post, not from the turn that it took', async () => {
  const { clock, pace, take, turns } = openPace();
  pace.hold(new Date(START + 2_000));
  const both = [take(), take()];
  await clock.pass(2_000);
  expect(turns).toEqual([2_000]);
  await clock.pass(300);
  pace.begin(clock.now());
  await clock.pass(1_004);
  expect(turns).toEqual([2_000]);
  await clock.pass(1);
  expect(turns).toEqual([2_000, 3_305]);
  await Promise.all(both);
});

it('keeps a little more distance when Slack asks to wait in spite of the pace', async () => {
  const { clock, pace, take, turns } = openPace();
  // Posts that left together are refused together: no sign of an uneven way.
  pace.hold(new Date(START + 1_000));
  pace.hold(new Date(START + 1_000));
  void take();
  await clock.pass(1_000);
  pace.hold(new Date(START + 2_000));
  void take();
  void take();
  await clock.pass(2_100);
  expect(turns).toEqual([1_000, 2_005, 3_020]);
});

it('gives a turn that came back to whoever comes next, once, and not beside a new turn', async () => {
  const { clock, pace, take, turns } = openPace();
  pace.hold(new Date(START + 1_000));
  const first = take();
  await clock.pass(1_000);
  (await first)?.unused();
  await clock.pass(200);
  const second = await take();
  second?.unused();
  await clock.pass(200);
  await take();
  void take();
  await clock.pass(2_000);
  expect(turns).toEqual([1_000, 1_200, 1_400, 2_005]);
});

it('keeps no turn beyond the next one', async () => {
  const { clock, pace, take, turns } = openPace();
  pace.hold(new Date(START + 1_000));
  const first = take();
  await clock.pass(1_000);
  (await first)?.unused();
  pace.hold(new Date(START + 5_000));
  void take();
  void take();
  await clock.pass(6_000);
  expect(turns).toEqual([1_000, 5_000, 6_015]);
});

/** `turns`: when each turn came, in milliseconds from the start. */
function openPace() {
  const clock = manualClock();
  const pace = new ChannelPace(clock);
  const turns: number[] = [];
  const take = async (): Promise<PostingSlot | null> => {
    const slot = await pace.take('card', new AbortController().signal);
    turns.push(clock.now().getTime() - START);
    return slot;
  };
  return { clock, pace, take, turns };
}

/** Time passes when it is told to, and whoever waits is woken at their moment. */
function manualClock(): Clock & { pass(ms: number): Promise<void> } {
  let now = START;
  let waiting: { at: number; wake: () => void }[] = [];
  return {
    now: () => new Date(now),
    after: (ms) => new Promise((wake) => waiting.push({ at: now + ms, wake })),
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = Math.max(now, next.at);
        waiting = waiting.filter((each) => each !== next);
        next.wake();
        await new Promise(setImmediate);
      }
      now = end;
      await new Promise(setImmediate);
    },
  };
}
