import { expect, test } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { dueOfStep } from '../../src/core/task.js';
import { appendEntry } from '../../src/core/trail.js';
import type { EphemeralMessage } from '../../src/sandbox/api/call.js';
import type { ActRequest, SlackBlock } from '../../src/sandbox/protocol.js';
import { day } from '../../src/slack/cards/known-words.js';
import { type Card, findAction, type World, wordsOf } from '../support/flo.js';
import { ANA, exampleInquiry, examplePolicy, examplePreparation } from '../support/inquiries.js';
import { until } from '../support/sandbox.js';
import { slackClient } from '../support/slack-client.js';
import { alter, newCard, openWorld } from '../support/story.js';

/** An inquiry whose rules name three steps: two of them are sure. */
const HOT = {
  name: 'Dana Fox',
  phone: '+15035550142',
  subject: 'Kitchen',
  message: 'We have decided: please come by for a visit this week, our budget is 40,000 dollars. Call us!',
};

/** The checkboxes of a card as Slack reports them when these keys are ticked. */
function ticks(card: Card, keys: string[]) {
  const block = card.blocks.find((each) => each.elements?.[0]?.type === 'checkboxes')!;
  const [boxes] = block.elements as SlackBlock[];
  const chosen = boxes!.options.filter(({ value }: SlackBlock) => keys.includes(value));
  return {
    boxes: boxes!,
    values: { [block.block_id]: { [boxes!.action_id]: { type: 'checkboxes', selected_options: chosen } } },
  };
}

/** Presses Approve with the card's ticks as they are given; as they stand at first when left out. */
async function approveWith(world: World, user: string, card: Card, keys?: string[]) {
  return world.slack.act({
    kind: 'action',
    user,
    from: { channel: card.channel, ts: card.ts },
    ...findAction(card.blocks, 'approve'),
    ...(keys && { values: ticks(card, keys).values }),
  });
}

/** The newest list of tasks this person sees. */
async function list(world: World, user: string, wish: RegExp): Promise<EphemeralMessage> {
  return until(() =>
    world.slack
      .ephemerals(user)
      .findLast(({ blocks = [], text }) => wish.test(`${text}\n${wordsOf(blocks)}`)),
  );
}

async function pressIn(
  world: World,
  user: string,
  shown: EphemeralMessage,
  blockId: string,
  action: SlackBlock,
) {
  const from = { channel: shown.channel, ts: shown.ts, ephemeral: true };
  return world.slack.act({ kind: 'action', user, from, blockId, action });
}

/** The block of buttons under a task with these words. */
function rowOf(shown: EphemeralMessage, title: string): string {
  const at = shown.blocks!.findIndex((block) => block.text?.text?.includes(title));
  return String(shown.blocks![at + 1]!.block_id);
}

/** An inquiry with a card, ready to hold tasks of every kind. */
async function withTasks(world: World, tasks: Inquiry['tasks'], more: Partial<Inquiry> = {}) {
  const { id } = await newCard(world);
  await alter(world, id, ({ trail }) => ({
    ...more,
    ...(tasks && { tasks }),
    trail: appendEntry(trail, { at: new Date(), by: ANA.id, kind: 'task-added' }),
  }));
  return id;
}

test('what is ticked at the approval becomes a task, once, and stands on the card', async (t) => {
  const world = await openWorld(t);
  const { owner, backup } = world.slack.people;
  const { id, card } = await newCard(world, HOT);
  const { boxes } = ticks(card, []);
  const titles = boxes.options.map(({ text }: SlackBlock) => text.text);
  expect(titles[0]).toBe('Call them today');
  expect(boxes.initial_options.map(({ text }: SlackBlock) => text.text)).toEqual([
    'Call them today',
    'Look for a time that suits both',
  ]);
  // The first sure one is unticked, the last is added; two people press, one of them twice.
  const keys = ['1', '2'];
  await Promise.all([
    approveWith(world, owner.id, card, keys),
    approveWith(world, owner.id, card, keys),
    approveWith(world, backup.id, card, keys),
  ]);
  const done = await world.see(id, ({ status }) => status === 'sent');
  const who = done.decision!.by;
  // They name no day.
  const due = dueOfStep(undefined, done.decision!.at, examplePolicy().business);
  const words = day(due, examplePolicy().business.timeZone);
  for (const key of keys) expect(boxes.options[Number(key)].description.text).toBe('due next working day');
  const opened = { at: done.decision!.at, by: who, version: 1 };
  expect(done.tasks).toEqual([
    { id: 'k1', title: titles[1], owner: who, due, opened },
    { id: 'k2', title: titles[2], owner: who, due, opened },
  ]);
  const shown = await world.card(id, (text) => text.includes('Sent'));
  expect(shown.text).toContain(
    `Tasks: ${titles[1]} (${who.name}, ${words}) · ${titles[2]} (${who.name}, ${words})`,
  );
  expect(shown.text).not.toContain('what is ticked becomes a task');
});

