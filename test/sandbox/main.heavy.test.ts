import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '../support/sandbox.js';
import { slackClient } from '../support/slack-client.js';

// The compiled sandbox: `npm run build` comes first.
const MAIN = fileURLToPath(new URL('../../dist/sandbox/main.js', import.meta.url));

let dataDir: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'flo-sandbox-'));
});

afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(dataDir, { recursive: true, force: true });
});

function run(env: Record<string, string> = {}) {
  const started = spawn(process.execPath, [MAIN], {
    cwd: dataDir,
    env: { PATH: process.env.PATH, PORT: '0', FLO_DATA: dataDir, ...env },
  });
  child = started;
  let said = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  return { process: started, said: () => said };
}

async function start(env: Record<string, string> = {}) {
  const running = run(env);
  const apiUrl = await until(() => /SLACK_API_URL=(\S+)/.exec(running.said())?.[1]);
  const token = /SLACK_BOT_TOKEN=(\S+)/.exec(running.said())?.[1];
  return { ...running, apiUrl, token, slack: slackClient(apiUrl, token) };
}

async function exitOf(running: ReturnType<typeof run>): Promise<{ code: number | null; said: string }> {
  const [code] = (await once(running.process, 'close')) as [number | null];
  return { code, said: running.said() };
}

test('refuses a real token and an address that others reach', async () => {
  const real: Record<string, string>[] = [
    { SLACK_BOT_TOKEN: 'xoxb-1-real' },
    { SLACK_APP_TOKEN: 'xapp-real' },
  ];
  for (const env of real) {
    expect(await exitOf(run(env))).toMatchObject({
      code: 1,
      said: expect.stringContaining('real Slack token'),
    });
  }
  expect(await exitOf(run({ HOST: '0.0.0.0' }))).toMatchObject({
    code: 1,
    said: expect.stringContaining('this machine only'),
  });
});

test('says in a line what keeps it from starting', async () => {
  const file = join(dataDir, 'flo.yml');
  await writeFile(file, 'business:\n\tname: Ada\n');
  expect(await exitOf(run())).toEqual({
    code: 1,
    said: 'flo.yml cannot be read: npm run check says where.\n',
  });
  await writeFile(file, 'business: { name: Ada }\n');
  expect(await exitOf(run({ FLO_DATA: file }))).toEqual({
    code: 1,
    said: `The sandbox cannot keep anything in FLO_DATA=${file} (ENOTDIR).\n`,
  });
});

test('reads .env as Flo does: a real token there is one', async () => {
  await writeFile(join(dataDir, '.env'), '\ufeffSLACK_BOT_TOKEN=xoxb-1-real\nHOST=0.0.0.0\n');
  expect(await exitOf(run())).toMatchObject({ code: 1, said: expect.stringContaining('real Slack token') });

  const off = await start({ SLACK_BOT_TOKEN: '' });
  expect(off.token).toMatch(/^xoxb-sandbox-\w/);
});

test('takes an empty variable for one that is not set', async () => {
  const { said } = await start({ FLO_DATA: '', FLO_CONFIG: ' ', FLO_URL: '', SLACK_SIGNING_SECRET: '' });
  await until(() => said().includes('Sample inquiries'));
  expect(said()).toContain(`FLO_DATA=${join(await realpath(dataDir), '.flo')} `);
  expect(said()).toMatch(/SLACK_SIGNING_SECRET=\w/);
});

test('keeps its token and every acknowledged message through a kill', async () => {
  const first = await start();
  const channels = await first.slack.conversations.list({});
  const channel = channels.channels?.find(({ name }) => name === 'leads')?.id ?? '';
  const acknowledged: string[] = [];
  const posting = (async () => {
    for (let n = 0; n < 1_000; n++) {
      const { ts } = await first.slack.chat.postMessage({ channel, text: `m${n}` });
      acknowledged.push(ts ?? '');
    }
  })().catch(() => {});
  await until(() => acknowledged.length >= 5);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  await posting;
  const second = await start();
  expect(second.token).toBe(first.token);
  const { messages } = await second.slack.conversations.history({ channel, limit: 999 });
  const kept = messages?.map((message) => message.ts);
  for (const ts of acknowledged) expect(kept).toContain(ts);
});

test('starts where a kill left its secrets unwritten, and keeps those that it makes then', async () => {
  await mkdir(join(dataDir, 'sandbox'));
  await writeFile(join(dataDir, 'sandbox', 'secrets.json'), '');
  const first = await start();
  expect(first.token).toMatch(/^xoxb-sandbox-\w/);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  expect((await start()).token).toBe(first.token);
});

test('ends on SIGTERM, also with a page watching', async () => {
  const running = await start();
  const page = await fetch(`${running.apiUrl.replace('api/', 'events')}?user=`);
  running.process.kill('SIGTERM');
  expect(await exitOf(running)).toMatchObject({ code: 0 });
  await page.body?.cancel().catch(() => {});
});
