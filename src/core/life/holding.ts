import type { Addressee, Assignment, HoldingFact, Inquiry, Snooze, ThreadLine } from '../inquiry.js';
import type { Person } from '../person.js';
import type { Policy } from '../policy.js';
import { type FittingRoute, findRoute, needsRoute } from '../routes.js';
import type { TrailRefs } from '../trail.js';
import { owe, rankOf, settle } from '../work.js';
import { isWaiting } from './reading.js';
import { refuseAsDecided } from './refusing.js';
import type { Actor, Note, Refused, Step } from './step.js';
import { done, keepNote, notNow, say, step } from './step.js';

/** Somebody in the channel. `approver`: they may decide, too. */
export interface Holder extends Actor {
  approver: boolean;
}

/** Anybody in the channel takes what nobody has. */
export function take(inquiry: Inquiry, actor: Holder): Step {
  const refused = refuseSettled(inquiry, actor.person);
  if (refused) return refused;
  const { person, at } = actor;
  const { assigned } = inquiry;
  if (assigned?.person.id === person.id) return notNow('You have it already.');
  if (assigned) return taken(`${assigned.person.name} has it already. An approver can assign it to you.`);
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'taken' },
      {
        assigned: { person, at, by: { kind: 'person', person } },
        thread: sayHolding(inquiry, at, { kind: 'taken', by: person }),
      },
      ['card', 'thread'],
    ),
  );
}

/** `had`: the id of who had it as far as the approver saw, null for nobody. */
export function assign(inquiry: Inquiry, asked: { to: Person; had: string | null }, actor: Holder): Step {
  const refused = refuseSettled(inquiry, actor.person);
  if (refused) return refused;
  const { person, at } = actor;
  const { to } = asked;
  const now = inquiry.assigned?.person;
  if (now?.id === to.id) return notNow(`${to.name} has it already.`);
  if ((now?.id ?? null) !== asked.had)
    return taken(
      now
        ? `${now.name} has got it meanwhile. Open “Assign to…” again if it should still go to ${to.name}.`
        : `It was given back meanwhile. Open “Assign to…” again if it should still go to ${to.name}.`,
    );
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'assigned', refs: { person: to.id } },
      {
        assigned: { person: to, at, by: { kind: 'person', person } },
        thread: sayHolding(inquiry, at, { kind: 'assigned', by: person, to }),
      },
      ['card', 'thread'],
    ),
  );
}

/** Nobody has it any more. For who has it, and for approvers. */
export function giveBack(inquiry: Inquiry, actor: Holder): Step {
  if (!inquiry.assigned) return notNow('Nobody has it.');
  const refused = refuseSettled(inquiry, actor.person) ?? refuseStranger(inquiry, actor, 'give it back');
  if (refused) return refused;
  const { person, at } = actor;
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'given-back', refs: { person: inquiry.assigned.person.id } },
      { assigned: undefined, thread: sayHolding(inquiry, at, { kind: 'given-back', by: person }) },
      ['card', 'thread'],
    ),
  );
}

/** A rule of `routes` gives it to the person it names; what else came of it is kept for the card. */
export function route(
  inquiry: Inquiry,
  found: { fitting: FittingRoute; to: Addressee },
  rules: { at: Date; routes: Policy['routes'] },
): Step {
  const { fitting, to } = found;
  const { rule, words } = fitting;
  const { at } = rules;
  // The class may have changed while Slack was asked: then another rule is owed.
  if (!needsRoute(inquiry, rules.routes) || findRoute(inquiry, rules.routes)?.rule !== rule)
    return notNow('No rule fits any more.');
  const assigned: Assignment | undefined =
    to.kind === 'person' ? { person: to.person, at, by: { kind: 'route', rule, words } } : undefined;
  const told = to.kind === 'person' || to.kind === 'group';
  const refs: TrailRefs = { rule, to: to.kind };
  if (to.kind === 'group') refs.group = to.id;
  else if (to.kind !== 'unknown') refs.person = to.person.id;
  return done(
    step(
      inquiry,
      { at, by: 'flo', kind: 'routed', refs },
      {
        routed: { rule, words, at, to },
        ...(assigned && { assigned }),
        ...(told && { thread: sayHolding(inquiry, at, { kind: 'routed', rule, words, to }) }),
      },
      ['card', 'thread'],
    ),
  );
}

