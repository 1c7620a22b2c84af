import { describe, expect, it } from 'vitest';
import {
  countCharacters,
  cutText,
  dateToken,
  escapeMrkdwn,
  plainDate,
  shorten,
  splitText,
  tidyLine,
} from '../../src/slack/text.js';

describe('escapeMrkdwn', () => {
  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['a & b', 'a &amp; b'],
    ['&lt;', '&amp;lt;'],
    ['*bold*', '∗bold∗'],
    ['_it_ ~no~ `code`', 'ˍitˍ ∼no∼ ˋcodeˋ'],
    ['a_b@example.org', 'a_b@example.org'],
    ['>>> quote', '››› quote'],
    [':fire: at 10:30:15', '∶fire: at 10:30:15'],
    ['two\nlines', 'two lines'],
    ['\u202eturned\u202c', 'turned'],
  ])('%j', (text, escaped) => {
    expect(escapeMrkdwn(text)).toBe(escaped);
  });
});

describe('cutText', () => {
  it.each([
    ['abc', 5, 'abc'],
    ['abcdef', 3, 'abc'],
    ['ab😀', 3, 'ab'],
    ['ab👩‍👩‍👧‍👦', 12, 'ab'],
    ['e\u0301e\u0301', 3, 'e\u0301'],
    ['🇩🇪🇺🇸', 6, '🇩🇪'],
    ['a\r\nb', 2, 'a'],
  ])('%j within %d', (text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });

  it('cuts inside a character only where it alone is too long, and never inside a pair', () => {
    expect(cutText(`Z${'\u0301'.repeat(500)}`, 10)).toHaveLength(10);
    expect(cutText('👩‍👩‍👧‍👦', 4)).toBe('👩‍');
  });
});

describe('splitText', () => {
  const texts = [
    '',
    'short',
    'line\n'.repeat(500),
    'x'.repeat(1_000),
    '👩‍👩‍👧‍👦'.repeat(99),
    `Z${'\u0301'.repeat(999)}`,
  ];
  it.each(texts.map((text, i) => [i, text] as const))(
    'text %d: loses nothing and keeps to the limit',
    (_i, text) => {
      const pieces = splitText(text, 100);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(100);
        expect(piece).not.toMatch(/[\ud800-\udbff]$/);
      }
    },
  );
});

describe('small helpers', () => {
  it('shortens with an ellipsis', () => {
    expect(shorten('abcdef', 4)).toBe('abc…');
    expect(shorten('abcd', 4)).toBe('abcd');
  });

  it('makes one line', () => {
    expect(tidyLine('  a\u0000b\r\n\tc\u2028d ')).toBe('a b c d');
  });

  it('counts characters, not units', () => {
    expect(countCharacters('a😀b')).toBe(3);
  });

  it('gives a date for every zone, with a fallback in the business’s', () => {
    const date = new Date('2026-10-12T16:14:00Z');
    expect(dateToken(date, 'moment', 'Europe/Berlin')).toBe(
      '<!date^1791821640^{date_short_pretty} at {time}|Oct 12, 2026, 6:14 PM GMT+2>',
    );
    expect(dateToken(date, 'day', 'Asia/Tokyo')).toBe('<!date^1791821640^{date_short_pretty}|Oct 13, 2026>');
    expect(plainDate(date, 'time', 'America/Los_Angeles')).toBe('9:14 AM PDT');
  });
});
