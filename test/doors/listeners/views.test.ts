import { App } from '@slack/bolt';
import { expect, it } from 'vitest';
import { listenToViews, type Views } from '../../../src/doors/listeners/views.js';

/** What a modal's event is acknowledged with, and what was called for it. */
async function send(tables: Views[], type: 'view_submission' | 'view_closed', callbackId: string) {
  const answers: unknown[] = [];
  const app = new App({
    receiver: { init() {}, start: async () => {}, stop: async () => {} },
    authorize: async () => ({ botToken: 'xoxb-test' }),
    deferInitialization: true,
    convoStore: false,
  });
  listenToViews(app, tables);
  await app.init();
  const view = { id: 'V1', type: 'modal', callback_id: callbackId, blocks: [], state: { values: {} } };
  const body = { type, user: { id: 'U1' }, team: { id: 'T1' }, view };
  await app.processEvent({ body, ack: async (answer) => void answers.push(answer) });
  return answers;
}

const called: string[] = [];
const tables: Views[] = [
  {
    submitted: {
      one: async ({ ack }) => {
        called.push('one submitted');
        await ack();
      },
    },
  },
  {
    submitted: { two: async ({ ack }) => ack({ response_action: 'errors', errors: { a: 'No' } }) },
    closed: {
      one: async ({ ack }) => {
        called.push('one closed');
        await ack();
      },
    },
  },
];

it('brings every modal to its own listener, submitted or closed', async () => {
  called.length = 0;
  expect(await send(tables, 'view_submission', 'one')).toEqual([undefined]);
  expect(await send(tables, 'view_closed', 'one')).toEqual([undefined]);
  expect(called).toEqual(['one submitted', 'one closed']);
  expect(await send(tables, 'view_submission', 'two')).toEqual([
    { response_action: 'errors', errors: { a: 'No' } },
  ]);
});

it('tells whoever submits a form that it does not know, above what they typed', async () => {
  const [answer] = await send(tables, 'view_submission', 'old');
  expect(answer).toMatchObject({ response_action: 'push', view: { type: 'modal' } });
  expect(JSON.stringify(answer)).toContain('not one that Flo knows');
});

it('acknowledges the closing of a modal that nothing depends on', async () => {
  expect(await send(tables, 'view_closed', 'two')).toEqual([undefined]);
});
