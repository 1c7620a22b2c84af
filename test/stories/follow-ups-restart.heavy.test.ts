import { describe, expect, it } from 'vitest';
import { findBreak } from '../../src/core/trail.js';
import { type Store, StoreUnavailable } from '../../src/deps/store.js';
import { findRoundCards, policyWithFollowUps, pressRound, seeRound } from '../support/follow-ups.js';
import { startModelServer } from '../support/model-server.js';
import { until } from '../support/sandbox.js';
import { approve, crash, newCard, openWorld } from '../support/story.js';

/** The writes that make up the life of a follow-up, by their entry in the trail. */
const WRITES = [
  'follow-up-due',
  'follow-up-prepared',
  'follow-up-posted',
  'approved',
  'delivery-started',
  'delivery-ended',
] as const;
const MOMENTS = WRITES.flatMap((write) => [[write, 'just before'] as const, [write, 'just after'] as const]);

describe.concurrent('Flo is killed in the life of a follow-up and starts again', () => {
  it.for(MOMENTS)(
    'at “%s”, %s the write: one card, one letter, nothing lost',
    async ([write, when], test) => {
      const policy = policyWithFollowUps([1]);
      const trap = new Trap();
      const first = await openWorld(test, { policy, wrapStore: (store) => trapped(store, trap) });
      const olivia = first.slack.people.owner.id;
      // It springs in a follow-up's life, and leaves the reply alone.
      trap.at = { write, when };
      const { id } = await newCard(first);
      await approve(first, id);
      await first.see(id, ({ status }) => status === 'sent');
      // What is decided by a click needs one.
      if (WRITES.indexOf(write) >= WRITES.indexOf('approved'))
        await pressRound(first, olivia, id, { action: 'approve' });
      await until(() => trap.sprung);
      await crash(first);
      trap.letGo();
      const second = await openWorld(test, { beside: first, policy });
      first.slack.setFlo(second.url);
      const { round } = await seeRound(
        second,
        id,
        ({ status, card }) => status === 'sent' || card !== undefined,
      );
      if (round.status === 'awaiting') await pressRound(second, olivia, id, { action: 'approve' });
      const { inquiry } = await seeRound(second, id, ({ status }) => status === 'sent');
      await second.see(id, ({ work }) => work.card === undefined);
      const mail = await second.slack.mail();
      expect(mail.map(({ body }) => body)).toEqual([
        inquiry.drafts[0]?.body,
        inquiry.followUps?.[0]?.drafts[0]?.body,
      ]);
      expect(inquiry.followUps).toHaveLength(1);
      expect(findRoundCards(second.slack, id).map(({ text }) => text.includes('*Sent* to'))).toEqual([true]);
      expect(findBreak(inquiry.trail)).toBeNull();
    },
  );

  it('while the model hangs: another inquiry is served meanwhile, and the follow-up comes after all', async (test) => {
    const model = await startModelServer();
    test.onTestFinished(() => model.close());
    const policy = policyWithFollowUps([1]);
    const first = await openWorld(test, { policy, modelUrl: model.url });
    model.reply = ({ body }) => {
      const isFollowUp = JSON.stringify(body.messages).includes('BEGIN LETTERS');
      return isFollowUp ? { kind: 'hang' } : { kind: 'answer' };
    };
    const { id } = await newCard(first);
    await approve(first, id);
    await first.see(id, ({ status }) => status === 'sent');
    await until(() =>
      model.requests.some(({ body }) => JSON.stringify(body.messages).includes('BEGIN LETTERS')),
    );
    const other = await newCard(first, { email: 'sam@elm.example' });
    await approve(first, other.id);
    await first.see(other.id, ({ status }) => status === 'sent');
    expect((await first.store.get(id))?.followUps?.[0]?.status).toBe('preparing');
    await crash(first);
    model.reply = { kind: 'answer', answer: { body: 'Hello Dana, only a word.', flags: ['Sounded upset'] } };
    const second = await openWorld(test, { beside: first, policy, modelUrl: model.url });
    first.slack.setFlo(second.url);
    const { round } = await seeRound(second, id, ({ card }) => card !== undefined);
    expect(round).toMatchObject({
      preparedBy: { kind: 'model', model: 'scripted' },
      flags: ['Sounded upset'],
    });
    expect(round.drafts).toHaveLength(1);
  });
});

/** A write at which everything ends. */
class Trap {
  at: { write: string; when: 'just before' | 'just after' } | null = null;
  sprung = false;
  letGo = () => {};
  readonly held = new Promise<void>((resolve) => {
    this.letGo = resolve;
  });
}

/** A store that is gone at one write of a follow-up's life, for good: as after a kill. */
function trapped(inner: Store, trap: Trap): Store {
  const save: Store['save'] = async (before, after) => {
    const isRound = after.followUps?.at(-1);
    const here = after.trail.slice(before.trail.length).some(({ kind }) => kind === trap.at?.write);
    if (!trap.at || !here || !isRound || trap.sprung) return inner.save(before, after);
    if (trap.at.when === 'just after') await inner.save(before, after);
    trap.sprung = true;
    // Nobody hears of it before the end.
    await trap.held;
    throw new StoreUnavailable('It was killed.');
  };
  return new Proxy(inner, {
    get(target, name) {
      if (name === 'save') return save;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
