import { normaliseEmail, normalisePhone, phoneMatchKey } from '../core/address.js';
import type { History, Inquiry } from '../core/inquiry.js';
import type { Submission } from '../core/intake.js';
import type { MessageKeys } from '../core/keys.js';
import { messageKeys, openKey, SAME_TEXT_WINDOW_MS } from '../core/keys.js';
import { addKeys, joinMessage, MOST_KEYS, openInquiry, releaseKeys } from '../core/life/arriving.js';
import { noteElsewhere } from '../core/life/ending-follow-ups.js';
import { isJoinable, recipientOf } from '../core/life/reading.js';
import { done, notNow } from '../core/life/step.js';
import type { Message } from '../core/message.js';
import { whenAnswered } from '../core/recall.js';
import { glance } from '../core/rules/classify.js';
import type { Deps } from '../deps.js';
import { changeInquiry } from './change.js';
import { readWishes } from './may-send.js';

export interface Received {
  id: string;
  /** Seen before: `id` is the inquiry that holds it. */
  duplicate: boolean;
}

/** Losing this many races for one message means something is wrong, not busy. */
const MAX_ROUNDS = 100;
/** How many earlier inquiries are looked through for the last answer. */
const HISTORY_LOOK_BACK = 20;

/**
 * Takes a checked submission in: a new inquiry, a further message of one that waits, or one seen before.
 * Durable when it resolves; rejects with StoreUnavailable, and then nothing was taken.
 */
export async function receive(
  deps: Deps,
  submission: Submission,
  opts: { idempotencyKey?: string } = {},
): Promise<Received> {
  const arrival = readArrival(submission, opts.idempotencyKey, deps.clock.now());
  // Most inquiries are new, and their unique keys say so: insert first, look only when one is taken.
  let look = submission.inReplyTo !== undefined;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (look) {
      const place = await findPlace(deps, arrival, submission.inReplyTo);
      if (place.kind === 'seen') {
        if (!place.unkept || (await keepKeys(deps, place.id, arrival)))
          return { id: place.id, duplicate: true };
        continue;
      }
      if (place.kind === 'join') {
        if (await join(deps, place, arrival)) return { id: place.id, duplicate: false };
        continue;
      }
    }
    const inquiry = await open(deps, arrival);
    if ((await deps.store.insert(inquiry)) === 'inserted') return { id: inquiry._id, duplicate: false };
    look = true;
  }
  throw new Error(`receive: no place found in ${MAX_ROUNDS} rounds`);
}

interface Arrival {
  message: Omit<Message, 'id'>;
  contact: Inquiry['contact'];
  keys: MessageKeys;
  /** The key that the sender's open inquiry holds. */
  open: string[];
}

function readArrival(submission: Submission, idempotencyKey: string | undefined, now: Date): Arrival {
  const { inReplyTo: _named, receivedAt, ...words } = submission;
  const contact: Inquiry['contact'] = {};
  if (words.email !== undefined) contact.email = normaliseEmail(words.email);
  if (words.phone !== undefined) contact.phone = phoneMatchKey(words.phone);
  const keys = messageKeys({
    source: words.source,
    sourceId: words.sourceId,
    idempotencyKey,
    // Several people may share a number.
    sender:
      contact.email === undefined ? [normalisePhone(words.phone ?? ''), words.name ?? ''] : [contact.email],
    text: words.text,
  });
  return {
    message: { receivedAt: receivedAt ?? now, arrivedAt: now, keys: [...keys.exact, keys.said], ...words },
    contact,
    keys,
    open: contact.email === undefined ? [] : [openKey(contact.email)],
  };
}

type Place = Seen | Joining | { kind: 'new' };

/** `unkept`: only its words tell that it was seen, and they do not for long. */
type Seen = { kind: 'seen'; id: string; unkept: boolean };

/** `elsewhere`: the sender's further messages join another inquiry. */
type Joining = { kind: 'join'; id: string; elsewhere: boolean };

/** Decides where a message belongs whose keys are taken, or that names an inquiry; lets outdated keys go. */
async function findPlace(deps: Deps, arrival: Arrival, inReplyTo: string | undefined): Promise<Place> {
  const { keys, message } = arrival;
  const now = message.arrivedAt;
  const holders = await deps.store.findByKeys([...message.keys, ...arrival.open]);
  const known = holders.find((holder) => answersTo(holder, keys.exact));
  const seen = known ?? holders.find((holder) => holds(holder, arrival));
  if (seen) {
    const unkept = !known && keys.exact.length > 0 && seen.keys.length < MOST_KEYS;
    return { kind: 'seen', id: seen._id, unkept };
  }
  const named = inReplyTo === undefined ? null : await deps.store.get(inReplyTo);
  const opened = holders.find((holder) => answersTo(holder, arrival.open));
  const target = [named, opened].find((inquiry) => inquiry && isJoinable(inquiry, now));
  for (const holder of holders.filter(({ _id }) => _id !== target?._id)) {
    await changeInquiry(deps.store, holder._id, (inquiry) => {
      // It may have been opened again, or have taken this very message, since it was read: the next round sees it.
      const isOutdated = (key: string) =>
        key === keys.said || (arrival.open.includes(key) && !isJoinable(inquiry, now));
      const outdated = holds(inquiry, arrival) ? [] : inquiry.keys.filter(isOutdated);
      if (outdated.length === 0) return notNow('It keeps its keys.');
      const released = releaseKeys(inquiry, outdated, now);
      const anew = outdated.some((key) => arrival.open.includes(key));
      const noted = anew ? noteElsewhere(released, { at: now, named: false }) : null;
      // Two steps, one write.
      return done(noted?.ok ? { ...noted.inquiry, rev: released.rev } : released);
    });
  }
  // Too old or too full to be joined, and yet it is this one that they answer.
  if (named && named._id !== target?._id)
    await changeInquiry(deps.store, named._id, (inquiry) => noteElsewhere(inquiry, { at: now, named: true }));
  if (!target) return { kind: 'new' };
  const elsewhere = opened !== undefined && opened._id !== target._id && isJoinable(opened, now);
  return { kind: 'join', id: target._id, elsewhere };
}

