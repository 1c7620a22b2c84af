import type { WebClient } from '@slack/web-api';
import type { Clock } from '../deps/clock.js';
import { platformError, Unmendable } from './call.js';

/** A channel that is missing is looked for this often, however many posts wait for it. */
const LOOK_AGAIN_MS = 5_000;

/** As many as Slack tells at once: it takes twenty such questions a minute, and some workspaces have thousands. */
const PAGE = 999;

/** The channel that flo.yml names, by name or by id. */
export class NamedChannel {
  private found: Promise<string> | null = null;
  private missing: { error: Unmendable; until: number } | null = null;
  private readonly wanted: string;

  constructor(
    private readonly client: WebClient,
    private readonly clock: Clock,
    channel: string,
  ) {
    this.wanted = channel.replace(/^#/, '');
  }

  /** As people write it. */
  get name(): string {
    return `#${this.wanted}`;
  }

  /** Rejects with Unmendable where there is none, or Flo cannot see it. */
  id(): Promise<string> {
    this.found ??= this.look().catch((error: unknown) => {
      this.found = null;
      throw error;
    });
    return this.found;
  }

  /** It may have been renamed, or Flo invited, meanwhile: it is looked up anew. */
  forget(): void {
    this.found = null;
  }

  private async look(): Promise<string> {
    const now = this.clock.now().getTime();
    if (this.missing && this.missing.until > now) throw this.missing.error;
    const found = /^[CG][A-Z0-9]{6,}$/.test(this.wanted) ? await this.byId() : await this.byName();
    if (found !== null) return found;
    const words = `the channel ${this.name} was not found, or Flo was not invited to it`;
    this.missing = { error: new Unmendable(words, LOOK_AGAIN_MS), until: now + LOOK_AGAIN_MS };
    throw this.missing.error;
  }

  private async byId(): Promise<string | null> {
    try {
      await this.client.conversations.info({ channel: this.wanted });
      return this.wanted;
    } catch (error) {
      if (platformError(error) === 'channel_not_found') return null;
      throw error;
    }
  }

  private async byName(): Promise<string | null> {
    let cursor: string | undefined;
    do {
      const page = await this.client.conversations.list({
        types: 'public_channel,private_channel',
        exclude_archived: true,
        limit: PAGE,
        ...(cursor && { cursor }),
      });
      const found = page.channels?.find((channel) => channel.name === this.wanted);
      if (found?.id) return found.id;
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor);
    return null;
  }
}
