import { isDeepStrictEqual } from 'node:util';
import type { Inquiry } from '../core/inquiry.js';
import { roundWaitingSince } from '../core/life/reading.js';
import { nextTaskNudge } from '../core/nudges/keys.js';
import { isWatched, openRound } from '../core/nudges/watched.js';
import { openTasks, type Task } from '../core/task.js';
import type { LaneWork, Owing } from '../core/work.js';
import { WORK_LANES } from '../core/work.js';
import type { Change, Worked } from './engine.js';
import type { InquiryRecord } from './records.js';
import { NEVER_DUE, TEAM } from './records.js';

/**
 * The record of an inquiry: leases belong to the engine and are not written; what it is found by is added. Fields that
 * are undefined are not stored. Made for every write, and in one piece: of each copy of a part, all is copied.
 */
export function toRecord(inquiry: Inquiry): InquiryRecord {
  const round = openRound(inquiry);
  const open = openTasks(inquiry);
  const nudge = open.length > 0 ? nextTaskNudge(inquiry) : null;
  return {
    watched: isWatched(inquiry) ? inquiry._id : undefined,
    roundSince: round ? roundWaitingSince(round).getTime() : undefined,
    taskNudge: nudge?.getTime(),
    taskOwners: open.length > 0 ? ownersOf(open) : undefined,
    taskDue: open.length > 0 ? Math.min(...open.map(({ due }) => due?.getTime() ?? NEVER_DUE)) : undefined,
    changedAt: inquiry.trail.at(-1)?.at,
    // Behind what is new, as the shape of objects goes: see `step`.
    ...inquiry,
    keys: inquiry.keys.length > 0 ? inquiry.keys : undefined,
    work: withoutLeases(inquiry.work),
  };
}

function ownersOf(open: Task[]): string[] {
  return [...new Set(open.map(({ owner }) => owner?.id ?? TEAM))].sort();
}

/** With the moment of its last change, which records from before there was this field lack. */
export function dated(record: InquiryRecord): InquiryRecord {
  const changedAt = record.trail.at(-1)?.at;
  return changedAt ? { ...record, changedAt } : record;
}

export function fromRecord(record: InquiryRecord): Inquiry {
  const {
    watched: _watched,
    changedAt: _at,
    taskOwners: _owners,
    taskDue: _due,
    taskNudge: _nudge,
    roundSince: _since,
    ...rest
  } = record;
  return { ...rest, keys: record.keys ?? [], work: withoutLeases(record.work) };
}

/** Lanes are compared one by one; an id never changes. */
const APART = new Set(['_id', 'work']);

/**
 * What differs between two states of a document, as one change. A list that only grew is pushed to; every other
 * field is set whole; work is changed lane by lane, so that leases stay and a lane that was given back meanwhile
 * stays gone unless it is owed anew.
 */
export function changeBetween(before: Worked, after: Worked): Change {
  const $set: Record<string, unknown> = {};
  const $unset: Record<string, ''> = {};
  const $push: Record<string, { $each: unknown[] }> = {};
  const $max: Record<string, unknown> = {};
  const old = before as unknown as Record<string, unknown>;
  const next = after as unknown as Record<string, unknown>;
  const compare = (field: string) => {
    const [was, is] = [old[field], next[field]];
    // A step gives on what it does not touch: most fields are the same object.
    if (was === is || APART.has(field) || isDeepStrictEqual(was, is)) return;
    const grown = growth(was, is);
    if (is === undefined) $unset[field] = '';
    else if (grown) $push[field] = { $each: grown };
    else $set[field] = is;
  };
  for (const field of Object.keys(next)) compare(field);
  for (const field of Object.keys(old)) if (!(field in next)) compare(field);
  for (const lane of WORK_LANES) {
    const [was, is] = [before.work[lane], after.work[lane]];
    const path = `work.${lane}`;
    if (!is) {
      if (was) $unset[path] = '';
    } else if (!was) {
      // Whatever owes a lane anew makes a revision: nobody has put one there since, and leased it.
      $set[path] = bare(is);
    } else if (was !== is && !isDeepStrictEqual(bare(was), bare(is))) {
      setLane(path, { was, is, $set, $unset, $max });
    }
  }
  return dropEmpty({ $set, $unset, $push, $max });
}

/**
 * All fields are written, as the lane may have been given back and be gone. Attempts counted meanwhile stand, and
 * so does a doubt that arose.
 */
function setLane(
  path: string,
  to: { was: LaneWork; is: LaneWork; $set: object; $unset: object; $max: object },
): void {
  const { was, is } = to;
  Object.assign(to.$set, { [`${path}.due`]: is.due, [`${path}.rank`]: is.rank, [`${path}.owed`]: is.owed });
  const attempts = was.attempts === is.attempts ? to.$max : to.$set;
  Object.assign(attempts, { [`${path}.attempts`]: is.attempts });
  if (is.doubt !== undefined) Object.assign(to.$set, { [`${path}.doubt`]: is.doubt });
  else if (was.doubt !== undefined) Object.assign(to.$unset, { [`${path}.doubt`]: '' });
}

/** What was added at the end, when that is the only difference between two lists. */
function growth(was: unknown, is: unknown): unknown[] | null {
  if (!Array.isArray(was) || !Array.isArray(is) || was.length === 0 || is.length <= was.length) return null;
  const same = was.every((item, i) => item === is[i] || isDeepStrictEqual(item, is[i]));
  return same ? is.slice(was.length) : null;
}

/** Leases belong to the engine. The same object where it holds none. */
export function withoutLeases<W extends Owing>(work: W): W {
  const held = WORK_LANES.filter((lane) => work[lane] && isLeased(work[lane]));
  if (held.length === 0) return work;
  return { ...work, ...Object.fromEntries(held.map((lane) => [lane, bare(work[lane] as LaneWork)])) };
}

function isLeased({ leaseBy, leaseUntil }: LaneWork): boolean {
  return leaseBy !== undefined || leaseUntil !== undefined;
}

function bare({ leaseUntil: _until, leaseBy: _by, ...owed }: LaneWork): LaneWork {
  return owed;
}

/** MongoDB refuses an operator without fields. */
function dropEmpty(change: Change): Change {
  return Object.fromEntries(Object.entries(change).filter(([, fields]) => Object.keys(fields).length > 0));
}
