import { allMatches } from '../matches.js';
import { ibanLength, isCardNumber, isIban, isRoutingNumber } from './checks.js';
import { lineBefore, matchSpans, type Search, type Span } from './finding.js';

/** Card numbers that check, in any grouping, and security codes that are named as such. */
export const findCards: Search = (text) => {
  const spans = matchSpans(text, CARD_CODE);
  for (const run of allMatches(text, DIGIT_RUN)) {
    if (run[0].length >= MIN_CARD) spans.push(...cardsIn(run[0], run.index));
  }
  return spans;
};

/** IBANs that check, with or without spaces. */
export const findIbans: Search = (text) => {
  const spans: Span[] = [];
  for (const match of allMatches(text, IBAN_START)) {
    const end = ibanEnd(text, match.index);
    if (end !== null) spans.push({ start: match.index, end });
  }
  return spans;
};

/** Numbers of bank accounts, routing numbers and sort codes that are named as such. */
export const findAccounts: Search = (text) => [
  ...matchSpans(text, SORT_CODE),
  ...matchSpans(text, ROUTING, (found) => isRoutingNumber(found)),
  ...matchSpans(text, ACCOUNT, (_found, span) => BANK.test(lineBefore(text, span.start, 90))),
];

const MIN_CARD = 13;
const MAX_CARD = 19;

/**
 * Spaces, hyphens, dots and a line's end may stand between digits. A number follows neither a letter nor a sign of
 * money.
 */
const DIGIT_RUN = /(?<![\p{L}\d_$€£+])\d(?:(?:[ .-]{1,2}|\r?\n)?\d)*/gu;

/** A card may be followed by its date or code in the same run: it begins and ends with a group. */
function cardsIn(run: string, offset: number): Span[] {
  const groups = allMatches(run, /\d+/g);
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    let digits = '';
    let found: { end: number; last: number } | null = null;
    for (let last = first; last < groups.length && digits.length < MAX_CARD; last++) {
      const group = groups[last] as RegExpExecArray;
      digits += group[0];
      if (digits.length < MIN_CARD || digits.length > MAX_CARD) continue;
      if (!isCardNumber(digits)) continue;
      const words = run.slice(groups[first]?.index, group.index + group[0].length);
      if (!/\s[\s.-]|\n/.test(words) || WIDE_GROUPS.test(words))
        found = { end: group.index + group[0].length, last };
    }
    if (!found) continue;
    spans.push({ start: offset + (groups[first]?.index ?? 0), end: offset + found.end });
    first = found.last;
  }
  return spans;
}

/** Numbers that only happen to follow each other are no card: what is apart must be in a card's groups. */
const WIDE_GROUPS = /^(?:(?:\d{4}\D+){3}\d{4}|\d{4}\D+\d{6}\D+\d{4,5})$/;

const CARD_CODE =
  /\b(?:cvv2?|cvc2?|csc|cid|security code|card code|pr(?:ü|ue)f(?:ziffer|nummer|zahl)|kartenpr(?:ü|ue)fnummer|cryptogramme|c[oó]digo de seguridad)(?: (?:is|ist|est|es|code|number))?[ :=#-]{1,3}(?<it>\d{3,4})\b/giu;

const IBAN_START = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?=[\s-]{0,2}[A-Z0-9])/giu;

function ibanEnd(text: string, start: number): number | null {
  const length = ibanLength(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return null;
  let iban = '';
  let at = start;
  while (iban.length < length) {
    const sign = text.charAt(at);
    if (/[a-z0-9]/i.test(sign)) iban += sign.toUpperCase();
    else if (!/[\s-]/.test(sign) || !/[a-z0-9]/i.test(text.slice(at + 1, at + 3))) return null;
    at++;
  }
  return /[\p{L}\d]/u.test(text.charAt(at)) || !isIban(iban) ? null : at;
}

const SORT_CODE = /\bsort[ -]?code[^\d\n]{0,12}(?<it>\d{2}[ -]?\d{2}[ -]?\d{2})(?!\d)/giu;
const ROUTING = /\b(?:routing|aba|rtn)\b[^\d\n]{0,20}(?<it>\d{9})(?!\d)/giu;
const ACCOUNT =
  /\b(?:account|acct|a\/c|konto(?:nummer|nr)?|cuenta|compte)\b[^\d\n]{0,24}?(?<it>\d(?:[ -]?\d){5,16})(?![\d-])/giu;
/** An account with the bank, not with the business. */
const BANK =
  /\b(?:bank|banking|routing|sort[ -]?code|checking|savings|iban|blz|bankleitzahl|konto(?:nummer|nr)|bancaria|bancaire|aba)\b/iu;
