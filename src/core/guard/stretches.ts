import type { Sentence } from './sentences.js';

/**
 * A search that tells by and by how much it has done, and ends with what it found. Whoever goes through it decides how
 * often somebody else comes first. It is reckoned in characters, each as often as a pattern is tried on it.
 */
export type Search<T> = Generator<number, T>;

/** Half a millisecond for what most people write, a few for what is written to take long. */
export const A_STEP = 65_536;
/**
 * So many places are looked at in one go for a pattern that tries many ways from one place, and a step of their own they
 * are: it takes up to 10 µs for each where most ways nearly fit. That is ten times as long as one would measure alone:
 * V8 compiles patterns without optimising them once a program has a megabyte of them.
 */
export const STRETCH = 2_048;
/** Putting others in the place of characters takes so much longer than a look. */
const REPLACING = 16;

/** All steps of what may be taken in steps, one after the other. */
export function inOneGo<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All of it at once. */
export function atOnce<T>(search: Search<T>): T {
  for (;;) {
    const next = search.next();
    if (next.done) return next.value;
  }
}

/** In steps that take about as long each: a short text is looked through in one. */
export function* inSteps<T>(search: Search<T>): Generator<void, T> {
  let done = 0;
  for (;;) {
    const next = search.next();
    if (next.done) return next.value;
    done += next.value;
    if (done < A_STEP) continue;
    done = 0;
    yield;
  }
}

/** Two patterns that find the same: one in a text as a whole, the other only what begins in a stretch of it. */
interface ByStretches {
  whole: RegExp;
  stretch: RegExp;
}

export type Sign = RegExp | ByStretches;

/**
 * For a pattern that tries many ways from one place. In a long text it is looked for in one stretch after another:
 * what it finds has to begin there, however far it goes on and whatever stands before. So it finds what a look through
 * the whole would find, by and by. In a short one the whole is quicker: V8 skips what cannot be a beginning.
 */
export function byStretches(whole: RegExp): ByStretches {
  return { whole, stretch: new RegExp(`[^]{0,${STRETCH - 1}}?(?:${whole.source})`, `${whole.flags}y`) };
}

/** Whether at least `enough` of the signs are there. */
export function* findSome(text: string, signs: Sign[], enough = 1): Search<boolean> {
  let found = 0;
  let read = 0;
  for (const sign of signs) {
    const fits = 'stretch' in sign ? yield* findByStretches(text, sign) : sign.test(text);
    if (fits) found++;
    if (found >= enough) return true;
    read += text.length;
    if (read < A_STEP) continue;
    yield read;
    read = 0;
  }
  yield read;
  return false;
}

function* findByStretches(text: string, { whole, stretch }: ByStretches): Search<boolean> {
  if (text.length <= STRETCH) return whole.test(text);
  for (let from = 0; from < text.length; from += STRETCH) {
    stretch.lastIndex = from;
    if (stretch.test(text)) return true;
    yield A_STEP;
  }
  return false;
}

/** All that a global pattern finds, and nothing before it is asked for. It finds no empty words. */
export function* eachMatch(text: string, pattern: RegExp): Generator<string> {
  for (let match = findFrom(text, 0, pattern); match; match = findFrom(text, match.to, pattern))
    yield match.words;
}

/** As `text.replace(pattern, by)` for a global pattern that finds no empty words. */
export function* replaceAll(text: string, pattern: RegExp, by: (found: string) => string): Search<string> {
  const parts: string[] = [];
  let done = 0;
  let told = 0;
  for (let match = findFrom(text, 0, pattern); match; match = findFrom(text, done, pattern)) {
    parts.push(text.slice(done, match.from), by(match.words));
    done = match.to;
    if (REPLACING * (done - told) < A_STEP) continue;
    yield REPLACING * (done - told);
    told = done;
  }
  yield REPLACING * (text.length - told);
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}

/** Where a pattern began to look is its own to remember, but others may look by it in between. */
function findFrom(text: string, from: number, pattern: RegExp): Sentence | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && { words: match[0], from: match.index, to: pattern.lastIndex };
}
