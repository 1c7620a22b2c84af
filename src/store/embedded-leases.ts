import type { WorkLane } from '../core/work.js';
import type { Change, Collection, Filter, Held, LeaseAsk, Leases, Taken, Worked } from './engine.js';
import type { OwedWork } from './owed-work.js';

/**
 * Far enough that no lease ends while its holder is giving it back, and not so far that it would be no date any more on
 * a clock that is ahead.
 */
const NEVER = new Date('9999-01-01T00:00:00Z');

/** Leases in memory: one process owns the folder, and they end with it. */
export class EmbeddedLeases<T extends Worked> implements Leases<T> {
  readonly #docs: Collection<T>;
  readonly #host: { check(): void; owed(): OwedWork };

  /** `check` throws StoreUnavailable while nothing is served; `owed` is the view of what memory holds now. */
  constructor(docs: Collection<T>, host: { check(): void; owed(): OwedWork }) {
    this.#docs = docs;
    this.#host = host;
  }

  async take(ask: LeaseAsk): Promise<Taken<T> | null> {
    for (;;) {
      const taken = this.#serving().take(ask);
      if (!taken) return null;
      const held = { lane: ask.lane, id: taken.id, by: ask.by };
      const doc = await this.#read(held);
      // Null or gone: a change that settled the work was under way.
      if (doc?.work[ask.lane]) return { doc, doubt: taken.doubt };
    }
  }

  async extend(held: Held, until: Date): Promise<boolean> {
    return this.#serving().extend(held, until);
  }

  async giveBack(held: Held, changes: { when: Filter; apply: Change }[]): Promise<void> {
    const end = this.#serving().leaseEnd(held);
    if (!end) return;
    this.#host.owed().extend(held, NEVER);
    try {
      for (const { when, apply } of changes) {
        const owing = { _id: held.id, [`work.${held.lane}`]: { $exists: true }, ...when };
        if (Object.keys(apply).length === 0) break;
        if ((await this.#docs.update(owing, apply)) === 'updated') break;
      }
    } catch (cause) {
      // Nobody knows what became of the work: it is in doubt when the lease has run out.
      this.#host.owed().extend(held, end);
      throw cause;
    }
    this.#host.owed().release(held, true);
  }

  async nextDue(lane: WorkLane): Promise<{ free: Date | null; leased: Date | null }> {
    return this.#serving().nextDue(lane);
  }

  async countOwed(lane: WorkLane): Promise<number> {
    return this.#serving().count(lane);
  }

  async #read(held: Held): Promise<T | null> {
    try {
      return await this.#docs.findOne({ _id: held.id });
    } catch (cause) {
      this.#host.owed().release(held, false);
      throw cause;
    }
  }

  #serving(): OwedWork {
    this.#host.check();
    return this.#host.owed();
  }
}
