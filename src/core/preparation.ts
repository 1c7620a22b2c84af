import type { LeadClass } from './inquiry.js';
import type { Passage } from './knowledge.js';

/** What the model, or the rules in its place, prepared for the team. Words only: it can choose nothing else. */
export interface Preparation {
  summary: string;
  leadClass: LeadClass;
  /** Why this class, in the words of what was seen. */
  reasons: string[];
  missing: string[];
  /** Each field of `qualify` in the policy's order, with the customer's words that tell it where there are any. */
  qualify?: { field: string; words?: string }[];
  /** The line of `hotWhen` that the inquiry meets, as it stands in the policy. */
  hotWhen?: string;
  nextSteps: string[];
  flags: string[];
  by: PreparedBy;
  at: Date;
  /** How many messages it has read. */
  messages: number;
}

export type PreparedBy =
  | { kind: 'model'; model: string; promptHash: string; tokens?: { in: number; out: number }; ms: number }
  /** `why`: the words for the card. */
  | { kind: 'rules'; why: string };

/** A preparation together with the words of its draft, before the draft has a version. */
export interface Prepared {
  preparation: Omit<Preparation, 'at' | 'messages'>;
  subject: string;
  body: string;
  /** The passages that the draft's facts stem from; absent when none. */
  cites?: Passage[];
}
