import { lineBefore, matchSpans, type Search, type Span } from './finding.js';
import { isReference } from './reference.js';

/**
 * Telephone numbers: international ones anywhere, national ones in the groupings used in the United States, the
 * United Kingdom, Germany, France and Spain; any other run of digits only where the words before say that it is
 * one, or where it stands alone on its line. Prices, dates, measures and numbers of orders are none.
 */
export const findPhones: Search = (text) => [
  ...matchSpans(
    text,
    INTERNATIONAL,
    (found, span) =>
      // "Ticket 0042917738" begins like a country code and is none; a plus sign stands before no ticket.
      !(found.startsWith('00') && isReference(text, span.start)) && endsWell(text, false)(found, span),
  ).map((span) => trimCountry(text, span)),
  ...GROUPED.flatMap(({ format, digits }) =>
    matchSpans(text, format, (found, span) => {
      const count = countDigits(found);
      return count >= digits[0] && count <= digits[1] && endsWell(text, true)(found, span);
    }),
  ),
  ...matchSpans(text, NAMED, (found, span) => {
    const count = countDigits(found);
    return count >= 6 && count <= 15 && !looksLikeDate(found) && endsWell(text, true)(found, span);
  }),
  ...matchSpans(text, ALONE, (found, span) => {
    const count = countDigits(found);
    return count >= 9 && count <= 13 && !looksLikeDate(found) && endsWell(text, true)(found, span);
  }),
];

