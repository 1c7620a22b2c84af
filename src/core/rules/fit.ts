import { flatten } from '../spelling.js';
import { dropDenied } from './denied.js';

/** Words that say nothing about a trade. */
const PLAIN = new Set(
  (
    'a an the and or for of in on at to with from by we our us you your all any more most every is are be as it that this ' +
    'best family owned friendly local full service services company business small large new old years year since serving ' +
    'based area near around greater home homes house houses people customers clients quality professional experienced ' +
    'offer offers offering provide provides do does make makes work works help team town city county state north south east ' +
    'west und oder fur mit von der die das im in wir unsere el la los las de y o para con en nuestro le les et ou pour avec des du sur dans chez par sans aux mesure bei aus nach uber al sobre desde medida ' +
    'one two three four five six auf wunsch ein eine einen zwei drei vier naturliche natural naturales personas personen personnes persons guests gaste invitados grupos gruppen groupes group groups children adults kinder erwachsene ninos adultos enfants adultes'
  ).split(' '),
);

/** The trade's words in `business.about`, as stems. Names of places do not count. */
export function tradeStems(about: string): Set<string> {
  const stems = new Set<string>();
  for (const sentence of about.split(/[.!?]\s/)) {
    for (const [i, word] of sentence
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .entries()) {
      if (i > 0 && /^\p{Lu}\p{Ll}/u.test(word)) continue;
      const flat = flatten(word);
      if (flat.length >= 3 && !PLAIN.has(flat)) stems.add(stem(flat));
    }
  }
  return stems;
}

/** The words of a flattened text that belong to the trade, as the customer spelled them, without repeats. */
export function tradeWords(text: string, about: string): string[] {
  const stems = tradeStems(about);
  // A stem is how its word begins: most words need no more than that look.
  const beginnings = new Set([...stems].map((known) => known.slice(0, 2)));
  const found = new Map<string, string>();
  for (const word of text.match(/[a-z]{3,24}/g) ?? []) {
    if (!beginnings.has(word.slice(0, 2))) continue;
    const root = stem(word);
    if (stems.has(root) && !found.has(root)) found.set(root, word);
    if (found.size >= 6) break;
  }
  return [...found.values()];
}

/** One or two words of the trade in a flattened text, of what it does not deny: "kitchen", "kitchen remodel". */
export function topicOf(said: string, about: string): string | null {
  const text = dropDenied(said);
  const words = tradeWords(text, about).filter((word) => !/(?:ed|ly)$/.test(word) && !isOnlyDone(word, text));
  for (const word of words) {
    const next = words.find((other) => other !== word && text.includes(`${word} ${other}`));
    if (next !== undefined) return `${word} ${next}`;
  }
  return words[0] === undefined ? null : wholeWord(words[0], text);
}

/** "Check" stands in "check-up": where it never stands alone, the whole is what it is about. */
function wholeWord(word: string, text: string): string {
  if (new RegExp(`(?<![a-z-])${word}(?![a-z-])`).test(text)) return word;
  return new RegExp(`(?<![a-z-])${word}(?:-[a-z]{1,14}){1,2}(?![a-z-])`).exec(text)?.[0] ?? word;
}

/** Whether the word tells what is to be done, wherever it stands: "do you board dogs", "to remodel our kitchen". */
function isOnlyDone(word: string, text: string): boolean {
  return !new RegExp(
    `(?<!\\b(?:to|you|we|i|they|please|not|also|still|ever|can|could|would|and|or) )\\b${word}\\b`,
  ).test(text);
}

/** A rough stem: enough that "kitchens" meets "kitchen" and "remodeling" meets "remodel". */
export function stem(word: string): string {
  const cutAt = /(?:ations?|ings?|ers?|ments?|ies|es|s|ed|e|y)$/.exec(word);
  return cutAt && cutAt.index >= 4 ? word.slice(0, cutAt.index) : word.replace(/s$/, '');
}

/** Whether the business works in law: court dates and lawyers are its daily bread. */
export function isLawTrade(about: string): boolean {
  return /\b(?:law|legal|attorneys?|lawyers?|solicitors?|notary|rechtsanw\w{2,6}|kanzlei|abogad[oa]s?|avocats?|notaire)\b/i.test(
    about,
  );
}
