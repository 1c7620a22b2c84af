import { expect, it } from 'vitest';
import { Directory } from '../../src/slack/directory.js';
import { Places } from '../../src/slack/places.js';
import { startSlackPeople } from '../support/slack-people.js';

const BEN = 'ben@cedarpine.example';
const OLD_MS = 11 * 60_000;

async function open() {
  const slack = await startSlackPeople();
  const { client, clock } = slack;
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return { places: new Places(client, new Directory(client, clock, log), clock), ...slack };
}

it('opens the direct messages with a person once, by id and by address', async () => {
  const { places, asked } = await open();
  const both = [BEN, 'U0BEN'].map((person) => places.find({ kind: 'person', person }));
  expect(await Promise.all(both)).toEqual([{ channel: 'D-U0BEN' }, { channel: 'D-U0BEN' }]);
  await places.directMessage(BEN);
  expect(asked.toSorted()).toEqual(['conversations.open', 'users.lookupByEmail']);
});

it('writes to whoever has the address now', async () => {
  const { places, addresses, time } = await open();
  expect(await places.directMessage(BEN)).toBe('D-U0BEN');
  addresses[BEN] = { user: { id: 'U0ANA' } };
  time.aheadMs = OLD_MS;
  expect(await places.directMessage(BEN)).toBe('D-U0ANA');
  delete addresses[BEN];
  time.aheadMs += OLD_MS;
  await expect(places.directMessage(BEN)).rejects.toThrow('not known to Slack');
});

it('writes to whom Slack named last where it does not answer', async () => {
  const { places, silent, time } = await open();
  await places.directMessage(BEN);
  silent.add('users.lookupByEmail');
  time.aheadMs = OLD_MS;
  expect(await places.directMessage(BEN)).toBe('D-U0BEN');
});

it('opens them anew once they are forgotten', async () => {
  const { places, asked } = await open();
  await places.directMessage(BEN);
  places.forget({ kind: 'person', person: BEN });
  await places.directMessage(BEN);
  expect(asked.filter((method) => method === 'conversations.open')).toHaveLength(2);
});
