import { atOnce, type Search as Looking } from '../guard/stretches.js';
import { findEmails, findTokens } from './electronic.js';
import type { Finding, Kind, Search, SlowSearch, Span } from './finding.js';
import { findIdentityNumbers } from './identity.js';
import { findAccounts, findCards, findIbans } from './payment.js';
import { findPhones } from './phones.js';
import { toSearchable } from './searchable.js';
import { STREETS } from './streets.js';

/** What is searched for one kind, in the order in which one kind gives way to another. */
export type Searches = [Kind, Search | SlowSearch][];

/** The same of searches that end at once. */
export type QuickSearches = [Kind, Search][];

/** Payment data and identity numbers: nobody needs to see them to answer an inquiry. */
export const SENSITIVE: Searches = [
  ['IBAN', findIbans],
  ['CARD', findCards],
  ['SSN', findIdentityNumbers],
  ['ACCOUNT', findAccounts],
];

/** By what a person can be reached or found. */
export const IDENTIFIERS: Searches = [
  ['TOKEN', findTokens],
  ['EMAIL', findEmails],
  ...SENSITIVE,
  ['PHONE', findPhones],
  ...STREETS.map((search): [Kind, Search] => ['ADDRESS', search]),
];

/**
 * Everything of these kinds in `text`, in order and without overlaps. Where two overlap, the kind that comes
 * first in `searches` names what both cover. Linear in the length of the text.
 */
export function findAll(text: string, searches: Searches): Finding[] {
  return atOnce(lookForAll(text, searches));
}

/** The same by and by. */
export function* lookForAll(text: string, searches: Searches): Looking<Finding[]> {
  const searchable = yield* toSearchable(text);
  const found: (Span & { kind: Kind; rank: number })[] = [];
  for (const [rank, [kind, search]] of searches.entries()) {
    const spans = search(searchable.text);
    if (Array.isArray(spans)) yield TO_SEARCH * text.length;
    for (const span of Array.isArray(spans) ? spans : yield* spans)
      found.push({ kind, rank, ...searchable.locate(span) });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: (Span & { kind: Kind; rank: number })[] = [];
  for (const one of found) {
    const last = merged.at(-1);
    if (!last || one.start >= last.end) merged.push({ ...one });
    else {
      last.end = Math.max(last.end, one.end);
      if (one.rank < last.rank) {
        last.kind = one.kind;
        last.rank = one.rank;
      }
    }
  }
  return merged.map(({ kind, start, end }) => ({ kind, start, end, value: text.slice(start, end) }));
}

/** Next to a look by one pattern, so much longer is one for a kind, and each finding's other words. */
const TO_SEARCH = 16;
const TO_WRITE = 256;

/** `text` with every finding replaced by what `write` makes of it; null leaves it. */
export function* replaceFindings(
  text: string,
  findings: Finding[],
  write: (finding: Finding) => string | null,
): Looking<string> {
  let written = '';
  let from = 0;
  for (const finding of findings) {
    const words = write(finding);
    yield TO_WRITE;
    if (words === null) continue;
    written += text.slice(from, finding.start) + words;
    from = finding.end;
  }
  return written + text.slice(from);
}
