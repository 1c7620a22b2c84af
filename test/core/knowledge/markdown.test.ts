import { describe, expect, it } from 'vitest';
import { MAX_PASSAGE, readPassages, tidyName } from '../../../src/core/knowledge/markdown.js';
import { processorMs } from '../../support/processor.js';

function read(text: string) {
  return readPassages(text, 'a.md');
}

describe('a markdown file becomes passages', () => {
  it('one for each section, under the headings it stands below', () => {
    const { passages, problems } = read(
      '\ufeffBefore all.\r\n\r\n# Prices #\r\nIn dollars.\r\n## Kitchens\r\nFrom 18,000.\r\n\r\nUp to 110,000.\r\n### Small ones\r\n## Baths\r\nFrom 9,000.\r\n# Hours\r\nMon to Fri.',
    );
    expect(problems).toEqual([]);
    expect(passages).toEqual([
      { file: 'a.md', heading: '', text: 'Before all.' },
      { file: 'a.md', heading: 'Prices', text: 'In dollars.' },
      { file: 'a.md', heading: 'Prices › Kitchens', text: 'From 18,000.\n\nUp to 110,000.' },
      { file: 'a.md', heading: 'Prices › Baths', text: 'From 9,000.' },
      { file: 'a.md', heading: 'Hours', text: 'Mon to Fri.' },
    ]);
  });

  it.each<[string, string, string]>([
    [
      'emphasis, code and escapes',
      'We **do** _not_ use `lead`, 3 \\* 4, snake_case, 2 * 3 * 4.',
      'We do not use lead, 3 * 4, snake_case, 2 * 3 * 4.',
    ],
    [
      'links and pictures',
      '[Terms](https://a.example/t "x") [plan](plan.pdf) <https://b.example> ![a house](h.png)',
      'Terms (https://a.example/t) plan https://b.example a house',
    ],
    ['lists', '* one\n  + two\n- [x] three\n1. four', '- one\n- two\n- three\n1. four'],
    ['quotes', '> Said so\n>> twice', 'Said so\ntwice'],
    ['HTML', 'a<br>b <b>c</b> 3 < 4 <!-- not for customers --> d', 'a b c 3 < 4 d'],
    ['a comment over lines', 'a\n<!-- not\nfor\ncustomers -->\nb', 'a\nb'],
    ['a fenced block', '```yaml\n# no heading\na: *b*\n```', '# no heading\na: *b*'],
    ['rules', 'a\n\n---\n\nb\n\n* * *', 'a\n\nb'],
    [
      'a table',
      '| Room | From |\n|:--|--:|\n| Kitchen | 18,000 |\n| Bath \\| WC | **9,000** |',
      'Room: Kitchen; From: 18,000\nRoom: Bath | WC; From: 9,000',
    ],
    ['what nobody sees', 'a\u200bb\u202ec\u0007', 'abc'],
    ['front matter', '---\ntitle: x\nprice: 1\n---\nText.', 'Text.'],
  ])('%s', (_what, text, words) => {
    const { passages, problems } = read(text);
    expect(passages.map((passage) => passage.text)).toEqual([words]);
    expect(problems).toEqual([]);
  });

  it('takes an underlined line for a heading, and a line of dashes under a list for a rule', () => {
    const { passages } = read('Prices\n===\na\n\nKitchens\n---\nb\n\n- item\n---\nc');
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['Prices', 'a'],
      ['Prices › Kitchens', 'b\n\n- item\n\nc'],
    ]);
  });

  it('has none of an empty file, or of headings alone', () => {
    expect(read('').passages).toEqual([]);
    expect(read('# A\n\n## B\n').passages).toEqual([]);
  });

  it('divides a long section at its paragraphs, a long paragraph at lines, sentences or words', () => {
    const paragraph = (n: number) => `${n} ${'word '.repeat(100)}end.`;
    const { passages } = read(`# Long\n\n${[1, 2, 3, 4, 5].map(paragraph).join('\n\n')}`);
    expect(passages.map(({ text }) => text.match(/^\d/gm))).toEqual([['1', '2'], ['3', '4'], ['5']]);
    expect(passages.every(({ heading }) => heading === 'Long')).toBe(true);
    for (const text of [
      'a sentence of some words. '.repeat(200),
      'word '.repeat(1_000),
      'x'.repeat(5_000),
      '- an item\n'.repeat(500),
    ]) {
      const parts = read(text).passages.map((passage) => passage.text);
      expect(parts.length).toBeGreaterThan(1);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(MAX_PASSAGE);
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      // Parts are filled before a new one is begun.
      expect(parts.slice(0, -1).every(({ length }) => length > MAX_PASSAGE / 2)).toBe(true);
    }
  });

  it('tells what is broken with its line, and reads the rest', () => {
    expect(read('---\ntitle: x\n\n# A\ntext')).toMatchObject({
      problems: [{ line: 1, words: 'the header that begins with --- has no end' }],
      passages: [{ heading: '' }, { heading: 'A', text: 'text' }],
    });
    expect(read('---\na: 1\n---\n# A\n\n```\ncode\n# B\ntext')).toMatchObject({
      problems: [{ line: 6, words: 'the block that begins with ``` has no end' }],
      passages: [
        { heading: 'A', text: 'code' },
        { heading: 'B', text: 'text' },
      ],
    });
    expect(read('# A\na <!-- no end\nb').problems).toEqual([
      { line: 2, words: 'the comment that begins with <!-- has no end' },
    ]);
    expect(read('# A\na <!-- no end\nb').passages[0]?.text).toBe('a\nb');
  });

  it('takes no longer for what is made to take long', () => {
    const lines = [
      '*a '.repeat(40_000),
      '[a'.repeat(40_000),
      '<!--'.repeat(30_000),
      '|-'.repeat(50_000),
      `# ${' a'.repeat(50_000)}`,
      '`'.repeat(99_999),
    ];
    expect(processorMs(() => lines.map(read))).toBeLessThan(5_000);
  });
});

describe('names', () => {
  it('are one line of bounded length without what nobody sees', () => {
    expect(tidyName('a\nb\u202e\u0000 c')).toBe('a b c');
    expect(tidyName('x'.repeat(500)).length).toBe(80);
  });
});
