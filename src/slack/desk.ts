import type { CardRef } from '../core/card-ref.js';
import type { SensitiveMatter } from '../core/guard/sensitive.js';
import type { Addressee, Alert, Inquiry } from '../core/inquiry.js';
import type { Policy } from '../core/policy.js';
import type { Post, PostPlace } from '../core/post.js';
import type { Clock } from '../deps/clock.js';
import type {
  Approver,
  Desk,
  Membership,
  OutgoingFile,
  Picture,
  Posted,
  PostingSlot,
  ShownCard,
} from '../deps/desk.js';
import type { Health } from '../deps/health.js';
import type { Log } from '../deps/log.js';
import { takeTime } from '../deps/take-time.js';
import { attempt, platformError } from './call.js';
import type { CardMessage } from './cards/blocks.js';
import { cardInSteps, findCutMessages } from './cards/card.js';
import { followUpCardInSteps } from './cards/follow-up-card.js';
import { ownerAlertInSteps } from './cards/owner-alert.js';
import { buildPlainCard } from './cards/plain-card.js';
import { threadLineInSteps } from './cards/thread-line.js';
import type { SlackClients } from './clients.js';
import { Directory } from './directory.js';
import { uploadFiles } from './files.js';
import { LateUpdates } from './late-updates.js';
import { Members } from './members.js';
import { NamedChannel } from './named-channel.js';
import { PastPosts } from './past-posts.js';
import { Places } from './places.js';
import { Poster } from './poster.js';
import { Posts } from './posts.js';
import { escapeMrkdwn } from './text.js';
import { Workspace } from './workspace.js';

/** What Slack answers where it refuses what a message shows: asking again would change nothing. */
const TOO_MUCH = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long']);

/** A card on its way to Slack. */
interface Shown {
  what: { kind: string; key: string; since: Date };
  /** Where Slack refused the whole, what stands instead. */
  message: CardMessage;
  doubt: boolean;
  /** Where it stands already. */
  card?: CardRef;
  thread?: string;
}

/** Flo's place in Slack: facts become messages here, and are posted or brought up to date. */
export class SlackDesk implements Desk {
  private readonly late: LateUpdates;
  private readonly past: PastPosts;
  private readonly members: Members;
  private readonly channel: NamedChannel;
  private readonly places: Places;
  private readonly poster: Poster;
  private readonly posts: Posts;
  private readonly workspace: Workspace;

  constructor(
    private readonly clients: SlackClients,
    private readonly policy: Policy,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    const { approvers, owner, channel } = policy.slack;
    this.late = new LateUpdates(clock);
    this.past = new PastPosts(clients.questions, clock);
    this.channel = new NamedChannel(clients.questions, clock, channel);
    this.poster = new Poster(clients, this.channel, this.past, clock);
    this.workspace = new Workspace(clients.questions, this.channel, clock);
    const directory = new Directory(clients.questions, clock, log);
    this.members = new Members(
      clients.questions,
      directory,
      {
        approvers,
        owner,
        channelName: this.channel.name.slice(1),
        channelId: () => this.channel.id(),
        teamId: () => this.workspace.id,
      },
      clock,
      log,
    );
    this.places = new Places(clients.questions, directory, clock);
    const { poster, past, places, late } = this;
    this.posts = new Posts({ poster, past, places, late }, policy, clock, log);
  }

  /** Learns workspace, channel and members ahead of the first inquiry. Rejects when Slack does not answer. */
  async warmUp(): Promise<void> {
    await this.workspace.identify();
    await this.channel.id();
    await this.members.warmUp();
  }

  async showCard(
    inquiry: Inquiry,
    opts: { doubt: boolean; matters?: SensitiveMatter[] },
  ): Promise<Posted<ShownCard>> {
    const ask: Shown = {
      what: { kind: 'card', key: inquiry._id, since: inquiry.receivedAt },
      message: await takeTime(cardInSteps(inquiry, this.policy, opts.matters)),
      doubt: opts.doubt,
      ...(inquiry.card && { card: inquiry.card }),
    };
    const shown = await this.showOne(ask);
    if (!shown.ok) return shown;
    return { ...shown, value: { card: shown.value, cut: findCutMessages(inquiry, ask.message) } };
  }

  async showFollowUp(inquiry: Inquiry, round: number, opts: { doubt: boolean }): Promise<Posted<CardRef>> {
    const own = inquiry.followUps?.find((each) => each.round === round);
    if (!own || !inquiry.card) throw new Error('a follow-up needs its round and the first card');
    return this.showOne({
      what: { kind: 'follow_up', key: `${inquiry._id}/f${round}`, since: own.at },
      message: await takeTime(followUpCardInSteps(inquiry, own, this.policy)),
      doubt: opts.doubt,
      thread: inquiry.card.ts,
      ...(own.card && { card: own.card }),
    });
  }

