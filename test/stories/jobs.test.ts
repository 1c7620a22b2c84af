import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Store, StoreUnavailable } from '../../src/deps/store.js';
import type { Job } from '../../src/doors/jobs/job.js';
import { announce } from '../../src/flows/announce.js';
import { MovableClock } from '../../src/sandbox/clock.js';
import { findCards, type World } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { patientClock } from '../support/patient-clock.js';
import { startSandbox, until } from '../support/sandbox.js';
import { approve, askStatus, crash, newCard, openWorld, pause } from '../support/story.js';
import { movableTime } from '../support/time.js';

const DAY_MS = 86_400_000;
const REPORTS = { kind: 'channel', channel: 'reports' } as const;

/** Tells the channel that its slot has come, as a digest does. */
function teller(own: Partial<Job> = {}): Job {
  return {
    name: 'digest',
    schedule: '0 9 * * 1',
    catchUp: true,
    async run(deps, slot) {
      await announce(deps, {
        id: `digest ${slot.toISOString()}`,
        to: { kind: 'channel', channel: 'leads' },
        content: { kind: 'notice', text: `A digest of ${slot.toISOString()}` },
        at: slot,
      });
    },
    ...own,
  };
}

describe.concurrent('jobs', () => {
  it('run when the page skips ahead, for the newest slot, in the business’s time zone', async (test) => {
    const { world, skip } = await openMovable(test, { jobs: [teller()] });
    for (let week = 1; week <= 2; week++) {
      await skip('1w');
      await until(() => digests(world).length === week);
    }
    await skip('15m');
    await skip('15m');
    for (const text of digests(world)) {
      const slot = new Date(text.replace('A digest of ', ''));
      const words = slot.toLocaleString('en-US', {
        timeZone: 'America/Los_Angeles',
        weekday: 'short',
        hour: 'numeric',
        minute: '2-digit',
      });
      expect(words).toBe('Mon 9:00 AM');
    }
    expect(new Set(digests(world)).size).toBe(2);
  });

  it('that were missed run at the next start, once', async (test) => {
    const first = await openMovable(test, { jobs: [teller()] });
    // The line is known from the first look on.
    await until(() => first.world.store.readSetting('job digest: 0 9 * * 1 in America/Los_Angeles, since'));
    await crash(first.world);
    await first.clock.skip(21 * DAY_MS);
    const second = await openWorld(test, { beside: first.world, movable: first.clock, jobs: [teller()] });
    await until(() => digests(second).length === 1);
    // One whose end nobody wrote down would be begun again, after its lease.
    await until(async () => (await second.store.listRuns())[0]?.endedAt);
    await second.store.close();
    const third = await openWorld(test, { beside: first.world, movable: first.clock, jobs: [teller()] });
    await until(async () => (await third.store.listRuns())[0]?.endedAt);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(digests(third)).toHaveLength(1);
  });

  it('that throw are told in /flo status, and run again', async (test) => {
    let fails = true;
    const job = teller({
      name: 'watch',
      schedule: '*/15 * * * *',
      run: async () => {
        if (fails) throw new TypeError('Dana Fox wrote');
      },
    });
    const { world, skip } = await openMovable(test, { jobs: [job] });
    await skip('15m');
    await until(async () => (await world.store.listRuns())[0]?.problem);
    expect(await askStatus(world)).toMatch(/reminders failed .*\(TypeError\) and runs again next time/);
    expect(JSON.stringify(world.logged)).not.toContain('Dana Fox wrote');
    fails = false;
    await skip('15m');
    await until(async () => (await world.store.listRuns())[0]?.done);
    expect(await askStatus(world)).toMatch(/reminders ran /);
  });
});

describe.concurrent('skipping ahead', () => {
  it('does not end the hold of those at work: what is on its way is posted once', async (test) => {
    const { world, skip } = await openMovable(test);
    let begun = 0;
    const when = () => {
      begun++;
      return true;
    };
    world.slack.fail('chat.postMessage', { kind: 'slow', ms: 2_500 }, { times: 2, when });
    const { body } = await world.post({ email: 'dana@fox.example', message: 'We would like a new kitchen.' });
    await announce(world.flo.deps, {
      id: 'a',
      to: { kind: 'channel', channel: 'leads' },
      content: { kind: 'notice', text: 'A digest of now' },
    });
    await until(() => begun === 2);
    for (const span of ['15m', '1d', '1w'] as const) await skip(span);
    await world.card(body.id);
    await until(async () => {
      const owed = await Promise.all(
        ['card', 'thread', 'post'].map((lane) => world.store.countOwed(lane as 'card')),
      );
      return owed.every((count) => count === 0);
    });
    expect(findCards(world.slack, body.id)).toHaveLength(1);
    expect(digests(world)).toHaveLength(1);
    expect(world.logged.filter(({ words }) => words === 'a lease was lost')).toEqual([]);
  });

  it('passes the time for Undo: the reply goes out, once', async (test) => {
    const { world, clock, skip } = await openMovable(test, { undoMs: 600_000 });
    const { id } = await newCard(world);
    await approve(world, id);
    const skippedAt = clock.now().getTime();
    await skip('15m');
    await world.see(id, ({ status }) => status === 'sent');
    expect(await world.slack.mail()).toHaveLength(1);
    // The message that follows stands after the skip.
    await until(() => Number(world.slack.messages().at(-1)?.ts) * 1_000 > skippedAt + 14 * 60_000);
  });

  it('is refused where Flo runs apart, and where the span is none', async (test) => {
    const apart = await startSandbox();
    test.onTestFinished(() => apart.stop());
    const user = apart.people.owner.id;
    const refused = await apart.act({ kind: 'skip', user, span: '1d' });
    expect(refused).toEqual({ ok: false, error: expect.stringContaining('process of its own') });
    expect((await apart.state(user))?.time).toEqual({ aheadMs: 0, movable: false });
    const { world } = await openMovable(test);
    const span = 'forever' as '1d';
    const wrong = await world.slack.act({ kind: 'skip', user: world.slack.people.owner.id, span });
    expect(wrong).toMatchObject({ ok: false });
  });
});

