import { expect, it } from 'vitest';
import { LEAD } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { until } from '../support/sandbox.js';
import { askStatus, crash, newCard, openWorld } from '../support/story.js';

const AGAIN = { ...LEAD, message: 'One more thing: the kitchen is on the second floor.' };

it('a card in a channel that was archived goes on in the channel that flo.yml names now', async (test) => {
  const before = await openWorld(test, { sandbox: { otherChannels: ['desk'] } });
  const { id } = await newCard(before);
  await before.slack.setArchived(before.slack.channel.id, true);
  await before.post(AGAIN);
  await until(() => before.slack.calls('chat.update').some(({ error }) => error === 'is_inactive'));
  expect(await askStatus(before)).toContain('#leads');
  await crash(before);
  const basic = examplePolicy();
  const policy = { ...basic, slack: { ...basic.slack, channel: 'desk', digestChannel: 'desk' } };
  const world = await openWorld(test, { beside: before, policy });
  before.slack.setFlo(world.url);
  const desk = before.slack.channelNamed('desk')!;
  const { card } = await world.see(id, (inquiry) => inquiry.card?.channel === desk.id);
  const shown = before.slack.messages(desk.id).find(({ ts }) => ts === card?.ts);
  expect(JSON.stringify(shown?.blocks)).toContain('second floor');
});

it('a card goes on in its channel once that is open again', async (test) => {
  const world = await openWorld(test);
  const { id, card } = await newCard(world);
  await world.slack.setArchived(world.slack.channel.id, true);
  await world.post(AGAIN);
  // What was tried is put off: no attempt is under way.
  await until(() => Date.now() - (world.slack.calls().at(-1)?.at.getTime() ?? 0) > 1_500);
  await world.slack.setArchived(world.slack.channel.id, false);
  world.time.aheadMs = 20_000;
  await until(async () => JSON.stringify((await world.card(id)).blocks).includes('second floor'));
  expect((await world.see(id, () => true)).card?.ts).toBe(card.ts);
});

it('a card that is too old to be edited is posted anew, and changed there from then on', async (test) => {
  const world = await openWorld(test);
  const { id, card } = await newCard(world);
  const tooOld = (args: Record<string, unknown>) => args.ts === card.ts;
  world.slack.fail(
    'chat.update',
    { kind: 'error', error: 'edit_window_closed' },
    { times: 99, when: tooOld },
  );
  await world.post(AGAIN);
  // Between the two the record names no card.
  const moved = await world.see(id, (inquiry) => ![undefined, card.ts].includes(inquiry.card?.ts));
  const shown = () => world.slack.messages().find(({ ts }) => ts === moved.card?.ts);
  await until(() => JSON.stringify(shown()?.blocks ?? []).includes('second floor'));
});
