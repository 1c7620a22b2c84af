import type { EarlierInquiry } from './earlier-inquiry.js';
import type { Passage } from './knowledge.js';
import type { LeadClass } from './lead-class.js';
import type { NextStep } from './next-step.js';

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
  /** What is known of the sender's earlier inquiries, newest first; absent when nothing. */
  earlier?: EarlierInquiry[];
  /** Words alone in records from before a step could be sure: read them with `stepsOf`. */
  nextSteps: (NextStep | string)[];
  flags: string[];
  by: PreparedBy;
  at: Date;
  /** How many messages it has read. */
  messages: number;
}

/** `tries`: the models that were asked in vain, for it or for a later draft, in their order. */
export type PreparedBy =
  | ({ kind: 'model'; model: string; promptHash: string; tries?: FailedTry[] } & Effort)
  /** `why`: the words for the card. */
  | { kind: 'rules'; why: string; tries?: FailedTry[] };

/** What asking a model took. What is absent is not known, and never nothing. */
export interface Effort {
  ms: number;
  tokens?: Tokens;
  cost?: Cost;
}

export interface Tokens {
  in: number;
  out: number;
}

export interface Cost {
  amount: number;
  /** ISO 4217. */
  currency: string;
}

export interface FailedTry extends Effort {
  model: string;
  /** In words for people. */
  why: string;
}

/** A preparation together with the words of its draft, before the draft has a version. */
export interface Prepared {
  preparation: Omit<Preparation, 'at' | 'messages'>;
  subject: string;
  body: string;
  /** The passages that the draft's facts stem from; absent when none. */
  cites?: Passage[];
  /** Whether the sender tries to give instructions, where whoever prepared has looked. */
  instructs?: boolean;
}

/** The same maker, after `tries` in vain. */
export function withTries(by: PreparedBy, tries: FailedTry[]): PreparedBy {
  return tries.length === 0 ? by : { ...by, tries: [...(by.tries ?? []), ...tries] };
}
