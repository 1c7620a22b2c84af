import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  comparable,
  drawTable,
  type Figure,
  findRegressions,
  type Kept,
  keep,
  MARGIN,
  meetsGoal,
} from './figures.js';
import { CASES } from './shipped.js';
import { type Part, SUITES } from './suites.js';

const BASELINES = join(CASES, 'baseline.json');

/** What was measured: `name` is the model's, or `rules`. */
export interface Run {
  name: string;
  part: Part;
  figures: Figure[];
}

/**
 * Prints the figures, and holds them against the baseline, or with `save` makes them it. Tells the exit code: 1 where
 * something is worse. Throws an Error where a part of the cases would become the baseline.
 */
export function conclude(run: Run, { save }: { save: boolean }): number {
  const { figures } = run;
  const baselines = readBaselines();
  const all = baselines[run.name];
  const { kept: before, left } = comparable(all ?? {}, (part) => isMeasuredWhole(part, run.part));
  console.log(drawTable(figures, before));
  const missed = figures.filter((figure) => meetsGoal(figure) === false).length;
  console.log(missed === 0 ? '\nEvery goal is met.' : `\nGoals not met: ${missed}.`);
  if (save) {
    if (isPart(run.part)) throw new Error('--save wants a whole run: without --only and --business.');
    const saved = { ...baselines, [run.name]: keep(figures) };
    writeFileSync(BASELINES, `${JSON.stringify(saved, null, 2)}\n`);
    console.log(`Saved as the baseline of ${run.name}.`);
    return 0;
  }
  if (!all) {
    console.log(`No baseline of ${run.name} to compare with: --save makes one.`);
    return 0;
  }
  if (left.length > 0) console.log(`Not compared, as it was not measured whole: ${left.join('; ')}.`);
  const margin = run.name === 'rules' ? MARGIN.rules : MARGIN.model;
  const worse = findRegressions(figures, before, margin);
  if (worse.length === 0) {
    console.log(`Nothing${left.length > 0 ? ' of the rest' : ''} is worse than the baseline.`);
    return 0;
  }
  console.error(`Worse than the baseline:\n${worse.map((line) => `- ${line}`).join('\n')}`);
  return 1;
}

function isPart({ suites, only }: Part): boolean {
  return suites.length < SUITES.length || only !== null;
}

/** Whether a part of the baseline was measured on all its cases; what a model took is told of all parts together. */
function isMeasuredWhole(name: string, part: Part): boolean {
  if (name === 'model') return !isPart(part);
  const suite = SUITES.find((each) => name.startsWith(each)) ?? 'inquiries';
  return part.suites.includes(suite) && (suite !== 'inquiries' || part.only === null);
}

function readBaselines(): Record<string, Kept> {
  try {
    return JSON.parse(readFileSync(BASELINES, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`${BASELINES} is not readable: ${(error as Error).message}`);
  }
}
