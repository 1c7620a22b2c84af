import { WebAPIRateLimitedError } from '@slack/web-api';

/** Slack's one message a second per channel, and a hair more: clocks differ. */
const SPACING_MS = 1_005;
/** Nothing was posted for this long after a wait: the queue is empty, and the next post need not keep a distance. */
const OVER_MS = 5_000;

/**
 * Channels in which Slack has asked to wait. Whoever comes within that time is told so here: a call that Slack
 * has asked not to make is not made.
 */
export class QuietChannels {
  private readonly until = new Map<string, number>();

  /** Throws WebAPIRateLimitedError while nothing may be posted in this channel. */
  check(channel: string, now: Date): void {
    const left = (this.until.get(channel) ?? 0) - now.getTime();
    if (left > 0) throw new WebAPIRateLimitedError(left / 1_000);
    if (left < -OVER_MS) this.until.delete(channel);
  }

  /** Slack asked to wait. */
  hold(channel: string, until: Date): void {
    this.until.set(channel, Math.max(this.until.get(channel) ?? 0, until.getTime()));
  }

  /** A post begins: where Slack has asked to wait lately, the next keeps its distance. */
  begin(channel: string, now: Date): void {
    if (this.until.has(channel)) this.until.set(channel, now.getTime() + SPACING_MS);
  }
}
