import type { RespondFn } from '@slack/bolt';
import type { Log } from '../../deps.js';
import { escapeMrkdwn } from '../../slack/text.js';

/** Tells the person who clicked, and nobody else. Failing to is no failure of what they did. */
export async function tellPrivately(respond: RespondFn, words: string, log: Log): Promise<void> {
  try {
    await respond({ response_type: 'ephemeral', replace_original: false, text: escapeMrkdwn(words) });
  } catch (error) {
    log.warn({ error: (error as Error).message }, 'a private answer was not delivered');
  }
}
