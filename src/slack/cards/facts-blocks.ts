import type { Draft } from '../../core/draft.js';
import type { SensitiveMatter } from '../../core/guard/sensitive.js';
import type { ExtraField, History, Inquiry, Message } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import { CARD_BUDGET, SLACK_LIMITS } from '../limits.js';
import { dateToken, escapeMrkdwn, shorten, tidyLine } from '../text.js';
import type { KnownBlock, RichTextElement } from './blocks.js';
import { context, mrkdwn, paragraph, plain, quote, words } from './blocks.js';
import { tellCommitments, tellMarks } from './guard-words.js';
import { tellBarred, tellHolding, tellLate } from './holding-words.js';
import { tellKnown, tellSources } from './known-words.js';
import { CLASS_LABELS, nameSender, ordinal, SOURCE_LABELS } from './labels.js';
import type { Share } from './line-budget.js';
import { countLines, fitItems, fitText, moreCharacters, shareLines } from './line-budget.js';
import type { LISTS } from './part-ranks.js';
import { shareOf } from './part-ranks.js';
import { tellWritten } from './written.js';

/**
 * Everything above the draft, in at most fourteen lines on a phone: class and sender, source, time and
 * history, whether nobody may write to them, who has it, why it is open again, summary, the customer's own words, missing, known, next steps, flags, the draft's
 * sources, extras.
 * What does not fit ends in "… n more" and stands whole behind the menu.
 */
export function buildFactsBlocks(inquiry: Inquiry, policy: Policy, opts: FactsOptions): KnownBlock[] {
  const head = buildHead(inquiry, policy);
  const parts = [
    ...noticePart(inquiry),
    ...(opts.fresh ? summaryPart(inquiry) : []),
    quotePart(inquiry),
    ...guardParts(opts.draft, policy),
    ...listParts(inquiry, policy, opts),
  ];
  const lines = shareLines(parts, CARD_BUDGET.linesAboveDraft - head.lines);
  const blocks = [...head.blocks];
  const listed: RichTextElement[] = [];
  for (const [i, part] of parts.entries()) {
    const given = lines[i] ?? 0;
    if (given < 1) continue;
    if (part.kind === 'block') blocks.push(part.build(given));
    else listed.push(...words(listed.length > 0 ? '\n' : ''), ...part.build(given));
  }
  return listed.length > 0 ? [...blocks, paragraph(...listed)] : blocks;
}

/** What must be read before a click on a draft: what it commits to, its marks, what is sensitive, and notes. */
export function buildWarningBlocks(of: {
  draft: Draft;
  policy: Policy;
  matters: SensitiveMatter[];
  notes: string[];
}): KnownBlock[] {
  const checks = tellChecks(of.matters, of.draft);
  const parts = [
    ...guardParts(of.draft, of.policy),
    ...listPart('Check', checks),
    ...listPart('Note', of.notes),
  ];
  const lines = shareLines(parts, WARNINGS_LINES);
  const listed = parts.flatMap((part, i) => {
    const given = lines[i] ?? 0;
    return part.kind === 'line' && given > 0 ? [part.build(given)] : [];
  });
  const text = listed.flatMap((line, i) => [...words(i > 0 ? '\n' : ''), ...line]);
  return text.length > 0 ? [paragraph(...text)] : [];
}

export interface FactsOptions {
  /** The preparation has read everything the customer wrote. */
  fresh: boolean;
  matters: SensitiveMatter[];
  /** The next steps that stand here (task-blocks). */
  next: string[];
  draft?: Draft;
}

type Part = Share &
  (
    | { kind: 'block'; build(lines: number): KnownBlock }
    | { kind: 'line'; build(lines: number): RichTextElement[] }
  );

function buildHead(inquiry: Inquiry, policy: Policy): { blocks: KnownBlock[]; lines: number } {
  const label = CLASS_LABELS[inquiry.leadClass];
  let room = HEADER_CHARS - label.length - 3;
  let title = `${label} · ${nameSender(inquiry, room)}`;
  while (countLines(title, CARD_BUDGET.headerLineChars) > 2)
    title = `${label} · ${nameSender(inquiry, --room)}`;
  const about = tellArrival(inquiry, policy);
  const known = tellHistory(inquiry.history, policy);
  const held = [
    ...tellBarred(inquiry, policy),
    ...tellLate(inquiry, policy),
    ...tellHolding(inquiry, policy),
  ];
  const small = [`${about}   ${known}`, ...held].map(asRead);
  return {
    blocks: [
      { type: 'header', text: plain(shorten(title, SLACK_LIMITS.headerText)) },
      context(mrkdwn(about), mrkdwn(known)),
      ...held.map((line) => context(mrkdwn(line))),
    ],
    lines:
      countLines(title, CARD_BUDGET.headerLineChars) +
      small.reduce((sum, line) => sum + countLines(line, CARD_BUDGET.contextLineChars), 0),
  };
}

