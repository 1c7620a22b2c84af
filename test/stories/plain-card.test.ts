import { expect, it } from 'vitest';
import { LEAD } from '../support/flo.js';
import { until } from '../support/sandbox.js';
import { openWorld } from '../support/story.js';

/** The whole card, by what a plain one has not. */
const WHOLE = {
  times: 99,
  when: (args: Record<string, unknown>) => JSON.stringify(args.blocks).includes('approve'),
};

it('of a card that Slack refuses stands what is needed to settle it, until Slack takes the whole', async (test) => {
  const world = await openWorld(test);
  const { owner } = world.slack.people;
  for (const method of ['chat.postMessage', 'chat.update'])
    world.slack.fail(method, { kind: 'error', error: 'msg_blocks_too_long' }, WHOLE);
  const { body } = await world.post(LEAD);
  const card = await world.card(body.id, (text) => text.includes('does not take the whole card'));
  expect(card.text).toContain('Dana Fox');
  expect(JSON.stringify(card.blocks)).not.toContain('"approve"');
  await until(() =>
    world.slack.thread(card.channel, card.ts).some((line) => JSON.stringify(line).includes(LEAD.message)),
  );
  await world.press(owner.id, card, 'edit');
  await world.modal(owner.id, 'edit');
  world.slack.clearFaults();
  await world.submit(owner.id, { message: 'This is how we work.' });
  const whole = await world.card(body.id, (text) => text.includes('This is how we work.'));
  expect(whole.ts).toBe(card.ts);
  await world.press(owner.id, whole, 'approve');
  await world.see(body.id, (inquiry) => inquiry.status === 'sent');
});
