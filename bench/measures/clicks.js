import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile, showMs } from '../figures.js';
import { startProgram } from '../remote.js';
import { openWorld, until } from '../world.js';

const AT_ONCE = 100;
const ROUNDS = 5;
const GOAL_MS = 100;
/** All decisions of a run fall before the first reply goes out, ten seconds after its approval. */
const PAUSE_MS = 1_000;

/**
 * A hundred people press Approve in the same moment, each on an inquiry of their own: how long Slack waits for
 * the acknowledgement, which comes only when the decision is durable. Beside it, in turns, a bare handler that only
 * reads and changes a document of the same engine: what of the wait is the engine's and the load's own.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureClicks({ mongo, profile, say }) {
  const folder = await mkdtemp(join(tmpdir(), 'flo-bench-bare-'));
  const bare = { folder: join(folder, 'store') };
  const figures = await timeClicks('embedded', { env: {}, bare }, { profile, say });
  await rm(folder, { recursive: true, force: true });
  if (!mongo) return figures;
  const places = { env: { MONGODB_URI: mongo.place('clicks') }, bare: { uri: mongo.place('bare') } };
  return [...figures, ...(await timeClicks('MongoDB', places, { profile, say }))];
}

/**
 * @param {string} name
 * @param {{ env: Record<string, string>, bare: { folder: string } | { uri: string } }} places
 * @param {{ profile: string | undefined, say: (words: string) => void }} opts
 */
async function timeClicks(name, { env, bare }, { profile, say }) {
  const world = await openWorld({ limits: 'off', env, profile });
  const { slack } = world;
  // The first round warms up.
  const count = AT_ONCE * (ROUNDS + 1);
  /** @type {{ id: string }[]} */
  const sent = await world.load.call('send', { ...world.target, clients: 8, count, tag: 'click' });
  const ids = sent.map((each) => each.id);
  await slack.call('cardsPosted', ids);
  await until(async () => (await slack.call('quietFor')) > 1_000, { withinMs: 120_000, what: 'quiet' });
  await slack.call('setLimits', {});
  const rounds = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    rounds.push(await slack.call('approvals', ids.slice(from, from + AT_ONCE)));
  }
  const other = startProgram('bare');
  const otherUrl = await other.call('start', bare);
  /** @type {{ id: string }[]} */
  const theirs = await world.load.call('send', { url: otherUrl, token: '', clients: 8, count, tag: 'bare' });
  /** @type {{ status: number, ms: number }[]} */
  const answers = [];
  /** @type {number[]} */
  const bareTimes = [];
  for (const [i, requests] of rounds.entries()) {
    /** @type {{ status: number, ms: number }[]} */
    const round = await world.load.call('click', { url: world.target.url, requests });
    const times = round.map((answer) => answer.ms);
    await sleep(PAUSE_MS);
    const asked = theirs.splice(0, AT_ONCE).map(({ id }) => ({ headers: {}, body: id }));
    /** @type {{ status: number, ms: number }[]} */
    const bareRound = await world.load.call('click', { url: otherUrl, requests: asked });
    if (bareRound.some(({ status }) => status !== 200)) throw new Error('the bare handler did not change it');
    const bareRoundTimes = bareRound.map((answer) => answer.ms);
    const [p99, bareP99] = [percentile(times, 0.99), percentile(bareRoundTimes, 0.99)];
    say(
      `clicks, ${name}, round ${i}: median ${showMs(median(times))}, p99 ${showMs(p99)}, bare p99 ${showMs(bareP99)}`,
    );
    if (i === 0) continue;
    answers.push(...round);
    bareTimes.push(...bareRoundTimes);
  }
  await other.stop();
  const decided = await countDecided(world.target, ids);
  await world.stop();
  const p99 = percentile(
    answers.map((answer) => answer.ms),
    0.99,
  );
  return [
    {
      figure: `100 clicks at once, ${name}: p99 of ${answers.length} acknowledgements`,
      value: showMs(p99),
      goal: `at most ${GOAL_MS} ms`,
      met: p99 <= GOAL_MS && answers.every((answer) => answer.status === 200),
    },
    {
      figure: `100 clicks at once, ${name}: p99 of a bare handler that reads and changes`,
      value: showMs(percentile(bareTimes, 0.99)),
    },
    {
      figure: `100 clicks at once, ${name}: decided`,
      value: `${decided}`,
      goal: `${count}`,
      met: decided === count,
    },
  ];
}

/**
 * @param {{ url: string, token: string }} target
 * @param {string[]} ids
 */
async function countDecided({ url, token }, ids) {
  let decided = 0;
  for (const id of ids) {
    const answer = await fetch(`${url}/inquiries/${id}`, { headers: { authorization: `Bearer ${token}` } });
    if (/** @type {any} */ (await answer.json()).decidedBy) decided += 1;
  }
  return decided;
}
