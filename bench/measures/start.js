import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile, showMs } from '../figures.js';
import { startFlo } from '../flo-process.js';
import { openWorld } from '../world.js';

const STARTS = 5;
const IDLE_AFTER_MS = 5_000;
const GOAL_MS = 2_000;
const GOAL_MB = 200;
/** By then the rules have been rehearsed. */
const SETTLED_AFTER_MS = 2_500;

/**
 * Starting in an empty folder as `npm start` does, with the sandbox inside, and the memory it then takes; and the card of the first inquiry after
 * a start, which finds nothing that has not been used yet where the rules were rehearsed.
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
  const first = await timeFirstCard();
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
    { figure: 'first inquiry after a start to its card', value: showMs(first) },
  ];
}

async function timeFirstCard() {
  const world = await openWorld({ limits: 'off' });
  await sleep(SETTLED_AFTER_MS);
  const [sent] = await world.load.call('send', { ...world.target, clients: 1, count: 1, tag: 'first' });
  const [post] = await world.slack.call('cardsPosted', [sent.id]);
  await world.stop();
  return post.arrivedAt - sent.sentAt;
}
