import type { EarlierInquiry } from '../../core/contact.js';
import type { Passage } from '../../core/knowledge.js';
import type { Preparation } from '../../core/preparation.js';
import { labelOf } from '../../core/rules/missing.js';
import { shorten, tidyLine } from '../text.js';

/** What is known, each for the card: "Address “12 Oak St”", "asked before: a bathroom (warm), 12 Oct 2026". */
export function tellKnown(preparation: Preparation | undefined, timeZone: string): string[] {
  const told = (preparation?.qualify ?? []).flatMap(({ field, words }) =>
    words === undefined ? [] : [`${tidyLine(labelOf(field))} “${shorten(tidyLine(words), WORDS_CHARS)}”`],
  );
  const before = (preparation?.earlier ?? []).map((earlier) => tellEarlier(earlier, timeZone, SUMMARY_CHARS));
  return [...told, ...before];
}

/** "asked before: a bathroom (warm), 12 Oct 2026". */
export function tellEarlier(earlier: EarlierInquiry, timeZone: string, maxChars: number): string {
  const about = shorten(tidyLine(earlier.summary), maxChars).replace(/\.$/, '');
  return `asked before: ${about} (${earlier.leadClass}), ${day(earlier.receivedAt, timeZone)}`;
}

/** "prices.md › Kitchens": the file and the nearest heading, each once. */
export function tellSources(cites: Passage[] | undefined): string[] {
  return [...new Set((cites ?? []).map(nameSource))];
}

export function nameSource({ file, heading }: Passage): string {
  return [file, heading.split(' › ').at(-1)].filter(Boolean).join(' › ');
}

export function day(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(date);
}

const WORDS_CHARS = 60;
const SUMMARY_CHARS = 80;
