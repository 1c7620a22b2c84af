import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classByWords, weighClass } from '../../../src/core/rules/by-words.js';
import { flatten } from '../../../src/core/spelling.js';

const FOLDER = 'test/eval/classes';

describe('the class by words alone', () => {
  const texts = readdirSync(FOLDER).flatMap((file) => {
    const cases: { text?: string }[] = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    return cases.flatMap(({ text }) => (text === undefined ? [] : [flatten(text)]));
  });

  it('is the one that the weighing of all cues finds, whatever the text', () => {
    expect(texts.length).toBeGreaterThan(100);
    const odd = ['', '?', 'yes', '^ yes', 'quote quote quote quote', '12:30 monday €', texts.join(' ')];
    for (const text of [...texts, ...odd])
      expect(`${classByWords(text)}: ${text}`).toBe(`${weighClass(text, null).leadClass}: ${text}`);
  });
});
