import type { Draft } from '../../core/draft.js';
import { countChanges, diffWords, type Piece } from '../../core/word-diff.js';
import type { RichTextElement } from './blocks.js';
import { words } from './blocks.js';
import { count } from './labels.js';

/** "34 words removed, 5 added", for the body; a changed subject is named. */
export function tellDifference(before: Draft, after: Draft): string {
  const { removed, added } = countChanges(diffWords(before.body, after.body));
  const subject = before.subject === after.subject ? '' : ', subject changed';
  if (removed > 0 && added > 0) return `${count(removed, 'word')} removed, ${added} added${subject}`;
  if (removed > 0) return `${count(removed, 'word')} removed${subject}`;
  if (added > 0) return `${count(added, 'word')} added${subject}`;
  return before.body === after.body ? `no word changed${subject}` : `only spaces or signs changed${subject}`;
}

/**
 * What became of a text, as rich text, where nothing is markup: removed struck through, added bold and underlined.
 * Nobody sees a line break struck through: it is shown as ¶. What was added stands apart from what it replaces.
 */
export function showDifference(diff: Piece[]): RichTextElement[] {
  return diff.flatMap(({ kind, text }, i) => {
    if (kind === 'same') return words(text);
    if (kind === 'removed') return styled(text.replace(/\n/g, '¶'), { strike: true });
    const shown = styled(text.replace(/\n(?=\n*$)/g, '¶\n'), { bold: true, underline: true });
    return diff[i - 1]?.kind === 'removed' && !/^\s/.test(text) ? [...words(' '), ...shown] : shown;
  });
}

/** The spaces around it are not drawn through, unless there is nothing else. */
function styled(text: string, style: NonNullable<Parameters<typeof words>[1]>): RichTextElement[] {
  const core = text.trim();
  if (core === '') return words(text, style);
  const at = text.indexOf(core);
  return [...words(text.slice(0, at)), ...words(core, style), ...words(text.slice(at + core.length))];
}
