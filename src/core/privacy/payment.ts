import type { Search as Looking } from '../guard/stretches.js';
import { ibanLength, isCardNumber, isIban, isRoutingNumber } from './checks.js';
import { lineBefore, lookForSpans, numbers, type SlowSearch, type Span } from './finding.js';

/** Card numbers that check, in any grouping, and security codes that are named as such. */
export const findCards: SlowSearch = function* (text) {
  const spans = yield* lookForSpans(text, CARD_CODE);
  for (const { start, end } of yield* lookForSpans(text, DIGIT_RUN)) {
    if (end - start < MIN_CARD) continue;
    for (const card of yield* cardsIn(text.slice(start, end), start)) spans.push(card);
  }
  return spans;
};

/** IBANs that check, in any grouping. */
export const findIbans: SlowSearch = function* (text) {
  const spans: Span[] = [];
  for (const { start } of yield* lookForSpans(text, IBAN_START)) {
    const end = ibanEnd(text, start);
    if (end !== null) spans.push({ start, end });
    yield TO_READ_IBAN;
  }
  return spans;
};

/** Numbers of bank accounts, routing numbers and sort codes that are named as such. */
export const findAccounts: SlowSearch = function* (text) {
  return [
    ...(yield* lookForSpans(text, SORT_CODE)),
    ...(yield* lookForSpans(text, ROUTING, (found) => isRoutingNumber(found))),
    ...(yield* lookForSpans(text, ACCOUNT, (_found, span) => BANK.test(lineBefore(text, span.start, 90)))),
  ];
};

const MIN_CARD = 13;
const MAX_CARD = 19;

/**
 * Spaces, hyphens, dots, a tab and a line's end may stand between digits. A number follows neither a letter nor a sign
 * of money.
 */
const DIGIT_RUN = numbers(/(?<![\p{L}\d_$€£+])\d(?:(?:[ .-]{1,2}|\t|\r?\n)?\d)*/gu);

/** A card may be followed by its date or code in the same run: it begins and ends with a group. */
function* cardsIn(run: string, offset: number): Looking<Span[]> {
  const groups = yield* groupsOf(run);
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    const start = groups[first]?.start ?? 0;
    let digits = '';
    let found: { end: number; last: number } | null = null;
    for (let last = first; last < groups.length && digits.length < MAX_CARD; last++) {
      const group = groups[last] as Span;
      digits += run.slice(group.start, group.end);
      if (digits.length < MIN_CARD || digits.length > MAX_CARD) continue;
      if (!isCardNumber(digits)) continue;
      const words = run.slice(start, group.end);
      if (!/\s[\s.-]|[\t\n]/.test(words) || WIDE_GROUPS.test(words)) found = { end: group.end, last };
    }
    yield TO_READ_CARD;
    if (!found) continue;
    spans.push({ start: offset + start, end: offset + found.end });
    first = found.last;
  }
  return spans;
}

/** The digits of a run that nothing stands between. By hand: there may be more than a hundred thousand. */
function* groupsOf(run: string): Looking<Span[]> {
  const groups: Span[] = [];
  for (let at = 0; at < run.length; ) {
    const start = at;
    while (isDigit(run.charCodeAt(at))) at++;
    if (at > start) groups.push({ start, end: at });
    else at++;
    yield TO_READ_GROUP;
  }
  return groups;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Next to a look by a plain pattern at one character: a group, the look for a card that begins there, an IBAN. */
const TO_READ_GROUP = 16;
const TO_READ_CARD = 256;
const TO_READ_IBAN = 512;

/** Numbers that only happen to follow each other are no card: what is apart must be in a card's groups. */
const WIDE_GROUPS = /^(?:(?:\d{4}\D+){3}\d{4}|\d{4}\D+\d{6}\D+\d{4,5})$/;

const CARD_CODE = numbers(
  /\b(?:cvv2?|cvc2?|csc|cid|security code|card code|pr(?:ü|ue)f(?:ziffer|nummer|zahl)|kartenpr(?:ü|ue)fnummer|cryptogramme|c[oó]digo de seguridad)(?: (?:is|ist|est|es|code|number))?[ :=#-]{1,3}(?<it>\d{3,4})\b/giu,
);

const IBAN_START = numbers(/(?<![\p{L}\d])[A-Z]{2}[ -]?\d{2}(?=[\s.-]{0,2}[A-Z0-9])/giu);

function ibanEnd(text: string, start: number): number | null {
  const length = ibanLength(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return null;
  let iban = '';
  let at = start;
  while (iban.length < length) {
    const sign = text.charAt(at);
    if (/[a-z0-9]/i.test(sign)) iban += sign.toUpperCase();
    else if (!/[\s.-]/.test(sign) || !/[a-z0-9]/i.test(text.slice(at + 1, at + 3))) return null;
    at++;
  }
  return /[\p{L}\d]/u.test(text.charAt(at)) || !isIban(iban) ? null : at;
}

const SORT_CODE = numbers(/\bsort[ -]?code[^\d\n]{0,12}(?<it>\d{2}[ -]?\d{2}[ -]?\d{2})(?!\d)/giu);
const ROUTING = numbers(/\b(?:routing|aba|rtn)\b[^\d\n]{0,20}(?<it>\d{9})(?!\d)/giu);
const ACCOUNT = numbers(
  /\b(?:account|acct|a\/c|konto(?:nummer|nr)?|cuenta|compte)\b[^\d\n]{0,24}?(?<it>\d(?:[ -]?\d){5,16})(?![\d-])/giu,
);
/** An account with the bank, not with the business. */
const BANK =
  /\b(?:bank|banking|routing|sort[ -]?code|checking|savings|iban|blz|bankleitzahl|konto(?:nummer|nr)|bancaria|bancaire|aba)\b/iu;
