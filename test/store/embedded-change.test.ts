import nedb from '@seald-io/nedb';
import { describe, expect, it } from 'vitest';
import type { Index } from '../../src/store/embedded-change.js';
import { changeInPlace, matchesPlainly, touch, touchedBy } from '../../src/store/embedded-change.js';
import type { Change, Doc } from '../../src/store/engine.js';
import { decodeLine, encodeLine } from '../../src/store/journal-line.js';
import { randomFrom } from '../support/random.js';

/** The class itself, as embedded-collection reaches it. */
const Datastore = nedb as unknown as typeof nedb.default;
const AT = new Date('2026-10-19T16:14:00Z');
const document = () => ({
  _id: 'a',
  rev: 3,
  status: 'awaiting',
  flag: false,
  work: { card: { due: AT, rank: 2, owed: 5 }, thread: { rank: 0 } },
  trail: [{ seq: 1 }],
  drafts: [],
});

const looking = (unique: string[], others: [string, Index[]][] = []) => ({
  unique: new Set(['_id', ...unique]),
  others: new Map(others),
});

describe('a change in place', () => {
  const changes: [string, Change][] = [
    ['sets a field', { $set: { status: 'sent' } }],
    ['sets a date', { $set: { sendAt: AT } }],
    ['sets a nested field', { $set: { 'work.card.rank': 0 } }],
    ['sets below a missing parent', { $set: { 'work.deliver.rank': 1 } }],
    ['unsets a field', { $unset: { flag: '' } }],
    ['unsets a nested field', { $unset: { 'work.card.owed': '' } }],
    ['unsets what is not there', { $unset: { nothing: '' } }],
    ['pushes', { $push: { trail: { $each: [{ seq: 2 }, { seq: 3 }] } } }],
    ['pushes to a list that is empty', { $push: { drafts: { $each: [1] } } }],
    ['counts', { $inc: { rev: 1, 'work.card.owed': 2 } }],
    ['takes the smaller', { $min: { 'work.card.rank': 1, rev: 9 } }],
    ['takes the earlier date', { $min: { 'work.card.due': new Date('2026-10-18T00:00:00Z') } }],
    ['leaves the earlier date', { $min: { 'work.card.due': new Date('2026-10-20T00:00:00Z') } }],
    ['takes the larger', { $max: { 'work.card.rank': 1, rev: 9 } }],
    ['does several at once', { $set: { status: 'x' }, $inc: { rev: 1 }, $unset: { flag: '' } }],
  ] as [string, Change][];

  it.each(changes)('%s as the engine itself would', async (_what, change) => {
    const db = new Datastore({ inMemoryOnly: true });
    await db.insertAsync(document());
    await db.updateAsync({ _id: 'a' }, structuredClone(change), {});
    const mine = document();
    expect(changeInPlace(mine as unknown as Doc, structuredClone(change), looking([]))).toBe(true);
    expect(mine).toEqual(await db.findOneAsync({ _id: 'a' }));
  });

  it.each(changes)('that %s is made again from its line of the journal, once or twice', (_what, change) => {
    const mine = document();
    changeInPlace(mine as unknown as Doc, structuredClone(change), looking([]));
    const again = document();
    for (let times = 0; times < 2; times++) {
      touch(again as unknown as Doc, throughJournal(mine as unknown as Doc, change));
      expect(again).toEqual(mine);
    }
  });

  it('holds no more in its line than what it touched', () => {
    const mine = document();
    const change: Change = { $push: { trail: { $each: [{ seq: 2 }] } }, $inc: { rev: 1 } };
    changeInPlace(mine as unknown as Doc, structuredClone(change), looking([]));
    expect(throughJournal(mine as unknown as Doc, change)).toEqual({
      set: { rev: 4 },
      grown: { trail: { from: 1, items: [{ seq: 2 }] } },
    });
  });

  it.each([
    ['a unique field', { $set: { status: 'sent' } }],
    ['a field below a unique one', { $set: { 'status.word': 'sent' } }],
    ['into a list', { $set: { 'trail.0.seq': 9 } }],
    ['below a plain value', { $set: { 'rev.x': 9 } }],
  ] as [string, Change][])('leaves %s to the engine, and the document as it was', (_what, change) => {
    const mine = document();
    expect(changeInPlace(mine as unknown as Doc, change, looking(['status']))).toBe(false);
    expect(mine).toEqual(document());
  });

  it('leaves everything as it was where one of several changes is not its own', () => {
    const mine = document();
    const change = { $inc: { rev: 1 }, $set: { status: 'sent' } } as Change;
    expect(changeInPlace(mine as unknown as Doc, change, looking(['status']))).toBe(false);
    expect(mine.rev).toBe(3);
  });
});

describe('the lines of many changes', () => {
  const random = randomFrom(20261126);
  const pick = <T>(of: T[]): T => of[Math.floor(random() * of.length)] as T;
  const someChange = (): Change =>
    pick<() => Change>([
      () => ({ $set: { status: pick(['awaiting', 'approved', 'sent']) }, $inc: { rev: 1 } }),
      () => ({ $push: { trail: { $each: [{ seq: random() }, { seq: random() }] } } }),
      () => ({
        $set: { trail: Array.from({ length: Math.floor(random() * 4) }, () => ({ seq: random() })) },
      }),
      () => ({ $unset: { 'work.card': '' } }),
      () => ({ $unset: { trail: '', 'work.deliver': '' }, $set: { flag: random() < 0.5 } }),
      () => ({ $set: { 'work.card.due': AT, 'work.card.rank': random() }, $max: { 'work.card.owed': 7 } }),
      () => ({ $set: { work: { thread: { rank: random() } } } }),
      () => ({ $min: { 'work.deliver.rank': random() }, $unset: { 'work.card.owed': '' } }),
    ])();

  it('bring a document to its end from wherever between it is met', () => {
    for (let run = 0; run < 300; run++) {
      const mine = document() as unknown as Doc;
      const states = [structuredClone(mine)];
      const lines = Array.from({ length: 8 }, () => {
        const change = someChange();
        changeInPlace(mine, structuredClone(change), looking([]));
        states.push(structuredClone(mine));
        return throughJournal(mine, change);
      });
      // A rewriting keeps a state met at some moment, and then every line from some moment before.
      const met = Math.floor(random() * states.length);
      const from = Math.floor(random() * (met + 1));
      const doc = structuredClone(states[met]) as Doc;
      for (const line of lines.slice(from)) touch(doc, line);
      expect(doc).toEqual(mine);
    }
  });
});

