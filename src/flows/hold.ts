import type { Inquiry } from '../core/inquiry.js';
import * as holding from '../core/life/holding.js';
import type { Note, Step } from '../core/life/step.js';
import type { Person } from '../core/person.js';
import type { Claim, LaneOutcome } from '../deps/claim.js';
import type { Deps } from '../deps.js';
import { type Click, onlyApprovers } from './act.js';
import { changeInquiry } from './change.js';
import { inTime } from './in-time.js';

export type HoldVerdict =
  | { ok: true }
  /**
   * `words`: for the person alone. `decided`: somebody was faster. `not-a-member`: who should get it is not in the
   * channel.
   */
  | { ok: false; reason: 'decided' | 'refused' | 'not-a-member'; words: string };

export function take(deps: Deps, click: Click): Promise<HoldVerdict> {
  return act(deps, click, holding.take);
}

/** `had`: the id of who had it when the approver opened the modal, null for nobody. */
export function assign(
  deps: Deps,
  click: Click,
  asked: { to: string; had: string | null },
): Promise<HoldVerdict> {
  return answer(deps, click, async () => {
    const [approver, member] = await Promise.all([
      deps.desk.approver(click.userId, click.teamId),
      deps.desk.member(asked.to),
    ]);
    if (!approver.ok) return refuse(onlyApprovers(approver.whoCan));
    if (!member.ok) {
      const words = `${member.person.name} is not in ${member.channel}. Invite them there first.`;
      return { ok: false, reason: 'not-a-member', words };
    }
    const actor = { person: approver.person, at: deps.clock.now(), approver: true };
    const to = { to: member.person, had: asked.had };
    return write(deps, click.inquiryId, (inquiry) => holding.assign(inquiry, to, actor));
  });
}

export function giveBack(deps: Deps, click: Click): Promise<HoldVerdict> {
  return act(deps, click, holding.giveBack);
}

/** `seen`: since when it was aside when the person opened the modal, null for not at all. */
export function snooze(
  deps: Deps,
  click: Click,
  asked: { until: Date; note?: string; seen: Date | null },
): Promise<HoldVerdict> {
  const note: Note | undefined = asked.note ? { salt: deps.newId(), text: asked.note } : undefined;
  const { until, seen } = asked;
  return act(deps, click, (inquiry, actor) =>
    holding.snooze(inquiry, { until, seen, ...(note && { note }) }, actor),
  );
}

export function wakeEarly(deps: Deps, click: Click): Promise<HoldVerdict> {
  return act(deps, click, holding.wakeEarly);
}

/** The wake lane: what was put aside comes back. */
export async function wake(deps: Deps, claim: Claim): Promise<LaneOutcome> {
  let due: Date | undefined;
  const changed = await changeInquiry(deps.store, claim.inquiry._id, (inquiry) => {
    due = inquiry.snoozed?.until;
    return holding.wake(inquiry, deps.clock.now());
  });
  // Claimed before its time, for a snooze that was changed meanwhile: it is owed still.
  return changed.ok || !due ? { kind: 'done' } : { kind: 'again', due, uncounted: true };
}

/** The person as Slack names them, and what they may, or why they may do nothing here. */
export async function whoHolds(
  deps: Deps,
  click: Pick<Click, 'userId' | 'teamId'>,
): Promise<{ ok: true; person: Person; approver: boolean } | { ok: false; words: string }> {
  const [member, approver] = await Promise.all([
    deps.desk.member(click.userId),
    deps.desk.approver(click.userId, click.teamId),
  ]);
  // Who is named in flo.yml may decide from elsewhere, too.
  if (!member.ok && !approver.ok)
    return { ok: false, words: `Only members of ${member.channel} can do this.` };
  return { ok: true, person: member.person, approver: approver.ok };
}

function act(
  deps: Deps,
  click: Click,
  step: (inquiry: Inquiry, actor: holding.Holder) => Step,
): Promise<HoldVerdict> {
  return answer(deps, click, async () => {
    const who = await whoHolds(deps, click);
    if (!who.ok) return refuse(who.words);
    const actor = { person: who.person, approver: who.approver, at: deps.clock.now() };
    return write(deps, click.inquiryId, (inquiry) => step(inquiry, actor));
  });
}

async function write(deps: Deps, id: string, step: (inquiry: Inquiry) => Step): Promise<HoldVerdict> {
  const changed = await changeInquiry(deps.store, id, step);
  if (changed.ok) return { ok: true };
  const { reason, words } = changed;
  return { ok: false, reason: reason === 'decided' ? reason : 'refused', words };
}

/** Nothing reaches a customer by this: what comes to pass too late stands, and the person is told to look. */
async function answer(deps: Deps, click: Click, work: () => Promise<HoldVerdict>): Promise<HoldVerdict> {
  return (await inTime(deps, click.inquiryId, work)) ?? refuse(NO_ANSWER);
}

function refuse(words: string): HoldVerdict {
  return { ok: false, reason: 'refused', words };
}

export const ONLY_HOLDERS = 'Only who has it, and approvers, can snooze it. Take it first.';

const NO_ANSWER =
  'Flo did not get an answer in time. The card shows what came of it; if nothing did, please try again.';