function answersTo(inquiry: Inquiry, keys: string[]): boolean {
  return keys.some((key) => inquiry.keys.includes(key));
}

/** Whether this inquiry has the message already. */
function holds(inquiry: Inquiry, { keys, message }: Arrival): boolean {
  if (answersTo(inquiry, keys.exact)) return true;
  const said = inquiry.messages.findLast((m) => m.keys.includes(keys.said));
  return said !== undefined && message.arrivedAt.getTime() - said.arrivedAt.getTime() < SAME_TEXT_WINDOW_MS;
}

/** Lets the inquiry that has the message answer to a copy's keys. False when that changed since it was looked at. */
async function keepKeys(deps: Deps, id: string, arrival: Arrival): Promise<boolean> {
  const { message, keys } = arrival;
  const changed = await changeInquiry(deps.store, id, (inquiry) => {
    if (answersTo(inquiry, keys.exact) || !holds(inquiry, arrival))
      return notNow('It is to be looked at again.');
    return done(addKeys(inquiry, keys.exact, message.arrivedAt));
  });
  return changed.ok;
}

/** False when the inquiry is no longer one to join, or has the message, or another inquiry took its keys. */
async function join(deps: Deps, { id, elsewhere }: Joining, arrival: Arrival): Promise<boolean> {
  const { message } = arrival;
  const changed = await changeInquiry(deps.store, id, (inquiry) => {
    if (!isJoinable(inquiry, message.arrivedAt)) return notNow('It takes no further message.');
    if (holds(inquiry, arrival)) return notNow('A copy was faster.');
    const messages = [...inquiry.messages, { id: '', ...message }];
    const email = newAddress(inquiry, arrival);
    const opened = email === undefined || elsewhere ? [] : arrival.open;
    // What the inquiry said itself long ago it may say again: the key is there already.
    const fresh = [...message.keys, ...opened].filter((key) => !inquiry.keys.includes(key));
    return done(joinMessage(inquiry, message, { keys: fresh, leadClass: glance(messages), email }));
  });
  return changed.ok;
}

/** The sender's address where none was kept and the reply goes to it: a stranger's takes nothing over. */
function newAddress({ contact, messages }: Inquiry, arrival: Arrival): string | undefined {
  const { email } = arrival.contact;
  if (email === undefined || contact.email !== undefined) return undefined;
  const to = recipientOf([...messages, { id: '', ...arrival.message }]);
  return to.kind === 'email' && normaliseEmail(to.address) === email ? email : undefined;
}

async function open(deps: Deps, arrival: Arrival): Promise<Inquiry> {
  const { message, contact } = arrival;
  const [history, wishes] = await Promise.all([
    recallHistory(deps, contact),
    readWishes(deps, { contact, messages: [{ id: '', ...message }] }),
  ]);
  const inquiry = openInquiry({
    id: deps.newId(),
    message,
    contact,
    keys: [...message.keys, ...arrival.open],
    leadClass: glance([message]),
    history,
  });
  // First, as the shape of objects goes: see core/life/step.
  return Object.keys(wishes).length > 0 ? { wishes, ...inquiry } : inquiry;
}

/** What is known about the sender. A shared number alone is only a hint, and lends nothing to a draft. */
async function recallHistory(deps: Deps, { email, phone }: Inquiry['contact']): Promise<History> {
  const { store } = deps;
  const [byEmail, byPhone] = await Promise.all([
    email !== undefined && store.knows({ email }),
    phone !== undefined && store.knows({ phone }),
  ]);
  if (email !== undefined && byEmail) return { ...(await recallByEmail(deps, email)), samePhone: 0 };
  return {
    earlier: 0,
    samePhone: phone !== undefined && byPhone ? await store.countByContact({ phone }) : 0,
  };
}

async function recallByEmail({ store }: Deps, email: string): Promise<Omit<History, 'samePhone'>> {
  const earlier = await store.findAnswers(email, HISTORY_LOOK_BACK);
  const count = earlier.length < HISTORY_LOOK_BACK ? earlier.length : await store.countByContact({ email });
  const answered = earlier
    .flatMap((inquiry) => whenAnswered(inquiry) ?? [])
    .reduce<{ at: Date; by?: string } | null>(
      (last, next) => (last && last.at >= next.at ? last : next),
      null,
    );
  return {
    earlier: count,
    ...(answered && { lastAnsweredAt: answered.at }),
    ...(answered?.by !== undefined && { lastAnsweredBy: answered.by }),
  };
}
