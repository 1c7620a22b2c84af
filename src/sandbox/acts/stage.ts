import type { Desk } from '../api/call.js';
import type { ActResult, SlackBlock } from '../protocol.js';
import { APP_ID, type StoredChannel, type StoredUser, TEAM_ID } from '../seed.js';
import type { FloClient } from './flo-client.js';

/** What acting needs, beyond the workspace. */
export interface Stage {
  desk: Desk;
  flo: FloClient;
  /** Where Flo reaches the sandbox, for response_url. */
  base: () => string;
  /** Slash commands the app has. */
  commands: string[];
  sendSample(): Promise<ActResult>;
  /** Moves Flo's clock on; absent where Flo runs in a process of its own. */
  skip?: (ms: number) => Promise<void>;
  complain(words: string): void;
}

export function refuse(error: string): ActResult {
  return { ok: false, error };
}

/** The fields every payload carries about the person and the app. */
export function actor(user: StoredUser): SlackBlock {
  return {
    user: { id: user.id, username: user.handle, name: user.handle, team_id: user.teamId },
    team: { id: TEAM_ID, domain: 'sandbox' },
    api_app_id: APP_ID,
    token: 'sandbox',
    enterprise: null,
    is_enterprise_install: false,
    ...(user.teamId !== TEAM_ID && { user_team: { id: user.teamId, name: 'another team' } }),
  };
}

/** The conversation, when this person is in it. */
export function ownChannel(desk: Desk, user: StoredUser, id: string): StoredChannel | null {
  const channel = desk.workspace.channels.get(id);
  return channel?.members.includes(user.id) ? channel : null;
}

export const NOT_IN_CHANNEL = 'You are not in this conversation.';
