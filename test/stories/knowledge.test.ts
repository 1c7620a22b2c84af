import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { StoreUnavailable } from '../../src/deps/store.js';
import { LEAD, startWorld, type World } from '../support/flo.js';
import { exampleDelivery, exampleDraft, exampleInquiry, examplePreparation } from '../support/inquiries.js';
import { type ModelRequest, type ModelServer, startModelServer } from '../support/model-server.js';
import { until } from '../support/sandbox.js';

let world: World;
let model: ModelServer | undefined;
afterEach(async () => {
  await world?.stop();
  await model?.close();
  model = undefined;
});

async function know(name: string, text: string) {
  await mkdir(join(world.dataDir, 'knowledge'), { recursive: true });
  await writeFile(join(world.dataDir, 'knowledge', name), text);
}

/** Answers with the first sentence of the passage on kitchens, and cites it, as a model that does as it is told. */
function citeKitchens({ body }: ModelRequest) {
  const prompt = body.messages.map(({ content }) => content).join('\n');
  const [, id, fact] = /^\[(K\d)\] [^\n]*Kitchens\n([^\n]*)/m.exec(prompt) ?? [];
  const words = id ? `${fact} [${id}]` : 'We will find out.';
  return { kind: 'answer' as const, answer: { body: `Hello Dana,\n\n${words}\n\nWhere is the house?` } };
}

const ask = (n: number) => ({
  ...LEAD,
  email: `dana${n}@fox.example`,
  message: `What does a kitchen cost? (${n})`,
});

async function prepared(fields: object): Promise<Inquiry> {
  const { body } = await world.post(fields);
  return world.see(body.id, (inquiry) => inquiry.drafts.length === 1 && !inquiry.work.card);
}

describe('what the business knows', () => {
  it('is cited as it stands in the files now: a file is edited while Flo runs', async () => {
    model = await startModelServer({ reply: citeKitchens });
    world = await startWorld({ modelUrl: model.url });
    const before = await prepared(ask(1));
    expect(before.drafts[0]?.body).toContain('We will find out.');
    expect(before.drafts[0]?.cites).toBeUndefined();

    await know(
      'prices.md',
      '# Prices\n\n## Kitchens\nMost kitchens cost between 45,000 and 110,000 dollars.',
    );
    const first = await prepared(ask(2));
    expect(first.drafts[0]?.body).toContain('Most kitchens cost between 45,000 and 110,000 dollars.\n');
    const card = await world.card(first._id, (text) => text.includes('Approve'));
    expect(card.text).toContain('Sources: prices.md › Kitchens');

    await know(
      'prices.md',
      '# Prices\n\n## Kitchens\nMost kitchens cost between 50,000 and 120,000 dollars.',
    );
    const second = await prepared(ask(3));
    expect(second.drafts[0]?.body).toContain('Most kitchens cost between 50,000 and 120,000 dollars.\n');
    expect(second.drafts[0]?.cites).toEqual([
      {
        file: 'prices.md',
        heading: 'Prices › Kitchens',
        text: 'Most kitchens cost between 50,000 and 120,000 dollars.',
      },
    ]);
    // What was cited before reads as it did.
    expect((await world.store.get(first._id))?.drafts[0]?.cites?.[0]?.text).toContain('45,000');

    await rm(join(world.dataDir, 'knowledge', 'prices.md'));
    const third = await prepared(ask(4));
    expect(third.drafts[0]?.body).toContain('We will find out.');
  });

  it('stands behind the menu with its words, and goes out without its marks', async () => {
    model = await startModelServer({ reply: citeKitchens });
    world = await startWorld({ modelUrl: model.url });
    await know('prices.md', '# Prices\n\n## Kitchens\nA refresh starts at about 18,000 dollars.');
    const { body } = await world.post(ask(1));
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const { id } = world.slack.people.owner;
    await world.press(id, card, 'menu', 'whole');
    const view = JSON.stringify(await world.modal(id, 'whole'));
    expect(view).toContain('Sources of the draft');
    expect(view).toContain('A refresh starts at about 18,000 dollars.');
    const { drafts } = await world.see(body.id, () => true);
    expect(`${drafts[0]?.subject}${drafts[0]?.body}`).not.toMatch(/K\d/);
  });

  it('is a source only of what still stands when a person has written', async () => {
    model = await startModelServer({ reply: citeKitchens });
    world = await startWorld({ modelUrl: model.url });
    await know('prices.md', '# Prices\n\n## Kitchens\nA refresh starts at about 18,000 dollars.');
    const { body } = await world.post(ask(1));
    const card = await world.card(body.id, (text) => text.includes('Sources: prices.md › Kitchens'));
    const { id } = world.slack.people.owner;
    const prepared = (await world.see(body.id, () => true)).drafts[0]!;
    await world.press(id, card, 'edit');
    await world.modal(id, 'edit');
    await world.submit(id, { message: `${prepared.body}\n\nMay we call you?` });
    const edited = await world.card(body.id, (text) => text.includes('from Flo’s draft'));
    expect(edited.text).toContain('Sources: prices.md › Kitchens');
    await world.press(id, edited, 'edit');
    await world.modal(id, 'edit');
    await world.submit(id, {
      message: 'Hi Dana, I shall ring you up about everything tomorrow, my dear old friend.',
    });
    const own = await world.card(body.id, (text) => text.includes('Version 3'));
    expect(own.text).not.toMatch(/Sources|Prepared by|Flo’s draft/);
    expect(own.text).toMatch(/written by Olivia/);
    expect((await world.see(body.id, () => true)).drafts[2]?.cites).toBeUndefined();
  });

  it('is told with file and line where it is broken, and helps on with what still works', async () => {
    model = await startModelServer({ reply: citeKitchens });
    world = await startWorld({ modelUrl: model.url });
    await know('prices.md', '# Prices\n\n## Kitchens\nA refresh starts at about 18,000 dollars.');
    await know('broken.md', '# Hours\n\n```\nnever closed');
    const inquiry = await prepared(ask(1));
    expect(inquiry.drafts[0]?.body).toContain('18,000');
    expect(world.logged.filter(({ level }) => level === 'warn').map(({ words }) => words)).toEqual([
      'knowledge: broken.md, line 3: the block that begins with ``` has no end',
    ]);
  });
});

