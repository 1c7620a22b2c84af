import { cuesOf, figuresOf, readWeights, type Weights, weigh } from '../cues.js';
import { allMatches } from '../matches.js';
import type { CommitmentKind, Policy } from '../policy.js';
import { COMMITMENT_KINDS } from '../policy.js';
import { countCommonWords, type Language } from '../rules/language.js';
import { flatten } from '../rules/reading.js';
import { type Cited, readCited } from './cited.js';
import {
  amountsIn,
  type Figure,
  findDates,
  findMoney,
  findPercents,
  findSpans,
  withoutHouseNumbers,
} from './figures.js';
import { OPEN_WORDS } from './open-words.js';
import { KINDS, PROMISES } from './promise-weights.js';
import { splitSentences } from './sentences.js';
import type { Wording } from './wording.js';
import { GERMAN } from './wording-de.js';
import { ENGLISH } from './wording-en.js';
import { SPANISH } from './wording-es.js';
import { FRENCH } from './wording-fr.js';

/** What a draft version would bind the business to, kept with it. */
export interface Commits {
  kind: CommitmentKind;
  sentence: string;
}

/** The same with its place: `body.slice(from, to)` is `sentence`; a subject's has places of its own. */
export interface Commitment extends Commits {
  in: 'subject' | 'body';
  from: number;
  to: number;
}

export interface GuardContext {
  /** Everything the customer wrote: subjects, messages, fields of the form. */
  customerWords: string[];
  /** Passages of the business's knowledge that the draft cites. */
  cited?: string[];
  business: Pick<Policy['business'], 'about' | 'signature'>;
}

/** Looks for each English wording by itself: the first look of all compiles what takes half a second together. */
export function* rehearseWordings(flat: string): Generator<void> {
  const { kinds, idioms, ...others } = ENGLISH;
  for (const wording of [kinds, idioms, others].flatMap((some) => Object.values<RegExp>(some))) {
    wording.test(flat);
    yield;
  }
}

/**
 * Each sentence in which the business would bind itself, once for each kind, in the order of the text. Questions,
 * refusals to promise, the customer's own figures repeated, the signature and the business's own description are
 * none. English, Spanish, German and French. A few milliseconds at most on the longest draft.
 */
export function findCommitments(
  draft: { subject: string; body: string },
  context: GuardContext,
): Commitment[] {
  const known = flatten(context.customerWords.join('\n').slice(0, MAX_CUSTOMER_CHARS));
  const body = withoutSignature(draft.body, context.business.signature);
  const languages = languagesOf(flatten(body));
  const seen: Seen = {
    words: known,
    amounts: amountsIn(known),
    isTheirs: figuresOf(known),
    about: flatten(context.business.about),
    cited: readCited(context.cited ?? []),
    languages,
    wordings: languages.map((language) => WORDINGS[language]),
  };
  return [
    ...readPart(
      'subject',
      draft.subject.replace(REPLY_MARK, (mark) => ' '.repeat(mark.length)),
      seen,
    ),
    ...readPart('body', body, seen),
  ];
}

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
  const languages = languagesOf(flat);
  const wordings = languages.map((language) => WORDINGS[language]);
  const seen: Seen = { ...NOTHING_SEEN, languages, wordings };
  const said = allMatches(flat, WANTS_SAID)
    .map((match) => flat.slice(match.index + match[0].length))
    .filter((words) => !ASKS_WHETHER.test(words));
  if (!inverted && ASSUMES.test(flat)) said.push(flat);
  if (said.some((words) => kindsOf(`${words}.`, seen).length > 0)) return true;
  const likely = said.length > 0 || weigh(cuesOf(flat, seen.isTheirs), PROMISE_WEIGHTS) >= UNLIKELY;
  return likely && CLAIMS.some((kind) => wordings.some(({ kinds }) => kinds[kind]?.test(flat)));
}

interface Seen {
  words: string;
  amounts: Set<string>;
  isTheirs: (figure: string) => boolean;
  about: string;
  cited: Cited;
  languages: Language[];
  wordings: Wording[];
}

