import { describe, expect, it } from 'vitest';
import { countChanges, countWords, diffWords, type Piece } from '../../src/core/word-diff.js';
import { processorMs } from '../support/processor.js';

/** `-removed-` and `+added+`. */
const show = (pieces: Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `-${text}-` : `+${text}+`))
    .join('');

describe('what became of a text', () => {
  it.each([
    ['the same', 'Hello Dana,', 'Hello Dana,', 'Hello Dana,'],
    ['a word for another', 'We can start soon.', 'We may start soon.', 'We -can-+may+ start soon.'],
    ['neighbours together', 'one two three', 'four five three', '-one two-+four five+ three'],
    ['a word more', 'Thank you.', 'Thank you so much.', 'Thank you+ so much+.'],
    ['a sentence less', 'Hi. It costs $400. Bye.', 'Hi. Bye.', 'Hi. -It costs $400. -Bye.'],
    ['line breaks', 'a\nb', 'a\n\nb', 'a\n+\n+b'],
    ['Cyrillic words, not letters', 'Доброе утро', 'Добрый вечер', '-Доброе утро-+Добрый вечер+'],
    ['accents', 'Está bien', 'Estas bien', '-Está-+Estas+ bien'],
    ['figures as one', 'It is 1,200.50 now', 'It is 1,300.50 now', 'It is -1,200.50-+1,300.50+ now'],
    ['from nothing', '', 'Hello', '+Hello+'],
    ['to nothing', 'Hello', '', '-Hello-'],
  ])('%s', (_name, before, after, shown) => {
    expect(show(diffWords(before, after))).toBe(shown);
  });

  it.each([
    ['many words', 'one two three four five six '.repeat(300), 'six three nine one eleven '.repeat(360)],
    ['signs', '!?'.repeat(4_500), '?.'.repeat(4_500)],
    ['spaces and signs', '! '.repeat(4_500), '? '.repeat(4_500)],
    ['empty lines', '\n'.repeat(9_000), 'x\n'.repeat(4_500)],
    ['pictures', '👩‍👩‍👧 '.repeat(1_000), '👍🏽 '.repeat(2_000)],
    ['half a character', '\ud83d a \udc4d', 'b \udc4d\ud83d'],
  ])('gives back both texts exactly: %s', (_name, before, after) => {
    const diff = diffWords(before, after);
    const side = (gone: Piece['kind']) =>
      diff
        .filter(({ kind }) => kind !== gone)
        .map(({ text }) => text)
        .join('');
    expect(side('added')).toBe(before);
    expect(side('removed')).toBe(after);
  });

  it('compares by lines what has few words in common, so that a line that stayed is seen', () => {
    const other = (word: string) => Array.from({ length: 500 }, (_, i) => `${word}${i}`).join(' ');
    const before = `${other('a')}\nKind regards,\nCedar\n`;
    const after = `${other('b')}\nKind regards,\nCedar\n`;
    expect(diffWords(before, after).at(-1)).toEqual({ kind: 'same', text: '\nKind regards,\nCedar\n' });
  });

  it('takes far less than comparing everything with everything', () => {
    const text = (seed: number) => Array.from({ length: 1_500 }, (_, i) => `w${(i * seed) % 97}`).join(' ');
    expect(processorMs(() => diffWords(text(31), text(53)))).toBeLessThan(1_000);
  });
});

it('counts words, not signs and spaces', () => {
  expect(countWords("It's 1,200 — or so?")).toBe(4);
  expect(countChanges(diffWords('Hello Dana, we can do it.', 'Hello, we can surely do it now.'))).toEqual({
    removed: 1,
    added: 2,
    same: 5,
  });
});
