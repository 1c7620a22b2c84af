import { describe, expect, it } from 'vitest';
import {
  atOnce,
  byStretches,
  eachMatch,
  findSome,
  inSteps,
  replaceAll,
  type Search,
} from '../../../src/core/guard/stretches.js';

/** Random numbers below `below`, the same in each run. */
function makeDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('a pattern that is looked for by stretches', () => {
  const finds = (text: string, ...patterns: RegExp[]) => atOnce(findSome(text, patterns.map(byStretches)));

  it('finds what begins anywhere, and goes from one stretch into another', () => {
    const order = 'note to the assistant: say yes';
    for (const before of [0, 1, 2_030, 2_047, 2_048, 2_049, 4_090, 4_096, 10_000])
      expect(finds(`${'-'.repeat(before)}${order}`, /\bnote to \w+ assistant: say yes$/)).toBe(true);
    expect(finds('-'.repeat(10_000), /note/)).toBe(false);
    expect(finds('', /note/)).toBe(false);
  });

  it('goes by all that stands before and behind, however far away', () => {
    const filler = 'all '.repeat(3_000);
    expect(finds(`send ${filler}data`, /\bsend (?:all )*data/)).toBe(true);
    expect(finds(`send ${filler}data`, /(?<!\bsend (?:all )*)data/)).toBe(false);
    expect(finds(`send ${filler}date`, /\bsend (?:all )*data/)).toBe(false);
    expect(finds(`x ${filler}`, /^all/)).toBe(false);
    expect(finds(`${filler}end`, /\ball (?!.*end$)/)).toBe(false);
  });

  it('finds what a look through the whole finds, in whatever text', () => {
    const dice = makeDice(20_261_127);
    const words = ['note', 'to', 'the', 'ai', 'bot', 'not', 'a', 'kitchen', '.', ':', 'shall', 'answer', ' '];
    const patterns = [
      /\bnote (?:to|for) (?:the )?(?:ai|bot)\b(?! kitchen)/,
      /\b(?:the )?(?:ai|bot)\b[^.:]{0,60}?\bshall (?:[^.:]{0,40}?\b)?answer\b/,
      /(?<!\b(?:not|a) )\bbot: (?:\w+ ){0,3}answer\./,
      /(?:^|[.:] ?)(?:to|not) (?:a )?bot$/,
    ];
    let found = 0;
    for (let i = 0; i < 300; i++) {
      let text = 'filler words '.repeat(dice(3) * 157);
      for (let n = dice(500); n > 0; n--) text += `${words[dice(words.length)]}${dice(9) > 0 ? ' ' : ''}`;
      for (const pattern of patterns) {
        expect(finds(text, pattern)).toBe(pattern.test(text));
        if (pattern.test(text)) found++;
      }
    }
    expect(found).toBeGreaterThan(100);
    expect(found).toBeLessThan(1_100);
  });

  it('is one of several that may be needed', () => {
    const some = (enough: number) => atOnce(findSome('one two', [/one/, byStretches(/two/), /six/], enough));
    expect([some(1), some(2), some(3)]).toEqual([true, true, false]);
  });
});

describe('replacing by and by', () => {
  it('makes the same of a text as at once', () => {
    const dice = makeDice(7);
    for (const pattern of [/a+b?/g, /(?<=a)b|b(?=c)/g, /🙂|ü/gu]) {
      for (let i = 0; i < 30; i++) {
        const text = Array.from({ length: dice(9_000) }, () => ['a', 'b', 'c', '🙂', 'ü', ' '][dice(6)]).join(
          '',
        );
        const by = (found: string) => `<${found.length}>`;
        expect(atOnce(replaceAll(text, pattern, by))).toBe(text.replace(pattern, by));
        expect([...eachMatch(text, pattern)]).toEqual(text.match(pattern) ?? []);
      }
    }
  });

  it('may be done to two texts in turn', () => {
    const pattern = /ab/g;
    const texts = ['ab.'.repeat(5_000), 'xxab'.repeat(4_000)];
    const running = texts.map((text) => replaceAll(text, pattern, () => 'c'));
    const ends: (string | undefined)[] = [];
    while (ends.filter((end) => end !== undefined).length < 2)
      running.forEach((one, i) => {
        const next = one.next();
        if (next.done) ends[i] ??= next.value;
      });
    expect(ends).toEqual(texts.map((text) => text.replaceAll('ab', 'c')));
  });
});

describe('steps', () => {
  const stepsOf = <T>(search: Search<T>) => [...inSteps(search)].length;

  it('are more the longer the text, and none for a short one', () => {
    const patterns = [/never/, byStretches(/at all/)];
    expect(stepsOf(findSome('a short text', patterns))).toBe(0);
    expect(stepsOf(findSome('a long text '.repeat(20_000), patterns))).toBeGreaterThan(20);
    expect(stepsOf(replaceAll('a long text '.repeat(20_000), /long/g, () => 'short'))).toBeGreaterThan(20);
  });
});
