import type { Draft } from '../../core/draft.js';
import type { SensitiveMatter } from '../../core/guard/sensitive.js';
import type { Inquiry } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import { tidyLine } from '../text.js';
import type { KnownBlock, RichTextElement } from './blocks.js';
import { paragraph, words } from './blocks.js';
import { tellCommitments, tellMarks } from './guard-words.js';
import type { Share } from './line-budget.js';
import { countLines, fitItems, fitText } from './line-budget.js';
import type { LISTS } from './part-ranks.js';
import { shareOf } from './part-ranks.js';

/** One thing that is told of an inquiry, in as many lines as it is given. */
export type Part = Share &
  (
    | { kind: 'block'; build(lines: number): KnownBlock }
    | { kind: 'line'; build(lines: number): RichTextElement[] }
  );

export function noticePart(inquiry: Inquiry): Part[] {
  const text = tidyLine(inquiry.notice ?? '');
  if (text === '') return [];
  const wants = Math.min(countLines(text), 3);
  return [
    {
      kind: 'block',
      ...shareOf('notice', { wants, whole: countLines(text) <= 3, floor: wants }),
      build: (lines) => paragraph(...words(fitText(text, { lines }), { italic: true })),
    },
  ];
}

export function summaryPart(inquiry: Inquiry): Part[] {
  const text = tidyLine(inquiry.preparation?.summary ?? '');
  if (text === '') return [];
  return [
    {
      kind: 'block',
      ...shareOf('summary', { wants: Math.min(countLines(text), 4) }),
      build: (lines) => paragraph(...words(fitText(text, { lines }))),
    },
  ];
}

/** What the draft commits to: each sentence with its kinds, which stay where the sentence is cut. */
export function guardParts(draft: Draft | undefined, policy: Policy): Part[] {
  const given = tellCommitments(draft?.commits, policy.policy.commitments).map(({ sentence, kinds }) => ({
    text: tidyLine(sentence),
    ending: `” (${kinds})`,
  }));
  const lead = 'Commits to: ';
  const items = given.map(({ text, ending }) => `“${text}${ending}`);
  const [first] = given;
  if (!first) return [];
  const rest = items.length > 1 ? ` … ${items.length - 1} more` : '';
  const show = (lines: number) => {
    const whole = countLines(lead + items[0] + rest) <= lines;
    if (whole) return fitItems(items, { lines, label: lead });
    const suffix = first.ending + rest;
    const cut = `“${fitText(first.text, { lines, label: `${lead}“`, suffix, more: () => ` …${suffix}` })}`;
    return countLines(lead + cut) <= lines ? cut : fitText(items[0] ?? '', { lines, label: lead });
  };
  const kept = countLines(`${lead}“…${first.ending}${rest}`);
  const wants = Math.min(countLines(lead + items.join(' · ')), Math.max(COMMITS_LINES, kept));
  return [
    {
      kind: 'line',
      ...shareOf('Commits to', { wants, whole: true, floor: wants }),
      core: kept,
      build: (lines) => [...words(lead, { bold: true }), ...words(show(lines))],
    },
  ];
}

export function listPart(
  label: 'Check' | 'Note' | (typeof LISTS)[number],
  given: string[] | undefined,
): Part[] {
  const items = (given ?? []).map(tidyLine).filter(Boolean);
  if (items.length === 0) return [];
  const lead = `${label}: `;
  const warns = label === 'Check' || label === 'Note';
  const most = warns ? WARNING_LINES : 3;
  const rest = items.length > 1 ? ` … ${items.length - 1} more` : '';
  const first = countLines(lead + items[0] + rest);
  return [
    {
      kind: 'line',
      ...shareOf(label, {
        wants: Math.min(countLines(lead + items.join(' · ')), most),
        whole: warns && first <= most,
        ...(warns && first <= 2 && { floor: first }),
      }),
      build: (lines) => [...words(lead, { bold: true }), ...words(fitItems(items, { lines, label: lead }))],
    },
  ];
}

/** What a person should look at: sensitive matters, and the guard's marks. */
export function tellChecks(matters: SensitiveMatter[], draft: Draft | undefined): string[] {
  return [...(matters.length > 0 ? [`Sensitive: ${matters.join(', ')}`] : []), ...tellMarks(draft?.marks)];
}

const COMMITS_LINES = 3;
const WARNING_LINES = 4;
