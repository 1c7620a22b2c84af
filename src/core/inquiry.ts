import type { CardRef } from './card-ref.js';
import type { Wishes } from './contact-wish.js';
import type { Decision } from './decision.js';
import type { Delivery } from './delivery.js';
import type { Draft } from './draft.js';
import type { Editor, KeptEdit } from './editor.js';
import type { CustomerAnswer, FollowUp } from './follow-up.js';
import type { LeadClass } from './lead-class.js';
import type { Message, Source } from './message.js';
import type { Nudge } from './nudge.js';
import type { Person } from './person.js';
import type { Preparation } from './preparation.js';
import type { Status } from './status.js';
import type { Task } from './task.js';
import type { TrailEntry, TrailText } from './trail.js';
import type { Work } from './work.js';

/** What was known about the sender when the inquiry arrived. Only a match by e-mail is a match. */
export interface History {
  /** Earlier inquiries from the same e-mail address. */
  earlier: number;
  lastAnsweredAt?: Date;
  lastAnsweredBy?: string;
  /** Earlier inquiries that share only the telephone number: "may be the same person". */
  samePhone: number;
}

/** What Flo owes to, or has posted in, the card's thread. Text is built from the facts when posted. */
export interface ThreadLine {
  /** Unique within the inquiry: the metadata key of the post is `inquiryId/key`. */
  key: string;
  at: Date;
  kind: 'opening' | 'message' | 'decision' | 'failure' | 'holding';
  /** For `message`: its id. For `holding`: what happened. For the rest: the words, without markup. */
  message?: string;
  held?: HoldingFact;
  text?: string;
  /** Set once posted: one ts for each part. */
  ts?: string[];
}

/** A direct message to the owner, sent once. `sensitive`: health, injury, minors and the like, whatever the class. */
export interface Alert {
  key: 'hot' | 'sensitive';
  at: Date;
  /** Set once posted. */
  ts?: string;
}

/** Who looks after an inquiry: one person. */
export interface Assignment {
  person: Person;
  at: Date;
  /** Who said so: the person who took it or assigned it, or the rule of `routes` that fitted. */
  by: { kind: 'person'; person: Person } | ({ kind: 'route' } & RouteRule);
}

/** A line of `routes` as it stood when it fitted. */
export interface RouteRule {
  /** 1 for the first. */
  rule: number;
  /** What it asks for: "class support". */
  words: string;
}

/** Whom a name in flo.yml means. */
export type Addressee =
  | { kind: 'person'; person: Person }
  | { kind: 'group'; id: string; name: string }
  /** Known to Slack, but not in the channel. */
  | { kind: 'absent'; person: Person }
  | { kind: 'unknown'; named: string };

/** The rule of `routes` that fitted first, and whom it named. It is followed once. */
export interface Routed extends RouteRule {
  at: Date;
  to: Addressee;
}

/** What happened to who has an inquiry, and to when it is looked at. */
export type HoldingFact =
  | { kind: 'taken' | 'given-back'; by: Person }
  | { kind: 'assigned'; by: Person; to: Person }
  | ({ kind: 'routed'; to: Addressee } & RouteRule)
  | { kind: 'snoozed'; by: Person; until: Date; note?: string }
  /** `for`: who is told. Back because its time had come, the customer wrote, or this person wished so. */
  | { kind: 'woken'; for: Person; why: 'time' | 'customer' | { by: Person } };

/** Put aside until a moment; it comes back by itself, and at once when the customer writes. */
export interface Snooze {
  until: Date;
  by: Person;
  at: Date;
  note?: string;
}

/** One conversation started by a customer. One document; every change is compare-and-set on `rev`. */
export interface Inquiry {
  _id: string;
  rev: number;
  status: Status;
  source: Source;
  /** Arrival of the first message. */
  receivedAt: Date;
  /** Arrival of the newest message. */
  lastMessageAt: Date;
  /**
   * Since when the reply that is due now is awaited: since the customer wrote after an answer, or since it was reopened.
   * Absent for the first.
   */
  waitingSince?: Date;
  /** By which the sender is matched: the normalised e-mail address, and the number (core/address). */
  contact: { email?: string; phone?: string };
  /** Oldest first. */
  messages: Message[];
  /** Unique across all inquiries: what only this inquiry answers to (see core/keys). */
  keys: string[];
  /** The class now: the rules' at intake, then the preparation's. */
  leadClass: LeadClass;
  /** The newest preparation; absent until the first is ready. */
  preparation?: Preparation;
  /** Who made the preparations before it, and what that took: for the figures. Oldest first. */
  preparedBefore?: Pick<Preparation, 'by' | 'at'>[];
  /** Every draft version, oldest first. */
  drafts: Draft[];
  history: History;
  editing: Editor[];
  kept: KeptEdit[];
  /** A wish for the next preparation ("shorter"), until it is made. */
  instruction?: { text: string; by: Person };
  /** Why the card is open again, or why the last wish could not be met; shown until the next decision. */
  notice?: string;
  decision?: Decision;
  /** When the approved draft may go out: the end of the Undo window. */
  sendAt?: Date;
  deliveries: Delivery[];
  /** When the reply first went out, was done by hand, rejected or closed: the joining window counts from here. */
  settledAt?: Date;
  /** When the first reply was sent, for the figures. */
  firstAnsweredAt?: Date;
  card?: CardRef;
  /** Absent while nobody has it. */
  assigned?: Assignment;
  routed?: Routed;
  snoozed?: Snooze;
  /** Oldest first. */
  nudges?: Nudge[];
  /** Opened with an approval, or later; the oldest first. */
  tasks?: Task[];
  /**
   * The keys of the next steps (core/offered-steps) that were ticked at the newest approval, of the preparation made at
   * `of`.
   */
  ticked?: { of: Date; keys: string[] };
  /** Later rounds, oldest first; the newest may wait for a decision. */
  followUps?: FollowUp[];
  /**
   * What the contact wants (core/contact-wish), as this inquiry has last learned of it: for its card and its
   * reminders. What holds is looked up before anything is sent.
   */
  wishes?: Wishes;
  /** A person wants none for this inquiry. */
  noFollowUps?: { by: Person; at: Date };
  /** Oldest first. */
  answers?: CustomerAnswer[];
  /** Only where one round is looked at as an inquiry (life/rounds): which one. Never stored. */
  round?: number;
  thread: ThreadLine[];
  alerts: Alert[];
  /** Durable work, one lane per kind; absent when nothing is owed. */
  work: Work;
  trail: TrailEntry[];
  /** Free text the trail refers to by id and salted hash. */
  texts: TrailText[];
}
