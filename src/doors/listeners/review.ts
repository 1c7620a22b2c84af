import { SCORES } from '../../core/posted-review.js';
import { VERDICTS, type Verdict } from '../../core/review.js';
import type { Deps } from '../../deps.js';
import * as review from '../../flows/answer-review.js';
import { ACTIONS, VIEWS } from '../../slack/cards/actions.js';
import { buildLoadingModal, buildMessageModal } from '../../slack/cards/modals/message.js';
import { buildAnswerModal, readAnswerSubmission } from '../../slack/cards/modals/review.js';
import type { ButtonPress, Presses } from './presses.js';
import { doOrTell, redrawModal, tellPrivately } from './tell.js';
import type { Submission, Views } from './views.js';

/** The buttons of the monthly review and of its poll. */
export function reviewPresses(deps: Deps): Presses {
  const open =
    (verdict: Verdict) =>
    async ({ ack, action, body, client, respond }: ButtonPress) => {
      await ack();
      await doOrTell(respond, deps.log, async () => {
        // Opened before anything is asked: a trigger is good for three seconds.
        const opened = await client.views.open({
          trigger_id: body.trigger_id,
          view: buildLoadingModal('Review'),
        });
        const id = action.value ?? '';
        await redrawModal({ client, log: deps.log, open: { id: opened.view?.id ?? '' } }, async () => {
          const may = await review.mayAnswer(deps, clickOf(body), id);
          return may.ok ? buildAnswerModal(id, verdict) : buildMessageModal('Review', may.words);
        });
      });
    };
  const vote =
    (score: number) =>
    async ({ ack, action, body, respond }: ButtonPress) => {
      const voted = await review.vote(deps, clickOf(body), { poll: action.value ?? '', score });
      await ack();
      await tellPrivately(respond, voted.words, deps.log);
    };
  return {
    buttons: Object.fromEntries([
      ...VERDICTS.map((verdict) => [`${ACTIONS.verdict}_${verdict}`, open(verdict)]),
      ...SCORES.map((score) => [`${ACTIONS.vote}_${score}`, vote(score)]),
    ]),
  };
}

/** The modal of the owner's answer. */
export function reviewViews(deps: Deps): Views {
  const submit = async ({ ack, body, view }: Submission) => {
    const asked = readAnswerSubmission(view);
    const answered = asked && (await review.answer(deps, clickOf(body), asked));
    if (answered?.ok) return ack();
    const words = answered?.words ?? 'Flo could not read this form. Please try again.';
    await ack({ response_action: 'update', view: buildMessageModal('Not done', words) });
  };
  return { submitted: { [VIEWS.review]: submit } };
}

function clickOf({ user }: { user: { id: string; team_id?: string } }): review.ReviewClick {
  return { userId: user.id, ...(user.team_id && { teamId: user.team_id }) };
}
