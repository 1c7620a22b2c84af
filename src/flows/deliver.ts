import type { Delivery } from '../core/delivery.js';
import type { Draft } from '../core/draft.js';
import type { Inquiry } from '../core/inquiry.js';
import { oweFollowUp } from '../core/life/following.js';
import { currentDraft, lastClick, nameLetter, openDelivery, sentLetters } from '../core/life/reading.js';
import { inRound, roundOf, viewApproved, viewVersion } from '../core/life/rounds.js';
import type { DeliveryEnd } from '../core/life/sending.js';
import { endDelivery, holdBack, startDelivery } from '../core/life/sending.js';
import { done, notNow } from '../core/life/step.js';
import type { Claim, LaneOutcome } from '../deps/claim.js';
import type { Letter, MailOutcome } from '../deps/mailer.js';
import type { Deps } from '../deps.js';
import { changeInquiry } from './change.js';
import { planOf } from './follow-up.js';
import { whyNotSend } from './may-send.js';

/** Pauses between tries of a mail that was not taken: 2 s, doubling to 15 min, given up after a day. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
const GIVE_UP_AFTER_MS = 24 * 3_600_000;
/**
 * An approval that is this much overdue may be one that came to light only now, after its sender was told that
 * nothing was decided: who took the click gets a moment to take it back.
 */
const OVERDUE_MS = 2_000;
const OVERDUE_PAUSE_MS = 3_000;

/** RFC 5322's msg-id, as a mail source gives it for `sourceId`. */
const MESSAGE_ID = /^<?([^\s<>@]+@[^\s<>@]+)>?$/;

/** The deliver lane: one approved letter, a reply or a follow-up, handed over once. */
export async function deliver(deps: Deps, claim: Claim, signal: AbortSignal): Promise<LaneOutcome> {
  const view = viewApproved(claim.inquiry);
  if (!view) return { kind: 'done' };
  const begun = openDelivery(view);
  if (begun) return resume(deps, view, begun);
  const draft = currentDraft(view);
  if (draft?.to.kind !== 'email') return { kind: 'done' };
  const { inquiry } = claim;
  const now = deps.clock.now();
  if (!claim.doubt && view.sendAt && now.getTime() - view.sendAt.getTime() > OVERDUE_MS)
    return { kind: 'again', due: new Date(now.getTime() + OVERDUE_PAUSE_MS), doubt: true, uncounted: true };
  const why = await whyNotSend(deps, inquiry);
  if (why) {
    const { version } = draft;
    await changeInquiry(deps.store, inquiry._id, (current) =>
      inRound(current, version, (own) => holdBack(own, version, { why, at: deps.clock.now() })),
    );
    return leave(deps, inquiry._id);
  }
  const messageId = `${inquiry._id}.${draft.version}@${deps.mailer.domain}`;
  const started = await changeInquiry(deps.store, inquiry._id, (current) =>
    inRound(current, draft.version, (own) =>
      startDelivery(own, draft, { messageId, via: deps.mailer.kind }, deps.clock.now()),
    ),
  );
  if (!started.ok) return leave(deps, inquiry._id);
  let lost = false;
  const outcome = await deps.mailer.send(writeLetter(started.inquiry, draft, messageId, deps), {
    signal,
    // A process that stood still does not know yet that another took its work, and that a person may have had the
    // letter sent again.
    async mayHandOver() {
      lost = !(await deps.store.renew(claim, deps.clock.now()));
      return !lost;
    },
  });
  if (lost) {
    // Whoever has the work now tells what became of the letter.
    deps.log.warn({ inquiry: inquiry._id }, 'a letter was not handed over: its lease was lost');
    return { kind: 'done' };
  }
  const own = viewVersion(started.inquiry, draft.version);
  const { version } = draft;
  return end(deps, own, { messageId, version }, judge(own, outcome, claim.attempts, deps.clock.now()));
}

/** A dialogue began and its end was not written: only the mail system can tell whether the letter went out. */
async function resume(deps: Deps, view: Inquiry, begun: Begun): Promise<LaneOutcome> {
  // What another kind of mailer has begun, this one cannot look up: SMTP_URL was set or taken away between two starts.
  const mine = begun.via === undefined || begun.via === deps.mailer.kind;
  const known = mine ? await deps.mailer.lookUp(begun.messageId) : 'unknown';
  const letter = nameLetter(view);
  switch (known) {
    case 'sent':
      return end(deps, view, begun, { outcome: 'sent', detail: 'found sent' });
    case 'unknown': {
      const detail = `Flo stopped while the ${letter} was being sent.`;
      return end(deps, view, begun, { outcome: 'unknown', detail });
    }
    case 'absent': {
      // It begins anew, or is held back where the customer has written since.
      const detail = `Flo stopped before the ${letter} was handed over.`;
      return end(deps, view, begun, { outcome: 'deferred', detail, retryAt: deps.clock.now() });
    }
  }
}

