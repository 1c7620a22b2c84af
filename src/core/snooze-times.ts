import { DateTime } from 'luxon';
import type { BusinessHours } from './business-hours.js';

/** Moments that are chosen by name. */
export const SNOOZE_NAMES = ['hour', 'afternoon', 'tomorrow', 'monday'] as const;
export type SnoozeName = (typeof SNOOZE_NAMES)[number];

/** The business's clock and hours. */
export interface BusinessTime {
  timeZone: string;
  hours: BusinessHours;
}

/** As far ahead as something can be put aside. */
const MOST_DAYS = 366;
const AFTERNOON_HOUR = 14;
/** Who opens at night, or never, has a morning all the same. */
const MORNING_HOUR = 8;
const NIGHT_ENDS_HOUR = 5;

/**
 * `hour`: 60 minutes from now. `afternoon`: 2 p.m. today, null once it has begun. `tomorrow`: when the business opens
 * on its next open day. `monday`: when it opens in the next week.
 */
export function namedMoment(name: SnoozeName, now: Date, business: BusinessTime): Date | null {
  const local = DateTime.fromJSDate(now, { zone: business.timeZone });
  switch (name) {
    case 'hour':
      return new Date(now.getTime() + 3_600_000);
    case 'afternoon': {
      const at = local.startOf('day').set({ hour: AFTERNOON_HOUR }).toJSDate();
      return at > now ? at : null;
    }
    case 'tomorrow':
      return morningFrom(local.plus({ days: 1 }), business);
    case 'monday':
      return morningFrom(local.startOf('week').plus({ weeks: 1 }), business);
  }
}

export type ChosenMoment = { ok: true; until: Date } | { ok: false; field: 'date' | 'time'; words: string };

/** `date` as `YYYY-MM-DD`, `time` as `HH:mm` of the business; without a time its opening on that day. */
export function chosenMoment(
  chosen: { date: string; time: string },
  now: Date,
  business: BusinessTime,
): ChosenMoment {
  const zone = { zone: business.timeZone };
  const today = DateTime.fromJSDate(now, zone).startOf('day');
  const day = DateTime.fromISO(chosen.date, zone);
  if (!/^\d{4}-\d\d-\d\d$/.test(chosen.date) || !day.isValid) return wrong('date', 'Please choose a date.');
  if (day < today) return wrong('date', 'This day is past.');
  if (day > today.plus({ days: MOST_DAYS })) return wrong('date', 'This is more than a year ahead.');
  if (chosen.time === '') {
    const until = openingOn(day, business);
    return until > now ? { ok: true, until } : wrong('time', 'Please choose a time for today.');
  }
  const at = DateTime.fromISO(`${chosen.date}T${chosen.time}`, zone);
  if (!/^\d\d:\d\d$/.test(chosen.time) || !at.isValid) return wrong('time', 'Please choose a time.');
  return at.toJSDate() > now ? { ok: true, until: at.toJSDate() } : wrong('time', 'This time is past.');
}

/** The morning of `day`, or of the next on which it is open. */
function morningFrom(day: DateTime, business: BusinessTime): Date {
  const midnight = day.startOf('day').toJSDate();
  const opening = business.hours.nextOpen(midnight);
  return openingOn(DateTime.fromJSDate(opening, { zone: business.timeZone }), business);
}

/** When it opens on that day; eight o'clock where it is closed, or opens at night. */
function openingOn(day: DateTime, { hours, timeZone }: BusinessTime): Date {
  const opening = DateTime.fromJSDate(hours.nextOpen(day.startOf('day').toJSDate()), { zone: timeZone });
  const daytime = opening.hasSame(day, 'day') && opening.hour >= NIGHT_ENDS_HOUR;
  return (daytime ? opening : day.startOf('day').set({ hour: MORNING_HOUR })).toJSDate();
}

function wrong(field: 'date' | 'time', words: string): ChosenMoment {
  return { ok: false, field, words };
}
