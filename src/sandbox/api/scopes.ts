import type { Desk } from './call.js';

/** https://docs.slack.dev/reference/scopes: what each method asks of a bot's token. */
const SCOPES: Record<string, string> = {
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'conversations.list': '*:read',
  'users.conversations': '*:read',
  'conversations.info': '*:read',
  'conversations.members': '*:read',
  'conversations.history': '*:history',
  'conversations.replies': '*:history',
  'conversations.join': 'channels:join',
  'conversations.open': 'im:write',
  'users.info': 'users:read',
  'users.list': 'users:read',
  'users.lookupByEmail': 'users:read.email',
  'usergroups.list': 'usergroups:read',
  'usergroups.users.list': 'usergroups:read',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'files.info': 'files:read',
  'team.info': 'team:read',
};

const FAMILIES: Record<string, string> = {
  public_channel: 'channels',
  private_channel: 'groups',
  im: 'im',
  mpim: 'mpim',
};

/** The first scope the token lacks for this call; null when it has all. */
export function missingScope(
  method: string,
  { args, desk, scopes }: { args: Record<string, unknown>; desk: Desk; scopes: string[] },
): string | null {
  const scope = SCOPES[method];
  if (!scope) return null;
  const needed = scope.startsWith('*')
    ? families(args, desk).map((family) => scope.replace('*', family))
    : [scope];
  return needed.find((each) => !scopes.includes(each)) ?? null;
}

/** Lists ask for a scope of each kind they name, the other methods for that of their conversation. */
function families(args: Record<string, unknown>, desk: Desk): string[] {
  if (args.channel === undefined) {
    return String(args.types ?? 'public_channel')
      .split(',')
      .map((type) => FAMILIES[type.trim()] ?? 'channels');
  }
  const channel = desk.workspace.channels.get(String(args.channel));
  if (channel?.kind === 'im') return ['im'];
  return [channel?.private ? 'groups' : 'channels'];
}
