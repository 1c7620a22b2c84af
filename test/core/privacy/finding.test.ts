import { describe, expect, it } from 'vitest';
import { atOnce, inSteps } from '../../../src/core/guard/stretches.js';
import { findAll, SENSITIVE } from '../../../src/core/privacy/detect.js';
import { lookForSpans, matchSpans, numbers } from '../../../src/core/privacy/finding.js';
import { maskSensitive, maskSlowly } from '../../../src/core/privacy/mask.js';

/** Random numbers below `below`, the same in each run. */
function makeDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** What stands between two numbers may be longer than a stretch. */
function makeText(dice: (below: number) => number, bits: string[]): string {
  let text = '';
  while (text.length < 9_000)
    text += dice(5) === 0 ? 'nothing but prose, '.repeat(dice(300)) : bits[dice(bits.length)];
  return text;
}

const NUMBERS = [
  '4111 1111 1111 1111',
  '5555-5555-5555-4444',
  '536-90-4399',
  'SSN 536 90 4399',
  'DE89 3704 0044 0532 0130 00',
  'AB 12 34 56 C',
  '12345678Z',
  'passport number is is is no AB123456',
  'bank account: 12345678',
  'sort code 12-34-56',
  'cvv 123',
  '٤١١١ ١١١١ ١١١١ ١١١١',
  '１２３',
  '1',
  '12',
  ...['\n', ' ', '.', '-', 'a', '🙂', '\u200b', '\u{10ead}'],
];

describe('numbers that are looked for by and by', () => {
  it.each([
    ['a number in its grouping', numbers(/(?<![\p{L}\d]|\d[-./])\d{3}-\d{2}-\d{4}(?!\d|-\d)/gu)],
    ['a number behind its name', numbers(/\b(?:cvv|account)\b[^\d\n]{0,24}?(?<it>\d{3,8})(?!\d)/giu)],
    [
      'a number far behind its name',
      numbers(/\bpassport(?: (?:number|is|no))* (?<it>[A-Z]{0,3}\d{4,12})\b/giu, Number.POSITIVE_INFINITY),
    ],
    ['a run of digits', numbers(/(?<!\d)\d(?:(?:[ .-]{1,2}|\r?\n)?\d)*/gu)],
  ])('are those of a look through the whole: %s', (_name, pattern) => {
    const dice = makeDice(41);
    let found = 0;
    for (let i = 0; i < 60; i++) {
      const text = makeText(dice, NUMBERS);
      const spans = matchSpans(text, pattern.whole);
      expect(atOnce(lookForSpans(text, pattern))).toEqual(spans);
      found += spans.length;
    }
    expect(found).toBeGreaterThan(5);
  });

  it('are found behind more words than a stretch holds, and where they end the text', () => {
    const filler = '🙂 nothing but prose '.repeat(1_000);
    for (const number of ['4111 1111 1111 1111', `passport ${'number '.repeat(900)}AB123456`])
      expect(findAll(`${filler}${number}`, SENSITIVE)).toHaveLength(1);
  });

  it('stand at their place among characters that are spelled in other ways', () => {
    const text = `${'a\u{10ead}b \u200b'.repeat(2_000)}4111 1111 1111 1111`;
    expect(findAll(text, SENSITIVE).map(({ value }) => value)).toEqual(['4111 1111 1111 1111']);
  });

  it('may be looked for in two texts in turn', () => {
    const dice = makeDice(3);
    const texts = [makeText(dice, NUMBERS), makeText(dice, NUMBERS)];
    const running = texts.map((text) => maskSlowly(text));
    const ends: (string | undefined)[] = [];
    while (ends.filter((end) => end !== undefined).length < 2)
      running.forEach((one, i) => {
        const next = one.next();
        if (next.done) ends[i] ??= next.value;
      });
    expect(ends).toEqual(texts.map(maskSensitive));
  });

  it.each([
    ['digits apart', '1 '],
    ['digits', '4'],
    ['cards', '4111 1111 1111 1111, '],
    ['codes', 'cvv 123 '],
    ['wide digits', '１２ '],
    ['a picture and a digit', '🙂1 '],
  ])('take many steps in a message of a quarter of a million characters: %s', (_name, unit) => {
    const steps = [...inSteps(maskSlowly(unit.repeat(250_000 / unit.length)))].length;
    expect(steps).toBeGreaterThan(200);
  });
});
