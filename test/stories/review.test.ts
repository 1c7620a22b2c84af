import { describe, expect, it } from 'vitest';
import type { PostedPoll, PostedReview } from '../../src/core/posted-review.js';
import { findBreak, hashText } from '../../src/core/trail.js';
import { type Store, StoreUnavailable } from '../../src/deps/store.js';
import { jobTable } from '../../src/doors/jobs.js';
import { answer, mayAnswer, vote } from '../../src/flows/answer-review.js';
import { postFirstReview, postReview } from '../../src/flows/post-review.js';
import { type FloOptions, findAction, type World, wordsOf } from '../support/flo.js';
import { exampleDecision, exampleInquiry, examplePolicy, examplePreparation } from '../support/inquiries.js';
import { until } from '../support/sandbox.js';
import { approve, crash, type Ending, newCard, openWorld } from '../support/story.js';
import { movableTime } from '../support/time.js';

const IN_THE_WEEK = '2026-10-20T19:00:00Z';
/** Sunday the first of November at nine, in Portland, where the clocks have just changed. */
const SLOT = new Date('2026-11-01T17:00:00Z');
const ID = `review/${SLOT.toISOString()}`;
const POLL = `poll/${SLOT.toISOString()}`;
const NEXT = new Date('2026-12-01T17:00:00Z');
const NEXT_ID = `review/${NEXT.toISOString()}`;

const policy = examplePolicy({ metric: { name: 'response-time', baseline: 26 * 3_600_000 } });

async function openReviewed(test: Ending, options: Pick<FloOptions, 'wrapStore'> = {}) {
  const time = movableTime(IN_THE_WEEK);
  const world = await openWorld(test, { policy, now: time.now, jobs: [], ...options });
  await inUseFor(world);
  time.goTo('2026-11-01T17:00:02Z');
  await postReview(world.flo.deps, SLOT);
  await posted(world, ID);
  await posted(world, POLL);
  return { world, time, ...world.slack.people };
}

/** An inquiry of long ago: without any there is nothing to look back on. */
function inUseFor(world: World) {
  const inquiry = exampleInquiry({ status: 'closed', receivedAt: new Date('2026-06-02T19:00:00Z') });
  return world.store.insert({ ...inquiry, work: {}, trail: [] });
}

function posted(world: World, id: string) {
  return until(async () => {
    const post = await world.store.getPost(id);
    return post?.posted && post.work.post === undefined && post;
  });
}

async function review(world: World, id = ID): Promise<PostedReview> {
  const post = await posted(world, id);
  if (post.content.kind !== 'review') throw new Error('no review');
  return post.content;
}

async function poll(world: World): Promise<PostedPoll> {
  const post = await posted(world, POLL);
  if (post.content.kind !== 'poll') throw new Error('no poll');
  return post.content;
}

/** The message of a post as it stands in Slack. */
async function message(world: World, id: string) {
  const { posted: ref } = await posted(world, id);
  const found = world.slack.messages(ref!.channel).filter((m) => m.metadata?.event_payload.key === id);
  expect(found).toHaveLength(1);
  const blocks = found[0]?.blocks ?? [];
  return { channel: ref!.channel, ts: ref!.ts, blocks, text: wordsOf(blocks) };
}

async function press(world: World, user: string, id: string, actionId: string): Promise<void> {
  const card = await message(world, id);
  const from = { channel: card.channel, ts: card.ts };
  const result = await world.slack.act({ kind: 'action', user, from, ...findAction(card.blocks, actionId) });
  if (!result.ok) throw new Error(result.error);
}

