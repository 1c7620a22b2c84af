import { initialValues, inputErrors } from '../block-kit/view-state.js';
import { checkView } from '../block-kit.js';
import type { ActRequest, ActResult, SlackBlock } from '../protocol.js';
import type { StoredUser } from '../seed.js';
import { type OpenView, viewPayload } from '../views.js';
import { actor, refuse, type Stage } from './stage.js';

/** The modal's submit button, and what the app answers to it. */
export async function submitView(
  stage: Stage,
  user: StoredUser,
  { view: id, values }: Extract<ActRequest, { kind: 'submit' }>,
): Promise<ActResult> {
  const { desk, flo } = stage;
  const open = desk.views.find(id);
  if (!open || open.user !== user.id) return refuse('This dialog is closed.');
  open.values = initialValues(open.view.blocks, values);
  const errors = inputErrors(open.view.blocks, open.values);
  if (Object.keys(errors).length > 0) {
    desk.views.showErrors(open, errors);
    return { ok: true };
  }
  const payload = {
    type: 'view_submission',
    ...actor(user),
    trigger_id: desk.tickets.issueTrigger({ user: user.id, viewId: open.id }),
    view: viewPayload(open),
    response_urls: [],
  };
  const answer = await flo.send({ payload: JSON.stringify(payload) });
  if (!answer.ok) return answer;
  return follow(stage, open, answer.body);
}

/** The person closes the modal; the app hears of it when it asked to. */
export async function closeView(stage: Stage, user: StoredUser, id: string): Promise<ActResult> {
  const { desk, flo } = stage;
  const open = desk.views.find(id);
  if (!open || open.user !== user.id) return { ok: true };
  const all = open.view.clear_on_close === true;
  if (all) desk.views.clear(user.id);
  else desk.views.close(open);
  if (!open.view.notify_on_close) return { ok: true };
  const answer = await flo.send({
    payload: JSON.stringify({
      type: 'view_closed',
      ...actor(user),
      view: viewPayload(open),
      is_cleared: all,
    }),
  });
  return answer.ok ? { ok: true } : answer;
}

/** https://docs.slack.dev/surfaces/modals#response_actions; an empty answer closes the modal. */
function follow(stage: Stage, open: OpenView, body: string): ActResult {
  const { views } = stage.desk;
  if (body.trim() === '') {
    views.close(open);
    return { ok: true };
  }
  const answer = parse(body);
  switch (answer?.response_action) {
    case 'clear':
      views.clear(open.user);
      return { ok: true };
    case 'errors':
      return showErrors(stage, open, answer.errors);
    case 'update':
    case 'push': {
      const wrong = checkView(answer.view);
      if (wrong.length > 0) return misunderstood(stage, wrong.join('; '));
      if (answer.response_action === 'update') views.update(open, answer.view);
      else if (!views.push(open.user, answer.view)) return misunderstood(stage, 'push_limit_reached');
      return { ok: true };
    }
    case undefined:
      if (answer && Object.keys(answer).length === 0) {
        views.close(open);
        return { ok: true };
      }
      return misunderstood(stage, 'no response_action');
    default:
      return misunderstood(stage, `unknown response_action ${answer?.response_action}`);
  }
}

function showErrors(stage: Stage, open: OpenView, errors: unknown): ActResult {
  if (typeof errors !== 'object' || errors === null) return misunderstood(stage, 'no errors');
  const inputs = new Set(
    open.view.blocks
      .filter((block: SlackBlock) => block.type === 'input')
      .map((block: SlackBlock) => block.block_id),
  );
  const stray = Object.keys(errors).find((blockId) => !inputs.has(blockId));
  if (stray !== undefined) return misunderstood(stage, `errors name ${stray}, which is no input block`);
  stage.desk.views.showErrors(open, errors as Record<string, string>);
  return { ok: true };
}

function parse(body: string): SlackBlock | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' ? (parsed as SlackBlock | null) : null;
  } catch {
    return null;
  }
}

function misunderstood(stage: Stage, why: string): ActResult {
  stage.complain(`view_submission: the answer was refused: ${why}`);
  return refuse('We had some trouble connecting. Try again?');
}
