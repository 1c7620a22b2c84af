import type { Commits } from './guard/commitments.js';
import type { Person } from './person.js';

export type RejectReason = 'not-a-fit' | 'spam' | 'duplicate' | 'handled-elsewhere' | 'other';

/** In words for people. */
export const REJECT_REASONS: Record<RejectReason, string> = {
  'not-a-fit': 'Not a fit',
  spam: 'Spam',
  duplicate: 'Duplicate',
  'handled-elsewhere': 'Handled elsewhere',
  other: 'Other',
};

/** The newest decision; all of them are in the trail. */
export interface Decision {
  kind: 'approved' | 'rejected' | 'closed' | 'done-by-hand';
  by: Person;
  at: Date;
  /** The draft version the person saw. */
  version: number;
  hash: string;
  reason?: RejectReason;
  note?: string;
  /** What the approved draft binds the business to, as the person saw it on the card or in the modal. */
  promised?: Commits[];
  /** Who asked last to send the approved words again, and when; `version` is then that of their copy. */
  again?: { by: Person; at: Date };
}
