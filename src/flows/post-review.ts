import { tellCorrections } from '../core/correction-report.js';
import { type Correction, correctionInSteps, type Pair, pairOf } from '../core/corrections.js';
import { isSpam } from '../core/metrics/facts.js';
import { weekAfter, weekOf, weeksUpTo } from '../core/metrics/week.js';
import type { Post } from '../core/post.js';
import { openReview, overtakeReview, type PostedReview } from '../core/posted-review.js';
import {
  baselineSetAt,
  firstReviewAt,
  isBeforeFirstReview,
  periodInUse,
  periodOf,
  type ReviewPeriod,
  reviewFacts,
} from '../core/review.js';
import { takeTime } from '../deps/take-time.js';
import type { Deps } from '../deps.js';
import { amendPost, announce } from './announce.js';
import { countWeeks } from './count-weeks.js';
import { composeDigest, readBaseline, wasUsedBefore } from './digest.js';

/** Reviews this old open no period any more. */
const LOOK_BACK_MS = 400 * 86_400_000;
/** So many of the period's newest corrections are compared word by word. */
const MOST_CORRECTIONS = 500;
const CORRECTION_LINES = 3;
/** Names the review that is being made, and since when. */
const TURN_SETTING = 'review.turn';
/** Making one takes seconds: whoever began so long ago has ended, and is found. */
const TURN_MS = 3_600_000;

/**
 * The job `review`: what the weeks since the last one showed, to the owner, with one question to the team. Once for
 * each slot; may be begun again for the same one. None before the first one, which is three weeks after the baseline.
 */
export async function postReview(deps: Deps, slot: Date): Promise<void> {
  const id = `review/${slot.toISOString()}`;
  const { timeZone } = deps.policy.business;
  if (!(await deps.store.getPost(id))) {
    const before = await newestReview(deps);
    const set = baselineSetAt(await readBaseline(deps), timeZone);
    if (!before && set && isBeforeFirstReview(set, slot)) return;
    const period = await nextPeriod(deps, before, slot);
    if (!period || !(await takeTurn(deps, id))) return;
    const facts = await lookBack(deps, period);
    await announce(deps, {
      id,
      to: { kind: 'person', person: deps.policy.slack.owner },
      content: openReview(facts, before?.content ?? null, deps.clock.now()),
    });
  }
  await askTeam(deps, id);
  await overtakeOlder(deps, id);
}

/** The job `first-review`: the first review comes three weeks after the baseline was set. */
export async function postFirstReview(deps: Deps, slot: Date): Promise<void> {
  const set = baselineSetAt(await readBaseline(deps), deps.policy.business.timeZone);
  if (!set || !firstReviewAt(set, slot)) return;
  const before = await newestReview(deps);
  // Begun before for this slot, or there has been one since.
  if (before && before.at > set && before._id !== `review/${slot.toISOString()}`) return;
  await postReview(deps, slot);
}

/**
 * Whether this review is to be made. After a time of being off the first one and a monthly one may fall due at once,
 * and neither would find the other: then only whoever comes first is made.
 */
async function takeTurn({ store, clock }: Deps, id: string): Promise<boolean> {
  for (;;) {
    const now = clock.now().getTime();
    const stored = await store.readSetting(TURN_SETTING);
    const turn = stored === null ? null : (JSON.parse(stored) as { id: string; at: number });
    if (turn && turn.id !== id && Math.abs(now - turn.at) < TURN_MS) return false;
    const next = JSON.stringify({ id, at: now });
    if ((await store.writeSetting(TURN_SETTING, next, stored)) === 'written') return true;
  }
}

/** The one question to the team, in the digest's channel. */
async function askTeam(deps: Deps, review: string): Promise<void> {
  await announce(deps, {
    id: pollOf(review),
    to: { kind: 'channel', channel: deps.policy.slack.digestChannel },
    content: { kind: 'poll', review, votes: [] },
  });
}

