import { cut, flatten } from './rules/reading.js';

/** Of a text so much is looked through, in UTF-16 units. */
const MAX_TEXT = 20_000;
/** A longer quotation is cut where it is shown. */
const MAX_QUOTE = 120;

/**
 * `words` as they stand in one of the texts, in the texts' own spelling: case, accents and white space may differ,
 * and whole words it must be. Null where they stand in none. At most 120 units of them.
 */
export function findVerbatim(words: string, texts: string[]): string | null {
  const wanted = flatten(cut(words, MAX_TEXT));
  if (!/[\p{L}\p{N}]/u.test(wanted)) return null;
  for (const text of texts) {
    const start = cut(text, MAX_TEXT);
    if (!flatten(start).includes(wanted)) continue;
    const quote = spellingOf(wanted, start);
    if (quote !== null) return quote.length <= MAX_QUOTE ? quote : `${cut(quote, MAX_QUOTE - 2).trimEnd()} …`;
  }
  return null;
}

function spellingOf(wanted: string, text: string): string | null {
  const { folded, starts } = fold(text);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (joins(folded, at - 1, at) || joins(folded, end - 1, end)) continue;
    const quote = text.slice(starts[at], starts[end] ?? text.length);
    return quote.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  }
  return null;
}

/** Two places within one word. */
function joins(text: string, left: number, right: number): boolean {
  return isWord(text.charAt(left)) && isWord(text.charAt(right));
}

function isWord(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}

/** The text flattened letter by letter, and where in the text each letter begins. */
function fold(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = /\s/.test(letter) ? (folded.endsWith(' ') || folded === '' ? '' : ' ') : flatten(letter);
    for (let i = 0; i < plain.length; i++) starts.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, starts };
}
