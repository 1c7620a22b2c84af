import type { PostPlace } from '../../core/post.js';
import type { Deps } from '../../deps.js';

/** Something Flo does by the clock. */
export interface Job {
  /** Unique and lasting: the name of its runs in the store. */
  name: string;
  /** A cron line, read in the business's time zone. */
  schedule: string;
  /**
   * Whether a slot that passed while Flo was down is run at the next start: the newest one only. `always`: soon after
   * any start, a first one too, unless that slot was run.
   */
  catchUp: boolean | 'always';
  /** Where it posts: looked at when Flo starts, so that a mistake is told before it matters. */
  postsTo?: PostPlace;
  /**
   * Runs for one slot, the moment it was due. May be begun again for the same slot when its process died: what it does
   * must be keyed by the slot. `signal` aborts when the process stops or the run was handed to another one.
   */
  run(deps: Deps, slot: Date, signal: AbortSignal): Promise<void>;
}
