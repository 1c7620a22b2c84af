import { METRIC_KINDS } from '../../core/metrics/metric.js';
import { tellValue } from '../../core/metrics/value-words.js';
import { tellWeek } from '../../core/metrics/week.js';
import type { PostedQuestion } from '../../core/posted-question.js';
import { plainDate } from '../text.js';
import { ACTIONS } from './actions.js';
import type { CardMessage, KnownBlock } from './blocks.js';
import { context, paragraph, plain, words } from './blocks.js';

/** The weekly question to the owner. `id`: of its post. */
export function buildQuestion(id: string, question: PostedQuestion, timeZone: string): CardMessage {
  const { metric, week, told } = question;
  const { unit } = METRIC_KINDS[metric];
  const ask = askOf(question);
  const answer = told && `${tellValue(unit, told.value)}`;
  const button: KnownBlock = {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: ACTIONS.tell,
        text: plain(told ? 'Change' : 'Answer'),
        value: id,
        ...(!told && { style: 'primary' as const }),
      },
    ],
  };
  return {
    text: `${ask} The week of ${tellWeek(week)}.`,
    blocks: [
      paragraph(...words(ask, { bold: true }), ...words(`\nThe week of ${tellWeek(week)}.`)),
      ...(answer ? [paragraph(...words('Your answer: '), ...words(answer, { bold: true }))] : []),
      button,
      context(
        plain(
          told
            ? `Told by ${told.by.name}, ${plainDate(told.at, 'moment', timeZone)}. The digest shows it, one that is posted already too.`
            : 'Flo cannot measure this. The digest shows what you tell, and no number until you do.',
        ),
      ),
    ],
  };
}

/** The question in words. */
export function askOf({ metric }: PostedQuestion): string {
  return METRIC_KINDS[metric].question ?? `${METRIC_KINDS[metric].label}?`;
}
