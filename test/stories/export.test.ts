import { expect, test } from 'vitest';
import type { World } from '../support/flo.js';
import { until } from '../support/sandbox.js';
import { newCard, openWorld } from '../support/story.js';

/** The files that Flo sent this person, as text, by name. */
async function filesOf(world: World, user: { id: string }): Promise<Record<string, string>> {
  const sent = await until(() => {
    const im = world.slack.imOf(user.id);
    return im && world.slack.messages(im.id).findLast(({ files }) => files && files.length > 0);
  });
  const found = await Promise.all(
    sent.files!.map(async ({ id, name }) => {
      const file = await world.slack.file(id, user.id);
      return [name, file!.content.toString('utf8')] as const;
    }),
  );
  return Object.fromEntries(found);
}

test('/flo export sends an approver both sheets alone, masked and harmless', async (t) => {
  const world = await openWorld(t);
  const { owner, backup } = world.slack.people;
  const { id } = await newCard(world, {
    name: '=HYPERLINK("http://evil.example","x")',
    subject: '@SUM(1+1); =2',
    message: 'My card is 4111 1111 1111 1111. Could you redo our kitchen, "soon", please?',
    phone: '+15035550142',
  });
  const card = await world.card(id);
  await world.press(owner.id, card, 'menu', 'task');
  await world.modal(owner.id, 'task');
  await world.submit(owner.id, { title: '-1 day: call, then write', owner: backup.id, day: '2031-03-10' });
  await world.see(id, ({ tasks }) => tasks !== undefined);
  await world.command(owner.id, 'export');
  await world.told(owner.id, /Done: the files are in your messages with Flo/);
  const files = await filesOf(world, owner);
  const [inquiries, tasks] = Object.entries(files)
    .sort()
    .map(([, text]) => text);
  expect(Object.keys(files).sort()).toEqual([
    expect.stringMatching(/^flo-inquiries-\d{4}-\d{2}-\d{2}\.csv$/),
    expect.stringMatching(/^flo-tasks-\d{4}-\d{2}-\d{2}\.csv$/),
  ]);
  for (const text of [inquiries!, tasks!]) {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toContain('4111');
    expect(text.endsWith('\r\n')).toBe(true);
  }
  const [head, line, ...none] = inquiries!.split('\r\n');
  expect(none).toEqual(['']);
  expect(head).toMatch(/^\uFEFFid,received,source,class,status,name,/);
  expect(line).toMatch(new RegExp(`^${id},\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d-0[78]:00,api,`));
  expect(line).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`);
  expect(line).toContain(`'@SUM(1+1); '=2`);
  expect(line).toContain(`'+15035550142`);
  expect(tasks).toContain(`${id},k1,"'-1 day: call, then write",`);
  expect(tasks).toContain(',Ben,2031-03-10,');
  // For nobody else to see.
  expect(world.slack.messages().some(({ files: shared }) => shared !== undefined)).toBe(false);
  expect(
    await world.slack.file(
      world.slack.messages(world.slack.imOf(owner.id)!.id).at(-1)!.files![0]!.id,
      backup.id,
    ),
  ).toBeNull();
});

test('by a word it is one of them; another word is told', async (t) => {
  const world = await openWorld(t);
  const { owner } = world.slack.people;
  await world.command(owner.id, 'export tasks');
  await world.told(owner.id, /Done/);
  expect(Object.keys(await filesOf(world, owner))).toEqual([expect.stringMatching(/^flo-tasks-/)]);
  await world.command(owner.id, 'export everything');
  await world.told(owner.id, /Flo exports “tasks” or “inquiries”/);
});

test('somebody who may not decide gets nothing', async (t) => {
  const world = await openWorld(t);
  const { guest } = world.slack.people;
  await newCard(world);
  await world.command(guest.id, 'export');
  await world.told(guest.id, /Only approvers export/);
  expect(world.slack.calls('files.getUploadURLExternal')).toEqual([]);
});

test.for([
  ['upload', { kind: 'status', status: 500 }, /not delivered: Slack answered 500/],
  [
    'files.getUploadURLExternal',
    { kind: 'error', error: 'file_uploads_disabled' },
    /not delivered: the workspace does not take files\.$/,
  ],
  [
    'files.completeUploadExternal',
    { kind: 'error', error: 'missing_scope' },
    /not delivered: the app lacks a permission/,
  ],
  ['files.completeUploadExternal', { kind: 'do-and-break' }, /It may have arrived all the same/],
] as const)('an upload that fails at %s with %o is told in words', async ([method, fault, words], t) => {
  const world = await openWorld(t);
  const { owner } = world.slack.people;
  world.slack.fail(method, fault);
  await world.command(owner.id, 'export tasks');
  await world.told(owner.id, words);
});
