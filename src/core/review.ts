import { DateTime } from 'luxon';
import type { DigestFacts } from './digest.js';
import { type Baseline, tellBefore } from './metrics/baseline.js';
import type { WeekFigures } from './metrics/figures.js';
import { METRIC_KINDS, type MetricName } from './metrics/metric.js';
import { median } from './metrics/percentile.js';
import { tellValue } from './metrics/value-words.js';
import type { Week } from './metrics/week.js';
import { weekAfter, weekOf } from './metrics/week.js';
import type { Cost } from './preparation.js';

export const VERDICTS = ['improve', 'expand', 'retire'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whole weeks of the business, the first and the last. */
export interface ReviewPeriod {
  first: Week;
  last: Week;
  weeks: number;
}

/** What the weeks of a review showed. */
export interface ReviewFacts {
  period: ReviewPeriod;
  metric: {
    name: MetricName;
    /** "Median first response 2 h 10 m, 26 h before Flo", of the middle week of those that are known. */
    headline: string;
    /** How much better than the baseline, 0.5 for half as long or half as many again; null where it cannot be told. */
    gain: number | null;
  };
  usage: {
    received: number;
    answered: number;
    spam: number;
    followUps: { sent: number; answers: number };
    steps: number;
    savedMs: number;
    cost: { asked: number; costs: Cost[]; unknown: number };
  };
  /** What became of the drafts: sent as prepared, edited, rewritten, or rejected (as spam does not count). */
  quality: { unedited: number; edited: number; rewritten: number; rejected: number; flagged: number };
  /** What people corrected most often, the most frequent first. */
  corrections: string[];
}

/** What the team answered: how many of them, and the mean from 1 to 5; null of none. */
export interface Confidence {
  votes: number;
  mean: number | null;
}

export interface Recommendation {
  verdict: Verdict;
  /** Whole sentences. */
  reasons: string[];
}

/** Below so many decided drafts a period says nothing. */
const ENOUGH_DRAFTS = 10;
/** As much better than the baseline is worth more of it … */
const CLEARLY_BETTER = 0.2;
/** … and less than this is no better. */
const NO_BETTER = 0.05;
/** As large a part of the drafts may be rewritten or rejected where Flo is to do more … */
const FEW_WASTED = 0.25;
/** … and with more than this it makes work. */
const MOST_WASTED = 0.5;
/** Of five: as confident as a team should be before Flo does more, and as doubtful as it may be. */
const CONFIDENT = 3.5;
const DOUBTFUL = 2.5;

/**
 * What to do with Flo, by the first of these that holds:
 * 1. fewer than ten drafts were decided, or the metric or its baseline is not known: improve;
 * 2. the metric is not at least 5 % better, and more than half of the drafts were rewritten or rejected or the team's
 *    confidence is below 2.5: retire;
 * 3. the metric is at least 20 % better, at most a quarter of the drafts were rewritten or rejected, and the team's
 *    confidence is 3.5 or more, or nobody has told it: expand;
 * 4. else improve.
 */
export function recommend(facts: ReviewFacts, confidence: Confidence): Recommendation {
  const { gain } = facts.metric;
  const { decided, wasted } = wasteOf(facts);
  const trust = confidence.mean;
  const reasons = [
    ...(gain === null && decided >= ENOUGH_DRAFTS ? [] : [tellGain(facts.metric)]),
    ...(decided === 0 ? [] : [tellWaste(decided, wasted)]),
    tellTrust(confidence),
  ];
  if (decided < ENOUGH_DRAFTS || gain === null)
    return { verdict: 'improve', reasons: [tellTooLittle(facts.metric, decided), ...reasons] };
  const share = wasted / decided;
  const doubted = trust !== null && trust < DOUBTFUL;
  if (gain < NO_BETTER && (share > MOST_WASTED || doubted)) return { verdict: 'retire', reasons };
  const trusted = trust === null || trust >= CONFIDENT;
  if (gain >= CLEARLY_BETTER && share <= FEW_WASTED && trusted) return { verdict: 'expand', reasons };
  return { verdict: 'improve', reasons };
}

/**
 * How much better a value is than the baseline. Where the baseline is work that was done by hand before Flo, the part
 * of it that Flo has taken over.
 */
export function gainOf(name: MetricName, value: number | null, baseline: number | undefined): number | null {
  if (value === null || baseline === undefined || baseline === 0) return null;
  if (isByHand(name)) return value / baseline;
  const change = (value - baseline) / baseline;
  return METRIC_KINDS[name].better === 'lower' ? -change : change;
}

/**
 * The weeks that a review at `slot` looks back on: after those of the review before it that was answered, else from
 * where the one before began, else four; eight at the most. Null where fewer than two whole weeks are new.
 */
export function periodOf(
  last: Week,
  before: { period: ReviewPeriod; answered: boolean } | null,
  timeZone: string,
): ReviewPeriod | null {
  const from = before
    ? before.answered
      ? weekAfter(before.period.last, 1, timeZone)
      : before.period.first
    : weekAfter(last, 1 - FIRST_WEEKS, timeZone);
  if (before && weekAfter(before.period.last, LEAST_NEW_WEEKS, timeZone).from > last.from) return null;
  const weeks = Math.min(countWeeks(from, last), MOST_WEEKS);
  return { first: weekAfter(last, 1 - weeks, timeZone), last, weeks };
}

/** The part of a period from the week of Flo's first inquiry (`began`) on: before it there is nothing to count. */
export function periodInUse(
  { first, last }: ReviewPeriod,
  began: Date | null,
  timeZone: string,
): ReviewPeriod | null {
  if (began === null || began >= last.to) return null;
  const start = began < first.from ? first : weekOf(began, timeZone);
  return { first: start, last, weeks: countWeeks(start, last) };
}

/** When the baseline was said in Slack, or the day from which flo.yml says it holds. */
export function baselineSetAt({ from }: Baseline, timeZone: string): Date | null {
  if (from.kind === 'slack') return from.at;
  return from.since === undefined ? null : DateTime.fromISO(from.since, { zone: timeZone }).toJSDate();
}

/** Whether the first review is still to come, three weeks after the baseline was set. */
export function isBeforeFirstReview(set: Date, slot: Date): boolean {
  return set <= slot && slot.getTime() - set.getTime() < FIRST_REVIEW_MS;
}

/**
 * Whether a daily slot is the one for the first review: three weeks after the baseline was set, and no more than one
 * week late, as the monthly review is near by then.
 */
export function firstReviewAt(set: Date, slot: Date): boolean {
  const waited = slot.getTime() - set.getTime();
  return waited >= FIRST_REVIEW_MS && waited < FIRST_REVIEW_MS + WEEK_MS;
}

/** What the weeks of a period come to. `counted`: the period's figures; `digest`: that of its last week. */
export function reviewFacts(parts: {
  period: ReviewPeriod;
  counted: WeekFigures[];
  digest: Pick<DigestFacts, 'metric' | 'series'>;
  corrections: string[];
  flagged: number;
}): ReviewFacts {
  const { period, counted, digest, corrections, flagged } = parts;
  const sum = (pick: (figures: WeekFigures) => number) =>
    counted.reduce((total, figures) => total + pick(figures), 0);
  const { metric } = digest;
  const known = digest.series
    .filter(({ week }) => week.from >= period.first.from)
    .flatMap(({ value }) => (value === null ? [] : [value]));
  const value = median(known);
  const before = tellBefore(metric.baseline);
  const costs = new Map<string, number>();
  for (const { amount, currency } of counted.flatMap(({ cost }) => cost.costs))
    costs.set(currency, (costs.get(currency) ?? 0) + amount);
  return {
    period,
    metric: {
      name: metric.name,
      headline: `${metric.label} ${value === null ? 'not known' : tellValue(metric.unit, value)}, ${before}`,
      gain: gainOf(metric.name, value, metric.baseline.value),
    },
    usage: {
      received: sum((figures) => figures.received),
      answered: sum((figures) => figures.answered),
      spam: sum((figures) => figures.spam),
      followUps: {
        sent: sum(({ followUps }) => followUps.sent),
        answers: sum(({ followUps }) => followUps.answers),
      },
      steps: sum(({ touches }) => touches.count),
      savedMs: sum(({ touches }) => touches.savedMs),
      cost: {
        asked: sum(({ cost }) => cost.asked),
        costs: [...costs].map(([currency, amount]) => ({ currency, amount })),
        unknown: sum(({ cost }) => cost.unknown),
      },
    },
    quality: {
      unedited: sum(({ sent }) => sent.unedited),
      edited: sum(({ sent }) => sent.edited),
      rewritten: sum(({ sent }) => sent.rewritten),
      rejected: sum(({ rejected }) => Object.values(rejected).reduce((total, n) => total + n, 0)),
      flagged,
    },
    corrections,
  };
}

const WEEK_MS = 7 * 86_400_000;
const FIRST_REVIEW_MS = 3 * WEEK_MS;
/** The first review looks back on as many weeks. */
const FIRST_WEEKS = 4;
/** As many as the digest's chart shows. */
const MOST_WEEKS = 8;
const LEAST_NEW_WEEKS = 2;

function countWeeks(from: Week, last: Week): number {
  // A change of the clocks makes a week an hour longer or shorter.
  return Math.round((last.to.getTime() - from.from.getTime()) / WEEK_MS);
}

function wasteOf({ quality }: ReviewFacts): { decided: number; wasted: number } {
  const { unedited, edited, rewritten, rejected } = quality;
  return { decided: unedited + edited + rewritten + rejected, wasted: rewritten + rejected };
}

/** The baseline is work done by hand, and the value what Flo did of it. */
function isByHand(name: MetricName): boolean {
  return name === 'manual-touches' || name === 'hours-saved';
}

function tellGain({ name, gain }: ReviewFacts['metric']): string {
  const { label } = METRIC_KINDS[name];
  if (gain === null) return `${label} cannot be compared with the time before Flo.`;
  const percent = Math.round(Math.abs(gain) * 100);
  if (isByHand(name)) return `Flo has taken over ${percent} % of what was done by hand before.`;
  if (Math.abs(gain) < NO_BETTER) return `${label}: about as before Flo.`;
  return `${label}: ${percent} % ${gain > 0 ? 'better' : 'worse'} than before Flo.`;
}

/** Why there is too little to judge by; what it says is no reason of its own any more. */
function tellTooLittle({ name }: ReviewFacts['metric'], decided: number): string {
  if (decided === 0) return 'No draft was decided: there is nothing to judge by.';
  if (decided < ENOUGH_DRAFTS) return `Fewer than ${ENOUGH_DRAFTS} drafts were decided: too few to judge by.`;
  return `${METRIC_KINDS[name].label} cannot be compared with the time before Flo: too little to judge by.`;
}

function tellWaste(decided: number, wasted: number): string {
  return `${wasted} of ${decided} drafts were rewritten or rejected (${Math.round((wasted / decided) * 100)} %).`;
}

function tellTrust({ votes, mean }: Confidence): string {
  if (mean === null) return 'The team has not told its confidence yet.';
  return `The team's confidence is ${mean.toFixed(1)} of 5 (${votes} ${votes === 1 ? 'vote' : 'votes'}).`;
}
