import { LogLevel, WebClient } from '@slack/web-api';
import { afterEach, expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import { type RunningSandbox, startSandbox, until } from '../support/sandbox.js';
import { slackClient } from '../support/slack-client.js';

let sandbox: RunningSandbox;
let slack: WebClient;
let clock = Date.parse('2026-11-23T09:00:00Z');

async function start(options: Partial<SandboxOptions> = {}): Promise<void> {
  sandbox = await startSandbox({ now: () => new Date(clock), ...options });
  slack = slackClient(sandbox.apiUrl, sandbox.botToken);
}

afterEach(() => sandbox.stop());

/** `ok`, or the seconds Slack asks to wait. */
async function attempt(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'ok',
    (error) => error.retryAfter ?? error.code,
  );
}

test('a channel takes a short burst, then one message a second; another channel is not held up', async () => {
  await start();
  const post = (channel: string) => attempt(slack.chat.postMessage({ channel, text: 'x' }));
  const leads = sandbox.channel.id;
  for (let n = 0; n < 10; n++) expect(await post(leads)).toBe('ok');
  expect(await post(leads)).toBe(1);
  expect(await post(sandbox.people.owner.id)).toBe('ok');
  clock += 1_000;
  expect(await post(leads)).toBe('ok');
  expect(await post(leads)).toBe(1);
  expect(sandbox.messages()).toHaveLength(11);
  expect(sandbox.calls('chat.postMessage').filter((call) => call.error === 'ratelimited')).toHaveLength(2);
});

test('updates are 50 a minute, lists 20', async () => {
  await start();
  const { ts } = await slack.chat.postMessage({ channel: sandbox.channel.id, text: 'x' });
  const update = () => attempt(slack.chat.update({ channel: sandbox.channel.id, ts: ts!, text: 'y' }));
  for (let n = 0; n < 50; n++) expect(await update()).toBe('ok');
  expect(await update()).toBe(2);
  for (let n = 0; n < 20; n++) expect(await attempt(slack.users.list({}))).toBe('ok');
  expect(await attempt(slack.users.list({}))).toBe(3);
});

test('rates can be set: exactly one message a second', async () => {
  await start({ limits: { 'chat.postMessage': { perMinute: 60, burst: 1 } } });
  const post = () => attempt(slack.chat.postMessage({ channel: sandbox.channel.id, text: 'x' }));
  expect(await post()).toBe('ok');
  expect(await post()).toBe(1);
  clock += 1_000;
  expect(await post()).toBe('ok');
  sandbox.setLimits('off');
  for (let n = 0; n < 30; n++) expect(await post()).toBe('ok');
});

test('a client that waits as it is told gets through', async () => {
  await start({ now: () => new Date(), limits: { 'chat.postMessage': { perMinute: 60, burst: 1 } } });
  const patient = new WebClient(sandbox.botToken, {
    slackApiUrl: sandbox.apiUrl,
    logLevel: LogLevel.ERROR,
  });
  await patient.chat.postMessage({ channel: sandbox.channel.id, text: 'one' });
  await patient.chat.postMessage({ channel: sandbox.channel.id, text: 'two' });
  expect(sandbox.messages().map((message) => message.text)).toEqual(['one', 'two']);
});

test('faults come once and in order, and say whether the call was carried out', async () => {
  await start();
  const post = (text: string) => attempt(slack.chat.postMessage({ channel: sandbox.channel.id, text }));
  sandbox.fail('chat.postMessage', { kind: 'rate-limited', retryAfter: 7 });
  sandbox.fail('chat.postMessage', { kind: 'status', status: 500 });
  sandbox.fail('chat.postMessage', { kind: 'break' });
  sandbox.fail('chat.postMessage', { kind: 'do-and-break' });
  sandbox.fail('chat.postMessage', { kind: 'error', error: 'fatal_error' });
  sandbox.fail('chat.postMessage', { kind: 'do-and-garble', body: '<html>Just a moment</html>' });
  expect(await post('limited')).toBe(7);
  expect(await post('500')).toBe('slack_webapi_http_error');
  expect(await post('broken before')).toBe('slack_webapi_request_error');
  expect(await post('broken after')).toBe('slack_webapi_request_error');
  expect(await post('refused')).toBe('slack_webapi_platform_error');
  expect(await post('a page')).toBe('slack_webapi_platform_error');
  expect(await post('fine')).toBe('ok');
  expect(sandbox.messages().map((message) => message.text)).toEqual(['broken after', 'a page', 'fine']);
});

test('faults hang, with or without the deed, and choose their calls', async () => {
  await start();
  const patient = new WebClient(sandbox.botToken, {
    slackApiUrl: sandbox.apiUrl,
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
  });
  const post = (text: string) => attempt(patient.chat.postMessage({ channel: sandbox.channel.id, text }));
  const texts = () => sandbox.messages().map((message) => message.text);
  sandbox.fail('chat.postMessage', { kind: 'hang' }, { when: (args) => args.text === 'hang' });
  sandbox.fail('chat.postMessage', { kind: 'do-and-hang' }, { times: 2, when: (args) => args.text === 'do' });
  expect(await post('first')).toBe('ok');
  let ended = 0;
  for (const text of ['hang', 'do', 'do'])
    void post(text).then(() => {
      ended += 1;
    });
  await until(
    () => sandbox.calls('chat.postMessage').filter(({ error }) => error?.includes('hang')).length === 3,
  );
  expect(texts()).toEqual(['first', 'do', 'do']);
  expect(await post('do')).toBe('ok');
  expect(ended).toBe(0);
  expect(texts()).toEqual(['first', 'do', 'do', 'do']);
});
