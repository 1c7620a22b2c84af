import type { WebClient } from '@slack/web-api';
import { WebAPIRateLimitedError } from '@slack/web-api';
import type { Addressee, Alert, CardRef, Inquiry } from '../core/inquiry.js';
import type { Policy } from '../core/policy.js';
import type { Post, PostPlace } from '../core/post.js';
import type {
  Approver,
  Clock,
  Desk,
  Health,
  Log,
  Membership,
  OutgoingFile,
  Picture,
  Posted,
  PostingSlot,
  ShownCard,
} from '../deps.js';
import { attempt, judgeFailure, platformError } from './call.js';
import type { CardMessage } from './cards/blocks.js';
import { buildCard, findCutMessages } from './cards/card.js';
import { buildFollowUpCard } from './cards/follow-up-card.js';
import { buildOwnerAlert } from './cards/owner-alert.js';
import { buildPost, withoutPicture } from './cards/post.js';
import { buildThreadLine } from './cards/thread-line.js';
import { uploadFiles } from './files.js';
import { Members } from './members.js';
import { NamedChannel } from './named-channel.js';
import { ChannelPace } from './pace.js';
import { PastPosts, postMetadata } from './past-posts.js';
import { Places } from './places.js';
import { QuietChannels } from './quiet.js';
import { escapeMrkdwn } from './text.js';
import type { TokenGate } from './token.js';

/** `/readyz` and `/flo status` ask Slack at most this often. */
const HEALTH_KEPT_MS = 10_000;
/** … and more often while something is wrong. */
const TROUBLE_KEPT_MS = 3_000;
/** chat.update answers one of these when the card was deleted in Slack: it is posted anew. */
const CARD_GONE = new Set(['message_not_found', 'cant_update_message', 'channel_not_found']);

/** An update that Slack did not answer may take effect this much later, over a newer one. */
const LATE_UPDATE_MS = 5_000;

/**
 * A file that was just uploaded is not always ready to be shown (slackapi/slack-github-action#413): a post with it is
 * refused, and tried again after so long.
 */
const PICTURE_PAUSES_MS = [1_000, 2_000, 4_000];

/** Clients of one workspace: posts are never repeated by the client, questions may be. */
export interface SlackClients {
  posts: WebClient;
  questions: WebClient;
  /** As patient as an upload takes; repeats nothing either. */
  files: WebClient;
  /** Of the token that all of them use. */
  gate: TokenGate;
}

/** In which thread a post stands, if in one; with `broadcast` in the channel too. */
interface InThread {
  thread?: string;
  broadcast?: boolean;
}

/** A card on its way to Slack. */
interface Shown {
  what: { kind: string; key: string; since: Date };
  message: CardMessage;
  doubt: boolean;
  /** Where it stands already. */
  card?: CardRef;
  thread?: string;
}

/** Flo's place in Slack: the only caller of the posting methods. */
export class SlackDesk implements Desk {
  private readonly pace: ChannelPace;
  private readonly quiet = new QuietChannels();
  private readonly past: PastPosts;
  private readonly members: Members;
  private readonly channel: NamedChannel;
  private readonly places: Places;
  private team: { id?: string; name?: string } = {};
  private asked: { at: number; health: Health } | null = null;
  private asking: Promise<Health> | null = null;
  /** Updates wait until then when Slack limits them: they have a limit of their own. */
  private updatesFrom = 0;
  private problem: string | null = null;
  /** Cards and posts that unanswered update may still change, by their id, and until when. */
  private readonly unsure = new Map<string, number>();

  constructor(
    private readonly clients: SlackClients,
    private readonly policy: Policy,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    this.pace = new ChannelPace(clock);
    this.past = new PastPosts(clients.questions, clock);
    this.channel = new NamedChannel(clients.questions, clock, policy.slack.channel);
    this.members = new Members(
      clients.questions,
      {
        approvers: policy.slack.approvers,
        owner: policy.slack.owner,
        channelName: this.channel.name.slice(1),
        channelId: () => this.channel.id(),
        teamId: () => this.team.id,
      },
      clock,
      log,
    );
    this.places = new Places(clients.questions, this.members, clock);
  }

