import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { findBreak } from '../../src/core/trail.js';
import { createSmtpMailer } from '../../src/mail/smtp.js';
import { type FloOptions, LEAD, type World } from '../support/flo.js';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server.js';
import { startRelay } from '../support/relay.js';
import { until } from '../support/sandbox.js';
import { approve, type Ending, newCard, openWorld, pause, press } from '../support/story.js';

/** Longer than the first pause before a deferred mail is tried again. */
const PAST_FIRST_PAUSE_MS = 3_000;
const HOUR_MS = 3_600_000;
/** Passes when a story says so. */
const UNDO_MS = 60_000;

describe.concurrent('a refused reply', () => {
  it('is on the card with the reason, and Try again works', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    mail.script({ rcpt: '550 5.1.1 No such user here' });
    const { id } = await newCard(world);
    await approve(world, id);
    const failed = await world.see(id, (inquiry) => inquiry.status === 'failed');
    const card = await world.card(id, (text) => text.includes('Not sent'));
    expect(card.text).toContain('No such user here');
    expect(failed.work.deliver).toBeUndefined();
    mail.script({});
    await press(world, olivia, id, 'try_again');
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails).toHaveLength(1);
    expect(bodyOf(mail.mails[0])).toBe(sent.drafts[0]?.body);
    expect(sent.deliveries.map((delivery) => delivery.outcome)).toEqual(['failed', 'sent']);
    expect(findBreak(sent.trail)).toBeNull();
    await world.card(id, (text) => text.includes('*Sent* to') && !text.includes('Try again'));
  });

  it('may be edited instead, and only the new text goes out', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    mail.script({ text: '554 5.7.1 Looks like spam' });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.card(id, (text) => text.includes('Looks like spam'));
    mail.script({});
    await press(world, olivia, id, 'edit');
    await world.modal(olivia, 'edit');
    await world.submit(olivia, { message: 'Shorter now.' });
    await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    await pause(300);
    expect(mail.mails).toHaveLength(0);
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails.map(bodyOf)).toEqual(['Shorter now.']);
  });
});

