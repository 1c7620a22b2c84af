import { describe, expect, it } from 'vitest';
import type { Mailer } from '../../src/deps/mailer.js';
import { StoreUnavailable } from '../../src/deps/store.js';
import { jobTable } from '../../src/doors/jobs.js';
import { changeInquiry } from '../../src/flows/change.js';
import { nudgeItem, tellNudges } from '../../src/flows/tell-nudge.js';
import { watch } from '../../src/flows/watch.js';
import { textsIn } from '../slack/cards/read-blocks.js';
import type { Card, World } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { openWatched, SLA_MS } from '../support/nudged.js';
import { until } from '../support/sandbox.js';
import { alter, approve, askStatus, type Ending, newCard, openWorld, press } from '../support/story.js';
import { movableTime } from '../support/time.js';

/** Every nudge that stands in the channel or a thread, oldest first: its words, as Slack's markup. */
function nudges(world: World): { words: string; thread: boolean; key: string }[] {
  return world.slack
    .messages(world.slack.channel.id)
    .filter(({ metadata }) => metadata?.event_type === 'flo_post')
    .map(({ blocks, threadTs, metadata }) => ({
      words: textsIn(blocks).join('\n'),
      thread: threadTs !== undefined,
      key: String(metadata?.event_payload?.key),
    }));
}

async function nudged(world: World, count: number): Promise<ReturnType<typeof nudges>> {
  await until(() => nudges(world).length >= count);
  return nudges(world);
}

/** One more run of the watch, with all that comes of it. */
async function watchOnce(world: World): Promise<void> {
  await watch(world.flo.deps);
  await until(async () => (await world.store.countOwed('post')) === 0);
}

/** A card that the records know: an inquiry without one is not watched. */
async function watchedCard(world: World, changes: object = {}): Promise<{ id: string; card: Card }> {
  const opened = await newCard(world, changes);
  await world.see(opened.id, ({ card }) => card !== undefined);
  return opened;
}

describe.concurrent('an inquiry that waits', () => {
  it('is nudged in its thread, the backup later and the card marked, and then no more', async (test) => {
    const { world, time } = await openWatched(test, { nudges: { perInquiry: 2, perPersonPerDay: 10 } });
    const { id } = await watchedCard(world);
    const { owner, backup } = world.slack.people;
    time.pass(SLA_MS);
    const [first] = await nudged(world, 1);
    expect(first).toMatchObject({ thread: true });
    expect(first?.words).toMatch(`<@${owner.id}> A reply is due`);
    time.pass(SLA_MS);
    const [, second] = await nudged(world, 2);
    expect(second?.words).toMatch(`<@${backup?.id}> Still no reply`);
    const card = await world.card(id, (text) => text.includes('Overdue'));
    expect(card.text).toContain('a reply was due');
    time.pass(2 * SLA_MS);
    await watchOnce(world);
    expect(nudges(world)).toHaveLength(2);
  });

  it('names who took it, and is struck through with what happened', async (test) => {
    const { world, time } = await openWatched(test);
    const { id } = await watchedCard(world);
    const { owner } = world.slack.people;
    await press(world, owner.id, id, 'take');
    time.pass(SLA_MS);
    const [first] = await nudged(world, 1);
    expect(first?.words).toContain(`<@${owner.id}>`);
    await approve(world, id);
    await until(() => nudges(world).every(({ words }) => words.startsWith('~')));
    expect(nudges(world)[0]?.words).toMatch(/~ Olivia (approved a reply|answered)\./);
    expect(nudges(world)[0]?.words).not.toContain('<@');
    const seen = await world.see(id, ({ nudges: all }) => all?.every(({ moot }) => moot) ?? false);
    expect(seen.work.nudge).toBeUndefined();
  });

  it('is left alone while snoozed, and after a decision', async (test) => {
    const { world, time } = await openWatched(test);
    const kept = await watchedCard(world);
    const by = { id: world.slack.people.owner.id, name: 'Olivia' };
    const snoozed = { until: new Date(time.now().getTime() + 3 * SLA_MS), by, at: time.now() };
    await changeInquiry(world.store, kept.id, (before) => ({
      ok: true,
      inquiry: { ...before, rev: before.rev + 1, snoozed },
    }));
    const other = await watchedCard(world, { email: 'ed@fox.example' });
    await approve(world, other.id);
    time.pass(2 * SLA_MS);
    await watchOnce(world);
    expect(nudges(world)).toEqual([]);
  });
});

