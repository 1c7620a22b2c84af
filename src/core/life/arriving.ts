import { type Guarded, guardDraft } from '../guard/guard-draft.js';
import { triesToInstruct } from '../guard/instructions.js';
import type { Inquiry } from '../inquiry.js';
import type { LeadClass } from '../lead-class.js';
import type { Message } from '../message.js';
import type { Policy } from '../policy.js';
import { type FailedTry, type Prepared, withTries } from '../preparation.js';
import { needsRoute } from '../routes.js';
import { appendEntry } from '../trail.js';
import { owe, rankOf, settle } from '../work.js';
import { endFollowUps, noteMessage } from './ending-follow-ups.js';
import { endSnooze } from './holding.js';
import { followWhole } from './posting.js';
import { currentDraft, openDelivery, recipientOf } from './reading.js';
import { later, nextDraft, step, withAlerts } from './step.js';
import { withoutItsTasks } from './tasks.js';

/** A card stands at the latest this long after its inquiry, with or without a preparation. */
const CARD_WITHIN_MS = 3_000;
/** With so many keys it is given none of a copy: somebody sends one message over and over. */
export const MOST_KEYS = 1_000;

/**
 * A new inquiry with its first message. Its class is a glance's: it says what is prepared first, and alerts nobody.
 */
export function openInquiry(first: {
  id: string;
  message: Omit<Message, 'id'>;
  contact: Inquiry['contact'];
  keys: string[];
  leadClass: Inquiry['leadClass'];
  history: Inquiry['history'];
}): Inquiry {
  const at = first.message.arrivedAt;
  const rank = rankOf(first.leadClass);
  const inquiry: Inquiry = {
    _id: first.id,
    rev: 1,
    status: 'received',
    source: first.message.source,
    receivedAt: at,
    lastMessageAt: at,
    contact: first.contact,
    messages: [{ id: 'm1', ...first.message }],
    keys: first.keys,
    leadClass: first.leadClass,
    drafts: [],
    history: first.history,
    editing: [],
    kept: [],
    deliveries: [],
    thread: [{ key: 'opening', at, kind: 'opening' }],
    alerts: [],
    work: {},
    trail: appendEntry([], {
      at,
      by: 'customer',
      kind: 'received',
      refs: { message: 'm1', source: first.message.source },
    }),
    texts: [],
  };
  inquiry.work = owe(inquiry.work, 'prepare', { due: at, rank, rev: 1 });
  inquiry.work = owe(inquiry.work, 'card', { due: later(at, CARD_WITHIN_MS), rank, rev: 1 });
  return inquiry;
}

/**
 * A further message from the customer. An approved reply that has not begun to go out is held back. `email`: the
 * address is the sender's from now on.
 */
export function joinMessage(
  inquiry: Inquiry,
  message: Omit<Message, 'id'>,
  opts: { keys: string[]; leadClass: LeadClass; email?: string },
): Inquiry {
  const at = message.arrivedAt;
  const id = `m${inquiry.messages.length + 1}`;
  const held = inquiry.status === 'approved' && openDelivery(inquiry) === undefined;
  const reopens = held || ['sent', 'rejected', 'closed', 'failed'].includes(inquiry.status);
  const patch: Partial<Inquiry> = {
    messages: [...inquiry.messages, { ...message, id }],
    keys: [...inquiry.keys, ...opts.keys],
    ...(opts.email !== undefined && { contact: { ...inquiry.contact, email: opts.email } }),
    leadClass: opts.leadClass,
    lastMessageAt: at,
    // What the card showed whole so far gives way to the newer words.
    thread: followWhole(inquiry, [...inquiry.messages.map((earlier) => earlier.id), id], at),
    ...endFollowUps(inquiry, { at, why: 'answered' }),
    ...noteMessage(inquiry, at),
  };
  if (inquiry.snoozed) {
    Object.assign(patch, endSnooze({ ...inquiry, ...patch }, { at, why: 'customer' }));
    patch.notice = 'The customer wrote again: this is back before its time.';
  }
  if (reopens) {
    patch.status = 'awaiting';
    // What was held back was owed since the older message.
    if (!held && inquiry.status !== 'failed') patch.waitingSince = at;
    patch.sendAt = undefined;
    if (held) Object.assign(patch, withoutItsTasks(inquiry));
    // A follow-up that is on its way keeps what is owed for it.
    if (held) patch.work = settle(patch.work ?? inquiry.work, 'deliver');
    patch.notice = held
      ? 'Nothing was sent: the reply was held back, as the customer wrote again.'
      : 'The customer wrote again.';
  }
  return step(
    inquiry,
    { at, by: 'customer', kind: 'joined', refs: { message: id, source: message.source } },
    patch,
    ['prepare', 'card', 'thread'],
  );
}

