import { type FileHandle, open } from 'node:fs/promises';
import { vi } from 'vitest';

/**
 * Puts `instead` in the place of the system's `fdatasync`, which it may call, until the mocks are restored. Returns what
 * all open files inherit from.
 */
export async function watchFlushes(
  folder: string,
  instead: (real: () => Promise<void>) => Promise<void>,
): Promise<FileHandle> {
  const handle = await open(folder, 'r');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const real = prototype.datasync;
  vi.spyOn(prototype, 'datasync').mockImplementation(function (this: FileHandle) {
    return instead(() => real.call(this));
  });
  return prototype;
}
