import type { ExtraField, History, Inquiry, Message } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import { CARD_BUDGET, SLACK_LIMITS } from '../limits.js';
import { countCharacters, cutText, dateToken, escapeMrkdwn, shorten, tidyLine } from '../text.js';
import type { KnownBlock, RichTextElement } from './blocks.js';
import { context, mrkdwn, paragraph, plain, quote, words } from './blocks.js';
import { CLASS_LABELS, nameSender, ordinal, SOURCE_LABELS } from './labels.js';
import type { Share } from './line-budget.js';
import { countLines, fitItems, fitText, moreCharacters, shareLines } from './line-budget.js';

/**
 * Everything above the draft, in at most fourteen lines on a phone: class and sender, source, time and
 * history, why it is open again, summary, the customer's own words, missing, next steps, flags, extras.
 * What does not fit ends in "… n more" and stands whole behind the menu.
 */
export function buildFactsBlocks(inquiry: Inquiry, policy: Policy, opts: { fresh: boolean }): KnownBlock[] {
  const head = buildHead(inquiry, policy);
  const parts = [
    ...noticePart(inquiry),
    ...(opts.fresh ? summaryPart(inquiry) : []),
    quotePart(inquiry),
    ...listParts(inquiry, opts.fresh),
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

type Part = Share &
  (
    | { kind: 'block'; build(lines: number): KnownBlock }
    | { kind: 'line'; build(lines: number): RichTextElement[] }
  );

function buildHead(inquiry: Inquiry, policy: Policy): { blocks: KnownBlock[]; lines: number } {
  const label = CLASS_LABELS[inquiry.leadClass];
  const title = `${label} · ${nameSender(inquiry, HEADER_CHARS - label.length - 3)}`;
  const about = tellArrival(inquiry, policy);
  const known = tellHistory(inquiry.history, policy);
  const seen = `${about}   ${known}`.replace(/<!date[^|]*\|([^>]*)>/g, '$1');
  return {
    blocks: [
      { type: 'header', text: plain(shorten(title, SLACK_LIMITS.headerText)) },
      context(mrkdwn(about), mrkdwn(known)),
    ],
    lines: countLines(title, CARD_BUDGET.headerLineChars) + countLines(seen),
  };
}

function tellArrival(inquiry: Inquiry, policy: Policy): string {
  const zone = policy.business.timeZone;
  const first = dateToken(inquiry.receivedAt, 'moment', zone);
  const source = SOURCE_LABELS[inquiry.source];
  if (inquiry.messages.length < 2) return `${source} · ${first}`;
  return `${source} · wrote again ${dateToken(inquiry.lastMessageAt, 'moment', zone)}`;
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
  return [
    {
      kind: 'block',
      least: 1,
      wants: Math.min(countLines(text), 3),
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
      least: 1,
      wants: Math.min(countLines(text), 4),
      build: (lines) => paragraph(...words(fitText(text, { lines }))),
    },
  ];
}

/** Newest first. One message shows its first 160 characters; of several, the older ones one line each. */
function quotePart(inquiry: Inquiry): Part {
  const [newest, ...older] = inquiry.messages.map(tellMessage).reverse();
  const first = quoteStart(newest ?? '');
  const wants = countLines(first) + Math.min(older.length, 3);
  return {
    kind: 'block',
    least: Math.min(countLines(first) + Math.min(older.length, 1), 5),
    wants,
    build: (lines) => {
      const room =
        older.length > 0 && lines > 1 ? Math.min(older.length, Math.max(1, lines - countLines(first))) : 0;
      const texts = [fitText(newest ?? '', { lines: lines - room, maxChars: CARD_BUDGET.quoteChars })];
      // The last line in the room tells how many messages it leaves out.
      const shown = older.slice(0, room);
      for (const [i, text] of shown.entries()) {
        const hidden = older.length - room;
        const more = i === room - 1 && hidden > 0 ? ` … ${hidden} more` : '';
        const start = cutText(text, CARD_BUDGET.lineChars - 14 - more.length);
        texts.push(start === text ? text + more : `${start.trimEnd()}${more || moreOf(text, start)}`);
      }
      if (room === 0 && older.length > 0) texts[0] += ` … ${older.length} more`;
      return quote(...texts);
    },
  };
}

function quoteStart(text: string): string {
  const start = cutText(text, CARD_BUDGET.quoteChars);
  return start === text ? text : start.trimEnd() + moreOf(text, start);
}

function moreOf(text: string, start: string): string {
  return moreCharacters(countCharacters(text) - countCharacters(start.trimEnd()));
}

/** The subject belongs to what the customer wrote; where it is that of the message before, once is enough. */
function tellMessage(message: Message, i: number, all: Message[]): string {
  const subject = tidyLine(message.subject ?? '');
  const text = tidyLine(message.text);
  return subject && subject !== tidyLine(all[i - 1]?.subject ?? '') ? `${subject}: ${text}` : text;
}

function tellExtra({ name, value }: ExtraField): string {
  return `${tidyLine(name)}: ${tidyLine(value)}`;
}

function listParts(inquiry: Inquiry, fresh: boolean): Part[] {
  const preparation = fresh ? inquiry.preparation : undefined;
  const extras = [...inquiry.messages].reverse().flatMap(({ extra }) => extra.map(tellExtra));
  return [
    ...listPart('Missing', preparation?.missing),
    ...listPart('Next', preparation?.nextSteps),
    ...listPart('Note', preparation?.flags),
    ...listPart('Also given', [...new Set(extras)]),
  ];
}

function listPart(label: string, given: string[] | undefined): Part[] {
  const items = (given ?? []).map(tidyLine).filter(Boolean);
  if (items.length === 0) return [];
  const lead = `${label}: `;
  return [
    {
      kind: 'line',
      least: 1,
      wants: Math.min(countLines(lead + items.join(' · ')), 3),
      build: (lines) => [...words(lead, { bold: true }), ...words(fitItems(items, { lines, label: lead }))],
    },
  ];
}

/** Two lines of the larger letters. */
const HEADER_CHARS = 60;
const NAME_CHARS = 30;
