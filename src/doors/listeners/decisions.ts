import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import type { Deps } from '../../deps.js';
import * as review from '../../flows/review.js';
import type { Target } from '../../slack/cards/actions.js';
import { ACTIONS, decodeTarget } from '../../slack/cards/actions.js';
import { tellPrivately } from './tell.js';

type Press = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

/** The buttons that decide at once. Slack is answered when the decision is durable: it never delivers a click again. */
export function listenForDecisions(app: App, deps: Deps): void {
  const decide = (
    action: string,
    verb: (click: review.Click, target: Target) => Promise<review.Verdict>,
  ): void => {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: action },
      async (press: Press) => {
        const target = decodeTarget(press.action.value ?? '');
        const verdict: review.Verdict | null = target && (await verb(clickOf(press.body, target.id), target));
        await press.ack();
        if (verdict?.ok) return;
        const words =
          verdict?.words ?? 'This button is not one that Flo knows. Please look at the newest card.';
        await tellPrivately(press.respond, words, deps.log);
        // A click on an outdated card brings it up to date.
        if (target && (verdict?.reason === 'stale' || verdict?.reason === 'promise'))
          await review.refreshCard(deps, target.id);
      },
    );
  };
  decide(ACTIONS.approve, (click, target) => review.approve(deps, click, target));
  decide(ACTIONS.done, (click, target) => review.markDone(deps, click, target));
  decide(ACTIONS.undo, (click, target) => review.undo(deps, click, target.version));
  decide(ACTIONS.tryAgain, (click, target) => review.sendAgain(deps, click, target));
  decide(ACTIONS.sendAgain, (click, target) => review.sendAgain(deps, click, target));
  decide(ACTIONS.arrived, (click, target) => review.confirmArrived(deps, click, target));
}

/** Who clicked, on which inquiry. */
export function clickOf(body: { user: { id: string; team_id?: string } }, inquiryId: string): review.Click {
  const { id, team_id } = body.user;
  return { userId: id, inquiryId, ...(team_id && { teamId: team_id }) };
}
