import { amountOf, amountsIn } from './guard/figures.js';

/** What each cue speaks for (above 0) or against, learned from labelled sentences by `npm run eval -- learn`. */
export interface Weights {
  bias: number;
  of: Map<string, number>;
}

/**
 * What in a flattened text (see `flatten` in core/rules) may tell how it is meant: its words, their stems, each two
 * words in a row, its first words, whether it asks, and its figures by what they are. Those that `isTheirs` says are
 * of whoever is answered are cues of their own.
 */
export function cuesOf(flat: string, isTheirs: (figure: string) => boolean): string[] {
  const words = cueWords(flat, isTheirs);
  const cues = new Set<string>();
  let before = BEGIN;
  for (const word of words) {
    cues.add(word);
    if (hasStem(word)) cues.add(`${word.slice(0, STEM)}${STEM_MARK}`);
    cues.add(`${before} ${word}`);
    before = word;
  }
  if (words.length > 1) cues.add(`${BEGIN} ${words[0]} ${words[1]}`);
  if (before === '?') cues.add(ASKS);
  return [...cues];
}

/** Whether a word's first `STEM` letters are a cue of their own. */
export function hasStem(word: string): boolean {
  return word.length > STEM + 1;
}

/** The words and signs of a flattened text in their order, its figures by what they are. */
export function cueWords(flat: string, isTheirs: (figure: string) => boolean): string[] {
  const plain = flat.includes("'")
    ? CONTRACTIONS.reduce((text, [short, long]) => text.replace(short, long), flat)
    : flat;
  const words: string[] = plain.match(WORD) ?? [];
  return words.map((word) => {
    const what = DIGIT.test(word) ? '<number>' : NAMED.get(word);
    if (what === undefined) return word;
    return what !== '<coin>' && what !== '<few>' && isTheirs(word) ? '<their>' : what;
  });
}

/** Tells the figures that stand in these words, flattened, in whatever spelling. */
export function figuresOf(theirs: string): (figure: string) => boolean {
  const amounts = amountsIn(theirs);
  return (figure) => theirs.includes(figure) || amounts.has(amountOf(figure));
}

/** How clearly the cues speak for it: above 0 for, below against, about a logarithm of the odds. */
export function weigh(cues: string[], { bias, of }: Weights): number {
  return cues.reduce((sum, cue) => sum + (of.get(cue) ?? 0), bias);
}

/** A table of weights: a line for each, in tenths, then the cues that have it. The first line is the bias. */
export function readWeights(table: string): Weights {
  const [bias = '0', ...lines] = table.trim().split('\n');
  const of = new Map<string, number>();
  for (const line of lines) {
    const at = line.indexOf(' ');
    for (const cue of line.slice(at + 1).split('|')) of.set(cue, Number(line.slice(0, at)) / TENTHS);
  }
  return { bias: Number(bias) / TENTHS, of };
}

export const TENTHS = 10;
/** So many letters of a word are its stem: rough, and the same in four languages. */
export const STEM = 5;
/** Tells the cue of a stem from that of a word. */
export const STEM_MARK = '*';
/** Before the first word. */
export const BEGIN = '^';
/** A question mark at the end. */
export const ASKS = '?$';
const WORD = /<\w+>|\p{L}+|\d[\d.,]*|[?:;%!$€£]/gu;
const DIGIT = /^\d/;
/** Words that count as their kind. */
const NAMED = new Map(
  Object.entries({
    '<coin>': '$ € £ euro euros eur dollar dollars usd bucks pound pounds pesos',
    '<weekday>': [
      'monday tuesday wednesday thursday friday saturday sunday',
      'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
      'montag dienstag donnerstag freitag samstag sonntag mittwoch',
      'montags dienstags donnerstags freitags samstags sonntags mittwochs',
      'lunes martes miercoles jueves viernes sabado domingo',
      'lundi mardi mercredi jeudi vendredi samedi dimanche',
    ].join(' '),
    '<month>': [
      'january february march april june july august september october november december',
      'januar februar marz mai juni juli oktober dezember',
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre',
    ].join(' '),
    // The numbers up to twelve in words. One is an article in three of the languages.
    '<few>': [
      'two three four five six seven eight nine ten twelve',
      'zwei drei vier funf sechs sieben acht neun zehn zwolf',
      'dos tres cuatro cinco siete ocho nueve diez doce',
      'deux trois quatre cinq sept huit neuf dix douze',
    ].join(' '),
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);
const CONTRACTIONS: [RegExp, string][] = [
  [/n't\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'m\b/g, ' am'],
  [/'d\b/g, ' would'],
];
