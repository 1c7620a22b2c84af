import { lookForSensitive } from '../../core/guard/sensitive.js';
import { inOneGo, inSteps } from '../../core/guard/stretches.js';
import type { Alert, Inquiry } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import { maskBeginnings, maskInquirySlowly } from '../../core/privacy/mask-inquiry.js';
import { escapeMrkdwn, shorten, tidyLine } from '../text.js';
import type { CardMessage } from './blocks.js';
import { mrkdwn, paragraph, words } from './blocks.js';
import { nameSender } from './labels.js';

interface OwnerAlert {
  keys: Alert['key'][];
  permalink?: string;
}

/** The direct message to the owner: why they are told, who, one line of what, a link to the card. */
export function buildOwnerAlert(whole: Inquiry, policy: Policy, alert: OwnerAlert): CardMessage {
  return inOneGo(ownerAlertInSteps(whole, policy, alert));
}

/** The same in steps. */
export function* ownerAlertInSteps(
  whole: Inquiry,
  policy: Policy,
  alert: OwnerAlert,
): Generator<void, CardMessage> {
  const inquiry = yield* inSteps(maskInquirySlowly(whole, maskBeginnings));
  const { keys, permalink } = alert;
  const matters = keys.includes('sensitive') ? yield* inSteps(lookForSensitive(whole.messages)) : [];
  const heading = [
    ...(keys.includes('hot') ? ['Hot lead'] : []),
    ...(keys.includes('sensitive') ? [`Sensitive (${matters.join(', ')})`] : []),
  ].join(' · ');
  const sender = nameSender(inquiry, NAME_CHARS);
  const said = inquiry.preparation?.summary || inquiry.messages.at(-1)?.text || '';
  const what = shorten(tidyLine(said), WHAT_CHARS);
  const link = permalink
    ? mrkdwn(`<${encodeLink(permalink)}|Open the card>`)
    : mrkdwn(`The card is in ${escapeMrkdwn(policy.slack.channel)}.`);
  return {
    text: `${heading}: ${escapeMrkdwn(sender)}. ${escapeMrkdwn(what)}`,
    blocks: [
      paragraph(
        ...words(`${heading}: ${sender}`, { bold: true }),
        ...words(what === '' ? '' : '\n'),
        ...words(what),
      ),
      { type: 'section', text: link },
    ],
  };
}

/** An address as a link's target in mrkdwn. */
export function encodeLink(url: string): string {
  return url.replace(/&/g, '&amp;').replace(/</g, '%3C').replace(/>/g, '%3E').replace(/\|/g, '%7C');
}

const NAME_CHARS = 80;
const WHAT_CHARS = 140;
