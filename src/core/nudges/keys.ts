import type { Delivery } from '../delivery.js';
import type { FollowUp } from '../follow-up.js';
import type { Inquiry } from '../inquiry.js';
import { waitingSince } from '../life/reading.js';
import type { Nudge } from '../nudge.js';
import type { Task } from '../task.js';

/** Under which a follow-up is nudged, once for each time that it waits. */
export function followUpKey({
  round,
  waitingSince: again,
}: Pick<FollowUp, 'round' | 'waitingSince'>): string {
  return again ? `follow-up/${round}/${again.getTime()}` : `follow-up/${round}`;
}

/** Under which a letter is nudged that did not go out, or may not have arrived; followed by when the customer wrote. */
export function troubleKey(status: 'failed' | 'unknown', last: Delivery): string {
  return `${status}/${last.messageId}/${(last.endedAt ?? last.startedAt).getTime()}`;
}

/** Under which a task is nudged when it is due; followed by an id for whom it was given after that. */
export function taskKey({ id }: Pick<Task, 'id'>, due: Date): string {
  return `task/${id}/${due.getTime()}`;
}

/**
 * Under which key an open task with a day is nudged next, and from when: as it falls due, and anew where it is moved, or
 * given on after that by somebody else to one who has not heard of it. Null where nobody need be told any more.
 */
export function taskNudge(task: Task, nudges: readonly Nudge[] = []): { key: string; from: Date } | null {
  if (!task.due || task.done) return null;
  const key = taskKey(task, task.due);
  const told = nudges.find((nudge) => nudge.key === key);
  if (!told) return { key, from: task.due };
  const { owner, changed } = task;
  if (!owner || !changed || changed.at <= told.at) return null;
  if (owner.id === told.for?.id || owner.id === changed.by.id) return null;
  const given = `${key}/${owner.id}`;
  return nudges.some((nudge) => nudge.key === given) ? null : { key: given, from: changed.at };
}

/** From when the first of its tasks is to be nudged about; null where none is. */
export function nextTaskNudge(
  inquiry: Pick<Inquiry, 'leadClass' | 'card' | 'tasks' | 'nudges'>,
): Date | null {
  if (inquiry.leadClass === 'spam' || !inquiry.card) return null;
  const next = (inquiry.tasks ?? []).flatMap((task) => taskNudge(task, inquiry.nudges)?.from.getTime() ?? []);
  return next.length > 0 ? new Date(Math.min(...next)) : null;
}

/** The beginning of the keys of what is nudged in the present wait. */
export function replyKey(inquiry: Pick<Inquiry, 'waitingSince' | 'receivedAt'>, level: number): string {
  return `reply/${waitingSince(inquiry).getTime()}/${level}`;
}

/** The newest nudge of a level in the present wait. */
export function lastToldReply(
  inquiry: Pick<Inquiry, 'waitingSince' | 'receivedAt' | 'nudges'>,
  level: number,
): Nudge | undefined {
  const first = replyKey(inquiry, level);
  return inquiry.nudges?.findLast(({ key }) => key === first || key.startsWith(`${first}/`));
}

/** Under which a level is nudged next; after one that came too early for the class of now, followed by when that was. */
export function nextReplyKey(
  inquiry: Pick<Inquiry, 'waitingSince' | 'receivedAt' | 'nudges'>,
  level: number,
): string {
  const first = replyKey(inquiry, level);
  const told = lastToldReply(inquiry, level);
  return told ? `${first}/${told.at.getTime()}` : first;
}

/** Under which it is nudged that the customer has written again while waiting. */
export function addedKey(inquiry: Pick<Inquiry, 'waitingSince' | 'receivedAt'>, lastMessageAt: Date): string {
  return `reply/${waitingSince(inquiry).getTime()}/added/${lastMessageAt.getTime()}`;
}
