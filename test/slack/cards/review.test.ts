import { describe, expect, it } from 'vitest';
import { weekAfter } from '../../../src/core/metrics/week.js';
import {
  answerReview,
  openReview,
  type PostedPoll,
  type PostedReview,
} from '../../../src/core/posted-review.js';
import { reviewFacts } from '../../../src/core/review.js';
import { checkMessageBlocks } from '../../../src/sandbox/block-kit.js';
import { buildPoll, buildReview, tellPeriod } from '../../../src/slack/cards/review.js';
import { exampleDigest } from '../../support/digests.js';
import { wordsOf } from '../../support/flo.js';

const ZONE = 'America/Los_Angeles';
const AT = new Date('2026-11-01T17:00:00Z');
const digest = exampleDigest();
const week = (n: number) => weekAfter(digest.week, n, ZONE);

function review(corrections = digest.corrections.lines): PostedReview {
  const counted = [0, 1, 2, 3].map(() => digest.figures);
  const period = { first: week(-3), last: week(0), weeks: 4 };
  return openReview(reviewFacts({ period, counted, digest, corrections, flagged: 3 }), null, AT);
}
const words = (posted: PostedReview) => wordsOf(buildReview('review/1', posted, ZONE).blocks);
const answered = (note?: string) =>
  answerReview(
    review(),
    { verdict: 'expand', by: { id: 'U1', name: 'Olivia' }, at: AT, ...(note && { note }) },
    { id: 'n', salt: 's' },
  ) as PostedReview;

describe('the review’s message', () => {
  it('tells usage, quality, corrections and the metric, and recommends with reasons', () => {
    const text = words(review());
    for (const line of [
      'Review of Sep 28 to Oct 25',
      'Median first response 3 h 33 m, 26 h before Flo.',
      'In 4 weeks: 56 inquiries came in, 48 answered, 164 spam. Flo did 384 steps, about 25 h 12 m by hand.',
      'Of the drafts 28 went out as prepared, 16 edited, 4 rewritten; 0 rejected. 3 inquiries carried a flag.',
      'Corrected most often: softened the price sentence 7 times.',
      '124 model calls: 1.69 USD, 8 of unknown cost.',
      'Flo recommends: Expand',
      'Median first response: 86 % better than before Flo.',
    ])
      expect(text).toContain(line);
  });

  it('says that only those answers to follow-ups count that somebody has seen', () => {
    const { facts } = review();
    const tell = (sent: number, answers: number) =>
      words({ ...review(), facts: { ...facts, usage: { ...facts.usage, followUps: { sent, answers } } } });
    expect(tell(3, 1)).toContain(
      '3 follow-ups sent, which brought 1 answer that Flo saw or somebody marked.',
    );
    expect(tell(0, 0)).not.toContain('follow-up');
  });

  it('offers the three answers until one was given', () => {
    const actions = (posted: PostedReview) =>
      buildReview('review/1', posted, ZONE).blocks.filter(({ type }) => type === 'actions');
    expect(JSON.stringify(actions(review()))).toMatch(/verdict_improve.*verdict_expand.*verdict_retire/);
    expect(actions(answered())).toEqual([]);
    expect(actions({ ...review(), overtaken: true })).toEqual([]);
    expect(words(answered('The tasks too.'))).toContain('The tasks too.');
  });

  it('is taken by Slack with the longest of everything', () => {
    const long = 'x<!here>'.repeat(250);
    const last = { verdict: 'retire', by: { id: 'U1', name: long }, at: AT, note: long } as const;
    for (const posted of [{ ...review([long, long, long]), last }, answered(long)]) {
      const { blocks } = buildReview(`review/${AT.toISOString()}`, posted, ZONE);
      expect(checkMessageBlocks(blocks.map((block, i) => ({ block_id: `b${i}`, ...block })))).toEqual([]);
    }
  });
});

describe('the poll’s message', () => {
  const poll = (...scores: number[]): PostedPoll => ({
    kind: 'poll',
    review: 'review/1',
    votes: scores.map((score, i) => ({ by: `U${i}`, score })),
  });
  it.each([
    [poll(), 'Nobody has voted yet.'],
    [poll(4), '1 vote, 4.0 of 5 on average.'],
    [poll(4, 4), '2 votes, 4.0 of 5 on average.'],
    [poll(5, 4, 4), '3 votes, 4.3 of 5 on average (2 gave 4, 1 gave 5).'],
    [{ ...poll(5), closed: true as const }, '1 vote, 5.0 of 5 on average. The poll is closed.'],
  ])('counts %#', (asked, told) => {
    expect(wordsOf(buildPoll('poll/1', asked).blocks)).toContain(told);
  });
  it('names nobody', () => {
    expect(JSON.stringify(buildPoll('poll/1', poll(5, 4)))).not.toMatch(/U0|U1/);
  });
});

describe('a period in words', () => {
  it.each([
    [-3, 0, 'Sep 28 to Oct 25'],
    [-2, 0, 'Oct 5 to 25'],
    [-2, 1, 'Oct 5 to Nov 1'],
    [0, 5, 'Oct 19 to Nov 29'],
  ])('%s to %s', (from, to, told) => {
    expect(tellPeriod({ period: { first: week(from), last: week(to), weeks: 1 + to - from } })).toBe(told);
  });
});