/** Id of the poll that belongs to a review. */
function pollOf(review: string): string {
  return review.replace(/^review/, 'poll');
}

/** Ends the poll of a review. */
export async function closePoll(deps: Deps, review: string): Promise<void> {
  await amendPost(deps, pollOf(review), ({ content }) =>
    content.kind === 'poll' && !content.closed ? { content: { ...content, closed: true } } : null,
  );
}

/** Reviews that nobody answered: this one takes in their weeks, as far as it looks back. */
async function overtakeOlder(deps: Deps, id: string): Promise<void> {
  const now = deps.clock.now();
  for (const older of await listReviews(deps)) {
    if (older._id === id || older.content.answer || older.content.overtaken) continue;
    await amendPost(deps, older._id, ({ content }) => {
      const overtaken = content.kind === 'review' ? overtakeReview(content, now) : null;
      return overtaken && { content: overtaken };
    });
    await closePoll(deps, older._id);
  }
}

async function newestReview(deps: Deps): Promise<ReviewPost | null> {
  return (await listReviews(deps)).at(-1) ?? null;
}

type ReviewPost = Post & { content: PostedReview };

/** The oldest first. */
async function listReviews(deps: Deps): Promise<ReviewPost[]> {
  const since = new Date(deps.clock.now().getTime() - LOOK_BACK_MS);
  const posts = await deps.store.findPosts({ kind: 'review', since });
  return posts.filter((post): post is ReviewPost => post.content.kind === 'review');
}

/** The weeks to look back on; null where too few are new, or Flo had no inquiry by the end of them. */
async function nextPeriod(deps: Deps, before: ReviewPost | null, slot: Date): Promise<ReviewPeriod | null> {
  const { timeZone } = deps.policy.business;
  const last = weekAfter(weekOf(slot, timeZone), -1, timeZone);
  const answered = before?.content.answer !== undefined;
  const period = periodOf(last, before && { period: before.content.facts.period, answered }, timeZone);
  return period && periodInUse(period, await beganBy(deps, period), timeZone);
}

/** A moment of the week in which Flo's first inquiry came, or before the period; null where there was none. */
async function beganBy(deps: Deps, { first, last, weeks }: ReviewPeriod): Promise<Date | null> {
  if (await wasUsedBefore(deps, first.from)) return new Date(first.from.getTime() - 1);
  for (const week of weeksUpTo(last, weeks, deps.policy.business.timeZone))
    if (await deps.store.hasArrivals(week)) return week.from;
  return null;
}

async function lookBack(deps: Deps, period: ReviewPeriod) {
  const { timeZone } = deps.policy.business;
  const [digest, { figures: counted }, decided] = await Promise.all([
    composeDigest(deps, period.last),
    countWeeks(deps, weeksUpTo(period.last, period.weeks, timeZone)),
    readDecided(deps, period),
  ]);
  return reviewFacts({ period, counted, digest, ...decided });
}

/** What people corrected in the period, and how many of the decided inquiries carried a flag. */
async function readDecided(
  deps: Deps,
  { first, last }: ReviewPeriod,
): Promise<{ corrections: string[]; flagged: number }> {
  const pairs: Pair[] = [];
  let flagged = 0;
  for await (const inquiry of deps.store.eachDecided(first.from)) {
    if (!inquiry.decision || inquiry.decision.at >= last.to || inquiry.leadClass === 'spam') continue;
    if (!isSpam(inquiry) && (inquiry.preparation?.flags.length ?? 0) > 0) flagged += 1;
    const pair = pairOf(inquiry);
    if (!pair) continue;
    pairs.push(pair);
    if (pairs.length > MOST_CORRECTIONS) pairs.shift();
  }
  const corrections: Correction[] = [];
  for (const pair of pairs) corrections.push(await takeTime(correctionInSteps(pair, deps.policy.business)));
  return { corrections: tellCorrections(corrections).slice(0, CORRECTION_LINES), flagged };
}
