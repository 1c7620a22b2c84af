import type { FollowUp } from '../follow-up.js';
import type { Inquiry } from '../inquiry.js';
import type { Status } from '../status.js';
import { openDelivery } from './reading.js';
import type { Step } from './step.js';
import { done, endMootSnooze } from './step.js';

/*
 * A follow-up is decided and sent like a reply, by the same steps: one round is looked at as an inquiry, with status,
 * drafts, decision, delivery and editors of its own, and with the messages, the thread, the trail and the owed work
 * that all rounds share. What a step makes of that view is put back into the inquiry.
 */

/** Which round a draft version belongs to: 0, the reply's, where no follow-up has it. */
export function roundOf({ followUps = [] }: Inquiry, version: number): number {
  return followUps.find(({ drafts }) => drafts.some((draft) => draft.version === version))?.round ?? 0;
}

/** One round as an inquiry; the inquiry itself where there is no such round. */
export function viewRound(inquiry: Inquiry, round: number): Inquiry {
  const own = inquiry.followUps?.find((each) => each.round === round);
  if (!own) return inquiry;
  const { preparation } = inquiry;
  return {
    ...inquiry,
    round,
    status: SHOWN_AS[own.status],
    drafts: own.drafts,
    editing: own.editing,
    kept: own.kept,
    notice: own.notice,
    decision: own.decision,
    sendAt: own.sendAt,
    deliveries: own.deliveries,
    instruction: undefined,
    ...(preparation && own.preparedBy && { preparation: { ...preparation, by: own.preparedBy } }),
  };
}

/** The round that a draft version belongs to, as an inquiry. */
export function viewVersion(inquiry: Inquiry, version: number): Inquiry {
  return viewRound(inquiry, roundOf(inquiry, version));
}

/** The inquiry with what a step has made of the view of one of its rounds. */
export function putBack(inquiry: Inquiry, view: Inquiry): Inquiry {
  const { rev, work, trail, texts, thread } = view;
  const followUps = inquiry.followUps?.map((each) =>
    each.round === view.round ? changeRound(each, view) : each,
  );
  // A reply that is approved meanwhile is owed its own delivery.
  const owed = inquiry.status === 'approved' ? inquiry.work.deliver : undefined;
  const whole: Inquiry = {
    ...inquiry,
    rev,
    trail,
    texts,
    thread,
    followUps,
    work: owed ? { ...work, deliver: owed } : work,
  };
  return { ...whole, ...endMootSnooze(whole) };
}

/** Takes a step in the round that a draft version belongs to. */
export function inRound(inquiry: Inquiry, version: number, take: (view: Inquiry) => Step): Step {
  const view = viewVersion(inquiry, version);
  const taken = take(view);
  return taken.ok && view.round !== undefined ? done(putBack(inquiry, taken.inquiry)) : taken;
}

/** All rounds, with a patch on the newest. */
export function changeNewestRound({ followUps = [] }: Inquiry, patch: Partial<FollowUp>): FollowUp[] {
  return followUps.map((each, i) => (i === followUps.length - 1 ? { ...each, ...patch } : each));
}

/** The round whose letter is to go out: one whose dialogue has begun goes before one that waits to begin. */
export function viewApproved(inquiry: Inquiry): Inquiry | undefined {
  const approved = [
    inquiry,
    ...(inquiry.followUps ?? []).map(({ round }) => viewRound(inquiry, round)),
  ].filter(({ status }) => status === 'approved');
  return approved.find((view) => openDelivery(view)) ?? approved[0];
}

const SHOWN_AS: Record<FollowUp['status'], Status> = {
  preparing: 'received',
  awaiting: 'awaiting',
  approved: 'approved',
  sent: 'sent',
  failed: 'failed',
  unknown: 'unknown',
  rejected: 'rejected',
  ended: 'closed',
};

function changeRound(before: FollowUp, view: Inquiry): FollowUp {
  const { notice: _notice, decision: _decision, sendAt: _sendAt, ...rest } = before;
  const { drafts, editing, kept, deliveries, notice, decision, sendAt } = view;
  return {
    ...rest,
    ...waitsAgain(before, view),
    status: statusOf(before, view),
    drafts,
    editing,
    kept,
    deliveries,
    ...(notice !== undefined && { notice }),
    ...(decision && { decision }),
    ...(sendAt && { sendAt }),
  };
}

/** What was settled, and is to be decided again, waits from this step on; an approval taken back never settled it. */
function waitsAgain(before: FollowUp, view: Inquiry): Pick<FollowUp, 'waitingSince'> {
  const settled = !['preparing', 'awaiting', 'approved'].includes(before.status);
  const since = view.trail.at(-1)?.at;
  return settled && since && statusOf(before, view) === 'awaiting' ? { waitingSince: since } : {};
}

function statusOf(before: FollowUp, { status, deliveries }: Inquiry): FollowUp['status'] {
  // The customer wrote while its letter was on its way: what a reply would be decided anew for ends a follow-up.
  if (before.ended && status === 'awaiting') return deliveries.at(-1)?.outcome === 'sent' ? 'sent' : 'ended';
  switch (status) {
    case 'received':
      return 'preparing';
    case 'closed':
      return 'ended';
    default:
      return status;
  }
}
