import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../support/sandbox.js';
import { refused, slackClient } from '../support/slack-client.js';

let sandbox: RunningSandbox;
let slack: WebClient;
let leads: string;

beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'off' });
  slack = client(sandbox.botToken);
  leads = sandbox.channel.id;
});

afterEach(() => sandbox.stop());

function client(token?: string): WebClient {
  return slackClient(sandbox.apiUrl, token);
}

const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });

test('auth.test names the app; a wrong or missing token is refused', async () => {
  const me = await slack.auth.test();
  expect(me).toMatchObject({ ok: true, team: 'Cedar & Pine', user_id: 'U0FLOAPP001', bot_id: 'B0FLOAPP001' });
  expect(await refused(client('xoxb-other').auth.test())).toMatchObject({ error: 'invalid_auth' });
  expect(await refused(client().auth.test())).toMatchObject({ error: 'not_authed' });
  expect(await refused(slack.apiCall('chat.nothing'))).toMatchObject({ error: 'unknown_method' });
});

describe('messages', () => {
  test('are posted, updated, linked and deleted', async () => {
    const posted = await slack.chat.postMessage({ channel: leads, text: 'One', blocks: [section('*One*')] });
    expect(posted.ts).toMatch(/^\d{10}\.\d{6}$/);
    expect(posted.message?.blocks?.[0]).toMatchObject({ type: 'section', block_id: expect.any(String) });
    await slack.chat.update({ channel: leads, ts: posted.ts!, text: 'Two', blocks: [section('*Two*')] });
    expect(sandbox.messages()).toMatchObject([{ text: 'Two', blocks: [{ text: { text: '*Two*' } }] }]);
    const link = await slack.chat.getPermalink({ channel: leads, message_ts: posted.ts! });
    const led = await fetch(link.permalink!, { redirect: 'manual' });
    expect(led.headers.get('location')).toBe(`/#/${leads}/${posted.ts}`);
    await slack.chat.delete({ channel: leads, ts: posted.ts! });
    expect(sandbox.messages()).toEqual([]);
  });

  test('go to a channel by name, to a person as a direct message, and nowhere else', async () => {
    const named = await slack.chat.postMessage({ channel: '#leads', text: 'Hello' });
    expect(named.channel).toBe(leads);
    const direct = await slack.chat.postMessage({ channel: sandbox.people.owner.id, text: 'Hot lead' });
    const im = sandbox.imOf(sandbox.people.owner.id)!;
    expect(direct.channel).toBe(im.id);
    expect(sandbox.messages(im.id)).toMatchObject([{ text: 'Hot lead' }]);
    const general = sandbox.channelNamed('general')!;
    const post = (channel: string) => refused(slack.chat.postMessage({ channel, text: 'x' }));
    // The app is a member of the leads channel only.
    expect(await post(general.id)).toMatchObject({ error: 'not_in_channel' });
    expect(await post('C404')).toMatchObject({ error: 'channel_not_found' });
    await slack.conversations.join({ channel: general.id });
    await slack.chat.postMessage({ channel: general.id, text: 'now' });
  });

  test('update keeps metadata and blocks as documented', async () => {
    const metadata = { event_type: 'card', event_payload: { key: 'k1' } };
    const { ts } = await slack.chat.postMessage({
      channel: leads,
      text: 'a',
      blocks: [section('a')],
      metadata,
    });
    await slack.chat.update({ channel: leads, ts: ts!, text: 'b', blocks: [section('b')] });
    expect(sandbox.messages()[0]).toMatchObject({ metadata, text: 'b' });
    expect(sandbox.messages()[0]?.edited).toBeUndefined();
    await slack.chat.update({ channel: leads, ts: ts!, text: 'only text' });
    expect(sandbox.messages()[0]?.blocks).toBeUndefined();
    expect(sandbox.messages()[0]?.edited).toBeDefined();
  });

  test('refusals carry Slack’s codes', async () => {
    const { ts } = await slack.chat.postMessage({ channel: leads, text: 'a' });
    await sandbox.act({ kind: 'say', user: sandbox.people.owner.id, channel: leads, text: 'mine' });
    const theirs = sandbox.messages()[1]!.ts;
    const cases: [string, Promise<unknown>][] = [
      ['no_text', slack.chat.postMessage({ channel: leads, text: '' })],
      ['message_not_found', slack.chat.update({ channel: leads, ts: '1.000001', text: 'b' })],
      ['cant_update_message', slack.chat.update({ channel: leads, ts: theirs, text: 'b' })],
      ['cant_delete_message', slack.chat.delete({ channel: leads, ts: theirs })],
      ['invalid_limit', slack.conversations.list({ limit: 1_000 })],
      ['msg_too_long', slack.chat.update({ channel: leads, ts: ts!, text: 'x'.repeat(4_001) })],
      ['invalid_blocks_format', slack.chat.postMessage({ channel: leads, blocks: 'no json' as never })],
      ['invalid_arguments', slack.apiCall('chat.postMessage', { text: 'no channel' })],
      [
        'invalid_metadata_format',
        slack.chat.postMessage({ channel: leads, text: 'm', metadata: { event_type: '' } as never }),
      ],
    ];
    for (const [error, call] of cases) expect(await refused(call)).toMatchObject({ error });
  });

  test('nothing is written in an archived channel, and lists may leave it out', async () => {
    const { ts } = await slack.chat.postMessage({ channel: leads, text: 'a' });
    await sandbox.setArchived(leads, true);
    const cases: [string, Promise<unknown>][] = [
      ['is_archived', slack.chat.postMessage({ channel: leads, text: 'b' })],
      ['is_inactive', slack.chat.update({ channel: leads, ts: ts!, text: 'b' })],
      ['is_archived', slack.conversations.join({ channel: leads })],
    ];
    for (const [error, call] of cases) expect(await refused(call)).toMatchObject({ error });
    const ids = async (exclude_archived: boolean) =>
      (await slack.conversations.list({ exclude_archived })).channels?.map(({ id }) => id);
    expect(await ids(false)).toContain(leads);
    expect(await ids(true)).not.toContain(leads);
    expect(await slack.conversations.info({ channel: leads })).toMatchObject({
      channel: { is_archived: true },
    });
    await sandbox.setArchived(leads, false);
    await slack.chat.update({ channel: leads, ts: ts!, text: 'b' });
  });

  test('a reply to a deleted message stands in the channel; one to its empty place is refused', async () => {
    const { ts } = await slack.chat.postMessage({ channel: leads, text: 'a' });
    await slack.chat.delete({ channel: leads, ts: ts! });
    const stray = await slack.chat.postMessage({ channel: leads, text: 'r', thread_ts: ts! });
    expect(stray.message?.thread_ts).toBeUndefined();
    const { ts: root } = await slack.chat.postMessage({ channel: leads, text: 'b' });
    const reply = await slack.chat.postMessage({ channel: leads, text: 'r', thread_ts: root! });
    expect(reply.message?.thread_ts).toBe(root);
    await slack.chat.delete({ channel: leads, ts: root! });
    expect(
      await refused(slack.chat.postMessage({ channel: leads, text: 'r', thread_ts: root! })),
    ).toMatchObject({ error: 'cannot_reply_to_message' });
  });

  test('blocks that Slack would refuse are refused with their place, and loudly', async () => {
    const long = await refused(
      slack.chat.postMessage({ channel: leads, text: 'x', blocks: [section('x'.repeat(3_001))] }),
    );
    expect(long).toEqual({
      error: 'invalid_blocks',
      messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    });
    expect(sandbox.complaints.join()).toContain('/blocks/0/text/text');
    const many = Array.from({ length: 5 }, () => section('y'.repeat(2_900)));
    expect(await refused(slack.chat.postMessage({ channel: leads, text: 'x', blocks: many }))).toMatchObject({
      error: 'msg_blocks_too_long',
    });
    expect(sandbox.messages()).toEqual([]);
  });

  test('private ones reach only members, and only the person named', async () => {
    const shown = await slack.chat.postEphemeral({
      channel: leads,
      user: sandbox.people.guest.id,
      text: 'psst',
    });
    expect(sandbox.ephemerals(sandbox.people.guest.id)).toMatchObject([
      { ts: shown.message_ts, text: 'psst' },
    ]);
    expect(sandbox.ephemerals(sandbox.people.owner.id)).toEqual([]);
    expect(sandbox.messages()).toEqual([]);
    const stranger = await sandbox.addUser({ name: 'Away', inChannel: false });
    expect(
      await refused(slack.chat.postEphemeral({ channel: leads, user: stranger.id, text: 'psst' })),
    ).toMatchObject({ error: 'user_not_in_channel' });
  });
});

