import type { Draft } from '../core/draft.js';
import { findDates, findMoney, findPercents, findSpans } from '../core/guard/figures.js';
import { splitSentences } from '../core/guard/sentences.js';
import type { Passage } from '../core/knowledge.js';
import { stem } from '../core/rules/fit.js';
import { flatten } from '../core/spelling.js';

/*
 * Judges of a draft that know nothing of how it was made: a model's and the rules' are read alike. They see words,
 * not meaning, so a figure of theirs is a comparison between two runs rather than the last word on one draft.
 */

export type DraftWords = Pick<Draft, 'subject' | 'body' | 'cites'>;

/** More questions than this are not answered by anybody. */
export const MOST_QUESTIONS = 3;

/**
 * Whether a customer's question is met: `answered` where the draft cites the passage that answers it and uses its
 * words, `taken-up` where the draft names what was asked and so owns that it is open, `left` otherwise.
 */
export function judgeQuestion(
  question: { words: string; knowledge: string | null },
  draft: DraftWords,
): 'answered' | 'taken-up' | 'left' {
  const cited = (draft.cites ?? []).find((passage) => isAt(passage, question.knowledge));
  if (cited && sharesWords(draft.body, cited.text)) return 'answered';
  const wanted = [...contentStems(question.words)];
  if (wanted.length === 0) return 'taken-up';
  const takenUp = splitSentences(draft.body).some(({ words }) => {
    const said = contentStems(words);
    return wanted.filter((root) => said.has(root)).length >= Math.max(1, wanted.length * 0.5);
  });
  return takenUp ? 'taken-up' : 'left';
}

function isAt(passage: Passage, place: string | null): boolean {
  if (place === null) return false;
  const [file, heading = ''] = place.split('#');
  const own = passage.heading.split(' › ').map((part) => flatten(part));
  return passage.file === file && (heading === '' || own.includes(flatten(heading)));
}

function sharesWords(body: string, passage: string): boolean {
  const said = contentStems(body);
  return [...contentStems(passage)].filter((root) => said.has(root)).length >= 3;
}

/** Whether the draft asks for a field of `qualify`, in its own words or the policy's, in any of four languages. */
export function asksFor(item: { field: string; ask: string }, body: string): boolean {
  const asked = questionsOf(body).map((sentence) => flatten(sentence));
  const wanted = [...contentStems(item.ask)];
  const synonyms = SYNONYMS.find(({ field }) => field.test(item.field))?.words;
  return asked.some((sentence) => {
    if (synonyms?.test(sentence)) return true;
    const said = contentStems(sentence);
    return wanted.length > 0 && wanted.filter((root) => said.has(root)).length >= wanted.length / 2;
  });
}

/** The draft's own questions: what it quotes of the customer's is none. */
export function questionsOf(body: string): string[] {
  return splitSentences(body.replace(/[“"„«][^”"“»]{0,400}[”"“»]/g, ' '))
    .map(({ words }) => words)
    .filter((sentence) => sentence.includes('?'));
}

/**
 * Sums, percentages, dates, spans, numbers, addresses and links that stand neither in what the customer wrote nor in
 * what the business has written down.
 */
export function findUnfounded(draft: DraftWords, sources: string[]): string[] {
  const body = flatten(draft.body);
  const known = flatten(sources.join('\n'));
  const numbers = new Set(known.match(/\d+/g) ?? []);
  const figures = [...findMoney(body), ...findPercents(body), ...findDates(body), ...findSpans(body)];
  const found = figures.filter(({ words, value }) => {
    if (known.includes(words) || known.includes(value)) return false;
    const digits = words.match(/\d+/g);
    return !digits || digits.some((each) => !numbers.has(each));
  });
  const plain = (body.match(/\b\d{2,}\b/g) ?? []).filter((number) => !numbers.has(number));
  const places = (body.match(/[^\s@]+@[^\s@]+\.[a-z]{2,}|\bhttps?:\/\/\S+|\bwww\.\S+/g) ?? []).filter(
    (place) => !known.includes(place.replace(/[.,;)]+$/, '')),
  );
  return [...new Set([...found.map(({ words }) => words), ...plain, ...places])];
}

/** The words that carry a sentence, as stems. */
function contentStems(text: string): Set<string> {
  const words = flatten(text).match(/\p{L}{4,}|\d+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stem));
}

const EMPTY_WORDS = new Set(
  (
    'that this with your have from they what when where which would could should does will about there their been were ' +
    'also just some into than then them these those please know tell like much many very need want only other ' +
    'oder aber auch noch nicht eine einen einem einer sind haben wird werden konnen konnte bitte diese dieser dieses ' +
    'para como pero esta este esto tiene tienen puede pueden quiero favor ustedes nosotros porque cuando donde ' +
    'pour avec dans vous nous votre notre etes sont cette avez faire pouvez merci bonjour'
  ).split(' '),
);

const SYNONYMS: { field: RegExp; words: RegExp }[] = [
  {
    field: /address|location|place|venue|ort|lieu|lugar/,
    words: /\b(?:where|address|wo|adresse|ort|donde|direccion|lugar|ou|lieu|location|venue)\b/,
  },
  {
    field: /timeline|date|dates|deadline|termin|fecha/,
    words: /\b(?:when|dates?|start|deadline|wann|termin|datum|cuando|fechas?|quand|quelles? dates?)\b/,
  },
  {
    field: /guests|people|count/,
    words: /\b(?:how many|guests|people|wie viele|gaste|personen|cuant[oa]s|personas|combien|personnes)\b/,
  },
  { field: /budget/, words: /\b(?:budget|presupuesto|spend)\b/ },
  {
    field: /phone/,
    words: /\b(?:phone|telephone|number|telefon\w*|nummer|telefono|numero|telephone)\b/,
  },
  {
    field: /problem|matter/,
    words:
      /\b(?:what|problem|matter|wrong|describe|was (?:genau|ist)|worum|que (?:ocurre|pasa|problema)|quel probleme|de quoi)\b/,
  },
  { field: /bike/, words: /\b(?:velo|bike|bicycle|modele|fahrrad|rad|bici\w*)\b/ },
];
