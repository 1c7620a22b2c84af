import type { ContactWish, ContactWishes } from '../core/contact-wishes.js';
import { contactIds, sayWish } from '../core/contact-wishes.js';
import type { Inquiry, Person } from '../core/inquiry.js';
import { allowFollowUps, forbidFollowUps, noteWish } from '../core/life/following.js';
import { done, notNow } from '../core/life/step.js';
import type { Deps, Store } from '../deps.js';
import { planOf } from './follow-up.js';
import { readWishes } from './may-send.js';
import { act, type Click, onlyApprovers, type Verdict } from './review.js';

/** What a person wants of an inquiry and its contact, as ticked in the modal. */
export interface Wanted {
  /** No follow-ups for this inquiry. */
  inquiry: boolean;
  /** None for the contact, whatever the inquiry. */
  noFollowUps: boolean;
  doNotContact: boolean;
}

/**
 * Makes it so, for approvers. What is said of the contact is written first and holds from then on; the inquiry's
 * record follows, and a click that is repeated after a crash in between writes it.
 */
export async function setWishes(deps: Deps, click: Click, wanted: Wanted): Promise<Verdict> {
  const approver = await deps.desk.approver(click.userId, click.teamId);
  if (!approver.ok) return { ok: false, reason: 'not-allowed', words: onlyApprovers(approver.whoCan) };
  const before = await deps.store.get(click.inquiryId);
  if (!before) return { ok: false, reason: 'missing', words: 'This inquiry is not in the records any more.' };
  const said = await readWishes(deps, before);
  const changes = (['doNotContact', 'noFollowUps'] as const)
    .filter((wish) => wanted[wish] !== (said[wish] !== undefined))
    .map((wish) => ({ wish, on: wanted[wish] }));
  for (const change of changes)
    await writeWish(deps, before, { ...change, by: approver.person, at: deps.clock.now() });
  return act(deps, click, (inquiry, actor) => {
    const plan = planOf(deps);
    let next = inquiry;
    for (const change of changes) next = noteWish(next, change, { actor, plan });
    if (wanted.inquiry !== (inquiry.noFollowUps !== undefined)) {
      const own = wanted.inquiry ? forbidFollowUps(next, actor) : allowFollowUps(next, plan, actor);
      if (!own.ok) return own;
      next = own.inquiry;
    }
    if (next === inquiry) return notNow('Nothing was changed: it stands like this already.');
    // Several steps, one write: the revision counts writes.
    return done({ ...next, rev: inquiry.rev + 1 });
  });
}

/** Says or takes back `wish` for all addresses and numbers of the contact. Doing it twice changes nothing. */
async function writeWish(
  deps: Deps,
  inquiry: Inquiry,
  change: { wish: ContactWish; on: boolean; by: Person; at: Date },
): Promise<void> {
  for (const id of contactIds(inquiry))
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
    const after = change(before ?? { _id: id, rev: 0, trail: [] });
    if (!after || (await store.saveContact(before, after)) === 'saved') return;
  }
}
