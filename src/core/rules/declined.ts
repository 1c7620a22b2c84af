import { splitSentences } from '../guard/sentences.js';
import type { Passage } from '../knowledge.js';
import type { Policy } from '../policy.js';
import { contentStems, sameWord } from './content.js';
import { tradeStems } from './fit.js';
import { flatten, type Reading } from './reading.js';

/** Says that something is not done, served or reached. */
const NOT_DONE =
  /\b(?:(?:we|they|our \w{3,12}) (?:do not|don'?t|cannot|can'?t|no longer|never|are not|aren'?t)|not (?:offer|serve|cover|handle|take|travel|repair|sell)\w{0,3}|nicht an|(?:machen|bieten|fotografieren|reparieren|verkaufen|fahren|arbeiten|liefern|ubernehmen|haben) wir (?:\w{2,12} ){0,6}(?:nicht|keine\w?)|wir (?:\w{3,14} )(?:\w{2,12} ){0,6}(?:nicht|keine\w?)|keine\w? \w{4,24}(?:fotos|bilder|videos?|aufnahmen|arbeiten)|no (?:hacemos|servimos|ofrecemos|trabajamos|alquilamos|vendemos|reparamos|llegamos|atendemos|llevamos|aceptamos)|nous ne \w{3,14} (?:pas|ni|plus|aucun\w?)|ne \w{3,14} (?:pas|ni|plus) )\b/;

/**
 * The sentence in which the business says that it does not do what this conversation is about, shortened; null where
 * none does. Words that belong to its trade, or that it uses of what it does do, prove nothing.
 */
export function findDeclined(reading: Reading, passages: Passage[], policy: Policy): string | null {
  const sentences = passages.flatMap(({ text }) => splitSentences(text).map(({ words }) => words));
  const refusals = sentences.filter((sentence) => NOT_DONE.test(flatten(sentence)));
  if (refusals.length === 0) return null;
  const done = sentences
    .filter((sentence) => !refusals.includes(sentence))
    .flatMap((each) => contentStems(each));
  const trade = [...tradeStems(policy.business.about)];
  const asked = contentStems(reading.text);
  for (const sentence of refusals) {
    const meets = contentStems(sentence).filter(
      (root) =>
        root.length >= 3 &&
        !/^\d/.test(root) &&
        asked.some((other) => sameWord(other, root)) &&
        !done.some((other) => sameWord(other, root)) &&
        !trade.some((other) => sameWord(other, root)),
    );
    if (meets.length > 0) return sentence.length > 110 ? `${sentence.slice(0, 108)} …` : sentence;
  }
  return null;
}
