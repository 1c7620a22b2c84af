import type { RejectReason } from '../core/decision.js';
import * as deciding from '../core/life/deciding.js';
import * as endingFollowUps from '../core/life/ending-follow-ups.js';
import * as posting from '../core/life/posting.js';
import * as redrafting from '../core/life/redrafting.js';
import { roundOf } from '../core/life/rounds.js';
import * as settling from '../core/life/settling.js';
import type { Note, Target } from '../core/life/step.js';
import { done, notNow } from '../core/life/step.js';
import * as turningDown from '../core/life/turning-down.js';
import type { Deps } from '../deps.js';
import { act, type Click, onDraft, type Verdict } from './act.js';
import { changeInquiry } from './change.js';

/**
 * `promised`: the mark of what the card asked about before this click (core/guard/promises). `ticked`: the keys of
 * the next steps that were ticked on it (core/offered-steps); absent where the client did not tell.
 */
export function approve(
  deps: Deps,
  click: Click,
  target: Target & { promised?: string; ticked?: string[] },
): Promise<Verdict> {
  const { promised = '', ticked } = target;
  const approval = { target, promised, salt: deps.newId(), ...(ticked && { ticked }) };
  return act(deps, { ...onDraft(click, target), sends: true }, (inquiry, actor) =>
    deciding.approve(inquiry, approval, actor, deps.policy),
  );
}

export function undo(deps: Deps, click: Click, version: number): Promise<Verdict> {
  return act(deps, { ...click, version }, (inquiry, actor) => deciding.undo(inquiry, actor, version));
}

export function markDone(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, onDraft(click, target), (inquiry, actor) => deciding.markDone(inquiry, target, actor));
}

export function reject(
  deps: Deps,
  click: Click,
  asked: { target: Target; reason: RejectReason; note?: string },
): Promise<Verdict> {
  const note = noteOf(deps, asked.note);
  return act(deps, onDraft(click, asked.target), (inquiry, actor) =>
    turningDown.reject(inquiry, { ...asked, note }, actor),
  );
}

export function close(deps: Deps, click: Click, asked: { target: Target; note?: string }): Promise<Verdict> {
  const note = noteOf(deps, asked.note);
  return act(deps, onDraft(click, asked.target), (inquiry, actor) =>
    inquiry.round === undefined
      ? turningDown.close(inquiry, { ...asked, note }, actor)
      : notNow('A follow-up is stopped, not closed.'),
  );
}

/** The inquiry, or with a click on a follow-up's card that round. */
export function reopen(deps: Deps, { version = 0, ...click }: Click): Promise<Verdict> {
  return act(deps, click, (inquiry, actor) =>
    roundOf(inquiry, version) > 0
      ? endingFollowUps.reopenRound(inquiry, version, actor)
      : turningDown.reopen(inquiry, actor),
  );
}

export function askAgain(deps: Deps, click: Click, target: Target, instruction: string): Promise<Verdict> {
  const note = { salt: deps.newId(), text: instruction };
  return act(deps, onDraft(click, target), (inquiry, actor) =>
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
  return act(deps, onDraft(click, asked.target), (inquiry, actor) =>
    redrafting.bringBackInSteps(inquiry, { ...asked, policy }, actor),
  );
}

export function confirmArrived(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, onDraft(click, target), (inquiry, actor) =>
    settling.confirmArrived(inquiry, target, actor),
  );
}

/** "Send again" on an unknown outcome, and "Try again" on a failed one. */
export function sendAgain(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, { ...onDraft(click, target), sends: true }, (inquiry, actor) =>
    settling.sendAgain(inquiry, target, actor, deps.policy),
  );
}

/** They answered, as a person knows: no follow-up is needed. */
export function markAnswered(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, click, (inquiry, actor) => endingFollowUps.markAnswered(inquiry, target, actor));
}

/** No follow-up of this inquiry any more. */
export function stopFollowUps(deps: Deps, click: Click, target: Target): Promise<Verdict> {
  return act(deps, click, (inquiry, actor) => endingFollowUps.stopFollowUps(inquiry, target, actor));
}

/** Brings the card up to date, for somebody who saw an outdated one. */
export async function refreshCard(deps: Deps, inquiryId: string): Promise<void> {
  await changeInquiry(deps.store, inquiryId, (inquiry) => done(posting.oweCard(inquiry, deps.clock.now())));
}

function noteOf(deps: Deps, text: string | undefined): Note | undefined {
  return text ? { salt: deps.newId(), text } : undefined;
}
