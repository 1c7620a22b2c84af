import { METRIC_KINDS } from '../../../core/metrics/metric.js';
import { tellWeek } from '../../../core/metrics/week.js';
import type { PostedQuestion } from '../../../core/posted-question.js';
import { VIEWS } from '../actions.js';
import type { ModalView } from '../blocks.js';
import { askOf } from '../question.js';
import type { SubmittedView } from './form.js';
import { modal, readInput, textInput } from './form.js';

/** One number, about one week. `id`: of the question's post. */
export function buildQuestionModal(id: string, question: PostedQuestion): ModalView {
  const { example } = METRIC_KINDS[question.metric];
  return modal({
    callbackId: VIEWS.tell,
    title: 'The week in one number',
    submit: 'Save',
    metadata: id,
    blocks: [
      textInput(VALUE_ID, `${askOf(question)} (${tellWeek(question.week)})`, {
        max: VALUE_CHARS,
        hint: `Write it as in ${example}.`,
      }),
    ],
  });
}

export function readQuestionSubmission(view: SubmittedView): { id: string; text: string } {
  return { id: view.private_metadata, text: readInput(view, VALUE_ID) };
}

/** Why what was typed is no answer, for `response_action: errors`. */
export function refuseValue(problem: string): Record<string, string> {
  return { [VALUE_ID]: problem };
}

const VALUE_ID = 'value';
const VALUE_CHARS = 40;
