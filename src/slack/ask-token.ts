import { WebClient } from '@slack/web-api';
import { judgeFailure, platformError } from './call.js';
import { type TokenVariable, tellRefusal } from './refusals.js';

/** Whoever looks at the setup waits no longer for Slack. */
const ANSWER_WITHIN_MS = 4_000;

/**
 * Asks Slack whether it takes a token: null when it does, else why not, or that there is no telling, in words for the
 * team. `auth.test` wants no permission and takes an app-level token too (docs.slack.dev, "auth.test").
 */
export async function askToken(
  variable: TokenVariable,
  { token, apiUrl }: { token: string; apiUrl?: string },
  now: Date,
): Promise<string | null> {
  const client = new WebClient(token, {
    timeout: ANSWER_WITHIN_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(apiUrl && { slackApiUrl: apiUrl }),
  });
  try {
    await client.auth.test();
    return null;
  } catch (error) {
    const refused = tellRefusal(platformError(error), variable);
    return refused ?? `${judgeFailure(error, now).problem}: whether it takes ${variable} is not known`;
  }
}
