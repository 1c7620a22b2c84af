import { describe, expect, it } from 'vitest';
import { cuesOf, figuresOf, readWeights, weigh } from '../../src/core/cues.js';

const none = () => false;

describe('the cues of a sentence', () => {
  it('are its words, their stems, each two in a row, its beginning and its question mark', () => {
    const cues = cuesOf("we'll deliver everything, ok?", none);
    expect(cues).toEqual(
      expect.arrayContaining(['will', 'deliver', 'deliv*', 'will deliver', '^ we', '^ we will', '?$']),
    );
  });

  it('name figures by what they are', () => {
    const cues = cuesOf('on friday, 12 april, for $40 in two weeks', none);
    expect(cues).toEqual(
      expect.arrayContaining([
        '<weekday>',
        '<month>',
        '<number>',
        '<coin>',
        '<few> weeks',
        '<coin> <number>',
      ]),
    );
    expect(cues.join(' ')).not.toMatch(/friday|april|\b40\b/);
  });

  it.each([
    ['an amount', 'we have $25,000', '25.000', true],
    ['a thousand', 'we have 25k', '25,000', true],
    ['a day', 'is friday fine?', 'friday', true],
    ['another amount', 'we have $25,000', '30,000', false],
  ])('tell whose figure it is: %s', (_what, theirs, figure, isTheirs) => {
    expect(cuesOf(`it is ${figure}`, figuresOf(theirs)).includes('<their>')).toBe(isTheirs);
  });
});

describe('a table of weights', () => {
  it('gives each cue of a line its weight, and starts from the bias', () => {
    const weights = readWeights('\n-5\n12 we will|free\n-30 maybe\n');
    expect(weigh(['free'], weights)).toBeCloseTo(0.7);
    expect(weigh(['we will', 'maybe', 'unheard of'], weights)).toBeCloseTo(-2.3);
  });
});
