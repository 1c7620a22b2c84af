import { REJECT_REASONS } from '../../core/decision.js';
import type { HoldingFact, Inquiry } from '../../core/inquiry.js';
import type { Person } from '../../core/person.js';
import type { Policy } from '../../core/policy.js';
import { findBreak, type TrailEntry } from '../../core/trail.js';
import { RICH_TEXT_PIECE_CHARS } from '../limits.js';
import { plainDate, tidyLine } from '../text.js';
import type { KnownBlock, RichTextElement } from './blocks.js';
import { paragraph, words } from './blocks.js';
import { CLASS_LABELS, SOURCE_LABELS } from './labels.js';

/**
 * The trail, one line an entry, oldest first: when, who, what; before it where it was tampered with. Whom the inquiry
 * does not remember by name, Slack names.
 */
export function tellTrail(inquiry: Inquiry, policy: Policy): KnownBlock[] {
  const names = namesIn(inquiry);
  const lines = inquiry.trail
    .filter(({ kind }) => !HIDDEN.has(kind))
    .map((entry) => tellEntry(entry, names, policy.business.timeZone));
  if (lines.length === 0) return [paragraph(...words('Nothing yet.'))];
  const broken = findBreak(inquiry.trail);
  if (broken !== null)
    lines.unshift(
      words(`This record was changed from outside: from entry ${broken} on it cannot be trusted.`),
    );
  return inParagraphs(lines);
}

function tellEntry(entry: TrailEntry, names: Map<string, string>, timeZone: string): RichTextElement[] {
  const { at, by, kind, refs } = entry;
  const when = plainDate(at, 'moment', timeZone);
  const facts = Object.entries(refs)
    .filter(([name]) => SHOWN_REFS.has(name))
    .map(([name, value]) => tellRef(name, value, { names, timeZone }));
  const details = facts.length > 0 ? ` (${tidyLine(facts.join(', '))})` : '';
  const what = `${KINDS[kind] ?? tidyLine(kind.replace(/[-_.]/g, ' '))}${details}`;
  const who = names.get(by) ?? WHO[by];
  if (who === undefined && SLACK_ID.test(by))
    return [...words(`${when} · `), { type: 'user', user_id: by }, ...words(`: ${what}`)];
  return words(`${when} · ${tidyLine(who ?? by)}: ${what}`);
}

/** Lines below each other, as many in a paragraph as one takes. */
function inParagraphs(lines: RichTextElement[][]): KnownBlock[] {
  const paragraphs: RichTextElement[][] = [];
  let room = 0;
  for (const line of lines) {
    const chars = line.reduce((sum, part) => sum + (part.type === 'text' ? part.text.length : ID_CHARS), 1);
    const last = chars <= room ? paragraphs.at(-1) : undefined;
    if (last) last.push(...words('\n'), ...line);
    else paragraphs.push([...line]);
    room = (last ? room : RICH_TEXT_PIECE_CHARS) - chars;
  }
  return paragraphs.map((elements) => paragraph(...joinWords(elements)));
}

/** Words that follow words are one element: a page of a modal holds only so much. */
function joinWords(elements: RichTextElement[]): RichTextElement[] {
  const joined: RichTextElement[] = [];
  for (const part of elements) {
    const before = joined.at(-1);
    const fits =
      part.type === 'text' &&
      before?.type === 'text' &&
      before.text.length + part.text.length <= RICH_TEXT_PIECE_CHARS;
    if (fits) joined[joined.length - 1] = { ...before, text: before.text + part.text };
    else joined.push(part);
  }
  return joined;
}

function tellRef(
  name: string,
  value: string | number,
  { names, timeZone }: { names: Map<string, string>; timeZone: string },
): string {
  if (name === 'until') return `until ${plainDate(new Date(value), 'moment', timeZone)}`;
  if (name === 'person') return `person ${names.get(String(value)) ?? value}`;
  // A draft that was written over another one, or brought back.
  if (name === 'base' || name === 'from') return `from version ${value}`;
  return LABELS[name]?.[value] ?? `${name} ${value}`;
}

