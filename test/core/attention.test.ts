import { describe, expect, it } from 'vitest';
import { overdueBefore, urgentTask } from '../../src/core/attention.js';
import { BusinessHours } from '../../src/core/business-hours.js';
import { examplePolicy } from '../support/inquiries.js';

const POLICY = examplePolicy();
const hours = new BusinessHours(POLICY.business);

describe('what is overdue', () => {
  it.each([
    ['at noon', '2026-11-24T12:00-08:00', '2026-11-24T11:45-08:00'],
    ['just after opening', '2026-11-24T08:05-08:00', '2026-11-23T16:50-08:00'],
    // What came at night is due a quarter of an hour after opening.
    ['after a weekend', '2026-11-30T08:10-08:00', '2026-11-27T15:55-08:00'],
    ['after a holiday', '2026-12-28T08:10-08:00', '2026-12-24T16:55-08:00'],
    ['after a change of clocks', '2026-11-02T08:10-08:00', '2026-10-30T15:55-07:00'],
  ])('of the hot ones %s came before a moment', (_when, now, moment) => {
    const before = overdueBefore(POLICY.sla.hot, { now: new Date(now), hours });
    expect(before).toEqual(new Date(moment));
  });

  it('is the same as asking the calendar for each', () => {
    for (let day = 0; day < 9; day++)
      for (const [name, sla] of Object.entries(POLICY.sla)) {
        const now = new Date(Date.parse('2026-10-28T09:07-07:00') + day * 86_400_000 + day * 4_321_000);
        const before = overdueBefore(sla, { now, hours });
        for (let back = 0; back < 6 * 24; back++) {
          const since = new Date(now.getTime() - back * 3_600_000 - back * 61_000);
          expect([name, since, since < before]).toEqual([name, since, hours.after(since, sla) < now]);
        }
      }
  });

  it('is nothing where the business never opens', () => {
    const closed = { after: () => new Date('2999-01-01') };
    const now = new Date('2026-11-24T12:00-08:00');
    expect(overdueBefore(POLICY.sla.hot, { now, hours: closed }) < new Date('2017-01-01')).toBe(true);
  });
});

describe('tasks that are due', () => {
  const now = new Date('2026-11-24T12:00-08:00');
  const opened = { at: now, by: { id: 'U1', name: 'Ana' } };
  const task = (id: string, due: string) => ({ id, title: 'Call', due: new Date(due), opened });
  const tasks = [task('k1', '2026-11-24T09:00-08:00'), task('k2', '2026-11-20T09:00-08:00')];
  const inquiry = { _id: 'a', leadClass: 'warm' as const, tasks };

  it('are told by the one that has been due the longest', () => {
    expect(urgentTask(inquiry, now)).toEqual({
      id: 'a',
      kind: 'task',
      leadClass: 'warm',
      since: new Date('2026-11-20T09:00-08:00'),
    });
  });

  it('are not told of spam, nor before their time', () => {
    expect(urgentTask({ ...inquiry, leadClass: 'spam' }, now)).toBeNull();
    expect(urgentTask(inquiry, new Date('2026-11-19T12:00-08:00'))).toBeNull();
  });
});
