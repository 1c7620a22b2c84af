import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watch } from '../../src/flows/watch.js';
import { type Card, findAction, LEAD, startWorld, type World } from '../support/flo.js';
import { until } from '../support/sandbox.js';

let world: World;
let olivia: string;
let ben: string;
beforeEach(async () => {
  world = await startWorld();
  olivia = world.slack.people.owner.id;
  ben = world.slack.people.backup.id;
});
afterEach(() => world.stop());

async function newCard(changes: object = {}): Promise<{ id: string; card: Card }> {
  const { body } = await world.post({ ...LEAD, ...changes });
  await world.see(body.id, (inquiry) => inquiry.drafts.length > 0);
  return { id: body.id, card: await world.card(body.id, (text) => text.includes('Approve')) };
}

describe('reject', () => {
  it('asks for a reason, sends nothing, and says so on the card', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'reject');
    await world.modal(olivia, 'reject');
    await world.submit(olivia, { reason: 'not-a-fit', note: 'We do no commercial kitchens.' });
    await world.see(id, (inquiry) => inquiry.status === 'rejected');
    const text = (await world.card(id, (words) => words.includes('Not a fit'))).text;
    expect(text).toContain('We do no commercial kitchens.');
    expect(text).not.toContain('Approve & send');
    expect(await world.slack.mail()).toEqual([]);
  });

  it('is refused when somebody approved meanwhile, and the modal says who', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'reject');
    await world.modal(olivia, 'reject');
    await world.press(ben, card, 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    await world.submit(olivia, { reason: 'spam' });
    const view = await world.modal(olivia, 'message');
    expect(JSON.stringify(view.view)).toMatch(/was first/);
    expect((await world.store.get(id))?.status).toBe('sent');
  });
});

describe('twenty people at once', () => {
  it('make one decision; everybody else is told who was first', async () => {
    const { id, card } = await newCard();
    const people = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        world.slack.addUser({
          name: `Person ${i}`,
          email: `p${i}@cedarpine.example`,
          handle: `p${i}`,
          role: 'approver',
        } as never),
      ),
    );
    await Promise.all(people.map((person) => world.press(person.id, card, 'approve')));
    const after = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(after.trail.filter((entry) => entry.kind === 'approved')).toHaveLength(1);
    const losers = people.filter((person) => person.id !== after.decision?.by.id);
    expect(losers).toHaveLength(19);
    await until(() =>
      losers.every((person) => world.slack.ephemerals(person.id).some((m) => /was first/.test(m.text))),
    );
    expect(await world.slack.mail()).toHaveLength(1);
  });
});

