import { LogLevel, WebClient } from '@slack/web-api';

const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

/** Slack's own client, pointed at the sandbox; without retries, so that a test sees what was answered. */
export function slackClient(apiUrl: string, token: string | undefined): WebClient {
  return new WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 30_000,
    logger: silent,
  });
}

/** Slack's refusal of a call, in its own words. */
export async function refused(call: Promise<unknown>): Promise<{ error: string; messages: string[] }> {
  const data = await call.then(
    () => ({ error: 'nothing was refused' }),
    (error) => error.data ?? Promise.reject(error),
  );
  return { error: data.error, messages: data.response_metadata?.messages ?? [] };
}
