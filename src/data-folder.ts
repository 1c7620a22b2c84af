import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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
    await rmdir(await mkdtemp(join(folder, 'try-')));
    return null;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    return `Flo cannot keep anything in its data folder ${folder} (${code ?? message}). FLO_DATA names another.`;
  }
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
