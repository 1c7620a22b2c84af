import { isValidSlackRequest } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FloReply, type FloRequest, type FloStandIn, startFloStandIn } from '../support/flo-stand-in.js';
import { type RunningSandbox, startSandbox } from '../support/sandbox.js';
import { refused, slackClient } from '../support/slack-client.js';

let sandbox: RunningSandbox;
let flo: FloStandIn;
let slack: WebClient;
let clock: number;
let answer: (request: FloRequest) => FloReply | Promise<FloReply>;

beforeEach(async () => {
  clock = 0;
  answer = () => ({});
  // It goes on when a test says so: a trigger ends no sooner.
  const began = Date.now();
  sandbox = await startSandbox({ limits: 'off', patience: 1, now: () => new Date(began + clock) });
  flo = await startFloStandIn((request) => answer(request));
  sandbox.setFlo(flo.url);
  slack = slackClient(sandbox.apiUrl, sandbox.botToken);
});

afterEach(async () => {
  await flo.stop();
  await sandbox.stop();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });

async function postCard() {
  const posted = await slack.chat.postMessage({
    channel: sandbox.channel.id,
    text: 'card',
    metadata: { event_type: 'card', event_payload: { key: 'k' } },
    blocks: [
      {
        type: 'actions',
        block_id: 'buttons',
        elements: [
          {
            type: 'button',
            action_id: 'approve',
            text: plain('Approve'),
            value: 'i1:3:hash',
            style: 'primary',
          },
          { type: 'overflow', action_id: 'more', options: [{ text: plain('Close'), value: 'close' }] },
        ],
      },
    ],
  });
  return { channel: sandbox.channel.id, ts: posted.ts! };
}

function click(from: { channel: string; ts: string; ephemeral?: boolean }, more: object = {}) {
  return sandbox.act({
    kind: 'action',
    user: sandbox.people.owner.id,
    from,
    blockId: 'buttons',
    action: { type: 'button', action_id: 'approve' },
    ...more,
  });
}

const modal = (more: object = {}) => ({
  type: 'modal' as const,
  callback_id: 'edit',
  private_metadata: 'i1',
  notify_on_close: true,
  title: plain('Edit'),
  submit: plain('Save'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'subject',
      label: plain('Subject'),
      element: {
        type: 'plain_text_input' as const,
        action_id: 'text',
        initial_value: 'Hello',
        max_length: 10,
      },
    },
    {
      type: 'input' as const,
      block_id: 'send',
      optional: true,
      label: plain('Then'),
      element: {
        type: 'checkboxes' as const,
        action_id: 'choice',
        options: [{ text: plain('Send when I save'), value: 'send' }],
      },
    },
  ],
  ...more,
});

/** Opens the modal as an app does: with the trigger of a click. */
async function openModal(view = modal()) {
  await click(await postCard());
  const opened = await slack.views.open({ trigger_id: flo.requests.at(-1)!.payload.trigger_id, view });
  return opened.view!;
}

