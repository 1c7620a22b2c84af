import { type Logger, LogLevel, type WebClient, type WebClientOptions } from '@slack/web-api';
import type { Clock } from '../deps/clock.js';
import type { Log } from '../deps/log.js';
import { GatedClient, TokenGate } from './token.js';

/** Slack stops waiting after three seconds; a call that takes longer than this has failed. */
export const CALL_TIMEOUT_MS = 4_000;
/** An upload of megabytes may take longer. */
const UPLOAD_TIMEOUT_MS = 60_000;

/** Clients of one workspace: posts are never repeated by the client, questions may be. */
export interface SlackClients {
  posts: WebClient;
  questions: WebClient;
  /** As patient as an upload takes; repeats nothing either. */
  files: WebClient;
  /** Of the token that all of them use. */
  gate: TokenGate;
}

/** `apiUrl`: another Web API than Slack's own. */
export function openClients(
  { botToken, apiUrl }: { botToken: string; apiUrl?: string },
  { clock, log }: { clock: Clock; log: Log },
): SlackClients {
  const once = callOnce(apiUrl, log);
  const often = { ...once, retryConfig: { retries: 2, minTimeout: 300, maxRetryTime: 5_000 } };
  const gate = new TokenGate('SLACK_BOT_TOKEN', clock, log);
  return {
    posts: new GatedClient(botToken, once, gate),
    questions: new GatedClient(botToken, often, gate),
    files: new GatedClient(botToken, { ...once, timeout: UPLOAD_TIMEOUT_MS }, gate),
    gate,
  };
}

/** For a client that repeats nothing: a post that is sent twice is seen twice, only questions are repeated. */
export function callOnce(apiUrl: string | undefined, log: Log): WebClientOptions {
  return {
    timeout: CALL_TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    logger: quietLogger(log),
    retryConfig: { retries: 0 },
    ...(apiUrl && { slackApiUrl: apiUrl }),
  };
}

/**
 * What Slack's libraries say themselves is for looking closely: Flo tells every failure in its own words, and their
 * lines may carry whole requests, customers' text included.
 */
export function quietLogger(log: Log): Logger {
  const say = (...words: unknown[]) =>
    log.debug({}, words.map((word) => (word instanceof Error ? word.message : String(word))).join(' '));
  return {
    debug: say,
    info: say,
    warn: say,
    error: say,
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
