import type { Clock } from '../deps/clock.js';

const FAILURES_BEFORE_REST = 3;
/** How long a model that keeps failing is left alone. */
const REST_MS = 60_000;

/** Leaves a model alone that keeps failing, so that a dead provider does not cost every inquiry its time. */
export interface Rest {
  /** Whether it would be asked now. */
  isReady(): boolean;
  /** Null: not now. After a rest one inquiry tries the model, and the others wait for what comes of it. */
  begin(): Attempt | null;
  /** Failures in a row. */
  failures(): number;
  /** Until it is tried again; 0: at the next inquiry. Null: it does not rest. */
  leftMs(): number | null;
}

export interface Attempt {
  /** `stopped`: nobody waited, which says nothing about the model. */
  end(how: 'answered' | 'failed' | 'stopped'): void;
}

export function createRest(clock: Clock): Rest {
  let failures = 0;
  let restsSince: number | null = null;
  let trial = false;

  const leftMs = (): number | null => {
    if (restsSince === null) return null;
    const rested = clock.now().getTime() - restsSince;
    // A clock that was set back must not make a rest longer.
    return rested < 0 ? 0 : Math.max(0, REST_MS - rested);
  };
  const isReady = () => restsSince === null || (leftMs() === 0 && !trial);

  return {
    isReady,
    failures: () => failures,
    leftMs,
    begin() {
      if (!isReady()) return null;
      const isTrial = restsSince !== null;
      if (isTrial) trial = true;
      return {
        end(how) {
          if (isTrial) trial = false;
          if (how === 'answered') {
            failures = 0;
            restsSince = null;
          }
          // What was asked before the rest and fails during it does not make it longer.
          if (how !== 'failed' || (restsSince !== null && !isTrial)) return;
          failures += 1;
          if (failures >= FAILURES_BEFORE_REST) restsSince = clock.now().getTime();
        },
      };
    },
  };
}
