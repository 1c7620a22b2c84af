import type { FollowedUp } from '../core/attention.js';
import type { ContactWishes } from '../core/contact-wishes.js';
import type { DecidedInquiry } from '../core/corrections.js';
import type { ExportedInquiry } from '../core/export.js';
import type { Inquiry } from '../core/inquiry.js';
import type { LeadClass } from '../core/lead-class.js';
import type { ArrivalFacts, InquiryFacts } from '../core/metrics/facts.js';
import type { Watched } from '../core/nudges/watched.js';
import type { Post, PostContent } from '../core/post.js';
import type { EarlierFacts } from '../core/recall.js';
import type { Run, RunClaim } from '../core/run.js';
import type { Status } from '../core/status.js';
import type { DueTasks, TaskedInquiry } from '../core/task-list.js';
import type { Lane, WorkLane } from '../core/work.js';
import type { AnyClaim, Claim, ContactClaim, LaneOutcome, PostClaim } from './claim.js';

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

  /** Whether there is any inquiry of this sender. Most who write are new: this is the cheapest to ask. */
  knows(contact: { email: string } | { phone: string }): Promise<boolean>;
  /** When inquiries from this e-mail address were answered, and by whom: the newest first, at most `limit`. */
  findAnswers(
    email: string,
    limit: number,
  ): Promise<Pick<Inquiry, '_id' | 'decision' | 'firstAnsweredAt' | 'deliveries'>[]>;
  countByContact(contact: { email: string } | { phone: string }): Promise<number>;
  /**
   * What came from this e-mail address at `before` or earlier, `except` that inquiry, newest first, at most `limit`:
   * without messages, thread and trail.
   */
  findEarlier(asked: { email: string; before: Date; except: string; limit: number }): Promise<EarlierFacts[]>;

  /**
   * Inquiries with an open task that is this person's or nobody's (without `person`: whosever), with all their tasks,
   * the one with the earliest task due first: of those due at `now` the latest, and of the others the next, at most
   * `limit` each; this person's and nobody's are counted apart. `more`: there may be more.
   */
  findOpenTasks(asked: {
    person?: string;
    now: Date;
    limit: number;
  }): Promise<{ found: TaskedInquiry[]; more: boolean }>;
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
  /**
   * Every inquiry that waits for somebody, a page at a time as it is asked for: tasks apart, and follow-ups of which
   * somebody was reminded.
   */
  eachWatched(): AsyncIterable<Watched>;
  /**
   * Inquiries with a task that falls due at `until` or earlier and that nobody was nudged about, the earliest due
   * first.
   */
  findTasksToNudge(asked: { until: Date; limit: number }): Promise<Watched[]>;
  /** Inquiries with an open task due at `by` or earlier, the one that has been due the longest first. */
  findTasksDue(asked: { by: Date; limit: number }): Promise<DueTasks[]>;
  /** Inquiries whose newest follow-up waits for a person since `by` or earlier, the latest first. */
  findOpenFollowUps(asked: { by: Date; limit: number }): Promise<FollowedUp[]>;
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
  '_id' | 'status' | 'leadClass' | 'receivedAt' | 'lastMessageAt' | 'card' | 'wishes'
> & { sender: string };

export type WaitingInquiry = Pick<Inquiry, '_id' | 'leadClass' | 'receivedAt' | 'waitingSince' | 'wishes'>;

/** The store cannot answer now: nothing was changed that was not acknowledged. Doors answer 503 or say so. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The store’s files are not where the next start looks for them: a person has to see to it. The message tells them. */
export class StoreMisplaced extends StoreUnavailable {
  override name = 'StoreMisplaced';
}
