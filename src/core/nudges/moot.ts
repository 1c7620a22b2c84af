import { REJECT_REASONS } from '../decision.js';
import type { Editor } from '../editor.js';
import type { FollowUp } from '../follow-up.js';
import type { Inquiry } from '../inquiry.js';
import { waitingSince } from '../life/reading.js';
import type { Nudge } from '../nudge.js';
import { followUpKey, replyKey, taskKey, troubleKey } from './keys.js';
import { listEditors } from './watched.js';

/** What is read to tell whether a nudge still stands. */
type Facts = Pick<
  Inquiry,
  | 'status'
  | 'receivedAt'
  | 'lastMessageAt'
  | 'waitingSince'
  | 'decision'
  | 'assigned'
  | 'snoozed'
  | 'deliveries'
  | 'editing'
  | 'tasks'
  | 'followUps'
  | 'leadClass'
  | 'sendAt'
  | 'wishes'
>;

/** What happened that makes the nudge moot, in the reader's words; null while it stands. */
export function whyMoot(inquiry: Facts, nudge: Pick<Nudge, 'key' | 'what' | 'for' | 'at'>): string | null {
  switch (nudge.what) {
    case 'reply':
    case 'late':
      return whyAnswered(inquiry, nudge) ?? whyBarred(inquiry) ?? whyElsewhere(inquiry, nudge);
    case 'overnight':
    case 'reopened':
      return whyAnswered(inquiry, nudge) ?? whyElsewhere(inquiry, nudge);
    case 'failed':
    case 'follow-up-failed':
      return whySettled(inquiry, nudge) ?? whyBarred(inquiry) ?? whyElsewhere(inquiry, nudge);
    case 'unknown':
    case 'follow-up-unknown':
      return whySettled(inquiry, nudge) ?? whyElsewhere(inquiry, nudge);
    case 'editing':
      return whyClosed(inquiry, nudge);
    case 'follow-up':
      return whyDecided(inquiry, nudge) ?? whyElsewhere(inquiry, nudge);
    case 'task':
      return whyDone(inquiry, nudge);
  }
}

function whyAnswered(inquiry: Facts, { key }: Pick<Nudge, 'key'>): string | null {
  const { status, decision } = inquiry;
  const who = decision?.by.name ?? 'Somebody';
  if (inquiry.leadClass === 'spam') return 'It is spam.';
  switch (status) {
    case 'approved':
      return mayBeUndone(inquiry) ? null : `${who} approved a reply.`;
    case 'failed':
    case 'unknown':
      return `${who} approved a reply.`;
    case 'sent':
      return decision?.kind === 'done-by-hand' ? `${who} called or texted.` : `${who} answered.`;
    case 'rejected':
      return `${who} rejected it: ${REJECT_REASONS[decision?.reason ?? 'other']}.`;
    case 'closed':
      return `${who} closed it: handled elsewhere.`;
    case 'received':
    case 'awaiting': {
      // It waits again, for something newer or because somebody has reopened it.
      const [, wait] = key.split('/');
      if (replyKey(inquiry, 1).split('/')[1] === wait) return null;
      return inquiry.lastMessageAt < waitingSince(inquiry)
        ? 'It was turned down, and has been reopened since.'
        : 'It was answered; the customer has written since.';
    }
  }
}

function whyBarred({ wishes }: Facts): string | null {
  const said = wishes?.doNotContact;
  return said ? `${said.by.name} marked the contact “Do not contact”.` : null;
}

/** Approved, and nothing has begun to go out: who takes that back, or "Do not contact", lets it wait again. */
function mayBeUndone({ status, sendAt }: Pick<FollowUp, 'status' | 'sendAt'> | Facts): boolean {
  return status === 'approved' && sendAt !== undefined;
}

/** Somebody else has it now, or it is put aside. */
function whyElsewhere({ snoozed, assigned }: Facts, nudge: Pick<Nudge, 'for' | 'at'>): string | null {
  if (snoozed) return `${snoozed.by.name} snoozed it.`;
  if (!assigned || assigned.at <= nudge.at) return null;
  const { person, by } = assigned;
  if (by.kind === 'person' && by.person.id === person.id) return `${person.name} took it.`;
  return person.id === nudge.for?.id ? null : `${person.name} has it now.`;
}

function whySettled(inquiry: Facts, { key }: Pick<Nudge, 'key'>): string | null {
  const letters = [inquiry, ...(inquiry.followUps ?? [])];
  const stands = letters.some(({ status, deliveries }) => {
    const last = deliveries.at(-1);
    const open = status === 'failed' || status === 'unknown';
    return open && last !== undefined && isUnder(key, troubleKey(status, last));
  });
  if (stands) return null;
  const [, messageId] = key.split('/');
  const letter = letters.find(({ deliveries }) => deliveries.some((each) => each.messageId === messageId));
  return letter?.status === 'sent' ? 'It has been sent.' : 'It has been settled.';
}

function whyClosed(inquiry: Facts, { key }: Pick<Nudge, 'key'>): string | null {
  const isOpen = (editors: Editor[]) => editors.some(({ viewKey }) => key === `editing/${viewKey}`);
  if (isOpen(listEditors(inquiry))) return null;
  const all = [inquiry, ...(inquiry.followUps ?? [])].flatMap(({ editing }) => editing);
  return isOpen(all) ? 'It has been decided.' : 'The draft is not being edited any more.';
}

/** A follow-up's decision is no longer what this nudge asked for. */
function whyDecided({ followUps }: Facts, { key }: Pick<Nudge, 'key'>): string | null {
  const [, number] = key.split('/');
  const round = followUps?.find((one) => number === String(one.round));
  if (!round || (round.status !== 'awaiting' && !mayBeUndone(round))) return 'It has been decided.';
  return key === followUpKey(round) ? null : 'It was settled, and has been brought back since.';
}

function whyDone({ tasks }: Facts, nudge: Pick<Nudge, 'key' | 'for'>): string | null {
  const task = tasks?.find(({ id }) => nudge.key.startsWith(`task/${id}/`));
  if (!task) return 'The task is gone.';
  if (task.done) return `${task.done.by.name} did it.`;
  if (!task.due || !isUnder(nudge.key, taskKey(task, task.due))) return 'It was moved.';
  return task.owner && nudge.for && task.owner.id !== nudge.for.id ? `${task.owner.name} has it now.` : null;
}

/** The key itself, or one that goes on from it. */
function isUnder(key: string, beginning: string): boolean {
  return key === beginning || key.startsWith(`${beginning}/`);
}
