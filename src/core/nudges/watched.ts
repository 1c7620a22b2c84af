import type { Editor } from '../editor.js';
import type { FollowUp } from '../follow-up.js';
import type { Inquiry } from '../inquiry.js';
import { followUpKey, lastToldReply } from './keys.js';

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
