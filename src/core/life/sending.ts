import { howWritten } from '../corrections.js';
import type { Draft } from '../draft.js';
import { gateOf } from '../guard/promises.js';
import type { Delivery, Inquiry, Person } from '../inquiry.js';
import type { Policy } from '../policy.js';
import type { TrailRefs } from '../trail.js';
import { FIRST_RANK, owe, rankOf, settle } from '../work.js';
import { refuseByRule } from './deciding.js';
import {
  currentDraft,
  deliveryAnswersAll,
  hasNewMessage,
  nameLetter,
  openDelivery,
  unansweredSince,
} from './reading.js';
import type { Actor, Refused, Step, Target } from './step.js';
import {
  done,
  findings,
  later,
  nextDraft,
  notNow,
  refuseAsDecided,
  refuseEnded,
  refuseStale,
  say,
  stale,
  step,
} from './step.js';

/**
 * Writes the ledger entry, before the dialogue begins, where `draft` is what is approved now and its Undo window has
 * passed: the approval may have been taken back, and another given, since the work was claimed.
 */
export function startDelivery(
  inquiry: Inquiry,
  draft: Draft,
  { messageId, via }: Pick<Delivery, 'messageId' | 'via'>,
  at: Date,
): Step {
  const isCurrent = currentDraft(inquiry)?.version === draft.version;
  const approved = inquiry.decision?.hash === draft.hash && inquiry.decision.version === draft.version;
  if (inquiry.status !== 'approved' || !isCurrent || !approved || openDelivery(inquiry))
    return notNow('Nothing is approved.');
  if (inquiry.sendAt && inquiry.sendAt > at) return notNow('The approval may still be taken back.');
  // Undo ends here. A card that is owed already tells so when its turn comes.
  const card = { due: later(at, LONG_DIALOGUE_MS), rank: FIRST_RANK, rev: inquiry.rev + 1 };
  return done(
    step(
      inquiry,
      {
        at,
        by: 'flo',
        kind: 'delivery-started',
        refs: { version: draft.version, hash: draft.hash, messageId },
      },
      {
        deliveries: [
          ...inquiry.deliveries,
          { version: draft.version, draftHash: draft.hash, messageId, ...(via && { via }), startedAt: at },
        ],
        sendAt: undefined,
        ...(!inquiry.work.card && { work: owe(inquiry.work, 'card', card) }),
      },
      [],
    ),
  );
}

/** The card says that a letter is being sent when that takes longer than this; else what came of it is all it shows. */
const LONG_DIALOGUE_MS = 2_000;

/** An approved letter that has not begun to go out waits for a new decision instead. `why`: in words for the card. */
export function holdBack(inquiry: Inquiry, version: number, held: { why: string; at: Date }): Step {
  if (inquiry.status !== 'approved' || inquiry.decision?.version !== version || openDelivery(inquiry))
    return notNow('Nothing is approved.');
  const { why, at } = held;
  return done(
    step(
      inquiry,
      { at, by: 'flo', kind: 'held-back', refs: { version } },
      {
        status: 'awaiting',
        decision: undefined,
        sendAt: undefined,
        notice: why,
        thread: say(inquiry, {
          kind: 'failure',
          at,
          text: `The ${nameLetter(inquiry)} was held back: ${why}`,
        }),
        work: settle(inquiry.work, 'deliver'),
      },
      ['card', 'thread'],
    ),
  );
}

export type DeliveryEnd =
  | { outcome: 'sent' | 'failed' | 'unknown'; detail: string }
  | { outcome: 'deferred'; detail: string; retryAt: Date };

/** Writes what came of the dialogue. */
export function endDelivery(inquiry: Inquiry, end: DeliveryEnd, at: Date): Inquiry {
  const open = openDelivery(inquiry);
  const deliveries = open
    ? [...inquiry.deliveries.slice(0, -1), { ...open, endedAt: at, outcome: end.outcome, detail: end.detail }]
    : inquiry.deliveries;
  const refs: TrailRefs = {
    outcome: end.outcome,
    ...(open && { version: open.version, messageId: open.messageId }),
  };
  const entry = { at, by: 'flo', kind: 'delivery-ended', refs };
  const answered = deliveryAnswersAll(inquiry);
  const letter = nameLetter(inquiry);
  switch (end.outcome) {
    case 'sent':
      return step(
        inquiry,
        entry,
        {
          deliveries,
          status: answered ? 'sent' : 'awaiting',
          settledAt: at,
          ...(!answered && { waitingSince: unansweredSince(inquiry) }),
          firstAnsweredAt: inquiry.firstAnsweredAt ?? at,
          notice: answered ? undefined : `The ${letter} went out; the customer had written again meanwhile.`,
          thread: say(inquiry, { kind: 'decision', at, text: `The ${letter} was sent.` }),
          work: settle(inquiry.work, 'deliver'),
        },
        ['card', 'thread'],
      );
    case 'failed':
      return step(
        inquiry,
        entry,
        {
          deliveries,
          status: answered ? 'failed' : 'awaiting',
          notice: answered ? undefined : `The ${letter} was not sent: ${end.detail}`,
          thread: say(inquiry, { kind: 'failure', at, text: `The ${letter} was not sent: ${end.detail}` }),
          work: settle(inquiry.work, 'deliver'),
        },
        ['card', 'thread'],
      );
    case 'unknown':
      return step(
        inquiry,
        entry,
        {
          deliveries,
          status: 'unknown',
          thread: say(inquiry, {
            kind: 'failure',
            at,
            text: `It is not known whether the ${letter} arrived: ${end.detail} Please check, then press “It arrived” or “Send again” on the card.`,
          }),
          work: settle(inquiry.work, 'deliver'),
        },
        ['card', 'thread'],
      );
    case 'deferred': {
      if (!answered)
        return step(
          inquiry,
          entry,
          {
            deliveries,
            status: 'awaiting',
            notice: `Nothing was sent: the ${letter} was held back, as the customer wrote again.`,
            work: settle(inquiry.work, 'deliver'),
          },
          ['card'],
        );
      const lane = inquiry.work.deliver;
      const work = lane ? { ...inquiry.work, deliver: { ...lane, due: end.retryAt } } : inquiry.work;
      return step(inquiry, entry, { deliveries, work }, ['card']);
    }
  }
}

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
        deliveries: endLast(inquiry, 'sent', `${person.name} checked: it arrived.`, at),
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
  const draft = nextDraft(inquiry, {
    subject: last.subject,
    body: last.body,
    by: last.by,
    at,
    answers: last.answers,
    ...findings(last),
  });
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
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'superseded', refs: { ...target } },
      {
        status: 'awaiting',
        notice: `The earlier reply may not have arrived, and ${why.notice}`,
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

function endLast(inquiry: Inquiry, outcome: 'sent', detail: string, at: Date) {
  const last = inquiry.deliveries.at(-1);
  return last
    ? [...inquiry.deliveries.slice(0, -1), { ...last, outcome, detail, endedAt: at }]
    : inquiry.deliveries;
}
function refuseUnlessUnknown(inquiry: Inquiry, target: Target, person: Person): Refused | null {
  if (inquiry.status !== 'unknown') return refuseAsDecided(inquiry, person);
  const draft = currentDraft(inquiry);
  if (inquiry.deliveries.at(-1)?.version === target.version || draft?.version === target.version) return null;
  return stale('The card has changed since. Please look again.');
}
