import type { Delivery } from '../delivery.js';
import type { EarlierInquiry } from '../earlier-inquiry.js';
import type { KeptEdit } from '../editor.js';
import type { FollowUp } from '../follow-up.js';
import { atOnce, type Search } from '../guard/stretches.js';
import type { Inquiry, ThreadLine } from '../inquiry.js';
import type { ExtraField, Message } from '../message.js';
import type { Preparation } from '../preparation.js';
import { cut, isAscii } from '../spelling.js';
import { maskSensitive, maskSlowly } from './mask.js';

/** The message as it is shown. */
export function maskMessage(message: Message): Message {
  return atOnce(maskWith(message, maskSlowly));
}

/** How much of each message is masked, a part after the other. */
export type Mask = (message: Message) => Search<Message>;

/** All of it. */
export const maskWholly: Mask = (message) => maskWith(message, maskSlowly);

/**
 * Where the beginnings of its texts are shown at most: what is far beyond has no digit left, and so nothing that would
 * have to be looked for. Lengths are as of the text itself there.
 */
export const maskBeginnings: Mask = (message) =>
  maskWith(message, function* (text) {
    const head = cut(text, BEGINNING);
    if (head === text) return yield* maskSlowly(text);
    const masked = yield* maskSlowly(head);
    yield text.length;
    return masked + withoutDigits(text.slice(head.length));
  });

/** The message masked so. */
export function maskBeginning(message: Message): Message {
  return atOnce(maskBeginnings(message));
}

/** Digit by digit: a pattern that finds each of a quarter of a million takes a tenth of a second. */
function withoutDigits(text: string): string {
  const plain = [...'0123456789'].reduce((rest, digit) => rest.replaceAll(digit, '•'), text);
  return isAscii(text) ? plain : plain.replace(/\p{Nd}+/gu, (run) => '•'.repeat([...run].length));
}

/** More than any card shows of one text. */
const BEGINNING = 2_000;

type MaskText = (text: string) => Search<string>;

function* maskWith(message: Message, mask: MaskText): Search<Message> {
  const { name, company, phone, subject, text } = message;
  const extra: ExtraField[] = [];
  for (const field of message.extra) extra.push(yield* maskField(field, mask));
  return {
    ...message,
    ...(name !== undefined && { name: yield* mask(name) }),
    ...(company !== undefined && { company: yield* mask(company) }),
    ...(phone !== undefined && { phone: yield* mask(phone) }),
    ...(subject !== undefined && { subject: yield* mask(subject) }),
    text: yield* mask(text),
    extra,
  };
}

/**
 * The inquiry as it is shown to everybody: without payment data and identity numbers wherever the customer's
 * words may stand. The words of drafts are as they are, since what is shown is what will be sent. `mask`: how much of
 * each message is shown.
 */
export function maskInquiry(inquiry: Inquiry, mask: Mask = maskWholly): Inquiry {
  return atOnce(maskInquirySlowly(inquiry, mask));
}

/** The same by and by. */
export function* maskInquirySlowly(inquiry: Inquiry, mask: Mask = maskWholly): Search<Inquiry> {
  const { preparation, notice, decision, instruction, snoozed, tasks } = inquiry;
  const messages: Message[] = [];
  for (const message of inquiry.messages) messages.push(yield* mask(message));
  const kept: KeptEdit[] = [];
  for (const text of inquiry.kept) kept.push(yield* maskKept(text));
  const thread: ThreadLine[] = [];
  for (const line of inquiry.thread) thread.push(yield* maskLine(line));
  const followUps: FollowUp[] = [];
  for (const round of inquiry.followUps ?? []) followUps.push(yield* maskFollowUp(round));
  return {
    ...inquiry,
    messages,
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
    kept,
    ...(snoozed?.note !== undefined && { snoozed: { ...snoozed, note: maskSensitive(snoozed.note) } }),
    thread,
    ...(inquiry.followUps && { followUps }),
  };
}

function* maskLine(line: ThreadLine): Search<ThreadLine> {
  const { held, text } = line;
  return {
    ...line,
    ...(text !== undefined && { text: yield* maskSlowly(text) }),
    ...(held?.kind === 'snoozed' &&
      held.note !== undefined && { held: { ...held, note: yield* maskSlowly(held.note) } }),
  };
}

function* maskFollowUp(round: FollowUp): Search<FollowUp> {
  const { notice, decision, flags } = round;
  const kept: KeptEdit[] = [];
  for (const text of round.kept) kept.push(yield* maskKept(text));
  return {
    ...round,
    ...(notice !== undefined && { notice: maskSensitive(notice) }),
    ...(decision?.note !== undefined && { decision: { ...decision, note: maskSensitive(decision.note) } }),
    ...(flags && { flags: flags.map(maskSensitive) }),
    deliveries: round.deliveries.map(maskDelivery),
    kept,
  };
}

function maskDelivery(delivery: Delivery): Delivery {
  return delivery.detail === undefined ? delivery : { ...delivery, detail: maskSensitive(delivery.detail) };
}

function* maskKept(kept: KeptEdit): Search<KeptEdit> {
  return { ...kept, subject: yield* maskSlowly(kept.subject), body: yield* maskSlowly(kept.body) };
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
function* maskField(field: ExtraField, mask: MaskText): Search<ExtraField> {
  const name = yield* mask(field.name);
  const alone = yield* mask(field.value);
  if (alone !== field.value || field.name.includes('\n')) return { name, value: alone };
  const head = `${field.name.replace(/[_-]+/g, ' ')}: `;
  const line = yield* mask(head + field.value);
  return { name, value: line.startsWith(head) ? line.slice(head.length) : alone };
}
