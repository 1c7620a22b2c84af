import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SandboxMessage, WorkspaceState } from '../../src/sandbox/protocol.js';
import { type CompiledFlo, compileFlo } from '../support/compiled.js';
import { findAction } from '../support/flo.js';
import { type FloProcess, freePort, startFloProcess } from '../support/flo-process.js';
import { until } from '../support/sandbox.js';
import type { Ending } from '../support/story.js';

const TOKEN = 'intake-token-of-the-tests';

let program: CompiledFlo;
beforeAll(async () => {
  program = await compileFlo();
});
afterAll(() => program?.remove());

it('Flo and the sandbox as two processes: either is killed, and the work goes on', async (test) => {
  const { folder, floPort, sandboxPort } = await openFolder(test);
  let sandbox = await startSandboxProcess(test, { folder, floPort, sandboxPort });
  const start = async () => {
    const flo = await startFloProcess(program.main, {
      PORT: String(floPort),
      FLO_DATA: folder,
      FLO_CONFIG: join(folder, 'flo.yml'),
      FLO_INTAKE_TOKEN: TOKEN,
      ...sandbox.variables,
    });
    test.onTestFinished(() => flo.kill());
    return flo;
  };
  let flo = await start();
  const first = await write(flo, 'first@fox.example');
  await until(async () => (await cardsOf(sandbox.url, first)).length === 1);

  await sandbox.kill();
  const second = await write(flo, 'second@fox.example');
  sandbox = await startSandboxProcess(test, { folder, floPort, sandboxPort });
  await until(async () => (await cardsOf(sandbox.url, second)).length === 1);

  await flo.kill();
  flo = await start();
  for (const id of [first, second]) {
    await approve(flo, sandbox.url, id);
    await until(async () => (await statusOf(flo, id)) === 'sent');
  }
  const state = await stateOf(sandbox.url);
  expect(state.mail.map((mail) => mail.to).sort()).toEqual(['first@fox.example', 'second@fox.example']);
  for (const id of [first, second]) expect(await cardsOf(sandbox.url, id)).toHaveLength(1);
  expect(await flo.stop()).toBe(0);
});

async function openFolder(test: Ending) {
  const folder = await mkdtemp(join(tmpdir(), 'flo-kill-'));
  test.onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const policy = await readFile('flo.yml', 'utf8');
  await writeFile(join(folder, 'flo.yml'), policy.replace('undo: 10s', 'undo: 0s'));
  return { folder, floPort: await freePort(), sandboxPort: await freePort() };
}

interface SandboxProcess {
  url: string;
  /** What Flo needs to find it. */
  variables: Record<string, string>;
  kill(): Promise<void>;
}

async function startSandboxProcess(
  test: Ending,
  at: { folder: string; floPort: number; sandboxPort: number },
): Promise<SandboxProcess> {
  const child: ChildProcess = spawn(process.execPath, [program.sandbox], {
    env: {
      PATH: process.env.PATH,
      PORT: String(at.sandboxPort),
      FLO_URL: `http://127.0.0.1:${at.floPort}`,
      FLO_DATA: at.folder,
      FLO_CONFIG: join(at.folder, 'flo.yml'),
      FLO_INTAKE_TOKEN: TOKEN,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  test.onTestFinished(kill);
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  await until(() => said.includes('SLACK_API_URL='));
  const found = [...said.matchAll(/(SLACK_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]);
  return { url: `http://127.0.0.1:${at.sandboxPort}`, variables: Object.fromEntries(found), kill };
}

async function write(flo: FloProcess, email: string): Promise<string> {
  const answer = await fetch(`${flo.url}/inquiries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ name: 'Dana', email, message: 'We may want a new kitchen.' }),
  });
  expect(answer.status).toBe(202);
  return ((await answer.json()) as { id: string }).id;
}

async function statusOf(flo: FloProcess, id: string): Promise<string> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const answer = await fetch(`${flo.url}/inquiries/${id}`, { headers });
  return ((await answer.json()) as { status: string }).status;
}

/** Presses the button once the card has it, and until it counts: on a slow machine Slack may be told nothing in time. */
async function approve(flo: FloProcess, url: string, id: string): Promise<void> {
  const [owner] = (await stateOf(url)).users;
  await until(async () => {
    if (['approved', 'sent'].includes(await statusOf(flo, id))) return true;
    const [card] = await cardsOf(url, id);
    if (!JSON.stringify(card?.blocks ?? []).includes('"action_id":"approve"') || !card) return false;
    const from = { channel: card.channel, ts: card.ts };
    const act = { kind: 'action', user: owner?.id, from, ...findAction(card.blocks ?? [], 'approve') };
    await fetch(`${url}/sandbox/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    return false;
  });
}

async function stateOf(url: string): Promise<WorkspaceState> {
  return (await (await fetch(`${url}/sandbox/state?user=`)).json()) as WorkspaceState;
}

/** The messages in the channel whose buttons name this inquiry. */
async function cardsOf(url: string, id: string): Promise<SandboxMessage[]> {
  const { messages } = await stateOf(url);
  return messages.filter(
    (message) => !message.threadTs && JSON.stringify(message.blocks ?? []).includes(`${id}.`),
  );
}
