import { allMatches } from '../matches.js';
import { flatten } from '../spelling.js';
import { amountOf, NUMBERS, RANGES } from './figures.js';
import { splitSentences } from './sentences.js';

/** What the passages that a draft cites say, so that their figures and words are told apart from new ones. */
export interface Cited {
  /** True where the sentence says what one of theirs says, with its figures: the business's standing word. */
  repeats(flat: string): boolean;
  /** True where the sentence speaks of what one of theirs speaks of, and brings no figure of its own. */
  echoes(flat: string): boolean;
  /** How much of the sentence's words one of theirs says too, from 0 to 1. */
  shares(flat: string): number;
  /** True where every amount in the clause is quoted as it stands there: a range as a range, a fixed one as such. */
  quotesAmounts(clause: string, amounts: string[]): boolean;
  /** True where these words stand there: hours, days, spans. */
  says(words: string): boolean;
}

export function readCited(passages: string[]): Cited {
  const text = flatten(passages.join('\n'));
  const sentences = passages.flatMap(splitSentences).map(({ words }) => {
    const flat = flatten(words);
    return { words: new Set(contentWords(flat)), numbers: numbersIn(flat), ranges: rangesIn(flat) };
  });
  const ranges = sentences.flatMap((sentence) => sentence.ranges);
  const numbers = new Set(sentences.flatMap((sentence) => [...sentence.numbers]));
  const whole = (own: Set<string>, range: [string, string]) =>
    range.every((end) => own.has(end)) || !range.some((end) => own.has(end));
  const sharesOf = (flat: string) => {
    const words = contentWords(flat);
    if (words.length === 0) return 0;
    const said = sentences.map((sentence) => words.filter((word) => sentence.words.has(word)).length);
    return Math.max(0, ...said) / words.length;
  };
  return {
    shares: sharesOf,
    repeats(flat) {
      const words = contentWords(flat);
      const own = numbersIn(flat);
      if (words.length < 3) return false;
      return sentences.some(
        (sentence) =>
          words.filter((word) => sentence.words.has(word)).length >= OVERLAP * words.length &&
          [...own].every((number) => sentence.numbers.has(number)) &&
          sentence.ranges.every((range) => whole(own, range)),
      );
    },
    echoes(flat) {
      const own = numbersIn(flat);
      if (own.size > 0) return [...own].every((number) => numbers.has(number) || numbers.has(`${number}000`));
      return sharesOf(flat) > ECHO;
    },
    quotesAmounts(clause, amounts) {
      const own = new Set(amounts);
      for (const end of rangesIn(clause).flat()) own.add(end);
      return (
        amounts.length > 0 &&
        amounts.every((amount) => numbers.has(amount)) &&
        ranges.every(
          (range) =>
            whole(own, range) ||
            (range[0] !== '' && AT_LEAST.test(clause) && own.has(range[0]) && !own.has(range[1])),
        )
      );
    },
    says: (words) => text !== '' && text.includes(words),
  };
}

function contentWords(flat: string): string[] {
  return [...new Set(flat.match(/[a-z]{4,}/g) ?? [])].map((word) => word.replace(/(?:es|s|e|en)$/, ''));
}

function numbersIn(flat: string): Set<string> {
  const inWords = flat.match(IN_WORDS) ?? [];
  return new Set([...allMatches(flat, NUMBERS).map(([words]) => amountOf(words)), ...inWords]);
}

function rangesIn(flat: string): [string, string][] {
  return allMatches(flat, RANGES).map(([words, from = '', to = '']): [string, string] => {
    const thousands = /k\b/.test(words) && !/k/.test(from) && Number(amountOf(from)) < 1_000;
    return [amountOf(thousands ? `${from}k` : from), amountOf(to)];
  });
}

/** So much of a sentence's words stand in the passage's: the rest may join it to the letter. */
const OVERLAP = 0.55;
/** … and so much makes the subject the same. */
export const ECHO = 0.3;
const IN_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|half|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|halbe?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|media|mitad|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|moitie)\b/g;
const AT_LEAST =
  /\b(?:from|starting|starts?|at least|upwards|ab|mindestens|desde|a partir|des|minimum|up to|bis zu|hasta|jusqu'a)\b/;
