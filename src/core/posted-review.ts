import type { Person } from './person.js';
import type { Confidence, ReviewFacts, Verdict } from './review.js';
import { recommend } from './review.js';
import { appendEntry, hashText, type TrailEntry, type TrailText } from './trail.js';

/** The monthly review, as the owner gets it. */
export interface PostedReview {
  kind: 'review';
  facts: ReviewFacts;
  /** `asOf`: the `rev` of the poll that was counted last. */
  confidence: Confidence & { asOf: number };
  answer?: ReviewAnswer;
  /** A later review has taken its place: nobody need answer this one any more. */
  overtaken?: true;
  /** The answer before this one, which opened its period. */
  last?: ReviewAnswer;
  /** Append-only, chained by hashes; it begins with the last hash of the review before. */
  trail: TrailEntry[];
  texts: TrailText[];
}

export interface ReviewAnswer {
  verdict: Verdict;
  by: Person;
  at: Date;
  note?: string;
}

/** The one question to the team that belongs to a review. */
export interface PostedPoll {
  kind: 'poll';
  /** Id of the review's post. */
  review: string;
  /** One for each person, by Slack id. */
  votes: { by: string; score: number }[];
  /** The review was answered, or overtaken. */
  closed?: true;
}

export const SCORES = [1, 2, 3, 4, 5] as const;

/** A review as it is first posted. `before`: the one before it. */
export function openReview(
  facts: ReviewFacts,
  before: Pick<PostedReview, 'answer' | 'trail'> | null,
  at: Date,
): PostedReview {
  const confidence = { votes: 0, mean: null, asOf: 0 };
  const lastHash = before?.trail.at(-1)?.hash;
  return {
    kind: 'review',
    facts,
    confidence,
    ...(before?.answer && { last: before.answer }),
    trail: appendEntry([], {
      at,
      by: 'flo',
      kind: 'review-opened',
      refs: {
        first: facts.period.first.monday,
        last: facts.period.last.monday,
        recommended: recommend(facts, confidence).verdict,
        ...(lastHash && { before: lastHash }),
      },
    }),
    texts: [],
  };
}

/** The owner has answered. Null where it was answered or overtaken before. */
export function answerReview(
  review: PostedReview,
  answer: ReviewAnswer,
  text: { id: string; salt: string },
): PostedReview | null {
  if (review.answer || review.overtaken) return null;
  const note = answer.note === undefined ? null : { ...text, text: answer.note };
  return {
    ...review,
    answer,
    trail: appendEntry(review.trail, {
      at: answer.at,
      by: answer.by.id,
      kind: 'review-answered',
      refs: {
        verdict: answer.verdict,
        recommended: recommend(review.facts, review.confidence).verdict,
        votes: review.confidence.votes,
        ...(note && { note: note.id, noteHash: hashText(note) }),
      },
    }),
    texts: note ? [...review.texts, note] : review.texts,
  };
}

/** A later review takes this one's place. Null where it was answered, or another one did before. */
export function overtakeReview(review: PostedReview, at: Date): PostedReview | null {
  if (review.answer || review.overtaken) return null;
  return {
    ...review,
    overtaken: true,
    trail: appendEntry(review.trail, { at, by: 'flo', kind: 'review-overtaken' }),
  };
}

/** The newest count wins, however late an older one comes. Null where nothing is newer. */
export function noteConfidence(review: PostedReview, poll: PostedPoll, rev: number): PostedReview | null {
  if (review.answer || review.overtaken || rev <= review.confidence.asOf) return null;
  return { ...review, confidence: { ...countVotes(poll), asOf: rev } };
}

/** One vote for each person, the last one counts. Null where it changes nothing. */
export function castVote(poll: PostedPoll, vote: { by: string; score: number }): PostedPoll | null {
  const before = poll.votes.find(({ by }) => by === vote.by);
  if (poll.closed || before?.score === vote.score) return null;
  return { ...poll, votes: [...poll.votes.filter(({ by }) => by !== vote.by), vote] };
}

export function countVotes({ votes }: PostedPoll): Confidence {
  const sum = votes.reduce((total, { score }) => total + score, 0);
  return { votes: votes.length, mean: votes.length === 0 ? null : sum / votes.length };
}
