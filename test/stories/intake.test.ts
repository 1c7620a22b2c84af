import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCards, LEAD, startWorld, type World, wordsOf } from '../support/flo.js';
import { until } from '../support/sandbox.js';
import { approve, askStatus, press } from '../support/story.js';

const DAY_MS = 24 * 3_600_000;

let world: World;
let olivia: string;
beforeEach(async () => {
  world = await startWorld();
  olivia = world.slack.people.owner.id;
});
afterEach(() => world.stop());

describe('the same inquiry again', () => {
  it.each([
    [
      'Idempotency-Key',
      (i: number) => ({ ...LEAD, message: `Attempt ${i}` }),
      { 'idempotency-key': 'order-17' },
    ],
    [
      'source and sourceId',
      (i: number) => ({ ...LEAD, message: `Attempt ${i}`, source: 'email', sourceId: '<a@b.example>' }),
      {},
    ],
    ['sender and text', () => LEAD, {}],
  ])('is one, with one card, for twenty copies at once by %s', async (_name, fields, headers) => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => world.post(fields(i), headers)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([202]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(answers.filter((answer) => !answer.body.duplicate)).toHaveLength(1);
    const id = answers[0]!.body.id;
    await world.card(id);
    expect((await world.store.get(id))?.messages).toHaveLength(1);
    expect(await world.store.countAll()).toBe(1);
    expect(findCards(world.slack, id)).toHaveLength(1);
  });

  it('is a message of its own when the words differ', async () => {
    const first = await world.post(LEAD);
    const second = await world.post({ ...LEAD, message: 'And a bathroom.' });
    expect(second.body).toEqual({ id: first.body.id, duplicate: false });
    expect((await world.store.get(first.body.id))?.messages.map((m) => m.id)).toEqual(['m1', 'm2']);
  });
});

describe('a message of which the card cannot show every word', () => {
  const pain =
    'My mother fell on your stairs and was hurt; her lawyer will sue. Pay with card 4111 1111 1111 1111, and then call Tom about Friday please.';
  const linesOf = (card: { channel: string; ts: string }) =>
    world.slack.thread(card.channel, card.ts).map(({ blocks }) => wordsOf(blocks ?? []));

  it('follows whole in the thread, however short it is', async () => {
    const wishes = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`wish number ${i}`, 'as on the sketch that we handed in']),
    );
    const name = 'Wilhelmina Margaretha Oudewater-Montgomery of the Upper Mills';
    const { body } = await world.post({ ...LEAD, ...wishes, name, message: pain });
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const shown = pain.replace('4111 1111 1111 1111', 'ending 1111');
    expect(card.text).toMatch(/Sensitive: /);
    expect(card.text).not.toContain(shown);
    const line = await until(() => linesOf(card).find((words) => words.includes('her lawyer')));
    expect(line).toContain(shown);
    await world.see(body.id, ({ work }) => Object.keys(work).length === 0);
    expect(linesOf(card).filter((words) => words.includes('her lawyer'))).toHaveLength(1);
  });

  it('stays out of the thread while it stands whole, and goes before the one that takes its place', async () => {
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.see(body.id, ({ work }) => Object.keys(work).length === 0);
    expect(linesOf(card).join('\n')).not.toContain('Could you tell us');
    await world.post({ ...LEAD, message: 'One more thing: we have a cat.' });
    await until(() => linesOf(card).some((words) => words.includes('we have a cat')));
    expect(linesOf(card).join('\n')).toMatch(/Could you tell us how you work\?[\s\S]*we have a cat/);
  });
});