describe.concurrent('the monthly review', () => {
  it('says in the form that opened when its records are away, and leaves nothing waiting', async (test) => {
    let away = false;
    const { world, owner } = await openReviewed(test, {
      wrapStore: (store) =>
        new Proxy(store, {
          get(inner, name: keyof Store) {
            if (name !== 'getPost') return inner[name];
            return (id: string) =>
              away ? Promise.reject(new StoreUnavailable('The store is away.')) : inner.getPost(id);
          },
        }),
    });
    const { channel, ts, blocks } = await message(world, ID);
    away = true;
    const pressed = findAction(blocks, 'verdict_expand');
    const acted = { kind: 'action' as const, user: owner.id, from: { channel, ts }, ...pressed };
    expect(await world.slack.act(acted)).toEqual({ ok: true });
    const words = () => wordsOf(world.slack.view(owner.id)?.view);
    const told = /cannot reach its records at the moment\. Nothing was changed/;
    await until(() => told.test(words()), 15_000);
    expect(world.slack.ephemerals(owner.id)).toEqual([]);
  });

  it('comes to the owner by the clock, and asks the team one question', async (test) => {
    const time = movableTime(IN_THE_WEEK);
    const world = await openWorld(test, { policy, now: time.now, jobs: jobTable(policy) });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.see(id, ({ status }) => status === 'sent');
    time.goTo('2026-11-01T17:00:02Z');
    const card = await until(async () => (await world.store.getPost(ID)) && message(world, ID));
    expect(card.channel).toBe(world.slack.imOf(world.slack.people.owner.id)?.id);
    expect(card.text).toContain('Review of Oct 19 to 25');
    expect(card.text).toMatch(/Median first response .*, 26 h before Flo\./);
    expect(card.text).toContain('In 1 week: 1 inquiry came in, 1 answered');
    expect(card.text).toContain('Of the drafts 1 went out as prepared');
    expect(card.text).toContain('Flo recommends: Improve');
    expect(card.text).toContain('Fewer than 10 drafts were decided');
    expect((await message(world, POLL)).channel).toBe(world.slack.channel.id);
  });

  it('counts the flags of what was decided, and none of what turned out to be spam', async (test) => {
    const time = movableTime(IN_THE_WEEK);
    const world = await openWorld(test, { policy, now: time.now, jobs: [] });
    await inUseFor(world);
    for (const reason of ['other', 'spam', 'not-a-fit'] as const) {
      const inquiry = exampleInquiry({ _id: reason, status: 'rejected', work: {}, receivedAt: time.now() });
      const decision = exampleDecision(inquiry, { kind: 'rejected', reason, at: time.now() });
      const preparation = examplePreparation({ flags: ['Mentions an injury'] });
      await world.store.insert({ ...inquiry, keys: [], decision, preparation });
    }
    time.goTo('2026-11-01T17:00:02Z');
    await postReview(world.flo.deps, SLOT);
    expect((await review(world)).facts.quality.flagged).toBe(2);
  });

  it('counts one vote for each person, who may change it, on the poll and in the review', async (test) => {
    const { world, owner, backup } = await openReviewed(test);
    await press(world, owner.id, POLL, 'vote_4');
    await world.told(owner.id, /You voted 4/);
    await press(world, backup.id, POLL, 'vote_2');
    await world.told(backup.id, /You voted 2/);
    expect((await message(world, POLL)).text).toContain('2 votes, 3.0 of 5 on average (1 gave 2, 1 gave 4).');
    await press(world, backup.id, POLL, 'vote_5');
    await world.told(backup.id, /You voted 5/);
    expect((await message(world, POLL)).text).toContain('2 votes, 4.5 of 5 on average (1 gave 4, 1 gave 5).');
    await until(async () => (await message(world, ID)).text.includes('confidence is 4.5 of 5 (2 votes)'));
    expect((await poll(world)).votes).toHaveLength(2);
  });

  it('counts no vote of a guest, and tells them why', async (test) => {
    const { world, owner, guest } = await openReviewed(test);
    await press(world, guest.id, POLL, 'vote_1');
    await world.told(guest.id, /Only full members of the workspace vote here.*was not counted/);
    await press(world, owner.id, POLL, 'vote_4');
    await world.told(owner.id, /You voted 4/);
    expect((await message(world, POLL)).text).toContain('1 vote, 4.0 of 5');
    expect((await poll(world)).votes).toEqual([{ by: owner.id, score: 4 }]);
  });

  it('loses no vote of many at once', async (test) => {
    const { world, owner, backup } = await openReviewed(test);
    await Promise.all(
      [owner, backup].flatMap(({ id }) => [3, 4, 5].map((n) => press(world, id, POLL, `vote_${n}`))),
    );
    await until(async () => (await poll(world)).votes.length === 2);
    const { votes } = await poll(world);
    const mean = votes.reduce((sum, { score }) => sum + score, 0) / 2;
    await until(async () => (await review(world)).confidence.mean === mean);
    expect((await review(world)).confidence.votes).toBe(2);
  });

  it('keeps the owner’s answer and note in its trail, once, and opens the next period', async (test) => {
    const { world, time, owner } = await openReviewed(test);
    await press(world, owner.id, ID, 'verdict_expand');
    await world.modal(owner.id, 'review');
    await world.submit(owner.id, { note: 'The follow-ups too.' });
    const answered = await until(async () => {
      const found = await review(world);
      return found.answer && found;
    });
    expect(answered.answer).toMatchObject({ verdict: 'expand', note: 'The follow-ups too.' });
    expect(answered.trail.map(({ kind }) => kind)).toEqual(['review-opened', 'review-answered']);
    expect(findBreak(answered.trail)).toBeNull();
    expect(answered.trail.at(-1)?.refs).toMatchObject({ verdict: 'expand', recommended: 'improve' });
    expect(answered.trail.at(-1)?.refs.noteHash).toBe(hashText(answered.texts[0]!));
    const card = await message(world, ID);
    expect(card.text).toContain('Answered: Expand, by Olivia');
    expect(card.blocks.some(({ type }) => type === 'actions')).toBe(false);
    await until(async () => (await message(world, POLL)).text.includes('The poll is closed.'));

    time.goTo('2026-12-01T17:00:02Z');
    await postReview(world.flo.deps, NEXT);
    const next = await review(world, NEXT_ID);
    expect(next.facts.period).toMatchObject({ weeks: 5, first: { monday: '2026-10-26' } });
    expect(next.trail[0]?.refs.before).toBe(answered.trail.at(-1)?.hash);
    expect((await message(world, NEXT_ID)).text).toContain('Last time: Expand, by Olivia');
    expect((await review(world)).overtaken).toBeUndefined();
  });

  it('takes one answer of two that are sent at once', async (test) => {
    const { world, owner } = await openReviewed(test);
    await press(world, owner.id, ID, 'verdict_expand');
    const form = await world.modal(owner.id, 'review');
    const sent = () =>
      world.slack.act({ kind: 'submit', user: owner.id, view: form.id, values: form.values });
    await Promise.all([sent(), sent()]);
    await until(async () => (await review(world)).answer);
    expect((await review(world)).trail).toHaveLength(2);
    const { blocks } = await message(world, ID);
    expect(() => findAction(blocks, 'verdict_retire')).toThrow();
  });

  it('tells everybody else that only the owner decides', async (test) => {
    const { world, owner, backup } = await openReviewed(test);
    const card = await message(world, ID);
    // In the sandbox, as in Slack, nobody else sees the owner's direct messages to press there.
    const refused = { ok: false, words: expect.stringMatching(/^Only the owner, Olivia\b.*, can do this/) };
    expect(await mayAnswer(world.flo.deps, { userId: backup.id }, ID)).toMatchObject(refused);
    expect(await answer(world.flo.deps, { userId: backup.id }, { id: ID, verdict: 'retire' })).toMatchObject(
      refused,
    );
    expect(await mayAnswer(world.flo.deps, { userId: owner.id }, ID)).toMatchObject({ ok: true });
    expect((await review(world)).answer).toBeUndefined();
    expect((await message(world, ID)).text).toBe(card.text);
  });

  it('is overtaken by the next one where nobody answered, which takes in its weeks', async (test) => {
    const { world, time } = await openReviewed(test);
    time.goTo('2026-12-01T17:00:02Z');
    await postReview(world.flo.deps, NEXT);
    expect((await review(world, NEXT_ID)).facts.period).toMatchObject({
      weeks: 8,
      first: { monday: '2026-10-05' },
    });
    await until(async () => (await review(world)).overtaken);
    const old = await message(world, ID);
    expect(old.text).toContain('Not answered. A newer review has come since: please answer there.');
    // Eight weeks back are as far as it looks: of the first one's it may leave some out.
    expect(old.text).not.toContain('covers');
    await until(async () => (await poll(world)).closed);
    // Whose client shows the buttons still.
    const late = await vote(
      world.flo.deps,
      { userId: world.slack.people.owner.id },
      { poll: POLL, score: 4 },
    );
    expect(late).toEqual({ ok: false, words: 'This poll is closed: a newer one has come since.' });
    await until(() => world.store.getPost(`poll/${NEXT.toISOString()}`));
  });

  it('is begun again where Flo ended in the middle of it, and stands once with its poll', async (test) => {
    const time = movableTime('2026-11-01T17:00:02Z');
    const world = await openWorld(test, { policy, now: time.now, jobs: [] });
    await inUseFor(world);
    const { insertPost } = world.store;
    world.store.insertPost = async (post) => {
      if (post.content.kind === 'poll') {
        await crash(world);
        throw new Error('gone');
      }
      return insertPost.call(world.store, post);
    };
    await expect(postReview(world.flo.deps, SLOT)).rejects.toThrow();
    const again = await openWorld(test, { policy, now: time.now, jobs: [], beside: world });
    await postReview(again.flo.deps, SLOT);
    await message(again, ID);
    await message(again, POLL);
  });

  it('comes for the first time three weeks after the baseline was set, and once', async (test) => {
    const since = examplePolicy({
      metric: { name: 'response-time', baseline: 26 * 3_600_000, since: '2026-10-01' },
    });
    const time = movableTime('2026-10-21T16:00:02Z');
    const world = await openWorld(test, { policy: since, now: time.now, jobs: [] });
    await inUseFor(world);
    const reviews = () => world.store.findPosts({ kind: 'review', since: new Date(0) });
    await postFirstReview(world.flo.deps, new Date('2026-10-21T16:00:00Z'));
    expect(await reviews()).toHaveLength(0);
    time.goTo('2026-10-22T16:00:02Z');
    await postFirstReview(world.flo.deps, new Date('2026-10-22T16:00:00Z'));
    expect(await reviews()).toHaveLength(1);
    time.goTo('2026-10-23T16:00:02Z');
    await postFirstReview(world.flo.deps, new Date('2026-10-23T16:00:00Z'));
    // The first of November is near: there would be one new week to look back on.
    time.goTo('2026-11-01T17:00:02Z');
    await postReview(world.flo.deps, SLOT);
    expect(await reviews()).toHaveLength(1);
  });

  it('comes once where the first one and the monthly one are made up for together', async (test) => {
    const since = examplePolicy({
      metric: { name: 'response-time', baseline: 26 * 3_600_000, since: '2026-10-10' },
    });
    // Off from the end of October to the third of November: both have fallen due.
    const time = movableTime('2026-11-03T17:00:02Z');
    const world = await openWorld(test, { policy: since, now: time.now, jobs: [] });
    await inUseFor(world);
    const { deps } = world.flo;
    await Promise.all([postReview(deps, SLOT), postFirstReview(deps, new Date('2026-11-03T17:00:00Z'))]);
    const reviews = await world.store.findPosts({ kind: 'review', since: new Date(0) });
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.content).not.toHaveProperty('overtaken');
    expect(await world.store.findPosts({ kind: 'poll', since: new Date(0) })).toHaveLength(1);
  });

  it('is not sent before that, nor before Flo has had an inquiry', async (test) => {
    const said = examplePolicy({
      metric: { name: 'response-time', baseline: 26 * 3_600_000, since: '2026-10-26' },
    });
    const time = movableTime('2026-11-01T17:00:02Z');
    const world = await openWorld(test, { policy: said, now: time.now, jobs: [] });
    const reviews = () => world.store.findPosts({ kind: 'review', since: new Date(0) });
    await inUseFor(world);
    await postReview(world.flo.deps, SLOT);
    expect(await reviews()).toHaveLength(0);
    time.goTo('2026-11-16T17:00:02Z');
    await postFirstReview(world.flo.deps, new Date('2026-11-16T17:00:00Z'));
    expect(await reviews()).toHaveLength(1);

    const empty = await openWorld(test, { policy, now: time.now, jobs: [] });
    await postReview(empty.flo.deps, SLOT);
    expect(await empty.store.findPosts({ kind: 'review', since: new Date(0) })).toHaveLength(0);
  });
});
