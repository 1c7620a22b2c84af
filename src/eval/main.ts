/**
 * `npm run eval`: the cases under `test/eval` on whatever model is set, or on the rules; `npm run eval -- help` tells
 * the rest. It reads, asks the model and prints: nothing of Flo's own records is changed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createPreparer } from '../ai/preparer.js';
import { type Config, readConfig } from '../config.js';
import type { Clock, Log, Preparer, Store } from '../deps.js';
import { openStore } from '../store/open-store.js';
import { type Business, describeBusiness, openBusiness } from './business.js';
import {
  type InquiryCase,
  messagesOf,
  readClassedMessages,
  readGuardCases,
  readHostileCases,
  readInquiryCases,
  readPrivacyCases,
  readSteeringCases,
} from './cases.js';
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
import { learnAttempts } from './learn-attempts.js';
import { learnClasses } from './learn-classes.js';
import { learnPromises } from './learn-promises.js';
import { caseOf, OWN, tellOwnCorrections } from './own-cases.js';
import { drawConfusion, scoreClasses } from './score-classes.js';
import { scoreCost } from './score-cost.js';
import { classMessages, policyFor } from './suite-classes.js';
import { scoreGuard } from './suite-guard.js';
import { scoreHostile } from './suite-hostile.js';
import {
  confusionOf,
  judged,
  prepareCases,
  type Result,
  scoreInquiries,
  tellMisses,
} from './suite-inquiries.js';
import { scoreOwn } from './suite-own.js';
import { scorePrivacy } from './suite-privacy.js';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
const CASES = join(HOME, 'test/eval');
const BASELINES = join(CASES, 'baseline.json');
/** Cases asked at the same moment of a model. */
const AT_ONCE = 4;

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

const clock: Clock = {
  now: () => new Date(),
  after: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {}),
};
const log: Log = { debug() {}, info() {}, warn() {}, error: (_facts, words) => console.error(words) };

const SUITES = ['inquiries', 'guard', 'privacy', 'hostile'] as const;
type Suite = (typeof SUITES)[number];

interface Options {
  rules: boolean;
  suites: Suite[];
  businesses: string[] | null;
  misses: boolean;
  save: boolean;
}

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
      help: { type: 'boolean', default: false },
    },
  });
  const [command = 'run', ...more] = positionals;
  if (values.help || command === 'help') {
    console.log(HELP);
    return 0;
  }
  if (more.length > 0) throw new Error(`Not understood: ${more.join(' ')}\n\n${HELP}`);
  const since = readDay(values.since);
  if (command === 'export') return exportOwn(since, values.out);
  if (command === 'corrections') return showCorrections(since);
  if (command === 'learn') return learn();
  if (command === 'run' && values.own !== undefined) return evaluateOwn(values.own, values.rules);
  if (command === 'run') {
    return evaluate({
      rules: values.rules,
      suites: readSuites(values.only),
      businesses: values.business?.split(',') ?? null,
      misses: values.misses,
      save: values.save,
    });
  }
  throw new Error(`There is no ${command}.\n\n${HELP}`);
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

