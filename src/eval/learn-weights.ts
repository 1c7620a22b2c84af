import { TENTHS, type Weights } from '../core/cues.js';

/** A text by its cues, and whether it is what is learned. */
export interface Sample {
  cues: string[];
  is: boolean;
  /** How much it counts beside the others; 1 where nothing is said. */
  counts?: number;
}

export interface Learning {
  /** What a text weighs of which no cue is known: the rarer what is learned, the less. */
  bias: number;
  least?: number;
}

/**
 * Learns the weights that tell the samples apart best: logistic regression, by gradient steps that grow smaller for
 * each cue the more it was seen (Duchi et al., Adaptive Subgradient Methods, 2011). The same samples give the same
 * weights. Cues seen once, or that weigh less than `least`, are left out, and the rest rounded.
 */
export function learnWeights(samples: Sample[], { bias, least = LEAST }: Learning): Weights {
  const places = new Map<string, number>();
  for (const cue of frequent(samples)) places.set(cue, places.size);
  const known = samples.map(({ cues, is, counts = 1 }) => ({
    at: cues.map((cue) => places.get(cue)).filter((place) => place !== undefined),
    is,
    pull: counts * (is ? OF_THOSE_SOUGHT : 1),
  }));
  const weights = new Float64Array(places.size);
  const moved = new Float64Array(places.size);
  const mean = new Float64Array(places.size);
  const random = sequence();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { at, is, pull } of shuffle(known, random)) {
      const sum = at.reduce((total, place) => total + (weights[place] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-sum)) - (is ? 1 : 0)) * pull;
      for (const place of at) {
        const total = (moved[place] ?? 0) + error ** 2;
        const weight = weights[place] ?? 0;
        moved[place] = total;
        weights[place] = weight - STEP * (error / Math.sqrt(total + 0.001) + DECAY * weight);
      }
    }
    if (round < UNSETTLED) continue;
    weights.forEach((weight, place) => {
      mean[place] = (mean[place] ?? 0) + weight / (ROUNDS - UNSETTLED);
    });
  }
  const rounded = [...places]
    .map(([cue, place]): [string, number] => [cue, Math.round((mean[place] ?? 0) * TENTHS) / TENTHS])
    .filter(([, weight]) => Math.abs(weight) >= least);
  return { bias, of: new Map(rounded) };
}

/** A text by its cues, and which of several it is. */
export interface Choice<K extends string> {
  cues: string[];
  is: K;
}

/**
 * Learns the weights that tell several apart, one table for each: the same steps over all tables at once (softmax
 * regression), so that their sums can be compared with each other.
 */
export function learnChoice<K extends string>(samples: Choice<K>[], kinds: readonly K[]): Record<K, Weights> {
  const size = kinds.length;
  const places = new Map<string, number>();
  for (const cue of frequent(samples, SEEN_OF_MANY)) places.set(cue, (places.size + 1) * size);
  // The first row is the bias: a cue that every text has.
  const known = samples.map(({ cues, is }) => ({
    at: [0, ...cues.flatMap((cue) => places.get(cue) ?? [])],
    is: kinds.indexOf(is),
  }));
  const weights = new Float64Array((places.size + 1) * size);
  const moved = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const random = sequence();
  for (let round = 0; round < CHOICE_ROUNDS; round++) {
    for (const { at, is } of shuffle(known, random)) {
      const likely = softmax(kinds.map((_, k) => at.reduce((sum, row) => sum + (weights[row + k] ?? 0), 0)));
      for (const [k, share] of likely.entries()) {
        const error = share - (k === is ? 1 : 0);
        for (const row of at) {
          const weight = weights[row + k] ?? 0;
          const slope = error + (row === 0 ? 0 : DECAY * weight);
          const total = (moved[row + k] ?? 0) + slope ** 2;
          moved[row + k] = total;
          weights[row + k] = weight - (STEP * slope) / Math.sqrt(total + 0.001);
        }
      }
    }
    if (round < CHOICE_UNSETTLED) continue;
    for (const [i, weight] of weights.entries())
      mean[i] = (mean[i] ?? 0) + weight / (CHOICE_ROUNDS - CHOICE_UNSETTLED);
  }
  const rounded = (i: number) => Math.round((mean[i] ?? 0) * TENTHS) / TENTHS;
  const tables = kinds.map((kind, k): [K, Weights] => {
    const of = [...places].map(([cue, row]): [string, number] => [cue, rounded(row + k)]);
    return [kind, { bias: rounded(k), of: new Map(of.filter(([, weight]) => weight !== 0)) }];
  });
  return Object.fromEntries(tables) as Record<K, Weights>;
}

function softmax(sums: number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The table that `readWeights` reads; heaviest first, cues in their alphabet's order. */
export function drawWeights({ bias, of }: Weights): string {
  const lines = new Map<number, string[]>();
  for (const [cue, weight] of of) {
    const tenths = Math.round(weight * TENTHS);
    lines.set(tenths, [...(lines.get(tenths) ?? []), cue]);
  }
  const drawn = [...lines]
    .sort(([a], [b]) => b - a)
    .flatMap(([tenths, cues]) => fold(cues.sort()).map((row) => `${tenths} ${row}`));
  return [`${Math.round(bias * TENTHS)}`, ...drawn].join('\n');
}

function frequent(samples: { cues: string[] }[], least = SEEN): string[] {
  const counts = new Map<string, number>();
  for (const { cues } of samples) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([cue]) => cue);
}

/** Rows of a printed page's width. */
function fold(cues: string[]): string[] {
  const rows: string[] = [];
  for (const cue of cues) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + cue.length < WIDTH) rows[rows.length - 1] = `${row}|${cue}`;
    else rows.push(cue);
  }
  return rows;
}

function shuffle<T>(list: T[], random: () => number): T[] {
  return list
    .map((each) => ({ each, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

/** Numbers from 0 to 1 that look random and are the same each time (Park and Miller, 1988). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const ROUNDS = 40;
/** The first rounds swing about: the weights are the mean of those after them. */
const UNSETTLED = 10;
const STEP = 0.1;
/** Pulls every weight a little towards nothing, so that a rare cue is not believed too much. */
const DECAY = 0.002;
/** What is sought is the rarer part of the samples: an error there counts twice. */
const OF_THOSE_SOUGHT = 2;
const SEEN = 2;
/** With a table for each of several kinds, a cue costs several weights. */
const SEEN_OF_MANY = 6;
const CHOICE_ROUNDS = 15;
const CHOICE_UNSETTLED = 5;
const LEAST = 0.2;
const WIDTH = 100;
