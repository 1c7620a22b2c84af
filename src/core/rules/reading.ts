import { splitSentences } from '../guard/sentences.js';
import { steers } from '../guard/steering.js';
import type { Message } from '../message.js';
import { cut, flatten } from '../spelling.js';
import { isAutomatic } from './signals-other.js';

/** What the rules read, in UTF-16 units: of the newest message its beginning and its end, of the earlier ones less. */
const MAX_HEAD = 5_000;
const MAX_TAIL = 1_000;
const MAX_READ_EARLIER = 2_000;
const MAX_FIELDS = 40;
const ANSWERS = /^\s*(?:re|aw|antw|sv|rép?) ?:/i;
const MAX_FIELD_NAME = 80;
const MAX_FIELD_VALUE = 300;
/** Shorter is hardly a message of its own. */
const A_LINE = 40;
/** So that no number is cut in half that would be masked whole. */
const SPARE = 200;

/** A conversation as the rules see it. */
export interface Reading {
  /** The newest message as written, without quoted mail and orders to a machine, shortened. */
  newest: string;
  /** Whether the newest message holds nothing but quoted mail. */
  quotesOnly: boolean;
  /**
   * Newest subject and message, and the form's other fields, flattened for matching. Of a message that only puts right
   * what was said before it, what it puts right.
   */
  text: string;
  /** Whether the newest message only puts right what was said before it. */
  corrects: boolean;
  /** The same without the fields: what a form sends along is nobody's wording. */
  said: string;
  /** The same of all that was read. */
  allSaid: string;
  /** Everything that was read, the newest first, flattened. */
  all: string;
  /** The same as written. */
  allWritten: string;
  /** Newest subject and message, then the earlier ones, as written. */
  written: string;
  /** Fields of the form beside the message: flattened name → value as written. */
  fields: Map<string, string>;
  /** The newest values the sender gave, messages read backwards. */
  name?: string;
  company?: string;
  subject?: string;
  phone?: string;
  email?: string;
}

/** The message with as much of its text and fields as `readConversation` may read of it, and a little more. */
export function readable(message: Message, isNewest = true): Message {
  const { text } = message;
  const extra = message.extra.slice(0, MAX_FIELDS).map(({ name, value }) => ({
    name: cut(name, MAX_FIELD_NAME + SPARE),
    value: cut(value, MAX_FIELD_VALUE + SPARE),
  }));
  if (!isNewest) return { ...message, text: cut(text, MAX_READ_EARLIER + SPARE), extra };
  if (text.length <= MAX_HEAD + MAX_TAIL + 2 * SPARE) return { ...message, extra };
  return { ...message, text: `${cut(text, MAX_HEAD + SPARE)}\n${end(text, MAX_TAIL + SPARE)}`, extra };
}

/** Reads what the rules need from a conversation, oldest message first. */
export function readConversation(conversation: Message[]): Reading {
  const messages = conversation.filter((message, i) => i === 0 || !isFromProgram(message));
  const backwards = [...messages].reverse();
  const newest = backwards[0];
  const ownText = dropQuoted(headAndTail(newest?.text ?? ''));
  const newestText = dropOrders(ownText);
  const quotesOnly = ownText === '' && (newest?.text ?? '').trim() !== '';
  // Over nothing but a quoted mail, "Re: Your quote" is that mail's title.
  const title = quotesOnly && ANSWERS.test(newest?.subject ?? '') ? undefined : newest?.subject;
  const subject = last(backwards, (message) => message.subject);
  const heading = !quotesOnly ? subject : (title ?? last(backwards.slice(1), (message) => message.subject));
  const earlier: string[] = [];
  let room = MAX_READ_EARLIER;
  for (const message of backwards.slice(1)) {
    if (room <= 0) break;
    const part = cut(message.text, room);
    earlier.push(dropOrders(dropQuoted(part)));
    room -= part.length;
  }
  const fields = new Map<string, string>();
  for (const message of messages) {
    for (const field of message.extra.slice(0, MAX_FIELDS)) {
      if (field.value.trim() !== '')
        fields.set(flatten(cut(field.name, MAX_FIELD_NAME)), cut(field.value, MAX_FIELD_VALUE));
    }
  }
  const spoken = [...fields].map(([name, value]) => `${name}: ${value}.`).join('\n');
  const newestWritten = `${title ?? ''}\n${newestText}\n${spoken}`;
  const corrects = earlier.length > 0 && isCorrection(flatten(newestText));
  const newestFlat = flatten(newestWritten);
  const alone = earlier.length === 0 && heading === title?.trim();
  const allWritten = alone
    ? newestWritten
    : `${heading ?? ''}\n${newestText}\n${spoken}\n${earlier.join('\n')}`;
  const all = alone ? newestFlat : flatten(allWritten);
  const before = `${heading ?? ''}\n${earlier.join('\n')}`;
  const text = corrects ? flatten(`${before}\n${spoken}`) : newestFlat;
  const written = [heading ?? '', newestText, ...earlier].join('\n');
  return {
    newest: newestText,
    quotesOnly,
    text,
    corrects,
    said: spoken === '' ? text : flatten(corrects ? before : `${title ?? ''}\n${newestText}`),
    all,
    allSaid: spoken === '' ? all : flatten(written),
    allWritten,
    written,
    fields,
    name: last(backwards, (message) => message.name),
    company: last(backwards, (message) => message.company),
    subject,
    phone: last(backwards, (message) => message.phone),
    email: last(backwards, (message) => message.email),
  };
}

