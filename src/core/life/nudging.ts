import type { Inquiry } from '../inquiry.js';
import type { Nudge } from '../nudge.js';
import { isLive } from '../nudge.js';
import { settle } from '../work.js';
import type { Step } from './step.js';
import { done, later, notNow, step } from './step.js';

/** A nudge is written down before its post. What is not told after this long has lost its writer. */
export const TOLD_WITHIN_MS = 10_000;

/** That it is nudged is written before it is told; once under one key. A card that is late now says so. */
export function recordNudge(inquiry: Inquiry, nudge: Nudge): Step {
  if (inquiry.nudges?.some(({ key }) => key === nudge.key)) return notNow('It has been nudged.');
  const refs = { what: nudge.what, key: nudge.key, ...(nudge.for && { person: nudge.for.id }) };
  const next = step(
    inquiry,
    { at: nudge.at, by: 'flo', kind: nudge.post ? 'nudged' : 'marked-late', refs },
    { nudges: [...(inquiry.nudges ?? []), nudge] },
    nudge.what === 'late' ? ['card'] : [],
  );
  const owed = next.work.nudge;
  if (!owed || inquiry.work.nudge) return done(next);
  // It is moot no sooner than something happens, which owes it at once.
  const looked = { ...owed, due: later(nudge.at, TOLD_WITHIN_MS) };
  return done({ ...next, work: { ...next.work, nudge: looked } });
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
