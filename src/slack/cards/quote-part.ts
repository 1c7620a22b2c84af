import type { Inquiry } from '../../core/inquiry.js';
import type { Message } from '../../core/message.js';
import { CARD_BUDGET } from '../limits.js';
import { shorten, tidyLine } from '../text.js';
import { quote } from './blocks.js';
import type { Part } from './fact-parts.js';
import { countLines, fitText, moreCharacters } from './line-budget.js';
import { shareOf } from './part-ranks.js';

/**
 * What the customer wrote, newest first. The newest shows its first 160 characters, the older ones one line each; its
 * subject stands before it where there is room.
 */
export function quotePart(inquiry: Inquiry): Part {
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

/** What the customer wrote has at least so many lines, and its first 160 characters where there is room. */
const QUOTE_LEAST = 2;
/** A longer subject would leave no room for what was said. */
const SUBJECT_CHARS = 60;
/** 160 characters of words take four lines, and one more with a subject or what is left out. */
const QUOTE_LINES = 6;
const OLDER_LINES = 3;
