import type { Search } from './guard/stretches.js';

/** Lower case, without accents and invisible characters, single spaces: one spelling for every rule. */
export function flatten(text: string): string {
  return respell(isAscii(text) ? text : [...piecesOf(text)].join(''));
}

/** The same by and by. */
export function* flattenLong(text: string): Search<string> {
  if (isAscii(text)) return respell(text);
  const pieces: string[] = [];
  for (const piece of piecesOf(text)) {
    pieces.push(piece);
    yield TO_UNFOLD * piece.length;
  }
  return respell(pieces.join(''));
}

function respell(unfolded: string): string {
  const plain = spell(unfolded.toLowerCase(), PLAIN_SIGNS);
  return (plain.includes('  ') ? plain.replace(/ {2,}/g, ' ') : plain).trim();
}

/** Whether every character is a plain one: most messages are, and need far less work. */
export function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

/**
 * A text without accents and invisible characters. One character may unfold into eighteen: what is beyond twice the
 * text's length is left out, and not made.
 */
function* piecesOf(text: string): Generator<string> {
  let left = 2 * text.length;
  for (let from = 0; from < text.length && left > 0; ) {
    const piece = cut(text.slice(from, from + PIECE), PIECE - 1);
    from += piece.length;
    const unfolded = piece.normalize('NFKD').slice(0, left);
    left -= unfolded.length;
    yield unfolded.replace(/[\p{M}\p{Cf}]+/gu, '');
  }
}

/** Next to a look by a pattern, so much longer is each character's unfolding. */
const TO_UNFOLD = 16;
const PIECE = 4_096;

/** Each sign by another. A pattern for all of them takes many times as long once V8 optimises none. */
function spell(text: string, signs: readonly (readonly [string, string])[]): string {
  return signs.reduce((spelled, [sign, by]) => spelled.replaceAll(sign, by), text);
}

/** Signs that are spelled in another way, and all white space that is left when a text is unfolded. */
const PLAIN_SIGNS: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ...[...'‘’ʼ´`'].map((quote) => [quote, "'"] as const),
  ...[...'“”„«»'].map((quote) => [quote, '"'] as const),
  ...[...'\t\n\v\f\r\u1680\u2028\u2029'].map((blank) => [blank, ' '] as const),
];

/** At most `max` UTF-16 units, never half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}
