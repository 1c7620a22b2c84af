import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/deps/store.js';
import type { Click } from '../../src/flows/act.js';
import { deliver } from '../../src/flows/deliver.js';
import * as review from '../../src/flows/review.js';
import type { World } from '../support/flo.js';
import { newCard, openWorld, pause } from '../support/story.js';

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
    const world = await openWorld(test, {
      undoMs: 60_000,
      wrapStore: (store) => slowly(store, () => slow),
    });
    const { id, draft, olivia, ben } = await open(world);
    const { deps } = world.flo;
    expect((await review.startEditing(deps, olivia, 'view-1')).ok).toBe(true);
    expect((await review.approve(deps, ben, draft)).ok).toBe(true);
    slow = true;
    const kept = await review.saveEdit(deps, olivia, { ...EDIT, base: draft }, false);
    slow = false;
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
    const world = await openWorld(test, { undoMs: 60_000 });
    const { id, draft, olivia, ben } = await open(world);
    const { deps } = world.flo;
    await review.saveEdit(deps, olivia, { ...EDIT, body: 'Olivia was faster.', base: draft }, false);
    const late = { ...EDIT, base: draft, viewKey: 'view-2' };
    expect(await review.saveEdit(deps, ben, late, false)).toMatchObject({ kind: 'overtaken' });
    expect((await world.store.get(id))?.editing).toMatchObject([{ by: { id: ben.userId } }]);
    await review.approve(deps, olivia, (await world.store.get(id))!.drafts.at(-1)!);
    expect(await review.saveEdit(deps, ben, late, false)).toMatchObject({ kind: 'overtaken' });
    expect(await world.store.get(id)).toMatchObject({ status: 'approved', editing: [], kept: [{}] });
  });
});

describe('an approval that changed hands between the claim and the dialogue', () => {
  it('sends what is approved now, or nothing', async (test) => {
    const world = await openWorld(test, { undoMs: 60_000 });
    const { id, draft, ben } = await open(world);
    const { deps } = world.flo;
    await review.approve(deps, ben, draft);
    const claimed = (await world.store.get(id))!;
    await review.undo(deps, ben, draft.version);
    await review.saveEdit(deps, ben, { ...EDIT, base: draft }, true);
    const claim = { lane: 'deliver', inquiry: claimed, by: 'w', owed: 1, attempts: 0, doubt: true } as const;
    await deliver(deps, claim, new AbortController().signal);
    const after = (await world.store.get(id))!;
    expect(after.deliveries).toEqual([]);
    expect(after.status).toBe('approved');
    expect(after.work.deliver).toBeDefined();
    expect(await world.slack.mail()).toEqual([]);
  });
});

describe('a wish for another draft', () => {
  it('ends with a rejection: reopened, the inquiry waits for a decision', async (test) => {
    const world = await openWorld(test);
    const { id, draft, ben } = await open(world);
    const { deps } = world.flo;
    // Past the store that rings, so that nobody prepares it meanwhile.
    await review.askAgain({ ...deps, store: world.store }, ben, draft, 'shorter');
    await review.reject(deps, ben, { target: draft, reason: 'other' });
    await review.reopen(deps, ben);
    const after = (await world.store.get(id))!;
    expect(after.status).toBe('awaiting');
    expect(after.instruction).toBeUndefined();
  });
});

function slowly(store: Store, slow: () => boolean): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const own = target[name];
      if (name !== 'save') return typeof own === 'function' ? own.bind(target) : own;
      return async (...args: Parameters<Store['save']>) => {
        const saved = await target.save(...args);
        if (slow()) await pause(2_500);
        return saved;
      };
    },
  });
}
