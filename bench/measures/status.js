import { join } from 'node:path';
import { median, percentile, showMs } from '../figures.js';
import { startProgram } from '../remote.js';
import { openWorld } from '../world.js';

const STORED = 20_000;
const ASKED = 20;
const GOAL_MS = 1_000;

/**
 * `/flo status` where the embedded store is as full as it should ever be.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureStatus({ profile, say }) {
  say(`status: storing ${STORED} inquiries`);
  const seed = startProgram('seed');
  const world = await openWorld({
    profile,
    before: async (folder) => {
      await seed.call('fill', { folder: join(folder, 'data', 'store'), count: STORED });
      await seed.stop();
    },
  });
  const times = [];
  for (let n = 0; n < ASKED; n++) {
    const requests = await world.slack.call('command', 'status');
    const [answer] = await world.load.call('click', { url: world.target.url, requests });
    if (answer.status !== 200) throw new Error(`/flo status was answered ${answer.status}`);
    times.push(answer.ms);
  }
  const memory = await world.flo.memoryMb();
  await world.stop();
  const worst = percentile(times, 1);
  return [
    {
      figure: `/flo status, ${STORED} stored: slowest of ${ASKED} (median ${showMs(median(times))})`,
      value: showMs(worst),
      goal: `at most ${GOAL_MS} ms`,
      met: worst <= GOAL_MS,
    },
    { figure: `start with ${STORED} stored`, value: showMs(world.flo.readyMs) },
    { figure: `memory with ${STORED} stored`, value: `${Math.round(memory)} MB` },
  ];
}