  private showOne(ask: Shown): Promise<Posted<CardRef>> {
    const standing = { id: ask.what.key, doubt: ask.doubt && ask.card !== undefined };
    return this.late.minding(standing, () => this.carryCard(ask));
  }

  private carryCard(ask: Shown): Promise<Posted<CardRef>> {
    return this.carry(async () => {
      try {
        return await this.placeCard(ask);
      } catch (error) {
        const code = platformError(error);
        if (code === null || !TOO_MUCH.has(code)) throw error;
        // Refused, so nothing was posted or changed.
        this.log.error({ card: ask.what.key, code }, 'Slack does not take a card: a plain one stands for it');
        ask.message = buildPlainCard(ask.message);
        return await this.placeCard(ask);
      }
    });
  }

  private async placeCard({ card, message, what, doubt, thread }: Shown): Promise<CardRef> {
    if (card && (await this.poster.update(card, message))) return card;
    const channel = await this.channel.id();
    const place = { channel, ...(thread && { thread }) };
    const found = doubt ? await this.poster.updateFound(place, message, what, card?.ts) : null;
    if (found) return found;
    const where = thread ? { thread, broadcast: true } : {};
    return { channel, ts: await this.poster.post(channel, message, what, where) };
  }

  showPost(post: Post, opts: { doubt: boolean }): Promise<Posted<CardRef | null>> {
    return this.posts.show(post, opts);
  }

  async uploadPicture(picture: Picture): Promise<Posted<string>> {
    return attempt(this.clock, async () => {
      const [id] = await uploadFiles(this.clients.posts, [
        { name: picture.name, title: picture.title, content: picture.png },
      ]);
      return id as string;
    });
  }

  async lookAt(to: PostPlace): ReturnType<Desk['lookAt']> {
    const found = await attempt(this.clock, () => this.places.find(to));
    if (found.ok) return { kind: 'there' };
    return found.placeless ? { kind: 'missing', problem: found.problem } : { kind: 'unknown' };
  }

  async postLine(inquiry: Inquiry, lineKey: string, opts: { doubt: boolean }): Promise<Posted<string[]>> {
    const { card } = inquiry;
    if (!card) throw new Error('a thread line needs its card');
    const posted: string[] = [];
    const result = await this.carry(async () => {
      const parts = await takeTime(threadLineInSteps(inquiry, lineKey, this.policy));
      for (const [part, message] of parts.entries()) {
        const what = { kind: 'line', key: `${inquiry._id}/${lineKey}/${part}`, since: inquiry.receivedAt };
        // A line of several parts may have stopped half-way: each part is looked for by its own key.
        const found = opts.doubt
          ? await this.past.find({ channel: card.channel, thread: card.ts }, what)
          : null;
        posted.push(found ?? (await this.poster.post(card.channel, message, what, { thread: card.ts })));
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
        const message = await takeTime(ownerAlertInSteps(inquiry, this.policy, alert));
        const ts = await this.poster.post(channel, message, named(left));
        for (const key of left) told[key] = ts;
      }
      return told;
    });
  }

  whenReady(kind: 'card' | 'line', signal: AbortSignal): Promise<PostingSlot | null> {
    return this.poster.takeTurn(kind, signal);
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
    if (this.workspace.id === undefined) await this.workspace.identify();
    return this.members.approver(userId, teamId);
  }

  async isColleague(userId: string, teamId: string | undefined): Promise<boolean> {
    if (this.workspace.id === undefined) await this.workspace.identify();
    return this.members.isColleague(userId, teamId);
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

  health(): Promise<Health> {
    return this.workspace.health();
  }

  /** Runs calls that post, and remembers what they tell about the channel. */
  private async carry<T>(calls: () => Promise<T>): Promise<Posted<T>> {
    const posted = await attempt(this.clock, calls);
    if (posted.ok) {
      this.workspace.note(null);
      return posted;
    }
    if (posted.doubt) this.past.noteUncertain();
    if (posted.limited) return posted;
    if (posted.told || posted.threadless) return posted;
    this.workspace.note(posted.problem);
    // A channel may have been renamed, or Flo invited, meanwhile: places are looked up anew.
    if (!posted.doubt) {
      this.channel.forget();
      this.places.forget({ kind: 'person', person: this.policy.slack.owner });
    }
    this.log.warn({ problem: posted.problem, doubt: posted.doubt }, 'a post to Slack failed');
    return posted;
  }
}
