import { DateTime } from 'luxon';
import type { BusinessHours } from '../../../core/business-hours.js';
import type { Inquiry } from '../../../core/inquiry.js';
import type { Policy } from '../../../core/policy.js';
import {
  type BusinessTime,
  chosenMoment,
  namedMoment,
  SNOOZE_NAMES,
  type SnoozeName,
} from '../../../core/snooze-times.js';
import { SLACK_LIMITS } from '../../limits.js';
import { plainDate, shorten, tidyLine } from '../../text.js';
import type { Target } from '../actions.js';
import { decodeItem, encodeItem, VIEWS } from '../actions.js';
import type { KnownBlock, ModalView } from '../blocks.js';
import { plain, plainSection } from '../blocks.js';
import { targetOf } from '../stage.js';
import type { SubmittedView } from './form.js';
import { modal, readInput } from './form.js';
import { noteInput, readNote } from './note.js';

/** One person for the inquiry; who has it now goes along, so that nobody is overridden unseen. */
export function buildAssignModal(inquiry: Inquiry, timeZone: string): ModalView {
  const { assigned } = inquiry;
  const now = assigned
    ? `${shorten(tidyLine(assigned.person.name), NAME_CHARS)} has it since ${plainDate(assigned.at, 'moment', timeZone)}.`
    : 'Nobody has it yet.';
  return modal({
    callbackId: VIEWS.assign,
    title: 'Assign to…',
    submit: 'Assign',
    metadata: encodeItem(assigned?.person.id ?? NOBODY, targetOf(inquiry)),
    blocks: [
      plainSection(`${now} Who gets it is told in the card’s thread.`),
      {
        type: 'input',
        block_id: PERSON_ID,
        label: plain('Person'),
        element: {
          type: 'users_select',
          action_id: PERSON_ID,
          placeholder: plain('Somebody in the channel'),
        },
      },
    ],
  });
}

/** `to`: a Slack id. `had`: the id of who had it when the modal was opened. Null when the view is not one of ours. */
export function readAssignSubmission(
  view: SubmittedView,
): { target: Target; to: string; had: string | null } | null {
  const read = decodeItem(view.private_metadata);
  const to = readInput(view, PERSON_ID);
  return read && to !== '' ? { target: read.target, to, had: read.item === NOBODY ? null : read.item } : null;
}

/** The words under the person's name, for `response_action: errors`. */
export function refusePerson(words: string): Record<string, string> {
  return { [PERSON_ID]: words };
}

/** Until when, and a note. Moments are told in the business's time; from when they are reckoned goes along. */
export function buildSnoozeModal(
  inquiry: Inquiry,
  now: Date,
  policy: Policy,
  hours: BusinessHours,
): ModalView {
  const { timeZone } = policy.business;
  const named = SNOOZE_NAMES.flatMap((name) => {
    const at = namedMoment(name, now, { timeZone, hours });
    if (!at) return [];
    const when = name === 'hour' ? '' : ` · ${plainDate(at, 'moment', timeZone)}`;
    const told = nameMoment(name, at, { now, timeZone }) + when;
    return [{ text: plain(shorten(told, SLACK_LIMITS.optionText)), value: name }];
  });
  return modal({
    callbackId: VIEWS.snooze,
    title: 'Snooze',
    submit: 'Snooze',
    metadata: encodeItem(`${inquiry.snoozed?.at.getTime() ?? 0}.${now.getTime()}`, targetOf(inquiry)),
    blocks: [
      plainSection('It comes back by itself, and at once when the customer writes.'),
      {
        type: 'input',
        block_id: UNTIL_ID,
        label: plain('Until'),
        element: {
          type: 'radio_buttons',
          action_id: UNTIL_ID,
          options: [...named, { text: plain(DATE_BELOW), value: DATE_ID }],
        },
      },
      picker(DATE_ID, 'Date'),
      picker(TIME_ID, 'Time', `In ${timeZone}. Without a time: when you open on that day.`),
      noteInput(),
    ],
  });
}

export type ReadSnooze =
  | { ok: true; target: Target; until: Date; seen: Date | null; note?: string }
  /** By `block_id`, for `response_action: errors`. */
  | { ok: false; errors: Record<string, string> };

/** Null when the view is not one of ours. */
export function readSnoozeSubmission(
  view: SubmittedView,
  now: Date,
  business: BusinessTime,
): ReadSnooze | null {
  const read = decodeItem(view.private_metadata);
  const [, aside, opened] = /^(\d{1,15})\.(\d{1,15})$/.exec(read?.item ?? '') ?? [];
  if (!read || !aside || !opened) return null;
  const moment = readMoment(view, { now, opened: new Date(Number(opened)) }, business);
  if (!moment.ok) return moment;
  const seen = aside === '0' ? null : new Date(Number(aside));
  return { ok: true, target: read.target, until: moment.until, seen, ...readNote(view) };
}

/** `opened`: when the modal was, in which "tomorrow" stood with its date. */
function readMoment(
  view: SubmittedView,
  { now, opened }: { now: Date; opened: Date },
  business: BusinessTime,
): { ok: true; until: Date } | { ok: false; errors: Record<string, string> } {
  const chosen = readInput(view, UNTIL_ID);
  const [date, time] = [readInput(view, DATE_ID), readInput(view, TIME_ID)];
  const refuse = (id: string, words: string) => ({ ok: false as const, errors: { [id]: words } });
  if (chosen === DATE_ID) {
    const moment = chosenMoment({ date, time }, now, business);
    return moment.ok ? moment : refuse(moment.field, moment.words);
  }
  // Which of the two was meant, only the person can tell.
  if (date !== '' || time !== '')
    return refuse(
      UNTIL_ID,
      `You have also filled in a date or a time: choose “${DATE_BELOW}”, or clear them.`,
    );
  const name = SNOOZE_NAMES.find((known) => known === chosen);
  const until = name && namedMoment(name, name === 'hour' ? now : opened, business);
  if (!until) return refuse(UNTIL_ID, 'Please choose until when.');
  if (until <= now) return refuse(UNTIL_ID, 'This moment is past. Please choose a later one.');
  return { ok: true, until };
}

function picker(id: typeof DATE_ID | typeof TIME_ID, label: string, hint?: string): KnownBlock {
  return {
    type: 'input',
    block_id: id,
    optional: true,
    label: plain(label),
    element: { type: id === DATE_ID ? 'datepicker' : 'timepicker', action_id: id },
    ...(hint && { hint: plain(hint) }),
  };
}

/** Tomorrow, or that Monday, may be a day on which they are closed; and who opens in the evening has no morning. */
function nameMoment(name: SnoozeName, at: Date, { now, timeZone }: { now: Date; timeZone: string }): string {
  const moment = DateTime.fromJSDate(at, { zone: timeZone });
  const tomorrow = DateTime.fromJSDate(now, { zone: timeZone }).plus({ days: 1 });
  const morning = moment.hour < 12 ? ' morning' : '';
  switch (name) {
    case 'hour':
      return 'In an hour';
    case 'afternoon':
      return 'This afternoon';
    case 'tomorrow':
      return moment.hasSame(tomorrow, 'day') ? `Tomorrow${morning}` : 'The next day you are open';
    case 'monday':
      return moment.weekday === 1 ? `Monday${morning}` : 'The next week you are open';
  }
}

const DATE_BELOW = 'The date and time below';
/** No Slack id has small letters. */
const NOBODY = 'nobody';
const PERSON_ID = 'person';
const UNTIL_ID = 'until';
const DATE_ID = 'date';
const TIME_ID = 'time';
const NAME_CHARS = 60;
