import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/slack/directory.js';
import { Members } from '../../src/slack/members.js';
import { HOME, startSlackPeople, USERS, user } from '../support/slack-people.js';

async function open(approvers: string[], channel?: string[]) {
  const slack = await startSlackPeople(channel);
  const { client, clock } = slack;
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const members = new Members(
    client,
    new Directory(client, clock, log),
    {
      approvers,
      owner: 'ben@cedarpine.example',
      channelName: 'leads',
      channelId: async () => 'C0LEADS',
      teamId: () => HOME,
    },
    clock,
    log,
  );
  return { members, ...slack };
}

type FakeSlack = Awaited<ReturnType<typeof open>>;

const MINUTE = 60_000;

describe('with no approvers named', () => {
  it.each([
    ['a full member', 'U0ANA', HOME, true],
    ['a guest of several channels', 'U0GUEST', HOME, false],
    ['a guest of one channel', 'U0ONE', HOME, false],
    ['a bot', 'U0BOT', HOME, false],
    ['somebody who was removed', 'U0GONE', HOME, false],
    ['somebody of another organisation, by their account', 'U0ELSE', HOME, false],
    ['somebody of another organisation, by their click', 'U0ANA', 'T0ELSE', false],
    ['somebody of the organisation’s, by its own id', 'U0GRID', 'E0OURS', true],
    ['somebody of the organisation’s, by another workspace of theirs', 'U0GRID', 'T0SISTER', true],
    ['somebody of the organisation’s, by a workspace that is not theirs', 'U0GRID', 'T0ELSE', false],
    ['somebody of the organisation’s, by another organisation', 'U0GRID', 'E0ELSE', false],
    ['somebody of the organisation’s who is not of this workspace', 'U0SISTER', 'E0OURS', false],
    ['somebody of the organisation’s who is not of this workspace, in it', 'U0SISTER', HOME, false],
    ['somebody whom Slack calls a stranger', 'U0STRANGER', HOME, false],
    ['somebody whom Slack does not show', 'U0HIDDEN', 'T0ELSE', false],
  ])('%s: %s of %s decides: %s', async (_name, id, team, ok) => {
    const { members } = await open([]);
    expect((await members.approver(id, team)).ok).toBe(ok);
    expect(await members.isColleague(id, team)).toBe(ok);
  });

  it('lets nobody decide who is not in the channel', async () => {
    const { members } = await open([], ['U0BEN']);
    expect(await members.approver('U0ANA', HOME)).toMatchObject({
      ok: false,
      whoCan: expect.stringContaining('#leads'),
    });
  });

  it('looks once for all who wait', async () => {
    const { members, asked } = await open([]);
    await Promise.all(Array.from({ length: 20 }, () => members.approver('U0ANA', HOME)));
    expect(asked.toSorted()).toEqual(['conversations.members', 'users.info', 'users.lookupByEmail']);
  });

  it('knows the owner by the address in flo.yml', async () => {
    const { members } = await open([]);
    expect(await members.approver('U0BEN', HOME)).toMatchObject({ ok: true, owner: true });
    expect(await members.approver('U0ANA', HOME)).toMatchObject({ ok: true, owner: false });
  });

  it('knows the owner seconds after Slack does', async () => {
    const { members, addresses, time } = await open([]);
    const ben = addresses['ben@cedarpine.example']!;
    delete addresses['ben@cedarpine.example'];
    expect(await members.approver('U0BEN', HOME)).toMatchObject({ ok: true, owner: false });
    addresses['ben@cedarpine.example'] = ben;
    time.aheadMs = 6_000;
    expect(await members.approver('U0BEN', HOME)).toMatchObject({ ok: true, owner: true });
  });

  it('decides nothing about somebody whom Slack does not know', async () => {
    const { members } = await open([]);
    expect(await members.approver('U0NOBODY', HOME)).toMatchObject({
      ok: false,
      whoCan: expect.stringMatching(/can\.$/),
    });
  });
});

describe('with approvers named', () => {
  it.each([
    ['an id', ['U0GUEST'], 'U0GUEST', true],
    ['an e-mail address', ['ben@cedarpine.example'], 'U0BEN', true],
    ['a user group by its handle', ['@sales'], 'U0ANA', true],
    ['a user group by its id', ['S0SALES'], 'U0ANA', true],
    ['a full member who is not named', ['@sales'], 'U0BEN', false],
  ])('%s', async (_name, approvers, id, ok) => {
    const { members } = await open(approvers);
    expect((await members.approver(id, HOME)).ok).toBe(ok);
  });

  it.each([
    ['their names', ['U0ANA', 'ben@cedarpine.example'], 'Ana and Ben Ash can.'],
    ['not who has left Slack', ['U0ANA', 'U0NOBODY'], 'Ana can.'],
    [
      'how many there are besides the first five',
      ['U0ANA', 'U0BEN', 'U0ELSE', 'U0STRANGER', 'U0ONE', '@sales', 'U0MORE', 'U0GONE'],
      'Ana, Ben Ash, Ana, Ana, Ana, and 2 others can.',
    ],
    [
      'that none is known',
      ['nobody@cedarpine.example'],
      'None of those whom flo.yml names is known to Slack.',
    ],
  ])('tells others who can: %s', async (_name, approvers, whoCan) => {
    const { members } = await open(approvers);
    expect(await members.approver('U0GUEST', HOME)).toMatchObject({ ok: false, whoCan });
  });
});