const CORRECTION =
  /\b(?:i meant|meant to (?:say|write|type)|correction|my mistake|(?:that|it) should (?:be|have been|read|say)|typo|make that|ich meinte?|meinte ich|gemeint|sollte .{1,30} heissen|(?:tipp|schreib)fehler|verschrieben|vertippt|vertan|naturlich,? nicht|queria(?:mos)? decir|me (?:he equivocado|equivoque)|(?:es|era) una errata|rectifico|je voulais dire|voulais ecrire|je me suis trompee?|erratum|faute de frappe)\b/;
/** A longer message says more than what it takes back. */
const MOST_CORRECTING = 24;

/** Whether a flattened message only puts something right that was said before it: it means nothing alone. */
function isCorrection(flat: string): boolean {
  return flat.split(' ').length <= MOST_CORRECTING && CORRECTION.test(flat);
}

/** Whether a mail program wrote it: when somebody is back at their desk says nothing of what they want. */
export function isFromProgram({ subject, text }: Pick<Message, 'subject' | 'text'>): boolean {
  return isAutomatic(flatten(`${cut(subject ?? '', 200)}\n${cut(text, 2_000)}`));
}

/** What of a message is glanced at. */
export type Words = Pick<Message, 'subject' | 'text'>;

/** The words of a conversation for whoever only glances at it: flattened, the newest first. */
export function skim(messages: Words[]): string {
  const [newest, ...earlier] = [...messages].reverse();
  if (!newest) return '';
  const words = `${newest.subject ?? ''}\n${dropQuoted(headAndTail(newest.text))}`;
  // A "yes, please" means what it answers.
  const before = words.length < A_LINE ? earlier.map(({ text }) => cut(text, MAX_READ_EARLIER)) : [];
  return flatten(`${words}\n${cut(before.join('\n'), MAX_READ_EARLIER)}`);
}

function headAndTail(text: string): string {
  if (text.length <= MAX_HEAD + MAX_TAIL) return text;
  return `${cut(text, MAX_HEAD)}\n${end(text, MAX_TAIL)}`;
}

/** The last `max` UTF-16 units, never half a character. */
function end(text: string, max: number): string {
  return text.slice(-max).replace(/^[\uDC00-\uDFFF]/, '');
}

/** A sentence addressed to the machine must not move the class. */
function dropOrders(text: string): string {
  if (!steers(flatten(text))) return text;
  return splitSentences(text)
    .map(({ words }) => words)
    .filter((sentence) => !steers(flatten(sentence)))
    .join('\n');
}

/**
 * Without the mail it answers: lines that start with `>`, what follows "On … wrote:", and what follows the head of an
 * older mail. Nothing, where all of it is quoted line by line; as it is, where it is all below such a head: somebody
 * passes that on.
 */
function dropQuoted(text: string): string {
  if (!QUOTED_SIGN.test(text) || !QUOTED_HINT.test(text)) return text;
  const lines = text.split('\n');
  const marked = lines.map((line) => /^\s{0,3}>/.test(line));
  const lastMarked = marked.lastIndexOf(true);
  const kept: string[] = [];
  let cutOff = false;
  for (let at = 0; at < lines.length && !cutOff; at++) {
    const line = lines[at] as string;
    if (marked[at]) continue;
    const head = attribution(line, lines[at + 1]);
    if (head > 0 && lastMarked > at) {
      // An answer may stand between the quoted lines or below them.
      at += head - 1;
      continue;
    }
    cutOff = head > 0 || isOlderMail(lines, at);
    if (!cutOff) kept.push(line);
  }
  const rest = kept
    .join('\n')
    .replace(/\n\s*_{8,}\s*$/, '')
    .trim();
  return rest === '' && cutOff ? text : rest;
}

/** A sign that stands in all of these, and in few other messages: the door has a few microseconds for each. */
const QUOTED_SIGN = /[>:]|--/;
/** What stands in every text of which something may be quoted. */
const QUOTED_HINT =
  /^\s{0,3}>|^ *-{2,} ?(?:original|forwarded)|(?:wrote|schrieb|écrit|escribió)|^\*?(?:from|von|de)\*? ?:/im;

/** How many lines from this one on say who wrote what is quoted below: mail programs wrap the long ones. */
function attribution(line: string, next: string | undefined): 0 | 1 | 2 {
  if (!/^(?:on|am|le|el) .{6,}/i.test(line)) return 0;
  if (WROTE.test(line)) return 1;
  return next !== undefined && WROTE.test(`${line} ${next}`) ? 2 : 0;
}

const WROTE = /^(?:on|am|le|el) .{6,240}(?:wrote|schrieb|écrit|escribió).{0,60}:\s*$/i;

/**
 * Whether an older mail begins on this line: with a rule that says so, or with its sender, date and subject. Only where
 * it was an answer itself, as ours are: what somebody else wrote first is passed on to be read.
 */
function isOlderMail(lines: string[], at: number): boolean {
  const line = lines[at] as string;
  if (/^ *-{2,} ?original message/i.test(line)) return true;
  if (!/^\*?(?:from|von|de)\*? ?: ?\S/i.test(line)) return false;
  const head = lines.slice(at + 1, at + 6);
  return OLDER_HEAD.every((field) => head.some((each) => field.test(each)));
}

const OLDER_HEAD = [
  /^\*?(?:sent|date|gesendet|datum|envoyé|enviad[oa](?: el)?|fecha)\*? ?:/i,
  /^\*?(?:subject|betreff|objet|asunto)\*? ?:\*? ?(?:re|aw|antw|sv) ?:/i,
];

function last(backwards: Message[], pick: (message: Message) => string | undefined): string | undefined {
  for (const message of backwards) {
    const value = pick(message)?.trim();
    if (value) return value;
  }
  return undefined;
}
