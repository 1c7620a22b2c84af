import type { Collection as DriverCollection, Filter as DriverFilter } from 'mongodb';
import type { Doc } from './engine.js';
import { call } from './mongo-errors.js';

/** Questions under way at once: where one hangs, its connection gone, the others still go through. */
const AT_ONCE = 4;
/** Keys in one question: each answer has to come within the time of a call. */
const IN_ONE = 50;

/** What the server has of these keys, by key. */
type Ask<A> = (keys: string[]) => Promise<ReadonlyMap<string, A>>;

interface Waiting<A> {
  found(answer: A | undefined): void;
  failed(cause: unknown): void;
}

/**
 * What is read by key. A few questions are under way at once; keys asked for meanwhile wait for each other and share
 * the next one. While a hundred people click at the same moment, the server is asked a few times, not hundreds.
 */
export class MongoReads<A> {
  readonly #askFor: Ask<A>;
  #waiting = new Map<string, Waiting<A>>();
  #underWay = 0;

  constructor(ask: Ask<A>) {
    this.#askFor = ask;
  }

  /** As it is after the call, the reader's own; undefined where there is none. Rejects with StoreUnavailable. */
  read(key: string): Promise<A | undefined> {
    // Two readers do not get one object.
    if (this.#waiting.has(key)) return call(async () => (await this.#askFor([key])).get(key));
    const asked = new Promise<A | undefined>((found, failed) => this.#waiting.set(key, { found, failed }));
    this.#next();
    // Waiting for its turn counts too.
    return call(() => asked);
  }

  #next(): void {
    if (this.#underWay >= AT_ONCE || this.#waiting.size === 0) return;
    const batch = new Map([...this.#waiting].slice(0, IN_ONE));
    for (const key of batch.keys()) this.#waiting.delete(key);
    this.#underWay++;
    void this.#ask(batch).finally(() => {
      this.#underWay--;
      this.#next();
    });
  }

  async #ask(batch: Map<string, Waiting<A>>): Promise<void> {
    try {
      const answers = await call(() => this.#askFor([...batch.keys()]));
      for (const [key, { found }] of batch) found(answers.get(key));
    } catch (cause) {
      for (const { failed } of batch.values()) failed(cause);
    }
  }
}

/** Documents by their ids. */
export function readsById(docs: DriverCollection<Doc>): MongoReads<Doc> {
  return new MongoReads(async (ids) => {
    const [id, ...more] = ids;
    const found =
      more.length === 0
        ? [await docs.findOne({ _id: id } as DriverFilter<Doc>)]
        : await docs.find({ _id: { $in: ids } } as DriverFilter<Doc>, { batchSize: IN_ONE }).toArray();
    return new Map(found.flatMap((doc) => (doc ? [[doc._id, doc]] : [])));
  });
}

/** Which values of an indexed field are some document's. However many have one, it comes once. */
export function readsOfValues(docs: DriverCollection<Doc>, field: string): MongoReads<true> {
  return new MongoReads(async (values) => {
    const found: unknown[] = await docs.distinct(field, { [field]: { $in: values } } as DriverFilter<Doc>);
    return new Map(found.map((value) => [String(value), true]));
  });
}
