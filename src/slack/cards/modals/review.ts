import { VERDICTS, type Verdict } from '../../../core/review.js';
import { SLACK_LIMITS } from '../../limits.js';
import { VIEWS } from '../actions.js';
import type { ModalView } from '../blocks.js';
import { plainSection } from '../blocks.js';
import { VERDICT_MEANINGS, VERDICT_WORDS } from '../review.js';
import type { SubmittedView } from './form.js';
import { modal, readInput, textInput } from './form.js';
import { NOTE_CHARS } from './note.js';

/** The owner's answer to a review, with a note. `id`: of the review's post. */
export function buildAnswerModal(id: string, verdict: Verdict): ModalView {
  const word = VERDICT_WORDS[verdict];
  return modal({
    callbackId: VIEWS.review,
    title: `Review: ${word}`,
    submit: word,
    metadata: `${verdict} ${id}`,
    blocks: [
      plainSection(
        `${word}: ${VERDICT_MEANINGS[verdict]}. Your answer is kept with the review and opens the next period; it cannot be changed.`,
      ),
      textInput(NOTE_ID, 'Note', {
        max: Math.min(NOTE_CHARS, SLACK_LIMITS.plainTextInput),
        multiline: true,
        optional: true,
        hint: 'What should change, or why. The next review shows it.',
      }),
    ],
  });
}

export function readAnswerSubmission(
  view: SubmittedView,
): { id: string; verdict: Verdict; note?: string } | null {
  const [verdict, id = ''] = view.private_metadata.split(' ');
  const known = VERDICTS.find((each) => each === verdict);
  const note = readInput(view, NOTE_ID).trim();
  return known && id !== '' ? { id, verdict: known, ...(note !== '' && { note }) } : null;
}

const NOTE_ID = 'note';
