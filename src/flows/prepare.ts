import type { Inquiry } from '../core/inquiry.js';
import { applyPreparation, dropInstruction } from '../core/life/arriving.js';
import { currentDraft, hasNewMessage, isPreparing, recipientOf } from '../core/life/reading.js';
import { done, notNow } from '../core/life/step.js';
import { prepareByRules } from '../core/rules/prepare.js';
import type { Claim, Deps, LaneOutcome, PrepareAsk } from '../deps.js';
import { changeInquiry } from './change.js';

const NO_MODEL = 'no model is connected';

/** The prepare lane: asks the model, takes the rules where it has no answer, and writes the result. */
export async function prepare(deps: Deps, claim: Claim, signal: AbortSignal): Promise<LaneOutcome> {
  const { inquiry } = claim;
  if (!isPreparing(inquiry)) return { kind: 'done' };
  const ask = askFor(inquiry, deps.clock.now());
  const answer =
    deps.preparer.model === null
      ? { ok: false as const, why: NO_MODEL }
      : await deps.preparer.prepare(ask, signal);
  const at = deps.clock.now();
  const read = inquiry.messages.length;
  const how = { at, read, policy: deps.policy };
  await changeInquiry(deps.store, inquiry._id, (current) => {
    // Decided, or written to again, meanwhile: this answer is for a state that is gone.
    if (!isPreparing(current) || current.messages.length !== read) return notNow('It has moved on.');
    if (current.instruction?.text !== inquiry.instruction?.text) return notNow('Another wish came in.');
    if (answer.ok) return done(applyPreparation(current, answer.prepared, how));
    // A model that fails leaves the draft as it is; the rules would put a plainer one in its place.
    const keepDraft = deps.preparer.model !== null && !hasNewMessage(current);
    if (keepDraft) return done(dropInstruction(current, answer.why, at));
    return done(applyPreparation(current, prepareByRules(ask, deps.policy, answer.why), how));
  });
  deps.wake('card');
  return { kind: 'done' };
}

function askFor(inquiry: Inquiry, now: Date): PrepareAsk {
  const previous = currentDraft(inquiry);
  return {
    inquiryId: inquiry._id,
    messages: inquiry.messages,
    to: recipientOf(inquiry.messages),
    passages: [],
    earlier: [],
    now,
    ...(inquiry.instruction && { instruction: inquiry.instruction.text }),
    ...(previous && { previous: { subject: previous.subject, body: previous.body } }),
  };
}
