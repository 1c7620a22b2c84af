import { describe, expect, it } from 'vitest';
import { newCard, openWorld } from '../../support/story.js';

describe.concurrent('a click whose modal Slack does not open', () => {
  it.for([
    ['edit', undefined],
    ['reject', undefined],
    ['menu', 'close'],
    ['menu', 'whole'],
  ] as const)('%s %s: the person is told', async ([action, choice], test) => {
    const world = await openWorld(test);
    const { id, card } = await newCard(world);
    const { owner } = world.slack.people;
    world.slack.fail('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await world.press(owner.id, card, action, choice);
    await world.told(owner.id, /took too long.*try again/);
    expect(world.slack.view(owner.id)).toBeNull();
    const { status, editing } = (await world.store.get(id))!;
    expect({ status, editing }).toEqual({ status: 'awaiting', editing: [] });
    const above = world.logged.filter((line) => line.level !== 'debug');
    expect(JSON.stringify(above)).not.toMatch(/dana|kitchen/i);
  });
});
