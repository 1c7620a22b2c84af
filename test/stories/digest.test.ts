import { describe, expect, it } from 'vitest';
import { jobTable } from '../../src/doors/jobs.js';
import { amendDigests } from '../../src/flows/amend-digests.js';
import { askOwner } from '../../src/flows/ask-owner.js';
import { postDigest } from '../../src/flows/post-digest.js';
import type { Fault } from '../../src/sandbox/api/faults.js';
import type { SlackBlock } from '../../src/sandbox/protocol.js';
import { type FloOptions, type World, wordsOf } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { until } from '../support/sandbox.js';
import { approve, crash, type Ending, newCard, openWorld } from '../support/story.js';
import { movableTime } from '../support/time.js';

/** Tuesday noon, and the Monday after at nine, in Portland. */
const IN_THE_WEEK = '2026-10-20T19:00:00Z';
const SLOT = new Date('2026-10-26T16:00:00Z');
const AFTER = '2026-10-26T16:00:02Z';
const KEY = 'digest/2026-10-19';
const ZONE = 'America/Los_Angeles';
const BASELINE_MS = 26 * 3_600_000;

const policy = examplePolicy({ metric: { name: 'response-time', baseline: BASELINE_MS } });

/** A world in the week that the digest will be about. No job runs by itself. */
async function openWeek(test: Ending, options: FloOptions = {}) {
  const time = movableTime(IN_THE_WEEK);
  const world = await openWorld(test, { policy, now: time.now, jobs: [], ...options });
  return { world, time };
}

function digests(world: World) {
  return world.slack
    .messages(world.slack.channel.id)
    .filter(
      (m) => m.metadata?.event_type === 'flo_post' && /^digest/.test(String(m.metadata.event_payload.key)),
    );
}

async function shown(world: World): Promise<{ blocks: SlackBlock[]; text: string; words: string }> {
  const message = await until(() => digests(world)[0]);
  const blocks = message.blocks ?? [];
  return { blocks, text: message.text, words: wordsOf(blocks) };
}

/** The slot of the digest's last run, once that has ended. */
async function ranAt(world: World): Promise<Date | undefined> {
  return (await world.store.listRuns()).find(({ _id }) => _id === 'digest')?.done;
}

/** The owner presses the button of the weekly question, and types. */
async function tellQuestion(world: World, owner: string, value: string): Promise<void> {
  const question = await until(() => {
    const im = world.slack.imOf(owner)?.id ?? '';
    return world.slack.messages(im).find(({ text }) => text.includes('were booked?'));
  });
  const { ts, channel, blocks = [] } = question;
  await world.press(owner, { ts, channel, blocks, text: '' }, 'tell');
  await world.modal(owner, 'tell');
  await world.submit(owner, { value });
}

const run = (world: World) => postDigest(world.flo.deps, SLOT, new AbortController().signal);