  /** Learns workspace, channel and members ahead of the first inquiry. Rejects when Slack does not answer. */
  async warmUp(): Promise<void> {
    await this.identify();
    await this.channel.id();
    await this.members.warmUp();
  }

  async showCard(inquiry: Inquiry, opts: { doubt: boolean }): Promise<Posted<ShownCard>> {
    const message = buildCard(inquiry, this.policy);
    const shown = await this.showOne({
      what: { kind: 'card', key: inquiry._id, since: inquiry.receivedAt },
      message,
      doubt: opts.doubt,
      ...(inquiry.card && { card: inquiry.card }),
    });
    if (!shown.ok) return shown;
    return { ...shown, value: { card: shown.value, cut: findCutMessages(inquiry, message) } };
  }

  showFollowUp(inquiry: Inquiry, round: number, opts: { doubt: boolean }): Promise<Posted<CardRef>> {
    const own = inquiry.followUps?.find((each) => each.round === round);
    if (!own || !inquiry.card) throw new Error('a follow-up needs its round and the first card');
    return this.showOne({
      what: { kind: 'follow_up', key: `${inquiry._id}/f${round}`, since: own.at },
      message: buildFollowUpCard(inquiry, own, this.policy),
      doubt: opts.doubt,
      thread: inquiry.card.ts,
      ...(own.card && { card: own.card }),
    });
  }

  private showOne(ask: Shown): Promise<Posted<CardRef>> {
    const standing = { id: ask.what.key, doubt: ask.doubt && ask.card !== undefined };
    return this.minding(standing, () => this.carryCard(ask));
  }

  async showPost(post: Post, opts: { doubt: boolean }): Promise<Posted<CardRef | null>> {
    const standing = { id: post._id, doubt: opts.doubt && post.posted !== undefined };
    const shown = await this.minding(standing, () =>
      attempt(this.clock, () => this.placePost(post, opts.doubt)),
    );
    if (shown.ok || shown.limited || shown.told) return shown;
    if (shown.doubt) this.past.noteUncertain();
    else this.places.forget(post.to);
    this.log.warn({ post: post._id, problem: shown.problem, doubt: shown.doubt }, 'a post to Slack failed');
    return shown;
  }

  async uploadPicture(picture: Picture): Promise<Posted<string>> {
    return attempt(this.clock, async () => {
      const [id] = await uploadFiles(this.clients.posts, [
        { name: picture.name, title: picture.title, content: picture.png },
      ]);
      return id as string;
    });
  }

  private async placePost(post: Post, doubt: boolean): Promise<CardRef | null> {
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
    if (post.posted) {
      const { channel, ts } = post.posted;
      // Somebody deleted it: they have read it.
      return (await this.update({ channel, ts }, message)) ? { channel, ts } : null;
    }
    const place = await this.places.find(post.to);
    const what = { kind: 'post', key: post._id, since: post.at };
    const found = doubt ? await this.past.find(place, what) : null;
    if (found) {
      await this.update({ channel: place.channel, ts: found }, message);
      return { channel: place.channel, ts: found };
    }
    if (post.moot) return null;
    return { channel: place.channel, ts: await this.post(place.channel, message, what, place) };
  }

  async lookAt(to: PostPlace): ReturnType<Desk['lookAt']> {
    const found = await attempt(this.clock, () => this.places.find(to));
    if (found.ok) return { kind: 'there' };
    return found.placeless ? { kind: 'missing', problem: found.problem } : { kind: 'unknown' };
  }

