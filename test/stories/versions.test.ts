import { expect, it } from 'vitest';
import { type Card, findAction, type World, wordsOf } from '../support/flo.js';
import { until } from '../support/sandbox.js';
import { type Ending, newCard, openWorld } from '../support/story.js';

/** A card, and two people who decide. */
async function open(test: Ending, fields: object = {}) {
  const world = await openWorld(test);
  const { id, card } = await newCard(world, fields);
  const { owner, backup } = world.slack.people;
  return { world, id, card, olivia: owner.id, ben: backup.id };
}

/** Draft again by quick choices, without a model; resolves with the card that shows the new version. */
async function again(
  world: World,
  user: string,
  from: { id: string; card: Card },
  ticked: string[],
): Promise<Card> {
  const before = (await world.store.get(from.id))!.drafts.length;
  await world.press(user, from.card, 'menu', 'again');
  await world.modal(user, 'again');
  await world.submit(user, { choices: ticked });
  await world.see(from.id, ({ drafts }) => drafts.length === before + 1);
  return world.card(from.id, (text) => text.includes(`Version ${before + 1}`));
}

async function compare(world: World, user: string, card: Card): Promise<void> {
  await world.press(user, card, 'menu', 'compare');
  await world.modal(user, 'compare');
}

async function actInModal(world: World, user: string, actionId: string, value?: string): Promise<void> {
  const view = world.slack.view(user)!;
  const found = findAction(view.view.blocks, actionId);
  const element = view.view.blocks.find(
    (block: { block_id: string }) => block.block_id === found.blockId,
  )?.accessory;
  const option = element?.options?.find((each: { value: string }) => each.value === value);
  const action = value === undefined ? found.action : { ...found.action, selected_option: option };
  const result = await world.slack.act({
    kind: 'action',
    user,
    from: { view: view.id },
    blockId: found.blockId,
    action,
    values: view.values,
  });
  if (!result.ok) throw new Error(result.error);
}

const modalWords = (world: World, user: string) => wordsOf(world.slack.view(user)?.view.blocks ?? []);

it('drafts again by the rules, compares, brings the first version back, and sends exactly that', async (test) => {
  const { world, id, card, olivia, ben } = await open(test);
  const first = (await world.store.get(id))!.drafts[0]!;

  const second = await again(world, olivia, { id, card }, ['shorter', 'photos', 'spanish']);
  const made = (await world.store.get(id))!.drafts[1]!;
  expect(made).toMatchObject({
    by: { kind: 'rules' },
    asked: { text: 'shorter, ask for photos, in Spanish', base: 1 },
  });
  expect(made.body).toMatch(/^Hola/);
  expect(made.body).toContain('¿Podría enviarnos unas fotos?');
  expect(second.text).toMatch(
    /Draft again by Olivia.*: “shorter, ask for photos, in Spanish” · \d+ words removed, \d+ added/,
  );
  // What was wished for once still holds: the rules write anew each time.
  const third = await again(world, olivia, { id, card: second }, ['warmer']);
  expect((await world.store.get(id))!.drafts[2]!.body).toMatch(
    /^Hola[\s\S]*Muchas gracias por tomarse el tiempo/,
  );

  await compare(world, ben, third);
  expect(modalWords(world, ben)).toMatch(/From version 2.*\n?[\s\S]*To version 3/);
  await actInModal(world, ben, 'compare_from', '1');
  await until(() => /From version 1/.test(modalWords(world, ben)));
  expect(modalWords(world, ben)).toContain('Thank you');
  await actInModal(world, ben, 'bring_back');
  await until(() => /Its words are version 4 now/.test(modalWords(world, ben)));

  const back = await world.see(id, ({ drafts }) => drafts.length === 4);
  expect(back.drafts[3]).toMatchObject({
    subject: first.subject,
    body: first.body,
    hash: first.hash,
    by: first.by,
    restored: { from: 1, by: { id: ben } },
  });
  const fresh = await world.card(id, (text) => /Version 1 brought back by Ben/.test(text));
  await until(() =>
    world.slack
      .messages(world.slack.channel.id)
      .some(
        ({ text, threadTs }) =>
          threadTs === fresh.ts && /brought version 1 back: it is version 4 now/.test(text),
      ),
  );
  await world.press(olivia, fresh, 'approve');
  await world.see(id, ({ status }) => status === 'sent');
  expect((await world.slack.mail()).map(({ subject, body }) => ({ subject, body }))).toEqual([
    { subject: first.subject, body: first.body },
  ]);
  expect(world.slack.complaints).toEqual([]);
});