describe('history', () => {
  test('pages through the channel newest first, with metadata when asked', async () => {
    for (let n = 1; n <= 5; n++) {
      await slack.chat.postMessage({
        channel: leads,
        text: `m${n}`,
        metadata: { event_type: 'card', event_payload: { key: `k${n}` } },
      });
    }
    const texts: string[] = [];
    for await (const page of slack.paginate('conversations.history', { channel: leads, limit: 2 })) {
      texts.push(...(page as unknown as { messages: { text: string }[] }).messages.map(({ text }) => text));
    }
    expect(texts).toEqual(['m5', 'm4', 'm3', 'm2', 'm1']);
    const third = sandbox.messages()[2]!.ts;
    const since = await slack.conversations.history({
      channel: leads,
      oldest: third,
      include_all_metadata: true,
    });
    expect(since.messages?.map((message) => message.metadata?.event_payload)).toEqual([
      { key: 'k5' },
      { key: 'k4' },
    ]);
    const bare = await slack.conversations.history({
      channel: leads,
      latest: third,
      inclusive: true,
      limit: 1,
    });
    expect(bare.messages).toMatchObject([{ text: 'm3', metadata: { event_type: 'card' } }]);
    expect(bare.messages?.[0]?.metadata?.event_payload).toBeUndefined();
  });

  test('keeps replies in their thread unless they are broadcast', async () => {
    const { ts } = await slack.chat.postMessage({ channel: leads, text: 'card' });
    await slack.chat.postMessage({ channel: leads, text: 'line', thread_ts: ts! });
    await slack.chat.postMessage({ channel: leads, text: 'loud', thread_ts: ts!, reply_broadcast: true });
    const history = await slack.conversations.history({ channel: leads });
    expect(history.messages?.map((message) => message.text)).toEqual(['loud', 'card']);
    expect(history.messages?.[1]).toMatchObject({ reply_count: 2, thread_ts: ts });
    const thread = await slack.conversations.replies({ channel: leads, ts: ts! });
    expect(thread.messages?.map((message) => message.text)).toEqual(['card', 'line', 'loud']);
    await slack.chat.delete({ channel: leads, ts: ts! });
    const left = await slack.conversations.replies({ channel: leads, ts: ts! });
    expect(left.messages?.[0]).toMatchObject({ subtype: 'tombstone' });
    expect(await refused(slack.conversations.replies({ channel: leads, ts: '1.000001' }))).toMatchObject({
      error: 'thread_not_found',
    });
  });
});

