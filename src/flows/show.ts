import type { CardRef } from '../core/card-ref.js';
import { lookForSensitive } from '../core/guard/sensitive.js';
import { inSteps } from '../core/guard/stretches.js';
import { placeRoundCard } from '../core/life/following.js';
import {
  lacksMessage,
  oweCard,
  oweMessages,
  placeAlerts,
  placeCard,
  placeLine,
} from '../core/life/posting.js';
import { done, notNow } from '../core/life/step.js';
import type { Claim, LaneOutcome } from '../deps/claim.js';
import { takeTime } from '../deps/take-time.js';
import type { Deps } from '../deps.js';
import { changeInquiry } from './change.js';

/**
 * The card lane: posts the cards or brings them up to date, the newest follow-up's after the first, then sends the
 * owner's alert where one is owed.
 */
export async function showCard(deps: Deps, claim: Claim): Promise<LaneOutcome> {
  const { inquiry, doubt } = claim;
  const matters = await takeTime(inSteps(lookForSensitive(inquiry.messages)));
  const shown = await deps.desk.showCard(inquiry, { doubt, matters });
  if (!shown.ok) return again(shown, doubt);
  let placed = inquiry;
  const { card, cut } = shown.value;
  if (inquiry.card?.ts !== card.ts || lacksMessage(inquiry, cut)) {
    const changed = await changeInquiry(deps.store, inquiry._id, (current) => {
      if (current.card?.ts !== card.ts) return done(placeCard(current, shown.value, deps.clock.now()));
      if (lacksMessage(current, cut)) return done(oweMessages(current, cut, deps.clock.now()));
      return notNow('It stands already.');
    });
    if (changed.ok) placed = changed.inquiry;
  }
  const round = placed.followUps?.at(-1);
  if (round && round.drafts.length > 0) {
    const followed = await deps.desk.showFollowUp(placed, round.round, { doubt });
    if (!followed.ok) return again(followed, doubt);
    const standing = followed.value;
    if (round.card?.ts !== standing.ts)
      await changeInquiry(deps.store, inquiry._id, (current) =>
        done(placeRoundCard(current, { round: round.round, card: standing, at: deps.clock.now() })),
      );
    if (followed.unsureUntil) return { kind: 'again', due: followed.unsureUntil, uncounted: true };
  }
  const owed = placed.alerts.filter(({ ts }) => ts === undefined).map(({ key }) => key);
  if (owed.length > 0) {
    const told = await deps.desk.alertOwner(placed, owed, { doubt });
    if (!told.ok) return again(told, doubt);
    await changeInquiry(deps.store, inquiry._id, (current) =>
      done(placeAlerts(current, told.value, deps.clock.now())),
    );
  }
  // An earlier update may still land, over this one: then it is shown once more.
  return shown.unsureUntil ? { kind: 'again', due: shown.unsureUntil, uncounted: true } : { kind: 'done' };
}

/** The thread lane: posts the lines that are not there yet, oldest first. */
export async function postLines(deps: Deps, claim: Claim, signal: AbortSignal): Promise<LaneOutcome> {
  const { inquiry } = claim;
  if (!inquiry.card) return { kind: 'done' };
  let { doubt } = claim;
  for (const [i, line] of inquiry.thread.filter((owed) => owed.ts === undefined).entries()) {
    // The worker waited for the first line's turn.
    if (i > 0) await deps.desk.whenReady('line', signal);
    if (signal.aborted) return { kind: 'again', due: deps.clock.now(), doubt, uncounted: true };
    const posted = await deps.desk.postLine(inquiry, line.key, { doubt });
    if (!posted.ok) {
      if (posted.threadless) await oweNewCard(deps, inquiry._id, inquiry.card);
      return again(posted, doubt);
    }
    await changeInquiry(deps.store, inquiry._id, (current) =>
      done(placeLine(current, line.key, posted.value, deps.clock.now())),
    );
    doubt = false;
  }
  return { kind: 'done' };
}

/** The card was deleted in Slack: what belongs in its thread waits for another. */
export async function oweNewCard(deps: Deps, id: string, gone: CardRef): Promise<void> {
  await changeInquiry(deps.store, id, (current) =>
    current.card?.ts === gone.ts && current.work.card === undefined
      ? done(oweCard(current, deps.clock.now()))
      : notNow('It is owed, or stands already.'),
  );
}

/** A doubt stands until an attempt has looked and succeeded: a failed look proves nothing. */
function again(posted: { retryAt: Date; doubt: boolean; limited: boolean }, doubt: boolean): LaneOutcome {
  return { kind: 'again', due: posted.retryAt, doubt: doubt || posted.doubt, uncounted: posted.limited };
}
