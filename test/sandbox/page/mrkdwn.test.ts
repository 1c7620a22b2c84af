import { describe, expect, it } from 'vitest';
import { type Inline, parseMrkdwn, plainWords } from '../../../src/sandbox/page/mrkdwn.js';

function inline(text: string): Inline[] {
  const [chunk, ...others] = parseMrkdwn(text);
  expect(others).toEqual([]);
  expect(chunk?.kind).toBe('paragraph');
  return chunk?.kind === 'paragraph' ? chunk.children : [];
}

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('styles', () => {
  it.each([
    ['*bold*', { kind: 'styled', style: 'bold', children: [text('bold')] }],
    ['_italic_', { kind: 'styled', style: 'italic', children: [text('italic')] }],
    ['~strike~', { kind: 'styled', style: 'strike', children: [text('strike')] }],
    ['`co*d*e`', { kind: 'code', text: 'co*d*e' }],
  ])('%s', (source, expected) => {
    expect(inline(source)).toEqual([expected]);
  });

  it('nests', () => {
    expect(inline('*a _b_*')).toEqual([
      {
        kind: 'styled',
        style: 'bold',
        children: [text('a '), { kind: 'styled', style: 'italic', children: [text('b')] }],
      },
    ]);
  });

  it.each([
    '2*3*4',
    'snake_case_name',
    '* no *',
    '*open',
    '*two\nlines*',
    '**',
    '``',
    'a ~ b ~ c',
    'naïve_été_x',
  ])('leaves %j as it is', (source) => {
    expect(inline(source)).toEqual([text(source)]);
  });

  it('closes over a link that holds the mark', () => {
    expect(inline('*see <https://a.example/x*y|it>*')).toEqual([
      {
        kind: 'styled',
        style: 'bold',
        children: [text('see '), { kind: 'link', url: 'https://a.example/x*y', label: 'it' }],
      },
    ]);
  });
});

describe('escapes', () => {
  it.each([
    ['Fish &amp; Chips', 'Fish & Chips'],
    ['&lt;@U1&gt;', '<@U1>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&copy; &quot;', '&copy; &quot;'],
  ])('%s is unescaped once', (source, expected) => {
    expect(inline(source)).toEqual([text(expected)]);
  });

  it('lets escaped text never become a mention or a link', () => {
    const kinds = inline('&lt;!here&gt; &lt;@U0ABC&gt; &lt;mailto:x@y.example|z&gt;').map(
      (part) => part.kind,
    );
    expect(kinds).toEqual(['text']);
  });
});

describe('control sequences', () => {
  it.each<[string, Inline]>([
    [
      '<https://a.example/?a=1&amp;b=2|A &amp; B>',
      { kind: 'link', url: 'https://a.example/?a=1&b=2', label: 'A & B' },
    ],
    ['<https://a.example>', { kind: 'link', url: 'https://a.example', label: 'https://a.example' }],
    ['<mailto:a@b.example|a@b.example>', { kind: 'link', url: 'mailto:a@b.example', label: 'a@b.example' }],
    ['<tel:+15035550100>', { kind: 'link', url: 'tel:+15035550100', label: '+15035550100' }],
    ['<@U0ABC>', { kind: 'user', id: 'U0ABC' }],
    ['<@U0ABC|ana>', { kind: 'user', id: 'U0ABC' }],
    ['<#C0ABC|leads>', { kind: 'channel', id: 'C0ABC', label: 'leads' }],
    ['<!here>', { kind: 'broadcast', label: '@here' }],
    ['<!subteam^S1|@sales>', { kind: 'broadcast', label: '@sales' }],
    [
      '<!date^1392734382^{date_num}|then>',
      { kind: 'date', unix: 1392734382, format: '{date_num}', fallback: 'then' },
    ],
    [
      '<!date^1392734382^{time}^https://a.example/|then>',
      { kind: 'date', unix: 1392734382, format: '{time}', url: 'https://a.example/', fallback: 'then' },
    ],
  ])('%s', (source, expected) => {
    expect(inline(source)).toEqual([expected]);
  });

  it.each(['<javascript:alert(1)|x>', '<script>', '<>', 'a < b and c > d', '<data:text/html,x>'])(
    '%s is no control sequence',
    (source) => {
      expect(inline(source)).toEqual([text(source)]);
    },
  );
});

describe('bare addresses', () => {
  it('become links without the full stop after them', () => {
    expect(inline('See https://a.example/x?y=1&amp;z=2.')).toEqual([
      text('See '),
      { kind: 'link', url: 'https://a.example/x?y=1&z=2', label: 'https://a.example/x?y=1&z=2' },
      text('.'),
    ]);
  });

  it('stay text when verbatim', () => {
    expect(parseMrkdwn('https://a.example', { verbatim: true })).toEqual([
      { kind: 'paragraph', children: [text('https://a.example')] },
    ]);
  });
});

describe('chunks', () => {
  it('takes quotes of several lines together', () => {
    expect(parseMrkdwn('before\n> one\n&gt; two\nafter')).toEqual([
      { kind: 'paragraph', children: [text('before')] },
      { kind: 'quote', children: [text('one\ntwo')] },
      { kind: 'paragraph', children: [text('after')] },
    ]);
  });

  it('quotes the rest after three', () => {
    expect(parseMrkdwn('>>> one\ntwo')).toEqual([{ kind: 'quote', children: [text('one\ntwo')] }]);
  });

  it('keeps what stands in fences', () => {
    expect(parseMrkdwn('a\n```\n*x*\n  &lt;y&gt;\n```\nb')).toEqual([
      { kind: 'paragraph', children: [text('a')] },
      { kind: 'pre', text: '*x*\n  <y>' },
      { kind: 'paragraph', children: [text('b')] },
    ]);
  });

  it('leaves an open fence as text', () => {
    expect(parseMrkdwn('```open')).toEqual([{ kind: 'paragraph', children: [text('```open')] }]);
  });
});

describe('emoji', () => {
  it('draws names it knows and keeps the others', () => {
    expect(inline('ok :tada: at 10:30:00 :nobody:')).toEqual([
      text('ok '),
      { kind: 'emoji', name: 'tada', character: '🎉' },
      text(' at 10:30:00 :nobody:'),
    ]);
  });

  it('is not fooled by names of object members', () => {
    expect(inline(':constructor: :__proto__:')).toEqual([text(':constructor: :__proto__:')]);
  });
});

it('comes to an end on text that opens everything and closes nothing', () => {
  const hostile = '*a _b ~c <d '.repeat(1_000);
  expect(plainWords(hostile, () => undefined)).toBe(hostile.trim());
});

it('says the words alone for previews', () => {
  const names = (id: string) => (id === 'U1' ? 'Ana' : undefined);
  expect(plainWords('*Hot*: <@U1> &amp; <https://a.example|site>\n> _now_', names)).toBe(
    'Hot: @Ana & site now',
  );
});
