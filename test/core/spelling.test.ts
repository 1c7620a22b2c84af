import { describe, expect, test } from 'vitest';
import { flatten, flattenLong } from '../../src/core/spelling.js';

describe('a text in one spelling', () => {
  test('is folded the same however it is cut', () => {
    const text = `Größe ‘A’ «B»\t\u2028${'é\u0301🙂 '.repeat(3_000)}\ufdfa  \r\n End\u200b.`;
    const flat = flatten(text);
    expect(flat).toBe(`grosse 'a' "b" ${'e🙂 '.repeat(3_000)}صلى الله عليه وسلم end.`);
    const search = flattenLong(text);
    for (let next = search.next(); ; next = search.next()) {
      if (!next.done) continue;
      expect(next.value).toBe(flat);
      break;
    }
  });

  test('unfolds to no more than twice its length', () => {
    expect(flatten('\ufdfa'.repeat(10_000)).length).toBeLessThanOrEqual(20_000);
  });

  test('is unfolded by and by where it is long', () => {
    for (const unit of ['é', '漢', '\ufdfa', '\u202e', '🙂']) {
      const yields = [...flattenLong(unit.repeat(100_000))];
      // Each step is of four thousand characters at most; one may unfold into eighteen.
      expect(yields.length, unit).toBeGreaterThanOrEqual(2);
      expect(Math.max(...yields), unit).toBeLessThanOrEqual(18 * 65_536);
    }
    expect([...flattenLong('a'.repeat(100_000))]).toEqual([]);
  });
});