describe('what is known of an approver', () => {
  it('serves for a minute without a question', async () => {
    const { members, asked, time } = await open([]);
    await members.approver('U0ANA', HOME);
    const before = asked.length;
    time.aheadMs = MINUTE - 1_000;
    await Promise.all(Array.from({ length: 100 }, () => members.approver('U0ANA', HOME)));
    expect(asked).toHaveLength(before);
  });

  it.each([
    [
      'somebody who was made a guest',
      [],
      ({ users }: FakeSlack) => {
        users.U0ANA = user({ is_restricted: true });
      },
    ],
    ['somebody who left the channel', [], ({ channel }) => channel.splice(channel.indexOf('U0ANA'), 1)],
    ['somebody who left the group of approvers', ['@sales'], ({ sales }) => sales.pop()],
  ] as [string, string[], (slack: FakeSlack) => unknown][])(
    'is looked up before it counts once it is old: %s decides no more',
    async (_name, approvers, change) => {
      const slack = await open(approvers, Object.keys(USERS));
      const { members, time } = slack;
      expect(await members.approver('U0ANA', HOME)).toMatchObject({ ok: true });
      change(slack);
      time.aheadMs = 11 * MINUTE;
      expect(await members.approver('U0ANA', HOME)).toMatchObject({ ok: false });
    },
  );

  it('is looked up once for all who wait when it is old', async () => {
    const { members, asked, time } = await open([]);
    await members.approver('U0ANA', HOME);
    asked.length = 0;
    time.aheadMs = 11 * MINUTE;
    await Promise.all(Array.from({ length: 20 }, () => members.approver('U0ANA', HOME)));
    expect(asked.toSorted()).toEqual(['conversations.members', 'users.info', 'users.lookupByEmail']);
  });

  it('counts still, however old, where Slack does not answer in time', async () => {
    const { members, silent, time } = await open([]);
    await members.approver('U0BEN', HOME);
    for (const method of ['conversations.members', 'users.info', 'users.lookupByEmail']) silent.add(method);
    time.aheadMs = 3 * 24 * 60 * MINUTE;
    expect(await members.approver('U0BEN', HOME)).toMatchObject({ ok: true, owner: true });
  });

  it.each([
    ['somebody who came into the channel', [], ({ channel }) => channel.push('U0ANA')],
    ['somebody who came into the group of approvers', ['@sales'], ({ sales }) => sales.push('U0ANA')],
  ] as [string, string[], (slack: FakeSlack) => unknown][])(
    'finds at once %s',
    async (_name, approvers, change) => {
      const slack = await open(approvers, ['U0BEN']);
      slack.sales.length = 0;
      await slack.members.warmUp();
      change(slack);
      expect(await slack.members.approver('U0ANA', HOME)).toMatchObject({ ok: true });
    },
  );
});

describe('somebody who is no approver', () => {
  it('is told so without a question when they click again at once', async () => {
    const { members, asked } = await open(['@sales', 'ben@cedarpine.example']);
    await members.approver('U0GUEST', HOME);
    const before = asked.length;
    for (let clicks = 0; clicks < 30; clicks++)
      expect(await members.approver('U0GUEST', HOME)).toMatchObject({ whoCan: 'Ana and Ben Ash can.' });
    expect(asked).toHaveLength(before);
  });

  it('is found seconds after they became one, though they go on clicking; anybody else at once', async () => {
    const { members, sales, time } = await open(['@sales']);
    await members.approver('U0GUEST', HOME);
    sales.push('U0BEN');
    expect(await members.approver('U0BEN', HOME)).toMatchObject({ ok: true });
    sales.push('U0GUEST');
    for (; time.aheadMs < 4_000; time.aheadMs += 1_000)
      expect(await members.approver('U0GUEST', HOME)).toMatchObject({ ok: false });
    time.aheadMs = 6_000;
    expect(await members.approver('U0GUEST', HOME)).toMatchObject({ ok: true });
  });

  it('causes no question about addresses that Slack knows, and one about others', async () => {
    const { members, addresses, asked, time } = await open([
      'ben@cedarpine.example',
      'new@cedarpine.example',
    ]);
    await members.approver('U0GUEST', HOME);
    asked.length = 0;
    time.aheadMs = 6_000;
    addresses['new@cedarpine.example'] = { user: { id: 'U0GUEST' } };
    expect(await members.approver('U0GUEST', HOME)).toMatchObject({ ok: true });
    expect(asked).toEqual(['users.lookupByEmail']);
  });
});