describe('edit', () => {
  it('makes a new version of exactly what was typed, and an approval of the old one is refused', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'edit');
    await world.modal(olivia, 'edit');
    await world.card(id, (text) => /is editing/.test(text));
    const body = 'Hello Dana,\n\n  thanks & <b>welcome</b>!\n\nCedar & Pine\n';
    await world.submit(olivia, { subject: 'Your kitchen & bath', message: body });
    const edited = await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    expect(edited.drafts[1]).toMatchObject({ version: 2, subject: 'Your kitchen & bath', body });
    expect(edited.editing).toEqual([]);
    await world.press(ben, card, 'approve');
    await world.told(ben, /version 2/);
    expect((await world.store.get(id))?.status).toBe('awaiting');
    const fresh = await world.card(id, (text) => text.includes('Your kitchen & bath'));
    await world.press(ben, fresh, 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    const [mail] = await world.slack.mail();
    expect(mail).toMatchObject({ subject: 'Your kitchen & bath', body });
  });

  it('sends when it saves, where that was ticked', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'edit');
    await world.modal(olivia, 'edit');
    await world.submit(olivia, { message: 'Short and sweet.', send: ['send'] });
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(sent.decision).toMatchObject({ version: 2, by: { id: olivia } });
    expect((await world.slack.mail())[0]?.body).toBe('Short and sweet.');
  });

  it('keeps the text of somebody who was too late, and offers it', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'edit');
    await world.modal(olivia, 'edit');
    await world.press(ben, card, 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    await world.submit(olivia, { message: 'An hour of work.' });
    const view = await world.modal(olivia, 'message');
    expect(JSON.stringify(view.view)).toContain('An hour of work.');
    expect((await world.store.get(id))?.kept).toMatchObject([
      { body: 'An hour of work.', by: { id: olivia } },
    ]);
  });

  it('names whose form is lost no longer after an hour, and keeps what they save after all', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'edit');
    await world.modal(olivia, 'edit');
    await world.card(id, (text) => /is editing/.test(text));
    world.time.aheadMs += 59 * 60_000;
    await watch(world.flo.deps);
    expect((await world.store.get(id))?.editing).toHaveLength(1);
    world.time.aheadMs += 60_000;
    await watch(world.flo.deps);
    await world.see(id, (inquiry) => inquiry.editing.length === 0);
    await world.card(id, (text) => text.includes('Approve') && !text.includes('is editing'));
    await world.submit(olivia, { message: 'Still here.' });
    const saved = await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    expect(saved.drafts[1]?.body).toBe('Still here.');
  });

  it('lets the second of two editors save over the first, knowingly', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'edit');
    await world.modal(olivia, 'edit');
    await world.see(id, (inquiry) => inquiry.editing.length === 1);
    await world.press(ben, card, 'edit');
    const second = await world.modal(ben, 'edit');
    expect(JSON.stringify(second.view)).toMatch(/is editing/);
    await world.submit(olivia, { message: 'First.' });
    await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    await world.submit(ben, { message: 'Second.' });
    expect((await world.store.get(id))?.drafts).toHaveLength(2);
    expect(JSON.stringify((await world.modal(ben, 'edit')).view)).toContain('Second.');
    await world.submit(ben);
    const after = await world.see(id, (inquiry) => inquiry.drafts.length === 3);
    expect(after.drafts[2]?.body).toBe('Second.');
    expect(after.kept).toEqual([]);
  });

  it('names who has the form of a late save open, until it is saved or closed', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'edit');
    await world.modal(olivia, 'edit');
    await world.see(id, (inquiry) => inquiry.editing.length === 1);
    await world.press(ben, card, 'edit');
    await world.see(id, (inquiry) => inquiry.editing.length === 2);
    await world.submit(olivia, { message: 'First.' });
    await world.submit(ben, { message: 'Second.' });
    const shown = await world.card(id, (text) => /First\./.test(text) && /was kept/.test(text));
    expect(shown.text).toContain('Ben is editing');
    await world.press(olivia, shown, 'edit');
    const warned = await world.modal(olivia, 'edit');
    expect(JSON.stringify(warned.view)).toContain('Ben is editing');
    await world.slack.act({ kind: 'close-view', user: ben, view: (await world.modal(ben, 'edit')).id });
    await world.see(id, ({ editing }) => editing.every(({ by }) => by.id === olivia));
  });

  it('gives a short draft room for a long letter, and keeps what was typed meanwhile', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'edit');
    for (const parts of [2, 3]) {
      const { id: view, view: shown, values } = await world.modal(olivia, 'edit');
      const typed = structuredClone(values);
      typed.subject_0!.subject_0!.value = 'All about it';
      const act = { kind: 'action' as const, user: olivia, from: { view }, values: typed };
      expect(await world.slack.act({ ...act, ...findAction(shown.blocks, 'more_room') })).toEqual({
        ok: true,
      });
      await until(() => world.slack.view(olivia)?.values[`message_0_${parts}`]);
    }
    const letter = ['a', 'b', 'c'].map((letter) => letter.repeat(2_900));
    await world.submit(olivia, {
      message_0_1: letter[0]!,
      message_0_2: letter[1]!,
      message_0_3: letter[2]!,
      send: ['send'],
    });
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    const mail = await until(async () => (await world.slack.mail())[0]);
    expect(mail.subject).toBe('All about it');
    expect(mail.body.trimEnd()).toBe(letter.join('\n'));
  });

  it('shows, edits and sends nine thousand ampersands, and refuses more with the text kept', async () => {
    const { id } = await newCard();
    const latest = async () => (await world.store.get(id))!.drafts.at(-1)!;
    const write = async (lengths: number[]) => {
      const { body } = await latest();
      const shown = await world.card(id, (text) => text.includes(body));
      await world.press(olivia, shown, 'edit');
      const view = await world.modal(olivia, 'edit');
      const inputs = Object.keys(view.values).filter((key) => key.startsWith('message_'));
      expect(inputs.length).toBeGreaterThanOrEqual(lengths.length);
      const typed = inputs.map((key, i) => [key, '&'.repeat(lengths[i] ?? 0)]);
      await world.submit(olivia, Object.fromEntries(typed));
    };
    // A longer text gets one more input each time it is opened.
    for (const lengths of [[3_000], [3_000, 3_000], [3_000, 3_000, 2_998]]) {
      const { version } = await latest();
      await write(lengths);
      await world.see(id, (inquiry) => inquiry.drafts.at(-1)!.version > version);
    }
    const long = await latest();
    expect(long.body.replaceAll('\n', '')).toBe('&'.repeat(8_998));
    expect(long.body.length).toBeGreaterThanOrEqual(8_998);
    await write([3_000, 3_000, 3_000, 100]);
    const view = await world.modal(olivia, 'edit');
    expect(JSON.stringify(view.errors)).toMatch(/too long/);
    expect(await latest()).toEqual(long);
    const shown = await world.card(id, (text) => text.includes(long.body));
    await world.press(olivia, shown, 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect((await world.slack.mail())[0]?.body).toBe(long.body);
  });
});

