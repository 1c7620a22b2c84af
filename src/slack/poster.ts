import { WebAPIRateLimitedError } from '@slack/web-api';
import type { CardRef } from '../core/card-ref.js';
import type { Clock } from '../deps/clock.js';
import type { PostingSlot } from '../deps/desk.js';
import { judgeFailure, platformError, ThreadGone } from './call.js';
import type { CardMessage } from './cards/blocks.js';
import type { SlackClients } from './clients.js';
import type { NamedChannel } from './named-channel.js';
import { ChannelPace } from './pace.js';
import { type PastPosts, postMetadata } from './past-posts.js';
import { QuietChannels } from './quiet.js';

/**
 * chat.update answers one of these when the card was deleted in Slack, or can never be changed where it stands: its
 * channel was archived, or the workspace lets nobody edit a message that old. It is posted anew.
 */
const CARD_GONE = new Set([
  'message_not_found',
  'cant_update_message',
  'channel_not_found',
  'is_inactive',
  'edit_window_closed',
]);

/** chat.postMessage answers one of these where the message to reply to was deleted. */
const THREAD_GONE = new Set(['thread_not_found', 'cannot_reply_to_message', 'message_not_found']);

/** In which thread a post stands, if in one; with `broadcast` in the channel too. */
interface InThread {
  thread?: string;
  broadcast?: boolean;
}

/** Posts and updates single messages, within Slack's limits: the only caller of these methods. */
export class Poster {
  private readonly pace: ChannelPace;
  private readonly quiet = new QuietChannels();
  /** Updates wait until then when Slack limits them: they have a limit of their own. */
  private updatesFrom = 0;

  /** `leads`: the channel whose posts take turns. */
  constructor(
    private readonly clients: SlackClients,
    private readonly leads: NamedChannel,
    private readonly past: PastPosts,
    private readonly clock: Clock,
  ) {
    this.pace = new ChannelPace(clock);
  }

  /** A turn to post in the leads channel; null when `signal` aborts first. */
  async takeTurn(kind: 'card' | 'line', signal: AbortSignal): Promise<PostingSlot | null> {
    await this.clients.gate.opened(signal);
    return this.pace.take(kind, signal);
  }

  /** Posts the message under its key, and tells its ts. Rejects as every call to Slack. */
  async post(
    channel: string,
    message: CardMessage,
    what: { kind: string; key: string },
    where: InThread = {},
  ): Promise<string> {
    const posting = {
      channel,
      text: message.text,
      blocks: message.blocks,
      metadata: postMetadata(what.kind, what.key),
      unfurl_links: false,
      unfurl_media: false,
      ...inThread(where),
    };
    const paced = channel === (await this.leads.id().catch(() => null));
    const now = this.clock.now();
    this.quiet.check(channel, now);
    // The leads channel has turns of its own.
    if (paced) this.pace.begin(now);
    else this.quiet.begin(channel, now);
    const answer = await this.clients.posts.chat.postMessage(posting).catch(async (error: unknown) => {
      const failure = judgeFailure(error, this.clock.now());
      if (failure.limited) this.quiet.hold(channel, failure.retryAt);
      if (failure.limited && paced) this.pace.hold(failure.retryAt);
      if (where.thread && THREAD_GONE.has(platformError(error) ?? '')) throw new ThreadGone();
      if (platformError(error) !== 'not_in_channel') throw error;
      // Refused, so nothing was posted: a public channel may be joined.
      await this.clients.questions.conversations.join({ channel }).catch(() => {
        throw error;
      });
      return this.clients.posts.chat.postMessage(posting);
    });
    if (!answer.ts) throw new Error('Slack posted without a ts');
    // Of a message that was just deleted Slack takes a reply into the channel, and says so only thus.
    const astray = !where.broadcast && answer.message && !answer.message.thread_ts;
    if (where.thread && astray && (await this.takeBack({ channel, ts: answer.ts }, where.thread)))
      throw new ThreadGone();
    this.past.notePosted({ channel, thread: where.thread }, what, answer.ts);
    return answer.ts;
  }

  /** Deletes a post whose thread is gone. False where it stands all the same: better there than twice. */
  private async takeBack({ channel, ts }: CardRef, thread: string): Promise<boolean> {
    const { questions, posts } = this.clients;
    try {
      await questions.conversations.replies({ channel, ts: thread, limit: 1 });
      return false;
    } catch (error) {
      if (!THREAD_GONE.has(platformError(error) ?? '')) return false;
    }
    return posts.chat.delete({ channel, ts }).then(
      () => true,
      () => false,
    );
  }

  /**
   * Brings up to date the message that stands under this key, and tells where; null where there is none. `gone`: the ts
   * of one that was deleted, and may still be told of. Rejects as every call to Slack.
   */
  async updateFound(
    where: { channel: string; thread?: string },
    message: CardMessage,
    what: { kind: string; key: string; since: Date },
    gone?: string,
  ): Promise<CardRef | null> {
    const ts = await this.past.find(where, what);
    if (ts === null || ts === gone) return null;
    const card = { channel: where.channel, ts };
    await this.update(card, message);
    return card;
  }

  /** False when the card is not there any more, or stands still for good. Rejects as every call to Slack. */
  async update(card: CardRef, message: CardMessage): Promise<boolean> {
    const now = this.clock.now();
    if (this.updatesFrom > now.getTime())
      throw new WebAPIRateLimitedError((this.updatesFrom - now.getTime()) / 1_000);
    try {
      await this.clients.posts.chat.update({ ...card, text: message.text, blocks: message.blocks });
      return true;
    } catch (error) {
      const code = platformError(error);
      if (code !== null && CARD_GONE.has(code)) return false;
      const failure = judgeFailure(error, now);
      if (failure.limited) this.updatesFrom = failure.retryAt.getTime();
      throw error;
    }
  }
}

function inThread({ thread, broadcast }: InThread) {
  if (!thread) return {};
  return broadcast ? { thread_ts: thread, reply_broadcast: true as const } : { thread_ts: thread };
}
