import { join } from 'node:path';
import type { Config } from './config.js';

/** What is real, what stands in, and which variable changes it: for the start and for `npm run check`. */
export function tellSlack({ slack, port }: Config): string {
  if (slack.mode === 'sandbox')
    return 'sandbox workspace on this machine; SLACK_BOT_TOKEN connects a real one';
  const how =
    slack.mode === 'socket'
      ? 'Socket Mode'
      : `HTTP: Slack must reach this computer's port ${port} at the https address in your app's manifest`;
  return `real workspace, ${how} (SLACK_BOT_TOKEN)`;
}

export function tellStore({ store, dataDir }: Config): string {
  return store.kind === 'mongodb'
    ? 'MongoDB (MONGODB_URI)'
    : `files in ${join(dataDir, 'store')}; MONGODB_URI connects MongoDB`;
}

/** `models`: in the order in which they are asked. */
export function tellModel(models: string[] | null): string {
  if (models === null)
    return 'none, replies are drafted by rules; OPENAI_API_KEY or OPENAI_BASE_URL connects one';
  return `${models.join(', then ')} (${models.length > 1 ? 'FLO_MODEL, FLO_MODEL_FALLBACK' : 'FLO_MODEL'})`;
}

export function tellMail({ mail, dataDir }: Config): string {
  return mail.kind === 'smtp'
    ? 'SMTP (SMTP_URL)'
    : `.eml files in ${join(dataDir, 'outbox')}, nothing leaves this machine; SMTP_URL sends for real`;
}
