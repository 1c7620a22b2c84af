import { route as follow } from '../core/life/holding.js';
import { findRoute, needsRoute } from '../core/routes.js';
import type { Claim, LaneOutcome } from '../deps/claim.js';
import { TokenRefused } from '../deps/desk.js';
import type { Deps } from '../deps.js';
import { changeInquiry } from './change.js';

/** Pauses while Slack does not say who is meant: 2 s, doubling to a minute. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/** The route lane: the first rule of `routes` that fits says who gets an inquiry. */
export async function route(deps: Deps, claim: Claim): Promise<LaneOutcome> {
  const { routes } = deps.policy;
  const { inquiry } = claim;
  const fitting = findRoute(inquiry, routes);
  if (!fitting || !needsRoute(inquiry, routes)) return { kind: 'done' };
  try {
    const to = await deps.desk.whoIs(fitting.to);
    await changeInquiry(deps.store, inquiry._id, (current) =>
      follow(current, { fitting, to }, { at: deps.clock.now(), routes }),
    );
  } catch (error) {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(claim.attempts, 10), LONGEST_PAUSE_MS);
    if (!(error instanceof TokenRefused))
      deps.log.warn(
        { inquiry: inquiry._id, error: (error as Error).message },
        'whom a route names could not be asked',
      );
    return { kind: 'again', due: new Date(deps.clock.now().getTime() + pause) };
  }
  return { kind: 'done' };
}
