import { createHash } from 'node:crypto';
import type { Commits } from './guard/commitments.js';
import type { Mark } from './guard/marks.js';
import type { Passage } from './knowledge.js';
import type { Person } from './person.js';

/** Longest subject and body a draft may have, in UTF-16 units. */
export const MAX_DRAFT_SUBJECT = 200;
export const MAX_DRAFT_BODY = 9_000;

/** What will be sent, exactly. A new text is a new version; a version never changes. */
export interface Draft {
  /** 1, 2, 3 … within the inquiry. */
  version: number;
  /** SHA-256 over recipient, subject and body, hexadecimal. */
  hash: string;
  /** An e-mail address, or a telephone number when there is no address. */
  to: Recipient;
  subject: string;
  body: string;
  /** Who wrote the words: a model's name, `rules`, or a person. */
  by: { kind: 'model'; model: string } | { kind: 'rules' } | { kind: 'person'; person: Person };
  at: Date;
  /** How many of the inquiry's messages it answers: fewer than there are means it is out of date. */
  answers: number;
  /** What it would bind the business to, found when the version was made; absent when nothing. */
  commits?: Commits[];
  /** What else a person should look at before it goes out; absent when nothing. */
  marks?: Mark[];
  /** The passages its facts stem from, as they read when it was made; absent when none. */
  cites?: Passage[];
  /** The wish it was made for, whose it was, and the version that stood then; absent where nobody asked for it. */
  asked?: { text: string; by: Person; base: number };
  /** Where its words were brought back from an earlier version. */
  restored?: Restored;
}

/** A version whose words stood before. `by` of the draft stays their author. */
export interface Restored {
  /** The version that was brought back. */
  from: number;
  by: Person;
  /** How many messages there were when the words were written: whoever brought them back answers for the rest. */
  wroteTo: number;
}

export type Recipient = { kind: 'email'; address: string } | { kind: 'phone'; number: string };

/** The hash that a decision names: it covers everything that will reach the customer. */
export function hashDraft(draft: Pick<Draft, 'to' | 'subject' | 'body'>): string {
  const to = draft.to.kind === 'email' ? draft.to.address : draft.to.number;
  return createHash('sha256')
    .update(JSON.stringify([draft.to.kind, to, draft.subject, draft.body]))
    .digest('hex');
}