function readPart(where: Commitment['in'], text: string, seen: Seen): Commitment[] {
  return splitSentences(text).flatMap((sentence) =>
    kindsOf(sentence.words, seen).map((kind) => ({
      kind,
      sentence: sentence.words,
      in: where,
      from: sentence.from,
      to: sentence.to,
    })),
  );
}

function kindsOf(sentence: string, seen: Seen): CommitmentKind[] {
  const flat = flatten(sentence);
  // What its owner has written of the business in flo.yml and in `knowledge/` it may say of itself.
  if (flat.length > 12 && seen.about.includes(flat.replace(/[.!]$/, ''))) return [];
  if (seen.cited.repeats(flat)) return [];
  const clauses = bindingClauses(flat, seen);
  if (clauses.length === 0) return [];
  const found = new Set(clauses.flatMap((clause) => kindsIn(clause, seen)));
  const cues = cuesOf(clauses.join(' '), seen.isTheirs);
  const weight = weigh(cues, PROMISE_WEIGHTS);
  // A sum that nobody has named before is one, however carefully it is put.
  const binds =
    weight >= UNLIKELY || (found.has('price') && clauses.some((clause) => namesNewSum(clause, seen)));
  if (found.size > 0) return binds ? COMMITMENT_KINDS.filter((kind) => found.has(kind)) : [];
  if (!isWhole(flat) || seen.cited.echoes(flat)) return [];
  const open =
    seen.wordings.some(({ refusal }) => refusal.test(flat)) ||
    clauses.every((clause) => isRecap(clause, seen.wordings) || openness(clause, seen));
  return weight > (open ? CERTAIN : LIKELY) ? [likeliestKind(cues)] : [];
}

function namesNewSum(clause: string, { amounts }: Seen): boolean {
  return findMoney(clause).some(({ value }) => !amounts.has(value));
}