describe('a click', () => {
  test('arrives signed, with everything Slack sends', async () => {
    const card = await postCard();
    expect(await click(card)).toEqual({ ok: true });
    const [request] = flo.requests;
    expect(request!.path).toBe('/slack/events');
    expect(request!.headers['content-type']).toBe('application/x-www-form-urlencoded');
    const signed = (body: string) =>
      isValidSlackRequest({
        signingSecret: sandbox.signingSecret,
        body,
        headers: {
          'x-slack-signature': request!.headers['x-slack-signature'] as string,
          'x-slack-request-timestamp': Number(request!.headers['x-slack-request-timestamp']),
        },
      });
    expect(signed(request!.raw)).toBe(true);
    expect(signed(`${request!.raw}&x=1`)).toBe(false);
    expect(request!.payload).toMatchObject({
      type: 'block_actions',
      user: { id: sandbox.people.owner.id, name: 'olivia', team_id: 'T0SANDBOX01' },
      team: { id: 'T0SANDBOX01' },
      channel: { id: card.channel, name: 'leads' },
      container: { type: 'message', message_ts: card.ts, is_ephemeral: false },
      message: {
        ts: card.ts,
        user: 'U0FLOAPP001',
        blocks: [{ block_id: 'buttons' }],
        metadata: { event_payload: { key: 'k' } },
      },
      actions: [
        {
          type: 'button',
          block_id: 'buttons',
          action_id: 'approve',
          value: 'i1:3:hash',
          text: plain('Approve'),
        },
      ],
      api_app_id: 'A0FLOAPP001',
      response_url: expect.stringContaining('/sandbox/response/'),
    });
  });

  test('on a menu carries the chosen option; a page cannot invent one', async () => {
    const card = await postCard();
    const choose = (value: string) =>
      click(card, { action: { type: 'overflow', action_id: 'more', selected_option: { value } } });
    await choose('close');
    expect(flo.requests[0]!.payload.actions[0]).toMatchObject({
      selected_option: { text: plain('Close'), value: 'close' },
    });
    expect(await choose('erase')).toMatchObject({ ok: false });
    expect(await click(card, { action: { type: 'button', action_id: 'launch' } })).toMatchObject({
      ok: false,
    });
    expect(flo.requests).toHaveLength(1);
  });

  test('by somebody outside the channel reaches nobody', async () => {
    const away = await sandbox.addUser({ name: 'Away', inChannel: false });
    expect(await click(await postCard(), { user: away.id })).toMatchObject({ ok: false });
    expect(flo.requests).toEqual([]);
  });

  test('that Flo does not take is told to the person', async () => {
    const card = await postCard();
    answer = () => ({ status: 404 });
    expect(await click(card)).toEqual({ ok: false, error: 'Flo could not handle this (it answered 404).' });
    answer = () => ({ hang: true });
    expect(await click(card)).toEqual({
      ok: false,
      error: 'Flo did not answer in time (operation_timeout).',
    });
    sandbox.setFlo('http://127.0.0.1:9');
    expect(await click(card)).toMatchObject({ ok: false, error: expect.stringContaining('dispatch_failed') });
  });

  test('on a private message comes without it, and its response_url replaces or removes it', async () => {
    const owner = sandbox.people.owner.id;
    const { blocks } = sandbox.messages().at(-1) ?? sandbox.messages((await postCard()).channel)[0]!;
    await slack.chat.postEphemeral({
      channel: sandbox.channel.id,
      user: owner,
      text: 'only you',
      blocks: blocks as never,
    });
    const shown = sandbox.ephemerals(owner)[0]!;
    await click({ channel: shown.channel, ts: shown.ts, ephemeral: true });
    const { payload } = flo.requests[0]!;
    expect(payload).toMatchObject({ container: { is_ephemeral: true } });
    expect(payload.message).toBeUndefined();
    const respond = (body: object) =>
      fetch(payload.response_url, { method: 'POST', body: JSON.stringify(body) }).then((res) => res.status);
    expect(await respond({ replace_original: true, text: 'replaced' })).toBe(200);
    expect(sandbox.ephemerals(owner)).toMatchObject([{ ts: shown.ts, text: 'replaced' }]);
    expect(await respond({ delete_original: true })).toBe(200);
    expect(sandbox.ephemerals(owner)).toEqual([]);
    for (const left of [200, 200, 200, 404]) expect(await respond({ text: 'again' })).toBe(left);
    expect(sandbox.ephemerals(owner)).toHaveLength(3);
  });
});

