import { describe, expect, it } from 'vitest';
import type { Mailer } from '../../src/deps/mailer.js';
import { StoreUnavailable } from '../../src/deps/store.js';
import { jobTable } from '../../src/doors/jobs.js';
import { changeInquiry } from '../../src/flows/change.js';
import { nudgeItem, tellNudges } from '../../src/flows/tell-nudge.js';
import { textsIn } from '../slack/cards/read-blocks.js';
import type { World } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { watchful } from '../support/nudged.js';
import { until } from '../support/sandbox.js';
import {
  alter,
  approve,
  askStatus,
  type Ending,
  newCard,
  openWorld,
  pause,
  press,
} from '../support/story.js';
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
  await until(() => nudges(world).length >= count, 15_000);
  return nudges(world);
}

describe.concurrent('an inquiry that waits', () => {
  it('is nudged in its thread, the backup later and the card marked, and then no more', async (test) => {
    const budget = { perInquiry: 2, perPersonPerDay: 10 };
    const world = await openWorld(test, { policy: watchful({ nudges: budget }, 5) });
    const { id } = await newCard(world);
    const { owner, backup } = world.slack.people;
    const [first] = await nudged(world, 1);
    expect(first).toMatchObject({ thread: true });
    expect(first?.words).toMatch(`<@${owner.id}> A reply is due`);
    const [, second] = await nudged(world, 2);
    expect(second?.words).toMatch(`<@${backup?.id}> Still no reply`);
    const card = await world.card(id, (text) => text.includes('Overdue'));
    expect(card.text).toContain('a reply was due');
    await pause(4_000);
    expect(nudges(world)).toHaveLength(2);
  });

  it('names who took it, and is struck through with what happened', async (test) => {
    const world = await openWorld(test, { policy: watchful({}, 8) });
    const { id } = await newCard(world);
    const { owner } = world.slack.people;
    await press(world, owner.id, id, 'take');
    const [first] = await nudged(world, 1);
    expect(first?.words).toContain(`<@${owner.id}>`);
    await approve(world, id);
    await until(() => nudges(world).every(({ words }) => words.startsWith('~')), 10_000);
    expect(nudges(world)[0]?.words).toMatch(/~ Olivia (approved a reply|answered)\./);
    expect(nudges(world)[0]?.words).not.toContain('<@');
    const seen = await world.see(id, ({ nudges: all }) => all?.every(({ moot }) => moot) ?? false);
    expect(seen.work.nudge).toBeUndefined();
  });

  it('is left alone while snoozed, and after a decision', async (test) => {
    const world = await openWorld(test, { policy: watchful({}, 8) });
    const kept = await newCard(world);
    const by = { id: world.slack.people.owner.id, name: 'Olivia' };
    const snoozed = { until: new Date(Date.now() + 600_000), by, at: new Date() };
    await changeInquiry(world.store, kept.id, (before) => ({
      ok: true,
      inquiry: { ...before, rev: before.rev + 1, snoozed },
    }));
    await approve(world, (await newCard(world, { email: 'ed@fox.example' })).id);
    await pause(9_500);
    expect(nudges(world)).toEqual([]);
  });
});

