import type { RejectReason } from '../../../core/decision.js';
import { REJECT_REASONS } from '../../../core/decision.js';
import type { Target } from '../actions.js';
import { decodeTarget, encodeTarget, VIEWS } from '../actions.js';
import type { ModalView } from '../blocks.js';
import { plain, plainSection } from '../blocks.js';
import type { SubmittedView } from './form.js';
import { modal, readInput } from './form.js';
import { noteInput, readNote } from './note.js';

/** Why, and an optional note; no mail goes out. */
export function buildRejectModal(target: Target): ModalView {
  const options = Object.entries(REJECT_REASONS).map(([value, label]) => ({ text: plain(label), value }));
  return modal({
    callbackId: VIEWS.reject,
    title: 'Reject',
    submit: 'Reject',
    metadata: encodeTarget(target),
    blocks: [
      plainSection('The customer gets no reply. The reason stands on the card and in the record.'),
      {
        type: 'input',
        block_id: REASON_ID,
        label: plain('Reason'),
        element: { type: 'static_select', action_id: REASON_ID, options },
      },
      noteInput(),
    ],
  });
}

export function readRejectSubmission(
  view: SubmittedView,
): { target: Target; reason: RejectReason; note?: string } | null {
  const target = decodeTarget(view.private_metadata);
  const chosen = readInput(view, REASON_ID);
  if (!target || !isReason(chosen)) return null;
  return { target, reason: chosen, ...readNote(view) };
}

/** Closes the inquiry as handled elsewhere. */
export function buildCloseModal(target: Target): ModalView {
  return modal({
    callbackId: VIEWS.close,
    title: 'Close this inquiry',
    submit: 'Close it',
    metadata: encodeTarget(target),
    blocks: [
      plainSection(
        'Somebody has handled this elsewhere: Flo sends nothing. It can be reopened from the card.',
      ),
      noteInput(),
    ],
  });
}

export function readCloseSubmission(view: SubmittedView): { target: Target; note?: string } | null {
  const target = decodeTarget(view.private_metadata);
  return target && { target, ...readNote(view) };
}

function isReason(value: string): value is RejectReason {
  return Object.hasOwn(REJECT_REASONS, value);
}

const REASON_ID = 'reason';
