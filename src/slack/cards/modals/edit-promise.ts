import type { Draft } from '../../../core/draft.js';
import type { Mark } from '../../../core/guard/marks.js';
import { type Gate, nameCommitments } from '../../../core/guard/promises.js';
import { shorten, tidyLine } from '../../text.js';
import type { ModalView } from '../blocks.js';
import { paragraph, words } from '../blocks.js';
import { tellMarks } from '../guard-words.js';
import { buildEditForm } from './edit.js';
import type { EditSubmission } from './edit-submission.js';

/**
 * After "Send when I save" on a text that promises something or carries the guard's marks: the same text, what it
 * promises with a tick for it, and the marks. `draft`: what would be sent.
 */
export function buildEditPromiseModal(ask: {
  typed: EditSubmission;
  gate: Gate;
  marks: Mark[];
  draft: Pick<Draft, 'to' | 'hash'>;
  viewKey: string;
}): ModalView {
  const { typed, gate, marks, draft } = ask;
  const named = nameCommitments(gate.asks, SENTENCE_CHARS);
  const promises = named.length > 0;
  return buildEditForm({
    target: typed.target,
    to: draft.to,
    text: typed,
    viewKey: ask.viewKey,
    round: typed.round + 1,
    submit: 'Save',
    ...(promises && { promise: gate.mark }),
    ...(marks.length > 0 && { looked: draft.hash }),
    ...(typed.ticked && { ticked: typed.ticked }),
    above: [
      paragraph(
        ...words('Nothing is saved or sent yet.', { bold: true }),
        ...(promises ? words(' This reply commits to:', { bold: true }) : []),
        ...(promises ? words(listed(named)) : []),
        ...(marks.length > 0 ? words(`${promises ? '\n' : ' '}Please look again:`, { bold: true }) : []),
        ...(marks.length > 0 ? words(listed(tellMarks(marks))) : []),
        ...words(promises ? TICK : SAVE_AGAIN),
      ),
    ],
  });
}

function listed(items: string[]): string {
  return shorten(items.map((item) => `\n• ${tidyLine(item)}`).join(''), NAMED_CHARS);
}

const TICK = '\nTick “Yes, send this promise” below to send it, or change the text.';
const SAVE_AGAIN = '\nSave once more to send it as it is, or change the text.';
const SENTENCE_CHARS = 300;
const NAMED_CHARS = 1_500;
