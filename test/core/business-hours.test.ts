import { describe, expect, it } from 'vitest';
import { BusinessHours } from '../../src/core/business-hours.js';
import type { BusinessSpan, OpenSpan } from '../../src/core/policy.js';

const day: OpenSpan[] = [{ from: 480, to: 1_020 }];
const portland = new BusinessHours({
  timeZone: 'America/Los_Angeles',
  hours: { mon: day, tue: day, wed: day, thu: day, fri: [{ from: 480, to: 960 }] },
  holidays: ['2026-12-25', '2027-01-01'],
});
const always = new BusinessHours({
  timeZone: 'Europe/Berlin',
  hours: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => [name, [{ from: 0, to: 1_440 }]]),
  ),
  holidays: [],
});
const lunch = new BusinessHours({
  timeZone: 'UTC',
  hours: {
    mon: [
      { from: 480, to: 720 },
      { from: 780, to: 1_020 },
    ],
    tue: [{ from: 600, to: 1_080 }],
  },
  holidays: [],
});

const span = (text: string): BusinessSpan => ({
  amount: Number.parseInt(text, 10),
  unit: text.at(-1) as BusinessSpan['unit'],
});

describe('business time', () => {
  it.each([
    ['within a morning', '2026-11-23T09:00-08:00', '15m', '2026-11-23T09:15-08:00'],
    ['over the night', '2026-11-23T16:50-08:00', '15m', '2026-11-24T08:05-08:00'],
    ['from a Friday night', '2026-11-27T22:00-08:00', '15m', '2026-11-30T08:15-08:00'],
    ['to the very end of a day', '2026-11-23T15:00-08:00', '2h', '2026-11-23T17:00-08:00'],
    ['over a holiday and a weekend', '2026-12-24T16:30-08:00', '1h', '2026-12-28T08:30-08:00'],
    ['a working day', '2026-11-23T11:20-08:00', '1d', '2026-11-24T11:20-08:00'],
    ['a working day over the weekend', '2026-11-27T10:00-08:00', '1d', '2026-11-30T10:00-08:00'],
    ['two, over a holiday', '2026-12-24T10:00-08:00', '2d', '2026-12-29T10:00-08:00'],
    ['a day that closes earlier', '2026-11-26T16:40-08:00', '1d', '2026-11-27T16:00-08:00'],
    ['days that begin while closed', '2026-11-28T12:00-08:00', '1d', '2026-12-01T08:00-08:00'],
    ['seconds', '2026-11-23T16:59:30-08:00', '45s', '2026-11-24T08:00:15-08:00'],
  ])('counts %s', (_what, from, text, due) => {
    expect(portland.after(new Date(from), span(text)).toISOString()).toBe(new Date(due).toISOString());
  });

  it('keeps the clock time of a day over a change of clocks', () => {
    expect(always.after(new Date('2026-10-24T10:00+02:00'), span('1d')).toISOString()).toBe(
      new Date('2026-10-25T10:00+01:00').toISOString(),
    );
  });

  it('counts an hour that the clocks repeat twice, and one they skip not at all', () => {
    const back = [new Date('2026-10-25T00:00+02:00'), new Date('2026-10-26T00:00+01:00')] as const;
    const forth = [new Date('2026-03-29T00:00+01:00'), new Date('2026-03-30T00:00+02:00')] as const;
    expect(always.openMsBetween(...back)).toBe(25 * 3_600_000);
    expect(always.openMsBetween(...forth)).toBe(23 * 3_600_000);
  });

  it('leaves a lunch break out', () => {
    expect(lunch.after(new Date('2026-11-23T11:30Z'), span('1h')).toISOString()).toBe(
      '2026-11-23T13:30:00.000Z',
    );
    expect(lunch.isOpen(new Date('2026-11-23T12:30Z'))).toBe(false);
    expect(lunch.nextOpen(new Date('2026-11-23T12:30Z')).toISOString()).toBe('2026-11-23T13:00:00.000Z');
    expect(lunch.openSince(new Date('2026-11-23T14:00Z'))?.toISOString()).toBe('2026-11-23T13:00:00.000Z');
    expect(lunch.after(new Date('2026-11-23T08:00Z'), span('1d')).toISOString()).toBe(
      '2026-11-24T10:00:00.000Z',
    );
  });

  it.each([
    ['a morning', '2026-11-23T09:00-08:00', '2026-11-23T11:30-08:00', 2.5],
    ['a night', '2026-11-23T16:00-08:00', '2026-11-24T09:00-08:00', 2],
    ['a weekend', '2026-11-27T15:00-08:00', '2026-11-30T09:00-08:00', 2],
    ['nothing', '2026-11-28T10:00-08:00', '2026-11-29T10:00-08:00', 0],
    ['backwards', '2026-11-24T10:00-08:00', '2026-11-23T10:00-08:00', 0],
  ])('measures %s in open hours', (_what, from, to, hours) => {
    expect(portland.openMsBetween(new Date(from), new Date(to)) / 3_600_000).toBe(hours);
  });

  it('tells the openings on the way', () => {
    const days = portland.openingsBetween(
      new Date('2026-11-27T10:00-08:00'),
      new Date('2026-11-30T08:00-08:00'),
    );
    expect(days.map(({ from, to }) => [from.toISOString(), to.toISOString()])).toEqual([
      ['2026-11-27T16:00:00.000Z', '2026-11-28T00:00:00.000Z'],
      ['2026-11-30T16:00:00.000Z', '2026-12-01T01:00:00.000Z'],
    ]);
  });

  it('says the same however much it was asked before', () => {
    const hours = { mon: day, tue: day, sun: [{ from: 0, to: 1_440 }] };
    const business = { timeZone: 'America/Havana', hours, holidays: ['2026-11-24'] };
    const asked = new BusinessHours(business);
    const from = Date.parse('2026-01-01T00:00Z');
    // Quarters of an hour of a year, over both changes of the clocks: more than are kept.
    for (let quarter = 0; quarter < 365 * 96; quarter++) asked.isOpen(new Date(from + quarter * 900_000));
    const fresh = new BusinessHours(business);
    for (let hour = 0; hour < 365 * 24; hour += 5) {
      const at = new Date(from + hour * 3_600_000);
      const said = [asked, fresh].map((one) => [
        one.nextOpen(at),
        one.openSince(at),
        one.after(at, span('1d')),
      ]);
      expect(said[0]).toEqual(said[1]);
    }
  });
});
