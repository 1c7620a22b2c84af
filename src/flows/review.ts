import type { Draft } from '../core/draft.js';
import { MAX_DRAFT_BODY, MAX_DRAFT_SUBJECT } from '../core/draft.js';
import type { Mark } from '../core/guard/marks.js';
import { type Gate, gateOf } from '../core/guard/promises.js';
import type { Inquiry, RejectReason } from '../core/inquiry.js';
import * as deciding from '../core/life/deciding.js';
import * as editing from '../core/life/editing.js';
import * as following from '../core/life/following.js';
import * as posting from '../core/life/posting.js';
import { isEditable } from '../core/life/reading.js';
import * as redrafting from '../core/life/redrafting.js';
import { roundOf } from '../core/life/rounds.js';
import * as sending from '../core/life/sending.js';
import type { Note, Target } from '../core/life/step.js';
import { done, notNow, refuseDecision } from '../core/life/step.js';
import * as turningDown from '../core/life/turning-down.js';
import type { Deps } from '../deps.js';
import { act, type Click, type Verdict } from './act.js';
import { changeInquiry } from './change.js';

/**
 * `promised`: the mark of what the card asked about before this click (core/guard/promises). `ticked`: the keys of
 * the next steps that were ticked on it (core/next-step); absent where the client did not tell.
 */
export function approve(
  deps: Deps,
  click: Click,
  target: Target & { promised?: string; ticked?: string[] },
): Promise<Verdict> {
  const { promised = '', ticked } = target;
  const approval = { target, promised, salt: deps.newId(), ...(ticked && { ticked }) };
  return act(deps, { ...on(click, target), sends: true }, (inquiry, actor) =>
    deciding.approve(inquiry, approval, actor, deps.policy),
  );
}

export function undo(deps: Deps, click: Click, version: number): Promise<Verdict> {
  return act(deps, { ...click, version }, (inquiry, actor) => deciding.undo(inquiry, actor, version));
}

export function markDone(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, on(click, target), (inquiry, actor) => deciding.markDone(inquiry, target, actor));
}

export function reject(
  deps: Deps,
  click: Click,
  asked: { target: Target; reason: RejectReason; note?: string },
): Promise<Verdict> {
  const note = noteOf(deps, asked.note);
  return act(deps, on(click, asked.target), (inquiry, actor) =>
    turningDown.reject(inquiry, { ...asked, note }, actor),
  );
}

export function close(deps: Deps, click: Click, asked: { target: Target; note?: string }): Promise<Verdict> {
  const note = noteOf(deps, asked.note);
  return act(deps, on(click, asked.target), (inquiry, actor) =>
    inquiry.round === undefined
      ? turningDown.close(inquiry, { ...asked, note }, actor)
      : notNow('A follow-up is stopped, not closed.'),
  );
}

/** The inquiry, or with a click on a follow-up's card that round. */
export function reopen(deps: Deps, { version = 0, ...click }: Click): Promise<Verdict> {
  return act(deps, click, (inquiry, actor) =>
    roundOf(inquiry, version) > 0
      ? following.reopenRound(inquiry, version, actor)
      : turningDown.reopen(inquiry, actor),
  );
}

export function askAgain(deps: Deps, click: Click, target: Target, instruction: string): Promise<Verdict> {
  const note = { salt: deps.newId(), text: instruction };
  return act(deps, on(click, target), (inquiry, actor) =>
    inquiry.round === undefined
      ? redrafting.askAgain(inquiry, { target, note }, actor)
      : notNow('A follow-up is not drafted again: please edit it.'),
  );
}

/** The words of version `version` become a new version; `target`: the draft the person saw on the card. */
export function bringBack(
  deps: Deps,
  click: Click,
  asked: { target: Target; version: number },
): Promise<Verdict> {
  const { policy } = deps;
  return act(deps, on(click, asked.target), (inquiry, actor) =>
    redrafting.bringBack(inquiry, { ...asked, policy }, actor),
  );
}

export function confirmArrived(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, on(click, target), (inquiry, actor) => sending.confirmArrived(inquiry, target, actor));
}

/** "Send again" on an unknown outcome, and "Try again" on a failed one. */
export function sendAgain(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, { ...on(click, target), sends: true }, (inquiry, actor) =>
    sending.sendAgain(inquiry, target, actor, deps.policy),
  );
}

/** They answered, as a person knows: no follow-up is needed. */
export function markAnswered(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, click, (inquiry, actor) => following.markAnswered(inquiry, target, actor));
}

/** No follow-up of this inquiry any more. */
export function stopFollowUps(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, click, (inquiry, actor) => following.stopFollowUps(inquiry, target, actor));
}

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
  /** The next steps that were ticked on the card the modal came from (core/next-step). */
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
  const errand = { ...on(click, edit.base), sends: sendNow };
  const verdict = await act(deps, errand, (inquiry, actor) => {
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
        : editing.editDraft(inquiry, { ...edit, policy: deps.policy }, actor);
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

/** Brings the card up to date, for somebody who saw an outdated one. */
export async function refreshCard(deps: Deps, inquiryId: string): Promise<void> {
  await changeInquiry(deps.store, inquiryId, (inquiry) => done(posting.oweCard(inquiry, deps.clock.now())));
}

/** The click in the round of the draft that it names. */
function on(click: Click, { version }: Target): Click {
  return { ...click, version };
}

function noteOf(deps: Deps, text: string | undefined): Note | undefined {
  return text ? { salt: deps.newId(), text } : undefined;
}
