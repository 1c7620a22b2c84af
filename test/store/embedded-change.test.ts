import nedb from '@seald-io/nedb';
import { describe, expect, it } from 'vitest';
import type { Index } from '../../src/store/embedded-change.js';
import { changeInPlace, matchesPlainly } from '../../src/store/embedded-change.js';
import type { Change, Doc } from '../../src/store/engine.js';

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
