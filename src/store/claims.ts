import { randomBytes } from 'node:crypto';
import type { Run, RunClaim } from '../core/run.js';
import type { Lane, LaneWork, WorkLane } from '../core/work.js';
import { CONTACT_LANE, LEASE_MS, POST_LANE } from '../core/work.js';
import type { AnyClaim, Claim, ContactClaim, LaneOutcome, PostClaim } from '../deps/claim.js';
import type { Store } from '../deps/store.js';
import { asContact } from './contacts.js';
import type { Change, Filter, Held, Leases, Worked } from './engine.js';
import { asPost } from './posts.js';
import { fromRecord } from './record-change.js';
import type { StoreEngine } from './records.js';
import { claimRun, endRun, listRuns, renewRun } from './runs.js';

/** How far ahead of the clock by which leases run the moments are that the store is given. */
export interface LeaseClock {
  aheadMs(): number;
}

/** Durable work and the slots of jobs, handed out under leases. */
export function claimsIn(
  engine: StoreEngine,
  leaseClock: LeaseClock,
): Pick<
  Store,
  | 'claim'
  | 'claimPost'
  | 'claimContact'
  | 'renew'
  | 'end'
  | 'nextDue'
  | 'countOwed'
  | 'claimRun'
  | 'renewRun'
  | 'endRun'
  | 'listRuns'
> {
  /** A lease that begins at `now`, in the time by which leases run. */
  const leaseFrom = (now: Date): { leasesAt: Date; until: Date } => {
    const leasesAt = new Date(now.getTime() - leaseClock.aheadMs());
    return { leasesAt, until: new Date(leasesAt.getTime() + LEASE_MS) };
  };
  const leasesOf = (lane: WorkLane): Omit<Leases<Worked>, 'take'> => {
    if (lane === POST_LANE) return engine.postLeases;
    return lane === CONTACT_LANE ? engine.contactLeases : engine.leases;
  };
  return {
    async claim(lane: Lane, worker: string, now: Date): Promise<Claim | null> {
      const by = leaseName(worker);
      const taken = await engine.leases.take({ lane, by, now, ...leaseFrom(now) });
      if (!taken) return null;
      const inquiry = fromRecord(taken.doc);
      return { lane, inquiry, by, ...claimed(inquiry.work[lane], taken.doubt) };
    },

    async claimPost(worker: string, now: Date): Promise<PostClaim | null> {
      const by = leaseName(worker);
      const taken = await engine.postLeases.take({ lane: POST_LANE, by, now, ...leaseFrom(now) });
      if (!taken) return null;
      const post = asPost(taken.doc);
      return { lane: POST_LANE, post, by, ...claimed(post.work[POST_LANE], taken.doubt) };
    },

    async claimContact(worker: string, now: Date): Promise<ContactClaim | null> {
      const by = leaseName(worker);
      const taken = await engine.contactLeases.take({ lane: CONTACT_LANE, by, now, ...leaseFrom(now) });
      if (!taken) return null;
      const contact = asContact(taken.doc);
      return { lane: CONTACT_LANE, contact, by, ...claimed(contact.work[CONTACT_LANE], taken.doubt) };
    },

    renew(claim: AnyClaim, now: Date): Promise<boolean> {
      return leasesOf(claim.lane).extend(heldBy(claim), leaseFrom(now).until);
    },

    end(claim: AnyClaim, outcome: LaneOutcome): Promise<void> {
      const leases = leasesOf(claim.lane);
      const path = `work.${claim.lane}`;
      const asClaimed: Filter = { [`${path}.owed`]: claim.owed };
      if (outcome.kind === 'done') {
        return leases.giveBack(heldBy(claim), [
          { when: asClaimed, apply: { $unset: { [path]: '' } } },
          // Owed anew since: the earlier due, which has come, still stands.
          { when: {}, apply: {} },
        ]);
      }
      const { due, doubt, uncounted } = outcome;
      const counted: Change = {
        ...(!uncounted && { $inc: { [`${path}.attempts`]: 1 } }),
        ...(!doubt && { $unset: { [`${path}.doubt`]: '' as const } }),
      };
      const doubted = doubt && { [`${path}.doubt`]: true };
      return leases.giveBack(heldBy(claim), [
        { when: asClaimed, apply: { ...counted, $set: { [`${path}.due`]: due, ...doubted } } },
        {
          when: {},
          apply: { ...counted, $min: { [`${path}.due`]: due }, ...(doubted && { $set: doubted }) },
        },
      ]);
    },

    async nextDue(lane: WorkLane): Promise<Date | null> {
      const { free, leased } = await leasesOf(lane).nextDue(lane);
      const ends = leased && new Date(leased.getTime() + leaseClock.aheadMs());
      return !free || (ends && ends < free) ? ends : free;
    },

    countOwed(lane: WorkLane): Promise<number> {
      return leasesOf(lane).countOwed(lane);
    },

    claimRun(ask: { job: string; slot: Date; by: string; now: Date }): Promise<RunClaim | 'done' | 'busy'> {
      const lease = { by: leaseName(ask.by), ...leaseFrom(ask.now) };
      return claimRun(engine.runs, { ...ask, ...lease });
    },

    renewRun(claim: RunClaim, now: Date): Promise<boolean> {
      return renewRun(engine.runs, claim, leaseFrom(now).until);
    },

    endRun(claim: RunClaim, end: { at: Date; problem?: string }): Promise<void> {
      return endRun(engine.runs, claim, end);
    },

    listRuns(): Promise<Run[]> {
      return listRuns(engine.runs);
    },
  };
}

/** A worker may come back to work it has lost: its old lease must not pass for the new one. */
function leaseName(worker: string): string {
  return `${worker}/${randomBytes(6).toString('hex')}`;
}

/** What a claim tells of the work. `vanished`: its last holder never ended it. */
function claimed(work: LaneWork | undefined, vanished: boolean) {
  if (!work) throw new Error('claim: the engine handed out work that is not owed');
  return { owed: work.owed, attempts: work.attempts, doubt: vanished || work.doubt === true };
}

function heldBy(claim: AnyClaim): Held {
  return { lane: claim.lane, id: docOf(claim)._id, by: claim.by };
}

function docOf(claim: AnyClaim): { _id: string } {
  if (claim.lane === POST_LANE) return claim.post;
  return claim.lane === CONTACT_LANE ? claim.contact : claim.inquiry;
}
