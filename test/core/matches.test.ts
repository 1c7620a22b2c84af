import { describe, expect, it } from 'vitest';
import { allMatches } from '#flo/core/matches.js';

describe('all matches of a pattern', () => {
  it.each([
    ['a1 b22 c', /[a-z](?<n>\d+)/g],
    ['nothing here', /\d/g],
    ['aXbXc', /x/gi],
    ['', /^/g],
    ['ab', /(?:)/g],
    ['a🙂b🙂', /(?:)/gu],
    ['🙂🙂', /(?:)/g],
    ['one\ntwo', /^/gm],
    ['aa', /a/gy],
  ])('finds in %j what matchAll finds: %s', (text, pattern) => {
    expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('begins at the beginning wherever the pattern was left, and leaves it there', () => {
    const pattern = /a/g;
    pattern.test('aaa');
    expect(allMatches('aaa', pattern)).toHaveLength(3);
    expect(pattern.lastIndex).toBe(0);
  });

  it('lets the same pattern be used while its matches are gone through', () => {
    const pattern = /\w+/g;
    const inner = allMatches('one two', pattern).flatMap(([word]) => allMatches(`${word} x`, pattern));
    expect(inner.map(([word]) => word)).toEqual(['one', 'x', 'two', 'x']);
  });

  it('refuses a pattern that would find the same for ever', () => {
    expect(() => allMatches('aaa', /a/)).toThrow(TypeError);
  });
});
