import type { Draft, Recipient } from '../core/draft.js';
import type { EarlierInquiry } from '../core/earlier-inquiry.js';
import type { FollowUpWords } from '../core/follow-up.js';
import type { Passage } from '../core/knowledge.js';
import type { Message } from '../core/message.js';
import type { FailedTry, Preparation, Prepared } from '../core/preparation.js';
import type { Health } from './health.js';

export interface Preparer {
  /** Null when no model is set up, else the name of the one that is asked first. */
  model: string | null;
  /**
   * A model's preparation within the budget (20 s, from `since` on), or why there is none, in words for the card.
   * `tries`: the models that were asked in vain.
   * Never rejects and never outlasts `signal`.
   */
  prepare(
    ask: PrepareAsk,
    signal: AbortSignal,
  ): Promise<{ ok: true; prepared: Prepared } | { ok: false; why: string; tries: FailedTry[] }>;
  /** The words of a follow-up, by the same rules. */
  followUp(
    ask: FollowUpAsk,
    signal: AbortSignal,
  ): Promise<{ ok: true; words: FollowUpWords } | { ok: false; why: string; tries: FailedTry[] }>;
  health(): Promise<Health>;
}

/** What a preparation is made from. `previous`: the drafts so far, for "draft again". */
export interface PrepareAsk {
  inquiryId: string;
  /** Oldest first; the newest is to be answered. */
  messages: Message[];
  instruction?: string;
  previous?: Pick<Draft, 'subject' | 'body'>;
  /** A model's preparation that has read every message: it stands, and only its draft is made again. */
  standing?: Preparation;
  to: Recipient;
  /** What the business knows that may help to answer, the best first. */
  passages: Passage[];
  /** The sender's earlier inquiries, newest first. */
  earlier: EarlierInquiry[];
  /** The moment of asking: near dates are judged against it. */
  now: Date;
  /** Since when it waits to be prepared; since now where left out. */
  since?: Date | undefined;
}

/** What a follow-up is written from. */
export interface FollowUpAsk {
  inquiryId: string;
  /** Oldest first. */
  messages: Message[];
  /** What went out, oldest first: to the last of them nobody has answered. */
  letters: Pick<Draft, 'subject' | 'body'>[];
  /** How many reminders went out since the reply. */
  reminders: number;
  now: Date;
  /** As in a PrepareAsk. */
  since?: Date | undefined;
}
