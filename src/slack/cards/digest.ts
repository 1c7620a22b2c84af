import { type Attention, type DigestFacts, tellTurnedDown } from '../../core/digest.js';
import type { WeekFigures } from '../../core/metrics/figures.js';
import { tellValue, tellWork } from '../../core/metrics/value-words.js';
import { tellWeek } from '../../core/metrics/week.js';
import type { PostedDigest } from '../../core/posted-digest.js';
import { maskSensitive } from '../../core/privacy/mask.js';
import { plainDate, shorten, tidyLine } from '../text.js';
import type { CardMessage, KnownBlock, RichTextElement } from './blocks.js';
import { context, paragraph, plain, words } from './blocks.js';
import { tellCost } from './effort.js';
import { CLASS_LABELS, count, TROUBLE_LABELS } from './labels.js';

/** A week's report as it is posted: one message, the metric first. */
export function buildDigest({ facts, chart }: PostedDigest, timeZone: string): CardMessage {
  return digestMessage(
    facts,
    timeZone,
    chart.file === undefined ? [seriesTable(facts)] : [picture(chart.file, chart.alt)],
  );
}

/** A week's report with the chart, or what stands for it, below its first words. */
export function digestMessage(facts: DigestFacts, timeZone: string, chart: KnownBlock[]): CardMessage {
  const title = titleOf(facts);
  if (facts.quiet) {
    return {
      text: `${title}. ${facts.quietLine}`,
      blocks: [paragraph(...words(`${title}. `, { bold: true }), ...words(facts.quietLine)), ...chart],
    };
  }
  return {
    text: `${title}: ${facts.headline}`,
    blocks: [
      { type: 'header', text: plain(title) },
      paragraph(
        ...words(`${facts.headline}.`, { bold: true }),
        ...words(facts.lastWeekWords ? ` ${capital(facts.lastWeekWords)}.` : ''),
      ),
      ...chart,
      paragraph(...words(tellFigures(facts.figures))),
      ...attentionBlocks(facts, timeZone),
      ...correctionBlocks(facts),
      context(plain(tellCosts(facts.figures))),
    ],
  };
}

/** The eight weeks as a table, where the picture cannot be shown. */
export function seriesTable({ metric, series }: DigestFacts): KnownBlock {
  const cell = (text: string) => ({ type: 'raw_text' as const, text });
  const { value } = metric.baseline;
  return {
    type: 'table',
    column_settings: [{ is_wrapped: true }, { align: 'right' }],
    rows: [
      [cell('Week'), cell(metric.label)],
      ...(value === undefined ? [] : [[cell(capital(metric.before)), cell(tellValue(metric.unit, value))]]),
      ...series.map(({ week, label }) => [cell(tellWeek(week)), cell(label)]),
    ],
  };
}

function picture(file: string, alt: string): KnownBlock {
  return { type: 'image', slack_file: { id: file }, alt_text: shorten(alt, ALT_CHARS) };
}

function titleOf({ week, soFar }: DigestFacts): string {
  return soFar ? `This week so far, ${tellWeek(week)}` : `Week of ${tellWeek(week)}`;
}

/** What came and what became of it, in a few short sentences. */
function tellFigures(figures: WeekFigures): string {
  const { received, answered, sla, waiting, spam, sent } = figures;
  const turnedDown = tellTurnedDown(figures);
  const judged = sla.inTime + sla.late;
  const first = `${tellCame(received)} came in, ${answered} answered, ${waiting} waiting${turnedDown && `, ${turnedDown}`}${spam > 0 ? `; ${spam} spam` : ''}.`;
  const all = sent.unedited + sent.edited + sent.rewritten;
  const how = [
    sent.unedited > 0 ? `${sent.unedited} as prepared` : null,
    sent.edited > 0 ? `${sent.edited} edited` : null,
    sent.rewritten > 0 ? `${sent.rewritten} rewritten` : null,
  ].filter((part) => part !== null);
  // Not the answered: one that is overdue is judged too, and one that was answered late was judged before.
  const inTime = judged > 0 ? ` In time: ${sla.inTime} of ${judged}.` : '';
  return `${first}${inTime}${all > 0 ? ` Sent: ${how.join(', ')}.` : ''}`;
}

