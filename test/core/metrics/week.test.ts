import { describe, expect, it } from 'vitest';
import { dayOf, isWithin, weekAfter, weekOf, weeksUpTo } from '../../../src/core/metrics/week.js';

const LA = 'America/Los_Angeles';
const HOUR_MS = 3_600_000;

describe('a week', () => {
  it.each([
    ['Monday’s midnight', '2026-10-19T07:00:00Z', LA, '2026-10-19'],
    ['the last moment of Sunday', '2026-10-19T06:59:59.999Z', LA, '2026-10-12'],
    ['a Wednesday', '2026-10-21T12:00:00Z', LA, '2026-10-19'],
    ['Monday in Auckland, Sunday in London', '2026-10-18T12:00:00Z', 'Pacific/Auckland', '2026-10-19'],
    ['the turn of the year', '2027-01-01T12:00:00Z', 'UTC', '2026-12-28'],
  ])('begins on Monday in the business’s zone: %s', (_name, at, zone, monday) => {
    expect(weekOf(new Date(at), zone).monday).toBe(monday);
  });

  it.each([
    ['an ordinary one', '2026-10-21T12:00:00Z', 168],
    ['in which the clocks go back', '2026-10-28T12:00:00Z', 169],
    ['in which they go forward', '2026-03-04T12:00:00Z', 167],
  ])('lasts as long as it does: %s', (_name, at, hours) => {
    const { from, to } = weekOf(new Date(at), LA);
    expect((to.getTime() - from.getTime()) / HOUR_MS).toBe(hours);
  });

  it('follows on another without a gap, across both changes of the clocks and the year', () => {
    let week = weekOf(new Date('2026-01-01T00:00:00Z'), LA);
    for (let n = 0; n < 60; n++) {
      const next = weekAfter(week, 1, LA);
      expect(next.from).toEqual(week.to);
      expect(weekOf(next.from, LA)).toEqual(next);
      expect(weekAfter(next, -1, LA)).toEqual(week);
      week = next;
    }
  });

  it('is the last of those up to it, the oldest first', () => {
    const weeks = weeksUpTo(weekOf(new Date('2026-11-04T12:00:00Z'), LA), 3, LA);
    expect(weeks.map(({ monday }) => monday)).toEqual(['2026-10-19', '2026-10-26', '2026-11-02']);
  });

  it('holds its first moment and not its end', () => {
    const week = weekOf(new Date('2026-10-21T12:00:00Z'), LA);
    expect([week.from, week.to, undefined].map((at) => isWithin(at, week))).toEqual([true, false, false]);
  });
});

it('reckons a day of 25 hours where there is one', () => {
  const { from, to } = dayOf(new Date('2026-11-01T20:00:00Z'), LA);
  expect([from.toISOString(), to.toISOString()]).toEqual([
    '2026-11-01T07:00:00.000Z',
    '2026-11-02T08:00:00.000Z',
  ]);
});
