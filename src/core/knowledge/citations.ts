import { allMatches } from '../matches.js';

/** The short id under which the model is given the passage at this place of the list. */
export function idOf(index: number): string {
  return `K${index + 1}`;
}

/**
 * `text` without the marks by which a model names its sources, damaged ones too, and the numbers they named, in the
 * order of the text. A bare "K2" is a word like any other and stands.
 */
export function takeCitations(text: string): { text: string; cited: number[] } {
  const cited: number[] = [];
  const take = (mark: string) => {
    for (const list of allMatches(mark, LISTS)) cited.push(...numbersIn(list[0]));
  };
  const left = text.replace(SOURCE_LINE, (line) => {
    take(line);
    return '';
  });
  const rest = left.replace(MARKS, (marks, offset: number) => {
    take(marks);
    const touches = /^\s/.test(marks) && /^[\p{L}\p{N}]/u.test(left.charAt(offset + marks.length));
    return touches ? ' ' : '';
  });
  return { text: rest, cited: [...new Set(cited)] };
}

const ID = 'K\\s?#?\\d{1,3}';
const JOINT = '\\s?(?:[,;&/+]|[-–]|and|und|et|y|or|oder|ou)\\s?';
const LIST = `${ID}(?:${JOINT}(?:${ID}|\\d{1,3}(?!\\d)))*`;
const WORD = '(?:(?:see|sources?|source id|siehe|quellen?|fuentes?|v[ée]ase|voir)\\s?:?\\s?)?';
const MARK = [
  `\\\\?[[［【〔]\\s?[\\^*]{0,2}${WORD}${LIST}\\s?\\*{0,2}\\\\?[\\]］】〕)]?`,
  `[(（{]\\s?${WORD}${LIST}\\s?[)）}\\]]`,
  `(?<![\\p{L}\\p{N}])${LIST}\\s?[\\]］】〕]`,
].join('|');
const MARKED = `\\*{0,2}(?:${MARK})\\*{0,2}`;
/** Marks one after another with the space before them, or behind them where a line begins with one. */
const MARKS = new RegExp(
  `(?:^[ \\t]*(?:${MARKED})(?:[ \\t]*[,;]?[ \\t]*(?:${MARKED}))*[ \\t]*)|[ \\t]*(?:${MARKED})(?:[ \\t]*[,;]?[ \\t]*(?:${MARKED}))*`,
  'gimu',
);
/** A line that says nothing else. */
const SOURCE_LINE = new RegExp(
  `^[ \\t]*\\*{0,2}(?:sources?|quellen?|fuentes?)\\s?:\\*{0,2}(?:[ \\t,;]*(?:${MARKED}|${LIST}))+[ \\t.]*$`,
  'gimu',
);
const LISTS = new RegExp(LIST, 'giu');

/** "K1, 3" names two, "K2-K4" three. */
function numbersIn(list: string): number[] {
  const numbers: number[] = [];
  let ranged = false;
  for (const [part] of allMatches(list, /\d{1,3}|[-–]/g)) {
    if (!/\d/.test(part)) {
      ranged = true;
      continue;
    }
    const number = Number(part);
    const from = numbers.at(-1);
    if (ranged && from !== undefined)
      for (let n = from + 1; n < Math.min(number, from + 20); n++) numbers.push(n);
    numbers.push(number);
    ranged = false;
  }
  return numbers;
}
