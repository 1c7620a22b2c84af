import { CONTACT_WISHES } from '../contact-wish.js';
import type { FollowUp, FollowUpEnd } from '../follow-up.js';
import type { Inquiry } from '../inquiry.js';
import type { Person } from '../person.js';
import { owe, rankOf, settle } from '../work.js';
import { type FollowUpPlan, oweFollowUp, preparingRound } from './following.js';
import { isAnswered, lastLetter, openDelivery, WROTE_ELSEWHERE } from './reading.js';
import { refuseAsDecided, refuseEnded } from './refusing.js';
import { changeNewestRound, inRound, roundOf, viewRound } from './rounds.js';
import type { Actor, Step, Target } from './step.js';
import { done, notNow, say, step } from './step.js';
import { reopen } from './turning-down.js';

/**
 * No more follow-ups: none is owed, and of the newest round nothing goes out that has not begun to. A patch for the
 * step in which it comes to that.
 */
export function endFollowUps(inquiry: Inquiry, ended: FollowUpEnd): Pick<Inquiry, 'followUps' | 'work'> {
  const newest = inquiry.followUps?.at(-1);
  const work = settle(inquiry.work, 'follow');
  if (!newest || newest.ended) return { followUps: inquiry.followUps, work };
  const held = newest.status === 'approved' && !openDelivery(viewRound(inquiry, newest.round));
  if (!held && !['preparing', 'awaiting', 'failed'].includes(newest.status))
    return { followUps: changeNewestRound(inquiry, { ended }), work };
  const { decision: _decision, sendAt: _sendAt, notice: _notice, ...rest } = newest;
  const notice = held ? { notice: 'The approved follow-up was held back. Nothing was sent.' } : {};
  const over: FollowUp = { ...rest, ...notice, status: 'ended', editing: [], ended };
  return {
    followUps: [...(inquiry.followUps ?? []).slice(0, -1), over],
    work: held ? settle(work, 'deliver') : newest.status === 'preparing' ? settle(work, 'prepare') : work,
  };
}

/** A message that follows a letter answers it. A patch, as of `endFollowUps`. */
export function noteMessage(inquiry: Inquiry, at: Date): Pick<Inquiry, 'answers'> {
  const letter = lastLetter(inquiry);
  if (!letter || isAnswered(inquiry, letter.at)) return { answers: inquiry.answers };
  return { answers: [...(inquiry.answers ?? []), { at, how: 'message', round: letter.round }] };
}

/**
 * They wrote anew, in an inquiry of its own. Where that names this one it counts as an answer to it; whatever it is
 * about, nobody who has just written is reminded that they have not.
 */
export function noteElsewhere(inquiry: Inquiry, how: { at: Date; named: boolean }): Step {
  const { at, named } = how;
  const newest = inquiry.followUps?.at(-1);
  const letter = lastLetter(inquiry);
  const open = inquiry.work.follow !== undefined || (newest !== undefined && !newest.ended);
  const answers = named && letter !== undefined && !isAnswered(inquiry, letter.at);
  if (!open && !answers) return notNow('It is followed up no more.');
  return done(
    step(
      inquiry,
      { at, by: 'customer', kind: named ? 'answered-elsewhere' : WROTE_ELSEWHERE },
      {
        ...endFollowUps(inquiry, { at, why: named ? 'answered' : 'elsewhere' }),
        ...(named && noteMessage(inquiry, at)),
      },
      newest ? ['card'] : [],
    ),
  );
}

/** A person knows of an answer that Flo has not seen. */
export function markAnswered(inquiry: Inquiry, target: Target, actor: Actor): Step {
  const refused = refuseUnlessOpen(inquiry, target, actor.person);
  if (refused) return refused;
  const { person, at } = actor;
  const letter = lastLetter(inquiry);
  const answer = { at, how: 'marked' as const, by: person, round: letter?.round ?? 0 };
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'answer-marked', refs: { round: answer.round } },
      {
        ...endFollowUps(inquiry, { at, why: 'answered', by: person }),
        answers: [...(inquiry.answers ?? []), answer],
        thread: say(inquiry, {
          kind: 'decision',
          at,
          text: `${person.name} marked: they answered. No follow-up is sent.`,
        }),
      },
      ['card', 'thread'],
    ),
  );
}

/** None for this inquiry any more, from a follow-up's card. */
export function stopFollowUps(inquiry: Inquiry, target: Target, actor: Actor): Step {
  return refuseUnlessOpen(inquiry, target, actor.person) ?? forbidFollowUps(inquiry, actor);
}

