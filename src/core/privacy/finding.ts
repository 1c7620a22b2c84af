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

/** At most `max` units of the line before `at`. */
export function lineBefore(text: string, at: number, max: number): string {
  const before = text.slice(Math.max(0, at - max), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