describe('undo, close, reopen', () => {
  it('takes an approval back within its window', async () => {
    await world.stop();
    world = await startWorld({ undoMs: 60_000 });
    const { id, card } = await newCard();
    await world.press(olivia, card, 'approve');
    const waiting = await world.card(id, (text) => text.includes('Undo'));
    expect(waiting.text).toMatch(/sending in 60 s/i);
    await world.press(ben, waiting, 'undo');
    await world.see(id, (inquiry) => inquiry.status === 'awaiting' && !inquiry.work.deliver);
    await world.card(id, (text) => text.includes('took the approval back'));
    expect(await world.slack.mail()).toEqual([]);
  });

  it('is there in time though other cards wait for their turn to be posted', async () => {
    await world.stop();
    // One card in five seconds: the others wait for longer than any machine takes to come as far as the click.
    const limits = { 'chat.postMessage': { perMinute: 12, burst: 1 } };
    world = await startWorld({ undoMs: 60_000, sandbox: { limits } });
    const { id, card } = await newCard();
    const others = await Promise.all(
      Array.from({ length: 20 }, (_, i) => world.post({ ...LEAD, email: `other${i}@example.com` })),
    );
    const unposted = async () => {
      const found = await Promise.all(others.map(({ body }) => world.store.get(body.id)));
      return found.filter((inquiry) => !inquiry?.card).length;
    };
    for (const { body } of others) await world.see(body.id, ({ drafts }) => drafts.length > 0);
    await world.press(olivia, card, 'approve');
    await world.card(id, (text) => text.includes('Undo'));
    expect(await unposted()).toBeGreaterThan(0);
  });

  it('closes as handled elsewhere and reopens with a version of its own', async () => {
    const { id, card } = await newCard();
    await world.press(olivia, card, 'menu', 'close');
    await world.modal(olivia, 'close');
    await world.submit(olivia);
    await world.see(id, (inquiry) => inquiry.status === 'closed');
    const closed = await world.card(id, (text) => text.includes('Reopen'));
    await world.press(olivia, closed, 'menu', 'reopen');
    const open = await world.see(id, (inquiry) => inquiry.status === 'awaiting');
    expect(open.drafts.map((draft) => draft.version)).toEqual([1, 2]);
    expect(open.drafts[1]?.body).toBe(open.drafts[0]?.body);
  });
});

describe('no e-mail address', () => {
  it('says call or text, and Done takes the place of Approve', async () => {
    const { id, card } = await newCard2({ email: undefined, phone: '+1 503 555 0142' });
    expect(card.text).toContain('+1 503 555 0142');
    await world.press(olivia, card, 'done');
    const after = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(after.decision?.kind).toBe('done-by-hand');
    expect(await world.slack.mail()).toEqual([]);
  });

  async function newCard2(changes: object) {
    const { body } = await world.post({ ...LEAD, ...changes });
    await world.see(body.id, (inquiry) => inquiry.drafts.length > 0);
    return { id: body.id as string, card: await world.card(body.id, (text) => /call or text/i.test(text)) };
  }
});

describe('requests that are not Slack’s', () => {
  it.each([
    ['unsigned', {}],
    ['forged', { 'x-slack-signature': `v0=${'0'.repeat(64)}`, 'x-slack-request-timestamp': now(0) }],
    ['old', { 'x-slack-signature': `v0=${'0'.repeat(64)}`, 'x-slack-request-timestamp': now(-600) }],
    [
      'from the future',
      { 'x-slack-signature': `v0=${'0'.repeat(64)}`, 'x-slack-request-timestamp': now(600) },
    ],
  ])('answers 401 to one that is %s', async (_name, headers) => {
    const answer = await fetch(`${world.url}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'payload=%7B%7D',
    });
    expect(answer.status).toBe(401);
  });

  it('has nothing to read at that address', async () => {
    for (const method of ['GET', 'PUT'])
      expect((await fetch(`${world.url}/slack/events`, { method })).status).toBe(405);
  });

  function now(offset: number): string {
    return String(Math.floor(Date.now() / 1_000) + offset);
  }
});
