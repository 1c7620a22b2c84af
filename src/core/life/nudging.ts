import type { Inquiry } from '../inquiry.js';
import type { Nudge } from '../nudge.js';
import { isLive } from '../nudge.js';
import { settle } from '../work.js';
import type { Step } from './step.js';
import { done, notNow, step } from './step.js';

/** That it is nudged is written before it is told; once under one key. A card that is late now says so. */
export function recordNudge(inquiry: Inquiry, nudge: Nudge): Step {
  if (inquiry.nudges?.some(({ key }) => key === nudge.key)) return notNow('It has been nudged.');
  const refs = { what: nudge.what, key: nudge.key, ...(nudge.for && { person: nudge.for.id }) };
  return done(
    step(
      inquiry,
      { at: nudge.at, by: 'flo', kind: nudge.post ? 'nudged' : 'marked-late', refs },
      { nudges: [...(inquiry.nudges ?? []), nudge] },
      nudge.what === 'late' ? ['card'] : [],
    ),
  );
}

/** These nudges need not be heeded any more: by key, what happened. What they owe is done. */
export function endNudges(inquiry: Inquiry, ended: ReadonlyMap<string, string>, at: Date): Step {
  const standing = inquiry.nudges?.filter((nudge) => isLive(nudge) && ended.has(nudge.key)) ?? [];
  if (standing.length === 0) return notNow('They have ended.');
  const nudges = inquiry.nudges?.map((nudge) => {
    const moot = isLive(nudge) ? ended.get(nudge.key) : undefined;
    return moot === undefined ? nudge : { ...nudge, moot };
  });
  const next = step(
    inquiry,
    { at, by: 'flo', kind: 'nudges-ended', refs: { count: standing.length } },
    { nudges },
    [],
  );
  return done(nudges?.some(isLive) ? next : { ...next, work: settle(next.work, 'nudge') });
}
