import type { BusinessHours } from '../business-hours.js';
import type { CardRef } from '../card-ref.js';
import type { Draft } from '../draft.js';
import type { FollowUp, FollowUpWords } from '../follow-up.js';
import { type Guarded, guardDraft } from '../guard/guard-draft.js';
import type { Inquiry } from '../inquiry.js';
import type { BusinessSpan, Policy } from '../policy.js';
import { owe, rankOf, settle } from '../work.js';
import { isAnswered, sentLetters, wroteElsewhere } from './reading.js';
import { changeNewestRound, viewRound } from './rounds.js';
import { nextDraft, step } from './step.js';

/** When follow-ups fall due. */
export interface FollowUpPlan {
  /** Since the letter before, in the business's own time; one follow-up each. */
  after: BusinessSpan[];
  hours: BusinessHours;
}

/**
 * When the next follow-up falls due, or null where none does: nobody answers a letter that did not go out, and what
 * was answered, turned down, stopped, or done by hand is not followed up. At most as many go out as the plan is long.
 */
export function nextFollowUp(inquiry: Inquiry, plan: FollowUpPlan): Date | null {
  if (inquiry.status !== 'sent' || inquiry.decision?.kind !== 'approved' || inquiry.noFollowUps) return null;
  const letters = sentLetters(inquiry);
  const letter = letters.at(-1);
  if (!letter || isAnswered(inquiry, letter.at) || wroteElsewhere(inquiry, letter.at)) return null;
  const reply = letters.findLast(({ round }) => round === 0);
  const rounds = (inquiry.followUps ?? []).filter(({ at }) => reply && at > reply.at);
  const newest = rounds.at(-1);
  if (newest && (newest.status !== 'sent' || newest.ended)) return null;
  const wentOut = letters.filter(({ round }) => round > 0).length;
  const span = wentOut < plan.after.length ? plan.after[rounds.length] : undefined;
  return span ? plan.hours.after(letter.at, span) : null;
}

/** The inquiry with its next follow-up owed. Part of the write that makes it so: the revision stays. */
export function oweFollowUp(inquiry: Inquiry, plan: FollowUpPlan): Inquiry {
  const due = inquiry.work.follow ? null : nextFollowUp(inquiry, plan);
  if (!due) return inquiry;
  const asked = { due, rank: rankOf(inquiry.leadClass), rev: inquiry.rev };
  return { ...inquiry, work: owe(inquiry.work, 'follow', asked) };
}

/** A follow-up is due: a round begins, and its preparation is owed. */
export function beginRound(inquiry: Inquiry, at: Date): Inquiry {
  const before = inquiry.followUps ?? [];
  const round = before.length + 1;
  const fresh: FollowUp = {
    round,
    at,
    status: 'preparing',
    drafts: [],
    editing: [],
    kept: [],
    deliveries: [],
  };
  return step(
    inquiry,
    { at, by: 'flo', kind: 'follow-up-due', refs: { round } },
    { followUps: [...before, fresh], work: settle(inquiry.work, 'follow') },
    ['prepare'],
  );
}

/** The round that waits for its draft. */
export function preparingRound({ followUps }: Inquiry): FollowUp | undefined {
  const newest = followUps?.at(-1);
  return newest?.status === 'preparing' ? newest : undefined;
}

/** The prepared words become the round's first draft, guarded like any other. `guarded`: where that is done already. */
export function applyFollowUp(
  inquiry: Inquiry,
  words: FollowUpWords,
  how: { at: Date; policy: Policy; guarded?: Guarded },
): Inquiry {
  const { at } = how;
  const { by, flags, subject, body } = words;
  const own = inquiry.followUps?.at(-1);
  if (!own) return inquiry;
  const draft: Draft = nextDraft(inquiry, {
    subject,
    body,
    by: by.kind === 'model' ? { kind: 'model', model: by.model } : { kind: 'rules' },
    at,
    answers: inquiry.messages.length,
    ...(how.guarded ?? guardDraft(words, viewRound(inquiry, own.round), how.policy)),
  });
  const { version, hash } = draft;
  return step(
    inquiry,
    {
      at,
      by: 'flo',
      kind: 'follow-up-prepared',
      refs: { round: own.round, version, hash, by: by.kind === 'model' ? by.model : 'rules' },
    },
    {
      followUps: changeNewestRound(inquiry, {
        status: 'awaiting',
        drafts: [draft],
        preparedBy: by,
        ...(flags.length > 0 && { flags }),
      }),
      work: settle(inquiry.work, 'prepare'),
    },
    ['card'],
  );
}

/** The round's card stands in Slack. */
export function placeRoundCard(
  inquiry: Inquiry,
  placed: { round: number; card: CardRef; at: Date },
): Inquiry {
  const { round, card, at } = placed;
  return step(
    inquiry,
    { at, by: 'flo', kind: 'follow-up-posted', refs: { round, channel: card.channel, ts: card.ts } },
    { followUps: inquiry.followUps?.map((each) => (each.round === round ? { ...each, card } : each)) },
    [],
  );
}
