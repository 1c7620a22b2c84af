import { createHash } from 'node:crypto';

export const BOT_USER = 'U0FLOAPP001';
export const BOT_ID = 'B0FLOAPP001';
export const APP_ID = 'A0FLOAPP001';
export const TEAM_ID = 'T0SANDBOX01';

export interface StoredUser {
  id: string;
  /** Of another team: somebody in a shared channel. */
  teamId: string;
  /** Login name, as `@olivia`. */
  handle: string;
  name: string;
  email: string;
  /** Shown in the page's switch. */
  role: string;
  guest?: boolean;
  bot?: boolean;
  deleted?: boolean;
  /** Came from the options, not from `addUser`. */
  seeded?: boolean;
}

export interface StoredChannel {
  id: string;
  name: string;
  kind: 'channel' | 'im';
  private?: boolean;
  /** Closed by a person: it can be read, and nothing in it changes. */
  archived?: boolean;
  members: string[];
}

export interface Usergroup {
  id: string;
  handle: string;
  name: string;
  users: string[];
}

export interface Seed {
  team: string;
  app: string;
  users: StoredUser[];
  channels: StoredChannel[];
  usergroups: Usergroup[];
}

/** A person to be in the workspace, by e-mail address or Slack id. */
export interface SeedPerson {
  email?: string;
  id?: string;
  name?: string;
  role?: string;
  guest?: boolean;
  bot?: boolean;
  deleted?: boolean;
  /** Of another organisation. */
  teamId?: string;
  /** Whether the leads channel has them as a member; true unless said otherwise. */
  inChannel?: boolean;
}

export interface SeedOptions {
  team: string;
  app?: string;
  /** The leads channel, a name or an id. */
  channel: string;
  /** Further channels the app is in. */
  otherChannels?: string[];
  /** E-mail address or Slack id. */
  owner: string;
  backup?: string;
  /** Who decides, as flo.yml names them: addresses, ids, user groups. Nobody named: all in the channel but guests. */
  approvers?: string[];
  people?: SeedPerson[];
  usergroups?: { handle: string; users: string[] }[];
}

/**
 * The owner, the backup, a guest, who else may approve, the app, the leads channel, and a channel the app is not in.
 * Who is in a user group only a real Slack knows: in those that may approve, it is the owner and the backup here.
 */
export function makeSeed(options: SeedOptions): Seed {
  const backup = options.backup && options.backup !== options.owner ? options.backup : 'ben@team.example';
  const approvers = [...new Set(options.approvers)];
  const groups = approvers.filter(isGroup);
  const named = approvers.filter((who) => !isGroup(who));
  const may = (who: string) =>
    approvers.length === 0 || groups.length > 0 || named.some((approver) => isSame(approver, who))
      ? 'may approve'
      : 'may not approve';
  const people: SeedPerson[] = [
    {
      ...reference(options.owner),
      name: nameOf(options.owner, 'Olivia'),
      role: `Owner, ${may(options.owner)}`,
    },
    { ...reference(backup), name: nameOf(backup, 'Ben'), role: capitalized(may(backup)) },
    { email: 'gus@guests.example', name: 'Gus', role: 'Guest, may only look', guest: true },
    ...named
      .filter((who) => !isSame(who, options.owner) && !isSame(who, backup))
      .map((who) => ({ ...reference(who), role: 'May approve' })),
    ...(options.people ?? []),
  ];
  const users = [...people.map(toUser), appUser(options.app ?? 'Flo')];
  const inside = users.filter((_, index) => people[index]?.inChannel !== false).map((user) => user.id);
  const names = [options.channel, ...(options.otherChannels ?? [])].map((name) => name.replace(/^#/, ''));
  const channels = [...new Set(names)].map((name) => toChannel(name, inside));
  const colleagues = users.filter((user) => !user.bot && !user.guest).map((user) => user.id);
  if (!channels.some((channel) => channel.name === 'general')) {
    channels.push(toChannel('general', colleagues));
  }
  const approving = groups.map((handle) => ({ handle, users: [options.owner, backup] }));
  const usergroups = [...(options.usergroups ?? []), ...approving].map(({ handle, users: members }) => ({
    id: GROUP_ID.test(handle) ? handle : hashedId('S', handle),
    handle: handle.replace(/^@/, ''),
    name: handle.replace(/^@/, ''),
    users: members.flatMap((who) => users.find((user) => user.id === who || user.email === who)?.id ?? []),
  }));
  return { team: options.team, app: options.app ?? 'Flo', users, channels, usergroups };
}

export function toUser(person: SeedPerson): StoredUser {
  const email = person.email ?? `${(person.name ?? person.id ?? 'somebody').toLowerCase()}@team.example`;
  const name = person.name ?? nameOf(email, 'Somebody');
  return {
    id: person.id ?? hashedId('U', email.toLowerCase()),
    teamId: person.teamId ?? TEAM_ID,
    handle: name.toLowerCase().replace(/[^a-z0-9]+/g, '.'),
    name,
    email,
    role: person.role ?? (person.guest ? 'Guest' : 'Member'),
    ...(person.guest && { guest: true }),
    ...(person.bot && { bot: true }),
    ...(person.deleted && { deleted: true }),
    seeded: true,
  };
}

function appUser(app: string): StoredUser {
  return {
    id: BOT_USER,
    teamId: TEAM_ID,
    handle: app.toLowerCase(),
    name: app,
    email: '',
    role: 'App',
    bot: true,
    seeded: true,
  };
}

function reference(who: string): SeedPerson {
  return who.includes('@') ? { email: who } : { id: who };
}

const GROUP_ID = /^S[A-Z0-9]{5,}$/;

function isGroup(named: string): boolean {
  return named.startsWith('@') || GROUP_ID.test(named);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nameOf(who: string, otherwise: string): string {
  const first = who.includes('@') ? (who.split('@')[0]?.split(/[._+-]/)[0] ?? '') : '';
  return first ? capitalized(first) : otherwise;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function toChannel(nameOrId: string, members: string[]): StoredChannel {
  const isId = /^[CG][A-Z0-9]{6,}$/.test(nameOrId);
  return isId
    ? { id: nameOrId, name: 'leads', kind: 'channel', members }
    : { id: hashedId('C', nameOrId), name: nameOrId, kind: 'channel', members };
}

function hashedId(letter: string, of: string): string {
  const number = BigInt(`0x${createHash('sha256').update(of).digest('hex').slice(0, 16)}`);
  return letter + number.toString(36).toUpperCase().padStart(10, '0').slice(-10);
}
