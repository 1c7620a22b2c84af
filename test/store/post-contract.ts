import { beforeEach, describe, expect, it } from 'vitest';
import type { Post, PostContent } from '../../src/core/post.js';
import { changePost, newPost, notePostProblem, placePost } from '../../src/core/post.js';
import { answerReview, castVote, openReview, type PostedPoll } from '../../src/core/posted-review.js';
import { reviewFacts } from '../../src/core/review.js';
import { LEASE_MS, POST_LANE } from '../../src/core/work.js';
import type { PostClaim } from '../../src/deps/claim.js';
import type { Store } from '../../src/deps/store.js';
import { exampleDigest } from '../support/digests.js';
import { later, newId, owing, T0 } from './samples.js';

const FAR = new Date('2200-01-01T00:00:00Z');

/** What the store promises about posts. Each test begins with none owed. */
export function describePosts(shared: () => Store): void {
  describe('posts', () => {
    let store: Store;
    beforeEach(async () => {
      store = shared();
      for (let left = await take(FAR); left; left = await take(FAR)) await store.end(left, { kind: 'done' });
      expect(await store.countOwed(POST_LANE)).toBe(0);
    });

    it('are written once for each id', async () => {
      const post = notice();
      const results = await Promise.all(Array.from({ length: 20 }, () => store.insertPost(post)));
      expect(results.filter((result) => result === 'inserted')).toHaveLength(1);
      expect(await store.getPost(post._id)).toStrictEqual(post);
      expect(await store.getPost(newId())).toBeNull();
      expect(await store.countOwed(POST_LANE)).toBe(1);
    });

    it('are leased to one worker each, what is due first goes first, and nothing early', async () => {
      const [late, early, notYet] = [notice(later(20)), notice(later(-20)), notice(later(900))];
      for (const post of [late, early, notYet]) await store.insertPost(post);
      const claims = await Promise.all(Array.from({ length: 6 }, () => take(later(50))));
      const won = claims.filter((claim) => claim !== null);
      expect(new Set(won.map(({ post }) => post._id))).toEqual(new Set([late._id, early._id]));
      expect(won.find(({ post }) => post._id === late._id)).toMatchObject({ doubt: false, attempts: 0 });
      expect(won.find(({ post }) => post._id === late._id)?.post).toStrictEqual(late);
      expect(await store.nextDue(POST_LANE)).toEqual(later(900));
    });

    it('are taken over in doubt when their holder is gone', async () => {
      await store.insertPost(notice());
      const first = (await take(T0)) as PostClaim;
      expect(await store.renew(first, later(3_000))).toBe(true);
      expect(await take(later(LEASE_MS))).toBeNull();
      expect(await take(later(LEASE_MS + 3_000))).toMatchObject({ doubt: true });
      expect(await store.renew(first, later(LEASE_MS + 3_000))).toBe(false);
    });

    it('stay owed when they change while they are posted', async () => {
      const post = notice();
      await store.insertPost(post);
      const claim = (await take(T0)) as PostClaim;
      const changed = changePost(post, { content: { kind: 'notice', text: 'new' } }, later(5));
      expect(await store.savePost(post, changed)).toBe('saved');
      expect(await store.savePost(post, changed)).toBe('lost');
      expect(await store.savePost(changed, placePost(changed, { channel: 'C1', ts: '1.1' }, later(6)))).toBe(
        'saved',
      );
      await store.end(claim, { kind: 'done' });
      const again = (await take(later(6))) as PostClaim;
      expect(again.post).toMatchObject({
        content: { text: 'new' },
        posted: { channel: 'C1', ts: '1.1', at: later(6) },
      });
      await store.end(again, { kind: 'done' });
      expect((await store.getPost(post._id))?.work).toEqual({});
    });

    it('are put off and counted', async () => {
      const post = notice();
      await store.insertPost(post);
      const claim = (await take(T0)) as PostClaim;
      await store.end(claim, { kind: 'again', due: later(700), doubt: true });
      expect(await take(later(699))).toBeNull();
      expect(await take(later(700))).toMatchObject({ attempts: 1, doubt: true });
    });

    it('do not stand in the way of inquiries, nor these in theirs', async () => {
      await store.insertPost(notice());
      const one = owing('card');
      await store.insert(one);
      expect((await store.claim('card', 'w', T0))?.inquiry._id).toBe(one._id);
      expect(await take(T0)).not.toBeNull();
    });

    it('are found by kind from a moment on, and where they are stuck', async () => {
      const far = (ms: number) => new Date(Date.parse('2091-01-01T00:00:00Z') + ms);
      const [old, second, first] = [notice(far(-1)), notice(far(9)), notice(far(0))];
      for (const post of [old, second, first]) await store.insertPost(post);
      expect(await store.findPosts({ kind: 'notice', since: far(0) })).toStrictEqual([first, second]);
      expect(await store.findPosts({ kind: 'notice', since: far(0), limit: 1 })).toStrictEqual([first]);

      const stuck = notePostProblem(second, 'the channel is archived');
      await store.savePost(second, stuck);
      expect(await store.listStuckPosts(50)).toStrictEqual([stuck]);
      await store.savePost(stuck, placePost(stuck, { channel: 'C', ts: '1' }, far(10)));
      expect(await store.listStuckPosts(50)).toEqual([]);
      expect(await store.getPost(second._id)).not.toHaveProperty('problem');
    });

    it('keep a digest, and a review with its poll, as they are, whatever changes', async () => {
      const digest: PostContent = {
        kind: 'digest',
        facts: exampleDigest(),
        chart: { alt: 'Columns', file: 'F1' },
      };
      const week = exampleDigest().week;
      const facts = reviewFacts({
        period: { first: week, last: week, weeks: 1 },
        counted: [exampleDigest().figures],
        digest: exampleDigest(),
        corrections: [],
        flagged: 0,
      });
      const opened = openReview(facts, null, T0);
      const poll: PostedPoll = { kind: 'poll', review: 'r', votes: [] };
      const [report, review, asked] = [digest, opened, poll].map((content) => ({ ...notice(), content }));
      for (const post of [report, review, asked]) await store.insertPost(post as Post);
      expect(await store.getPost(report!._id)).toStrictEqual(report);

      const voted = changePost(
        asked!,
        { content: castVote(poll, { by: 'U1', score: 4 }) as PostedPoll },
        later(1),
      );
      expect(await store.savePost(asked!, voted)).toBe('saved');
      expect((await store.getPost(asked!._id))?.content).toStrictEqual(voted.content);

      const given = {
        verdict: 'expand',
        by: { id: 'U1', name: 'Olivia' },
        at: later(2),
        note: 'More.',
      } as const;
      const answered = answerReview(opened, given, { id: 'n', salt: 's' }) as PostContent;
      const races = Array.from({ length: 5 }, () =>
        store.savePost(review!, changePost(review!, { content: answered }, later(2))),
      );
      expect((await Promise.all(races)).filter((result) => result === 'saved')).toHaveLength(1);
      expect((await store.getPost(review!._id))?.content).toStrictEqual(answered);
    });

    function take(now: Date): Promise<PostClaim | null> {
      return store.claimPost('worker', now);
    }
  });
}

function notice(at = T0): Post {
  return newPost({
    id: `post ${newId()}`,
    at,
    to: { kind: 'channel', channel: 'leads' },
    content: { kind: 'notice', text: 'Hello' },
  });
}
