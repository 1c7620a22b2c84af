import type { Trouble } from './attention.js';
import type { LeadClass } from './lead-class.js';
import { type ArrivalFacts, firstResponseIn, isSpam } from './metrics/facts.js';
import { median } from './metrics/percentile.js';
import { isWithin, type Span } from './metrics/week.js';
import type { Run } from './run.js';

/** What `/flo status` tells, as facts. */
export interface StatusReport {
  /** Inquiries without a decision, by class, hottest first. */
  waiting: { leadClass: LeadClass; count: number }[];
  /** Of these: how many nobody has, and how many are put aside. */
  nobodys: number;
  aside: number;
  /**
   * Of these: what has waited longer than its class's `sla` in business time, put aside or not to be contacted excepted;
   * the hottest first, and of one class the longest waiting.
   */
  overdue: {
    count: number;
    shown: { id: string; sender: string; leadClass: LeadClass; since: Date; permalink?: string }[];
  };
  oldest?: { sender: string; receivedAt: Date; permalink?: string };
  receivedToday: number;
  answeredToday: number;
  /** From arrival to first reply, of the inquiries answered this week (Monday on, the business's zone). */
  medianFirstResponseMs: number | null;
  /** Replies and follow-ups that were not sent, or may not have arrived: of replies the oldest first, then follow-ups. */
  troubled: {
    count: number;
    shown: { id: string; sender: string; kind: Trouble; permalink?: string }[];
  };
  slack: string;
  store: string;
  model: string;
  knowledge: string;
  mail: string;
  /** Jobs as they last ran, and places that Flo cannot post to. */
  jobs: Run[];
  unreachable: { channel: string; problem: string; since: Date; waiting: number }[];
  advice: string[];
}

/** The same for somebody of whom it is not known whether they may read of the customers: figures alone. */
export function withoutCustomers(report: StatusReport): StatusReport {
  const { oldest: _named, overdue, troubled, ...figures } = report;
  return {
    ...figures,
    overdue: { ...overdue, shown: [] },
    troubled: { ...troubled, shown: [] },
    advice: ['Slack does not say at the moment who you are: no customer is named here.', ...report.advice],
  };
}

/** Figures of today and this week so far, by the definitions of the week's figures. */
export function countSoFar(
  inquiries: ArrivalFacts[],
  spans: { day: Span; week: Span },
): Pick<StatusReport, 'receivedToday' | 'answeredToday' | 'medianFirstResponseMs'> {
  const real = inquiries.filter((inquiry) => !isSpam(inquiry));
  return {
    receivedToday: real.filter(({ receivedAt }) => isWithin(receivedAt, spans.day)).length,
    answeredToday: real.filter((inquiry) => firstResponseIn(inquiry, spans.day) !== null).length,
    medianFirstResponseMs: median(
      real.map((inquiry) => firstResponseIn(inquiry, spans.week)).filter((ms) => ms !== null),
    ),
  };
}
