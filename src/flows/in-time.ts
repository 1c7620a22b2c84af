import { StoreUnavailable } from '../deps/store.js';
import type { Deps } from '../deps.js';

/** A person is told within this time: Slack waits three seconds for the acknowledgement. */
const ANSWER_WITHIN_MS = 2_000;

/**
 * What a click on an inquiry comes to, or null where it fails, which the log tells, or takes longer than two seconds.
 * `unanswered` is called then: the work may be going on, and what it is given resolves when it does no more.
 */
export async function inTime<T>(
  deps: Deps,
  inquiryId: string,
  work: () => Promise<T>,
  unanswered: (ended: Promise<unknown>) => void = () => {},
): Promise<T | null> {
  const working = work().catch((error: unknown) => {
    const known = error instanceof StoreUnavailable;
    deps.log[known ? 'warn' : 'error'](
      { inquiry: inquiryId, error: (error as Error).message },
      'a click found no answer',
    );
    return null;
  });
  // Not cut short: for a hundred clicks at once, as many signals cost more than waits that end by themselves.
  const waiting = deps.clock.after(ANSWER_WITHIN_MS).then(() => null);
  const answer = await Promise.race([working, waiting]);
  if (answer === null) unanswered(working);
  return answer;
}
