import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const START_WITHIN_MS = 60_000;

export const INTAKE_TOKEN = 'intake-token-of-the-bench';

/**
 * A real Flo, as it runs in production.
 *
 * @typedef {object} FloProcess
 * @property {string} url
 * @property {number} readyMs From spawning to "Flo is ready".
 * @property {() => Promise<number>} memoryMb Resident memory.
 * @property {<T>(work: () => Promise<T>) => Promise<T>} standStillFor Takes no processor while `work` lasts.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the compiled Flo in `folder`, where its data and its log (`flo.log`) go too. What the surrounding
 * environment says about Flo does not count.
 *
 * @param {string} folder
 * @param {{ env?: Record<string, string>, profile?: string | undefined }} [opts] `profile`: a folder for a CPU profile.
 * @returns {Promise<FloProcess>}
 */
export async function startFlo(folder, { env = {}, profile } = {}) {
  const log = openSync(join(folder, 'flo.log'), 'a');
  const flags = ['--enable-source-maps', ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])];
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, join(ROOT, 'dist/main.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      FLO_CONFIG: join(ROOT, 'flo.yml'),
      FLO_DATA: join(folder, 'data'),
      FLO_INTAKE_TOKEN: INTAKE_TOKEN,
      HOST: '127.0.0.1',
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', log],
  });
  closeSync(log);
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise((resolve, reject) => {
    child.once('error', reject);
    const fail = () =>
      reject(new Error(`Flo did not start:\n${readFileSync(join(folder, 'flo.log'), 'utf8')}`));
    child.once('close', fail);
    const patience = setTimeout(fail, START_WITHIN_MS);
    createInterface(/** @type {import('node:stream').Readable} */ (child.stdout)).on('line', (line) => {
      const [, found] = /^Flo is ready: (http:\/\/[^/]+)/.exec(line) ?? [];
      if (!found) return;
      clearTimeout(patience);
      child.off('close', fail);
      resolve(found);
    });
  });
  const readyMs = performance.now() - began;
  return {
    url,
    readyMs,
    memoryMb: () => readMemoryMb(child.pid ?? 0),
    async standStillFor(work) {
      child.kill('SIGSTOP');
      try {
        return await work();
      } finally {
        child.kill('SIGCONT');
      }
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * Waits until Flo says that store and Slack answer.
 *
 * @param {string} url
 */
export async function waitUntilReady(url) {
  for (;;) {
    const answer = await fetch(`${url}/readyz`);
    if (answer.ok) return;
    await sleep(100);
  }
}

/** @param {number} pid */
async function readMemoryMb(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