/** What the line of a change that has been made to `doc` says when it is read again. */
function throughJournal(doc: Doc, change: Change) {
  const line = encodeLine({ collection: 'inquiries', id: doc._id, touched: touchedBy(doc, change) });
  const entry = decodeLine(line.subarray(0, -1));
  if (!entry || 'doc' in entry) throw new Error('it is no change any more');
  expect(entry).toMatchObject({ collection: 'inquiries', id: doc._id });
  return entry.touched;
}

describe('a change in place under an index', () => {
  const INDEXES = [
    { fieldName: 'status', sparse: false },
    { fieldName: 'owners', sparse: true },
    { fieldName: 'contact.email', sparse: true },
  ];
  /** What a find by each value of each index gives, before and after. */
  const VALUES: [string, unknown][] = [
    ['status', 'awaiting'],
    ['status', 'sent'],
    ['owners', 'U1'],
    ['owners', 'U2'],
    ['contact.email', 'ada@example.com'],
    ['contact.email', 'bo@example.com'],
  ];
  const people = () => [
    { _id: 'a', status: 'awaiting', owners: ['U1'], contact: { email: 'ada@example.com' } },
    { _id: 'b', status: 'awaiting', owners: ['U1', 'U2'] },
    { _id: 'c', status: 'sent', contact: { email: 'bo@example.com' } },
  ];
  const opened = async () => {
    const db = new Datastore({ inMemoryOnly: true });
    for (const index of INDEXES) await db.ensureIndexAsync(index);
    await db.insertAsync(people() as never);
    return db;
  };
  const indexOf = (db: unknown, field: string) =>
    (db as { indexes: Record<string, Index & { getMatching(value: unknown): Doc[] }> }).indexes[field]!;
  const found = (db: unknown) =>
    VALUES.map(([field, value]) => [
      field,
      value,
      indexOf(db, field)
        .getMatching(value)
        .map((d) => d._id)
        .sort(),
    ]);

  it.each([
    ['moves to another value', 'a', { $set: { status: 'sent' } }],
    ['leaves a sparse index', 'a', { $unset: { owners: '' } }],
    ['enters a sparse index', 'c', { $set: { owners: ['U2'] } }],
    ['exchanges one of several values', 'b', { $set: { owners: ['U2'] } }],
    ['gains a value', 'a', { $push: { owners: { $each: ['U2'] } } }],
    ['changes below the indexed field', 'a', { $set: { 'contact.email': 'bo@example.com' } }],
    ['changes beside the indexed field', 'a', { $set: { 'contact.name': 'Ada' } }],
    ['loses the parent', 'c', { $unset: { contact: '' } }],
    ['does several at once', 'b', { $set: { status: 'sent', owners: ['U1'] }, $inc: { rev: 1 } }],
  ] as [string, string, Change][])(
    '%s: it is found as the engine itself would find it',
    async (_what, _id, change) => {
      const theirs = await opened();
      await theirs.updateAsync({ _id }, structuredClone(change), {});
      const mine = await opened();
      const doc = indexOf(mine, '_id').getMatching(_id)[0] as Doc;
      const others = new Map(
        INDEXES.map(({ fieldName }) => [fieldName.split('.')[0]!, [indexOf(mine, fieldName)]]),
      );
      expect(changeInPlace(doc, structuredClone(change), { unique: new Set(['_id']), others })).toBe(true);
      expect(found(mine)).toEqual(found(theirs));
      expect(await mine.findAsync({}).sort({ _id: 1 })).toEqual(await theirs.findAsync({}).sort({ _id: 1 }));
      expect(await mine.findAsync({ status: 'sent' }).sort({ _id: 1 })).toEqual(
        await theirs.findAsync({ status: 'sent' }).sort({ _id: 1 }),
      );
    },
  );
});

describe('a plain filter', () => {
  it.each([
    [{ _id: 'a', rev: 3 }, true],
    [{ _id: 'a', rev: 4 }, false],
    [{ 'work.card.owed': 5 }, true],
    [{ 'work.deliver.owed': 5 }, false],
    [{ 'work.deliver': { $exists: false } }, true],
    [{ 'work.card': { $exists: false } }, false],
    [{ flag: { $exists: true } }, true],
    // More than plain values is asked: the engine answers.
    [{ 'work.card.due': AT }, null],
    [{ rev: { $lt: 4 } }, null],
    [{ 'trail.seq': 1 }, null],
    [{ status: null }, null],
  ])('%o: %s', async (filter, expected) => {
    expect(matchesPlainly(document() as unknown as Doc, filter)).toBe(expected);
    if (expected === null) return;
    const db = new Datastore({ inMemoryOnly: true });
    await db.insertAsync(document());
    expect((await db.findOneAsync(filter as object)) !== null).toBe(expected);
  });
});
