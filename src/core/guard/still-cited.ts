import type { Draft } from '../draft.js';
import type { Passage } from '../knowledge.js';
import { flatten } from '../spelling.js';
import { countChanges, countWords, diffWords } from '../word-diff.js';
import { ECHO, readCited } from './cited.js';
import { findMoney } from './figures.js';
import { splitSentences } from './sentences.js';
import { inOneGo } from './stretches.js';

/**
 * The passages of `before` whose facts still stand in what a person made of it: a sentence says what the passage says
 * or quotes its sums, or the old sentence that stems from it is there unchanged. What no old sentence can be traced to
 * (the draft says it in another language) stays as long as most of the words do.
 */
export function stillCited(before: CitingDraft, body: string): Passage[] {
  return inOneGo(stillCitedInSteps(before, body));
}

type CitingDraft = Pick<Draft, 'body' | 'cites'>;

/** The same in steps, a passage's look at a sentence each. */
export function* stillCitedInSteps(before: CitingDraft, body: string): Generator<void, Passage[]> {
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
  const still: Passage[] = [];
  for (const passage of cites) {
    const cited = readCited([passage.text]);
    const says = (sentence: string) => {
      const sums = findMoney(sentence).map(({ value }) => value);
      return cited.repeats(sentence) || cited.quotesAmounts(sentence, sums);
    };
    let stands = false;
    for (const sentence of now) {
      stands = says(sentence);
      if (stands) break;
      yield;
    }
    let stem = { sentence: '', share: 0 };
    for (const sentence of stands ? [] : old) {
      const share = cited.shares(sentence);
      if (share > stem.share) stem = { sentence, share };
      yield;
    }
    stands ||= stem.share > ECHO ? now.includes(stem.sentence) : mostlyStands();
    if (stands) still.push(passage);
  }
  return still;
}

function sentencesIn(body: string): string[] {
  return splitSentences(body).map(({ words }) => flatten(words));
}

function mostStands(before: string, after: string): boolean {
  return countChanges(diffWords(before, after)).same * 2 > countWords(before);
}