describe.concurrent('several that wait', () => {
  it('are one message with links in the channel', async (test) => {
    const { world, time } = await openWatched(test, { nudges: { perInquiry: 1, perPersonPerDay: 9 } });
    const people = ['ann', 'bea', 'cem'];
    await Promise.all(people.map((name) => watchedCard(world, { name, email: `${name}@fox.example` })));
    time.pass(SLA_MS);
    const [only] = await nudged(world, 1);
    expect(only).toMatchObject({ thread: false });
    for (const name of people) expect(only?.words).toMatch(new RegExp(`<http[^|]*\\|${name}>`));
    time.pass(SLA_MS);
    await watchOnce(world);
    expect(nudges(world)).toHaveLength(1);
  });

  it('are gathered without a mention beyond the budget of a day', async (test) => {
    const { world, time } = await openWatched(test, { nudges: { perInquiry: 1, perPersonPerDay: 1 } });
    await watchedCard(world);
    time.pass(SLA_MS);
    await nudged(world, 1);
    await watchedCard(world, { name: 'Bea', email: 'bea@fox.example' });
    time.pass(SLA_MS);
    const [, over] = await nudged(world, 2);
    expect(over).toMatchObject({ thread: false });
    expect(over?.words).toContain('nobody is mentioned');
    expect(over?.words).not.toContain('<@');
    await watchedCard(world, { name: 'Cem', email: 'cem@fox.example' });
    time.pass(SLA_MS);
    await until(() => nudges(world)[1]?.words.includes('Cem') ?? false);
    expect(nudges(world)).toHaveLength(2);
  });
});

describe.concurrent('a reply that was not sent', () => {
  it('is nobody’s to send once the contact is marked “Do not contact”: the reminder is struck through', async (test) => {
    const mailer: Mailer = {
      kind: 'smtp',
      domain: 'cedarpine.example',
      send: async () => ({ kind: 'refused', detail: '550 No such user here' }),
      lookUp: async () => 'absent',
      health: async () => ({ ok: true, words: 'well' }),
    };
    const { world } = await openWatched(test, {}, { mailer });
    const { id } = await newCard(world);
    await approve(world, id);
    const [told] = await nudged(world, 1);
    expect(told!.words).toContain('The reply was not sent.');
    const { owner } = world.slack.people;
    const card = await world.card(id, (text) => text.includes('Contact and follow-ups'));
    await world.press(owner.id, card, 'menu', 'contact');
    await world.modal(owner.id, 'contact');
    await world.submit(owner.id, { wishes: ['doNotContact'] });
    await until(() => /^~.*was not sent.*~ Olivia marked the contact/.test(nudges(world)[0]!.words));
  });
});

