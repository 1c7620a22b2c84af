import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CompiledFlo, compileFlo } from '../support/compiled.js';
import { freePort, startFloProcess } from '../support/flo-process.js';
import { listen } from '../support/sandbox.js';

let program: CompiledFlo;
beforeAll(async () => {
  program = await compileFlo();
}, 60_000);
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
      timeout: 20_000,
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

  const refused = run({ FLO_CONFIG: rules });
  expect(refused.stderr).toContain('line 2: slack.owner');
  expect(refused.status).toBe(1);
  expect(run({}, 'chek').stderr).toContain('Flo knows no "chek"');
});
