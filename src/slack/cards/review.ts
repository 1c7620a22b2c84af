import { tellWork } from '../../core/metrics/value-words.js';
import { tellWeek } from '../../core/metrics/week.js';
import type { Person } from '../../core/person.js';
import {
  countVotes,
  type PostedPoll,
  type PostedReview,
  type ReviewAnswer,
  SCORES,
} from '../../core/posted-review.js';
import { type ReviewFacts, recommend, VERDICTS, type Verdict } from '../../core/review.js';
import { plainDate, shorten, tidyLine } from '../text.js';
import { ACTIONS } from './actions.js';
import type { Button, CardMessage, KnownBlock } from './blocks.js';
import { context, paragraph, plain, quote, words } from './blocks.js';
import { tellSum } from './digest.js';
import { count } from './labels.js';

export const VERDICT_WORDS: Record<Verdict, string> = {
  improve: 'Improve',
  expand: 'Expand',
  retire: 'Retire',
};

/** What each answer means, under the buttons and in the modal. */
export const VERDICT_MEANINGS: Record<Verdict, string> = {
  improve: 'keep Flo, and change something first',
  expand: 'let Flo do more',
  retire: 'Flo is not worth its work here',
};

/** The monthly review, for the owner. `id`: of its post. */
export function buildReview(id: string, review: PostedReview, timeZone: string): CardMessage {
  const { facts, last } = review;
  const title = `Review of ${tellPeriod(facts)}`;
  const { verdict, reasons } = recommend(facts, review.confidence);
  return {
    text: review.answer
      ? `${title}: ${VERDICT_WORDS[review.answer.verdict]}`
      : `${title}: ${facts.metric.headline}. Flo recommends: ${VERDICT_WORDS[verdict]}.`,
    blocks: [
      { type: 'header', text: plain(title) },
      ...(last ? [context(plain(`Last time: ${tellAnswer(last, timeZone)}`))] : []),
      paragraph(...words(`${facts.metric.headline}.`, { bold: true })),
      list([tellUsage(facts), tellQuality(facts), ...tellCorrected(facts), tellCost(facts)]),
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [...words('Flo recommends: '), ...words(VERDICT_WORDS[verdict], { bold: true })],
          },
          { type: 'rich_text_list', style: 'bullet', elements: reasons.map(item) },
        ],
      },
      ...ending(id, review, timeZone),
    ],
  };
}

/** The question to the team, with what was answered so far; nobody's vote stands with a name. */
export function buildPoll(id: string, poll: PostedPoll): CardMessage {
  const { votes, mean } = countVotes(poll);
  const told =
    mean === null
      ? 'Nobody has voted yet.'
      : `${count(votes, 'vote')}, ${mean.toFixed(1)} of 5 on average${tellSpread(poll)}.`;
  return {
    text: `${QUESTION} ${told}`,
    blocks: [
      paragraph(
        ...words(QUESTION, { bold: true }),
        ...words('\nFrom 1, not at all, to 5, fully. One vote each; press another number to change yours.'),
      ),
      ...(poll.closed
        ? []
        : [{ type: 'actions', elements: SCORES.map((score) => voteButton(id, score)) } as KnownBlock]),
      context(plain(`${told}${poll.closed ? ' The poll is closed.' : ''}`)),
    ],
  };
}

/** " (2 gave 4, 1 gave 5)", where they differ. */
function tellSpread({ votes }: PostedPoll): string {
  const given = SCORES.flatMap((score) => {
    const by = votes.filter((vote) => vote.score === score).length;
    return by > 0 ? [`${by} gave ${score}`] : [];
  });
  return given.length > 1 ? ` (${given.join(', ')})` : '';
}

const QUESTION = 'How confident are you in what Flo prepares?';

