import { describe, expect, it } from 'vitest';
import { LEASE_MS } from '../../src/core/work.js';
import type { Mailer, MailOutcome } from '../../src/deps/mailer.js';
import type { Store } from '../../src/deps/store.js';
import type { Click } from '../../src/flows/act.js';
import * as decide from '../../src/flows/decide.js';
import { deliver } from '../../src/flows/deliver.js';
import { saveEdit, startEditing } from '../../src/flows/edit.js';
import { createSmtpMailer } from '../../src/mail/smtp.js';
import type { FloOptions, World } from '../support/flo.js';
import { startMailServer } from '../support/mail-server.js';
import { type Ending, makeGate, newCard, openWorld, pause } from '../support/story.js';

const EDIT = { subject: 'Your kitchen', body: 'Something else.', viewKey: 'view-1' };

/** The newest draft, and clicks of both approvers on it. */
async function open(world: World) {
  const { id } = await newCard(world);
  const draft = (await world.store.get(id))!.drafts.at(-1)!;
  const click = (userId: string): Click => ({ userId, inquiryId: id });
  const { owner, backup } = world.slack.people;
  return { id, draft, olivia: click(owner.id), ben: click(backup.id) };
}

describe('a step that was written too late', () => {
  it('takes nobody else’s approval back', async (test) => {
    let slow = false;
    const gate = makeGate();
    const world = await openWorld(test, {
      undoMs: 600_000,
      wrapStore: (store) => slowly(store, () => (slow ? gate.passed : undefined)),
    });
    const { id, draft, olivia, ben } = await open(world);
    const { deps } = world.flo;
    expect((await startEditing(deps, olivia, 'view-1')).ok).toBe(true);
    expect((await decide.approve(deps, ben, draft)).ok).toBe(true);
    slow = true;
    const kept = await saveEdit(deps, olivia, { ...EDIT, base: draft }, false);
    slow = false;
    gate.open();
    expect(kept).toMatchObject({ kind: 'refused', words: expect.stringMatching(/Nothing was decided/) });
    await pause(1_500);
    expect(await world.store.get(id)).toMatchObject({
      status: 'approved',
      decision: { by: { id: ben.userId } },
    });
  });
});

describe('a text that comes too late', () => {
  it('is kept once, and leaves its author editing only until the draft is decided', async (test) => {
    const world = await openWorld(test, { undoMs: 600_000 });
    const { id, draft, olivia, ben } = await open(world);
    const { deps } = world.flo;
    await saveEdit(deps, olivia, { ...EDIT, body: 'Olivia was faster.', base: draft }, false);
    const late = { ...EDIT, base: draft, viewKey: 'view-2' };
    expect(await saveEdit(deps, ben, late, false)).toMatchObject({ kind: 'overtaken' });
    expect((await world.store.get(id))?.editing).toMatchObject([{ by: { id: ben.userId } }]);
    await decide.approve(deps, olivia, (await world.store.get(id))!.drafts.at(-1)!);
    expect(await saveEdit(deps, ben, late, false)).toMatchObject({ kind: 'overtaken' });
    expect(await world.store.get(id)).toMatchObject({ status: 'approved', editing: [], kept: [{}] });
  });
});

describe('an approval that changed hands between the claim and the dialogue', () => {
  it('sends what is approved now, or nothing', async (test) => {
    const world = await openWorld(test, { undoMs: 600_000 });
    const { id, draft, ben } = await open(world);
    const { deps } = world.flo;
    await decide.approve(deps, ben, draft);
    const claimed = (await world.store.get(id))!;
    await decide.undo(deps, ben, draft.version);
    await saveEdit(deps, ben, { ...EDIT, base: draft }, true);
    const claim = { lane: 'deliver', inquiry: claimed, by: 'w', owed: 1, attempts: 0, doubt: true } as const;
    await deliver(deps, claim, new AbortController().signal);
    const after = (await world.store.get(id))!;
    expect(after.deliveries).toEqual([]);
    expect(after.status).toBe('approved');
    expect(after.work.deliver).toBeDefined();
    expect(await world.slack.mail()).toEqual([]);
  });
});

describe('a process that stood still while it was sending', () => {
  it('hands nothing to the mail server once another has taken its work', async (test) => {
    const server = await startMailServer();
    test.onTestFinished(() => server.close());
    const mailer = createSmtpMailer({ url: server.url, from: 'hello@cedarpine.example' });
    const { world, id, wakeUp } = await standStill(test, { mailer });
    expect((await world.store.get(id))!.status).toBe('unknown');
    await wakeUp();
    expect(server.recipients).toEqual(['dana@fox.example']);
    expect(server.texts()).toBe(0);
    const after = (await world.store.get(id))!;
    expect(after.status).toBe('unknown');
    expect(after.trail.filter(({ kind }) => kind === 'delivery-ended')).toHaveLength(1);
  });

  it('puts nothing into the outbox once another has taken its work', async (test) => {
    const { world, id, wakeUp } = await standStill(test);
    const [begun] = (await world.store.get(id))!.deliveries;
    expect(begun?.outcome).toBe('deferred');
    await wakeUp();
    expect(await world.slack.mail()).toEqual([]);
    expect((await world.store.get(id))!.deliveries).toEqual([begun]);
  });
});

