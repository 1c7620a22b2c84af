import type { Decision } from '../../core/decision.js';
import type { Delivery } from '../../core/delivery.js';
import type { Draft } from '../../core/draft.js';
import type { Inquiry } from '../../core/inquiry.js';
import { hasNewMessage, lastClick } from '../../core/life/reading.js';
import type { Target } from './actions.js';

/** What the card has to say about its inquiry now. */
export type Stage =
  /** No preparation yet, or the customer has written since: nothing to approve. */
  | { kind: 'preparing' }
  | { kind: 'awaiting'; draft: Draft }
  /** Approved and not begun: Undo works for `undoMs` after the decision, if at all. */
  | { kind: 'waiting'; draft: Draft; decision?: Decision; undoMs: number }
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
    return draft && !hasNewMessage(inquiry) ? { kind: 'awaiting', draft } : { kind: 'preparing' };
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

/** What a click on this card names: the draft it shows. An empty hash: it shows none. */
export function targetOf(inquiry: Inquiry): Target {
  const stage = stageOf(inquiry);
  const shown = stage.kind === 'preparing' ? undefined : stage.draft;
  const version = shown?.version ?? inquiry.drafts.at(-1)?.version ?? 0;
  return { id: inquiry._id, version, hash: shown?.hash ?? '' };
}

function decidedDraft(inquiry: Inquiry): Draft | undefined {
  const version = inquiry.decision?.version;
  return inquiry.drafts.find((draft) => draft.version === version) ?? inquiry.drafts.at(-1);
}

function approvedStage(
  inquiry: Inquiry,
  delivery: Delivery | undefined,
):
  | { kind: 'waiting'; undoMs: number }
  | { kind: 'sending' }
  | { kind: 'deferred'; delivery: Delivery; next?: Date } {
  // The beginning of a dialogue clears `sendAt`: where it stands, an earlier delivery is of an earlier approval.
  if (!delivery || inquiry.sendAt) {
    const from = inquiry.decision ? lastClick(inquiry.decision).at.getTime() : 0;
    return { kind: 'waiting', undoMs: Math.max(0, (inquiry.sendAt?.getTime() ?? from) - from) };
  }
  if (delivery.outcome !== 'deferred') return { kind: 'sending' };
  const next = inquiry.work.deliver?.due;
  return { kind: 'deferred', delivery, ...(next && { next }) };
}
