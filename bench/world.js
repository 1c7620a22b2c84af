import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { INTAKE_TOKEN, startFlo, waitUntilReady } from './flo-process.js';
import { startProgram } from './remote.js';

/**
 * @typedef {object} World
 * @property {string} folder
 * @property {import('./flo-process.js').FloProcess} flo
 * @property {import('./remote.js').Remote} slack Not there where the sandbox is inside Flo.
 * @property {import('./remote.js').Remote} load
 * @property {{ url: string, token: string }} target
 * @property {() => Promise<void>} stop
 */

/**
 * Flo, a Slack and a load, each in its own process; all data in a temporary folder.
 *
 * @param {object} [opts]
 * @param {'apart' | 'inside'} [opts.slack] `inside` is what `npm start` does.
 * @param {import('../src/sandbox/api/rate-limits.js').Limits} [opts.limits] Slack's published ones when left out.
 * @param {Record<string, string>} [opts.env]
 * @param {string | undefined} [opts.profile]
 * @param {(folder: string) => Promise<void>} [opts.before] Fills the folder ahead of Flo's start.
 * @returns {Promise<World>}
 */
export async function openWorld({ slack = 'apart', limits = {}, env = {}, profile, before } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'flo-bench-'));
  await before?.(folder);
  const apart = slack === 'apart' ? startProgram('slack') : null;
  const access = await apart?.call('start', { folder: join(folder, 'slack'), limits });
  const flo = await startFlo(folder, {
    env: {
      ...(access && {
        SLACK_BOT_TOKEN: access.botToken,
        SLACK_SIGNING_SECRET: access.signingSecret,
        SLACK_API_URL: access.apiUrl,
      }),
      ...env,
    },
    profile,
  });
  await apart?.call('setFlo', flo.url);
  await waitUntilReady(flo.url);
  const load = startProgram('load');
  return {
    folder,
    flo,
    slack: /** @type {import('./remote.js').Remote} */ (apart),
    load,
    target: { url: flo.url, token: INTAKE_TOKEN },
    async stop() {
      await load.stop();
      await flo.stop();
      await apart?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Waits until `look` finds something.
 *
 * @template T
 * @param {() => Promise<T | null | undefined | false>} look
 * @param {{ withinMs: number, what: string }} opts
 * @returns {Promise<T>}
 */
export async function until(look, { withinMs, what }) {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`${what}: not within ${withinMs} ms`);
    await sleep(20);
  }
}
