import { describe, expect, it } from 'vitest';
import { findBreak } from '../../src/core/trail.js';
import { type Store, StoreUnavailable } from '../../src/deps/store.js';
import type { SlackBlock } from '../../src/sandbox/protocol.js';
import type { OpenView } from '../../src/sandbox/views.js';
import { type FloOptions, findAction, findCards, LEAD, type World, wordsOf } from '../support/flo.js';
import { until } from '../support/sandbox.js';
import { alter, type Ending, makeGate, newCard, openWorld, pause, press } from '../support/story.js';

/** How the store may fail a click, and what comes of its write once the person has been told. */
const FAILURES: [string, (store: Store, way: Way) => (() => unknown) | undefined][] = [
  ['cannot be read', (_store, way) => void set(way, 'get', refuse)],
  ['never answers', (_store, way) => void set(way, 'get', never)],
  ['refuses the write', (_store, way) => void set(way, 'save', refuse)],
  ['never answers the write', (_store, way) => void set(way, 'save', never)],
  [
    'writes, and fails to say so',
    (store, way) =>
      void set(way, 'save', async (...args) => {
        await store.save(...args);
        return refuse();
      }),
  ],
  [
    'writes, and answers too late',
    (store, way) => {
      const gate = makeGate();
      set(way, 'save', async (...args) => {
        const saved = await store.save(...args);
        await gate.passed;
        return saved;
      });
      return gate.open;
    },
  ],
  [
    'fails, and the write arrives later',
    (store, way) => {
      const late: Parameters<Store['save']>[] = [];
      set(way, 'save', async (...args) => {
        late.push(args);
        return refuse();
      });
      return async () => {
        mend(way);
        const [[before]] = late as [Parameters<Store['save']>];
        // Once a newer revision is there.
        await until(async () => ((await store.get(before._id))?.rev ?? 0) > before.rev);
        for (const args of late) await store.save(...args);
      };
    },
  ],
  [
    'fails, and the write arrives before anybody knows',
    (store, way) => {
      const late: Parameters<Store['save']>[] = [];
      set(way, 'save', async (...args) => {
        late.push(args);
        return refuse();
      });
      return async () => {
        for (const args of late) await store.save(...args);
      };
    },
  ],
];

describe.concurrent('the store fails while somebody clicks', () => {
  it.for(FAILURES)(
    'it %s: they are told that nothing was decided, and nothing was',
    async ([_name, fail], test) => {
      const { world, way, inner } = await openFragile(test);
      const olivia = world.slack.people.owner.id;
      const { id } = await newCard(world);
      await settled(inner, id);
      const late = fail(inner, way);
      const clicked = press(world, olivia, id, 'approve');
      await world.told(olivia, /Nothing was decided/);
      await late?.();
      mend(way);
      await clicked;
      await pause(1_500);
      const after = await settled(inner, id);
      expect(after.status).toBe('awaiting');
      expect(after.decision).toBeUndefined();
      expect(after.work.deliver).toBeUndefined();
      expect(findBreak(after.trail)).toBeNull();
      expect(await world.slack.mail()).toEqual([]);
      await world.card(id, (text) => text.includes('Approve & send'));
      await press(world, olivia, id, 'approve');
      await until(async () => (await inner.get(id))?.status === 'approved');
    },
  );

  it('and is away until long after Undo has passed: what was not decided is not sent either', async (test) => {
    let held: Date | undefined;
    const { world, way, inner } = await openFragile(test, 1_000, { now: () => held ?? new Date() });
    const olivia = world.slack.people.owner.id;
    const { id } = await newCard(world);
    await settled(inner, id);
    set(way, 'save', async (...args) => {
      await inner.save(...args);
      for (const name of ['get', 'save', 'claim', 'nextDue'] as const) set(way, name, refuse);
      return refuse();
    });
    await press(world, olivia, id, 'approve');
    await world.told(olivia, /Nothing was decided/);
    expect((await inner.get(id))?.status).toBe('approved');
    // Time stands: what is put off until the click is taken back comes no sooner.
    held = new Date(Date.now() + 10_000);
    mend(way);
    await until(async () => (await inner.get(id))?.status === 'awaiting');
    held = new Date(held.getTime() + 60_000);
    await settled(inner, id);
    expect(await world.slack.mail()).toEqual([]);
  });

  it('tells the person in the modal, who finds what they chose still there', async (test) => {
    const { world, way, inner } = await openFragile(test);
    const olivia = world.slack.people.owner.id;
    const { id } = await newCard(world);
    await press(world, olivia, id, 'edit');
    await world.modal(olivia, 'edit');
    await settled(inner, id);
    set(way, 'save', refuse);
    await world.submit(olivia, { message: 'An hour of work.' });
    const view = await world.modal(olivia, 'edit');
    expect(JSON.stringify(view)).toContain('Nothing was decided');
    expect(JSON.stringify(view)).toContain('An hour of work.');
    mend(way);
    await world.submit(olivia);
    await until(async () => (await inner.get(id))?.drafts.at(-1)?.body === 'An hour of work.');
  });
});