/** Lets keys go that this inquiry no longer answers to, so that a new inquiry may hold them. */
export function releaseKeys(inquiry: Inquiry, keys: string[], at: Date): Inquiry {
  return step(
    inquiry,
    { at, by: 'flo', kind: 'keys-released', refs: { count: keys.length } },
    { keys: inquiry.keys.filter((key) => !keys.includes(key)) },
    [],
  );
}

/** A copy of what it has came with keys of its own: from now on it answers to them, too. */
export function addKeys(inquiry: Inquiry, keys: string[], at: Date): Inquiry {
  return step(
    inquiry,
    { at, by: 'flo', kind: 'keys-added', refs: { count: keys.length } },
    { keys: [...inquiry.keys, ...keys] },
    [],
  );
}

/**
 * The words of a preparation become the card's, and its draft a new version. `read`: so many messages. `guarded`: what
 * the guard tells of that draft, where it has looked already.
 */
export function applyPreparation(
  inquiry: Inquiry,
  prepared: Prepared,
  how: { at: Date; read: number; policy: Policy; guarded?: Guarded },
): Inquiry {
  const { preparation } = prepared;
  const { preparation: before } = inquiry;
  const { at, read } = how;
  const draft = nextDraft(inquiry, {
    subject: prepared.subject,
    body: prepared.body,
    by: preparation.by.kind === 'model' ? { kind: 'model', model: preparation.by.model } : { kind: 'rules' },
    at,
    answers: read,
    ...(how.guarded ?? guardDraft(prepared, inquiry, how.policy)),
    ...(prepared.cites && { cites: prepared.cites }),
    ...(inquiry.instruction && {
      asked: { ...inquiry.instruction, base: currentDraft(inquiry)?.version ?? 0 },
    }),
  });
  const status = inquiry.status === 'received' ? 'awaiting' : inquiry.status;
  const refs = {
    version: draft.version,
    hash: draft.hash,
    class: preparation.leadClass,
    by: preparation.by.kind === 'model' ? preparation.by.model : 'rules',
    // For the figures: a later preparation may know more.
    ...(preparation.qualify && {
      known: preparation.qualify.filter(({ words }) => words !== undefined).length,
      asked: preparation.qualify.length,
    }),
  };
  const complete = read === inquiry.messages.length;
  const next = step(
    inquiry,
    { at, by: 'flo', kind: 'prepared', refs },
    {
      status,
      leadClass: preparation.leadClass,
      preparation: {
        ...preparation,
        // A model that writes a draft again may repeat the flags it was told.
        flags: [
          ...new Set([...steeringFlags(inquiry, prepared), ...preparation.flags, ...senderFlags(inquiry)]),
        ],
        at,
        messages: read,
      },
      ...(before && {
        preparedBefore: [...(inquiry.preparedBefore ?? []), { by: before.by, at: before.at }],
      }),
      drafts: [...inquiry.drafts, draft],
      instruction: undefined,
      work: complete ? settle(inquiry.work, 'prepare') : inquiry.work,
    },
    needsRoute({ ...inquiry, leadClass: preparation.leadClass }, how.policy.routes)
      ? ['card', 'route']
      : ['card'],
  );
  return withAlerts(next, at);
}

/** A wished-for preparation could not be made: the draft stands, the card says why. What was tried is kept. */
export function dropInstruction(
  inquiry: Inquiry,
  failed: { why: string; tries: FailedTry[] },
  at: Date,
): Inquiry {
  const { preparation } = inquiry;
  return step(
    inquiry,
    { at, by: 'flo', kind: 'again-failed' },
    {
      instruction: undefined,
      notice: `The draft was not made again: ${failed.why}`,
      ...(preparation && { preparation: { ...preparation, by: withTries(preparation.by, failed.tries) } }),
      work: settle(inquiry.work, 'prepare'),
    },
    ['card'],
  );
}

/** Whoever prepared it, and first of all: it may be why the rest reads as it does. */
function steeringFlags({ messages }: Inquiry, { instructs }: Prepared): string[] {
  return (instructs ?? triesToInstruct(messages)) ? [TRIES_TO_INSTRUCT] : [];
}

export const TRIES_TO_INSTRUCT = 'Tries to give instructions';

/** Where the reply goes is named whenever it is not simply the address that the newest message came from. */
function senderFlags({ messages }: Inquiry): string[] {
  const to = recipientOf(messages);
  if (to.kind !== 'email') return [];
  const newest = messages.at(-1)?.email;
  if (newest !== undefined && newest.toLowerCase() !== to.address.toLowerCase())
    return [`The newest message came from another address: ${newest}. The reply goes to ${to.address}.`];
  if (messages[0]?.email === undefined)
    return [`The address ${to.address} came with a later message; the first one gave only a phone number.`];
  return [];
}
