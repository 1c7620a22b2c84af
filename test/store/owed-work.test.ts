import { describe, expect, it } from 'vitest';
import { OwedWork } from '../../src/store/owed-work.js';
import { randomFrom } from '../support/random.js';
import { later, T0, work } from './samples.js';

const LEASE = { lane: 'card', by: 'w', now: T0, leasesAt: T0, until: later(10_000) } as const;

describe('the work owed, in memory', () => {
  it('is handed out as a sorted list would hand it out, through any changes', () => {
    const random = randomFrom(7);
    const owed = new OwedWork();
    const naive = new Map<string, { id: string; rank: number; due: number }>();
    for (let step = 0; step < 20_000; step += 1) {
      const id = `i${Math.floor(random() * 200)}`;
      const dice = random();
      if (dice < 0.6) {
        // Distinct moments, so that the order is one.
        const due = step + Math.floor(random() * 50) * 100_000;
        const rank = Math.floor(random() * 6);
        owed.note(id, { card: work({ due: new Date(due), rank }) });
        naive.set(id, { id, rank, due });
      } else if (dice < 0.75) {
        owed.note(id, {});
        naive.delete(id);
      } else {
        const now = Math.floor(random() * 5_000_000);
        const ask = {
          ...LEASE,
          by: `w${step}`,
          now: new Date(now),
          leasesAt: new Date(now),
          until: new Date(now + 10_000),
        };
        const taken = owed.take(ask);
        const [first] = [...naive.values()]
          .filter(({ due }) => due <= now)
          .sort((a, b) => a.rank - b.rank || a.due - b.due);
        expect(taken?.id).toBe(first?.id);
        if (taken) owed.release({ lane: 'card', id: taken.id, by: ask.by }, true);
      }
      expect(owed.count('card')).toBe(naive.size);
    }
    const soonest = Math.min(...[...naive.values()].map(({ due }) => due));
    expect(owed.nextDue('card')).toEqual({ free: new Date(soonest), leased: null });
  });

  it('keeps leases and doubts when documents are loaded again after a failed write', () => {
    const docs = ['a', 'b', 'c'].map((_id, i) => ({ _id, work: { card: work({ due: later(i) }) } }));
    const before = OwedWork.reload(docs, null);
    const now = later(5);
    expect(before.take({ ...LEASE, now })).toEqual({ id: 'a', doubt: true });
    before.release({ lane: 'card', id: 'a', by: 'w' }, true);
    expect(before.take({ ...LEASE, now, by: 'w2' })).toEqual({ id: 'a', doubt: false });

    const after = OwedWork.reload(docs.slice(0, 2), before);
    expect(after.extend({ lane: 'card', id: 'a', by: 'w2' }, later(20_000))).toBe(true);
    expect(after.take({ ...LEASE, now })).toEqual({ id: 'b', doubt: true });
    expect(after.take({ ...LEASE, now })).toBeNull();
    expect(after.count('card')).toBe(2);
    after.release({ lane: 'card', id: 'a', by: 'w2' }, false);
    expect(after.take({ ...LEASE, now, by: 'w3' })).toEqual({ id: 'a', doubt: false });
  });

  it('loses a lease with its work', () => {
    const owed = new OwedWork();
    owed.note('a', { card: work() });
    owed.take(LEASE);
    owed.note('a', {});
    expect(owed.leaseEnd({ lane: 'card', id: 'a', by: 'w' })).toBeNull();
    owed.note('a', { card: work() });
    expect(owed.take({ ...LEASE, by: 'w2' })).toEqual({ id: 'a', doubt: false });
  });
});