describe.concurrent('the store refuses what a form says', () => {
  it.for<{ deed: string; typed: Record<string, string>; told: string }>([
    { deed: 'reject', typed: { reason: 'spam', note: 'Half a page.' }, told: 'Nothing was decided' },
    { deed: 'snooze', typed: { until: 'hour', note: 'Half a page.' }, told: 'did not get an answer in time' },
  ])(
    '$deed: the person is told above it, and saves the same words again',
    async ({ deed, typed, told }, test) => {
      const { world, way, inner } = await openFragile(test);
      const olivia = world.slack.people.owner.id;
      const { id } = await newCard(world);
      await settled(inner, id);
      const card = await world.card(id);
      await (deed === 'reject' ? world.press(olivia, card, deed) : world.press(olivia, card, 'menu', deed));
      await world.modal(olivia, deed);
      set(way, 'save', refuse);
      await world.submit(olivia, typed);
      const said = await world.modal(olivia, 'message');
      expect(JSON.stringify(said.view)).toContain(told);
      mend(way);
      await world.slack.act({ kind: 'close-view', user: olivia, view: said.id });
      await world.modal(olivia, deed);
      await world.submit(olivia);
      const after = await until(async () => {
        const inquiry = await inner.get(id);
        return inquiry?.decision ?? inquiry?.snoozed;
      });
      expect(after.note).toBe('Half a page.');
    },
  );
});

describe.concurrent('an edit that was to be sent, and reached the records too late', () => {
  const openLate = async (test: Ending) => {
    const { world, way, inner } = await openFragile(test);
    const { owner, backup } = world.slack.people;
    const { id } = await newCard(world);
    await press(world, owner.id, id, 'edit');
    await world.modal(owner.id, 'edit');
    await settled(inner, id);
    const gate = makeGate();
    set(way, 'save', async (...args) => {
      const saved = await inner.save(...args);
      await gate.passed;
      return saved;
    });
    await world.submit(owner.id, { message: 'Short and sweet.', send: ['send'] });
    expect(JSON.stringify(await world.modal(owner.id, 'edit'))).toContain('Nothing was decided');
    gate.open();
    mend(way);
    await until(async () => (await inner.get(id))?.notice?.includes('does not count'));
    await settled(inner, id);
    return { world, inner, id, olivia: owner.id, ben: backup.id };
  };

  it('is approved when it is saved again', async (test) => {
    const { world, inner, id, olivia } = await openLate(test);
    await world.submit(olivia);
    await until(async () => (await inner.get(id))?.status === 'approved');
    expect(world.slack.view(olivia)).toBeNull();
    expect(await inner.get(id)).toMatchObject({
      decision: { version: 2, by: { id: olivia } },
      drafts: [{}, { body: 'Short and sweet.' }],
      kept: [],
      editing: [],
    });
  });

  it('is not taken for sent where the draft has changed meanwhile: the modal says so', async (test) => {
    const { world, inner, id, olivia, ben } = await openLate(test);
    await press(world, ben, id, 'edit');
    await world.modal(ben, 'edit');
    await world.submit(ben, { message: 'Ben knows better.' });
    await until(async () => (await inner.get(id))?.drafts.length === 3);
    await world.submit(olivia);
    const view = JSON.stringify(await world.modal(olivia, 'edit'));
    expect(view).toContain('There is a newer draft');
    expect(view).toContain('Short and sweet.');
    expect((await inner.get(id))?.status).toBe('awaiting');
  });
});

describe.concurrent('the store fails while an inquiry comes in', () => {
  it('answers 503 with Retry-After, and nothing is half-written', async (test) => {
    const { world, way, inner } = await openFragile(test);
    set(way, 'insert', refuse);
    const answer = await fetch(`${world.url}/inquiries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${world.token}` },
      body: JSON.stringify(LEAD),
    });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await inner.countAll()).toBe(0);
    const form = await fetch(`${world.url}/form`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Dana', email: 'dana@fox.example', message: 'Hello there' }),
    });
    expect(form.status).toBe(503);
    expect(await form.text()).toContain('Hello there');
    expect((await fetch(`${world.url}/readyz`)).status).toBe(200);
    set(way, 'ping', refuse);
    await until(async () => (await fetch(`${world.url}/readyz`)).status === 503);
    mend(way);
    const { status, body } = await world.post(LEAD);
    expect(status).toBe(202);
    await world.card(body.id);
    expect(await inner.countAll()).toBe(1);
  });

  it('goes on with the work when the store is back: one card', async (test) => {
    const { world, way, inner } = await openFragile(test);
    const { body } = await world.post(LEAD);
    for (const name of ['get', 'save', 'claim', 'end', 'renew', 'nextDue'] as const) set(way, name, refuse);
    await pause(1_500);
    mend(way);
    await world.card(body.id, (text) => text.includes('Approve'));
    await settled(inner, body.id);
    expect(findCards(world.slack, body.id)).toHaveLength(1);
  });
});

