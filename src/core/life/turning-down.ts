import type { RejectReason } from '../decision.js';
import { REJECT_REASONS } from '../decision.js';
import type { Inquiry } from '../inquiry.js';
import { settle } from '../work.js';
import { currentDraft, hasNewMessage } from './reading.js';
import { refuseAsDecided, refuseStale } from './refusing.js';
import type { Actor, Note, Step, Target } from './step.js';
import { done, keepNote, notNow, repeatDraft, say, seenDraft, step } from './step.js';

/** No reply goes out. */
export function reject(
  inquiry: Inquiry,
  asked: { target: Target; reason: RejectReason; note?: Note },
  actor: Actor,
): Step {
  return turnDown(inquiry, { ...asked, kind: 'rejected' }, actor);
}

/** Handled elsewhere: no reply from here. */
export function close(inquiry: Inquiry, asked: { target: Target; note?: Note }, actor: Actor): Step {
  return turnDown(inquiry, { ...asked, kind: 'closed' }, actor);
}

function turnDown(
  inquiry: Inquiry,
  asked: { kind: 'rejected' | 'closed'; target: Target; reason?: RejectReason; note?: Note },
  actor: Actor,
): Step {
  if (inquiry.status !== 'awaiting' && inquiry.status !== 'received' && inquiry.status !== 'failed')
    return refuseAsDecided(inquiry, actor.person);
  const outdated = refuseStale(inquiry, asked.target);
  if (outdated) return outdated;
  const { person, at } = actor;
  const seen = seenDraft(inquiry, asked.target);
  const note = asked.note && keepNote(inquiry, asked.note);
  const what =
    asked.kind === 'closed'
      ? 'closed this: handled elsewhere'
      : `rejected this${inquiry.round === undefined ? '' : ' follow-up'}: ${REJECT_REASONS[asked.reason ?? 'other']}`;
  const line = `${person.name} ${what}.${asked.note ? `\n${asked.note.text}` : ''}`;
  return done(
    step(
      inquiry,
      {
        at,
        by: person.id,
        kind: asked.kind,
        refs: {
          version: seen.version,
          hash: seen.hash,
          ...(asked.reason && { reason: asked.reason }),
          ...note?.refs,
        },
      },
      {
        status: asked.kind,
        decision: {
          kind: asked.kind,
          by: person,
          at,
          ...seen,
          ...(asked.reason && { reason: asked.reason }),
          ...(asked.note && { note: asked.note.text }),
        },
        notice: undefined,
        instruction: undefined,
        settledAt: at,
        texts: note ? note.texts : inquiry.texts,
        thread: say(inquiry, { kind: 'decision', at, text: line }),
        work: settle(settle(inquiry.work, 'deliver'), 'prepare'),
      },
      ['card', 'thread'],
    ),
  );
}

/**
 * Brings a rejected, closed or failed inquiry back, with the same words as a new version. Of what was turned down
 * nobody was waiting for a reply any more: it is awaited anew from now on. A reply that failed is still awaited.
 */
export function reopen(inquiry: Inquiry, actor: Actor): Step {
  if (inquiry.status !== 'rejected' && inquiry.status !== 'closed' && inquiry.status !== 'failed')
    return notNow('Only a rejected, closed or failed inquiry can be reopened.');
  const { person, at } = actor;
  const last = currentDraft(inquiry);
  const preparing = hasNewMessage(inquiry);
  const drafts = last ? [...inquiry.drafts, repeatDraft(inquiry, last, at)] : inquiry.drafts;
  return done(
    step(
      inquiry,
      { at, by: person.id, kind: 'reopened' },
      {
        status: last ? 'awaiting' : 'received',
        drafts,
        decision: undefined,
        sendAt: undefined,
        ...(inquiry.status !== 'failed' && { waitingSince: at }),
        notice: `${person.name} reopened this.`,
        thread: say(inquiry, { kind: 'decision', at, text: `${person.name} reopened this.` }),
        work: settle(inquiry.work, 'deliver'),
      },
      preparing ? ['prepare', 'card', 'thread'] : ['card', 'thread'],
    ),
  );
}
