import { describe, expect, it } from 'vitest';
import type { PostPlace } from '../../src/core/post.js';
import { amendPost, announce } from '../../src/flows/announce.js';
import type { Fault } from '../../src/sandbox/api/faults.js';
import type { World } from '../support/flo.js';
import { until } from '../support/sandbox.js';
import { crash, newCard, openWorld } from '../support/story.js';

const LEADS: PostPlace = { kind: 'channel', channel: 'leads' };
const ABOUT_POSTS = {
  when: (args: Record<string, unknown>) => JSON.stringify(args.metadata).includes('flo_post'),
};

const FAILURES: [string, Fault][] = [
  ['answers 500', { kind: 'status', status: 500 }],
  ['posts and breaks the connection', { kind: 'do-and-break' }],
  ['posts and never answers', { kind: 'do-and-hang' }],
  ['asks to wait', { kind: 'rate-limited', retryAfter: 1 }],
];

describe.concurrent('what Flo tells beside the cards', () => {
  it('stands once where it belongs: in a channel, a direct message, a thread', async (test) => {
    const world = await openWorld(test);
    const { id, card } = await newCard(world);
    await tell(world, 'in channel', LEADS);
    await tell(world, 'by id', { kind: 'channel', channel: world.slack.channel.id });
    await tell(world, 'to a person', { kind: 'person', person: 'ben@cedarpine.example' });
    await tell(world, 'by person id', { kind: 'person', person: world.slack.people.owner.id });
    const ref = { channel: card.channel, ts: card.ts };
    await tell(world, 'in thread', { kind: 'thread', card: ref, inquiry: id });
    expect(await tell(world, 'in channel', LEADS)).toBe('taken');
    for (const key of ['in channel', 'by id', 'to a person', 'by person id', 'in thread'])
      await stands(world, key);
    const { people } = world.slack;
    expect(found(world, 'to a person')[0]?.channel).toBe(world.slack.imOf(people.backup.id)?.id);
    expect(found(world, 'by person id')[0]?.channel).toBe(world.slack.imOf(people.owner.id)?.id);
    expect(found(world, 'by id')[0]?.channel).toBe(world.slack.channel.id);
    expect(found(world, 'in thread')[0]?.threadTs).toBe(card.ts);
  });

  it.for(FAILURES)('stands once where Slack %s', async ([_name, fault], test) => {
    const world = await openWorld(test);
    world.slack.fail('chat.postMessage', fault, ABOUT_POSTS);
    await tell(world, 'a', LEADS);
    await tell(world, 'b', { kind: 'person', person: 'ben@cedarpine.example' });
    for (const key of ['a', 'b']) await stands(world, key);
  });

  it('stands once where Flo ends before it knows', async (test) => {
    const first = await openWorld(test);
    first.slack.fail('chat.postMessage', { kind: 'do-and-hang' }, ABOUT_POSTS);
    await tell(first, 'a', LEADS);
    await until(() => found(first, 'a').length === 1);
    await crash(first);
    const second = await openWorld(test, { beside: first });
    await stands(second, 'a');
  });

  it('is brought up to date, once more where an update went unanswered', async (test) => {
    const world = await openWorld(test);
    await tell(world, 'a', LEADS);
    await stands(world, 'a');
    world.slack.fail('chat.update', { kind: 'do-and-hang' });
    const changed = await amendPost(world.flo.deps, 'a', () => ({
      content: { kind: 'notice', text: 'changed' },
    }));
    expect(changed).toBe('changed');
    await until(async () => {
      const post = await world.store.getPost('a');
      return post?.work.post === undefined && found(world, 'a')[0]?.text === 'changed';
    });
    expect(found(world, 'a')).toHaveLength(1);
    expect(await amendPost(world.flo.deps, 'a', () => null)).toBe('unchanged');
    expect(await amendPost(world.flo.deps, 'unknown', () => null)).toBe('missing');
  });

  it('is not posted once it is moot', async (test) => {
    const world = await openWorld(test);
    world.slack.fail('chat.postMessage', { kind: 'rate-limited', retryAfter: 1 }, ABOUT_POSTS);
    await tell(world, 'a', { kind: 'person', person: 'ben@cedarpine.example' });
    await until(() => world.slack.calls('chat.postMessage').some(({ error }) => error === 'ratelimited'));
    await amendPost(world.flo.deps, 'a', ({ content }) => ({ content, moot: true }));
    await until(async () => (await world.store.countOwed('post')) === 0);
    expect(found(world, 'a')).toEqual([]);
  });

  it('joins a public channel that Flo is not in', async (test) => {
    const world = await openWorld(test);
    await tell(world, 'a', { kind: 'channel', channel: '#general' });
    await stands(world, 'a');
    expect(world.slack.calls('conversations.join')).toHaveLength(1);
    expect(found(world, 'a')[0]?.channel).toBe(world.slack.channelNamed('general')?.id);
  });
});

function tell(world: World, id: string, to: PostPlace) {
  return announce(world.flo.deps, { id, to, content: { kind: 'notice', text: `words of ${id}` } });
}

/** Waits until nothing is owed, and looks that it stands there exactly once. */
async function stands(world: World, key: string): Promise<void> {
  const post = await until(async () => {
    const read = await world.store.getPost(key);
    return read?.posted && read.work.post === undefined ? read : null;
  });
  expect(found(world, key).map(({ ts }) => ts)).toEqual([post.posted?.ts]);
}

function found(world: World, key: string) {
  const { slack } = world;
  const direct = Object.values(slack.people).flatMap(({ id }) => slack.imOf(id)?.id ?? []);
  const general = slack.channelNamed('general')?.id;
  return [slack.channel.id, ...direct, ...(general ? [general] : [])]
    .flatMap((channel) => slack.messages(channel))
    .filter(({ metadata }) => metadata?.event_type === 'flo_post' && metadata.event_payload.key === key);
}