test('a tick itself is answered quietly', async (t) => {
  const world = await openWorld(t);
  const { owner } = world.slack.people;
  const { card } = await newCard(world, HOT);
  const { boxes } = ticks(card, []);
  const block = card.blocks.find((each) => each.elements?.[0] === boxes)!;
  const result = await world.slack.act({
    kind: 'action',
    user: owner.id,
    from: { channel: card.channel, ts: card.ts },
    blockId: String(block.block_id),
    action: { type: 'checkboxes', action_id: boxes.action_id, selected_options: [] },
  });
  expect(result).toEqual({ ok: true });
  expect(world.slack.ephemerals(owner.id)).toEqual([]);
});

test('without a word about ticks the sure steps count, for whoever has the inquiry, with the day named', async (t) => {
  const world = await openWorld(t);
  const { owner, backup } = world.slack.people;
  const { id, card } = await newCard(world, HOT);
  await world.press(backup.id, card, 'take');
  const taken = await world.card(id, (text) => text.includes('Ben'));
  // Signed as Slack signs it, but without `state`.
  const { action, blockId } = findAction(taken.blocks, 'approve');
  await world.slack.act({
    kind: 'action',
    user: owner.id,
    from: { channel: taken.channel, ts: taken.ts },
    blockId,
    action,
  });
  const { tasks = [], receivedAt, decision } = await world.see(id, ({ status }) => status === 'sent');
  expect(tasks.map(({ title, owner: who }) => [title, who?.id])).toEqual([
    ['Call them today', backup.id],
    ['Look for a time that suits both', backup.id],
  ]);
  expect(tasks[0]!.due!.getTime()).toBeGreaterThan(receivedAt.getTime() - 86_400_000);
  expect(tasks[1]!.due).toEqual(dueOfStep(undefined, decision!.at, examplePolicy().business));
});

test('an Undo takes back the tasks that nobody touched, and an approval after it opens them once', async (t) => {
  const world = await openWorld(t, { undoMs: 60_000 });
  const { owner } = world.slack.people;
  const { id, card } = await newCard(world, HOT);
  await approveWith(world, owner.id, card, ['0', '1']);
  await world.see(id, ({ tasks }) => tasks?.length === 2);
  await world.command(owner.id, 'tasks');
  const shown = await list(world, owner.id, /2 open tasks/);
  await pressIn(world, owner.id, shown, rowOf(shown, 'Look for a time'), { action_id: 'task_done' });
  await world.see(id, ({ tasks }) => tasks?.[1]?.done !== undefined);
  await world.press(owner.id, await world.card(id, (text) => text.includes('Undo')), 'undo');
  const back = await world.see(id, ({ status }) => status === 'awaiting');
  expect(back.tasks?.map(({ title }) => title)).toEqual(['Look for a time that suits both']);
  const again = await world.card(id, (text) => text.includes('Approve & send'));
  await approveWith(world, owner.id, again);
  const { tasks } = await world.see(id, ({ status }) => status === 'approved');
  expect(tasks?.map(({ id: key, title }) => [key, title])).toEqual([
    ['k2', 'Look for a time that suits both'],
    ['k3', 'Call them today'],
  ]);
});

