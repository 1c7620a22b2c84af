import { stat } from 'node:fs/promises';
import { StoreMisplaced } from '../deps/store.js';

/** Which file of this machine it is: it stays the same where the file is moved, and is no other's while it is open. */
export type FileMark = string;

export async function markOf(path: string): Promise<FileMark> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev}:${ino}`;
}

/**
 * Rejects with StoreMisplaced where the path does not lead to a file of one of these marks any more: what is written to
 * the open file would not be found at the next start. `marks` is asked before and after the look, as a file may be put
 * in the place of another one meanwhile. `folder`: the data folder, as people know it.
 */
export async function expectInPlace(
  path: string,
  folder: string,
  marks: () => readonly FileMark[],
): Promise<void> {
  const before = marks();
  const found = await markOf(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
    throw cause;
  });
  if (found !== null && [...before, ...marks()].includes(found)) return;
  throw new StoreMisplaced(
    `Flo’s data folder ${folder} or a file in it was moved, deleted or replaced while Flo was running. Flo takes nothing in, as it would be gone at the next start. Put everything back, or start Flo again to go on with what is there now.`,
  );
}
