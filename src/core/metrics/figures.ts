import type { RejectReason } from '../decision.js';
import type { LeadClass } from '../lead-class.js';
import type { Source } from '../message.js';
import type { Touch } from '../policy.js';
import type { Cost } from '../preparation.js';
import type { Week } from './week.js';

/** The classes that count; spam counts for nothing but spam. */
export type CountedClass = Exclude<LeadClass, 'spam'>;

/** A time from arrival to the first reply, over the inquiries first answered in the week; milliseconds. */
export interface ResponseTimes {
  count: number;
  /** By the clock on the wall: what the customer waited. Null of none. */
  medianMs: number | null;
  p90Ms: number | null;
  /** Counted only while the business was open. */
  businessMedianMs: number | null;
  businessP90Ms: number | null;
}

export interface GroupFigures {
  received: number;
  answered: number;
  /** Without a decision at the week's end. */
  waiting: number;
  medianMs: number | null;
}

/** The figures of one week. */
export interface WeekFigures {
  week: Week;
  /** Up to when events count: the week's end, or earlier where it is not over. */
  until: Date;
  received: number;
  /** First replies that went out, or were given by hand. */
  answered: number;
  response: ResponseTimes;
  /** Each inquiry once: answered in time, or overdue, in the week in which that came to be. */
  sla: { inTime: number; late: number };
  waiting: number;
  byClass: Record<CountedClass, GroupFigures>;
  bySource: Record<Source, GroupFigures>;
  rejected: Record<Exclude<RejectReason, 'spam'>, number>;
  closed: number;
  spam: number;
  /** Replies that Flo sent, by what became of the prepared words. */
  sent: { unedited: number; edited: number; rewritten: number };
  /** `answers`: only what Flo saw or a person marked. */
  followUps: { sent: number; answers: number };
  /** Sendings that failed, or whose outcome is not known. */
  failures: { failed: number; unknown: number };
  /** How often Flo did each step, and the time that stands for in flo.yml. */
  touches: { byName: Record<Touch, number>; count: number; savedMs: number };
  /** Of the `qualify` fields, how many were known at the first reply. */
  intake: { known: number; asked: number };
  /** What asking models cost, spam included. `unknown`: askings whose cost is not known. */
  cost: { asked: number; costs: Cost[]; unknown: number };
}
