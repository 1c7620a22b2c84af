import type { CardRef } from '../core/card-ref.js';
import type { Policy } from '../core/policy.js';
import type { Post } from '../core/post.js';
import type { Clock } from '../deps/clock.js';
import type { Posted } from '../deps/desk.js';
import type { Log } from '../deps/log.js';
import { attempt, platformError } from './call.js';
import type { CardMessage } from './cards/blocks.js';
import { buildPost, withoutPicture } from './cards/post.js';
import type { LateUpdates } from './late-updates.js';
import type { PastPosts } from './past-posts.js';
import type { Places } from './places.js';
import type { Poster } from './poster.js';

/**
 * A file that was just uploaded is not always ready to be shown (slackapi/slack-github-action#413): a post with it is
 * refused, and tried again after so long.
 */
const PICTURE_PAUSES_MS = [1_000, 2_000, 4_000];

/** What is told beside the cards, each where it belongs. */
export class Posts {
  constructor(
    private readonly ways: { poster: Poster; past: PastPosts; places: Places; late: LateUpdates },
    private readonly policy: Policy,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** As `Desk.showPost`. */
  async show(post: Post, { doubt }: { doubt: boolean }): Promise<Posted<CardRef | null>> {
    const { late, past, places } = this.ways;
    const standing = { id: post._id, doubt: doubt && post.posted !== undefined };
    const shown = await late.minding(standing, () => attempt(this.clock, () => this.place(post, doubt)));
    if (shown.ok || shown.limited || shown.told) return shown;
    if (shown.doubt) past.noteUncertain();
    else places.forget(post.to);
    this.log.warn({ post: post._id, problem: shown.problem, doubt: shown.doubt }, 'a post to Slack failed');
    return shown;
  }

  private async place(post: Post, doubt: boolean): Promise<CardRef | null> {
    const bare = withoutPicture(post);
    if (bare === null) return this.placeMessage(post, buildPost(post, this.policy), doubt);
    for (const pauseMs of PICTURE_PAUSES_MS) {
      try {
        return await this.placeMessage(post, buildPost(post, this.policy), doubt);
      } catch (error) {
        // Refused, so nothing was posted.
        if (platformError(error) !== 'invalid_blocks') throw error;
        await this.clock.after(pauseMs);
      }
    }
    this.log.warn({ post: post._id }, 'Slack does not show the picture of a post: it goes without');
    return this.placeMessage(post, buildPost(bare, this.policy), doubt);
  }

  private async placeMessage(post: Post, message: CardMessage, doubt: boolean): Promise<CardRef | null> {
    const { poster, places } = this.ways;
    if (post.posted) {
      const { channel, ts } = post.posted;
      // Somebody deleted it: they have read it.
      return (await poster.update({ channel, ts }, message)) ? { channel, ts } : null;
    }
    const place = await places.find(post.to);
    const what = { kind: 'post', key: post._id, since: post.at };
    const found = doubt ? await poster.updateFound(place, message, what) : null;
    if (found) return found;
    if (post.moot) return null;
    return { channel: place.channel, ts: await poster.post(place.channel, message, what, place) };
  }
}
