import type { Inquiry } from '../core/inquiry.js';
import { endNudges, TOLD_WITHIN_MS } from '../core/life/nudging.js';
import type { Nudge } from '../core/nudge.js';
import { isLive } from '../core/nudge.js';
import { whyMoot } from '../core/nudges/moot.js';
import type { Claim, LaneOutcome } from '../deps/claim.js';
import type { Deps } from '../deps.js';
import { amendPost } from './announce.js';
import { changeInquiry } from './change.js';
import { nudgeItem, tellNudges, tells } from './tell-nudge.js';

/** What nobody has told by then is no reminder any more. */
const TOO_OLD_MS = 7 * 24 * 3_600_000;
const LOOK_AGAIN_MS = 5_000;

/**
 * The nudge lane: strikes through what need not be heeded any more, and says what happened; tells what a run that was
 * killed has written down and told nobody.
 */
export async function tendNudges(deps: Deps, claim: Claim): Promise<LaneOutcome> {
  const { inquiry } = claim;
  const now = deps.clock.now();
  const ended = new Map<string, string>();
  let untold = false;
  for (const nudge of inquiry.nudges ?? []) {
    if (!isLive(nudge)) continue;
    const moot = whyMoot(inquiry, nudge);
    const told = await bringUpToDate(deps, inquiry, nudge, { moot, now });
    if (!told) untold = true;
    else if (moot !== null) ended.set(nudge.key, moot);
  }
  if (ended.size > 0)
    await changeInquiry(deps.store, inquiry._id, (current) => endNudges(current, ended, now));
  if (!untold) return { kind: 'done' };
  return { kind: 'again', due: new Date(now.getTime() + LOOK_AGAIN_MS), uncounted: true };
}

/** Lets the nudge's post tell what is so. False: it does not tell of it yet, and who wrote it down may be about to. */
async function bringUpToDate(
  deps: Deps,
  inquiry: Inquiry,
  nudge: Nudge,
  { moot, now }: { moot: string | null; now: Date },
): Promise<boolean> {
  if (!nudge.post) return true;
  const { id, form } = nudge.post;
  const told = (await deps.store.getPost(id))?.content;
  if (told?.kind === 'nudge' && tells(told, { inquiry: inquiry._id, key: nudge.key })) {
    if (moot !== null) await strikeItem(deps, id, { inquiry: inquiry._id, nudge, moot });
    return true;
  }
  const age = now.getTime() - nudge.at.getTime();
  if (age < TOLD_WITHIN_MS) return false;
  if (age > TOO_OLD_MS) return true;
  const waitedMs = deps.hours.openMsBetween(nudge.since, nudge.at);
  const item = await nudgeItem(deps, inquiry, { ...nudge, waitedMs }, form);
  const post = { id, form, for: nudge.for ?? null };
  // One that is moot is written down all the same: a writer who comes late finds it told.
  await tellNudges(deps, { ...post, items: [moot === null ? item : { ...item, moot }] }, inquiry);
  deps.log.info({ form, items: 1 }, 'told a nudge that a run had not come to tell');
  return true;
}

/** A post all of whose items are moot is not made any more, where it does not stand yet. */
function strikeItem(deps: Deps, id: string, struck: { inquiry: string; nudge: Nudge; moot: string }) {
  return amendPost(deps, id, ({ content }) => {
    if (content.kind !== 'nudge') return null;
    const items = content.items.map((item) =>
      item.inquiry === struck.inquiry && item.key === struck.nudge.key
        ? { ...item, moot: struck.moot }
        : item,
    );
    const moot = items.every((item) => item.moot !== undefined);
    return { content: { ...content, items }, ...(moot && { moot }) };
  });
}
