import { type FSWatcher, watch } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SandboxMail } from './protocol.js';

/** As many as a person may want to look back at. */
const KEPT = 200;
/** A file that is just being written tells of itself several times. */
const SETTLE_MS = 30;

/** A view over the .eml files of a folder, watched live. */
export interface Mailbox {
  /** Oldest first. */
  list(): Promise<SandboxMail[]>;
  close(): void;
}

export async function openMailbox(dir: string, onMail: (mail: SandboxMail) => void): Promise<Mailbox> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const read = new Map<string, { stamp: string; mail: SandboxMail }>();
  let scanning: Promise<void> = Promise.resolve();
  let settle: NodeJS.Timeout | undefined;
  let closed = false;

  async function scan(): Promise<void> {
    const names = (await readdir(dir).catch(() => [])).filter((name) => name.endsWith('.eml'));
    const files = await Promise.all(names.map((name) => describe(dir, name)));
    const newest = files
      .filter((file) => file !== null)
      .sort((a, b) => a.at - b.at)
      .slice(-KEPT);
    for (const { name, stamp } of newest) {
      if (closed || read.get(name)?.stamp === stamp) continue;
      const mail = await parse(dir, name);
      if (!mail) continue;
      read.set(name, { stamp, mail });
      onMail(mail);
    }
    for (const name of read.keys()) if (!newest.some((file) => file.name === name)) read.delete(name);
  }

  function rescan(): Promise<void> {
    scanning = scanning.then(scan);
    return scanning;
  }

  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dir, () => {
      clearTimeout(settle);
      settle = setTimeout(() => void rescan(), SETTLE_MS);
      settle.unref();
    });
    watcher.on('error', () => watcher?.close());
  } catch {
    // Some file systems cannot be watched: the list still shows everything when it is asked for.
  }

  return {
    async list() {
      await rescan();
      return [...read.values()].map(({ mail }) => mail).sort((a, b) => a.at.localeCompare(b.at));
    },
    close() {
      closed = true;
      clearTimeout(settle);
      watcher?.close();
    },
  };
}

async function describe(dir: string, name: string) {
  try {
    const { mtimeMs, size } = await stat(join(dir, name));
    return { name, at: mtimeMs, stamp: `${mtimeMs} ${size}` };
  } catch {
    return null;
  }
}

async function parse(dir: string, name: string): Promise<SandboxMail | null> {
  try {
    const source = await readFile(join(dir, name));
    // Loaded with the first mail: it is large, and most starts show none.
    const { simpleParser } = await import('mailparser');
    const mail = await simpleParser(source, { skipTextToHtml: true, skipTextLinks: true });
    const to = Array.isArray(mail.to) ? mail.to.map((each) => each.text).join(', ') : mail.to?.text;
    return {
      id: name,
      to: to ?? '',
      from: mail.from?.text ?? '',
      subject: mail.subject ?? '',
      body: mail.text ?? '',
      at: (mail.date ?? new Date(0)).toISOString(),
    };
  } catch {
    return null;
  }
}
