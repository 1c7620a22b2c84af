import { DateTime } from 'luxon';
import type { Person } from '../person.js';
import type { Policy } from '../policy.js';
import { didYouMean } from '../suggest.js';
import { isMetric, METRIC_KINDS, METRICS, type MetricName } from './metric.js';
import { readBaselineValue, tellValue } from './value-words.js';

/** Where the chosen metric stood before Flo, and whose word that is. */
export interface Baseline {
  metric: MetricName;
  /** In the metric's unit; absent where nobody has said it. */
  value?: number;
  from:
    | { kind: 'slack'; by: Person; at: Date }
    /** `since`: the day in flo.yml, `YYYY-MM-DD`. */
    | { kind: 'flo.yml'; since?: string };
}

/** What the owner said in Slack. `value` in the metric's unit; absent: nobody knows it. */
export interface BaselineWord {
  metric: MetricName;
  value?: number;
  by: Person;
  at: Date;
}

/**
 * The metric and its value before Flo that hold now: what was last said in Slack, unless `metric.since` in flo.yml is
 * a later day than that, and has come. Without a word in Slack: flo.yml's.
 */
export function baselineNow(policy: Policy, word: BaselineWord | undefined, now: Date): Baseline {
  const { metric } = policy;
  const since = metric.since
    ? DateTime.fromISO(metric.since, { zone: policy.business.timeZone }).toJSDate()
    : null;
  if (word && !(since && since > word.at && since <= now))
    return {
      metric: word.metric,
      ...(word.value !== undefined && { value: word.value }),
      from: { kind: 'slack', by: word.by, at: word.at },
    };
  return {
    metric: metric.name,
    ...(metric.baseline !== undefined && { value: metric.baseline }),
    from: { kind: 'flo.yml', ...(metric.since && { since: metric.since }) },
  };
}

/** The words after `/flo baseline`: a metric and its value before Flo, or "unknown". Else the mistake, in words. */
export function readBaselineWords(
  words: string,
): { ok: true; metric: MetricName; value?: number } | { ok: false; problem: string } {
  const [name = '', ...rest] = words.trim().split(/\s+/);
  const metric = name.toLowerCase();
  if (!isMetric(metric))
    return {
      ok: false,
      problem: `There is no metric “${name}”${didYouMean(metric, METRICS) || '.'} The metrics are: ${METRICS.join(', ')}.`,
    };
  const value = rest.join(' ');
  const { example } = METRIC_KINDS[metric];
  if (value === '')
    return {
      ok: false,
      problem: `What was it before Flo? Write the value too, as in /flo baseline ${metric} ${example}, or “unknown”.`,
    };
  if (value.toLowerCase() === 'unknown') return { ok: true, metric };
  const read = readBaselineValue(metric, value);
  if (!read.ok) return { ok: false, problem: `The value cannot be “${value}”: ${read.problem}.` };
  return { ok: true, metric, value: read.value };
}

/** "26 h before Flo"; "its value before Flo is not known" where it is not. */
export function tellBefore({ metric, value }: Pick<Baseline, 'metric' | 'value'>): string {
  const { unit, before } = METRIC_KINDS[metric];
  return value === undefined ? 'its value before Flo is not known' : `${tellValue(unit, value)} ${before}`;
}
