import { describe, expect, it } from 'vitest';
import { weekAfter, weekOf } from '../../src/core/metrics/week.js';
import {
  firstReviewAt,
  gainOf,
  isBeforeFirstReview,
  periodInUse,
  periodOf,
  type ReviewFacts,
  recommend,
  type Verdict,
} from '../../src/core/review.js';

const ZONE = 'America/Los_Angeles';
/** Monday 19 to Sunday 25 October 2026; the clocks change on the first of November. */
const LAST = weekOf(new Date('2026-10-21T12:00:00Z'), ZONE);
const week = (n: number) => weekAfter(LAST, n, ZONE);

function facts(gain: number | null, quality: Partial<ReviewFacts['quality']> = {}): ReviewFacts {
  return {
    period: { first: week(-3), last: LAST, weeks: 4 },
    metric: { name: 'response-time', headline: 'Median first response 2 h, 26 h before Flo', gain },
    usage: {
      received: 40,
      answered: 40,
      spam: 0,
      followUps: { sent: 0, answers: 0 },
      steps: 0,
      savedMs: 0,
      cost: { asked: 0, costs: [], unknown: 0 },
    },
    quality: { unedited: 0, edited: 0, rewritten: 0, rejected: 0, flagged: 0, ...quality },
    corrections: [],
  };
}

const trust = (mean: number | null) => ({ votes: mean === null ? 0 : 4, mean });

describe('the recommendation', () => {
  it.each<[string, ReviewFacts, number | null, Verdict]>([
    ['too few drafts, however good', facts(0.9, { unedited: 9 }), 5, 'improve'],
    ['enough drafts, clearly better', facts(0.2, { unedited: 10 }), 3.5, 'expand'],
    ['nobody has voted', facts(0.9, { unedited: 10 }), null, 'expand'],
    ['the metric is not known', facts(null, { unedited: 40 }), 5, 'improve'],
    ['better, but not by much', facts(0.19, { unedited: 40 }), 5, 'improve'],
    ['a quarter was wasted', facts(0.5, { unedited: 30, rewritten: 5, rejected: 5 }), 5, 'expand'],
    ['more than a quarter was wasted', facts(0.5, { unedited: 29, rewritten: 6, rejected: 5 }), 5, 'improve'],
    ['edits are no waste', facts(0.5, { edited: 40 }), 5, 'expand'],
    ['the team is not confident enough', facts(0.5, { unedited: 40 }), 3.4, 'improve'],
    ['no better, and doubted', facts(0.04, { unedited: 40 }), 2.4, 'retire'],
    ['worse, and more than half was wasted', facts(-0.5, { unedited: 19, rejected: 21 }), 4, 'retire'],
    [
      'worse, but half was used and nobody doubts',
      facts(-0.5, { unedited: 20, rejected: 20 }),
      2.5,
      'improve',
    ],
    ['better, though doubted', facts(0.05, { unedited: 40 }), 1, 'improve'],
  ])('%s', (_name, seen, mean, verdict) => {
    expect(recommend(seen, trust(mean)).verdict).toBe(verdict);
  });

  it('gives its reasons in whole sentences', () => {
    expect(recommend(facts(0.923, { unedited: 30, rewritten: 4 }), trust(4.25)).reasons).toEqual([
      'Median first response: 92 % better than before Flo.',
      '4 of 34 drafts were rewritten or rejected (12 %).',
      "The team's confidence is 4.3 of 5 (4 votes).",
    ]);
    expect(recommend(facts(-0.5), trust(null)).reasons).toEqual([
      'No draft was decided: there is nothing to judge by.',
      'Median first response: 50 % worse than before Flo.',
      'The team has not told its confidence yet.',
    ]);
    expect(recommend(facts(0.5, { edited: 9 }), trust(null)).reasons).toEqual([
      'Fewer than 10 drafts were decided: too few to judge by.',
      'Median first response: 50 % better than before Flo.',
      '0 of 9 drafts were rewritten or rejected (0 %).',
      'The team has not told its confidence yet.',
    ]);
    expect(recommend(facts(null, { edited: 20 }), trust(null)).reasons).toEqual([
      'Median first response cannot be compared with the time before Flo: too little to judge by.',
      '0 of 20 drafts were rewritten or rejected (0 %).',
      'The team has not told its confidence yet.',
    ]);
  });
});

describe('how much better a value is', () => {
  it.each([
    ['response-time', 13, 26, 0.5],
    ['response-time', 39, 26, -0.5],
    ['answered-in-sla', 90, 60, 0.5],
    ['booked-calls', 4, 8, -0.5],
    ['hours-saved', 6, 10, 0.6],
    ['manual-touches', 120, 100, 1.2],
    ['response-time', null, 26, null],
    ['response-time', 13, undefined, null],
    ['no-show-reduction', 5, 0, null],
  ] as const)('%s of %s after %s is %s', (name, value, before, gain) => {
    const found = gainOf(name, value, before);
    if (gain === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(gain);
  });
});

describe('the period', () => {
  const past = (from: number, to: number) => ({ first: week(from), last: week(to), weeks: to - from + 1 });

  it('is four weeks where there was no review before', () => {
    expect(periodOf(LAST, null, ZONE)).toEqual(past(-3, 0));
  });
  it('follows the review that was answered', () => {
    expect(periodOf(LAST, { period: past(-8, -5), answered: true }, ZONE)).toEqual(past(-4, 0));
  });
  it('takes in that of a review that nobody answered, eight weeks at the most', () => {
    expect(periodOf(LAST, { period: past(-6, -3), answered: false }, ZONE)).toEqual(past(-6, 0));
    expect(periodOf(LAST, { period: past(-20, -3), answered: false }, ZONE)).toEqual(past(-7, 0));
  });
  it('is none until two whole weeks are new, across a change of the clocks too', () => {
    expect(periodOf(LAST, { period: past(-4, 0), answered: true }, ZONE)).toBeNull();
    expect(periodOf(LAST, { period: past(-4, -1), answered: true }, ZONE)).toBeNull();
    expect(periodOf(week(2), { period: past(-3, 0), answered: true }, ZONE)).toEqual(past(1, 2));
  });
});

describe('the part of a period in which Flo was in use', () => {
  const period = { first: week(-3), last: LAST, weeks: 4 };

  it('begins with the week of the first inquiry', () => {
    const within = new Date(week(-1).from.getTime() + 3_600_000);
    expect(periodInUse(period, within, ZONE)).toEqual({ first: week(-1), last: LAST, weeks: 2 });
    expect(periodInUse(period, week(-9).from, ZONE)).toEqual(period);
  });
  it('is none where the first inquiry came later, or never', () => {
    expect(periodInUse(period, LAST.to, ZONE)).toBeNull();
    expect(periodInUse(period, null, ZONE)).toBeNull();
  });
});

describe('the first review', () => {
  const set = new Date('2026-10-01T07:00:00Z');
  it.each([
    ['2026-10-21T16:00:00Z', false],
    ['2026-10-22T16:00:00Z', true],
    ['2026-10-28T16:00:00Z', true],
    ['2026-10-29T16:00:00Z', false],
  ])('at %s: %s', (slot, due) => {
    expect(firstReviewAt(set, new Date(slot))).toBe(due);
  });
  it.each([
    ['2026-09-30T16:00:00Z', false],
    ['2026-10-01T16:00:00Z', true],
    ['2026-10-22T16:00:00Z', false],
  ])('is still to come at %s: %s', (slot, ahead) => {
    expect(isBeforeFirstReview(set, new Date(slot))).toBe(ahead);
  });
});
