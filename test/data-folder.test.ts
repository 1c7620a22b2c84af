import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDataFolder, tryDataFolder } from '../src/data-folder.js';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'flo-data-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

it('makes a folder with all above it, for nobody else to read, and takes one that is there', async () => {
  const folder = join(home, 'a/b/c');
  expect(await makeDataFolder(folder)).toBeNull();
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await makeDataFolder(folder)).toBeNull();
});

it('says that a file is in the place of a folder', async () => {
  const file = join(home, 'file');
  await writeFile(file, '');
  for (const folder of [file, join(file, 'below')])
    expect(await makeDataFolder(folder)).toContain(`data folder ${folder} (EEXIST)`);
});

it('is tried without being made', async () => {
  const place = await mkdtemp(join(home, 'look-'));
  expect(await tryDataFolder(join(place, 'a/b'))).toBeNull();
  expect(await tryDataFolder(place)).toBeNull();
  expect(await readdir(place)).toEqual([]);
  const file = join(place, 'file');
  await writeFile(file, '');
  for (const folder of [file, join(file, 'below')])
    expect(await tryDataFolder(folder)).toBe(
      `Flo cannot keep anything in its data folder ${folder} (ENOTDIR). FLO_DATA names another.`,
    );
});

it.runIf(process.platform === 'linux').each(['/proc', '/proc/x', '/proc/x/y'])(
  'says that nothing can be kept in %s, instead of trying for ever',
  async (folder) => {
    const words = new RegExp(`data folder ${folder} \\(E[A-Z]+\\)\\. FLO_DATA`);
    expect(await makeDataFolder(folder)).toMatch(words);
    expect(await tryDataFolder(folder)).toMatch(words);
  },
);
