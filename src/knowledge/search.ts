import MiniSearch from 'minisearch';
import { isMeaning, termsOf } from '../core/knowledge/terms.js';
import type { Passage } from '../core/knowledge.js';

/** At most so many passages are found. */
export const MAX_FOUND = 8;
/** So many by what fits best on the whole; the rest is for questions that these leave open. */
const BEST = 5;
/** Less than this share of the best passage's score is noise. */
const LEAST_SHARE = 0.3;
/** Of a long text so much is searched with, and so many of its rarest terms. */
const MAX_TEXT = 6_000;
const MAX_TERMS = 30;
/** Terms that stand in no passage are looked for by their beginning, and with a letter wrong. */
const MAX_GUESSES = 12;
const SHORTEST_GUESS = 5;
/** A word that stands in more passages than these, and in a third of all, tells none from another. */
const COMMON = 30;

export interface PassageIndex {
  find(text: string): Passage[];
}

/** An index over the passages. Indexing gives way to whoever waits for an answer. */
export async function indexPassages(passages: Passage[]): Promise<PassageIndex> {
  const entries = passages.map((passage, id) => ({ id, name: nameOf(passage), text: passage.text }));
  const index = new MiniSearch<(typeof entries)[number]>({
    fields: ['name', 'text'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  const frequency = new Map<string, number>();
  for (let from = 0; from < entries.length; from += CHUNK) {
    for (const entry of entries.slice(from, from + CHUNK)) {
      index.add(entry);
      for (const term of new Set(termsOf(`${entry.name}\n${entry.text}`)))
        frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
    await new Promise(setImmediate);
  }
  const common = Math.max(COMMON, passages.length / 3);
  const tells = (term: string) => {
    const times = frequency.get(term) ?? 0;
    return times > 0 && (times <= common || isMeaning(term));
  };
  return {
    find(text) {
      const asked = [...new Set(termsOf(text.slice(0, MAX_TEXT)))];
      const known = asked
        .filter((term) => tells(term))
        .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))
        .slice(0, MAX_TERMS);
      const guesses = asked
        .filter((term) => !frequency.has(term) && !isMeaning(term) && term.length >= SHORTEST_GUESS)
        .slice(0, MAX_GUESSES);
      const guessed = new Set(guesses);
      const ranked = index.search([...known, ...guesses].join(' '), {
        tokenize: (terms) => terms.split(' ').filter(Boolean),
        boost: { name: 2.5 },
        boostTerm: (term) => (isMeaning(term) ? 1.5 : 1),
        prefix: (term) => guessed.has(term),
        fuzzy: (term) => (guessed.has(term) ? 1 : false),
      });
      const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
      const best = ranked.filter(({ score }) => score >= least).slice(0, BEST);
      const chosen = new Set<number>(best.map(({ id }) => id));
      // Whoever asks for hours and prices gets a passage for each.
      for (const meaning of known.filter(isMeaning)) {
        const answers = ranked.filter(({ terms }) => terms.includes(meaning));
        if (chosen.size >= MAX_FOUND || answers.some(({ id }) => chosen.has(id))) continue;
        if (answers[0]) chosen.add(answers[0].id);
      }
      return [...chosen].flatMap((id) => passages[id] ?? []);
    },
  };
}

/** What stands over a passage: the file's name tells as much as a heading. */
function nameOf({ file, heading }: Passage): string {
  return `${file.replace(/\.\w+$/, '').replace(/[-_/]+/g, ' ')} › ${heading}`;
}

const CHUNK = 20;