  /**
   * Says until when an earlier update may still land over what is shown. `doubt`: the one before may, whether or not
   * this desk made it.
   */
  private async minding<T>(
    { id, doubt }: { id: string; doubt: boolean },
    show: () => Promise<Posted<T>>,
  ): Promise<Posted<T>> {
    const now = this.clock.now().getTime();
    if (doubt) this.unsure.set(id, now + LATE_UPDATE_MS);
    const shown = await show();
    if (!shown.ok && shown.doubt) this.unsure.set(id, this.clock.now().getTime() + LATE_UPDATE_MS);
    const until = this.unsure.get(id);
    if (!shown.ok || until === undefined) return shown;
    if (until > now) return { ...shown, unsureUntil: new Date(until) };
    this.unsure.delete(id);
    return shown;
  }

  private carryCard({ card, message, what, doubt, thread }: Shown): Promise<Posted<CardRef>> {
    return this.carry(async () => {
      if (card) {
        if (await this.update(card, message)) return card;
      }
      const channel = await this.channel.id();
      const found = doubt ? await this.past.find({ channel, ...(thread && { thread }) }, what) : null;
      // The one that is gone may still be told of.
      if (found && found !== card?.ts) {
        await this.update({ channel, ts: found }, message);
        return { channel, ts: found };
      }
      const where = thread ? { thread, broadcast: true } : {};
      return { channel, ts: await this.post(channel, message, what, where) };
    });
  }

  async postLine(inquiry: Inquiry, lineKey: string, opts: { doubt: boolean }): Promise<Posted<string[]>> {
    const { card } = inquiry;
    if (!card) throw new Error('a thread line needs its card');
    const posted: string[] = [];
    const result = await this.carry(async () => {
      for (const [part, message] of buildThreadLine(inquiry, lineKey, this.policy).entries()) {
        const what = { kind: 'line', key: `${inquiry._id}/${lineKey}/${part}`, since: inquiry.receivedAt };
        // A line of several parts may have stopped half-way: each part is looked for by its own key.
        const found = opts.doubt
          ? await this.past.find({ channel: card.channel, thread: card.ts }, what)
          : null;
        posted.push(found ?? (await this.post(card.channel, message, what, { thread: card.ts })));
      }
      return posted;
    });
    // Some parts stand there already: the next attempt looks for them.
    return result.ok || posted.length === 0 ? result : { ...result, doubt: true };
  }

  async alertOwner(inquiry: Inquiry, keys: Alert['key'][], opts: { doubt: boolean }) {
    const link = inquiry.card ? await this.permalink(inquiry.card) : null;
    return this.carry(async () => {
      const channel = await this.places.directMessage(this.policy.slack.owner);
      const named = (of: Alert['key'][]) => ({
        kind: 'alert',
        key: `${inquiry._id}/${of.join('+')}`,
        since: inquiry.receivedAt,
      });
      const told: Partial<Record<Alert['key'], string>> = {};
      // One that came up after the other was posted is told alone: they are looked for together and singly.
      for (const of of opts.doubt ? [keys, ...keys.map((key) => [key])] : []) {
        const found = await this.past.find({ channel }, named(of));
        if (found) for (const key of of) told[key] ??= found;
      }
      const left = keys.filter((key) => told[key] === undefined);
      if (left.length > 0) {
        const alert = { keys: left, ...(link && { permalink: link }) };
        const ts = await this.post(channel, buildOwnerAlert(inquiry, this.policy, alert), named(left));
        for (const key of left) told[key] = ts;
      }
      return told;
    });
  }

  async whenReady(kind: 'card' | 'line', signal: AbortSignal): Promise<PostingSlot | null> {
    await this.clients.gate.opened(signal);
    return this.pace.take(kind, signal);
  }

  async permalink(card: CardRef): Promise<string | null> {
    try {
      const answer = await this.clients.questions.chat.getPermalink({
        channel: card.channel,
        message_ts: card.ts,
      });
      return answer.permalink ?? null;
    } catch {
      return null;
    }
  }

