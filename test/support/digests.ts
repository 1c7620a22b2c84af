import { BusinessHours } from '../../src/core/business-hours.js';
import { type DigestFacts, makeDigest } from '../../src/core/digest.js';
import { WeekCount } from '../../src/core/metrics/count.js';
import type { WeekFigures } from '../../src/core/metrics/figures.js';
import { weekOf, weeksUpTo } from '../../src/core/metrics/week.js';
import { examplePolicy } from './inquiries.js';

const HOUR_MS = 3_600_000;
/** Median first responses of eight weeks in hours; in the third nothing was answered. */
const MEDIANS = [14, 0.005, null, 6, 4.2, 4, 3 + 5 / 60, 2 + 10 / 60];

/** The digest of Monday 19 to Sunday 25 October 2026, with figures as told. */
export function exampleDigest(
  changes: Partial<DigestFacts> & { baselineMs?: number | undefined; figures?: Partial<WeekFigures> } = {},
): DigestFacts {
  const { baselineMs = 26 * HOUR_MS, figures, ...rest } = changes;
  const policy = examplePolicy();
  const { timeZone } = policy.business;
  const rules = { hours: new BusinessHours(policy.business), sla: policy.sla, touches: policy.touches };
  const week = weekOf(new Date('2026-10-21T12:00:00Z'), timeZone);
  const known = !('baselineMs' in changes) || changes.baselineMs !== undefined;
  const counted = weeksUpTo(week, MEDIANS.length, timeZone).map((each, i) => {
    const empty = new WeekCount(each, each.to, rules).figures();
    const hours = MEDIANS[i] ?? null;
    const medianMs = hours === null ? null : hours * HOUR_MS;
    return {
      figures: {
        ...empty,
        received: 14,
        answered: 12,
        waiting: 2,
        spam: 41,
        sla: { inTime: 9, late: 1 },
        sent: { unedited: 7, edited: 4, rewritten: 1 },
        response: { ...empty.response, count: 12, medianMs },
        touches: { ...empty.touches, count: 96, savedMs: 6.3 * HOUR_MS },
        cost: { asked: 31, costs: [{ amount: 0.4213, currency: 'USD' }], unknown: 2 },
        ...figures,
      },
      told: undefined,
    };
  });
  return {
    ...makeDigest({
      counted,
      baseline: { metric: 'response-time', ...(known && { value: baselineMs }), from: { kind: 'flo.yml' } },
      usedBefore: true,
      now: new Date('2026-10-26T16:00:00Z'),
      attention: { shown: [], more: 0 },
      corrections: { lines: ['softened the price sentence 7 times'], lookedAt: 23 },
    }),
    ...rest,
  };
}
