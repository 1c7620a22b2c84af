import type { LeadClass } from './lead-class.js';
import type { Person } from './person.js';

/** What a nudge is about. */
export type NudgeWhat =
  /** The customer waits for a decision, longer than the class's `sla` … */
  | 'reply'
  /** … or twice as long and more. */
  | 'late'
  /** It came in while the business was closed. */
  | 'overnight'
  /** Somebody reopened it while the business was closed. */
  | 'reopened'
  /** A reply was not sent. */
  | 'failed'
  /** Nobody knows whether it arrived. */
  | 'unknown'
  /** The same of a follow-up. */
  | 'follow-up-failed'
  | 'follow-up-unknown'
  /** A draft has been open in somebody's modal for long. */
  | 'editing'
  | 'task'
  /** A follow-up waits for a decision. */
  | 'follow-up';

/** That a nudge was given for an inquiry: written down before anything is posted. */
export interface Nudge {
  /** What it is about, exactly: nothing is nudged twice under one key. */
  key: string;
  what: NudgeWhat;
  at: Date;
  /** Since when it had waited. */
  since: Date;
  /** The task's title, who is editing, or what has happened since. */
  detail?: string;
  /** Who was mentioned; absent where nobody was. */
  for?: Person;
  /** The post that tells it; absent where there was none left in the inquiry's budget. */
  post?: { id: string; form: NudgePost['form'] };
  /** Why it need not be heeded any more, in the reader's words. */
  moot?: string;
}

/** One inquiry's line in a post. Times in milliseconds of business time. */
export interface NudgeItem {
  inquiry: string;
  key: string;
  what: NudgeWhat;
  leadClass: LeadClass;
  sender: string;
  /** How long it has waited when this was written. */
  waitedMs: number;
  /** The task's title, who is editing, or what has happened since. */
  detail?: string;
  /** Where the card is found. */
  link?: string;
  moot?: string;
}

/** A reminder in Slack about what waits. */
export interface NudgePost {
  kind: 'nudge';
  /**
   * `thread`: one item, in its card's thread. `gathered`: several for one person. `opening`: what began to wait
   * while closed. `over`: what is beyond the budget of the day, without a mention.
   */
  form: 'thread' | 'gathered' | 'opening' | 'over';
  /** Who is mentioned. */
  for?: Person;
  items: NudgeItem[];
}

/** Posted, and to be heeded still. */
export function isLive({ post, moot }: Nudge): boolean {
  return post !== undefined && moot === undefined;
}
