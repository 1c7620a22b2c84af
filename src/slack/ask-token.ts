import { WebClient } from '@slack/web-api';
import type { Log } from '../deps/log.js';
import { judgeFailure, platformError } from './call.js';
import { callOnce } from './clients.js';
import { type TokenVariable, tellRefusal } from './refusals.js';

/**
 * Asks Slack whether it takes a token: null when it does, else why not, or that there is no telling, in words for the
 * team. `auth.test` wants no permission and takes an app-level token too (docs.slack.dev, "auth.test").
 */
export async function askToken(
  variable: TokenVariable,
  { token, apiUrl, log }: { token: string; apiUrl?: string; log: Log },
  now: Date,
): Promise<string | null> {
  const client = new WebClient(token, callOnce(apiUrl, log));
  try {
    await client.auth.test();
    return null;
  } catch (error) {
    const refused = tellRefusal(platformError(error), variable);
    return refused ?? `${judgeFailure(error, now).problem}: whether it takes ${variable} is not known`;
  }
}