describe.concurrent('several that wait', () => {
  it('are one message with links in the channel', async (test) => {
    const world = await openWorld(test, {
      policy: watchful({ nudges: { perInquiry: 1, perPersonPerDay: 9 } }, 10),
    });
    const people = ['ann', 'bea', 'cem'];
    await Promise.all(people.map((name) => newCard(world, { name, email: `${name}@fox.example` })));
    const [only] = await nudged(world, 1);
    expect(only).toMatchObject({ thread: false });
    for (const name of people) expect(only?.words).toMatch(new RegExp(`<http[^|]*\\|${name}>`));
    await pause(3_000);
    expect(nudges(world)).toHaveLength(1);
  });

  it('are gathered without a mention beyond the budget of a day', async (test) => {
    const budget = { perInquiry: 1, perPersonPerDay: 1 };
    const world = await openWorld(test, { policy: watchful({ nudges: budget }, 5) });
    await newCard(world);
    await nudged(world, 1);
    await newCard(world, { name: 'Bea', email: 'bea@fox.example' });
    const [, over] = await nudged(world, 2);
    expect(over).toMatchObject({ thread: false });
    expect(over?.words).toContain('nobody is mentioned');
    expect(over?.words).not.toContain('<@');
    await newCard(world, { name: 'Cem', email: 'cem@fox.example' });
    await until(() => nudges(world)[1]?.words.includes('Cem') ?? false, 15_000);
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
    const world = await openWorld(test, { policy: watchful({}, 60), mailer });
    const { id } = await newCard(world);
    await approve(world, id);
    const [told] = await nudged(world, 1);
    expect(told!.words).toContain('The reply was not sent.');
    const { owner } = world.slack.people;
    const card = await world.card(id, (text) => text.includes('Contact and follow-ups'));
    await world.press(owner.id, card, 'menu', 'contact');
    await world.modal(owner.id, 'contact');
    await world.submit(owner.id, { wishes: ['doNotContact'] });
    await until(() => /^~.*was not sent.*~ Olivia marked the contact/.test(nudges(world)[0]!.words), 15_000);
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
    const world = await openWorld(test, {
      policy: watchful({ nudges: { perInquiry: 1, perPersonPerDay: 9 } }),
      wrapStore: (store) =>
        new Proxy(store, {
          get(target, name, receiver) {
            if (name === 'insertPost' && failing)
              return () => Promise.reject(new StoreUnavailable('The disk is away.'));
            const value = Reflect.get(target, name, receiver);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        }),
    });
    const { id } = await newCard(world);
    const { nudges: written } = await world.see(id, ({ nudges: all }) => all !== undefined, 15_000);
    await pause(1_500);
    expect(nudges(world)).toEqual([]);
    const mend = () => {
      failing = false;
    };
    return { world, id, nudge: written![0]!, mend };
  }

  it('between writing a nudge down and telling it is made good, once', async (test) => {
    const { world, id, mend } = await openBroken(test);
    mend();
    await nudged(world, 1);
    await world.see(id, ({ work }) => work.nudge === undefined);
    await pause(1_500);
    expect(nudges(world)).toHaveLength(1);
  });

  it('is not made good once nobody need heed it, also where its writer comes late', async (test) => {
    const { world, id, nudge, mend } = await openBroken(test);
    await approve(world, id);
    await world.see(id, ({ status }) => status === 'sent');
    mend();
    const { nudges: ended } = await world.see(id, ({ nudges: all }) => all?.[0]?.moot !== undefined, 20_000);
    expect(ended?.[0]?.moot).toContain('answered');
    const inquiry = await world.see(id, ({ work }) => work.nudge === undefined);
    const { deps } = world.flo;
    const late = await nudgeItem(deps, inquiry, { ...nudge, waitedMs: 2_000 }, 'thread');
    const post = { id: nudge.post!.id, form: 'thread' as const, for: null };
    await tellNudges(deps, { ...post, items: [late] }, inquiry);
    await pause(1_000);
    expect(nudges(world)).toEqual([]);
    // Another nudge that belongs in the same post is told.
    await tellNudges(deps, { ...post, items: [{ ...late, key: 'another' }] }, inquiry);
    expect(await nudged(world, 1)).toHaveLength(1);
  });

  it('by another process at the same time nudges once', async (test) => {
    const policy = watchful({ nudges: { perInquiry: 1, perPersonPerDay: 9 } });
    const world = await openWorld(test, { policy });
    // Two tables in one process stand for two processes that look at the same moment.
    const [job] = jobTable(policy);
    const { id } = await newCard(world);
    await pause(2_200);
    await Promise.all(
      [1, 2, 3].map(() => job?.run(world.flo.deps, new Date(), new AbortController().signal)),
    );
    await world.see(id, ({ nudges: all }) => all?.length === 1);
    await pause(2_500);
    expect(nudges(world)).toHaveLength(1);
  });
});
