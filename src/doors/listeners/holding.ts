import type { Deps } from '../../deps.js';
import type { Click } from '../../flows/act.js';
import { GONE } from '../../flows/change.js';
import * as hold from '../../flows/hold.js';
import { ACTIONS, decodeTarget, type Target, VIEWS } from '../../slack/cards/actions.js';
import type { ModalView } from '../../slack/cards/blocks.js';
import {
  buildSnoozeModal,
  readAssignSubmission,
  readSnoozeSubmission,
  refusePerson,
} from '../../slack/cards/modals/hold.js';
import { buildMessageModal } from '../../slack/cards/modals/message.js';
import { clickOf } from './decisions.js';
import { type ButtonPress, type Presses, UNKNOWN_BUTTON } from './presses.js';
import { tellPrivately } from './tell.js';
import { notDone, type Submission, type Views } from './views.js';

/** Take it. The rest of who has it stands in the menu. */
export function holdingPresses(deps: Deps): Presses {
  const take = async ({ ack, action, body, respond }: ButtonPress) => {
    const target = decodeTarget(action.value ?? '');
    const verdict = target && (await hold.take(deps, clickOf(body, target.id)));
    await ack();
    if (verdict?.ok) return;
    const words = verdict?.words ?? UNKNOWN_BUTTON;
    await tellPrivately(respond, words, deps.log);
  };
  return { buttons: { [ACTIONS.take]: take } };
}

/** The modals' submissions. */
export function holdingViews(deps: Deps): Views {
  const { hours } = deps;
  const { timeZone } = deps.policy.business;

  const assign = async ({ ack, body, view }: Submission) => {
    const asked = readAssignSubmission(view);
    const verdict = asked && (await hold.assign(deps, clickOf(body, asked.target.id), asked));
    if (verdict?.ok) return ack();
    if (verdict?.reason === 'not-a-member')
      return ack({ response_action: 'errors', errors: refusePerson(verdict.words) });
    await ack(notDone('Not assigned', verdict));
  };
  const snooze = async ({ ack, body, view }: Submission) => {
    const asked = readSnoozeSubmission(view, deps.clock.now(), { timeZone, hours });
    if (asked && !asked.ok) return ack({ response_action: 'errors', errors: asked.errors });
    const verdict = asked && (await hold.snooze(deps, clickOf(body, asked.target.id), asked));
    await ack(verdict?.ok ? undefined : notDone('Not snoozed', verdict));
  };
  return { submitted: { [VIEWS.assign]: assign, [VIEWS.snooze]: snooze } };
}

/** The modal for who may snooze it, else why they may not. */
export async function snoozeModalFor(deps: Deps, click: Click, target: Target): Promise<ModalView> {
  const [inquiry, who] = await Promise.all([deps.store.get(target.id), hold.whoHolds(deps, click)]);
  if (!inquiry) return buildMessageModal('Not found', GONE);
  const mine = who.ok && (who.approver || inquiry.assigned?.person.id === who.person.id);
  if (!mine) return buildMessageModal('Snooze', who.ok ? hold.ONLY_HOLDERS : who.words);
  return buildSnoozeModal(inquiry, deps.clock.now(), deps.policy, deps.hours);
}
