import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a start writes fits in: a folder alone may still be made on a disk that is full. */
const TRIED_BYTES = 64 * 1024;

/**
 * Looks whether that folder is there or could be made, and whether it can be written to. Returns why not, or null, and
 * leaves nothing behind.
 */
export async function tryDataFolder(folder: string): Promise<string | null> {
  try {
    await tryToWrite(await nearest(folder));
    return null;
  } catch (cause) {
    return tellProblem(folder, cause);
  }
}

/**
 * Makes the folder that `FLO_DATA` names, where it is missing. Returns why that cannot be, in words for the person
 * who starts Flo, or null when it can be written to.
 *
 * Level by level: asked for all levels at once, Node tries for ever where the system says that a folder which is
 * there is not (`/proc`).
 */
export async function makeDataFolder(folder: string): Promise<string | null> {
  try {
    await makeLevels(folder);
    await tryToWrite(folder);
    return null;
  } catch (cause) {
    return tellProblem(folder, cause);
  }
}

function tellProblem(folder: string, cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  const help =
    code === 'ENOSPC'
      ? ': the disk is full. Make room there, or name another folder with FLO_DATA.'
      : '. FLO_DATA names another.';
  return `Flo cannot keep anything in its data folder ${folder} (${code ?? message})${help}`;
}

async function tryToWrite(folder: string): Promise<void> {
  const tried = await mkdtemp(join(folder, 'try-'));
  try {
    await writeFile(join(tried, 'bytes'), Buffer.alloc(TRIED_BYTES));
  } finally {
    await rm(tried, { recursive: true });
  }
}

/** The folder, or the first above it that is there. */
async function nearest(folder: string): Promise<string> {
  const there = await stat(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && dirname(folder) !== folder) return null;
    throw cause;
  });
  return there ? folder : nearest(dirname(folder));
}

async function makeLevels(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => null);
  if (there?.isDirectory()) return;
  if (!there && dirname(folder) !== folder) await makeLevels(dirname(folder));
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (cause) {
    // Somebody else may have made it meanwhile.
    if (!(await stat(folder).catch(() => null))?.isDirectory()) throw cause;
  }
}
