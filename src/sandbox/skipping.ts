import { setTimeout as pause } from 'node:timers/promises';

/** As long as time stands where a skip stops: Flo looks at its jobs and posts what they tell. */
const STOP_MS = 1_000;

/** What a skip moves, and whom it tells. */
export interface Skipped {
  clock: { skip(ms: number): Promise<void> };
  now(): Date;
  /** The moments on the way at which time stands for a moment, in their order. */
  stops(from: Date, to: Date): Date[];
  /** Told after each move. */
  moved(): void;
}

/** Skips ahead, one after the other: whoever presses twice gets twice as far. */
export function makeSkip({ clock, now, stops, moved }: Skipped): (ms: number) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const skip = async (ms: number) => {
    const end = new Date(now().getTime() + ms);
    for (const [i, stop] of [...stops(now(), end), end].entries()) {
      if (i > 0) await pause(STOP_MS);
      await clock.skip(Math.max(0, stop.getTime() - now().getTime()));
      moved();
    }
  };
  return (ms) => {
    const skipped = last.then(() => skip(ms));
    last = skipped.catch(() => {});
    return skipped;
  };
}
