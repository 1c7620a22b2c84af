import type { Collection as DriverCollection, Filter as DriverFilter, UpdateFilter } from 'mongodb';
import type { Change, Collection, Doc, Filter, FindOptions, Walk } from './engine.js';
import { call, isDuplicate } from './mongo-errors.js';

/** Documents in one answer of the server's to a long read: each has to come within the time of a call. */
const PAGE = 500;

/** One collection on a MongoDB server. */
export class MongoCollection<T extends Doc> implements Collection<T> {
  readonly #docs: DriverCollection<Doc>;

  constructor(docs: DriverCollection<Doc>) {
    this.#docs = docs;
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

  findOne(filter: Filter): Promise<T | null> {
    return call(() => this.#docs.findOne<T>(filter as DriverFilter<Doc>));
  }

  find(filter: Filter): Promise<T[]> {
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

  async *each({ where, by, from }: Walk, paths: readonly string[]): AsyncIterable<Doc> {
    const projection = Object.fromEntries([...paths, by].map((path) => [path, 1 as const]));
    const page = (filter: Filter) =>
      call(() =>
        this.#docs
          .find<Doc>(filter as DriverFilter<Doc>, { projection, sort: { [by]: 1, _id: 1 }, limit: PAGE })
          .toArray(),
      );
    const own = (doc: Doc): Doc => {
      if (!paths.includes(by)) delete (doc as unknown as Record<string, unknown>)[by];
      return doc;
    };
    let docs = await page({ ...where, ...(from && { [by]: { $gte: from } }) });
    let more = docs.length === PAGE;
    for (;;) {
      const end = docs.at(-1) as Record<string, unknown> | undefined;
      const [moment, id] = [end?.[by], end?._id];
      for (const doc of docs) yield own(doc);
      if (!more || !end) return;
      // Many may share one moment: first the rest of those.
      docs = await page({ ...where, [by]: moment, _id: { $gt: id } });
      if (docs.length > 0) continue;
      docs = await page({ ...where, [by]: { $gt: moment } });
      more = docs.length === PAGE;
    }
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
