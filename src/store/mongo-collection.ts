import type { Collection as DriverCollection, Filter as DriverFilter, UpdateFilter } from 'mongodb';
import type { Change, Collection, Doc, Filter, FindOptions, Walk } from './engine.js';
import { call, isDuplicate } from './mongo-errors.js';
import { type MongoReads, readsById, readsOfValues } from './mongo-reads.js';

/**
 * So much of a long read is one question to the server at first: each answer has to come within the time of a call. It
 * grows where little is found and shrinks where much is: what lies in memory for long makes it grow.
 */
const STRETCH_MS = 3_600_000;
const LONGEST_STRETCH_MS = 24 * STRETCH_MS;
const SHORTEST_STRETCH_MS = 60_000;
const [FEW, MANY] = [20, 80];
const BATCH = 500;

/** One collection on a MongoDB server. */
export class MongoCollection<T extends Doc> implements Collection<T> {
  readonly #docs: DriverCollection<Doc>;
  readonly #byId: MongoReads<Doc>;
  readonly #values = new Map<string, MongoReads<true>>();

  constructor(docs: DriverCollection<Doc>) {
    this.#docs = docs;
    this.#byId = readsById(docs);
  }

  async insert(doc: T): Promise<'inserted' | 'taken'> {
    try {
      await call(() => this.#docs.insertOne(doc));
      return 'inserted';
    } catch (cause) {
      if (isDuplicate(cause)) return 'taken';
      throw cause;
    }
  }

  async update(filter: Filter, change: Change): Promise<'updated' | 'unmatched' | 'taken'> {
    try {
      const { matchedCount } = await call(() =>
        this.#docs.updateOne(filter as DriverFilter<Doc>, change as UpdateFilter<Doc>),
      );
      return matchedCount === 1 ? 'updated' : 'unmatched';
    } catch (cause) {
      if (isDuplicate(cause)) return 'taken';
      throw cause;
    }
  }

  async findOne(filter: Filter): Promise<T | null> {
    if (typeof filter._id === 'string' && Object.keys(filter).length === 1)
      return ((await this.#byId.read(filter._id)) as T | undefined) ?? null;
    return call(() => this.#docs.findOne<T>(filter as DriverFilter<Doc>));
  }

  async find(filter: Filter): Promise<T[]> {
    const ids = readIds(filter);
    if (ids)
      return (await Promise.all(ids.map((id) => this.#byId.read(id)))).filter(
        (doc) => doc !== undefined,
      ) as T[];
    return call(() => this.#docs.find<T>(filter as DriverFilter<Doc>).toArray());
  }

  findFields<F extends keyof T & string>(filter: Filter, opts: FindOptions<F>) {
    const projection = Object.fromEntries(opts.fields.map((field) => [field, 1 as const]));
    return call(() =>
      this.#docs
        .find<Pick<T, F | ('_id' & keyof T)>>(filter as DriverFilter<Doc>, {
          projection,
          ...(opts.sort && { sort: opts.sort }),
          ...(opts.limit && { limit: opts.limit }),
        })
        .toArray(),
    );
  }

  async *each(walk: Walk, paths: readonly string[]): AsyncIterable<Doc> {
    const projection = Object.fromEntries(paths.map((path) => [path, 1 as const]));
    if ('where' in walk) {
      yield* this.#stream(walk.where, projection);
      return;
    }
    const { by, now } = walk;
    // A server that gathers an answer whole before it sends any would take too long over everything at once.
    const read = (range: object) => call(() => this.#docs.find({ [by]: range }, { projection }).toArray());
    let from = walk.from.getTime();
    let stretch = STRETCH_MS;
    const next = (): Promise<Doc[]> | null => {
      if (from === Number.POSITIVE_INFINITY) return null;
      const [begin, end] = [new Date(from), new Date(from + stretch)];
      from = end < now ? end.getTime() : Number.POSITIVE_INFINITY;
      const docs = read({ $gte: begin, ...(end < now && { $lt: end }) });
      // Whoever leaves early does not wait for it.
      docs.catch(() => {});
      return docs;
    };
    // The server gathers the next stretch while the reader is busy with this one.
    let ahead = next();
    while (ahead) {
      const docs = await ahead;
      if (docs.length < FEW) stretch = Math.min(2 * stretch, LONGEST_STRETCH_MS);
      if (docs.length > MANY) stretch = Math.max(stretch / 2, SHORTEST_STRETCH_MS);
      ahead = next();
      yield* docs;
    }
  }

  async *#stream(filter: Filter, projection: Record<string, 1>): AsyncIterable<Doc> {
    const cursor = this.#docs.find(filter as DriverFilter<Doc>, { projection, batchSize: BATCH });
    try {
      // One call for each batch: what is left of it is read without asking the server.
      while (await call(() => cursor.hasNext())) yield* cursor.readBufferedDocuments();
    } finally {
      await cursor.close().catch(() => {});
    }
  }

  async has(field: string, value: string): Promise<boolean> {
    const reads = this.#values.get(field) ?? readsOfValues(this.#docs, field);
    this.#values.set(field, reads);
    return (await reads.read(value)) === true;
  }

  count(filter: Filter): Promise<number> {
    const all = Object.keys(filter).length === 0;
    return call(() =>
      all ? this.#docs.estimatedDocumentCount() : this.#docs.countDocuments(filter as DriverFilter<Doc>),
    );
  }

  async countBy<A extends keyof T & string, B extends keyof T & string>(
    filter: Filter,
    [a, b]: readonly [A, B],
  ) {
    const groups = await call(() =>
      this.#docs
        .aggregate<{ _id: Pick<T, A | B>; count: number }>([
          { $match: filter },
          { $group: { _id: { [a]: `$${a}`, [b]: `$${b}` }, count: { $sum: 1 } } },
        ])
        .toArray(),
    );
    return groups.map(({ _id, count }) => ({ ..._id, count }));
  }
}

/** The ids, where the filter asks for no more than one of these. */
function readIds({ _id, ...more }: Filter): string[] | null {
  const ids = (_id as { $in?: unknown } | undefined)?.$in;
  return Array.isArray(ids) && Object.keys(more).length === 0 ? [...new Set<string>(ids)] : null;
}
