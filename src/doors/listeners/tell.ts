import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Log } from '../../deps/log.js';
import { platformError } from '../../slack/call.js';
import type { ModalView } from '../../slack/cards/blocks.js';
import { buildMessageModal } from '../../slack/cards/modals/message.js';
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

/** A modal that somebody has open. */
interface OpenModal {
  id: string;
  /** Given where a press on an older state of it is not to win over a newer one. */
  hash?: string;
}

/**
 * Draws an open modal anew after a press in it; null leaves it as it is. Nothing else reaches the person there, as such a
 * press brings no `response_url` along: that it came to nothing stands in the modal's place.
 */
export async function redrawModal(
  { client, log, open }: { client: WebClient; log: Log; open: OpenModal },
  build: () => Promise<ModalView | null>,
): Promise<void> {
  const show = (view: ModalView, hash?: string) =>
    client.views.update({ view_id: open.id, ...(hash && { hash }), view });
  try {
    const view = await build();
    if (view) await show(view, open.hash);
  } catch (error) {
    log.warn(describeFault(error), 'a modal could not be drawn anew');
    // Another press was faster, or the modal is closed: what stands there says more than this would.
    if (platformError(error) !== null) return;
    await show(buildMessageModal('Not now', NOT_READ)).catch(() => {});
  }
}

const NOT_READ =
  'Flo cannot reach its records at the moment. Nothing was changed: please close this and try again in a minute.';

const NOT_SHOWN =
  'That took too long, so nothing was opened and nothing was changed. Please try again in a moment.';
