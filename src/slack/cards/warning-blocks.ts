import type { Draft } from '../../core/draft.js';
import type { SensitiveMatter } from '../../core/guard/sensitive.js';
import type { Policy } from '../../core/policy.js';
import type { KnownBlock } from './blocks.js';
import { paragraph, words } from './blocks.js';
import { guardParts, listPart, tellChecks } from './fact-parts.js';
import { shareLines } from './line-budget.js';

/** What must be read before a click on a draft: what it commits to, its marks, what is sensitive, and notes. */
export function buildWarningBlocks(of: {
  draft: Draft;
  policy: Policy;
  matters: SensitiveMatter[];
  notes: string[];
}): KnownBlock[] {
  const parts = [
    ...guardParts(of.draft, of.policy),
    ...listPart('Check', tellChecks(of.matters, of.draft)),
    ...listPart('Note', of.notes),
  ];
  const lines = shareLines(parts, WARNINGS_LINES);
  const listed = parts.flatMap((part, i) => {
    const given = lines[i] ?? 0;
    return part.kind === 'line' && given > 0 ? [part.build(given)] : [];
  });
  const text = listed.flatMap((line, i) => [...words(i > 0 ? '\n' : ''), ...line]);
  return text.length > 0 ? [paragraph(...text)] : [];
}

/** All warnings of a small card together. */
const WARNINGS_LINES = 8;
