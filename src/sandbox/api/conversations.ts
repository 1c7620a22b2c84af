import { messagePayload } from '../message-payload.js';
import { BOT_USER, type StoredChannel, TEAM_ID } from '../seed.js';
import type { StoredMessage } from '../workspace.js';
import {
  type ApiAnswer,
  type ApiCall,
  type ApiMethod,
  channelById,
  type Desk,
  isTrue,
  joinedChannel,
  optional,
  paged,
  Refusal,
  required,
  userById,
} from './call.js';

export const conversationMethods: Record<string, ApiMethod> = {
  'conversations.list': (desk, call) => listChannels([...desk.workspace.channels.values()], call),
  'users.conversations': (desk, call) => {
    const user = userById(desk, optional(call, 'user') ?? BOT_USER, 'user_not_found');
    return listChannels(desk.workspace.channelsOf(user.id), call);
  },
  'conversations.info': (desk, call) => ({
    channel: channelPayload(channelById(desk, required(call, 'channel'))),
  }),
  'conversations.members': (desk, call) => {
    const { page, cursor } = paged(channelById(desk, required(call, 'channel')).members, call, {
      limit: 100,
      key: (id) => id,
    });
    return { members: page, response_metadata: { next_cursor: cursor } };
  },
  'conversations.join': join,
  'conversations.open': open,
  'conversations.history': history,
  'conversations.replies': replies,
};

function listChannels(all: StoredChannel[], call: ApiCall): ApiAnswer {
  const types = (optional(call, 'types') ?? 'public_channel').split(',').map((type) => type.trim());
  const unknown = types.find((type) => !['public_channel', 'private_channel', 'im', 'mpim'].includes(type));
  if (unknown) throw new Refusal('invalid_types');
  const visible = all.filter(
    (channel) =>
      !(channel.archived && isTrue(call, 'exclude_archived')) &&
      types.includes(typeOf(channel)) &&
      (typeOf(channel) === 'public_channel' || isMember(channel)),
  );
  const { page, cursor } = paged(visible, call, { limit: 100, key: ({ id }) => id });
  return { channels: page.map(channelPayload), response_metadata: { next_cursor: cursor } };
}

async function join(desk: Desk, call: ApiCall): Promise<ApiAnswer> {
  const channel = channelById(desk, required(call, 'channel'));
  if (channel.kind !== 'channel' || channel.private)
    throw new Refusal('method_not_supported_for_channel_type');
  if (channel.archived) throw new Refusal('is_archived');
  if (isMember(channel)) {
    return { channel: channelPayload(channel), warning: 'already_in_channel' };
  }
  const joined = { ...channel, members: [...channel.members, BOT_USER] };
  await desk.workspace.putChannel(joined);
  return { channel: channelPayload(joined) };
}

async function open(desk: Desk, call: ApiCall): Promise<ApiAnswer> {
  const known = optional(call, 'channel');
  if (known) return { channel: { id: channelById(desk, known).id } };
  const named = optional(call, 'users');
  if (!named) throw new Refusal('users_list_not_supplied');
  const users = named.replace(/[[\]"\s]/g, '').split(',');
  if (users.length > 1) throw new Refusal('not_enough_users', ['the sandbox has no group messages']);
  const user = userById(desk, users[0] ?? '', 'user_not_found');
  if (user.deleted) throw new Refusal('user_disabled');
  if (user.bot) throw new Refusal('cannot_dm_bot');
  const before = desk.workspace.channels.has(`D${user.id.slice(1)}`);
  const channel = await desk.workspace.openIm(user.id);
  return {
    ...(before && { no_op: true, already_open: true }),
    channel: isTrue(call, 'return_im') ? channelPayload(channel) : { id: channel.id },
  };
}

/** Newest first: what stands in the channel, broadcast replies included. */
function history(desk: Desk, call: ApiCall): ApiAnswer {
  const channel = joinedChannel(desk, required(call, 'channel'));
  const all = desk.workspace
    .messagesOf(channel.id)
    .filter((message) => !message.threadTs || message.broadcast)
    .filter(within(call))
    .reverse();
  return pageOfMessages(desk, call, all);
}

/** Oldest first, the message they hang on before all. */
function replies(desk: Desk, call: ApiCall): ApiAnswer {
  const channel = joinedChannel(desk, required(call, 'channel'));
  const ts = required(call, 'ts');
  const named = desk.workspace.message(channel.id, ts);
  const root = named?.threadTs ? desk.workspace.message(channel.id, named.threadTs) : named;
  if (!root) throw new Refusal('thread_not_found');
  const rest = desk.workspace.repliesTo(channel.id, root.ts).filter(within(call));
  return pageOfMessages(desk, call, [root, ...rest]);
}

function pageOfMessages(desk: Desk, call: ApiCall, all: StoredMessage[]): ApiAnswer {
  const { page, cursor } = paged(all, call, { limit: 100, key: ({ ts }) => ts });
  const metadata = isTrue(call, 'include_all_metadata');
  return {
    messages: page.map((message) => messagePayload(desk, message, { metadata })),
    has_more: cursor !== '',
    ...(cursor && { response_metadata: { next_cursor: cursor } }),
  };
}

/** `oldest` and `latest` leave out what stands exactly there, unless `inclusive`. */
function within(call: ApiCall): (message: StoredMessage) => boolean {
  const bound = (name: string) => {
    const given = optional(call, name);
    if (given === undefined || given === '') return undefined;
    if (!/^\d+(\.\d+)?$/.test(given)) throw new Refusal(`invalid_ts_${name}`);
    return micros(given);
  };
  const oldest = bound('oldest');
  const latest = bound('latest');
  const inclusive = isTrue(call, 'inclusive');
  return ({ ts }) => {
    const at = micros(ts);
    if (oldest !== undefined && (inclusive ? at < oldest : at <= oldest)) return false;
    return latest === undefined || (inclusive ? at <= latest : at < latest);
  };
}

/** Timestamps have more digits than a number holds exactly. */
function micros(ts: string): bigint {
  const [seconds = '0', rest = ''] = ts.split('.');
  return BigInt(seconds + rest.slice(0, 6).padEnd(6, '0'));
}

function typeOf(channel: StoredChannel): 'public_channel' | 'private_channel' | 'im' {
  if (channel.kind === 'im') return 'im';
  return channel.private ? 'private_channel' : 'public_channel';
}

function isMember(channel: StoredChannel): boolean {
  return channel.members.includes(BOT_USER);
}

function channelPayload(channel: StoredChannel): Record<string, unknown> {
  if (channel.kind === 'im') {
    return {
      id: channel.id,
      is_im: true,
      is_channel: false,
      is_group: false,
      is_mpim: false,
      is_private: true,
      is_archived: false,
      user: channel.members.find((member) => member !== BOT_USER),
      context_team_id: TEAM_ID,
    };
  }
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.private ?? false,
    is_archived: channel.archived ?? false,
    is_general: channel.name === 'general',
    is_shared: false,
    is_ext_shared: false,
    is_member: isMember(channel),
    num_members: channel.members.length,
    context_team_id: TEAM_ID,
  };
}
