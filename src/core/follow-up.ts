import type { CardRef } from './card-ref.js';
import type { Decision } from './decision.js';
import type { Delivery } from './delivery.js';
import type { Draft } from './draft.js';
import type { Editor, KeptEdit } from './editor.js';
import type { Person } from './person.js';
import type { PreparedBy } from './preparation.js';

/**
 * A later round of an inquiry: a letter to a customer who has not answered, with drafts, decision and delivery of its
 * own. The inquiry's status stays that of its reply: a follow-up that waits is no unanswered inquiry.
 */
export interface FollowUp {
  /** 1 for the inquiry's first follow-up, and so on. */
  round: number;
  /** When it fell due. */
  at: Date;
  /**
   * Since when it is to be decided again: it was turned down, stopped or not sent, and brought back. Absent for the first
   * time.
   */
  waitingSince?: Date;
  /** `ended`: it is not needed, or not wanted, any more, and nothing of it went out. */
  status: 'preparing' | 'awaiting' | 'approved' | 'sent' | 'failed' | 'unknown' | 'rejected' | 'ended';
  /** Versions go on where those of the inquiry, and of the rounds before, end: no two drafts share one. */
  drafts: Draft[];
  preparedBy?: PreparedBy;
  /** What a person must see before deciding, in the model's words. */
  flags?: string[];
  editing: Editor[];
  kept: KeptEdit[];
  notice?: string;
  decision?: Decision;
  sendAt?: Date;
  deliveries: Delivery[];
  /** Its card: a broadcast reply in the first card's thread. */
  card?: CardRef;
  ended?: FollowUpEnd;
}

/**
 * Why no more follow-ups come: they answered; they wrote anew, in an inquiry of its own; or a person stopped them, for
 * this inquiry or for the contact.
 */
export interface FollowUpEnd {
  at: Date;
  why: 'answered' | 'elsewhere' | 'stopped';
  by?: Person;
}

/** An answer of the customer's to a reply or a follow-up, as far as Flo has seen it or a person has said so. */
export interface CustomerAnswer {
  at: Date;
  how: 'message' | 'marked';
  /** Who marked it. */
  by?: Person;
  /** The round that was answered: 0 the reply, 1 the first follow-up. */
  round: number;
}

/** The words of a follow-up before they are a draft, and who wrote them. */
export interface FollowUpWords {
  subject: string;
  body: string;
  flags: string[];
  by: PreparedBy;
}

/** A letter that went out. */
export interface SentLetter {
  /** 0 the reply, 1 the first follow-up. */
  round: number;
  at: Date;
  messageId: string;
  draft: Draft;
}
