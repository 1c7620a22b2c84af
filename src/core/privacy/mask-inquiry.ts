import type { Delivery } from '../delivery.js';
import type { EarlierInquiry } from '../earlier-inquiry.js';
import type { KeptEdit } from '../editor.js';
import type { FollowUp } from '../follow-up.js';
import type { Inquiry, ThreadLine } from '../inquiry.js';
import type { ExtraField, Message } from '../message.js';
import type { Preparation } from '../preparation.js';
import { cut, isAscii } from '../spelling.js';
import { maskSensitive } from './mask.js';

/** The message as it is shown. */
export function maskMessage(message: Message): Message {
  return maskWith(message, maskSensitive);
}

/**
 * The message where the beginnings of its texts are shown at most: what is far beyond has no digit left, and so nothing
 * that would have to be looked for. Lengths are as of the text itself there.
 */
export function maskBeginning(message: Message): Message {
  return maskWith(message, (text) => {
    const head = cut(text, BEGINNING);
    return head === text ? maskSensitive(text) : maskSensitive(head) + withoutDigits(text.slice(head.length));
  });
}

/** Digit by digit: a pattern that finds each of a quarter of a million takes a tenth of a second. */
function withoutDigits(text: string): string {
  const plain = [...'0123456789'].reduce((rest, digit) => rest.replaceAll(digit, '•'), text);
  return isAscii(text) ? plain : plain.replace(/\p{Nd}+/gu, (run) => '•'.repeat([...run].length));
}

/** More than any card shows of one text. */
const BEGINNING = 2_000;

function maskWith(message: Message, mask: (text: string) => string): Message {
  return {
    ...message,
    ...(message.name !== undefined && { name: mask(message.name) }),
    ...(message.company !== undefined && { company: mask(message.company) }),
    ...(message.phone !== undefined && { phone: mask(message.phone) }),
    ...(message.subject !== undefined && { subject: mask(message.subject) }),
    text: mask(message.text),
    extra: message.extra.map((field) => maskField(field, mask)),
  };
}

/**
 * The inquiry as it is shown to everybody: without payment data and identity numbers wherever the customer's
 * words may stand. The words of drafts are as they are, since what is shown is what will be sent. `mask`: how much of
 * each message is shown.
 */
export function maskInquiry(inquiry: Inquiry, mask: (message: Message) => Message = maskMessage): Inquiry {
  const { preparation, notice, decision, instruction, snoozed, tasks } = inquiry;
  return {
    ...inquiry,
    messages: inquiry.messages.map((message) => mask(message)),
    ...(preparation && { preparation: maskPreparation(preparation) }),
    ...(notice !== undefined && { notice: maskSensitive(notice) }),
    ...(instruction && { instruction: { ...instruction, text: maskSensitive(instruction.text) } }),
    ...(decision?.note !== undefined && { decision: { ...decision, note: maskSensitive(decision.note) } }),
    drafts: inquiry.drafts.map((draft) =>
      draft.asked === undefined
        ? draft
        : { ...draft, asked: { ...draft.asked, text: maskSensitive(draft.asked.text) } },
    ),
    deliveries: inquiry.deliveries.map(maskDelivery),
    ...(tasks && { tasks: tasks.map((task) => ({ ...task, title: maskSensitive(task.title) })) }),
    kept: inquiry.kept.map(maskKept),
    ...(snoozed?.note !== undefined && { snoozed: { ...snoozed, note: maskSensitive(snoozed.note) } }),
    thread: inquiry.thread.map(maskLine),
    ...(inquiry.followUps && { followUps: inquiry.followUps.map(maskFollowUp) }),
  };
}

function maskLine(line: ThreadLine): ThreadLine {
  const { held, text } = line;
  return {
    ...line,
    ...(text !== undefined && { text: maskSensitive(text) }),
    ...(held?.kind === 'snoozed' &&
      held.note !== undefined && { held: { ...held, note: maskSensitive(held.note) } }),
  };
}

function maskFollowUp(round: FollowUp): FollowUp {
  const { notice, decision, flags } = round;
  return {
    ...round,
    ...(notice !== undefined && { notice: maskSensitive(notice) }),
    ...(decision?.note !== undefined && { decision: { ...decision, note: maskSensitive(decision.note) } }),
    ...(flags && { flags: flags.map(maskSensitive) }),
    deliveries: round.deliveries.map(maskDelivery),
    kept: round.kept.map(maskKept),
  };
}

function maskDelivery(delivery: Delivery): Delivery {
  return delivery.detail === undefined ? delivery : { ...delivery, detail: maskSensitive(delivery.detail) };
}

function maskKept(kept: KeptEdit): KeptEdit {
  return { ...kept, subject: maskSensitive(kept.subject), body: maskSensitive(kept.body) };
}

function maskPreparation(preparation: Preparation): Preparation {
  return {
    ...preparation,
    summary: maskSensitive(preparation.summary),
    reasons: preparation.reasons.map(maskSensitive),
    missing: preparation.missing.map(maskSensitive),
    nextSteps: preparation.nextSteps.map((step) =>
      typeof step === 'string' ? maskSensitive(step) : { ...step, title: maskSensitive(step.title) },
    ),
    flags: preparation.flags.map(maskSensitive),
    ...(preparation.qualify && {
      qualify: preparation.qualify.map(({ field, words }) =>
        words === undefined ? { field } : { field, words: maskSensitive(words) },
      ),
    }),
    ...(preparation.earlier && { earlier: preparation.earlier.map(maskEarlier) }),
  };
}

function maskEarlier({ answered, openTasks, ...earlier }: EarlierInquiry): EarlierInquiry {
  return {
    ...earlier,
    summary: maskSensitive(earlier.summary),
    ...(openTasks && {
      openTasks: openTasks.map((task) => ({ ...task, title: maskSensitive(task.title) })),
    }),
    ...(answered && {
      answered: {
        ...answered,
        subject: maskSensitive(answered.subject),
        body: maskSensitive(answered.body),
      },
    }),
  };
}

/** A field's value may be a number that only its label names: they are read as one line. */
function maskField(field: ExtraField, mask: (text: string) => string): ExtraField {
  const name = mask(field.name);
  const alone = mask(field.value);
  if (alone !== field.value || field.name.includes('\n')) return { name, value: alone };
  const head = `${field.name.replace(/[_-]+/g, ' ')}: `;
  const line = mask(head + field.value);
  return { name, value: line.startsWith(head) ? line.slice(head.length) : alone };
}
