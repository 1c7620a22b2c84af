import type { Said } from '../contact-wish.js';
import type { Inquiry, Snooze } from '../inquiry.js';
import type { LeadClass } from '../lead-class.js';
import type { Cost, Preparation } from '../preparation.js';
import type { TrailEntry } from '../trail.js';
import { isWithin, type Span } from './week.js';

/** What is read of an inquiry for the figures: no words of anybody's. An inquiry itself is one of these. */
export type InquiryFacts = Pick<
  Inquiry,
  '_id' | 'status' | 'source' | 'leadClass' | 'receivedAt' | 'waitingSince' | 'firstAnsweredAt'
> & {
  decision?: Pick<NonNullable<Inquiry['decision']>, 'kind' | 'reason'>;
  snoozed?: Pick<Snooze, 'until'>;
  wishes?: { doNotContact?: Pick<Said, 'at'> };
  history?: Pick<Inquiry['history'], 'earlier'>;
  preparation?: Made & Pick<Preparation, 'qualify'>;
  preparedBefore?: Made[];
  drafts: { version: number; by: { kind: 'model' | 'rules' | 'person' } }[];
  tasks?: { opened: { at: Date } }[];
  followUps?: {
    at: Date;
    preparedBy?: MadeBy;
    deliveries: { endedAt?: Date; outcome?: 'sent' | 'failed' | 'deferred' | 'unknown' }[];
  }[];
  answers?: { at: Date; round: number }[];
  trail: Pick<TrailEntry, 'at' | 'kind' | 'refs'>[];
};

/** What tells today's arrivals and answers. */
export type ArrivalFacts = Pick<
  InquiryFacts,
  '_id' | 'leadClass' | 'receivedAt' | 'firstAnsweredAt' | 'decision'
>;

/** Who made a preparation, as far as it cost something. */
export type MadeBy = { kind: 'model' | 'rules'; cost?: Cost; tries?: { cost?: Cost }[] };
interface Made {
  at: Date;
  by: MadeBy;
}

/** The paths of `InquiryFacts` in an inquiry's record: all that a reader of figures asks the store for. */
export const FACT_PATHS = [
  'status',
  'source',
  'leadClass',
  'receivedAt',
  'waitingSince',
  'firstAnsweredAt',
  'decision.kind',
  'decision.reason',
  'snoozed.until',
  'wishes.doNotContact.at',
  'history.earlier',
  'preparation.at',
  'preparation.by.kind',
  'preparation.by.cost',
  'preparation.by.tries.cost',
  'preparation.qualify',
  'preparedBefore.at',
  'preparedBefore.by.kind',
  'preparedBefore.by.cost',
  'preparedBefore.by.tries.cost',
  'drafts.version',
  'drafts.by.kind',
  'tasks.opened.at',
  'followUps.at',
  'followUps.preparedBy.kind',
  'followUps.preparedBy.cost',
  'followUps.preparedBy.tries.cost',
  'followUps.deliveries.endedAt',
  'followUps.deliveries.outcome',
  'answers.at',
  'answers.round',
  'trail.at',
  'trail.kind',
  'trail.refs.version',
  'trail.refs.outcome',
  'trail.refs.reason',
  'trail.refs.wrote',
  'trail.refs.known',
  'trail.refs.asked',
  'trail.refs.round',
] as const;

/** Of the class, or rejected as such. */
export function isSpam({ leadClass, decision }: Pick<InquiryFacts, 'leadClass' | 'decision'>): boolean {
  return leadClass === 'spam' || (decision?.kind === 'rejected' && decision.reason === 'spam');
}

/**
 * How long the customer waited for the first reply, by the clock on the wall, where it went out, or was given by hand,
 * within the span; else null. Milliseconds from the arrival of the first message.
 */
export function firstResponseIn(
  { receivedAt, firstAnsweredAt }: Pick<InquiryFacts, 'receivedAt' | 'firstAnsweredAt'>,
  span: Span,
): number | null {
  if (!firstAnsweredAt || !isWithin(firstAnsweredAt, span)) return null;
  return Math.max(0, firstAnsweredAt.getTime() - receivedAt.getTime());
}

/** The classes that are leads: what `qualify` asks is asked of them. */
export const LEADS: readonly LeadClass[] = ['hot', 'warm', 'cold'];
