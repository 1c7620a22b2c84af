import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/knowledge/files.js';
import { createKnowledge, MAX_PASSAGES } from '../../src/knowledge/knowledge.js';

let folder: string;
let logged: string[];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'flo-knowledge-')), 'knowledge');
  logged = [];
});

function write(name: string, text: string | Buffer, ageS = 0) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const at = Date.now() / 1_000 - ageS;
  if (ageS > 0) utimesSync(path, at, at);
}

function open() {
  const note = (_facts: object, words: string) => void logged.push(words);
  return createKnowledge({
    folder,
    clock: {
      now: () => new Date(),
      // Whoever asks waits for the look, however long a machine takes for it.
      after: (_ms, signal) =>
        new Promise<void>((over) => signal?.addEventListener('abort', () => over(), { once: true })),
    },
    log: { debug: note, info: note, warn: note, error: note },
  });
}

const texts = async (knowledge: ReturnType<typeof open>, asked = 'What are your kitchen prices?') =>
  (await knowledge.find(asked)).map(({ text }) => text);

describe('the folder', () => {
  it('need not be there', async () => {
    const knowledge = open();
    expect(await texts(knowledge)).toEqual([]);
    expect(await knowledge.health()).toEqual({ ok: true, words: 'no folder “knowledge” beside flo.yml' });
    expect(logged).toEqual([]);
  });

  it('tells of links to nowhere and of folders that are called as files are', async () => {
    write('baths.md/inner.md', '# Kitchen prices\nFrom 18,000 dollars.');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.md'));
    const { ok, words } = await open().health();
    expect(ok).toBe(false);
    expect(words).toBe(
      '1 passage in 1 file. baths.md, it is a folder; link.md, it is a link to a file that is not there',
    );
  });

  it('holds markdown files, in folders too, and what else lies there is left alone', async () => {
    write('prices.md', '# Kitchens\nFrom 18,000 dollars.');
    write('more/baths.MD', '# Bathroom prices\nFrom 9,000 dollars.');
    write('notes.txt', 'kitchen prices: secret');
    write('.hidden.md', 'kitchen prices: secret');
    write('.git/x.md', 'kitchen prices: secret');
    symlinkSync(join(folder, 'prices.md'), join(folder, 'linked.md'));
    const knowledge = open();
    const found = await knowledge.find('Are bathroom prices in dollars? And linked kitchens?');
    expect(found.map(({ file }) => file).sort()).toEqual(['linked.md', 'more/baths.MD', 'prices.md']);
    expect(await knowledge.health()).toEqual({ ok: true, words: '3 passages in 3 files' });
  });
});

describe('a change is seen at the next use', () => {
  it.each([0, 60])('of files that are %i seconds old', async (age) => {
    write('prices.md', '# Kitchens\nFrom 18,000 dollars.', age);
    const knowledge = open();
    expect(await texts(knowledge)).toEqual(['From 18,000 dollars.']);
    write('prices.md', '# Kitchens\nFrom 19,000 dollars.');
    expect(await texts(knowledge)).toEqual(['From 19,000 dollars.']);
    write('more.md', '# Kitchen prices\nAppliances are not included.', age);
    expect(await texts(knowledge)).toHaveLength(2);
    rmSync(join(folder, 'prices.md'));
    expect(await texts(knowledge)).toEqual(['Appliances are not included.']);
    rmSync(folder, { recursive: true });
    expect(await texts(knowledge)).toEqual([]);
    write('prices.md', '# Kitchens\nFrom 20,000 dollars.', age);
    expect(await texts(knowledge)).toEqual(['From 20,000 dollars.']);
  });

  it('where an editor replaces the file by another of the same size and time', async () => {
    write('prices.md', '# Kitchens\nFrom 18,000 dollars.', 60);
    const knowledge = open();
    await texts(knowledge);
    write('prices.md~', '# Kitchens\nFrom 19,000 dollars.', 60);
    renameSync(join(folder, 'prices.md~'), join(folder, 'prices.md'));
    expect(await texts(knowledge)).toEqual(['From 19,000 dollars.']);
  });

  it('by everybody who asks at the same time', async () => {
    write('prices.md', '# Kitchens\nFrom 18,000 dollars.');
    const knowledge = open();
    const answers = await Promise.all(Array.from({ length: 10 }, () => texts(knowledge)));
    expect(answers).toEqual(Array.from({ length: 10 }, () => ['From 18,000 dollars.']));
  });
});

