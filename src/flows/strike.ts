import { endNudges } from '../core/life/nudging.js';
import type { Nudge } from '../core/nudge.js';
import { isLive } from '../core/nudge.js';
import { whyMoot } from '../core/nudges/moot.js';
import type { Claim, Deps, LaneOutcome } from '../deps.js';
import { amendPost } from './announce.js';
import { changeInquiry } from './change.js';

/** A nudge is written down before its post: that long the post may be missing. */
const POST_MAY_COME_MS = 3_600_000;
const LOOK_AGAIN_MS = 5_000;

/** The nudge lane: strikes through what need not be heeded any more, and says what happened. */
export async function strike(deps: Deps, claim: Claim): Promise<LaneOutcome> {
  const { inquiry } = claim;
  const now = deps.clock.now();
  const ended = new Map<string, string>();
  let missing = false;
  for (const nudge of inquiry.nudges ?? []) {
    const moot = isLive(nudge) ? whyMoot(inquiry, nudge) : null;
    if (moot === null || !nudge.post) continue;
    const struck = await strikeItem(deps, nudge.post.id, { inquiry: inquiry._id, nudge, moot });
    if (struck === 'missing' && now.getTime() - nudge.at.getTime() < POST_MAY_COME_MS) missing = true;
    else ended.set(nudge.key, moot);
  }
  if (ended.size > 0)
    await changeInquiry(deps.store, inquiry._id, (current) => endNudges(current, ended, now));
  return missing ? { kind: 'again', due: new Date(now.getTime() + LOOK_AGAIN_MS) } : { kind: 'done' };
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
