import { describe, expect, it } from 'vitest';
import { findCards, type World } from '../support/flo.js';
import { watchful } from '../support/nudged.js';
import { until } from '../support/sandbox.js';
import { slackClient } from '../support/slack-client.js';
import { newCard, openWorld } from '../support/story.js';

/** A reminder in its thread is due two seconds after the inquiry came. */
async function remind(world: World, before: (card: { channel: string; ts: string }) => Promise<void>) {
  const { id, card } = await newCard(world);
  await before(card);
  await slackClient(world.slack.apiUrl, world.slack.botToken).chat.delete({
    channel: card.channel,
    ts: card.ts,
  });
  // At 100 % and at 200 %.
  await until(() => {
    const stands = findCards(world.slack, id).map(({ ts }) => ts);
    return reminders(world).filter(({ threadTs }) => stands.includes(threadTs ?? '')).length === 2;
  }, 25_000);
  return id;
}

function reminders(world: World) {
  return world.slack.messages().filter(({ metadata }) => metadata?.event_type === 'flo_post');
}

describe.concurrent('a reminder whose card somebody deleted', () => {
  it('stands in the thread of a new card, and not astray in the channel', async (test) => {
    const world = await openWorld(test, { policy: watchful() });
    const id = await remind(world, async () => {});
    expect(reminders(world).filter(({ threadTs }) => threadTs === undefined)).toEqual([]);
    expect(findCards(world.slack, id)).toHaveLength(1);
  });

  it('does too where replies keep the place of the old one', async (test) => {
    const world = await openWorld(test, { policy: watchful() });
    const user = world.slack.people.owner.id;
    const id = await remind(world, async ({ channel, ts }) => {
      await world.slack.act({ kind: 'say', user, channel, threadTs: ts, text: 'I call them.' });
    });
    expect(findCards(world.slack, id)).toHaveLength(1);
  });
});
