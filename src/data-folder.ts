import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Looks whether that folder is there or could be made, and whether folders can be made in it. Returns why not, or
 * null, and leaves nothing behind.
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
 * who starts Flo, or null when folders can be made in it.
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
  return `Flo cannot keep anything in its data folder ${folder} (${code ?? message}). FLO_DATA names another.`;
}

async function tryToWrite(folder: string): Promise<void> {
  await rmdir(await mkdtemp(join(folder, 'try-')));
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
