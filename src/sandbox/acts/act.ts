import type { ActRequest, ActResult } from '../protocol.js';
import { APP_ID, type StoredUser, TEAM_ID } from '../seed.js';
import { actOnMessage, actOnView } from './action.js';
import { closeView, submitView } from './modal.js';
import { respond } from './responses.js';
import { NOT_IN_CHANNEL, ownChannel, refuse, type Stage } from './stage.js';

/** Lets a person do something, and tells what they would be told. */
export async function act(stage: Stage, request: ActRequest): Promise<ActResult> {
  const user = stage.desk.workspace.users.get(request.user);
  if (!user || user.bot || user.deleted) return refuse('Nobody of that name is in this workspace.');
  switch (request.kind) {
    case 'action':
      return 'view' in request.from
        ? actOnView(stage, user, { ...request, view: request.from.view })
        : actOnMessage(stage, user, { ...request, at: request.from });
    case 'submit':
      return submitView(stage, user, request);
    case 'close-view':
      return closeView(stage, user, request.view);
    case 'command':
      return runCommand(stage, user, request);
    case 'say':
      return say(stage, user, request);
    case 'sample':
      return stage.sendSample();
    case 'skip':
      return skip(stage, request.span);
  }
}

const MINUTE_MS = 60_000;
const SPANS_MS: ReadonlyMap<string, number> = new Map([
  ['15m', 15 * MINUTE_MS],
  ['1d', 24 * 60 * MINUTE_MS],
  ['1w', 7 * 24 * 60 * MINUTE_MS],
]);

async function skip(stage: Stage, span: string): Promise<ActResult> {
  const ms = SPANS_MS.get(span);
  if (ms === undefined) return refuse('Time is skipped by 15 minutes, a day or a week.');
  if (!stage.skip) return refuse('Flo runs in a process of its own: its clock cannot be moved from here.');
  await stage.skip(ms);
  return { ok: true };
}

async function runCommand(
  stage: Stage,
  user: StoredUser,
  { channel: channelId, command, text }: Extract<ActRequest, { kind: 'command' }>,
): Promise<ActResult> {
  const { desk } = stage;
  const channel = ownChannel(desk, user, channelId);
  if (!channel) return refuse(NOT_IN_CHANNEL);
  if (!stage.commands.includes(command)) return refuse(`${command} is not a valid command.`);
  const token = desk.tickets.issueResponse({ user: user.id, channel: channel.id, message: null });
  const answer = await stage.flo.send({
    token: 'sandbox',
    team_id: TEAM_ID,
    team_domain: 'sandbox',
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: user.id,
    user_name: user.handle,
    command,
    text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: `${stage.base()}/sandbox/response/${token}`,
    trigger_id: desk.tickets.issueTrigger({ user: user.id, viewId: null }),
  });
  if (!answer.ok) return answer;
  if (answer.body.trim() === '') return { ok: true };
  const shown = commandAnswer(answer);
  if (!shown) {
    stage.complain(`${command}: the answer is no message`);
    return refuse(`${command} failed: the answer was not understood (invalid_command_response).`);
  }
  return respond(stage, { user: user.id, channel: channel.id, message: null }, shown);
}

function commandAnswer(answer: { type: string; body: string }): Record<string, unknown> | null {
  if (!answer.type.startsWith('application/json')) return { text: answer.body };
  try {
    const parsed: unknown = JSON.parse(answer.body);
    return typeof parsed === 'object' ? (parsed as Record<string, unknown>) : { text: String(parsed) };
  } catch {
    return null;
  }
}

async function say(
  stage: Stage,
  user: StoredUser,
  { channel: id, threadTs, text }: Extract<ActRequest, { kind: 'say' }>,
): Promise<ActResult> {
  const { desk } = stage;
  const channel = ownChannel(desk, user, id);
  if (!channel) return refuse(NOT_IN_CHANNEL);
  // As `messages_tab_read_only_enabled` in manifest.yml has it.
  if (channel.kind === 'im') return refuse('Sending messages to this app has been turned off.');
  if (text.trim() === '') return refuse('There is nothing to send.');
  if (threadTs && !desk.workspace.message(id, threadTs)) return refuse('This thread is gone.');
  await desk.workspace.put({
    channel: id,
    ts: desk.workspace.nextTs(),
    user: user.id,
    text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    ...(threadTs && { threadTs }),
  });
  return { ok: true };
}
