import type { ContactWishes } from '../core/contact-wishes.js';
import type { Inquiry } from '../core/inquiry.js';
import type { Post } from '../core/post.js';
import type { Run } from '../core/run.js';
import type { Engine } from './engine.js';

/**
 * An inquiry as it is stored: without `keys` when there are none, as a unique index would take two empty lists for
 * twins. `changedAt`: when the last entry of its trail was written, by which MongoDB finds what changed; the embedded
 * engine looks through all (an eighth of a second at 20,000), as an index that every change touches would cost more.
 */
export type InquiryRecord = Omit<Inquiry, 'keys'> & {
  keys?: string[];
  changedAt?: Date;
  /** Its own id while it waits for somebody: what is watched is found without a walk through the rest. */
  watched?: string;
  /** From when the first of its tasks is to be nudged about, in Unix milliseconds. */
  taskNudge?: number;
  /** Since when its newest follow-up is to be decided or settled, in Unix milliseconds. */
  roundSince?: number;
  /** Whose open tasks it holds: Slack ids, and `team` for those that nobody has. Absent without open tasks. */
  taskOwners?: string[];
  /** When the first of its open tasks is due, in Unix milliseconds; `NEVER_DUE` where none has a date. */
  taskDue?: number;
};

export const TEAM = 'team';
/** Sorts behind every date. */
export const NEVER_DUE = Number.MAX_SAFE_INTEGER;

/** A post is stored as it is. */
export type PostRecord = Post;

/** `by` and `leaseUntil` are its lease. */
export interface RunRecord extends Run {
  by: string;
  leaseUntil: Date;
  vanished: number;
}

/** One value that all processes share. */
export interface SettingRecord {
  _id: string;
  value: string;
}

export type StoreEngine = Engine<InquiryRecord, PostRecord, SettingRecord, RunRecord, ContactWishes>;

/**
 * Indexes of the inquiries that both engines keep; each holds many distinct values. With `order`, MongoDB's gives what
 * has one value in the order of that field, too. NeDB 4.1 leaves dates out of a
 * sparse index, so that a date's index is not sparse, and a date that may be absent has none there.
 */
export const INQUIRY_INDEXES = [
  { field: 'keys', unique: true, sparse: true },
  { field: 'contact.email', unique: false, sparse: true },
  { field: 'contact.phone', unique: false, sparse: true },
  { field: 'watched', unique: false, sparse: true },
  { field: 'receivedAt', unique: false, sparse: false },
  { field: 'taskOwners', unique: false, sparse: true, order: 'taskDue' },
  { field: 'taskDue', unique: false, sparse: true },
  { field: 'taskNudge', unique: false, sparse: true },
  { field: 'roundSince', unique: false, sparse: true },
] as const;

/** Indexes of the posts that both engines keep. */
export const POST_INDEXES = [
  { field: 'at', unique: false, sparse: false },
  { field: 'problem', unique: false, sparse: true },
] as const;