test('an Undo leaves the ticks as the person left them', async (t) => {
  const world = await openWorld(t, { undoMs: 60_000 });
  const { owner } = world.slack.people;
  const { id, card } = await newCard(world, HOT);
  await approveWith(world, owner.id, card, ['2']);
  await world.press(owner.id, await world.card(id, (text) => text.includes('Undo')), 'undo');
  const again = await world.card(id, (text) => text.includes('took the approval back'));
  const { boxes } = ticks(again, []);
  expect(boxes.options.map(({ value }: SlackBlock) => value)).toEqual(['0', '1', '2']);
  expect(boxes.initial_options.map(({ value }: SlackBlock) => value)).toEqual(['2']);
});

test('a task by hand: what, who, when; not for somebody outside the channel', async (t) => {
  const world = await openWorld(t);
  const { owner, backup, guest } = world.slack.people;
  const stranger = await world.slack.addUser({ name: 'Away', inChannel: false });
  const { id, card } = await newCard(world);
  await world.press(guest.id, card, 'menu', 'task');
  await world.modal(guest.id, 'task');
  await world.submit(guest.id, { title: 'Measure the room', owner: stranger.id, day: '2031-03-10' });
  const refused = await until(() => world.slack.view(guest.id)?.errors);
  expect(Object.values(refused)[0]).toBe('Away is not in #leads: tasks are for its members.');
  await world.submit(guest.id, { title: 'Measure the room', owner: backup.id, day: '2031-03-10' });
  const { tasks } = await world.see(id, (inquiry) => inquiry.tasks !== undefined);
  expect(tasks).toMatchObject([
    // Monday at eight, when they open.
    { id: 'k1', title: 'Measure the room', owner: { id: backup.id }, due: new Date('2031-03-10T15:00:00Z') },
  ]);
  expect(tasks![0]!.opened.by.id).toBe(guest.id);
  await world.card(id, (text) => text.includes('Tasks: Measure the room (Ben, 10 Mar 2031)'));
  await world.command(owner.id, 'tasks');
  const shown = await list(world, owner.id, /0 open tasks; others have 1 open task/);
  expect(wordsOf(shown.blocks)).toMatch(/Measure the room[\s\S]*Ben has it/);
  // What was given away by mistake, or lies with somebody who is away, is taken over; then it can be done.
  const done = shown.blocks!.filter(({ type }) => type === 'actions');
  expect(JSON.stringify(done)).not.toContain('task_done');
  await pressIn(world, owner.id, shown, rowOf(shown, 'Measure the room'), {
    action_id: 'task_give',
    selected_user: owner.id,
  });
  const own = await list(world, owner.id, /: 1 open task\./);
  await pressIn(world, owner.id, own, rowOf(own, 'Measure the room'), { action_id: 'task_done' });
  await list(world, owner.id, /Nothing is left to do: nobody has open tasks/);
});