describe.concurrent('a channel that is not there', () => {
  const policy = { ...examplePolicy(), slack: { ...examplePolicy().slack, digestChannel: 'reports' } };

  it('is told to the owner once, at the start, and in /flo status', async (test) => {
    const jobs = [teller({ postsTo: REPORTS })];
    const world = await openWorld(test, { policy, jobs });
    await until(() => toOwner(world).length === 1);
    expect(toOwner(world)[0]).toMatch(/^Flo cannot post in #reports: .* was not found/);
    expect(await askStatus(world)).toContain('Cannot post in #reports:');
    expect(JSON.stringify(world.logged)).toContain('cannot be posted to');
    await crash(world);
    const second = await openWorld(test, { policy, jobs, beside: world });
    world.slack.setFlo(second.url);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await askStatus(second)).toContain('Cannot post in #reports:');
    expect(toOwner(second)).toHaveLength(1);
  });

  it('is told once the records are back, and Slack is not blamed for them meanwhile', async (test) => {
    let away = true;
    const wrapStore = (store: Store): Store => ({
      ...store,
      async readSetting(name) {
        if (away && name.includes('reports')) throw new StoreUnavailable('The store is away.');
        return store.readSetting(name);
      },
    });
    const world = await openWorld(test, { policy, jobs: [teller({ postsTo: REPORTS })], wrapStore });
    await until(
      () => world.logged.some(({ words }) => words === 'places are looked at when the records are back'),
      15_000,
    );
    away = false;
    await until(() => toOwner(world).length === 1, 15_000);
  });

  it('is not told of any more once it is there, with nothing to post in it yet', async (test) => {
    const world = await openWorld(test, { policy, jobs: [teller({ postsTo: REPORTS })] });
    await until(async () => (await askStatus(world)).includes('Cannot post in #reports:'));
    await world.slack.restart({ otherChannels: ['reports'] });
    // Not asked at once again and again: the sandbox keeps only so many private answers, and status counts them.
    const told = () => pause(500).then(() => askStatus(world));
    await until(async () => !(await told()).includes('Cannot post'));
    expect(world.slack.messages(world.slack.channelNamed('reports')!.id)).toEqual([]);
  });

  it('gets what was kept for it once it is there', async (test) => {
    const world = await openWorld(test, { policy });
    for (const id of ['a', 'b'])
      await announce(world.flo.deps, { id, to: REPORTS, content: { kind: 'notice', text: `words ${id}` } });
    await until(() => toOwner(world).length === 1);
    await until(async () => (await world.store.listStuckPosts(9)).length === 2);
    expect(await askStatus(world)).toMatch(/Cannot post in #reports:.*2 posts wait/);
    await world.slack.restart({ otherChannels: ['reports'] });
    const channel = world.slack.channelNamed('reports')!.id;
    await until(() => world.slack.messages(channel).length === 2);
    await until(async () => (await world.store.listStuckPosts(9)).length === 0);
    expect(toOwner(world)).toHaveLength(1);
    await until(async () => !(await askStatus(world)).includes('Cannot post'));
  });
});

async function openMovable(
  test: Parameters<typeof openWorld>[0],
  options: Parameters<typeof openWorld>[1] = {},
) {
  const base = {
    // From a Tuesday at noon: no story skips over a slot that it does not reckon with.
    now: movableTime('2026-10-20T19:00:00Z').now,
    after: patientClock.after,
  };
  const slack = await startSandbox();
  await slack.stop();
  const clock = await MovableClock.open(base, join(slack.dataDir, 'clock.json'));
  const world = await openWorld(test, { ...options, movable: clock });
  const skip = async (span: '15m' | '1d' | '1w') => {
    const result = await world.slack.act({ kind: 'skip', user: world.slack.people.owner.id, span });
    if (!result.ok) throw new Error(result.error);
  };
  return { world, clock, skip };
}

function digests(world: World): string[] {
  return world.slack
    .messages()
    .map(({ text }) => text)
    .filter((text) => text.startsWith('A digest of'));
}

function toOwner(world: World): string[] {
  const im = world.slack.imOf(world.slack.people.owner.id);
  return im ? world.slack.messages(im.id).map(({ text }) => text) : [];
}
