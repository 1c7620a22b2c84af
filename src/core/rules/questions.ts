import { bindsIfSaid } from '../guard/leading-question.js';
import { splitSentences } from '../guard/sentences.js';
import { isOrder, steers } from '../guard/steering.js';
import { allMatches } from '../matches.js';
import { flatten } from '../spelling.js';
import { trace } from '../verbatim.js';
import { makeHarmless } from './harmless.js';
import type { Reading } from './reading.js';

/** A question is quoted up to so many units. */
const MAX_QUESTION = 170;
/** More questions than this in one message are not read one by one. */
const MAX_QUESTIONS = 10;

/** Something the customer wants to know. */
export interface Question {
  /** As asked, in one line that is safe to quote. */
  words: string;
  /** Its single questions, flattened: "how far ahead are you booked", "what does fitting come to". */
  parts: string[];
  /** The sentence before it, flattened: what "that" may mean. */
  before: string;
  /**
   * Its words must not stand in a letter, where they would be read as offered or obeyed: what it is about instead.
   * Empty where not even that can be named; absent where it may be quoted.
   */
  unquoted?: QuestionTopic[];
}

/** What a question can be called by that is not quoted. */
export type QuestionTopic = 'price' | 'warranty' | 'refund' | 'day';

const OPENERS = [
  // English
  String.raw`(?:how (?:much|many|long|far|soon|big|often|early|late|do|does|would|can|could|is|are|about)|what(?:'?s| is| are| do| does| did| would| will| can| could| should| if| about| kind| sort| size| time| happens| day| date| number| else)|which|when (?:can|could|do|does|would|will|is|are|should)|where (?:can|could|do|does|is|are|should)|who (?:can|could|do|does|would|will|is|are|should|pays)|why|whose)\b`,
  String.raw`(?:do|does|did|can|could|would|will|is|are|may|might|should|shall) (?:i|we|you|u|it|this|that|these|those|there|they|he|she|someone|somebody|anyone|anybody|your|the|my|our|a|an|any)\b|(?:have|has) (?:you|there|anyone|anybody|your)\b`,
  // German
  String.raw`(?:was (?:kostet|kosten|wurde|wurden|ist|sind|passiert|brauch\w{1,3}|muss|mussen|nehmt|nehmen|macht|verlang\w{1,3}|darf)|wie (?:viel\w{0,2}|lange?|weit|hoch|teuer|lauft|funktioniert|oft|schnell|fruh|sieht|ist|kann|gross)|wann|wo (?:ist|sind|kann|konnen|liegt)|wer|welche\w?|ab wann|bis wann|wieso|warum)\b`,
  String.raw`(?:habt|haben|hatten|hattet|konnt|konnen|konnte|konnten|konntet|kann|macht|machen|bietet|bieten|gibt|ist|sind|ware|waren|seid|kommt|kommen|fahrt|fallen|liefert|liefern|nehmt|nehmen|darf|durfen|muss|mussen|arbeitet|arbeiten|vermietet|vermieten|bekommen|bekommt|kostet|kosten|wisst|wissen|sprecht|sprechen|ginge|geht|passt|braucht|brauchen|wurde|wurdet|wurden) (?:ihr|sie|es|man|ich|wir|du|da|das|die|der|den|dafur|jemand|uns|bei|auch|eine?|einer|noch|helme|[a-z]{3,14})\b`,
  // Spanish
  String.raw`(?:cuanto|cuanta|cuantos|cuantas|cuando|donde|que (?:precio|incluye|pasa|necesit\w{1,5}|hay|tal|opciones|menu|coste|dias?|horario|tipo)|cual(?:es)?|como (?:se|funciona|puedo|podemos|es|hago|hacemos|lo)|quien|por que|a que|de que|en que|con cuant[oa]|desde cuando|hasta cuando)\b`,
  String.raw`(?:podria[ns]?|pueden?|podeis|podriais|puedo|podemos|tienen?|teneis|hacen|haceis|hay|ofrecen|ofreceis|trabajan|trabajais|llegan|llegais|atienden|atendeis|cobran|cobrais|nos cobrais|nos cobran|incluye|va incluid\w{1,2}|seria posible|es posible|se puede[n]?|sirven|servis|llevan|llevais|alquilan|alquilais|aceptan|aceptais|hace falta|necesitan|necesitais)\b`,
  // French
  String.raw`(?:combien|quand|ou (?:est|se|puis|peut)|quels?|quelles?|comment|pourquoi|qui|est-ce|c'est combien|c'est quoi|qu'est-ce|que (?:coute|faut|faire|se|prenez)|a quelle|a quel|de quel\w{0,3}|jusqu'a quand|a partir de quand)\b`,
  String.raw`(?:(?:pouvez|pourriez|avez|auriez|faites|livrez|reparez|louez|proposez|prenez|reprenez|acceptez|etes|seriez|travaillez|vendez|venez|ouvrez|fournissez)-vous|(?:puis|pourrais|dois|devrais)-je|(?:faut|peut|doit|pourrait|serait)-(?:il|on)|y a-t-il|(?:[a-z]{3,14})-(?:t-)?(?:il|elle|on|ils|elles)|vous (?:pouvez|pourriez|avez|faites|prenez|louez|etes|livrez))\b`,
];