/**
 * Puts it aside. For who has it, and for approvers, while something waits. `seen`: since when it was aside as far as
 * the person saw, null for not at all.
 */
export function snooze(
  inquiry: Inquiry,
  asked: { until: Date; note?: Note; seen: Date | null },
  actor: Holder,
): Step {
  if (!isWaiting(inquiry)) return refuseAsDecided(inquiry, actor.person);
  const refused = refuseStranger(inquiry, actor, 'snooze it');
  if (refused) return refused;
  const { snoozed } = inquiry;
  if (snoozed?.at.getTime() !== asked.seen?.getTime())
    return taken(
      snoozed
        ? `${tellWhoSnoozed(snoozed, actor.person)} The card says until when.`
        : 'It has come back meanwhile. Please look at the card again.',
    );
  const { person, at } = actor;
  const { until } = asked;
  if (until <= at) return notNow('That moment is past. Please choose a later one.');
  const note = asked.note && keepNote(inquiry, asked.note);
  const told = asked.note && { note: asked.note.text };
  return done(
    step(
      inquiry,
      {
        at,
        by: person.id,
        kind: 'snoozed',
        refs: { until: until.toISOString(), ...note?.refs },
      },
      {
        snoozed: { until, by: person, at, ...told },
        texts: note ? note.texts : inquiry.texts,
        thread: sayHolding(inquiry, at, { kind: 'snoozed', by: person, until, ...told }),
        // An earlier due would stand: this one takes its place.
        work: owe(settle(inquiry.work, 'wake'), 'wake', {
          due: until,
          rank: rankOf(inquiry.leadClass),
          rev: inquiry.rev + 1,
        }),
      },
      ['card', 'thread'],
    ),
  );
}

function tellWhoSnoozed({ by }: Snooze, person: Person): string {
  return by.id === person.id ? 'You snoozed it already.' : `${by.name} was first and snoozed it.`;
}

/** Its time has come. */
export function wake(inquiry: Inquiry, at: Date): Step {
  if (!inquiry.snoozed) return notNow('It is not snoozed.');
  if (inquiry.snoozed.until > at) return notNow('Its time has not come.');
  return done(
    step(inquiry, { at, by: 'flo', kind: 'woken' }, endSnooze(inquiry, { at, why: 'time' }), [
      'card',
      'thread',
    ]),
  );
}

/** A person wants it back before its time. */
export function wakeEarly(inquiry: Inquiry, actor: Holder): Step {
  if (!inquiry.snoozed) return notNow('It is not snoozed.');
  const refused = refuseStranger(inquiry, actor, 'bring it back');
  if (refused) return refused;
  const { person, at } = actor;
  return done(
    step(inquiry, { at, by: person.id, kind: 'woken' }, endSnooze(inquiry, { at, why: { by: person } }), [
      'card',
      'thread',
    ]),
  );
}

/** What the end of a snooze changes. Told to who has it, else to who put it aside. */
export function endSnooze(
  inquiry: Inquiry,
  end: { at: Date; why: Extract<HoldingFact, { kind: 'woken' }>['why'] },
): Partial<Inquiry> {
  const person = inquiry.assigned?.person ?? inquiry.snoozed?.by;
  return {
    snoozed: undefined,
    work: settle(inquiry.work, 'wake'),
    ...(person && { thread: sayHolding(inquiry, end.at, { kind: 'woken', for: person, why: end.why }) }),
  };
}

function sayHolding(inquiry: Inquiry, at: Date, held: HoldingFact): ThreadLine[] {
  return say(inquiry, { kind: 'holding', at, held });
}

/** What is answered, rejected or closed needs nobody; a person who has it keeps it for later rounds. */
function refuseSettled(inquiry: Inquiry, person: Person): Refused | null {
  return isWaiting(inquiry) || inquiry.status === 'approved' ? null : refuseAsDecided(inquiry, person);
}

function refuseStranger({ assigned }: Inquiry, actor: Holder, what: string): Refused | null {
  if (actor.approver || assigned?.person.id === actor.person.id) return null;
  return notNow(`Only who has it, and approvers, can ${what}.${assigned ? '' : ' Take it first.'}`);
}

function taken(words: string): Refused {
  return { ok: false, reason: 'decided', words };
}
