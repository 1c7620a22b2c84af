import { formerPhoneMatchKey, normaliseEmail, phoneMatchKey } from './address.js';
import { CONTACT_WISHES, type ContactWish, type Said, type Wishes } from './contact-wish.js';
import type { Inquiry } from './inquiry.js';
import { recipientOf } from './life/reading.js';
import { later } from './life/step.js';
import type { Person } from './person.js';
import { isoDay } from './task.js';
import { appendEntry, type TrailEntry } from './trail.js';
import { CONTACT_LANE, type ContactWork, owe } from './work.js';

/**
 * The inquiry in which it is said learns of it first, and its thread tells so: a click is over after two seconds. All
 * others follow.
 */
const SPREAD_AFTER_MS = 2_000;

/** What a contact wants, in whatever inquiry: one record for each address and number of theirs. */
export interface ContactWishes {
  /** `email:…`, normalised, or `tel:…`, as numbers are matched; in older records `phone:…`, as they were. */
  _id: string;
  rev: number;
  /** Nothing is sent to them. */
  doNotContact?: Said;
  noFollowUps?: Said;
  /** Who took back what does not hold any more. */
  lifted?: Wishes;
  trail: TrailEntry[];
  /** Owed while an inquiry of theirs may not have learned of the newest word. */
  work: ContactWork;
}

/** Where what is said of an inquiry's contact is kept: with whom it came from, and with where its reply goes. */
export function contactIds({ contact, messages }: Pick<Inquiry, 'contact' | 'messages'>): string[] {
  const ids = new Set<string>();
  if (contact.email) ids.add(`${EMAIL}${contact.email}`);
  const to = recipientOf(messages);
  // Most reply to the very address that was kept: what it is like need not be looked at again.
  if (to.kind === 'email' && to.address !== contact.email) ids.add(`${EMAIL}${normaliseEmail(to.address)}`);
  const phone = phoneOf(messages);
  if (phone !== undefined) ids.add(`tel:${phoneMatchKey(phone)}`);
  return [...ids];
}

/** The records that concern an inquiry: what was said before numbers were matched whole holds until it is taken back. */
export function concerningIds(inquiry: Pick<Inquiry, 'contact' | 'messages'>): string[] {
  const phone = phoneOf(inquiry.messages);
  const ids = contactIds(inquiry);
  return phone === undefined ? ids : [...ids, `phone:${formerPhoneMatchKey(phone)}`];
}

/** What holds by these records. */
export function standingWishes(records: ContactWishes[]): Wishes {
  const [doNotContact, noFollowUps] = [findWish(records, 'doNotContact'), findWish(records, 'noFollowUps')];
  return { ...(doNotContact && { doNotContact }), ...(noFollowUps && { noFollowUps }) };
}

/** The newest word on a wish: whether it holds, and whose word that is. */
export interface WishWord extends Said {
  on: boolean;
}

/** The newest word on each wish on which anything was ever said. */
export function findWords(records: ContactWishes[]): Partial<Record<ContactWish, WishWord>> {
  const words: Partial<Record<ContactWish, WishWord>> = {};
  for (const wish of CONTACT_WISHES) {
    const said = findWish(records, wish);
    const lifted = records
      .flatMap((record) => record.lifted?.[wish] ?? [])
      .sort(byMoment)
      .at(-1);
    if (said) words[wish] = { on: true, ...said };
    else if (lifted) words[wish] = { on: false, ...lifted };
  }
  return words;
}

/** The address whose inquiries a record concerns; undefined of a number, which several people may share. */
export function emailOf({ _id }: Pick<ContactWishes, '_id'>): string | undefined {
  return _id.startsWith(EMAIL) ? _id.slice(EMAIL.length) : undefined;
}

export function newContact(id: string): ContactWishes {
  return { _id: id, rev: 0, trail: [], work: {} };
}

/**
 * The first of the records that says so. What was taken back since for their address holds for their number too; not
 * the other way about, as several people may share a number.
 */
function findWish(records: ContactWishes[], wish: ContactWish): Said | undefined {
  const lifted = records
    .filter((record) => emailOf(record) !== undefined)
    .flatMap((record) => record.lifted?.[wish] ?? [])
    .sort(byMoment)
    .at(-1);
  return records
    .flatMap((record) => record[wish] ?? [])
    .find(({ at }) => lifted === undefined || at > lifted.at);
}

/**
 * The record with `wish` said or taken back; null where that changes nothing. The same write owes it to all inquiries
 * of an e-mail address.
 */
export function sayWish(
  record: ContactWishes,
  change: { wish: ContactWish; on: boolean; by: Person; at: Date },
): ContactWishes | null {
  const { wish, on, by, at } = change;
  const { _id, [wish]: said, lifted, ...rest } = record;
  if (on === (said !== undefined)) return null;
  const { [wish]: _before, ...others } = lifted ?? {};
  const rev = record.rev + 1;
  const owes = emailOf(record) !== undefined;
  return {
    // First, as the shape of objects goes: see `step`.
    _id,
    ...rest,
    rev,
    ...(on && { [wish]: { by, at } }),
    lifted: on ? others : { ...others, [wish]: { by, at } },
    ...(owes && {
      work: owe(record.work, CONTACT_LANE, { due: later(at, SPREAD_AFTER_MS), rank: RANK, rev }),
    }),
    trail: appendEntry(record.trail, { at, by: by.id, kind: `${KINDS[wish]}-${on ? 'said' : 'taken-back'}` }),
  };
}

/** Why nothing is sent to them, for whoever wants to, with the business's date. */
export function tellDoNotContact({ by, at }: Said, timeZone: string): string {
  return `This contact is marked “Do not contact” (by ${by.name}, ${isoDay(at, timeZone)}), so nothing is sent. An approver can lift that in the card’s menu, under “Contact and follow-ups”.`;
}

/** The number it came from. Not as it was kept: an older inquiry keeps less of it. */
function phoneOf([first]: Inquiry['messages']): string | undefined {
  return first?.phone;
}

function byMoment(a: Said, b: Said): number {
  return a.at.getTime() - b.at.getTime();
}

const EMAIL = 'email:';
/** Contacts have one rank: what is due first goes first. */
const RANK = 0;
const KINDS: Record<ContactWish, string> = { doNotContact: 'do-not-contact', noFollowUps: 'no-follow-ups' };
