import type { Inquiry } from '../../core/inquiry.js';
import { lastClick } from '../../core/life/reading.js';
import { namesDraft } from '../../core/life/step.js';
import type { Policy } from '../../core/policy.js';
import { dateToken, escapeMrkdwn, shorten } from '../text.js';
import type { Target } from './actions.js';
import { nameMakers } from './labels.js';

/**
 * What has happened to an inquiry since somebody saw `seen`, as mrkdwn: a decision first, then a newer
 * message, then a newer draft. Null when nothing has.
 */
export function tellChange(inquiry: Inquiry, seen: Target, policy: Policy): string | null {
  const zone = policy.business.timeZone;
  const { decision, status } = inquiry;
  if (decision && status !== 'received' && status !== 'awaiting') {
    const { by, at } = lastClick(decision);
    const who = escapeMrkdwn(shorten(by.name, NAME_CHARS));
    const when = dateToken(at, 'moment', zone);
    const version = decision.version > 0 ? `version ${decision.version}` : 'this inquiry';
    switch (decision.kind) {
      case 'approved':
        return `${who} ${decision.again ? `asked to send ${version} again` : `approved ${version}`} (${when}).`;
      case 'rejected':
        return `${who} rejected ${version} (${when}).`;
      case 'closed':
        return `${who} closed this inquiry (${when}).`;
      case 'done-by-hand':
        return `${who} marked this inquiry as done (${when}).`;
    }
  }
  const newest = inquiry.drafts.at(-1);
  const answered = inquiry.drafts.find(({ version }) => version === seen.version)?.answers ?? 0;
  if (inquiry.messages.length > answered) {
    return `The customer wrote again (${dateToken(inquiry.lastMessageAt, 'moment', zone)}).`;
  }
  if (newest && !namesDraft(seen, newest)) {
    const who = escapeMrkdwn(shorten(nameMakers(newest), MAKERS_CHARS));
    return `There is a newer draft: version ${newest.version}, written by ${who} (${dateToken(newest.at, 'moment', zone)}).`;
  }
  return null;
}

const NAME_CHARS = 40;
const MAKERS_CHARS = 120;
