import { cuesOf, readWeights, type Weights, weigh } from '../cues.js';
import type { CommitmentKind } from '../policy.js';
import { COMMITMENT_KINDS } from '../policy.js';
import { countCommonWords, type Language } from '../rules/language.js';
import { flatten } from '../spelling.js';
import type { Cited } from './cited.js';
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
import type { Wording } from './wording.js';
import { GERMAN } from './wording-de.js';
import { ENGLISH } from './wording-en.js';
import { SPANISH } from './wording-es.js';
import { FRENCH } from './wording-fr.js';

/** What a sentence is read against. */
export interface Seen {
  /** All that the customer wrote, flattened. */
  words: string;
  /** The sums and numbers in it. */
  amounts: Set<string>;
  /** Whether the customer wrote this figure. */
  isTheirs: (figure: string) => boolean;
  /** The business's own description, flattened. */
  about: string;
  cited: Cited;
  /** What the text may be in, in part. */
  languages: Language[];
  wordings: Wording[];
}

/** The languages that a text may be in, in part, and how each binds itself. A short text may be in any. */
export function spokenIn(flat: string): Pick<Seen, 'languages' | 'wordings'> {
  const counts = countCommonWords(flat);
  const likely = LANGUAGES.filter((language) => counts[language] >= CLEARLY);
  const languages =
    likely.length > 0 ? LANGUAGES.filter((language) => counts[language] >= PERHAPS) : LANGUAGES;
  return { languages, wordings: languages.map((language) => WORDINGS[language]) };
}

/** Whether a sentence may promise anything, by its words as they were weighed. */
export function mayPromise(flat: string, isTheirs: Seen['isTheirs']): boolean {
  return weigh(cuesOf(flat, isTheirs), PROMISE_WEIGHTS) >= UNLIKELY;
}

/** Looks for each wording by itself: the first look of all compiles what takes half a second in each language. */
export function* rehearseWordings(flat: string, language: Language): Generator<void> {
  const { kinds, idioms, ...others } = WORDINGS[language];
  const { ask, hedge } = OPEN_WORDS[language];
  for (const wording of [
    ask,
    hedge,
    ...[kinds, idioms, others].flatMap((some) => Object.values<RegExp>(some)),
  ]) {
    wording.test(flat);
    yield;
  }
}

/** What a sentence would bind the business to, in the order of the kinds. */
export function findKinds(sentence: string, seen: Seen): CommitmentKind[] {
  const flat = flatten(sentence);
  // What its owner has written of the business in flo.yml and in `knowledge/` it may say of itself.
  if (flat.length > 12 && seen.about.includes(flat.replace(/[.!]$/, ''))) return [];
  if (seen.cited.repeats(flat)) return [];
  const clauses = bindingClauses(flat, seen);
  if (clauses.length === 0) return [];
  const found = new Set(clauses.flatMap((clause) => kindsIn(clause, seen)));
  const cues = cuesOf(clauses.join(' '), seen.isTheirs);
  const weight = weigh(cues, PROMISE_WEIGHTS);
  // A sum that nobody has named before is one, however carefully it is put, and a yes to the customer's figure another.
  const binds =
    weight >= UNLIKELY ||
    clauses.some((clause) => agrees(clause, seen) || (found.has('price') && namesNewSum(clause, seen)));
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
function bindingClauses(sentence: string, seen: Seen): string[] {
  const { wordings } = seen;
  const flat = sentence.replace(NOTICE, '');
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
  const usual = says((wording) => wording.habit);
  const kinds: CommitmentKind[] = [];
  for (const kind of recap ? (['advice'] as const) : open ? [] : COMMITMENT_KINDS)
    if (
      !(usual && kind === 'date') &&
      wordings.some(
        ({ kinds: plain, idioms }) => plain[kind]?.test(clause) || (!recap && idioms[kind]?.test(clause)),
      )
    )
      kinds.push(kind);
  if (recap) return kinds;
  const theirs = !agrees(clause, seen) && repeatsTheirs(clause, seen);
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
  if (open === 'ask' || dates.length + spans.length === 0 || usual) return kinds;
  const happens = says((w) => w.happens) || says((w) => w.settles);
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

/** Says yes to what the customer has proposed, whose figures it repeats. */
function agrees(clause: string, { wordings }: Seen): boolean {
  const text = clause.trimStart();
  return wordings.some(({ yes, settles }) => yes.test(text) || settles.test(text));
}

function openness(clause: string, { languages }: Seen): 'ask' | 'hedge' | null {
  const begun = clause.trimStart();
  const text = languages.reduce((rest, language) => rest.replace(OPEN_WORDS[language].offer, ''), begun);
  if (ADDRESSED.test(text) || languages.some((language) => OPEN_WORDS[language].ask.test(text))) return 'ask';
  return languages.some((language) => OPEN_WORDS[language].hedge.test(text)) ? 'hedge' : null;
}

function remove(kinds: CommitmentKind[], kind: CommitmentKind): void {
  if (kinds.includes(kind)) kinds.splice(kinds.indexOf(kind), 1);
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
/** So many common words make a text one of a language … */
const CLEARLY = 6;
/** … and so few of another leave a sentence of it possible. */
const PERHAPS = 2;
const CLAUSE_END =
  /\s*(?:[;–—]|,? \b(?:but|however|though|aber|jedoch|pero|mais|cependant)\b|,(?= (?:and |so |then |und |also |y |et |donc )?(?:we|i|wir|ich|nous|je|le|les)\b))\s*(?:(?:and|so|then|und|also|y|et|donc) )?/;
/** What follows is told, and asked of nobody: "please note that it will be done by Friday". */
const NOTICE =
  /^(?:and )?(?:(?:please|kindly) (?:note|know|be (?:aware|advised|assured|informed)|(?:keep|bear) in mind)(?: that|,|:) |please (?=rest assured)|bitte beachten sie(?:, dass|:) |(?:veuillez noter|merci de noter|sachez) que |(?:por favor,? )?(?:tenga en cuenta|tome nota de) que )/;
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
