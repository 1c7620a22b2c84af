import { describe, expect, it } from 'vitest';
import type { RunClaim } from '../../src/core/run.js';
import { LEASE_MS } from '../../src/core/work.js';
import type { Store } from '../../src/deps/store.js';
import { later, newId, T0 } from './samples.js';

/** What the store promises about the runs of jobs. */
export function describeRuns(shared: () => Store): void {
  describe('runs', () => {
    it('gives each slot to one of many processes', async () => {
      const job = `job ${newId()}`;
      for (const slot of [T0, later(60_000)]) {
        const answers = await Promise.all(
          Array.from({ length: 12 }, (_, i) => claim(job, slot, slot, `p${i}`)),
        );
        const won = answers.filter((answer) => typeof answer === 'object');
        expect(won).toHaveLength(1);
        expect(answers.filter((answer) => answer === 'busy')).toHaveLength(11);
        expect(won[0]).toMatchObject({ job, slot, vanished: 0 });
        await shared().endRun(won[0] as RunClaim, { at: later(61_000) });
        expect(await claim(job, slot, later(90_000))).toBe('done');
      }
      expect(await claim(job, T0, later(90_000))).toBe('done');
    });

    it('hands a slot out anew when its holder is gone, and counts', async () => {
      const job = `job ${newId()}`;
      const first = (await claim(job, T0, T0)) as RunClaim;
      expect(await shared().renewRun(first, later(3_000))).toBe(true);
      expect(await claim(job, T0, later(LEASE_MS))).toBe('busy');
      const second = (await claim(job, T0, later(LEASE_MS + 3_000))) as RunClaim;
      expect(second).toMatchObject({ slot: T0, vanished: 1 });
      expect(await shared().renewRun(first, later(LEASE_MS + 3_000))).toBe(false);
      await shared().endRun(first, { at: later(1), problem: 'too late' });
      expect(await claim(job, T0, later(LEASE_MS + 3_001))).toBe('busy');
      await shared().endRun(second, { at: later(2) });
      expect(await runOf(job)).toEqual({
        _id: job,
        slot: T0,
        startedAt: later(LEASE_MS + 3_000),
        endedAt: later(2),
        done: T0,
      });
    });

    it('begins nothing beside an older slot that is under way, nor an older one after a newer', async () => {
      const job = `job ${newId()}`;
      const first = (await claim(job, T0, T0)) as RunClaim;
      expect(await claim(job, later(5_000), later(5_000))).toBe('busy');
      // Its holder is gone: the newer slot takes its place.
      const second = (await claim(job, later(20_000), later(20_000))) as RunClaim;
      expect(second.vanished).toBe(0);
      expect(await claim(job, T0, later(20_000))).toBe('done');
      await shared().endRun(first, { at: later(20_001) });
      expect(await runOf(job)).not.toHaveProperty('endedAt');
      await shared().endRun(second, { at: later(20_002) });
      expect(await claim(job, later(10_000), later(50_000))).toBe('done');
    });

    it('keeps why the newest run failed, until one succeeds', async () => {
      const job = `job ${newId()}`;
      await shared().endRun((await claim(job, T0, T0)) as RunClaim, { at: later(1) });
      await shared().endRun((await claim(job, later(10), later(10))) as RunClaim, {
        at: later(11),
        problem: 'no',
      });
      expect(await runOf(job)).toMatchObject({ slot: later(10), problem: 'no', done: T0 });
      expect(await claim(job, later(10), later(99))).toBe('done');
      await shared().endRun((await claim(job, later(20), later(20))) as RunClaim, { at: later(21) });
      expect(await runOf(job)).not.toHaveProperty('problem');
      expect((await runOf(job))?.done).toEqual(later(20));
    });

    it('does not wait for a run of the far future, which a clock set back has left', async () => {
      const job = `job ${newId()}`;
      const week = 7 * 86_400_000;
      await shared().endRun((await claim(job, later(week), later(week))) as RunClaim, { at: later(week) });
      expect(await claim(job, T0, T0)).toMatchObject({ slot: T0 });
    });

    function claim(job: string, slot: Date, now: Date, by = 'p') {
      return shared().claimRun({ job, slot, now, by });
    }

    async function runOf(job: string) {
      return (await shared().listRuns()).find(({ _id }) => _id === job);
    }
  });
}