/** Runs the suites, prints the figures, and compares them with the baseline. */
async function evaluate(options: Options): Promise<number> {
  const config = configOf();
  const model = options.rules ? null : (config.model ?? null);
  const businesses = openBusinesses();
  checkBusinesses(options.businesses, [...businesses.keys()]);
  const preparers = model ? preparersFor(config, businesses) : null;
  const name = preparers ? ([...preparers.values()][0]?.model ?? 'rules') : 'rules';
  console.log(`Measured on ${name === 'rules' ? 'the rules' : name}.\n`);
  const prepare = (cases: InquiryCase[]) =>
    prepareCases(cases, { businesses, preparers, atOnce: preparers ? AT_ONCE : 1 });
  const figures: Figure[] = [];
  const prepared: Result[] = [];
  const example = businesses.get(EXAMPLE) as Business;
  if (options.suites.includes('inquiries')) {
    for (const [folder, title] of [
      ['inquiries', 'inquiries'],
      ['inquiries-held-back', 'held back'],
    ] as const) {
      const cases = readInquiryCases(join(CASES, folder)).filter(
        (each) => options.businesses?.includes(each.business) ?? true,
      );
      const results = await prepare(cases);
      prepared.push(...results);
      figures.push(...scoreInquiries(title, results, { rules: preparers === null }));
      console.log(`${title}: ${countOf(cases.length, 'case')}\n${confusionOf(results)}\n`);
      if (folder === 'inquiries-held-back' && preparers === null && options.businesses === null) {
        const trades = classMessages(readClassedMessages(join(CASES, 'classes-held-back')), example.policy);
        console.log(
          `held back, many trades: ${countOf(trades.length, 'message')}\n${drawConfusion(trades)}\n`,
        );
        figures.push(...scoreClasses('held back, many trades', trades));
        figures.push(...scoreClasses('held back, all', [...results.map(judged), ...trades]));
      }
      if (options.misses && folder === 'inquiries') console.log(`${tellMisses(results).join('\n')}\n`);
    }
  }
  if (options.suites.includes('guard'))
    figures.push(...scoreGuard(readGuardCases(join(CASES, 'guard')), example.policy));
  if (options.suites.includes('privacy'))
    figures.push(...scorePrivacy(readPrivacyCases(join(CASES, 'privacy'))));
  if (options.suites.includes('hostile')) {
    const hostile = readHostileCases(join(CASES, 'hostile'));
    const asked = hostile.map(({ id, language, message }): InquiryCase => {
      const unlabelled = { class: 'other', missing: [], questions: [], why: '' } as const;
      return { ...unlabelled, missing: [], questions: [], id, language, message, business: EXAMPLE };
    });
    const results = await prepare(asked);
    prepared.push(...results);
    figures.push(...scoreHostile(hostile, results));
  }
  figures.push(...scoreCost(prepared));
  return conclude(figures, { name, options });
}

/** A team's own corrections, prepared anew. There is no baseline: the file grows. */
async function evaluateOwn(file: string, rules: boolean): Promise<number> {
  const config = configOf();
  const { policy, knowledgeDir: knowledge } = config;
  const text = readFileSync(resolve(process.env.FLO_CONFIG ?? 'flo.yml'), 'utf8');
  const asked = readInquiryCases(file);
  const own = describeBusiness({ name: OWN, policy, text, knowledge }, { clock, log });
  const businesses = new Map([[OWN, own]]);
  const preparers = config.model && !rules ? preparersFor(config, businesses) : null;
  const cases = asked.map((each) => ({ ...each, business: OWN }));
  const results = await prepareCases(cases, { businesses, preparers, atOnce: preparers ? AT_ONCE : 1 });
  console.log(drawTable([...scoreOwn(results), ...scoreCost(results)], null));
  return 0;
}

