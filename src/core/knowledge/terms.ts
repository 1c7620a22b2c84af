import { allMatches } from '../matches.js';
import { flatten } from '../spelling.js';
import { GLOSSARY, GLOSSARY_PHRASES, STOP_WORDS } from './glossary.js';

/**
 * What a text is searched and found by: the stems of its words, folded and without stop words, and behind each word
 * of the glossary its meaning (`#price`), the same in every language. In the order of the text, with repeats.
 */
export function termsOf(text: string): string[] {
  const flat = flatten(text);
  const terms: string[] = [];
  for (const [word] of allMatches(flat, /[\p{L}\p{N}]{2,40}/gu)) {
    if (STOPS.has(word)) continue;
    const stem = stemOf(word);
    terms.push(stem);
    const meaning = MEANINGS.get(stem);
    terms.push(...(meaning === undefined ? meaningsWithin(stem) : [meaning]));
  }
  for (const [phrase, meaning] of GLOSSARY_PHRASES) if (phrase.test(flat)) terms.push(`#${meaning}`);
  return terms;
}

export function isMeaning(term: string): boolean {
  return term.startsWith('#');
}

/** Endings of the four languages, the longest first. Rough, and the same for both sides. */
const ENDINGS =
  /(?:aciones|acion|ations?|ungen|ung|ments?|ings?|iert|eren|ers?|ern|en|em|es|er|e|s|n|ed|a|o)$/;

function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  let stem = word.replace(/ies?$/, 'y');
  for (;;) {
    const ending = ENDINGS.exec(stem);
    if (!ending || ending.index < SHORTEST_STEM) return stem;
    stem = stem.slice(0, ending.index);
  }
}

/** "Kuchenrenovierung" means a kitchen and a remodel: German writes several words as one. */
function meaningsWithin(stem: string): string[] {
  if (stem.length < 9) return [];
  const found = new Set<string>();
  for (let length = stem.length - 2; length >= SHORTEST_STEM; length--) {
    for (const part of [stem.slice(0, length), stem.slice(-length)]) {
      const meaning = MEANINGS.get(part);
      if (meaning !== undefined) found.add(meaning);
    }
  }
  return [...found];
}

const SHORTEST_STEM = 4;
const STOPS = new Set(STOP_WORDS.split(' '));
const MEANINGS = new Map(
  Object.entries(GLOSSARY).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [stemOf(word), `#${meaning}`] as const),
  ),
);
