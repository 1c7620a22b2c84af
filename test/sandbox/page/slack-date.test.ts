import { describe, expect, it } from 'vitest';
import { clockTime, dayName, formatSlackDate, type Reading } from '../../../src/sandbox/page/slack-date.js';

/** 18 Feb 2014, 06:39:42 in California, the example of Slack's documentation. */
const UNIX = 1392734382;

function reading(now: string, timeZone = 'America/Los_Angeles'): Reading {
  return { now: new Date(now), timeZone, locale: 'en-US' };
}

const later = reading('2014-03-20T12:00:00Z');
const format = (words: string, at = later) =>
  formatSlackDate({ unix: UNIX, format: words, fallback: 'then' }, at);

describe('date tokens', () => {
  it.each([
    ['{date_num}', '2014-02-18'],
    ['{date_slash}', '02/18/2014'],
    ['{date}', 'February 18th, 2014'],
    ['{date_short}', 'Feb 18, 2014'],
    ['{date_long}', 'Tuesday, February 18th, 2014'],
    ['{date_pretty}', 'February 18th, 2014'],
    ['{date_short_pretty}', 'Feb 18, 2014'],
    ['{time}', '6:39 AM'],
    ['{time_secs}', '6:39:42 AM'],
    ['{ago}', '29 days ago'],
    ['posted {date_num} {time}', 'Posted 2014-02-18 6:39 AM'],
  ])('%s', (words, expected) => {
    expect(format(words)).toBe(expected);
  });

  it('stand in the reader’s zone', () => {
    const tokyo = reading('2014-03-20T12:00:00Z', 'Asia/Tokyo');
    expect(format('{date_num} {time}', tokyo)).toBe('2014-02-18 11:39 PM');
    expect(format('{date_num}', reading('2014-03-20T12:00:00Z', 'Pacific/Auckland'))).toBe('2014-02-19');
  });

  it.each([
    ['2014-02-18T20:00:00Z', 'Today at 6:39 AM'],
    ['2014-02-19T07:59:00Z', 'Today at 6:39 AM'],
    ['2014-02-19T08:01:00Z', 'Yesterday at 6:39 AM'],
    ['2014-02-17T20:00:00Z', 'Tomorrow at 6:39 AM'],
    ['2014-02-25T20:00:00Z', 'Feb 18, 2014 at 6:39 AM'],
  ])('are near days at %s', (now, expected) => {
    expect(format('{date_short_pretty} at {time}', reading(now))).toBe(expected);
  });

  it.each([
    ['2014-02-18T14:40:00Z', '18 seconds ago'],
    ['2014-02-18T14:45:00Z', '5 minutes ago'],
    ['2014-02-18T18:00:00Z', '3 hours ago'],
  ])('{ago} at %s', (now, expected) => {
    expect(format('{ago}', reading(now))).toBe(expected);
  });

  it('fall back when a token is unknown or the time impossible', () => {
    expect(format('{date_num} {nonsense}')).toBe('then');
    expect(formatSlackDate({ unix: Number.NaN, format: '{time}', fallback: 'then' }, later)).toBe('then');
  });
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [31, '31st'],
])('writes the day %i as %s', (day, expected) => {
  const unix = Date.UTC(2026, 4, day, 12) / 1000;
  const words = formatSlackDate(
    { unix, format: '{date}', fallback: '' },
    reading('2026-09-01T12:00:00Z', 'UTC'),
  );
  expect(words).toBe(`May ${expected}, 2026`);
});

it('names days, with the year only where it is another', () => {
  const at = new Date('2026-10-14T17:20:00Z');
  expect(dayName(at, reading('2026-10-14T23:00:00Z'))).toBe('Today');
  expect(dayName(at, reading('2026-10-15T23:00:00Z'))).toBe('Yesterday');
  expect(dayName(at, reading('2026-11-01T23:00:00Z'))).toBe('Wednesday, October 14th');
  expect(dayName(at, reading('2027-11-01T23:00:00Z'))).toBe('Wednesday, October 14th, 2026');
  expect(clockTime(at, later)).toBe('10:20 AM');
});
