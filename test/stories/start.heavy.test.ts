import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CompiledFlo, compileFlo } from '../support/compiled.js';
import { freePort, startFloProcess } from '../support/flo-process.js';
import { listen, PATIENCE_MS } from '../support/sandbox.js';

let program: CompiledFlo;
beforeAll(async () => {
  program = await compileFlo();
});
afterAll(() => program?.remove());

it('says that its port is taken, and keeps the intake token for the start that succeeds', async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'flo-start-'));
  test.onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const other = createServer();
  const taken = new URL(await listen(other)).port;
  test.onTestFinished(() => void other.close());

  const refused = await startFloProcess(program.main, { FLO_DATA: folder, PORT: taken }).catch(String);
  expect(refused).toContain(`Port ${taken} is taken`);
  expect(refused).toContain(`PORT=${Number(taken) + 1}`);
  expect(refused).not.toContain('Token');

  const env = { FLO_DATA: folder, PORT: String(await freePort()) };
  const first = await startFloProcess(program.main, env);
  const [, token] = /Token for POST \/inquiries, shown this once: (\S+)/.exec(first.said()) ?? [];
  const asked = await fetch(`${first.url}/inquiries/none`, { headers: { authorization: `Bearer ${token}` } });
  expect(asked.status).toBe(404);
  await first.stop();

  const second = await startFloProcess(program.main, env);
  expect(second.said()).not.toContain('Token');
  await second.stop();
});

it('checks everything without starting, and ends with 1 when something is wrong', async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'flo-start-'));
  test.onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const run = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [program.main, ...args], {
      env: { PATH: process.env.PATH, FLO_DATA: join(folder, 'data'), ...env },
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });

  const well = run({}, 'check');
  expect(well.stdout).toContain('All is well: npm start starts Flo.');
  expect(well.status).toBe(0);

  const rules = join(folder, 'ours.yml');
  await writeFile(rules, 'business: { name: Ada }\nslack: { channel: leads, owner: ada }\n');
  const wrong = run({ FLO_CONFIG: rules }, 'check');
  expect(wrong.stdout).toContain(`WRONG  ${rules} line 2: slack.owner cannot be "ada"`);
  expect(wrong.stdout).toContain('Well   Prompts: prepare.md');
  expect(wrong.status).toBe(1);

  const away = run({ MONGODB_URI: 'mongodb://127.0.0.1:1/flo' }, 'check');
  expect(away.stdout).toContain('WRONG  Flo cannot use MongoDB at MONGODB_URI (mongodb://127.0.0.1:1/flo)');
  expect(away.status).toBe(1);

  const refused = run({ FLO_CONFIG: rules });
  expect(refused.stderr).toContain('line 2: slack.owner');
  expect(refused.status).toBe(1);
  expect(run({}, 'chek').stderr).toContain('Flo knows no "chek"');
});

it.skipIf(process.platform === 'win32')('says at the check that nothing can be written', async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'flo-start-'));
  test.onTestFinished(() => rm(folder, { recursive: true, force: true }));
  // A disk that takes folders, and of files not a byte.
  const full = `trap '' XFSZ; ulimit -f 0; exec '${process.execPath}' '${program.main}' check`;
  const found = spawnSync('sh', ['-c', full], {
    env: { PATH: process.env.PATH, FLO_DATA: folder },
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  expect(found.stdout).toContain(`WRONG  Flo cannot keep anything in its data folder ${folder} (EFBIG)`);
  expect(await readdir(folder)).toEqual([]);
});

it('says at the check and at the start which of Slack’s tokens is refused', async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'flo-start-'));
  test.onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const answers: Record<string, object> = {
    'xoxb-1 auth.test': { ok: true, team: 'Cedar & Pine', team_id: 'T1' },
    'xoxb-1 conversations.list': { ok: true, channels: [{ id: 'C1', name: 'leads' }] },
  };
  const slack = createServer((req, res) => {
    const token = (req.headers.authorization ?? '').replace('Bearer ', '');
    const answer = answers[`${token} ${req.url?.split('/').at(-1)}`] ?? { ok: false, error: 'invalid_auth' };
    req.resume();
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(answer));
  });
  const env = {
    FLO_DATA: folder,
    PORT: String(await freePort()),
    SLACK_API_URL: `${await listen(slack)}/api/`,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
  };
  test.onTestFinished(() => void slack.close());

  const flo = await startFloProcess(program.main, env);
  await flo.stop();
  const unreached =
    /Slack {2}real workspace, Socket Mode \(SLACK_BOT_TOKEN\)\n {7}NOT CONNECTED: Slack refused the token: please set SLACK_APP_TOKEN .*does not reach Flo\.\nStore/;
  expect(flo.said()).toMatch(unreached);

  const check = spawn(process.execPath, [program.main, 'check'], { env: { PATH: process.env.PATH, ...env } });
  let printed = '';
  check.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  expect(await once(check, 'exit')).toEqual([0, null]);
  expect(printed).toMatch(/Note {3}Slack: Slack refused the token: please set SLACK_APP_TOKEN/);
  expect(printed).not.toContain('set SLACK_BOT_TOKEN');
  expect(printed).toContain('Flo starts, with the above');
});

it('does not start a real workspace on what was practised in the sandbox', async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'flo-start-'));
  test.onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const env = { FLO_DATA: folder, PORT: String(await freePort()), FLO_INTAKE_TOKEN: 'token-of-the-tests' };
  const practised = await startFloProcess(program.main, env);
  const taken = await fetch(`${practised.url}/inquiries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${env.FLO_INTAKE_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'dana@fox.example', message: 'We would like a new kitchen.' }),
  });
  expect(taken.status).toBe(202);
  await practised.stop();

  const real = { ...env, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret-of-the-tests' };
  const refused = await startFloProcess(program.main, real).catch(String);
  expect(refused).toContain('practice inquiries');
  expect(refused).toContain('FLO_DATA=.flo-desk');
  const again = await startFloProcess(program.main, env);
  await again.stop();
});
