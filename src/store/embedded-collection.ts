import type nedb from '@seald-io/nedb';
import type { Indexes } from './embedded-change.js';
import { changeInPlace, matchesPlainly, touchedBy } from './embedded-change.js';
import type { Change, Collection, Doc, Filter, FindOptions, Walk } from './engine.js';
import type { Entry, State } from './journal-line.js';
import { copyClean } from './journal-line.js';
import {
  Datastore,
  type IndexSettings,
  indexesOf,
  indexOf,
  insertIfFree,
  isUniqueViolation,
  withoutUnique,
} from './nedb.js';
import { pickerOf } from './pick-fields.js';

/** Documents read in a row. */
const AT_ONCE = 200;

/** What a collection needs of the engine it belongs to. */
export interface Host {
  /** Throws StoreUnavailable while nothing is served. */
  check(): void;
  /** Resolves when the entry is on disk; rejects with StoreUnavailable. */
  keep(entry: Entry): Promise<void>;
  /** Resolves when everything kept so far is on disk; rejects with StoreUnavailable. */
  settled(): Promise<void>;
}

export interface CollectionSettings<T> {
  name: string;
  indexes: readonly IndexSettings[];
  /** Sees every new state of a document, in order, before it is on disk. */
  noted?(doc: T): void;
}

/** One collection: NeDB in memory answers the queries, the host's journal keeps every change on disk. */
export class EmbeddedCollection<T extends Doc> implements Collection<T> {
  readonly #host: Host;
  readonly #settings: CollectionSettings<T>;
  #db = new Datastore<T>({ inMemoryOnly: true });
  #indexes: Indexes = { unique: new Set(), others: new Map() };
  /** Documents whose values are frozen. */
  readonly #frozen = new WeakSet<T>();
  /** Documents found by their id before: NeDB's own index is a tree, and a click looks twice. */
  readonly #known = new Map<string, T>();
  /** Writes go one by one, so that the journal has them in the order in which they took effect. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Documents whose newest state is on its way to disk. */
  readonly #unflushed = new Map<string, Promise<void>>();

  constructor(host: Host, settings: CollectionSettings<T>) {
    this.#host = host;
    this.#settings = settings;
  }

  /**
   * Replaces everything in memory. Returns the ids of what came in without its unique fields: where the line that let
   * go of a value is damaged, two documents hold it.
   */
  async load(docs: T[]): Promise<string[]> {
    const db = new Datastore<T>({ inMemoryOnly: true });
    for (const { field, unique, sparse } of this.#settings.indexes) {
      await db.ensureIndexAsync({ fieldName: field, unique, sparse });
    }
    const indexes = indexesOf(db, this.#settings.indexes);
    const stripped: string[] = [];
    for (let from = 0; from < docs.length; from += 200) {
      const some = docs.slice(from, from + 200);
      // Where one of them is refused, none comes in.
      if (!(await insertIfFree(db, some))) {
        for (const doc of some) {
          if (await insertIfFree(db, [doc])) continue;
          await db.insertAsync(withoutUnique(doc, indexes));
          stripped.push(doc._id);
        }
      }
      await new Promise(setImmediate);
    }
    this.#db = db;
    this.#indexes = indexes;
    this.#known.clear();
    this.#unflushed.clear();
    return stripped;
  }

  /** Resolves when no write is in the middle of taking effect. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  /** The present state of every document. Not copies: not to be changed. */
  *states(): Generator<State> {
    for (const doc of this.#db.getAllData<T>()) yield { collection: this.#settings.name, doc };
  }

  async insert(doc: T): Promise<'inserted' | 'taken'> {
    const copy = copyClean(doc);
    const result = await this.#write(async (db) => {
      await db.insertAsync(copy);
      return { doc: copy };
    });
    return result === 'taken' ? 'taken' : 'inserted';
  }

