import { figuresOf } from '../cues.js';
import type { CommitmentKind, Policy } from '../policy.js';
import { flatten } from '../spelling.js';
import { findKinds, type Seen, spokenIn } from './binding.js';
import { readCited } from './cited.js';
import { amountsIn } from './figures.js';
import { splitSentences } from './sentences.js';
import { inOneGo } from './stretches.js';

/** What a draft version would bind the business to, kept with it. */
export interface Commits {
  kind: CommitmentKind;
  sentence: string;
}

/** The same with its place: `body.slice(from, to)` is `sentence`; a subject's has places of its own. */
export interface Commitment extends Commits {
  in: 'subject' | 'body';
  from: number;
  to: number;
}

interface GuardContext {
  /** Everything the customer wrote: subjects, messages, fields of the form. */
  customerWords: string[];
  /** Passages of the business's knowledge that the draft cites. */
  cited?: string[];
  business: Pick<Policy['business'], 'about' | 'signature'>;
}

/**
 * Each sentence in which the business would bind itself, once for each kind, in the order of the text. Questions,
 * refusals to promise, the customer's own figures repeated, the signature and the business's own description are
 * none. English, Spanish, German and French. A few milliseconds at most on the longest draft.
 */
export function findCommitments(
  draft: { subject: string; body: string },
  context: GuardContext,
): Commitment[] {
  return inOneGo(findCommitmentsInSteps(draft, context));
}

/** The same in steps, a sentence each: a draft that is written to take long takes a quarter of a second altogether. */
export function* findCommitmentsInSteps(
  draft: { subject: string; body: string },
  context: GuardContext,
): Generator<void, Commitment[]> {
  const known = flatten(context.customerWords.join('\n').slice(0, MAX_CUSTOMER_CHARS));
  const body = withoutSignature(draft.body, context.business.signature);
  const seen: Seen = {
    words: known,
    amounts: amountsIn(known),
    isTheirs: figuresOf(known),
    about: flatten(context.business.about),
    cited: readCited(context.cited ?? []),
    ...spokenIn(flatten(body)),
  };
  const subject = draft.subject.replace(REPLY_MARK, (mark) => ' '.repeat(mark.length));
  yield;
  const title = isTheirTitle(subject, draft.subject, context)
    ? []
    : yield* readPart('subject', subject, seen);
  return [...title, ...(yield* readPart('body', body, seen))];
}

/** "Re: Warranty" to who wrote under "Warranty" says what it answers. Longer, or with a figure, it may be read as more. */
function isTheirTitle(title: string, subject: string, { customerWords }: GuardContext): boolean {
  const flat = flatten(title);
  const answers = title !== subject && !/\d/.test(flat) && flat.split(' ').length <= TITLE_WORDS;
  const above = answers ? customerWords.filter((words) => words.length <= MAX_SUBJECT) : [];
  return above.some((words) => flatten(words.replace(REPLY_MARK, '')) === flat);
}

function* readPart(where: Commitment['in'], text: string, seen: Seen): Generator<void, Commitment[]> {
  const found: Commitment[] = [];
  for (const { words, from, to } of splitSentences(text)) {
    for (const kind of findKinds(words, seen)) found.push({ kind, sentence: words, in: where, from, to });
    yield;
  }
  return found;
}

function withoutSignature(body: string, signature: string): string {
  const wanted = signature.trim();
  const text = body.trimEnd();
  return wanted !== '' && text.endsWith(wanted) ? text.slice(0, -wanted.length) : body;
}

const TITLE_WORDS = 2;
/** A message may be a thousand times as long, and is none. */
const MAX_SUBJECT = 300;
const REPLY_MARK = /^\s*(?:re|aw|sv|fwd?|wg|tr|rv)\s*:/i;
/** More than any customer writes; what is beyond it is told apart no more. */
const MAX_CUSTOMER_CHARS = 40_000;
