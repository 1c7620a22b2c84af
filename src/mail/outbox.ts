import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Health } from '../deps/health.js';
import type { Letter, Mailer, MailOutcome, SendOptions } from '../deps/mailer.js';
import { NOT_TO_HAND_OVER } from '../deps/mailer.js';
import { domainOf, parseMailbox } from './address.js';
import { composeLetter } from './compose.js';

export interface OutboxOptions {
  folder: string;
  /** `Name <address>` or an address. */
  from: string;
  replyTo?: string;
}

/**
 * Stands in for a mail server: every letter becomes one `.eml` file named after its Message-ID. A file
 * that is there is complete and was sent; the same Message-ID is written once.
 */
export function createOutboxMailer({ folder, from, replyTo }: OutboxOptions): Mailer {
  const sender = parseMailbox(from);
  if (!sender) throw new Error('createOutboxMailer: `from` is not a mail address');
  const answerTo = replyTo === undefined ? null : parseMailbox(replyTo);
  let problem: string | null = null;

  async function send(letter: Letter, { signal, mayHandOver }: SendOptions): Promise<MailOutcome> {
    if (signal.aborted) return { kind: 'deferred', detail: 'Flo was stopping.' };
    const composed = composeLetter(letter, { from: sender!, ...(answerTo ? { replyTo: answerTo } : {}) });
    if (!composed.ok) return { kind: 'refused', detail: composed.problem };
    const name = fileName(letter.messageId);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if (!(await exists(join(folder, name)))) {
        if (!(await mayHandOver().catch(() => false))) return { kind: 'deferred', detail: NOT_TO_HAND_OVER };
        await writeWhole(folder, name, composed.message.raw);
      }
      problem = null;
      return { kind: 'sent', detail: `Written to the outbox folder as ${name}.` };
    } catch (error) {
      problem = `The outbox folder could not be written (${codeOf(error)}).`;
      return { kind: 'deferred', detail: problem };
    }
  }

  return {
    kind: 'outbox',
    domain: domainOf(sender.address),
    send,
    async lookUp(messageId: string): Promise<'sent' | 'absent' | 'unknown'> {
      try {
        return (await exists(join(folder, fileName(messageId)))) ? 'sent' : 'absent';
      } catch {
        return 'unknown';
      }
    },
    async health(): Promise<Health> {
      return problem ? { ok: false, words: problem } : { ok: true, words: `the folder ${folder}` };
    },
  };
}

/** The file of a Message-ID. Whatever a file name cannot hold is replaced, and a hash keeps names apart. */
function fileName(messageId: string): string {
  if (/^[a-z0-9][a-z0-9._@+-]{0,150}$/.test(messageId)) return `${messageId}.eml`;
  const safe = messageId.replace(/[^A-Za-z0-9@+-]+/g, '_').slice(0, 100);
  return `${safe}.${createHash('sha256').update(messageId).digest('hex').slice(0, 16)}.eml`;
}

/** The file appears whole or not at all, also across a power cut. */
async function writeWhole(folder: string, name: string, bytes: Buffer): Promise<void> {
  const draft = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException)?.code ?? 'unknown error';
}
