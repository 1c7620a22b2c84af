import type { Run, RunClaim } from '../core/run.js';
import type { Collection } from './engine.js';
import type { RunRecord } from './records.js';

/** A run this far ahead was begun under a clock that has been set back since: it says nothing. */
const AHEAD_MS = 5 * 60_000;

export interface RunAsk {
  job: string;
  slot: Date;
  now: Date;
  /** Unique to the lease. */
  by: string;
  leasesAt: Date;
  until: Date;
}

/** One document for each job, claimed by an insert the first time and by compare-and-set on its lease from then on. */
export async function claimRun(
  runs: Collection<RunRecord>,
  ask: RunAsk,
): Promise<RunClaim | 'done' | 'busy'> {
  const { job, slot, now, by } = ask;
  const lease = { slot, startedAt: now, by, leaseUntil: ask.until };
  for (;;) {
    const last = await runs.findOne({ _id: job });
    if (!last) {
      const result = await runs.insert({ _id: job, ...lease, vanished: 0 });
      if (result === 'inserted') return { job, slot, by, vanished: 0 };
      continue;
    }
    const ahead = last.slot.getTime() > now.getTime() + AHEAD_MS;
    const same = last.slot.getTime() === slot.getTime();
    if (!ahead && (last.slot > slot || (same && last.endedAt))) return 'done';
    if (!last.endedAt && last.leaseUntil > ask.leasesAt) return 'busy';
    const vanished = same && !last.endedAt ? last.vanished + 1 : 0;
    const result = await runs.update(
      { _id: job, by: last.by, endedAt: { $exists: last.endedAt !== undefined } },
      { $set: { ...lease, vanished }, $unset: { endedAt: '', problem: '' } },
    );
    if (result === 'updated') return { job, slot, by, vanished };
  }
}

export async function renewRun(runs: Collection<RunRecord>, claim: RunClaim, until: Date): Promise<boolean> {
  const result = await runs.update(heldBy(claim), { $set: { leaseUntil: until } });
  return result === 'updated';
}

export async function endRun(
  runs: Collection<RunRecord>,
  claim: RunClaim,
  { at, problem }: { at: Date; problem?: string },
): Promise<void> {
  const outcome = problem === undefined ? { done: claim.slot } : { problem };
  await runs.update(heldBy(claim), { $set: { endedAt: at, ...outcome } });
}

export async function listRuns(runs: Collection<RunRecord>): Promise<Run[]> {
  const all = await runs.find({});
  return all
    .map(({ by: _by, leaseUntil: _until, vanished: _vanished, ...run }) => run)
    .sort((a, b) => (a._id < b._id ? -1 : 1));
}

function heldBy(claim: RunClaim) {
  return { _id: claim.job, by: claim.by, endedAt: { $exists: false } };
}
