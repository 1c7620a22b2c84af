import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/store/folder-lock.js';

const base = await mkdtemp(join(tmpdir(), 'flo-lock-'));
afterAll(() => rm(base, { recursive: true, force: true }));

describe.each([
  { where: 'a folder', name: () => `${Math.random()}` },
  { where: 'a folder too deep for a socket’s path', name: () => `${'deep'.repeat(40)}/${Math.random()}` },
])('the lock of $where', ({ name }) => {
  let folder: string;
  beforeEach(async () => {
    folder = join(base, name());
    await mkdir(folder, { recursive: true });
  });

  it('has one holder at a time', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`Another Flo (process ${process.pid})`);
    await lock.release();
    const again = await lockFolder(folder);
    await again.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes to one of many who ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const won = asked.filter((one) => one.status === 'fulfilled');
    expect(won).toHaveLength(1);
    await won[0]?.value.release();
  });

  it('is taken over from the dead', async () => {
    await leaveDeadSocket(folder);
    const asked = await Promise.allSettled([lockFolder(folder), lockFolder(folder), lockFolder(folder)]);
    const won = asked.filter((one) => one.status === 'fulfilled');
    expect(won).toHaveLength(1);
    expect(await readdir(folder)).not.toContain('lock-dead');
    await won[0]?.value.release();
  });
});

/** What a killed process leaves behind: a socket's file that nobody listens on. */
async function leaveDeadSocket(folder: string): Promise<void> {
  const path = join(base, `s${Math.random()}`);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  await rename(path, join(folder, 'lock-dead'));
  await new Promise((resolve) => server.close(resolve));
}
