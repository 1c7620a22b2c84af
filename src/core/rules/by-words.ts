import { cuesOf, eachCue, readWeights } from '../cues.js';
import { LEAD_CLASSES, type LeadClass } from '../inquiry.js';
import type { Judgement, Seen } from './by-signals.js';
import { CLASS_WEIGHTS } from './class-weights.js';
import { isCommonWord } from './language.js';
import { FAR_DAYS } from './temperature.js';
import type { NamedDate } from './when.js';

/** What each cue speaks for: a number for each class, in the order of `LEAD_CLASSES`. */
interface Table {
  bias: number[];
  /** Which row of the weights each cue has. */
  rows: Map<string, number>;
  /** The rows of cues of several words, by what stands before the last and by the last. */
  pairs: Map<string, Map<string, number>>;
  /** Row after row, so that a look at one is a look at one place. */
  weights: Float64Array;
}

export interface Weighing {
  leadClass: LeadClass;
  /** How much speaks for each class: the difference of two is about the logarithm of their odds. */
  scores: Record<LeadClass, number>;
  /** What was weighed. */
  cues: string[];
}

/**
 * The class that a flattened text, and what the signals saw in it where they looked, speaks for most: learned from
 * labelled messages by `npm run eval -- learn`.
 */
export function weighClass(text: string, judged: Judgement | null): Weighing {
  table ??= readTable();
  const cues = classCues(text, judged);
  const { rows, bias } = table;
  const sums = [...bias];
  for (const cue of cues) addRow(sums, rows.get(cue));
  return {
    leadClass: mostOf(sums),
    scores: Object.fromEntries(LEAD_CLASSES.map((each, i) => [each, sums[i]])) as Weighing['scores'],
    cues,
  };
}

/** The class that the words of a flattened text alone speak for most: what `weighClass` finds, in less time. */
export function classByWords(text: string): LeadClass {
  table ??= readTable();
  const { rows, pairs, bias } = table;
  const sums = [...bias];
  const counted = new Set<number>();
  const count = (row: number | undefined) => {
    if (row === undefined || counted.has(row)) return;
    counted.add(row);
    addRow(sums, row);
  };
  eachCue(text, () => false, {
    one: (cue) => count(rows.get(cue)),
    two: (before, word) => count(pairs.get(before)?.get(word)),
  });
  return mostOf(sums);
}

function addRow(sums: number[], row: number | undefined): void {
  if (row === undefined || !table) return;
  const from = row * sums.length;
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (table.weights[from + i] as number);
}

function mostOf(sums: number[]): LeadClass {
  return LEAD_CLASSES[sums.indexOf(Math.max(...sums))] as LeadClass;
}

/** Everything that speaks for or against a class: words, and signs of what they mean. */
export function classCues(text: string, judged: Judgement | null): string[] {
  const words = cuesOf(text, () => false);
  if (!judged) return words;
  const ruled = judged.hotWhen === undefined ? [] : ['<meets a rule>'];
  return [...words, `<is ${judged.leadClass}>`, ...ruled, ...signsOf(judged.seen)];
}

/** No word has angle brackets: a sign is no word. */
function signsOf({ evidence, trade, wants, spam, support, other }: Seen): string[] {
  const seen = new Set([...spam.seen, ...support.seen, ...other.seen, ...evidence.cool.seen]);
  const signs = [...seen, ...evidence.wishes.map((wish) => `wishes ${wish}`)];
  for (const [name, { points }] of Object.entries({ spam, support, other, cool: evidence.cool }))
    signs.push(...upTo(points, STEPS).map((step) => `${name} ${step}`));
  signs.push(...upTo(wants, STEPS).map((step) => `wants ${step}`));
  signs.push(...upTo(evidence.words, LENGTHS).map((step) => `words ${step}`));
  signs.push(`trade ${Math.min(2, trade.length)}`, ...whenSigns(evidence.dates));
  const { need, urgent, emergency, budget, unhurried } = evidence;
  for (const [name, there] of Object.entries({ need, urgent, emergency, budget, unhurried }))
    if (there) signs.push(name);
  return signs.map((sign) => `<${sign}>`);
}

function whenSigns(dates: NamedDate[]): string[] {
  const own = dates.find(({ talk }) => !talk) ?? dates[0];
  if (!own) return ['undated'];
  const within = DAYS.find((days) => own.days <= days) ?? 'far';
  const last = dates.at(-1);
  return [`within ${within}`, ...(last && last.days > FAR_DAYS ? ['later'] : [])];
}

function upTo(value: number, steps: number[]): number[] {
  return steps.filter((step) => value >= step);
}

/**
 * Words of the text, alone or two in a row, that speak for its class more than for any other; the strongest first,
 * none twice.
 */
export function speakingWords({ leadClass, cues }: Weighing): string[] {
  const best = LEAD_CLASSES.indexOf(leadClass);
  const speaking = cues
    .filter((cue) => /^\p{L}{2,}(?: \p{L}{2,})?$/u.test(cue) && !cue.split(' ').some(isCommonWord))
    .map((cue) => {
      const weights = weightsOf(cue);
      const others = weights.filter((_, i) => i !== best);
      return { cue, lead: (weights[best] ?? 0) - Math.max(0, ...others) };
    })
    .filter(({ lead }) => lead >= CLEARLY)
    .sort((a, b) => b.lead - a.lead);
  const said: string[] = [];
  for (const { cue } of speaking)
    if (!said.some((words) => ` ${words} `.includes(` ${cue} `) || ` ${cue} `.includes(` ${words} `)))
      said.push(cue);
  return said;
}

function weightsOf(cue: string): number[] {
  const row = table?.rows.get(cue);
  if (row === undefined || !table) return [];
  return [...table.weights.subarray(row * LEAD_CLASSES.length, (row + 1) * LEAD_CLASSES.length)];
}

function readTable(): Table {
  const tables = LEAD_CLASSES.map((leadClass) => readWeights(CLASS_WEIGHTS[leadClass]));
  const rows = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const { of } of tables) for (const cue of of.keys()) if (!rows.has(cue)) rows.set(cue, rows.size);
  for (const [cue, row] of rows) {
    const at = cue.lastIndexOf(' ');
    if (at < 0) continue;
    const [before, word] = [cue.slice(0, at), cue.slice(at + 1)];
    const after = pairs.get(before) ?? new Map<string, number>();
    pairs.set(before, after.set(word, row));
  }
  const weights = new Float64Array(rows.size * tables.length);
  for (const [i, { of }] of tables.entries())
    for (const [cue, weight] of of) weights[(rows.get(cue) as number) * tables.length + i] = weight;
  return { bias: tables.map(({ bias }) => bias), rows, pairs, weights };
}

/** Read when the first message is classed: nothing else needs it. */
let table: Table | undefined;

const STEPS = [0.5, 1, 2, 3];
const LENGTHS = [6, 12, 20, 35, 60, 100];
const DAYS = [3, 7, 14, 21, 60, 120, 210];
/** So much more than for another class. */
const CLEARLY = 0.4;
