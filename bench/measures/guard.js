import { readFileSync } from 'node:fs';
import { median, percentile, showMs } from '../figures.js';

const GOAL_MS = 5;
const ROUNDS = 5;
const CASES = 'test/eval/guard';

/**
 * What the guard takes for one draft with all that it looks for: the approved replies, with their customers' words
 * and the passages they cite, and the longest draft there may be.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureGuard({ say }) {
  const { guardDraft } = await import('#flo/core/guard/guard-draft.js');
  const { readConfig } = await import('#flo/config.js');
  const read = readConfig({ env: {}, cwd: process.cwd() });
  if (!read.ok) throw new Error(read.errors.join('\n'));
  const { policy } = read.config;
  /** @type {{ customer: string, knowledge: string[], body: string }[]} */
  const approved = JSON.parse(readFileSync(`${CASES}/approved.json`, 'utf8'));
  const all = approved.map(({ body }) => body).join('\n\n');
  const longest = { customer: all.slice(0, 9_000), knowledge: [], body: all.slice(0, 9_000) };
  const usual = timeAll(approved, ROUNDS);
  const long = timeAll([longest], 20);
  say(`guard: ${showMs(median(usual))}`);
  return [
    figureOf(
      `guard, ${approved.length} approved replies: median of ${usual.length} (p95 ${showMs(percentile(usual, 0.95))})`,
      median(usual),
    ),
    { figure: 'guard, a draft of 9,000 characters: median', value: showMs(median(long)) },
  ];

  /**
   * @param {typeof approved} cases
   * @param {number} rounds
   */
  function timeAll(cases, rounds) {
    const took = [];
    for (let round = 0; round <= rounds; round++) {
      for (const { customer, knowledge, body } of cases) {
        const at = new Date();
        const message = {
          id: 'm1',
          receivedAt: at,
          arrivedAt: at,
          source: /** @type {const} */ ('form'),
          text: customer,
          extra: [],
          keys: [],
        };
        const cites = knowledge.map((text) => ({ file: 'facts.md', heading: '', text }));
        const began = performance.now();
        guardDraft({ subject: 'Re: your message', body, cites }, { messages: [message] }, policy);
        // The first round compiles the patterns.
        if (round > 0) took.push(performance.now() - began);
      }
    }
    return took;
  }
}

/**
 * @param {string} figure
 * @param {number} ms
 */
function figureOf(figure, ms) {
  return { figure, value: showMs(ms), goal: `under ${GOAL_MS} ms`, met: ms < GOAL_MS };
}
