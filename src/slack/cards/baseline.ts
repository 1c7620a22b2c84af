import type { Baseline } from '../../core/digest.js';
import { tellBefore } from '../../core/metrics/baseline.js';
import { METRIC_KINDS, METRICS } from '../../core/metrics/metric.js';
import { plainDate } from '../text.js';
import type { CardMessage } from './blocks.js';
import { context, paragraph, plain, words } from './blocks.js';

/** The private answer to `/flo baseline`: what holds now, whose word it is, and how to change it. */
export function buildBaseline(baseline: Baseline, timeZone: string): CardMessage {
  const { label, example, measured } = METRIC_KINDS[baseline.metric];
  const holds = `${label}: ${tellBefore(baseline)}.`;
  const how =
    measured === 'records'
      ? 'Flo measures it from its own records.'
      : 'Flo cannot measure it, and asks the owner about it once a week.';
  return {
    text: holds,
    blocks: [
      paragraph(...words(holds, { bold: true }), ...words(`\n${tellSource(baseline, timeZone)} ${how}`)),
      context(
        plain(
          `The owner sets it: /flo baseline ${baseline.metric} ${example}, or “unknown” in place of the value. Metrics: ${METRICS.join(', ')}. What is set here holds until metric.since in flo.yml is a later day.`,
        ),
      ),
    ],
  };
}

function tellSource({ metric, from }: Baseline, timeZone: string): string {
  if (from.kind === 'slack')
    return `${metric}, set by ${from.by.name}, ${plainDate(from.at, 'moment', timeZone)}.`;
  return `${metric}, from flo.yml${from.since ? `, since ${from.since}` : ''}.`;
}
