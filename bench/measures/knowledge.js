import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKnowledge } from '#flo/knowledge/knowledge.js';
import { systemClock } from '#flo/system-clock.js';
import { median, percentile, showMs } from '../figures.js';
import { sampleInquiry } from '../sample-inquiries.js';

const FILES = 40;
const SECTIONS = 25;
const ASKED = 2_000;
const GOAL_MS = 20;

/**
 * How long the passages that fit an inquiry take to be found among 1,000: a look at the files included, as it is
 * done at each use.
 *
 * @param {import('../run.js').Settings} settings
 * @returns {Promise<import('../figures.js').Figure[]>}
 */
export async function measureKnowledge({ say }) {
  say(`knowledge: asking ${ASKED} times among ${FILES * SECTIONS} passages in ${FILES} files`);
  const folder = await mkdtemp(join(tmpdir(), 'flo-bench-'));
  for (let file = 0; file < FILES; file++) await writeFile(join(folder, `file-${file}.md`), fileWords(file));
  /** @type {string[]} */
  const warnings = [];
  const note = (/** @type {object} */ _facts, /** @type {string} */ words) => warnings.push(words);
  const knowledge = createKnowledge({
    folder,
    clock: systemClock,
    log: { debug: note, info: note, warn: note, error: note },
  });
  const began = performance.now();
  while (!(await knowledge.health()).words.startsWith('1,000 passages')) await sleep(5);
  const indexed = performance.now() - began;
  // What was written a moment ago is read again at each use: a running Flo's files are older.
  await sleep(3_500);
  /** @type {number[]} */
  const times = [];
  let found = 0;
  for (let n = 0; n < ASKED; n++) {
    const { subject = '', message = '' } = sampleInquiry('knowledge', n);
    const from = performance.now();
    found += (await knowledge.find(asText(n, subject, message))).length;
    times.push(performance.now() - from);
  }
  await rm(folder, { recursive: true, force: true });
  if (found === 0 || warnings.length > 0)
    throw new Error(`knowledge: ${found} found; ${warnings.join('; ')}`);
  const p99 = percentile(times, 0.99);
  return [
    {
      figure: `knowledge, 1,000 passages: p99 of ${ASKED} inquiries (median ${showMs(median(times))})`,
      value: showMs(p99),
      goal: `at most ${GOAL_MS} ms`,
      met: p99 <= GOAL_MS,
    },
    { figure: 'knowledge: 1,000 passages read and indexed', value: showMs(indexed) },
  ];
}

/** Every tenth is as long as anything that is searched with. */
function asText(/** @type {number} */ n, /** @type {string} */ subject, /** @type {string} */ message) {
  const whole = `${subject}\n${message}`;
  if (n % 10 > 0) return whole;
  return Array.from({ length: 10 }, (_, i) => sampleInquiry(`again${n}`, i).message).join('\n') + whole;
}

const THINGS =
  'kitchen bathroom roof window door floor garden wall heating basement attic addition deck fence garage'.split(
    ' ',
  );
const MATTERS =
  'prices hours area cancellation warranty deposit appointments delivery permits insurance materials repairs maintenance cleaning financing'.split(
    ' ',
  );
const FILLER =
  'we usually take care of every step and agree on it with you before the work begins so that nobody is surprised by what it costs or how long it takes on site while our crews keep dust and noise low and talk with neighbours about access parking and water'.split(
    ' ',
  );

/** @param {number} file */
function fileWords(file) {
  const sections = [];
  for (let n = 0; n < SECTIONS; n++) {
    const at = file * SECTIONS + n;
    const thing = THINGS[at % THINGS.length];
    const matter = MATTERS[Math.floor(at / THINGS.length) % MATTERS.length];
    const words = Array.from({ length: 90 }, (_, i) => FILLER[(at * 7 + i * (1 + (at % 5))) % FILLER.length]);
    sections.push(
      `## ${thing} ${matter} ${at}\n\nAbout ${thing} ${matter}: ${words.join(' ')} ${at * 50} dollars.\n`,
    );
  }
  return `# File ${file}\n\n${sections.join('\n')}`;
}