describe('a customer who writes again', () => {
  it('joins the inquiry that waits; the older approval is refused and told why', async () => {
    const { body } = await world.post(LEAD);
    const old = await world.card(body.id, (text) => text.includes('Approve'));
    await world.post({ ...LEAD, message: 'One more thing: we have a cat.' });
    await world.see(body.id, (inquiry) => inquiry.drafts.length === 2);
    const card = await world.card(
      body.id,
      (text) => text.includes('we have a cat') && text.includes('redo our') && text.includes('Approve'),
    );
    expect(card.ts).toBe(old.ts);
    expect(card.text.lastIndexOf('we have a cat')).toBeLessThan(card.text.lastIndexOf('redo our'));
    await until(() =>
      world.slack.thread(card.channel, card.ts).some((line) => line.text.includes('we have a cat')),
    );
  });

  it('joins by the id it answers to, from another address, and the reply stays where it was', async () => {
    const { body } = await world.post(LEAD);
    await world.see(body.id, ({ drafts }) => drafts.length === 1);
    const joined = await world.post({
      email: 'stranger@elsewhere.example',
      message: 'Please answer here instead.',
      inReplyTo: body.id,
    });
    expect(joined.body).toEqual({ id: body.id, duplicate: false });
    const after = await world.see(body.id, (inquiry) => inquiry.drafts.length === 2);
    expect(after.drafts[1]?.to).toEqual({ kind: 'email', address: LEAD.email });
    const card = await world.card(body.id, (text) => text.includes('stranger@elsewhere.example'));
    expect(card.text).toMatch(/another address/i);
  });

  it('joins by the address that came later, once the reply goes there', async () => {
    const byPhone = { ...LEAD, email: undefined, phone: '+1 503 555 0142' };
    const { body } = await world.post(byPhone);
    const later = { email: 'Later@Example.com', message: 'You may write, too.', inReplyTo: body.id };
    expect((await world.post(later)).body).toEqual({ id: body.id, duplicate: false });
    await world.card(body.id, (text) => /To: .*Later@Example\.com/.test(text) && text.includes('Approve'));
    const next = await world.post({ email: 'later@example.com', message: 'And a bathroom.' });
    expect(next.body).toEqual({ id: body.id, duplicate: false });
    const inquiry = await world.store.get(body.id);
    expect(inquiry?.contact).toMatchObject({ email: 'later@example.com', phone: expect.any(String) });
  });

  it('joins its own open inquiry still, where it has named another since', async () => {
    const own = await world.post(LEAD);
    const { body } = await world.post({
      ...LEAD,
      email: undefined,
      phone: '+1 503 555 0142',
      message: 'Hi.',
    });
    const named = await world.post({ ...LEAD, message: 'This is me, too.', inReplyTo: body.id });
    expect(named.body).toEqual({ id: body.id, duplicate: false });
    const next = await world.post({ ...LEAD, message: 'And a bathroom.' });
    expect(next.body).toEqual({ id: own.body.id, duplicate: false });
    expect((await world.store.get(body.id))?.contact.email).toBe(LEAD.email);
  });

  it('opens one of its own where it only named somebody else’s', async () => {
    const { body } = await world.post(LEAD);
    const stranger = { email: 'stranger@elsewhere.example', message: 'Me too.' };
    await world.post({ ...stranger, inReplyTo: body.id });
    const next = await world.post({ ...stranger, message: 'I need a deck.' });
    expect(next.body).toEqual({ id: expect.not.stringMatching(body.id), duplicate: false });
    expect((await world.store.get(body.id))?.contact.email).toBe(LEAD.email);
  });

  it('holds back an approved reply that has not begun to go out', async () => {
    await world.stop();
    world = await startWorld({ undoMs: 60_000 });
    olivia = world.slack.people.owner.id;
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.press(olivia, card, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'approved');
    await world.post({ ...LEAD, message: 'Wait, please call me first.' });
    await world.see(body.id, (inquiry) => inquiry.status === 'awaiting' && inquiry.drafts.length === 2);
    await world.card(body.id, (text) => text.includes('held back') && text.includes('Approve'));
    expect(await world.slack.mail()).toEqual([]);
  });

  it('and only says thank you for an answer is asked nothing', async () => {
    const { body } = await world.post({ ...LEAD, message: 'My invoice for the kitchen is wrong.' });
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.press(olivia, card, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
    await world.post({ ...LEAD, message: 'Thanks, all good!' });
    const again = await world.see(body.id, (inquiry) => inquiry.drafts.length === 2);
    expect(again.drafts[0]?.body).toContain('Which job or order is this about?');
    expect(again.drafts[1]?.body).not.toContain('?');
  });

  it('opens an answered inquiry again', async () => {
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.press(olivia, card, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
    const again = await world.post({ ...LEAD, message: 'Thanks! Next Tuesday works.' });
    expect(again.body).toEqual({ id: body.id, duplicate: false });
    const open = await world.see(
      body.id,
      (inquiry) => inquiry.status === 'awaiting' && inquiry.drafts.length === 2,
    );
    expect(open.messages).toHaveLength(2);
    const fresh = await world.card(
      body.id,
      (text) => text.includes('Next Tuesday') && text.includes('Approve'),
    );
    await world.press(olivia, fresh, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
    expect(await until(async () => ((await world.slack.mail()).length === 2 ? 2 : null))).toBe(2);
  });
});

describe('what is known about the sender', () => {
  it('stands on the card of the next inquiry; a shared number is only a hint', async () => {
    const first = await world.post({ ...LEAD, phone: '+1 503 555 0142' });
    const card = await world.card(first.body.id, (text) => text.includes('Approve'));
    await world.press(olivia, card, 'menu', 'close');
    await world.modal(olivia, 'close');
    await world.submit(olivia);
    await world.see(first.body.id, (inquiry) => inquiry.status === 'closed');
    const other = await world.post({
      email: 'sam@other.example',
      phone: '(503) 555-0142',
      message: 'Do you do decks?',
    });
    expect(other.body.id).not.toBe(first.body.id);
    const hint = await world.card(other.body.id, (text) => text.includes('Approve'));
    expect(hint.text).toMatch(/may be the same person/);
    expect((await world.store.get(other.body.id))?.drafts[0]?.body).not.toContain('Dana');
  });

  it('names the newest answer, and nobody who only turned a later message down', async () => {
    const ben = world.slack.people.backup.id;
    const { body } = await world.post(LEAD);
    await approve(world, body.id);
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
    world.time.aheadMs += 3 * DAY_MS;
    await world.post({ ...LEAD, message: 'Thank you. What would an island cost?' });
    await world.see(body.id, (inquiry) => inquiry.drafts.length === 2);
    await approve(world, body.id);
    const answered = await world.see(body.id, (inquiry) => inquiry.deliveries[1]?.outcome === 'sent');
    await world.post({ ...LEAD, message: 'Forget it: we have found somebody else.' });
    await world.see(body.id, (inquiry) => inquiry.drafts.length === 3);
    await world.card(body.id, (text) => text.includes('Forget it') && text.includes('Approve & send'));
    await press(world, ben, body.id, 'reject');
    await world.modal(ben, 'reject');
    await world.submit(ben, { reason: 'not-a-fit' });
    await world.see(body.id, (inquiry) => inquiry.status === 'rejected');
    world.time.aheadMs += 8 * DAY_MS;
    const next = await world.post({ ...LEAD, message: 'Now we need a bathroom.' });
    expect(next.body.id).not.toBe(body.id);
    const { history } = await world.see(next.body.id, () => true);
    expect(history).toEqual({ earlier: 1, samePhone: 0, lastAnsweredAt: answered.deliveries[1]?.endedAt });
  });
});

describe('GET /inquiries/{id}', () => {
  it('tells where an inquiry stands', async () => {
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.press(olivia, card, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
    const answer = await fetch(`${world.url}/inquiries/${body.id}`, {
      headers: { authorization: `Bearer ${world.token}` },
    });
    expect(await answer.json()).toMatchObject({
      id: body.id,
      status: 'sent',
      outcome: 'sent',
      decidedBy: 'Olivia',
    });
  });
});

describe('an old inquiry that is taken in late', () => {
  it('says when the customer wrote, and waits since it came in', async () => {
    const now = Date.now();
    const written = new Date(now - 30 * 86_400_000).toISOString();
    const { body } = await world.post({ ...LEAD, receivedAt: written });
    await world.card(body.id, (text) => text.includes(', came in ') && text.includes('Approve'));
    const inquiry = await world.see(body.id, ({ drafts }) => drafts.length > 0);
    expect(inquiry.messages[0]?.receivedAt.toISOString()).toBe(written);
    expect(inquiry.receivedAt.getTime()).toBeGreaterThanOrEqual(now);
    const words = await askStatus(world);
    expect(words).toContain('Waiting for a decision:* 1 ');
    expect(words).not.toContain('overdue');
  });
});

describe('/flo', () => {
  it('answers status and help privately', async () => {
    await world.post(LEAD);
    expect(await askStatus(world)).toMatch(/Dana Fox/);
    await world.command(olivia, 'what is this');
    await until(() => /Approve/.test(JSON.stringify(world.slack.ephemerals(olivia).at(-1)?.blocks)));
  });
});

describe('the log', () => {
  it('carries no customer’s words above debug', async () => {
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.press(olivia, card, 'approve');
    await world.see(body.id, (inquiry) => inquiry.status === 'sent');
    const above = world.logged.filter((line) => line.level !== 'debug');
    expect(JSON.stringify(above)).not.toMatch(/dana|kitchen|fox/i);
  });
});
