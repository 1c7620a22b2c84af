import { describe, expect, it } from 'vitest';
import { liveAtRandom } from '../support/random-life.js';

describe('keeps its promises whatever people and customers do at once, killed again and again', () => {
  it.each([1, 2])(
    'on files, seed %i',
    async (seed) => {
      expect(await liveAtRandom({ seed, ms: 20_000, actors: 12, kills: 4 })).toEqual([]);
    },
    180_000,
  );
});
