import type { BusinessHours } from './business-hours.js';
import type { Attention } from './digest.js';
import type { Watched } from './nudge.js';
import { roundWaitingSince } from './nudge.js';
import { FOLLOW_UP_AFTER } from './nudges/due.js';
import type { BusinessSpan } from './policy.js';

/** What waits for a person, before it is known who wrote and where the card is. */
export type Urgent = Pick<Attention, 'id' | 'kind' | 'leadClass' | 'since'>;

/** Further back nobody looks for what is overdue. */
const LONGEST_WAIT_MS = 10 * 366 * 86_400_000;

/**
 * A reply that has been awaited since before this moment is overdue at `now`: `sla` has passed in business time. One
 * moment for many inquiries, as asking the calendar is slow, and whoever came later is never due earlier.
 */
export function overdueBefore(
  sla: BusinessSpan,
  { now, hours }: { now: Date; hours: Pick<BusinessHours, 'after'> },
): Date {
  let [overdue, inTime] = [now.getTime() - LONGEST_WAIT_MS, now.getTime()];
  while (inTime - overdue > 1) {
    const between = Math.floor((overdue + inTime) / 2);
    if (hours.after(new Date(between), sla) < now) overdue = between;
    else inTime = between;
  }
  return new Date(inTime);
}

/**
 * What of an inquiry waits beside its reply: a follow-up that was not sent, whose outcome is not known, or that nobody
 * decided on for a working day, and the task that has been due the longest. In no order. A follow-up of an inquiry
 * that is put aside is left in peace, a task stays due.
 */
export function waitsBesideReply(
  inquiry: Watched,
  { now, hours }: { now: Date; hours: BusinessHours },
): Urgent[] {
  const { _id: id, leadClass, lastMessageAt, snoozed, followUps, tasks = [] } = inquiry;
  if (leadClass === 'spam') return [];
  const found: Urgent[] = [];
  const round = followUps?.at(-1);
  if (round?.status === 'failed' || round?.status === 'unknown')
    found.push({ id, kind: `follow-up-${round.status}`, leadClass, since: lastMessageAt });
  if (round?.status === 'awaiting' && !snoozed) {
    const since = roundWaitingSince(round);
    if (hours.after(since, FOLLOW_UP_AFTER) <= now) found.push({ id, kind: 'follow-up', leadClass, since });
  }
  const due = tasks.flatMap((task) => (task.due && !task.done && task.due <= now ? [task.due] : []));
  const since = due.toSorted((a, b) => a.getTime() - b.getTime())[0];
  if (since) found.push({ id, kind: 'task', leadClass, since });
  return found;
}
