import { appendFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SandboxMail, WorkspaceEvent } from '../../src/sandbox/protocol.js';
import { uploadFiles } from '../../src/slack/files.js';
import { type RunningSandbox, startSandbox, until } from '../support/sandbox.js';
import { slackClient } from '../support/slack-client.js';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'off' });
});

afterEach(() => sandbox.stop());

const journal = () => join(sandbox.dataDir, 'sandbox', 'workspace.jsonl');

test('what was answered is on disk at that moment', async () => {
  const slack = slackClient(sandbox.apiUrl, sandbox.botToken);
  const posts = Array.from({ length: 20 }, (_, n) =>
    slack.chat.postMessage({ channel: sandbox.channel.id, text: `post ${n}` }),
  );
  await Promise.race(posts);
  const answered = await Promise.all(posts);
  const kept = await readFile(journal(), 'utf8');
  for (const { ts } of answered) expect(kept).toContain(`"ts":"${ts}"`);
});

test.skipIf(process.platform === 'win32')('nobody else on the machine can read what is kept', async () => {
  const slack = slackClient(sandbox.apiUrl, sandbox.botToken);
  const [file] = await uploadFiles(slack, [{ name: 'list.csv', title: 'List', content: Buffer.from('a') }], {
    channel: sandbox.channel.id,
  });
  for (const name of [
    'sandbox',
    'outbox',
    'sandbox/workspace.jsonl',
    'sandbox/files',
    `sandbox/files/${file}`,
  ])
    expect((await stat(join(sandbox.dataDir, name))).mode & 0o077, name).toBe(0);
});

test('the workspace comes back after a restart, also when the last line is torn', async () => {
  const slack = slackClient(sandbox.apiUrl, sandbox.botToken);
  const metadata = { event_type: 'card', event_payload: { key: 'k' } };
  const card = await slack.chat.postMessage({ channel: sandbox.channel.id, text: 'card', metadata });
  await slack.chat.postMessage({ channel: sandbox.channel.id, text: 'line', thread_ts: card.ts! });
  const gone = await slack.chat.postMessage({ channel: sandbox.channel.id, text: 'gone' });
  await slack.chat.delete({ channel: sandbox.channel.id, ts: gone.ts! });
  await slack.chat.update({ channel: sandbox.channel.id, ts: card.ts!, text: 'newer' });
  const added = await sandbox.addUser({ name: 'Ana' });
  await slack.chat.postMessage({ channel: sandbox.people.owner.id, text: 'direct' });
  const before = sandbox.messages();
  await appendFile(journal(), '{"t":"message","message":{"chan');
  await sandbox.restart();
  expect(sandbox.messages()).toEqual(before);
  expect(sandbox.messages()).toMatchObject([
    { text: 'newer', metadata },
    { text: 'line', threadTs: card.ts },
  ]);
  expect(sandbox.thread(sandbox.channel.id, card.ts!)).toHaveLength(1);
  expect(sandbox.messages(sandbox.imOf(sandbox.people.owner.id)!.id)).toMatchObject([{ text: 'direct' }]);
  expect((await sandbox.state(added.id))?.channels).toHaveLength(1);
  const later = await slack.chat.postMessage({ channel: sandbox.channel.id, text: 'later' });
  expect(Number(later.ts)).toBeGreaterThan(Number(gone.ts));
  await sandbox.restart();
  expect(sandbox.messages().at(-1)).toMatchObject({ text: 'later' });
});

test('one folder is one sandbox’s at a time', async () => {
  await expect(startSandbox({ dataDir: sandbox.dataDir })).rejects.toThrow('Another sandbox is using');
  await sandbox.restart();
});

test('timestamps are unique also when the clock stands still', async () => {
  await sandbox.stop();
  sandbox = await startSandbox({ limits: 'off', now: () => new Date('2026-11-23T09:00:00Z') });
  const slack = slackClient(sandbox.apiUrl, sandbox.botToken);
  const posts = Array.from({ length: 30 }, () =>
    slack.chat.postMessage({ channel: sandbox.channel.id, text: 'x' }),
  );
  const all = await Promise.all(posts);
  expect(new Set(all.map((post) => post.ts)).size).toBe(30);
});

test('mail in the outbox folder is in the mailbox, live, and after a restart', async () => {
  const seen: WorkspaceEvent[] = [];
  sandbox.follow(sandbox.people.owner.id, (event) => seen.push(event));
  await drop('one', 'Your kitchen', 'Hello Ana,\n\nwe would =\nlike to come by.');
  const event = await until(() => seen.find((each) => each.type === 'mail'));
  expect((event as { mail: SandboxMail }).mail).toEqual({
    id: 'one.eml',
    to: '"Ana" <ana@example.com>',
    from: '"Cedar & Pine" <hello@cedarpine.example>',
    subject: 'Your kitchen',
    body: 'Hello Ana,\n\nwe would like to come by.\n',
    at: '2026-11-23T09:00:00.000Z',
  });
  await sandbox.restart();
  expect(await sandbox.mail()).toMatchObject([{ id: 'one.eml' }]);
  await writeFile(join(sandbox.dataDir, 'outbox', 'notes.txt'), 'no mail');
  expect((await sandbox.state(sandbox.people.guest.id))?.mail).toHaveLength(1);

  async function drop(name: string, subject: string, body: string): Promise<void> {
    const outbox = join(sandbox.dataDir, 'outbox');
    await mkdir(outbox, { recursive: true });
    const source = [
      'From: "Cedar & Pine" <hello@cedarpine.example>',
      'To: "Ana" <ana@example.com>',
      `Subject: ${subject}`,
      'Date: Mon, 23 Nov 2026 09:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      body,
      '',
    ].join('\r\n');
    await writeFile(join(outbox, `.${name}.tmp`), source);
    await rename(join(outbox, `.${name}.tmp`), join(outbox, `${name}.eml`));
  }
});
