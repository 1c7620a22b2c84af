import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import { serve } from './serve.js';

export const HOME = 'T0HOME';

export const user = (changes: object = {}) => ({
  team_id: HOME,
  profile: { display_name: 'Ana' },
  ...changes,
});

export const USERS: Record<string, object> = {
  U0ANA: user(),
  U0BEN: user({ profile: { display_name: '', real_name: 'Ben Ash' } }),
  U0GUEST: user({ is_restricted: true }),
  U0ONE: user({ is_ultra_restricted: true }),
  U0BOT: user({ is_bot: true }),
  U0GONE: user({ deleted: true }),
  U0ELSE: user({ team_id: 'T0ELSE' }),
  // An Enterprise organisation's people are members of the organisation first, and of some of its workspaces.
  U0GRID: user({
    team_id: 'T0SISTER',
    enterprise_user: { enterprise_id: 'E0OURS', teams: ['T0SISTER', HOME] },
  }),
  U0SISTER: user({ team_id: 'T0SISTER', enterprise_user: { enterprise_id: 'E0OURS', teams: ['T0SISTER'] } }),
  U0STRANGER: user({ is_stranger: true }),
  // users.info, "Errors": somebody of another organisation whom the app may not see.
  U0HIDDEN: { ok: false, error: 'user_not_visible' },
};

/**
 * Slack as far as it tells about people, for the length of a test; `asked` are the methods, oldest first, `silent` those
 * that it does not answer, `limited` those for which it asks to wait. The clock stands `aheadMs` before the machine's.
 */
export async function startSlackPeople(channel = Object.keys(USERS)) {
  const asked: string[] = [];
  const silent = new Set<string>();
  const limited = new Map<string, { seconds: number }>();
  const users = { ...USERS };
  const sales = ['U0ANA'];
  const addresses: Record<string, object> = { 'ben@cedarpine.example': { user: { id: 'U0BEN' } } };
  const time = { aheadMs: 0 };
  const answers: Record<string, (args: URLSearchParams) => object> = {
    'conversations.members': () => ({ members: channel }),
    'conversations.open': (args) => ({ channel: { id: `D-${args.get('users')}` } }),
    'users.info': (args) => {
      const found = users[args.get('user') ?? ''];
      if (found && 'error' in found) return found;
      return found ? { user: found } : { ok: false, error: 'user_not_found' };
    },
    'users.lookupByEmail': (args) =>
      addresses[args.get('email')?.toLowerCase() ?? ''] ?? { ok: false, error: 'users_not_found' },
    'usergroups.list': () => ({ usergroups: [{ id: 'S0SALES', handle: 'sales' }] }),
    'usergroups.users.list': () => ({ users: sales }),
  };
  const server = serve(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    const method = (req.url ?? '').slice(1);
    asked.push(method);
    if (silent.has(method)) return;
    const wait = limited.get(method);
    if (wait) {
      res.writeHead(429, { 'retry-after': String(wait.seconds) }).end();
      return;
    }
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify({ ok: true, ...answers[method]?.(new URLSearchParams(body)) }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    client: new WebClient('xoxb-test', {
      slackApiUrl: url,
      rejectRateLimitedCalls: true,
      retryConfig: { retries: 0 },
    }),
    clock: {
      now: () => new Date(Date.now() + time.aheadMs),
      // Only who is silent is given up: whoever answers may take as long as the machine makes it last.
      after: (ms: number) =>
        new Promise<void>((done) => {
          if (silent.size > 0) setTimeout(done, ms).unref();
        }),
    },
    asked,
    silent,
    limited,
    users,
    channel,
    sales,
    addresses,
    time,
  };
}