  async approver(userId: string, teamId: string | undefined): Promise<Approver> {
    // Who belongs to this workspace cannot be judged before it is known.
    if (this.team.id === undefined) await this.identify();
    return this.members.approver(userId, teamId);
  }

  member(userId: string): Promise<Membership> {
    return this.members.member(userId);
  }

  whoIs(named: string): Promise<Addressee> {
    return this.members.whoIs(named);
  }

  sendFiles(userId: string, files: OutgoingFile[], words: string): Promise<Posted<null>> {
    return attempt(this.clock, async () => {
      const { channel } = await this.clients.questions.conversations.open({ users: userId });
      if (!channel?.id) throw new Error('Slack opened no direct message');
      await uploadFiles(this.clients.files, files, { channel: channel.id, comment: escapeMrkdwn(words) });
      return null;
    });
  }

  async health(): Promise<Health> {
    const now = this.clock.now().getTime();
    const keptMs = this.asked?.health.ok ? HEALTH_KEPT_MS : TROUBLE_KEPT_MS;
    if (this.asked && now - this.asked.at < keptMs) return this.asked.health;
    // However long Slack takes: all who ask meanwhile wait for the same answer.
    this.asking ??= this.ask().then((health) => {
      this.asked = { at: this.clock.now().getTime(), health };
      this.asking = null;
      return health;
    });
    return this.asking;
  }

  private async ask(): Promise<Health> {
    try {
      await this.identify();
      await this.channel.id();
      return this.problem
        ? { ok: false, words: `${this.place()}: ${this.problem}` }
        : { ok: true, words: this.place() };
    } catch (error) {
      return { ok: false, words: `${this.place()}: ${judgeFailure(error, this.clock.now()).problem}` };
    }
  }

  private place(): string {
    return this.team.name ? `${this.team.name}, ${this.channel.name}` : this.channel.name;
  }

  private async identify(): Promise<void> {
    const answer = await this.clients.questions.auth.test();
    this.team = { ...(answer.team_id && { id: answer.team_id }), ...(answer.team && { name: answer.team }) };
  }

  /** Runs calls that post, and remembers what they tell about the channel. */
  private async carry<T>(calls: () => Promise<T>): Promise<Posted<T>> {
    const posted = await attempt(this.clock, calls);
    if (posted.ok) {
      this.problem = null;
      return posted;
    }
    if (posted.doubt) this.past.noteUncertain();
    if (posted.limited) return posted;
    if (posted.told) return posted;
    this.problem = posted.problem;
    // A channel may have been renamed, or Flo invited, meanwhile: places are looked up anew.
    if (!posted.doubt) {
      this.channel.forget();
      this.places.forget({ kind: 'person', person: this.policy.slack.owner });
    }
    this.log.warn({ problem: posted.problem, doubt: posted.doubt }, 'a post to Slack failed');
    return posted;
  }

  private async post(
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
    const paced = channel === (await this.channel.id().catch(() => null));
    const now = this.clock.now();
    this.quiet.check(channel, now);
    // The leads channel has turns of its own.
    if (paced) this.pace.begin(now);
    else this.quiet.begin(channel, now);
    const answer = await this.clients.posts.chat.postMessage(posting).catch(async (error: unknown) => {
      const failure = judgeFailure(error, this.clock.now());
      if (failure.limited) this.quiet.hold(channel, failure.retryAt);
      if (failure.limited && paced) this.pace.hold(failure.retryAt);
      if (platformError(error) !== 'not_in_channel') throw error;
      // Refused, so nothing was posted: a public channel may be joined.
      await this.clients.questions.conversations.join({ channel }).catch(() => {
        throw error;
      });
      return this.clients.posts.chat.postMessage(posting);
    });
    if (!answer.ts) throw new Error('Slack posted without a ts');
    return answer.ts;
  }

  /** False when the card is not there any more. */
  private async update(card: CardRef, message: CardMessage): Promise<boolean> {
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
