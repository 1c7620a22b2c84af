import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { gateOf } from '../../src/core/guard/promises.js';
import type { CommitmentRule, Policy } from '../../src/core/policy.js';
import { findBreak, hashText } from '../../src/core/trail.js';
import { createSmtpMailer } from '../../src/mail/smtp.js';
import type { SlackBlock } from '../../src/sandbox/protocol.js';
import { TEAM_ID } from '../../src/sandbox/seed.js';
import { type Card, type FloOptions, findCards, LEAD, startWorld, type World } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { type MailServer, type Script, startMailServer } from '../support/mail-server.js';
import { type ModelServer, startModelServer } from '../support/model-server.js';
import { listen, until } from '../support/sandbox.js';
import { press } from '../support/story.js';

const PROMISE = 'We can do the whole kitchen for $18,000.';
const PRICED = `Hello Dana,\n\nThank you. ${PROMISE} Where is the house?`;

let world: World;
let model: ModelServer;
let mail: MailServer | undefined;
afterEach(async () => {
  await world?.stop();
  await model?.close();
  await mail?.close();
  mail = undefined;
});

async function start(
  price: CommitmentRule,
  body = PRICED,
  options: FloOptions = {},
): Promise<{ id: string; card: Card }> {
  model = await startModelServer({ reply: { kind: 'answer', answer: { body, lead_class: 'warm' } } });
  world = await startWorld({ modelUrl: model.url, policy: policyWith({ price }), ...options });
  return newCard();
}

/** The same, with a mail server that makes trouble. */
async function startByMail(price: CommitmentRule, trouble: Script): Promise<{ id: string; card: Card }> {
  mail = await startMailServer();
  mail.script(trouble);
  const mailer = createSmtpMailer({ url: mail.url, from: 'hello@cedarpine.example' });
  return start(price, PRICED, { mailer });
}

function policyWith(rules: Partial<Policy['policy']['commitments']>): Policy {
  const policy = examplePolicy();
  const commitments = { ...policy.policy.commitments, ...rules };
  return { ...policy, policy: { ...policy.policy, commitments } };
}

async function newCard(changes: object = {}): Promise<{ id: string; card: Card }> {
  const { body } = await world.post({ ...LEAD, ...changes });
  await world.see(body.id, (inquiry) => inquiry.drafts.length > 0);
  // On a busy machine a card that says "Preparing" comes first, and is completed in place.
  const ready = (text: string) => text.includes('Reject') && !text.includes('Preparing');
  return { id: body.id, card: await world.card(body.id, ready) };
}

function button(card: Card, actionId: string): SlackBlock | undefined {
  return card.blocks.flatMap((block) => block.elements ?? []).find((e) => e.action_id === actionId);
}

const olivia = () => world.slack.people.owner.id;
const ben = () => world.slack.people.backup.id;
const status = async (id: string) => (await world.store.get(id))?.status;

