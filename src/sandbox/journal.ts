import { type FileHandle, open, readFile, rename } from 'node:fs/promises';

/** An append-only file of JSON lines. One flush to disk serves all who wait. */
export interface Journal<Line> {
  /** Resolves when the line is on disk. */
  append(line: Line): Promise<void>;
  close(): Promise<void>;
}

/** The lines of the file, oldest first; a torn last line, left by a kill, is dropped. Empty when there is none. */
export async function readJournal<Line>(path: string): Promise<Line[]> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return content
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Line];
      } catch {
        return [];
      }
    });
}

/** Opens the journal with `lines` as its only content: the old file is replaced in one step. */
export async function rewriteJournal<Line>(path: string, lines: Line[]): Promise<Journal<Line>> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w', 0o600);
  await file.writeFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await file.sync();
  await file.close();
  await rename(fresh, path);
  return journalOn(await open(path, 'a'));
}

function journalOn<Line>(file: FileHandle): Journal<Line> {
  let waiting: { line: string; done: () => void; failed: (error: unknown) => void }[] = [];
  let flushing: Promise<void> | null = null;
  // After a failed append the file may end in half a line: the next batch starts on a new one.
  let torn = false;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await file.appendFile((torn ? '\n' : '') + batch.map((each) => each.line).join(''));
        await file.datasync();
        torn = false;
        for (const each of batch) each.done();
      } catch (error) {
        torn = true;
        for (const each of batch) each.failed(error);
      }
    }
    flushing = null;
  }

  return {
    append: (line) =>
      new Promise((done, failed) => {
        waiting.push({ line: `${JSON.stringify(line)}\n`, done, failed });
        flushing ??= flush();
      }),
    async close() {
      await flushing;
      await file.close();
    },
  };
}
