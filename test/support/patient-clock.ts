import type { Clock } from '../../src/deps/clock.js';
import { systemClock } from '../../src/system-clock.js';

/** A wait is made of steps as long as this. */
const STEP_MS = 50;

/**
 * The machine's clock, on which a moment that the processor gave to others takes little off anybody's wait: where a
 * test's machine is slow, nobody seems to hang for it.
 */
export const patientClock: Clock = {
  now: systemClock.now,
  async after(ms, signal) {
    let left = ms;
    do {
      await systemClock.after(Math.min(left, STEP_MS), signal);
      left -= STEP_MS;
    } while (left > 0 && !signal?.aborted);
  },
};
