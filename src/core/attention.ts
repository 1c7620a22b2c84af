import type { BusinessHours } from './business-hours.js';
import type { CardRef } from './card-ref.js';
import type { Attention } from './digest.js';
import type { Inquiry } from './inquiry.js';
import { roundWaitingSince } from './life/reading.js';
import type { NudgeWhat } from './nudge.js';
import { FOLLOW_UP_AFTER } from './nudges/due.js';
import type { Watched } from './nudges/watched.js';
import { openRound } from './nudges/watched.js';
import type { BusinessSpan } from './policy.js';
import type { DueTasks } from './task-list.js';

/** A letter that did not go out, or that may not have arrived. */
export type Trouble = Extract<
  Attention['kind'],
  'unknown' | 'follow-up-unknown' | 'failed' | 'follow-up-failed'
>;

/** What waits for a person, before it is known who wrote and where the card is. */
export type Urgent = Pick<Attention, 'id' | 'kind' | 'leadClass' | 'since'>;

/** An inquiry with its follow-ups, as far as is read to tell whether one waits. */
export type FollowedUp = Pick<Watched, '_id' | 'leadClass' | 'lastMessageAt' | 'snoozed' | 'followUps'>;

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
 * Its newest follow-up, where that was not sent, its outcome is not known, or nobody decided on it for a working day.
 * One that is put aside is left in peace.
 */
export function urgentFollowUp(
  inquiry: FollowedUp,
  { now, hours }: { now: Date; hours: BusinessHours },
): Urgent | null {
  const { _id: id, leadClass, lastMessageAt, snoozed } = inquiry;
  const round = openRound(inquiry);
  if (!round || leadClass === 'spam') return null;
  const kind = followUpTrouble(inquiry);
  if (kind) return { id, kind, leadClass, since: lastMessageAt };
  const since = roundWaitingSince(round);
  const waits = round.status === 'awaiting' && !snoozed && hours.after(since, FOLLOW_UP_AFTER) <= now;
  return waits ? { id, kind: 'follow-up', leadClass, since } : null;
}

/** What became of its newest follow-up, where that was not sent or may not have arrived. */
export function followUpTrouble(inquiry: Pick<Inquiry, 'followUps'>): Trouble | null {
  const status = openRound(inquiry)?.status;
  return status === 'failed' || status === 'unknown' ? `follow-up-${status}` : null;
}

/** Where it is decided or settled: a follow-up on its own card, as soon as that stands. */
export function cardOf(
  inquiry: Pick<Inquiry, 'card' | 'followUps'>,
  kind: Attention['kind'] | NudgeWhat,
): CardRef | undefined {
  const own = kind.startsWith('follow-up') ? openRound(inquiry)?.card : undefined;
  return own ?? inquiry.card;
}

/** The task that has been due the longest, whatever became of its inquiry. */
export function urgentTask({ _id: id, leadClass, tasks }: DueTasks, now: Date): Urgent | null {
  if (leadClass === 'spam') return null;
  const due = tasks.flatMap((task) =>
    task.due && !task.done && task.due <= now ? [task.due.getTime()] : [],
  );
  return due.length > 0 ? { id, kind: 'task', leadClass, since: new Date(Math.min(...due)) } : null;
}
