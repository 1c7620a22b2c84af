import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile, showMs } from '../figures.js';
import { startFlo } from '../flo-process.js';

const STARTS = 5;
const IDLE_AFTER_MS = 5_000;
const GOAL_MS = 2_000;
const GOAL_MB = 200;

/**
 * Starting in an empty folder as `npm start` does, with the sandbox inside, and the memory it then takes.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureStart({ profile }) {
  const times = [];
  let memory = 0;
  for (let n = 1; n <= STARTS; n++) {
    const folder = await mkdtemp(join(tmpdir(), 'flo-bench-'));
    const flo = await startFlo(folder, { profile });
    times.push(flo.readyMs);
    if (n === STARTS) {
      await sleep(IDLE_AFTER_MS);
      memory = await flo.memoryMb();
    }
    await flo.stop();
    await rm(folder, { recursive: true, force: true });
  }
  const middle = median(times);
  return [
    {
      figure: `start to "ready": median of ${STARTS} (slowest ${showMs(percentile(times, 1))})`,
      value: showMs(middle),
      goal: `at most ${GOAL_MS} ms`,
      met: middle <= GOAL_MS,
    },
    {
      figure: 'idle resident memory',
      value: Number.isNaN(memory) ? 'not known on this system' : `${Math.round(memory)} MB`,
      goal: `at most ${GOAL_MB} MB`,
      ...(!Number.isNaN(memory) && { met: memory <= GOAL_MB }),
    },
  ];
}
