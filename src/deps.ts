import type { BusinessHours } from './core/business-hours.js';
import type { Chart } from './core/chart.js';
import type { EarlierFacts, EarlierInquiry } from './core/contact.js';
import type { ContactWishes } from './core/contact-wishes.js';
import type { DecidedInquiry } from './core/corrections.js';
import type { Draft, Recipient } from './core/draft.js';
import type { ExportedInquiry } from './core/export.js';
import type { FollowUpWords } from './core/follow-up.js';
import type {
  Addressee,
  Alert,
  CardRef,
  Inquiry,
  LeadClass,
  Message,
  Person,
  Status,
} from './core/inquiry.js';
import type { Passage } from './core/knowledge.js';
import type { ArrivalFacts, InquiryFacts } from './core/metrics/facts.js';
import type { Watched } from './core/nudge.js';
import type { Policy } from './core/policy.js';
import type { Post, PostContent, PostPlace } from './core/post.js';
import type { FailedTry, Preparation, Prepared } from './core/preparation.js';
import type { Run, RunClaim } from './core/run.js';
import type { TaskedInquiry } from './core/task.js';
import type { CONTACT_LANE, Lane, POST_LANE, WorkLane } from './core/work.js';

/** Everything a flow may touch. */
export interface Deps {
  policy: Policy;
  store: Store;
  desk: Desk;
  preparer: Preparer;
  knowledge: Knowledge;
  mailer: Mailer;
  charts: Charts;
  clock: Clock;
  /** The business's own time. */
  hours: BusinessHours;
  log: Log;
  /** A new unguessable id, letters and digits, for inquiries and salts. */
  newId(): string;
  /** Wakes this process's workers of a lane: something may be due. */
  wake(lane: WorkLane): void;
}

