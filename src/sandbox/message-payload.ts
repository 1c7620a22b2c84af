import type { Desk, EphemeralMessage } from './api/call.js';
import type { SandboxChannel, SandboxFile, SandboxMessage, SlackBlock } from './protocol.js';
import { APP_ID, BOT_ID, BOT_USER, type StoredChannel, TEAM_ID } from './seed.js';
import type { StoredFile, StoredMessage } from './workspace.js';

/** A message as Slack's API and payloads carry it. */
export function messagePayload(
  desk: Desk,
  message: StoredMessage,
  opts: { metadata?: boolean } = {},
): SlackBlock {
  if (message.tombstone) {
    return {
      type: 'message',
      subtype: 'tombstone',
      user: 'USLACKBOT',
      text: message.text,
      hidden: true,
      ts: message.ts,
      ...threadFields(desk, message),
    };
  }
  return {
    type: 'message',
    ...(message.broadcast && { subtype: 'thread_broadcast' }),
    user: message.user,
    ...(message.user === BOT_USER && {
      bot_id: BOT_ID,
      app_id: APP_ID,
      bot_profile: {
        id: BOT_ID,
        app_id: APP_ID,
        user_id: BOT_USER,
        name: desk.seed.app,
        team_id: TEAM_ID,
        deleted: false,
      },
    }),
    ts: message.ts,
    text: message.text,
    team: TEAM_ID,
    ...(message.blocks && { blocks: message.blocks }),
    ...(message.files && { files: message.files.map((file) => filePayload('', file)) }),
    ...(message.edited && { edited: message.edited }),
    ...(message.metadata &&
      (opts.metadata
        ? { metadata: message.metadata }
        : { metadata: { event_type: message.metadata.event_type } })),
    ...threadFields(desk, message),
  };
}

/** A channel as the page gets it; the app's direct conversations bear its name. */
export function sandboxChannel({ id, name, kind }: StoredChannel, app: string): SandboxChannel {
  return { id, name: kind === 'im' ? app : name, kind };
}

/** A message as the page gets it. */
export function sandboxMessage(message: StoredMessage): SandboxMessage {
  return {
    channel: message.channel,
    ts: message.ts,
    from: message.user === BOT_USER ? 'app' : message.user,
    text: message.text,
    ...(message.threadTs && { threadTs: message.threadTs }),
    ...(message.broadcast && { broadcast: true }),
    ...(message.blocks && { blocks: message.blocks }),
    ...(message.files && { files: message.files.map(sandboxFile) }),
    ...(message.edited && { edited: true }),
  };
}

export function sandboxEphemeral(message: EphemeralMessage): SandboxMessage {
  return {
    channel: message.channel,
    ts: message.ts,
    from: 'app',
    text: message.text,
    ephemeralFor: message.user,
    ...(message.threadTs && { threadTs: message.threadTs }),
    ...(message.blocks && { blocks: message.blocks }),
  };
}

/** A file as Slack's API carries it. `base`: where the caller reached the sandbox. */
export function filePayload(base: string, file: StoredFile): SlackBlock {
  const address = `${base}${fileAddress(file)}`;
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.type,
    filetype: file.name.split('.').at(-1),
    user: file.user,
    size: file.size,
    mode: 'hosted',
    is_public: false,
    url_private: address,
    url_private_download: `${address}?download`,
    permalink: address,
    ...(file.altText && { alt_txt: file.altText }),
    shares: { public: sharesIn(file, 'C'), private: sharesIn(file, 'D') },
  };
}

/** By channel, of those whose ids begin like this. */
function sharesIn({ shares = [] }: StoredFile, letter: string): SlackBlock {
  const here = shares.filter(({ channel }) => channel.startsWith(letter));
  return Object.fromEntries(here.map(({ channel, ts }) => [channel, [{ ts }]]));
}

/** A file as the page gets it. */
function sandboxFile({ id, name, title, type, size, altText }: StoredFile): SandboxFile {
  const picture = type.startsWith('image/');
  return { id, name, title, size, picture, ...(altText && { altText }) };
}

function fileAddress({ id, name }: StoredFile): string {
  return `/sandbox/files/${id}/${encodeURIComponent(name)}`;
}

function threadFields(desk: Desk, message: StoredMessage): SlackBlock {
  const { channel, ts, threadTs } = message;
  if (threadTs) {
    const root = desk.workspace.message(channel, threadTs);
    return { thread_ts: threadTs, parent_user_id: root?.user };
  }
  const replies = desk.workspace.repliesTo(channel, ts);
  if (replies.length === 0) return {};
  const people = [...new Set(replies.map((reply) => reply.user))];
  return {
    thread_ts: ts,
    reply_count: replies.length,
    reply_users_count: people.length,
    reply_users: people.slice(0, 5),
    latest_reply: replies.at(-1)?.ts,
  };
}
