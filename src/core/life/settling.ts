import { howWritten } from '../corrections.js';
import type { Delivery } from '../delivery.js';
import { gateOf } from '../guard/promises.js';
import type { Inquiry } from '../inquiry.js';
import type { Person } from '../person.js';
import type { Policy } from '../policy.js';
import { owe, rankOf, settle } from '../work.js';
import { refuseByRule } from './deciding.js';
import { currentDraft, deliveryAnswersAll, hasNewMessage, nameLetter, unansweredSince } from './reading.js';
import { refuseAsDecided, refuseEnded, refuseStale, stale } from './refusing.js';
import type { Actor, Refused, Step, Target } from './step.js';
import { done, notNow, repeatDraft, say, step } from './step.js';

/*
 * What a person makes of a letter that failed, or may not have arrived.
 */

/** A person has looked: the reply arrived. */
export function confirmArrived(inquiry: Inquiry, target: Target, actor: Actor): Step {
  const refused = refuseUnlessUnknown(inquiry, target, actor.person);
  if (refused) return refused;
  const { person, at } = actor;
  const answered = deliveryAnswersAll(inquiry);
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'arrived', refs: { ...target } },
      {
        status: answered ? 'sent' : 'awaiting',
        deliveries: endAsSent(inquiry, `${person.name} checked: it arrived.`, at),
        settledAt: at,
        ...(!answered && { waitingSince: unansweredSince(inquiry) }),
        firstAnsweredAt: inquiry.firstAnsweredAt ?? at,
        notice: answered ? undefined : 'The customer wrote again.',
        thread: say(inquiry, {
          kind: 'decision',
          at,
          text: `${person.name} checked: the ${nameLetter(inquiry)} arrived.`,
        }),
      },
      ['card', 'thread'],
    ),
  );
}

/**
 * A person wants it sent (again): a new Message-ID, since the old one may have arrived. Who approved it stays who
 * approved it; what only the owner may promise, only the owner sends again.
 */
export function sendAgain(inquiry: Inquiry, target: Target, actor: Actor, policy: Policy): Step {
  const refused =
    refuseEnded(inquiry) ??
    (inquiry.status === 'failed'
      ? refuseStale(inquiry, target)
      : refuseUnlessUnknown(inquiry, target, actor.person));
  if (refused) return refused;
  const { person, at } = actor;
  const last = currentDraft(inquiry);
  const { decision } = inquiry;
  if (!last || !decision) return notNow('There is no draft to send.');
  // Only what was approved may go out again; a newer draft must be read and approved first, also where its words
  // are the same: it answers more.
  if (last.version !== decision.version || hasNewMessage(inquiry))
    return decideAnew(inquiry, target, actor, {
      notice: 'there is a newer draft. Please read it before you approve.',
      thread: 'a newer draft waits instead.',
    });
  const gate = gateOf(last, policy.policy.commitments);
  // The policy has changed since the approval. An outcome that is not known offers no Edit: the open card does.
  if (gate.rule === 'block')
    return decideAnew(inquiry, target, actor, {
      notice: 'it promises something that may not be promised any more. Please edit it.',
      thread: 'it is to be edited first.',
    });
  const refusedByRule = refuseByRule(gate, actor);
  if (refusedByRule) return refusedByRule;
  const draft = repeatDraft(inquiry, last, at);
  const { version, hash } = draft;
  return done(
    step(
      inquiry,
      {
        at,
        by: person.id,
        kind: 'sent-again',
        refs: { version, hash, again: target.version, wrote: howWritten(inquiry.drafts, last.version) },
      },
      {
        status: 'approved',
        drafts: [...inquiry.drafts, draft],
        decision: { ...decision, version, hash, again: { by: person, at } },
        sendAt: at,
        notice: undefined,
        thread: say(inquiry, {
          kind: 'decision',
          at,
          text: `${person.name} asked to send the ${nameLetter(inquiry)} again.`,
        }),
        work: owe(settle(inquiry.work, 'deliver'), 'deliver', {
          due: at,
          rank: rankOf(inquiry.leadClass),
          rev: inquiry.rev + 1,
        }),
      },
      ['card', 'thread'],
    ),
  );
}

/** What a person wanted sent again waits for a new decision instead, which the card and the thread are told why. */
function decideAnew(
  inquiry: Inquiry,
  target: Target,
  { person, at }: Actor,
  why: { notice: string; thread: string },
): Step {
  const became = inquiry.status === 'failed' ? 'was not sent' : 'may not have arrived';
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'superseded', refs: { ...target } },
      {
        status: 'awaiting',
        notice: `The earlier ${nameLetter(inquiry)} ${became}, and ${why.notice}`,
        thread: say(inquiry, {
          kind: 'decision',
          at,
          text: `${person.name} asked to send again; ${why.thread}`,
        }),
      },
      ['card', 'thread'],
    ),
  );
}

function endAsSent({ deliveries }: Inquiry, detail: string, at: Date): Delivery[] {
  return deliveries.map((delivery, i) =>
    i === deliveries.length - 1 ? { ...delivery, outcome: 'sent', detail, endedAt: at } : delivery,
  );
}

/** Refuses unless the outcome is not known, and the person saw the letter in question or the newest draft. */
function refuseUnlessUnknown(inquiry: Inquiry, target: Target, person: Person): Refused | null {
  if (inquiry.status !== 'unknown') return refuseAsDecided(inquiry, person);
  const draft = currentDraft(inquiry);
  if (inquiry.deliveries.at(-1)?.version === target.version || draft?.version === target.version) return null;
  return stale('The card has changed since. Please look again.');
}
