import type { Collection as DriverCollection, Filter as DriverFilter, UpdateFilter } from 'mongodb';
import type { LaneWork, Owing, WorkLane } from '../core/work.js';
import { FIRST_RANK } from '../core/work.js';
import type { Change, Doc, Filter, Held, LeaseAsk, Leases, Taken, Worked } from './engine.js';
import { call } from './mongo-errors.js';

/** Counting ends here: beyond every limit anybody asks about. */
const COUNT_UP_TO = 25_000;
const EVER = new Date(0);

/** Leases in the documents, so that any number of processes share the work. */
export class MongoLeases<T extends Worked> implements Leases<T> {
  readonly #docs: DriverCollection<Doc>;

  constructor(docs: DriverCollection<Doc>) {
    this.#docs = docs;
  }

  async take(ask: LeaseAsk): Promise<Taken<T> | null> {
    const path = `work.${ask.lane}`;
    const before = await call(() =>
      this.#docs.findOneAndUpdate(
        {
          // Bounds on both fields let the sparse index serve filter and order at once.
          [`${path}.rank`]: { $gte: FIRST_RANK },
          [`${path}.due`]: { $lte: ask.now },
          [`${path}.leaseUntil`]: { $not: { $gt: ask.leasesAt } },
        } as DriverFilter<Doc>,
        { $set: { [`${path}.leaseUntil`]: ask.until, [`${path}.leaseBy`]: ask.by } } as UpdateFilter<Doc>,
        { sort: { [`${path}.rank`]: 1, [`${path}.due`]: 1 }, returnDocument: 'before' },
      ),
    );
    if (!before) return null;
    const doc = before as unknown as T;
    return { doc, doubt: doc.work[ask.lane]?.leaseUntil !== undefined };
  }

  async extend(held: Held, until: Date): Promise<boolean> {
    const set = { $set: { [`work.${held.lane}.leaseUntil`]: until } } as UpdateFilter<Doc>;
    const { matchedCount } = await call(() => this.#docs.updateOne(ownedBy(held), set));
    return matchedCount === 1;
  }

  async giveBack(held: Held, changes: { when: Filter; apply: Change }[]): Promise<void> {
    const path = `work.${held.lane}`;
    for (const { when, apply } of changes) {
      // With the lane its lease goes too; MongoDB refuses to unset a field and a part of it in one change.
      const lease = { [`${path}.leaseUntil`]: '', [`${path}.leaseBy`]: '' };
      const settles = apply.$unset !== undefined && path in apply.$unset;
      const freed = settles ? apply : { ...apply, $unset: { ...apply.$unset, ...lease } };
      const { matchedCount } = await call(() =>
        this.#docs.updateOne({ ...ownedBy(held), ...when }, freed as UpdateFilter<Doc>),
      );
      if (matchedCount === 1) return;
    }
  }

  async nextDue(lane: WorkLane): Promise<{ free: Date | null; leased: Date | null }> {
    const due = `work.${lane}.due`;
    const lease = `work.${lane}.leaseUntil`;
    const [free, leased] = await Promise.all([
      this.#earliest(lane, { [due]: { $gte: EVER }, [lease]: { $exists: false } }, 'due'),
      this.#earliest(lane, { [lease]: { $gte: EVER } }, 'leaseUntil'),
    ]);
    return { free, leased };
  }

  countOwed(lane: WorkLane): Promise<number> {
    const owed = { [`work.${lane}.due`]: { $gte: EVER } } as DriverFilter<Doc>;
    return call(() => this.#docs.countDocuments(owed, { limit: COUNT_UP_TO }));
  }

  async #earliest(lane: WorkLane, filter: Filter, field: 'due' | 'leaseUntil'): Promise<Date | null> {
    const path = `work.${lane}.${field}`;
    const found = await call(() =>
      this.#docs.findOne<{ work: Owing }>(filter as DriverFilter<Doc>, {
        sort: { [path]: 1 },
        projection: { [path]: 1 },
      }),
    );
    const work: Partial<LaneWork> | undefined = found?.work[lane];
    return work?.[field] ?? null;
  }
}

function ownedBy(held: Held): DriverFilter<Doc> {
  return { _id: held.id, [`work.${held.lane}.leaseBy`]: held.by } as DriverFilter<Doc>;
}
