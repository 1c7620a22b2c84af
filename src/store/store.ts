import { randomBytes } from 'node:crypto';
import type { ContactWishes } from '../core/contact-wishes.js';
import type { DecidedInquiry } from '../core/corrections.js';
import type { Inquiry, Status } from '../core/inquiry.js';
import type { Lane } from '../core/work.js';
import { LEASE_MS } from '../core/work.js';
import type { Claim, LaneOutcome, OpenInquiry, Store } from '../deps.js';
import type { Change, Filter, Held } from './engine.js';
import { changeBetween, fromRecord, toRecord } from './inquiry-change.js';
import type { StoreEngine } from './records.js';

/** What waits for something: a preparation, a decision, the sending, or a person to settle it. */
const OPEN: Status[] = ['received', 'awaiting', 'approved', 'failed', 'unknown'];

const DECIDED_AT = 'decision.at';
/** Whole drafts and messages are read: so many inquiries at a time. */
const PAGE = 50;

/** The store, written once over what both engines can do. */
export function createStore(engine: StoreEngine): Store {
  return new EngineStore(engine);
}

class EngineStore implements Store {
  readonly kind: Store['kind'];
  readonly #engine: StoreEngine;

  constructor(engine: StoreEngine) {
    this.kind = engine.kind;
    this.#engine = engine;
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
    const result = await this.#engine.inquiries.update(own, changeBetween(before, after));
    if (result === 'updated') return 'saved';
    return result === 'taken' ? 'taken' : 'lost';
  }

  async claim(lane: Lane, worker: string, now: Date): Promise<Claim | null> {
    // A worker may come back to work it has lost: its old lease must not pass for the new one.
    const by = `${worker}/${randomBytes(6).toString('hex')}`;
    const taken = await this.#engine.leases.take({ lane, by, now, until: leaseEnd(now) });
    if (!taken) return null;
    const inquiry = fromRecord(taken.doc);
    const work = inquiry.work[lane];
    if (!work) throw new Error(`claim: the engine handed out ${lane} work that is not owed`);
    const doubt = taken.doubt || work.doubt === true;
    return { lane, inquiry, by, owed: work.owed, attempts: work.attempts, doubt };
  }

  renew(claim: Claim, now: Date): Promise<boolean> {
    return this.#engine.leases.extend(heldBy(claim), leaseEnd(now));
  }

  end(claim: Claim, outcome: LaneOutcome): Promise<void> {
    const path = `work.${claim.lane}`;
    const asClaimed: Filter = { [`${path}.owed`]: claim.owed };
    if (outcome.kind === 'done') {
      return this.#engine.leases.giveBack(heldBy(claim), [
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
    return this.#engine.leases.giveBack(heldBy(claim), [
      { when: asClaimed, apply: { ...counted, $set: { [`${path}.due`]: due, ...doubted } } },
      {
        when: {},
        apply: { ...counted, $min: { [`${path}.due`]: due }, ...(doubted && { $set: doubted }) },
      },
    ]);
  }

  nextDue(lane: Lane): Promise<Date | null> {
    return this.#engine.leases.nextDue(lane);
  }

  countOwed(lane: Lane): Promise<number> {
    return this.#engine.leases.countOwed(lane);
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
        fields: ['status', 'receivedAt', 'leadClass', 'preparation', 'decision', 'deliveries', 'drafts'],
      },
    );
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

  async listSince(since: Date) {
    const fields = ['leadClass', 'receivedAt', 'firstAnsweredAt'] as const;
    // Two queries, as each is served by its own index.
    const [arrived, answered] = await Promise.all([
      this.#engine.inquiries.findFields({ receivedAt: { $gte: since } }, { fields }),
      this.#engine.inquiries.findFields({ firstAnsweredAt: { $gte: since } }, { fields }),
    ]);
    return [...new Map([...arrived, ...answered].map((one) => [one._id, one])).values()];
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
      fields: ['status', 'leadClass', 'preparation', 'messages', 'drafts', 'deliveries', 'decision'],
    });
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

  findContacts(ids: string[]): Promise<ContactWishes[]> {
    return this.#engine.contacts.find({ _id: { $in: ids } });
  }

  async saveContact(before: ContactWishes | null, after: ContactWishes): Promise<'saved' | 'lost'> {
    if (after.rev !== (before?.rev ?? 0) + 1)
      throw new Error('saveContact: after.rev must be before.rev + 1');
    if (!before) return (await this.#engine.contacts.insert(after)) === 'inserted' ? 'saved' : 'lost';
    const { _id, rev, doNotContact, noFollowUps, trail } = after;
    const change: Change = {
      $set: { rev, trail, ...(doNotContact && { doNotContact }), ...(noFollowUps && { noFollowUps }) },
      ...((!doNotContact || !noFollowUps) && {
        $unset: { ...(!doNotContact && { doNotContact: '' }), ...(!noFollowUps && { noFollowUps: '' }) },
      }),
    };
    const result = await this.#engine.contacts.update({ _id, rev: before.rev }, change);
    return result === 'updated' ? 'saved' : 'lost';
  }

  ping(): Promise<void> {
    return this.#engine.ping();
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}

function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}

function heldBy(claim: Claim): Held {
  return { lane: claim.lane, id: claim.inquiry._id, by: claim.by };
}

function byContact(contact: { email: string } | { phone: string }): Filter {
  return 'email' in contact ? { 'contact.email': contact.email } : { 'contact.phone': contact.phone };
}

/** How the writer of the newest message is called; an earlier message lends a name. */
function senderOf(messages: Inquiry['messages']): string {
  for (const message of messages.toReversed()) {
    const words = message.name || message.email || message.phone;
    if (words) return words;
  }
  return 'Somebody without a name';
}
