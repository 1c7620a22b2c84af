import { CONTACT_WISHES, type ContactWish } from '../contact-wish.js';
import type { WishWord } from '../contact-wishes.js';
import type { Inquiry } from '../inquiry.js';
import { endFollowUps, owePreparation, resume } from './ending-follow-ups.js';
import { type FollowUpPlan, nextFollowUp, oweFollowUp } from './following.js';
import { isWaiting } from './reading.js';
import { viewApproved } from './rounds.js';
import { say, step } from './step.js';

/** How an inquiry learns of what its contact wants. */
export interface Heeding {
  at: Date;
  plan: FollowUpPlan;
  /** The wishes that were changed from this very inquiry's card. */
  changed?: ContactWish[];
  /** They have written an inquiry of its own since this one's last letter: nobody reminds them of this one. */
  elsewhere?: boolean;
}

/**
 * Brings the inquiry in line with the newest word on its contact (core/contact-wishes), in whatever inquiry of theirs
 * that was said: the record of it, and what follows for this one. One write; the very same inquiry where all of it is
 * known here.
 */
export function heedWishes(
  inquiry: Inquiry,
  words: Partial<Record<ContactWish, WishWord>>,
  how: Heeding,
): Inquiry {
  const stopped = CONTACT_WISHES.some((wish) => words[wish]?.on);
  let next = inquiry;
  for (const wish of CONTACT_WISHES) {
    const word = words[wish];
    if (word && isNews(next, { wish, word }, how)) next = heed(next, { wish, word, stopped }, how);
  }
  // Several steps, one write: the revision counts writes.
  return next === inquiry ? inquiry : { ...next, rev: inquiry.rev + 1 };
}

function isNews(
  inquiry: Inquiry,
  { wish, word }: { wish: ContactWish; word: WishWord },
  { changed = [], plan }: Heeding,
): boolean {
  if (word.on || inquiry.wishes) return word.on !== (inquiry.wishes?.[wish] !== undefined);
  // It never learned of any, as before inquiries did: what the wish has held back tells.
  return changed.includes(wish) || wasStopped(inquiry) || lacksFollowUp(inquiry, plan);
}

function heed(
  inquiry: Inquiry,
  { wish, word, stopped }: { wish: ContactWish; word: WishWord; stopped: boolean },
  { at, plan, changed = [], elsewhere = false }: Heeding,
): Inquiry {
  const { on, by } = word;
  const never = wish === 'doNotContact';
  const what = never
    ? on
      ? 'marked this contact “Do not contact”: nothing is sent to them'
      : 'lifted “Do not contact”'
    : on
      ? 'wants no follow-ups for this contact'
      : 'allowed follow-ups for this contact again';
  const { [wish]: _said, ...others } = inquiry.wishes ?? {};
  const goesOn = !on && !stopped && !elsewhere && !inquiry.noFollowUps;
  // In what is over and done with nothing ends, no card shows it, and nobody need read of it.
  const told =
    changed.includes(wish) ||
    isWaiting(inquiry) ||
    viewApproved(inquiry) !== undefined ||
    inquiry.work.follow !== undefined ||
    (goesOn && (wasStopped(inquiry) || lacksFollowUp(inquiry, plan)));
  const next = step(
    inquiry,
    {
      at,
      by: by.id,
      kind: `${never ? 'do-not-contact' : 'contact-follow-ups'}-${on === never ? 'on' : 'off'}`,
    },
    {
      wishes: on ? { ...others, [wish]: { by, at: word.at } } : others,
      ...(on && told && endFollowUps(inquiry, { at, why: 'stopped', by })),
      ...(goesOn && inquiry.followUps && { followUps: resume(inquiry, at) }),
      ...(never && !on && told && { notice: undefined }),
      ...(told && { thread: say(inquiry, { kind: 'decision', at, text: `${by.name} ${what}.` }) }),
    },
    told ? ['card', 'thread'] : [],
  );
  return goesOn ? oweFollowUp(owePreparation(next, at), plan) : next;
}

/** A wish of the contact's ended its newest round: an end for this inquiry alone is kept with it. */
function wasStopped({ followUps, noFollowUps }: Inquiry): boolean {
  return followUps?.at(-1)?.ended?.why === 'stopped' && !noFollowUps;
}

/** One would be due, and is not owed. */
function lacksFollowUp(inquiry: Inquiry, plan: FollowUpPlan): boolean {
  return !inquiry.work.follow && nextFollowUp(inquiry, plan) !== null;
}
