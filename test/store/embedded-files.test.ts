import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import type { Log } from '../../src/deps/log.js';
import type { Store } from '../../src/deps/store.js';
import { openStore } from '../../src/store/open-store.js';
import { inquiry, later, next, owing, silent, T0, work } from './samples.js';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe('the files of the embedded engine', () => {
  it('hold everything through a restart', async () => {
    const folder = await newFolder();
    const before = await openStore({ folder }, silent);
    const first = inquiry({ work: { card: work({ due: later(7), doubt: false }) } });
    const second = inquiry();
    for (const one of [first, second]) await before.insert(one);
    const changed = next(first, { status: 'awaiting', notice: 'line one\nline two' });
    await before.save(first, changed);
    const token = await before.setting('token', () => 'secret');
    await before.close();

    const after = await openStore({ folder }, silent);
    expect(await after.get(first._id)).toStrictEqual(changed);
    expect(await after.get(second._id)).toStrictEqual(second);
    expect(await after.insert(inquiry({ keys: first.keys }))).toBe('taken');
    expect(await after.setting('token', () => 'another')).toBe(token);
    expect(await after.nextDue('card')).toEqual(later(7));
    expect(await after.countOwed('card')).toBe(1);
    await after.close();
  });

  it('bring no lease back, and doubt old work once, until an attempt tells', async () => {
    const folder = await newFolder();
    const before = await openStore({ folder }, silent);
    const one = owing('card');
    await before.insert(one);
    await before.claim('card', 'w', T0);
    await before.close();

    const after = await openStore({ folder }, silent);
    const claim = await after.claim('card', 'w', T0);
    expect(claim).toMatchObject({ doubt: true });
    await after.end(claim!, { kind: 'again', due: T0 });
    expect(await after.claim('card', 'w', T0)).toMatchObject({ doubt: false, attempts: 1 });
    await after.insert(owing('deliver'));
    expect(await after.claim('deliver', 'w', T0)).toMatchObject({ doubt: false });
    await after.close();
  });

  it('lose a torn end, which nobody was told of, and nothing more', async () => {
    const { folder, kept } = await folderWith(3);
    const path = join(folder, 'journal.jsonl');
    const whole = await stat(path);
    const text = await readFile(path, 'utf8');
    await appendFile(path, text.slice(0, 200));
    const store = await openStore({ folder }, silent);
    for (const one of kept) expect(await store.get(one._id)).toStrictEqual(one);
    expect((await stat(path)).size).toBe(whole.size);
    const added = inquiry();
    await store.insert(added);
    await store.close();
    await expectAll(folder, [...kept, added]);
  });

  it('say so when a line in the middle is damaged, and keep it beside', async () => {
    const { folder, kept } = await folderWith(3);
    const path = join(folder, 'journal.jsonl');
    const lines = (await readFile(path, 'utf8')).split('\n');
    lines[1] = lines[1]!.replace('kitchen', 'kitchan');
    await writeFile(path, lines.join('\n'));
    const problems: object[] = [];
    const log: Log = { ...silent, error: (facts) => problems.push(facts) };
    const store = await openStore({ folder }, log);
    expect(problems).toEqual([{ damaged: 1, file: path, copy: `${path}.damaged` }]);
    expect(await store.get(kept[0]!._id)).toStrictEqual(kept[0]);
    expect(await store.get(kept[1]!._id)).toBeNull();
    expect(await store.get(kept[2]!._id)).toStrictEqual(kept[2]);
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(lines.join('\n'));
    await store.close();
  });

  it('keep a copy of whole lines at the end that are damaged: somebody may have been told of them', async () => {
    const { folder, kept } = await folderWith(3);
    const path = join(folder, 'journal.jsonl');
    const lines = (await readFile(path, 'utf8')).split('\n');
    lines[2] = lines[2]!.replace('kitchen', 'kitchan');
    await writeFile(path, lines.join('\n'));
    const problems: object[] = [];
    const log: Log = { ...silent, error: (facts) => problems.push(facts) };
    const store = await openStore({ folder }, log);
    expect(problems).toEqual([{ damaged: 1, file: path, copy: `${path}.damaged` }]);
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(lines.join('\n'));
    await store.close();
    await expectAll(folder, kept.slice(0, 2));
  });

  it('leave such lines where they are when no copy of them can be kept', async () => {
    const { folder, kept } = await folderWith(3);
    const path = join(folder, 'journal.jsonl');
    await writeFile(path, (await readFile(path, 'utf8')).replace(/kitchen(?=[^\n]*\n$)/, 'kitchan'));
    await mkdir(`${path}.damaged`);
    const store = await openStore({ folder }, silent);
    expect(await readFile(path, 'utf8')).toContain('kitchan');
    const added = inquiry();
    await store.insert(added);
    await store.close();
    await expectAll(folder, [kept[0]!, kept[1]!, added]);
  });

  it('say nothing of the blank lines of a kill while a full disk was tried', async () => {
    const { folder, kept } = await folderWith(2);
    await appendFile(join(folder, 'journal.jsonl'), '\n'.repeat(1_000));
    const problems: object[] = [];
    const store = await openStore({ folder }, { ...silent, error: (facts) => problems.push(facts) });
    expect(problems).toEqual([]);
    await store.close();
    await expectAll(folder, kept);
  });

  it('are refused, and left as they are, where not one line can be read', async () => {
    const { folder } = await folderWith(3);
    const path = join(folder, 'journal.jsonl');
    // As some editors and transfers do.
    const text = (await readFile(path, 'utf8')).replaceAll('\n', '\r\n');
    await writeFile(path, text);
    await expect(openStore({ folder }, silent)).rejects.toThrow(/not one line of .*journal\.jsonl/);
    expect(await readFile(path, 'utf8')).toBe(text);
    // Nothing of it is held: the folder can be opened once the file is mended.
    await writeFile(path, text.replaceAll('\r\n', '\n'));
    await (await openStore({ folder }, silent)).close();
  });

  it('leave out, and count, what changes a document whose own line is damaged', async () => {
    const { folder, kept } = await folderWith(2);
    const path = join(folder, 'journal.jsonl');
    const before = await openStore({ folder }, silent);
    const changed = await change(before, kept[1]!, 'known');
    await change(before, kept[0]!, 'lost');
    await before.close();
    const lines = (await readFile(path, 'utf8')).split('\n');
    lines[0] = lines[0]!.replace('kitchen', 'kitchan');
    await writeFile(path, lines.join('\n'));
    const problems: object[] = [];
    const log: Log = { ...silent, error: (facts) => problems.push(facts) };
    const store = await openStore({ folder }, log);
    expect(problems).toEqual([{ damaged: 2, file: path, copy: `${path}.damaged` }]);
    expect(await store.get(kept[0]!._id)).toBeNull();
    expect(await store.get(kept[1]!._id)).toStrictEqual(changed);
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(lines.join('\n'));
    await store.close();
  });

  it('are read though the line that let go of a key is damaged and somebody else has it', async () => {
    const folder = await newFolder();
    const path = join(folder, 'journal.jsonl');
    const before = await openStore({ folder }, silent);
    const first = inquiry();
    await before.insert(first);
    await before.save(first, next(first, { keys: [], notice: 'let go' }));
    const second = inquiry({ keys: [...first.keys, 'another'] });
    expect(await before.insert(second)).toBe('inserted');
    await before.close();
    await writeFile(path, (await readFile(path, 'utf8')).replace('let go', 'let-go'));
    const problems: object[] = [];
    const store = await openStore({ folder }, { ...silent, error: (facts) => problems.push(facts) });
    expect(problems[0]).toMatchObject({ damaged: 1 });
    expect(await store.get(first._id)).toStrictEqual(first);
    // It is there, though nothing finds it by its keys.
    expect(await store.get(second._id)).toStrictEqual({ ...second, keys: [] });
    expect(problems[1]).toEqual({ collection: 'inquiries', id: second._id });
    await store.close();
  });

  it('are rewritten when they have outgrown what they say, while writing goes on', async () => {
    const folder = await newFolder();
    const rewritten: object[] = [];
    const store = await openStore({ folder }, { ...silent, info: (facts) => rewritten.push(facts) });
    const standing = Array.from({ length: 30 }, () => inquiry({ notice: 'y'.repeat(100_000) }));
    for (const one of standing) await store.insert(one);
    const states = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const kept = [inquiry()];
        await store.insert(kept[0]!);
        for (let i = 0; i < 150; i += 1) {
          kept[0] = await change(store, kept[0]!, `${i} ${'x'.repeat(50_000)}`);
          const once = inquiry();
          await store.insert(once);
          kept.push(once);
        }
        return kept;
      }),
    );
    const path = join(folder, 'journal.jsonl');
    // More than 30 MB were written.
    expect((await stat(path)).size).toBeLessThan(20 * 1024 * 1024);
    // Once it is as long as what it says, it may grow again.
    expect(rewritten.length).toBeGreaterThan(0);
    expect(rewritten.length).toBeLessThanOrEqual(4);
    await store.close();
    expect(await readdir(folder)).toEqual(['journal.jsonl']);
    await expectAll(folder, [...standing, ...states.flat()]);
  });

  it('cannot be where a file is already, and that is said', async () => {
    const { folder } = await folderWith(1);
    const file = join(folder, 'journal.jsonl');
    const problem = await openStore({ folder: file }, silent).catch((cause) => cause);
    expect(problem).toMatchObject({ name: 'StoreNotOpened' });
    expect(problem.message).toContain(file);
  });

  it('are for their owner only', async () => {
    const { folder } = await folderWith(1);
    expect((await stat(join(folder, 'journal.jsonl'))).mode & 0o077).toBe(0);
  });
});

async function change(store: Store, before: Inquiry, notice: string): Promise<Inquiry> {
  const after = next(before, { notice });
  expect(await store.save(before, after)).toBe('saved');
  return after;
}

async function folderWith(count: number): Promise<{ folder: string; kept: Inquiry[] }> {
  const folder = await newFolder();
  const kept = Array.from({ length: count }, () => inquiry());
  const store = await openStore({ folder }, silent);
  for (const one of kept) await store.insert(one);
  await store.close();
  return { folder, kept };
}

async function expectAll(folder: string, kept: Inquiry[]): Promise<void> {
  const store = await openStore({ folder }, silent);
  for (const one of kept) expect(await store.get(one._id)).toStrictEqual(one);
  expect(await store.countAll()).toBe(kept.length);
  await store.close();
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flo-store-'));
  folders.push(folder);
  return folder;
}
