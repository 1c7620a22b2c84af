import type { Draft } from '../core/draft.js';
import { MAX_DRAFT_BODY, MAX_DRAFT_SUBJECT } from '../core/draft.js';
import type { Mark } from '../core/guard/marks.js';
import { type Gate, gateOf } from '../core/guard/promises.js';
import type { Inquiry } from '../core/inquiry.js';
import * as deciding from '../core/life/deciding.js';
import * as editing from '../core/life/editing.js';
import { isEditable } from '../core/life/reading.js';
import { refuseDecision } from '../core/life/refusing.js';
import type { Step, Target } from '../core/life/step.js';
import { done, notNow } from '../core/life/step.js';
import type { Deps } from '../deps.js';
import { act, type Click, onDraft, type Verdict } from './act.js';

/** Notes on the card that this person has the editor open. */
export function startEditing(deps: Deps, click: Click, viewKey: string): Promise<Verdict> {
  return act(deps, click, (inquiry, actor) =>
    isEditable(inquiry) ? editing.startEditing(inquiry, viewKey, actor) : notNow('It has been decided.'),
  );
}

export function stopEditing(deps: Deps, click: Click, viewKey: string): Promise<Verdict> {
  return act(deps, click, (inquiry, actor) => editing.stopEditing(inquiry, viewKey, actor));
}

export interface Edit {
  base: Target;
  subject: string;
  body: string;
  viewKey: string;
  /** The mark of what the modal asked about and the person said yes to (core/guard/promises). */
  promised?: string;
  /** The hash of the text whose marks (core/guard/marks) the modal has shown to the person. */
  looked?: string;
  /** The next steps that were ticked on the card the modal came from (core/offered-steps). */
  ticked?: string[];
}

export type EditVerdict =
  | { kind: 'saved'; inquiry: Inquiry }
  /** To be sent it needs a Yes to what it promises, or a look at its marks: nothing is written, the modal asks. */
  | { kind: 'asks'; gate: Gate; marks: Mark[]; draft: Draft }
  /** Something newer came in between: the text is kept with the inquiry. */
  | { kind: 'overtaken'; inquiry: Inquiry }
  | { kind: 'refused'; words: string };

/**
 * A person's text becomes the draft; with `sendNow` the same click approves exactly that text.
 * What was typed is never lost: overtaken, it is kept with the inquiry.
 */
export async function saveEdit(deps: Deps, click: Click, edit: Edit, sendNow: boolean): Promise<EditVerdict> {
  if (edit.subject.length > MAX_DRAFT_SUBJECT || edit.body.length > MAX_DRAFT_BODY)
    return { kind: 'refused', words: 'This is longer than a reply may be. Your text is still here.' };
  let overtaken = false;
  let earlier: EditVerdict | null = null;
  const asked: { of?: { gate: Gate; marks: Mark[]; draft: Draft } } = {};
  const salt = deps.newId();
  const keptId = deps.newId();
  const errand = { ...onDraft(click, edit.base), sends: sendNow };
  const verdict = await act(deps, errand, function* (inquiry, actor): Generator<void, Step> {
    const refused = refuseDecision(inquiry, edit.base, actor.person, ['failed']);
    const known = refused && editing.findEarlier(inquiry, { ...edit, sendNow }, actor.person);
    overtaken = refused !== null && known !== 'unsent';
    if (overtaken) {
      if (!known) return editing.keepEdit(inquiry, { ...edit, id: keptId }, actor);
      earlier = { kind: known === 'saved' ? 'saved' : 'overtaken', inquiry };
      // Kept when it could still become a version, it comes again when that is over: its form goes.
      return known === 'kept' && !isEditable(inquiry)
        ? editing.stopEditing(inquiry, edit.viewKey, actor)
        : notNow('It was here before.');
    }
    const edited =
      known === 'unsent'
        ? done(inquiry)
        : yield* editing.editDraftInSteps(inquiry, { ...edit, policy: deps.policy }, actor);
    if (!edited.ok || !sendNow) return edited;
    const draft = edited.inquiry.drafts.at(-1);
    if (!draft) return edited;
    const { ticked } = edit;
    const gate = gateOf(draft, deps.policy.policy.commitments);
    const looked = edit.looked === draft.hash;
    // A promise wants a tick; marks that the modal has shown want no more than to be saved again.
    const promised = edit.promised ?? (looked && gate.asks.length === 0 ? gate.mark : '');
    const approval = { target: draft, promised, salt, ...(ticked && { ticked }) };
    const approved = deciding.approve(edited.inquiry, approval, actor, deps.policy);
    const { marks = [] } = draft;
    if (approved.ok ? marks.length > 0 && !looked : approved.reason === 'promise') {
      asked.of = { gate, marks, draft };
      return notNow('It is asked about first.');
    }
    // Two steps, one write: the revision counts writes.
    return approved.ok ? { ok: true, inquiry: { ...approved.inquiry, rev: inquiry.rev + 1 } } : approved;
  });
  if (!verdict.ok && verdict.reason === 'not-now' && asked.of) return { kind: 'asks', ...asked.of };
  if (!verdict.ok) return earlier ?? { kind: 'refused', words: verdict.words };
  return { kind: overtaken ? 'overtaken' : 'saved', inquiry: verdict.inquiry };
}
