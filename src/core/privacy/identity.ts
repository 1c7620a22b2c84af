import { isFrenchNir, isGermanPension, isGermanTaxId, isSpanishDni, isSpanishNss } from './checks.js';
import { lineBefore, lookForSpans, numbers, type SlowSearch, type Span } from './finding.js';
import { isReference } from './reference.js';

/**
 * Social-security and identity numbers of the United States, the United Kingdom, Germany, France and Spain.
 * Those without a check digit count in their usual grouping, or where the words before name them.
 */
export const findIdentityNumbers: SlowSearch = function* (text) {
  return [
    ...(yield* lookForSpans(text, SSN, (_found, span) => !isReference(text, span.start))),
    ...(yield* lookForSpans(text, SSN_LOOSE, named(text, NAMES_SSN))),
    ...(yield* lookForSpans(text, NINO)),
    ...(yield* lookForSpans(text, NINO_LOOSE, named(text, NAMES_NINO))),
    ...(yield* lookForSpans(text, NIR, (found) => isFrenchNir(bare(found)))),
    ...(yield* lookForSpans(text, DNI, (found) => isSpanishDni(bare(found)))),
    ...(yield* lookForSpans(
      text,
      NSS,
      (found, span) => isSpanishNss(bare(found)) && named(text, NAMES_NSS)(found, span),
    )),
    ...(yield* lookForSpans(text, PENSION, (found) => isGermanPension(bare(found)))),
    ...(yield* lookForSpans(
      text,
      TAX_ID,
      (found, span) => isGermanTaxId(bare(found)) && named(text, NAMES_TAX)(found, span),
    )),
    ...(yield* lookForSpans(text, DOCUMENT, (found) => (found.match(/\d/g)?.length ?? 0) >= 4)),
  ];
};

/** Whether the words at `span` are an American social-security number by their form. */
export function looksLikeSsn(value: string): boolean {
  return /^\d{3}[ -]?\d{2}[ -]?\d{4}$/.test(value);
}

function named(text: string, words: RegExp): (found: string, span: Span) => boolean {
  return (_found, span) => words.test(lineBefore(text, span.start, 48));
}

function bare(value: string): string {
  return value.replace(/[^\p{L}\d]/gu, '').toUpperCase();
}

/**
 * Areas 000, 666 and 900 to 999, group 00 and serial 0000 were never given (ssa.gov, "Social Security Number
 * Randomization").
 */
const SSN = numbers(/(?<![\p{L}\d]|[\d][-./])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d]|-\d)/gu);
const SSN_LOOSE = numbers(
  /(?<![\p{L}\d]|[\d][-./])(?!000|666)\d{3}[ -]?(?!00)\d{2}[ -]?(?!0000)\d{4}(?![\d]|-\d)/gu,
);
const NAMES_SSN = /\b(?:ssn|itin|social|social security|ss ?#|tax ?id|tin)\b/iu;
/** HMRC's manual NIM39110. */
const NINO = numbers(
  /(?<![\p{L}\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu,
);
const NINO_LOOSE = numbers(/(?<![\p{L}\d])[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![\p{L}\d])/giu);
const NAMES_NINO = /\b(?:national insurance|ni(?:no)?|n\.i\.)\b/iu;
const NIR = numbers(
  /(?<![\p{L}\d])[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[ABab])[ .]?\d{3}[ .]?\d{3}[ ./]{0,3}\d{2}(?![\p{L}\d])/gu,
);
const DNI = numbers(
  /(?<![\p{L}\d])(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[XYZxyz][ -]?\d{7})[ -]?[A-Za-z](?![\p{L}\d])/gu,
);
const NSS = numbers(/(?<![\p{L}\d])\d{2}[ /-]?\d{8}[ /-]?\d{2}(?!\d)/gu);
const NAMES_NSS = /(?:seguridad social|afiliaci[oó]n|\bn[.]?u?[.]?s[.]?s\b)/iu;
const PENSION = numbers(
  /(?<![\p{L}\d])\d{2} ?(?:0[1-9]|[12]\d|3[01]|[4-9]\d)(?:0[1-9]|1[0-2])\d{2} ?[A-Z] ?\d{2} ?\d(?![\p{L}\d])/gu,
);
const TAX_ID = numbers(/(?<![\p{L}\d])\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/gu);
const NAMES_TAX = /(?:steuer|\bidnr|identifikationsnummer|\btin\b|tax ?id)/iu;
/**
 * Passports, identity cards and driving licences: as many forms as countries, so that only their name tells. No two of
 * the words between match the same: a row of such words would be read in more ways than anybody can wait for.
 */
const DOCUMENT = numbers(
  /\b(?:passport|reisepass|pasaporte|passeport|(?:personal)?ausweis|carte d'identit[eé]|identity card|id card|driver'?s? licen[cs]e|driving licen[cs]e|f(?:ü|ue)hrerschein|permis de conduire|permiso de conducir)(?:s?nummer|-?nr)?(?: (?:is|ist|est|es|numbers?|numero|numéro|número|no|nr|n[º°]|de|du))*[ .:#-]{0,3}(?<it>(?=[A-Z\d]{6,14}\b)[A-Z]{0,3}\d[A-Z\d]{4,12})\b/giu,
  // "Passport number is …", as often as somebody likes.
  Number.POSITIVE_INFINITY,
);