/** A sentence, and no greeting, signature or heading. */
function isWhole(flat: string): boolean {
  const words = flat.split(' ').length;
  return !flat.endsWith(',') && words >= (/[.!…]["')]?$/.test(flat) ? 3 : 5);
}

/** What a sentence promises that the words of no kind were found in. */
function likeliestKind(cues: string[]): CommitmentKind {
  const weighed = COMMITMENT_KINDS.map((kind) => ({ kind, weight: weigh(cues, KIND_WEIGHTS[kind]) }));
  return weighed.reduce((best, each) => (each.weight > best.weight ? each : best)).kind;
}

/** What remains of a sentence without its question, its refusals and its repeating of the customer. */
function bindingClauses(flat: string, seen: Seen): string[] {
  const { wordings } = seen;
  const told = withoutHouseNumbers(isQuestion(flat) ? statementBefore(flat, wordings) : flat);
  if (told === '') return [];
  const clauses = told.split(CLAUSE_END).filter((clause) => clause.trim() !== '');
  const binding = clauses.filter((clause) => !refuses(clause, wordings));
  const takenBack = binding.length < clauses.length;
  // A sentence that binds throughout is read whole: its date may stand in one clause and its verb in another.
  return takenBack || binding.some((clause) => isRecap(clause, wordings) || openness(clause, seen))
    ? binding
    : [told];
}

/** A sum that depends on something is named all the same. */
function refuses(clause: string, wordings: Wording[]): boolean {
  if (!wordings.some(({ refusal }) => refusal.test(clause))) return false;
  return !(DEPENDS.test(clause) && findMoney(clause).length > 0);
}

function isQuestion(flat: string): boolean {
  return /\?["')\s]*$/.test(flat) || flat.includes('¿');
}

/** "We can do it for 400, does that suit you?": the part that is said, not asked. */
function statementBefore(flat: string, wordings: Wording[]): string {
  const spanish = flat.indexOf('¿');
  const at = spanish > 0 ? spanish : flat.lastIndexOf(',');
  const before = at > 0 ? flat.slice(0, at).replace(/[,:\s]+$/, '') : '';
  if (INVERTED.test(before)) return '';
  return wordings.some(({ statement }) => statement.test(before)) ? before : '';
}

function isRecap(clause: string, wordings: Wording[]): boolean {
  const text = clause.trimStart();
  return wordings.some(({ recap }) => recap.test(text));
}

function kindsIn(clause: string, seen: Seen): CommitmentKind[] {
  const { wordings, cited } = seen;
  const says = (pick: (wording: Wording) => RegExp) => wordings.some((wording) => pick(wording).test(clause));
  const recap = isRecap(clause, wordings);
  const open = recap ? null : openness(clause, seen);
  const kinds: CommitmentKind[] = [];
  for (const kind of recap ? (['advice'] as const) : open ? [] : COMMITMENT_KINDS)
    if (
      wordings.some(
        ({ kinds: plain, idioms }) => plain[kind]?.test(clause) || (!recap && idioms[kind]?.test(clause)),
      )
    )
      kinds.push(kind);
  if (recap) return kinds;
  const theirs = repeatsTheirs(clause, seen);
  const sums = findMoney(clause);
  const quoted = cited.quotesAmounts(
    clause,
    sums.map(({ value }) => value),
  );
  if (quoted || theirs) remove(kinds, 'price');
  else if (namesNewSum(clause, seen) || (sums.length > 0 && says((w) => w.price))) kinds.push('price');
  if (findPercents(clause).some((share) => isNews(share, seen))) kinds.push('discount');
  const dates = findDates(clause).filter(({ value }) => !cited.says(value));
  const spans = findSpans(clause).filter(({ value }) => !cited.says(value));
  if (open === 'ask' || dates.length + spans.length === 0 || says((w) => w.habit)) return kinds;
  const happens = says((w) => w.happens);
  if (theirs || (open && (!happens || ![...dates, ...spans].some((figure) => isNews(figure, seen)))))
    return kinds;
  if (dates.some((date) => happens || isNews(date, seen))) kinds.push('date');
  const lasts = says((w) => w.lasts);
  if (spans.some((span) => (lasts || span.until || span.counted) && (happens || isNews(span, seen))))
    kinds.push('duration');
  return kinds;
}

/** True where a clause has figures, all of them the customer's, and says nothing of what the business does. */
function repeatsTheirs(clause: string, seen: Seen): boolean {
  const amounts = [...amountsIn(clause)];
  if (amounts.length === 0 || amounts.some((amount) => !seen.amounts.has(amount))) return false;
  return (
    OF_OTHERS.test(clause) || !(OURS.test(clause) || seen.wordings.some(({ price }) => price.test(clause)))
  );
}

function openness(clause: string, { languages }: Seen): 'ask' | 'hedge' | null {
  const text = clause.trimStart();
  if (ADDRESSED.test(text) || languages.some((language) => OPEN_WORDS[language].ask.test(text))) return 'ask';
  return languages.some((language) => OPEN_WORDS[language].hedge.test(text)) ? 'hedge' : null;
}

function remove(kinds: CommitmentKind[], kind: CommitmentKind): void {
  if (kinds.includes(kind)) kinds.splice(kinds.indexOf(kind), 1);
}

/** The languages that a text may be in, in part. A short one may be in any. */
function languagesOf(flat: string): Language[] {
  const counts = countCommonWords(flat);
  const likely = LANGUAGES.filter((language) => counts[language] >= CLEARLY);
  return likely.length > 0 ? LANGUAGES.filter((language) => counts[language] >= PERHAPS) : LANGUAGES;
}

function isNews(figure: Figure, seen: Seen): boolean {
  return !seen.words.includes(figure.value) && !isTheirDay(figure.value, seen);
}

/** "The 21st" and "June 21st" where the customer wrote "21 June". */
function isTheirDay(value: string, { words, amounts }: Seen): boolean {
  const [, before, day, after] = DAY.exec(value) ?? [];
  if (day === undefined || !amounts.has(day)) return false;
  const month = before ?? after;
  if (month === undefined) return true;
  return new RegExp(`\\b(?:${month}[a-z]* (?:the )?${day}|${day}\\S{0,2} (?:of |de )?${month})`).test(words);
}

function withoutSignature(body: string, signature: string): string {
  const wanted = signature.trim();
  const text = body.trimEnd();
  return wanted !== '' && text.endsWith(wanted) ? text.slice(0, -wanted.length) : body;
}

const PROMISE_WEIGHTS = readWeights(PROMISES);
const KIND_WEIGHTS = Object.fromEntries(
  COMMITMENT_KINDS.map((kind) => [kind, readWeights(KINDS[kind])]),
) as Record<CommitmentKind, Weights>;
/** Below this a sentence in which the rules see a promise is none … */
const UNLIKELY = -1.3;
/** … above this one is a promise in which they see none … */
const LIKELY = 0.9;
/** … and above this even where it seems to ask, to tell what is usual or to repeat the customer. */
const CERTAIN = 3;
const WORDINGS: Record<Language, Wording> = { en: ENGLISH, de: GERMAN, es: SPANISH, fr: FRENCH };
const LANGUAGES = Object.keys(WORDINGS) as Language[];
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
/** So many common words make a text one of a language … */
const CLEARLY = 6;
/** … and so few of another leave a sentence of it possible. */
const PERHAPS = 2;
const CLAUSE_END =
  /\s*(?:[;–—]|,? \b(?:but|however|though|aber|jedoch|pero|mais|cependant)\b|,(?= (?:and |so |then |und |also |y |et |donc )?(?:we|i|wir|ich|nous|je|le|les)\b))\s*(?:(?:and|so|then|und|also|y|et|donc) )?/;
const DEPENDS = /\b(?:depend\w*|hang(?:t|en)|davon ab|je nach)\b/;
/** What the customer is to do, wherever in the clause it is asked. */
const ADDRESSED =
  /(?:^|: )(?:keep|turn|switch|shut|open|leave) (?:the|your|all|any|every) \w+|\b(?:please|bitte|por favor|s'il vous plait|(?:acuda|vaya|llame|sortez|partez|appelez|allez|rufen sie|gehen sie|fahren sie) )\b/;
/** What the customer was told or charged, by this business or another. */
const OF_OTHERS =
  /\b(?:you(?:'ve| have| had| were| also)? (?:\w+ )?(?:mention\w*|saw|seen|read|heard|found|paid|were|told|charged|quoted|offered|named?|gave|given|refer\w*|describe\w*|set aside|have in mind)|elsewhere|(?:an)?other (?:firm|company|shop|garage|quote|offer|contractor)|someone else|somebody else|(?:die|der|das|den) .{0,40}\bsie (?:nennen|nannten|gelesen|gesehen|bezahlt|gezahlt|erwahn\w+)|(?:andere|anderen|anderer) (?:firma|anbieter|werkstatt|angebot)|que (?:usted )?(?:menciona|vio|leyo|pago|le (?:pidieron|cobraron|dieron|dijeron))|otr[oa] (?:empresa|taller|presupuesto)|que vous (?:avez|mentionnez|citez|indiquez|evoquez)|autre (?:entreprise|garage|devis|artisan))\b/;
const DAY = /^(?:([a-z]{3})[a-z]* )?(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?(?: (?:of |de )?([a-z]{3})[a-z]*)?$/;
/** What the business does, has done, or will see done. */
const OURS =
  /\b(?:we|i|us|our|my|will|shall|ready|done|finished|booked|confirmed|scheduled|pay|wir|ich|uns|unser\w{0,2}|mein\w{0,2}|werden|wird|fertig|bestatigt|gebucht|zahlen|nosotros|nuestr[oa]s?|nos|yo|\w+(?:remos|amos|emos|imos|ara|era|ira|dra|an|en)|list[oa]s?|confirmad[oa]s?|pag[ao]|nous|notre|nos|je|on|\w+(?:rons|ront|rez|era|ira|dra)|prete?s?|confirmee?s?|paye[rz]?)\b|'(?:ll|re|ve)\b/;
/** French asks by putting the subject behind the verb. */
const INVERTED = /\w-(?:t-)?(?:ils?|elles?|vous|on|nous|ce|tu)\b/;
const REPLY_MARK = /^\s*(?:re|aw|sv|fwd?|wg|tr|rv)\s*:/i;
/** More than any customer writes; what is beyond it is told apart no more. */
const MAX_CUSTOMER_CHARS = 40_000;
