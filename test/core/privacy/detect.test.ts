import { describe, expect, test } from 'vitest';
import { findAll, IDENTIFIERS, type Searches } from '../../../src/core/privacy/detect.js';
import { findCompanies, findNames } from '../../../src/core/privacy/names.js';
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

describe('the largest inquiry there is, made of one thing again and again', () => {
  // A search that tried every beginning with every end would not come back from these.
  const UNITS = [
    'a',
    '1 ',
    '1-',
    '01',
    '+1',
    'a@a.',
    '1 Aa ',
    'Aa ',
    '12 rue de la ',
    'calle de la ',
    'C/',
    'DE89 ',
    '4111 ',
  ];
  test.each([
    ...UNITS,
    'Hauptstr',
    'eyJaaaaaaaa.',
    '-----BEGIN PRIVATE KEY-----',
    'call me ',
    'A & ',
    '1\u200b',
    '\n1',
    '[EMAIL',
  ])('%j', (unit) => {
    const text = `${unit.repeat(Math.ceil(262_144 / unit.length))}\ndana@fox.example`;
    const everything: Searches = [...IDENTIFIERS, ['COMPANY', findCompanies], ['NAME', findNames]];
    expect(findAll(text, everything).at(-1)?.value).toMatch(/dana@fox\.example$/);
  });
});