it('asks for a choice or for words at the input, and makes nothing meanwhile', async (test) => {
  const { world, id, card, olivia } = await open(test);
  await world.press(olivia, card, 'menu', 'again');
  await world.modal(olivia, 'again');
  await world.submit(olivia, { choices: [] });
  expect(world.slack.view(olivia)?.errors).toMatchObject({
    instruction: expect.stringMatching(/tick a choice/),
  });
  await world.submit(olivia, { choices: ['german', 'french'] });
  expect(world.slack.view(olivia)?.errors).toMatchObject({ choices: expect.stringMatching(/one language/) });
  expect(await world.store.get(id)).toMatchObject({ drafts: [{ version: 1 }] });
  expect((await world.store.get(id))?.instruction).toBeUndefined();
});

it('brings back once, however often it is pressed', async (test) => {
  const { world, id, card, olivia, ben } = await open(test);
  const second = await again(world, olivia, { id, card }, ['warmer']);
  for (const user of [olivia, ben]) await compare(world, user, second);
  await Promise.all([olivia, ben, olivia].map((user) => actInModal(world, user, 'bring_back')));
  await until(() => [olivia, ben].every((user) => world.slack.view(user)?.view.callback_id === 'message'));
  const after = (await world.store.get(id))!;
  expect(after.drafts).toHaveLength(3);
  expect(after.trail.filter(({ kind }) => kind === 'brought-back')).toHaveLength(1);
  const told = [olivia, ben].map((user) => modalWords(world, user));
  expect(told.filter((words) => /Its words are version 3 now|is back already/.test(words))).toHaveLength(2);
});

it('loses or wins whole against an approval at the same moment', async (test) => {
  const { world, id, card, olivia, ben } = await open(test);
  const second = await again(world, olivia, { id, card }, ['shorter']);
  await compare(world, ben, second);
  await Promise.all([actInModal(world, ben, 'bring_back'), world.press(olivia, second, 'approve')]);
  await until(() => world.slack.view(ben)?.view.callback_id === 'message');
  const after = (await world.store.get(id))!;
  if (after.drafts.length === 3) {
    // The version came first: the approval was of an older one.
    await world.told(
      olivia,
      /has brought version 1 back since: the card now shows version 3, you saw version 2/,
    );
    expect(after.status).toBe('awaiting');
    expect(await world.slack.mail()).toEqual([]);
  } else {
    expect(modalWords(world, ben)).toMatch(/was first: approved version 2/);
    await world.see(id, ({ status }) => status === 'sent');
    expect((await world.slack.mail()).map(({ body }) => body)).toEqual([after.drafts[1]!.body]);
  }
});

it('is for approvers only, and not for a version that was overtaken by the customer', async (test) => {
  const { world, id, card, olivia } = await open(test);
  const second = await again(world, olivia, { id, card }, ['shorter']);
  const { id: gus } = world.slack.people.guest;
  await compare(world, gus, second);
  await actInModal(world, gus, 'bring_back');
  await until(() => /Only approvers decide/.test(modalWords(world, gus)));
  await compare(world, olivia, second);
  await world.post({ name: 'Dana Fox', email: 'dana@fox.example', message: 'And do you do bathrooms?' });
  await world.see(id, ({ messages }) => messages.length === 2);
  await actInModal(world, olivia, 'bring_back');
  await until(() => /customer has written again|A new draft was made since/.test(modalWords(world, olivia)));
  const after = await world.see(id, ({ drafts }) => drafts.at(-1)?.answers === 2);
  expect(after.trail.some(({ kind }) => kind === 'brought-back')).toBe(false);
});
