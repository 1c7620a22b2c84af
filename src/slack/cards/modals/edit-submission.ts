import { MAX_DRAFT_BODY, MAX_DRAFT_SUBJECT } from '../../../core/draft.js';
import { hasVisible } from '../../../core/intake/text.js';
import type { Target } from '../actions.js';
import { decodeTarget } from '../actions.js';
import { count } from '../labels.js';
import { joinBody } from './body-parts.js';
import { partId, promiseId, readMetadata, sendNowId, subjectId } from './edit-metadata.js';
import type { SubmittedView } from './form.js';
import { readInput, readTicks } from './form.js';

/** What the editor typed, and on which draft it is based. */
export interface EditSubmission {
  target: Target;
  subject: string;
  body: string;
  /** "Send when I save" was ticked. */
  sendNow: boolean;
  /** The mark of what the form asked about, where "Yes, send this promise" was ticked. */
  promised?: string;
  /** The hash of the text whose marks the form has shown. */
  looked?: string;
  /** The next steps that were ticked on the card, when the modal was opened there. */
  ticked?: string[];
  /** Counts the forms of one modal; see `edit-metadata.ts`. */
  round: number;
}

/** Null when the view is not an Edit modal of ours. Unchanged inputs give back the draft exactly. */
export function readEditSubmission(view: SubmittedView): EditSubmission | null {
  const metadata = readMetadata(view.private_metadata);
  const target = metadata && decodeTarget(metadata.t);
  if (!metadata || !target) return null;
  const { r: round, j: joiners } = metadata;
  const parts = Array.from({ length: joiners.length + 1 }, (_, i) => readInput(view, partId(round, i)));
  return {
    target,
    subject: metadata.s ?? readInput(view, subjectId(round)),
    body: joinBody({ parts, joiners }),
    sendNow: readTicks(view, sendNowId(round)).length > 0,
    ...(metadata.p && readTicks(view, promiseId(round)).length > 0 && { promised: metadata.p }),
    ...(metadata.l && { looked: metadata.l }),
    ...(metadata.k && { ticked: metadata.k }),
    round,
  };
}

/** Why a text cannot become a draft, by `block_id` for `response_action: errors`; null when it can. */
export function checkEdit(view: SubmittedView): Record<string, string> | null {
  const typed = readEditSubmission(view);
  if (!typed) return null;
  const errors: Record<string, string> = {};
  const subjectShown = view.state.values[subjectId(typed.round)] !== undefined;
  if (subjectShown) {
    const wrong = checkSubject(typed.subject);
    if (wrong) errors[subjectId(typed.round)] = wrong;
  }
  const wrong = checkBody(typed.body);
  const metadata = readMetadata(view.private_metadata);
  if (wrong) errors[partId(typed.round, metadata?.j.length ?? 0)] = wrong;
  return Object.keys(errors).length > 0 ? errors : null;
}

/** The `block_id` of the first input of the message, for errors found elsewhere. */
export function messageBlockId(round: number): string {
  return partId(round, 0);
}

function checkSubject(subject: string): string | null {
  if (!hasVisible(subject)) return 'A subject is needed.';
  if (/[\u0000-\u001f\u007f\u2028\u2029]/.test(subject)) return 'The subject must be one line.';
  if (subject.length <= MAX_DRAFT_SUBJECT) return null;
  return `The subject has ${subject.length} characters; the most is ${MAX_DRAFT_SUBJECT}.`;
}

function checkBody(body: string): string | null {
  if (!hasVisible(body)) return 'The message is empty.';
  if (body.length <= MAX_DRAFT_BODY) return null;
  const over = count(body.length - MAX_DRAFT_BODY, 'character');
  return `The message is ${over} too long: the most is 9,000. Nothing was saved, your text is still here.`;
}
