import type { Draft } from '../draft.js';
import type { Inquiry } from '../inquiry.js';
import { wordsOf } from '../message.js';
import type { Policy } from '../policy.js';
import { type Commits, findCommitmentsInSteps } from './commitments.js';
import { findMarks, ownWords } from './marks.js';
import { inOneGo } from './stretches.js';

/**
 * What is kept with a new draft version, so that card and decision agree: its commitments, and what else needs a
 * look. The model's draft and a person's edit are read alike.
 */
export function guardDraft(
  words: Pick<Draft, 'subject' | 'body' | 'cites'>,
  inquiry: Pick<Inquiry, 'messages' | 'instruction'>,
  policy: Policy,
): Guarded {
  return inOneGo(guardInSteps(words, inquiry, policy));
}

/** The same in steps, so that somebody may be answered between two. */
export function* guardInSteps(
  words: Pick<Draft, 'subject' | 'body' | 'cites'>,
  inquiry: Pick<Inquiry, 'messages' | 'instruction'>,
  policy: Policy,
): Generator<void, Guarded> {
  const customerWords = wordsOf(inquiry.messages);
  const cited = (words.cites ?? []).map(({ text }) => text);
  const context = { customerWords, cited, business: policy.business };
  const commits = eachOnce(yield* findCommitmentsInSteps(words, context));
  yield;
  const marks = findMarks(words, {
    messages: inquiry.messages,
    own: [...ownWords(policy), ...cited],
    languageWished: inquiry.instruction !== undefined,
  });
  return { ...(commits.length > 0 && { commits }), ...(marks.length > 0 && { marks }) };
}

/** What of a draft version the guard tells. */
export type Guarded = Pick<Draft, 'commits' | 'marks'>;

/** A draft may say the same sentence twice: it binds, and is asked about, once. */
function eachOnce(found: Commits[]): Commits[] {
  const commits = new Map(
    found.map(({ kind, sentence }) => [`${kind} ${sentence}`, { kind, sentence }] as const),
  );
  return [...commits.values()];
}
