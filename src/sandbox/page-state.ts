import type { Desk } from './api/call.js';
import type { Mailbox } from './mailbox.js';
import { sandboxChannel, sandboxEphemeral, sandboxMessage } from './message-payload.js';
import type { SandboxTime, WorkspaceState } from './protocol.js';
import { sandboxView } from './views.js';
import type { StoredMessage, Workspace } from './workspace.js';

/** What a channel's page shows of the past. */
const SHOWN_MESSAGES = 200;

/** What the page shows. */
interface Shown {
  desk: Pick<Desk, 'seed' | 'workspace' | 'views' | 'ephemerals'>;
  mailbox: Mailbox;
  /** Where customers write. */
  formUrl(): string;
  time(): SandboxTime;
}

/**
 * All that the page shows one person when it is opened, of nobody named: the first; null where there is no such person.
 */
export async function readState(
  { desk, mailbox, formUrl, time }: Shown,
  userId: string,
): Promise<WorkspaceState | null> {
  const { seed, workspace, views, ephemerals } = desk;
  const people = [...workspace.users.values()].filter((user) => !user.bot && !user.deleted);
  const user = userId === '' ? people[0] : people.find((each) => each.id === userId);
  if (!user) return null;
  const channels = workspace.channelsOf(user.id);
  return {
    team: seed.team,
    app: { name: seed.app },
    users: people.map(({ id, name, role, email }) => ({ id, name, role, email })),
    channels: channels.map((channel) => sandboxChannel(channel, seed.app)),
    messages: [
      ...channels.flatMap((channel) => recent(workspace, channel.id)).map(sandboxMessage),
      ...ephemerals.of(user.id).map(sandboxEphemeral),
    ],
    view: sandboxView(views.top(user.id)),
    mail: await mailbox.list(),
    formUrl: formUrl(),
    time: time(),
  };
}

/** The channel's newest messages with their threads, oldest first. */
function recent(workspace: Workspace, channel: string): StoredMessage[] {
  const all = workspace.messagesOf(channel);
  const roots = all.filter((message) => !message.threadTs).slice(-SHOWN_MESSAGES);
  const shown = new Set(roots.map((message) => message.ts));
  return all.filter((message) => shown.has(message.threadTs ?? message.ts));
}
