import type { Inquiry } from '../../../core/inquiry.js';
import { hasNewMessage, isEditable } from '../../../core/life/reading.js';
import type { Policy } from '../../../core/policy.js';
import { maskBeginning } from '../../../core/privacy/mask-inquiry.js';
import { SLACK_LIMITS } from '../../limits.js';
import { shorten, tidyLine } from '../../text.js';
import type { Target } from '../actions.js';
import { VIEWS } from '../actions.js';
import type { KnownBlock, ModalView } from '../blocks.js';
import { divider, paragraph, quote, section, words } from '../blocks.js';
import { tellChange } from '../change.js';
import { targetOf } from '../stage.js';
import { buildEditForm } from './edit.js';
import type { EditSubmission } from './edit-submission.js';
import { modal } from './form.js';

/**
 * After a save that came too late: says what happened meanwhile. Where a new version may still be made, what
 * was typed stays in the inputs, now based on the newest draft; else it is shown, kept and offered on the card.
 */
export function buildEditConflictModal(ask: {
  inquiry: Inquiry;
  typed: EditSubmission;
  viewKey: string;
  policy: Policy;
}): ModalView {
  const { inquiry, typed, policy } = ask;
  const happened = tellChange(inquiry, typed.target, policy) ?? 'This inquiry has changed.';
  const draft = inquiry.drafts.at(-1);
  if (draft && isEditable(inquiry)) {
    const preparing = hasNewMessage(inquiry);
    return buildEditForm({
      target: targetOf(inquiry),
      to: draft.to,
      text: typed,
      viewKey: ask.viewKey,
      round: typed.round + 1,
      submit: 'Save as new version',
      above: [
        section(
          `*${happened}* Your text is still here, below; nothing of it was sent.${preparing ? WAIT_FOR_DRAFT : ''}`,
        ),
        ...showNewest(inquiry, typed.target),
        // The old draft stands on the card no longer.
        ...(preparing
          ? []
          : [
              paragraph(...words('What the card shows now:', { bold: true })),
              ...showText(draft.subject, draft.body),
            ]),
        divider(),
      ],
    });
  }
  return modal({
    callbackId: VIEWS.message,
    title: 'Your text was kept',
    blocks: [
      section(`*${happened}* Nothing of yours was sent. Your text was kept: the card's menu offers it.`),
      ...showText(typed.subject, typed.body),
    ],
  });
}

/** What the customer wrote last, where the person has not seen it: their text may have to answer it. */
function showNewest({ messages, drafts }: Inquiry, seen: Target): KnownBlock[] {
  const answered = drafts.find(({ version }) => version === seen.version)?.answers ?? 0;
  const newest = messages.at(-1);
  if (!newest || messages.length <= answered) return [];
  const said = shorten(tidyLine(maskBeginning(newest).text), QUOTED_CHARS);
  return [paragraph(...words('What they wrote:', { bold: true })), quote(said)];
}

/** A subject and a body to read, exactly as they are. */
export function showText(subject: string, body: string): KnownBlock[] {
  return [
    ...(subject === '' ? [] : [paragraph(...words('Subject: ', { bold: true }), ...words(subject))]),
    ...(body === '' ? [] : [paragraph(...words(body.slice(0, SHOWN_CHARS)))]),
  ];
}

const WAIT_FOR_DRAFT =
  ' A new draft is being prepared: once it is on the card you can save, and see it here first.';
/** Long enough for most of what is added. The whole stands in the thread. */
const QUOTED_CHARS = 600;
/** More than inputs can hold together, and far below what a view can. */
const SHOWN_CHARS = SLACK_LIMITS.plainTextInput * 10;