/** Says that a question follows, where the sentence is none by its form. */
const ANNOUNCED =
  /\b(?:let (?:me|us) know (?:if|whether|what|how|when|which|where|who)|(?:tell|advise|inform) (?:me|us) (?:if|whether|what|how|when|which|where|who|about)|(?:wonder(?:ing|ed)?|curious|asking|ask|unsure|not sure|like to know|want to know|need to know|know|see|tell|ask) (?:if (?:you|your|there|it|i|we|the|that|this)|whether|what (?:you|your|it|the|a|would|to)|how (?:much|long|you|your|many|far|it|soon|to)|when (?:you|your|the|we|it)|where|why|who|which)|(?:need|want|like|send|give|get|have)\b[^.!?]{0,24}\b(?:prices?|a price|rates|costs?|price list|an idea of)|(?:necesit\w{1,5}|quier\w{1,4}|queremos|mand\w{1,5}|envi\w{1,5}|dar\w{0,5}|pas\w{1,5}|nos hacemos)\b[^.!?]{0,24}\b(?:precios?|tarifas?|idea de)|(?:brauch\w{0,2}|mochten?|schick\w{0,3}|hatten? gern|nennen)\b[^.!?]{0,24}\b(?:preise?|kosten|preisliste)|(?:besoin|voudr\w{1,5}|aimer\w{1,5}|envoy\w{1,4}|donn\w{1,4})\b[^.!?]{0,24}\b(?:prix|tarifs?|grille)|(?:no se|no sabemos|weiss nicht|wissen nicht|ne sais pas|ne savons pas|ignore),? (?:si|ob|wie|s'il)|please (?:confirm|advise) (?:if|whether|that)|(?:sagt|sagen sie|teilen sie|gebt|geben sie|schreibt|schreiben sie) (?:mir|uns)(?: bitte)?(?: auch)?(?: mit| bescheid)?,? (?:ob|was|wie|wann|wo|welche\w?|wer)|(?:wissen|erfahren|fragen|interessiert (?:mich|uns)),? (?:ob|was|wie|wann|wo|welche\w?)|(?:bitte )?(?:um )?(?:info|bescheid),? (?:ob|was|wie)|(?:decid|dig|dime|digan|diga|avis|comentad|indiqu)\w{0,4}(?:me|nos)? (?:si|que|cuanto|cuando|como|donde|cual|a que)|(?:saber|preguntar|confirmar\w{0,3}) (?:si|que|cuanto|cuando|como|donde|cual)|(?:savoir|demander|demande|dire|preciser|indiquer|confirmer) (?:si|s'il|ce que|combien|quand|comment|ou|quel\w{0,3}|a quel\w{0,2})|dites-(?:moi|nous) (?:si|ce que|combien|quand|comment|quel\w{0,3}))\b/;

