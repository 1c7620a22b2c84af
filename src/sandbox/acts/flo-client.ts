import { createHmac } from 'node:crypto';

/** Slack waits this long for an app. */
const ANSWER_MS = 3_000;

export interface FloClient {
  /** One signed request, as Slack sends it. */
  send(form: Record<string, string>): Promise<FloAnswer>;
}

export type FloAnswer =
  | { ok: true; type: string; body: string }
  /** `error`: what Slack would show the person. */
  | { ok: false; error: string };

export function makeFloClient(options: {
  app: string;
  floUrl: () => string;
  signingSecret: string;
  now: () => Date;
  /** It waits so many times as long as Slack does. */
  patience: number;
}): FloClient {
  const { app, floUrl, signingSecret, now, patience } = options;
  return {
    async send(form) {
      const body = new URLSearchParams(form).toString();
      const timestamp = String(Math.floor(now().getTime() / 1_000));
      try {
        const response = await fetch(`${floUrl()}/slack/events`, {
          method: 'POST',
          headers: {
            // Exactly this: Bolt does not take a charset.
            'Content-Type': 'application/x-www-form-urlencoded',
            'User-Agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            'X-Slack-Request-Timestamp': timestamp,
            'X-Slack-Signature': sign(signingSecret, timestamp, body),
          },
          body,
          signal: AbortSignal.timeout(ANSWER_MS * patience),
        });
        const answer = await response.text();
        if (!response.ok) {
          return { ok: false, error: `${app} could not handle this (it answered ${response.status}).` };
        }
        return { ok: true, type: response.headers.get('content-type') ?? '', body: answer };
      } catch (error) {
        return { ok: false, error: (error as Error).name === 'TimeoutError' ? tooLate(app) : notThere(app) };
      }
    },
  };
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
function sign(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

function tooLate(app: string): string {
  return `${app} did not answer in time (operation_timeout).`;
}

function notThere(app: string): string {
  return `${app} is not running or cannot be reached (dispatch_failed).`;
}
