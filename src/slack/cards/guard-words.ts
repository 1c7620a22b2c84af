import type { Commits } from '../../core/guard/commitments.js';
import { type Mark, nameMark } from '../../core/guard/marks.js';
import { KIND_WORDS } from '../../core/guard/promises.js';
import type { CommitmentRule, Policy } from '../../core/policy.js';
import { maskSensitive } from '../../core/privacy/mask.js';

/** Each sentence once with its kinds, and what they ask for: "We can do it for 400.", "price, owner only". */
export function tellCommitments(
  commits: Commits[] | undefined,
  rules: Policy['policy']['commitments'],
): { sentence: string; kinds: string }[] {
  const bySentence = new Map<string, Commits[]>();
  for (const each of commits ?? [])
    bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  return [...bySentence].map(([sentence, found]) => {
    const kinds = found.map(({ kind }) => KIND_WORDS[kind]);
    const asks = ASKS.find(({ rule }) => found.some(({ kind }) => rules[kind] === rule));
    return {
      sentence: maskSensitive(sentence),
      kinds: [...kinds, ...(asks ? [asks.words] : [])].join(', '),
    };
  });
}

/** The guard's other marks, each in words for the card. */
export function tellMarks(marks: Mark[] | undefined): string[] {
  return (marks ?? []).map(({ kind, words }) => nameMark({ kind, words: maskSensitive(words) }));
}

const ASKS: { rule: CommitmentRule; words: string }[] = [
  { rule: 'block', words: 'edit before sending' },
  { rule: 'owner', words: 'owner only' },
];
