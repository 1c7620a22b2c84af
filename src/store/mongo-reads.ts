import type { Collection as DriverCollection, Filter as DriverFilter } from 'mongodb';
import type { Doc } from './engine.js';
import { call } from './mongo-errors.js';

/** Questions under way at once: where one hangs, its connection gone, the others still go through. */
const AT_ONCE = 4;
/** Documents in one answer: each has to come within the time of a call. */
const IN_ONE = 50;

interface Waiting {
  found(doc: Doc | null): void;
  failed(cause: unknown): void;
}

/**
 * Documents read by their ids. A few questions are under way at once; ids asked for meanwhile wait for each other and
 * share the next one. While a hundred people click at the same moment, the server is asked a few times, not hundreds.
 */
export class MongoReads {
  readonly #docs: DriverCollection<Doc>;
  #waiting = new Map<string, Waiting>();
  #underWay = 0;

  constructor(docs: DriverCollection<Doc>) {
    this.#docs = docs;
  }

  /** The document as it is after the call, the reader's own. Rejects with StoreUnavailable. */
  read(id: string): Promise<Doc | null> {
    // Two readers do not get one object.
    if (this.#waiting.has(id)) return call(() => this.#docs.findOne(withId(id)));
    const asked = new Promise<Doc | null>((found, failed) => this.#waiting.set(id, { found, failed }));
    this.#next();
    // Waiting for its turn counts too.
    return call(() => asked);
  }

  #next(): void {
    if (this.#underWay >= AT_ONCE || this.#waiting.size === 0) return;
    const batch = new Map([...this.#waiting].slice(0, IN_ONE));
    for (const id of batch.keys()) this.#waiting.delete(id);
    this.#underWay++;
    void this.#ask(batch).finally(() => {
      this.#underWay--;
      this.#next();
    });
  }

  async #ask(batch: Map<string, Waiting>): Promise<void> {
    const ids = [...batch.keys()];
    try {
      const docs = await call(() =>
        ids.length === 1
          ? this.#docs.findOne(withId(ids[0] as string)).then((doc) => (doc ? [doc] : []))
          : this.#docs.find({ _id: { $in: ids } } as DriverFilter<Doc>, { batchSize: IN_ONE }).toArray(),
      );
      for (const doc of docs) {
        batch.get(doc._id)?.found(doc);
        batch.delete(doc._id);
      }
      for (const { found } of batch.values()) found(null);
    } catch (cause) {
      for (const { failed } of batch.values()) failed(cause);
    }
  }
}

function withId(id: string): DriverFilter<Doc> {
  return { _id: id } as DriverFilter<Doc>;
}