describe('a draft that promises something', () => {
  it('says so on the card, asks again at Approve, and the trail keeps what was promised and by whom', async () => {
    const { id, card } = await start('confirm');
    expect(card.text).toContain(`Commits to: “${PROMISE}” (price)`);
    const { confirm, value } = button(card, 'approve')!;
    expect(confirm.text.text).toContain(`price: “${PROMISE}”`);
    expect(value.split('.')).toHaveLength(4);
    await world.press(ben(), card, 'approve');
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(sent.decision?.promised).toEqual([{ kind: 'price', sentence: PROMISE }]);
    const entry = sent.trail.find(({ kind }) => kind === 'approved')!;
    expect(entry).toMatchObject({ by: ben(), refs: { promised: 'price' } });
    const kept = sent.texts.find((text) => text.id === entry.refs.text)!;
    expect(kept.text).toContain(PROMISE);
    expect(entry.refs.textHash).toBe(hashText(kept));
    expect(JSON.stringify(sent.trail)).not.toContain('18,000');
    expect(findBreak(sent.trail)).toBeNull();
    expect(world.slack.complaints).toEqual([]);
  });

  it('is refused to a click that did not answer for it, and the card is shown anew', async () => {
    const { id, card } = await start('confirm');
    const { value } = button(card, 'approve')!;
    const bare = value.split('.').slice(0, 3).join('.');
    expect(await forge(card, ben(), bare)).toMatch(/promises something/);
    expect(await status(id)).toBe('awaiting');
    expect(await forge(card, ben(), `${bare}.${'0'.repeat(16)}`)).toMatch(/promises something/);
    expect(await status(id)).toBe('awaiting');
    expect(await world.slack.mail()).toEqual([]);
  });

  it('only shown, asks for nothing', async () => {
    const { id, card } = await start('show');
    expect(card.text).toContain('Commits to:');
    expect(button(card, 'approve')?.confirm).toBeUndefined();
    await world.press(ben(), card, 'approve');
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(sent.trail.find(({ kind }) => kind === 'approved')?.refs.promised).toBe('price');
  });

  it('goes out on the word of the owner alone, where the rule says so', async () => {
    const { id, card } = await start('owner');
    expect(card.text).toContain('(price, owner only)');
    await world.press(ben(), card, 'approve');
    await world.told(ben(), /Only the owner may send/);
    expect(await status(id)).toBe('awaiting');
    await world.press(olivia(), await world.card(id), 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
  });

  it.each([
    ['Try again', 'try_again', { rcpt: '550 5.1.1 No such user' }, 'failed'],
    ['Send again', 'send_again', { takeAndDrop: true }, 'unknown'],
  ])('is the owner’s to send again too: %s', async (_, action, trouble, ended) => {
    const { id, card } = await startByMail('owner', trouble);
    await world.press(olivia(), card, 'approve');
    await world.see(id, (inquiry) => inquiry.status === ended);
    mail?.script({});
    await press(world, ben(), id, action);
    await world.told(ben(), /Only the owner may send/);
    expect(await status(id)).toBe(ended);
    await press(world, olivia(), id, action);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
  });

  it('sent again by somebody else, is told as approved by who approved it', async () => {
    const { id, card } = await startByMail('confirm', { rcpt: '550 5.1.1 No such user' });
    await world.press(olivia(), card, 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'failed');
    mail?.script({});
    await press(world, ben(), id, 'try_again');
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(sent.decision).toMatchObject({ by: { id: olivia() }, again: { by: { id: ben() } } });
    const said = sent.trail.filter(({ kind }) => kind === 'approved' || kind === 'sent-again');
    expect(said).toMatchObject([
      { by: olivia(), kind: 'approved', refs: { version: 1, promised: 'price' } },
      { by: ben(), kind: 'sent-again', refs: { version: 2, again: 1 } },
    ]);
    const { text } = await world.card(id, (words) => words.includes('*Sent* to'));
    expect(text).toMatch(/Approved by Olivia[^\n]* · Ben[^\n]* asked to send it again/);
  });

  it('cannot be approved where it is blocked, only edited; a click from another card is refused', async () => {
    const { id, card } = await start('block');
    expect(card.text).toContain('(price, edit before sending)');
    expect(button(card, 'approve')).toBeUndefined();
    const { drafts } = (await world.store.get(id))!;
    const gate = gateOf(drafts[0], policyWith({ price: 'confirm' }).policy.commitments);
    const told = await forge(card, olivia(), `${id}.1.${drafts[0]?.hash}.${gate.mark}`);
    expect(told).toMatch(/cannot be sent before it is edited/);
    expect(await status(id)).toBe('awaiting');
    await world.press(olivia(), card, 'edit');
    await world.modal(olivia(), 'edit');
    await world.submit(olivia(), { message: PRICED, send: ['send'] });
    const view = await world.modal(olivia(), 'edit');
    expect(JSON.stringify(view.errors)).toMatch(/cannot be sent before it is edited/);
    await world.submit(olivia(), { message: 'Hello Dana, where is the house?', send: ['send'] });
    await world.see(id, (inquiry) => inquiry.status === 'sent');
  });
});

describe('an edit that promises something', () => {
  it('is asked about in the modal before it is sent; the trail says what was promised', async () => {
    const { id, card } = await start('confirm', 'Hello Dana,\n\nWhere is the house?');
    expect(card.text).not.toContain('Commits to:');
    await world.press(ben(), card, 'edit');
    await world.modal(ben(), 'edit');
    await world.submit(ben(), { message: PRICED, send: ['send'] });
    const asked = await world.modal(ben(), 'edit');
    expect(JSON.stringify(asked.view)).toContain(PROMISE);
    expect((await world.store.get(id))?.drafts).toHaveLength(1);

    await world.submit(ben());
    const again = await world.modal(ben(), 'edit');
    expect(JSON.stringify(again.view)).toContain('Yes, send this promise');
    expect((await world.store.get(id))?.drafts).toHaveLength(1);

    // Another promise than the one that was asked about is asked about too.
    await world.submit(ben(), { message: `${PRICED} We guarantee it.`, promise: ['promise'] });
    const more = await world.modal(ben(), 'edit');
    expect(JSON.stringify(more.view)).toContain('We guarantee it.');
    expect(await status(id)).toBe('awaiting');
    expect(await world.slack.mail()).toEqual([]);

    await world.submit(ben(), { promise: ['promise'] });
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(sent.drafts[1]?.body).toBe(`${PRICED} We guarantee it.`);
    expect(sent.trail.find(({ kind }) => kind === 'approved')).toMatchObject({
      by: ben(),
      refs: { promised: 'price, guarantee' },
    });
    expect(world.slack.complaints).toEqual([]);
  });

  it('may be saved without sending; then the card asks', async () => {
    const { id, card } = await start('confirm', 'Hello Dana,\n\nWhere is the house?');
    await world.press(ben(), card, 'edit');
    await world.modal(ben(), 'edit');
    await world.submit(ben(), { message: PRICED });
    await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    const fresh = await world.card(id, (text) => text.includes('Commits to:'));
    expect(button(fresh, 'approve')?.confirm).toBeDefined();
  });

  it('is the owner’s to send where the rule says so; the text stays in the modal', async () => {
    const { id, card } = await start('owner', 'Hello Dana,\n\nWhere is the house?');
    await world.press(ben(), card, 'edit');
    await world.modal(ben(), 'edit');
    await world.submit(ben(), { message: PRICED, send: ['send'] });
    const view = await world.modal(ben(), 'edit');
    expect(JSON.stringify(view.errors)).toMatch(/Only the owner/);
    expect(await status(id)).toBe('awaiting');
  });
});

describe('an edit with other marks', () => {
  const MARKED = 'Hello Dana,\n\nwe come on [date]. See https://rival.example/x.';

  it('is shown them once in the modal before it is sent; the same text saved again goes out', async () => {
    const { id, card } = await start('show', 'Hello Dana,\n\nWhere is the house?');
    await world.press(ben(), card, 'edit');
    await world.modal(ben(), 'edit');
    await world.submit(ben(), { message: MARKED, send: ['send'] });
    const asked = JSON.stringify((await world.modal(ben(), 'edit')).view);
    expect(asked).toContain('Please look again:');
    expect(asked).toContain('Still a placeholder: [date]');
    expect(asked).toContain('https://rival.example/x');
    expect((await world.store.get(id))?.drafts).toHaveLength(1);

    // Another text than the one that was looked at is shown again.
    await world.submit(ben(), { message: `${MARKED} Or on [day].` });
    expect(JSON.stringify((await world.modal(ben(), 'edit')).view)).toContain('[day]');
    expect(await status(id)).toBe('awaiting');
    expect(await world.slack.mail()).toEqual([]);

    await world.submit(ben());
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(sent.drafts[1]?.body).toBe(`${MARKED} Or on [day].`);
    expect(world.slack.complaints).toEqual([]);
  });

  it('is saved without a question where it is not sent; the card says so, and asks at Approve', async () => {
    const { id, card } = await start('show', 'Hello Dana,\n\nWhere is the house?');
    expect(button(card, 'approve')?.confirm).toBeUndefined();
    await world.press(ben(), card, 'edit');
    await world.modal(ben(), 'edit');
    await world.submit(ben(), { message: MARKED });
    await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    const fresh = await world.card(id, (text) => text.includes('Check: '));
    expect(button(fresh, 'approve')?.confirm.text.text).toContain('Still a placeholder: [date]');
    await world.press(ben(), fresh, 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
  });

  it('are asked about by the server too: a click that did not answer for them is refused', async () => {
    const { id, card } = await start('show', MARKED);
    const { value } = button(card, 'approve')!;
    const bare = value.split('.').slice(0, 3).join('.');
    expect(await forge(card, ben(), bare)).toMatch(
      /needs a look.*https:\/\/rival\.example\/x.*look at the card/,
    );
    expect(await forge(card, ben(), `${bare}.${'0'.repeat(16)}`)).toMatch(/needs a look/);
    expect(await status(id)).toBe('awaiting');
    expect(await world.slack.mail()).toEqual([]);
    await world.press(ben(), card, 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
  });

  it('of a name alone stand on the card, and Approve asks nothing', async () => {
    const { card } = await start('show', 'Hello Bob,\n\nWhere is the house?');
    expect(card.text).toContain('Greets “Bob”');
    expect(button(card, 'approve')?.confirm).toBeUndefined();
  });
});

describe('other marks', () => {
  it('stand on the card', async () => {
    const body = 'Hello Bob,\n\npay at https://rival.example/x before [date].';
    const { card } = await start('confirm', body);
    expect(card.text).toContain('Bob');
    expect(card.text).toMatch(/Check: .*(link|placeholder|greets)/);
  });

  it('tell the owner of a sensitive matter, whatever the class, once', async () => {
    const { id } = await start('confirm', 'Hello Dana,\n\nWhere is the house?');
    const text = 'Your ladder fell and my son was injured. My lawyer will call you.';
    const { body } = await world.post({ ...LEAD, email: 'sue@fox.example', message: text });
    await world.card(body.id, (words) => words.includes('Sensitive: injury, legal threats'));
    const alerts = () => {
      const im = world.slack.imOf(olivia());
      return im ? world.slack.messages(im.id).filter((m) => /^Sensitive \(/.test(m.text)) : [];
    };
    await until(() => alerts().length > 0);
    expect(alerts()[0]?.text).toMatch(/injury, legal threats/);
    await world.post({ ...LEAD, email: 'sue@fox.example', message: 'I was injured too.' });
    await world.see(body.id, (inquiry) => inquiry.drafts.at(-1)?.answers === 2);
    expect(alerts()).toHaveLength(1);
    expect(findCards(world.slack, id)[0]?.text).not.toContain('Sensitive');
  });

  it('tell the owner once of what is hot and sensitive both', async () => {
    model = await startModelServer({ reply: { kind: 'answer', answer: { body: 'Hi.', lead_class: 'hot' } } });
    world = await startWorld({ modelUrl: model.url });
    const { body } = await world.post({ ...LEAD, message: 'We want a ramp: my son was injured in a fall.' });
    const told = await world.see(
      body.id,
      ({ alerts }) => alerts.length === 2 && alerts.every(({ ts }) => ts !== undefined),
    );
    expect(told.alerts[0]?.ts).toBe(told.alerts[1]?.ts);
    const im = world.slack.imOf(olivia());
    const alerts = im ? world.slack.messages(im.id).map(({ text }) => text) : [];
    expect(alerts).toEqual([expect.stringMatching(/^Hot lead · Sensitive \(.*injury.*\): Dana Fox\./)]);
  });
});

/** Signs and sends a click as an older card, or somebody's program, would; resolves to what its sender was told. */
async function forge(card: Card, user: string, value: string): Promise<string> {
  let told = '';
  const hearing = createServer(async (req, res) => {
    for await (const part of req) told += part;
    res.end('ok');
  });
  const answers = await listen(hearing);
  const payload = {
    type: 'block_actions',
    user: { id: user, team_id: TEAM_ID },
    team: { id: TEAM_ID },
    container: { type: 'message', message_ts: card.ts, channel_id: card.channel },
    channel: { id: card.channel },
    trigger_id: '1.2.3',
    response_url: answers,
    actions: [{ type: 'button', action_id: 'approve', block_id: 'b', value }],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const time = String(Math.floor(Date.now() / 1_000));
  const hash = createHmac('sha256', world.slack.signingSecret).update(`v0:${time}:${body}`).digest('hex');
  const answer = await fetch(`${world.url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': time,
      'x-slack-signature': `v0=${hash}`,
    },
    body,
  });
  expect(answer.status).toBe(200);
  await until(() => told !== '');
  hearing.close();
  return told;
}
