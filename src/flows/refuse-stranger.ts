import type { Deps } from '../deps.js';
import type { Click } from './act.js';
import { whoHolds } from './hold.js';
import { ownerOnly } from './owner.js';

/**
 * Why this person may not read of the customers, in words for them: they are not in the channel where the cards are,
 * may not decide, and do not own Flo. Null for everybody else. Rejects where Slack does not answer.
 */
export async function refuseStranger(
  deps: Deps,
  by: Pick<Click, 'userId' | 'teamId'>,
): Promise<string | null> {
  const who = await whoHolds(deps, by);
  if (who.ok) return null;
  const owner = await ownerOnly(deps, by.userId);
  return owner.ok ? null : who.words;
}
