import { expect, it } from 'vitest';
import { makeHistory } from '../bench/history.js';
import { fromRecord, toRecord } from '../src/store/record-change.js';
import type { InquiryRecord } from '../src/store/records.js';

it('the benchmarks’ synthetic past is lived by the steps of today', async () => {
  const [from, to] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-11-01T00:00:00Z')];
  const records: InquiryRecord[] = [...(await makeHistory({ count: 400, from, to, seed: 1 }))];
  expect(records).toHaveLength(400);
  const statuses = records.map(({ status }) => status);
  expect(statuses.filter((status) => status === 'sent').length).toBeGreaterThan(200);
  expect(statuses).toContain('rejected');
  expect(records.every(({ trail }) => trail.length > 0)).toBe(true);
  // Records are what Flo itself would write, and nobody is still to be reminded of what is long past.
  for (const record of records) expect(toRecord(fromRecord(record))).toEqual(record);
  const open = records.filter(({ taskDue }) => taskDue !== undefined);
  expect(open.length).toBeGreaterThan(100);
  expect(open.filter(({ taskNudge }) => taskNudge !== undefined).length).toBeLessThan(10);
});
