import type { CardRef } from './card-ref.js';
import type { LeadClass } from './lead-class.js';
import { type Baseline, tellBefore } from './metrics/baseline.js';
import type { WeekFigures } from './metrics/figures.js';
import { METRIC_KINDS, type MetricKind, type MetricName } from './metrics/metric.js';
import { metricValue, type ToldValue } from './metrics/metric-value.js';
import { tellValue } from './metrics/value-words.js';
import type { Week } from './metrics/week.js';
import type { Person } from './person.js';

/** One week of the chart. A null is not known, and never zero. */
export interface SeriesPoint {
  week: Week;
  value: number | null;
  /** The value in words, or "–". */
  label: string;
}

/** What a person should look at now. */
export interface Attention {
  id: string;
  kind:
    | 'unknown'
    | 'follow-up-unknown'
    | 'failed'
    | 'follow-up-failed'
    | 'overdue'
    | 'waiting'
    | 'follow-up'
    | 'task';
  sender: string;
  leadClass: LeadClass;
  /** Arrival of its newest message; of a follow-up and of a task when it fell due. */
  since: Date;
  card?: CardRef;
  /** Absent where Slack did not tell. */
  permalink?: string;
}

/** The facts of a week's report; whoever shows them adds nothing. */
export interface DigestFacts {
  week: Week;
  /** The week is not over: its figures are those until `figures.until`. */
  soFar: boolean;
  /** Nothing came, nothing was answered, nothing waits, and nothing needs a person: one line says it. */
  quiet: boolean;
  metric: MetricKind & {
    name: MetricName;
    /** In the metric's unit; null where it is not known. */
    value: number | null;
    lastWeek: number | null;
    baseline: Baseline;
    /** Who told this week's value, where it is asked of the owner. */
    told?: { by: Person; at: Date };
  };
  /** "Median first response 2 h 10 m, 26 h before Flo". Plain text, as are all words here. */
  headline: string;
  /** "3 h 5 m the week before"; absent where last week is not known. */
  lastWeekWords?: string;
  /**
   * Of a quiet week, in place of everything else but the chart: names what was turned down in it, the metric and its
   * baseline.
   */
  quietLine: string;
  /** Eight weeks, the oldest first; the last is `week`. */
  series: SeriesPoint[];
  figures: WeekFigures;
  /**
   * What may have gone wrong first, then what is overdue or hot; the hottest first, and the longest waiting. `more`: so
   * many are not shown; with `atLeast` they have not all been counted.
   */
  attention: { shown: Attention[]; more: number; atLeast?: boolean };
  /** What people corrected most often, the most frequent first; `lookedAt`: among so many of the newest corrections. */
  corrections: { lines: string[]; lookedAt: number };
}

/** What a digest is made from: the figures of its weeks, the oldest first, and what else is known. */
export interface DigestParts {
  counted: { figures: WeekFigures; told: ToldValue | undefined }[];
  baseline: Baseline;
  /** Something came in before the first of the weeks. */
  usedBefore: boolean;
  now: Date;
  attention: DigestFacts['attention'];
  corrections: DigestFacts['corrections'];
}

/** The facts of the newest of the weeks. */
export function makeDigest(parts: DigestParts): DigestFacts {
  const { counted, baseline, usedBefore, now, attention, corrections } = parts;
  const kind = METRIC_KINDS[baseline.metric];
  const began = usedBefore ? 0 : counted.findIndex(({ figures }) => figures.received + figures.spam > 0);
  const series = counted.map(({ figures, told }, i): SeriesPoint => {
    const inUse = began >= 0 && i >= began;
    const value = metricValue(baseline.metric, { figures, told, inUse });
    return { week: figures.week, value, label: value === null ? '–' : tellValue(kind.unit, value) };
  });
  const [current, last] = [counted.at(-1), series.at(-2)];
  if (!current) throw new Error('makeDigest: there must be a week');
  const { figures, told } = current;
  const value = series.at(-1)?.value ?? null;
  return {
    week: figures.week,
    soFar: figures.week.to > now,
    quiet: isQuiet(figures) && attention.shown.length === 0,
    metric: {
      ...kind,
      name: baseline.metric,
      value,
      lastWeek: last?.value ?? null,
      baseline,
      ...(told && kind.measured === 'owner' && { told: { by: told.by, at: told.at } }),
    },
    ...tellMetric({ baseline, series, figures }),
    series,
    figures,
    attention,
    corrections,
  };
}

/**
 * A report with what the owner has told since it was made, of its own week or of another one in its chart, by the
 * week's Monday. Null where it shows all of that, or where Flo measures its metric.
 */
export function retellDigest(facts: DigestFacts, told: ReadonlyMap<string, ToldValue>): DigestFacts | null {
  const { metric, figures, week } = facts;
  if (metric.measured !== 'owner') return null;
  const series = facts.series.map((point): SeriesPoint => {
    const value = told.get(point.week.monday)?.value ?? point.value;
    return value === null ? point : { week: point.week, value, label: tellValue(metric.unit, value) };
  });
  if (series.every(({ value }, i) => value === facts.series[i]?.value)) return null;
  const own = told.get(week.monday);
  return {
    ...facts,
    metric: {
      ...metric,
      value: series.at(-1)?.value ?? null,
      lastWeek: series.at(-2)?.value ?? null,
      ...(own && { told: { by: own.by, at: own.at } }),
    },
    ...tellMetric({ baseline: metric.baseline, series, figures }),
    series,
  };
}

/** The metric of the newest week against its baseline and the week before, in words. */
function tellMetric({
  baseline,
  series,
  figures,
}: Pick<DigestFacts, 'series' | 'figures'> & { baseline: Baseline }): Pick<
  DigestFacts,
  'headline' | 'lastWeekWords' | 'quietLine'
> {
  const kind = METRIC_KINDS[baseline.metric];
  const [last, current] = [series.at(-2), series.at(-1)];
  const value = current?.value == null ? null : current.label;
  const before = tellBefore(baseline);
  const turnedDown = tellTurnedDown(figures);
  return {
    headline:
      value === null ? `${kind.label}: ${tellUnknown(kind)}; ${before}` : `${kind.label} ${value}, ${before}`,
    ...(last?.value != null && { lastWeekWords: `${last.label} the week before` }),
    quietLine: `A quiet week: nothing came in and nothing waits${turnedDown && `; ${turnedDown}`}. ${kind.label}: ${value ?? tellUnknown(kind)}; ${before}.`,
  };
}

function isQuiet({ received, answered, waiting, sent, followUps, failures }: WeekFigures): boolean {
  const letters = sent.unedited + sent.edited + sent.rewritten + followUps.sent + followUps.answers;
  return received + answered + waiting + letters + failures.failed + failures.unknown === 0;
}

/** "2 rejected, 1 closed": without spam, and empty where there was none of either. */
export function tellTurnedDown({ rejected, closed }: WeekFigures): string {
  const all = Object.values(rejected).reduce((sum, n) => sum + n, 0);
  const parts = [all > 0 ? `${all} rejected` : '', closed > 0 ? `${closed} closed` : ''];
  return parts.filter(Boolean).join(', ');
}

/** Why there is no number. */
function tellUnknown({ measured }: MetricKind): string {
  return measured === 'owner' ? 'not told yet' : 'nothing to measure';
}