/** A dialogue that has begun. */
type Begun = Pick<Delivery, 'version' | 'messageId' | 'via'>;

function judge(inquiry: Inquiry, outcome: MailOutcome, attempts: number, now: Date): DeliveryEnd {
  const { detail } = outcome;
  switch (outcome.kind) {
    case 'sent':
    case 'unknown':
      return { outcome: outcome.kind, detail };
    case 'refused':
      return { outcome: 'failed', detail };
    case 'deferred': {
      // A version that was taken back and approved anew has a day from then on.
      const since = inquiry.decision && lastClick(inquiry.decision).at;
      const version = inquiry.deliveries.at(-1)?.version;
      const first = inquiry.deliveries.find(
        (delivery) => delivery.version === version && (!since || delivery.startedAt >= since),
      );
      if (first && now.getTime() - first.startedAt.getTime() >= GIVE_UP_AFTER_MS)
        return { outcome: 'failed', detail: `given up after a day. Last answer: ${detail}` };
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 20), LONGEST_PAUSE_MS);
      return { outcome: 'deferred', detail, retryAt: new Date(now.getTime() + pause) };
    }
  }
}

async function end(deps: Deps, view: Inquiry, begun: Begun, result: DeliveryEnd): Promise<LaneOutcome> {
  const changed = await changeInquiry(deps.store, view._id, (current) => {
    const ended = inRound(current, begun.version, (own) => {
      const last = own.deliveries.at(-1);
      const mine = last?.messageId === begun.messageId && (!last.endedAt || knowsBetter(own, result));
      return mine ? done(endDelivery(own, result, deps.clock.now())) : notNow('It has been settled.');
    });
    return ended.ok ? done(oweFollowUp(ended.inquiry, planOf(deps))) : ended;
  });
  deps.log.info({ inquiry: view._id, outcome: result.outcome }, 'delivery ended');
  if (!changed.ok) return leave(deps, view._id);
  const left = viewApproved(changed.inquiry);
  if (!left) return { kind: 'done' };
  // Another letter of this inquiry was approved while this one was on its way.
  if (left.round !== view.round)
    return { kind: 'again', due: left.sendAt ?? deps.clock.now(), uncounted: true };
  return result.outcome === 'deferred' ? { kind: 'again', due: result.retryAt } : { kind: 'done' };
}

/**
 * Somebody else has settled it meanwhile, or is at it: the one whose lease was lost, and who can owe nothing any more. As
 * long as anything is approved, it is looked at again.
 */
async function leave(deps: Deps, id: string): Promise<LaneOutcome> {
  const inquiry = await deps.store.get(id);
  const left = inquiry && viewApproved(inquiry);
  if (!left) return { kind: 'done' };
  const soon = deps.clock.now().getTime() + FIRST_PAUSE_MS;
  const owed = inquiry.work.deliver?.due.getTime() ?? 0;
  return { kind: 'again', due: left.sendAt ?? new Date(Math.max(soon, owed)), uncounted: true };
}

/**
 * Another worker may have taken the letter for lost: the one who held the dialogue knows better. What a person chose
 * since then stands, but where it went out there is nothing to send again.
 */
function knowsBetter({ status, deliveries }: Inquiry, { outcome }: DeliveryEnd): boolean {
  if (deliveries.at(-1)?.outcome !== 'unknown') return false;
  return outcome === 'sent' || (outcome === 'failed' && status === 'unknown');
}

function writeLetter(inquiry: Inquiry, draft: Draft, messageId: string, deps: Deps): Letter {
  const theirs = inquiry.messages
    .filter((message) => message.source === 'email')
    .flatMap((message) => MESSAGE_ID.exec(message.sourceId ?? '')?.[1] ?? []);
  const ours = sentLetters(inquiry).map((letter) => letter.messageId);
  // A follow-up answers our own letter: nothing of theirs came since.
  const inReplyTo = roundOf(inquiry, draft.version) > 0 ? ours.at(-1) : theirs.at(-1);
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
