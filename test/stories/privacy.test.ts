import { afterEach, describe, expect, it } from 'vitest';
import { LEAD, startWorld, type World, wordsOf } from '../support/flo.js';
import { type ModelServer, startModelServer } from '../support/model-server.js';
import { until } from '../support/sandbox.js';

let world: World;
let model: ModelServer | undefined;
afterEach(async () => {
  await world?.stop();
  await model?.close();
  model = undefined;
});

const CARD = '4111 1111 1111 1111';
const PAYING = {
  ...LEAD,
  message: `We would like to book a visit this week. ${'It is urgent. '.repeat(15)} Take ${CARD}, CVV 123, or DE89 3704 0044 0532 0130 00; my SSN is 536-90-4399. Call 503-555-0142.`,
};
const NUMBERS = /4111 1111|3704 0044|536-90|CVV 123/;

describe('a customer sends payment data', () => {
  it('which nobody sees in Slack but an approver who asks for the whole inquiry', async () => {
    world = await startWorld();
    const { body } = await world.post(PAYING);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.see(body.id, (inquiry) => inquiry.thread.every((line) => line.ts !== undefined));
    const { owner, guest } = world.slack.people;
    const everything = JSON.stringify(world.slack.messages(world.slack.channel.id));
    expect(everything).toContain('card ending 1111');
    expect(everything).not.toMatch(NUMBERS);

    await world.press(owner.id, card, 'menu', 'whole');
    expect(wordsOf((await world.modal(owner.id, 'whole')).view)).toContain(CARD);
    await world.press(guest.id, card, 'menu', 'whole');
    const masked = wordsOf((await world.modal(guest.id, 'whole')).view);
    expect(masked).toContain('card ending 1111');
    expect(masked).not.toMatch(NUMBERS);
  });

  it('which no model sees, while the draft holds what it needs', async () => {
    model = await startModelServer({
      reply: { kind: 'answer', answer: { body: 'Hello Dana,\n\nmay we call you at [PHONE_1]? [PHONE_2]' } },
    });
    world = await startWorld({ modelUrl: model.url });
    const { body } = await world.post(PAYING);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    expect(card.text).toContain('may we call you at 503-555-0142?');
    expect(card.text).toContain('Cut from draft: phone');
    const sent = JSON.stringify(model.requests);
    expect(sent).toContain('[CARD_1]');
    expect(sent).not.toMatch(NUMBERS);
    expect(sent).not.toContain('555-0142');
    await until(async () => (await world.store.countOwed('prepare')) === 0);
    expect(JSON.stringify(world.logged.filter((line) => line.level !== 'debug'))).not.toMatch(
      /4111|555-0142/,
    );
  });
});
