import type { Decision, RejectReason } from './decision.js';
import type { Draft } from './draft.js';
import { type Commitment, findCommitmentsInSteps } from './guard/commitments.js';
import { findDates, findMoney, findPercents, findSpans } from './guard/figures.js';
import { splitSentences } from './guard/sentences.js';
import { inOneGo } from './guard/stretches.js';
import type { Inquiry } from './inquiry.js';
import type { Message } from './message.js';
import { wordsOf } from './message.js';
import type { Wrote } from './metrics/life.js';
import type { Person } from './person.js';
import type { CommitmentKind, Policy } from './policy.js';
import { type Language, tellLanguage } from './rules/language.js';
import { flatten } from './spelling.js';
import { countChanges, countWords, diffWords } from './word-diff.js';

/** What is read of an inquiry to learn from its decision. */
export type DecidedInquiry = Pick<
  Inquiry,
  '_id' | 'status' | 'leadClass' | 'preparation' | 'messages' | 'drafts' | 'deliveries' | 'decision'
>;

/** What was prepared, and what a person made of it. */
export interface Pair {
  inquiryId: string;
  /** Who wrote the approved words, or who rejected. */
  by: Person;
  at: Date;
  /** What the customer had written when the draft was decided. */
  messages: Message[];
  prepared: Draft;
  /** The words that a person wrote in place of it and that were approved, or why none went out. */
  outcome: { kind: 'approved'; approved: Draft } | { kind: 'rejected'; reason: RejectReason; note?: string };
}

/** One thing a person changed. Numbers are whole: per cent of the words, questions more or fewer. */
export type Change =
  | { kind: 'length'; percent: number }
  /** `softened`: the sentence stayed and commits no more. `changed`: it commits to something else of its kind. */
  | { kind: 'commitment'; of: CommitmentKind; how: 'softened' | 'removed' | 'added' | 'changed' }
  | { kind: 'language'; from: Language; to: Language }
  | { kind: 'questions'; more: number }
  | { kind: 'greeting' | 'closing' | 'subject' | 'rewritten' }
  | { kind: 'rejected'; reason: RejectReason };

export interface Correction {
  inquiryId: string;
  by: Person;
  at: Date;
  /** Never empty: a text that differs in none of these ways is `reworded`. */
  changes: (Change | { kind: 'reworded' })[];
}

/**
 * The last draft that was prepared before a person wrote, and what that person's words or rejection made of it. Null
 * where the decision does not stand (taken back, held), and where nothing was corrected: approved as prepared, closed
 * as handled elsewhere, done by hand, rejected before there was a draft, or rejected as the spam it was prepared as.
 */
export function pairOf(inquiry: DecidedInquiry): Pair | null {
  const decision = standingDecision(inquiry);
  const decided = inquiry.drafts.find(({ version }) => version === decision?.version);
  if (!decision || !decided) return null;
  const prepared = lastPrepared(decided, inquiry.drafts);
  if (!prepared) return null;
  const facts = {
    inquiryId: inquiry._id,
    by: decision.by,
    at: decision.at,
    messages: inquiry.messages.slice(0, decided.answers),
    prepared,
  };
  if (decision.kind === 'rejected') {
    const { reason = 'other', note } = decision;
    if (reason === 'spam' && inquiry.preparation?.leadClass === 'spam') return null;
    return { ...facts, outcome: { kind: 'rejected', reason, ...(note && { note }) } };
  }
  const same = prepared.subject === decided.subject && prepared.body === decided.body;
  if (decision.kind !== 'approved' || decided.by.kind !== 'person' || same) return null;
  return { ...facts, by: decided.by.person, outcome: { kind: 'approved', approved: decided } };
}

/**
 * What a person made of the words that were prepared last before: nothing (also where earlier words were brought
 * back), other words, or a text of their own.
 */
export function howWritten(drafts: Draft[], version: number): Wrote {
  const decided = drafts.find((draft) => draft.version === version);
  if (decided?.by.kind !== 'person') return 'unedited';
  const prepared = lastPrepared(decided, drafts);
  if (!prepared) return 'rewritten';
  if (prepared.subject === decided.subject && prepared.body === decided.body) return 'unedited';
  const translated = changeOfLanguage(prepared.body, decided.body) !== null;
  return translated || isRewritten(prepared.body, decided.body) ? 'rewritten' : 'edited';
}

