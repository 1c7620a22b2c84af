import { expect, it } from 'vitest';
import { Directory } from '../../src/slack/directory.js';
import { Members } from '../../src/slack/members.js';
import { Places } from '../../src/slack/places.js';
import { until } from '../support/sandbox.js';
import { HOME, startSlackPeople } from '../support/slack-people.js';

const MINUTE = 60_000;
const BEN = 'ben@cedarpine.example';
const NEW = 'new@cedarpine.example';
const broken = { ok: false, error: 'fatal_error' };

async function open() {
  const slack = await startSlackPeople();
  const { client, clock, asked } = slack;
  const warned: string[] = [];
  const log = {
    debug() {},
    info() {},
    error() {},
    warn: (_: object, words: string) => void warned.push(words),
  };
  const questions = () => asked.filter((method) => method === 'users.lookupByEmail').length;
  return { directory: new Directory(client, clock, log), questions, warned, log, ...slack };
}

it('asks once for owner, approver, route and direct message, however each spells the address', async () => {
  const { directory, client, clock, log, questions } = await open();
  const members = new Members(
    client,
    directory,
    {
      approvers: [BEN],
      owner: 'Ben@CedarPine.example',
      channelName: 'leads',
      channelId: async () => 'C0LEADS',
      teamId: () => HOME,
    },
    clock,
    log,
  );
  const places = new Places(client, directory, clock);
  const [approver, meant, channel] = await Promise.all([
    members.approver('U0BEN', HOME),
    members.whoIs('BEN@cedarpine.example'),
    places.directMessage(BEN),
  ]);
  expect(approver).toMatchObject({ ok: true, owner: true });
  expect(meant).toMatchObject({ kind: 'person', person: { id: 'U0BEN' } });
  expect(channel).toBe('D-U0BEN');
  expect(questions()).toBe(1);
});

it('takes an id for who it says', async () => {
  const { directory, asked } = await open();
  expect(await directory.find('U0ANA')).toBe('U0ANA');
  expect(directory.last('U0ANA')).toBe('U0ANA');
  expect(asked).toEqual([]);
});

it.each(['find', 'findInTime'] as const)(
  '%s: asks seconds later about somebody unknown, and the log has it once',
  async (method) => {
    const { directory, addresses, questions, warned, time } = await open();
    for (let i = 0; i < 20; i++) expect(await directory[method](NEW)).toBeNull();
    expect(questions()).toBe(1);
    time.aheadMs = 6_000;
    expect(await directory[method](NEW)).toBeNull();
    expect(questions()).toBe(2);
    expect(warned).toEqual(['an address of flo.yml is not known to Slack']);
    time.aheadMs = 12_000;
    addresses[NEW] = { user: { id: 'U0ANA' } };
    expect(await directory[method](NEW)).toBe('U0ANA');
  },
);

it('does not take somebody for unknown by an answer that came behind an earlier question', async () => {
  const { directory, addresses, questions, time } = await open();
  await directory.find(BEN);
  delete addresses[BEN];
  time.aheadMs = MINUTE + 1_000;
  expect(await directory.find(BEN)).toBe('U0BEN');
  await until(() => questions() === 2 && directory.last(BEN) === null);
  addresses[BEN] = { user: { id: 'U0ANA' } };
  time.aheadMs += 30_000;
  expect(await directory.find(BEN)).toBe('U0ANA');
});

it('rejects where Slack does not answer about somebody whom it did not know; a click goes by what it said', async () => {
  const { directory, addresses, time } = await open();
  await directory.find(NEW);
  addresses[NEW] = broken;
  time.aheadMs = 6_000;
  await expect(directory.find(NEW)).rejects.toThrow('fatal_error');
  expect(await directory.findInTime(NEW)).toBeNull();
});

it('lets no click wait for long for somebody unknown', async () => {
  const { directory, clock, silent, time } = await open();
  await directory.find(NEW);
  silent.add('users.lookupByEmail');
  time.aheadMs = 6_000;
  const waited: number[] = [];
  clock.after = async (ms) => void waited.push(ms);
  expect(await directory.findInTime(NEW)).toBeNull();
  expect(waited).toEqual([1_000]);
});

it('asks no sooner than Slack allows, however many want to know; who is known counts meanwhile', async () => {
  const { directory, addresses, limited, questions, warned, time } = await open();
  await directory.find(BEN);
  addresses[NEW] = { user: { id: 'U0ANA' } };
  limited.set('users.lookupByEmail', { seconds: 30 });
  time.aheadMs = 2 * MINUTE;
  for (let i = 0; i < 10; i++) {
    await expect(directory.find(NEW)).rejects.toThrow('rate-limit');
    expect(await directory.find(BEN)).toBe('U0BEN');
  }
  // One for each address.
  await until(() => warned.length > 0);
  expect(questions()).toBe(3);
  expect(warned).toEqual(['members could not be refreshed']);
  limited.clear();
  time.aheadMs += 20_000;
  await expect(directory.find(NEW)).rejects.toThrow('rate-limit');
  time.aheadMs += 11_000;
  expect(await directory.find(NEW)).toBe('U0ANA');
});
