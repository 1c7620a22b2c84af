import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { Clock } from '../deps/clock.js';
import { type Posted, TokenRefused } from '../deps/desk.js';

/** After a failure that may pass by itself. */
const RETRY_MS = 2_000;
/** After a refusal that needs a person: a missing channel, a refused token. */
const REFUSED_RETRY_MS = 15_000;

/** Where trying again sooner could not help. */
const UNMENDABLE_RETRY_MS = 10 * 60_000;

/** Slack's errors for which the call may have been carried out all the same. */
const IN_DOUBT = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'accesslimited',
]);

/** Slack's errors for which a place must be made, or Flo be let in, by a person. */
const PLACELESS = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
  'user_not_found',
  'user_not_visible',
  'user_disabled',
  'cannot_dm_bot',
]);

/** Something that only a change of flo.yml or of the workspace can mend; its message is for the team. */
export class Unmendable extends Error {
  override name = 'Unmendable';

  constructor(
    words: string,
    readonly retryMs = UNMENDABLE_RETRY_MS,
  ) {
    super(words);
  }
}

/** The message in whose thread it belongs is gone; nothing stands in Slack. */
export class ThreadGone extends Error {
  override name = 'ThreadGone';
}

/** Words for the refusals a team can mend. */
const WORDS: Record<string, string> = {
  channel_not_found: 'the channel was not found, or Flo was not invited to it',
  not_in_channel: 'Flo is not in the channel: please invite it there',
  is_archived: 'the channel is archived',
  restricted_action: 'the workspace does not let Flo post there',
  restricted_action_read_only_channel: 'the channel is read-only: please let Flo post there',
  restricted_action_thread_only_channel: 'the channel takes replies in threads only',
  restricted_action_non_threadable_channel: 'the channel takes no replies in threads',
  restricted_action_thread_locked: 'the thread is locked',
  user_not_found: 'Slack does not know the person to write to',
  user_not_visible: 'Slack does not let Flo write to this person',
  user_disabled: 'the person to write to was removed from the workspace',
  cannot_dm_bot: 'Flo cannot write to a program',
  file_uploads_disabled: 'the workspace does not take files',
  file_uploads_except_images_disabled: 'the workspace takes no files but pictures',
  file_type_not_allowed: 'the workspace does not take files of this kind',
  file_upload_size_restricted: 'the file is larger than the workspace takes',
  storage_limit_reached: 'the workspace has no room left for files',
  missing_scope: 'the app lacks a permission: reinstall it with the current manifest',
};

/** Runs one posting call and says what came of it. A post is never repeated here. */
export async function attempt<T>(clock: Clock, call: () => Promise<T>): Promise<Posted<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    return { ok: false, ...judgeFailure(error, clock.now()) };
  }
}

/**
 * Slack's error code, or null when the call did not get an answer of that kind. What is not JSON (a proxy's page, an
 * empty body) stands in the code's place, and is none.
 */
export function platformError(error: unknown): string | null {
  const said: unknown = error instanceof WebAPIPlatformError ? error.data.error : null;
  // A code is one word; what follows it may repeat what was posted, and this goes to the log.
  return typeof said === 'string' ? (/^(\w{1,100})(?=:|$)/.exec(said)?.[1] ?? null) : null;
}

type Failure = Omit<Extract<Posted<never>, { ok: false }>, 'ok'>;

/** What a failed call means: whether it may have been carried out, and when to try again. */
export function judgeFailure(error: unknown, now: Date): Failure {
  const at = (ms: number) => new Date(now.getTime() + ms);
  if (error instanceof WebAPIRateLimitedError)
    return {
      problem: 'Slack asked to wait',
      retryAt: at(error.retryAfter * 1_000),
      doubt: false,
      limited: true,
    };
  const code = platformError(error);
  if (code !== null) {
    const problem = WORDS[code] ?? `Slack answered ${code}`;
    return IN_DOUBT.has(code)
      ? { problem, retryAt: at(RETRY_MS), doubt: true, limited: false }
      : {
          problem,
          retryAt: at(REFUSED_RETRY_MS),
          doubt: false,
          limited: false,
          ...(PLACELESS.has(code) && { placeless: true }),
        };
  }
  if (error instanceof WebAPIPlatformError)
    return {
      problem: 'Slack’s answer could not be read',
      retryAt: at(RETRY_MS),
      doubt: true,
      limited: false,
    };
  if (error instanceof WebAPIHTTPError)
    return {
      problem: `Slack answered ${error.statusCode}`,
      retryAt: at(RETRY_MS),
      doubt: error.statusCode >= 500,
      limited: false,
    };
  // The gate of the token (slack/token) sees to it that Slack is not asked so often.
  if (error instanceof TokenRefused)
    return {
      problem: error.message,
      retryAt: at(REFUSED_RETRY_MS),
      doubt: false,
      limited: false,
      told: true,
    };
  if (error instanceof Unmendable)
    return {
      problem: error.message,
      retryAt: at(error.retryMs),
      doubt: false,
      limited: false,
      placeless: true,
    };
  if (error instanceof ThreadGone)
    return {
      problem: 'the card was deleted in Slack',
      retryAt: at(RETRY_MS),
      doubt: false,
      limited: false,
      threadless: true,
    };
  const refused = error instanceof WebAPIRequestError && NOT_CONNECTED.has(codeOf(error.original));
  return { problem: 'Slack could not be reached', retryAt: at(RETRY_MS), doubt: !refused, limited: false };
}

/** No connection was made, so nothing was handed over. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return '';
}
