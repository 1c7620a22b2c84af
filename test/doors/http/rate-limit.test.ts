import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../../src/doors/http/rate-limit.js';

const at = (seconds: number) => new Date(1_000_000 + seconds * 1_000);

describe('a rate limiter', () => {
  it('lets so many through in any window, and says when the next may come', () => {
    const limiter = createRateLimiter({ limit: 2, windowMs: 10_000 });
    expect(limiter.take('a', at(0))).toEqual({ ok: true });
    expect(limiter.take('a', at(6))).toEqual({ ok: true });
    expect(limiter.take('a', at(7))).toEqual({ ok: false, retryAfterMs: 3_000 });
    expect(limiter.take('b', at(7))).toEqual({ ok: true });
    expect(limiter.take('a', at(10))).toEqual({ ok: true });
    expect(limiter.take('a', at(11))).toEqual({ ok: false, retryAfterMs: 5_000 });
  });

  it('takes back what did not count', () => {
    const limiter = createRateLimiter({ limit: 1, windowMs: 10_000 });
    limiter.take('a', at(0));
    limiter.giveBack('a');
    limiter.giveBack('nobody');
    expect(limiter.take('a', at(1))).toEqual({ ok: true });
    expect(limiter.take('a', at(2)).ok).toBe(false);
  });

  it('remembers a bounded number of keys, the longest unseen goes first', () => {
    const limiter = createRateLimiter({ limit: 1, windowMs: 10_000, maxKeys: 2 });
    limiter.take('a', at(0));
    limiter.take('b', at(0));
    limiter.take('a', at(1));
    limiter.take('c', at(1));
    expect(limiter.take('a', at(2)).ok).toBe(false);
    expect(limiter.take('b', at(2)).ok).toBe(true);
  });
});
