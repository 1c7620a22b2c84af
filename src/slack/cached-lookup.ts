import { WebAPIRateLimitedError } from '@slack/web-api';
import type { Clock } from '../deps/clock.js';
import { TokenRefused } from '../deps/desk.js';
import type { Log } from '../deps/log.js';

/** An older answer is refreshed behind the one it still gives. */
const FRESH_MS = 60_000;
/** An older answer counts only where Slack does not give another in time. */
export const TRUSTED_MS = 10 * 60_000;
/** A click has two seconds in all. */
const ANSWER_WITHIN_MS = 1_000;

/** What Slack answered to one question. However many ask at once, Slack is asked once. */
export class CachedLookup<T> {
  private known: { at: number; value: T } | null = null;
  private asking: Promise<T> | null = null;
  /** Slack has asked to wait so long. */
  private heldUntil = 0;

  constructor(
    private readonly ask: () => Promise<T>,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** The last answer, however old; null before the first. */
  get last(): T | null {
    return this.known?.value ?? null;
  }

  /** Since the last answer; infinite before the first. */
  get ageMs(): number {
    return this.known ? this.clock.now().getTime() - this.known.at : Number.POSITIVE_INFINITY;
  }

  /**
   * The last answer, or a new one where that is too old or not `enough`. The last one stands where Slack does not answer
   * in time; without one this waits, and rejects when Slack does not answer.
   */
  async get(enough: (value: T) => boolean = () => true): Promise<T> {
    const { known } = this;
    if (!known) return this.renew();
    const { ageMs } = this;
    if (ageMs > TRUSTED_MS || !enough(known.value)) return this.renewInTime(known.value);
    if (ageMs > FRESH_MS) void this.renew().catch(() => {});
    return known.value;
  }

  /** A new answer, however young the last one is. Rejects when Slack does not answer, or has asked to wait. */
  renew(): Promise<T> {
    const leftMs = this.heldUntil - this.clock.now().getTime();
    if (leftMs > 0) return Promise.reject(new WebAPIRateLimitedError(Math.ceil(leftMs / 1_000)));
    this.asking ??= this.askAnew().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  private renewInTime(last: T): Promise<T> {
    const late = this.clock.after(ANSWER_WITHIN_MS).then(() => last);
    return Promise.race([this.renew().catch(() => last), late]);
  }

  private async askAnew(): Promise<T> {
    try {
      const value = await this.ask();
      this.known = { at: this.clock.now().getTime(), value };
      return value;
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError)
        this.heldUntil = this.clock.now().getTime() + error.retryAfter * 1_000;
      // Without an answer yet, whoever asks is told.
      if (this.known && !(error instanceof TokenRefused))
        this.log.warn({ error: (error as Error).message }, 'members could not be refreshed');
      throw error;
    }
  }
}
