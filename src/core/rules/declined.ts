import { splitSentences } from '../guard/sentences.js';
import type { Passage } from '../knowledge.js';
import { allMatches } from '../matches.js';
import type { Policy } from '../policy.js';
import { flatten } from '../spelling.js';
import { contentStems } from './content.js';
import { stem, tradeStems } from './fit.js';
import { statementsOf } from './questions.js';
import type { Reading } from './reading.js';

/** Says that something is not done, served or reached. What follows is what. */
const NOT_DONE =
  /\b(?:(?:we|they) (?:do not|don'?t|no longer|never) [a-z]{2,12}|not (?:offer|serve|cover|handle|travel to|repair|sell|deliver to)\w{0,3}|no (?:hacemos|servimos|ofrecemos|trabajamos|alquilamos|vendemos|reparamos|llegamos|atendemos|llevamos|damos|organizamos|cubrimos)|nous ne [a-z]{3,14} (?:pas|ni|plus|aucun\w?)|ne [a-z]{3,14} pas|(?:machen|bieten|fotografieren|reparieren|verkaufen|fahren|arbeiten|liefern|ubernehmen|vermieten|filmen) wir|wir (?:machen|bieten|fotografieren|reparieren|verkaufen|fahren|arbeiten|liefern|ubernehmen|vermieten|filmen))\b/g;
const GERMAN_VERB =
  /^(?:wir )?(?:machen|bieten|fotografieren|reparieren|verkaufen|fahren|arbeiten|liefern|ubernehmen|vermieten|filmen)\b/;
/** In German the refusal follows the verb. */
const GERMAN_NOT = /\b(?:nicht|kein\w{0,2}|weder)\b/;
/** From here on it says under which condition, how much or why. */
const CONDITION =
  /\b(?:before|until|unless|without|because|since|if|when|above|over|more than|less than|below|ourselves|so that|except|but|at|on|as|avant|sans|sauf|plus de|moins de|au-dela|parce|car|mais|si|lorsque|uber|mehr als|weniger als|ohne|vor|bevor|ausser|weil|wenn|aber|sondern|antes|sin|mas de|menos de|salvo|excepto|porque|pero|cuando|por encima)\b|[;:(.]/;
/** Headings of what lies outside: one word of it is enough there. */
const LIMITS =
  /\b(?:not|don'?t|outside|limits?|area|where|nicht|gebiet|grenzen|no (?:hacemos|ofrecemos|servimos)|que no|zona|ne (?:faisons|proposons)|pas|zone|secteur)\b/;
/** Refusing these is a rule of the house, and no refusal of work. */
const HOUSE_RULES = new Set(
  (
    'handle install offer provide serve take sell make build repair cover travel deliver cross carry supply rent lend buy finish arrange hire work bring come drive organize organise book accept represent write draft prepare keep leave other others more another large small big new full part whole lot ' +
    'hacemos servimos ofrecemos alquilamos vendemos reparamos llegamos trabajamos llevamos damos organizamos aceptamos montamos casa grupo grupos evento eventos ' +
    'machen bieten fotografieren reparieren verkaufen fahren arbeiten liefern ubernehmen vermieten filmen bearbeiten drucken grosse kleine ganze andere weitere ' +
    'faisons proposons reparons vendons louons livrons prenons acceptons reprenons travaillons grand grande petit autre autres ' +
    'money cash card cards check cheque deposit refund advice guarantee warranty price prices discount consultation call calls phone email weekend weekends saturday saturdays sunday sundays evening night time date dates day days week order orders payment payments invoice fee fees quote estimate appointment visit work service services customer client clients people house home ' +
    'geld bar karte anzahlung rabatt garantie preis preise wochenende samstag sonntag abend termin termine rechnung kunden arbeit ' +
    'dinero efectivo tarjeta senal descuento garantia precio precios sabado domingo fin noche fecha factura clientes trabajo personas ' +
    'argent especes carte acompte remise garantie prix samedi dimanche soir rendez-vous facture clients travail personnes rendez'
  )
    .split(' ')
    .map(stem),
);

/**
 * The sentence in which the business says that it does not do what this conversation is about, shortened; null where
 * none does. Words of its trade, or that it uses of what it does do, prove nothing.
 */
export function findDeclined(reading: Reading, passages: Passage[], policy: Policy): string | null {
  const sentences = passages.flatMap(({ heading, text }) =>
    splitSentences(text).map(({ words }) => ({
      words,
      refused: refusedIn(words),
      limits: LIMITS.test(flatten(heading)),
    })),
  );
  if (sentences.every(({ refused }) => refused.length === 0)) return null;
  const done = new Set(
    sentences.filter(({ refused }) => refused.length === 0).flatMap(({ words }) => contentStems(words)),
  );
  const trade = tradeStems(policy.business.about);
  // A side question whether they do that too leaves the rest of the wish as it is.
  const asked = new Set(contentStems(statementsOf(reading)));
  const found = sentences.find(({ refused, limits }) => {
    const met = refused.filter((root) => asked.has(root) && !done.has(root) && !trade.has(root));
    return met.length > 1 || (met.length > 0 && (limits || refused.length < 3));
  })?.words;
  if (found === undefined) return null;
  return found.length > 110 ? `${found.slice(0, found.lastIndexOf(' ', 108))} …` : found;
}

/** What a sentence refuses, as stems: things of five letters and more, and places. */
function refusedIn(sentence: string): string[] {
  const flat = flatten(sentence);
  const names = new Set(
    allMatches(sentence, /(?<=[a-zà-ü,] )\p{Lu}[\p{L}'-]{3,24}/gu).map(([name]) => stem(flatten(name))),
  );
  return allMatches(flat, NOT_DONE).flatMap((match) => {
    const german = GERMAN_VERB.test(match[0]);
    // In German what is refused may stand before the verb.
    const rest = german ? flat.replace(match[0], ' ') : flat.slice(match.index + match[0].length);
    if (german && !GERMAN_NOT.test(rest)) return [];
    const ends = [CONDITION.exec(rest)?.index, rest.search(NOT_DONE)].filter(
      (at) => at !== undefined && at >= 0,
    );
    const end = Math.min(rest.length, ...(ends as number[]));
    const plain = rest.slice(0, end).replace(/\b[a-z]+-[a-z]+\b/g, ' ');
    return contentStems(plain).filter(
      (root) => !HOUSE_RULES.has(root) && !/^\d/.test(root) && (root.length >= 4 || names.has(root)),
    );
  });
}
