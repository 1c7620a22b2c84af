import type { Correction } from './corrections.js';
import type { RejectReason } from './decision.js';
import { KIND_WORDS } from './guard/promises.js';
import { median } from './metrics/percentile.js';
import type { Language } from './rules/language.js';

/** The same kind of change in many corrections. */
export interface CorrectionGroup {
  /** "softened the price sentence", "shortened the draft". */
  words: string;
  /** In how many corrections. */
  count: number;
  /** Where they are of a length: per cent of the words, the median. */
  percent?: number;
}

/** Groups what people changed, the most frequent first; each correction counts once in a group. */
export function groupCorrections(corrections: Correction[]): CorrectionGroup[] {
  const groups = new Map<string, AnyChange[]>();
  for (const { changes } of corrections) {
    for (const [key, change] of new Map(changes.map((each) => [keyOf(each), each])))
      groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map(groupOf).sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}

/**
 * One line for each group: "softened the price sentence 7 times", "shortened the draft 5 times, by 40 % on the median".
 */
export function tellCorrections(corrections: Correction[]): string[] {
  return groupCorrections(corrections).map(({ words, count, percent }) => {
    const often = count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
    if (percent === undefined) return `${words} ${often}`;
    return `${words} ${often}, by ${percent} %${count > 1 ? ' on the median' : ''}`;
  });
}

/** "shortened the draft by 40 % and took out the price sentence": to follow the person's name. */
export function tellCorrection({ changes }: Correction): string {
  const each = [...new Map(changes.map((change) => [keyOf(change), change])).values()].map(tellChange);
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} and ${last}`;
}

type AnyChange = Correction['changes'][number];

/** Changes with the same key belong together. */
function keyOf(change: AnyChange): string {
  switch (change.kind) {
    case 'length':
      return change.percent < 0 ? 'shortened' : 'lengthened';
    case 'questions':
      return change.more < 0 ? 'fewer questions' : 'more questions';
    default:
      return JSON.stringify(change);
  }
}

function groupOf(changes: AnyChange[]): CorrectionGroup {
  const count = changes.length;
  const first = changes[0] as AnyChange;
  if (first.kind === 'questions')
    return { words: `asked ${first.more > 0 ? 'more' : 'fewer'} questions`, count };
  if (first.kind !== 'length') return { words: tellChange(first), count };
  const percents = changes.flatMap((change) => (change.kind === 'length' ? [Math.abs(change.percent)] : []));
  return { words: tellLength(first.percent), count, percent: Math.round(median(percents) ?? 0) };
}

function tellChange(change: AnyChange): string {
  switch (change.kind) {
    case 'length':
      return `${tellLength(change.percent)} by ${Math.abs(change.percent)} %`;
    case 'commitment':
      return `${HOW[change.how]} the ${KIND_WORDS[change.of]} sentence`.replace(
        /^added the/,
        /^[aeiou]/.test(KIND_WORDS[change.of]) ? 'added an' : 'added a',
      );
    case 'language':
      return `changed the language from ${LANGUAGE_WORDS[change.from]} to ${LANGUAGE_WORDS[change.to]}`;
    case 'questions': {
      const n = Math.abs(change.more);
      return `asked ${n} ${n === 1 ? 'question' : 'questions'} ${change.more > 0 ? 'more' : 'fewer'}`;
    }
    case 'rejected':
      return `rejected it ${REJECTED[change.reason]}`;
    default:
      return PLAIN_WORDS[change.kind];
  }
}

function tellLength(percent: number): string {
  return `${percent < 0 ? 'shortened' : 'lengthened'} the draft`;
}

const HOW = { softened: 'softened', removed: 'took out', changed: 'changed', added: 'added' } as const;

const PLAIN_WORDS = {
  greeting: 'changed the greeting',
  closing: 'changed the closing',
  subject: 'changed the subject',
  rewritten: 'wrote it anew',
  reworded: 'reworded it',
} as const satisfies Partial<Record<AnyChange['kind'], string>>;

const REJECTED: Record<RejectReason, string> = {
  'not-a-fit': 'as not a fit',
  spam: 'as spam',
  duplicate: 'as a duplicate',
  'handled-elsewhere': 'as handled elsewhere',
  other: 'for another reason',
};

const LANGUAGE_WORDS: Record<Language, string> = {
  en: 'English',
  es: 'Spanish',
  de: 'German',
  fr: 'French',
};
