import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../remote.js';

const DAY_MS = 86_400_000;
const EMBEDDED = 20_000;
const ROUNDS = 3;
const GOAL_MS = 5_000;
const GOAL_MB = 100;
/** A Monday morning, when the digest is made. */
const NOW = new Date('2026-11-23T17:00:00Z');

/**
 * The week's report over a long history: on the embedded engine as full as it should ever be, over a year; on MongoDB
 * over the two years that inquiries are kept.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureDigest({ mongo, history, say }) {
  const folder = await mkdtemp(join(tmpdir(), 'flo-bench-digest-'));
  const places = [
    { name: 'embedded', count: EMBEDDED, days: 365, at: { folder: join(folder, 'store') } },
    ...(mongo ? [{ name: 'MongoDB', count: history, days: 730, at: { uri: mongo.place('digest') } }] : []),
  ];
  const figures = [];
  for (const { name, count, days, at } of places) {
    const about = `digest, ${name}, ${count.toLocaleString('en')} stored`;
    say(`${about}: writing the history of ${days} days`);
    const program = startProgram('digest');
    const from = new Date(NOW.getTime() - days * DAY_MS);
    await program.call('fill', { ...at, count, from, to: NOW, seed: 7 });
    await program.stop();
    figures.push(...(await measureAt(about, at, say)));
  }
  await rm(folder, { recursive: true, force: true });
  return figures;
}

/**
 * @param {string} about
 * @param {{ folder?: string, uri?: string }} at
 * @param {(words: string) => void} say
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
async function measureAt(about, at, say) {
  const program = startProgram('digest');
  const began = performance.now();
  await program.call('open', at);
  say(`${about}: opened in ${Math.round(performance.now() - began)} ms`);
  const kept = await program.call('keep', { now: NOW });
  say(`${about}: finished weeks counted in ${Math.round(kept.ms)} ms, ${Math.round(kept.moreMb)} MB more`);
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const took = await program.call('digest', { now: NOW });
    say(
      `${about}, round ${round}: ${Math.round(took.ms)} ms, ${Math.round(took.moreMb)} MB more; ${took.received} received, ${took.answered} answered; ${took.headline}`,
    );
    rounds.push(took);
  }
  await program.stop();
  const slowest = Math.max(...rounds.map((round) => round.ms));
  const mb = Math.max(kept.moreMb, ...rounds.map((round) => round.moreMb));
  return [
    {
      figure: `${about}: counting finished weeks beforehand, once`,
      value: `${Math.round(kept.ms)} ms`,
    },
    {
      figure: `${about}: slowest of ${ROUNDS} digests`,
      value: `${Math.round(slowest)} ms`,
      goal: `at most ${GOAL_MS} ms`,
      met: slowest <= GOAL_MS,
    },
    {
      figure: `${about}: memory beyond before`,
      value: `${Math.round(mb)} MB`,
      goal: `at most ${GOAL_MB} MB`,
      met: mb <= GOAL_MB,
    },
  ];
}
