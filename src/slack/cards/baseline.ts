import { type Baseline, tellBefore } from '../../core/metrics/baseline.js';
import { METRIC_KINDS, METRICS, type MetricName } from '../../core/metrics/metric.js';
import { plainDate } from '../text.js';
import type { CardMessage } from './blocks.js';
import { context, paragraph, plain, words } from './blocks.js';

/** The private answer to `/flo baseline`: what holds now, whose word it is, and how to change it. */
export function buildBaseline(baseline: Baseline, timeZone: string): CardMessage {
  const { label, measured } = METRIC_KINDS[baseline.metric];
  const holds = `${label}: ${tellBefore(baseline)}.`;
  const how =
    measured === 'records'
      ? 'Flo measures it from its own records.'
      : 'Flo cannot measure it, and asks the owner about it once a week.';
  return {
    text: holds,
    blocks: [
      paragraph(...words(holds, { bold: true }), ...words(`\n${tellSource(baseline, timeZone)} ${how}`)),
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: words('The owner sets another one as here, with the value before Flo or “unknown”:'),
          },
          { type: 'rich_text_list', style: 'bullet', elements: METRICS.map(tellChoice) },
        ],
      },
      context(plain('What is set here holds until metric.since in flo.yml is a later day.')),
    ],
  };
}

/** How it is typed, and what it means. */
function tellChoice(metric: MetricName) {
  const { example, label, measured } = METRIC_KINDS[metric];
  const asked = measured === 'owner' ? ' (Flo asks the owner once a week)' : '';
  return {
    type: 'rich_text_section' as const,
    elements: [
      { type: 'text' as const, text: `/flo baseline ${metric} ${example}`, style: { code: true } },
      ...words(`  ${label}${asked}`),
    ],
  };
}

function tellSource({ metric, from }: Baseline, timeZone: string): string {
  if (from.kind === 'slack')
    return `${metric}, set by ${from.by.name}, ${plainDate(from.at, 'moment', timeZone)}.`;
  return `${metric}, from flo.yml${from.since ? `, since ${from.since}` : ''}.`;
}
