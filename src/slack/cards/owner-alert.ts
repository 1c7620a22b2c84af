import { findSensitive } from '../../core/guard/sensitive.js';
import type { Alert, Inquiry } from '../../core/inquiry.js';
import type { Policy } from '../../core/policy.js';
import { maskBeginning, maskInquiry } from '../../core/privacy/mask-inquiry.js';
import { escapeMrkdwn, shorten, tidyLine } from '../text.js';
import type { CardMessage } from './blocks.js';
import { mrkdwn, paragraph, words } from './blocks.js';
import { nameSender } from './labels.js';

/** The direct message to the owner: why they are told, who, one line of what, a link to the card. */
export function buildOwnerAlert(
  whole: Inquiry,
  policy: Policy,
  alert: { keys: Alert['key'][]; permalink?: string },
): CardMessage {
  const inquiry = maskInquiry(whole, maskBeginning);
  const { keys, permalink } = alert;
  const heading = [
    ...(keys.includes('hot') ? ['Hot lead'] : []),
    ...(keys.includes('sensitive') ? [`Sensitive (${findSensitive(whole.messages).join(', ')})`] : []),
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
