import { randomBytes } from 'node:crypto';
import type { FollowedUp } from '../core/attention.js';
import type { ContactWishes } from '../core/contact-wishes.js';
import type { DecidedInquiry } from '../core/corrections.js';
import { EXPORTED_FIELDS, type ExportedInquiry } from '../core/export.js';
import type { Inquiry, Status } from '../core/inquiry.js';
import { senderOf } from '../core/life/reading.js';
import { FACT_PATHS, type InquiryFacts } from '../core/metrics/facts.js';
import type { Watched } from '../core/nudge.js';
import type { Post, PostContent } from '../core/post.js';
import type { Run, RunClaim } from '../core/run.js';
import type { DueTasks } from '../core/task.js';
import type { Lane, LaneWork, WorkLane } from '../core/work.js';
import { CONTACT_LANE, LEASE_MS, POST_LANE } from '../core/work.js';
import type { AnyClaim, Claim, ContactClaim, LaneOutcome, PostClaim } from '../deps/claim.js';
import type { OpenInquiry, Store, WaitingInquiry } from '../deps/store.js';
import type { Change, Filter, Held, Leases, Walk, Worked } from './engine.js';
import { changeBetween, fromRecord, toRecord, withoutLeases } from './record-change.js';
import { type InquiryRecord, type StoreEngine, TEAM } from './records.js';
import { claimRun, endRun, listRuns, renewRun } from './runs.js';

/** What waits for something: a preparation, a decision, the sending, or a person to settle it. */
const OPEN: Status[] = ['received', 'awaiting', 'approved', 'failed', 'unknown'];

/** What waits for a decision. */
const WAITING: Status[] = ['received', 'awaiting'];

/** What nobody answered: the time for it may run out with nothing written down. */
const UNANSWERED: Status[] = [...WAITING, 'failed', 'unknown'];

const DECIDED_AT = 'decision.at';
const DECIDED_FIELDS = [
  'status',
  'leadClass',
  'preparation',
  'messages',
  'drafts',
  'deliveries',
  'decision',
] as const;
/** Whole drafts and messages are read: so many inquiries at a time. */
const PAGE = 50;
/** Without drafts. */
const EXPORT_PAGE = 500;
/** Without messages and drafts, many at a time. */
const WATCHED_PAGE = 500;
const WATCHED_FIELDS = [
  'status',
  'leadClass',
  'receivedAt',
  'waitingSince',
  'lastMessageAt',
  'card',
  'assigned',
  'snoozed',
  'decision',
  'deliveries',
  'editing',
  'tasks',
  'followUps',
  'wishes',
  'nudges',
] as const satisfies (keyof Watched)[];

const WAITING_FIELDS = [
  'leadClass',
  'receivedAt',
  'waitingSince',
  'wishes',
] as const satisfies (keyof WaitingInquiry)[];

const DAY_MS = 86_400_000;

/** How far ahead of the clock by which leases run the moments are that the store is given. */
export interface LeaseClock {
  aheadMs(): number;
}

const SAME_CLOCK: LeaseClock = { aheadMs: () => 0 };

/** The store, written once over what both engines can do. */
export function createStore(engine: StoreEngine, leaseClock = SAME_CLOCK): Store {
  return new EngineStore(engine, leaseClock);
}

class EngineStore implements Store {
  readonly kind: Store['kind'];
  readonly #engine: StoreEngine;
  readonly #leaseClock: LeaseClock;

  constructor(engine: StoreEngine, leaseClock: LeaseClock) {
    this.kind = engine.kind;
    this.#engine = engine;
    this.#leaseClock = leaseClock;
  }

  insert(inquiry: Inquiry): Promise<'inserted' | 'taken'> {
    return this.#engine.inquiries.insert(toRecord(inquiry));
  }

  async get(id: string): Promise<Inquiry | null> {
    const record = await this.#engine.inquiries.findOne({ _id: id });
    return record && fromRecord(record);
  }

  async findByKeys(keys: string[]): Promise<Inquiry[]> {
    if (keys.length === 0) return [];
    const records = await this.#engine.inquiries.find({ keys: { $in: keys } });
    return records.map(fromRecord);
  }

  async save(before: Inquiry, after: Inquiry): Promise<'saved' | 'lost' | 'taken'> {
    if (after._id !== before._id) throw new Error('save: before and after are different inquiries');
    if (after.rev !== before.rev + 1) throw new Error('save: after.rev must be before.rev + 1');
    const own = { _id: before._id, rev: before.rev };
    const change = changeBetween(toRecord(before), toRecord(after));
    const result = await this.#engine.inquiries.update(own, change);
    if (result === 'updated') return 'saved';
    return result === 'taken' ? 'taken' : 'lost';
  }

