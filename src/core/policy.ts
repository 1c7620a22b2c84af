import type { LeadClass } from './lead-class.js';
import type { MetricName } from './metrics/metric.js';

/** A span of business time: `s`, `m`, `h` count open time, `d` counts working days. */
export interface BusinessSpan {
  amount: number;
  unit: 's' | 'm' | 'h' | 'd';
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Minutes since midnight, end exclusive; 1440 is midnight at the day's end. */
export interface OpenSpan {
  from: number;
  to: number;
}

export const COMMITMENT_KINDS = [
  'price',
  'discount',
  'date',
  'duration',
  'guarantee',
  'availability',
  'refund',
  'fault',
  'advice',
  'contract',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
export type CommitmentRule = 'show' | 'confirm' | 'owner' | 'block';

/** A manual step that Flo does in a person's place; the minutes of each stand in flo.yml under `touches`. */
export const TOUCHES = ['intake', 'summary', 'lookup', 'draft', 'sending', 'followUp', 'task'] as const;
export type Touch = (typeof TOUCHES)[number];

/** flo.yml, checked and with every default filled in. */
export interface Policy {
  business: {
    name: string;
    about: string;
    timeZone: string;
    hours: Partial<Record<Weekday, OpenSpan[]>>;
    /** `YYYY-MM-DD` in the business's time zone. */
    holidays: string[];
    signature: string;
  };
  slack: {
    channel: string;
    digestChannel: string;
    owner: string;
    backup?: string;
    approvers: string[];
  };
  policy: {
    privacy: 'off' | 'standard' | 'strict';
    commitments: Record<CommitmentKind, CommitmentRule>;
    undoMs: number;
  };
  qualify: { field: string; ask: string }[];
  hotWhen: string[];
  routes: { when: { class?: LeadClass; source?: string; contains?: string }; to: string }[];
  sla: Record<Exclude<LeadClass, 'spam'>, BusinessSpan>;
  nudges: { perInquiry: number; perPersonPerDay: number };
  followUps: BusinessSpan[];
  schedule: { watch: string; digest: string; review: string; question: string };
  models: {
    /** ISO 4217. */
    currency: string;
    /** By the model's name: per million tokens read and written. A model that is not there has no known price. */
    prices: { model: string; in: number; out: number }[];
  };
  /** The chosen metric, its value before Flo in the metric's unit, and the day from which this holds. */
  metric: { name: MetricName; baseline?: number; since?: string };
  /** How long a person would take for each step that Flo does, in milliseconds; 0: nobody did it. */
  touches: Record<Touch, number>;
  retentionMs: number;
  /** Addresses or CIDR ranges whose X-Forwarded-For counts. */
  http: { trustedProxies: string[] };
}
