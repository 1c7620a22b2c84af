import type { MetricName } from './metrics/metric.js';
import type { ToldValue } from './metrics/metric-value.js';
import { type Week, weekOf } from './metrics/week.js';

/** The one question about a week to the owner, whose answer Flo cannot measure. */
export interface PostedQuestion {
  kind: 'question';
  metric: MetricName;
  week: Week;
  /** The newest answer. */
  told?: ToldValue;
}

/** Half a week. */
const HALF_MS = 84 * 3_600_000;

/** The week that a question is about: the one of which more lies behind the moment of asking. */
export function askedWeek(slot: Date, timeZone: string): Week {
  return weekOf(new Date(slot.getTime() - HALF_MS), timeZone);
}
