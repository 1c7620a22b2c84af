import type { CardRef } from '../core/card-ref.js';
import type { Post, PostContent, PostPlace } from '../core/post.js';
import {
  changePost,
  isMisplaced,
  movePost,
  newPost,
  notePostProblem,
  placeNamed,
  placePost,
} from '../core/post.js';
import type { LaneOutcome, PostClaim } from '../deps/claim.js';
import type { Deps } from '../deps.js';
import { tellPlaceProblem, tellPlaceWorks } from './place.js';
import { oweNewCard } from './show.js';

/** A place that a person must make or open first is tried again this often. */
const PLACELESS_RETRY_MS = 15_000;

/** Owes a post, durably. `taken`: one of this id was owed before; that one stands. */
export function announce(
  deps: Deps,
  facts: { id: string; to: PostPlace; content: PostContent; at?: Date; moot?: boolean },
): Promise<'inserted' | 'taken'> {
  return deps.store.insertPost(newPost({ ...facts, at: facts.at ?? deps.clock.now() }));
}

/**
 * Changes what a post tells, wherever it has got to by now. `decide` may be asked again when somebody was faster;
 * null leaves the post as it is.
 */
export async function amendPost(
  deps: Deps,
  id: string,
  decide: (post: Post) => { content: PostContent; moot?: boolean } | null,
): Promise<'changed' | 'unchanged' | 'missing'> {
  let changed = false;
  const found = await changeStored(deps, id, (post) => {
    const change = decide(post);
    changed = change !== null;
    return change && changePost(post, change, deps.clock.now());
  });
  if (!found) return 'missing';
  return changed ? 'changed' : 'unchanged';
}

/** The outbox's lane: posts it, or brings what stands in Slack up to date. */
export async function tellPost(deps: Deps, claim: PostClaim): Promise<LaneOutcome> {
  const settled = await settlePlace(deps, claim);
  if ('kind' in settled) return settled;
  const { post, doubt } = settled;
  const shown = await deps.desk.showPost(post, { doubt });
  if (!shown.ok) {
    const { limited, placeless, threadless, problem } = shown;
    if (threadless) await followCard(deps, post);
    // What passes by itself need not be told; what a person must mend is.
    if (placeless) {
      await changeStored(deps, post._id, (now) => withProblem(now, problem));
      await tellPlaceProblem(deps, post.to, problem);
    }
    const soonest = placeless ? deps.clock.now().getTime() + PLACELESS_RETRY_MS : 0;
    const due = new Date(Math.max(shown.retryAt.getTime(), soonest));
    // A doubt stands until an attempt has looked and succeeded: a failed look proves nothing.
    return { kind: 'again', due, doubt: doubt || shown.doubt, uncounted: limited };
  }
  const { value: ref, unsureUntil } = shown;
  await changeStored(deps, post._id, (now) => placed(now, ref, deps.clock.now()));
  if (post.problem !== undefined) await tellPlaceWorks(deps, post.to);
  // An earlier update may still land, over this one: then it is shown once more.
  return unsureUntil ? { kind: 'again', due: unsureUntil, uncounted: true } : { kind: 'done' };
}

/**
 * What waits for a channel that flo.yml does not name any more is told in the one that it names now. Where it may stand
 * in the old one already it is looked for there first; the new place is written down before anything is posted there.
 */
async function settlePlace(
  deps: Deps,
  { post, doubt }: Pick<PostClaim, 'post' | 'doubt'>,
): Promise<Pick<PostClaim, 'post' | 'doubt'> | LaneOutcome> {
  const { slack } = deps.policy;
  const to = placeNamed(post.content, slack);
  if (!to || !isMisplaced(post, slack)) return { post, doubt };
  if (doubt) {
    // As what need not be told any more, it is looked for, and not posted.
    const found = await deps.desk.showPost({ ...post, moot: true }, { doubt });
    if (found.ok && found.value) return { post, doubt };
    if (!found.ok && !found.placeless)
      return { kind: 'again', due: found.retryAt, doubt, uncounted: found.limited };
  }
  let moved = post;
  await changeStored(deps, post._id, (now) => {
    moved = isMisplaced(now, slack) ? movePost(now, to) : now;
    return moved === now ? null : moved;
  });
  deps.log.info({ post: post._id }, 'what waited for a channel goes to the one that flo.yml names now');
  return { post: moved, doubt: false };
}

/** What belongs in the thread of a card that was deleted goes into that of the new one, which is owed first. */
async function followCard(deps: Deps, { _id, to }: Post): Promise<void> {
  if (to.kind !== 'thread') return;
  const card = (await deps.store.get(to.inquiry))?.card;
  if (!card || card.ts === to.card.ts) return oweNewCard(deps, to.inquiry, to.card);
  await changeStored(deps, _id, (now) => (now.posted ? null : movePost(now, { ...to, card })));
}

function placed(post: Post, ref: CardRef | null, at: Date): Post | null {
  const stands = !ref || (post.posted?.ts === ref.ts && post.posted.channel === ref.channel);
  return stands && post.problem === undefined ? null : placePost(post, ref, at);
}

function withProblem(post: Post, problem: string): Post | null {
  return post.problem === problem ? null : notePostProblem(post, problem);
}

/** False where there is no such post. */
async function changeStored(deps: Deps, id: string, decide: (post: Post) => Post | null): Promise<boolean> {
  for (;;) {
    const before = await deps.store.getPost(id);
    if (!before) return false;
    const after = decide(before);
    if (!after || (await deps.store.savePost(before, after)) === 'saved') return true;
  }
}