describe.concurrent('the weekly digest', () => {
  it('stands in its channel at its hour: the metric first, the chart, and what needs attention', async (test) => {
    const { world, time } = await openWeek(test, { jobs: jobTable(policy) });
    const first = await newCard(world);
    await approve(world, first.id);
    await world.see(first.id, ({ status }) => status === 'sent');
    const waiting = await newCard(world, {
      name: 'Ben Stone',
      email: 'ben@stone.example',
      message: 'Two baths?',
    });
    time.goTo(AFTER);
    const { blocks, text, words } = await shown(world);
    expect(text).toMatch(/^Week of Oct 19 to 25: Median first response .*, 26 h before Flo$/);
    expect(blocks.map(({ type }) => type).slice(0, 3)).toEqual(['header', 'rich_text', 'image']);
    expect(words).toContain('2 inquiries came in, 1 answered');
    const picture = blocks[2]!;
    expect(picture.alt_text).toContain('26 h before Flo');
    expect(picture.alt_text).toContain('Oct 12 to 18: no figure');
    const file = await world.slack.file(picture.slack_file.id, world.slack.people.backup.id);
    expect(file?.file.type).toBe('image/png');
    const links = JSON.stringify(blocks).match(/"type":"link","url":"[^"]+"/g) ?? [];
    const card = await world.card(waiting.id);
    expect(links.some((link) => link.includes(card.ts.replace('.', '')))).toBe(true);
    expect(digests(world)).toHaveLength(1);
  });

  it('takes up what the owner tells of the week later, in words and chart', async (test) => {
    const told = examplePolicy({ metric: { name: 'booked-calls', baseline: 6 } });
    const { world, time } = await openWeek(test, { policy: told });
    const { owner } = world.slack.people;
    await newCard(world);
    await askOwner(world.flo.deps, new Date('2026-10-23T22:00:00Z'));
    time.goTo(AFTER);
    await run(world);
    const before = await shown(world);
    expect(before.words).toContain('Booked calls: not told yet; 6 in a week before Flo.');
    for (const value of ['7', '9']) {
      await tellQuestion(world, owner.id, value);
      await until(() =>
        wordsOf(digests(world)[0]?.blocks ?? []).includes(`Booked calls ${value}, 6 in a week`),
      );
      const { blocks, text } = await shown(world);
      expect(text).toContain(`Booked calls ${value}, 6 in a week before Flo`);
      expect(blocks[2]?.alt_text).toContain(`Oct 19 to 25: ${value}.`);
      expect(blocks[2]?.slack_file.id).not.toBe(before.blocks[2]?.slack_file.id);
    }
    // What shows it all is drawn no more.
    const file = (await shown(world)).blocks[2]?.slack_file.id;
    await amendDigests(world.flo.deps, new AbortController().signal);
    expect((await shown(world)).blocks[2]?.slack_file.id).toBe(file);
    expect(digests(world)).toHaveLength(1);
    // The next one knows it from the start, as the week before.
    const next = new Date('2026-11-02T17:00:00Z');
    time.goTo('2026-11-02T17:00:02Z');
    await postDigest(world.flo.deps, next, new AbortController().signal);
    const second = await until(() => digests(world)[1]);
    expect(wordsOf(second.blocks ?? [])).toContain('9 the week before');
    // Of an answer that is changed after that, both know.
    await tellQuestion(world, owner.id, '8');
    const words = () => digests(world).map(({ blocks }) => wordsOf(blocks ?? []));
    await until(() => words()[0]?.includes('Booked calls 8, 6 in a week before Flo'));
    await until(() => words()[1]?.includes('8 the week before'));
  });

  it('is one line above the same chart after a quiet week', async (test) => {
    const { world, time } = await openWeek(test);
    time.goTo(AFTER);
    await run(world);
    const { blocks, words } = await shown(world);
    expect(blocks.map(({ type }) => type)).toEqual(['rich_text', 'image']);
    expect(words).toMatch(/A quiet week: .*Median first response: .*26 h before Flo\./);
  });

  it.for<[string, string, Fault]>([
    [
      'the upload is refused',
      'files.getUploadURLExternal',
      { kind: 'error', error: 'file_uploads_disabled' },
    ],
    ['the upload never answers', 'files.completeUploadExternal', { kind: 'do-and-hang' }],
  ])('goes out with a table where %s', async ([_name, method, fault], test) => {
    const { world, time } = await openWeek(test);
    for (let i = 0; i < 8; i++) world.slack.fail(method, fault);
    time.goTo(AFTER);
    await run(world);
    const { blocks } = await shown(world);
    expect(blocks.at(-1)?.type).toBe('table');
    expect(wordsOf(blocks)).toContain('Oct 19 to 25');
  });

  it('goes out with a table where the chart cannot be drawn', async (test) => {
    const { world, time } = await openWeek(test, {
      charts: { draw: () => Promise.reject(new Error('no such font')) },
    });
    time.goTo(AFTER);
    await run(world);
    expect((await shown(world)).blocks.at(-1)?.type).toBe('table');
    expect(world.logged.some(({ words }) => words === 'a chart was not drawn')).toBe(true);
  });

  it('goes out with the chart once Slack has it ready, and with a table where it never has', async (test) => {
    const { world, time } = await openWeek(test);
    const notReady: Fault = { kind: 'error', error: 'invalid_blocks' };
    const withPicture = {
      when: (args: Record<string, unknown>) => JSON.stringify(args.blocks).includes('slack_file'),
    };
    world.slack.fail('chat.postMessage', notReady, withPicture);
    time.goTo(AFTER);
    await run(world);
    expect((await shown(world)).blocks.at(-1)?.type).toBe('image');

    const next = new Date('2026-11-02T17:00:00Z');
    world.slack.fail('chat.postMessage', notReady, { ...withPicture, times: 99 });
    time.goTo('2026-11-02T17:00:02Z');
    await postDigest(world.flo.deps, next, new AbortController().signal);
    const [, second] = await until(() => digests(world).length === 2 && digests(world));
    expect(second?.blocks?.at(-1)?.type).toBe('table');
  });

  it('stands once where Flo ended between the upload and the post', async (test) => {
    const { world, time } = await openWeek(test);
    time.goTo(AFTER);
    const { uploadPicture } = world.flo.deps.desk;
    let uploads = 0;
    world.flo.deps.desk.uploadPicture = async (picture) => {
      const uploaded = await uploadPicture.call(world.flo.deps.desk, picture);
      uploads += 1;
      await crash(world);
      return uploaded;
    };
    await expect(run(world)).rejects.toThrow();
    expect(uploads).toBe(1);
    const again = await openWorld(test, { policy, now: time.now, jobs: [], beside: world });
    expect(digests(again)).toHaveLength(0);
    await run(again);
    expect((await shown(again)).blocks.at(-1)?.type).toBe('image');
    expect(digests(again)).toHaveLength(1);
  });

  it('stands once where Flo ended between the record and the post', async (test) => {
    const { world, time } = await openWeek(test);
    time.goTo(AFTER);
    world.slack.fail('chat.postMessage', { kind: 'do-and-hang' });
    await run(world);
    await until(() => digests(world).length === 1);
    await crash(world);
    const again = await openWorld(test, { policy, now: time.now, jobs: [], beside: world });
    await run(again);
    await until(async () => (await again.store.getPost(KEY))?.posted);
    expect(digests(again)).toHaveLength(1);
  });

  it('is posted once for a slot, however many begin it', async (test) => {
    const { world, time } = await openWeek(test);
    time.goTo(AFTER);
    await Promise.all([run(world), run(world), run(world)]);
    await until(async () => (await world.store.getPost(KEY))?.posted);
    await run(world);
    expect(digests(world)).toHaveLength(1);
  });

  it('is posted once for a week, though its hour is put off that day, before and after a restart', async (test) => {
    const lines = ['0 9 * * 1', '0 11 * * 1', '30 9-17 * * 1-5', '0 8 * * *'];
    const [first, ...others] = lines.map((digest) => ({
      ...policy,
      schedule: { ...policy.schedule, digest },
    }));
    const { world, time } = await openWeek(test, { policy: first!, jobs: jobTable(first!) });
    time.goTo(AFTER);
    await until(() => digests(world).length > 0, 20_000);
    await until(async () => (await ranAt(world))?.getTime() === SLOT.getTime());
    let last = world;
    for (const [i, policy] of others.entries()) {
      await crash(last);
      const hour = ['2026-10-26T18:00:00Z', '2026-10-28T20:30:00Z', '2026-11-01T16:00:00Z'][i]!;
      last = await openWorld(test, { policy, now: time.now, jobs: jobTable(policy), beside: world });
      // The new line has been seen before its first hour comes.
      await until(() => last.store.readSetting(`job digest: ${policy.schedule.digest} in ${ZONE}, since`));
      time.goTo(hour);
      await until(async () => (await ranAt(last))?.getTime() === new Date(hour).getTime(), 20_000);
    }
    expect(await last.store.findPosts({ kind: 'digest', since: new Date(0) })).toHaveLength(1);
    expect(digests(world)).toHaveLength(1);
  });

  it('is posted once for a week in which the clocks change, whichever hours its slots have', async (test) => {
    const { world, time } = await openWeek(test);
    time.goTo('2026-11-02T08:00:01Z');
    // Half past one comes twice on that Sunday; the last of the slots is the next Monday's midnight.
    const moments = [
      '2026-10-26T07:00:00Z',
      '2026-11-01T08:30:00Z',
      '2026-11-01T09:30:00Z',
      '2026-11-02T07:59:59Z',
      '2026-11-02T08:00:00Z',
    ];
    const none = new AbortController().signal;
    await Promise.all(moments.map((moment) => postDigest(world.flo.deps, new Date(moment), none)));
    const posts = await world.store.findPosts({ kind: 'digest', since: new Date(0) });
    expect(posts.map(({ _id }) => _id).sort()).toEqual([KEY, 'digest/2026-10-26']);
  });

  it('that was kept goes to the channel that flo.yml names at the next start, once', async (test) => {
    const lost = { ...policy, slack: { ...policy.slack, digestChannel: 'numbers' } };
    const { world, time } = await openWeek(test, { policy: lost });
    time.goTo(AFTER);
    await run(world);
    await until(async () => (await world.store.getPost(KEY))?.problem);
    await crash(world);
    time.goTo('2026-10-26T16:01:00Z');
    const named = { policy, now: time.now, jobs: [], beside: world };
    // Another kill, after the post and before its place is written down.
    world.slack.fail('chat.postMessage', { kind: 'do-and-hang' });
    const killed = await openWorld(test, named);
    await until(() => digests(world).length === 1);
    expect((await killed.store.getPost(KEY))?.to).toEqual({ kind: 'channel', channel: 'leads' });
    await crash(killed);
    const last = await openWorld(test, named);
    const post = await until(async () => {
      const found = await last.store.getPost(KEY);
      return found?.posted && found;
    });
    expect(post).not.toHaveProperty('problem');
    expect(digests(world)).toHaveLength(1);
  });

  it('that may stand in the old channel is looked for there before it goes to another', async (test) => {
    const { world, time } = await openWeek(test);
    time.goTo(AFTER);
    world.slack.fail('chat.postMessage', { kind: 'do-and-hang' });
    await run(world);
    await until(() => digests(world).length === 1);
    await crash(world);
    const elsewhere = { ...policy, slack: { ...policy.slack, digestChannel: 'numbers' } };
    const again = await openWorld(test, { policy: elsewhere, now: time.now, jobs: [], beside: world });
    const post = await until(async () => {
      const found = await again.store.getPost(KEY);
      return found?.posted && found;
    });
    expect(post.to).toEqual({ kind: 'channel', channel: 'leads' });
    expect(digests(world)).toHaveLength(1);
  });

  it('waits for its channel', async (test) => {
    const lost = { ...policy, slack: { ...policy.slack, digestChannel: 'numbers' } };
    const { world, time } = await openWeek(test, { policy: lost });
    time.goTo(AFTER);
    await run(world);
    const post = await until(async () => {
      const found = await world.store.getPost(KEY);
      return found?.problem !== undefined && found;
    });
    expect(post.posted).toBeUndefined();
    expect(digests(world)).toHaveLength(0);
  });
});
