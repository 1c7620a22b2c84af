import { cut, flatten, isAscii } from './spelling.js';

/** Of a text so much is looked through, in UTF-16 units. */
const MAX_TEXT = 20_000;
/** A longer quotation is cut where it is shown. */
const MAX_QUOTE = 120;

/**
 * `words` as they stand in one of the texts, in the texts' own spelling: case, accents and white space may differ,
 * and whole words it must be. Null where they stand in none. At most 120 units of them.
 */
export function findVerbatim(words: string, texts: string[]): string | null {
  return verbatimIn(texts)(words);
}

/** The same for several words: each text is folded and traced once, when that is first needed. */
export function verbatimIn(texts: string[]): (words: string) => string | null {
  const folded = new Map<string, string>();
  const traces = new Map<string, Traced>();
  const fold = (start: string) => {
    const flat = folded.get(start) ?? flatten(start);
    folded.set(start, flat);
    return flat;
  };
  return (words) => {
    const wanted = flatten(cut(words, MAX_TEXT));
    if (!/[\p{L}\p{N}]/u.test(wanted)) return null;
    for (const text of texts) {
      const start = cut(text, MAX_TEXT);
      if (!fold(start).includes(wanted)) continue;
      const traced = traces.get(start) ?? trace(start);
      traces.set(start, traced);
      const quote = spellingOf(wanted, traced);
      if (quote !== null)
        return quote.length <= MAX_QUOTE ? quote : `${cut(quote, MAX_QUOTE - 2).trimEnd()} …`;
    }
    return null;
  };
}

/** Flattened words in the text's own spelling; as they are where they stand in it nowhere whole. */
export function asWritten(words: string, text: string): string {
  return findVerbatim(words, [text]) ?? words;
}

/** The same for a word that stands in a sentence of Flo's own: with its accents, and small where that is all. */
export function asNamed(words: string, text: string): string {
  const written = asWritten(words, text);
  return written.toLowerCase() === words ? words : written;
}

function spellingOf(wanted: string, { flat, spelled }: Traced): string | null {
  for (let at = flat.indexOf(wanted); at >= 0; at = flat.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (joins(flat, at - 1, at) || joins(flat, end - 1, end)) continue;
    return inOneLine(spelled(at, end));
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

/** A text in the spelling of the rules, with the way back to how it was written. */
export interface Traced {
  flat: string;
  /** The stretch `from` to `to` of `flat` as written. */
  spelled(from: number, to: number): string;
  /** The same as far as its first line goes, in one line: what goes on in the next is another thought. */
  written(from: number, to: number): string;
}

/** Flattens a text so that what is found in it can be quoted as it was written. */
export function trace(text: string): Traced {
  const places: number[] = [];
  let flat = '';
  let at = 0;
  for (const letter of text) {
    const plain = /\s/.test(letter) ? ' ' : isAscii(letter) ? letter.toLowerCase() : flatten(letter);
    // Letters only: runs of spaces are one, and none stands at the beginning.
    if (plain !== ' ' || (flat !== '' && !flat.endsWith(' '))) {
      const piece = plain === '`' ? "'" : plain;
      flat += piece;
      for (let i = 0; i < piece.length; i++) places.push(at);
    }
    at += letter.length;
  }
  places.push(text.length);
  const spelled = (from: number, to: number) => {
    const start = places[Math.max(0, from)] ?? text.length;
    const end = to >= flat.length ? text.length : (places[to] ?? text.length);
    return text.slice(start, end);
  };
  return {
    flat,
    spelled,
    written(from, to) {
      const [line = ''] = spelled(from, to).trimStart().split('\n');
      return inOneLine(line);
    },
  };
}

function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
