import type {
  SandboxChannel,
  SandboxMessage,
  SandboxUser,
  WorkspaceEvent,
  WorkspaceState,
} from '../protocol.js';

/** The workspace after an event. Applying one twice changes nothing. */
export function applyEvent(state: WorkspaceState, event: WorkspaceEvent): WorkspaceState {
  switch (event.type) {
    case 'message': {
      const { message } = event;
      const others = state.messages.filter((other) => !isSame(other, message.channel, message.ts));
      return { ...state, messages: [...others, message] };
    }
    case 'message-deleted':
      return {
        ...state,
        messages: state.messages.filter((other) => !isSame(other, event.channel, event.ts)),
      };
    case 'view':
      return { ...state, view: event.view };
    case 'mail':
      return { ...state, mail: [...state.mail.filter((other) => other.id !== event.mail.id), event.mail] };
    case 'time':
      return { ...state, time: event.time };
    case 'channel':
      return {
        ...state,
        channels: state.channels.some((other) => other.id === event.channel.id)
          ? state.channels.map((other) => (other.id === event.channel.id ? event.channel : other))
          : [...state.channels, event.channel],
      };
  }
}

/** What stands in the channel itself for this person, oldest first: no replies but those shown there too. */
export function timelineOf(state: WorkspaceState, channel: string, me: string): SandboxMessage[] {
  return visible(state, channel, me).filter((message) => isRoot(message) || message.broadcast === true);
}

/** The replies for this person by the thread they belong to, oldest first. */
export function repliesByThread(
  state: WorkspaceState,
  channel: string,
  me: string,
): Map<string, SandboxMessage[]> {
  const threads = new Map<string, SandboxMessage[]>();
  for (const message of visible(state, channel, me)) {
    if (isRoot(message)) continue;
    const replies = threads.get(message.threadTs!);
    if (replies) replies.push(message);
    else threads.set(message.threadTs!, [message]);
  }
  return threads;
}

/** What everybody may see: until the next person's workspace is read, nothing of the last one's is shown. */
export function withoutPrivate(state: WorkspaceState): WorkspaceState {
  const channels = state.channels.filter((channel) => channel.kind === 'channel');
  const messages = state.messages.filter(
    (message) => !message.ephemeralFor && channels.some((channel) => channel.id === message.channel),
  );
  return { ...state, channels, messages, view: null };
}

export function findMessage(
  state: WorkspaceState,
  channel: string,
  ts: string | undefined,
): SandboxMessage | undefined {
  return ts === undefined ? undefined : state.messages.find((message) => isSame(message, channel, ts));
}

export function userOf(state: WorkspaceState, id: string): SandboxUser | undefined {
  return state.users.find((user) => user.id === id);
}

/** Where cards are posted: the workspace names it first. */
export function leadsOf(state: WorkspaceState): SandboxChannel | undefined {
  return state.channels.find((channel) => channel.kind === 'channel');
}

/** When a message was written: Slack's `ts` is seconds with six digits after the point. */
export function writtenAt(message: Pick<SandboxMessage, 'ts'>): Date {
  return new Date(Number(message.ts) * 1000);
}

/** Newest first. */
export function mailbox(state: WorkspaceState): WorkspaceState['mail'] {
  return [...state.mail].sort((one, other) => other.at.localeCompare(one.at));
}

function visible(state: WorkspaceState, channel: string, me: string): SandboxMessage[] {
  return state.messages
    .filter((message) => message.channel === channel)
    .filter((message) => message.ephemeralFor === undefined || message.ephemeralFor === me)
    .sort((one, other) => Number(one.ts) - Number(other.ts));
}

function isRoot(message: SandboxMessage): boolean {
  return message.threadTs === undefined || message.threadTs === message.ts;
}

function isSame(message: SandboxMessage, channel: string, ts: string): boolean {
  return message.channel === channel && message.ts === ts;
}
