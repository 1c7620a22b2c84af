import { CARD_BUDGET } from '../limits.js';
import { countCharacters, cutText } from '../text.js';

/**
 * How many lines `text` takes when it is `width` narrow letters wide; broad letters and emoji count more.
 * What is longer than any card is not read to its end.
 */
export function countLines(text: string, width: number = CARD_BUDGET.lineChars): number {
  let lines = 0;
  for (const line of text.slice(0, MEASURED_CHARS).split('\n')) {
    lines++;
    let used = 0;
    for (const word of line.split(/(?<= )/)) {
      let size = measure(word.trimEnd());
      if (used > 0 && used + size > width) {
        lines++;
        used = 0;
      }
      while (size > width) {
        lines++;
        size -= width;
      }
      used += size + (word.length - word.trimEnd().length);
    }
  }
  return lines;
}

/**
 * The longest beginning of `text` that fits into `lines` and `maxChars`, with "… n more" where characters
 * had to go; `n` counts all that is missing. `suffix` ends it in any case.
 */
export function fitText(
  text: string,
  fit: { lines: number; label?: string; maxChars?: number; suffix?: string; more?: (n: number) => string },
): string {
  const { lines, label = '', maxChars = Number.POSITIVE_INFINITY, suffix = '', more = moreCharacters } = fit;
  if (text.length <= maxChars && countLines(label + text + suffix) <= lines) return text + suffix;
  const all = countCharacters(text);
  let low = 0;
  let high = Math.min(text.length, maxChars, lines * CARD_BUDGET.lineChars);
  let best = '';
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = beginning(text, middle, maxChars);
    const shown = `${start}${leftToRight(start, more(all - countCharacters(start)))}`;
    if (countLines(label + shown) <= lines) {
      best = shown;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best || more(all).trimStart();
}

/** After words that are written from right to left, "… 5 more" would be read from its end. */
function leftToRight(before: string, ending: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(before) ? `\u200e${ending}` : ending;
}

/** Cut after a word, except where it is as long as was promised. */
function beginning(text: string, length: number, maxChars: number): string {
  const start = cutText(text, length).trimEnd();
  if (length === maxChars || start.length === text.length) return start;
  const end = /\s/.test(text.charAt(start.length)) ? start.length : start.lastIndexOf(' ');
  return end > start.length / 2 ? start.slice(0, end).trimEnd() : start;
}

/**
 * As many whole items as fit into `lines`, and "… n more" for the rest. The first is cut rather than left out; where it
 * ends in somebody's words, the quotation is closed before what Flo says of the rest.
 */
export function fitItems(items: string[], fit: { lines: number; label: string }): string {
  let best: string | null = null;
  let joined = '';
  for (const [i, item] of items.entries()) {
    joined += (i > 0 ? ' · ' : '') + item;
    if (joined.length > MEASURED_CHARS) break;
    const hidden = items.length - i - 1;
    const text = joined + (hidden > 0 ? ` … ${hidden} more` : '');
    if (countLines(fit.label + text) <= fit.lines) best = text;
  }
  if (best !== null) return best;
  const rest = items.length - 1;
  const suffix = rest > 0 ? ` … ${rest} more` : '';
  const more = (n: number) => suffix || moreCharacters(n);
  const first = items[0] ?? '';
  if (!first.endsWith('”')) return fitText(first, { ...fit, suffix, more });
  return fitText(first.slice(0, -1), { ...fit, suffix: `”${suffix}`, more: (n) => ` …”${more(n)}` });
}

export interface Share {
  /** What the part should have before others get more than theirs. */
  least: number;
  wants: number;
  /** The lower, the sooner it is given more and the later it is taken from. */
  rank: number;
  /** Where not all get their least, it keeps these … */
  floor: number;
  /** … and where even those are too many, these. */
  core: number;
}

/** Lines for each part: first everybody's least, as far as `total` reaches, then the rest by rank. */
export function shareLines(parts: Share[], total: number): number[] {
  const given = parts.map((part) => Math.min(part.least, part.wants));
  const byRank = parts.map((part, i) => ({ part, i })).sort((a, b) => a.part.rank - b.part.rank);
  let left = total - given.reduce((sum, lines) => sum + lines, 0);
  const give = (i: number, lines: number) => {
    given[i] = (given[i] ?? 0) + lines;
    left -= lines;
  };
  for (const keeps of KEPT) {
    for (const { part, i } of byRank.toReversed()) {
      const spare = (given[i] ?? 0) - keeps(part);
      if (left < 0 && spare > 0) give(i, -Math.min(spare, -left));
    }
  }
  for (const { part, i } of byRank) give(i, Math.max(0, Math.min(left, part.wants - (given[i] ?? 0))));
  return given;
}

/** What a part keeps while lines are taken away, the last in the end. */
const KEPT: ((part: Share) => number)[] = [({ floor }) => floor, ({ core }) => core, () => 1, () => 0];

/** One for all: `toLocaleString` makes its own each time, and fitting asks a dozen times per line. */
const NUMBERS = new Intl.NumberFormat('en-US');

export function moreCharacters(n: number): string {
  return ` … ${NUMBERS.format(n)} more`;
}

/** In narrow letters. Broad ones are weighed as they are drawn; that thin ones take less is left as a reserve. */
function measure(text: string): number {
  let size = 0;
  for (const letter of text) {
    if (BROAD.test(letter)) size += 2;
    else if (WIDE.test(letter)) size += 1.5;
    else size += ROUND.test(letter) ? 1.15 : 1;
  }
  return size;
}

/** Dashes, arrows, frames and stars, East Asian writing, emoji. */
const BROAD = /[MWЖМФШЩЫЮ@%…\u1100-\u11ff\u2014\u2015\u2100-\u2bff\u2e80-\uffdc\u{10000}-\u{3ffff}]/u;
/** Capitals of any alphabet, and all letters of Armenian and Georgian. */
const WIDE = /[\p{Lu}\u0530-\u058f\u10a0-\u10ff&mwæœжмфшщыю#©®¼½¾]/u;
/** Cyrillic and Hebrew have few thin letters. */
const ROUND = /[\u0400-\u052f\u0590-\u05ff]/u;
/** Far more than fourteen lines of any letters. */
const MEASURED_CHARS = 2_000;
