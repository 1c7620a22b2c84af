/** The one metric that a team may choose. */
export const METRICS = [
  'response-time',
  'answered-in-sla',
  'manual-touches',
  'hours-saved',
  'intake-completion',
  'booked-calls',
  'no-show-reduction',
  'proposal-turnaround',
  'reporting-time',
] as const;
export type MetricName = (typeof METRICS)[number];

/**
 * How its values are counted: milliseconds by the clock, milliseconds of somebody's work, per cent (0 to 100), or a
 * whole number.
 */
export type MetricUnit = 'duration' | 'work' | 'percent' | 'count';

export interface MetricKind {
  unit: MetricUnit;
  better: 'lower' | 'higher';
  /** Flo's own records, or the owner's word once a week until a connected system tells. */
  measured: 'records' | 'owner';
  /** "Median first response", to begin a sentence. */
  label: string;
  /** What stands behind the value before Flo: "26 h before Flo", "12 h a week by hand before Flo". */
  before: string;
  /** How a value of it is written. */
  example: string;
  /** What the owner is asked about a week, where Flo cannot measure it. */
  question?: string;
}

export const METRIC_KINDS: Record<MetricName, MetricKind> = {
  'response-time': {
    unit: 'duration',
    better: 'lower',
    measured: 'records',
    label: 'Median first response',
    before: 'before Flo',
    example: '26h',
  },
  'answered-in-sla': {
    unit: 'percent',
    better: 'higher',
    measured: 'records',
    label: 'Answered in time',
    before: 'before Flo',
    example: '60%',
  },
  'manual-touches': {
    unit: 'count',
    better: 'higher',
    measured: 'records',
    label: 'Manual steps that Flo did',
    before: 'done by hand in a week before Flo',
    example: '120',
  },
  'hours-saved': {
    unit: 'work',
    better: 'higher',
    measured: 'records',
    label: 'Time saved',
    before: 'spent on it in a week before Flo',
    example: '10h',
  },
  'intake-completion': {
    unit: 'percent',
    better: 'higher',
    measured: 'records',
    label: 'Known at the first reply, of what you need to know',
    before: 'before Flo',
    example: '40%',
  },
  'booked-calls': {
    unit: 'count',
    better: 'higher',
    measured: 'owner',
    label: 'Booked calls',
    before: 'in a week before Flo',
    example: '6',
    question: 'How many calls or visits were booked?',
  },
  'no-show-reduction': {
    unit: 'percent',
    better: 'lower',
    measured: 'owner',
    label: 'No-shows',
    before: 'before Flo',
    example: '15%',
    question: 'How many per cent of the appointments were no-shows?',
  },
  'proposal-turnaround': {
    unit: 'duration',
    better: 'lower',
    measured: 'owner',
    label: 'Time from request to proposal',
    before: 'before Flo',
    example: '3d',
    question: 'How long did a proposal take, from the request until it went out?',
  },
  'reporting-time': {
    unit: 'work',
    better: 'lower',
    measured: 'owner',
    label: 'Time spent on reports',
    before: 'in a week before Flo',
    example: '4h',
    question: 'How much time went into reports?',
  },
};

export function isMetric(name: string): name is MetricName {
  return METRICS.some((metric) => metric === name);
}
