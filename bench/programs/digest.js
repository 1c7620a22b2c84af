import { readFile, writeFile } from 'node:fs/promises';
import { MongoClient } from 'mongodb';
import { BusinessHours } from '#flo/core/business-hours.js';
import { weekAfter, weekOf } from '#flo/core/metrics/week.js';
import { composeDigest, keepChartWeeks } from '#flo/flows/digest.js';
import { openEmbeddedEngine } from '#flo/store/embedded-engine.js';
import { openStore } from '#flo/store/open-store.js';
import { makeHistory } from '../history.js';
import { serveCalls } from '../remote.js';
import { benchPolicy, quietLog } from '../templates.js';

const AT_ONCE = 1_000;
const POLICY = benchPolicy();
const HOURS = new BusinessHours(POLICY.business);

/** @type {import('../../src/deps/store.js').Store} */
let store;

serveCalls({ fill, open, keep, digest }, () => store?.close());

/**
 * Writes a synthetic history straight into a store.
 *
 * @param {{ folder?: string, uri?: string, count: number, from: Date, to: Date, seed: number }} ask
 */
async function fill({ folder, uri, ...ask }) {
  const history = await makeHistory(ask);
  // Indexes first, as Flo would have them by then.
  if (uri) await (await openStore({ uri }, quietLog)).close();
  const engine = folder ? await openEmbeddedEngine(folder, quietLog) : null;
  const client = uri ? await MongoClient.connect(uri) : null;
  const inquiries = client?.db().collection('inquiries');
  const insert = (/** @type {any[]} */ some) =>
    engine
      ? Promise.all(some.map((record) => engine.inquiries.insert(record)))
      : inquiries?.insertMany(some, { ordered: false });
  let some = [];
  for (const record of history) {
    some.push(record);
    if (some.length < AT_ONCE) continue;
    await insert(some);
    some = [];
  }
  if (some.length > 0) await insert(some);
  await engine?.close();
  await client?.close();
}

/** @param {{ folder?: string, uri?: string }} place */
async function open({ folder, uri }) {
  store = await openStore(uri ? { uri } : { folder: /** @type {string} */ (folder) }, quietLog);
}

/**
 * The figures of the finished weeks, as Flo's own job keeps them ready, and what they took.
 *
 * @param {{ now: Date }} ask
 */
async function keep({ now }) {
  const { ms, moreMb } = await measure(() => keepChartWeeks(depsAt(now)));
  return { ms, moreMb };
}

/**
 * The facts of the last full week, and what they took.
 *
 * @param {{ now: Date }} ask
 */
async function digest({ now }) {
  const deps = depsAt(now);
  const { timeZone } = deps.policy.business;
  const last = weekAfter(weekOf(now, timeZone), -1, timeZone);
  const { done, ms, moreMb } = await measure(() => composeDigest(deps, last));
  const { received, answered } = done.figures;
  return { ms, moreMb, received, answered, headline: done.headline };
}

/**
 * @param {Date} now
 * @returns {import('../../src/deps.js').Deps}
 */
function depsAt(now) {
  return /** @type {any} */ ({
    policy: POLICY,
    hours: HOURS,
    store,
    desk: { permalink: async () => 'https://slack.example/archives/C0BENCH01/p1' },
    clock: { now: () => now, after: () => new Promise(() => {}) },
  });
}

/**
 * The time a work takes, and the highest memory beyond what there was before.
 *
 * @template T
 * @param {() => Promise<T>} work
 */
async function measure(work) {
  // Linux: the peak is counted from here on.
  await writeFile('/proc/self/clear_refs', '5');
  const before = await memoryMb('VmRSS');
  const began = performance.now();
  const done = await work();
  const ms = performance.now() - began;
  return { done, ms, moreMb: (await memoryMb('VmHWM')) - before };
}

/** @param {string} field */
async function memoryMb(field) {
  const status = await readFile('/proc/self/status', 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1_024;
}
