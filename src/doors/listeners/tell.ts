import type { RespondFn } from '@slack/bolt';
import type { Log } from '../../deps/log.js';
import { escapeMrkdwn } from '../../slack/text.js';
import { describeFault } from '../fault.js';

/** Tells the person who clicked, and nobody else. Failing to is no failure of what they did. */
export async function tellPrivately(respond: RespondFn, words: string, log: Log): Promise<void> {
  try {
    await respond({ response_type: 'ephemeral', replace_original: false, text: escapeMrkdwn(words) });
  } catch (error) {
    log.warn({ error: (error as Error).message }, 'a private answer was not delivered');
  }
}

/** Does what a click asked for after its acknowledgement: Slack tells nobody any more that it came to nothing. */
export async function doOrTell(respond: RespondFn, log: Log, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn(describeFault(error), 'what a click asked for could not be shown');
    await tellPrivately(respond, NOT_SHOWN, log);
  }
}

const NOT_SHOWN =
  'That took too long, so nothing was opened and nothing was changed. Please try again in a moment.';
