import type { Inquiry } from '../../../core/inquiry.js';
import { maskSensitive } from '../../../core/privacy/mask.js';
import { MAX_TASK_TITLE } from '../../../core/task.js';
import { VIEWS } from '../actions.js';
import type { KnownBlock, ModalView } from '../blocks.js';
import { paragraph, plain, words } from '../blocks.js';
import { nameSender } from '../labels.js';
import type { SubmittedView } from './form.js';
import { modal, readInput, textInput } from './form.js';

export interface TaskSubmission {
  inquiry: string;
  title: string;
  /** A Slack id; absent: the team's. */
  owner?: string;
  /** A day of the calendar, as `2026-11-02`. */
  day?: string;
}

/** A task by hand: what, who, when. It is for whoever has the inquiry, unless the person says otherwise. */
export function buildTaskModal(inquiry: Inquiry): ModalView {
  const { assigned } = inquiry;
  const sender = maskSensitive(nameSender(inquiry, SENDER_CHARS));
  return modal({
    callbackId: VIEWS.task,
    title: 'Add a task',
    submit: 'Add it',
    metadata: inquiry._id,
    blocks: [
      paragraph(...words('For the inquiry of '), ...words(sender, { bold: true })),
      textInput(TITLE_ID, 'What is to be done', { max: MAX_TASK_TITLE }),
      input(OWNER_ID, 'Who', 'Nobody chosen: it is the team’s.', {
        type: 'users_select',
        action_id: OWNER_ID,
        ...(assigned && { initial_user: assigned.person.id }),
      }),
      input(DAY_ID, 'By when', 'Without a day it stays in the list until it is done.', {
        type: 'datepicker',
        action_id: DAY_ID,
      }),
    ],
  });
}

export function readTaskSubmission(view: SubmittedView): TaskSubmission | null {
  if (!/^\w[\w-]*$/.test(view.private_metadata)) return null;
  const owner = readInput(view, OWNER_ID);
  const day = readInput(view, DAY_ID);
  return {
    inquiry: view.private_metadata,
    title: readInput(view, TITLE_ID).trim(),
    ...(owner && { owner }),
    ...(day && { day }),
  };
}

/** For `response_action: errors`: what is wrong with the title, or with the person chosen. */
export function taskErrors(wrong: { title?: string; owner?: string }): Record<string, string> {
  return {
    ...(wrong.title && { [TITLE_ID]: wrong.title }),
    ...(wrong.owner && { [OWNER_ID]: wrong.owner }),
  };
}

function input(
  id: string,
  label: string,
  hint: string,
  element: Extract<KnownBlock, { type: 'input' }>['element'],
): KnownBlock {
  return { type: 'input', block_id: id, optional: true, label: plain(label), hint: plain(hint), element };
}

const TITLE_ID = 'title';
const OWNER_ID = 'owner';
const DAY_ID = 'day';
const SENDER_CHARS = 120;
