import type { Decision } from '../core/decision.js';
import type { Inquiry } from '../core/inquiry.js';
import * as deciding from '../core/life/deciding.js';
import { oweFollowUp } from '../core/life/following.js';
import * as posting from '../core/life/posting.js';
import { lastClick } from '../core/life/reading.js';
import { inRound, viewVersion } from '../core/life/rounds.js';
import type { Actor, Step, Target } from '../core/life/step.js';
import { done, notNow } from '../core/life/step.js';
import type { Person } from '../core/person.js';
import { StoreUnavailable } from '../deps/store.js';
import { takeTime } from '../deps/take-time.js';
import type { Deps } from '../deps.js';
import { changeInquiry } from './change.js';
import { planOf } from './follow-up.js';
import { inTime } from './in-time.js';
import { whyNotSend } from './may-send.js';

/** Who pressed what. */
export interface Click {
  userId: string;
  teamId?: string;
  /** Slack's own id of the click: the same where it is delivered again. */
  press?: string;
  inquiryId: string;
  /** The draft version that their card showed: it names the round (life/rounds). Absent: the reply's. */
  version?: number;
}

export type Verdict =
  | { ok: true; inquiry: Inquiry; person: Person }
  /** `words`: for the person alone. */
  | {
      ok: false;
      reason:
        | 'not-allowed'
        | 'decided'
        | 'stale'
        | 'sending'
        | 'not-now'
        | 'promise'
        | 'missing'
        | 'no-answer';
      words: string;
    };

/**
 * One person's step on one inquiry, in the round that their card showed: allowed, written and durable, or refused in
 * words, within two seconds. `sends`: the step approves a letter, which nobody gets who is not to be contacted. A step
 * that reads a long text is taken in steps itself, so that whoever else clicks is answered between two.
 */
export async function act(
  deps: Deps,
  click: Click & { sends?: boolean },
  step: (inquiry: Inquiry, actor: Actor) => Step | Generator<void, Step>,
): Promise<Verdict> {
  const { version = 0 } = click;
  const at = deps.clock.now();
  let tooLate = false;
  let attempted: { inquiry: Inquiry; actor: Actor } | null = null;
  const acting = async (): Promise<Verdict> => {
    const approver = await deps.desk.approver(click.userId, click.teamId);
    if (!approver.ok) return { ok: false, reason: 'not-allowed', words: onlyApprovers(approver.whoCan) };
    const actor: Actor = {
      person: approver.person,
      at,
      owner: approver.owner,
      ...(click.press !== undefined && { press: click.press }),
    };
    const changed = await changeInquiry(deps.store, click.inquiryId, async (inquiry) => {
      const taking = step(viewVersion(inquiry, version), actor);
      const made = 'next' in taking ? await takeTime(taking) : taking;
      const taken = inRound(inquiry, version, () => made);
      if (!taken.ok) return taken;
      const approves = click.sends && viewVersion(taken.inquiry, version).status === 'approved';
      const barred = approves ? await whyNotSend(deps, inquiry) : null;
      if (tooLate || barred) return notNow(barred ?? 'Too late.');
      const next = oweFollowUp(taken.inquiry, planOf(deps));
      attempted = { inquiry: next, actor };
      return done(next);
    });
    if (!changed.ok) {
      const reason = changed.reason === 'taken' ? 'not-now' : changed.reason;
      return { ok: false, reason, words: changed.words };
    }
    return { ok: true, inquiry: changed.inquiry, person: actor.person };
  };
  const verdict = await inTime(deps, click.inquiryId, acting, (ended) => {
    tooLate = true;
    void ended.then(() => attempted && disown(deps, attempted, version));
  });
  return verdict ?? NO_ANSWER;
}

/** The click in the round of the draft that it is about. */
export function onDraft(click: Click, { version }: Target): Click {
  return { ...click, version };
}

export function onlyApprovers(whoCan: string): string {
  return `Only approvers decide. ${whoCan}`;
}

const NO_ANSWER: Verdict = {
  ok: false,
  reason: 'no-answer',
  words: 'Flo did not get an answer in time. Nothing was decided. Please try again in a moment.',
};

const DISOWN_EVERY_MS = 1_000;
const DISOWN_TRIES = 120;

/**
 * The person was told that nothing was decided, so nothing was: a write that arrived all the same is taken back,
 * and one that may still be on its way meets a newer revision and loses.
 */
async function disown(deps: Deps, late: { inquiry: Inquiry; actor: Actor }, version: number): Promise<void> {
  const { inquiry: attempted, actor } = late;
  const entry = attempted.trail.at(-1)?.hash;
  for (let tries = 0; tries < DISOWN_TRIES; tries++) {
    try {
      await changeInquiry(deps.store, attempted._id, (inquiry) => {
        const now = deps.clock.now();
        if (!inquiry.trail.some((line) => line.hash === entry))
          return inquiry.rev >= attempted.rev
            ? notNow('It has moved on.')
            : done(posting.oweCard(inquiry, now));
        const views = [attempted, inquiry].map((each) => viewVersion(each, version));
        return views.every(({ decision }) => isBy(decision, actor))
          ? inRound(inquiry, version, (view) => deciding.takeBack(view, { ...actor, at: now }))
          : notNow('It has moved on.');
      });
      return;
    } catch (error) {
      // Nobody waits for this any more: a failure thrown from here would end the process.
      if (!(error instanceof StoreUnavailable)) break;
      await deps.clock.after(DISOWN_EVERY_MS);
    }
  }
  deps.log.error({ inquiry: attempted._id }, 'a late click could not be taken back: please look at its card');
}

/** Whether this very click made the decision: only then may it be taken back. */
function isBy(decision: Decision | undefined, { person, at }: Actor): boolean {
  const last = decision && lastClick(decision);
  return last?.by.id === person.id && last.at.getTime() === at.getTime();
}