  async update(filter: Filter, change: Change): Promise<'updated' | 'unmatched' | 'taken'> {
    // NeDB would keep references to the change's values.
    const own = copyClean(change);
    const result = await this.#write(async (db) => {
      const found = typeof filter._id === 'string' ? this.#byId(filter._id) : undefined;
      if (found) {
        const matches = matchesPlainly(found, filter);
        if (matches === false) return null;
        if (matches && changeInPlace(found, own, this.#indexes)) {
          this.#frozen.delete(found);
          return { doc: found, change: own };
        }
      }
      const { affectedDocuments } = await db.updateAsync(filter, own, { returnUpdatedDocs: true });
      const changed = affectedDocuments as T | null | undefined;
      if (!changed) return null;
      // NeDB has put another object in its place.
      this.#known.delete(changed._id);
      return { doc: changed, change: own };
    });
    if (result === 'taken') return 'taken';
    return result ? 'updated' : 'unmatched';
  }

  async findOne(filter: Filter): Promise<T | null> {
    this.#host.check();
    const doc = await this.#look(filter);
    if (doc) await this.#durable([doc]);
    return doc;
  }

  async find(filter: Filter): Promise<T[]> {
    this.#host.check();
    const docs = this.#copiesByIds(filter) ?? ((await this.#db.findAsync(filter)) as T[]);
    await this.#durable(docs);
    return docs;
  }

  async findFields<F extends keyof T & string>(filter: Filter, opts: FindOptions<F>) {
    this.#host.check();
    if (this.#indexedMatches(filter)?.length === 0) {
      await this.#turn;
      return [];
    }
    const fields = Object.fromEntries(opts.fields.map((field) => [field, 1]));
    let cursor = this.#db.findAsync(filter, fields);
    if (opts.sort) cursor = cursor.sort(opts.sort);
    if (opts.limit) cursor = cursor.limit(opts.limit);
    const docs = (await cursor) as unknown as Pick<T, F | ('_id' & keyof T)>[];
    await this.#durable(docs as unknown as Doc[]);
    return docs;
  }

  async *each(walk: Walk, paths: readonly string[]): AsyncIterable<Doc> {
    this.#host.check();
    const filter = 'where' in walk ? walk.where : { [walk.by]: { $gte: walk.from } };
    const found = (await this.#db.findAsync(filter, { _id: 1 })) as unknown as Doc[];
    await this.#durable(found);
    const pick = pickerOf(paths);
    for (const [i, { _id }] of found.entries()) {
      // Whoever waits for an answer goes first.
      if (i % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate);
      const doc = this.#byId(_id);
      if (doc) yield { ...(pick(doc) as object), _id };
    }
  }

  async has(field: string, value: string): Promise<boolean> {
    this.#host.check();
    return indexOf(this.#db, field).getMatching(value).length > 0;
  }

  async count(filter: Filter): Promise<number> {
    this.#host.check();
    return this.#indexedMatches(filter)?.length ?? (await this.#db.countAsync(filter));
  }

  async countBy<A extends keyof T & string, B extends keyof T & string>(
    filter: Filter,
    [a, b]: readonly [A, B],
  ) {
    const counts = new Map<string, Pick<T, A | B> & { count: number }>();
    for (const doc of await this.findFields(filter, { fields: [a, b] })) {
      const key = JSON.stringify([doc[a], doc[b]]);
      const entry = counts.get(key) ?? ({ [a]: doc[a], [b]: doc[b], count: 0 } as never);
      entry.count += 1;
      counts.set(key, entry);
    }
    return [...counts.values()];
  }

  /** The documents themselves, where an index alone answers the filter: one field that equals one string. */
  #indexedMatches(filter: Filter): readonly T[] | null {
    const [field = '', ...others] = Object.keys(filter);
    const wanted = filter[field];
    const known = field === '_id' || this.#settings.indexes.some((index) => index.field === field);
    if (!known || others.length > 0 || typeof wanted !== 'string') return null;
    return indexOf(this.#db, field).getMatching(wanted);
  }

  /** The document itself, not a copy. */
  #byId(id: string): T | undefined {
    const known = this.#known.get(id) ?? indexOf(this.#db, '_id').getMatching(id)[0];
    if (known) this.#known.set(id, known);
    return known;
  }

  /** Copies of the documents with these ids; null where the filter asks for anything else. */
  #copiesByIds(filter: Filter): T[] | null {
    const { _id, ...more } = filter;
    const ids = (_id as { $in?: unknown } | undefined)?.$in;
    if (!Array.isArray(ids) || Object.keys(more).length > 0) return null;
    return [...new Set<string>(ids)].flatMap((id) => copyClean(this.#byId(id)) ?? []);
  }

  async #look(filter: Filter): Promise<T | null> {
    if (typeof filter._id !== 'string' || Object.keys(filter).length > 1)
      return (await this.#db.findOneAsync(filter)) as T | null;
    const found = this.#byId(filter._id);
    return found ? this.#lend(found) : null;
  }

  /**
   * The document with fields of the reader's own and values that stay as they are: a change puts others in their place.
   * To copy them all took a tenth of a click.
   */
  #lend(doc: T): T {
    if (!this.#frozen.has(doc)) {
      for (const value of Object.values(doc)) freeze(value);
      this.#frozen.add(doc);
    }
    return { ...doc };
  }

  /**
   * Lets `effect` change memory when its turn comes, by a document that is new or by a change; resolves with the new
   * state once that is on disk.
   */
  async #write(
    effect: (db: nedb.default<T>) => Promise<{ doc: T; change?: Change } | null>,
  ): Promise<T | null | 'taken'> {
    this.#host.check();
    const effective = this.#turn.then(async () => {
      this.#host.check();
      const made = await effect(this.#db);
      if (!made) return { doc: null, flushed: null };
      const { doc, change } = made;
      this.#settings.noted?.(doc);
      const { name: collection } = this.#settings;
      const flushed = this.#host.keep(
        change ? { collection, id: doc._id, touched: touchedBy(doc, change) } : { collection, doc },
      );
      this.#unflushed.set(doc._id, flushed);
      return { doc, flushed };
    });
    this.#turn = effective.catch(() => {});
    try {
      const { doc, flushed } = await effective;
      if (doc && flushed) await this.#flush(doc._id, flushed);
      return doc;
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      // Whoever has the value must be on disk before anybody is told so.
      await this.#host.settled();
      return 'taken';
    }
  }

  async #flush(id: string, flushed: Promise<void>): Promise<void> {
    await flushed;
    if (this.#unflushed.get(id) === flushed) this.#unflushed.delete(id);
  }

  /** What is read must not vanish in a power cut after somebody has acted on it. */
  async #durable(docs: readonly Doc[]): Promise<void> {
    await this.#turn;
    if (this.#unflushed.size === 0) return;
    for (const doc of docs) await this.#unflushed.get(doc._id);
  }
}

/** What is frozen was so to its depth. */
function freeze(value: unknown): void {
  if (Object.isFrozen(value)) return;
  for (const inner of Object.values(value as object)) freeze(inner);
  Object.freeze(value);
}
