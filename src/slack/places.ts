import type { WebClient } from '@slack/web-api';
import type { PostPlace } from '../core/post.js';
import type { Clock } from '../deps/clock.js';
import { Unmendable } from './call.js';
import type { Directory } from './directory.js';
import { NamedChannel } from './named-channel.js';

export interface Place {
  channel: string;
  /** The ts of the message whose thread it is. */
  thread?: string;
}

/** Where Flo posts: channels that flo.yml names, and direct messages. */
export class Places {
  private readonly channels = new Map<string, NamedChannel>();
  /** Channels of direct messages, by the id of the person. */
  private readonly people = new Map<string, Promise<string>>();

  constructor(
    private readonly client: WebClient,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Rejects with Unmendable where there is no such channel or person. */
  async find(to: PostPlace): Promise<Place> {
    switch (to.kind) {
      case 'channel':
        return { channel: await this.channel(to.channel).id() };
      case 'person':
        return { channel: await this.directMessage(to.person) };
      case 'thread':
        return { channel: to.card.channel, thread: to.card.ts };
    }
  }

  /** A channel may have been renamed, or Flo invited, meanwhile: it is looked up, or opened, anew. */
  forget(to: PostPlace): void {
    if (to.kind === 'channel') this.channel(to.channel).forget();
    const id = to.kind === 'person' ? this.directory.last(to.person) : null;
    if (id !== null) this.people.delete(id);
  }

  /** The channel of the direct messages with the person whom a Slack id or e-mail address means now. */
  async directMessage(person: string): Promise<string> {
    const id = await this.directory.find(person);
    if (id === null) throw new Unmendable('somebody named in flo.yml is not known to Slack');
    const known = this.people.get(id);
    if (known) return known;
    const opened = this.open(id);
    this.people.set(id, opened);
    opened.catch(() => this.people.delete(id));
    return opened;
  }

  private channel(name: string): NamedChannel {
    let known = this.channels.get(name);
    if (!known) {
      known = new NamedChannel(this.client, this.clock, name);
      this.channels.set(name, known);
    }
    return known;
  }

  private async open(id: string): Promise<string> {
    const opened = await this.client.conversations.open({ users: id });
    if (!opened.channel?.id) throw new Error('Slack opened no direct message');
    return opened.channel.id;
  }
}
