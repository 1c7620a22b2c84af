import { beforeEach, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import type { Lane } from '../../src/core/work.js';
import { FIRST_RANK, LANES, LEASE_MS, owe, settle } from '../../src/core/work.js';
import type { Claim } from '../../src/deps/claim.js';
import type { Store } from '../../src/deps/store.js';
import { later, next, owing, T0, work } from './samples.js';

const FAR = new Date('2200-01-01T00:00:00Z');

/** What the store promises about durable work. Each test begins with nothing owed. */
export function describeLeases(shared: () => Store): void {
  describe('durable work', () => {
    let store: Store;
    beforeEach(async () => {
      store = shared();
      for (const lane of LANES) {
        for (
          let left = await store.claim(lane, 'sweep', FAR);
          left;
          left = await store.claim(lane, 'sweep', FAR)
        ) {
          await store.end(left, { kind: 'done' });
        }
        expect(await store.countOwed(lane)).toBe(0);
      }
    });

    it('hands out the lowest rank first, then what is due first, and nothing early', async () => {
      const ids: Record<string, string> = {};
      for (const [name, own] of Object.entries({
        standing: { rank: FIRST_RANK, due: later(40) },
        coldLate: { rank: 3, due: later(20) },
        hotLate: { rank: 0, due: later(30) },
        coldEarly: { rank: 3, due: later(-50) },
        hotEarly: { rank: 0, due: later(10) },
        notYet: { rank: 0, due: later(1000) },
      })) {
        const one = owing('card', own);
        ids[one._id] = name;
        await store.insert(one);
      }
      const order: (string | undefined)[] = [];
      for (let claim = await take('card', later(50)); claim; claim = await take('card', later(50))) {
        order.push(ids[claim.inquiry._id]);
      }
      expect(order).toEqual(['standing', 'hotEarly', 'hotLate', 'coldEarly', 'coldLate']);
      expect(await store.countOwed('card')).toBe(6);
      expect(await store.countOwed('deliver')).toBe(0);
    });

    it('hands out the inquiry itself, without any trace of the lease', async () => {
      const one = owing('deliver', { attempts: 2, owed: 7 });
      await store.insert(one);
      const claim = (await take('deliver', T0)) as Claim;
      expect(claim).toMatchObject({ lane: 'deliver', owed: 7, attempts: 2, doubt: false });
      expect(claim.inquiry).toStrictEqual(one);
      expect(await store.get(one._id)).toStrictEqual(one);
    });

    it('lets lanes of one inquiry be worked on at the same time', async () => {
      const one = owing('card', {}, {});
      one.work.deliver = work();
      await store.insert(one);
      expect((await take('card', T0))?.inquiry._id).toBe(one._id);
      expect((await take('deliver', T0))?.inquiry._id).toBe(one._id);
      expect(await take('card', T0)).toBeNull();
    });

    it('gives each of many works to one of many claimers', async () => {
      const all = await Promise.all(
        Array.from({ length: 30 }, async (_, i) => {
          const one = owing('prepare', { rank: i % 6 });
          await store.insert(one);
          return one._id;
        }),
      );
      const claims = await Promise.all(
        Array.from({ length: 45 }, (_, i) => store.claim('prepare', `w${i}`, T0)),
      );
      const won = claims.filter((claim) => claim !== null).map(({ inquiry }) => inquiry._id);
      expect(won.sort()).toEqual(all.sort());
    });

    it('takes over an expired lease in doubt; its old holder has lost it', async () => {
      const one = owing('card');
      await store.insert(one);
      const first = (await take('card', T0)) as Claim;
      expect(await take('card', later(LEASE_MS - 1))).toBeNull();
      expect(await store.nextDue('card')).toEqual(later(LEASE_MS));
      const second = (await take('card', later(LEASE_MS))) as Claim;
      expect(second).toMatchObject({ doubt: true, inquiry: { _id: one._id } });
      expect(await store.renew(first, later(LEASE_MS))).toBe(false);
      await store.end(first, { kind: 'done' });
      expect(await store.countOwed('card')).toBe(1);
      expect(await take('card', later(LEASE_MS))).toBeNull();
      await store.end(second, { kind: 'done' });
      expect(await store.countOwed('card')).toBe(0);
    });

    it('keeps a lease that is renewed, also one that ran out and nobody took', async () => {
      await store.insert(owing('card'));
      const claim = (await take('card', T0)) as Claim;
      expect(await store.renew(claim, later(3_000))).toBe(true);
      expect(await take('card', later(LEASE_MS))).toBeNull();
      expect(await store.renew(claim, later(60_000))).toBe(true);
      expect(await take('card', later(60_001))).toBeNull();
    });

    it('does not mistake a worker’s old lease for its new one', async () => {
      await store.insert(owing('card'));
      const first = (await store.claim('card', 'same', T0)) as Claim;
      const second = (await store.claim('card', 'same', later(LEASE_MS))) as Claim;
      await store.end(first, { kind: 'done' });
      expect(await store.renew(second, later(LEASE_MS))).toBe(true);
    });

    describe('ending', () => {
      it('is done with work', async () => {
        const one = owing('card');
        await store.insert(one);
        await store.end((await take('card', T0)) as Claim, { kind: 'done' });
        expect(await store.get(one._id)).toStrictEqual({ ...one, work: {} });
        expect(await store.nextDue('card')).toBeNull();
        expect(await take('card', FAR)).toBeNull();
      });

      it('puts work off, counts the attempt, and says whether it is in doubt', async () => {
        const one = owing('card');
        await store.insert(one);
        await store.end((await take('card', T0)) as Claim, { kind: 'again', due: later(500), doubt: true });
        expect((await store.get(one._id))?.work.card).toEqual(
          work({ due: later(500), attempts: 1, doubt: true }),
        );
        expect(await store.nextDue('card')).toEqual(later(500));
        expect(await take('card', later(499))).toBeNull();

        const second = (await take('card', later(500))) as Claim;
        expect(second).toMatchObject({ attempts: 1, doubt: true });
        await store.end(second, { kind: 'again', due: later(600), uncounted: true });
        expect((await store.get(one._id))?.work.card).toStrictEqual(work({ due: later(600), attempts: 1 }));
        expect(await take('card', later(600))).toMatchObject({ doubt: false });
      });

      it('leaves work standing that was owed anew since the claim', async () => {
        const one = owing('card');
        await store.insert(one);
        const claim = (await take('card', T0)) as Claim;
        await saveOwed(one, later(9_000));
        await store.end(claim, { kind: 'done' });
        expect(await take('card', T0)).toMatchObject({ owed: 2, doubt: false });
      });

      it('does not put off work that was owed anew since the claim', async () => {
        const one = owing('card');
        await store.insert(one);
        const claim = (await take('card', T0)) as Claim;
        await saveOwed(one, T0);
        await store.end(claim, { kind: 'again', due: later(9_000) });
        expect(await take('card', T0)).toMatchObject({ owed: 2, attempts: 1 });
      });

      it('finds nothing to do where the flow settled the lane itself', async () => {
        const one = owing('card');
        await store.insert(one);
        const claim = (await take('card', T0)) as Claim;
        const after = next(one, { work: settle(one.work, 'card') });
        expect(await store.save(one, after)).toBe('saved');
        expect(await store.renew(claim, T0)).toBe(false);
        await store.end(claim, { kind: 'again', due: later(5) });
        expect(await store.get(one._id)).toStrictEqual(after);
        expect(await store.countOwed('card')).toBe(0);
      });
    });

    describe('beside saves', () => {
      it('leaves a lease alone, whatever a save does to the work', async () => {
        const one = owing('card');
        await store.insert(one);
        const claim = (await take('card', T0)) as Claim;
        const second = await saveOwed(one, later(-5));
        await store.save(second, next(second, { notice: 'unrelated' }));
        expect(await take('card', later(1))).toBeNull();
        expect(await store.renew(claim, later(1))).toBe(true);
      });

      it('never frees a lease when saves race claims', async () => {
        for (let round = 0; round < 10; round += 1) {
          const one = owing('thread');
          await store.insert(one);
          const [claim] = await Promise.all([take('thread', T0), saveOwed(one, T0, 'thread')]);
          expect(claim?.inquiry._id).toBe(one._id);
          expect(await take('thread', T0)).toBeNull();
          await store.end(claim as Claim, { kind: 'done' });
          for (let left = await take('thread', T0); left; left = await take('thread', T0)) {
            expect(left.owed).toBe(2);
            await store.end(left, { kind: 'done' });
          }
        }
      });

      it('owes whole work anew where the lane was given back between read and save', async () => {
        const one = owing('card', { rank: 4 });
        await store.insert(one);
        const claim = (await take('card', T0)) as Claim;
        const read = (await store.get(one._id)) as Inquiry;
        await store.end(claim, { kind: 'done' });
        const after = next(read, { work: owe(read.work, 'card', { due: later(9), rank: 4, rev: 2 }) });
        expect(await store.save(read, after)).toBe('saved');
        expect(await store.get(one._id)).toStrictEqual(after);
        expect(await take('card', T0)).toMatchObject({ owed: 2, attempts: 0 });
      });

      it('does not bring back a lane that was given back, by a save that left it alone', async () => {
        const one = owing('card');
        await store.insert(one);
        const claim = (await take('card', T0)) as Claim;
        await store.end(claim, { kind: 'done' });
        expect(await store.save(one, next(one, { notice: 'unrelated' }))).toBe('saved');
        expect((await store.get(one._id))?.work).toEqual({});
        expect(await store.countOwed('card')).toBe(0);
      });

      it('keeps attempts and doubt that an end wrote between read and save', async () => {
        const one = owing('card');
        await store.insert(one);
        const claim = (await take('card', T0)) as Claim;
        await store.end(claim, { kind: 'again', due: later(5), doubt: true });
        await saveOwed(one, T0);
        expect(await take('card', later(5))).toMatchObject({ attempts: 1, doubt: true, owed: 2 });
      });

      it('claims by the rank and the due of the newest save', async () => {
        const [a, b] = [owing('card', { rank: 1 }), owing('card', { rank: 2 })];
        await store.insert(a);
        await store.insert(b);
        await store.save(b, next(b, { work: owe(b.work, 'card', { due: later(-1), rank: 0, rev: 2 }) }));
        expect((await take('card', T0))?.inquiry._id).toBe(b._id);
      });
    });

    it('tells when the next work falls due', async () => {
      expect(await store.nextDue('card')).toBeNull();
      await store.insert(owing('card', { due: later(700), rank: 0 }));
      await store.insert(owing('card', { due: later(300), rank: 5 }));
      expect(await store.nextDue('card')).toEqual(later(300));
      await take('card', later(300));
      expect(await store.nextDue('card')).toEqual(later(700));
    });

    function take(lane: Lane, now: Date): Promise<Claim | null> {
      return store.claim(lane, 'worker', now);
    }

    /** Somebody changes the inquiry, which owes the lane again. */
    async function saveOwed(before: Inquiry, due: Date, lane: Lane = 'card'): Promise<Inquiry> {
      const rev = before.rev + 1;
      const after = next(before, { work: owe(before.work, lane, { due, rank: 1, rev }) });
      expect(await store.save(before, after)).toBe('saved');
      return after;
    }
  });
}
