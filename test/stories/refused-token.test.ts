import { afterEach, describe, expect, it } from 'vitest';
import { LEAD, startWorld, type World } from '../support/flo.js';
import { listen, until } from '../support/sandbox.js';
import { serve } from '../support/serve.js';
import { type SocketBridge, startSocketBridge } from '../support/socket-bridge.js';
import { askStatus } from '../support/story.js';

let world: World;
let bridge: SocketBridge | undefined;
afterEach(async () => {
  await world?.stop();
  await bridge?.close();
  bridge = undefined;
});

const ready = async () => {
  const answer = await fetch(`${world.url}/readyz`);
  return { status: answer.status, slack: ((await answer.json()) as { slack: string }).slack };
};
/** What anybody reads in the log. */
const told = () => world.logged.filter(({ level }) => level !== 'debug').map(({ words }) => words);

/** Slack's Web API in front of the sandbox's, which refuses every call while `refusal` is set. */
async function startDoorkeeper(api: () => string) {
  const keeper = { refusal: 'account_inactive' as string | null, calls: 0, url: '' };
  const server = serve(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    keeper.calls++;
    res.setHeader('content-type', 'application/json');
    if (keeper.refusal) return res.end(JSON.stringify({ ok: false, error: keeper.refusal }));
    const passed = await fetch(`${api()}${req.url?.split('/').at(-1)}`, {
      method: 'POST',
      headers: {
        authorization: req.headers.authorization ?? '',
        'content-type': req.headers['content-type'] ?? 'application/x-www-form-urlencoded',
      },
      body: Buffer.concat(parts),
    });
    res.statusCode = passed.status;
    return res.end(await passed.text());
  });
  keeper.url = `${await listen(server)}/api/`;
  return { keeper, close: () => server.close() };
}

describe('a token that Slack refuses', () => {
  it('is told once with its variable, is not asked about for every inquiry, and hinders no intake', async (test) => {
    let api = '';
    const { keeper, close } = await startDoorkeeper(() => api);
    test.onTestFinished(() => void close());
    // Slow, so that no machine takes until Slack is asked again.
    const began = Date.now();
    let aheadMs = 0;
    world = await startWorld({
      now: () => new Date(began + aheadMs + (Date.now() - began) / 10),
      slackAccess: (slack) => {
        api = slack.apiUrl;
        const { botToken, signingSecret } = slack;
        return { mode: 'http', botToken, signingSecret, apiUrl: keeper.url };
      },
    });
    await until(() => told().length > 0);
    const ids: string[] = [];
    let calls = 0;
    for (let i = 0; i < 5; i++) {
      const { status, body } = await world.post({ ...LEAD, email: `dana${i}@fox.example` });
      expect(status).toBe(202);
      ids.push(body.id);
      await world.see(body.id, (inquiry) => inquiry.drafts.length === 1);
      // What was under way when the token was first refused has been answered by then.
      if (i === 0) calls = keeper.calls;
    }
    expect(await ready()).toEqual({
      status: 503,
      slack: expect.stringContaining('please set SLACK_BOT_TOKEN'),
    });
    expect(told()).toEqual([
      expect.stringMatching(
        /removed app or person: please set SLACK_BOT_TOKEN .*start Flo again\. Inquiries are taken in/,
      ),
    ]);
    expect(await askStatus(world)).toMatch(/set SLACK_BOT_TOKEN/);
    expect(keeper.calls).toBe(calls);

    keeper.refusal = null;
    aheadMs += 20_000;
    for (const id of ids) await world.card(id);
    expect(told().filter((words) => words.includes('TOKEN'))).toEqual([
      expect.stringContaining('please set SLACK_BOT_TOKEN'),
      'Slack takes SLACK_BOT_TOKEN again',
    ]);
  });

  it('may be the one of Socket Mode: Flo starts, says so, and connects when it can', async () => {
    let api = '';
    bridge = await startSocketBridge(() => api);
    bridge.refuse('token_revoked');
    world = await startWorld({
      slackAccess: (slack) => {
        api = slack.apiUrl;
        return { mode: 'socket', botToken: slack.botToken, appToken: 'xapp-1-test', apiUrl: bridge!.apiUrl };
      },
    });
    world.slack.setFlo(bridge.url);
    const { body } = await world.post(LEAD);
    await world.card(body.id);
    await until(() => told().length > 0);
    expect(await ready()).toEqual({
      status: 503,
      slack: expect.stringContaining('please set SLACK_APP_TOKEN'),
    });
    expect(told()).toEqual([
      expect.stringMatching(/the token was revoked: please set SLACK_APP_TOKEN .*does not reach Flo\.$/),
    ]);
    expect(await world.flo.connection()).toContain('please set SLACK_APP_TOKEN');

    bridge.refuse(null);
    world.time.aheadMs += 20_000;
    await until(() => bridge!.connected());
    await until(async () => (await ready()).status === 200);
    expect(told().slice(1)).toEqual(['Slack takes SLACK_APP_TOKEN again']);
    expect(await world.flo.connection()).toBeNull();
  });

  it('is told when it ends while Flo runs, and does not end Flo', async () => {
    let api = '';
    bridge = await startSocketBridge(() => api);
    world = await startWorld({
      slackAccess: (slack) => {
        api = slack.apiUrl;
        return { mode: 'socket', botToken: slack.botToken, appToken: 'xapp-1-test', apiUrl: bridge!.apiUrl };
      },
    });
    await until(() => bridge!.connected());
    bridge.refuse('invalid_auth');
    bridge.cut();
    await until(() => told().some((words) => words.includes('SLACK_APP_TOKEN')));
    expect((await world.post(LEAD)).status).toBe(202);
  });
});
