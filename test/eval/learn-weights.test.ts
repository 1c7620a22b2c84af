import { describe, expect, it } from 'vitest';
import { readWeights, weigh } from '../../src/core/cues.js';
import { drawWeights, learnChoice, learnWeights, type Sample } from '../../src/eval/learn-weights.js';

const samples: Sample[] = [
  ...['we will', 'we promise', 'we will gladly', 'we promise it'].map((words) => ({ words, is: true })),
  ...['perhaps we', 'perhaps it', 'would it', 'would we perhaps'].map((words) => ({ words, is: false })),
].map(({ words, is }) => ({ cues: words.split(' '), is }));

describe('learned weights', () => {
  const weights = learnWeights(samples, { bias: -0.5 });

  it('tell the samples apart', () => {
    for (const { cues, is } of samples) expect(weigh(cues, weights) > 0, cues.join(' ')).toBe(is);
  });

  it('are the same each time', () => {
    expect(drawWeights(learnWeights(samples, { bias: -0.5 }))).toBe(drawWeights(weights));
  });

  it('leave out what was seen once or says little', () => {
    expect(weights.of.has('gladly')).toBe(false);
    expect(learnWeights(samples, { bias: 0, least: 100 }).of.size).toBe(0);
  });

  it('believe a sample less that counts less', () => {
    const contested: Sample[] = [...samples, { cues: ['perhaps'], is: true }];
    const doubted: Sample[] = [...samples, { cues: ['perhaps'], is: true, counts: 0.01 }];
    expect(weigh(['perhaps'], learnWeights(doubted, { bias: 0 }))).toBeLessThan(
      weigh(['perhaps'], learnWeights(contested, { bias: 0 })),
    );
  });

  it('are read as they were drawn', () => {
    const read = readWeights(drawWeights(weights));
    for (const [cue, weight] of weights.of) expect(read.of.get(cue)).toBeCloseTo(weight);
    expect(read.bias).toBeCloseTo(weights.bias);
  });
});

describe('weights for several', () => {
  const said = (words: string, is: 'book' | 'thank' | 'bill') =>
    Array.from({ length: 6 }, () => ({ cues: words.split(' '), is }));
  const choices = [
    ...said('we want a date', 'book'),
    ...said('a date please', 'book'),
    ...said('we thank you', 'thank'),
    ...said('thank you so much', 'thank'),
    ...said('the bill you sent', 'bill'),
    ...said('we want the bill', 'bill'),
  ];
  const kinds = ['book', 'thank', 'bill'] as const;
  const tables = learnChoice(choices, kinds);
  const likeliest = (words: string) => {
    const sums = kinds.map((kind) => weigh(words.split(' '), tables[kind]));
    return kinds[sums.indexOf(Math.max(...sums))];
  };

  it('tell the samples apart, and what is like them', () => {
    for (const { cues, is } of choices) expect(likeliest(cues.join(' '))).toBe(is);
    expect(likeliest('a date')).toBe('book');
    expect(likeliest('thank you')).toBe('thank');
    expect(likeliest('the bill')).toBe('bill');
  });

  it('are the same each time, and leave out what was seldom seen', () => {
    const once = learnChoice([...choices, { cues: ['hapax'], is: 'book' }], kinds);
    for (const kind of kinds) {
      expect(once[kind].of.has('hapax')).toBe(false);
      expect(drawWeights(learnChoice(choices, kinds)[kind])).toBe(drawWeights(tables[kind]));
    }
  });
});