  async claim(lane: Lane, worker: string, now: Date): Promise<Claim | null> {
    const by = leaseName(worker);
    const taken = await this.#engine.leases.take({ lane, by, now, ...this.#lease(now) });
    if (!taken) return null;
    const inquiry = fromRecord(taken.doc);
    return { lane, inquiry, by, ...claimed(inquiry.work[lane], taken.doubt) };
  }

  async claimPost(worker: string, now: Date): Promise<PostClaim | null> {
    const by = leaseName(worker);
    const taken = await this.#engine.postLeases.take({ lane: POST_LANE, by, now, ...this.#lease(now) });
    if (!taken) return null;
    const post = asPost(taken.doc);
    return { lane: POST_LANE, post, by, ...claimed(post.work[POST_LANE], taken.doubt) };
  }

  async claimContact(worker: string, now: Date): Promise<ContactClaim | null> {
    const by = leaseName(worker);
    const taken = await this.#engine.contactLeases.take({ lane: CONTACT_LANE, by, now, ...this.#lease(now) });
    if (!taken) return null;
    const contact = asContact(taken.doc);
    return { lane: CONTACT_LANE, contact, by, ...claimed(contact.work[CONTACT_LANE], taken.doubt) };
  }

  renew(claim: AnyClaim, now: Date): Promise<boolean> {
    return this.#leases(claim.lane).extend(heldBy(claim), this.#lease(now).until);
  }

  end(claim: AnyClaim, outcome: LaneOutcome): Promise<void> {
    const leases = this.#leases(claim.lane);
    const path = `work.${claim.lane}`;
    const asClaimed: Filter = { [`${path}.owed`]: claim.owed };
    if (outcome.kind === 'done') {
      return leases.giveBack(heldBy(claim), [
        { when: asClaimed, apply: { $unset: { [path]: '' } } },
        // Owed anew since: the earlier due, which has come, still stands.
        { when: {}, apply: {} },
      ]);
    }
    const { due, doubt, uncounted } = outcome;
    const counted: Change = {
      ...(!uncounted && { $inc: { [`${path}.attempts`]: 1 } }),
      ...(!doubt && { $unset: { [`${path}.doubt`]: '' as const } }),
    };
    const doubted = doubt && { [`${path}.doubt`]: true };
    return leases.giveBack(heldBy(claim), [
      { when: asClaimed, apply: { ...counted, $set: { [`${path}.due`]: due, ...doubted } } },
      {
        when: {},
        apply: { ...counted, $min: { [`${path}.due`]: due }, ...(doubted && { $set: doubted }) },
      },
    ]);
  }

  async nextDue(lane: WorkLane): Promise<Date | null> {
    const { free, leased } = await this.#leases(lane).nextDue(lane);
    const ends = leased && new Date(leased.getTime() + this.#leaseClock.aheadMs());
    return !free || (ends && ends < free) ? ends : free;
  }

  countOwed(lane: WorkLane): Promise<number> {
    return this.#leases(lane).countOwed(lane);
  }

  /** A lease that begins at `now`, in the time by which leases run. */
  #lease(now: Date): { leasesAt: Date; until: Date } {
    const leasesAt = new Date(now.getTime() - this.#leaseClock.aheadMs());
    return { leasesAt, until: new Date(leasesAt.getTime() + LEASE_MS) };
  }

  #leases(lane: WorkLane): Omit<Leases<Worked>, 'take'> {
    if (lane === POST_LANE) return this.#engine.postLeases;
    return lane === CONTACT_LANE ? this.#engine.contactLeases : this.#engine.leases;
  }

  insertPost(post: Post): Promise<'inserted' | 'taken'> {
    return this.#engine.posts.insert(asPost(post));
  }

  async getPost(id: string): Promise<Post | null> {
    const record = await this.#engine.posts.findOne({ _id: id });
    return record && asPost(record);
  }

  async savePost(before: Post, after: Post): Promise<'saved' | 'lost'> {
    if (after._id !== before._id) throw new Error('savePost: before and after are different posts');
    if (after.rev !== before.rev + 1) throw new Error('savePost: after.rev must be before.rev + 1');
    const own = { _id: before._id, rev: before.rev };
    const result = await this.#engine.posts.update(own, changeBetween(asPost(before), asPost(after)));
    return result === 'updated' ? 'saved' : 'lost';
  }

  findPosts(asked: { kind: PostContent['kind']; since: Date; limit?: number }): Promise<Post[]> {
    return this.#posts({ 'content.kind': asked.kind, at: { $gte: asked.since } }, asked.limit);
  }

