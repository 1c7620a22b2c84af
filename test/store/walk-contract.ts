import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../src/core/trail.js';
import type { Store } from '../../src/deps/store.js';
import { inquiry, later, T0 } from './samples.js';

/** What a long read promises, on whichever engine. `openEmpty` gives a store of its own. */
export function describeWalks(engine: string, openEmpty: () => Promise<Store>): void {
  describe(`a long read on ${engine}`, () => {
    it('reads thousands of facts, each once, also when the reader leaves early', async () => {
      const own = await openEmpty();
      // More than a page in one moment, and more than a page after it.
      const many = Array.from({ length: 1_150 }, (_, i) => {
        const at = i < 600 ? later(0) : later(i);
        return inquiry({
          status: i % 2 ? 'awaiting' : 'sent',
          receivedAt: at,
          trail: appendEntry([], { at, by: 'customer', kind: 'received' }),
        });
      });
      for (let from = 0; from < many.length; from += 50)
        await Promise.all(many.slice(from, from + 50).map((one) => own.insert(one)));
      const ids = [];
      for await (const { _id } of own.eachChanged(T0, later(500))) ids.push(_id);
      expect(ids.sort()).toEqual(many.map(({ _id }) => _id).sort());
      const waiting = many.filter(
        ({ status, receivedAt }) => status === 'awaiting' || receivedAt > later(700),
      );
      const since = [];
      for await (const { _id } of own.eachChanged(later(701), later(900))) since.push(_id);
      expect(since.sort()).toEqual(waiting.map(({ _id }) => _id).sort());
      for await (const { _id } of own.eachChanged(T0, later(500))) {
        expect(ids).toContain(_id);
        break;
      }
      await own.close();
    });
  });
}
