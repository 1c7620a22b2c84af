import type { Message } from '../../core/message.js';
import type { Policy } from '../../core/policy.js';
import { dateToken } from '../text.js';

/** A message on its way for less than this came when it was written. */
const ON_ITS_WAY_MS = 15 * 60_000;

/** When a message came in, as mrkdwn; and before that when it was written, where its source says that was earlier. */
export function tellWritten(
  { receivedAt: written, arrivedAt }: Pick<Message, 'receivedAt' | 'arrivedAt'>,
  { business }: Policy,
): string {
  const arrived = dateToken(arrivedAt, 'moment', business.timeZone);
  if (arrivedAt.getTime() - written.getTime() < ON_ITS_WAY_MS) return arrived;
  return `${dateToken(written, 'moment', business.timeZone)}, came in ${arrived}`;
}
