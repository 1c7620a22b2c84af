import { describe, expect, it } from 'vitest';
import { BusinessHours } from '../../src/core/business-hours.js';
import type { Policy } from '../../src/core/policy.js';
import { chosenMoment, namedMoment, type SnoozeName } from '../../src/core/snooze-times.js';
import { examplePolicy } from '../support/inquiries.js';

function businessOf(changes: Partial<Policy['business']> = {}) {
  const business = { ...examplePolicy().business, ...changes };
  return { timeZone: business.timeZone, hours: new BusinessHours(business) };
}

/** Los Angeles: Monday to Thursday 8 to 17, Friday 8 to 16; UTC-7 until November 1, then UTC-8. */
const SHOP = businessOf({ holidays: ['2026-12-25', '2026-10-26'] });
const always = [{ from: 0, to: 1_440 }];
const AROUND = businessOf({
  hours: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
});
const NEVER = businessOf({ hours: {} });

const MONDAY_9 = '2026-10-19T16:00:00Z';
const FRIDAY_18 = '2026-10-24T01:00:00Z';

describe('a moment chosen by name', () => {
  it.each<[string, SnoozeName, string, typeof SHOP, string | null]>([
    ['an hour', 'hour', MONDAY_9, SHOP, '2026-10-19T17:00:00Z'],
    ['this afternoon', 'afternoon', MONDAY_9, SHOP, '2026-10-19T21:00:00Z'],
    ['an afternoon that has begun', 'afternoon', '2026-10-19T21:00:00Z', SHOP, null],
    ['tomorrow', 'tomorrow', MONDAY_9, SHOP, '2026-10-20T15:00:00Z'],
    ['past a weekend and a holiday', 'tomorrow', FRIDAY_18, SHOP, '2026-10-27T15:00:00Z'],
    ['Monday, seen on a Monday', 'monday', '2026-10-26T16:00:00Z', SHOP, '2026-11-02T16:00:00Z'],
    ['a Monday that is a holiday', 'monday', MONDAY_9, SHOP, '2026-10-27T15:00:00Z'],
    ['across the change of the clocks', 'tomorrow', '2026-10-31T16:00:00Z', SHOP, '2026-11-02T16:00:00Z'],
    ['open around the clock', 'tomorrow', MONDAY_9, AROUND, '2026-10-20T15:00:00Z'],
    ['never open', 'tomorrow', MONDAY_9, NEVER, '2026-10-20T15:00:00Z'],
  ])('%s', (_name, name, now, business, expected) => {
    const at = namedMoment(name, new Date(now), business);
    expect(at?.toISOString() ?? null).toBe(expected && new Date(expected).toISOString());
  });
});

describe('a date and a time', () => {
  const choose = (date: string, time: string) => chosenMoment({ date, time }, new Date(MONDAY_9), SHOP);

  it.each([
    ['2026-10-19', '09:01', '2026-10-19T16:01:00.000Z'],
    ['2026-11-02', '07:30', '2026-11-02T15:30:00.000Z'],
    // Without a time: the opening; eight o'clock on a day that is closed.
    ['2026-10-20', '', '2026-10-20T15:00:00.000Z'],
    ['2026-10-25', '', '2026-10-25T15:00:00.000Z'],
  ])('%s %s is %s', (date, time, expected) => {
    expect(choose(date, time)).toEqual({ ok: true, until: new Date(expected) });
  });

  it.each([
    ['', '', 'date', /choose a date/],
    ['2026-02-30', '', 'date', /choose a date/],
    ['20266-01-01', '', 'date', /choose a date/],
    ['2026-10-18', '23:59', 'date', /is past/],
    ['2027-11-01', '', 'date', /more than a year/],
    ['2026-10-19', '09:00', 'time', /is past/],
    ['2026-10-19', '', 'time', /time for today/],
    ['2026-10-20', '25:00', 'time', /choose a time/],
  ])('%s %s is refused under %s', (date, time, field, words) => {
    expect(choose(date, time)).toEqual({ ok: false, field, words: expect.stringMatching(words) });
  });
});
