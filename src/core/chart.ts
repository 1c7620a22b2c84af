import { DateTime } from 'luxon';
import type { DigestFacts, SeriesPoint } from './digest.js';
import { tellBefore } from './metrics/baseline.js';
import { tellWeek, type Week } from './metrics/week.js';

/** One week of a chart. */
export interface ChartColumn {
  /** What stands below it, in two short lines: "16", "Nov". */
  under: string[];
  /** Not known is null: a gap, never zero. */
  value: number | null;
  /** The value in words; it is drawn above the column. */
  words: string;
  /** The week that the report is about. */
  marked: boolean;
}

/** A chart as facts, for whoever draws it. All words are plain text. */
export interface Chart {
  title: string;
  /** The oldest first. */
  columns: ChartColumn[];
  /** What the marked column stands for: "Nov 16 to 22". */
  marked: string;
  /** Where the metric stood before, as a line across. */
  baseline?: { value: number; words: string };
  /** The whole chart in words, for those who do not see it. */
  alt: string;
}

/** The weeks of a digest as a chart. */
export function chartOf({ metric, headline, series, week }: DigestFacts): Chart {
  const { value } = metric.baseline;
  const baseline = value === undefined ? null : { value, words: tellBefore(metric.baseline) };
  const marked = tellWeek(week);
  return {
    title: headline,
    marked,
    columns: series.map((point, i) => ({
      under: underOf(point.week, series[i - 1]?.week),
      value: point.value,
      words: shortWords(point),
      marked: point.week.monday === week.monday,
    })),
    ...(baseline && { baseline }),
    alt: [
      `Columns of ${series.length} weeks: ${headline}.`,
      `${series.map(tellPoint).join(', ')}.`,
      ...(baseline ? [`A line across: ${baseline.words}.`] : []),
      `${metric.better === 'lower' ? 'Lower' : 'Higher'} is better.`,
    ].join(' '),
  };
}

/** The day, and the month where it begins to hold. */
function underOf({ monday }: Week, before: Week | undefined): string[] {
  const day = DateTime.fromISO(monday, { locale: 'en-US' });
  const same = before !== undefined && DateTime.fromISO(before.monday).month === day.month;
  return [day.toFormat('d'), same ? '' : day.toFormat('LLL')];
}

/** What has room above a column. */
function shortWords({ label }: SeriesPoint): string {
  return label.replace('less than a minute', '< 1 m');
}

function tellPoint({ week, value, label }: SeriesPoint): string {
  return `${tellWeek(week)}: ${value === null ? 'no figure' : label}`;
}
