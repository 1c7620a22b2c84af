import { expect, it } from 'vitest';
import { liveAtRandom } from '../support/random-life.js';

it('keeps its promises whatever people and customers do at once, killed in the middle', async () => {
  expect(await liveAtRandom({ seed: 1, ms: 2_500, actors: 8, kills: 1 })).toEqual([]);
});
