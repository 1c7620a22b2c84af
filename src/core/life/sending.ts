import type { Delivery } from '../delivery.js';
import type { Draft } from '../draft.js';
import type { Inquiry } from '../inquiry.js';
import type { TrailRefs } from '../trail.js';
import { FIRST_RANK, owe, settle } from '../work.js';
import { currentDraft, deliveryAnswersAll, nameLetter, openDelivery, unansweredSince } from './reading.js';
import type { Step } from './step.js';
import { done, later, notNow, say, step } from './step.js';

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

/** Writes what came of the dialogue, also where that was called unknown before. */
export function endDelivery(inquiry: Inquiry, end: DeliveryEnd, at: Date): Inquiry {
  const last = inquiry.deliveries.at(-1);
  const open = last?.endedAt === undefined || last.outcome === 'unknown' ? last : undefined;
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
