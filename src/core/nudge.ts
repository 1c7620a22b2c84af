import type { FollowUp } from './follow-up.js';
import type { Delivery, Editor, Inquiry, LeadClass, Person } from './inquiry.js';
import type { Task } from './task.js';

/** What a nudge is about. */
export type NudgeWhat =
  /** The customer waits for a decision, longer than the class's `sla` … */
  | 'reply'
  /** … or twice as long and more. */
  | 'late'
  /** It came in while the business was closed. */
  | 'overnight'
  /** Somebody reopened it while the business was closed. */
  | 'reopened'
  /** A reply was not sent. */
  | 'failed'
  /** Nobody knows whether it arrived. */
  | 'unknown'
  /** The same of a follow-up. */
  | 'follow-up-failed'
  | 'follow-up-unknown'
  /** A draft has been open in somebody's modal for long. */
  | 'editing'
  | 'task'
  /** A follow-up waits for a decision. */
  | 'follow-up';

/** That a nudge was given for an inquiry: written down before anything is posted. */
export interface Nudge {
  /** What it is about, exactly: nothing is nudged twice under one key. */
  key: string;
  what: NudgeWhat;
  at: Date;
  /** Since when it had waited. */
  since: Date;
  /** The task's title, who is editing, or what has happened since. */
  detail?: string;
  /** Who was mentioned; absent where nobody was. */
  for?: Person;
  /** The post that tells it; absent where there was none left in the inquiry's budget. */
  post?: { id: string; form: NudgePost['form'] };
  /** Why it need not be heeded any more, in the reader's words. */
  moot?: string;
}

/** One inquiry's line in a post. Times in milliseconds of business time. */
export interface NudgeItem {
  inquiry: string;
  key: string;
  what: NudgeWhat;
  leadClass: LeadClass;
  sender: string;
  /** How long it has waited when this was written. */
  waitedMs: number;
  /** The task's title, who is editing, or what has happened since. */
  detail?: string;
  /** Where the card is found. */
  link?: string;
  moot?: string;
}

/** A reminder in Slack about what waits. */
export interface NudgePost {
  kind: 'nudge';
  /**
   * `thread`: one item, in its card's thread. `gathered`: several for one person. `opening`: what began to wait
   * while closed. `over`: what is beyond the budget of the day, without a mention.
   */
  form: 'thread' | 'gathered' | 'opening' | 'over';
  /** Who is mentioned. */
  for?: Person;
  items: NudgeItem[];
}

/** What is read of an inquiry that somebody may have to be reminded of. */
export type Watched = Pick<
  Inquiry,
  | '_id'
  | 'status'
  | 'leadClass'
  | 'receivedAt'
  | 'waitingSince'
  | 'lastMessageAt'
  | 'card'
  | 'assigned'
  | 'snoozed'
  | 'decision'
  | 'deliveries'
  | 'editing'
  | 'tasks'
  | 'followUps'
  | 'wishes'
  | 'nudges'
>;

/**
 * Whether it waits for somebody, so that they may have to be reminded, whatever the time. Tasks apart, and follow-ups
 * of which somebody was reminded: that is done once.
 */
export function isWatched(
  inquiry: Pick<Watched, 'status' | 'leadClass' | 'editing' | 'followUps' | 'nudges'>,
): boolean {
  const { followUps = [], leadClass, status, nudges } = inquiry;
  if (listEditors(inquiry).length > 0) return true;
  if (leadClass === 'spam') return false;
  const isTold = (round: FollowUp) =>
    round.status === 'awaiting' && nudges?.some(({ key }) => key === followUpKey(round));
  return WAITS.has(status) || followUps.some((round) => WAITS.has(round.status) && !isTold(round));
}

/** The newest follow-up, while it is to be decided or settled. */
export function openRound({ followUps }: Pick<Inquiry, 'followUps'>): FollowUp | undefined {
  const round = followUps?.at(-1);
  return round && WAITS.has(round.status) ? round : undefined;
}

const WAITS = new Set<string>(['received', 'awaiting', 'failed', 'unknown']);

/** Posted, and to be heeded still. */
export function isLive({ post, moot }: Nudge): boolean {
  return post !== undefined && moot === undefined;
}

/** Whoever has a draft open in the modal where nothing has been decided: what they save becomes the next version. */
export function listEditors(inquiry: Pick<Inquiry, 'status' | 'editing' | 'followUps'>): Editor[] {
  const open = [inquiry, ...(inquiry.followUps ?? [])].filter(({ status }) => EDITABLE.has(status));
  return open.flatMap(({ editing }) => editing);
}

const EDITABLE = new Set<string>(['received', 'preparing', 'awaiting', 'failed']);

/** Nobody may write to this contact: it waits for a decision, but no reply of it is ever overdue. */
export function isBarred({ wishes }: Pick<Inquiry, 'wishes'>): boolean {
  return wishes?.doNotContact !== undefined;
}

/** Since when what is to be decided now has been awaited. */
export function waitingSince(inquiry: Pick<Inquiry, 'waitingSince' | 'receivedAt'>): Date {
  return inquiry.waitingSince ?? inquiry.receivedAt;
}

/** Since when a follow-up has waited for its decision. */
export function roundWaitingSince({ at, waitingSince: again }: Pick<FollowUp, 'at' | 'waitingSince'>): Date {
  return again ?? at;
}

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
  inquiry: Pick<Watched, 'leadClass' | 'card' | 'tasks' | 'nudges'>,
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

/** Each level is one `sla` of waiting: from this one on a reply is late, the backup is mentioned, and the card is marked. */
export const LATE_LEVEL = 2;

/**
 * Whether it has waited twice as long as it should, as far as a nudge has said so: the card's mark. `due`: when a reply
 * is due by the class of now. A nudge from before that was given while the class had less time.
 */
export function isLate(
  inquiry: Pick<Inquiry, 'waitingSince' | 'receivedAt' | 'nudges' | 'status' | 'wishes'>,
  due: Date,
): boolean {
  if ((inquiry.status !== 'awaiting' && inquiry.status !== 'received') || isBarred(inquiry)) return false;
  const told = lastToldReply(inquiry, LATE_LEVEL);
  return told !== undefined && told.at >= due;
}
