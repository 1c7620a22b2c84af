import { weekAfter, weekOf } from '../../core/metrics/week.js';
import { StoreUnavailable } from '../../deps/store.js';
import type { Deps } from '../../deps.js';
import { amendDigests } from '../../flows/amend-digests.js';
import { findQuestion, keepAnswer } from '../../flows/ask-owner.js';
import { composeDigest, readBaseline } from '../../flows/digest.js';
import { refuseStranger } from '../../flows/refuse-stranger.js';
import { setBaseline } from '../../flows/set-baseline.js';
import { ACTIONS, VIEWS } from '../../slack/cards/actions.js';
import { buildBaseline } from '../../slack/cards/baseline.js';
import type { CardMessage } from '../../slack/cards/blocks.js';
import { digestMessage, seriesTable } from '../../slack/cards/digest.js';
import { buildFigures } from '../../slack/cards/figures.js';
import { buildMessageModal } from '../../slack/cards/modals/message.js';
import {
  buildQuestionModal,
  readQuestionSubmission,
  refuseValue,
} from '../../slack/cards/modals/question.js';
import { describeFault } from '../fault.js';
import { type CommandCall, type Commands, tellAway } from './command.js';
import type { ButtonPress, Presses } from './presses.js';
import { doOrTell, tellPrivately } from './tell.js';
import type { Submission, Views } from './views.js';

/** What may follow `/flo digest`, and how many weeks before this one it means. */
const WEEKS_BACK = new Map([
  ['', 0],
  ['last', 1],
  ['last week', 1],
]);
const OTHER_WEEK = 'Flo shows two weeks: /flo digest this one so far, /flo digest last the one before.';
const FAILED = 'That did not work, and nothing was changed. Please try again in a moment.';

/** `/flo digest` and `/flo baseline`. */
export function numbersCommands(deps: Deps): Commands {
  const { timeZone } = deps.policy.business;
  return {
    digest: (call) =>
      respondLater(deps, call, async () => {
        const back = WEEKS_BACK.get(call.rest.toLowerCase());
        if (back === undefined) return OTHER_WEEK;
        const { user_id: userId, team_id: teamId } = call.command;
        const refusal = await refuseStranger(deps, { userId, teamId });
        if (refusal !== null) return refusal;
        const week = weekOf(deps.clock.now(), timeZone);
        const facts = await composeDigest(deps, weekAfter(week, -back, timeZone));
        const { text, blocks } = digestMessage(facts, timeZone, [seriesTable(facts)]);
        return { text, blocks: [...blocks, ...buildFigures(facts.figures)] };
      }),
    baseline: (call) =>
      respondLater(deps, call, async () => {
        if (call.rest === '') return buildBaseline(await readBaseline(deps), timeZone);
        const set = await setBaseline(deps, call.command.user_id, call.rest);
        return set.ok ? buildBaseline(set.baseline, timeZone) : set.words;
      }),
  };
}

/** The button below the weekly question. */
export function numbersPresses(deps: Deps): Presses {
  const tell = async ({ ack, action, body, client, respond }: ButtonPress) => {
    await ack();
    await doOrTell(respond, deps.log, async () => {
      const id = action.value ?? '';
      const found = await findQuestion(deps, body.user.id, id);
      if (!found.ok) return tellPrivately(respond, found.words, deps.log);
      await client.views.open({ trigger_id: body.trigger_id, view: buildQuestionModal(id, found.question) });
    });
  };
  return { buttons: { [ACTIONS.tell]: tell } };
}

export function numbersViews(deps: Deps): Views {
  const tell = async ({ ack, body, view }: Submission) => {
    const result = await keepAnswer(deps, body.user.id, readQuestionSubmission(view));
    if (result.ok) {
      await ack();
      return showInDigests(deps);
    }
    if ('problem' in result) return ack({ response_action: 'errors', errors: refuseValue(result.problem) });
    await ack({ response_action: 'update', view: buildMessageModal('Not kept', result.words) });
  };
  return { submitted: { [VIEWS.tell]: tell } };
}

/** At once, as somebody may be looking; what this comes to nothing with, the job `answers` does. */
async function showInDigests(deps: Deps): Promise<void> {
  try {
    await amendDigests(deps, new AbortController().signal);
  } catch (error) {
    deps.log.warn(describeFault(error), 'an answer is not shown in posted digests yet');
  }
}

/** Counting may take longer than Slack waits for an acknowledgement. Nobody but the person sees the answer. */
async function respondLater(
  deps: Deps,
  { ack, respond }: Pick<CommandCall, 'ack' | 'respond'>,
  work: () => Promise<CardMessage | string>,
): Promise<void> {
  await ack();
  try {
    const answer = await work();
    if (typeof answer === 'string') return await tellPrivately(respond, answer, deps.log);
    await respond({ response_type: 'ephemeral', ...answer });
  } catch (error) {
    deps.log.warn(describeFault(error), 'a command could not be answered');
    await tellPrivately(respond, error instanceof StoreUnavailable ? tellAway(error) : FAILED, deps.log);
  }
}
