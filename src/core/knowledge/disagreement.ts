import { findMoney, findPercents, findSpans, RANGES } from '../guard/figures.js';
import { splitSentences } from '../guard/sentences.js';
import type { Passage } from '../knowledge.js';
import { allMatches } from '../matches.js';
import { contentStems, sameWord } from '../rules/content.js';
import { plain } from '../rules/summarize.js';
import { flatten } from '../spelling.js';

/** Two sentences of the business's own that say the same of other figures. */
export interface Disagreement {
  one: { file: string; words: string };
  other: { file: string; words: string };
}

/**
 * The first sentence of these passages that another passage says too, with another sum, share or span. `within`: only
 * sentences that stand in it count. Who quotes the one must know of the other.
 */
export function findDisagreement(cited: Passage[], all: Passage[], within?: string): Disagreement | null {
  const others = all.flatMap(study);
  for (const one of cited.flatMap(study)) {
    if (within !== undefined && !within.includes(one.words)) continue;
    const other = others.find((each) => each.passage !== one.passage && disagree(one, each));
    if (other)
      return {
        one: { file: one.passage.file, words: one.words },
        other: { file: other.passage.file, words: other.words },
      };
  }
  return null;
}

/** Each of them for a card, none twice. */
export function tellDisagreements(found: (Disagreement | null)[]): string[] {
  const told = found.flatMap((each) =>
    each === null
      ? []
      : `The knowledge contradicts itself: “${plain(each.one.words, SHOWN)}” (${each.one.file}) and “${plain(each.other.words, SHOWN)}” (${each.other.file})`,
  );
  return [...new Set(told)];
}

const SHOWN = 90;

interface Said {
  passage: Passage;
  words: string;
  /** What it is about, its heading included. */
  about: string[];
  /** By kind: sums, shares, spans. */
  figures: Set<string>[];
  /** From … to: one sum within it says nothing else. */
  ranges: boolean;
}

function study(passage: Passage): Said[] {
  const heading = contentStems(passage.heading.split(' › ').at(-1) ?? '');
  return splitSentences(passage.text).flatMap(({ words }) => {
    const flat = flatten(words);
    const figures = [
      findMoney(flat),
      findPercents(flat),
      findSpans(flat).filter(({ counted }) => counted),
    ].map((found) => new Set(found.map(({ value }) => value.trim())));
    if (figures.every(({ size }) => size === 0)) return [];
    const about = [...new Set([...heading, ...contentStems(words)])].filter((root) => !HOW_MUCH.test(root));
    const ranges = allMatches(flat, RANGES).length > 0;
    return [{ passage, words: words.replace(/\s+/g, ' '), about, figures, ranges }];
  });
}

/** As many figures of a kind, and not the same, of the same thing. */
function disagree(one: Said, other: Said): boolean {
  const differ = one.figures.some((figures, kind) => {
    const theirs = other.figures[kind]!;
    return (
      figures.size > 0 && figures.size === theirs.size && [...figures].some((value) => !theirs.has(value))
    );
  });
  if (!differ || one.ranges !== other.ranges || one.about.length === 0) return false;
  const shared = one.about.filter((root) => other.about.some((each) => sameWord(each, root))).length;
  return shared / (one.about.length + other.about.length - shared) >= ALIKE;
}

/** Of the words of both so many are the same: "on weekdays" and "at weekends" tell two things apart. */
const ALIKE = 0.75;
/** Numbers, their units, and how exact they are. */
const HOW_MUCH =
  /^(?:\d.*|dollar|euro?|eur|usd|pound|gbp|chf|frank|franken|percent|prozent|cent|minut\w*|stund\w*|woch\w*|monat\w*|jahr\w*|tag\w*|arbeitstag\w*|hora|dia|semana|mes|meses|ano|heur|jour|semain|mois|ans?|four|five|six|seven|eight|nine|ten|twelve|vier|funf|sechs|sieben|acht|neun|zehn|cuatro|cinco|seis|siete|ocho|diez|quatre|cinq|sept|huit|dix|between|about|around|from|least|start|begin|zwischen|rund|etwa|circa|meist|entre|unos|unas|desde|environ|partir|gener\w{0,3})$/;
