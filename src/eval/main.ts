/**
 * `npm run eval`: the cases under `test/eval` on whatever model is set, or on the rules; `npm run eval -- help` tells
 * the rest. It reads, asks the model and prints: nothing of Flo's own records is changed.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config.js';
import type { Log } from '../deps/log.js';
import { systemClock } from '../system-clock.js';
import { conclude } from './baseline.js';
import { MARGIN } from './figures.js';
import { learn } from './learn.js';
import { exportOwn, measureOwn, showCorrections } from './own-records.js';
import { openPreparers } from './preparers.js';
import { openBusinesses } from './shipped.js';
import { measure, type Part, SUITES, type Suite } from './suites.js';

const HELP = `npm run eval -- [options]     the shipped cases, on FLO_MODEL or on the rules
npm run eval -- export        a team's own edits and rejections as cases, identifiers hidden
npm run eval -- corrections   what people change most often in the drafts
npm run eval -- learn         the weights of the words for the guard and the classes, anew from the cases; a set called unread or held-back is not read

  --rules         the rules, also where a model is set
  --only a,b      some of: inquiries, guard, privacy, hostile
  --business a,b  only the inquiries of these businesses
  --misses        each case that something is wrong with, of the development cases alone
  --own FILE      an exported file's cases, on your own flo.yml and knowledge, and nothing else
  --save          what is measured becomes the baseline to compare with
  --since DATE    with export and corrections: decided on this day or later (2026-10-01)
  --out FILE      with export: where to (FLO_DATA/eval/own.json)

Only what was measured whole is compared: --business leaves the inquiries out.
Shares may be worse than the baseline by ${MARGIN.rules * 100} points (with a model by ${MARGIN.model * 100}), counts not at all: else it ends with 1.`;

const log: Log = { debug() {}, info() {}, warn() {}, error: (_facts, words) => console.error(words) };

/** Runs what is asked for, and tells the exit code. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rules: { type: 'boolean', default: false },
      only: { type: 'string' },
      business: { type: 'string' },
      misses: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
      since: { type: 'string' },
      out: { type: 'string' },
      own: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command = 'run', ...more] = positionals;
  if (values.help || command === 'help') {
    console.log(HELP);
    return 0;
  }
  if (more.length > 0) throw new Error(`Not understood: ${more.join(' ')}\n\n${HELP}`);
  const since = readDay(values.since);
  const { rules, own, out } = values;
  switch (command) {
    case 'export':
      await exportOwn(configOf(), { since, out, log });
      return 0;
    case 'corrections':
      await showCorrections(configOf(), { since, log });
      return 0;
    case 'learn':
      learn({ clock: systemClock, log });
      return 0;
    case 'run': {
      if (own === undefined) {
        const suites = readSuites(values.only);
        const only = values.business?.split(',') ?? null;
        return evaluate({ suites, only, misses: values.misses }, { rules, save: values.save });
      }
      const policyFile = resolve(process.env.FLO_CONFIG ?? 'flo.yml');
      await measureOwn(configOf(), { file: own, policyFile, rules, clock: systemClock, log });
      return 0;
    }
    default:
      throw new Error(`There is no ${command}.\n\n${HELP}`);
  }
}

/** Measures on the shipped cases, prints the figures, and compares them with the baseline. */
async function evaluate(part: Part, { rules, save }: { rules: boolean; save: boolean }): Promise<number> {
  const config = configOf();
  const businesses = openBusinesses({ clock: systemClock, log });
  checkBusinesses(part.only, [...businesses.all.keys()]);
  const preparers = openPreparers(config, businesses.all, { rules, clock: systemClock, log });
  const name = preparers?.get(businesses.example.name)?.model ?? 'rules';
  console.log(`Measured on ${name === 'rules' ? 'the rules' : name}.\n`);
  const figures = await measure(part, { businesses, preparers, say: console.log });
  return conclude({ name, part, figures }, { save });
}

function readSuites(only: string | undefined): Suite[] {
  const wanted = only?.split(',') ?? [...SUITES];
  const unknown = wanted.find((name) => !SUITES.includes(name as Suite));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: it is one of ${SUITES.join(', ')}.`);
  return wanted as Suite[];
}

/** A misspelt name would measure nothing, and call it well. */
function checkBusinesses(wanted: string[] | null, known: string[]): void {
  const unknown = wanted?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`--business ${unknown}: it is one of ${known.join(', ')}.`);
}

function readDay(day: string | undefined): Date {
  if (day === undefined) return new Date(0);
  const read = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(read.getTime()))
    throw new Error(`--since ${day}: write a day as in 2026-10-01.`);
  return read;
}

function isUnknown(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS_');
}

function configOf(): Config {
  const read = readConfig({ env: process.env, cwd: process.cwd() });
  if (!read.ok) throw new Error(read.errors.join('\n'));
  return read.config;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message } = error as Error;
  // Node's own words go on about arguments that begin with a dash.
  console.error(isUnknown(error) ? `${message.split('.')[0]}.\n\n${HELP}` : message);
  process.exitCode = 2;
}