  listStuckPosts(limit: number): Promise<Post[]> {
    return this.#posts({ problem: { $gte: '' } }, limit);
  }

  async #posts(filter: Filter, limit?: number): Promise<Post[]> {
    const found = await this.#engine.posts.findFields(filter, {
      sort: { at: 1, _id: 1 },
      ...(limit !== undefined && { limit }),
      fields: ['rev', 'at', 'to', 'content', 'moot', 'posted', 'problem', 'work'],
    });
    return found.map(asPost);
  }

  findByContact(contact: { email: string } | { phone: string }, limit: number) {
    return this.#engine.inquiries.findFields(byContact(contact), {
      sort: { receivedAt: -1 },
      limit,
      fields: ['status', 'receivedAt', 'decision', 'firstAnsweredAt', 'settledAt', 'deliveries'],
    });
  }

  countByContact(contact: { email: string } | { phone: string }): Promise<number> {
    return this.#engine.inquiries.count(byContact(contact));
  }

  findEarlier(asked: { email: string; before: Date; except: string; limit: number }) {
    const { email, before, except, limit } = asked;
    return this.#engine.inquiries.findFields(
      { ...byContact({ email }), receivedAt: { $lte: before }, _id: { $ne: except } },
      {
        sort: { receivedAt: -1 },
        limit,
        fields: [
          'status',
          'receivedAt',
          'leadClass',
          'preparation',
          'decision',
          'deliveries',
          'drafts',
          'tasks',
        ],
      },
    );
  }

  async findOpenTasks(asked: { person?: string; now: Date; limit: number }) {
    const { person, now, limit } = asked;
    // One question for each owner: an index gives what equals one value in the order of the due dates.
    const owners = person === undefined ? [{}] : [{ taskOwners: person }, { taskOwners: TEAM }];
    const fields = ['leadClass', 'card', 'tasks', 'messages', 'taskDue'] as const;
    const lists = await Promise.all(
      owners.flatMap((whose) => [
        this.#findLatest('taskDue', { whose, by: now, limit, fields }),
        this.#engine.inquiries.findFields(
          { ...whose, taskDue: { $gt: now.getTime() } },
          { sort: { taskDue: 1 }, limit, fields },
        ),
      ]),
    );
    const each = new Map(lists.flat().map((one) => [one._id, one]));
    const found = [...each.values()]
      .sort((a, b) => (a.taskDue ?? 0) - (b.taskDue ?? 0))
      .map(({ messages, tasks = [], taskDue: _due, ...facts }) => ({
        ...facts,
        tasks,
        sender: senderOf(messages),
      }));
    return { found, more: lists.some((list) => list.length === limit) };
  }

  async *eachInquiry(): AsyncIterable<ExportedInquiry> {
    const read = (filter: Filter): Promise<ExportedInquiry[]> =>
      this.#engine.inquiries.findFields(filter, {
        sort: { receivedAt: 1, _id: 1 },
        limit: EXPORT_PAGE,
        fields: EXPORTED_FIELDS,
      });
    let page = await read({});
    for (let last = page.at(-1); last; last = page.at(-1)) {
      yield* page;
      // Many may have come in one moment: first the rest of those that are as old as the last one read.
      page = await read({ receivedAt: last.receivedAt, _id: { $gt: last._id } });
      if (page.length === 0) page = await read({ receivedAt: { $gt: last.receivedAt } });
    }
  }

  async listOpen({ statuses, limit }: { statuses: Status[]; limit: number }): Promise<OpenInquiry[]> {
    const found = await this.#engine.inquiries.findFields(
      { status: { $in: statuses } },
      {
        sort: { receivedAt: 1 },
        limit,
        fields: ['status', 'leadClass', 'receivedAt', 'lastMessageAt', 'card', 'messages'],
      },
    );
    return found.map(({ messages, ...facts }) => ({ ...facts, sender: senderOf(messages) }));
  }

  countOpen() {
    return this.#engine.inquiries.countBy({ status: { $in: OPEN } }, ['status', 'leadClass']);
  }

  async *eachWaiting(): AsyncIterable<WaitingInquiry> {
    const where = { status: { $in: WAITING }, snoozed: { $exists: false } };
    for await (const doc of this.#engine.inquiries.each({ where }, WAITING_FIELDS))
      yield doc as WaitingInquiry;
  }

  async countHolding() {
    const waiting = { status: { $in: WAITING } };
    const [nobodys, aside] = await Promise.all([
      this.#engine.inquiries.count({ ...waiting, assigned: { $exists: false } }),
      this.#engine.inquiries.count({ ...waiting, snoozed: { $exists: true } }),
    ]);
    return { nobodys, aside };
  }

  async listSince(since: Date) {
    const fields = ['leadClass', 'receivedAt', 'firstAnsweredAt', 'decision'] as const;
    // Two queries, as each is served by its own index.
    const [arrived, answered] = await Promise.all([
      this.#engine.inquiries.findFields({ receivedAt: { $gte: since } }, { fields }),
      this.#engine.inquiries.findFields({ firstAnsweredAt: { $gte: since } }, { fields }),
    ]);
    return [...new Map([...arrived, ...answered].map((one) => [one._id, one])).values()];
  }

  async *eachChanged(since: Date, now: Date): AsyncIterable<InquiryFacts> {
    const walks: Walk[] = [{ by: 'changedAt', from: since, now }, { where: { status: { $in: UNANSWERED } } }];
    const seen = new Set<string>();
    for (const walk of walks) {
      for await (const doc of this.#engine.inquiries.each(walk, FACT_PATHS)) {
        if (seen.has(doc._id)) continue;
        seen.add(doc._id);
        yield doc as InquiryFacts;
      }
    }
  }

  async *eachDecided(since: Date): AsyncIterable<DecidedInquiry> {
    let last: { at: Date; id: string } | null = null;
    for (;;) {
      const page: DecidedInquiry[] = [];
      // Many may be decided in one moment: first the rest of those that are as old as the last one read.
      if (last) page.push(...(await this.#decided({ [DECIDED_AT]: last.at, _id: { $gt: last.id } })));
      if (page.length === 0)
        page.push(...(await this.#decided({ [DECIDED_AT]: last ? { $gt: last.at } : { $gte: since } })));
      yield* page;
      const end = page.at(-1);
      if (!end?.decision) return;
      last = { at: end.decision.at, id: end._id };
    }
  }

  #decided(filter: Filter): Promise<DecidedInquiry[]> {
    return this.#engine.inquiries.findFields(filter, {
      sort: { [DECIDED_AT]: 1, _id: 1 },
      limit: PAGE,
      fields: DECIDED_FIELDS,
    });
  }

  async *eachWatched(): AsyncIterable<Watched> {
    let after = '';
    for (;;) {
      const page: Watched[] = await this.#engine.inquiries.findFields(
        { watched: { $gt: after } },
        { sort: { watched: 1 }, limit: WATCHED_PAGE, fields: WATCHED_FIELDS },
      );
      yield* page;
      if (page.length < WATCHED_PAGE) return;
      after = page.at(-1)?._id ?? '';
    }
  }

  findTasksToNudge({ until, limit }: { until: Date; limit: number }): Promise<Watched[]> {
    return this.#engine.inquiries.findFields(
      { taskNudge: { $lte: until.getTime() } },
      { sort: { taskNudge: 1 }, limit, fields: WATCHED_FIELDS },
    );
  }

  async findTasksDue({ by, limit }: { by: Date; limit: number }): Promise<DueTasks[]> {
    const found = await this.#findLatest('taskDue', { by, limit, fields: ['leadClass', 'tasks'] });
    return found.map(({ tasks = [], ...facts }) => ({ ...facts, tasks }));
  }

  findOpenFollowUps({ by, limit }: { by: Date; limit: number }): Promise<FollowedUp[]> {
    const fields = ['leadClass', 'lastMessageAt', 'snoozed', 'followUps'] as const;
    return this.#findLatest('roundSince', { by, limit, fields });
  }

  /** Those whose `field` is `by` or before, the latest first. */
  async #findLatest<F extends keyof InquiryRecord & string>(
    field: 'taskDue' | 'roundSince',
    asked: { whose?: Filter; by: Date; limit: number; fields: readonly F[] },
  ) {
    const { whose, by, limit, fields } = asked;
    const found: Pick<InquiryRecord, F | '_id'>[] = [];
    let to = by.getTime();
    // A server that gathers whatever matches would gather all there ever was: the last day, a month, whatever is left.
    for (const days of [1, 32, Number.POSITIVE_INFINITY]) {
      const from = to - days * DAY_MS;
      const within = { ...(Number.isFinite(from) && { $gt: from }), $lte: to };
      const opts = { sort: { [field]: -1 as const }, limit: limit - found.length, fields };
      found.push(...(await this.#engine.inquiries.findFields({ ...whose, [field]: within }, opts)));
      if (found.length >= limit) break;
      to = from;
    }
    return found;
  }

  async hasArrivals({ from, to }: { from: Date; to: Date }): Promise<boolean> {
    const found = await this.#engine.inquiries.findFields(
      { receivedAt: { $gte: from, $lt: to } },
      { limit: 1, fields: [] },
    );
    return found.length > 0;
  }

  readDecided(ids: string[]): Promise<DecidedInquiry[]> {
    return this.#engine.inquiries.findFields({ _id: { $in: ids } }, { fields: DECIDED_FIELDS });
  }

  countAll(): Promise<number> {
    return this.#engine.inquiries.count({});
  }

  async setting(name: string, create: () => string): Promise<string> {
    const stored = await this.#engine.settings.findOne({ _id: name });
    if (stored) return stored.value;
    const value = create();
    if ((await this.#engine.settings.insert({ _id: name, value })) === 'inserted') return value;
    const first = await this.#engine.settings.findOne({ _id: name });
    if (!first) throw new Error(`setting: ${name} is taken and yet absent`);
    return first.value;
  }

  claimRun(ask: { job: string; slot: Date; by: string; now: Date }): Promise<RunClaim | 'done' | 'busy'> {
    const lease = { by: leaseName(ask.by), ...this.#lease(ask.now) };
    return claimRun(this.#engine.runs, { ...ask, ...lease });
  }

  renewRun(claim: RunClaim, now: Date): Promise<boolean> {
    return renewRun(this.#engine.runs, claim, this.#lease(now).until);
  }

  endRun(claim: RunClaim, end: { at: Date; problem?: string }): Promise<void> {
    return endRun(this.#engine.runs, claim, end);
  }

  listRuns(): Promise<Run[]> {
    return listRuns(this.#engine.runs);
  }

  async *eachOfContact(email: string): AsyncIterable<Pick<Inquiry, '_id' | 'lastMessageAt'>> {
    const found = this.#engine.inquiries.each({ where: byContact({ email }) }, ['lastMessageAt']);
    for await (const doc of found) yield doc as Pick<Inquiry, '_id' | 'lastMessageAt'>;
  }

  async findContacts(ids: string[]): Promise<ContactWishes[]> {
    return (await this.#engine.contacts.find({ _id: { $in: ids } })).map(asContact);
  }

  async saveContact(before: ContactWishes | null, after: ContactWishes): Promise<'saved' | 'lost'> {
    if (after.rev !== (before?.rev ?? 0) + 1)
      throw new Error('saveContact: after.rev must be before.rev + 1');
    if (!before) return (await this.#engine.contacts.insert(after)) === 'inserted' ? 'saved' : 'lost';
    const own = { _id: before._id, rev: before.rev };
    const result = await this.#engine.contacts.update(own, changeBetween(before, after));
    return result === 'updated' ? 'saved' : 'lost';
  }

  async readSetting(name: string): Promise<string | null> {
    return (await this.#engine.settings.findOne({ _id: name }))?.value ?? null;
  }

  async writeSetting(name: string, value: string, expected: string | null): Promise<'written' | 'lost'> {
    if (expected === null) {
      const inserted = await this.#engine.settings.insert({ _id: name, value });
      return inserted === 'inserted' ? 'written' : 'lost';
    }
    const own = { _id: name, value: expected };
    const updated = await this.#engine.settings.update(own, { $set: { value } });
    return updated === 'updated' ? 'written' : 'lost';
  }

  ping(): Promise<void> {
    return this.#engine.ping();
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}

/** A worker may come back to work it has lost: its old lease must not pass for the new one. */
function leaseName(worker: string): string {
  return `${worker}/${randomBytes(6).toString('hex')}`;
}

/** What a claim tells of the work. `vanished`: its last holder never ended it. */
function claimed(work: LaneWork | undefined, vanished: boolean) {
  if (!work) throw new Error('claim: the engine handed out work that is not owed');
  return { owed: work.owed, attempts: work.attempts, doubt: vanished || work.doubt === true };
}

function heldBy(claim: AnyClaim): Held {
  return { lane: claim.lane, id: docOf(claim)._id, by: claim.by };
}

function docOf(claim: AnyClaim): { _id: string } {
  if (claim.lane === POST_LANE) return claim.post;
  return claim.lane === CONTACT_LANE ? claim.contact : claim.inquiry;
}

/** Records from before contacts owed anything have no work. */
function asContact(record: ContactWishes): ContactWishes {
  return { ...record, work: withoutLeases(record.work ?? {}) };
}

function asPost(record: Post): Post {
  return { ...record, work: withoutLeases(record.work) };
}

function byContact(contact: { email: string } | { phone: string }): Filter {
  return 'email' in contact ? { 'contact.email': contact.email } : { 'contact.phone': contact.phone };
}