describe.concurrent('a reply the mail server does not take yet', () => {
  it('is tried again after two seconds, says so on the card, and goes out once', async (test) => {
    const { world, mail } = await openOffice(test);
    mail.script({ rcpt: '451 4.7.1 Greylisted, come back later' });
    const { id } = await newCard(world);
    await approve(world, id);
    const card = await world.card(id, (text) => text.includes('did not go out yet'));
    expect(card.text).toContain('Greylisted');
    expect(card.text).toContain('Undo');
    mail.script({});
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails).toHaveLength(1);
    const [first, second, ...more] = sent.deliveries;
    // On a slow machine it may have been tried more than once by then.
    const last = more.at(-1) ?? second;
    const before = sent.deliveries.slice(0, -1).map(({ outcome }) => outcome);
    expect(new Set(before)).toEqual(new Set(['deferred']));
    expect(last?.outcome).toBe('sent');
    expect(second!.startedAt.getTime() - first!.endedAt!.getTime()).toBeGreaterThanOrEqual(1_500);
    expect(mail.mails[0]?.mail.messageId).toBe(`<${last?.messageId}>`);
    await world.card(id, (text) => text.includes('*Sent* to') && !text.includes('Undo'));
  });

  it('waits longer each time', async (test) => {
    const { world, mail } = await openOffice(test);
    mail.script({ mail: '421 4.3.2 Shutting down' });
    const { id } = await newCard(world);
    await approve(world, id);
    const tried = await world.see(id, (inquiry) => inquiry.deliveries[1]?.outcome === 'deferred');
    const second = tried.deliveries[1];
    expect(tried.work.deliver!.due.getTime() - second!.endedAt!.getTime()).toBeGreaterThanOrEqual(3_500);
    expect(mail.mails).toHaveLength(0);
  });

  it('survives a mail server that is not there', async (test) => {
    const mail = await startMailServer();
    test.onTestFinished(() => mail.close());
    const relay = await startRelay(mail.port);
    test.onTestFinished(() => relay.shut());
    await relay.shut();
    const world = await openWorld(test, { mailer: mailerTo(`smtp://127.0.0.1:${relay.port}`) });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.card(id, (text) => text.includes('refuses connections'));
    await relay.open();
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails).toHaveLength(1);
  });

  it('is taken back by Undo', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    mail.script({ rcpt: '450 4.2.0 Mailbox busy' });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.card(id, (text) => text.includes('Mailbox busy'));
    await takeBack(world, olivia, id);
    mail.script({});
    await pause(PAST_FIRST_PAUSE_MS);
    expect(mail.mails).toHaveLength(0);
    const after = await world.store.get(id);
    expect(after).toMatchObject({ status: 'awaiting' });
    expect(after?.work.deliver).toBeUndefined();
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails).toHaveLength(1);
  });

  it('has a whole day again where it is approved anew after an Undo', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    mail.script({ rcpt: '450 4.2.0 Mailbox busy' });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.card(id, (text) => text.includes('Mailbox busy'));
    const { deliveries: before } = await takeBack(world, olivia, id);
    world.time.aheadMs += 25 * HOUR_MS;
    await approve(world, id);
    const tried = await world.see(id, ({ deliveries }) => deliveries[before.length]?.endedAt !== undefined);
    expect(tried.status).toBe('approved');
    expect(tried.deliveries[before.length]?.outcome).toBe('deferred');
    world.time.aheadMs += 25 * HOUR_MS;
    const failed = await world.see(id, (inquiry) => inquiry.status === 'failed');
    expect(failed.deliveries.at(-1)?.detail).toContain('given up after a day');
  });

  it('is held back when the customer writes again meanwhile', async (test) => {
    const { world, mail } = await openOffice(test);
    mail.script({ rcpt: '450 4.2.0 Mailbox busy' });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.card(id, (text) => text.includes('Mailbox busy'));
    await world.post({ ...LEAD, message: 'One more thing: the bathroom too.' });
    await world.card(id, (text) => text.includes('held back'));
    mail.script({});
    await pause(PAST_FIRST_PAUSE_MS);
    expect(mail.mails).toHaveLength(0);
    expect((await world.store.get(id))?.status).toBe('awaiting');
  });
});

describe.concurrent('a dialogue', () => {
  it('that takes long is told on the card, which offers Undo no more', async (test) => {
    const { world, mail } = await openOffice(test, { undoMs: UNDO_MS });
    const letGo = holdDialogue(mail);
    const { id } = await newCard(world);
    await approve(world, id);
    await world.card(id, (text) => text.includes('sending in 60 s') && text.includes('Undo'));
    world.time.aheadMs += UNDO_MS;
    await world.card(id, (text) => text.includes('sending now') && !text.includes('Undo'));
    letGo();
    await world.card(id, (text) => text.includes('*Sent* to'));
  });

  it('that is quick changes the card once', async (test) => {
    const { world } = await openOffice(test, { undoMs: UNDO_MS });
    const { id } = await newCard(world);
    await approve(world, id);
    const waiting = await world.card(id, (text) => text.includes('sending in 60 s'));
    world.time.aheadMs += UNDO_MS;
    await world.card(id, (text) => text.includes('*Sent* to'));
    await pause(PAST_FIRST_PAUSE_MS);
    const updates = world.slack.calls('chat.update').filter(({ args }) => args.ts === waiting.ts);
    const last = updates.map(({ args }) => JSON.stringify(args.blocks)).slice(-2);
    expect(last.map((blocks) => blocks.includes('*Sent* to'))).toEqual([false, true]);
    expect((await world.store.get(id))?.work.card).toBeUndefined();
  });
});