/** What kind of correction it was. */
export function correctionOf(pair: Pair, business: Policy['business']): Correction {
  return inOneGo(correctionInSteps(pair, business));
}

/** The same in steps: both texts are guarded, and their promises laid side by side. */
export function* correctionInSteps(pair: Pair, business: Policy['business']): Generator<void, Correction> {
  const { inquiryId, by, at, outcome } = pair;
  if (outcome.kind === 'rejected')
    return { inquiryId, by, at, changes: [{ kind: 'rejected', reason: outcome.reason }] };
  const changes = yield* findChanges(pair, outcome.approved, business);
  return { inquiryId, by, at, changes: changes.length > 0 ? changes : [{ kind: 'reworded' }] };
}

/** A difference in length below this says nothing, in per cent of the words. */
const NOTABLE_PERCENT = 10;
/** Of the longer text's words, at most this share stayed in one that was written anew. */
const REWRITTEN_SHARE = 0.3;
const REWRITTEN_FROM_WORDS = 10;
/** Sentences that share this much of their words are the same one, changed (Dice's coefficient). */
const SAME_SENTENCE = 0.4;
const MAX_GREETING = 60;
const MAX_CLOSING = 200;

/** A decision that has been taken back stands no more; one whose reply went out does, whatever came after. */
function standingDecision({ decision, status, deliveries }: DecidedInquiry): Decision | null {
  if (!decision) return null;
  if (decision.kind !== 'approved') return decision;
  const sent = deliveries.some(({ version, outcome }) => version === decision.version && outcome === 'sent');
  return sent || (status !== 'awaiting' && status !== 'received') ? decision : null;
}

/** The version in which the words of `draft` were written: it may have been brought back. */
function originOf(draft: Draft, drafts: Draft[]): Draft {
  const from = draft.restored && drafts.find(({ version }) => version === draft.restored?.from);
  return from && from.version < draft.version ? originOf(from, drafts) : draft;
}

/** The last draft that was prepared before these words were written. */
function lastPrepared(draft: Draft, drafts: Draft[]): Draft | undefined {
  const written = originOf(draft, drafts);
  return drafts.findLast(({ version, by }) => version <= written.version && by.kind !== 'person');
}

/** Whether next to nothing of the words stayed. */
function isRewritten(before: string, after: string): boolean {
  const longer = Math.max(countWords(before), countWords(after));
  return (
    longer >= REWRITTEN_FROM_WORDS && countChanges(diffWords(before, after)).same < REWRITTEN_SHARE * longer
  );
}

function changeOfLanguage(before: string, after: string): { from: Language; to: Language } | null {
  const [from, to] = [before, after].map(tellLanguage);
  return from && to && from !== to ? { from, to } : null;
}

function* findChanges(pair: Pair, approved: Draft, business: Policy['business']): Generator<void, Change[]> {
  const { prepared } = pair;
  const [before, after] = [prepared.body, approved.body];
  const words = countWords(before);
  const percent = words === 0 ? 0 : Math.round((100 * (countWords(after) - words)) / words);
  const translated = changeOfLanguage(before, after);
  const rewritten = !translated && isRewritten(before, after);
  const unlike = translated !== null || rewritten;
  const more = countQuestions(after) - countQuestions(before);
  yield;
  const commitments = yield* compareCommitments(yield* commitmentsOf(pair, prepared, business), {
    after: yield* commitmentsOf(pair, approved, business),
    body: after,
    unlike,
  });
  return [
    ...(translated ? [{ kind: 'language' as const, ...translated }] : []),
    ...(rewritten ? [{ kind: 'rewritten' as const }] : []),
    ...(Math.abs(percent) >= NOTABLE_PERCENT ? [{ kind: 'length' as const, percent }] : []),
    ...commitments,
    ...(more !== 0 ? [{ kind: 'questions' as const, more }] : []),
    ...(!unlike && greetingOf(before) !== greetingOf(after) ? [{ kind: 'greeting' as const }] : []),
    ...(!unlike && closingOf(before) !== closingOf(after) ? [{ kind: 'closing' as const }] : []),
    ...(prepared.subject !== approved.subject && !translated ? [{ kind: 'subject' as const }] : []),
  ];
}

