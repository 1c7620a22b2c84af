import type { LaneWork, Owing, WorkLane } from '../core/work.js';
import { WORK_LANES } from '../core/work.js';
import type { Held, LeaseAsk } from './engine.js';

/** What one document owes in one lane, and who works on it. */
interface Owed {
  id: string;
  rank: number;
  due: number;
  /** When it was put in line: breaks ties. */
  seq: number;
  lease: { by: string; until: number } | null;
  /** An attempt may have happened before this process began. */
  doubt: boolean;
}

/** A place in a queue: void once the work it stands for has changed. */
interface Place {
  owed: Owed;
  due: number;
  seq: number;
}

/**
 * The work owed by all documents, in the order in which it is claimed, with its leases. In memory only: the
 * embedded engine has one process, so that leases end with it.
 */
export class OwedWork {
  readonly #lanes = new Map<WorkLane, LaneQueue>(WORK_LANES.map((lane) => [lane, new LaneQueue()]));

  /** Takes note of a document's work as it is now. With `doubt`, work not known before may have been tried. */
  note(id: string, work: Owing, doubt = false): void {
    for (const lane of WORK_LANES) {
      const owed = work[lane];
      if (owed) this.#queue(lane).put(id, owed, doubt);
      else this.#queue(lane).remove(id);
    }
  }

  /**
   * The work of documents loaded. All of it is in doubt, but for what `before`, the view before loading again, knows
   * better. Work it does not know had ended when that end was lost.
   */
  static reload(docs: Iterable<{ _id: string; work: Owing }>, before: OwedWork | null): OwedWork {
    const fresh = new OwedWork();
    for (const { _id, work } of docs) {
      fresh.note(_id, work, true);
      if (!before) continue;
      for (const lane of WORK_LANES) before.#queue(lane).handOver(_id, fresh.#queue(lane));
    }
    return fresh;
  }

  take(ask: LeaseAsk): { id: string; doubt: boolean } | null {
    return this.#queue(ask.lane).take(ask);
  }

  /** Null when the lease was lost. */
  leaseEnd(held: Held): Date | null {
    const lease = this.#queue(held.lane).get(held.id)?.lease;
    return lease?.by === held.by ? new Date(lease.until) : null;
  }

  /** False when the lease was lost. */
  extend(held: Held, until: Date): boolean {
    return this.#queue(held.lane).extend(held, until.getTime());
  }

  /** Ends the lease where it still stands. With `settled`, the attempt's outcome is known. */
  release(held: Held, settled: boolean): void {
    this.#queue(held.lane).release(held, settled);
  }

  nextDue(lane: WorkLane): { free: Date | null; leased: Date | null } {
    return this.#queue(lane).nextDue();
  }

  count(lane: WorkLane): number {
    return this.#queue(lane).size;
  }

  #queue(lane: WorkLane): LaneQueue {
    return this.#lanes.get(lane) as LaneQueue;
  }
}

/** One lane: a heap by due for each rank of what may be taken, and the leases beside it. */
class LaneQueue {
  readonly #all = new Map<string, Owed>();
  readonly #heaps = new Map<number, Heap>();
  #ranks: number[] = [];
  readonly #leased = new Set<Owed>();
  #seq = 0;

  get size(): number {
    return this.#all.size;
  }

  get(id: string): Owed | undefined {
    return this.#all.get(id);
  }

