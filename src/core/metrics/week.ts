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

/** Midnight at which the business's day began. */
export function startOfDay(at: Date, timeZone: string): Date {
  return DateTime.fromJSDate(at, { zone: timeZone }).startOf('day').toJSDate();
}

export function isWithin(at: Date | undefined, { from, to }: Pick<Week, 'from' | 'to'>): boolean {
  return at !== undefined && at >= from && at < to;
}

function weekFrom(monday: DateTime): Week {
  return {
    monday: monday.toISODate() ?? '',
    from: monday.toJSDate(),
    // Where midnight does not exist that day, the day begins when the clocks have jumped.
    to: monday.plus({ weeks: 1 }).startOf('day').toJSDate(),
  };
}