describe('an approver about whom Slack does not answer', () => {
  const broken = { ok: false, error: 'internal_error' };

  it('hinders no other, and nobody is refused for it', async () => {
    const { members, addresses } = await open(['U0ANA', '@sales', 'new@cedarpine.example']);
    addresses['new@cedarpine.example'] = broken;
    expect(await members.approver('U0ANA', HOME)).toMatchObject({ ok: true });
    await expect(members.approver('U0GUEST', HOME)).rejects.toThrow();
  });

  it('counts as who they were, once they are known', async () => {
    const { members, addresses, time } = await open(['@sales', 'ben@cedarpine.example']);
    await members.warmUp();
    addresses['ben@cedarpine.example'] = broken;
    time.aheadMs = 11 * MINUTE;
    expect(await members.approver('U0BEN', HOME)).toMatchObject({ ok: true });
    expect(await members.approver('U0GUEST', HOME)).toMatchObject({ whoCan: 'Ana and Ben Ash can.' });
  });
});

describe('who is in the channel', () => {
  it.each([
    ['a guest', 'U0GUEST', true],
    ['somebody of another organisation', 'U0STRANGER', true],
    ['a bot', 'U0BOT', false],
    ['somebody who was removed', 'U0GONE', false],
    ['somebody whom Slack does not know', 'U0NOBODY', false],
  ])('%s: %s', async (_name, id, ok) => {
    const { members } = await open([]);
    expect((await members.member(id)).ok).toBe(ok);
  });

  it('is named as Slack does, also who is elsewhere', async () => {
    const { members } = await open([], ['U0ANA']);
    const person = { id: 'U0BEN', name: 'Ben Ash' };
    expect(await members.member('U0BEN')).toEqual({ ok: false, person, channel: '#leads' });
  });
});

describe('whom a name of flo.yml means', () => {
  it.each([
    ['an address', 'ben@cedarpine.example', { kind: 'person', person: { id: 'U0BEN', name: 'Ben Ash' } }],
    ['an id', 'U0ANA', { kind: 'person', person: { id: 'U0ANA', name: 'Ana' } }],
    ['a group', '@sales', { kind: 'group', id: 'S0SALES', name: 'sales' }],
    ['a group by its id', 'S0SALES', { kind: 'group', id: 'S0SALES', name: 'sales' }],
    ['an unknown address', 'x@cedarpine.example', { kind: 'unknown', named: 'x@cedarpine.example' }],
    ['an unknown id', 'U0NOBODY', { kind: 'unknown', named: 'U0NOBODY' }],
    ['somebody who was removed', 'U0GONE', { kind: 'unknown', named: 'U0GONE' }],
    ['a bot', 'U0BOT', { kind: 'unknown', named: 'U0BOT' }],
    ['an unknown group', '@nobody', { kind: 'unknown', named: '@nobody' }],
  ])('%s: %s', async (_name, named, meant) => {
    const { members } = await open([]);
    expect(await members.whoIs(named)).toEqual(meant);
  });

  it('is asked of Slack once, however many inquiries go to one person', async () => {
    const { members, asked } = await open([]);
    const ask = () => members.whoIs('ben@cedarpine.example');
    await Promise.all(Array.from({ length: 20 }, ask));
    await ask();
    expect(asked.filter((method) => method === 'users.lookupByEmail')).toHaveLength(1);
  });

  it('is asked again seconds after Slack knew nobody by it', async () => {
    const { members, asked, addresses, time } = await open([]);
    const ask = () => members.whoIs('new@cedarpine.example');
    for (let i = 0; i < 20; i++) expect(await ask()).toMatchObject({ kind: 'unknown' });
    expect(asked).toEqual(['users.lookupByEmail']);
    addresses['new@cedarpine.example'] = { user: { id: 'U0ANA' } };
    time.aheadMs = 6_000;
    expect(await ask()).toEqual({ kind: 'person', person: { id: 'U0ANA', name: 'Ana' } });
  });

  it('holds where Slack does not answer again, and is an error where it never did', async () => {
    const { members, addresses, time } = await open([]);
    const ben = { kind: 'person', person: { id: 'U0BEN' } };
    expect(await members.whoIs('ben@cedarpine.example')).toMatchObject(ben);
    addresses['ben@cedarpine.example'] = { ok: false, error: 'ratelimited' };
    addresses['new@cedarpine.example'] = { ok: false, error: 'ratelimited' };
    time.aheadMs = 11 * MINUTE;
    expect(await members.whoIs('ben@cedarpine.example')).toMatchObject(ben);
    await expect(members.whoIs('new@cedarpine.example')).rejects.toThrow();
  });

  it('tells who is not in the channel', async () => {
    const { members } = await open([], ['U0ANA']);
    expect(await members.whoIs('U0BEN')).toEqual({
      kind: 'absent',
      person: { id: 'U0BEN', name: 'Ben Ash' },
    });
  });
});
