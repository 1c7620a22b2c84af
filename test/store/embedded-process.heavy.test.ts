import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { type Compiled, compileProgram } from '../support/compiled.js';
import { silent, T0 } from './samples.js';
import { Writer } from './writer.js';

const run = promisify(execFile);
const folders: string[] = [];
const writers: Writer[] = [];
let program: Compiled;
beforeAll(async () => {
  program = await compileProgram('test/store/writer-process.ts');
});
afterAll(async () => {
  for (const writer of writers) await writer.kill();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  await program.remove();
});

describe('the embedded engine, killed', () => {
  it('keeps every acknowledged write through kill -9, again and again', async () => {
    const folder = await newFolder();
    const acknowledged: string[] = [];
    for (const many of [300, 700, 500]) {
      // Starts on the folder its killed predecessor has just held.
      const writer = write(folder);
      await writer.until(({ stored }) => stored.length > many);
      await writer.kill();
      acknowledged.push(...writer.stored);
    }
    await expectKept(folder, { stored: acknowledged, refused: [] });
  });

  it('frees the leases of the dead and doubts the work they may have done', async () => {
    const folder = await newFolder();
    const writer = write(folder);
    await writer.until(({ stored }) => stored.length > 10);
    await writer.kill();
    const store = await openStore({ folder }, silent);
    const first = await store.claim('card', 'w', T0);
    expect(first).toMatchObject({ doubt: true, attempts: 0 });
    await store.end(first!, { kind: 'again', due: T0 });
    await store.close();
  });
});

describe('the folder of the embedded engine', () => {
  it('is refused to a second process, with words that help', async () => {
    const folder = await newFolder();
    const writer = write(folder);
    await writer.until(({ said }) => said.includes('open'));
    await expect(openStore({ folder }, silent)).rejects.toThrow(
      `Another Flo (process ${writer.pid}) is using the data folder ${folder}. Stop it first, or give this one a folder of its own with FLO_DATA.`,
    );
    await writer.stop();
    const store = await openStore({ folder }, silent);
    await store.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('lock-'))).toEqual([]);
  });

  it('goes to exactly one of many that start at once after a kill', async () => {
    const folder = await newFolder();
    for (let round = 0; round < 3; round += 1) {
      const starters = Array.from({ length: 5 }, () => write(folder));
      const outcomes = await Promise.all(
        starters.map(async (writer) => {
          await writer.until(({ said }) => said.length > 0);
          return writer.said[0]!;
        }),
      );
      expect(outcomes.filter((said) => said === 'open')).toHaveLength(1);
      expect(outcomes.filter((said) => said.startsWith('Another Flo'))).toHaveLength(4);
      for (const writer of starters) await writer.kill();
    }
  });
});

describe('the embedded engine on a disk that fills', () => {
  it('keeps what it acknowledged and nothing else at a file size limit', async () => {
    const folder = await newFolder();
    const writer = write(folder, 1_500);
    await expectFullAndBack(writer, () => run('prlimit', ['--pid', `${writer.pid}`, '--fsize=unlimited']));
    await expectKept(folder, writer);
  });

  it('keeps what it acknowledged and nothing else on a small file system', async () => {
    const folder = await newFolder();
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]);
    } catch {
      console.log('Ran WITHOUT a file system of its own: mounting one is not allowed here.');
      return;
    }
    try {
      const ballast = join(folder, 'ballast');
      await writeFile(ballast, Buffer.alloc(1024 * 1024));
      const writer = write(folder);
      await expectFullAndBack(writer, () => rm(ballast));
      await expectKept(folder, writer);
    } finally {
      await run('umount', [folder]);
    }
  });

  it('reads its data again when it starts on a full disk', async () => {
    const folder = await newFolder();
    const full = write(folder, 1_500);
    await full.until(({ refused }) => refused.length > 0);
    await full.kill();
    const again = write(folder, 1_500);
    await again.until(({ refused }) => refused.length > 0);
    expect(again.said[0]).toBe('open');
    await again.kill();
    await expectKept(folder, { stored: [...full.stored, ...again.stored], refused: [] });
  });
});

/** Writes until the disk is full, makes room, and sees the same process go on. */
async function expectFullAndBack(writer: Writer, makeRoom: () => Promise<unknown>): Promise<void> {
  await writer.until(({ refused }) => refused.length > 40);
  const before = writer.stored.length;
  expect(before).toBeGreaterThan(100);
  expect(writer.said.filter((line) => line === 'closed to reads: StoreUnavailable').length).toBeGreaterThan(
    40,
  );
  await makeRoom();
  await writer.until(({ stored }) => stored.length > before + 40);
  await writer.stop();
  expect(writer.said.filter((line) => line.startsWith('ghost'))).toEqual([]);
  expect(writer.said.at(-1)).toBe('closed');
}

/** Everything acknowledged is there, and nothing that was refused. */
async function expectKept(
  folder: string,
  { stored, refused }: Pick<Writer, 'stored' | 'refused'>,
): Promise<void> {
  const store = await openStore({ folder }, silent);
  const has = async (id: string) => (await store.get(id)) !== null;
  const kept = await Promise.all(stored.map(has));
  expect(kept.filter((there) => !there)).toHaveLength(0);
  const leftovers = await Promise.all(refused.map(has));
  expect(leftovers.filter((there) => there)).toHaveLength(0);
  await store.close();
}

function write(folder: string, limitKb?: number): Writer {
  const writer = new Writer(program.path, folder, limitKb);
  writers.push(writer);
  return writer;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flo-store-'));
  folders.push(folder);
  return folder;
}
