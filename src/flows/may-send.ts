import type { Wishes } from '../core/contact-wish.js';
import { concerningIds, standingWishes, tellDoNotContact } from '../core/contact-wishes.js';
import type { Inquiry } from '../core/inquiry.js';
import type { Deps } from '../deps.js';

/**
 * What is said of the contact behind an inquiry, of any of their addresses and numbers. Rejects with StoreUnavailable.
 */
export async function readWishes(
  deps: Deps,
  inquiry: Pick<Inquiry, 'contact' | 'messages'>,
): Promise<Wishes> {
  return standingWishes(await deps.store.findContacts(concerningIds(inquiry)));
}

/** Why nothing may be sent in this inquiry, in words for a person, or null. Rejects with StoreUnavailable. */
export async function whyNotSend(deps: Deps, inquiry: Inquiry): Promise<string | null> {
  const { doNotContact: said } = await readWishes(deps, inquiry);
  return said ? tellDoNotContact(said, deps.policy.business.timeZone) : null;
}