function ending(id: string, review: PostedReview, timeZone: string): KnownBlock[] {
  const { answer, overtaken } = review;
  if (answer) {
    return [
      paragraph(
        ...words(`Answered: ${tellAnswer({ ...answer, note: undefined }, timeZone)}`, { bold: true }),
      ),
      ...(answer.note ? [quote(shorten(answer.note, NOTE_CHARS))] : []),
      context(plain('The next period has begun: the next review looks back on it, and on this answer.')),
    ];
  }
  if (overtaken) return [context(plain('Not answered. A newer review has come since: please answer there.'))];
  return [
    { type: 'actions', elements: VERDICTS.map((verdict) => verdictButton(id, verdict)) },
    context(
      plain(
        `You decide. ${VERDICTS.map((verdict) => `${VERDICT_WORDS[verdict]}: ${VERDICT_MEANINGS[verdict]}`).join('. ')}.`,
      ),
    ),
  ];
}

function verdictButton(id: string, verdict: Verdict): Button {
  return {
    type: 'button',
    action_id: `${ACTIONS.verdict}_${verdict}`,
    text: plain(VERDICT_WORDS[verdict]),
    value: id,
  };
}

function voteButton(id: string, score: number): Button {
  return { type: 'button', action_id: `${ACTIONS.vote}_${score}`, text: plain(String(score)), value: id };
}

/** "Nov 2 to 29", "Sep 28 to Oct 25". */
export function tellPeriod({ period }: Pick<ReviewFacts, 'period'>): string {
  const [from = ''] = tellWeek(period.first).split(' to ');
  const [monday = '', sunday = ''] = tellWeek(period.last).split(' to ');
  const [month] = monday.split(' ');
  // A day alone lies in the month in which its week began.
  const last = /^\d+$/.test(sunday) ? `${month} ${sunday}` : sunday;
  const sameMonth = from.split(' ')[0] === last.split(' ')[0];
  return `${from} to ${sameMonth ? last.split(' ')[1] : last}`;
}

function tellUsage({ usage, period }: ReviewFacts): string {
  const { received, answered, spam, followUps, steps, savedMs } = usage;
  const parts = [
    `${received.toLocaleString('en-US')} ${received === 1 ? 'inquiry' : 'inquiries'} came in`,
    `${answered.toLocaleString('en-US')} answered`,
    ...(spam > 0 ? [`${spam} spam`] : []),
    ...(followUps.sent > 0
      ? [
          `${count(followUps.sent, 'follow-up')} sent, which brought ${count(followUps.answers, 'answer')} that Flo saw or somebody marked`,
        ]
      : []),
  ];
  const saved = savedMs > 0 ? `, about ${tellWork(savedMs)} by hand` : '';
  return `In ${count(period.weeks, 'week')}: ${parts.join(', ')}. Flo did ${count(steps, 'step')}${saved}.`;
}

function tellQuality({ quality }: ReviewFacts): string {
  const { unedited, edited, rewritten, rejected, flagged } = quality;
  if (unedited + edited + rewritten + rejected === 0) return 'No draft was decided.';
  const flags = flagged > 0 ? ` ${flagged} ${flagged === 1 ? 'inquiry' : 'inquiries'} carried a flag.` : '';
  return `Of the drafts ${unedited} went out as prepared, ${edited} edited, ${rewritten} rewritten; ${rejected} rejected.${flags}`;
}

function tellCorrected({ corrections }: ReviewFacts): string[] {
  return corrections.length > 0 ? [`Corrected most often: ${corrections.join('; ')}.`] : [];
}

function tellCost({ usage }: ReviewFacts): string {
  const { cost } = usage;
  return cost.asked === 0 ? 'No model calls.' : `${count(cost.asked, 'model call')}: ${tellSum(cost)}.`;
}

function tellAnswer(
  { verdict, by, at, note }: ReviewAnswer & { note?: string | undefined },
  timeZone: string,
): string {
  const words = `${VERDICT_WORDS[verdict]}, by ${nameOf(by)} on ${plainDate(at, 'day', timeZone)}`;
  return note ? `${words}: “${shorten(tidyLine(note), LAST_NOTE_CHARS)}”` : words;
}

function nameOf(by: Person): string {
  return shorten(tidyLine(by.name), NAME_CHARS);
}

function list(lines: string[]): KnownBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_list', style: 'bullet', elements: lines.map(item) }],
  };
}

function item(text: string) {
  return { type: 'rich_text_section' as const, elements: words(text) };
}

const NAME_CHARS = 80;
const NOTE_CHARS = 2_000;
const LAST_NOTE_CHARS = 140;
