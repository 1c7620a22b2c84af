import { REJECT_REASONS } from '../decision.js';
import type { Draft } from '../draft.js';
import type { Inquiry } from '../inquiry.js';
import type { Person } from '../person.js';
import type { Status } from '../status.js';
import { currentDraft, endOfRound, hasNewMessage } from './reading.js';
import { type Actor, namesDraft, notNow, type Refused, type Target } from './step.js';

/*
 * Why a click does not count, in words for the person who made it.
 */

/** Refuses unless the inquiry waits for a decision and the person saw its newest state. */
export function refuseDecision(
  inquiry: Inquiry,
  target: Target,
  person: Person,
  also: Status[] = [],
): Refused | null {
  if (inquiry.status !== 'awaiting' && !also.includes(inquiry.status))
    return refuseAsDecided(inquiry, person);
  const outdated = refuseStale(inquiry, target);
  if (outdated) return outdated;
  return target.hash === '' ? notNow('The draft is still being prepared.') : null;
}

/** Refuses when anything newer has come than what the person saw. */
export function refuseStale(inquiry: Inquiry, target: Target): Refused | null {
  const draft = currentDraft(inquiry);
  const version = draft?.version ?? 0;
  if (target.hash === '') {
    if (hasNewMessage(inquiry) && version === target.version) return null;
    return stale('A draft has been prepared since. Please read it first.');
  }
  if (hasNewMessage(inquiry))
    return stale('The customer has written again since the draft you saw. A new draft is being prepared.');
  if (draft && namesDraft(target, draft)) return null;
  const seen = inquiry.drafts.find((each) => each.version === target.version);
  const wroteAgain = seen !== undefined && draft !== undefined && seen.answers < draft.answers;
  return stale(
    `${draft ? tellMaking(draft, wroteAgain) : 'A new draft was made since'}: the card now shows version ${version}, you saw version ${target.version}.`,
  );
}

/** `wroteAgain`: it answers a message that the person has not seen. */
function tellMaking({ by, restored }: Draft, wroteAgain: boolean): string {
  const again = wroteAgain ? 'The customer has written again since, and ' : '';
  if (restored)
    return `${again}${restored.by.name} has brought version ${restored.from} back${again ? '' : ' since'}`;
  if (by.kind === 'person') return `${again}${by.person.name} has edited the draft${again ? '' : ' since'}`;
  return again ? `${again}a new draft was made` : 'A new draft was made since';
}

/** Who was first, and what they did; a second click may be the person's own. */
export function refuseAsDecided(inquiry: Inquiry, person: Person): Refused {
  const { decision, status } = inquiry;
  const over = refuseEnded(inquiry);
  if (over) return over;
  const nameOf = (by: Person | undefined) => (by?.id === person.id ? 'You' : (by?.name ?? 'Somebody'));
  const who = nameOf(decision?.by);
  const last = nameOf(status === 'approved' ? (decision?.again?.by ?? decision?.by) : decision?.by);
  const first = last === 'You' ? 'You decided this already' : `${last} was first`;
  const decided = (words: string): Refused => ({ ok: false, reason: 'decided', words });
  switch (status) {
    case 'approved':
      return decided(
        decision?.again
          ? `${first}: asked to send version ${decision.version} again.`
          : `${first}: approved version ${decision?.version}.`,
      );
    case 'sent':
      return decided(
        decision?.kind === 'done-by-hand'
          ? `${first}: called or texted the customer.`
          : `${first}: version ${decision?.version} was approved and sent.`,
      );
    case 'rejected':
      return decided(`${first}: rejected (${REJECT_REASONS[decision?.reason ?? 'other']}).`);
    case 'closed':
      return decided(`${first}: closed as handled elsewhere.`);
    case 'failed':
      return decided(
        `${who} approved version ${decision?.version}, but it could not be sent. Use Try again or Edit.`,
      );
    case 'unknown':
      return decided(
        `${who} approved version ${decision?.version}, and it is not known whether it arrived. Please settle that first.`,
      );
    case 'received':
      return notNow('The draft is still being prepared.');
    case 'awaiting':
      return notNow('The card has changed. Please look again.');
  }
}

/** Refuses in a round that has ended: nothing more goes out in it. */
export function refuseEnded(inquiry: Inquiry): Refused | null {
  const ended = endOfRound(inquiry);
  if (!ended) return null;
  const words = {
    answered: 'They have answered, so this follow-up is not needed any more.',
    elsewhere: 'They have written a new inquiry since, so this follow-up is not needed any more.',
    stopped: `${ended.by?.name ?? 'Somebody'} stopped the follow-ups, so nothing more goes out here.`,
  };
  return { ok: false, reason: 'decided', words: words[ended.why] };
}

/** Refuses a click that was delivered before, where what it did has been taken back or done anew since. */
export function refuseRepeated({ trail }: Inquiry, { press }: Actor): Refused | null {
  const before = press !== undefined && trail.some(({ refs }) => refs.press === press);
  return before ? notNow('This click was counted before. Please look at the card.') : null;
}

export function stale(words: string): Refused {
  return { ok: false, reason: 'stale', words };
}
