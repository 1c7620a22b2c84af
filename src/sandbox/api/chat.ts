import { checkMessageBlocks, countCharacters, MESSAGE_BLOCKS_CHARACTERS } from '../block-kit.js';
import { messagePayload } from '../message-payload.js';
import type { SlackBlock } from '../protocol.js';
import { BOT_USER, type StoredChannel } from '../seed.js';
import type { Metadata, StoredMessage } from '../workspace.js';
import {
  type ApiAnswer,
  type ApiCall,
  type ApiMethod,
  channelById,
  type Desk,
  isTrue,
  joinedChannel,
  optional,
  Refusal,
  required,
  userById,
} from './call.js';

/** Longer texts are cut by chat.postMessage, */
const POST_TEXT = 40_000;
/** and refused by chat.update. */
const UPDATE_TEXT = 4_000;
const METADATA_BYTES = 8_000;

export const chatMethods: Record<string, ApiMethod> = {
  'chat.postMessage': post,
  'chat.update': update,
  'chat.postEphemeral': postEphemeral,
  'chat.delete': remove,
  'chat.getPermalink': permalink,
};

/** Text and blocks as Slack would take them; throws its refusal. */
export function content(desk: Desk, args: Record<string, unknown>): { text: string; blocks?: SlackBlock[] } {
  const text = typeof args.text === 'string' ? args.text : '';
  const blocks = args.blocks === undefined || args.blocks === '' ? undefined : args.blocks;
  if (blocks === undefined) {
    if (text === '') throw new Refusal('no_text');
    return { text };
  }
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  const wrong = checkMessageBlocks(blocks);
  if (wrong.length > 0) throw new Refusal('invalid_blocks', wrong, { errors: wrong });
  const lost = lostFiles(desk, blocks);
  if (lost.length > 0) throw new Refusal('invalid_blocks', lost, { errors: lost });
  if (countCharacters(blocks) > MESSAGE_BLOCKS_CHARACTERS) throw new Refusal('msg_blocks_too_long');
  if (blocks.length === 0 && text === '') throw new Refusal('no_text');
  return blocks.length === 0 ? { text } : { text, blocks };
}

/** An image block may show a file of the workspace by its id. */
function lostFiles(desk: Desk, blocks: SlackBlock[]): string[] {
  return blocks.flatMap((block, index) => {
    const id = block.type === 'image' && block.slack_file?.id;
    if (!id || desk.workspace.files.get(id)?.type.startsWith('image/')) return [];
    return [`invalid slack file [json-pointer:/blocks/${index}/slack_file]`];
  });
}

async function post(desk: Desk, call: ApiCall): Promise<ApiAnswer> {
  const channel = notArchived(await target(desk, required(call, 'channel')));
  const { text, blocks } = content(desk, call.args);
  const metadata = metadataOf(call);
  const threadTs = postingParent(desk, channel, optional(call, 'thread_ts'));
  const message: StoredMessage = {
    channel: channel.id,
    ts: desk.workspace.nextTs(),
    user: BOT_USER,
    text: text.slice(0, POST_TEXT),
    ...(blocks && { blocks }),
    ...(metadata && { metadata }),
    ...(threadTs && { threadTs }),
    ...(threadTs && isTrue(call, 'reply_broadcast') && { broadcast: true }),
  };
  await desk.workspace.put(message);
  const stored = desk.workspace.message(channel.id, message.ts) ?? message;
  return { channel: channel.id, ts: message.ts, message: messagePayload(desk, stored, { metadata: true }) };
}

async function update(desk: Desk, call: ApiCall): Promise<ApiAnswer> {
  const channel = channelById(desk, required(call, 'channel'));
  const ts = required(call, 'ts');
  const message = desk.workspace.message(channel.id, ts);
  if (!message || message.tombstone) throw new Refusal('message_not_found');
  if (message.user !== BOT_USER) throw new Refusal('cant_update_message');
  // chat.update, "Errors": not within an archived channel.
  if (channel.archived) throw new Refusal('is_inactive');
  const hasText = typeof call.args.text === 'string' && call.args.text !== '';
  const keepsBlocks = call.args.blocks === undefined && !hasText;
  const { text, blocks } = content(desk, keepsBlocks ? { blocks: message.blocks } : call.args);
  if (text.length > UPDATE_TEXT) throw new Refusal('msg_too_long');
  const metadata = call.args.metadata === undefined ? message.metadata : metadataOf(call);
  const { blocks: _blocks, metadata: _metadata, ...rest } = message;
  await desk.workspace.put({
    ...rest,
    text: hasText ? text : message.text,
    ...(blocks && { blocks }),
    ...(metadata && { metadata }),
    // Only an update without blocks shows "(edited)".
    ...(!blocks && { edited: { user: BOT_USER, ts: desk.workspace.nextTs() } }),
    ...(isTrue(call, 'reply_broadcast') && message.threadTs && { broadcast: true }),
  });
  const stored = desk.workspace.message(channel.id, ts) ?? message;
  return {
    channel: channel.id,
    ts,
    text: stored.text,
    message: messagePayload(desk, stored, { metadata: true }),
  };
}

