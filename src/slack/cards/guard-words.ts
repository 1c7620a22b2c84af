import type { Commits } from '../../core/guard/commitments.js';
import type { Mark } from '../../core/guard/marks.js';
import { KIND_WORDS } from '../../core/guard/promises.js';
import type { CommitmentRule, Policy } from '../../core/policy.js';
import { maskSensitive } from '../../core/privacy/mask.js';

/** Each sentence with its kinds, and what they ask for: "“We can do it for 400.” (price, owner only)". */
export function tellCommitments(
  commits: Commits[] | undefined,
  rules: Policy['policy']['commitments'],
): string[] {
  const bySentence = new Map<string, Commits[]>();
  for (const each of commits ?? [])
    bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  return [...bySentence].map(([sentence, found]) => {
    const kinds = found.map(({ kind }) => KIND_WORDS[kind]);
    const asks = ASKS.find(({ rule }) => found.some(({ kind }) => rules[kind] === rule));
    return `“${maskSensitive(sentence)}” (${[...kinds, ...(asks ? [asks.words] : [])].join(', ')})`;
  });
}

/** The guard's other marks, each in words for the card. */
export function tellMarks(marks: Mark[] | undefined): string[] {
  return (marks ?? []).map(({ kind, words }) => MARK_WORDS[kind](maskSensitive(words)));
}

const MARK_WORDS: Record<Mark['kind'], (words: string) => string> = {
  address: (words) => `The draft names an address that nobody here gave: ${words}`,
  link: (words) => `The draft holds a link that nobody here gave: ${words}`,
  placeholder: (words) => `The draft still holds a placeholder: ${words}`,
  language: (words) => `The draft is in ${words}, the customer wrote in another language`,
  name: (words) => `The draft greets “${words}”, a name the inquiry does not hold`,
  unseen: (words) => `The draft holds invisible or direction-turning characters: ${words}`,
};

const ASKS: { rule: CommitmentRule; words: string }[] = [
  { rule: 'block', words: 'edit before sending' },
  { rule: 'owner', words: 'owner only' },
];
