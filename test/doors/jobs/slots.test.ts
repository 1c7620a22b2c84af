import { createTask } from 'node-cron';
import { describe, expect, it } from 'vitest';
import { Slots } from '../../../src/doors/jobs/slots.js';

/** In Portland the clocks go forward on March 8th 2026 at 2:00 and back on November 1st at 2:00. */
const PORTLAND = 'America/Los_Angeles';
const SPRING = ['2026-03-07T12:00:00-08:00', '2026-03-09T12:00:00-07:00'] as const;
const AUTUMN = ['2026-10-31T12:00:00-07:00', '2026-11-02T12:00:00-08:00'] as const;

const CHANGES: [string, string, readonly [string, string], string[]][] = [
  ['a time in the skipped hour', '30 2 * * *', SPRING, ['2026-03-08T03:00-07:00', '2026-03-09T02:30-07:00']],
  ['the moment that is skipped first', '0 2 * * 0', SPRING, ['2026-03-08T03:00-07:00']],
  ['a time after the skipped hour', '0 9 8 3 *', SPRING, ['2026-03-08T09:00-07:00']],
  ['a time in the repeated hour', '30 1 * * *', AUTUMN, ['2026-11-01T01:30-07:00', '2026-11-02T01:30-08:00']],
  ['the moment that is repeated first', '0 1 * * 0', AUTUMN, ['2026-11-01T01:00-07:00']],
  ['a time after the repeated hour', '0 9 1 11 *', AUTUMN, ['2026-11-01T09:00-08:00']],
];

describe('the slots of a cron line', () => {
  it.each(CHANGES)('hold %s exactly once', (_name, line, [from, to], wanted) => {
    const slots = new Slots(line, PORTLAND);
    const found = forward(slots, from, to);
    expect(found).toEqual(wanted.map((at) => new Date(at)));
    // The same read backwards, as a look at a late hour does.
    expect(backward(slots, from, to)).toEqual(found);
  });

  it.each([
    ['spring', SPRING, 47 * 60],
    ['autumn', AUTUMN, 49 * 60],
  ] as const)(
    'go on evenly through the change in %s where every minute counts',
    (_name, [from, to], many) => {
      const found = forward(new Slots('* * * * *', PORTLAND), from, to);
      expect(found).toHaveLength(many);
      expect(
        new Set(found.map((at, i) => (i === 0 ? 60_000 : at.getTime() - found[i - 1]!.getTime()))),
      ).toEqual(new Set([60_000]));
    },
  );

  it('know a midnight that does not exist', () => {
    // In Cairo the clocks went from April 23rd 2026, 24:00, to 1:00.
    const slots = new Slots('0 0 * * *', 'Africa/Cairo');
    expect(forward(slots, '2026-04-23T12:00:00+02:00', '2026-04-25T12:00:00+03:00')).toEqual([
      new Date('2026-04-24T01:00:00+03:00'),
      new Date('2026-04-25T00:00:00+03:00'),
    ]);
  });

  it('tell the newest, this very moment included', () => {
    const slots = new Slots('0 9 * * 1', PORTLAND);
    const monday = new Date('2026-11-23T09:00:00-08:00');
    expect(slots.newest(monday)).toEqual(monday);
    expect(slots.newest(new Date(monday.getTime() - 1))).toEqual(new Date('2026-11-16T09:00:00-08:00'));
    expect(slots.after(monday)).toEqual(new Date('2026-11-30T09:00:00-08:00'));
    expect(new Slots('0 9 29 feb *', PORTLAND).newest(monday)).toEqual(new Date('2024-02-29T09:00:00-08:00'));
  });

  it.each(['*/30 * * * * *', '0 9,13-17/2 * * mon-fri', '15 8 1-7 * 1', '0 0 31 * *', '5 4 * * 7'])(
    'mean by %s what node-cron means',
    (line) => {
      const slots = new Slots(line, PORTLAND);
      const task = createTask(line, () => {}, { timezone: PORTLAND });
      let at = new Date('2026-05-04T03:00:00Z');
      for (let i = 0; i < 40; i++) {
        const next = slots.after(at)!;
        expect(task.match(next)).toBe(true);
        // Nothing that fits lies between: looked at where that is not too far.
        for (
          let ms = at.getTime() + 1_000;
          ms < Math.min(next.getTime(), at.getTime() + 100_000);
          ms += 1_000
        )
          expect(task.match(new Date(ms))).toBe(false);
        at = next;
      }
      task.destroy();
    },
  );
});

function forward(slots: Slots, from: string, to: string): Date[] {
  const found: Date[] = [];
  for (let at = slots.after(new Date(from)); at && at <= new Date(to); at = slots.after(at)) found.push(at);
  return found;
}

function backward(slots: Slots, from: string, to: string): Date[] {
  const found: Date[] = [];
  for (
    let at = slots.newest(new Date(to));
    at && at > new Date(from);
    at = slots.newest(new Date(at.getTime() - 1))
  )
    found.unshift(at);
  return found;
}