describe.concurrent('the store is away while somebody has a modal open', () => {
  const AWAY = /cannot reach its records at the moment\. Nothing was changed/;

  it('another page of the whole inquiry says so, where the page would stand', async (test) => {
    const { world, way } = await openFragile(test);
    const olivia = world.slack.people.owner.id;
    const inquiry = await newCard(world);
    const text = 'A long story. '.repeat(11_000);
    await alter(world, inquiry.id, ({ messages }) => ({
      messages: messages.map((each) => ({ ...each, text })),
    }));
    const card = await world.card(inquiry.id);
    await world.press(olivia, card, 'menu', 'whole');
    const { id, view } = await world.modal(olivia, 'whole');
    set(way, 'get', refuse);
    await pressInModal(world, olivia, { id, view }, 'whole_page');
    await until(() => AWAY.test(wordsOf(world.slack.view(olivia)?.view)), 15_000);
  });

  it('another version to compare says so', async (test) => {
    const { world, way } = await openFragile(test);
    const olivia = world.slack.people.owner.id;
    const { id, card } = await newCard(world);
    await world.press(olivia, card, 'edit');
    await world.modal(olivia, 'edit');
    await world.submit(olivia, { message: 'Another text.' });
    const edited = await world.card(id, (text) => text.includes('Another text.'));
    await world.press(olivia, edited, 'menu', 'compare');
    const modal = await world.modal(olivia, 'compare');
    set(way, 'get', refuse);
    await pressInModal(world, olivia, modal, 'compare_to');
    await until(() => AWAY.test(wordsOf(world.slack.view(olivia)?.view)), 15_000);
  });
});

/** A button, or the last choice of a select, in the modal that this person has open. */
async function pressInModal(
  world: World,
  user: string,
  { id, view }: Pick<OpenView, 'id' | 'view'>,
  actionId: string,
): Promise<void> {
  const { blockId, action } = findAction(view.blocks, actionId);
  const element = view.blocks.find(({ block_id }: SlackBlock) => block_id === blockId)?.accessory;
  const chosen = element?.options && { selected_option: element.options.at(-1) };
  const pressed = {
    kind: 'action' as const,
    user,
    from: { view: id },
    blockId,
    action: { ...action, ...chosen },
  };
  expect(await world.slack.act(pressed)).toEqual({ ok: true });
}

describe.concurrent('the store hangs while somebody asks /flo status', () => {
  it('says so at once, and tells the rest when it has it', async (test) => {
    const { world, way, inner } = await openFragile(test);
    const olivia = world.slack.people.owner.id;
    const { id } = await newCard(world);
    await settled(inner, id);
    const gate = makeGate();
    set(way, 'countOpen', async () => {
      await gate.passed;
      return inner.countOpen();
    });
    await world.command(olivia, 'status');
    await world.told(olivia, /records do not answer at once/);
    gate.open();
    await world.told(olivia, /^Waiting for a decision: 1/);
  });

  it('and never answers: it says that it cannot reach its records', async (test) => {
    const { world, way } = await openFragile(test);
    const olivia = world.slack.people.owner.id;
    const gate = makeGate();
    set(way, 'countOpen', async () => {
      await gate.passed;
      return refuse();
    });
    await world.command(olivia, 'status');
    await world.told(olivia, /records do not answer at once/);
    gate.open();
    await world.told(olivia, /cannot reach its records/);
  });
});

type Way = Partial<Record<keyof Store, (...args: never[]) => unknown>>;

/** A world whose store does as `way` says, while it says anything. */
async function openFragile(
  test: Ending,
  undoMs = 600_000,
  options: FloOptions = {},
): Promise<{ world: World; way: Way; inner: Store }> {
  const way: Way = {};
  let inner: Store | undefined;
  const world = await openWorld(test, {
    ...options,
    undoMs,
    wrapStore(store) {
      inner = store;
      return new Proxy(store, {
        get(target, name: keyof Store) {
          const own = target[name];
          if (typeof own !== 'function') return own;
          return (...args: never[]) => (way[name] ?? own).apply(target, args as never);
        },
      });
    },
  });
  if (!inner) throw new Error('The world has opened no store.');
  return { world, way, inner };
}

function set<
  K extends 'get' | 'save' | 'insert' | 'ping' | 'claim' | 'end' | 'renew' | 'nextDue' | 'countOpen',
>(way: Way, name: K, as: (...args: Parameters<Store[K]>) => unknown): void {
  way[name] = as as (...args: never[]) => unknown;
}

function mend(way: Way): void {
  for (const name of Object.keys(way) as (keyof Store)[]) delete way[name];
}

async function refuse(): Promise<never> {
  throw new StoreUnavailable('The store is away.');
}

function never(): Promise<never> {
  return new Promise(() => {});
}

async function settled(inner: Store, id: string) {
  return until(async () => {
    const inquiry = await inner.get(id);
    return inquiry && Object.keys(inquiry.work).length === 0 ? inquiry : null;
  });
}