/** A mrkdwn line as it is read: a date in words, `&` for its entity. */
function asRead(line: string): string {
  return line
    .replace(/<!date[^|]*\|([^>]*)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function tellArrival(inquiry: Inquiry, policy: Policy): string {
  const { messages, source } = inquiry;
  const newest = messages.at(-1);
  const when = newest ? tellWritten(newest, policy) : '';
  return `${SOURCE_LABELS[source]} · ${messages.length > 1 ? 'wrote again ' : ''}${when}`;
}

function tellHistory(history: History, policy: Policy): string {
  if (history.earlier === 0) {
    return history.samePhone > 0
      ? `may be the same person as ${history.samePhone === 1 ? 'an earlier inquiry' : `${history.samePhone} earlier inquiries`} (same phone)`
      : 'first inquiry';
  }
  const nth = `${ordinal(history.earlier + 1)} inquiry`;
  if (!history.lastAnsweredAt) return nth;
  const by = history.lastAnsweredBy ? ` by ${escapeMrkdwn(shorten(history.lastAnsweredBy, NAME_CHARS))}` : '';
  return `${nth}, last answered ${dateToken(history.lastAnsweredAt, 'day', policy.business.timeZone)}${by}`;
}

function noticePart(inquiry: Inquiry): Part[] {
  const text = tidyLine(inquiry.notice ?? '');
  if (text === '') return [];
  const wants = Math.min(countLines(text), 3);
  return [
    {
      kind: 'block',
      ...shareOf('notice', { wants, whole: countLines(text) <= 3, floor: wants }),
      build: (lines) => paragraph(...words(fitText(text, { lines }), { italic: true })),
    },
  ];
}

function summaryPart(inquiry: Inquiry): Part[] {
  const text = tidyLine(inquiry.preparation?.summary ?? '');
  if (text === '') return [];
  return [
    {
      kind: 'block',
      ...shareOf('summary', { wants: Math.min(countLines(text), 4) }),
      build: (lines) => paragraph(...words(fitText(text, { lines }))),
    },
  ];
}

/**
 * Newest first. The newest shows its first 160 characters, the older ones one line each; its subject stands
 * before it where there is room.
 */
function quotePart(inquiry: Inquiry): Part {
  const [newest, ...older] = [...inquiry.messages].reverse();
  const text = tidyLine(newest?.text ?? '');
  const titled = [shorten(tidyLine(newest?.subject ?? ''), SUBJECT_CHARS), text].filter(Boolean).join(': ');
  const show = (lines: number, shown = text, hidden = 0) => {
    const suffix = hidden > 0 ? ` … ${moreMessages(hidden)}` : '';
    const more = (n: number) => moreCharacters(n) + (hidden > 0 ? ` · ${moreMessages(hidden)}` : '');
    return fitText(shown, {
      lines,
      suffix,
      more,
      maxChars: CARD_BUDGET.quoteChars + shown.length - text.length,
    });
  };
  const wants = countLines(show(QUOTE_LINES, titled));
  const least = countLines(show(QUOTE_LINES));
  const floor = Math.min(least, QUOTE_LEAST);
  return {
    kind: 'block',
    ...shareOf('quote', { wants: wants + Math.min(older.length, OLDER_LINES), floor }),
    least: floor + Math.min(older.length, 1),
    build: (lines) => {
      const room = Math.min(older.length, Math.max(lines - wants, lines > least ? 1 : 0));
      const given = lines - room;
      const hidden = room === 0 ? older.length : 0;
      const texts = [given >= wants ? show(given, titled) : show(given, text, hidden)];
      for (const [i, message] of older.slice(0, room).entries()) {
        texts.push(quoteShortly(message, i === room - 1 ? older.length - room : 0));
      }
      return quote(...texts);
    },
  };
}

/** One line; the last one tells how many messages are left out. */
function quoteShortly(message: Message, hidden: number): string {
  const text = tidyLine(message.text);
  if (hidden === 0) return fitText(text, { lines: 1 });
  const more = ` … ${moreMessages(hidden)}`;
  return fitText(text, { lines: 1, more: () => more, suffix: more });
}

function moreMessages(hidden: number): string {
  return `${hidden} more ${hidden === 1 ? 'message' : 'messages'}`;
}

/**
 * The number to call, where it is not the draft's recipient, and the fields that Flo does not know, newest first; none
 * that stands under Known by the same name in the same words.
 */
function tellGiven(
  messages: Message[],
  { preparation, draft }: { preparation?: Inquiry['preparation']; draft?: Draft },
): string[] {
  const newest = [...messages].reverse();
  const phone = newest.map((message) => tidyLine(message.phone ?? '')).find(Boolean);
  const known = new Set(
    (preparation?.qualify ?? []).map(({ field, words = '' }) => tellExtra({ name: field, value: words })),
  );
  const fields = newest.flatMap(({ extra }) => extra.map(tellExtra)).filter((told) => !known.has(told));
  return [
    ...(phone && draft?.to.kind !== 'phone' ? [`phone: ${shorten(phone, PHONE_CHARS)}`] : []),
    ...new Set(fields),
  ];
}

function tellExtra({ name, value }: ExtraField): string {
  return `${tidyLine(name)}: ${tidyLine(value)}`;
}

/** What the draft commits to: each sentence with its kinds, which stay where the sentence is cut. */
function guardParts(draft: Draft | undefined, policy: Policy): Part[] {
  const given = tellCommitments(draft?.commits, policy.policy.commitments).map(({ sentence, kinds }) => ({
    text: tidyLine(sentence),
    ending: `” (${kinds})`,
  }));
  const lead = 'Commits to: ';
  const items = given.map(({ text, ending }) => `“${text}${ending}`);
  const [first] = given;
  if (!first) return [];
  const rest = items.length > 1 ? ` … ${items.length - 1} more` : '';
  const show = (lines: number) => {
    const whole = countLines(lead + items[0] + rest) <= lines;
    if (whole) return fitItems(items, { lines, label: lead });
    const suffix = first.ending + rest;
    const cut = `“${fitText(first.text, { lines, label: `${lead}“`, suffix, more: () => ` …${suffix}` })}`;
    return countLines(lead + cut) <= lines ? cut : fitText(items[0] ?? '', { lines, label: lead });
  };
  const kept = countLines(`${lead}“…${first.ending}${rest}`);
  const wants = Math.min(countLines(lead + items.join(' · ')), Math.max(COMMITS_LINES, kept));
  return [
    {
      kind: 'line',
      ...shareOf('Commits to', { wants, whole: true, floor: wants }),
      core: kept,
      build: (lines) => [...words(lead, { bold: true }), ...words(show(lines))],
    },
  ];
}

function listParts(inquiry: Inquiry, policy: Policy, opts: FactsOptions): Part[] {
  const { matters } = opts;
  const checks = tellChecks(matters, opts.draft);
  const preparation = opts.fresh ? inquiry.preparation : undefined;
  return [
    ...listPart('Missing', preparation?.missing),
    ...listPart('Known', tellKnown(preparation, policy.business.timeZone)),
    ...listPart('Next', opts.next),
    ...listPart('Check', checks),
    ...listPart('Note', preparation?.flags),
    ...listPart('Sources', tellSources(opts.draft?.cites)),
    ...listPart('Also given', tellGiven(inquiry.messages, { preparation, draft: opts.draft })),
  ];
}

function tellChecks(matters: SensitiveMatter[], draft: Draft | undefined): string[] {
  return [...(matters.length > 0 ? [`Sensitive: ${matters.join(', ')}`] : []), ...tellMarks(draft?.marks)];
}

function listPart(label: 'Check' | 'Note' | (typeof LISTS)[number], given: string[] | undefined): Part[] {
  const items = (given ?? []).map(tidyLine).filter(Boolean);
  if (items.length === 0) return [];
  const lead = `${label}: `;
  const warns = label === 'Check' || label === 'Note';
  const most = warns ? WARNING_LINES : 3;
  const rest = items.length > 1 ? ` … ${items.length - 1} more` : '';
  const first = countLines(lead + items[0] + rest);
  return [
    {
      kind: 'line',
      ...shareOf(label, {
        wants: Math.min(countLines(lead + items.join(' · ')), most),
        whole: warns && first <= most,
        ...(warns && first <= 2 && { floor: first }),
      }),
      build: (lines) => [...words(lead, { bold: true }), ...words(fitItems(items, { lines, label: lead }))],
    },
  ];
}

const COMMITS_LINES = 3;
const WARNING_LINES = 4;
/** All warnings of a small card together. */
const WARNINGS_LINES = 8;
/** What the customer wrote has at least so many lines, and its first 160 characters where there is room. */
const QUOTE_LEAST = 2;
/** A longer subject would leave no room for what was said. */
const SUBJECT_CHARS = 60;
/** Two lines of the larger letters. */
const HEADER_CHARS = 60;
const NAME_CHARS = 24;
const PHONE_CHARS = 40;
/** 160 characters of words take four lines, and one more with a subject or what is left out. */
const QUOTE_LINES = 6;
const OLDER_LINES = 3;