describe.concurrent('a dialogue that breaks after the text was handed over', () => {
  it('asks a person, tries nothing by itself, and takes their word that it arrived', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    mail.script({ takeAndDrop: true });
    const { id } = await newCard(world);
    await approve(world, id);
    const card = await world.card(id, (text) => text.includes('It is not known whether'));
    expect(card.text).toContain('It arrived');
    expect(card.text).toContain('Send again');
    mail.script({});
    await pause(PAST_FIRST_PAUSE_MS);
    expect(mail.connections()).toBe(1);
    await press(world, olivia, id, 'arrived');
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(sent.deliveries).toMatchObject([{ outcome: 'sent' }]);
    await world.card(id, (text) => text.includes('*Sent* to') && !text.includes('It arrived'));
    expect(mail.connections()).toBe(1);
  });

  it('sends again when a person says so, under a Message-ID of its own', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    mail.script({ takeAndDrop: true });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.card(id, (text) => text.includes('Send again'));
    mail.script({});
    await press(world, olivia, id, 'send_again');
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails).toHaveLength(2);
    expect(new Set(mail.mails.map((each) => each.mail.messageId)).size).toBe(2);
    expect(new Set(mail.mails.map(bodyOf)).size).toBe(1);
    expect(sent.deliveries.map((delivery) => delivery.outcome)).toEqual(['unknown', 'sent']);
  });

  it('stays unknown when the customer writes, and then asks for the new draft', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    mail.script({ text: 'drop' });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.card(id, (text) => text.includes('Send again'));
    mail.script({});
    await world.post({ ...LEAD, message: 'Are you there? We also want new floors.' });
    await world.card(id, (text) => text.includes('new floors') && text.includes('Send again'));
    await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    await press(world, olivia, id, 'send_again');
    const after = await world.see(id, (inquiry) => inquiry.status === 'awaiting');
    expect(after.notice).toMatch(/newer draft/);
    await pause(300);
    expect(mail.mails).toHaveLength(0);
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails.map(bodyOf)).toEqual([after.drafts[1]?.body]);
  });
});

describe.concurrent('a customer who writes again', () => {
  it('before the dialogue began: the approval is held back and the card says why', async (test) => {
    const { world, mail } = await openOffice(test, { undoMs: 60_000 });
    const { id } = await newCard(world);
    await approve(world, id);
    await world.post({ ...LEAD, message: 'Wait, please: we have moved.' });
    await world.see(id, (inquiry) => inquiry.status === 'awaiting' && inquiry.drafts.length === 2);
    const card = await world.card(
      id,
      (text) => text.includes('held back') && text.includes('Approve & send'),
    );
    expect(card.text).toContain('Wait, please');
    expect(mail.mails).toHaveLength(0);
  });

  it('during the dialogue: it goes out, and the card opens again with a new draft', async (test) => {
    const { world, mail } = await openOffice(test);
    const letGo = holdDialogue(mail);
    const { id } = await newCard(world);
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.deliveries.length === 1);
    await world.post({ ...LEAD, message: 'And could you do it in May?' });
    await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    letGo();
    mail.script({});
    const open = await world.see(id, (inquiry) => inquiry.status === 'awaiting');
    expect(open.deliveries).toMatchObject([{ version: 1, outcome: 'sent' }]);
    expect(mail.mails.map(bodyOf)).toEqual([open.drafts[0]?.body]);
    await world.card(id, (text) => /had written again meanwhile.*Approve & send/s.test(text));
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails.map(bodyOf)).toEqual([open.drafts[0]?.body, open.drafts[1]?.body]);
  });
});

