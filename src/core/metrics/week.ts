import { DateTime } from 'luxon';

/** A week of the business: Monday to Sunday in its zone (ISO 8601). */
export interface Week {
  /** The day it begins, `YYYY-MM-DD`: its name in the records. */
  monday: string;
  /** Monday's midnight. */
  from: Date;
  /** The next Monday's midnight, exclusive: on a change of the clocks it is not 168 hours later. */
  to: Date;
}

/** From a moment to another, which is no longer in it. */
export type Span = Pick<Week, 'from' | 'to'>;

/** The week that a moment falls into. */
export function weekOf(at: Date, timeZone: string): Week {
  return weekFrom(DateTime.fromJSDate(at, { zone: timeZone }).startOf('week'));
}

/** The week that is `weeks` weeks later; negative: earlier. */
export function weekAfter(week: Week, weeks: number, timeZone: string): Week {
  return weekFrom(DateTime.fromISO(week.monday, { zone: timeZone }).plus({ weeks }));
}

/** The weeks up to and with `week`, the oldest first. */
export function weeksUpTo(week: Week, count: number, timeZone: string): Week[] {
  return Array.from({ length: count }, (_, i) => weekAfter(week, i + 1 - count, timeZone));
}

/** The business's day that a moment falls into. */
export function dayOf(at: Date, timeZone: string): Span {
  const day = DateTime.fromJSDate(at, { zone: timeZone }).startOf('day');
  return { from: day.toJSDate(), to: day.plus({ days: 1 }).startOf('day').toJSDate() };
}

export function isWithin(at: Date | undefined, { from, to }: Span): boolean {
  return at !== undefined && at >= from && at < to;
}

/** "Nov 16 to 22", "Oct 26 to Nov 1". */
export function tellWeek({ monday }: Week): string {
  const first = DateTime.fromISO(monday, { locale: 'en-US' });
  const last = first.plus({ days: 6 });
  return `${first.toFormat('LLL d')} to ${last.toFormat(last.month === first.month ? 'd' : 'LLL d')}`;
}

function weekFrom(monday: DateTime): Week {
  return {
    monday: monday.toISODate() ?? '',
    from: monday.toJSDate(),
    // Where midnight does not exist that day, the day begins when the clocks have jumped.
    to: monday.plus({ weeks: 1 }).startOf('day').toJSDate(),
  };
}
