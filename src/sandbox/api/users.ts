import { BOT_ID, BOT_USER, type StoredUser, TEAM_ID } from '../seed.js';
import {
  type ApiCall,
  type ApiMethod,
  type Desk,
  isTrue,
  paged,
  Refusal,
  required,
  userById,
} from './call.js';

export const userMethods: Record<string, ApiMethod> = {
  'auth.test': (desk, call) => ({
    url: `${call.base}/sandbox/`,
    team: desk.seed.team,
    user: desk.workspace.users.get(BOT_USER)?.handle,
    team_id: TEAM_ID,
    user_id: BOT_USER,
    bot_id: BOT_ID,
    is_enterprise_install: false,
  }),
  'team.info': (desk) => ({
    team: { id: TEAM_ID, name: desk.seed.team, domain: 'sandbox', email_domain: '', icon: {} },
  }),
  'users.info': (desk, call) => {
    const user = userById(desk, required(call, 'user'), 'user_not_found');
    if (user.teamId !== TEAM_ID && !sharesChannel(desk, user)) throw new Refusal('user_not_visible');
    return { user: userPayload(desk, user) };
  },
  'users.list': (desk, call) => {
    const all = [...desk.workspace.users.values()].filter((user) => user.teamId === TEAM_ID);
    const { page, cursor } = paged(all, call, { limit: 999, key: ({ id }) => id });
    return {
      members: page.map((user) => userPayload(desk, user)),
      response_metadata: { next_cursor: cursor },
    };
  },
  'users.lookupByEmail': (desk, call) => {
    const email = required(call, 'email').toLowerCase();
    const found = [...desk.workspace.users.values()].find(
      (user) => user.email.toLowerCase() === email && !user.deleted,
    );
    if (!found) throw new Refusal('users_not_found');
    return { user: userPayload(desk, found) };
  },
  'usergroups.list': (desk, call) => ({
    usergroups: desk.seed.usergroups.map((group) => groupPayload(group, call)),
  }),
  'usergroups.users.list': (desk, call) => {
    const group = groupById(desk, required(call, 'usergroup'));
    return { users: group.users };
  },
};

/** Of another organisation an app sees those alone whom it meets in a shared channel. */
function sharesChannel(desk: Desk, user: StoredUser): boolean {
  return desk.workspace.channelsOf(user.id).some(({ members }) => members.includes(BOT_USER));
}

function groupById(desk: Desk, id: string) {
  const group = desk.seed.usergroups.find((each) => each.id === id);
  if (!group) throw new Refusal('no_such_subteam');
  return group;
}

function groupPayload(group: Desk['seed']['usergroups'][number], call: ApiCall) {
  return {
    id: group.id,
    team_id: TEAM_ID,
    is_usergroup: true,
    name: group.name,
    handle: group.handle,
    description: '',
    date_delete: 0,
    user_count: group.users.length,
    ...(isTrue(call, 'include_users') && { users: group.users }),
  };
}

function userPayload(desk: Desk, user: StoredUser): Record<string, unknown> {
  const mayReadEmail = desk.scopes?.includes('users:read.email') ?? true;
  const [first = user.name, ...rest] = user.name.split(' ');
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.handle,
    deleted: user.deleted ?? false,
    real_name: user.name,
    tz: 'America/Los_Angeles',
    tz_label: 'Pacific Time',
    profile: {
      real_name: user.name,
      real_name_normalized: user.name,
      display_name: user.bot ? '' : user.name,
      display_name_normalized: user.bot ? '' : user.name,
      first_name: first,
      last_name: rest.join(' '),
      team: user.teamId,
      ...(user.email && mayReadEmail && { email: user.email }),
      ...(user.bot && { bot_id: BOT_ID }),
    },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: user.guest ?? false,
    is_ultra_restricted: false,
    is_bot: user.bot ?? false,
    is_app_user: false,
    ...(user.teamId !== TEAM_ID && { is_stranger: true }),
    updated: 0,
  };
}
