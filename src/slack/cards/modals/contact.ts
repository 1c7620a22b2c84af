import type { ContactWish, Said } from '../../../core/contact-wish.js';
import type { Inquiry } from '../../../core/inquiry.js';
import { recipientOf } from '../../../core/life/reading.js';
import type { Policy } from '../../../core/policy.js';
import { plainDate, shorten, tidyLine } from '../../text.js';
import type { Target } from '../actions.js';
import { decodeTarget, encodeTarget, VIEWS } from '../actions.js';
import type { ModalView } from '../blocks.js';
import { plain, plainSection } from '../blocks.js';
import { nameRecipient, nameSender } from '../labels.js';
import type { SubmittedView } from './form.js';
import { modal, readTicks } from './form.js';

/** What holds for the inquiry and for its contact now, who said so, and the ticks that change it. */
export function buildContactModal(ask: {
  inquiry: Inquiry;
  wishes: Partial<Record<ContactWish, Said>>;
  target: Target;
  policy: Policy;
}): ModalView {
  const { inquiry, wishes, policy } = ask;
  const said: Record<Tick, Said | undefined> = {
    inquiry: inquiry.noFollowUps,
    noFollowUps: wishes.noFollowUps,
    doNotContact: wishes.doNotContact,
  };
  const option = (tick: Tick) => ({
    text: plain(LABELS[tick].label),
    description: plain(tellSaid(said[tick], policy) ?? LABELS[tick].means),
    value: tick,
  });
  const ticked = TICKS.filter((tick) => said[tick]).map(option);
  const to = recipientOf(inquiry.messages);
  return modal({
    callbackId: VIEWS.contact,
    title: 'Contact and follow-ups',
    submit: 'Save',
    metadata: encodeTarget(ask.target),
    blocks: [
      plainSection(`${nameSender(inquiry, NAME_CHARS)} · ${shorten(nameRecipient(to), NAME_CHARS)}`),
      {
        type: 'input',
        block_id: TICKS_ID,
        optional: true,
        label: plain('What they want'),
        element: {
          type: 'checkboxes',
          action_id: TICKS_ID,
          options: TICKS.map(option),
          // Slack refuses an empty list.
          ...(ticked.length > 0 && { initial_options: ticked }),
        },
      },
    ],
  });
}

export function readContactSubmission(
  view: SubmittedView,
): { target: Target; wanted: Record<Tick, boolean> } | null {
  const target = decodeTarget(view.private_metadata);
  const ticks = readTicks(view, TICKS_ID);
  const [inquiry = false, noFollowUps = false, doNotContact = false] = TICKS.map((tick) =>
    ticks.includes(tick),
  );
  return target && { target, wanted: { inquiry, noFollowUps, doNotContact } };
}

const TICKS = ['inquiry', 'noFollowUps', 'doNotContact'] as const;
type Tick = (typeof TICKS)[number];

/** At most 75 characters each. */
const LABELS: Record<Tick, { label: string; means: string }> = {
  inquiry: { label: 'No follow-ups for this inquiry', means: 'Nobody is reminded about this one.' },
  noFollowUps: {
    label: 'No follow-ups for this contact',
    means: 'In no inquiry of theirs, now or later.',
  },
  doNotContact: {
    label: 'Do not contact',
    means: 'Nothing is sent to this address or number, whoever approves it.',
  },
};
const TICKS_ID = 'wishes';
const NAME_CHARS = 80;
/** Slack's limit for an option's description. */
const DESCRIPTION_CHARS = 75;

function tellSaid(said: Said | undefined, policy: Policy): string | undefined {
  if (!said) return undefined;
  const when = plainDate(said.at, 'day', policy.business.timeZone);
  return shorten(`Since ${when}, by ${tidyLine(said.by.name)}`, DESCRIPTION_CHARS);
}
