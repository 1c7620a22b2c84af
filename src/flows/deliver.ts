import type { Draft } from '../core/draft.js';
import type { Inquiry } from '../core/inquiry.js';
import { currentDraft, openDelivery } from '../core/life/reading.js';
import type { DeliveryEnd } from '../core/life/sending.js';
import { endDelivery, startDelivery } from '../core/life/sending.js';
import { done, notNow } from '../core/life/step.js';
import type { Claim, Deps, LaneOutcome, Letter, MailOutcome } from '../deps.js';
import { changeInquiry } from './change.js';

/** Pauses between tries of a mail that was not taken: 2 s, doubling to 15 min, given up after a day. */
export const FIRST_PAUSE_MS = 2_000;
export const LONGEST_PAUSE_MS = 15 * 60_000;
export const GIVE_UP_AFTER_MS = 24 * 3_600_000;
/**
 * An approval that is this much overdue may be one that came to light only now, after its sender was told that
 * nothing was decided: who took the click gets a moment to take it back.
 */
const OVERDUE_MS = 2_000;
const OVERDUE_PAUSE_MS = 3_000;

/** RFC 5322's msg-id, as a mail source gives it for `sourceId`. */
const MESSAGE_ID = /^<?([^\s<>@]+@[^\s<>@]+)>?$/;

/** The deliver lane: one approved reply, handed over once. */
export async function deliver(deps: Deps, claim: Claim, signal: AbortSignal): Promise<LaneOutcome> {
  const { inquiry } = claim;
  if (inquiry.status !== 'approved') return { kind: 'done' };
  const begun = openDelivery(inquiry);
  if (begun) return resume(deps, inquiry, begun.messageId);
  const draft = currentDraft(inquiry);
  if (draft?.to.kind !== 'email') return { kind: 'done' };
  const now = deps.clock.now();
  if (!claim.doubt && inquiry.sendAt && now.getTime() - inquiry.sendAt.getTime() > OVERDUE_MS)
    return { kind: 'again', due: new Date(now.getTime() + OVERDUE_PAUSE_MS), doubt: true, uncounted: true };
  const messageId = `${inquiry._id}.${draft.version}@${deps.mailer.domain}`;
  const started = await changeInquiry(deps.store, inquiry._id, (current) =>
    startDelivery(current, draft, messageId, deps.clock.now()),
  );
  if (!started.ok) return { kind: 'done' };
  const outcome = await deps.mailer.send(writeLetter(started.inquiry, draft, messageId, deps), signal);
  return end(deps, inquiry, messageId, judge(started.inquiry, outcome, claim.attempts, deps.clock.now()));
}

/** A dialogue began and its end was not written: only the mail system can tell whether the letter went out. */
async function resume(deps: Deps, inquiry: Inquiry, messageId: string): Promise<LaneOutcome> {
  const known = await deps.mailer.lookUp(messageId);
  switch (known) {
    case 'sent':
      return end(deps, inquiry, messageId, { outcome: 'sent', detail: 'found sent' });
    case 'unknown': {
      const detail = 'Flo stopped while the reply was being sent.';
      return end(deps, inquiry, messageId, { outcome: 'unknown', detail });
    }
    case 'absent': {
      // It begins anew, or is held back where the customer has written since.
      const detail = 'Flo stopped before the reply was handed over.';
      return end(deps, inquiry, messageId, { outcome: 'deferred', detail, retryAt: deps.clock.now() });
    }
  }
}

function judge(inquiry: Inquiry, outcome: MailOutcome, attempts: number, now: Date): DeliveryEnd {
  const { detail } = outcome;
  switch (outcome.kind) {
    case 'sent':
    case 'unknown':
      return { outcome: outcome.kind, detail };
    case 'refused':
      return { outcome: 'failed', detail };
    case 'deferred': {
      const version = inquiry.deliveries.at(-1)?.version;
      const first = inquiry.deliveries.find((delivery) => delivery.version === version);
      if (first && now.getTime() - first.startedAt.getTime() >= GIVE_UP_AFTER_MS)
        return { outcome: 'failed', detail: `given up after a day. Last answer: ${detail}` };
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 20), LONGEST_PAUSE_MS);
      return { outcome: 'deferred', detail, retryAt: new Date(now.getTime() + pause) };
    }
  }
}

async function end(
  deps: Deps,
  inquiry: Inquiry,
  messageId: string,
  result: DeliveryEnd,
): Promise<LaneOutcome> {
  const changed = await changeInquiry(deps.store, inquiry._id, (current) => {
    const last = current.deliveries.at(-1);
    // Another worker may have taken this for lost (`unknown`): the one who held the dialogue knows better.
    const mine = last?.messageId === messageId && (!last.endedAt || last.outcome === 'unknown');
    return mine ? done(endDelivery(current, result, deps.clock.now())) : notNow('It has been settled.');
  });
  deps.wake('card');
  deps.wake('thread');
  deps.log.info({ inquiry: inquiry._id, outcome: result.outcome }, 'delivery ended');
  if (result.outcome === 'deferred' && changed.ok && changed.inquiry.status === 'approved')
    return { kind: 'again', due: result.retryAt };
  return { kind: 'done' };
}

function writeLetter(inquiry: Inquiry, draft: Draft, messageId: string, deps: Deps): Letter {
  const theirs = inquiry.messages
    .filter((message) => message.source === 'email')
    .flatMap((message) => MESSAGE_ID.exec(message.sourceId ?? '')?.[1] ?? []);
  const ours = inquiry.deliveries.filter((d) => d.outcome === 'sent').map((d) => d.messageId);
  const inReplyTo = theirs.at(-1);
  return {
    messageId,
    to: draft.to.kind === 'email' ? draft.to.address : '',
    subject: draft.subject,
    body: draft.body,
    date: deps.clock.now(),
    ...(inReplyTo && { inReplyTo }),
    ...(theirs.length + ours.length > 0 && { references: [...theirs, ...ours] }),
  };
}
