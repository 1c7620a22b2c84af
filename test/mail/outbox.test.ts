import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Letter, SendOptions } from '../../src/deps/mailer.js';
import { createOutboxMailer } from '../../src/mail/outbox.js';

const letter: Letter = {
  messageId: 'abc123.1@cedarpine.example',
  to: 'dana@example.com',
  subject: 'Your kitchen – 🏡',
  body: 'Hello Dana,\n.\nFrom us  \nwith love',
  date: new Date('2026-11-23T09:30:00Z'),
};
const unhindered: SendOptions = { signal: new AbortController().signal, mayHandOver: async () => true };

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'flo-outbox-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

function outbox(folder = join(home, 'data', 'outbox')) {
  return { folder, mailer: createOutboxMailer({ folder, from: 'Cedar & Pine <hello@cedarpine.example>' }) };
}

describe('the outbox', () => {
  it('writes the letter as one whole file, in a folder it makes itself', async () => {
    const { folder, mailer } = outbox();
    const outcome = await mailer.send(letter, unhindered);
    expect(outcome).toEqual({
      kind: 'sent',
      detail: 'Written to the outbox folder as abc123.1@cedarpine.example.eml.',
    });
    expect(await readdir(folder)).toEqual(['abc123.1@cedarpine.example.eml']);
    const mail = await simpleParser(await readFile(join(folder, 'abc123.1@cedarpine.example.eml')));
    expect(mail.text).toBe(letter.body);
    expect(mail.subject).toBe(letter.subject);
    expect(mail.from?.value).toEqual([{ name: 'Cedar & Pine', address: 'hello@cedarpine.example' }]);
    expect(mail.to).toMatchObject({ value: [{ address: 'dana@example.com' }] });
  });

  it('writes a Message-ID once, whoever asks again', async () => {
    const { folder, mailer } = outbox();
    await mailer.send(letter, unhindered);
    const path = join(folder, 'abc123.1@cedarpine.example.eml');
    const before = await stat(path);
    const again = await outbox(folder).mailer.send({ ...letter, date: new Date() }, unhindered);
    expect(again.kind).toBe('sent');
    expect((await stat(path)).ino).toBe(before.ino);
    expect(await readFile(path, 'utf8')).toContain('23 Nov 2026 09:30:00');
  });

  it('leaves one file when twenty ask at once', async () => {
    const { folder, mailer } = outbox();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => mailer.send(letter, unhindered)));
    expect(new Set(outcomes.map((outcome) => outcome.kind))).toEqual(new Set(['sent']));
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('knows what went out and what did not', async () => {
    const { mailer } = outbox();
    expect(await mailer.lookUp(letter.messageId)).toBe('absent');
    await mailer.send(letter, unhindered);
    expect(await mailer.lookUp(letter.messageId)).toBe('sent');
    expect(await mailer.lookUp('abc123.2@cedarpine.example')).toBe('absent');
  });

  it.each(['../../escape@x', '/etc/passwd', '.hidden@x', 'a'.repeat(400), 'ABC@x', 'a:b*c?@x', 'é@x'])(
    'keeps its files in its folder: %j',
    async (messageId) => {
      const { folder, mailer } = outbox();
      expect((await mailer.send({ ...letter, messageId }, unhindered)).kind).toBe('sent');
      expect(await mailer.lookUp(messageId)).toBe('sent');
      expect(await readdir(folder)).toEqual([expect.stringMatching(/^[A-Za-z0-9_][\w.@+-]*\.eml$/)]);
    },
  );

  it.skipIf(process.platform === 'win32')('lets nobody else on the machine read a letter', async () => {
    const { folder, mailer } = outbox();
    await mailer.send(letter, unhindered);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'abc123.1@cedarpine.example.eml'))).mode & 0o077).toBe(0);
  });

  it('keeps apart what only differs where file names cannot', async () => {
    const { folder, mailer } = outbox();
    for (const messageId of ['a/b@x', 'a:b@x', 'a_b@x', 'A_b@x'])
      await mailer.send({ ...letter, messageId }, unhindered);
    const names = (await readdir(folder)).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(4);
  });

  it('puts the letter off when the folder cannot be written, and says so until it can', async () => {
    await writeFile(join(home, 'blocked'), 'a file, no folder');
    const { mailer } = outbox(join(home, 'blocked'));
    const outcome = await mailer.send(letter, unhindered);
    expect(outcome).toEqual({ kind: 'deferred', detail: expect.stringContaining('could not be written') });
    expect((await mailer.health()).ok).toBe(false);
    await rm(join(home, 'blocked'));
    expect((await mailer.send(letter, unhindered)).kind).toBe('sent');
    expect((await mailer.health()).ok).toBe(true);
  });

  it('refuses what is no address and writes nothing', async () => {
    const { folder, mailer } = outbox();
    expect((await mailer.send({ ...letter, to: 'dana' }, unhindered)).kind).toBe('refused');
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('puts the letter off when Flo is stopping', async () => {
    const { mailer } = outbox();
    expect((await mailer.send(letter, { ...unhindered, signal: AbortSignal.abort() })).kind).toBe('deferred');
    expect(await mailer.lookUp(letter.messageId)).toBe('absent');
  });

  it('puts the letter off, and writes nothing, when it is not to be handed over any more', async () => {
    const { folder, mailer } = outbox();
    const outcome = await mailer.send(letter, { ...unhindered, mayHandOver: async () => false });
    expect(outcome).toEqual({ kind: 'deferred', detail: expect.stringContaining('nobody else') });
    expect(await readdir(folder)).toEqual([]);
    expect((await mailer.health()).ok).toBe(true);
  });

  it('gives the domain of its sender to Message-IDs', () => {
    const mailer = createOutboxMailer({ folder: home, from: 'hello@Bücher.example' });
    expect(mailer.domain).toBe('xn--bcher-kva.example');
  });
});