test('/flo tasks: mine and the team’s, the overdue first, with links; what is pressed is done once', async (t) => {
  const world = await openWorld(t);
  const { owner, backup, guest } = world.slack.people;
  const person = (user: { id: string; name: string }) => ({ id: user.id, name: user.name });
  const opened = { at: new Date('2026-01-05T12:00:00Z'), by: ANA };
  const id = await withTasks(world, [
    { id: 'k1', title: 'Without a day', opened },
    { id: 'k2', title: 'Long overdue', owner: person(owner), due: new Date('2026-01-06T16:00:00Z'), opened },
    { id: 'k3', title: 'Of Ben', owner: person(backup), due: new Date('2026-01-06T16:00:00Z'), opened },
    { id: 'k4', title: 'Next year', due: new Date('2031-01-06T16:00:00Z'), opened },
    { id: 'k5', title: 'Done before', opened, done: { at: opened.at, by: ANA } },
  ]);
  await world.command(owner.id, 'tasks');
  const shown = await list(world, owner.id, /3 open tasks, 1 overdue/);
  const words = wordsOf(shown.blocks);
  expect(words.match(/\*(Long overdue|Next year|Without a day|Of Ben|Done before)\*/g)).toEqual([
    '*Long overdue*',
    '*Next year*',
    '*Without a day*',
    '*Of Ben*',
  ]);
  expect(words).toMatch(/<http[^|]*\|Dana Fox> · \*overdue\*, was due 6 Jan 2026 · yours/);
  expect(words).toMatch(/Next year[\s\S]*due 6 Jan 2031 · the team’s/);

  // A double click, and Ben at the same moment on the team's: one has done it, the other is told.
  await world.command(backup.id, 'tasks');
  const bens = await list(world, backup.id, /3 open tasks, 1 overdue/);
  const press = (user: string, from: EphemeralMessage) =>
    pressIn(world, user, from, rowOf(from, 'Without a day'), { action_id: 'task_done' });
  await Promise.all([press(owner.id, shown), press(owner.id, shown), press(backup.id, bens)]);
  const { tasks, trail } = await world.see(id, (inquiry) => inquiry.tasks![0]!.done !== undefined);
  const winner = tasks![0]!.done!.by;
  const loser = winner.id === owner.id ? backup : owner;
  expect(await world.told(loser.id, /has done it already/)).toBe(`${winner.name} has done it already.`);
  await list(world, owner.id, /2 open tasks/);
  await list(world, backup.id, /2 open tasks/);
  expect(trail.filter(({ kind }) => kind === 'task-done')).toHaveLength(1);

  // Moved by one; the other still sees the old day and gives it away: told, and nothing is lost.
  const before = await list(world, backup.id, /2 open tasks/);
  const mine = await list(world, owner.id, /2 open tasks/);
  await pressIn(world, owner.id, mine, rowOf(mine, 'Next year'), {
    action_id: 'task_move',
    selected_date: '2026-01-02',
  });
  await list(world, owner.id, /Next year[\s\S]*overdue\*, was due 2 Jan 2026/);
  await pressIn(world, backup.id, before, rowOf(before, 'Next year'), {
    action_id: 'task_give',
    selected_user: guest.id,
  });
  await world.told(backup.id, /Olivia has changed this task since you looked/);
  const fresh = await list(world, backup.id, /Next year[\s\S]*overdue\*, was due 2 Jan 2026/);
  await pressIn(world, backup.id, fresh, rowOf(fresh, 'Next year'), {
    action_id: 'task_give',
    selected_user: guest.id,
  });
  const given = await world.see(id, (inquiry) => inquiry.tasks![3]!.owner !== undefined);
  expect(given.tasks![3]).toMatchObject({ owner: { id: guest.id }, changed: { by: { id: backup.id } } });
  // Its old list lets Olivia end what is Karla's by now: refused.
  const stale = await list(world, owner.id, /Next year/);
  await pressIn(world, owner.id, stale, rowOf(stale, 'Next year'), { action_id: 'task_done' });
  await world.told(owner.id, /has changed this task since you looked/);
  expect((await world.store.get(id))!.tasks![3]!.done).toBeUndefined();
});

test('/flo tasks is no list for somebody outside the channel, and has pages', async (t) => {
  const world = await openWorld(t);
  const { owner } = world.slack.people;
  const opened = { at: new Date('2026-01-05T12:00:00Z'), by: ANA };
  await withTasks(
    world,
    Array.from({ length: 20 }, (_, n) => ({ id: `k${n + 1}`, title: `Task number ${n + 1}.`, opened })),
  );
  await world.command(owner.id, 'tasks');
  const first = await list(world, owner.id, /Page 1 of 3/);
  const turn = (shown: EphemeralMessage, actionId: string) =>
    world.slack.act({
      kind: 'action',
      user: owner.id,
      from: { channel: shown.channel, ts: shown.ts, ephemeral: true },
      ...findAction(shown.blocks!, actionId),
    });
  await turn(first, 'task_page');
  await turn(await list(world, owner.id, /Page 2 of 3/), 'task_page');
  const last = await list(world, owner.id, /Page 3 of 3/);
  expect(wordsOf(last.blocks)).toContain('Task number 20.');
  await turn(last, 'task_page_back');
  const second = await list(world, owner.id, /Page 2 of 3/);
  await pressIn(world, owner.id, second, rowOf(second, 'Task number 9.'), { action_id: 'task_done' });
  expect(wordsOf((await list(world, owner.id, /19 open tasks[\s\S]*Page 2 of 3/)).blocks)).not.toContain(
    'Task number 9.',
  );
  const stranger = await world.slack.addUser({ name: 'Away', inChannel: false });
  const channel = await openIm(world, stranger.id);
  // Customers are named in the answers.
  for (const [before, text] of ['tasks', 'status', 'digest'].entries()) {
    const asked = { kind: 'command', user: stranger.id, channel: channel.id, command: '/flo', text };
    expect(await world.slack.act(asked as ActRequest)).toEqual({ ok: true });
    const told = await until(() => world.slack.ephemerals(stranger.id)[before]);
    expect(told.text, text).toBe('Only members of #leads can do this.');
  }
});

