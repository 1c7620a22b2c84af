import { createHmac } from 'node:crypto';
import { type ClientRequest, createServer, request as httpRequest, type Server } from 'node:http';
import { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BodyRoom } from '../../../src/doors/http/body-room.js';
import { SlackReceiver } from '../../../src/doors/listeners/receiver.js';
import { listen, until } from '../../support/sandbox.js';

const SECRET = 'signing-secret-of-the-tests';
const ROOM_BYTES = 1024 * 1024;
const NOW = new Date('2026-11-03T18:00:00Z');
const NOW_S = NOW.getTime() / 1_000;

let server: Server;
let url: string;
let pressed: unknown[];
/** How long somebody waits, and what ends it. */
let waits: { ms: number; end(): void }[];

beforeEach(async () => {
  pressed = [];
  waits = [];
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const clock = {
    now: () => NOW,
    after: (ms: number) => new Promise<void>((end) => void waits.push({ ms, end })),
  };
  const receiver = new SlackReceiver(SECRET, clock, quiet, new BodyRoom(ROOM_BYTES));
  const app = new App({
    receiver,
    authorize: async () => ({ botToken: 'xoxb-test' }),
    deferInitialization: true,
    convoStore: false,
  });
  app.action({ type: 'block_actions' }, async ({ ack, action }) => {
    pressed.push((action as { action_id?: string }).action_id);
    if ((action as { action_id?: string }).action_id === 'twice') {
      await ack();
      await ack();
    } else if ((action as { action_id?: string }).action_id !== 'silent') await ack();
  });
  app.view('modal', async ({ ack }) => ack({ response_action: 'errors', errors: { a: 'No' } }));
  app.error(async () => {});
  await app.init();
  server = createServer((req, res) => void receiver.handle(req, res));
  url = await listen(server);
});
afterEach(() => server.close());

const click = (id: string, more = {}) => ({
  type: 'block_actions',
  user: { id: 'U1' },
  team: { id: 'T1' },
  actions: [{ type: 'button', action_id: id, block_id: 'b', value: 'v' }],
  response_url: 'http://127.0.0.1:9/never',
  ...more,
});
const form = (payload: unknown) => `payload=${encodeURIComponent(JSON.stringify(payload))}`;

