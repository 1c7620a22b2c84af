import type { Draft } from '../draft.js';
import { hashDraft } from '../draft.js';
import { findSensitive } from '../guard/sensitive.js';
import type { Alert, Inquiry, ThreadLine } from '../inquiry.js';
import { isLive } from '../nudge.js';
import type { Person } from '../person.js';
import type { TrailRefs, TrailText } from '../trail.js';
import { appendEntry, hashText } from '../trail.js';
import type { Lane } from '../work.js';
import { FIRST_RANK, owe, rankOf, settle } from '../work.js';
import {
  currentDraft,
  isFollowUpUnderWay,
  isWaiting,
  lacksCard,
  newestVersion,
  recipientOf,
} from './reading.js';

/*
 * The life of an inquiry is made of pure steps: each takes the inquiry as it was read and gives the inquiry to
 * write, with the work it owes and its trail entry, or says in a reader's words why it cannot be taken.
 */

export type Step = { ok: true; inquiry: Inquiry } | Refused;

export interface Refused {
  ok: false;
  /** `promise`: the draft commits to something, or holds something grave, that this person has not said yes to. */
  reason: 'decided' | 'stale' | 'sending' | 'not-now' | 'promise';
  /** For the person who clicked. */
  words: string;
}

/** The draft version a person saw: what a decision is about. An empty hash: the card said "preparing". */
export interface Target {
  version: number;
  hash: string;
}

/** A hash may be given by this many of its first digits: a menu's values are short. */
export const HASH_PREFIX = 16;

/** Whether a target is this very draft, by its hash, whole or its first digits. */
export function namesDraft(target: Target, draft: Pick<Draft, 'version' | 'hash'>): boolean {
  const { version, hash } = target;
  return version === draft.version && hash.length >= HASH_PREFIX && draft.hash.startsWith(hash);
}

/** Free text on its way beside the trail. The salt comes from outside: there is no chance in core. */
export interface Note {
  salt: string;
  text: string;
}

export interface Actor {
  person: Person;
  at: Date;
  /** The owner named in flo.yml. */
  owner?: boolean;
  /** Slack's own id of the click, by which one that is delivered again is known. */
  press?: string;
}

/**
 * One change: `patch`, its trail entry, the work it owes, and the next `rev`. In a later round the entry names the
 * round, so that nobody takes what happened there for the reply's.
 */
export function step(
  inquiry: Inquiry,
  entry: { at: Date; by: string; kind: string; refs?: TrailRefs },
  patch: Partial<Inquiry>,
  owes: Lane[],
): Inquiry {
  const rev = inquiry.rev + 1;
  const { round } = inquiry;
  const own = round === undefined ? entry : { ...entry, refs: { ...entry.refs, round } };
  // Not `...inquiry` first: on V8 11 (Node.js 20) each object that is spread first and then given a new field gets a
  // hidden class of its own, which takes microseconds and makes all that reads it slow. Where a field stands before
  // the spread, all share theirs.
  const known: Partial<Inquiry> = inquiry;
  const trail = appendEntry(inquiry.trail, own);
  const next = { _id: inquiry._id, ...known, ...patch, rev, trail } as Inquiry;
  // What a reply lets go may be owed to a follow-up whose letter is on its way.
  const { deliver } = inquiry.work;
  if (deliver && !next.work.deliver && isFollowUpUnderWay(next)) next.work = { ...next.work, deliver };
  // A round by itself does not tell whether anything waits: putting it back does.
  if (round === undefined) Object.assign(next, endMootSnooze(next));
  for (const lane of owes) {
    // A thread waits for its card: placing the card owes it.
    if (lane === 'thread' && !next.card) continue;
    // A card that stands goes before those that are yet to be posted: somebody may be looking at it, for Undo, and Slack
    // counts a change apart from its one post a second.
    const standing = lane === 'card' && !lacksCard(next);
    const rank = standing ? FIRST_RANK : rankOf(next.leadClass);
    next.work = owe(next.work, lane, { due: entry.at, rank, rev });
  }
  // Whatever happens may make a nudge moot.
  if (next.nudges?.some(isLive))
    next.work = owe(next.work, 'nudge', { due: entry.at, rank: rankOf(next.leadClass), rev });
  return next;
}

/** What has been decided is put aside no longer. A patch, as the wake it was owed goes with it. */
export function endMootSnooze(inquiry: Inquiry): Partial<Inquiry> {
  if (!inquiry.snoozed || isWaiting(inquiry)) return {};
  return { snoozed: undefined, work: settle(inquiry.work, 'wake') };
}

export function done(inquiry: Inquiry): Step {
  return { ok: true, inquiry };
}

export function later(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms);
}

export function nextDraft(inquiry: Inquiry, words: Omit<Draft, 'version' | 'hash' | 'to'>): Draft {
  const to = recipientOf(inquiry.messages);
  // First, as the shape of objects goes: see `step`.
  return { version: newestVersion(inquiry) + 1, ...words, to, hash: hashDraft({ ...words, to }) };
}

/** The same words as a new version: who wrote them, what they answer and what the guard found stay. */
export function repeatDraft(inquiry: Inquiry, draft: Draft, at: Date): Draft {
  const { subject, body, by, answers, commits, marks } = draft;
  const found = { ...(commits && { commits }), ...(marks && { marks }) };
  return nextDraft(inquiry, { subject, body, by, at, answers, ...found, ...origins(draft) });
}

/** What a draft stems from, whoever takes up its words. */
export function origins({ cites, asked, restored }: Draft): Pick<Draft, 'cites' | 'asked' | 'restored'> {
  return { ...(cites && { cites }), ...(asked && { asked }), ...(restored && { restored }) };
}

/**
 * Owes the owner's alerts, each once per inquiry: its class is or becomes hot, and the customer's words touch a
 * sensitive matter, whatever the class.
 */
export function withAlerts(inquiry: Inquiry, at: Date): Inquiry {
  const { leadClass, messages, alerts } = inquiry;
  const lacks = (key: Alert['key']) => !alerts.some((alert) => alert.key === key);
  const hot = leadClass === 'hot' && lacks('hot');
  const sensitive = lacks('sensitive') && findSensitive(messages).length > 0;
  if (!hot && !sensitive) return inquiry;
  return {
    ...inquiry,
    alerts: [
      ...alerts,
      ...(hot ? [{ key: 'hot', at } as const] : []),
      ...(sensitive ? [{ key: 'sensitive', at } as const] : []),
    ],
  };
}

export function say(inquiry: Inquiry, line: Omit<ThreadLine, 'key' | 'ts'>): ThreadLine[] {
  return [...inquiry.thread, { ...line, key: `l${inquiry.thread.length + 1}` }];
}

export function keepNote(inquiry: Inquiry, note: Note): { refs: TrailRefs; texts: TrailText[] } {
  const text: TrailText = { id: `t${inquiry.texts.length + 1}`, salt: note.salt, text: note.text };
  return { refs: { text: text.id, textHash: hashText(text) }, texts: [...inquiry.texts, text] };
}

/** The draft a target names, with its whole hash. */
export function seenDraft(inquiry: Inquiry, target: Target): Target {
  const draft = target.hash === '' ? undefined : currentDraft(inquiry);
  return { version: target.version, hash: draft?.hash ?? '' };
}

/** For the entry of a step that may be taken again with the same words. */
export function pressOf({ press }: Actor): TrailRefs {
  return press === undefined ? {} : { press };
}

export function notNow(words: string): Refused {
  return { ok: false, reason: 'not-now', words };
}
