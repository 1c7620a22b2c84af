import type { LeadClass } from './lead-class.js';
import { LEAD_CLASSES } from './lead-class.js';

export const LANES = ['prepare', 'card', 'deliver', 'thread', 'follow', 'route', 'wake', 'nudge'] as const;
export type Lane = (typeof LANES)[number];

/** The lane of the outbox: posts that owe their place in Slack. */
export const POST_LANE = 'post';
/** The lane of the contacts: wishes that owe their way to all inquiries of the contact. */
export const CONTACT_LANE = 'contact';
/** Every lane of durable work: those of inquiries, the posts' and the contacts'. */
export const WORK_LANES = [...LANES, POST_LANE, CONTACT_LANE] as const;
export type WorkLane = (typeof WORK_LANES)[number];

/**
 * Work that is owed by an inquiry, a post or a contact. `leaseUntil` and `leaseBy` belong to the store: flows never
 * write them.
 */
export interface LaneWork {
  due: Date;
  /** Position of the class in LEAD_CLASSES, or FIRST_RANK: lower goes first. */
  rank: number;
  attempts: number;
  /** Grows whenever this work is asked for anew. A worker that finishes older work leaves the lane standing. */
  owed: number;
  /** The last attempt may have happened: look before doing it again. */
  doubt?: boolean;
  leaseUntil?: Date;
  leaseBy?: string;
}

export type Work = Partial<Record<Lane, LaneWork>>;
export type PostWork = { [POST_LANE]?: LaneWork };
export type ContactWork = { [CONTACT_LANE]?: LaneWork };
/** What any document may owe. */
export type Owing = Partial<Record<WorkLane, LaneWork>>;

/** A lease lasts this long unless renewed … */
export const LEASE_MS = 10_000;
/** … which its holder does this often. */
export const RENEW_MS = 3_000;

/** Before every class. */
export const FIRST_RANK = -1;

export function rankOf(leadClass: LeadClass): number {
  return LEAD_CLASSES.indexOf(leadClass);
}

/** `work` with `lane` owed from `due` on, asked for by the change that makes revision `rev`. The earlier due stands. */
export function owe(work: Work, lane: Lane, ask: Ask): Work;
export function owe(work: PostWork, lane: typeof POST_LANE, ask: Ask): PostWork;
export function owe(work: ContactWork, lane: typeof CONTACT_LANE, ask: Ask): ContactWork;
export function owe(work: Owing, lane: WorkLane, ask: Ask): Owing {
  const { [lane]: before, ...others } = work;
  return {
    // First, as the shape of objects goes: see `step`.
    [lane]: {
      ...before,
      due: before && before.due < ask.due ? before.due : ask.due,
      rank: ask.rank,
      attempts: before?.attempts ?? 0,
      // Two steps may share a revision: what is owed anew must differ from what a worker holds.
      owed: Math.max(ask.rev, (before?.owed ?? 0) + 1),
    },
    ...others,
  };
}

interface Ask {
  due: Date;
  rank: number;
  rev: number;
}

/** `work` without `lane`. Use it in the change that is the work's result. */
export function settle(work: Work, lane: Lane): Work {
  const { [lane]: _done, ...rest } = work;
  return rest;
}
