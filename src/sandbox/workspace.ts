import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { claimFolder } from './folder-claim.js';
import { type Journal, readJournal, rewriteJournal } from './journal.js';
import type { SlackBlock } from './protocol.js';
import { BOT_USER, type Seed, type StoredChannel, type StoredUser } from './seed.js';

export interface Metadata {
  event_type: string;
  event_payload: Record<string, unknown>;
}

/** A file as Slack keeps it; its bytes lie beside the journal. */
export interface StoredFile {
  id: string;
  name: string;
  title: string;
  /** MIME type, by the name. */
  type: string;
  /** In bytes. */
  size: number;
  /** Who uploaded it. */
  user: string;
  /** Unix seconds. */
  created: number;
  altText?: string;
  /** Where it was shared; absent while it is private to the app. */
  shares?: { channel: string; ts: string }[];
}

export interface StoredMessage {
  channel: string;
  ts: string;
  threadTs?: string;
  broadcast?: boolean;
  /** The author's user id. */
  user: string;
  text: string;
  blocks?: SlackBlock[];
  metadata?: Metadata;
  files?: StoredFile[];
  edited?: { user: string; ts: string };
  /** Deleted, but replies hang on it. */
  tombstone?: boolean;
}

type Line =
  | { t: 'user'; user: StoredUser }
  | { t: 'channel'; channel: StoredChannel }
  | { t: 'message'; message: StoredMessage }
  | { t: 'delete'; channel: string; ts: string }
  | { t: 'file'; file: StoredFile }
  | { t: 'samples'; count: number };

export type Change =
  | { type: 'message'; message: StoredMessage }
  | { type: 'deleted'; channel: string; ts: string }
  | { type: 'channel'; channel: StoredChannel };

/** So many earlier states of a message may still be on somebody's screen. */
const FORMER_KEPT = 5;

/** People, channels and messages: in memory, and in a journal that survives a kill. */
export class Workspace {
  readonly users = new Map<string, StoredUser>();
  readonly channels = new Map<string, StoredChannel>();
  readonly files = new Map<string, StoredFile>();
  samples = 0;
  private readonly former = new Map<string, SlackBlock[][]>();
  private readonly messages = new Map<string, Map<string, StoredMessage>>();
  private readonly threads = new Map<string, StoredMessage[]>();
  private readonly listeners = new Set<(change: Change) => void>();
  private lastMicros = 0;
  private journal!: Journal<Line>;
  private release!: () => Promise<void>;

  private constructor(private readonly now: () => Date) {}