/** Everybody whose name the inquiry remembers, by Slack id. */
function namesIn(inquiry: Inquiry): Map<string, string> {
  const rounds = inquiry.followUps ?? [];
  const drafts = [inquiry.drafts, ...rounds.map((round) => round.drafts)].flat();
  const people = [
    ...drafts.flatMap(({ by, asked, restored }) => [
      ...(by.kind === 'person' ? [by.person] : []),
      ...(asked ? [asked.by] : []),
      ...(restored ? [restored.by] : []),
    ]),
    ...inquiry.kept.map(({ by }) => by),
    ...inquiry.editing.map(({ by }) => by),
    ...(inquiry.tasks ?? []).flatMap(({ opened, changed, done }) =>
      [opened, changed, done].flatMap((what) => what?.by ?? []),
    ),
    ...(inquiry.instruction ? [inquiry.instruction.by] : []),
    ...[inquiry, ...rounds].flatMap(({ decision }) =>
      [decision, decision?.again].flatMap((click) => click?.by ?? []),
    ),
    ...rounds.flatMap(({ kept, ended }) => [...kept.map(({ by }) => by), ...(ended?.by ? [ended.by] : [])]),
    ...(inquiry.answers ?? []).flatMap(({ by }) => by ?? []),
    ...(inquiry.noFollowUps ? [inquiry.noFollowUps.by] : []),
    ...(inquiry.assigned ? [inquiry.assigned.person] : []),
    ...inquiry.thread.flatMap(({ held }) => (held ? peopleIn(held) : [])),
  ];
  return new Map(people.map(({ id, name }) => [id, name]));
}

function peopleIn(held: HoldingFact): Person[] {
  if (held.kind === 'woken') return typeof held.why === 'object' ? [held.why.by] : [];
  if (held.kind === 'routed') return held.to.kind === 'person' ? [held.to.person] : [];
  return held.kind === 'assigned' ? [held.by, held.to] : [held.by];
}

/** What says by itself what it is. */
const LABELS: Record<string, Record<string, string>> = {
  source: SOURCE_LABELS,
  class: CLASS_LABELS,
  reason: REJECT_REASONS,
};

const SLACK_ID = /^[UW][A-Z0-9]{2,}$/;
/** As long as a person's id, or name, may be. */
const ID_CHARS = 80;
const WHO: Record<string, string> = { flo: 'Flo', customer: 'The customer' };

/** The entries' kinds in words to follow a name; a kind that is not here is shown as it is called. */
const KINDS: Record<string, string> = {
  received: 'wrote',
  joined: 'wrote again',
  prepared: 'prepared a draft',
  'again-failed': 'could not draft again',
  'asked-again': 'asked for another draft',
  edited: 'wrote a new version',
  'brought-back': 'brought an earlier version back',
  'edit-kept': 'typed a text that was kept',
  approved: 'approved',
  'sent-again': 'asked to send again',
  undone: 'took the approval back',
  'taken-back': 'did not count a click that came too late',
  'task-added': 'added a task',
  'task-done': 'did a task',
  'task-moved': 'moved a task',
  'task-given': 'gave a task',
  superseded: 'asked to send again; a new decision is due instead',
  rejected: 'rejected',
  closed: 'closed: handled elsewhere',
  reopened: 'reopened',
  'done-by-hand': 'called or texted',
  'delivery-started': 'began to send',
  'delivery-ended': 'ended sending',
  arrived: 'checked: the reply arrived',
  'card-posted': 'posted the card',
  'owner-alerted': 'told the owner',
  'follow-up-due': 'a follow-up fell due',
  'follow-up-prepared': 'prepared a follow-up',
  'follow-up-posted': 'posted the card of a follow-up',
  'answered-elsewhere': 'answered in a new inquiry',
  'wrote-elsewhere': 'wrote a new inquiry',
  'answer-marked': 'marked: they answered',
  'follow-ups-stopped': 'stopped the follow-ups of this inquiry',
  'follow-ups-allowed': 'allowed the follow-ups of this inquiry again',
  'do-not-contact-on': 'marked the contact “Do not contact”',
  'do-not-contact-off': 'lifted “Do not contact”',
  'contact-follow-ups-off': 'wants no follow-ups for the contact',
  'contact-follow-ups-on': 'allowed follow-ups for the contact again',
  'held-back': 'held an approved letter back',
  taken: 'took it',
  assigned: 'assigned it',
  'given-back': 'gave it back',
  routed: 'followed a rule of routes',
  snoozed: 'snoozed it',
  woken: 'brought it back from its snooze',
};

/** Bookkeeping, which tells a reader nothing. */
const HIDDEN = new Set([
  'card-owed',
  'messages-owed',
  'line-posted',
  'edit-opened',
  'edit-closed',
  'edit-forgotten',
  'keys-added',
  'keys-released',
]);
const SHOWN_REFS = new Set([
  'version',
  'reason',
  'outcome',
  'class',
  'by',
  'base',
  'from',
  'again',
  'source',
  'promised',
  'person',
  'rule',
  'until',
  'round',
  'task',
  'tasks',
]);
