import { inOneGo, inSteps } from '../../../core/guard/stretches.js';
import type { Inquiry } from '../../../core/inquiry.js';
import { isEditable } from '../../../core/life/reading.js';
import type { Policy } from '../../../core/policy.js';
import { maskInquirySlowly } from '../../../core/privacy/mask-inquiry.js';
import { dateToken, escapeMrkdwn, shorten } from '../../text.js';
import { ACTIONS, encodeItem, VIEWS } from '../actions.js';
import type { KnownBlock, ModalView } from '../blocks.js';
import { divider, plain, plainSection, section } from '../blocks.js';
import { targetOf } from '../stage.js';
import { showText } from './edit-conflict.js';
import { modal } from './form.js';
import type { Reader } from './whole.js';

/**
 * The texts that could not become a draft, newest first; each can be taken into the Edit modal while that is open to
 * it. `reader`: as in the whole inquiry.
 */
export function buildKeptModal(whole: Inquiry, policy: Policy, reader: Reader): ModalView {
  return inOneGo(keptModalInSteps(whole, policy, reader));
}

/** The same in steps. */
export function* keptModalInSteps(
  whole: Inquiry,
  policy: Policy,
  reader: Reader,
): Generator<void, ModalView> {
  const inquiry = reader === 'approver' ? whole : yield* inSteps(maskInquirySlowly(whole));
  const newest = [...inquiry.kept].reverse();
  const hidden = newest.length - SHOWN_TEXTS;
  return modal({
    callbackId: VIEWS.kept,
    title: 'Kept texts',
    blocks: [
      plainSection(
        newest.length === 0
          ? 'There are no kept texts.'
          : 'These texts were typed while somebody else decided or changed the draft, or the customer wrote again. None of them was sent.',
      ),
      ...newest.slice(0, SHOWN_TEXTS).flatMap((kept): KnownBlock[] => {
        const by = escapeMrkdwn(shorten(kept.by.name, 40));
        return [
          divider(),
          section(`*Text by ${by}* · ${dateToken(kept.at, 'moment', policy.business.timeZone)}`),
          ...showText(kept.subject, kept.body),
          ...(isEditable(inquiry) ? [useButton(inquiry, kept.id)] : []),
        ];
      }),
      ...(hidden > 0 ? [plainSection(`… ${hidden} more, older ones`)] : []),
    ],
  });
}

function useButton(inquiry: Inquiry, keptId: string): KnownBlock {
  return {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: ACTIONS.useKept,
        text: plain('Use this text'),
        value: encodeItem(keptId, targetOf(inquiry)),
      },
    ],
  };
}

/** Each may be 12,000 characters long; a view holds 250 kB. */
const SHOWN_TEXTS = 5;
