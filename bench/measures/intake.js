import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile, showMs } from '../figures.js';
import { startProgram } from '../remote.js';
import { openWorld } from '../world.js';

const CLIENTS = 32;
const WARM_UP_MS = 2_000;
/** Between two warm-ups Flo prepares and posts, as one that has been up for a while has done. */
const AT_WORK_MS = 3_000;
/** Flo refuses more where 20,000 wait to be prepared: a round ends before a fast machine gets there. */
const MOST_WAITING = 18_000;

/**
 * Durable intake against a bare handler that only inserts the same documents into the same engine: in turns, under
 * the same load.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureIntake(settings) {
  const { mongo } = settings;
  const figures = [
    ...(await compare('embedded', { slack: 'apart' }, settings)),
    ...(await compare('embedded, sandbox inside (npm start)', { slack: 'inside' }, settings)),
  ];
  if (mongo) figures.push(...(await compare('MongoDB', { slack: 'apart', mongo }, settings)));
  return figures;
}

/**
 * @param {string} name
 * @param {{ slack: 'apart' | 'inside', mongo?: import('../mongo-server.js').Mongo }} kind
 * @param {import('../run.js').Settings} settings
 */
async function compare(name, { slack, mongo }, { rounds, roundMs, profile, say }) {
  /** @type {Record<string, string>} */
  const env = mongo ? { MONGODB_URI: mongo.place('intake') } : {};
  const world = await openWorld({ slack, env, profile });
  const bare = startProgram('bare');
  const folder = await mkdtemp(join(tmpdir(), 'flo-bench-bare-'));
  const url = await bare.call(
    'start',
    mongo ? { uri: mongo.place('bare') } : { folder: join(folder, 'store') },
  );
  const atMost = Math.floor(MOST_WAITING / (rounds + 2));
  const fire = (/** @type {string} */ to, /** @type {string} */ tag, /** @type {number} */ forMs) =>
    world.load.call('fire', { url: to, token: world.target.token, clients: CLIENTS, forMs, atMost, tag });
  await fire(url, 'warm', WARM_UP_MS);
  await fire(url, 'again', WARM_UP_MS);
  await fire(world.target.url, 'warm', WARM_UP_MS);
  await sleep(AT_WORK_MS);
  await fire(world.target.url, 'again', WARM_UP_MS);

  const [theirs, ours] = [noResults(), noResults()];
  for (let round = 1; round <= rounds; round++) {
    // What Flo still does for the inquiries it took would cost the bare handler a processor.
    const one = add(theirs, await world.flo.standStillFor(() => fire(url, `r${round}`, roundMs)));
    const two = add(ours, await fire(world.target.url, `r${round}`, roundMs));
    say(
      `intake, ${name}, round ${round}: bare ${one.rate}/s p99 ${one.p99}, Flo ${two.rate}/s p99 ${two.p99}`,
    );
  }
  await bare.stop();
  await world.stop();
  await rm(folder, { recursive: true, force: true });

  const rate = rateOf(ours) / rateOf(theirs);
  // A round in which either side collects all its garbage, or the disk is busy, tells of that alone.
  const [p99, bareP99] = [median(ours.p99s), median(theirs.p99s)];
  const [all, bareAll] = [percentile(ours.latencies, 0.99), percentile(theirs.latencies, 0.99)];
  return [
    {
      figure: `intake, ${name}: rate against bare (${Math.round(rateOf(ours))}/s : ${Math.round(rateOf(theirs))}/s)`,
      value: rate.toFixed(2),
      goal: 'at least 0.50',
      met: rate >= 0.5 && ours.refused === 0,
    },
    {
      figure: `intake, ${name}: p99 against bare, median of ${rounds} rounds (${showMs(p99)} : ${showMs(bareP99)})`,
      value: (p99 / bareP99).toFixed(2),
      goal: 'at most 2.00',
      met: p99 <= 2 * bareP99,
    },
    {
      figure: `intake, ${name}: p99 against bare, all rounds together (${showMs(all)} : ${showMs(bareAll)})`,
      value: (all / bareAll).toFixed(2),
    },
    ...(ours.refused + theirs.refused > 0
      ? [
          {
            figure: `intake, ${name}: refused`,
            value: `${ours.refused}, bare ${theirs.refused}`,
            goal: '0',
            met: false,
          },
        ]
      : []),
  ];
}

/**
 * `p99s`: one for each round that was added.
 *
 * @typedef {{ latencies: number[], refused: number, tookMs: number, p99s: number[] }} Results
 */

/** @returns {Results} */
function noResults() {
  return { latencies: [], refused: 0, tookMs: 0, p99s: [] };
}

/**
 * @param {Results} to
 * @param {Omit<Results, 'p99s'>} round
 */
function add(to, round) {
  to.latencies.push(...round.latencies);
  to.refused += round.refused;
  to.tookMs += round.tookMs;
  const p99 = percentile(round.latencies, 0.99);
  to.p99s.push(p99);
  return { rate: Math.round(rateOf(round)), p99: showMs(p99) };
}

/** @param {Omit<Results, 'p99s'>} results */
function rateOf({ latencies, tookMs }) {
  return latencies.length / (tookMs / 1_000);
}
