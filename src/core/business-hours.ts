import { DateTime } from 'luxon';
import type { BusinessSpan, Policy, Weekday } from './policy.js';

/** When the business is open, end exclusive. */
interface Opening {
  from: number;
  to: number;
}

/** A day of the calendar, from its beginning. */
interface Day {
  start: DateTime;
  openings: Opening[];
}

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000 };
/** As many quarters of an hour are known at once: those of half a year. A day that is known besides costs little. */
const MOST_QUARTERS = 20_000;
/** Holidays in a row that no business has: beyond them it is taken for closed for good. */
const DAYS_AHEAD = 3_660;
const QUARTER_MS = 15 * 60_000;

/**
 * The business's own time: its opening hours and holidays in its zone. Moments are instants, so that an hour that
 * the clocks skip or repeat counts as long as it lasts. Keeps the days it has reckoned: make one and use it often.
 */
export class BusinessHours {
  private readonly days = new Map<string, Day>();
  private readonly quarters = new Map<number, Day>();
  private readonly holidays: Set<string>;

  constructor(private readonly business: Pick<Policy['business'], 'timeZone' | 'hours' | 'holidays'>) {
    this.holidays = new Set(business.holidays);
  }

  isOpen(at: Date): boolean {
    return this.openingAt(at) !== undefined;
  }

  /** `at` where it is open then, else the next moment at which it opens. */
  nextOpen(at: Date): Date {
    if (this.isOpen(at)) return at;
    for (const { from } of this.openingsFrom(at)) if (from >= at.getTime()) return new Date(from);
    return at;
  }

  /** The opening that `at` falls into began then; null while closed. */
  openSince(at: Date): Date | null {
    const opening = this.openingAt(at);
    return opening ? new Date(opening.from) : null;
  }

  /**
   * The moment at which `span` of business time has passed since `from`. Seconds, minutes and hours count while open.
   * A day is the same clock time on the next open day, moved into its opening hours where it falls outside; what
   * begins while closed counts from the next opening.
   */
  after(from: Date, span: BusinessSpan): Date {
    const start = this.nextOpen(from);
    return span.unit === 'd' ? this.daysAfter(start, span.amount) : this.openTimeAfter(start, span);
  }

  /** How long it was open between two moments, in milliseconds; 0 where `to` is not later. */
  openMsBetween(from: Date, to: Date): number {
    let sum = 0;
    for (const opening of this.openingsFrom(from)) {
      if (opening.from >= to.getTime()) break;
      sum += Math.max(0, Math.min(opening.to, to.getTime()) - Math.max(opening.from, from.getTime()));
    }
    return sum;
  }

  /** The openings that begin or end between two moments. */
  openingsBetween(from: Date, to: Date): { from: Date; to: Date }[] {
    const found: { from: Date; to: Date }[] = [];
    for (const opening of this.openingsFrom(from)) {
      if (opening.from > to.getTime()) break;
      if (opening.to > from.getTime()) found.push({ from: new Date(opening.from), to: new Date(opening.to) });
    }
    return found;
  }

  private openTimeAfter(start: Date, { amount, unit }: BusinessSpan): Date {
    let left = amount * UNIT_MS[unit as keyof typeof UNIT_MS];
    for (const opening of this.openingsFrom(start)) {
      const begun = Math.max(opening.from, start.getTime());
      if (opening.to <= begun) continue;
      if (opening.to - begun >= left) return new Date(begun + left);
      left -= opening.to - begun;
    }
    return new Date(start.getTime() + left);
  }

  private daysAfter(start: Date, days: number): Date {
    const local = this.local(start);
    let day = local;
    let left = days;
    for (let looked = 0; left > 0 && looked < DAYS_AHEAD; looked++) {
      day = day.plus({ days: 1 });
      if (this.dayWith(day).openings.length > 0) left--;
    }
    const { hour, minute, second, millisecond } = local;
    return this.intoHours(day.set({ hour, minute, second, millisecond }));
  }

  /** The moment itself while open, else the day's next opening, else its last closing. */
  private intoHours(at: DateTime): Date {
    const moment = at.toMillis();
    const { openings } = this.dayWith(at);
    const next = openings.find(({ to }) => moment < to);
    if (next) return new Date(Math.max(moment, next.from));
    return new Date(openings.at(-1)?.to ?? moment);
  }

  private openingAt(at: Date): Opening | undefined {
    const moment = at.getTime();
    return this.dayOf(at).openings.find(({ from, to }) => from <= moment && moment < to);
  }

  /** All openings from the day of `at` on. */
  private *openingsFrom(at: Date): Generator<Opening> {
    let day = this.dayOf(at);
    for (let looked = 0; looked < DAYS_AHEAD; looked++) {
      yield* day.openings;
      day = this.dayWith(day.start.plus({ days: 1 }));
    }
  }

  /** The day that a moment falls into, as the clocks there show it. */
  private dayWith(at: DateTime): Day {
    const date = at.toISODate() ?? '';
    const known = this.days.get(date);
    if (known) return known;
    const start = beginningOf(at, date);
    const spans = this.holidays.has(date)
      ? []
      : (this.business.hours[WEEKDAYS[start.weekday - 1] as Weekday] ?? []);
    const openings = spans.map(({ from, to }) => ({ from: atMinute(start, from), to: atMinute(start, to) }));
    const day = { start, openings };
    this.days.set(date, day);
    return day;
  }

  /** Days begin on a quarter of an hour everywhere, and asking the calendar is slow. */
  private dayOf(at: Date): Day {
    const quarter = Math.floor(at.getTime() / QUARTER_MS);
    const known = this.quarters.get(quarter);
    if (known) return known;
    if (this.quarters.size >= MOST_QUARTERS) this.quarters.clear();
    const day = this.dayWith(this.local(at));
    this.quarters.set(quarter, day);
    return day;
  }

  private local(at: Date): DateTime {
    return DateTime.fromJSDate(at, { zone: this.business.timeZone });
  }
}

/** The first midnight of a day, where clocks that are set back bring a second one. */
function beginningOf(at: DateTime, date: string): DateTime {
  const midnight = at.startOf('day');
  const hourBefore = midnight.minus({ hours: 1 });
  return hourBefore.toISODate() === date ? hourBefore : midnight;
}

/** What the clock on the wall shows: on a day with a change, minutes since midnight are not what has passed. */
function atMinute(start: DateTime, minute: number): number {
  if (minute === 1_440) return start.plus({ days: 1 }).startOf('day').toMillis();
  return start.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toMillis();
}