function commitmentsOf(
  pair: Pair,
  draft: Draft,
  business: Policy['business'],
): Generator<void, Commitment[]> {
  const cited = (draft.cites ?? []).map(({ text }) => text);
  return findCommitmentsInSteps(draft, { customerWords: wordsOf(pair.messages), cited, business });
}

/** Sentence by sentence; of texts that have little in common only which kinds went and came. */
function* compareCommitments(
  before: Commitment[],
  now: { after: Commitment[]; body: string; unlike: boolean },
): Generator<void, Change[]> {
  const { after } = now;
  const likeness = compareWords();
  if (now.unlike) {
    const gone = kindsBeside(before, after).map((of) => ({ of, how: 'removed' as const }));
    const come = kindsBeside(after, before).map((of) => ({ of, how: 'added' as const }));
    return [...gone, ...come].map((change) => ({ kind: 'commitment', ...change }));
  }
  const left = [...after];
  const sentences = splitSentences(now.body);
  const changes: Change[] = [];
  for (const { kind: of, sentence } of before) {
    yield;
    const same = takeLikest(left, { of, sentence }, likeness);
    if (same?.sentence === sentence) continue;
    if (same) {
      // The same promise in other words is none that was corrected.
      if (figuresOf(same.sentence) !== figuresOf(sentence))
        changes.push({ kind: 'commitment', of, how: 'changed' });
      continue;
    }
    const stayed = sentences.some(({ words }) => likeness(words, sentence) >= SAME_SENTENCE);
    changes.push({ kind: 'commitment', of, how: stayed ? 'softened' : 'removed' });
  }
  return [...changes, ...left.map(({ kind: of }): Change => ({ kind: 'commitment', of, how: 'added' }))];
}

function kindsBeside(some: Commitment[], others: Commitment[]): CommitmentKind[] {
  const known = new Set(others.map(({ kind }) => kind));
  return [...new Set(some.map(({ kind }) => kind))].filter((kind) => !known.has(kind));
}

/** Takes the commitment of this kind out of `from` whose sentence is the same one, if any is. */
function takeLikest(
  from: Commitment[],
  wanted: { of: CommitmentKind; sentence: string },
  likeness: Likeness,
): Commitment | undefined {
  const rated = from
    .filter(({ kind }) => kind === wanted.of)
    .map((commitment) => ({ commitment, rate: likeness(commitment.sentence, wanted.sentence) }))
    .sort((a, b) => b.rate - a.rate);
  const best = rated[0];
  if (!best || best.rate < SAME_SENTENCE) return undefined;
  from.splice(from.indexOf(best.commitment), 1);
  return best.commitment;
}

/** How much of their words two sentences share, from 0 to 1. */
type Likeness = (one: string, other: string) => number;

/** Each sentence is taken apart once: a letter of many promises has each of them laid beside each of another's. */
function compareWords(): Likeness {
  const known = new Map<string, string[]>();
  const wordsIn = (sentence: string): string[] => {
    const words = known.get(sentence) ?? flatten(sentence).match(/[\p{L}\p{N}]+/gu) ?? [];
    known.set(sentence, words);
    return words;
  };
  return (one, other) => {
    const [a, b] = [wordsIn(one), wordsIn(other)];
    const left = [...b];
    const shared = a.filter((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    const all = a.length + b.length;
    return all === 0 ? 0 : (2 * shared.length) / all;
  };
}

/** The amounts, dates and spans in a sentence: what it binds the business to. */
function figuresOf(sentence: string): string {
  const flat = flatten(sentence);
  return [findMoney, findPercents, findDates, findSpans]
    .flatMap((find) => find(flat).map(({ value }) => value))
    .join(' · ');
}

function countQuestions(body: string): number {
  return splitSentences(body).filter(({ words }) => /\?["”»)]*$/.test(words)).length;
}

/** The first line, where it is one that greets: short, and ending as a greeting does. */
function greetingOf(body: string): string {
  const line = body.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return line.length <= MAX_GREETING && /[,:!]$/.test(line) ? line : '';
}

/** The last paragraph, where it is short: regards and signature. */
function closingOf(body: string): string {
  const paragraphs = body.trim().split(/\n[^\S\n]*\n/);
  const last = paragraphs.length > 1 ? (paragraphs.at(-1)?.trim() ?? '') : '';
  return last.length <= MAX_CLOSING && !last.endsWith('?') ? last : '';
}
