import { afterEach, describe, expect, it } from 'vitest';
import { LEAD, startWorld, type World } from '../support/flo.js';
import { until } from '../support/sandbox.js';
import { type SocketBridge, startSocketBridge } from '../support/socket-bridge.js';
import { askStatus } from '../support/story.js';

let world: World;
let bridge: SocketBridge;
afterEach(async () => {
  await world?.stop();
  await bridge?.close();
});

async function start() {
  let api = '';
  bridge = await startSocketBridge(() => api);
  world = await startWorld({
    slackAccess: (slack) => {
      api = slack.apiUrl;
      return { mode: 'socket', botToken: slack.botToken, appToken: 'xapp-1-test', apiUrl: bridge.apiUrl };
    },
  });
  world.slack.setFlo(bridge.url);
  await until(() => bridge.connected());
}

describe('Socket Mode', () => {
  it('carries clicks, modals and commands without a public address', async () => {
    await start();
    const { owner } = world.slack.people;
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.press(owner.id, card, 'edit');
    await world.modal(owner.id, 'edit');
    await world.submit(owner.id, { message: 'Over the socket.' });
    const fresh = await world.card(body.id, (text) => text.includes('Over the socket.'));
    await world.press(owner.id, fresh, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
    expect((await world.slack.mail())[0]?.body).toBe('Over the socket.');
    expect(await askStatus(world)).toContain('answered');
  });

  it('connects again when Slack cuts the connection', async () => {
    await start();
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    bridge.cut();
    await until(() => !bridge.connected());
    await until(() => bridge.connected());
    await world.press(world.slack.people.owner.id, card, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
  });
});
