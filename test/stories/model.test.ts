import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/message.js';
import { glance } from '../../src/core/rules/classify.js';
import { type FloOptions, findCards, LEAD, startWorld, type World } from '../support/flo.js';
import { type ModelServer, startModelServer } from '../support/model-server.js';
import { until } from '../support/sandbox.js';
import type { Ending } from '../support/story.js';
import { openSkippingClock } from '../support/time.js';

let world: World;
let model: ModelServer;
afterEach(async () => {
  await world?.stop();
  await model?.close();
});

async function start(options: Parameters<typeof startModelServer>[0] = {}, more: FloOptions = {}) {
  model = await startModelServer(options);
  world = await startWorld({ modelUrl: model.url, ...more });
}

/** A model that does not answer, and whose time is up when the clock skips ahead. */
async function startHanging(test: Ending, kind: 'hang' | 'hang-after-headers' = 'hang') {
  const clock = await openSkippingClock(test);
  await start({ reply: { kind } }, { movable: clock, budgetMs: BUDGET_MS });
  return { endBudget: () => clock.skip(BUDGET_MS) };
}

/** Far more than any machine needs to come as far as a story wants to. */
const BUDGET_MS = 120_000;

describe('a model prepares', () => {
  it('and the card shows its words, its name, and the draft that will be sent', async () => {
    await start();
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    expect(card.text).toContain('Dana Whitfield wants her kitchen remodeled');
    expect(card.text).toContain('scripted');
    expect(findCards(world.slack, body.id)).toHaveLength(1);
    expect(model.requests).toHaveLength(1);
  });

  it('and cannot choose the recipient, ping, or write markup', async () => {
    const evil = '<!channel> <@U1> <https://evil.example|your bank> *bold*';
    await start({
      reply: {
        kind: 'answer',
        answer: {
          summary: evil,
          reasons: [evil],
          missing: [evil],
          next_steps: [evil],
          flags: [evil],
          subject: 'To: thief@evil.example',
          body: `To: thief@evil.example\nBcc: all@evil.example\n\n${evil}`,
        },
      },
    });
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    expect(mrkdwnOf(card.blocks).join('\n')).not.toMatch(/<!channel>|<@U1>|<https/);
    await world.press(world.slack.people.owner.id, card, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
    const [mail] = await world.slack.mail();
    expect(mail?.to).toBe('dana@fox.example');
    expect(world.slack.complaints).toEqual([]);
  });

  it('and is waited for within one budget, in whatever line an inquiry stands', async (test) => {
    const { endBudget } = await startHanging(test);
    const sent = await Promise.all(
      Array.from({ length: 10 }, (_, i) => world.post({ ...LEAD, email: `dana${i}@fox.example` })),
    );
    await model.arrived(8);
    await endBudget();
    const whys: (string | undefined)[] = [];
    for (const { body } of sent) {
      const { preparation } = await world.see(body.id, ({ drafts }) => drafts.length > 0);
      whys.push(preparation?.by.kind === 'rules' ? preparation.by.why : undefined);
    }
    expect(model.requests).toHaveLength(8);
    expect(whys.filter((why) => why === 'The model was still busy with other inquiries')).toHaveLength(2);
  });

  it('tells the owner of a hot lead once, with a link to the card', async () => {
    await start();
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const { owner } = world.slack.people;
    const alerts = await until(() => {
      const im = world.slack.imOf(owner.id);
      const found = im ? world.slack.messages(im.id) : [];
      return found.length > 0 ? found : null;
    });
    expect(JSON.stringify(alerts[0]?.blocks)).toContain(card.ts.replace('.', ''));
    await world.post({ ...LEAD, message: 'Are you there?' });
    await world.see(body.id, (inquiry) => inquiry.drafts.length === 2 && !inquiry.work.card);
    expect(world.slack.messages(world.slack.imOf(owner.id)!.id)).toHaveLength(1);
  });
});

describe('a glance at the door', () => {
  it('says what is prepared first, and alerts nobody: the owner hears of what is prepared as hot', async () => {
    await start({ reply: { kind: 'answer', answer: { lead_class: 'cold' } } });
    const message =
      'Water is running through our ceiling since this morning. Can you come today, as soon as possible?';
    expect(glance([{ text: message, extra: [] } as unknown as Message])).toBe('hot');
    const { body } = await world.post({ ...LEAD, message });
    await world.card(body.id, (text) => text.includes('Approve'));
    const after = await world.see(body.id, ({ leadClass, work }) => leadClass === 'cold' && !work.card);
    expect(after.alerts).toEqual([]);
    const { owner } = world.slack.people;
    const im = world.slack.imOf(owner.id);
    expect(im ? world.slack.messages(im.id) : []).toEqual([]);
  });
});

describe('a model that fails', () => {
  it.each([
    ['wrong-key', /key/i],
    ['no-quota', /quota/i],
    ['hang-up', /reached/i],
    ['cut-off', /cut off/i],
    ['filtered', /filter/i],
    ['wrong-shape', /form/i],
    ['refusal', /declined/i],
    ['server-error', /model/i],
  ] as const)('%s: the rules take over and the card says why', async (kind, why) => {
    await start({ reply: { kind } });
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const inquiry = await world.store.get(body.id);
    expect(inquiry?.preparation?.by).toMatchObject({ kind: 'rules', why: expect.stringMatching(why) });
    expect(card.text).toMatch(why);
    expect(card.text).toContain('Cedar & Pine');
  });

  it.for(['hang', 'hang-after-headers'] as const)(
    '%s: the card says "preparing" after three seconds and is completed in place',
    async (kind, test) => {
      const { endBudget } = await startHanging(test, kind);
      const sent = Date.now();
      const { body } = await world.post(LEAD);
      const preparing = await world.card(body.id);
      expect(Date.now() - sent).toBeGreaterThan(2_500);
      expect(preparing.text).toMatch(/preparing/i);
      expect(preparing.text).toContain('redo our kitchen');
      expect(preparing.text).not.toContain('Approve');
      await model.arrived(1);
      await endBudget();
      const card = await world.card(body.id, (text) => text.includes('Approve'));
      expect(card.ts).toBe(preparing.ts);
      expect(card.text).toMatch(/did not answer/i);
      expect(findCards(world.slack, body.id)).toHaveLength(1);
    },
  );

  it('lets the preparing card be rejected, and then leaves it alone', async (test) => {
    const { endBudget } = await startHanging(test);
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id);
    const { id } = world.slack.people.owner;
    await world.press(id, card, 'reject');
    await world.modal(id, 'reject');
    await world.submit(id, { reason: 'spam' });
    await world.see(body.id, (inquiry) => inquiry.status === 'rejected');
    await endBudget();
    await until(async () => (await world.store.countOwed('prepare')) === 0);
    expect((await world.store.get(body.id))?.drafts).toEqual([]);
  });
});

