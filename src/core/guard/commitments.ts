import type { CommitmentKind, Policy } from '../policy.js';
import { COMMITMENT_KINDS } from '../policy.js';
import { countCommonWords, type Language } from '../rules/language.js';
import { flatten } from '../rules/reading.js';
import { amountsIn, type Figure, findDates, findMoney, findPercents, findSpans } from './figures.js';
import { type Sentence, splitSentences } from './sentences.js';
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
  const seen: Seen = {
    words: known,
    amounts: amountsIn(known),
    about: flatten(context.business.about),
    wordings: wordingsOf(flatten(body)),
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

interface Seen {
  words: string;
  amounts: Set<string>;
  about: string;
  wordings: Wording[];
}

function readPart(where: Commitment['in'], text: string, seen: Seen): Commitment[] {
  return splitSentences(text).flatMap((sentence) =>
    kindsOf(sentence, seen).map((kind) => ({
      kind,
      sentence: sentence.words,
      in: where,
      from: sentence.from,
      to: sentence.to,
    })),
  );
}

function kindsOf(sentence: Sentence, seen: Seen): CommitmentKind[] {
  const flat = flatten(sentence.words);
  // What its owner has written of the business in flo.yml it may say of itself.
  if (flat.length > 12 && seen.about.includes(flat.replace(/[.!]$/, ''))) return [];
  const found = new Set(bindingClauses(flat, seen).flatMap((clause) => kindsIn(clause, seen)));
  return COMMITMENT_KINDS.filter((kind) => found.has(kind));
}

/** What remains of a sentence without its question, its refusals and its repeating of the customer. */
function bindingClauses(flat: string, { wordings }: Seen): string[] {
  const told = isQuestion(flat) ? statementBefore(flat, wordings) : flat;
  if (told === '') return [];
  const clauses = told.split(CLAUSE_END).filter((clause) => clause.trim() !== '');
  const binding = clauses.filter((clause) => !wordings.some(({ refusal }) => refusal.test(clause)));
  const takenBack = binding.length < clauses.length;
  // A sentence that binds throughout is read whole: its date may stand in one clause and its verb in another.
  return takenBack || binding.some((clause) => isRecap(clause, wordings)) ? binding : [told];
}

function isQuestion(flat: string): boolean {
  return /\?["')\s]*$/.test(flat) || flat.includes('¿');
}

/** "We can do it for 400, does that suit you?": the part that is said, not asked. */
function statementBefore(flat: string, wordings: Wording[]): string {
  const spanish = flat.indexOf('¿');
  const at = spanish > 0 ? spanish : flat.lastIndexOf(',');
  const before = at > 0 ? flat.slice(0, at).replace(/[,:\s]+$/, '') : '';
  return wordings.some(({ statement }) => statement.test(before)) ? before : '';
}

function isRecap(clause: string, wordings: Wording[]): boolean {
  const text = clause.trimStart();
  return wordings.some(({ recap }) => recap.test(text));
}

function kindsIn(clause: string, seen: Seen): CommitmentKind[] {
  const { wordings } = seen;
  const says = (pick: (wording: Wording) => RegExp) => wordings.some((wording) => pick(wording).test(clause));
  const recap = isRecap(clause, wordings);
  const kinds: CommitmentKind[] = [];
  for (const kind of recap ? (['advice'] as const) : COMMITMENT_KINDS)
    if (wordings.some((wording) => wording.kinds[kind]?.test(clause))) kinds.push(kind);
  if (recap) return kinds;
  const sums = findMoney(clause);
  if (sums.some((sum) => !seen.amounts.has(sum.value)) || (sums.length > 0 && says((w) => w.price)))
    kinds.push('price');
  if (findPercents(clause).some((share) => isNews(share, seen))) kinds.push('discount');
  const dates = findDates(clause);
  const spans = findSpans(clause);
  if (dates.length + spans.length === 0 || says((w) => w.habit)) return kinds;
  const happens = says((w) => w.happens);
  if (dates.some((date) => happens || isNews(date, seen))) kinds.push('date');
  const lasts = says((w) => w.lasts);
  if (spans.some((span) => (lasts || span.until || span.counted) && (happens || isNews(span, seen))))
    kinds.push('duration');
  return kinds;
}

/** The languages that a text may be in, in part. A short one may be in any. */
function wordingsOf(flat: string): Wording[] {
  const counts = countCommonWords(flat);
  const likely = LANGUAGES.filter((language) => counts[language] >= CLEARLY);
  return likely.length > 0
    ? LANGUAGES.filter((language) => counts[language] >= PERHAPS).map((language) => WORDINGS[language])
    : LANGUAGES.map((language) => WORDINGS[language]);
}

function isNews(figure: Figure, seen: Seen): boolean {
  return !seen.words.includes(figure.value);
}

function withoutSignature(body: string, signature: string): string {
  const wanted = signature.trim();
  const text = body.trimEnd();
  return wanted !== '' && text.endsWith(wanted) ? text.slice(0, -wanted.length) : body;
}

const WORDINGS: Record<Language, Wording> = { en: ENGLISH, de: GERMAN, es: SPANISH, fr: FRENCH };
const LANGUAGES = Object.keys(WORDINGS) as Language[];
/** So many common words make a text one of a language … */
const CLEARLY = 6;
/** … and so few of another leave a sentence of it possible. */
const PERHAPS = 2;
const CLAUSE_END =
  /\s*(?:[;–—]|,? \b(?:but|however|though|aber|jedoch|pero|mais|cependant)\b|,(?= (?:and |so |then |und |also |y |et |donc )?(?:we|i|wir|ich|nous|je|le|les)\b))\s*(?:(?:and|so|then|und|also|y|et|donc) )?/;
const REPLY_MARK = /^\s*(?:re|aw|sv|fwd?|wg|tr|rv)\s*:/i;
/** More than any customer writes; what is beyond it is told apart no more. */
const MAX_CUSTOMER_CHARS = 40_000;
