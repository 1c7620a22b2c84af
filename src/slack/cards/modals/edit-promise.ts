import type { Recipient } from '../../../core/draft.js';
import { type Gate, nameCommitment } from '../../../core/guard/promises.js';
import { shorten, tidyLine } from '../../text.js';
import type { ModalView } from '../blocks.js';
import { paragraph, words } from '../blocks.js';
import type { EditSubmission } from './edit.js';
import { buildEditForm } from './edit.js';

/** After "Send when I save" on a text that promises something: the same text, what it promises, and a tick for it. */
export function buildEditPromiseModal(ask: {
  typed: EditSubmission;
  gate: Gate;
  to: Recipient;
  viewKey: string;
}): ModalView {
  const { typed, gate } = ask;
  const named = gate.asks
    .map((commits) => `\n• ${tidyLine(nameCommitment(commits, SENTENCE_CHARS))}`)
    .join('');
  return buildEditForm({
    target: typed.target,
    to: ask.to,
    text: typed,
    viewKey: ask.viewKey,
    round: typed.round + 1,
    submit: 'Save',
    promise: gate.mark,
    above: [
      paragraph(
        ...words('Nothing is saved or sent yet. This reply commits to:', { bold: true }),
        ...words(shorten(named, NAMED_CHARS)),
        ...words('\nTick “Yes, send this promise” below to send it, or change the text.'),
      ),
    ],
  });
}

const SENTENCE_CHARS = 300;
const NAMED_CHARS = 1_500;