describe('draft again', () => {
  it('follows the instruction and makes a new version', async () => {
    await start();
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const { id } = world.slack.people.owner;
    model.reply = { kind: 'answer', answer: { body: 'Shorter.' } };
    await world.press(id, card, 'menu', 'again');
    await world.modal(id, 'again');
    await world.submit(id, { instruction: 'Make it shorter' });
    const again = await world.see(body.id, (inquiry) => inquiry.drafts.length === 2);
    expect(again.drafts[1]?.body).toMatch(/^Shorter\./);
    expect(JSON.stringify(model.requests[1]?.body.messages)).toContain('Make it shorter');
    await world.card(body.id, (text) => text.includes('Shorter.'));
  });

  it('leaves class and summary as they are, whatever the model says of them', async () => {
    await start();
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const before = (await world.store.get(body.id))?.preparation;
    const { id } = world.slack.people.owner;
    model.reply = { kind: 'answer', answer: { lead_class: 'spam', summary: 'Nothing.', body: 'Shorter.' } };
    await world.press(id, card, 'menu', 'again');
    await world.modal(id, 'again');
    await world.submit(id, { instruction: 'Make it shorter' });
    const again = await world.see(body.id, (inquiry) => inquiry.drafts.length === 2);
    expect(again.leadClass).toBe('hot');
    expect(again.preparation).toMatchObject({ leadClass: 'hot', summary: before?.summary });
    const hashes = [before, again.preparation].map((one) => one?.by.kind === 'model' && one.by.promptHash);
    expect(hashes[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(hashes[1]).toMatch(/^[0-9a-f]{12}$/);
    expect(hashes[1]).not.toBe(hashes[0]);
  });

  it('is a whole preparation where the rules had made the first', async () => {
    await start({ script: [{ kind: 'server-error' }] });
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const { id } = world.slack.people.owner;
    await world.press(id, card, 'menu', 'again');
    await world.modal(id, 'again');
    await world.submit(id, { instruction: 'Make it shorter' });
    const again = await world.see(body.id, (inquiry) => inquiry.drafts.length === 2);
    expect(again.preparation).toMatchObject({ leadClass: 'hot', by: { kind: 'model' } });
  });

  it('leaves the draft as it is when the model fails, and says so', async () => {
    await start();
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const { id } = world.slack.people.owner;
    model.reply = { kind: 'wrong-key' };
    await world.press(id, card, 'menu', 'again');
    await world.modal(id, 'again');
    await world.submit(id, { instruction: 'Make it shorter' });
    const fresh = await world.card(body.id, (text) => text.includes('not made again'));
    expect(fresh.text).toContain('Approve');
    expect((await world.store.get(body.id))?.drafts).toHaveLength(1);
  });
});

function mrkdwnOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'mrkdwn' && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap(mrkdwnOf)];
}