function sign(body: string, at = NOW_S, secret = SECRET): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${hash}` };
}

async function post(
  body: string,
  headers: Record<string, string>,
  type = 'application/x-www-form-urlencoded',
) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type, ...headers }, body });
  return { status: answer.status, text: await answer.text() };
}

describe('a request in Slack’s name', () => {
  it('is handed to its listener and acknowledged', async () => {
    const body = form(click('approve'));
    expect(await post(body, sign(body))).toEqual({ status: 200, text: '' });
    expect(pressed).toEqual(['approve']);
  });

  it('is acknowledged with what the listener says', async () => {
    const view = { type: 'modal', callback_id: 'modal', id: 'V1', state: { values: {} } };
    const body = form({ type: 'view_submission', user: { id: 'U1' }, team: { id: 'T1' }, view });
    const { status, text } = await post(body, sign(body));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ response_action: 'errors', errors: { a: 'No' } });
  });

  it.each([
    ['unsigned', (_body: string) => ({})],
    ['signed with another secret', (body: string) => sign(body, NOW_S, 'another secret')],
    ['signed for another body', (_body: string) => sign('another body')],
    ['older than five minutes', (body: string) => sign(body, NOW_S - 301)],
    ['more than five minutes ahead', (body: string) => sign(body, NOW_S + 301)],
    ['of a time that is none', (body: string) => ({ ...sign(body), 'x-slack-request-timestamp': 'now' })],
    ['of half a second', (body: string) => sign(body, NOW_S + 0.5)],
    ['of a signature of another length', (body: string) => ({ ...sign(body), 'x-slack-signature': 'v0=ab' })],
    [
      'of another version',
      (body: string) => ({
        ...sign(body),
        'x-slack-signature': sign(body)['x-slack-signature']!.replace('v0', 'v1'),
      }),
    ],
  ])('is refused when it is %s', async (_how, headers) => {
    const body = form(click('approve'));
    expect(await post(body, headers(body) as Record<string, string>)).toEqual({ status: 401, text: '' });
    expect(pressed).toEqual([]);
  });

  it.each([-300, 300])('is taken when its time is off by %d s', async (off) => {
    const body = form(click('approve'));
    expect((await post(body, sign(body, NOW_S + off))).status).toBe(200);
  });

  it.each([
    ['payload=%7Bnot json', 'application/x-www-form-urlencoded'],
    ['{"type":', 'application/json'],
    ['[1,2]', 'application/json'],
    ['hello', 'text/plain'],
  ])('is refused when it cannot be read: %s', async (body, type) => {
    expect((await post(body, sign(body), type)).status).toBe(400);
  });

  it.each([
    ['nobody', click('approve', { user: undefined })],
    ['a person without an id', click('approve', { user: { name: 'Ana' } })],
    ['no button', click('approve', { actions: [] })],
    ['a button that is none', click('approve', { actions: [null] })],
    ['no modal', { type: 'view_submission', user: { id: 'U1' }, team: { id: 'T1' } }],
  ])('is refused when a click names %s', async (_what, payload) => {
    const body = form(payload);
    expect((await post(body, sign(body))).status).toBe(400);
    expect(pressed).toEqual([]);
  });

  it('is taken without a team, as an app that is installed for an organisation gets it', async () => {
    for (const team of [null, undefined]) {
      const body = form(click('approve', { team }));
      expect((await post(body, sign(body))).status).toBe(200);
    }
    expect(pressed).toEqual(['approve', 'approve']);
  });

  it('is refused when it is too large', async () => {
    const body = form(click('approve', { filler: 'a'.repeat(4 * 1024 * 1024) }));
    expect((await post(body, sign(body))).status).toBe(413);
    expect(pressed).toEqual([]);
  });

  it('without a signature is refused before its body is held', async () => {
    const body = form(click('approve', { filler: 'a'.repeat(100_000) }));
    expect((await post(body, {})).status).toBe(401);
    expect((await post(body, sign(body, NOW_S - 301))).status).toBe(401);
  });

  it('that no listener acknowledges is answered 404 after three seconds', async () => {
    const body = form(click('silent'));
    const answered = post(body, sign(body));
    await until(() => pressed.length === 1);
    expect(waits.map(({ ms }) => ms)).toEqual([3_001]);
    waits[0]?.end();
    expect((await answered).status).toBe(404);
  });

  it('is acknowledged once', async () => {
    const body = form(click('twice'));
    expect((await post(body, sign(body))).status).toBe(200);
  });
});

describe('a stranger', () => {
  /** Begins a request that looks like Slack's, and sends so much of its body. Resolves with the status of its answer. */
  function begin(bytes: number): { status: Promise<number>; request: ClientRequest } {
    const request = httpRequest(url, {
      method: 'POST',
      headers: { ...sign('another body'), 'content-length': 1_500_000 },
    });
    const status = new Promise<number>((answered, broken) => {
      request.on('response', (answer) => {
        answer.resume();
        answered(answer.statusCode ?? 0);
      });
      request.on('error', broken);
    });
    request.write(Buffer.alloc(bytes));
    return { status, request };
  }

  it('who dribbles is not waited for longer than Slack waits', async () => {
    const { status, request } = begin(1);
    expect(await status).toBe(408);
    request.destroy();
  });

  it('keeps no click away, however much they hold together', async () => {
    const lines = Array.from({ length: 20 }, () => begin(100_000));
    for (const { status } of lines) status.catch(() => {});
    const body = form(click('approve', { filler: 'a'.repeat(10_000) }));
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(body, sign(body))));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    for (const { request } of lines) request.destroy();
  });

  it('holds nothing beyond what all may hold together, though it looks like a click', async () => {
    const body = form(click('approve', { filler: 'a'.repeat(ROOM_BYTES) }));
    expect((await post(body, sign(body))).status).toBe(408);
    expect(pressed).toEqual([]);
  });
});

describe('Slack’s own questions', () => {
  it('are answered: whether the address is there', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const { text } = await post(body, sign(body), 'application/json');
    expect(JSON.parse(text)).toEqual({ challenge: 'abc' });
    expect((await post(body, {}, 'application/json')).status).toBe(401);
  });

  it('are answered: whether it is served over TLS, which comes unsigned', async () => {
    expect(await post('ssl_check=1&token=x', {})).toEqual({ status: 200, text: '' });
    const click1 = `${form(click('approve'))}&ssl_check=1`;
    expect((await post(click1, {})).status).not.toBe(404);
    expect(pressed).toEqual([]);
  });
});
