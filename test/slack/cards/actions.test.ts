import { describe, expect, it } from 'vitest';
import { namesDraft } from '../../../src/core/life/step.js';
import {
  CHOICES,
  decodeChoice,
  decodeItem,
  decodeTarget,
  encodeChoice,
  encodeItem,
  encodeTarget,
} from '../../../src/slack/cards/actions.js';
import { SLACK_LIMITS } from '../../../src/slack/limits.js';

const HASH = '0123456789abcdef'.repeat(4);
const TARGET = { id: 'k3v9q2m7x1w8z5t4', version: 12, hash: HASH };

describe('targets', () => {
  it('come back as they were', () => {
    expect(decodeTarget(encodeTarget(TARGET))).toEqual(TARGET);
    const none = { id: 'a1', version: 0, hash: '' };
    expect(decodeTarget(encodeTarget(none))).toEqual(none);
  });

  it.each(['', 'x', 'a.b.c', 'a.1', 'a.1.XYZ', 'a.1.ab.c', 'a.-1.ab', '.1.ab', 'a b.1.ab', `a.1.${HASH}0`])(
    '%j is none of ours',
    (value) => {
      expect(decodeTarget(value)).toBeNull();
    },
  );

  it('name a draft by its whole hash or its first sixteen digits, and no other', () => {
    const draft = { version: 12, hash: HASH };
    expect(namesDraft(TARGET, draft)).toBe(true);
    expect(namesDraft({ ...TARGET, hash: HASH.slice(0, 16) }, draft)).toBe(true);
    expect(namesDraft({ ...TARGET, hash: HASH.slice(0, 15) }, draft)).toBe(false);
    expect(namesDraft({ ...TARGET, hash: '' }, draft)).toBe(false);
    expect(namesDraft({ ...TARGET, version: 11 }, draft)).toBe(false);
    expect(namesDraft({ ...TARGET, hash: `1${HASH.slice(1)}` }, draft)).toBe(false);
  });
});

describe('menu choices', () => {
  it.each(CHOICES)('%s comes back, short enough for an option', (choice) => {
    const value = encodeChoice(choice, { ...TARGET, id: 'x'.repeat(64), version: 999_999 });
    expect(value.length).toBeLessThanOrEqual(SLACK_LIMITS.optionValue);
    expect(decodeChoice(value)).toEqual({
      choice,
      target: { id: 'x'.repeat(64), version: 999_999, hash: HASH.slice(0, 16) },
    });
  });

  it.each(['', 'again', 'explode:a.1.ab', ':a.1.ab', 'again:a'])('%j is none of ours', (value) => {
    expect(decodeChoice(value)).toBeNull();
  });
});

it('items carry an id or a page beside the target', () => {
  expect(decodeItem(encodeItem('kept1', TARGET))).toEqual({ item: 'kept1', target: TARGET });
  expect(decodeItem(encodeItem(3, TARGET))).toEqual({ item: '3', target: TARGET });
  expect(decodeItem(encodeTarget(TARGET))).toBeNull();
});
