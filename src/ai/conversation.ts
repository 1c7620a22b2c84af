import type { EarlierInquiry } from '../core/earlier-inquiry.js';
import { A_STEP, type Search } from '../core/guard/stretches.js';
import { idOf } from '../core/knowledge/citations.js';
import type { Passage } from '../core/knowledge.js';
import type { Message } from '../core/message.js';
import type { Policy } from '../core/policy.js';
import type { Preparation } from '../core/preparation.js';
import { isCutNote, type Redaction } from '../core/privacy/redact.js';
import type { FollowUpAsk, PrepareAsk } from '../deps/preparer.js';
import { cutText, fence, oneLine } from './frame.js';

/** What the model is shown of a conversation, in UTF-16 units. */
const MAX_CONVERSATION = 12_000;
/** The newest message may take so much of it; the rest is for the earlier ones. */
const MAX_NEWEST = 9_000;
const MAX_FIELDS = 1_500;
const MAX_EARLIER_DRAFT = 3_000;
/** The newest of what went out. */
const MAX_LETTERS = 3;
const MAX_INSTRUCTION = 1_000;
/** What the business knows, all passages together; one that would not fit whole is left out. */
const MAX_KNOWLEDGE = 9_000;

/** The variables of `prompts/prepare.md`. */
export const PREPARE_VARIABLES = [
  'business_name',
  'business_about',
  'today',
  'channel',
  'qualify',
  'hot_when',
  'knowledge',
  'earlier_inquiries',
  'conversation',
  'earlier_draft',
  'instruction',
] as const;
export type PrepareVariable = (typeof PREPARE_VARIABLES)[number];

/** The variables of `prompts/draft-again.md`. */
export const DRAFT_AGAIN_VARIABLES = [
  'business_name',
  'business_about',
  'today',
  'channel',
  'missing',
  'earlier_flags',
  'knowledge',
  'earlier_inquiries',
  'conversation',
  'earlier_draft',
  'instruction',
] as const;
export type DraftAgainVariable = (typeof DRAFT_AGAIN_VARIABLES)[number];

/** The variables of `prompts/follow-up.md`. */
export const FOLLOW_UP_VARIABLES = [
  'business_name',
  'business_about',
  'today',
  'reminders',
  'conversation',
  'letters',
] as const;
export type FollowUpVariable = (typeof FOLLOW_UP_VARIABLES)[number];

/**
 * Everything the model is told, made by and by. Nothing else of an inquiry reaches it, and what stems from people goes
 * through `redaction` before it is cut, or is cut by it: half of a number would not be recognised.
 */
export function* promptValues(
  ask: PrepareAsk,
  policy: Policy,
  redaction: Redaction,
): Search<Record<PrepareVariable, string>> {
  const { hide, hideSlowly } = redaction;
  const earlier =
    policy.policy.privacy === 'strict' ? '' : showEarlier(ask.earlier, redaction, policy.business.timeZone);
  const conversation = yield* showConversation(ask.messages, redaction);
  const before = ask.previous && (yield* hideSlowly(ask.previous.body, ask.previous.body.length));
  return {
    business_name: oneLine(policy.business.name, 200),
    business_about: oneLine(policy.business.about, 2_000),
    today: dayIn(policy.business.timeZone, ask.now),
    channel: ask.to.kind === 'email' ? 'an e-mail' : 'a short text message or a call',
    qualify: list(policy.qualify.map((item) => `${item.field}: ${item.ask}`)),
    hot_when: list(policy.hotWhen, (index) => `${index + 1}.`),
    knowledge: showPassages(ask.passages),
    earlier_inquiries: earlier,
    conversation,
    earlier_draft:
      ask.previous === undefined || before === undefined
        ? ''
        : `\nYour earlier draft:\nBEGIN DRAFT\nSubject: ${oneLine(hide(ask.previous.subject), 200)}\n${fence(cutText(before, MAX_EARLIER_DRAFT))}\nEND DRAFT\n`,
    instruction:
      ask.instruction === undefined
        ? ''
        : `\nA member of the team asks for the draft to be written again, like this: ${oneLine(hide(ask.instruction), MAX_INSTRUCTION)}\n`,
  };
}

/** What the model is told when only the draft is made again: the same, and what stands of the preparation. */
export function* draftAgainValues(
  ask: PrepareAsk & { standing: Preparation },
  policy: Policy,
  redaction: Redaction,
): Search<Record<DraftAgainVariable, string>> {
  const { missing, flags } = ask.standing;
  return {
    ...(yield* promptValues(ask, policy, redaction)),
    missing: list(missing.map(redaction.hide)),
    earlier_flags: list(flags.filter((flag) => !isCutNote(flag)).map(redaction.hide)),
  };
}