describe('a file that cannot be used', () => {
  it('keeps its last good text, is told once, and lets the others stand', async () => {
    write('prices.md', '# Kitchens\nFrom 18,000 dollars.');
    write('other.md', '# Kitchen prices\nAppliances are not included.');
    const knowledge = open();
    await knowledge.find('');
    write('prices.md', Buffer.from('# Kitchens\nFrom 19,000 \xfc\n', 'latin1'));
    expect((await texts(knowledge)).sort()).toEqual(['Appliances are not included.', 'From 18,000 dollars.']);
    expect(await texts(knowledge)).toHaveLength(2);
    const words = 'prices.md, line 2: please save it as UTF-8; its last good text is used';
    expect(logged).toEqual([`knowledge: ${words}`]);
    expect(await knowledge.health()).toEqual({ ok: false, words: `2 passages in 2 files. ${words}` });
    write('prices.md', '# Kitchens\nFrom 19,000 dollars.');
    expect(await knowledge.health()).toEqual({ ok: true, words: '2 passages in 2 files' });
    expect(await texts(knowledge)).toContain('From 19,000 dollars.');
  });

  it.each<[string, string | Buffer, string]>([
    ['no text', Buffer.from('a\nb\u0000c'), 'x.md, line 2: it is no text file'],
    ['too large', 'x'.repeat(MAX_FILE_BYTES + 1), 'x.md, it is larger than 128 KB: please divide it'],
    ['a block without an end', '# A\n\n```\nb', 'x.md, line 3: the block that begins with ``` has no end'],
  ])('%s: told with its name and line', async (_what, text, words) => {
    write('x.md', text);
    write('prices.md', '# Kitchens\nFrom 18,000 dollars.');
    const knowledge = open();
    expect(await texts(knowledge)).toEqual(['From 18,000 dollars.']);
    expect((await knowledge.health()).words).toContain(words);
    expect(logged).toEqual([`knowledge: ${words}`]);
  });

  it('that may not be read, nor the folder', async () => {
    // The superuser may read everything.
    if (process.getuid?.() === 0) return;
    write('prices.md', '# Kitchens\nFrom 18,000 dollars.');
    const knowledge = open();
    await texts(knowledge);
    chmodSync(join(folder, 'prices.md'), 0);
    expect(await texts(knowledge)).toEqual(['From 18,000 dollars.']);
    expect((await knowledge.health()).words).toContain('prices.md, it cannot be read (EACCES)');
    chmodSync(folder, 0);
    expect(await texts(knowledge)).toEqual(['From 18,000 dollars.']);
    expect((await knowledge.health()).words).toContain('the folder cannot be read (EACCES)');
    chmodSync(folder, 0o700);
  });

  it('is the folder itself for a while: what was known stands, and all is well afterwards', async () => {
    write('prices.md', '# Kitchens\nFrom 18,000 dollars.');
    const knowledge = open();
    expect(await texts(knowledge)).toEqual(['From 18,000 dollars.']);
    renameSync(folder, `${folder}-away`);
    writeFileSync(folder, 'x');
    expect(await texts(knowledge)).toEqual(['From 18,000 dollars.']);
    expect(await knowledge.health()).toEqual({
      ok: false,
      words: '1 passage in 1 file. the folder cannot be read (ENOTDIR)',
    });
    rmSync(folder);
    renameSync(`${folder}-away`, folder);
    expect(await knowledge.health()).toEqual({ ok: true, words: '1 passage in 1 file' });
  });

  it('is a folder that is none', async () => {
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'x');
    expect(await open().health()).toEqual({
      ok: false,
      words: '0 passages in 0 files. the folder cannot be read (ENOTDIR)',
    });
  });
});

it('keeps so many passages, and says what it leaves out', async () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `# Kitchen ${i}\nText ${i}.`).join('\n');
  write('a.md', many(MAX_PASSAGES - 1));
  write('b.md', many(3));
  const knowledge = open();
  await knowledge.find('');
  // Indexing a thousand passages may take longer than is waited for.
  await expect
    .poll(async () => (await knowledge.health()).words)
    .toBe(
      `${MAX_PASSAGES.toLocaleString('en')} passages in 2 files. 2 passages are left out: more than ${MAX_PASSAGES} are not kept`,
    );
});
