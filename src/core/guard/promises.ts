import { createHash } from 'node:crypto';
import type { Draft } from '../draft.js';
import type { CommitmentRule, Policy } from '../policy.js';
import { cut } from '../spelling.js';
import type { Commits } from './commitments.js';
import { isGrave, type Mark } from './marks.js';

/** What stands between a draft and its sending: what it commits to, by `policy.commitments`, and its grave marks. */
export interface Gate {
  /** The strictest rule among the draft's commitments; `show` where nothing is asked. */
  rule: CommitmentRule;
  /** The commitments that are more than shown, the strictest first. */
  asks: Commits[];
  /** What must not go out unseen (core/guard/marks). */
  grave: Mark[];
  /** Names exactly these two: what a person has read and said yes to. Empty where nothing is asked. */
  mark: string;
}

type Rules = Policy['policy']['commitments'];

export function gateOf(draft: Pick<Draft, 'commits' | 'marks'> | undefined, rules: Rules): Gate {
  const asks = (draft?.commits ?? [])
    .filter(({ kind }) => rules[kind] !== 'show')
    .sort((a, b) => STRICTNESS.indexOf(rules[b.kind]) - STRICTNESS.indexOf(rules[a.kind]));
  const grave = (draft?.marks ?? []).filter(isGrave);
  const first = asks[0];
  return { rule: first ? rules[first.kind] : 'show', asks, grave, mark: markOf(asks, grave) };
}

/** The kinds of commitments, each once: ids that a trail may hold. */
export function kindsOf(commits: Commits[]): string {
  return [...new Set(commits.map(({ kind }) => kind))].join(', ');
}

/** "price: “We can do it for 400.”": for a sentence about the commitments. At most `max` characters each. */
export function nameCommitment({ kind, sentence }: Commits, max = SENTENCE_CHARS): string {
  return nameSentence(sentence, [kind], max);
}

/** Each sentence once, behind all of its kinds: "price, guarantee: “We do it for 400, guaranteed.”". */
export function nameCommitments(commits: Commits[], max = SENTENCE_CHARS): string[] {
  const sentences = [...new Set(commits.map(({ sentence }) => sentence))];
  return sentences.map((sentence) => {
    const kinds = commits.flatMap((each) => (each.sentence === sentence ? each.kind : []));
    return nameSentence(sentence, kinds, max);
  });
}

function nameSentence(sentence: string, kinds: Commits['kind'][], max: number): string {
  const short = sentence.length <= max ? sentence : `${cut(sentence, max - 1).trimEnd()}…`;
  return `${kinds.map((kind) => KIND_WORDS[kind]).join(', ')}: “${short.replace(/\s+/g, ' ')}”`;
}

const SENTENCE_CHARS = 120;

export const KIND_WORDS = {
  price: 'price',
  discount: 'discount or waived fee',
  date: 'date',
  duration: 'duration',
  guarantee: 'guarantee',
  availability: 'availability',
  refund: 'refund',
  fault: 'admission of fault',
  advice: 'advice as fact',
  contract: 'contract language',
} as const;

/** Digits of the mark: as many as the hash in a menu's value. */
const MARK_DIGITS = 16;
const STRICTNESS: CommitmentRule[] = ['show', 'confirm', 'owner', 'block'];

function markOf(asks: Commits[], grave: Mark[]): string {
  if (asks.length + grave.length === 0) return '';
  const named = [
    ...asks.map(({ kind, sentence }) => [kind, sentence]),
    ...grave.map(({ kind, words }) => [kind, words]),
  ];
  return createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, MARK_DIGITS);
}