describe('trigger ids', () => {
  test('open one modal, within three seconds', async () => {
    const card = await postCard();
    await click(card);
    await click(card);
    const [first, second] = flo.requests.map((request) => request.payload.trigger_id);
    await slack.views.open({ trigger_id: first, view: modal() });
    expect(await refused(slack.views.open({ trigger_id: first, view: modal() }))).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    clock += 3_100;
    expect(await refused(slack.views.open({ trigger_id: second, view: modal() }))).toMatchObject({
      error: 'expired_trigger_id',
    });
    expect(await refused(slack.views.open({ trigger_id: '1.2.3', view: modal() }))).toMatchObject({
      error: 'invalid_trigger_id',
    });
  });

  test('a view that Slack would refuse is named with its place and spends no trigger', async () => {
    await click(await postCard());
    const { trigger_id } = flo.requests[0]!.payload;
    expect(
      await refused(slack.views.open({ trigger_id, view: modal({ title: plain('x'.repeat(25)) }) })),
    ).toEqual({
      error: 'invalid_arguments',
      messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'],
    });
    await slack.views.open({ trigger_id, view: modal() });
  });
});

describe('a modal', () => {
  test('is updated by id, unless its hash is old or it is closed', async () => {
    const { id, hash } = await openModal();
    const updated = await slack.views.update({
      view_id: id!,
      hash: hash!,
      view: modal({ title: plain('Newer') }),
    });
    expect(sandbox.view(sandbox.people.owner.id)?.view.title.text).toBe('Newer');
    expect(updated.view?.hash).not.toBe(hash);
    expect(await refused(slack.views.update({ view_id: id!, hash: hash!, view: modal() }))).toMatchObject({
      error: 'hash_conflict',
    });
    await sandbox.act({ kind: 'close-view', user: sandbox.people.owner.id, view: id! });
    expect(flo.requests.at(-1)!.payload).toMatchObject({
      type: 'view_closed',
      view: { id, private_metadata: 'i1' },
      is_cleared: false,
    });
    expect(await refused(slack.views.update({ view_id: id!, view: modal() }))).toMatchObject({
      error: 'not_found',
    });
  });

  test('is submitted with everything that stands in it, and closes', async () => {
    const { id } = await openModal();
    const done = await submit(id!, { subject: { text: { type: 'plain_text_input', value: 'Changed' } } });
    expect(done).toEqual({ ok: true });
    expect(flo.requests.at(-1)!.payload).toMatchObject({
      type: 'view_submission',
      view: {
        id,
        callback_id: 'edit',
        private_metadata: 'i1',
        state: {
          values: {
            subject: { text: { type: 'plain_text_input', value: 'Changed' } },
            send: { choice: { type: 'checkboxes', selected_options: [] } },
          },
        },
      },
    });
    expect(sandbox.view(sandbox.people.owner.id)).toBeNull();
    expect(await submit(id!, {})).toMatchObject({ ok: false });
  });

  test('does not leave Slack while an input is empty or too long', async () => {
    const { id } = await openModal();
    const before = flo.requests.length;
    const put = (value: string | null) =>
      submit(id!, { subject: { text: { type: 'plain_text_input', value } } });
    for (const value of [null, '', 'x'.repeat(11)]) {
      await put(value);
      expect(sandbox.view(sandbox.people.owner.id)?.errors).toHaveProperty('subject');
    }
    expect(flo.requests).toHaveLength(before);
  });

  test('shows errors, is replaced, stacked and cleared as the app answers', async () => {
    const owner = sandbox.people.owner.id;
    const { id } = await openModal();
    answer = () => ({ json: { response_action: 'errors', errors: { subject: 'Too plain' } } });
    await submit(id!, {});
    expect(sandbox.view(owner)).toMatchObject({ id, errors: { subject: 'Too plain' } });
    answer = () => ({ json: { response_action: 'errors', errors: { nowhere: 'x' } } });
    expect(await submit(id!, {})).toMatchObject({ ok: false });
    answer = () => ({ json: { response_action: 'update', view: modal({ title: plain('Second') }) } });
    await submit(id!, {});
    expect(sandbox.view(owner)).toMatchObject({ id, view: { title: { text: 'Second' } } });
    expect(sandbox.view(owner)?.errors).toBeUndefined();
    answer = () => ({ json: { response_action: 'push', view: modal({ title: plain('Top') }) } });
    await submit(id!, {});
    const top = sandbox.view(owner)!;
    expect(top).toMatchObject({ previousId: id, rootId: id });
    answer = () => ({});
    await submit(top.id, {});
    expect(sandbox.view(owner)?.id).toBe(id);
    answer = () => ({ json: { response_action: 'update', view: { type: 'modal' } } });
    expect(await submit(id!, {})).toMatchObject({ ok: false });
    expect(sandbox.complaints.at(-1)).toContain('missing required field: title');
    answer = () => ({ json: { response_action: 'clear' } });
    await submit(id!, {});
    expect(sandbox.view(owner)).toBeNull();
  });

  test('stays open, with what was typed, when Flo does not answer', async () => {
    const { id } = await openModal();
    answer = () => ({ status: 500 });
    expect(await submit(id!, { subject: { text: { value: 'kept' } } })).toMatchObject({ ok: false });
    expect(sandbox.view(sandbox.people.owner.id)?.values.subject?.text?.value).toBe('kept');
  });

  function submit(view: string, values: Record<string, Record<string, object>>) {
    return sandbox.act({ kind: 'submit', user: sandbox.people.owner.id, view, values });
  }
});

