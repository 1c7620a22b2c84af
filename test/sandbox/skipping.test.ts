import { expect, it } from 'vitest';
import { makeSkip } from '../../src/sandbox/skipping.js';

const HOUR_MS = 3_600_000;

function openSkip(stops: number[] = []) {
  let at = 0;
  const told: number[] = [];
  const skip = makeSkip({
    clock: {
      async skip(ms) {
        await Promise.resolve();
        at += ms;
      },
    },
    now: () => new Date(at),
    stops: (from, to) => stops.map((each) => new Date(each)).filter((each) => each > from && each < to),
    moved: () => told.push(at),
  });
  return { skip, told };
}

it('goes twice as far where it is asked for twice at once', async () => {
  const { skip, told } = openSkip();
  await Promise.all([skip(HOUR_MS), skip(HOUR_MS), skip(HOUR_MS)]);
  expect(told).toEqual([HOUR_MS, 2 * HOUR_MS, 3 * HOUR_MS]);
});

it('stands for a moment where there is something to do on the way', async () => {
  const { skip, told } = openSkip([HOUR_MS / 2]);
  await skip(HOUR_MS);
  expect(told).toEqual([HOUR_MS / 2, HOUR_MS]);
});
