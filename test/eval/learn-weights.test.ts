import { describe, expect, it } from 'vitest';
import { readWeights, weigh } from '../../src/core/cues.js';
import { drawWeights, learnWeights, type Sample } from '../../src/eval/learn-weights.js';

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
