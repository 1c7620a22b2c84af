import type { Share } from './line-budget.js';

/** `whole`: it must be read before a click, and so has what it wants before others get more than a line. */
export function shareOf(name: PartName, has: { wants: number; whole?: boolean; floor?: number }): Share {
  const { wants, whole = false } = has;
  const floor = has.floor ?? (LISTS.some((list) => list === name && list !== 'Missing') ? 0 : 1);
  return { rank: RANKS.indexOf(name), floor, core: CORES[name] ?? floor, least: whole ? wants : 1, wants };
}

export const LISTS = ['Missing', 'Next', 'Known', 'Sources', 'Also given'] as const;
/** What is given lines first, and loses them last. */
const RANKS = [
  'Commits to',
  'Check',
  'notice',
  'Note',
  'Missing',
  'summary',
  'quote',
  'Next',
  'Known',
  'Sources',
  'Also given',
] as const;
type PartName = (typeof RANKS)[number];
/** Where even the floors are too many: what can be read off the draft and the quote goes, and a note keeps a line. */
const CORES: Partial<Record<PartName, number>> = { Missing: 0, summary: 0, Note: 1 };
