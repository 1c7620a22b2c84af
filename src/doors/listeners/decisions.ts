import type { Deps } from '../../deps.js';
import type { Click, Verdict } from '../../flows/act.js';
import * as decide from '../../flows/decide.js';
import type { Target } from '../../slack/cards/actions.js';
import { ACTIONS, decodeTarget } from '../../slack/cards/actions.js';
import { readTickedSteps } from '../../slack/cards/task-blocks.js';
import { type ButtonPress, type Presses, UNKNOWN_BUTTON } from './presses.js';
import { tellPrivately } from './tell.js';

/** The buttons that decide at once. Slack is answered when the decision is durable: it never delivers a click again. */
export function decisionPresses(deps: Deps): Presses {
  const pressTo =
    (verb: (click: Click, target: Target, ticked?: string[]) => Promise<Verdict>) =>
    async ({ ack, action, body, respond }: ButtonPress): Promise<void> => {
      const target = decodeTarget(action.value ?? '');
      const verdict: Verdict | null =
        target && (await verb(clickOf(body, target.id), target, readTickedSteps(body.state)));
      await ack();
      if (verdict?.ok) return;
      const words = verdict?.words ?? UNKNOWN_BUTTON;
      await tellPrivately(respond, words, deps.log);
      // A click on an outdated card brings it up to date.
      if (target && (verdict?.reason === 'stale' || verdict?.reason === 'promise'))
        await decide.refreshCard(deps, target.id);
    };
  return {
    buttons: {
      [ACTIONS.approve]: pressTo((click, target, ticked) =>
        decide.approve(deps, click, { ...target, ...(ticked && { ticked }) }),
      ),
      [ACTIONS.done]: pressTo((click, target) => decide.markDone(deps, click, target)),
      [ACTIONS.undo]: pressTo((click, target) => decide.undo(deps, click, target.version)),
      [ACTIONS.tryAgain]: pressTo((click, target) => decide.sendAgain(deps, click, target)),
      [ACTIONS.sendAgain]: pressTo((click, target) => decide.sendAgain(deps, click, target)),
      [ACTIONS.answered]: pressTo((click, target) => decide.markAnswered(deps, click, target)),
      [ACTIONS.stop]: pressTo((click, target) => decide.stopFollowUps(deps, click, target)),
      [ACTIONS.arrived]: pressTo((click, target) => decide.confirmArrived(deps, click, target)),
    },
  };
}

/** Who clicked, on which inquiry. */
export function clickOf(
  body: { user: { id: string; team_id?: string }; trigger_id?: string },
  inquiryId: string,
): Click {
  const { user, trigger_id } = body;
  const { id, team_id } = user;
  return {
    userId: id,
    inquiryId,
    ...(team_id && { teamId: team_id }),
    ...(trigger_id && { press: trigger_id }),
  };
}
