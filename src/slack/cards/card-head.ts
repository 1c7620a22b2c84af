import type { History, Inquiry } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import { CARD_BUDGET, SLACK_LIMITS } from '../limits.js';
import { dateToken, escapeMrkdwn, shorten } from '../text.js';
import type { KnownBlock } from './blocks.js';
import { context, mrkdwn, plain } from './blocks.js';
import { tellBarred, tellHolding, tellLate } from './holding-words.js';
import { CLASS_LABELS, nameSender, ordinal, SOURCE_LABELS } from './labels.js';
import { countLines } from './line-budget.js';
import { tellWritten } from './written.js';

/**
 * Class and sender, source, time and history, whether nobody may write to them, whether it is late, and who has it.
 * `lines`: what it takes on a phone.
 */
export function buildHead(inquiry: Inquiry, policy: Policy): { blocks: KnownBlock[]; lines: number } {
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

/** Two lines of the larger letters. */
const HEADER_CHARS = 60;
const NAME_CHARS = 24;
