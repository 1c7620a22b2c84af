import type { Policy, Weekday } from '../../src/core/policy.js';
import type { FloOptions, World } from './flo.js';
import { examplePolicy } from './inquiries.js';
import { type Ending, openWorld } from './story.js';
import { movableTime } from './time.js';

const DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A reply is due so long after its inquiry came, and the backup's reminder as long after that. */
export const SLA_MS = 3_600_000;
const SLA = { amount: SLA_MS / 1_000, unit: 's' } as const;

/** Open around the clock, with a watch every second. */
export function watchful(changes: Partial<Policy> = {}): Policy {
  const basic = examplePolicy();
  return examplePolicy({
    business: {
      ...basic.business,
      hours: Object.fromEntries(DAYS.map((day) => [day, [{ from: 0, to: 1_440 }]])),
      holidays: [],
    },
    sla: { hot: SLA, warm: SLA, cold: SLA, support: SLA, other: SLA },
    schedule: { ...basic.schedule, watch: '* * * * * *' },
    ...changes,
  });
}

/** Reminders fall due when a story lets the time pass, however long it takes to come there: from a Tuesday at noon. */
export async function openWatched(
  test: Ending,
  changes: Partial<Policy> = {},
  options: FloOptions = {},
): Promise<{ world: World; policy: Policy; time: ReturnType<typeof movableTime> }> {
  const time = movableTime('2026-10-20T19:00:00Z');
  const policy = watchful(changes);
  const world = await openWorld(test, { policy, now: time.now, ...options });
  return { world, policy, time };
}
