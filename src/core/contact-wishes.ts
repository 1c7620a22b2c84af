import { normaliseEmail } from './address.js';
import type { Inquiry, Person } from './inquiry.js';
import { recipientOf } from './life/reading.js';
import { dayOf } from './task.js';
import { appendEntry, type TrailEntry } from './trail.js';

/** Said once, and by whom. */
export interface Said {
  by: Person;
  at: Date;
}

/** What a contact wants, in whatever inquiry: one record for each address and number of theirs. */
export interface ContactWishes {
  /** `email:…`, normalised, or `phone:…`, as numbers are matched. */
  _id: string;
  rev: number;
  /** Nothing is sent to them. */
  doNotContact?: Said;
  noFollowUps?: Said;
  trail: TrailEntry[];
}

/** What people can say of a contact. */
export type ContactWish = 'doNotContact' | 'noFollowUps';

/** Which of it holds, and who said so. */
export type Wishes = Partial<Record<ContactWish, Said>>;

/** The records that concern an inquiry: of whom it came from, and of where its reply goes. */
export function contactIds({ contact, messages }: Pick<Inquiry, 'contact' | 'messages'>): string[] {
  const to = recipientOf(messages);
  const emails = [contact.email, to.kind === 'email' ? normaliseEmail(to.address) : undefined];
  return [
    ...new Set([
      ...emails.flatMap((email) => (email ? [`email:${email}`] : [])),
      ...(contact.phone ? [`phone:${contact.phone}`] : []),
    ]),
  ];
}

/** What holds by these records. */
export function findWishes(records: ContactWishes[]): Wishes {
  const [doNotContact, noFollowUps] = [findWish(records, 'doNotContact'), findWish(records, 'noFollowUps')];
  return { ...(doNotContact && { doNotContact }), ...(noFollowUps && { noFollowUps }) };
}

/** The first of the records that says so. */
function findWish(records: ContactWishes[], wish: ContactWish): Said | undefined {
  return records.map((record) => record[wish]).find((said) => said !== undefined);
}

/** The record with `wish` said or taken back; null where that changes nothing. */
export function sayWish(
  record: ContactWishes,
  change: { wish: ContactWish; on: boolean; by: Person; at: Date },
): ContactWishes | null {
  const { wish, on, by, at } = change;
  const { [wish]: said, ...rest } = record;
  if (on === (said !== undefined)) return null;
  return {
    ...rest,
    rev: record.rev + 1,
    ...(on && { [wish]: { by, at } }),
    trail: appendEntry(record.trail, { at, by: by.id, kind: `${KINDS[wish]}-${on ? 'said' : 'taken-back'}` }),
  };
}

/** Why nothing is sent to them, for whoever wants to, with the business's date. */
export function tellDoNotContact({ by, at }: Said, timeZone: string): string {
  return `This contact is marked “Do not contact” (by ${by.name}, ${dayOf(at, timeZone)}), so nothing is sent. An approver can lift that in the card’s menu, under “Contact and follow-ups”.`;
}

const KINDS: Record<ContactWish, string> = { doNotContact: 'do-not-contact', noFollowUps: 'no-follow-ups' };