describe('people', () => {
  test('are two approvers, a guest, the app, and whom a test adds', async () => {
    const owner = await slack.users.lookupByEmail({ email: 'Olivia@cedarpine.example' });
    expect(owner.user).toMatchObject({
      id: sandbox.people.owner.id,
      real_name: 'Olivia',
      is_restricted: false,
    });
    const guest = await slack.users.info({ user: sandbox.people.guest.id });
    expect(guest.user).toMatchObject({ is_restricted: true });
    const stranger = await sandbox.addUser({ name: 'Partner', teamId: 'T0OTHER0001' });
    const members = await slack.conversations.members({ channel: leads });
    expect(members.members).toEqual([
      sandbox.people.owner.id,
      sandbox.people.backup.id,
      sandbox.people.guest.id,
      'U0FLOAPP001',
      stranger.id,
    ]);
    expect((await slack.users.info({ user: stranger.id })).user).toMatchObject({ team_id: 'T0OTHER0001' });
    expect(await refused(slack.users.info({ user: 'U404' }))).toMatchObject({ error: 'user_not_found' });
    const elsewhere = await sandbox.addUser({ name: 'Else', teamId: 'T0OTHER0001', inChannel: false });
    expect(await refused(slack.users.info({ user: elsewhere.id }))).toMatchObject({
      error: 'user_not_visible',
    });
    expect(await refused(slack.users.lookupByEmail({ email: 'no@body' }))).toMatchObject({
      error: 'users_not_found',
    });
    const opened = await slack.conversations.open({ users: sandbox.people.owner.id });
    expect(opened.channel?.id).toBe(sandbox.imOf(sandbox.people.owner.id)?.id);
  });

  test('of a flo.yml that names ids and usergroups', async () => {
    await sandbox.stop();
    sandbox = await startSandbox({
      owner: 'U0OWNER0001',
      channel: 'C0LEADS0001',
      usergroups: [{ handle: '@sales', users: ['U0OWNER0001', 'ben@cedarpine.example'] }],
    });
    slack = client(sandbox.botToken);
    expect(sandbox.channel).toMatchObject({ id: 'C0LEADS0001' });
    expect((await slack.users.info({ user: 'U0OWNER0001' })).ok).toBe(true);
    const { usergroups } = await slack.usergroups.list();
    expect(usergroups).toMatchObject([{ handle: 'sales' }]);
    const group = await slack.usergroups.users.list({ usergroup: usergroups![0]!.id! });
    expect(group.users).toEqual(['U0OWNER0001', sandbox.people.backup.id]);
  });
});

test('a scope that the token lacks is named', async () => {
  await sandbox.stop();
  sandbox = await startSandbox({ scopes: ['chat:write', 'channels:read'] });
  slack = client(sandbox.botToken);
  await slack.chat.postMessage({ channel: sandbox.channel.id, text: 'may' });
  await slack.conversations.list();
  expect(await refused(slack.conversations.list({ types: 'private_channel' }))).toMatchObject({
    error: 'missing_scope',
  });
  expect(await refused(slack.conversations.history({ channel: sandbox.channel.id }))).toMatchObject({
    error: 'missing_scope',
  });
});