function postEphemeral(desk: Desk, call: ApiCall): ApiAnswer {
  const channel = notArchived(joinedChannel(desk, required(call, 'channel')));
  const user = userById(desk, required(call, 'user'), 'user_not_in_channel');
  if (!channel.members.includes(user.id)) throw new Refusal('user_not_in_channel');
  const { text, blocks } = content(desk, call.args);
  const threadTs = parent(desk, channel, optional(call, 'thread_ts'));
  const shown = desk.ephemerals.add({
    channel: channel.id,
    user: user.id,
    text: text.slice(0, POST_TEXT),
    ...(blocks && { blocks }),
    ...(threadTs && { threadTs }),
  });
  return { message_ts: shown.ts };
}

async function remove(desk: Desk, call: ApiCall): Promise<ApiAnswer> {
  const channel = channelById(desk, required(call, 'channel'));
  const ts = required(call, 'ts');
  const message = desk.workspace.message(channel.id, ts);
  if (!message || message.tombstone) throw new Refusal('message_not_found');
  if (message.user !== BOT_USER) throw new Refusal('cant_delete_message');
  await desk.workspace.delete(channel.id, ts);
  return { channel: channel.id, ts };
}

function permalink(desk: Desk, call: ApiCall): ApiAnswer {
  const channel = channelById(desk, required(call, 'channel'));
  const ts = required(call, 'message_ts');
  const message = desk.workspace.message(channel.id, ts);
  if (!message) throw new Refusal('message_not_found');
  const thread = message.threadTs ? `?thread_ts=${message.threadTs}&cid=${channel.id}` : '';
  return {
    channel: channel.id,
    permalink: `${call.base}/sandbox/archives/${channel.id}/p${ts.replace('.', '')}${thread}`,
  };
}

/** chat.postMessage takes a channel's id or name, or a person's id for a direct message. */
async function target(desk: Desk, where: string): Promise<StoredChannel> {
  if (/^[UW]/.test(where) && desk.workspace.users.has(where)) {
    if (desk.workspace.users.get(where)?.deleted) throw new Refusal('user_disabled');
    if (where === BOT_USER) throw new Refusal('cannot_dm_bot');
    return desk.workspace.openIm(where);
  }
  const name = where.replace(/^#/, '');
  const named = [...desk.workspace.channels.values()].find(
    (channel) => channel.kind === 'channel' && channel.name === name,
  );
  return joinedChannel(desk, named?.id ?? where);
}

function notArchived(channel: StoredChannel): StoredChannel {
  if (channel.archived) throw new Refusal('is_archived');
  return channel;
}

/**
 * Of a message that was deleted Slack takes a reply into the channel, and only the answer shows it (slack-go/slack#1571);
 * where replies keep its place, it takes none.
 */
function postingParent(desk: Desk, channel: StoredChannel, ts: string | undefined): string | undefined {
  const message = ts ? desk.workspace.message(channel.id, ts) : undefined;
  if (message?.tombstone) throw new Refusal('cannot_reply_to_message');
  return message && parent(desk, channel, ts);
}

/** The message a reply hangs on, where it is one. */
export function parent(desk: Desk, channel: StoredChannel, ts: string | undefined): string | undefined {
  if (!ts) return undefined;
  const message = desk.workspace.message(channel.id, ts);
  if (!message) throw new Refusal('thread_not_found');
  // Slack's documentation: use the parent's ts, never a reply's.
  if (message.threadTs) throw new Refusal('cannot_reply_to_message');
  return ts;
}

function metadataOf(call: ApiCall): Metadata | undefined {
  const given = call.args.metadata;
  if (given === undefined || given === '') return undefined;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Refusal('invalid_metadata_format');
  }
  if (Object.keys(given).length === 0) return undefined;
  const { event_type: type, event_payload: payload, ...rest } = given as Record<string, unknown>;
  const wrong = [
    ...(typeof type === 'string' && type !== '' && type.length <= 255
      ? []
      : ['missing required field: event_type [json-pointer:/metadata]']),
    ...(typeof payload === 'object' && payload !== null && !Array.isArray(payload)
      ? []
      : ['missing required field: event_payload [json-pointer:/metadata]']),
    ...Object.keys(rest)
      .filter((key) => key !== 'entities')
      .map((key) => `invalid additional property: ${key} [json-pointer:/metadata]`),
  ];
  if (wrong.length > 0) throw new Refusal('invalid_metadata_format', wrong);
  if (JSON.stringify(given).length > METADATA_BYTES) throw new Refusal('metadata_too_large');
  return given as Metadata;
}
