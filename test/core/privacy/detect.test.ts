import { describe, expect, test } from 'vitest';
import { findAll, IDENTIFIERS } from '../../../src/core/privacy/detect.js';
import { FOUND, NOT_FOUND } from './examples.js';

describe('what is personal', () => {
  test.each(FOUND)('%s in %j', (kind, text, value) => {
    expect(findAll(text, IDENTIFIERS)).toContainEqual(expect.objectContaining({ kind, value }));
  });

  test('is found in the middle of other words, at its place', () => {
    for (const [kind, text, value] of FOUND) {
      const whole = `Hello there,\nplease note:\n${text}\nand nothing else.`;
      const found = findAll(whole, IDENTIFIERS).filter((one) => one.kind === kind);
      expect(found.map((one) => one.value)).toContain(value);
      for (const one of found) expect(whole.slice(one.start, one.end)).toBe(one.value);
    }
  });
});

describe('what is ordinary', () => {
  test.each(NOT_FOUND)('%j', (text) => {
    expect(findAll(text, IDENTIFIERS)).toEqual([]);
  });
});
