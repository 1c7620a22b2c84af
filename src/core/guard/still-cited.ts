import type { Draft } from '../draft.js';
import type { Passage } from '../knowledge.js';
import { flatten } from '../spelling.js';
import { countChanges, countWords, diffWords } from '../word-diff.js';
import { ECHO, readCited } from './cited.js';
import { findMoney } from './figures.js';
import { splitSentences } from './sentences.js';

/**
 * The passages of `before` whose facts still stand in what a person made of it: a sentence says what the passage says
 * or quotes its sums, or the old sentence that stems from it is there unchanged. What no old sentence can be traced to
 * (the draft says it in another language) stays as long as most of the words do.
 */
export function stillCited(before: Pick<Draft, 'body' | 'cites'>, body: string): Passage[] {
  const { cites = [] } = before;
  if (cites.length === 0) return [];
  const old = sentencesIn(before.body);
  const now = sentencesIn(body);
  // Asked for at most once, and the same for each passage.
  let most: boolean | undefined;
  const mostlyStands = () => {
    most ??= mostStands(before.body, body);
    return most;
  };
  return cites.filter((passage) => {
    const cited = readCited([passage.text]);
    const says = (sentence: string) => {
      const sums = findMoney(sentence).map(({ value }) => value);
      return cited.repeats(sentence) || cited.quotesAmounts(sentence, sums);
    };
    if (now.some(says)) return true;
    const [stem] = old
      .map((sentence) => ({ sentence, share: cited.shares(sentence) }))
      .sort((a, b) => b.share - a.share);
    return stem && stem.share > ECHO ? now.includes(stem.sentence) : mostlyStands();
  });
}

function sentencesIn(body: string): string[] {
  return splitSentences(body).map(({ words }) => flatten(words));
}

function mostStands(before: string, after: string): boolean {
  return countChanges(diffWords(before, after)).same * 2 > countWords(before);
}