describe('a process that learns what became of a letter which another took for lost', () => {
  it.for([
    ['sent', 'sent'],
    ['refused', 'failed'],
  ] as const)('writes it where that was not known (%s)', async ([kind, outcome], test) => {
    const { world, id, wakeUp } = await standStill(test, { mailer: answering(kind) });
    expect((await world.store.get(id))!.status).toBe('unknown');
    await wakeUp();
    const after = (await world.store.get(id))!;
    expect(after.status).toBe(outcome);
    expect(after.deliveries).toMatchObject([{ outcome, detail: LAST_WORD }]);
    const { messageId } = after.deliveries[0]!;
    expect(after.trail.findLast(({ kind: what }) => what === 'delivery-ended')?.refs).toMatchObject({
      outcome,
      messageId,
    });
  });

  it('and knows no more than the other, leaves what a person chose meanwhile', async (test) => {
    const { world, id, draft, ben, wakeUp } = await standStill(test, { mailer: answering('unknown') });
    // Past the store that rings, so that nobody sends it meanwhile.
    await decide.sendAgain({ ...world.flo.deps, store: world.store }, ben, draft);
    await wakeUp();
    const after = (await world.store.get(id))!;
    const ended = after.trail.filter(({ kind, refs }) => kind === 'delivery-ended' && refs.version !== 2);
    expect(ended).toHaveLength(1);
    expect(after.drafts).toHaveLength(2);
  });
});

const LAST_WORD = 'mail.example had the last word.';

/** Takes each letter without a question, and answers in the end. */
function answering(kind: MailOutcome['kind']): Mailer {
  return {
    kind: 'smtp',
    domain: 'cedarpine.example',
    send: async () => ({ kind, detail: LAST_WORD }),
    lookUp: async () => 'unknown',
    health: async () => ({ ok: true, words: 'scripted' }),
  };
}

/** A letter has begun to go out when its process stands still; another takes the work over. */
async function standStill(test: Ending, options: FloOptions = {}) {
  const world = await openWorld(test, { undoMs: 600_000, ...options });
  const { id, draft, ben } = await open(world);
  const { deps } = world.flo;
  const { mailer } = deps;
  await decide.approve(deps, ben, draft);
  const { sendAt } = (await world.store.get(id))!;
  const at = (ms: number) => {
    const now = new Date(sendAt!.getTime() + ms);
    return { ...deps, store: world.store, clock: { ...deps.clock, now: () => now } };
  };
  let goOn = () => {};
  const standing = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const still: Mailer = {
    ...mailer,
    async send(...letter) {
      await standing;
      return mailer.send(...letter);
    },
  };
  const stop = new AbortController().signal;
  const first = (await world.store.claim('deliver', 'a', at(0).clock.now()))!;
  const sending = deliver({ ...at(0), mailer: still }, first, stop);
  await world.see(id, ({ deliveries }) => deliveries.length === 1);
  const later = at(2 * LEASE_MS);
  const second = (await world.store.claim('deliver', 'b', later.clock.now()))!;
  await deliver(later, second, stop);
  const wakeUp = async () => {
    goOn();
    await world.store.end(first, await sending);
  };
  return { world, id, draft, ben, wakeUp };
}

describe('a wish for another draft', () => {
  it('ends with a rejection: reopened, the inquiry waits for a decision', async (test) => {
    const world = await openWorld(test);
    const { id, draft, ben } = await open(world);
    const { deps } = world.flo;
    // Past the store that rings, so that nobody prepares it meanwhile.
    await decide.askAgain({ ...deps, store: world.store }, ben, draft, 'shorter');
    await decide.reject(deps, ben, { target: draft, reason: 'other' });
    await decide.reopen(deps, ben);
    const after = (await world.store.get(id))!;
    expect(after.status).toBe('awaiting');
    expect(after.instruction).toBeUndefined();
  });
});

/** Writes, and answers when that has passed. */
function slowly(store: Store, passed: () => Promise<void> | undefined): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const own = target[name];
      if (name !== 'save') return typeof own === 'function' ? own.bind(target) : own;
      return async (...args: Parameters<Store['save']>) => {
        const saved = await target.save(...args);
        await passed();
        return saved;
      };
    },
  });
}
