import { normaliseEmail } from '../core/address.js';
import type { EarlierInquiry } from '../core/earlier-inquiry.js';
import { guardInSteps } from '../core/guard/guard-draft.js';
import { lookForInstructions } from '../core/guard/instructions.js';
import { inSteps } from '../core/guard/stretches.js';
import type { Inquiry } from '../core/inquiry.js';
import { type Passage, searchWords } from '../core/knowledge.js';
import { applyPreparation, dropInstruction } from '../core/life/arriving.js';
import { preparingRound } from '../core/life/following.js';
import {
  currentDraft,
  hasNewMessage,
  isPreparing,
  lastLetter,
  recipientOf,
  wishesSoFar,
} from '../core/life/reading.js';
import { done, notNow } from '../core/life/step.js';
import { type Prepared, withTries } from '../core/preparation.js';
import { MAX_EARLIER, recall } from '../core/recall.js';
import { prepareInSteps, type RulesAsk } from '../core/rules/prepare.js';
import type { Claim, LaneOutcome } from '../deps/claim.js';
import type { PrepareAsk } from '../deps/preparer.js';
import { takeTime } from '../deps/take-time.js';
import type { Deps } from '../deps.js';
import { changeInquiry } from './change.js';
import { prepareFollowUp } from './follow-up.js';

const NO_MODEL = 'no model is connected';

/** The prepare lane: asks the model, takes the rules where it has no answer, and writes the result. */
export async function prepare(deps: Deps, claim: Claim, signal: AbortSignal): Promise<LaneOutcome> {
  const { inquiry } = claim;
  if (!isPreparing(inquiry)) {
    if (preparingRound(inquiry)) await prepareFollowUp(deps, inquiry, signal);
    return signal.aborted ? leave(deps, inquiry) : { kind: 'done' };
  }
  const ask = await askFor(deps, inquiry);
  const answer =
    deps.preparer.model === null
      ? { ok: false as const, why: NO_MODEL, tries: [] }
      : await deps.preparer.prepare(ask, signal);
  // The model has not failed: whoever has the work next asks it again, as far as its time reaches.
  if (!answer.ok && signal.aborted && deps.preparer.model !== null) return leave(deps, inquiry);
  // A model that fails leaves the draft as it is; the rules would put a plainer one in its place.
  const keepDraft = deps.preparer.model !== null && !hasNewMessage(inquiry);
  const asked = rulesAsk(ask, inquiry);
  const byRules =
    answer.ok || keepDraft ? null : await takeTime(prepareInSteps(asked, deps.policy, answer.why));
  // A model does not tell whether the sender speaks to it; the rules have looked.
  const instructs = answer.ok && (await takeTime(inSteps(lookForInstructions(ask.messages))));
  const draft = answer.ok ? answer.prepared : byRules;
  // Of the same messages and for the same wish: else it is not written.
  const guarded = draft && (await takeTime(guardInSteps(draft, inquiry, deps.policy)));
  const at = deps.clock.now();
  const read = inquiry.messages.length;
  const how = { at, read, policy: deps.policy, ...(guarded && { guarded }) };
  await changeInquiry(deps.store, inquiry._id, async (current) => {
    // Decided, or written to again, meanwhile: this answer is for a state that is gone.
    if (!isPreparing(current) || current.messages.length !== read) return notNow('It has moved on.');
    if (current.instruction?.text !== inquiry.instruction?.text) return notNow('Another wish came in.');
    // The same wish, but for other words.
    if (currentDraft(current)?.version !== currentDraft(inquiry)?.version)
      return notNow('Another draft came in.');
    if (answer.ok)
      return done(applyPreparation(current, withEarlier({ ...answer.prepared, instructs }, ask), how));
    if (!byRules) return done(dropInstruction(current, answer, at));
    // A letter may have gone out meanwhile: it answers what the rules took for open.
    const again = { ...rulesAsk(ask, current), instructs: byRules.instructs };
    const anew = again.answered !== asked.answered;
    const prepared = anew ? await takeTime(prepareInSteps(again, deps.policy, answer.why)) : byRules;
    const by = withTries(prepared.preparation.by, answer.tries);
    const told = { ...prepared, preparation: { ...prepared.preparation, by } };
    const looked = anew
      ? { ...how, guarded: await takeTime(guardInSteps(prepared, current, deps.policy)) }
      : how;
    return done(applyPreparation(current, withEarlier(told, ask), looked));
  });
  return { kind: 'done' };
}

/** Owed as before, for the next start or the process that has taken it over. */
function leave({ clock }: Deps, { work }: Inquiry): LaneOutcome {
  return { kind: 'again', due: work.prepare?.due ?? clock.now(), uncounted: true };
}

/** What the rules go by. */
function rulesAsk(ask: PrepareAsk, inquiry: Inquiry): RulesAsk {
  const answered = lastLetter(inquiry)?.draft.answers ?? 0;
  return { ...ask, earlierWishes: wishesSoFar(inquiry), answered };
}

async function askFor(deps: Deps, inquiry: Inquiry): Promise<PrepareAsk> {
  const previous = currentDraft(inquiry);
  const standing = inquiry.instruction && standingPreparation(inquiry);
  const [passages, earlier] = await Promise.all([findPassages(deps, inquiry), findEarlier(deps, inquiry)]);
  return {
    inquiryId: inquiry._id,
    messages: inquiry.messages,
    to: recipientOf(inquiry.messages),
    passages,
    earlier,
    now: deps.clock.now(),
    since: inquiry.work.prepare?.due,
    ...(inquiry.instruction && { instruction: inquiry.instruction.text }),
    ...(previous && { previous: { subject: previous.subject, body: previous.body } }),
    ...(standing && { standing }),
  };
}

/** What a wish for another draft leaves as it is. The rules' preparation does not stand beside a model's draft. */
function standingPreparation({ preparation, messages }: Inquiry): Inquiry['preparation'] {
  return preparation?.by.kind === 'model' && preparation.messages === messages.length
    ? preparation
    : undefined;
}

/** What fits the newest message. A reply without it is plainer, and better than none. */
async function findPassages(deps: Deps, inquiry: Inquiry): Promise<Passage[]> {
  const newest = inquiry.messages.at(-1);
  if (!newest) return [];
  try {
    return await deps.knowledge.find(searchWords(newest));
  } catch (error) {
    deps.log.warn({ inquiry: inquiry._id, error: nameOf(error) }, 'what the business knows could not be had');
    return [];
  }
}

/**
 * What came from the address that the reply goes to, and from no other: whoever gives somebody's phone number, or
 * writes under a second address, learns nothing of the first.
 */
async function findEarlier(deps: Deps, inquiry: Inquiry): Promise<EarlierInquiry[]> {
  const { email } = inquiry.contact;
  const to = recipientOf(inquiry.messages);
  if (email === undefined || to.kind !== 'email' || normaliseEmail(to.address) !== email) return [];
  const asked = { email, before: inquiry.receivedAt, except: inquiry._id, limit: MAX_EARLIER };
  try {
    const found = await deps.store.findEarlier(asked);
    return found.map(recall).filter((earlier) => earlier !== null);
  } catch (error) {
    deps.log.warn({ inquiry: inquiry._id, error: nameOf(error) }, 'earlier inquiries could not be had');
    return [];
  }
}

/** The card names what was known, whoever prepared. */
function withEarlier(prepared: Prepared, { earlier }: PrepareAsk): Prepared {
  if (earlier.length === 0) return prepared;
  return { ...prepared, preparation: { ...prepared.preparation, earlier } };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