/** None for this inquiry any more. A letter that is on its way arrives. */
export function forbidFollowUps(inquiry: Inquiry, actor: Actor): Step {
  const { person, at } = actor;
  if (inquiry.noFollowUps) return notNow('This inquiry has no follow-ups already.');
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'follow-ups-stopped' },
      {
        ...endFollowUps(inquiry, { at, why: 'stopped', by: person }),
        noFollowUps: { by: person, at },
        thread: say(inquiry, { kind: 'decision', at, text: `${person.name} stopped the follow-ups.` }),
      },
      ['card', 'thread'],
    ),
  );
}

/** They are wanted again: the next one is owed where one would be, unless the contact wants none. */
export function allowFollowUps(inquiry: Inquiry, plan: FollowUpPlan, actor: Actor): Step {
  const { person, at } = actor;
  if (!inquiry.noFollowUps) return notNow('This inquiry has follow-ups already.');
  const held = CONTACT_WISHES.some((wish) => inquiry.wishes?.[wish]);
  const next = step(
    inquiry,
    { at, by: person.id, kind: 'follow-ups-allowed' },
    {
      noFollowUps: undefined,
      ...(inquiry.followUps && !held && { followUps: resume(inquiry, at) }),
      thread: say(inquiry, { kind: 'decision', at, text: `${person.name} allowed follow-ups again.` }),
    },
    ['card', 'thread'],
  );
  return done(held ? next : oweFollowUp(owePreparation(next, at), plan));
}

/** Brings a round back that a person turned down, ended or could not send, with the same words as a new version. */
export function reopenRound(inquiry: Inquiry, version: number, actor: Actor): Step {
  const newest = inquiry.followUps?.at(-1);
  if (newest?.round !== roundOf(inquiry, version) || inquiry.status !== 'sent')
    return notNow('There is something newer: please look at the newest card.');
  // What the customer ended stays so.
  const over = newest.ended?.by === undefined && refuseEnded(viewRound(inquiry, newest.round));
  return over || inRound(withoutEnd(inquiry, newest), version, (view) => reopen(view, actor));
}

/** Takes back what a person's end of the newest round brought with it. */
function withoutEnd(inquiry: Inquiry, { ended, ...rest }: FollowUp): Inquiry {
  if (!ended) return inquiry;
  const { noFollowUps, answers, ...open } = inquiry;
  const left = answers?.filter(({ at, how }) => how !== 'marked' || at.getTime() !== ended.at.getTime());
  return {
    ...open,
    followUps: [...(inquiry.followUps ?? []).slice(0, -1), rest],
    ...(noFollowUps && ended.why !== 'stopped' && { noFollowUps }),
    ...(left && { answers: left }),
  };
}

/** Refuses unless this very round waits and nothing of it is on its way. */
function refuseUnlessOpen(inquiry: Inquiry, target: Target, person: Person) {
  const newest = inquiry.followUps?.at(-1);
  if (!newest?.drafts.some(({ version }) => version === target.version))
    return notNow('There is something newer: please look at the newest card.');
  const view = viewRound(inquiry, newest.round);
  if (openDelivery(view))
    return {
      ok: false as const,
      reason: 'sending' as const,
      words: 'Too late: the follow-up is already on its way.',
    };
  return newest.ended || newest.status === 'sent' || newest.status === 'unknown'
    ? refuseAsDecided(view, person)
    : null;
}

/** A round that was stopped before anything of it went out waits again, from now on. */
export function resume({ followUps = [] }: Inquiry, at: Date): FollowUp[] {
  const newest = followUps.at(-1);
  if (newest?.ended?.why !== 'stopped') return followUps;
  const { ended: _ended, ...rest } = newest;
  if (newest.status !== 'ended') return [...followUps.slice(0, -1), rest];
  const status = newest.drafts.length > 0 ? 'awaiting' : 'preparing';
  return [...followUps.slice(0, -1), { ...rest, status, waitingSince: at }];
}

/** A round that was stopped before its draft was there, and waits again, is prepared. */
export function owePreparation(inquiry: Inquiry, at: Date): Inquiry {
  if (!preparingRound(inquiry)) return inquiry;
  const asked = { due: at, rank: rankOf(inquiry.leadClass), rev: inquiry.rev };
  return { ...inquiry, work: owe(inquiry.work, 'prepare', asked) };
}