describe('what is known of the sender', () => {
  /** Answered a month ago; a further message would no longer join it. */
  function answered(changes: Partial<Inquiry>): Inquiry {
    const month = new Date(Date.now() - 30 * 86_400_000);
    const inquiry = exampleInquiry({
      status: 'sent',
      receivedAt: month,
      lastMessageAt: month,
      settledAt: month,
      preparation: examplePreparation({ summary: 'Asks about a bathroom with a view.', leadClass: 'warm' }),
      leadClass: 'warm',
      drafts: [exampleDraft({ subject: 'Re: Bathroom', body: 'Hello Dana, we do build bathrooms.' })],
      ...changes,
    });
    return { ...inquiry, deliveries: [exampleDelivery(inquiry, { outcome: 'sent', endedAt: month })] };
  }

  it('goes to the model and onto the card for the same address, and never for a shared number', async () => {
    model = await startModelServer();
    world = await startWorld({ modelUrl: model.url });
    const phone = '+15035550142';
    await world.store.insert(
      answered({ _id: 'earlier1', contact: { email: LEAD.email, phone: '5035550142' }, keys: ['e1'] }),
    );
    const same = await prepared({ ...LEAD, phone });
    expect(same.preparation?.earlier).toMatchObject([
      {
        leadClass: 'warm',
        summary: 'Asks about a bathroom with a view.',
        answered: { subject: 'Re: Bathroom' },
      },
    ]);
    const card = await world.card(same._id, (text) => text.includes('Approve'));
    expect(card.text).toContain('asked before: Asks about a bathroom');
    const told = () => JSON.stringify(model?.requests.at(-1)?.body.messages);
    expect(told()).toContain('Hello Dana, we do build bathrooms.');

    const other = await prepared({ ...LEAD, email: 'mallory@fox.example', phone, name: 'Mallory' });
    expect(other.preparation?.earlier).toBeUndefined();
    expect(told()).toContain('Mallory');
    expect(told()).not.toMatch(/with a view|do build bathrooms|EARLIER/);
  });

  it('is done without where the store cannot tell: the draft is made all the same', async () => {
    world = await startWorld({
      wrapStore: (store) =>
        new Proxy(store, {
          get(target, name) {
            if (name === 'findEarlier') return () => Promise.reject(new StoreUnavailable('away'));
            const value = Reflect.get(target, name, target);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        }),
    });
    const inquiry = await prepared(LEAD);
    expect(inquiry.preparation?.by.kind).toBe('rules');
    await until(() => world.logged.some(({ words }) => words === 'earlier inquiries could not be had'));
  });
});
