import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Clock } from '../deps/clock.js';
import { TokenRefused } from '../deps/desk.js';
import type { Log } from '../deps/log.js';
import { platformError } from './call.js';
import { MEANWHILE, type TokenVariable, tellRefusal } from './refusals.js';

/** A refused token is tried again after so long, then after twice as long each time. */
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** Whoever waits looks this often whether the token is taken again. */
const LOOK_MS = 2_000;

/**
 * What Slack says of one token. Once it is refused, Slack is asked only after growing pauses, by one call at a time,
 * however many wait; the log has one line of it, and one when the token is taken again.
 */
export class TokenGate {
  private problem: string | null = null;
  private pauseMs = FIRST_PAUSE_MS;
  private closedUntil = 0;

  constructor(
    private readonly variable: TokenVariable,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Why Slack refuses it, in words for the team; null while it does not. */
  get refusal(): string | null {
    return this.problem;
  }

  /** Runs a call. Rejects with TokenRefused while Slack is not to be asked, and where it refuses the token. */
  async pass<T>(call: () => Promise<T>): Promise<T> {
    const trying = this.problem !== null;
    if (trying) this.take();
    try {
      const answer = await call();
      this.accept();
      return answer;
    } catch (error) {
      const problem = tellRefusal(platformError(error), this.variable);
      if (problem === null) throw error;
      this.refuse(problem, trying);
      throw new TokenRefused(problem);
    }
  }

  /** Resolves when Slack may be asked, or when `signal` aborts. */
  async opened(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const left = this.closedUntil - this.clock.now().getTime();
      if (this.problem === null || left <= 0) return;
      await this.clock.after(Math.min(left, LOOK_MS), signal);
    }
  }

  /** The one call that tries. */
  private take(): void {
    const now = this.clock.now().getTime();
    if (this.problem !== null && now < this.closedUntil) throw new TokenRefused(this.problem);
    this.closedUntil = now + this.pauseMs;
  }

  /** Calls that were under way together are one refusal. */
  private refuse(problem: string, tried: boolean): void {
    if (problem !== this.problem) this.log.error({}, `${problem}. ${MEANWHILE[this.variable]}`);
    if (tried) this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
    if (tried || this.problem === null) this.closedUntil = this.clock.now().getTime() + this.pauseMs;
    this.problem = problem;
  }

  private accept(): void {
    if (this.problem === null) return;
    this.log.info({}, `Slack takes ${this.variable} again`);
    this.problem = null;
    this.pauseMs = FIRST_PAUSE_MS;
  }
}

/** A client whose calls go through the gate of its token. */
export class GatedClient extends WebClient {
  constructor(
    token: string,
    options: WebClientOptions,
    private readonly gate: TokenGate,
  ) {
    super(token, options);
  }

  override apiCall(...call: Parameters<WebClient['apiCall']>): ReturnType<WebClient['apiCall']> {
    return this.gate.pass(() => super.apiCall(...call));
  }
}