  put(id: string, work: LaneWork, doubt: boolean): void {
    const due = work.due.getTime();
    const known = this.#all.get(id);
    if (known && known.due === due && known.rank === work.rank) return;
    const owed = known ?? { id, rank: work.rank, due, seq: 0, lease: null, doubt };
    owed.due = due;
    owed.rank = work.rank;
    this.#all.set(id, owed);
    if (!this.#leased.has(owed)) this.#line(owed);
  }

  remove(id: string): void {
    const owed = this.#all.get(id);
    if (!owed) return;
    this.#all.delete(id);
    this.#leased.delete(owed);
    owed.seq = -1;
  }

  take({ by, now, leasesAt, until }: LeaseAsk): { id: string; doubt: boolean } | null {
    this.#lineUpExpired(leasesAt.getTime());
    for (const rank of this.#ranks) {
      const place = this.#first(rank);
      if (!place || place.due > now.getTime()) continue;
      const { owed } = place;
      const doubt = owed.doubt || owed.lease !== null;
      owed.doubt = doubt;
      this.#lease(owed, { by, until: until.getTime() });
      return { id: owed.id, doubt };
    }
    return null;
  }

  extend(held: Held, until: number): boolean {
    const owed = this.#all.get(held.id);
    if (owed?.lease?.by !== held.by) return false;
    this.#lease(owed, { by: held.by, until });
    return true;
  }

  release(held: Held, settled: boolean): void {
    const owed = this.#all.get(held.id);
    if (owed?.lease?.by !== held.by) return;
    owed.lease = null;
    if (settled) owed.doubt = false;
    this.#leased.delete(owed);
    this.#line(owed);
  }

  handOver(id: string, to: LaneQueue): void {
    const [mine, theirs] = [this.#all.get(id), to.#all.get(id)];
    if (!mine || !theirs) return;
    theirs.doubt = mine.doubt;
    if (mine.lease) to.#lease(theirs, mine.lease);
  }

  nextDue(): { free: Date | null; leased: Date | null } {
    return {
      free: earliest(this.#ranks.flatMap((rank) => this.#first(rank)?.due ?? [])),
      leased: earliest([...this.#leased].flatMap((owed) => owed.lease?.until ?? [])),
    };
  }

  /** The first place that still stands. */
  #first(rank: number): Place | undefined {
    const heap = this.#heaps.get(rank);
    let place = heap?.top;
    while (place && place.owed.seq !== place.seq) {
      heap?.pop();
      place = heap?.top;
    }
    return place;
  }

  #line(owed: Owed): void {
    this.#seq += 1;
    owed.seq = this.#seq;
    let heap = this.#heaps.get(owed.rank);
    if (!heap) {
      heap = new Heap();
      this.#heaps.set(owed.rank, heap);
      this.#ranks = [...this.#heaps.keys()].sort((a, b) => a - b);
    }
    heap.push({ owed, due: owed.due, seq: owed.seq });
    // Void places deep in a heap would pile up over a long run.
    if (heap.size > 2 * this.#all.size + 64) heap.keep((place) => place.owed.seq === place.seq);
  }

  #lease(owed: Owed, lease: { by: string; until: number }): void {
    owed.lease = lease;
    owed.seq = -1;
    this.#leased.add(owed);
  }

  /** An expired lease stays known, as its end may still be told and its work is in doubt. */
  #lineUpExpired(now: number): void {
    for (const owed of this.#leased) {
      if (owed.lease && owed.lease.until > now) continue;
      this.#leased.delete(owed);
      this.#line(owed);
    }
  }
}

/** A binary heap: earliest due first, then first come. */
class Heap {
  #places: Place[] = [];

  get size(): number {
    return this.#places.length;
  }

  get top(): Place | undefined {
    return this.#places[0];
  }

  push(place: Place): void {
    this.#places.push(place);
    let at = this.#places.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfEarlier(at, parent)) break;
      at = parent;
    }
  }

  pop(): void {
    const last = this.#places.pop();
    if (!last || this.#places.length === 0) return;
    this.#places[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      if (left >= this.#places.length) break;
      const child = right < this.#places.length && this.#earlier(right, left) ? right : left;
      if (!this.#swapIfEarlier(child, at)) break;
      at = child;
    }
  }

  keep(stands: (place: Place) => boolean): void {
    // A sorted list is a heap.
    this.#places = this.#places.filter(stands).sort(order);
  }

  #earlier(a: number, b: number): boolean {
    return order(this.#places[a] as Place, this.#places[b] as Place) < 0;
  }

  #swapIfEarlier(child: number, parent: number): boolean {
    if (!this.#earlier(child, parent)) return false;
    const kept = this.#places[child] as Place;
    this.#places[child] = this.#places[parent] as Place;
    this.#places[parent] = kept;
    return true;
  }
}

function earliest(times: number[]): Date | null {
  return times.length === 0 ? null : new Date(Math.min(...times));
}

function order(a: Place, b: Place): number {
  return a.due - b.due || a.seq - b.seq;
}
