import type { Person } from '../core/person.js';
import type { Deps } from '../deps.js';

/** Whether it is the owner, whom flo.yml names now; else what to tell the person. */
export async function ownerOnly(
  deps: Deps,
  userId: string,
): Promise<{ ok: true; person: Person } | { ok: false; words: string }> {
  const owner = await deps.desk.whoIs(deps.policy.slack.owner);
  if (owner.kind !== 'person' && owner.kind !== 'absent')
    return { ok: false, words: 'Only the owner can do this, and Slack knows nobody by the name in flo.yml.' };
  if (owner.person.id !== userId)
    return { ok: false, words: `Only the owner, ${owner.person.name}, can do this.` };
  return { ok: true, person: owner.person };
}
