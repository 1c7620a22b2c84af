import { countChanges, countWords, diffWords } from '../core/word-diff.js';
import { type Figure, share } from './figures.js';
import type { Result } from './suite-inquiries.js';

/** How far what is prepared now stands from what people approved then: classes kept, and words to be changed. */
export function scoreOwn(results: Result[]): Figure[] {
  const kept = results.filter(({ example, prepared }) => prepared.preparation.leadClass === example.class);
  const written = results.flatMap(({ example, prepared }) => {
    if (!example.approved) return [];
    const { removed, added } = countChanges(diffWords(prepared.body, example.approved.body));
    return [
      { changed: removed + added, words: countWords(prepared.body) + countWords(example.approved.body) },
    ];
  });
  const sum = (pick: (each: (typeof written)[number]) => number) =>
    written.reduce((total, each) => total + pick(each), 0);
  return [
    share('own: class as approved', [kept.length, results.length], { worse: 'lower' }),
    share('own: words a person would change', [sum(({ changed }) => changed), sum(({ words }) => words)], {
      worse: 'higher',
    }),
  ];
}
