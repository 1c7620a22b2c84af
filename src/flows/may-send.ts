import { contactIds, findWish, tellDoNotContact } from '../core/contact-wishes.js';
import type { Inquiry } from '../core/inquiry.js';
import type { Deps } from '../deps.js';

/** Why nothing may be sent in this inquiry, in words for a person, or null. Rejects with StoreUnavailable. */
export async function whyNotSend(deps: Deps, inquiry: Inquiry): Promise<string | null> {
  const said = findWish(await deps.store.findContacts(contactIds(inquiry)), 'doNotContact');
  return said ? tellDoNotContact(said, deps.policy.business.timeZone) : null;
}
