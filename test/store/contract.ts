import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ContactWish } from '../../src/core/contact-wish.js';
import { type ContactWishes, newContact, sayWish } from '../../src/core/contact-wishes.js';
import type { FollowUp } from '../../src/core/follow-up.js';
import type { Inquiry } from '../../src/core/inquiry.js';
import { followUpKey, taskKey } from '../../src/core/nudges/keys.js';
import { appendEntry, findBreak } from '../../src/core/trail.js';
import { CONTACT_LANE, LEASE_MS } from '../../src/core/work.js';
import type { Claim } from '../../src/deps/claim.js';
import type { Store } from '../../src/deps/store.js';
import type { LeaseClock } from '../../src/store/claims.js';
import { ANA, exampleDraft, examplePreparation } from '../support/inquiries.js';
import { describeLeases } from './lease-contract.js';
import { describePosts } from './post-contract.js';
import { describeRuns } from './run-contract.js';
import { inquiry, later, newId, next, owing, T0, work } from './samples.js';

/** What the store promises, on whichever engine. `open` gives an empty one. */
export function describeStore(engine: string, open: (leaseClock?: LeaseClock) => Promise<Store>): void {
  describe(`the store on ${engine}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    describe('inserting', () => {
      it('gives back exactly what was written', async () => {
        const written = inquiry({
          contact: { email: 'maria@customer.example', phone: '+15035550100' },
          sendAt: later(1),
          card: { channel: 'C1', ts: '1.2' },
          work: { prepare: work(), card: work({ due: later(3000), doubt: true }) },
        });
        expect(await store.insert(written)).toBe('inserted');
        expect(await store.get(written._id)).toStrictEqual(written);
      });

      it('stores an undefined field as none at all', async () => {
        const written = inquiry({ notice: undefined, decision: undefined });
        await store.insert(written);
        const { notice: _n, decision: _d, ...rest } = written;
        expect(await store.get(written._id)).toStrictEqual(rest);
      });

      it('refuses a key another inquiry holds, and the same id', async () => {
        const first = inquiry({ keys: ['k1', 'k2'] });
        expect(await store.insert(first)).toBe('inserted');
        expect(await store.insert(inquiry({ keys: ['k0', 'k2'] }))).toBe('taken');
        expect(await store.insert(inquiry({ _id: first._id }))).toBe('taken');
        // Nothing is left of a refused one: its other key is free.
        expect(await store.insert(inquiry({ keys: ['k0'] }))).toBe('inserted');
      });

      it('takes any number of inquiries without keys', async () => {
        const two = [inquiry({ keys: [] }), inquiry({ keys: [] })];
        expect(await Promise.all(two.map((one) => store.insert(one)))).toEqual(['inserted', 'inserted']);
        expect(await store.get(two[0]!._id)).toStrictEqual(two[0]);
      });

      it('inserts one of twenty with the same key at once, and the losers can read it', async () => {
        const key = newId();
        const results = await Promise.all(
          Array.from({ length: 20 }, async () => {
            const result = await store.insert(inquiry({ keys: [key] }));
            return { result, found: await store.findByKeys([key]) };
          }),
        );
        expect(results.filter(({ result }) => result === 'inserted')).toHaveLength(1);
        expect(new Set(results.map(({ found }) => found.map((one) => one._id).join()))).toHaveProperty(
          'size',
          1,
        );
      });

      it('keeps copies: what a caller does to its objects stays with the caller', async () => {
        const written = inquiry();
        await store.insert(written);
        const untouched = structuredClone(written);
        written.messages[0]!.text = 'changed after';
        const read = await store.get(written._id);
        try {
          read!.messages[0]!.text = 'changed by a reader';
        } catch (refused) {
          // It was lent, and is frozen.
          expect(refused).toBeInstanceOf(TypeError);
        }
        expect(await store.get(written._id)).toStrictEqual(untouched);

        const after = next(untouched, { thread: [{ key: 'a', at: T0, kind: 'failure', text: 'as saved' }] });
        await store.save(untouched, after);
        const saved = structuredClone(after);
        after.thread[0]!.text = 'changed after the save';
        expect(await store.get(written._id)).toStrictEqual(saved);
      });

      it('leaves what somebody has read as it was, whatever becomes of it in the store', async () => {
        const first = owing('card', { due: later(3) });
        await store.insert(first);
        const untouched = structuredClone(first);
        const read = (await store.get(first._id))!;
        const entry = { key: 'a', at: T0, kind: 'failure', text: 'since then' } as const;
        const { card } = first.work;
        const changed = next(first, {
          status: 'approved',
          thread: [...first.thread, entry],
          work: { card: { ...card!, due: later(9), owed: 2 }, deliver: work() },
        });
        expect(await store.save(first, changed)).toBe('saved');
        expect(read).toStrictEqual(untouched);
        read.status = 'sent';
        expect(await store.get(first._id)).toStrictEqual(changed);
      });
    });

    describe('finding', () => {
      it('finds every inquiry that holds one of the keys', async () => {
        const [a, b, c] = [inquiry(), inquiry(), inquiry()] as const;
        for (const one of [a, b, c]) await store.insert(one);
        const found = await store.findByKeys([...a.keys, ...c.keys, 'nobody-has-this']);
        expect(found.map(({ _id }) => _id).sort()).toEqual([a._id, c._id].sort());
        expect(await store.findByKeys([])).toEqual([]);
        expect(await store.get('nobody')).toBeNull();
      });

      it('finds the answers to a sender, newest inquiry first, and counts what came from them', async () => {
        const email = `${newId()}@customer.example`;
        const phone = `+1503${newId()}`;
        const ids: string[] = [];
        for (const minutes of [2, 0, 1]) {
          const at = later(minutes * 60_000);
          const one = inquiry({ contact: { email, phone }, receivedAt: at, firstAnsweredAt: at });
          ids[minutes] = one._id;
          await store.insert(one);
        }
        const found = await store.findAnswers(email, 2);
        expect(found.map(({ _id }) => _id)).toEqual([ids[2], ids[1]]);
        expect(found[0]).toStrictEqual({
          _id: ids[2],
          firstAnsweredAt: later(120_000),
          deliveries: [],
        });
        expect(await store.countByContact({ email })).toBe(3);
        expect(await store.countByContact({ phone })).toBe(3);
        expect(await store.countByContact({ phone: '+1999' })).toBe(0);
        const asked = [{ email }, { phone }, { email: `not-${email}` }, { phone: '+1999' }, { email }];
        expect(await Promise.all(asked.map((contact) => store.knows(contact)))).toEqual([
          true,
          true,
          false,
          false,
          true,
        ]);
      });

      it('recalls what came from an address before, without what is not asked for', async () => {
        const email = `${newId()}@customer.example`;
        const preparation = { summary: 'Asked about a bathroom.' } as Inquiry['preparation'];
        const made = [0, 1, 2, 3, 4].map((minutes) =>
          inquiry({
            contact: { email, phone: '+15035550177' },
            receivedAt: later(minutes * 60_000),
            preparation,
          }),
        );
        const other = inquiry({ contact: { email: `x${email}`, phone: '+15035550177' }, preparation });
        for (const one of [...made, other]) await store.insert(one);
        const [, first, second, now] = made as [Inquiry, Inquiry, Inquiry, Inquiry];
        const asked = { email, before: now.receivedAt, except: now._id };
        const found = await store.findEarlier({ ...asked, limit: 2 });
        expect(found.map(({ _id }) => _id)).toEqual([second._id, first._id]);
        expect(found[0]).toStrictEqual({
          _id: second._id,
          status: 'received',
          receivedAt: second.receivedAt,
          leadClass: 'warm',
          preparation,
          deliveries: [],
          drafts: [],
        });
        expect(await store.findEarlier({ ...asked, limit: 10 })).toHaveLength(3);
        expect(await store.findEarlier({ ...asked, email: 'nobody@customer.example', limit: 10 })).toEqual(
          [],
        );
      });

      it('finds open tasks by who has them, the first due first, and no others', async () => {
        const [ana, ben] = [
          { id: `U${newId()}`, name: 'Ana' },
          { id: `U${newId()}`, name: 'Ben' },
        ] as const;
        const opened = { at: T0, by: ben };
        // Long before the due dates of every other test.
        const due = (days: number) => new Date(Date.UTC(2001, 0, days));
        const anas = inquiry({ tasks: [{ id: 'k1', title: 'Call', owner: ana, due: due(3), opened }] });
        const teams = inquiry({
          tasks: [
            { id: 'k1', title: 'Done', owner: ana, due: due(1), opened, done: opened },
            { id: 'k2', title: 'Measure', opened },
          ],
          card: { channel: 'C1', ts: '1.2' },
        });
        const bens = inquiry({ tasks: [{ id: 'k1', title: 'Quote', owner: ben, due: due(2), opened }] });
        for (const one of [anas, teams, bens]) await store.insert(one);
        const own = new Set([anas._id, teams._id, bens._id]);
        const ids = (found: { _id: string }[]) => found.map(({ _id }) => _id).filter((id) => own.has(id));
        const list = (person?: string, limit = 1_000, now = due(1)) =>
          store.findOpenTasks({ ...(person && { person }), now, limit });
        const open = async (person: string) => ids((await list(person)).found);
        expect(await open(ana.id)).toEqual([anas._id, teams._id]);
        expect(await open(ben.id)).toEqual([bens._id, teams._id]);
        expect(ids((await list()).found)).toEqual([bens._id, anas._id, teams._id]);
        expect(await list()).toMatchObject({ more: false });
        // Of what is due the latest, of the rest the next.
        const some = await list(undefined, 1, due(3));
        expect(some.found[0]?._id).toBe(anas._id);
        expect(some).toMatchObject({ more: true });
        expect(some.found).toHaveLength(2);
        const [first] = (await list(ana.id, 1)).found;
        expect(first).toStrictEqual({
          _id: anas._id,
          leadClass: 'warm',
          tasks: anas.tasks,
          sender: 'Maria Gómez',
        });
        // What they are found by is no part of an inquiry, and follows every change of its tasks.
        expect(await store.get(teams._id)).toStrictEqual(teams);
        const given = next(anas, { tasks: [{ ...anas.tasks![0]!, owner: ben, due: due(1) }] });
        expect(await store.save(anas, given)).toBe('saved');
        const more = next(given, {
          tasks: [...given.tasks!, { id: 'k2', title: 'More', owner: ana, opened }],
        });
        expect(await store.save(given, more)).toBe('saved');
        expect(await open(ben.id)).toEqual([anas._id, bens._id, teams._id]);
        expect(await open(ana.id)).toEqual([anas._id, teams._id]);
        const ended = next(more, { tasks: more.tasks!.map((task) => ({ ...task, done: opened })) });
        expect(await store.save(more, ended)).toBe('saved');
        expect(await open(ana.id)).toEqual([teams._id]);
        const none = next(ended, { tasks: undefined });
        expect(await store.save(ended, none)).toBe('saved');
        expect((await store.get(anas._id))?.tasks).toBeUndefined();
      });

      it('reads every inquiry once, in the order of arrival, also those of one moment', async () => {
        const moment = new Date('2001-05-05T05:05:05Z');
        const made = Array.from({ length: 120 }, (_, n) =>
          inquiry({ receivedAt: n < 100 ? moment : new Date(moment.getTime() + n), trail: [] }),
        );
        for (const one of made.toReversed()) await store.insert(one);
        const own = new Set(made.map(({ _id }) => _id));
        const read: string[] = [];
        for await (const one of store.eachInquiry()) {
          if (!own.has(one._id)) continue;
          read.push(one._id);
          expect(one).not.toHaveProperty('drafts');
        }
        expect(read).toEqual([
          ...made
            .slice(0, 100)
            .map(({ _id }) => _id)
            .sort(),
          ...made.slice(100).map(({ _id }) => _id),
        ]);
      });

      it('moves an inquiry in every index when its fields change', async () => {
        const before = inquiry();
        await store.insert(before);
        const email = `${newId()}@elsewhere.example`;
        await store.save(before, next(before, { contact: { email }, keys: ['moved'] }));
        expect(await store.countByContact({ email: before.contact.email! })).toBe(0);
        expect(await store.countByContact({ email })).toBe(1);
        expect(await store.findByKeys(before.keys)).toEqual([]);
        expect(await store.findByKeys(['moved'])).toHaveLength(1);
      });
    });

    describe('saving', () => {
      it('writes fields set, fields gone, lists grown and lists changed', async () => {
        const before = inquiry({ notice: 'why it is open', thread: [line('a'), line('b')] });
        await store.insert(before);
        const message = { ...before.messages[0]!, id: 'm2', text: 'More' };
        const after = next(before, {
          status: 'awaiting',
          notice: undefined,
          messages: [...before.messages, message],
          keys: [...before.keys, `another-${before._id}`],
          thread: [{ ...line('a'), ts: ['1.1'] }, line('b'), line('c')],
          deliveries: [{ version: 1, draftHash: 'h', messageId: 'x@y', startedAt: T0 }],
          trail: appendEntry(before.trail, { at: later(5), by: 'flo', kind: 'prepared' }),
        });
        expect(await store.save(before, after)).toBe('saved');
        const { notice: _gone, ...rest } = after;
        expect(await store.get(before._id)).toStrictEqual(rest);

        const emptied = next(rest, { keys: [], thread: [], deliveries: [] });
        expect(await store.save(rest, emptied)).toBe('saved');
        expect(await store.get(before._id)).toStrictEqual(emptied);
      });

      it('loses against whoever was faster, and against nobody', async () => {
        const before = inquiry();
        await store.insert(before);
        expect(await store.save(before, next(before, { notice: 'first' }))).toBe('saved');
        expect(await store.save(before, next(before, { notice: 'second' }))).toBe('lost');
        expect((await store.get(before._id))?.notice).toBe('first');
        const absent = inquiry();
        expect(await store.save(absent, next(absent, {}))).toBe('lost');
      });

      it('refuses a key another inquiry holds and changes nothing', async () => {
        const [a, b] = [inquiry(), inquiry()];
        await store.insert(a);
        await store.insert(b);
        const greedy = next(b, { notice: 'no', keys: [...b.keys, `free-${b._id}`, ...a.keys] });
        expect(await store.save(b, greedy)).toBe('taken');
        expect(await store.get(b._id)).toStrictEqual(b);
        expect(await store.findByKeys([`free-${b._id}`])).toEqual([]);
        expect((await store.findByKeys(a.keys)).map(({ _id }) => _id)).toEqual([a._id]);
      });

      it('lets one of forty saves on the same revision win', async () => {
        const before = inquiry();
        await store.insert(before);
        const results = await Promise.all(
          Array.from({ length: 40 }, async (_, i) => ({
            i,
            result: await store.save(before, next(before, { notice: `by ${i}` })),
          })),
        );
        const winners = results.filter(({ result }) => result === 'saved');
        expect(winners).toHaveLength(1);
        expect(results.filter(({ result }) => result === 'lost')).toHaveLength(39);
        const read = await store.get(before._id);
        expect(read).toMatchObject({ rev: 2, notice: `by ${winners[0]!.i}` });
      });

      it('keeps every one of many changes made by read, change, save and again', async () => {
        const first = inquiry();
        await store.insert(first);
        await Promise.all(Array.from({ length: 12 }, (_, i) => addEntry(store, first._id, `worker-${i}`)));
        const read = await store.get(first._id);
        expect(read?.rev).toBe(13);
        expect(new Set(read?.trail.map(({ by }) => by)).size).toBe(13);
      });

      it('refuses a revision that does not follow', async () => {
        const before = inquiry();
        await expect(store.save(before, { ...before })).rejects.toThrow('rev');
      });
    });

    describe('listing', () => {
      it('lists and counts what is open, oldest first, with the sender of the newest message', async () => {
        const base = Date.parse('2001-01-01T00:00:00Z');
        const message = inquiry().messages[0]!;
        const early = inquiry({
          status: 'failed',
          leadClass: 'spam',
          receivedAt: new Date(base),
          messages: [message, { ...message, id: 'm2', name: 'Newest Name' }],
          card: { channel: 'C', ts: '1' },
        });
        const { name: _name, ...nameless } = message;
        const second = inquiry({ status: 'unknown', receivedAt: new Date(base + 1), messages: [nameless] });
        const closed = inquiry({ status: 'closed', receivedAt: new Date(base) });
        const before = await store.countOpen();
        for (const one of [closed, second, early]) await store.insert(one);

        const open = await store.listOpen({ statuses: ['failed', 'unknown'], limit: 2 });
        expect(open.map(({ _id, sender }) => ({ _id, sender }))).toEqual([
          { _id: early._id, sender: 'Newest Name' },
          { _id: second._id, sender: nameless.email },
        ]);
        expect(open[0]).toStrictEqual({
          _id: early._id,
          status: 'failed',
          leadClass: 'spam',
          receivedAt: early.receivedAt,
          lastMessageAt: T0,
          card: early.card,
          sender: 'Newest Name',
        });
        const counts = await store.countOpen();
        const total = (all: typeof counts) => all.reduce((sum, { count }) => sum + count, 0);
        expect(total(counts) - total(before)).toBe(2);
        expect(counts).toContainEqual({ status: 'failed', leadClass: 'spam', count: 1 });
      });

      it('counts what nobody has and what is snoozed, of what waits for a decision', async () => {
        const person = { id: 'U1', name: 'Ana' };
        const assigned = { person, at: T0, by: { kind: 'person' as const, person } };
        const snoozed = { until: later(9), by: person, at: T0 };
        const before = await store.countHolding();
        const taken = inquiry({ status: 'awaiting', assigned, snoozed });
        for (const one of [
          inquiry({ status: 'awaiting' }),
          inquiry({ status: 'received', snoozed }),
          inquiry({ status: 'sent' }),
          inquiry({ status: 'failed', snoozed }),
          taken,
        ])
          await store.insert(one);
        const [nobodys, aside] = [before.nobodys + 2, before.aside + 2];
        expect(await store.countHolding()).toEqual({ nobodys, aside });
        await store.save(taken, next(taken, { assigned: undefined, snoozed: undefined }));
        expect(await store.countHolding()).toEqual({ nobodys: nobodys + 1, aside: aside - 1 });
      });

      it('reads what waits and is not put aside, with since when', async () => {
        const by = { id: 'U1', name: 'Ana' };
        const wishes = { doNotContact: { by, at: T0 } };
        const waiting = inquiry({ status: 'awaiting', waitingSince: later(5), wishes });
        const others = [
          inquiry({ status: 'awaiting', snoozed: { until: later(9), by, at: T0 } }),
          inquiry({ status: 'sent' }),
        ];
        for (const one of [waiting, ...others]) await store.insert(one);
        const found = new Map<string, object>();
        for await (const one of store.eachWaiting()) found.set(one._id, one);
        const { _id, leadClass, receivedAt } = waiting;
        expect(found.get(_id)).toEqual({ _id, leadClass, receivedAt, waitingSince: later(5), wishes });
        for (const one of others) expect(found.has(one._id)).toBe(false);
      });

      it('lists arrivals and first answers since a moment, each once', async () => {
        const far = (ms: number) => new Date(Date.parse('2090-01-01T00:00:00Z') + ms);
        const old = inquiry({ receivedAt: far(-2), firstAnsweredAt: far(-1) });
        const answered = inquiry({ receivedAt: far(-2), firstAnsweredAt: far(5) });
        const both = inquiry({ receivedAt: far(0), firstAnsweredAt: far(9) });
        const arrived = inquiry({ receivedAt: far(3) });
        for (const one of [old, answered, both, arrived]) await store.insert(one);
        const found = await store.listSince(far(0));
        expect(found.map(({ _id }) => _id).sort()).toEqual([answered._id, both._id, arrived._id].sort());
        expect(found.find(({ _id }) => _id === arrived._id)).toStrictEqual({
          _id: arrived._id,
          leadClass: 'warm',
          receivedAt: far(3),
        });
      });

      it('reads the facts of what changed since a moment, and of what waits, each once and no more than that', async () => {
        const far = (hours: number) => later((45_000 + hours) * 3_600_000);
        const lived = (hours: number, more: Partial<Inquiry> = {}) => {
          const first = appendEntry([], { at: far(-99), by: 'customer', kind: 'received' });
          const at = far(hours);
          const refs = { version: 1, outcome: 'sent', hash: 'h', messageId: '<m>' };
          const trail = appendEntry(first, { at, by: 'flo', kind: 'delivery-ended', refs });
          return inquiry({ status: 'sent', trail, receivedAt: far(-99), ...more });
        };
        const [old, changed] = [lived(-1), lived(0)];
        const waits = lived(-2, { status: 'awaiting' });
        const both = lived(3, { status: 'received' });
        const rich = lived(5, {
          leadClass: 'hot',
          firstAnsweredAt: far(1),
          snoozed: { until: far(9), by: { id: 'U1', name: 'Ana' }, at: far(1), note: 'private' },
          preparation: { ...examplePreparation(), qualify: [{ field: 'address' }] },
          preparedBefore: [{ at: far(1), by: { kind: 'rules', why: 'none', tries: [] } }],
          drafts: [exampleDraft()],
          decision: {
            kind: 'approved',
            by: { id: 'U1', name: 'Ana' },
            at: far(2),
            version: 1,
            hash: 'h',
            note: 'private',
          },
          answers: [{ at: far(4), how: 'message', round: 1 }],
          tasks: [{ id: 'k1', title: 'private', opened: { at: far(2), by: { id: 'U1', name: 'Ana' } } }],
        });
        const many = Array.from({ length: 12 }, () => lived(7));
        for (const one of [old, changed, waits, both, rich, ...many]) await store.insert(one);
        const found = new Map<string, object>();
        let times = 0;
        for await (const facts of store.eachChanged(far(0), far(6))) {
          times += 1;
          found.set(facts._id, facts);
        }
        expect(times).toBe(found.size);
        expect(found.has(old._id)).toBe(false);
        for (const one of [changed, waits, both, ...many]) expect(found.has(one._id)).toBe(true);
        expect(found.get(rich._id)).toStrictEqual({
          _id: rich._id,
          status: 'sent',
          source: 'form',
          leadClass: 'hot',
          receivedAt: far(-99),
          firstAnsweredAt: far(1),
          snoozed: { until: far(9) },
          history: { earlier: 0 },
          preparation: { at: rich.preparation?.at, by: { kind: 'rules' }, qualify: [{ field: 'address' }] },
          preparedBefore: [{ at: far(1), by: { kind: 'rules', tries: [] } }],
          drafts: [{ version: 1, by: { kind: 'rules' } }],
          decision: { kind: 'approved' },
          answers: [{ at: far(4), round: 1 }],
          tasks: [{ opened: { at: far(2) } }],
          trail: [
            { at: far(-99), kind: 'received', refs: {} },
            { at: far(5), kind: 'delivery-ended', refs: { version: 1, outcome: 'sent' } },
          ],
        });
      });

      it('knows whether anything arrived in a span, and reads decisions by id', async () => {
        const oldest = new Date('1990-01-01T00:00:00Z');
        const one = inquiry({ receivedAt: oldest, preparation: examplePreparation() });
        await store.insert(one);
        const span = (from: number, to: number) => ({
          from: new Date(oldest.getTime() + from),
          to: new Date(oldest.getTime() + to),
        });
        expect(await store.hasArrivals(span(0, 1))).toBe(true);
        expect(await store.hasArrivals(span(-1, 0))).toBe(false);
        expect(await store.hasArrivals(span(1, 2))).toBe(false);
        const { _id, status, leadClass, preparation, messages, drafts, deliveries } = one;
        expect(await store.readDecided([one._id, newId()])).toStrictEqual([
          { _id, status, leadClass, preparation, messages, drafts, deliveries },
        ]);
        expect(await store.readDecided([])).toEqual([]);
      });

      it('reads what was decided since, the oldest decision first, page by page and none twice', async () => {
        const far = (hours: number) => later((90_000 + hours) * 3_600_000);
        const decided = (hours: number) => {
          const at = far(hours);
          const decision = {
            kind: 'approved',
            by: { id: 'U1', name: 'Ana' },
            at,
            version: 1,
            hash: 'h',
          } as const;
          return inquiry({ status: 'sent', decision, preparation: examplePreparation() });
        };
        const [before, first, last] = [decided(-1), decided(0), decided(9)];
        // More than a page in one moment.
        const many = Array.from({ length: 120 }, () => decided(5));
        for (const one of [last, ...many, before, inquiry(), first]) await store.insert(one);
        const found = [];
        for await (const one of store.eachDecided(far(0))) found.push(one);
        const ids = found.map(({ _id }) => _id);
        expect(ids).toEqual([first._id, ...many.map(({ _id }) => _id).sort(), last._id]);
        const { _id, status, leadClass, preparation, messages, drafts, deliveries, decision } = first;
        expect(found[0]).toStrictEqual({
          _id,
          status,
          leadClass,
          preparation,
          messages,
          drafts,
          deliveries,
          decision,
        });
        // Whoever has read enough may stop.
        for await (const one of store.eachDecided(far(5))) {
          expect(one._id).toBe(ids[1]);
          break;
        }
        const none = [];
        for await (const one of store.eachDecided(far(10))) none.push(one);
        expect(none).toEqual([]);
      });

      it('finds what somebody may have to be reminded of, light and each once', async () => {
        const watchedIds = async () => {
          const ids: string[] = [];
          for await (const one of store.eachWatched()) ids.push(one._id);
          return ids.sort();
        };
        const before = await watchedIds();
        const waits = inquiry();
        const editing = { by: ANA, since: new Date(0), viewKey: 'v1' };
        const edited = inquiry({ leadClass: 'spam', editing: [editing] });
        const task = { id: 'k1', title: 'Call', due: T0, opened: { at: T0, by: ANA } };
        const answered = inquiry({ status: 'sent', tasks: [task] });
        const spam = inquiry({ leadClass: 'spam' });
        for (const one of [waits, edited, answered, spam]) await store.insert(one);
        expect(await watchedIds()).toEqual([...before, waits._id, edited._id].sort());
        await store.save(waits, { ...waits, rev: waits.rev + 1, status: 'sent' });
        expect(await watchedIds()).toEqual([...before, edited._id].sort());
        for await (const one of store.eachWatched()) {
          if (one._id !== edited._id) continue;
          expect(one.editing).toEqual([editing]);
          expect(one).not.toHaveProperty('messages');
          expect(one).not.toHaveProperty('drafts');
        }
        expect(await store.get(edited._id)).not.toHaveProperty('watched');
      });

      it('finds tasks that fall due and that nobody was told of, the earliest first', async () => {
        const LONG_AGO = Date.parse('2001-01-01T09:00:00Z');
        const due = (hours: number) => new Date(LONG_AGO + hours * 3_600_000);
        const opened = { at: due(-9), by: ANA };
        const task = (id: string, hours: number) => ({ id, title: 'Call', due: due(hours), opened });
        const card = { channel: 'C1', ts: '1.1' };
        const make = (changes: Partial<Inquiry>) => inquiry({ status: 'sent', card, ...changes });
        const [later, first] = [make({ tasks: [task('k1', 2)] }), make({ tasks: [task('k1', 1)] })];
        const others = [
          make({ tasks: [task('k1', 4)] }),
          make({ tasks: [task('k1', 1)], leadClass: 'spam' }),
          make({ tasks: [{ ...task('k1', 1), done: { at: due(2), by: ANA } }] }),
          make({ tasks: [{ id: 'k1', title: 'Call', opened }] }),
        ];
        for (const one of [later, first, ...others]) await store.insert(one);
        const find = (limit = 9) => store.findTasksToNudge({ until: due(3), limit });
        const found = await find();
        expect(found.map(({ _id }) => _id)).toEqual([first._id, later._id]);
        expect(found[0]?.tasks).toEqual(first.tasks);
        expect(found[0]).not.toHaveProperty('messages');
        expect((await find(1)).map(({ _id }) => _id)).toEqual([first._id]);
        const nudge = {
          what: 'task' as const,
          at: due(1),
          since: due(1),
          post: { id: 'n', form: 'thread' as const },
        };
        const told = {
          ...first,
          rev: first.rev + 1,
          nudges: [{ ...nudge, key: taskKey(first.tasks![0]!, due(1)) }],
        };
        expect(await store.save(first, told)).toBe('saved');
        expect((await find()).map(({ _id }) => _id)).toEqual([later._id]);
        // Of several the earliest that nobody was told of counts.
        const moved = { ...told, rev: told.rev + 1, tasks: [task('k1', 1), task('k2', 2.5)] };
        expect(await store.save(told, moved)).toBe('saved');
        expect((await find()).map(({ _id }) => _id)).toEqual([later._id, first._id]);
        const record = await store.get(first._id);
        expect(record).not.toHaveProperty('taskNudge');
      });

      it('finds the tasks that are due, whoever was told of them, those that fell due last first', async () => {
        const LONG_AGO = Date.parse('2000-01-01T09:00:00Z');
        const due = (hours: number) => new Date(LONG_AGO + hours * 3_600_000);
        const task = (hours: number) => ({
          id: 'k1',
          title: 'Call',
          due: due(hours),
          opened: { at: due(-9), by: ANA },
        });
        const YEAR = 366 * 24;
        const [later, first, longAgo, ahead] = [2, 1, -2 * YEAR, 4].map((hours) =>
          inquiry({ status: 'sent', tasks: [task(hours)] }),
        ) as [Inquiry, Inquiry, Inquiry, Inquiry];
        for (const one of [first, later, longAgo, ahead]) await store.insert(one);
        const find = async (limit: number) => store.findTasksDue({ by: due(3), limit });
        expect(await find(9)).toEqual(
          [later, first, longAgo].map(({ _id, leadClass, tasks }) => ({ _id, leadClass, tasks })),
        );
        expect((await find(1)).map(({ _id }) => _id)).toEqual([later._id]);
        const over = { ...first, rev: first.rev + 1, tasks: [{ ...task(1), done: { at: due(2), by: ANA } }] };
        await store.save(first, over);
        expect((await find(9)).map(({ _id }) => _id)).toEqual([later._id, longAgo._id]);
      });

      it('finds the follow-ups that wait, those since last first, and watches each until somebody was told', async () => {
        const LONG_AGO = Date.parse('1999-01-01T09:00:00Z');
        const at = (hours: number) => new Date(LONG_AGO + hours * 3_600_000);
        const make = (hours: number, changes: Partial<FollowUp> = {}) => {
          const round = { round: 1, at: at(hours), drafts: [], editing: [], kept: [], deliveries: [] };
          return inquiry({ status: 'sent', followUps: [{ ...round, status: 'awaiting', ...changes }] });
        };
        const [first, later, again] = [
          make(1),
          make(2),
          make(0, { waitingSince: at(2.5), status: 'failed' }),
        ];
        const others = [make(1, { status: 'sent' }), make(1, { status: 'ended' }), make(9)];
        for (const one of [first, later, again, ...others]) await store.insert(one);
        const find = async (limit = 9) =>
          (await store.findOpenFollowUps({ by: at(3), limit })).map(({ _id }) => _id);
        expect(await find()).toEqual([again._id, later._id, first._id]);
        expect(await find(1)).toEqual([again._id]);
        const watched = async () => {
          for await (const { _id } of store.eachWatched()) if (_id === first._id) return true;
          return false;
        };
        expect(await watched()).toBe(true);
        const key = followUpKey(first.followUps![0]!);
        const nudge = { key, what: 'follow-up' as const, at: at(2), since: at(1) };
        const told = { ...first, rev: first.rev + 1, nudges: [nudge] };
        expect(await store.save(first, told)).toBe('saved');
        expect(await watched()).toBe(false);
        expect(await find()).toContain(first._id);
        // One that is not sent after that, or is brought back, is another matter.
        const failed = {
          ...told,
          rev: told.rev + 1,
          followUps: [{ ...told.followUps![0]!, status: 'failed' as const }],
        };
        expect(await store.save(told, failed)).toBe('saved');
        expect(await watched()).toBe(true);
        const back = [{ ...first.followUps![0]!, waitingSince: at(3) }];
        expect(await store.save(failed, { ...failed, rev: failed.rev + 1, followUps: back })).toBe('saved');
        expect(await watched()).toBe(true);
      });

      it('counts all', async () => {
        const before = await store.countAll();
        await store.insert(inquiry());
        expect(await store.countAll()).toBe(before + 1);
      });
    });

    describe('contacts', () => {
      const ANA = { id: 'U0ANA', name: 'Ana' };
      const fresh = (): ContactWishes => newContact(`email:${newId()}@fox.example`);
      const change = (wish: ContactWish, on: boolean) => ({ wish, on, by: ANA, at: T0 });
      const said = (record: ContactWishes, wish: ContactWish, on = true) =>
        sayWish(record, change(wish, on)) as ContactWishes;

      it('keeps what was said of each, gives what is asked for, and forgets what was taken back', async () => {
        const [one, other] = [fresh(), fresh()];
        const kept = said(one, 'doNotContact');
        expect(await store.saveContact(null, kept)).toBe('saved');
        expect(await store.saveContact(null, said(other, 'noFollowUps'))).toBe('saved');
        expect(await store.findContacts([one._id, 'email:nobody'])).toEqual([kept]);
        expect(await store.findContacts([one._id, other._id])).toHaveLength(2);
        expect(await store.findContacts([])).toEqual([]);
        const twice = await store.findContacts([one._id, one._id]);
        expect(twice).toEqual([kept]);
        // A copy of the reader's own.
        (twice[0] as ContactWishes).trail.pop();
        expect(await store.findContacts([one._id])).toEqual([kept]);
        const both = said(kept, 'noFollowUps');
        expect(await store.saveContact(kept, both)).toBe('saved');
        const lifted = said(both, 'doNotContact', false);
        expect(await store.saveContact(both, lifted)).toBe('saved');
        expect(await store.findContacts([one._id])).toEqual([lifted]);
        expect(lifted).not.toHaveProperty('doNotContact');
        expect(findBreak(lifted.trail)).toBeNull();
      });

      it('lets one of twenty writers win, the first and any later time', async () => {
        const first = said(fresh(), 'doNotContact');
        const race = (before: ContactWishes | null, after: ContactWishes) =>
          Promise.all(Array.from({ length: 20 }, () => store.saveContact(before, after)));
        expect((await race(null, first)).filter((result) => result === 'saved')).toHaveLength(1);
        const second = said(first, 'doNotContact', false);
        expect((await race(first, second)).filter((result) => result === 'saved')).toHaveLength(1);
        expect(await store.findContacts([first._id])).toEqual([second]);
      });
    });

    describe('contacts that owe their wishes to their inquiries', () => {
      const say = (record: ContactWishes, on: boolean) =>
        // Two seconds later it is due.
        sayWish(record, { wish: 'noFollowUps', on, by: ANA, at: later(-2_000) }) as ContactWishes;
      const take = (now = T0) => store.claimContact('w', now);
      beforeEach(async () => {
        const end = later(60_000);
        for (let left = await take(end); left; left = await take(end))
          await store.end(left, { kind: 'done' });
      });

      it('are handed to one worker each, and taken over in doubt', async () => {
        const kept = say(newContact(`email:${newId()}@fox.example`), true);
        await store.saveContact(null, kept);
        expect(await store.countOwed(CONTACT_LANE)).toBe(1);
        const claims = await Promise.all(Array.from({ length: 5 }, () => take()));
        const won = claims.filter((claim) => claim !== null);
        expect(won.map(({ contact }) => contact)).toEqual([kept]);
        expect(await store.renew(won[0]!, later(3_000))).toBe(true);
        expect(await take(later(LEASE_MS))).toBeNull();
        const again = await take(later(LEASE_MS + 3_000));
        expect(again).toMatchObject({ doubt: true, contact: { _id: kept._id } });
        await store.end(again!, { kind: 'done' });
        expect((await store.findContacts([kept._id]))[0]?.work).toEqual({});
        expect(await store.nextDue(CONTACT_LANE)).toBeNull();
      });

      it('stay owed when something newer was said meanwhile; a number owes nothing', async () => {
        const first = say(newContact(`email:${newId()}@fox.example`), true);
        await store.saveContact(null, first);
        const claim = await take();
        expect(await store.saveContact(first, say(first, false))).toBe('saved');
        await store.end(claim!, { kind: 'done' });
        const again = await take();
        expect(again?.contact).toMatchObject({ _id: first._id, lifted: { noFollowUps: { by: ANA } } });
        await store.end(again!, { kind: 'done' });
        await store.saveContact(null, say(newContact(`phone:${newId()}`), true));
        expect(await take()).toBeNull();
      });

      it('find all inquiries from their address, and no others', async () => {
        const email = `${newId()}@fox.example`;
        const all = [0, 1, 2].map((n) => inquiry({ contact: { email }, lastMessageAt: later(n) }));
        for (const one of [...all, inquiry({ contact: { email: `x${email}` } })]) await store.insert(one);
        const found: object[] = [];
        for await (const one of store.eachOfContact(email)) found.push(one);
        expect(found).toHaveLength(3);
        for (const { _id, lastMessageAt } of all) expect(found).toContainEqual({ _id, lastMessageAt });
      });
    });

    describe('settings', () => {
      it('gives everybody the first value', async () => {
        const name = `token ${newId()}`;
        let made = 0;
        const create = () => {
          made += 1;
          return `value ${made}`;
        };
        const values = await Promise.all(Array.from({ length: 20 }, () => store.setting(name, create)));
        expect(new Set(values).size).toBe(1);
        expect(await store.setting(name, () => 'another')).toBe(values[0]);
      });
    });

    describe('settings that change', () => {
      it('are written where they are as they were read, by one of many', async () => {
        const name = `choice ${newId()}`;
        expect(await store.readSetting(name)).toBeNull();
        expect(await store.writeSetting(name, 'x', 'something')).toBe('lost');
        const writers = Array.from({ length: 12 }, (_, i) => store.writeSetting(name, `first ${i}`, null));
        expect((await Promise.all(writers)).filter((result) => result === 'written')).toHaveLength(1);
        const first = await store.readSetting(name);
        expect(first).toMatch(/^first/);
        const changers = Array.from({ length: 12 }, (_, i) => store.writeSetting(name, `next ${i}`, first));
        expect((await Promise.all(changers)).filter((result) => result === 'written')).toHaveLength(1);
        expect(await store.readSetting(name)).toMatch(/^next/);
        expect(await store.writeSetting(name, 'y', first)).toBe('lost');
      });
    });

    describe('leases that run by another clock', () => {
      const clock = { ahead: 0, aheadMs: () => clock.ahead };
      const sweep = () => moved.claim('card', 'sweep', new Date('2200-01-01T00:00:00Z'));
      let moved: Store;
      beforeAll(async () => {
        await store.close();
        moved = await open(clock);
      });
      afterAll(async () => {
        await moved.close();
        store = await open();
      });

      it('stay alive when a week is skipped, and end as ever', async () => {
        for (let left = await sweep(); left; left = await sweep()) await moved.end(left, { kind: 'done' });
        const one = owing('card');
        await moved.insert(one);
        const claim = (await moved.claim('card', 'w', T0)) as Claim;
        const run = await moved.claimRun({ job: `job ${one._id}`, slot: T0, by: 'w', now: T0 });
        const week = 7 * 86_400_000;
        clock.ahead = week;
        const now = later(week + 1_000);
        expect(await moved.claim('card', 'other', now)).toBeNull();
        expect(await moved.claimRun({ job: `job ${one._id}`, slot: T0, by: 'other', now })).toBe('busy');
        expect(run).toMatchObject({ slot: T0 });
        expect(await moved.nextDue('card')).toEqual(later(week + LEASE_MS));
        expect(await moved.renew(claim, now)).toBe(true);
        expect(await moved.claim('card', 'other', later(week + LEASE_MS))).toBeNull();
        expect(await moved.claim('card', 'other', later(week + 1_000 + LEASE_MS))).toMatchObject({
          doubt: true,
        });
      });

      it('are due at a moment, or not at all, while work is being given back', async () => {
        for (let left = await sweep(); left; left = await sweep()) await moved.end(left, { kind: 'done' });
        clock.ahead = 7 * 86_400_000;
        await moved.insert(owing('card'));
        const claim = (await moved.claim('card', 'w', later(clock.ahead))) as Claim;
        const ending = moved.end(claim, { kind: 'done' });
        // Whoever took no moment for a past one would ask again at once, for ever.
        expect(Number((await moved.nextDue('card')) ?? 0)).not.toBeNaN();
        await ending;
        expect(await moved.nextDue('card')).toBeNull();
      });
    });

    it('answers a ping', async () => {
      await store.ping();
    });

    describeLeases(() => store);
    describePosts(() => store);
    describeRuns(() => store);
  });
}

async function addEntry(store: Store, id: string, by: string): Promise<void> {
  for (;;) {
    const before = (await store.get(id)) as Inquiry;
    const trail = appendEntry(before.trail, { at: T0, by, kind: 'noted' });
    if ((await store.save(before, next(before, { trail }))) === 'saved') return;
  }
}

function line(key: string) {
  return { key, at: T0, kind: 'failure' as const, text: `line ${key}` };
}