function countDigits(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

/** Before and after: no letters, digits, decimals, currency, or the like, of which the digits would be a part. */
const START = '(?<![\\p{L}\\d_#$€£@=+]|[\\d)][.,:/-]|[$€£] )';
const END = '(?![\\p{L}\\d_]|[.,:/-]\\d)';
const EXTENSION = '(?: ?(?:,? ?(?:x|ext|extension|durchwahl|dw|poste|extensi[oó]n)\\.?:? ?)\\d{1,6})?';

function format(core: string): RegExp {
  return new RegExp(`${START}${core}${EXTENSION}${END}`, 'giu');
}

const INTERNATIONAL = new RegExp(
  `(?<![\\p{L}\\d+])(?:\\+|00)[ (]{0,2}[1-9](?:[ ()./-]{0,3}\\d){6,14}${EXTENSION}(?![\\p{L}\\d_])`,
  'giu',
);

const GROUPED: { format: RegExp; digits: [number, number] }[] = [
  // North America: (503) 555-0142, 1-503-555-0142, 503.555.0142.
  { format: format('(?:1[ .-])?\\([2-9]\\d{2}\\)[ .-]?[2-9]\\d{2}[ .-]?\\d{4}'), digits: [10, 17] },
  { format: format('(?:1[ .-])?[2-9]\\d{2}([ .-])[2-9]\\d{2}\\1\\d{4}'), digits: [10, 17] },
  { format: format('(?:1[ .-])?[2-9]\\d{2}[ .][2-9]\\d{2}-\\d{4}'), digits: [10, 17] },
  // France: 06 12 34 56 78.
  { format: format('0[1-9]([ .-]?)\\d{2}\\1\\d{2}\\1\\d{2}\\1\\d{2}'), digits: [10, 10] },
  // United Kingdom: 020 7946 0958, (0161) 496 0000, 07700 900123.
  { format: format('\\(?0(?:[12]\\d{1,4}|[3789]\\d{2,3})\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}'), digits: [10, 11] },
  { format: format('\\(?01\\d{3}\\)? \\d{5,6}'), digits: [10, 11] },
  // Germany: 030 1234567, 0171/2345678, (089) 12 34 56-78.
  { format: format('\\(?0[1-9]\\d{1,4}\\)? ?/ ?\\d(?:[ -]?\\d){3,8}'), digits: [8, 13] },
  {
    format: format('(?:\\(0[1-9]\\d{1,4}\\) ?|0[1-9]\\d{1,4} - |0[1-9]\\d{1,4}[ -])\\d(?:[ -]?\\d){3,8}'),
    digits: [9, 13],
  },
  { format: format('0[1-9]\\d{8,10}'), digits: [10, 12] },
  // Spain: 612 345 678, 612 34 56 78, 91 123 45 67.
  { format: format('[6-9]\\d{2}([ -])(?!000)\\d{3}\\1(?!000)\\d{3}'), digits: [9, 9] },
  { format: format('[6-9]\\d{2}([ .-])\\d{2}\\1\\d{2}\\1\\d{2}'), digits: [9, 9] },
  { format: format('[89]\\d([ .-])\\d{3}\\1\\d{2}\\1\\d{2}'), digits: [9, 9] },
];

/** Words after which digits are a telephone number, with at most a few others between. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:tele)?(?:phone|fon)s?|tel|tlf|tfno|t[eé]l(?:[eé]phone)?|tel[eé]fono|mobile?|m[oó]vil|mobil(?:nummer)?|handy(?:nummer)?|cell(?:phone)?|portable|whatsapp|signal|sms|fax|festnetz|fixe|r(?:ü|ue)ckruf(?:nummer)?|(?:(?:call|text|ring|reach|phone)(?: (?:me|us|him|her))|my number|meine nummer|mi n[uú]mero|mon num[eé]ro|(?:ll[aá]m[ea]|cont[aá]ct[ae])(?:me|nos)|appelez|joindre|joignable|erreichbar|erreichen|anrufen|rufen sie mich))(?![\\p{L}\\d])[^\\d\\n(+€$£#]{0,28}?(?<it>[(+]{0,2}\\d(?:[ ()./-]{0,2}\\d){5,14})${END}`,
  'giu',
);
const ALONE = /^[ \t>]*(?<it>\(?\d(?:[ ().-]{0,2}\d){8,12})[ \t]*$/gmu;

/** No currency, measure or the like around, and nothing before that names it as something else. */
function endsWell(text: string, strict: boolean): (found: string, span: Span) => boolean {
  return (found, span) => {
    if (MEASURE.test(text.slice(span.end, span.end + 12))) return false;
    if (!strict) return true;
    if (MONEY_BEFORE.test(lineBefore(text, span.start, 8))) return false;
    return !isReference(text, span.start) && !/^(\d)\1+$/.test(found.replace(/\D/g, ''));
  };
}

const MEASURE =
  /^ ?(?:€|\$|£|%|°|(?:eur|euros?|usd|gbp|dollars?|pounds?|chf|k|mm|cm|m|m²|m2|m³|km|ft|sq|sqm|sqft|qm|kg|g|t|lbs?|l|ml|kwh|kw|mb|gb|st(?:ü|ue)ck|pcs|pieces|units|habitantes|habitants|einwohner|views|euros)(?![\p{L}\d]))/iu;
const MONEY_BEFORE = /(?:[$€£]|\b(?:eur|usd|gbp|chf)) ?$/i;

function looksLikeDate(found: string): boolean {
  return (
    /^(?:0?[1-9]|[12]\d|3[01])([./ -])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}(?!\d)/.test(found) ||
    /^(?:0?[1-9]|1[0-2])([./ -])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d{2}(?!\d)/.test(found) ||
    /^(?:19|20)\d{2}([./ -]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/.test(found) ||
    /^(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}$/.test(found)
  );
}

/** Digits after the country code, at most, where the plan says: what follows belongs to the sentence. */
const NATIONAL_DIGITS: [code: string, most: number][] = [
  ['1', 10],
  ['33', 9],
  ['34', 9],
  ['44', 10],
  ['49', 11],
];

function trimCountry(text: string, span: Span): Span {
  const found = text.slice(span.start, span.end);
  if (/[a-z]/i.test(found)) return span;
  const digits = found.replace(/\D/g, '').replace(/^00/, '');
  const plan = NATIONAL_DIGITS.find(([code]) => digits.startsWith(code));
  if (!plan) return span;
  const trunk = /\(0\)/.test(found) ? 1 : 0;
  let left = plan[0].length + plan[1] + trunk + (found.startsWith('00') ? 2 : 0);
  let end = span.start;
  for (; end < span.end && left > 0; end++) if (/\d/.test(text.charAt(end))) left--;
  return { start: span.start, end };
}
