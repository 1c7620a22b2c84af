import { describe, expect, it } from 'vitest';
import { PREPARE_BUDGET_MS } from '../../src/ai/preparer.js';
import type { FloOptions } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { type ModelReply, startModelServer } from '../support/model-server.js';
import { askStatus, type Ending, newCard, openWorld } from '../support/story.js';
import { openSkippingClock } from '../support/time.js';

const PRICES = { currency: 'EUR', prices: [{ model: 'second', in: 1, out: 10 }] };

async function start(test: Ending, replies: Record<string, ModelReply>, more: FloOptions = {}) {
  const model = await startModelServer({
    reply: (request) => replies[request.body.model] ?? { kind: 'answer' },
  });
  test.onTestFinished(() => model.close());
  const policy = examplePolicy({ models: PRICES });
  const world = await openWorld(test, { modelUrl: model.url, fallbacks: ['second'], policy, ...more });
  const asked = (name: string) => model.requests.filter((request) => request.body.model === name).length;
  return { world, asked, model };
}

const inquiry = (n: number) => ({
  email: `dana${n}@fox.example`,
  message: `Could you redo kitchen number ${n}?`,
});

describe('a second model', () => {
  it('takes over when the first is down, and the card names it', async (test) => {
    const { world, asked } = await start(test, { scripted: { kind: 'hang-up' } });
    const { id, card } = await newCard(world);
    expect(card.text).toContain('Prepared by second');
    expect(card.text).toContain('Dana Whitfield wants her kitchen remodeled');
    expect([asked('scripted'), asked('second')]).toEqual([1, 1]);

    const { owner } = world.slack.people;
    await world.press(owner.id, await world.card(id), 'menu', 'whole');
    const whole = JSON.stringify(await world.modal(owner.id, 'whole'));
    expect(whole).toMatch(/It took \d+\.\d s, 900 tokens read and 200 written, 0\.0029 EUR/);
    expect(whole).toContain('Asked in vain: scripted. The model could not be reached');
  });

  it('is asked at once after the first has failed three times, and status says so', async (test) => {
    const clock = await openSkippingClock(test);
    const half = PREPARE_BUDGET_MS / 2;
    const { world, asked, model } = await start(
      test,
      { scripted: { kind: 'hang' } },
      { movable: clock, budgetMs: PREPARE_BUDGET_MS },
    );
    for (const n of [1, 2, 3]) {
      const card = newCard(world, inquiry(n));
      await model.arrived(2 * n - 1);
      await clock.skip(half);
      await card;
    }
    expect(asked('scripted')).toBe(3);

    const fourth = await newCard(world, inquiry(4));
    expect(asked('scripted')).toBe(3);
    expect(asked('second')).toBe(4);
    const { preparation } = (await world.store.get(fourth.id))!;
    expect(preparation?.by).not.toHaveProperty('tries');

    const { words } = await world.flo.deps.preparer.health();
    expect(words).toMatch(/^second at \S+ prepares for now\. scripted failed 3 times in a row/);
    expect(await askStatus(world)).toContain('prepares for now');
  });

  it('that is down as well leaves the rules, and the card says honestly why', async (test) => {
    const { world } = await start(test, { scripted: { kind: 'server-error' }, second: { kind: 'cut-off' } });
    const { id, card } = await newCard(world);
    expect(card.text).toContain(
      "Prepared by rules: scripted: The model's server had a problem (500). second: The answer was cut off",
    );
    expect((await world.store.get(id))?.preparation?.by).toMatchObject({
      kind: 'rules',
      tries: [
        { model: 'scripted', why: "The model's server had a problem (500)" },
        { model: 'second', tokens: { in: 900, out: 200 }, cost: { amount: 0.0029, currency: 'EUR' } },
      ],
    });
  });

  it('fails too when a draft is made again: the draft stands, and what was tried is kept', async (test) => {
    const replies: Record<string, ModelReply> = {};
    const { world } = await start(test, replies);
    const { id, card } = await newCard(world);
    Object.assign(replies, { scripted: { kind: 'wrong-shape' }, second: { kind: 'wrong-shape' } });
    const { owner } = world.slack.people;
    await world.press(owner.id, card, 'menu', 'again');
    await world.modal(owner.id, 'again');
    await world.submit(owner.id, { instruction: 'Make it shorter' });
    const kept = await world.see(id, ({ notice }) => notice?.includes('not made again') ?? false);
    expect(kept.drafts).toHaveLength(1);
    expect(kept.preparation?.by).toMatchObject({
      kind: 'model',
      model: 'scripted',
      tries: [{ model: 'scripted' }, { model: 'second', cost: { amount: 0.0029, currency: 'EUR' } }],
    });

    Object.assign(replies, { scripted: { kind: 'answer' } });
    await world.press(
      owner.id,
      await world.card(id, (text) => text.includes('not made again')),
      'menu',
      'again',
    );
    await world.modal(owner.id, 'again');
    await world.submit(owner.id, { instruction: 'Warmer' });
    const again = await world.see(id, ({ drafts }) => drafts.length === 2);
    expect(again.preparation?.by).not.toHaveProperty('tries');
    expect(again.preparedBefore).toEqual([{ by: kept.preparation?.by, at: kept.preparation?.at }]);
  });
});
