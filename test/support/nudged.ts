import type { Policy, Weekday } from '../../src/core/policy.js';
import { examplePolicy } from './inquiries.js';

const DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const second = (amount: number) => ({ amount, unit: 's' as const });

/** Open around the clock, with a watch every second, so that a story takes seconds. */
export function watchful(changes: Partial<Policy> = {}, sla = 2): Policy {
  const basic = examplePolicy();
  return examplePolicy({
    business: {
      ...basic.business,
      hours: Object.fromEntries(DAYS.map((day) => [day, [{ from: 0, to: 1_440 }]])),
      holidays: [],
    },
    sla: {
      hot: second(sla),
      warm: second(sla),
      cold: second(sla),
      support: second(sla),
      other: second(sla),
    },
    schedule: { ...basic.schedule, watch: '* * * * * *' },
    ...changes,
  });
}
