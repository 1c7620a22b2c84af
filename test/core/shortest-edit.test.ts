import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import { findShortestEdit, type Run } from '../../src/core/shortest-edit.js';

/** What the library tells that is known for it. */
function byLibrary(before: string[], after: string[], most: number): Run[] | null {
  const changes = diffArrays(before, after, { maxEditLength: most });
  if (!changes) return null;
  return changes.map(({ removed, added, count }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'same',
    count,
  }));
}

/** Random numbers below `below`, the same in each run. */
function makeDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('a shortest way from one text to another', () => {
  it.each([
    ['nothing', '', ''],
    ['from nothing', '', 'a b'],
    ['to nothing', 'a b', ''],
    ['the same', 'a b c', 'a b c'],
    ['one for another', 'a b c', 'a x c'],
    ['another end', 'a b c', 'a b c d e'],
    ['another beginning', 'c d', 'a b c d'],
    ['nothing in common', 'a b c', 'x y'],
    ['turned around', 'a b c d e', 'e d c b a'],
  ])('%s', (_name, one, other) => {
    const [before, after] = [one, other].map((text) => text.split(' ').filter(Boolean)) as [
      string[],
      string[],
    ];
    expect(findShortestEdit(before, after, 600)).toEqual(byLibrary(before, after, 600));
  });

  it('is the one that a library finds, of whatever texts, and none where that finds none', () => {
    const dice = makeDice(27);
    let none = 0;
    for (let i = 0; i < 1_500; i++) {
      const words = 1 + dice(9);
      const before = Array.from({ length: dice(60) }, () => `w${dice(words)}`);
      const after = dice(3) === 0 ? Array.from({ length: dice(60) }, () => `w${dice(words)}`) : [...before];
      for (let edits = dice(12); edits > 0; edits--)
        after.splice(
          dice(after.length + 1),
          dice(4),
          ...Array.from({ length: dice(3) }, () => `w${dice(words)}`),
        );
      const most = dice(4) === 0 ? dice(40) : 600;
      const found = findShortestEdit(before, after, most);
      expect(found).toEqual(byLibrary(before, after, most));
      if (found === null) none++;
    }
    expect(none).toBeGreaterThan(20);
  });
});
