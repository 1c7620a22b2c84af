import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePrompt } from '../../src/ai/prompt.js';
import { readPrompts } from '../../src/ai/prompts.js';

const SHIPPED = new URL('../../prompts', import.meta.url).pathname;
const GOOD = `---
purpose: Say hello.
variables: [name, today]
output: One line.
---
# system
Say hello to {{name}}.
Today is {{today}}.

# user
Hello!
`;

function mistakes(text: string): string[] {
  const read = parsePrompt(text, 'prompts/hello.md', ['name', 'today']);
  return read.ok ? [] : read.errors;
}

describe('a prompt file', () => {
  test('is filled in one pass, and its parts are trimmed', () => {
    const read = parsePrompt(GOOD.replace('{{today}}', '{{ today }}'), 'hello.md', ['name', 'today']);
    if (!read.ok) throw new Error(read.errors.join());
    expect(read.prompt.purpose).toBe('Say hello.');
    expect(read.prompt.render({ name: '{{today}}', today: 'Monday' })).toEqual({
      system: 'Say hello to {{today}}.\nToday is Monday.',
      user: 'Hello!',
    });
  });

  test.each<[string, string]>([
    ['with the line ends of Windows', GOOD.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${GOOD}`],
    ['with variables one a line', GOOD.replace('[name, today]', '\n  - name\n  - today')],
    ['with braces of its own', GOOD.replace('Hello!', 'Answer {"a": {"b": 1}}')],
    ['with headings inside', GOOD.replace('Hello!', '# Task\nHello!')],
  ])('is read %s', (_how, text) => {
    expect(mistakes(text)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['an empty file', '', 'line 1: a header between two lines of --- must stand first'],
    ['no header', GOOD.slice(GOOD.indexOf('# system')), 'line 1: a header between two lines of ---'],
    ['a header that does not end', GOOD.replace('---\n# system', '# system'), 'line 1: a header between'],
    [
      'a header that is no YAML',
      GOOD.replace('[name, today]', '[name, today'),
      'line 4: the header cannot be',
    ],
    [
      'a header of words',
      GOOD.replace(/purpose[\s\S]*line\.\n/, 'hello\n'),
      'line 1: the header needs purpose',
    ],
    ['no purpose', GOOD.replace('purpose: Say hello.\n', ''), 'line 1: the header lacks "purpose"'],
    ['an empty purpose', GOOD.replace('Say hello.', '""'), 'line 2: the header says nothing under "purpose"'],
    [
      'an output without words',
      GOOD.replace('One line.', ''),
      'line 4: the header says nothing under "output"',
    ],
    [
      'a key nobody knows',
      GOOD.replace('output:', 'temperature: 1\noutput:'),
      'line 4: the header knows no "temperature"',
    ],
    [
      'variables that are no list',
      GOOD.replace('[name, today]', 'name'),
      `line 3: the header's "variables" must be a list`,
    ],
    ['a variable twice', GOOD.replace('[name,', '[name, name,'), 'line 3: the header names {{name}} twice'],
    [
      'a variable the header forgets',
      GOOD.replace('[name, today]', '[name]'),
      'line 3: the header lacks {{today}}',
    ],
    ['a variable the text forgets', GOOD.replace('{{today}}', 'Monday'), 'line 3: the text lacks {{today}}'],
    [
      'a variable both forget',
      GOOD.replace('{{today}}', 'Monday').replace(', today', ''),
      'line 3: the header and the text lack {{today}}',
    ],
    [
      'a variable nobody fills, in the text',
      GOOD.replace('Hello!', 'Hello!\nIt is {{weather}}. {{weather}}!'),
      'line 12: names {{weather}}, which nothing fills. Flo fills {{name}}, {{today}}',
    ],
    [
      'a variable nobody fills, in header and text',
      GOOD.replace('today]', 'today, weather]').replace('Hello!', '{{weather}}'),
      'line 3: names {{weather}}, which nothing fills',
    ],
    [
      'a variable without a name',
      GOOD.replace('Hello!', '{{ }}'),
      'line 11: names {{}}, which nothing fills',
    ],
    ['braces left open', GOOD.replace('Hello!', 'Hello {{name}!'), 'line 11: has a {{ that no }} ends'],
    ['no system part', GOOD.replace('# system\n', '\n'), 'line 12: the part "# system" is missing'],
    ['no user part', GOOD.replace('# user\nHello!\n', ''), 'line 10: the part "# user" is missing'],
    ['an empty part', GOOD.replace('Hello!', ' '), 'line 10: the part "# user" is empty'],
    ['a part twice', `${GOOD}# user\nAgain!\n`, 'line 12: "# user" stands twice'],
    [
      'words above the parts',
      GOOD.replace('# system', '\nBe nice.\n# system'),
      'line 7: stands above "# system" and would reach no model',
    ],
    [
      'parts changed over',
      GOOD.replace('# system', '# x').replace('# user', '# system').replace('# x', '# user'),
      'line 6: "# user" must stand below the part "# system"',
    ],
  ])('says where and what is wrong, once: %s', (_what, text, words) => {
    const found = mistakes(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`prompts/hello.md ${words}`);
  });

  test('tells every mistake, in the order of the lines', () => {
    const text = GOOD.replace('Say hello.', '""')
      .replace('Today is {{today}}', '{{moon}}')
      .replace('Hello!', '{{');
    expect(mistakes(text).map((line) => /line \d+/.exec(line)?.[0])).toEqual([
      'line 2',
      'line 3',
      'line 8',
      'line 11',
    ]);
  });
});

describe('the prompt files', () => {
  function copied(change: (dir: string) => void): string[] {
    const dir = join(mkdtempSync(join(tmpdir(), 'flo-prompts-')), 'prompts');
    cpSync(SHIPPED, dir, { recursive: true });
    change(dir);
    const read = readPrompts(dir);
    return read.ok ? [] : read.errors;
  }

  test('as shipped are well, and each has its own hash', () => {
    const read = readPrompts(SHIPPED);
    if (!read.ok) throw new Error(read.errors.join('\n'));
    expect(read.prompts.prepare.hash).not.toBe(read.prompts.draftAgain.hash);
  });

  test('are named when they are not there or cannot be read, all of them', () => {
    expect(copied((dir) => rmSync(dir, { recursive: true }))).toEqual([
      'prompts/prepare.md was not found: Flo needs it to ask a model',
      'prompts/draft-again.md was not found: Flo needs it to ask a model',
      'prompts/follow-up.md was not found: Flo needs it to ask a model',
    ]);
    const blocked = copied((dir) => {
      rmSync(join(dir, 'draft-again.md'));
      cpSync(SHIPPED, join(dir, 'draft-again.md'), { recursive: true });
    });
    expect(blocked).toEqual(['prompts/draft-again.md cannot be read (EISDIR): Flo needs it to ask a model']);
  });

  test('are checked together', () => {
    const wrong = copied((dir) => {
      for (const name of ['prepare.md', 'draft-again.md']) {
        const text = readFileSync(join(dir, name), 'utf8');
        writeFileSync(join(dir, name), text.replace('{{channel}}', 'an e-mail'));
      }
    });
    expect(wrong).toEqual([
      'prompts/prepare.md line 3: the text lacks {{channel}}',
      'prompts/draft-again.md line 3: the text lacks {{channel}}',
    ]);
  });
});
