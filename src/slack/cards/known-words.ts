import type { EarlierInquiry } from '../../core/earlier-inquiry.js';
import type { Passage } from '../../core/knowledge.js';
import type { Preparation } from '../../core/preparation.js';
import { labelOf } from '../../core/rules/qualified.js';
import { shorten, tidyLine } from '../text.js';

/** What is known, each for the card: "Address “12 Oak St”", "asked before: a bathroom (warm), 12 Oct 2026". */
export function tellKnown(preparation: Preparation | undefined, timeZone: string): string[] {
  const told = (preparation?.qualify ?? []).flatMap(({ field, words }) =>
    words === undefined ? [] : [`${tidyLine(labelOf(field))} “${shorten(tidyLine(words), WORDS_CHARS)}”`],
  );
  const earlier = preparation?.earlier ?? [];
  const before = earlier.map((one) => tellEarlier(one, timeZone, SUMMARY_CHARS));
  return [...told, ...earlier.flatMap((one) => tellOpenTasks(one, timeZone)), ...before];
}

/** "asked before: a bathroom (warm), 12 Oct 2026". */
export function tellEarlier(earlier: EarlierInquiry, timeZone: string, maxChars: number): string {
  const about = shorten(tidyLine(earlier.summary), maxChars).replace(/\.$/, '');
  return `asked before: ${about} (${earlier.leadClass}), ${day(earlier.receivedAt, timeZone)}`;
}

/** "still to do for them: Call back (Ana, 12 Oct 2026)". */
export function tellOpenTasks({ openTasks = [] }: EarlierInquiry, timeZone: string): string[] {
  return openTasks.map(({ title, owner, due }) => {
    const who = owner ? tidyLine(owner.name) : 'the team';
    const when = due ? `, ${day(due, timeZone)}` : '';
    return `still to do for them: ${shorten(tidyLine(title), SUMMARY_CHARS)} (${shorten(who, NAME_CHARS)}${when})`;
  });
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
const NAME_CHARS = 40;
const SUMMARY_CHARS = 80;
