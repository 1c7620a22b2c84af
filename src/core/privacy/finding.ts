import { A_STEP, type Search as Looking, STRETCH } from '../guard/stretches.js';
import { allMatches } from '../matches.js';

/** What a placeholder stands for; also its label, as in `[EMAIL_1]`. */
export const KINDS = [
  'TOKEN',
  'EMAIL',
  'IBAN',
  'CARD',
  'SSN',
  'ACCOUNT',
  'PHONE',
  'ADDRESS',
  'COMPANY',
  'NAME',
  /** Words that look like a placeholder and are none. */
  'TEXT',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where something stands in a text, `end` exclusive, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

export interface Finding extends Span {
  kind: Kind;
  /** The words that stand there. */
  value: string;
}

/** A search for one kind of thing in a text prepared by `toSearchable`. */
export type Search = (text: string) => Span[];

/** The same by and by, for texts of any length. */
export type SlowSearch = (text: string) => Looking<Span[]>;

/** Every match of `pattern` (with the flag `g`), or of its group `it`, that `accept` takes. */
export function matchSpans(
  text: string,
  pattern: RegExp,
  accept: (found: string, span: Span) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of allMatches(text, pattern)) {
    const found = match.groups?.it ?? match[0];
    const start = match.index + match[0].lastIndexOf(found);
    const span = { start, end: start + found.length };
    if (accept(found, span)) spans.push(span);
  }
  return spans;
}

/** A pattern, and the same for what begins in a stretch of a long text, as `byStretches` has it. */
export interface NumberPattern {
  whole: RegExp;
  stretch: RegExp;
  /** The first digit of what it finds stands no farther from its beginning. */
  reach: number;
}

/** Of a `pattern` (with the flag `g`) that finds nothing without a digit. */
export function numbers(pattern: RegExp, reach = DIGIT_WITHIN): NumberPattern {
  const stretch = new RegExp(`[^]{0,${STRETCH - 1}}?(?<match>${pattern.source})`, `${pattern.flags}y`);
  return { whole: pattern, stretch, reach };
}

/**
 * What `matchSpans` finds, by and by. Where no digit is near, nothing is looked for: one look through a quarter of a
 * million characters that are no digits takes a tenth of a second for some patterns.
 */
export function* lookForSpans(
  text: string,
  pattern: NumberPattern,
  accept: (found: string, span: Span) => boolean = () => true,
): Looking<Span[]> {
  if (text.length <= STRETCH) {
    yield TO_TRY * text.length;
    return matchSpans(text, pattern.whole, accept);
  }
  const spans: Span[] = [];
  const { stretch, reach } = pattern;
  let digit = -1;
  for (let from = 0; from < text.length; ) {
    if (digit < from) digit = findDigit(text, from);
    if (digit < 0) break;
    // What begins farther before it has its first digit earlier.
    if (digit - reach > from) from = digit - reach;
    stretch.lastIndex = from;
    const match = stretch.exec(text);
    if (!match) {
      from += STRETCH;
      yield TO_TRY * STRETCH;
      continue;
    }
    const end = stretch.lastIndex;
    const words = match.groups?.match ?? '';
    const found = match.groups?.it ?? words;
    const start = end - words.length + words.lastIndexOf(found);
    const span = { start, end: start + found.length };
    if (accept(found, span)) spans.push(span);
    yield TO_TRY * (end - from) + TO_TAKE;
    from = end;
  }
  return spans;
}

/** The place of the first digit from `from` on, or -1. */
function findDigit(text: string, from: number): number {
  ANY_DIGIT.lastIndex = from;
  return ANY_DIGIT.exec(text)?.index ?? -1;
}

const ANY_DIGIT = /\d/g;
/** The longest words before a number, with all that may stand between. */
const DIGIT_WITHIN = 100;
/** Next to a look by a plain pattern, so much longer take these at each place, and each match. */
const TO_TRY = 16;
const TO_TAKE = A_STEP / 256;

/** At most `max` units of the line before `at`. */
export function lineBefore(text: string, at: number, max: number): string {
  const before = text.slice(Math.max(0, at - max), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
