import type { Collection } from 'mongodb';
import { expect, it } from 'vitest';
import type { Doc } from '../../src/store/engine.js';
import { readsById, readsOfValues } from '../../src/store/mongo-reads.js';

/** A server with the documents d0 to d199, whose answers are held until `answer` is called. */
function heldServer() {
  const asked: string[][] = [];
  const held: (() => void)[] = [];
  const question = (ids: string[], kept: Doc[]) => {
    asked.push(ids);
    return new Promise<Doc[]>((resolve) => held.push(() => resolve(kept)));
  };
  const find = (ids: string[]) =>
    question(
      ids,
      ids.filter((id) => /^d1?\d?\d$/.test(id)).map((_id) => ({ _id })),
    );
  const docs = {
    findOne: async ({ _id }: Doc) => (await find([_id]))[0] ?? null,
    find: ({ _id }: { _id: { $in: string[] } }) => ({ toArray: () => find(_id.$in) }),
  };
  const answer = () => {
    for (const each of held.splice(0)) each();
    return new Promise(setImmediate);
  };
  return { asked, answer, reads: readsById(docs as unknown as Collection<Doc>) };
}

it('asks a few times for what a hundred want at the same moment, and gives each their own', async () => {
  const { asked, answer, reads } = heldServer();
  const ids = Array.from({ length: 100 }, (_, n) => `d${n}`);
  const found = Promise.all(ids.map((id) => reads.read(id)));
  for (let n = 0; n < 4; n++) await answer();
  expect(await found).toEqual(ids.map((_id) => ({ _id })));
  expect(asked.length).toBeLessThanOrEqual(6);
  expect(asked.flat().toSorted()).toEqual(ids.toSorted());
});

it('asks at once when nothing is under way', async () => {
  const { asked, answer, reads } = heldServer();
  const one = reads.read('d1');
  expect(asked).toEqual([['d1']]);
  await answer();
  expect(await one).toEqual({ _id: 'd1' });
});

it('finds nothing where there is nothing, alone or among others', async () => {
  const { answer, reads } = heldServer();
  const found = Promise.all(['no', 'd1', 'd2', 'd3', 'd4', 'none', 'd5'].map((id) => reads.read(id)));
  await answer();
  await answer();
  expect((await found).map((doc) => doc?._id)).toEqual([undefined, 'd1', 'd2', 'd3', 'd4', undefined, 'd5']);
});

it('gives two readers two objects', async () => {
  const { answer, reads } = heldServer();
  const busy = ['d1', 'd2', 'd3', 'd4'].map((id) => reads.read(id));
  const both = Promise.all([reads.read('d9'), reads.read('d9')]);
  await answer();
  await answer();
  await Promise.all(busy);
  const [one, other] = await both;
  expect(one).toEqual(other);
  expect(one).not.toBe(other);
});

it('goes on while some answers do not come', async () => {
  let asks = 0;
  const docs = {
    findOne: ({ _id }: Doc) => (++asks <= 3 ? new Promise(() => {}) : Promise.resolve({ _id })),
  };
  const reads = readsById(docs as unknown as Collection<Doc>);
  const hanging = ['d1', 'd2', 'd3'].map((id) => reads.read(id).catch((error: Error) => error.name));
  expect(await reads.read('d4')).toEqual({ _id: 'd4' });
  expect(await Promise.all(hanging)).toEqual(Array(3).fill('StoreUnavailable'));
});

it('fails for those alone whose question failed', async () => {
  let asks = 0;
  const docs = {
    findOne: async ({ _id }: Doc) => {
      if (++asks === 1) throw new Error('no');
      return { _id };
    },
  };
  const reads = readsById(docs as unknown as Collection<Doc>);
  const [first, second] = await Promise.allSettled([reads.read('d1'), reads.read('d2')]);
  expect(first.status).toBe('rejected');
  expect(second).toEqual({ status: 'fulfilled', value: { _id: 'd2' } });
});

it('tells which values are known, with few questions for many', async () => {
  const asked: string[][] = [];
  const docs = {
    distinct: async (field: string, filter: Record<string, { $in: string[] }>) => {
      const values = filter[field]?.$in ?? [];
      asked.push(values);
      return values.filter((value) => value.startsWith('known'));
    },
  };
  const reads = readsOfValues(docs as unknown as Collection<Doc>, 'contact.email');
  const values = Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? `known${n}` : `new${n}`));
  const found = await Promise.all(values.map((value) => reads.read(value)));
  expect(found).toEqual(values.map((value) => (value.startsWith('known') ? true : undefined)));
  expect(asked.length).toBeLessThanOrEqual(6);
  expect(asked.flat().toSorted()).toEqual(values.toSorted());
});
