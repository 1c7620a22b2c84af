import type { Draft } from './draft.js';
import type { CardRef, Decision, Delivery, Editor, KeptEdit, Person } from './inquiry.js';
import type { PreparedBy } from './preparation.js';

/**
 * A later round of an inquiry: a letter to a customer who has not answered, with drafts, decision and delivery of its
 * own. The inquiry's status stays that of its reply: a follow-up that waits is no unanswered inquiry.
 */
export interface FollowUp {
  /** 1 for the first of the policy's `followUps`, and so on. */
  round: number;
  /** When it fell due. */
  at: Date;
  status: 'preparing' | 'awaiting' | 'approved' | 'sent' | 'failed' | 'unknown' | 'rejected' | 'ended';
  /** Versions go on where those of the inquiry, and of the rounds before, end: no two drafts share one. */
  drafts: Draft[];
  preparedBy?: PreparedBy;
  editing: Editor[];
  kept: KeptEdit[];
  notice?: string;
  decision?: Decision;
  sendAt?: Date;
  deliveries: Delivery[];
  /** Its card: a broadcast reply in the first card's thread. */
  card?: CardRef;
  /** Why no more follow-ups come: they answered, or a person ended them. */
  ended?: { at: Date; why: 'answered' | 'stopped' | 'closed'; by?: Person };
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