/** Tested where a clause begins: one long pattern that is tried anywhere would be slow to build and to run. */
const OPENER = new RegExp(`^(?:${OPENERS.join('|')})`);
/** Where a clause may begin, and the small words before it. */
const CLAUSE =
  /(?:^|, |; |: |\. |! | - | – | — |\(|\b(?:question|frage|pregunta)s? (?:is|are|would be|ist|ware|es|seria|est|serait) |\b(?=(?:and|but|so|also|or|und|aber|oder|o|y|e|et|pero|mais|ou|donc|ps) ))(?:(?:and|but|so|also|or|und|aber|oder|o|y|e|et|pero|mais|ou|donc|ps) )?(?:(?:also|auch|tambien|aussi) )?/g;
const GREETING =
  /^(?:hi|hey|hello|hola|hallo|moin|bonjour|slt|bjr|good (?:morning|afternoon)|guten (?:tag|morgen)|buen[oa]s(?: dias| tardes)?)\b[^,.!?]{0,24}[,.!:] /;
/** "… and whether three payments is ok" after a clause that announced a question. */
const WHETHER = /^(?:if|whether|ob|si)\b/;

/** Where in a flattened sentence clauses begin that ask something: place of the small words, and of the clause. */
function openings(flat: string): { at: number; from: number }[] {
  return allMatches(flat, CLAUSE)
    .map((match) => ({ at: match.index, from: match.index + match[0].length }))
    .filter(({ from }) => OPENER.test(flat.slice(from, from + 60)));
}

/** A request in the middle of a sentence. */
const LATER =
  /(?:, |\. |; |\b(?:and|but|so|und|also|y|pero|et|mais) )(?:can|could|would) (?:you|u|someone|somebody|anyone|i|we|she|he|they) |(?:, |\b(?:and|but|so) )(?:how (?:much|long|many|soon|far)|do (?:you|u|i|we)|are you|is (?:it|there)|what (?:is|are|do|does|would|s)) |(?:, |\b(?:und|aber) )(?:was kostet|wie (?:viel|lange)|habt ihr|haben sie|konnt ihr|konnen sie|macht ihr|geht das)|(?:, |\b(?:y|pero) )(?:cuanto|cuanta|podeis|podrian|podriais|haceis|teneis|cobrais)\b|(?:, |\b(?:et|mais|donc) )(?:combien|pouvez-vous|est-ce|avez-vous|c'est combien|quel (?:est|serait))\b/;

/** Begins like a question, and would like a statement too where no question mark tells them apart. */
const EITHER =
  /^(?:y |pero |o |et |mais |ou )?(?:hay|puedo|podemos|tienen?|incluye|llegan|llevan|necesitan|hace falta|es posible|sirven|aceptan|atienden|que|como|quien|donde|cuando|vous|qui|quand|ou|comment|which|when|where|who|why)\b(?! (?:can|could|do|does|would|will|is|are|should) (?:i|we|you|u|it|the|your|this)\b)/;

/** A sentence that asks without a question mark: "do you do tiles", "was kostet das", "let me know if …". */
function asksPlainly(flat: string): boolean {
  return ANNOUNCED.test(flat) || (OPENER.test(afterGreeting(flat)) && !EITHER.test(flat)) || LATER.test(flat);
}

function afterGreeting(flat: string): string {
  return flat.replace(GREETING, '').replace(/^(?:and|but|so|also|or|und|aber|oder|y|o|pero|et|ou|mais) /, '');
}

const LINK = /(?:https?:\/\/|www\.)\S*[^\s?]/g;

/** What ties a question to the sentence before it. */
const LEADING_LINK = /^(?:and|but|so|also|oh|und|aber|oder|ach|y|pero|et|mais),? (?=\S)/i;

/** A smile ends a sentence where a new one begins behind it. */
const SMILED = /([:;]-?[)D]|\p{Emoji_Presentation})[ \t]+(?=\p{Lu}|¿)/gu;

/** What the newest message asks, in its order. */
export function findQuestions(reading: Reading): Question[] {
  const found: Question[] = [];
  let before = '';
  for (const { words } of splitSentences(reading.newest.replace(SMILED, '$1\n')).slice(0, 120)) {
    const traced = trace(words);
    const { flat } = traced;
    // An address holds question marks of its own.
    const asked = flat.replace(LINK, ' ');
    const marked = /\?["”»)]?$/.test(asked) || asked.indexOf('?') > 3;
    if ((marked || asksPlainly(flat)) && !steers(flat) && found.length < MAX_QUESTIONS) {
      const from = beginning(flat);
      const quoted = makeHarmless(traced.written(from, flat.length), MAX_QUESTION)
        .replace(/[.,;:! ]+$/, '')
        .replace(LEADING_LINK, '');
      if (/\p{L}{2}/u.test(quoted) && !isPleasantry(flat.slice(from)))
        found.push({ words: quoted, parts: split(flat.slice(from)), before, ...unquoted(quoted) });
    }
    before = flat;
  }
  return found;
}

function unquoted(words: string): Pick<Question, 'unquoted'> {
  const flat = flatten(words);
  if (isOrder(flat)) return { unquoted: [] };
  if (!bindsIfSaid(words, { inverted: OPENER.test(afterGreeting(flat)) })) return {};
  return { unquoted: TOPICS.filter(([, signs]) => signs.test(flat)).map(([topic]) => topic) };
}

const TOPICS: [QuestionTopic, RegExp][] = [
  [
    'price',
    /[$€£%]|\b(?:price|cost|charge|discount|free of|for free|complimentary|preis|kosten|rabatt|gratis|umsonst|berechnet|precio|descuento|gratuit|prix|remise|reduction|offerte?s?\b|tarif)/,
  ],
  ['warranty', /\b(?:warrant|guarant|garant|gewahrleist)/],
  ['refund', /\b(?:refund|money back|erstatt|geld zuruck|reembols|devol|devuel|rembours)/],
  [
    'day',
    /\b(?:day|date|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tag|termin|woche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|fecha|dia|semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|jour|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/,
  ],
];

/** Where in a long sentence the question begins. */
function beginning(flat: string): number {
  if (flat.length <= 110) return GREETING.exec(flat)?.[0].length ?? 0;
  const places = [ANNOUNCED.exec(flat)?.index, openings(flat)[0]?.from].filter((at) => at !== undefined);
  return places.length > 0 ? Math.min(...places) : 0;
}

/** What the newest message tells, without the sentences that only ask. All of it where nothing else is said. */
export function statementsOf(reading: Reading): string {
  const told = splitSentences(reading.newest)
    .map(({ words }) => words)
    .filter((words) => !(words.includes('?') && OPENER.test(afterGreeting(flatten(words)))));
  const enough = told.some((words) => (words.match(/\p{L}{2,}/gu) ?? []).length > 4);
  return enough
    ? `${reading.subject ?? ''}\n${told.join('\n')}`
    : `${reading.subject ?? ''}\n${reading.newest}`;
}

/** Nobody wants to know how it goes, and "OK?" asks for nothing. */
function isPleasantry(flat: string): boolean {
  return (
    /^(?:how are (?:you|things)|how is it going|how do you do|what's up|wie geht|alles gut|como esta\w{0,2}|que tal(?: esta\w{0,2}| todo)?|comment allez|ca va|right|ok(?:ay)?|you know|isn't it|haha|interested|kein interesse|interesado)[^a-z]*\?*$/.test(
      flat,
    ) || (flat.match(/[a-z]/g) ?? []).length < 3
  );
}

/** The single questions of a sentence. */
function split(flat: string): string[] {
  const cuts = openings(flat)
    .map(({ at }) => at)
    .filter((at) => at > 0);
  if (ANNOUNCED.test(flat))
    for (const match of allMatches(flat, /,? (?:and|und|y|et) /g))
      if (WHETHER.test(flat.slice(match.index + match[0].length))) cuts.push(match.index);
  const places = [0, ...cuts.sort((a, b) => a - b), flat.length];
  const parts = places
    .slice(0, -1)
    .map((at, i) => flat.slice(at, places[i + 1]).replace(/^[^a-z\d]+|[^a-z\d]+$/g, ''))
    .filter((part) => (part.match(/[a-z]/g) ?? []).length > 3);
  return parts.length > 0 ? parts.slice(0, 4) : [flat];
}
