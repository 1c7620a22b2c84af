import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

const READ_BYTES = 1024 * 1024;

/** Every line that ends in a line feed, without it, and where in the file it ends. */
export async function* readLines(file: FileHandle): AsyncGenerator<{ line: Buffer; end: number }> {
  let rest = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(READ_BYTES);
    const { bytesRead } = await file.read(chunk, 0, READ_BYTES, position + rest.length);
    if (bytesRead === 0) break;
    const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let start = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, start)) {
      yield { line: bytes.subarray(start, at), end: position + at + 1 };
      start = at + 1;
    }
    position += start;
    rest = bytes.subarray(start);
  }
}

/** Writes all of `bytes` and tells how many that were: the system may take them in parts. */
export async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<number> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
  return done;
}

/** Makes a file's creation or renaming durable. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and does not need it.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
