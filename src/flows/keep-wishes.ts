import { CONTACT_WISHES, type ContactWish } from '../core/contact-wish.js';
import {
  type ContactWishes,
  concerningIds,
  contactIds,
  emailOf,
  findWords,
  newContact,
  sayWish,
} from '../core/contact-wishes.js';
import type { Inquiry } from '../core/inquiry.js';
import { allowFollowUps, forbidFollowUps } from '../core/life/ending-follow-ups.js';
import { heedWishes } from '../core/life/heeding.js';
import { oweCard } from '../core/life/posting.js';
import { lastLetter } from '../core/life/reading.js';
import { done, notNow } from '../core/life/step.js';
import type { Person } from '../core/person.js';
import type { ContactClaim, LaneOutcome } from '../deps/claim.js';
import type { Store } from '../deps/store.js';
import type { Deps } from '../deps.js';
import { act, type Click, onlyApprovers, type Verdict } from './act.js';
import { changeInquiry, GONE } from './change.js';
import { planOf } from './follow-up.js';
import { readWishes } from './may-send.js';

/** What a person wants of an inquiry and its contact, as ticked in the modal. */
export interface Wanted {
  /** No follow-ups for this inquiry. */
  inquiry: boolean;
  /** None for the contact, whatever the inquiry. */
  noFollowUps: boolean;
  doNotContact: boolean;
}

/**
 * Makes it so, for approvers. What is said of the contact is written first, holds from then on, and owes itself to all
 * inquiries of theirs; this one's record follows at once, or after a crash in between with the others'.
 */
export async function setWishes(deps: Deps, click: Click, wanted: Wanted): Promise<Verdict> {
  const approver = await deps.desk.approver(click.userId, click.teamId);
  if (!approver.ok) return { ok: false, reason: 'not-allowed', words: onlyApprovers(approver.whoCan) };
  const before = await deps.store.get(click.inquiryId);
  if (!before) return { ok: false, reason: 'missing', words: GONE };
  const said = await readWishes(deps, before);
  const changed = CONTACT_WISHES.filter((wish) => wanted[wish] !== (said[wish] !== undefined));
  for (const wish of changed)
    await writeWish(deps, before, {
      wish,
      on: wanted[wish],
      by: approver.person,
      at: deps.clock.now(),
    });
  const words = await readWords(deps, before);
  return act(deps, click, (inquiry, actor) => {
    const plan = planOf(deps);
    let next = heedWishes(inquiry, words, { at: actor.at, plan, changed });
    if (wanted.inquiry !== (inquiry.noFollowUps !== undefined)) {
      const own = wanted.inquiry ? forbidFollowUps(next, actor) : allowFollowUps(next, plan, actor);
      if (!own.ok) return own;
      next = own.inquiry;
    }
    // Several steps, one write: the revision counts writes.
    if (next !== inquiry) return done({ ...next, rev: inquiry.rev + 1 });
    // What owes it to all inquiries was faster.
    if (changed.length > 0) return done(oweCard(inquiry, actor.at));
    return notNow('Nothing was changed: it stands like this already.');
  });
}

/**
 * The contact lane: the newest word on a contact reaches all inquiries from their address, each by a change of its own.
 * Begun again after a kill, it goes on with those that have not learned of it.
 */
export async function spreadWishes(
  deps: Deps,
  { contact }: ContactClaim,
  signal: AbortSignal,
): Promise<LaneOutcome> {
  const email = emailOf(contact);
  if (email === undefined) return { kind: 'done' };
  const theirs: Pick<Inquiry, '_id' | 'lastMessageAt'>[] = [];
  for await (const one of deps.store.eachOfContact(email)) theirs.push(one);
  theirs.sort((a, b) => b.lastMessageAt.getTime() - a.lastMessageAt.getTime());
  for (const { _id } of theirs) {
    if (signal.aborted) return { kind: 'again', due: deps.clock.now(), uncounted: true };
    const wrote = theirs.find((other) => other._id !== _id)?.lastMessageAt;
    await changeInquiry(deps.store, _id, async (inquiry) => {
      const letter = lastLetter(inquiry);
      const next = heedWishes(inquiry, await readWords(deps, inquiry), {
        at: deps.clock.now(),
        plan: planOf(deps),
        elsewhere: letter !== undefined && wrote !== undefined && wrote > letter.at,
      });
      return next === inquiry ? notNow('It has learned of it.') : done(next);
    });
  }
  return { kind: 'done' };
}

async function readWords(deps: Deps, inquiry: Inquiry) {
  return findWords(await deps.store.findContacts(concerningIds(inquiry)));
}

/** Says or takes back `wish` for all addresses and numbers of the contact. Doing it twice changes nothing. */
async function writeWish(
  deps: Deps,
  inquiry: Inquiry,
  change: { wish: ContactWish; on: boolean; by: Person; at: Date },
): Promise<void> {
  for (const id of change.on ? contactIds(inquiry) : concerningIds(inquiry))
    await changeContact(deps.store, id, (record) => sayWish(record, change));
}

/** Once more where another process was faster. */
async function changeContact(
  store: Store,
  id: string,
  change: (record: ContactWishes) => ContactWishes | null,
): Promise<void> {
  for (;;) {
    const [before = null] = await store.findContacts([id]);
    const after = change(before ?? newContact(id));
    if (!after || (await store.saveContact(before, after)) === 'saved') return;
  }
}
