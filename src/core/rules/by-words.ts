import { cuesOf, cueWords, readWeights } from '../cues.js';
import { LEAD_CLASSES, type LeadClass } from '../lead-class.js';
import type { Judgement, Seen } from './by-signals.js';
import { CLASS_WEIGHTS } from './class-weights.js';
import { CueTable } from './cue-table.js';
import { isCommonWord } from './language.js';
import { FAR_DAYS } from './temperature.js';
import type { NamedDate } from './when.js';

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
  const known = readTable();
  const cues = classCues(text, judged);
  const sums = known.score(known.find(cues));
  return {
    leadClass: mostOf(sums),
    scores: Object.fromEntries(LEAD_CLASSES.map((each, i) => [each, sums[i]])) as Weighing['scores'],
    cues,
  };
}

/** The class that the words of a flattened text alone speak for most: what `weighClass` finds, in less time. */
export function classByWords(text: string): LeadClass {
  const known = readTable();
  return mostOf(known.score(known.findIn(cueWords(text, () => false))));
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
  const known = readTable();
  return known.weigh(known.find([cue]));
}

function readTable(): CueTable {
  table ??= new CueTable(LEAD_CLASSES.map((leadClass) => readWeights(CLASS_WEIGHTS[leadClass])));
  return table;
}

/** Read when the first message is classed: nothing else needs it. */
let table: CueTable | undefined;

const STEPS = [0.5, 1, 2, 3];
const LENGTHS = [6, 12, 20, 35, 60, 100];
const DAYS = [3, 7, 14, 21, 60, 120, 210];
/** So much more than for another class. */
const CLEARLY = 0.4;
