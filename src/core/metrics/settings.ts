import type { BaselineWord } from './baseline.js';
import type { MetricName } from './metric.js';
import type { ToldValue } from './metric-value.js';

/*
 * What people say about the metric, as it is kept among the store's settings: JSON in which a date is an ISO string.
 */

/** The setting that holds every baseline said in Slack. */
export const BASELINE_SETTING = 'baseline';

/** The setting that holds what the owner told of each week. */
export function toldSetting(metric: MetricName): string {
  return `told.${metric}`;
}

/** Oldest first; the last one counts. */
export function readBaselines(setting: string | null): BaselineWord[] {
  const words = JSON.parse(setting ?? '[]') as (Omit<BaselineWord, 'at'> & { at: string })[];
  return words.map((word) => ({ ...word, at: new Date(word.at) }));
}

export function writeBaselines(words: BaselineWord[]): string {
  return JSON.stringify(words.slice(-MOST_KEPT));
}

/** By the week's Monday. */
export function readTold(setting: string | null): Map<string, ToldValue> {
  const told = JSON.parse(setting ?? '{}') as Record<string, Omit<ToldValue, 'at'> & { at: string }>;
  return new Map(Object.entries(told).map(([monday, one]) => [monday, { ...one, at: new Date(one.at) }]));
}

export function writeTold(told: Map<string, ToldValue>): string {
  return JSON.stringify(Object.fromEntries([...told].toSorted().slice(-MOST_KEPT)));
}

/** Four years of weeks. */
const MOST_KEPT = 208;
