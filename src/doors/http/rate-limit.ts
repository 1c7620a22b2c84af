/** How many keys one limiter remembers; beyond that the one unseen for longest is forgotten. */
const MAX_KEYS = 10_000;

export interface RateLimiter {
  /** Counts one event, or says how long to wait until one would be counted. */
  take(key: string, now: Date): { ok: true } | { ok: false; retryAfterMs: number };
  /** Takes the newest event back: it turned out not to count. */
  giveBack(key: string): void;
}

/**
 * At most `limit` events per key in any span of `windowMs`. A refused event is not counted.
 * Memory is bounded by `limit` times `maxKeys` moments. Per process: N processes allow N times as much.
 */
export function createRateLimiter(opts: { limit: number; windowMs: number; maxKeys?: number }): RateLimiter {
  const maxKeys = opts.maxKeys ?? MAX_KEYS;
  // A Map keeps the order of insertion: keys are put back at the end when they are seen.
  const seen = new Map<string, number[]>();
  return {
    take(key, now) {
      const at = now.getTime();
      const recent = (seen.get(key) ?? []).filter((moment) => moment > at - opts.windowMs);
      seen.delete(key);
      const full = recent.length >= opts.limit;
      if (!full) recent.push(at);
      seen.set(key, recent);
      if (seen.size > maxKeys) seen.delete(seen.keys().next().value!);
      return full ? { ok: false, retryAfterMs: recent[0]! + opts.windowMs - at } : { ok: true };
    },
    giveBack(key) {
      seen.get(key)?.pop();
    },
  };
}
