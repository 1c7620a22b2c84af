import type { Clock } from '../../deps/clock.js';

/** `ask`, asked at most once in `ms`: callers in between, and all who wait for the same answer, share it. Failures are not kept. */
export function remember<T>(ask: () => Promise<T> | T, clock: Clock, ms: number): () => Promise<T> {
  let kept: { at: number; answer: Promise<T> } | undefined;
  return () => {
    const at = clock.now().getTime();
    if (kept && at - kept.at < ms) return kept.answer;
    const answer = (async () => ask())();
    const entry = { at, answer };
    kept = entry;
    answer.catch(() => {
      if (kept === entry) kept = undefined;
    });
    return answer;
  };
}
