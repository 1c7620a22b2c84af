import type { Clock } from './deps/clock.js';

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => new Date(),
  // Not node:timers/promises, which makes an error with a stack for every wait that is cut short: most of them are.
  after: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const up = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', up);
        resolve();
      };
      const timer = setTimeout(up, ms);
      signal?.addEventListener('abort', up);
    }),
};
