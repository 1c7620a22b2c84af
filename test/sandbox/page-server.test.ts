import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WorkspaceEvent, WorkspaceState } from '../../src/sandbox/protocol.js';
import { type RunningSandbox, startSandbox, until } from '../support/sandbox.js';
import { slackClient } from '../support/slack-client.js';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'off' });
});

afterEach(() => sandbox.stop());

/** With any header, also those that fetch keeps to itself. */
function ask(path: string, opts: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, failed) => {
    const req = request(
      `${sandbox.url}${path}`,
      { method: opts.method ?? 'GET', headers: opts.headers },
      (res) => {
        let body = '';
        res.on('data', (chunk) => {
          body += chunk;
        });
        res.on('end', () => done({ status: res.statusCode ?? 0, headers: res.headers, body }));
      },
    );
    req.on('error', failed);
    req.end(opts.body);
  });
}

const act = (headers: Record<string, string> = {}) =>
  ask('/sandbox/act', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({
      kind: 'say',
      user: sandbox.people.owner.id,
      channel: sandbox.channel.id,
      text: 'a < b',
    }),
  });

describe('who may ask', () => {
  test('only under a loopback name', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80', '10.0.0.1']) {
      expect(await ask('/sandbox/state', { headers: { Host: host } })).toMatchObject({ status: 403 });
    }
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000']) {
      expect(await ask('/sandbox/state', { headers: { Host: host } })).toMatchObject({ status: 200 });
    }
  });

  test('only the page itself, not another site', async () => {
    expect((await act({ Origin: 'https://evil.example' })).status).toBe(403);
    expect((await act({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await act({ 'Content-Type': 'text/plain' })).status).toBe(415);
    expect(sandbox.messages()).toEqual([]);
    expect((await act({ Origin: sandbox.url, 'Sec-Fetch-Site': 'same-origin' })).body).toBe('{"ok":true}');
    expect(sandbox.messages()).toMatchObject([{ text: 'a &lt; b', user: sandbox.people.owner.id }]);
  });
});

test('files come from the page’s folders only, under a strict policy', async () => {
  const page = await ask('/');
  expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  for (const path of ['../main.ts', '..%2fmain.ts', 'nothing.js', '.env', 'page.ts', '']) {
    expect((await ask(`/sandbox/page/${path}`)).status).toBe(404);
  }
});

test('everything else is left to Flo', async () => {
  const other = await ask('/slack/events', { method: 'POST' });
  expect(other).toMatchObject({ status: 404, body: '' });
  expect((await ask('/sandbox/nothing')).status).toBe(404);
  expect((await ask('/sandboxes')).body).toBe('');
});

test('the state is what one person sees', async () => {
  const slack = slackClient(sandbox.apiUrl, sandbox.botToken);
  const { owner, guest } = sandbox.people;
  await slack.chat.postMessage({ channel: sandbox.channel.id, text: 'card' });
  await slack.chat.postMessage({ channel: owner.id, text: 'direct' });
  await slack.chat.postEphemeral({ channel: sandbox.channel.id, user: guest.id, text: 'psst' });
  const see = async (user: string): Promise<WorkspaceState> =>
    JSON.parse((await ask(`/sandbox/state?user=${user}`)).body);
  const first = await see('');
  expect(first.users.map((user) => user.role)).toEqual([
    'Owner, may approve',
    'May approve',
    'Guest, may only look',
  ]);
  expect(first).toMatchObject({
    team: 'Cedar & Pine',
    app: { name: 'Flo' },
    formUrl: 'http://127.0.0.1:9/form',
    time: { aheadMs: 0, movable: false },
    view: null,
  });
  expect(first.channels.map((channel) => [channel.name, channel.kind])).toEqual([
    ['leads', 'channel'],
    ['general', 'channel'],
    ['Flo', 'im'],
  ]);
  expect(first.messages.map((message) => message.text)).toEqual(['card', 'direct']);
  const theirs = await see(guest.id);
  expect(theirs.channels.map((channel) => channel.name)).toEqual(['leads']);
  expect(theirs.messages).toMatchObject([
    { text: 'card', from: 'app' },
    { text: 'psst', ephemeralFor: guest.id },
  ]);
  expect((await ask('/sandbox/state?user=U404')).status).toBe(404);
});

test('events reach whom they concern', async () => {
  const slack = slackClient(sandbox.apiUrl, sandbox.botToken);
  const { owner, guest } = sandbox.people;
  const follow = async (user: string) => {
    const events: WorkspaceEvent[] = [];
    const response = await fetch(`${sandbox.url}/sandbox/events?user=${user}`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    void (async () => {
      let text = '';
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) if (part.startsWith('data: ')) events.push(JSON.parse(part.slice(6)));
      }
    })().catch(() => {});
    return events;
  };
  const seen = { owner: await follow(owner.id), guest: await follow(guest.id) };
  const { ts } = await slack.chat.postMessage({ channel: sandbox.channel.id, text: 'card' });
  await slack.chat.postEphemeral({ channel: sandbox.channel.id, user: guest.id, text: 'psst' });
  await slack.chat.postMessage({ channel: owner.id, text: 'direct' });
  await slack.chat.delete({ channel: sandbox.channel.id, ts: ts! });
  await until(() => seen.owner.length >= 4 && seen.guest.length >= 3);
  const summary = (events: WorkspaceEvent[]) =>
    events.map((event) => (event.type === 'message' ? event.message.text : event.type));
  expect(summary(seen.owner)).toEqual(['card', 'channel', 'direct', 'message-deleted']);
  expect(summary(seen.guest)).toEqual(['card', 'psst', 'message-deleted']);
});
