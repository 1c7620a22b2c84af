import { splitSentences } from './guard/sentences.js';
import { steers } from './guard/steering.js';
import type { Passage } from './knowledge.js';
import type { Message } from './message.js';
import type { Policy } from './policy.js';
import type { Preparation } from './preparation.js';
import { findCurrent } from './rules/lead.js';
import { asksToCall, refusesCalls } from './rules/no-calls.js';
import { findQualified, labelOf } from './rules/qualified.js';
import { readConversation } from './rules/reading.js';
import { topicOfField } from './rules/topics.js';
import { cut, flatten } from './spelling.js';
import { verbatimIn } from './verbatim.js';

/** One field of the policy's `qualify`; without words it is missing. */
export type Qualified = NonNullable<Preparation['qualify']>[number];

/** A draft asks for at most so many things. */
const MAX_ASKED = 3;

/**
 * Which fields are known, in the policy's order. A claim counts where its words stand in what the customer wrote or
 * gave; else the rules' own words do, where they find any.
 */
export function settleQualify(
  claims: Qualified[],
  from: { messages: Message[]; policy: Policy; passages: Passage[]; now: Date },
): Qualified[] {
  const { messages, policy, passages, now } = from;
  const reading = readConversation(messages);
  const found = findQualified(policy, reading, { evidence: findCurrent(reading, now), passages }).map(
    ({ field, words }): Qualified => (words === undefined ? { field } : { field, words }),
  );
  const find = verbatimIn(givenWords(messages));
  return found.map((known) => {
    const claim = claims.find(({ field, words }) => words && flatten(field) === flatten(known.field));
    const words = claim?.words === undefined ? null : find(claim.words);
    // Of what is told the model may have copied a piece, and what is meant for a machine tells nothing.
    const worse = words !== null && (isWithin(words, known.words) || steers(flatten(words)));
    return words === null || worse ? known : { field: known.field, words };
  });
}

/** Whether words stand whole within others: "March" within "in March". */
function isWithin(words: string, whole: string | undefined): boolean {
  return whole !== undefined && ` ${flatten(whole)} `.replace(/[,.;:]/g, ' ').includes(` ${flatten(words)} `);
}

/** The fields that may be asked for: who wants no call is asked for no number. */
export function leaveOutCalls(
  qualify: Qualified[],
  { messages, policy }: { messages: Message[]; policy: Policy },
): Qualified[] {
  if (!refusesCalls(readConversation(messages).allSaid)) return qualify;
  return qualify.filter(({ field, words }) => {
    const ask = policy.qualify.find((item) => item.field === field)?.ask ?? '';
    return words !== undefined || !asksToCall({ field, ask });
  });
}

/** What is missing, as labels: first the fields, then what else was named and says neither a field again. */
export function listMissing(qualify: Qualified[], named: string[]): string[] {
  const fields = qualify.filter(({ words }) => words === undefined).map(({ field }) => labelOf(field));
  const others = named.filter((item) => !qualify.some(({ field }) => means(item, field)));
  return [...fields, ...others];
}

/** What a person should know of the draft's questions before it goes out. */
export function checkQuestions(body: string, qualify: Qualified[], policy: Policy): string[] {
  // What the draft quotes of the customer's is no question of its own.
  const questions = splitSentences(body.replace(QUOTED, ' '))
    .map(({ words }) => words)
    .filter((sentence) => /[?？]["'”’)]?$/.test(sentence));
  const wishes = ASKING.test(flatten(body));
  const missing = qualify.filter(({ words }) => words === undefined).map(({ field }) => labelOf(field));
  const flags: string[] = [];
  if (missing.length > 0 && questions.length === 0 && !wishes)
    flags.push(`The draft asks for nothing, though this is missing: ${missing.join(', ')}`);
  if (questions.length > MAX_ASKED)
    flags.push(`The draft asks ${questions.length} questions: ${MAX_ASKED} are enough`);
  for (const { field, words } of qualify) {
    const ask = flatten(policy.qualify.find((item) => item.field === field)?.ask ?? '');
    const again = questions.map(flatten).some((question) => ask !== '' && question.includes(ask));
    if (words !== undefined && again)
      flags.push(`The draft asks for what the customer has told: ${field} “${words}”`);
  }
  return flags;
}

const QUOTED = /[“"„«][^”"“»]{0,400}[”"“»]/g;
/** More words are no label. */
const LABEL_WORDS = 5;

/** Requests that are no questions, in flattened text. */
const ASKING =
  /\b(?:(?:please|kindly) (?:\w+ )?(?:tell|send|let|share|give|confirm|reply)|let (?:us|me) know|(?:teilen|nennen|schicken|senden|geben|schreiben) sie|(?:digan|diga|envie|envien|indique|indiquenos|cuente|cuentenos|haga)(?:nos|me)?\b|(?:merci de|veuillez|pourriez-vous|dites-nous|indiquez|envoyez))/;

/**
 * What the customer wrote and gave, newest first, without the labels of the form: several times as much as a model is
 * shown, and so as much as it can claim.
 */
function givenWords(messages: Message[]): string[] {
  const given = [...messages]
    .reverse()
    .flatMap((message) => [
      message.text,
      ...message.extra.map(({ value }) => value),
      ...[message.subject, message.name, message.company, message.phone, message.email].filter(
        (words) => words !== undefined,
      ),
    ]);
  let room = MAX_GIVEN;
  return given.flatMap((words) => {
    const read = cut(words, Math.min(room, MAX_OF_EACH));
    room -= read.length;
    return read === '' ? [] : [read];
  });
}

const MAX_GIVEN = 80_000;
const MAX_OF_EACH = 20_000;

/** "The address of the house" says the field `address` again; a longer remark says something of its own. */
function means(item: string, field: string): boolean {
  if (item.split(/\s+/).length > LABEL_WORDS) return false;
  const topic = topicOfField({ field, ask: '' });
  if (topic !== null && topicOfField({ field: item, ask: item }) === topic) return true;
  const words = flatten(field)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  const said = new Set(flatten(item).split(/[^\p{L}\p{N}]+/u));
  return words.length > 0 && words.every((word) => said.has(word) || said.has(`${word}s`));
}
