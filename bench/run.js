import { parseArgs } from 'node:util';
import { drawTable } from './figures.js';
import { measureBurst } from './measures/burst.js';
import { measureCard } from './measures/card.js';
import { measureClicks } from './measures/clicks.js';
import { measureDigest } from './measures/digest.js';
import { measureGuard } from './measures/guard.js';
import { measureIntake } from './measures/intake.js';
import { measureKnowledge } from './measures/knowledge.js';
import { measureStart } from './measures/start.js';
import { measureStatus } from './measures/status.js';
import { startMongo } from './mongo-server.js';

/**
 * @typedef {object} Settings
 * @property {import('./mongo-server.js').Mongo | null} mongo
 * @property {number} rounds
 * @property {number} roundMs
 * @property {number} burst Inquiries in the burst.
 * @property {number} history Inquiries on MongoDB under the digest.
 * @property {string | undefined} profile A folder for Flo's CPU profiles.
 * @property {(words: string) => void} say
 */

/** @type {Record<string, (settings: Settings) => Promise<import('./figures.js').Figure[]>>} */
const MEASURES = {
  start: measureStart,
  intake: measureIntake,
  card: measureCard,
  guard: measureGuard,
  burst: measureBurst,
  clicks: measureClicks,
  status: measureStatus,
  knowledge: measureKnowledge,
  digest: measureDigest,
};

const HELP = `npm run bench -- [options]

Measures Flo against its goals and prints one table. Nothing fails when a goal is missed.

  --only a,b     some of: ${Object.keys(MEASURES).join(', ')}
  --full         a burst of 500 inquiries (over eight minutes) instead of 60
  --rounds n     rounds of each side in the intake's comparison (4)
  --round-ms n   length of such a round at most (2000; all together send fewer than the 20,000 that may wait)
  --history n    inquiries on MongoDB under the digest (100000)
  --no-mongodb   without MongoDB, even where a server is found
  --profile dir  write CPU profiles of Flo there`;

// Ctrl-C ends the other processes too.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

await main();

async function main() {
  const values = readOptions();
  if (values.help) return console.log(HELP);
  const wanted = values.only?.split(',') ?? Object.keys(MEASURES);
  const measures = wanted.map((name) => MEASURES[name] ?? refuse(`There is no measure called ${name}.`));
  const mongo = values['no-mongodb'] ? null : await startMongo();
  /** @type {import('./figures.js').Figure[]} */
  const figures = [];
  try {
    for (const measure of measures) {
      figures.push(
        ...(await measure({
          mongo,
          rounds: Number(values.rounds),
          roundMs: Number(values['round-ms']),
          burst: values.full ? 500 : 60,
          history: Number(values.history),
          profile: values.profile,
          say: (words) => console.log(words),
        })),
      );
    }
  } finally {
    await mongo?.stop();
  }
  console.log(`\n${drawTable(figures)}`);
  if (!mongo)
    console.log('\nMeasured WITHOUT MongoDB: no MONGODB_TEST_URI, and no server in ../shared/mongodb.');
  const missed = figures.filter((figure) => figure.met === false).length;
  console.log(missed === 0 ? '\nEvery goal was met.' : `\nGoals not met: ${missed}.`);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        full: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '4' },
        'round-ms': { type: 'string', default: '2000' },
        history: { type: 'string', default: '100000' },
        'no-mongodb': { type: 'boolean', default: false },
        profile: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // Node's own words go on about arguments that begin with a dash.
    return refuse(`${/** @type {Error} */ (error).message.split('.')[0]}.`);
  }
}

/** @param {string} words @returns {never} */
function refuse(words) {
  console.error(`${words}\n\n${HELP}`);
  process.exit(2);
}
