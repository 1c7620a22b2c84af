import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/sandbox/page/markdown.js';
import type { Inline } from '../../../src/sandbox/page/mrkdwn.js';

const text = (words: string): Inline => ({ kind: 'text', text: words });

it('reads headings, lists, quotes, fences and paragraphs', () => {
  const source =
    '## Week 41\nAll *well*.\n\n- one\n- two\n1. first\n> said\n> again\n```\n**raw** <b>\n```\nend';
  expect(parseMarkdown(source)).toEqual([
    { kind: 'heading', level: 2, children: [text('Week 41')] },
    {
      kind: 'paragraph',
      children: [text('All '), { kind: 'styled', style: 'italic', children: [text('well')] }, text('.')],
    },
    { kind: 'list', ordered: false, items: [[text('one')], [text('two')]] },
    { kind: 'list', ordered: true, items: [[text('first')]] },
    { kind: 'quote', children: [text('said'), text('\n'), text('again')] },
    { kind: 'pre', text: '**raw** <b>' },
    { kind: 'paragraph', children: [text('end')] },
  ]);
});

it.each<[string, Inline]>([
  ['**bold**', { kind: 'styled', style: 'bold', children: [text('bold')] }],
  ['_italic_', { kind: 'styled', style: 'italic', children: [text('italic')] }],
  ['~~gone~~', { kind: 'styled', style: 'strike', children: [text('gone')] }],
  ['`a*b*`', { kind: 'code', text: 'a*b*' }],
  ['[here](https://a.example/x)', { kind: 'link', url: 'https://a.example/x', label: 'here' }],
  ['https://a.example', { kind: 'link', url: 'https://a.example', label: 'https://a.example' }],
])('reads %s', (source, expected) => {
  expect(parseMarkdown(source)).toEqual([{ kind: 'paragraph', children: [expected] }]);
});

it.each(['[x](javascript:alert)', 'snake_case_name', '<script>', '&amp;'])('leaves %s as text', (source) => {
  expect(parseMarkdown(source)).toEqual([{ kind: 'paragraph', children: [text(source)] }]);
});

it('keeps a fence that never ends', () => {
  expect(parseMarkdown('```\na\nb')).toEqual([{ kind: 'pre', text: 'a\nb' }]);
});
