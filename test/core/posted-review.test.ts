import { describe, expect, it } from 'vitest';
import {
  castVote,
  countVotes,
  noteConfidence,
  openReview,
  type PostedPoll,
} from '../../src/core/posted-review.js';
import type { ReviewFacts } from '../../src/core/review.js';

const EMPTY: PostedPoll = { kind: 'poll', review: 'review/1', votes: [] };
const vote = (poll: PostedPoll, by: string, score: number) => castVote(poll, { by, score }) ?? poll;

describe('a poll', () => {
  it('holds one vote for each person, the last one', () => {
    const poll = vote(vote(vote(EMPTY, 'a', 1), 'b', 4), 'a', 5);
    expect(countVotes(poll)).toEqual({ votes: 2, mean: 4.5 });
    expect(castVote(poll, { by: 'a', score: 5 })).toBeNull();
  });
  it('takes none once it is closed', () => {
    expect(castVote({ ...EMPTY, closed: true }, { by: 'a', score: 5 })).toBeNull();
    expect(countVotes(EMPTY)).toEqual({ votes: 0, mean: null });
  });
});

describe('the count in the review', () => {
  const facts = {
    period: { first: { monday: '2026-10-05' }, last: { monday: '2026-10-26' }, weeks: 4 },
    metric: { name: 'response-time', gain: null },
    quality: { unedited: 0, edited: 0, rewritten: 0, rejected: 0, flagged: 0 },
  } as unknown as ReviewFacts;
  const review = openReview(facts, null, new Date('2026-11-01T17:00:00Z'));

  it('is the newest, however late an older one comes', () => {
    const one = vote(EMPTY, 'a', 2);
    const two = vote(one, 'b', 4);
    const counted = noteConfidence(review, two, 3);
    expect(counted?.confidence).toEqual({ votes: 2, mean: 3, asOf: 3 });
    expect(counted && noteConfidence(counted, one, 2)).toBeNull();
  });
});