export interface Clock {
  now(): Date;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  after(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Ids and counts above debug; customers' text and secrets never above debug. */
export interface Log {
  debug(facts: object, words: string): void;
  info(facts: object, words: string): void;
  warn(facts: object, words: string): void;
  error(facts: object, words: string): void;
}

/** The store cannot answer now: nothing was changed that was not acknowledged. Doors answer 503 or say so. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** Slack refuses Flo's token, until a person sets another: the log has told it once. The message is for the team. */
export class TokenRefused extends Error {
  override name = 'TokenRefused';
}

/** An inquiry's work handed to one worker. */
export interface Claim extends Leased {
  lane: Lane;
  inquiry: Inquiry;
}

/** A post handed to one worker. */
export interface PostClaim extends Leased {
  lane: typeof POST_LANE;
  post: Post;
}

/** A contact whose newest wishes are to reach their inquiries, handed to one worker. */
export interface ContactClaim extends Leased {
  lane: typeof CONTACT_LANE;
  contact: ContactWishes;
}

export type AnyClaim = Claim | PostClaim | ContactClaim;

interface Leased {
  by: string;
  /** `owed` of the lane at the claim. */
  owed: number;
  attempts: number;
  /** An earlier attempt may have happened: its holder vanished, or it ended without an answer. */
  doubt: boolean;
}

/** How a worker leaves its lane. */
export type LaneOutcome =
  | { kind: 'done' }
  /** To be tried again at `due`; counts as an attempt unless `uncounted`. */
  | { kind: 'again'; due: Date; doubt?: boolean; uncounted?: boolean };

export interface Store {
  kind: 'mongodb' | 'embedded';
  /** Durable when it resolves. `taken`: another inquiry holds one of its `keys`. */
  insert(inquiry: Inquiry): Promise<'inserted' | 'taken'>;
  get(id: string): Promise<Inquiry | null>;
  /** Every inquiry that holds one of these keys. */
  findByKeys(keys: string[]): Promise<Inquiry[]>;
  /**
   * Compare-and-set: writes what differs between `before` and `after` where the document still has
   * `before.rev`. `after.rev` must be `before.rev + 1`. Leases are left as they are.
   * `lost`: somebody was faster, read again. `taken`: another inquiry holds one of the new keys.
   */
  save(before: Inquiry, after: Inquiry): Promise<'saved' | 'lost' | 'taken'>;
  /** The due work of lowest rank, then earliest due, leased to `by`; null when nothing is due. One winner per lane. */
  claim(lane: Lane, by: string, now: Date): Promise<Claim | null>;
  /** The due post that waited longest, leased to `by`; null when none is due. */
  claimPost(by: string, now: Date): Promise<PostClaim | null>;
  /** The due contact that waited longest, leased to `by`; null when none is due. */
  claimContact(by: string, now: Date): Promise<ContactClaim | null>;
  /** Extends the lease; false when it was lost. */
  renew(claim: AnyClaim, now: Date): Promise<boolean>;
  /**
   * Ends the lease. `done` removes the lane unless it is owed anew since the claim; then it is due at once.
   * Not a change of the document: `rev` stays.
   */
  end(claim: AnyClaim, outcome: LaneOutcome): Promise<void>;
  /** Earliest moment at which work of this lane falls due or its lease ends; null when nothing is owed. */
  nextDue(lane: WorkLane): Promise<Date | null>;
  /** How many inquiries, posts or contacts owe work in this lane. */
  countOwed(lane: WorkLane): Promise<number>;

  /** Durable when it resolves. `taken`: a post of this id is there already. */
  insertPost(post: Post): Promise<'inserted' | 'taken'>;
  getPost(id: string): Promise<Post | null>;
  /** Compare-and-set as for inquiries: `after.rev` must be `before.rev + 1`, and leases are left as they are. */
  savePost(before: Post, after: Post): Promise<'saved' | 'lost'>;
  /** Posts of a kind that became due at `since` or later, the oldest first. */
  findPosts(asked: { kind: PostContent['kind']; since: Date; limit?: number }): Promise<Post[]>;
  /** Posts that could not be posted so far, the oldest first. */
  listStuckPosts(limit: number): Promise<Post[]>;

  /** Earlier inquiries of a sender, newest first, at most `limit`. */
  findByContact(
    contact: { email: string } | { phone: string },
    limit: number,
  ): Promise<
    Pick<
      Inquiry,
      '_id' | 'status' | 'receivedAt' | 'decision' | 'firstAnsweredAt' | 'settledAt' | 'deliveries'
    >[]
  >;
  countByContact(contact: { email: string } | { phone: string }): Promise<number>;
  /**
   * What came from this e-mail address at `before` or earlier, `except` that inquiry, newest first, at most `limit`:
   * without messages, thread and trail.
   */
  findEarlier(asked: { email: string; before: Date; except: string; limit: number }): Promise<EarlierFacts[]>;

  /**
   * Inquiries with an open task that is this person's or nobody's (without `person`: whosever), the one with the
   * earliest task due first, at most `limit`: with all their tasks.
   */
  findOpenTasks(asked: { person?: string; limit: number }): Promise<TaskedInquiry[]>;
  /** Every inquiry for the export, in the order of arrival, read a page at a time as it is asked for. */
  eachInquiry(): AsyncIterable<ExportedInquiry>;

  /** Inquiries in one of these statuses, for /flo status, oldest first. */
  listOpen(asked: { statuses: Status[]; limit: number }): Promise<OpenInquiry[]>;
  /** How many are open, by status and class. */
  countOpen(): Promise<{ status: Status; leadClass: LeadClass; count: number }[]>;
  /** Those that wait for a decision and are not put aside, in no order, a few at a time as they are asked for. */
  eachWaiting(): AsyncIterable<WaitingInquiry>;
  /** Of those that wait for a decision: how many nobody has, and how many are put aside. */
  countHolding(): Promise<{ nobodys: number; aside: number }>;
  /** Inquiries that arrived, or were first answered, at `since` or later: the figures are computed in core. */
  listSince(since: Date): Promise<ArrivalFacts[]>;
  /**
   * The facts of every inquiry with which something happened at `since` or later, and of every one that waits for a
   * decision; each once, in no order, a few at a time as they are asked for.
   */
  eachChanged(since: Date, now: Date): AsyncIterable<InquiryFacts>;
  /** Whether anything arrived at `from` or later and before `to`. */
  hasArrivals(span: { from: Date; to: Date }): Promise<boolean>;
  /** What can be learned from these decisions; those that are not there any more are left out. */
  readDecided(ids: string[]): Promise<DecidedInquiry[]>;
  /**
   * What was decided at `since` or later, the oldest decision first, read a page at a time as it is asked for. One
   * that is decided anew while it is read may come again, with its newer decision.
   */
  eachDecided(since: Date): AsyncIterable<DecidedInquiry>;
  /** Every inquiry of which somebody may have to be reminded, a page at a time as it is asked for. */
  eachWatched(): AsyncIterable<Watched>;
  /** All inquiries, for `/flo status` and its advice. */
  countAll(): Promise<number>;

  /**
   * A job's slot, leased to `by`. `done`: it has been run, or a newer one has begun. `busy`: a process is at this or an
   * older one. One whose holder vanished is handed out anew when its lease has ended.
   */
  claimRun(ask: { job: string; slot: Date; by: string; now: Date }): Promise<RunClaim | 'done' | 'busy'>;
  /** Extends the lease; false when it was lost. */
  renewRun(claim: RunClaim, now: Date): Promise<boolean>;
  /** Ends the run, well or with a problem; without effect when the lease was lost. */
  endRun(claim: RunClaim, end: { at: Date; problem?: string }): Promise<void>;
  /** The newest run of every job. */
  listRuns(): Promise<Run[]>;
  /** The inquiries that came from this e-mail address, in no order. */
  eachOfContact(email: string): AsyncIterable<Pick<Inquiry, '_id' | 'lastMessageAt'>>;
  /** What these contacts (core/contact-wishes) want, as far as anything was said of them. */
  findContacts(ids: string[]): Promise<ContactWishes[]>;
  /** Compare-and-set on `rev`; `before` null: it is the first. `lost`: somebody was faster, read again. */
  saveContact(before: ContactWishes | null, after: ContactWishes): Promise<'saved' | 'lost'>;

  /** The stored value, or `create()`'s, stored: every process gets the same. */
  setting(name: string, create: () => string): Promise<string>;
  readSetting(name: string): Promise<string | null>;
  /** Compare-and-set: `lost` where the stored value is not `expected` (null: none). */
  writeSetting(name: string, value: string, expected: string | null): Promise<'written' | 'lost'>;
  /** Resolves when the store answers; rejects with StoreUnavailable. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type OpenInquiry = Pick<
  Inquiry,
  '_id' | 'status' | 'leadClass' | 'receivedAt' | 'lastMessageAt' | 'card'
> & { sender: string };

export type WaitingInquiry = Pick<Inquiry, '_id' | 'leadClass' | 'receivedAt' | 'waitingSince' | 'wishes'>;

/** What came of a post to Slack. */
export type Posted<T> =
  /** `unsureUntil`: an earlier call without an answer may still take effect, over this one, until then. */
  | { ok: true; value: T; unsureUntil?: Date }
  /**
   * `doubt`: it may have been posted. `retryAt`: not before. `problem`: in the reader's words.
   * `limited`: Slack asked to wait (429), which is no failure. `placeless`: there is no such place, or Flo may not
   * post there, until a person mends it. `told`: the log has it already.
   */
  | {
      ok: false;
      problem: string;
      retryAt: Date;
      doubt: boolean;
      limited: boolean;
      placeless?: true;
      told?: true;
    };

export interface Picture {
  /** With its ending. */
  name: string;
  title: string;
  png: Buffer;
}

export interface PostingSlot {
  /** Hands the turn back: nothing was posted. */
  unused(): void;
}

/** Flo's place in Slack: the only way out to people there. Takes facts, never blocks. */
export interface Desk {
  /** Posts the inquiry's card, or brings the posted one up to date. With `doubt` it looks for the post first. */
  showCard(inquiry: Inquiry, opts: { doubt: boolean }): Promise<Posted<ShownCard>>;
  /** The same for the card of one follow-up: a reply in the first card's thread that stands in the channel too. */
  showFollowUp(inquiry: Inquiry, round: number, opts: { doubt: boolean }): Promise<Posted<CardRef>>;
  /** Posts one line of the card's thread (a long message as several parts). */
  postLine(inquiry: Inquiry, lineKey: string, opts: { doubt: boolean }): Promise<Posted<string[]>>;
  /**
   * One direct message to the owner for all these alerts: who, one line of what, a link to the card. Tells the ts of
   * the message in which each stands: with `doubt` one may have been told before.
   */
  alertOwner(
    inquiry: Inquiry,
    keys: Alert['key'][],
    opts: { doubt: boolean },
  ): Promise<Posted<Partial<Record<Alert['key'], string>>>>;
  /**
   * Posts it where it belongs, or brings the posted one up to date. With `doubt` it looks for the post first. Null
   * where nothing is to be shown: it was moot before it was posted, or was deleted in Slack.
   */
  showPost(post: Post, opts: { doubt: boolean }): Promise<Posted<CardRef | null>>;
  /** Uploads a picture for posts to show, and gives its id. Nobody sees it before one does. */
  uploadPicture(picture: Picture): Promise<Posted<string>>;
  /** Whether there is such a place; `missing`: not until a person mends it. */
  lookAt(to: PostPlace): Promise<{ kind: 'there' | 'unknown' } | { kind: 'missing'; problem: string }>;
  /**
   * Resolves when a post to the leads channel may start: at once unless Slack has asked to wait or refuses the token.
   * Cards go before lines. Null when `signal` aborts first.
   */
  whenReady(kind: 'card' | 'line', signal: AbortSignal): Promise<PostingSlot | null>;
  /** Where the card is found, or null when Slack does not say. */
  permalink(card: CardRef): Promise<string | null>;
  /** Whether this person may decide, and what to say when not. */
  approver(userId: string, teamId: string | undefined): Promise<Approver>;
  /** A person, and whether they are in the channel; a program is never. Rejects when Slack does not answer. */
  member(userId: string): Promise<Membership>;
  /** Whom a Slack id, e-mail address or user group of flo.yml means. Rejects when Slack does not answer. */
  whoIs(named: string): Promise<Addressee>;
  /** Files for this person alone, in one direct message from Flo with `words` above them. */
  sendFiles(userId: string, files: OutgoingFile[], words: string): Promise<Posted<null>>;
  /** Whether Slack answers and Flo can post, in the reader's words. */
  health(): Promise<Health>;
}

/** Where a card stands, and the ids of the customer's messages of which it does not show every word. */
export interface ShownCard {
  card: CardRef;
  cut: string[];
}

export interface OutgoingFile {
  /** With its ending. */
  name: string;
  title: string;
  content: Buffer;
}

/** `owner`: they are the owner named in flo.yml. */
export type Approver =
  | { ok: true; person: Person; owner: boolean }
  | { ok: false; person: Person; whoCan: string };

/** `channel`: as people write it. */
export type Membership = { ok: true; person: Person } | { ok: false; person: Person; channel: string };

export interface Health {
  ok: boolean;
  /** One line for `/flo status`, readyz and the start, e.g. "Cedar & Pine's workspace, #leads". */
  words: string;
}

/** What a preparation is made from. `previous`: the drafts so far, for "draft again". */
export interface PrepareAsk {
  inquiryId: string;
  /** Oldest first; the newest is to be answered. */
  messages: Message[];
  instruction?: string;
  previous?: Pick<Draft, 'subject' | 'body'>;
  /** A model's preparation that has read every message: it stands, and only its draft is made again. */
  standing?: Preparation;
  to: Recipient;
  /** What the business knows that may help to answer, the best first. */
  passages: Passage[];
  /** The sender's earlier inquiries, newest first. */
  earlier: EarlierInquiry[];
  /** The moment of asking: near dates are judged against it. */
  now: Date;
}

export interface Preparer {
  /** Null when no model is set up, else the name of the one that is asked first. */
  model: string | null;
  /**
   * A model's preparation within the budget (20 s), or why there is none, in words for the card.
   * `tries`: the models that were asked in vain.
   * Never rejects and never outlasts `signal`.
   */
  prepare(
    ask: PrepareAsk,
    signal: AbortSignal,
  ): Promise<{ ok: true; prepared: Prepared } | { ok: false; why: string; tries: FailedTry[] }>;
  /** The words of a follow-up, by the same rules. */
  followUp(
    ask: FollowUpAsk,
    signal: AbortSignal,
  ): Promise<{ ok: true; words: FollowUpWords } | { ok: false; why: string; tries: FailedTry[] }>;
  health(): Promise<Health>;
}

/** What a follow-up is written from. */
export interface FollowUpAsk {
  inquiryId: string;
  /** Oldest first. */
  messages: Message[];
  /** What went out, oldest first: to the last of them nobody has answered. */
  letters: Pick<Draft, 'subject' | 'body'>[];
  /** How many reminders went out since the reply. */
  reminders: number;
  now: Date;
}

/** What the business knows: the files beside flo.yml, as they are now. */
export interface Knowledge {
  /** The passages that may help to answer `text`, the best first; none where nothing fits. Never rejects. */
  find(text: string): Promise<Passage[]>;
  /** How much is known, and which file cannot be used, with line and reason. Never rejects. */
  health(): Promise<Health>;
}

/** A reply on its way out. */
export interface Letter {
  /** Without angle brackets. */
  messageId: string;
  to: string;
  subject: string;
  body: string;
  /** Message-ID of the customer's mail, where it had one. */
  inReplyTo?: string;
  references?: string[];
  date: Date;
}

export type MailOutcome =
  | { kind: 'sent'; detail: string }
  /** Refused for good (5xx, or an address that cannot exist). */
  | { kind: 'refused'; detail: string }
  /** Not taken now (4xx, no connection): try later. */
  | { kind: 'deferred'; detail: string }
  /** The dialogue broke after the text was handed over. */
  | { kind: 'unknown'; detail: string };

export interface Mailer {
  /** `smtp` or `outbox`. */
  kind: 'smtp' | 'outbox';
  /** The right-hand side of every Message-ID: the domain of the sender's address. */
  domain: string;
  /** Never rejects. */
  send(letter: Letter, signal: AbortSignal): Promise<MailOutcome>;
  /** After a crash: whether the letter with this Message-ID is known to have gone out. SMTP cannot know. */
  lookUp(messageId: string): Promise<'sent' | 'absent' | 'unknown'>;
  health(): Promise<Health>;
}

/** Figures as pictures. */
export interface Charts {
  /** A PNG, 1,080 pixels wide, legible at 360. Rejects when it cannot be drawn, or when `signal` aborts. */
  draw(chart: Chart, signal: AbortSignal): Promise<Buffer>;
}