describe.concurrent('/flo status', () => {
  it('counts what is overdue and links to it, what is put aside or not to be contacted excepted', async (test) => {
    const time = movableTime('2026-10-20T19:00:00Z');
    const world = await openWorld(test, { policy: examplePolicy(), now: time.now, jobs: [] });
    const late = await newCard(world);
    const by = { id: world.slack.people.owner.id, name: 'Olivia' };
    const changes = [
      { snoozed: { until: new Date('2026-12-01T17:00:00Z'), by, at: time.now() } },
      { wishes: { doNotContact: { by, at: time.now() } } },
    ];
    for (const [i, change] of changes.entries()) {
      const { id } = await newCard(world, { name: `Guest ${i}`, email: `g${i}@fox.example` });
      await alter(world, id, () => change);
    }
    time.goTo('2026-10-26T19:00:00Z');
    await newCard(world, { name: 'Ed', email: 'ed@fox.example' });
    const words = await askStatus(world);
    expect(words).toMatch(/Waiting for a decision:\* 4 \(.*\) · 1 overdue/);
    const list = words.split('\n').filter((line) => line.startsWith('• '));
    expect(list).toHaveLength(1);
    expect(list[0]).toContain(late.card.ts.replace('.', ''));
    expect(list[0]).toContain('|Dana Fox>');
  });
});

describe.concurrent('a run that is killed', () => {
  /** A world whose runs write one nudge down and come no further, until `mend`. */
  async function openBroken(test: Ending) {
    let failing = true;
    const { world, time } = await openWatched(
      test,
      { nudges: { perInquiry: 1, perPersonPerDay: 9 } },
      {
        wrapStore: (store) =>
          new Proxy(store, {
            get(target, name, receiver) {
              if (name === 'insertPost' && failing)
                return () => Promise.reject(new StoreUnavailable('The disk is away.'));
              const value = Reflect.get(target, name, receiver);
              return typeof value === 'function' ? value.bind(target) : value;
            },
          }),
      },
    );
    const { id } = await watchedCard(world);
    time.pass(SLA_MS);
    const { nudges: written } = await world.see(id, ({ nudges: all }) => all !== undefined);
    expect(nudges(world)).toEqual([]);
    const mend = () => {
      failing = false;
      // Whoever wrote it down is taken for gone.
      time.pass(60_000);
    };
    return { world, id, nudge: written![0]!, mend };
  }

  it('between writing a nudge down and telling it is made good, once', async (test) => {
    const { world, id, mend } = await openBroken(test);
    mend();
    await nudged(world, 1);
    await world.see(id, ({ work }) => work.nudge === undefined);
    await watchOnce(world);
    expect(nudges(world)).toHaveLength(1);
  });

  it('is not made good once nobody need heed it, also where its writer comes late', async (test) => {
    const { world, id, nudge, mend } = await openBroken(test);
    await approve(world, id);
    await world.see(id, ({ status }) => status === 'sent');
    mend();
    const { nudges: ended } = await world.see(id, ({ nudges: all }) => all?.[0]?.moot !== undefined);
    expect(ended?.[0]?.moot).toContain('answered');
    const inquiry = await world.see(id, ({ work }) => work.nudge === undefined);
    const { deps } = world.flo;
    const late = await nudgeItem(deps, inquiry, { ...nudge, waitedMs: 2_000 }, 'thread');
    const post = { id: nudge.post!.id, form: 'thread' as const, for: null };
    await tellNudges(deps, { ...post, items: [late] }, inquiry);
    await until(async () => (await world.store.countOwed('post')) === 0);
    expect(nudges(world)).toEqual([]);
    // Another nudge that belongs in the same post is told.
    await tellNudges(deps, { ...post, items: [{ ...late, key: 'another' }] }, inquiry);
    expect(await nudged(world, 1)).toHaveLength(1);
  });

  it('by another process at the same time nudges once', async (test) => {
    const nudgesOnce = { nudges: { perInquiry: 1, perPersonPerDay: 9 } };
    const { world, policy, time } = await openWatched(test, nudgesOnce, { jobs: [] });
    // Runs in one process stand for several processes that look at the same moment.
    const [job] = jobTable(policy);
    const { id } = await watchedCard(world);
    time.pass(SLA_MS);
    await Promise.all(
      [1, 2, 3].map(() => job?.run(world.flo.deps, time.now(), new AbortController().signal)),
    );
    await world.see(id, ({ nudges: all }) => all?.length === 1);
    await watchOnce(world);
    expect(nudges(world)).toHaveLength(1);
  });
});
