import { type Logger, SocketModeReceiver } from '@slack/bolt';
import type { Clock } from '../../deps/clock.js';
import { TokenRefused } from '../../deps/desk.js';
import type { Log } from '../../deps/log.js';
import { judgeFailure } from '../../slack/call.js';
import { TokenGate } from '../../slack/token.js';
import { describeFault } from '../fault.js';

/** The connection is made again after so long, then after twice as long while that fails. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Slack ends every connection after some hours: one that stood so long is not made again too often. */
const STOOD_MS = 60_000;
/** Slack answers within a second or two, its first word included; whoever answers nothing is not waited for. */
const CONNECT_WITHIN_MS = 15_000;
const SILENT = 'Slack does not answer on Socket Mode';

/**
 * Socket Mode's connection, kept up by Flo: Bolt's own way ends the process when the token is refused while it
 * connects again.
 */
export class SlackSocket {
  readonly receiver: SocketModeReceiver;
  private readonly gate: TokenGate;
  private trouble: string | null = null;
  private ended = () => {};
  private first = () => {};
  /** Resolves when the first try to connect is over, whatever came of it. */
  readonly tried = new Promise<void>((resolve) => {
    this.first = resolve;
  });

  constructor(
    access: { appToken: string; apiUrl?: string; timeoutMs: number },
    private readonly clock: Clock,
    private readonly log: Log,
    logger: Logger,
  ) {
    this.gate = new TokenGate('SLACK_APP_TOKEN', clock, log);
    this.receiver = new SocketModeReceiver({
      appToken: access.appToken,
      autoReconnectEnabled: false,
      logger,
      // A hand-made receiver needs options of its own: its client adds the token to them.
      installerOptions: {
        clientOptions: {
          timeout: access.timeoutMs,
          retryConfig: { retries: 0 },
          // It would wait by itself, and whoever is not waited for any more would still connect then.
          rejectRateLimitedCalls: true,
          ...(access.apiUrl && { slackApiUrl: access.apiUrl }),
        },
      },
      processEventErrorHandler: async ({ error }) => {
        log.error(describeFault(error), 'a Slack request failed');
        return false;
      },
    });
    const { client } = this.receiver;
    client.on('disconnected', () => this.ended());
    // Slack says that it is done with a connection, and then does not close it (slackapi/node-slack-sdk#2752): its client
    // would wait up to twelve seconds for that. Told a second time, it waits no more.
    client.on('ws_message', (said: unknown) => {
      if (isFarewell(said)) client.disconnect().catch(() => {});
    });
  }

  /** Why there is no connection, in words for the team; null while there is one, or none was tried yet. */
  get problem(): string | null {
    return this.trouble;
  }

  /** Connects, and again whenever the connection ends, until `signal` aborts. */
  async keep(signal: AbortSignal): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      await this.gate.opened(signal);
      if (signal.aborted) return;
      const end = new Promise<void>((resolve) => {
        this.ended = resolve;
      });
      try {
        await this.gate.pass(() => this.connect());
        this.trouble = null;
        this.first();
        const since = this.clock.now().getTime();
        await end;
        if (this.clock.now().getTime() - since >= STOOD_MS) {
          // What is pressed while there is no connection is lost.
          pauseMs = FIRST_PAUSE_MS;
          continue;
        }
      } catch (error) {
        const now = this.clock.now();
        const failure = error === SILENT ? null : judgeFailure(error, now);
        const problem = failure?.problem ?? SILENT;
        if (failure?.limited) pauseMs = Math.max(pauseMs, failure.retryAt.getTime() - now.getTime());
        const told = error instanceof TokenRefused || this.trouble === problem;
        this.trouble = problem;
        this.first();
        if (!told) this.log.warn({ problem }, 'Socket Mode is not connected: it is tried again');
      }
      await this.clock.after(pauseMs, signal);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }

  /** Rejects with `SILENT` where the connection does not stand in time: the next one is begun without it. */
  private async connect(): Promise<void> {
    const over = new AbortController();
    const starting = this.receiver.start();
    const late = this.clock.after(CONNECT_WITHIN_MS, over.signal).then(() => {
      if (!over.signal.aborted) throw SILENT;
    });
    try {
      await Promise.race([starting, late]);
    } catch (error) {
      // What comes of it later is nobody's any more.
      starting.catch(() => {});
      if (error === SILENT) this.receiver.stop().catch(() => {});
      throw error;
    } finally {
      over.abort();
    }
  }
}

/** Slack's word before it ends a connection: docs.slack.dev, "Using Socket Mode". */
function isFarewell(said: unknown): boolean {
  // Most of what is said is a whole card: that is not read a second time.
  if (typeof said !== 'string' || !said.includes('"disconnect"')) return false;
  try {
    return JSON.parse(said).type === 'disconnect';
  } catch {
    return false;
  }
}
