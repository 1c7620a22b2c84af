import { describe, expect, it } from 'vitest';
import { idOf, takeCitations } from '../../../src/core/knowledge/citations.js';

describe('citations', () => {
  it.each<[string, string, number[]]>([
    ['Kitchens cost 45,000 to 110,000 dollars [K2].', 'Kitchens cost 45,000 to 110,000 dollars.', [2]],
    [
      'Open from 8 to 5. [K1] We are closed on Sundays. [K1]',
      'Open from 8 to 5. We are closed on Sundays.',
      [1],
    ],
    ['Two of them [K2, K3], and [K4; 5].', 'Two of them, and.', [2, 3, 4, 5]],
    ['Adjacent [K1][K2] [K3], [K4].', 'Adjacent.', [1, 2, 3, 4]],
    ['A range [K1-K3] here.', 'A range here.', [1, 2, 3]],
    ['Damaged [K2 and more', 'Damaged and more', [2]],
    ['Damaged K2] and more', 'Damaged and more', [2]],
    ['Round (K2) and (see K3), curly {K1}.', 'Round and, curly.', [2, 3, 1]],
    ['Wide 【K2】 and ［K3］.', 'Wide and.', [2, 3]],
    ['Spaced [ K 2 ] small [k3] escaped \\[K4\\].', 'Spaced small escaped.', [2, 3, 4]],
    ['Named [Source: K2] and [source K1].', 'Named and.', [2, 1]],
    ['Bold **[K2]** and [^K3].', 'Bold and.', [2, 3]],
    ['cost [K2]about', 'cost about', [2]],
    ['[K1] At the beginning\n[K2] of lines', 'At the beginning\nof lines', [1, 2]],
    ['Text.\n\nSources: [K1], [K2]\n', 'Text.\n\n\n', [1, 2]],
    ['Never given [K99].', 'Never given.', [99]],
  ])('%j', (text, left, cited) => {
    expect(takeCitations(text)).toEqual({ text: left, cited });
  });

  it.each([
    'We climbed K2 and K3.',
    'The K2 (skis) and grade (K-12) and [EMAIL_1] [PHONE_2] [OK] [K] (K) K2',
    'Our house is at 12 K2 Street [NAME_1].',
  ])('leaves %j as it is', (text) => {
    expect(takeCitations(text)).toEqual({ text, cited: [] });
  });

  it('count from one', () => {
    expect([idOf(0), idOf(7)]).toEqual(['K1', 'K8']);
  });
});