function tellCame(received: number): string {
  if (received === 0) return 'No inquiries';
  return received === 1 ? 'One inquiry' : `${received.toLocaleString('en-US')} inquiries`;
}

function attentionBlocks({ attention }: DigestFacts, timeZone: string): KnownBlock[] {
  if (attention.shown.length === 0)
    return [paragraph(...words('Nothing needs attention now.', { bold: true }))];
  const rows = attention.shown.slice(0, ATTENTION).map((one) => item(...attentionLine(one, timeZone)));
  const more = attention.more + attention.shown.length - rows.length;
  if (more > 0)
    rows.push(item(...words(`and ${attention.atLeast ? 'at least ' : ''}${more.toLocaleString('en')} more`)));
  return [
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: words('Needs attention now', { bold: true }) },
        { type: 'rich_text_list', style: 'bullet', elements: rows },
      ],
    },
  ];
}

function attentionLine(one: Attention, timeZone: string): RichTextElement[] {
  const name = shorten(tidyLine(maskSensitive(one.sender)), NAME_CHARS) || 'Unknown sender';
  const who: RichTextElement[] = one.permalink
    ? [{ type: 'link', url: one.permalink, text: name }]
    : words(name);
  const since: RichTextElement = {
    type: 'date',
    timestamp: Math.floor(one.since.getTime() / 1_000),
    format: '{date_short_pretty}',
    fallback: plainDate(one.since, 'day', timeZone),
  };
  return [...who, ...words(`, ${CLASS_LABELS[one.leadClass].toLowerCase()}: ${STATES[one.kind]} `), since];
}

function correctionBlocks({ corrections }: DigestFacts): KnownBlock[] {
  const lines = corrections.lines.slice(0, CORRECTIONS);
  if (lines.length === 0) return [];
  const among = corrections.lookedAt > 1 ? ` (of ${corrections.lookedAt})` : '';
  return [
    paragraph(...words('Corrected most often: ', { bold: true }), ...words(`${lines.join('; ')}${among}.`)),
  ];
}

/** What the models cost, and what Flo did by hand's measure. */
function tellCosts({ cost, touches }: WeekFigures): string {
  const models =
    cost.asked === 0 ? 'No model calls.' : `${count(cost.asked, 'model call')}: ${tellSum(cost)}.`;
  if (touches.count === 0) return models;
  const saved = touches.savedMs > 0 ? `, about ${tellWork(touches.savedMs)} by hand` : '';
  return `${models} ${count(touches.count, 'step')} done by Flo${saved}.`;
}

export function tellSum({ costs, unknown }: WeekFigures['cost']): string {
  const sum = new Intl.ListFormat('en').format(costs.map(tellCost));
  if (unknown === 0) return sum || 'no cost';
  return sum === '' ? 'cost not known' : `${sum}, ${unknown} of unknown cost`;
}

function item(...elements: RichTextElement[]) {
  return { type: 'rich_text_section' as const, elements };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Before the day of `since`. */
const STATES: Record<Attention['kind'], string> = {
  unknown: `${TROUBLE_LABELS.unknown}; they wrote`,
  'follow-up-unknown': `${TROUBLE_LABELS['follow-up-unknown']}; they wrote`,
  failed: `${TROUBLE_LABELS.failed}; they wrote`,
  'follow-up-failed': `${TROUBLE_LABELS['follow-up-failed']}; they wrote`,
  // Since when it has waited, which is before it was overdue.
  overdue: 'overdue, from',
  waiting: 'waiting since',
  'follow-up': 'a follow-up waiting since',
  task: 'a task due since',
};
/** The whole is read in half a minute. */
const ATTENTION = 3;
const NAME_CHARS = 60;
const CORRECTIONS = 3;
/** Slack takes 2,000. */
const ALT_CHARS = 2_000;
