import { guardInSteps } from '../core/guard/guard-draft.js';
import type { Inquiry } from '../core/inquiry.js';
import {
  applyFollowUp,
  beginRound,
  type FollowUpPlan,
  nextFollowUp,
  preparingRound,
} from '../core/life/following.js';
import { sentLetters } from '../core/life/reading.js';
import { viewRound } from '../core/life/rounds.js';
import { done, notNow } from '../core/life/step.js';
import { withTries } from '../core/preparation.js';
import { writeFollowUpInSteps } from '../core/rules/follow-up.js';
import type { Claim, LaneOutcome } from '../deps/claim.js';
import type { FollowUpAsk } from '../deps/preparer.js';
import { takeTime } from '../deps/take-time.js';
import type { Deps } from '../deps.js';
import { changeInquiry } from './change.js';
import { readWishes } from './may-send.js';

/** Only the newest round's card is brought up to date: the next one waits this long until it shows how that ended. */
const CARDS_FIRST_MS = 1_000;

export function planOf(deps: Deps): FollowUpPlan {
  return { after: deps.policy.followUps, hours: deps.hours };
}

/** The follow lane: begins the round that has fallen due, unless it is not wanted any more. */
export async function followUp(deps: Deps, claim: Claim): Promise<LaneOutcome> {
  const { inquiry } = claim;
  const now = deps.clock.now();
  const due = nextFollowUp(inquiry, planOf(deps));
  if (!due) return { kind: 'done' };
  // The plan in flo.yml may have changed since it was owed.
  if (due > now) return { kind: 'again', due, uncounted: true };
  const wishes = await readWishes(deps, inquiry);
  if (wishes.doNotContact || wishes.noFollowUps) return { kind: 'done' };
  const begun = await changeInquiry(deps.store, inquiry._id, (current) =>
    nextFollowUp(current, planOf(deps)) && !(current.followUps?.length && current.work.card)
      ? done(beginRound(current, now))
      : notNow('It is not due, or the card before it is not up to date yet.'),
  );
  if (begun.ok) return { kind: 'done' };
  return { kind: 'again', due: new Date(now.getTime() + CARDS_FIRST_MS), uncounted: true };
}

/** The prepare lane's work for a round: the model's words, or the rules' where it has none. */
export async function prepareFollowUp(deps: Deps, inquiry: Inquiry, signal: AbortSignal): Promise<void> {
  const round = preparingRound(inquiry)?.round;
  const ask = askFor(deps, inquiry);
  const answer =
    deps.preparer.model === null
      ? { ok: false as const, why: 'no model is connected', tries: [] }
      : await deps.preparer.followUp(ask, signal);
  if (!answer.ok && signal.aborted && deps.preparer.model !== null) return;
  const words = answer.ok
    ? answer.words
    : {
        ...(await takeTime(writeFollowUpInSteps({ ...ask, leadClass: inquiry.leadClass }, deps.policy))),
        flags: [],
        by: withTries({ kind: 'rules' as const, why: answer.why }, answer.tries),
      };
  const guarded = await takeTime(guardInSteps(words, viewRound(inquiry, round ?? 0), deps.policy));
  const at = deps.clock.now();
  await changeInquiry(deps.store, inquiry._id, (current) => {
    // Answered, or stopped, meanwhile.
    if (preparingRound(current)?.round !== round) return notNow('It has moved on.');
    const read = current.messages.length === inquiry.messages.length ? { guarded } : {};
    return done(applyFollowUp(current, words, { at, policy: deps.policy, ...read }));
  });
}

function askFor(deps: Deps, inquiry: Inquiry): FollowUpAsk {
  const letters = sentLetters(inquiry);
  const reply = letters.findLastIndex(({ round }) => round === 0);
  return {
    inquiryId: inquiry._id,
    messages: inquiry.messages,
    letters: letters.slice(Math.max(reply, 0)).map(({ draft }) => draft),
    reminders: letters.length - 1 - reply,
    now: deps.clock.now(),
    since: inquiry.work.prepare?.due,
  };
}
