import type { CardRef, LeadClass, Person } from './inquiry.js';
import type { WeekFigures } from './metrics/figures.js';
import type { MetricKind, MetricName } from './metrics/metric.js';
import type { Week } from './metrics/week.js';

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
  kind: 'unknown' | 'failed' | 'overdue' | 'waiting';
  sender: string;
  leadClass: LeadClass;
  /** Arrival of its newest message. */
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
  /** Of a quiet week, in place of everything else but the chart: still names the metric and its baseline. */
  quietLine: string;
  /** Eight weeks, the oldest first; the last is `week`. */
  series: SeriesPoint[];
  figures: WeekFigures;
  /** Hot first, then the longest waiting. */
  attention: { shown: Attention[]; more: number };
  /** What people corrected most often, the most frequent first; `lookedAt`: among so many of the newest corrections. */
  corrections: { lines: string[]; lookedAt: number };
}
