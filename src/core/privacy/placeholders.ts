import { KINDS, type Kind } from './finding.js';

/** `[EMAIL_1]`. */
export function writePlaceholder(kind: Kind, number: number): string {
  return `[${kind}_${number}]`;
}

/** Anything that is a placeholder, or was one before somebody damaged it, or is made to look like one. */
export function placeholderLike(): RegExp {
  return new RegExp(LIKE, 'gu');
}

/** The kind a damaged or invented placeholder was meant for, as far as it says. */
export function kindIn(words: string): Kind | null {
  const flat = words.toUpperCase().replace('E-MAIL', 'EMAIL');
  return KINDS.find((kind) => kind !== 'TEXT' && flat.includes(kind)) ?? null;
}

/**
 * What a placeholder stood for and what could not be put back. `put` gives the words behind an exact one, or
 * null; each that has none is cut, together with the space or brackets that would be left around nothing.
 */
export function fillPlaceholders(
  text: string,
  put: (placeholder: string) => string | null,
): { text: string; cut: string[] } {
  const cut: string[] = [];
  // Only what the model wrote is looked at: words that were put back are not read again.
  const pieces = text.split(EXACT);
  const filled = pieces.map((piece, i) => {
    if (i % 2 === 0) return piece;
    const words = put(piece);
    if (words === null) cut.push(piece);
    return { words: words ?? CUT };
  });
  const left = filled.map((piece) => {
    if (typeof piece !== 'string') return piece.words;
    return piece.replaceAll(CUT, '').replace(placeholderLike(), (damaged) => {
      cut.push(damaged);
      return CUT;
    });
  });
  return { text: cut.length > 0 ? closeGaps(left.join('')) : left.join(''), cut };
}

/** In any case: only this part of the patterns does not care. */
const NAMES = `(?:${[...KINDS, 'E-MAIL'].map((kind) => kind.replace(/[A-Z]/g, (big) => `[${big}${big.toLowerCase()}]`)).join('|')})`;
const OPEN = '[\\[［【〔{]';
const CLOSE = '[\\]］】〕}]';
const EXACT = new RegExp(`(\\[(?:${KINDS.join('|')})_[1-9]\\d{0,3}\\])`, 'u');

/**
 * In brackets with a number; bare with underscore and number; in brackets and capitals without a number; any word of
 * capitals with a number.
 */
const LIKE = [
  `\\\\?${OPEN}[\\s*_\\\\]{0,3}${NAMES}[\\s_*#:\\\\-]{0,4}\\d{1,6}[\\s*_\\\\]{0,3}${CLOSE}?`,
  `[<(]?(?<![\\p{L}\\p{N}_])${NAMES}\\\\?_\\d{1,6}(?![\\p{L}\\p{N}_])[\\]>)]?`,
  `${OPEN}\\p{Lu}[\\p{Lu}\\p{N} -]{1,24}_\\d{1,4}${CLOSE}`,
].join('|');

/** Marks what was cut while its surroundings are mended; a model's text has lost its control characters. */
const CUT = '\u0000';

function closeGaps(text: string): string {
  return text
    .replace(/[(<"“„«'‘]\u0000[)>"”»'’]/g, '\u0000')
    .replace(/[ \t]*\u0000(?=[ \t]*(?:[.,;:!?)\]\n\u0000]|$))/g, '')
    .replace(/\u0000[ \t]*/g, '');
}
