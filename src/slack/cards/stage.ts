import type { Draft } from '../../core/draft.js';
import type { Decision, Delivery, Inquiry } from '../../core/inquiry.js';

/** What the card has to say about its inquiry now. */
export type Stage =
  /** No preparation yet, or the customer has written since: nothing to approve. */
  | { kind: 'preparing' }
  | { kind: 'awaiting'; draft: Draft }
  /** Approved and not begun: Undo still works. */
  | { kind: 'waiting'; draft: Draft; decision?: Decision }
  | { kind: 'sending'; draft: Draft; decision?: Decision }
  | { kind: 'deferred'; draft: Draft; decision?: Decision; delivery: Delivery; next?: Date }
  | { kind: 'sent'; draft?: Draft; decision?: Decision; delivery?: Delivery }
  | { kind: 'failed'; draft?: Draft; decision?: Decision; delivery?: Delivery }
  | { kind: 'unknown'; draft?: Draft; decision?: Decision; delivery?: Delivery }
  | { kind: 'rejected' | 'closed' | 'done'; draft?: Draft; decision?: Decision };

/** The stage of an inquiry, from its facts alone. */
export function stageOf(inquiry: Inquiry): Stage {
  const { decision, status } = inquiry;
  if (status === 'received' || status === 'awaiting') {
    const draft = inquiry.drafts.at(-1);
    return draft && isFresh(inquiry, draft) ? { kind: 'awaiting', draft } : { kind: 'preparing' };
  }
  const draft = decidedDraft(inquiry);
  const delivery = draft && inquiry.deliveries.findLast((entry) => entry.version === draft.version);
  const facts = { ...(draft && { draft }), ...(decision && { decision }) };
  if (status === 'sent' && decision?.kind === 'done-by-hand') return { kind: 'done', ...facts };
  if (status === 'rejected' || status === 'closed') return { kind: status, ...facts };
  if (status !== 'approved') return { kind: status, ...facts, ...(delivery && { delivery }) };
  if (!draft) return { kind: 'preparing' };
  return { ...approvedStage(inquiry, delivery), draft, ...(decision && { decision }) };
}

/** What a click on this card names: the draft it shows. */
export function targetOf(inquiry: Inquiry): { id: string; version: number; hash: string } {
  const stage = stageOf(inquiry);
  const draft = stage.kind === 'preparing' ? inquiry.drafts.at(-1) : stage.draft;
  return { id: inquiry._id, version: draft?.version ?? 0, hash: draft?.hash ?? '' };
}

function isFresh(inquiry: Inquiry, draft: Draft): boolean {
  const all = inquiry.messages.length;
  return draft.answers >= all && inquiry.preparation !== undefined && inquiry.preparation.messages >= all;
}

function decidedDraft(inquiry: Inquiry): Draft | undefined {
  const version = inquiry.decision?.version;
  return inquiry.drafts.find((draft) => draft.version === version) ?? inquiry.drafts.at(-1);
}

function approvedStage(
  inquiry: Inquiry,
  delivery: Delivery | undefined,
): { kind: 'waiting' | 'sending' } | { kind: 'deferred'; delivery: Delivery; next?: Date } {
  // A dialogue of this approval begins when its window has ended; an earlier one belongs to an earlier try.
  const begun = delivery && (!inquiry.sendAt || delivery.startedAt >= inquiry.sendAt);
  if (!begun) return { kind: 'waiting' };
  if (delivery.outcome !== 'deferred') return { kind: 'sending' };
  const next = inquiry.work.deliver?.due;
  return { kind: 'deferred', delivery, ...(next && { next }) };
}
