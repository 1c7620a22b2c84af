import { hash } from 'node:crypto';

/** Values an entry may refer to: ids, versions, hashes, outcomes; never free text. */
export type TrailRefs = Record<string, string | number>;

/** One line of the append-only record of an inquiry. `hash` covers the entry and the hash before it. */
export interface TrailEntry {
  seq: number;
  at: Date;
  /** `flo`, `customer`, or a Slack user id. */
  by: string;
  kind: string;
  refs: TrailRefs;
  prev: string;
  hash: string;
}

/** Free text beside the trail; erasing a person erases text and salt, and the entry's hash tells nothing. */
export interface TrailText {
  id: string;
  salt: string;
  text: string;
}

const GENESIS = '0'.repeat(64);

/** `trail` with one more entry, chained to the last. */
export function appendEntry(
  trail: TrailEntry[],
  entry: { at: Date; by: string; kind: string; refs?: TrailRefs },
): TrailEntry[] {
  const last = trail.at(-1);
  const next: TrailEntry = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at,
    by: entry.by,
    kind: entry.kind,
    refs: entry.refs ?? {},
    prev: last?.hash ?? GENESIS,
    hash: '',
  };
  next.hash = hashEntry(next);
  return [...trail, next];
}

/** The seq of the first entry that does not fit the chain, or null when the trail is whole. */
export function findBreak(trail: TrailEntry[]): number | null {
  let prev = GENESIS;
  for (const [i, entry] of trail.entries()) {
    if (entry.seq !== i + 1 || entry.prev !== prev || entry.hash !== hashEntry(entry)) return entry.seq;
    prev = entry.hash;
  }
  return null;
}

/** The hash by which an entry refers to a free text. */
export function hashText(text: TrailText): string {
  return hash('sha256', `${text.salt}\0${text.text}`);
}

function hashEntry(entry: Omit<TrailEntry, 'hash'>): string {
  const refs = Object.entries(entry.refs).sort(([a], [b]) => (a < b ? -1 : 1));
  const line = JSON.stringify([entry.seq, entry.at.toISOString(), entry.by, entry.kind, refs, entry.prev]);
  return hash('sha256', line);
}
