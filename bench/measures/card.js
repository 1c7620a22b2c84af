import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile, showMs } from '../figures.js';
import { startProgram } from '../remote.js';
import { openWorld } from '../world.js';

const WARM_UP = 20;
const THINK_MS = 300;
const GOAL_MS = 100;

/**
 * From sending an inquiry to its card's arrival at Slack, one inquiry after another; what the model took is
 * taken off.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureCard({ mongo, profile, say }) {
  const figures = [await timeCards('rules', { count: 200, env: {}, profile })];
  say(`card, rules: ${figures[0]?.value}`);
  const model = startProgram('model');
  const url = await model.call('start', THINK_MS);
  const env = { OPENAI_BASE_URL: url, FLO_MODEL: 'scripted' };
  figures.push(await timeCards(`model of ${THINK_MS} ms`, { count: 60, env, model, profile }));
  say(`card, model: ${figures[1]?.value}`);
  await model.stop();
  if (mongo) {
    const onMongo = { MONGODB_URI: mongo.place('card') };
    figures.push(await timeCards('rules, MongoDB', { count: 200, env: onMongo, profile }));
    say(`card, MongoDB: ${figures[2]?.value}`);
  }
  return figures;
}

/**
 * @param {string} name
 * @param {object} opts
 * @param {number} opts.count
 * @param {Record<string, string>} opts.env
 * @param {import('../remote.js').Remote} [opts.model]
 * @param {string | undefined} opts.profile
 */
async function timeCards(name, { count, env, model, profile }) {
  const world = await openWorld({ limits: 'off', env, profile });
  /** @type {number[]} */
  const own = [];
  for (let n = 0; n < WARM_UP + count; n++) {
    const asked = { ...world.target, clients: 1, count: 1, tag: 'card', from: n };
    const [sent] = await world.load.call('send', asked);
    const [post] = await world.slack.call('cardsPosted', [sent.id]);
    const thought = model ? (await model.call('spent')).at(-1) : 0;
    if (n >= WARM_UP) own.push(post.arrivedAt - sent.sentAt - thought);
    await sleep(Math.random() * 40);
  }
  await world.stop();
  const middle = median(own);
  return {
    figure: `inquiry to card, ${name}: median of ${count} (p95 ${showMs(percentile(own, 0.95))})`,
    value: showMs(middle),
    goal: `at most ${GOAL_MS} ms`,
    met: middle <= GOAL_MS,
  };
}
