import { atOnce, type Search } from '../guard/stretches.js';
import { findAll, lookForAll, replaceFindings, SENSITIVE } from './detect.js';
import { type Finding, lineBefore } from './finding.js';
import { looksLikeSsn } from './identity.js';

/** `text` without payment data and identity numbers: "card ending 1111" in place of the number. */
export function maskSensitive(text: string): string {
  // Most words have no digits at all.
  return hasDigit(text) ? atOnce(maskSlowly(text)) : text;
}

/** The same by and by. */
export function* maskSlowly(text: string): Search<string> {
  if (!hasDigit(text)) return text;
  return yield* replaceFindings(text, yield* lookForAll(text, SENSITIVE), (found) => {
    const masked = tellMasked(found);
    const label = masked.slice(0, masked.indexOf(' ending'));
    // "My card 4111 …" names it already.
    const named = lineBefore(text, found.start, 30)
      .toLowerCase()
      .replace(/[: ]{1,2}$/, '');
    return named.endsWith(label.toLowerCase()) ? masked.slice(label.length + 1) : masked;
  });
}

function hasDigit(text: string): boolean {
  return /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(text);
}

/** What a person should know before they send this: one line for each payment or identity number in it. */
export function tellSensitive(text: string): string[] {
  return [...new Set(findAll(text, SENSITIVE).map(tellMasked))];
}

function tellMasked({ kind, value }: Finding): string {
  const signs = value.replace(/[^\p{L}\p{N}]/gu, '');
  if (kind === 'CARD') return signs.length > 4 ? `card ending ${signs.slice(-4)}` : '[card code hidden]';
  const ending = signs.slice(-2);
  if (kind === 'IBAN') return `IBAN ending ${ending}`;
  if (kind === 'ACCOUNT') return `bank number ending ${ending}`;
  return `${looksLikeSsn(value) ? 'SSN' : 'ID number'} ending ${ending}`;
}
