import type { Clock } from '../deps/clock.js';
import { type Failure, failure, failureFrom } from './failures.js';

/** Runs `work` under a signal that ends with the caller's or with the budget, and waits for it no longer. */
export async function within<T extends object>(
  limits: { clock: Clock; budgetMs: number; caller: AbortSignal },
  work: (signal: AbortSignal) => Promise<T | Failure>,
): Promise<T | Failure> {
  const { clock, budgetMs, caller } = limits;
  if (caller.aborted) return failure('stopped');
  const limit = new AbortController();
  const done = new AbortController();
  const stopped = new Promise<Failure>((resolve) => {
    caller.addEventListener('abort', () => resolve(failure('stopped')), { signal: done.signal });
  });
  const late = clock
    .after(budgetMs, done.signal)
    .then(() => failure('time', Math.round(budgetMs / 100) / 10));
  try {
    return await Promise.race([stopped, late, work(limit.signal).catch(failureFrom)]);
  } finally {
    limit.abort();
    done.abort();
  }
}
