import { createHash } from 'node:crypto';
import type { CommitmentRule, Policy } from '../policy.js';
import { cut } from '../rules/reading.js';
import type { Commits } from './commitments.js';

/** What stands between a draft and its sending, by `policy.commitments`. */
export interface Gate {
  /** The strictest rule among the draft's commitments; `show` where nothing is asked. */
  rule: CommitmentRule;
  /** The commitments that are more than shown, the strictest first. */
  asks: Commits[];
  /** Names exactly these commitments: what a person has read and said yes to. Empty where nothing is asked. */
  mark: string;
}

type Rules = Policy['policy']['commitments'];

export function gateOf(commits: Commits[] | undefined, rules: Rules): Gate {
  const asks = (commits ?? [])
    .filter(({ kind }) => rules[kind] !== 'show')
    .sort((a, b) => STRICTNESS.indexOf(rules[b.kind]) - STRICTNESS.indexOf(rules[a.kind]));
  const first = asks[0];
  return { rule: first ? rules[first.kind] : 'show', asks, mark: first ? markOf(asks) : '' };
}

/** The kinds of commitments, each once: ids that a trail may hold. */
export function kindsOf(commits: Commits[]): string {
  return [...new Set(commits.map(({ kind }) => kind))].join(', ');
}

/** "price “We can do it for 400.”": for a sentence about the commitments. At most `max` characters each. */
export function nameCommitment({ kind, sentence }: Commits, max = 120): string {
  const short = sentence.length <= max ? sentence : `${cut(sentence, max - 1).trimEnd()}…`;
  return `${KIND_WORDS[kind]}: “${short.replace(/\s+/g, ' ')}”`;
}

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

function markOf(asks: Commits[]): string {
  const named = asks.map(({ kind, sentence }) => [kind, sentence]);
  return createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, MARK_DIGITS);
}
