import type { Server } from 'node:http';
import { App, HTTPReceiver } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox, until } from '../support/sandbox.js';

let sandbox: RunningSandbox;
let receiver: HTTPReceiver;
let app: App;

beforeEach(async () => {
  sandbox = await startSandbox();
  receiver = new HTTPReceiver({ signingSecret: sandbox.signingSecret });
  app = new App({
    receiver,
    token: sandbox.botToken,
    clientOptions: { slackApiUrl: sandbox.apiUrl },
    deferInitialization: true,
  });
  await app.init();
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  sandbox.setFlo(`http://127.0.0.1:${(server.address() as { port: number }).port}`);
});

afterEach(async () => {
  await app.stop();
  await sandbox.stop();
});

test('a Bolt app posts, opens a modal from a click, takes its submission and updates the message', async () => {
  const plain = (text: string) => ({ type: 'plain_text' as const, text });
  app.action('edit', async ({ ack, body, client }) => {
    await ack();
    if (body.type !== 'block_actions') return;
    await client.views.open({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'edited',
        private_metadata: body.message?.ts ?? '',
        title: plain('Edit'),
        submit: plain('Save'),
        blocks: [
          {
            type: 'input',
            block_id: 'words',
            label: plain('Words'),
            element: { type: 'plain_text_input', action_id: 'text' },
          },
        ],
      },
    });
  });
  app.view('edited', async ({ ack, view, client }) => {
    const words = view.state.values.words?.text?.value ?? '';
    if (words === 'no') return ack({ response_action: 'errors', errors: { words: 'Not this' } });
    await ack();
    await client.chat.update({
      channel: sandbox.channel.id,
      ts: view.private_metadata,
      text: words,
      blocks: [],
    });
  });
  app.command('/flo', async ({ ack, command }) => ack(`You said ${command.text}`));

  const owner = sandbox.people.owner.id;
  const posted = await app.client.chat.postMessage({
    channel: sandbox.channel.id,
    text: 'card',
    blocks: [
      {
        type: 'actions',
        block_id: 'b',
        elements: [{ type: 'button', action_id: 'edit', text: plain('Edit') }],
      },
    ],
  });
  const click = { type: 'button', action_id: 'edit' };
  const from = { channel: sandbox.channel.id, ts: posted.ts ?? '' };
  expect(await sandbox.act({ kind: 'action', user: owner, from, blockId: 'b', action: click })).toEqual({
    ok: true,
  });
  const { id } = await until(() => sandbox.view(owner));
  const submit = (value: string) =>
    sandbox.act({ kind: 'submit', user: owner, view: id, values: { words: { text: { value } } } });
  await submit('no');
  expect(sandbox.view(owner)?.errors).toEqual({ words: 'Not this' });
  await submit('new words');
  expect(sandbox.view(owner)).toBeNull();
  await until(() => sandbox.messages()[0]?.text === 'new words');
  await sandbox.act({
    kind: 'command',
    user: owner,
    channel: sandbox.channel.id,
    command: '/flo',
    text: 'hi',
  });
  expect(sandbox.ephemerals(owner)).toMatchObject([{ text: 'You said hi' }]);
});