async function exportOwn(since: Date, out: string | undefined): Promise<number> {
  const config = configOf();
  const file = resolve(out ?? join(config.dataDir, 'eval', `${OWN}.json`));
  const cases: Omit<InquiryCase, 'business'>[] = [];
  await withStore(config, async (store) => {
    for await (const inquiry of store.eachDecided(since)) {
      const made = caseOf(inquiry, config.policy);
      if (!made) continue;
      const { business: _own, ...kept } = made;
      cases.push(kept);
    }
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(cases, null, 2)}\n`, { mode: 0o600 });
  console.log(
    `${cases.length === 1 ? '1 case is' : `${cases.length} cases are`} in ${file}. Names and identifiers are hidden where Flo knows their form:`,
  );
  console.log('read them before you give them away.');
  return 0;
}

async function showCorrections(since: Date): Promise<number> {
  const config = configOf();
  const { decided, corrected, lines } = await withStore(config, (store) =>
    tellOwnCorrections(store.eachDecided(since), config.policy.business),
  );
  console.log(
    `Of ${decided} decided ${decided === 1 ? 'inquiry' : 'inquiries'} people corrected ${corrected}.`,
  );
  for (const line of lines) console.log(`- ${line}`);
  return 0;
}

/** Overwrites source: whoever runs it builds anew, and looks at the figures. */
function learn(): number {
  const guard = readGuardCases(join(CASES, 'guard'));
  const seen = guard.sets.filter(({ name }) => !name.startsWith('-unread'));
  const businesses = openBusinesses();
  const inquiries = readInquiryCases(join(CASES, 'inquiries'));
  const { policy } = businesses.get(EXAMPLE) as Business;
  const learned = {
    'guard/promise-weights': learnPromises(seen),
    'rules/class-weights': learnClasses([
      ...readClassedMessages(join(CASES, 'classes')).map((each) => ({
        messages: messagesOf({ message: { text: each.text } }),
        policy: policyFor(each, policy),
        is: each.class,
      })),
      ...inquiries.map((each) => ({
        messages: messagesOf(each),
        policy: (businesses.get(each.business) as Business).policy,
        is: each.class,
      })),
    ]),
    'guard/attempt-weights': learnAttempts({
      hostile: readHostileCases(join(CASES, 'hostile'), { seen: true }),
      steering: readSteeringCases(join(CASES, 'steering')),
      inquiries,
      customers: [...seen.flatMap(({ harmless }) => harmless), ...guard.approved].flatMap(
        ({ customer }) => customer ?? [],
      ),
    }),
  };
  for (const [name, { text, samples, cues }] of Object.entries(learned)) {
    writeFileSync(join(HOME, `src/core/${name}.ts`), text);
    console.log(`${name}: ${cues} cues from ${samples} samples.`);
  }
  console.log('Build, then measure.');
  return 0;
}

async function withStore<T>(config: Config, use: (store: Store) => Promise<T>): Promise<T> {
  const { store: place, dataDir } = config;
  const folder = join(dataDir, 'store');
  // Opened, it would be made: there is nothing to learn from in a new one.
  if (place.kind !== 'mongodb' && !existsSync(folder))
    throw new Error(`${folder} does not exist: nothing has been decided there. FLO_DATA says where to look.`);
  const store = await openStore(place.kind === 'mongodb' ? { uri: place.uri } : { folder }, log);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

function readDay(day: string | undefined): Date {
  if (day === undefined) return new Date(0);
  const read = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(read.getTime()))
    throw new Error(`--since ${day}: write a day as in 2026-10-01.`);
  return read;
}

function countOf(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function isPart({ suites, businesses }: Options): boolean {
  return suites.length < SUITES.length || businesses !== null;
}

/** Whether a part of the baseline was measured on all its cases; what a model took is told of all parts together. */
function isMeasuredWhole(part: string, options: Options): boolean {
  if (part === 'model') return !isPart(options);
  const suite = SUITES.find((name) => part.startsWith(name)) ?? 'inquiries';
  return options.suites.includes(suite) && (suite !== 'inquiries' || options.businesses === null);
}

function conclude(figures: Figure[], run: { name: string; options: Options }): number {
  const { options } = run;
  const baselines = readBaselines();
  const all = baselines[run.name];
  const { kept: before, left } = comparable(all ?? {}, (part) => isMeasuredWhole(part, options));
  console.log(drawTable(figures, before));
  const missed = figures.filter((figure) => meetsGoal(figure) === false).length;
  console.log(missed === 0 ? '\nEvery goal is met.' : `\nGoals not met: ${missed}.`);
  if (options.save) {
    if (isPart(options)) throw new Error('--save wants a whole run: without --only and --business.');
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

function configOf(): Config {
  const read = readConfig({ env: process.env, cwd: process.cwd() });
  if (!read.ok) throw new Error(read.errors.join('\n'));
  return read.config;
}

/** The example business that ships with Flo, and those the cases bring along. */
const EXAMPLE = 'cedar-pine';

function openBusinesses(): Map<string, Business> {
  const folder = join(CASES, 'businesses');
  const names = [EXAMPLE, ...readdirSync(folder).sort()];
  const opened = names.map((name) =>
    openBusiness(name, name === EXAMPLE ? HOME : join(folder, name), { clock, log }),
  );
  return new Map(opened.map((business) => [business.name, business]));
}

function preparersFor(config: Config, businesses: Map<string, Business>): Map<string, Preparer> {
  const made = [...businesses.values()].map(({ name, policy }) => {
    const preparer = createPreparer({
      apiKey: config.model?.apiKey,
      baseUrl: config.model?.baseUrl,
      model: config.model?.name,
      fallbacks: config.model?.fallbacks,
      // What a model costs, the team's own file knows.
      policy: { ...policy, models: config.policy.models },
      promptsDir: join(HOME, 'prompts'),
      clock,
      log,
    });
    return [name, preparer] as const;
  });
  return new Map(made);
}

function readBaselines(): Record<string, Kept> {
  try {
    return JSON.parse(readFileSync(BASELINES, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`${BASELINES} is not readable: ${(error as Error).message}`);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