describe.concurrent('a reply to a mail', () => {
  it('threads: In-Reply-To and References name the customer’s mails and what went out', async (test) => {
    const { world, mail } = await openOffice(test);
    const first = { source: 'email', sourceId: '<one@fox.example>' };
    const { id } = await newCard(world, first);
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    await world.post({ ...LEAD, message: 'Thanks! When?', source: 'email', sourceId: '<two@fox.example>' });
    await world.see(id, (inquiry) => inquiry.status === 'awaiting' && inquiry.drafts.length === 2);
    await approve(world, id);
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    const [one, two] = mail.mails.map((each) => each.mail);
    expect(one?.inReplyTo).toBe('<one@fox.example>');
    expect(one?.references).toBe('<one@fox.example>');
    expect(two?.inReplyTo).toBe('<two@fox.example>');
    const ours = `<${sent.deliveries[0]?.messageId}>`;
    expect([...(two?.references ?? [])].sort()).toEqual(
      ['<one@fox.example>', '<two@fox.example>', ours].sort(),
    );
    expect(one?.messageId).toBe(`<${id}.1@cedarpine.example>`);
    expect(two?.messageId).toBe(`<${id}.2@cedarpine.example>`);
  });

  it('threads nothing where the source has no Message-ID', async (test) => {
    const { world, mail } = await openOffice(test);
    const { id } = await newCard(world, { sourceId: 'form-17' });
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails[0]?.mail.inReplyTo).toBeUndefined();
    expect(mail.mails[0]?.mail.references).toBeUndefined();
  });
});

describe.concurrent('what arrives', () => {
  it.for([
    ['dots and From lines', '.\n..\nFrom here\n.\n>From there\n.'],
    ['blanks at every end', '  two before\ntwo behind  \n\n\t\n end \n\n\n'],
    ['what looks encoded', '=20 =?UTF-8?Q?a?= &amp; <b>b</b> <!channel> *c* `d`'],
    ['long lines and far letters', `${'word '.repeat(300)}${'é'.repeat(1_200)}👩‍👩‍👧‍👦\u2028日本語`],
    ['a dialogue', 'QUIT\n.\nMAIL FROM:<x@example.com>\nDATA\n'],
  ] as const)('is byte for byte what was shown and approved: %s', async ([_name, body], test) => {
    const { world, mail, olivia } = await openOffice(test);
    const { id } = await newCard(world);
    await press(world, olivia, id, 'edit');
    await world.modal(olivia, 'edit');
    const subject = 'Grüße: your “kitchen” & =?utf-8?q?bath?= 👍';
    await world.submit(olivia, { subject, message: body });
    const edited = await world.see(id, (inquiry) => inquiry.drafts.length === 2);
    expect(edited.drafts[1]).toMatchObject({ subject, body });
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails).toHaveLength(1);
    expect(bodyOf(mail.mails[0])).toBe(body);
    expect(mail.mails[0]?.mail.subject).toBe(subject);
    expect(mail.mails[0]?.to).toEqual(['dana@fox.example']);
  });
});

async function openOffice(
  test: Ending,
  options: FloOptions = {},
): Promise<{ world: World; mail: MailServer; olivia: string }> {
  const mail = await startMailServer();
  test.onTestFinished(() => mail.close());
  const world = await openWorld(test, { mailer: mailerTo(mail.url), ...options });
  return { world, mail, olivia: world.slack.people.owner.id };
}

/** Undoes an approval whose letter is tried again and again: while a try is under way, an Undo is refused. */
async function takeBack(world: World, user: string, id: string): Promise<Inquiry> {
  return until(async () => {
    await press(world, user, id, 'undo');
    const inquiry = await world.store.get(id);
    return inquiry?.status === 'awaiting' && inquiry;
  });
}

function mailerTo(url: string) {
  return createSmtpMailer({ url, from: 'Cedar & Pine <hello@cedarpine.example>' });
}

/** Decodes quoted-printable by the letter of RFC 2045; on the wire every message ends in a line end. */
function bodyOf(mail: ReceivedMail | undefined): string {
  const wire = mail?.raw.toString('latin1') ?? '';
  const body = wire.slice(wire.indexOf('\r\n\r\n') + 4).replace(/=\r\n/g, '');
  const bytes = body.replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replace(/\r\n/g, '\n');
}

/** The next dialogue lasts until it is let go. */
function holdDialogue(mail: MailServer): () => void {
  let letGo = () => {};
  mail.script({
    hold: new Promise<void>((resolve) => {
      letGo = resolve;
    }),
  });
  return letGo;
}
