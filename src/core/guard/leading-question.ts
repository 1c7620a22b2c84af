import { allMatches } from '../matches.js';
import type { CommitmentKind } from '../policy.js';
import { flatten } from '../spelling.js';
import { findKinds, mayPromise, type Seen, spokenIn } from './binding.js';
import { readCited } from './cited.js';

/**
 * Whether the words of a customer's question would bind the business, stood they alone in its letter: "confirm the
 * lifetime warranty", "so you do it for 400". Quoted back they may be read as offered. `inverted`: it is a question by
 * its form, "can you come on Friday", whose days and prices are only asked for.
 */
export function bindsIfSaid(question: string, { inverted }: { inverted: boolean }): boolean {
  const flat = flatten(question)
    .replace(/["?¿!¡]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const seen: Seen = { ...NOTHING_SEEN, ...spokenIn(flat) };
  const said = allMatches(flat, WANTS_SAID)
    .map((match) => flat.slice(match.index + match[0].length))
    .filter((words) => !ASKS_WHETHER.test(words));
  if (!inverted && ASSUMES.test(flat)) said.push(flat);
  if (said.some((words) => findKinds(`${words}.`, seen).length > 0)) return true;
  const likely = said.length > 0 || mayPromise(flat, seen.isTheirs);
  return likely && CLAIMS.some((kind) => seen.wordings.some(({ kinds }) => kinds[kind]?.test(flat)));
}

const NOTHING_SEEN: Omit<Seen, 'languages' | 'wordings'> = {
  words: '',
  amounts: new Set(),
  isTheirs: () => false,
  about: '',
  cited: readCited([]),
};
/** What a question's mere words claim; of prices and days they only ask. */
const CLAIMS: CommitmentKind[] = ['discount', 'guarantee', 'refund', 'fault', 'advice', 'contract'];
/** Wants something said or promised; what follows is what. Verbs that mean much else need a "that". */
const WANTS_SAID = new RegExp(
  [
    String.raw`\b(?:(?:re)?confirm(?:e[rsz]?|ing|ar\w{0,4}|a[ns]?)?|in writing|schriftlich|por escrito|par ecrit|promis\w{1,2}|promise[rtz]?|promet\w{1,6}|guarantee|garantir|garantiz\w{1,6}|garantier\w{1,3}|assure[rz]?|asegur\w{1,6}|acknowledge|admit|state|mention(?:ner|nez)?|mencion\w{1,5}|indiqu\w{1,4}|indicar\w{0,3}|preciser|reconoc\w{1,5}|reconn\w{1,8}|bestatig\w{1,3}|zusag\w{1,3}|zusicher\w{1,3}|versprech\w{1,3}|versicher\w{1,3}|vermerk\w{1,3}|erwahn\w{1,3}|anerkenn\w{1,3}|(?:a|the|one) (?:line|sentence|note) saying`,
    String.raw`(?:agree|write|say|add|note|include|dire|ecri(?:re|vez|ve)|not(?:er|ez)|ajout(?:er|ez)|decir\w{0,4}|escrib\w{2,6}|anot\w{1,5}|anad\w{1,5}|schreib\w{1,3}|sagen|sagt|notier\w{1,3}|festhalten)(?=(?:,? (?:me|us|mir|uns|moi|nous|please|bitte|par ecrit|por escrito|schriftlich|in writing))*,? (?:that|dass|que|qu')\b)`,
  ].join('|') +
    ")(?:,? (?:me|us|you|to|we|mir|uns|sie|moi|nous|vous|please|bitte|par ecrit|por escrito|schriftlich|in writing|that|dass|que))*(?:,? qu'|,? )",
  'g',
);
/** Tells the business what it does, and asks no more than a nod. */
const ASSUMES =
  /^(?:(?:so|and|then|also|dann|und|entonces|asi que|y|donc|alors|et),? )?(?:you(?:'ll|'re| will| are| do| can| give| have)|sie (?:werden|machen|geben|haben|konnen|sind|ubernehmen)|ihr (?:macht|gebt|werdet|habt|seid)|(?:ustedes|usted) \w+|nos (?:dan|daran|hacen|haran|cobran|regalan|garantizan|devuelven|prometen)|vous (?:allez|nous|me|\w+rez|faites|avez))\b/;
/** A question within the question. */
const ASKS_WHETHER =
  /^(?:if|whether|how|what|when|where|which|who|why|ob|wie\w{0,4}|was|wann|wo|welche\w?|wer|si|s'il\w?|como|cuan\w{1,3}|cuando|donde|cual\w{0,2}|quien|combien|comment|quand|ou|quel\w{0,3}|ce que)\b/;
