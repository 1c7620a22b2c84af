import { DateTime } from 'luxon';
import type { Inquiry, LeadClass, Status } from './inquiry.js';

/** What `/flo status` tells, as facts. */
export interface StatusReport {
  /** Inquiries without a decision, by class, hottest first. */
  waiting: { leadClass: LeadClass; count: number }[];
  /** Of these: how many nobody has, and how many are put aside. */
  nobodys: number;
  aside: number;
  oldest?: { sender: string; receivedAt: Date; permalink?: string };
  receivedToday: number;
  answeredToday: number;
  /** From arrival to first reply, of the inquiries answered this week (Monday on, the business's zone). */
  medianFirstResponseMs: number | null;
  troubled: {
    id: string;
    sender: string;
    status: Extract<Status, 'failed' | 'unknown'>;
    permalink?: string;
  }[];
  slack: string;
  store: string;
  model: string;
  knowledge: string;
  mail: string;
  advice: string[];
}

/** Midnight at which the business's day began. */
export function startOfDay(now: Date, timeZone: string): Date {
  return DateTime.fromJSDate(now, { zone: timeZone }).startOf('day').toJSDate();
}

/** Monday's midnight at which the business's week began (ISO 8601). */
export function startOfWeek(now: Date, timeZone: string): Date {
  return DateTime.fromJSDate(now, { zone: timeZone }).startOf('week').toJSDate();
}

/** The middle value; of an even number the mean of the two in the middle. Null of none. */
export function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

type Figures = Pick<Inquiry, '_id' | 'leadClass' | 'receivedAt' | 'firstAnsweredAt'>;

/** Figures of today and this week. Spam counts for nothing. */
export function countFigures(
  inquiries: Figures[],
  since: { day: Date; week: Date },
): Pick<StatusReport, 'receivedToday' | 'answeredToday' | 'medianFirstResponseMs'> {
  const real = inquiries.filter((inquiry) => inquiry.leadClass !== 'spam');
  const answered = real.flatMap(({ receivedAt, firstAnsweredAt }) =>
    firstAnsweredAt && firstAnsweredAt >= since.week ? [{ receivedAt, firstAnsweredAt }] : [],
  );
  return {
    receivedToday: real.filter((inquiry) => inquiry.receivedAt >= since.day).length,
    answeredToday: answered.filter((inquiry) => inquiry.firstAnsweredAt >= since.day).length,
    medianFirstResponseMs: median(
      answered.map(({ receivedAt, firstAnsweredAt }) => firstAnsweredAt.getTime() - receivedAt.getTime()),
    ),
  };
}
