import type { WebClient } from '@slack/web-api';
import type { Clock } from '../deps/clock.js';

/** Clocks differ: how far before the moment in question the search begins. */
const SKEW_MS = 60_000;
/**
 * A sweep answers for the whole queue of posts in doubt for less time than passes before one of them is tried again:
 * another process may have posted it since.
 */
const CHANNEL_KEPT_MS = 1_900;
/** A line that Slack held up half-way is tried again after a second. */
const THREAD_KEPT_MS = 900;
const PAGE = 200;

/** What every post of Flo's carries, so that it can be found again. */
export function postMetadata(kind: string, key: string) {
  return { event_type: `flo_${kind}`, event_payload: { key } };
}

interface Place {
  channel: string;
  thread?: string | undefined;
}

interface Sweep {
  startedAt: number;
  from: number;
  /** `kind key` → ts. Rejects when Slack does not answer. */
  found: Promise<Map<string, string>>;
  /** Slack has answered, or failed to. */
  over: boolean;
}

/** Finds Flo's own posts by their metadata: after a crash or a time-out, before anything is posted again. */
export class PastPosts {
  /** The last one of each place, while it may answer for another post: every thread is a place of its own. */
  private readonly sweeps = new Map<string, Sweep>();
  /** The last moment at which a call ended without an answer: older sweeps say nothing about it. */
  private uncertainAt = 0;

  constructor(
    private readonly client: WebClient,
    private readonly clock: Clock,
  ) {}

  noteUncertain(): void {
    this.uncertainAt = this.clock.now().getTime();
  }

  /** A post stands there now: a sweep that began before knows it too. */
  notePosted(where: Place, what: { kind: string; key: string }, ts: string): void {
    this.sweeps
      .get(nameOf(where))
      ?.found.then((found) => found.set(nameOfPost(what), ts))
      .catch(() => {});
  }

  /** The ts of the post, or null when it is not there. Rejects when Slack does not answer. */
  async find(where: Place, what: { kind: string; key: string; since: Date }) {
    const from = what.since.getTime() - SKEW_MS;
    const place = nameOf(where);
    const now = this.clock.now().getTime();
    this.forgetBefore(now - CHANNEL_KEPT_MS);
    const keptFrom = now - (where.thread ? THREAD_KEPT_MS : CHANNEL_KEPT_MS);
    const kept = this.sweeps.get(place);
    const known = await kept?.found.catch(() => null);
    if (kept && known && kept.startedAt > Math.max(keptFrom, this.uncertainAt) && kept.from <= from)
      return known.get(nameOfPost(what)) ?? null;
    return (await this.sweep(where, from)).get(nameOfPost(what)) ?? null;
  }

  private sweep(where: Place, from: number): Promise<Map<string, string>> {
    const startedAt = this.clock.now().getTime();
    const found = this.readPosts(where, from);
    const sweep: Sweep = { startedAt, from, found, over: false };
    this.sweeps.set(nameOf(where), sweep);
    const end = () => {
      sweep.over = true;
    };
    found.then(end, end);
    return found;
  }

  /** What began by then answers for nothing more; one that is under way still does for whoever waits for it. */
  private forgetBefore(moment: number): void {
    for (const [place, { startedAt, over }] of this.sweeps)
      if (over && startedAt <= moment) this.sweeps.delete(place);
  }

  private async readPosts(where: Place, from: number): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    let cursor: string | undefined;
    do {
      const asked = {
        channel: where.channel,
        include_all_metadata: true,
        limit: PAGE,
        ...(cursor && { cursor }),
      };
      const page = where.thread
        ? await this.client.conversations.replies({ ...asked, ts: where.thread })
        : await this.client.conversations.history({ ...asked, oldest: (from / 1_000).toFixed(6) });
      for (const message of page.messages ?? []) {
        const metadata = message.metadata as
          | { event_type?: string; event_payload?: { key?: unknown } }
          | undefined;
        if (metadata?.event_type && message.ts)
          found.set(`${metadata.event_type} ${String(metadata.event_payload?.key)}`, message.ts);
      }
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor);
    return found;
  }
}

function nameOf({ channel, thread = '' }: Place): string {
  return `${channel} ${thread}`;
}

/** As its metadata names it. */
function nameOfPost({ kind, key }: { kind: string; key: string }): string {
  return `flo_${kind} ${key}`;
}
