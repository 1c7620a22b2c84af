import { initialValues, type StateValues, stateField } from '../block-kit/view-state.js';
import { elementsOf } from '../block-kit.js';
import { messagePayload } from '../message-payload.js';
import type { ActResult, SlackBlock } from '../protocol.js';
import { BOT_USER, type StoredUser } from '../seed.js';
import { viewPayload } from '../views.js';
import { actor, NOT_IN_CHANNEL, ownChannel, refuse, type Stage } from './stage.js';

interface Act {
  blockId: string;
  action: SlackBlock;
}

/** A click or a choice in a message. */
export async function actOnMessage(
  stage: Stage,
  user: StoredUser,
  act: Act & { at: { channel: string; ts: string; ephemeral?: boolean }; values?: StateValues },
): Promise<ActResult> {
  const { desk } = stage;
  const { ts } = act.at;
  const channel = ownChannel(desk, user, act.at.channel);
  if (!channel) return refuse(NOT_IN_CHANNEL);
  const shown = act.at.ephemeral ? desk.ephemerals.find(user.id, channel.id, ts) : undefined;
  const posted = act.at.ephemeral ? undefined : desk.workspace.message(channel.id, ts);
  const message = shown ?? posted;
  if (!message || (posted && (posted.tombstone || posted.user !== BOT_USER))) {
    return refuse('This message is gone.');
  }
  // A click takes a moment to arrive: it counts as what the person saw, even where that has just changed.
  const seen = [message.blocks ?? [], ...(posted ? desk.workspace.formerBlocks(channel.id, ts) : [])];
  const action = seen.reduce<SlackBlock | null>(
    (found, blocks) => found ?? chosenAction(desk.workspace.nextTs(), blocks, act),
    null,
  );
  if (!action) return refuse('This has changed meanwhile. Look at the message again.');
  const { threadTs } = message;
  const ephemeral = act.at.ephemeral ?? false;
  const token = desk.tickets.issueResponse({
    user: user.id,
    channel: channel.id,
    message: { ts, ephemeral },
    ...(threadTs && { threadTs }),
  });
  return deliver(stage, {
    type: 'block_actions',
    ...actor(user),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(threadTs && { thread_ts: threadTs }),
    },
    trigger_id: desk.tickets.issueTrigger({ user: user.id, viewId: null }),
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    // Slack does not send the message along when it was private.
    ...(posted && { message: messagePayload(desk, posted, { metadata: true }) }),
    state: { values: withChoice(initialValues(message.blocks ?? [], act.values ?? {}), action) },
    response_url: `${stage.base()}/sandbox/response/${token}`,
    actions: [action],
  });
}

/** A click or a choice in the modal this person has open. */
export async function actOnView(
  stage: Stage,
  user: StoredUser,
  act: Act & { view: string; values?: StateValues },
): Promise<ActResult> {
  const { desk } = stage;
  const open = desk.views.find(act.view);
  if (!open || open.user !== user.id) return refuse('This dialog is closed.');
  if (act.values) open.values = initialValues(open.view.blocks, act.values);
  const action = chosenAction(desk.workspace.nextTs(), open.view.blocks, act);
  if (!action) return refuse('This has changed meanwhile.');
  open.values = withChoice(open.values, action);
  const block = open.view.blocks.find((each: SlackBlock) => each.block_id === act.blockId);
  // An input reports only when it is told to.
  if (block?.type === 'input' && !block.dispatch_action) return { ok: true };
  return deliver(stage, {
    type: 'block_actions',
    ...actor(user),
    container: { type: 'view', view_id: open.id },
    trigger_id: desk.tickets.issueTrigger({ user: user.id, viewId: open.id }),
    view: viewPayload(open),
    actions: [action],
  });
}

async function deliver(stage: Stage, payload: SlackBlock): Promise<ActResult> {
  const answer = await stage.flo.send({ payload: JSON.stringify(payload) });
  return answer.ok ? { ok: true } : answer;
}

/** The element as it stands there with the person's choice in it: a page cannot invent a button. */
function chosenAction(actionTs: string, blocks: SlackBlock[], act: Act): SlackBlock | null {
  const block = blocks.find((each) => each.block_id === act.blockId);
  const element = elementsOf(block).find((each) => each.action_id === act.action.action_id) as
    | SlackBlock
    | undefined;
  if (!element) return null;
  const common = {
    type: element.type,
    block_id: act.blockId,
    action_id: element.action_id,
    action_ts: actionTs,
  };
  if (element.type === 'button') {
    const { text, value, style, url } = element;
    if (act.action.value !== undefined && act.action.value !== value) return null;
    return {
      ...common,
      text,
      ...(value !== undefined && { value }),
      ...(style && { style }),
      ...(url && { url }),
    };
  }
  const field = element.type === 'overflow' ? 'selected_option' : (stateField(element.type) ?? 'value');
  const choice = act.action[field];
  const options = [
    ...(element.options ?? []),
    ...(element.option_groups ?? []).flatMap((group: SlackBlock) => group.options),
  ] as SlackBlock[];
  if (field === 'selected_option') {
    const option = options.find((each) => each.value === choice?.value);
    return option || choice === null ? { ...common, [field]: option ?? null } : null;
  }
  if (field === 'selected_options') {
    const values = Array.isArray(choice) ? choice.map((each) => each?.value) : [];
    return { ...common, [field]: options.filter((each) => values.includes(each.value)) };
  }
  return { ...common, [field]: choice ?? null };
}

function withChoice(values: StateValues, action: SlackBlock): StateValues {
  const field = stateField(action.type);
  if (!field) return values;
  const element = { type: action.type, [field]: action[field] };
  return { ...values, [action.block_id]: { ...values[action.block_id], [action.action_id]: element } };
}