/** What the model is told for a follow-up: the conversation, and what went out. */
export function* followUpValues(
  ask: FollowUpAsk,
  policy: Policy,
  redaction: Redaction,
): Search<Record<FollowUpVariable, string>> {
  const { hide, hideSlowly } = redaction;
  const letters: string[] = [];
  for (const letter of ask.letters.slice(-MAX_LETTERS)) {
    const hidden = yield* hideSlowly(letter.body, letter.body.length);
    const body = fence(cutText(hidden, MAX_EARLIER_DRAFT));
    letters.push(`Subject: ${oneLine(hide(letter.subject), 200)}\n${body}`);
  }
  const conversation = yield* showConversation(ask.messages, redaction);
  return {
    business_name: oneLine(policy.business.name, 200),
    business_about: oneLine(policy.business.about, 2_000),
    today: dayIn(policy.business.timeZone, ask.now),
    reminders:
      ask.reminders === 0
        ? 'Nobody has reminded them yet.'
        : 'They were reminded already: be briefer still, and lighter.',
    conversation,
    letters: letters.join('\n\n'),
  };
}

/** The passages that fit the prompt, the best first: those that may be cited. */
export function givenPassages(passages: Passage[]): Passage[] {
  let room = MAX_KNOWLEDGE;
  return passages.filter(({ heading, text }) => {
    const length = heading.length + text.length + 100;
    if (length > room) return false;
    room -= length;
    return true;
  });
}

/** The business's own words, unhidden; the fence holds all the same, whoever wrote the file. */
function showPassages(passages: Passage[]): string {
  const shown = givenPassages(passages).map(({ file, heading, text }, index) => {
    const name = [file, heading].filter(Boolean).join(' › ');
    return `[${idOf(index)}] ${oneLine(name, 300)}\n${fence(text)}`;
  });
  if (shown.length === 0) return '';
  return `What the business knows:\nBEGIN KNOWLEDGE\n${shown.join('\n\n')}\nEND KNOWLEDGE\n\n`;
}

function showEarlier(earlier: EarlierInquiry[], { hide }: Redaction, timeZone: string): string {
  const shown = earlier.map(({ receivedAt, leadClass, status, summary, answered, openTasks = [] }) => {
    const lines = [
      `[inquiry of ${shortDay(timeZone, receivedAt)}, ${leadClass}, ${status}] ${oneLine(hide(summary), 300)}`,
    ];
    if (answered) {
      const said = `${oneLine(hide(answered.subject), 200)}: ${oneLine(hide(answered.body), 400)}`;
      lines.push(`Answered on ${shortDay(timeZone, answered.at)}: ${said}`);
    }
    for (const { title, due } of openTasks) {
      const when = due ? `, due ${shortDay(timeZone, due)}` : '';
      lines.push(`Still to be done by the team${when}: ${oneLine(hide(title), 160)}`);
    }
    return lines.join('\n');
  });
  if (shown.length === 0) return '';
  return `Earlier inquiries of the same customer, newest first:\nBEGIN EARLIER\n${shown.join('\n\n')}\nEND EARLIER\n\n`;
}

/** Newest message first, bounded, saying where it was cut. */
function* showConversation(messages: Message[], redaction: Redaction): Search<string> {
  const shown: string[] = [];
  let room = MAX_CONVERSATION;
  let left = messages.length;
  for (const message of [...messages].reverse()) {
    const head = yield* headOf(message, shown.length === 0 ? 'newest message' : 'earlier message', redaction);
    const max = Math.min(room - head.length - 60, shown.length === 0 ? MAX_NEWEST : room);
    if (max < 200) break;
    // What is hidden may be shorter than it was, but to read all of a very long message takes seconds.
    const until = 2 * max;
    const text = cutText(yield* redaction.hideSlowly(message.text, until), max, message.text.length - until);
    const part = `${head}\n${fence(text)}`;
    shown.push(part);
    room -= part.length;
    left -= 1;
  }
  if (left > 0) shown.push(`[${left} older ${left === 1 ? 'message' : 'messages'} left out]`);
  return shown.join('\n\n');
}

function* headOf(message: Message, title: string, redaction: Redaction): Search<string> {
  const { hide, hideField, hideName } = redaction;
  const lines = [`[${title}, ${message.receivedAt.toISOString().slice(0, 10)}, by ${message.source}]`];
  for (const [label, value] of [
    ['Name', message.name && hideName('NAME', message.name)],
    ['Company', message.company && hideName('COMPANY', message.company)],
    ['Phone given', message.phone ? 'yes' : undefined],
    ['Subject', message.subject && hide(message.subject)],
  ] as const) {
    if (value) lines.push(`${label}: ${oneLine(value, 300)}`);
  }
  let room = MAX_FIELDS;
  for (const field of message.extra) {
    const line = `${oneLine(hide(field.name), 80)}: ${oneLine(hideField(field.name, field.value, MAX_FIELDS), 300)}`;
    // A step of its own: much of a field is looked at, whatever is shown.
    yield A_STEP;
    if (line.length > room) break;
    lines.push(line);
    room -= line.length;
  }
  return lines.join('\n');
}

function list(items: string[], mark: (index: number) => string = () => '-'): string {
  return items.length === 0
    ? '- nothing in particular'
    : items.map((item, index) => `${mark(index)} ${oneLine(item, 300)}`).join('\n');
}

/** "Tuesday, 3 November 2026", where the business is. */
function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full' }).format(now);
}

function shortDay(timeZone: string, day: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium' }).format(day);
}
