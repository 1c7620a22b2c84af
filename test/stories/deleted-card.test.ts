import { describe, expect, it } from 'vitest';
import { findCards, type World } from '../support/flo.js';
import { openWatched, SLA_MS } from '../support/nudged.js';
import { until } from '../support/sandbox.js';
import { slackClient } from '../support/slack-client.js';
import { type Ending, newCard } from '../support/story.js';

/** Reminders fall due in the thread of a card that somebody has deleted. */
async function remind(
  test: Ending,
  before: (world: World, card: { channel: string; ts: string }) => Promise<void>,
) {
  const { world, time } = await openWatched(test);
  const { id, card } = await newCard(world);
  await world.see(id, (inquiry) => inquiry.card !== undefined);
  await before(world, card);
  await slackClient(world.slack.apiUrl, world.slack.botToken).chat.delete({
    channel: card.channel,
    ts: card.ts,
  });
  // At 100 % and at 200 %.
  for (const count of [1, 2]) {
    time.pass(SLA_MS);
    await until(() => {
      const stands = findCards(world.slack, id).map(({ ts }) => ts);
      return reminders(world).filter(({ threadTs }) => stands.includes(threadTs ?? '')).length === count;
    });
  }
  return { world, id };
}

function reminders(world: World) {
  return world.slack.messages().filter(({ metadata }) => metadata?.event_type === 'flo_post');
}

describe.concurrent('a reminder whose card somebody deleted', () => {
  it('stands in the thread of a new card, and not astray in the channel', async (test) => {
    const { world, id } = await remind(test, async () => {});
    expect(reminders(world).filter(({ threadTs }) => threadTs === undefined)).toEqual([]);
    expect(findCards(world.slack, id)).toHaveLength(1);
  });

  it('does too where replies keep the place of the old one', async (test) => {
    const { world, id } = await remind(test, async ({ slack }, { channel, ts }) => {
      const user = slack.people.owner.id;
      await slack.act({ kind: 'say', user, channel, threadTs: ts, text: 'I call them.' });
    });
    expect(findCards(world.slack, id)).toHaveLength(1);
  });
});