describe('a slash command', () => {
  const run = (text: string, command = '/flo') =>
    sandbox.act({
      kind: 'command',
      user: sandbox.people.guest.id,
      channel: sandbox.channel.id,
      command,
      text,
    });

  test('is answered privately, at once or later', async () => {
    answer = () => ({ json: { response_type: 'ephemeral', text: '3 wait', blocks: [{ type: 'divider' }] } });
    expect(await run('status')).toEqual({ ok: true });
    expect(Object.fromEntries(flo.requests[0]!.form)).toMatchObject({
      command: '/flo',
      text: 'status',
      user_id: sandbox.people.guest.id,
      channel_id: sandbox.channel.id,
      team_id: 'T0SANDBOX01',
      trigger_id: expect.any(String),
    });
    answer = () => ({ text: 'plain words' });
    await run('help');
    await fetch(flo.requests[1]!.form.get('response_url')!, {
      method: 'POST',
      body: JSON.stringify({ text: 'later' }),
    });
    const texts = sandbox.ephemerals(sandbox.people.guest.id).map((message) => message.text);
    expect(texts).toEqual(['3 wait', 'plain words', 'later']);
    expect(sandbox.messages()).toEqual([]);
  });

  test('that nobody knows, or that fails, is told', async () => {
    expect(await run('', '/dance')).toEqual({ ok: false, error: '/dance is not a valid command.' });
    answer = () => ({ json: { text: 'x', blocks: [{ type: 'hologram' }] } });
    expect(await run('status')).toMatchObject({ ok: false });
    expect(sandbox.complaints.at(-1)).toContain('hologram');
  });
});

test('words to the app are not taken, as its manifest has it', async () => {
  const user = sandbox.people.owner.id;
  await slack.chat.postMessage({ channel: user, text: 'for you alone' });
  const im = sandbox.imOf(user)!;
  expect(await sandbox.act({ kind: 'say', user, channel: im.id, text: 'hello' })).toEqual({
    ok: false,
    error: 'Sending messages to this app has been turned off.',
  });
  expect(sandbox.messages(im.id).map(({ text }) => text)).toEqual(['for you alone']);
});

test('a sample inquiry goes through the front door, each from somebody else', async () => {
  await sandbox.stop();
  sandbox = await startSandbox({ floUrl: flo.url, intakeToken: async () => 'token-1' });
  answer = () => ({ status: 202, json: { id: 'i1', duplicate: false } });
  for (let n = 0; n < 99; n++) await sandbox.act({ kind: 'sample', user: sandbox.people.owner.id });
  expect(flo.requests[0]).toMatchObject({ path: '/inquiries', headers: { authorization: 'Bearer token-1' } });
  const senders = flo.requests.map((request) => JSON.parse(request.raw).email);
  expect(new Set(senders).size).toBe(99);
  answer = () => ({ status: 401 });
  expect(await sandbox.act({ kind: 'sample', user: sandbox.people.owner.id })).toMatchObject({ ok: false });
});