  /** Rejects when another process has the folder. */
  static async open(dir: string, seed: Seed, now: () => Date): Promise<Workspace> {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const path = join(dir, 'workspace.jsonl');
    const workspace = new Workspace(now);
    workspace.release = await claimFolder(dir);
    for (const line of await readJournal<Line>(path)) workspace.apply(line);
    workspace.plant(seed);
    workspace.journal = await rewriteJournal(path, workspace.lines());
    return workspace;
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A new timestamp, Slack's id of a message: unique and ascending. */
  nextTs(): string {
    this.lastMicros = Math.max(this.lastMicros + 1, this.now().getTime() * 1_000);
    const digits = String(this.lastMicros);
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  }

  message(channel: string, ts: string): StoredMessage | undefined {
    return this.messages.get(channel)?.get(ts);
  }

  /** What stood in the message before, newest first: a person may have clicked what their screen still showed. */
  formerBlocks(channel: string, ts: string): SlackBlock[][] {
    return this.former.get(`${channel}:${ts}`) ?? [];
  }

  /** Oldest first, replies included. */
  messagesOf(channel: string): StoredMessage[] {
    return [...(this.messages.get(channel)?.values() ?? [])];
  }

  /** Oldest first, without the message they hang on. */
  repliesTo(channel: string, ts: string): StoredMessage[] {
    return this.threads.get(`${channel}:${ts}`) ?? [];
  }

  channelsOf(user: string): StoredChannel[] {
    return [...this.channels.values()].filter((channel) => channel.members.includes(user));
  }

  async put(message: StoredMessage): Promise<void> {
    const blocks = message.blocks && withIds(message.blocks);
    await this.commit({ t: 'message', message: blocks ? { ...message, blocks } : message });
  }

  async delete(channel: string, ts: string): Promise<void> {
    const message = this.message(channel, ts);
    if (!message) return;
    if (this.repliesTo(channel, ts).length === 0) return this.commit({ t: 'delete', channel, ts });
    const { blocks: _blocks, metadata: _metadata, files: _files, ...rest } = message;
    await this.put({ ...rest, text: 'This message was deleted.', tombstone: true });
  }

  async putUser(user: StoredUser): Promise<void> {
    await this.commit({ t: 'user', user });
  }

  async putChannel(channel: StoredChannel): Promise<void> {
    await this.commit({ t: 'channel', channel });
  }

  async putFile(file: StoredFile): Promise<void> {
    await this.commit({ t: 'file', file });
  }

  /** Whether somebody may see a file: one that is not shared stands in blocks, wherever those are. */
  mayRead({ shares }: StoredFile, user: string): boolean {
    return !shares || shares.some(({ channel }) => this.channels.get(channel)?.members.includes(user));
  }

  async countSample(): Promise<number> {
    await this.commit({ t: 'samples', count: this.samples + 1 });
    return this.samples;
  }

  /** The direct conversation between the app and a person, opened when there is none. */
  async openIm(user: string): Promise<StoredChannel> {
    const id = `D${user.slice(1)}`;
    const known = this.channels.get(id);
    if (known) return known;
    const channel: StoredChannel = { id, name: '', kind: 'im', members: [BOT_USER, user] };
    await this.putChannel(channel);
    return channel;
  }

  async close(): Promise<void> {
    await this.journal.close();
    await this.release();
  }

  private async commit(line: Line): Promise<void> {
    this.apply(line);
    const change = toChange(line);
    if (change) for (const listener of this.listeners) listener(change);
    await this.journal.append(line);
  }

  private apply(line: Line): void {
    switch (line.t) {
      case 'user':
        this.users.set(line.user.id, line.user);
        break;
      case 'channel':
        this.channels.set(line.channel.id, line.channel);
        break;
      case 'file':
        this.files.set(line.file.id, line.file);
        break;
      case 'samples':
        this.samples = line.count;
        break;
      case 'message':
        this.place(line.message);
        break;
      case 'delete': {
        const gone = this.message(line.channel, line.ts);
        this.messages.get(line.channel)?.delete(line.ts);
        if (gone?.threadTs) {
          const key = `${line.channel}:${gone.threadTs}`;
          this.threads.set(
            key,
            (this.threads.get(key) ?? []).filter((reply) => reply.ts !== line.ts),
          );
        }
      }
    }
  }

  private place(message: StoredMessage): void {
    const { channel, ts, threadTs } = message;
    const all = this.messages.get(channel) ?? new Map<string, StoredMessage>();
    this.messages.set(channel, all);
    const before = all.get(ts)?.blocks;
    if (before) {
      const kept = [before, ...this.formerBlocks(channel, ts)].slice(0, FORMER_KEPT);
      this.former.set(`${channel}:${ts}`, kept);
    }
    all.set(ts, message);
    if (threadTs) {
      const key = `${channel}:${threadTs}`;
      const replies = this.threads.get(key) ?? [];
      const index = replies.findIndex((reply) => reply.ts === ts);
      if (index < 0) replies.push(message);
      else replies[index] = message;
      this.threads.set(key, replies);
    }
    this.lastMicros = Math.max(this.lastMicros, Math.round(Number(ts) * 1_000_000));
  }

  /** The people and channels of this start; who was seeded earlier and is no longer named is deactivated. */
  private plant(seed: Seed): void {
    for (const user of this.users.values()) {
      if (user.seeded && !seed.users.some((each) => each.id === user.id)) {
        this.users.set(user.id, { ...user, deleted: true });
      }
    }
    for (const user of seed.users) this.users.set(user.id, user);
    for (const channel of seed.channels) {
      const members = this.channels.get(channel.id)?.members ?? [];
      this.channels.set(channel.id, { ...channel, members: [...new Set([...channel.members, ...members])] });
    }
  }

  private lines(): Line[] {
    return [
      ...[...this.users.values()].map((user): Line => ({ t: 'user', user })),
      ...[...this.channels.values()].map((channel): Line => ({ t: 'channel', channel })),
      ...[...this.messages.values()]
        .flatMap((all) => [...all.values()])
        .map((message): Line => ({ t: 'message', message })),
      ...[...this.files.values()].map((file): Line => ({ t: 'file', file })),
      { t: 'samples', count: this.samples },
    ];
  }
}

/** Slack names every block and every element that its author left without a name. */
export function withIds(blocks: SlackBlock[]): SlackBlock[] {
  return blocks.map((block) => {
    const named: SlackBlock = { ...block, block_id: block.block_id ?? shortId() };
    if (block.type === 'actions') named.elements = block.elements.map(withActionId);
    if (block.type === 'input') named.element = withActionId(block.element);
    if (block.accessory && block.accessory.type !== 'image') named.accessory = withActionId(block.accessory);
    return named;
  });
}

function withActionId(element: SlackBlock): SlackBlock {
  return { ...element, action_id: element.action_id ?? shortId() };
}

function shortId(): string {
  return randomBytes(4).toString('base64url').slice(0, 5);
}

function toChange(line: Line): Change | null {
  if (line.t === 'message') return { type: 'message', message: line.message };
  if (line.t === 'delete') return { type: 'deleted', channel: line.channel, ts: line.ts };
  if (line.t === 'channel') return { type: 'channel', channel: line.channel };
  return null;
}
