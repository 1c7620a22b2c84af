import type { Owing, WorkLane } from '../core/work.js';

/** A document: nothing but strings, numbers, booleans, dates, lists and plain objects. */
export interface Doc {
  _id: string;
}

/** A document that owes work. */
export interface Worked extends Doc {
  work: Owing;
}

/**
 * MongoDB's query language, as far as both engines speak it: equality (which looks into lists),
 * `$in`, `$gt`, `$gte`, `$lt`, `$lte`, `$ne`, `$exists`, and dotted names.
 */
export type Filter = Record<string, unknown>;

/** The update operators both engines know. `$push` takes `{ $each: [...] }`. No path leads into a list. */
export interface Change {
  $set?: Record<string, unknown>;
  $unset?: Record<string, ''>;
  $push?: Record<string, { $each: unknown[] }>;
  $inc?: Record<string, number>;
  $min?: Record<string, unknown>;
  $max?: Record<string, unknown>;
}

export interface FindOptions<F extends string> {
  sort?: Record<string, 1 | -1>;
  limit?: number;
  /** Top-level fields to read; `_id` always comes along. */
  fields: readonly F[];
}

/** The documents that match; or those whose date `by` is `from` or later, most of them before `now`. */
export type Walk = { where: Filter } | { by: string; from: Date; now: Date };

/**
 * One collection. Every method rejects with StoreUnavailable when the engine cannot answer. A write resolves
 * once it is durable; what a read returns is durable too, and stays as it was: a copy, or frozen below its own fields.
 */
export interface Collection<T extends Doc> {
  /** `taken`: its `_id`, or a value of a unique index, is in use. */
  insert(doc: T): Promise<'inserted' | 'taken'>;
  findOne(filter: Filter): Promise<T | null>;
  find(filter: Filter): Promise<T[]>;
  findFields<F extends keyof T & string>(
    filter: Filter,
    opts: FindOptions<F>,
  ): Promise<Pick<T, F | ('_id' & keyof T)>[]>;
  /**
   * Every document that matches, a few at a time as they are asked for: of each the fields at these dotted paths,
   * which lead through lists to every member, and `_id`. One that changes meanwhile may come again.
   */
  each(asked: Walk, paths: readonly string[]): AsyncIterable<Doc>;
  /** Changes the one document that matches. */
  update(filter: Filter, change: Change): Promise<'updated' | 'unmatched' | 'taken'>;
  /** Whether a document has this value in this field, which has an index. */
  has(field: string, value: string): Promise<boolean>;
  count(filter: Filter): Promise<number>;
  /** How many match, for each combination of values of two fields. */
  countBy<A extends keyof T & string, B extends keyof T & string>(
    filter: Filter,
    fields: readonly [A, B],
  ): Promise<(Pick<T, A | B> & { count: number })[]>;
}

/** Whose lease of which work. `by` is unique to the lease. */
export interface Held {
  lane: WorkLane;
  id: string;
  by: string;
}

/** A lease just taken. */
export interface Taken<T> {
  doc: T;
  /** Its last holder vanished, or may have: an attempt may have happened. */
  doubt: boolean;
}

export interface LeaseAsk {
  lane: WorkLane;
  by: string;
  now: Date;
  leasesAt: Date;
  until: Date;
}

/** Leases on the work that documents owe in `work.<lane>`. */
export interface Leases<T extends Worked> {
  /**
   * The work due at `now` of lowest rank, then earliest due, leased until `until` when no other lease runs at
   * `leasesAt`: leases may run by another clock.
   */
  take(ask: LeaseAsk): Promise<Taken<T> | null>;
  /** False when the lease was lost. */
  extend(held: Held, until: Date): Promise<boolean>;
  /** Ends the lease with the first change whose `when` matches the document; without effect when it was lost. */
  giveBack(held: Held, changes: { when: Filter; apply: Change }[]): Promise<void>;
  /** Earliest due of what nobody has a lease on, and earliest end of a lease. */
  nextDue(lane: WorkLane): Promise<{ free: Date | null; leased: Date | null }>;
  countOwed(lane: WorkLane): Promise<number>;
}

/** What the store needs of an engine. */
export interface Engine<
  Inquiries extends Worked,
  Posts extends Worked,
  Settings extends Doc,
  Runs extends Doc,
  Contacts extends Worked,
> {
  kind: 'mongodb' | 'embedded';
  inquiries: Collection<Inquiries>;
  posts: Collection<Posts>;
  settings: Collection<Settings>;
  runs: Collection<Runs>;
  contacts: Collection<Contacts>;
  leases: Leases<Inquiries>;
  postLeases: Leases<Posts>;
  contactLeases: Leases<Contacts>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Why the store could not be opened, in words for the person who starts Flo. */
export class StoreNotOpened extends Error {
  override name = 'StoreNotOpened';
}