test('the status names no customer while Slack does not say who asks', async (t) => {
  const world = await openWorld(t);
  await newCard(world);
  const stranger = await world.slack.addUser({ name: 'Away', inChannel: false });
  const channel = await openIm(world, stranger.id);
  world.slack.fail('users.info', { kind: 'hang' });
  world.slack.fail('conversations.members', { kind: 'hang' });
  const asked = { kind: 'command', user: stranger.id, channel: channel.id, command: '/flo', text: 'status' };
  expect(await world.slack.act(asked as ActRequest)).toEqual({ ok: true });
  const told = await until(() => world.slack.ephemerals(stranger.id)[0]);
  const words = wordsOf(told.blocks as SlackBlock[]);
  expect(words).toContain('Slack does not say at the moment who you are: no customer is named here.');
  expect(words).toContain('Waiting for a decision');
  expect(words).not.toMatch(/Dana|Oldest|archives/);
});

test('the owner asks how things stand from outside the channel, too', async (t) => {
  const basic = examplePolicy();
  const policy = { ...basic, slack: { ...basic.slack, owner: 'away@cedarpine.example' } };
  const world = await openWorld(t, { policy });
  const { id } = await world.slack.addUser({ email: policy.slack.owner, name: 'Away', inChannel: false });
  const channel = await openIm(world, id);
  const asked = { kind: 'command', user: id, channel: channel.id, command: '/flo', text: 'status' };
  expect(await world.slack.act(asked as ActRequest)).toEqual({ ok: true });
  await world.told(id, /^Waiting for a decision: nothing/);
});

/** The stranger's messages with Flo, where a command may be typed, too. */
async function openIm(world: World, user: string) {
  await slackClient(world.slack.apiUrl, world.slack.botToken).conversations.open({ users: user });
  return world.slack.imOf(user)!;
}

test('what is still to be done is known to the next preparation for the same address', async (t) => {
  const world = await openWorld(t);
  const opened = { at: new Date('2026-01-05T12:00:00Z'), by: ANA };
  const due = new Date('2031-01-06T16:00:00Z');
  await withTasks(
    world,
    [
      { id: 'k1', title: 'Send the samples', owner: ANA, due, opened },
      { id: 'k2', title: 'Over and done', opened, done: { at: opened.at, by: ANA } },
    ],
    { status: 'closed', settledAt: opened.at, preparation: examplePreparation() },
  );
  const { id } = await newCard(world, {
    message: 'Another question: do you also do bathrooms?',
    subject: 'Bath',
  });
  const { preparation } = (await world.store.get(id))!;
  expect(preparation?.earlier?.[0]?.openTasks).toEqual([{ title: 'Send the samples', owner: ANA, due }]);
  const card = await world.card(id);
  expect(card.text).toContain('still to do for them: Send the samples (Ana, 6 Jan 2031)');
});

test('steps of a record from before they could be sure are offered, unticked', async (t) => {
  const world = await openWorld(t);
  const old = exampleInquiry({
    _id: 'old1',
    preparation: examplePreparation({ nextSteps: ['Offer two times for a visit'] }),
    work: { card: { due: new Date(), rank: 0, attempts: 0, owed: 1 } },
  });
  await world.flo.deps.store.insert(old);
  const card = await world.card('old1');
  expect(ticks(card, []).boxes.initial_options).toBeUndefined();
  await approveWith(world, world.slack.people.owner.id, card);
  const { tasks } = await world.see('old1', ({ status }) => status === 'sent');
  expect(tasks).toBeUndefined();
});
