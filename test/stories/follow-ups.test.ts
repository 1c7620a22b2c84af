import { describe, expect, it } from 'vitest';
import { newContact } from '../../src/core/contact-wishes.js';
import { findBreak } from '../../src/core/trail.js';
import type { Store } from '../../src/deps/store.js';
import { createSmtpMailer } from '../../src/mail/smtp.js';
import { type FloOptions, findCards, LEAD, type World } from '../support/flo.js';
import {
  findRoundCards,
  policyWithFollowUps,
  pressRound,
  roundCard,
  seeRound,
} from '../support/follow-ups.js';
import { ANA } from '../support/inquiries.js';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server.js';
import { until } from '../support/sandbox.js';
import {
  alter,
  approve,
  askStatus,
  type Ending,
  makeGate,
  newCard,
  openWorld,
  pause,
  press,
} from '../support/story.js';

/** Longer than any follow-up of these stories takes to fall due and to be posted. */
const PAST_DUE_MS = 2_500;
/** What falls due only when the story lets the time pass: as many seconds as no machine takes to come there. */
const LATER_S = 600;
const LATER_MS = LATER_S * 1_000;

describe.concurrent('a reply that nobody answers', () => {
  it('is followed up with a card of its own, a broadcast reply in the first card’s thread', async (test) => {
    const { world, mail } = await openOffice(test);
    const { id, card: first } = await replied(world);
    const card = await roundCard(world, id, (text) => text.includes('Approve'));
    expect(card.text.trimStart()).toMatch(/^Flo cannot see answers that went to a mailbox/);
    for (const label of ['Approve & send', 'They answered', 'Edit', 'Reject', 'Stop follow-ups'])
      expect(card.text).toContain(label);
    expect(card.broadcast).toBe(true);
    const post = world.slack.messages(world.slack.channel.id).find(({ ts }) => ts === card.ts);
    expect(post?.threadTs).toBe(first.ts);
    const { inquiry, round } = await seeRound(world, id, ({ card: placed }) => placed !== undefined);
    expect(inquiry.status).toBe('sent');
    expect(round).toMatchObject({ round: 1, status: 'awaiting', preparedBy: { kind: 'rules' } });
    expect(round.drafts).toMatchObject([{ version: 2, subject: 'Re: Kitchen' }]);
    // Nothing goes out by itself.
    await pause(PAST_DUE_MS);
    expect(mail.mails).toHaveLength(1);
    expect(findRoundCards(world.slack, id)).toHaveLength(1);
    expect(findCards(world.slack, id)).toHaveLength(1);
  });

  it('is sent as shown, once, threaded to our own letter; the next round follows, and no third', async (test) => {
    const { world, mail, olivia, ben } = await openOffice(test, { followUps: [1, 1] });
    const { id } = await replied(world);
    for (const round of [1, 2]) {
      const card = await roundCard(world, id, (text) => text.includes('Approve'), round);
      await Promise.all([olivia, ben, olivia].map((user) => world.press(user, card, 'approve')));
      await seeRound(world, id, (own) => own.round === round && own.status === 'sent');
      await roundCard(world, id, (text) => text.includes('*Sent* to'), round);
    }
    await pause(PAST_DUE_MS);
    const after = await world.store.get(id);
    expect(after).toMatchObject({ status: 'sent', decision: { version: 1 }, followUps: { length: 2 } });
    expect(after?.work.follow).toBeUndefined();
    expect(after?.trail.filter(({ kind }) => kind === 'approved')).toHaveLength(3);
    expect(findBreak(after?.trail ?? [])).toBeNull();
    const [reply, one, two] = mail.mails;
    expect(mail.mails).toHaveLength(3);
    expect(bodyOf(one)).toBe(after?.followUps?.[0]?.drafts[0]?.body);
    expect(bodyOf(two)).toBe(after?.followUps?.[1]?.drafts[0]?.body);
    expect(bodyOf(two)).not.toBe(bodyOf(one));
    expect(one?.mail.inReplyTo).toBe(reply?.mail.messageId);
    expect(two?.mail.inReplyTo).toBe(one?.mail.messageId);
    expect([two?.mail.references].flat()).toEqual([reply?.mail.messageId, one?.mail.messageId]);
    expect(one?.mail.messageId).toBe(`<${id}.2@cedarpine.example>`);
    expect(mail.mails.map((each) => each.mail.subject)).toEqual([
      'Re: Kitchen',
      'Re: Kitchen',
      'Re: Kitchen',
    ]);
  });

  it('is not followed up where the list is empty', async (test) => {
    const { world } = await openOffice(test, { followUps: [] });
    const { id } = await replied(world);
    expect((await world.store.get(id))?.work.follow).toBeUndefined();
  });

  it('is not followed up where somebody called: there is no address', async (test) => {
    const { world, olivia } = await openOffice(test);
    const { body } = await world.post({ ...LEAD, email: undefined, phone: '+1 503 555 0142' });
    await world.card(body.id, (text) => /call or text/i.test(text));
    await press(world, olivia, body.id, 'done');
    const done = await world.see(body.id, ({ status }) => status === 'sent');
    expect(done.work.follow).toBeUndefined();
  });
});

describe.concurrent('an answer', () => {
  it('before it is due leaves nothing to follow up, and counts for the reply', async (test) => {
    const { world } = await openOffice(test, { followUps: [LATER_S] });
    const { id } = await replied(world);
    await world.post({ ...LEAD, message: 'Thank you! Monday is fine.' });
    const joined = await world.see(id, ({ messages }) => messages.length === 2);
    expect(joined.answers).toMatchObject([{ how: 'message', round: 0 }]);
    expect(joined.work.follow).toBeUndefined();
    world.time.aheadMs += LATER_MS;
    await pause(PAST_DUE_MS);
    expect((await world.store.get(id))?.followUps).toBeUndefined();
  });

  it('while one waits ends the round, and the inquiry waits for a reply', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    const { id } = await replied(world);
    const open = await roundCard(world, id, (text) => text.includes('Approve'));
    await world.post({ ...LEAD, message: 'Sorry for the wait. Monday is fine.' });
    const card = await roundCard(world, id, (text) => text.includes('*They answered*'));
    expect(card.text).not.toContain('Approve');
    await world.press(olivia, open, 'approve');
    await world.told(olivia, /They have answered/);
    const { inquiry, round } = await seeRound(world, id, ({ status }) => status === 'ended');
    expect(round.ended).toMatchObject({ why: 'answered' });
    expect(inquiry.status).toBe('awaiting');
    expect(mail.mails).toHaveLength(1);
    // The new reply's version does not repeat the follow-up's.
    const prepared = await world.see(id, ({ drafts }) => drafts.length === 2);
    expect(prepared.drafts.map(({ version }) => version)).toEqual([1, 3]);
    await approve(world, id);
    await world.see(id, ({ status }) => status === 'sent');
    expect(mail.mails.map((each) => each.mail.messageId)).toEqual(
      [1, 3].map((v) => `<${id}.${v}@cedarpine.example>`),
    );
  });

  it('while an approved one has not begun holds it back', async (test) => {
    const { world, mail, olivia } = await openOffice(test, {}, { undoMs: LATER_MS });
    const { id } = await replied(world, LATER_MS);
    await pressRound(world, olivia, id, { action: 'approve' });
    await seeRound(world, id, ({ status }) => status === 'approved');
    await world.post({ ...LEAD, message: 'Monday is fine.' });
    const { inquiry } = await seeRound(world, id, ({ status }) => status === 'ended');
    expect(inquiry.work.deliver).toBeUndefined();
    await roundCard(world, id, (text) => text.includes('held back'));
    world.time.aheadMs += LATER_MS;
    await pause(PAST_DUE_MS);
    expect(mail.mails).toHaveLength(1);
  });

  it('while its letter is on its way changes nothing about the letter, and the reply goes out after it', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    const { id } = await replied(world);
    let letGo = () => {};
    mail.script({ hold: new Promise<void>((resolve) => (letGo = resolve)) });
    await pressRound(world, olivia, id, { action: 'approve' });
    await until(() => mail.texts() === 2);
    await world.post({ ...LEAD, message: 'Monday is fine.' });
    await world.see(id, ({ status, drafts }) => status === 'awaiting' && drafts.length === 2);
    await approve(world, id);
    await pause(300);
    expect(mail.mails).toHaveLength(1);
    mail.script({});
    letGo();
    const after = await world.see(id, ({ status }) => status === 'sent');
    expect(after.followUps?.[0]).toMatchObject({ status: 'sent', ended: { why: 'answered' } });
    expect(mail.mails.map((each) => each.mail.messageId)).toEqual(
      [1, 2, 3].map((v) => `<${id}.${v}@cedarpine.example>`),
    );
  });

  it('that a person knows of ends it: They answered', async (test) => {
    const { world, mail, olivia, ben } = await openOffice(test, { followUps: [1, 1] });
    const { id } = await replied(world);
    const card = await roundCard(world, id, (text) => text.includes('They answered'));
    await Promise.all([world.press(olivia, card, 'answered'), world.press(ben, card, 'answered')]);
    const { inquiry } = await seeRound(world, id, ({ status }) => status === 'ended');
    expect(inquiry.answers).toMatchObject([{ how: 'marked', round: 0 }]);
    await roundCard(world, id, (text) => /They answered\*, marked by/.test(text));
    await pause(PAST_DUE_MS);
    const after = await world.store.get(id);
    expect(after?.answers).toHaveLength(1);
    expect(after?.followUps).toHaveLength(1);
    expect(mail.mails).toHaveLength(1);
    // A slip is taken back, and then it waits again.
    await pressRound(world, olivia, id, { action: 'menu', choice: 'reopen' });
    const reopened = await seeRound(world, id, ({ status }) => status === 'awaiting');
    expect(reopened.inquiry.answers).toEqual([]);
    expect(reopened.round.ended).toBeUndefined();
    expect(reopened.round.drafts.map(({ version }) => version)).toEqual([2, 3]);
  });

  it('in an inquiry of its own that names this one counts too', async (test) => {
    const { world } = await openOffice(test);
    const { id } = await replied(world);
    await roundCard(world, id, (text) => text.includes('Approve'));
    // As if the reply had gone out long ago: too long to be joined.
    const old = new Date(Date.now() - 30 * 86_400_000);
    await alter(world, id, ({ deliveries, messages }) => ({
      settledAt: old,
      deliveries: deliveries.map((each) => ({ ...each, endedAt: old })),
      messages: messages.map((each) => ({ ...each, arrivedAt: old })),
    }));
    const { body } = await world.post({
      email: 'dana@home.example',
      message: 'Here I am again.',
      inReplyTo: id,
    });
    expect(body.id).not.toBe(id);
    const { inquiry } = await seeRound(world, id, ({ status }) => status === 'ended');
    expect(inquiry.answers).toMatchObject([{ how: 'message', round: 0 }]);
  });
});

describe.concurrent('a person decides', () => {
  it('edits: the new words are what goes out', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    const { id } = await replied(world);
    await pressRound(world, olivia, id, { action: 'edit' });
    await world.modal(olivia, 'edit');
    await roundCard(world, id, (text) => text.includes('is editing'));
    await world.submit(olivia, { message: 'Hello Dana, just a short word from us.' });
    const { inquiry } = await seeRound(world, id, ({ drafts }) => drafts.length === 2);
    expect(inquiry.drafts).toHaveLength(1);
    await roundCard(world, id, (text) => text.includes('a short word from us'));
    await pressRound(world, olivia, id, { action: 'approve' });
    await seeRound(world, id, ({ status }) => status === 'sent');
    expect(bodyOf(mail.mails[1])).toBe('Hello Dana, just a short word from us.');
  });

  it('promises in it as little as in a reply: the owner’s word stays the owner’s', async (test) => {
    const policy = policyWithFollowUps([1]);
    policy.policy.commitments.discount = 'owner';
    const { world, mail, ben } = await openOffice(test, { policy });
    const { id } = await replied(world);
    await pressRound(world, ben, id, { action: 'edit' });
    await world.modal(ben, 'edit');
    await world.submit(ben, { message: 'Hello Dana,\n\nWe will give you a 20% discount.' });
    await roundCard(world, id, (text) => text.includes('Commits to: “We will give you a 20% discount'));
    await pressRound(world, ben, id, { action: 'approve' });
    await world.told(ben, /Only the owner may send/);
    expect(mail.mails).toHaveLength(1);
  });

  it('rejects: it is not sent, and none follows', async (test) => {
    const { world, mail, olivia } = await openOffice(test, { followUps: [1, 1] });
    const { id } = await replied(world);
    await pressRound(world, olivia, id, { action: 'reject' });
    await world.modal(olivia, 'reject');
    await world.submit(olivia, { reason: 'other' });
    const { inquiry } = await seeRound(world, id, ({ status }) => status === 'rejected');
    expect(inquiry.status).toBe('sent');
    await roundCard(world, id, (text) => text.includes('*Rejected by'));
    await pause(PAST_DUE_MS);
    expect((await world.store.get(id))?.followUps).toHaveLength(1);
    expect(mail.mails).toHaveLength(1);
  });

  it('undoes an approval within its window', async (test) => {
    const { world, mail, olivia } = await openOffice(test, {}, { undoMs: 60_000 });
    const { body } = await world.post(LEAD);
    await world.see(body.id, ({ drafts }) => drafts.length > 0);
    await sendNow(world, body.id);
    await pressRound(world, olivia, body.id, { action: 'approve' });
    await roundCard(world, body.id, (text) => text.includes('Undo'));
    await pressRound(world, olivia, body.id, { action: 'undo' });
    await seeRound(world, body.id, ({ status }) => status === 'awaiting');
    await roundCard(world, body.id, (text) => text.includes('took the approval back'));
    expect(mail.mails).toHaveLength(0);
  });

  it('settles one of which nobody knows whether it arrived, as of a reply', async (test) => {
    const { world, mail, olivia } = await openOffice(test, { followUps: [1, 1] });
    const { id } = await replied(world);
    mail.script({ takeAndDrop: true });
    await pressRound(world, olivia, id, { action: 'approve' });
    await seeRound(world, id, ({ status }) => status === 'unknown');
    expect((await world.store.get(id))?.status).toBe('sent');
    mail.script({});
    await pause(PAST_DUE_MS);
    expect(mail.mails).toHaveLength(2);
    expect((await world.store.get(id))?.followUps).toHaveLength(1);
    await roundCard(world, id, (text) => text.includes('Send again'));
    await pressRound(world, olivia, id, { action: 'arrived' });
    await seeRound(world, id, ({ round, status }) => round === 2 && status === 'awaiting');
    expect(mail.mails).toHaveLength(2);
  });

  it('tries one again that was refused, and it is sent once', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    const { id } = await replied(world);
    mail.script({ rcpt: '550 5.1.1 No such user here' });
    await pressRound(world, olivia, id, { action: 'approve' });
    await roundCard(world, id, (text) => text.includes('No such user here'));
    expect((await world.store.get(id))?.status).toBe('sent');
    mail.script({});
    const card = await roundCard(world, id, (text) => text.includes('Try again'));
    await Promise.all([1, 2, 3].map(() => world.press(olivia, card, 'try_again')));
    const { round } = await seeRound(world, id, ({ status }) => status === 'sent');
    expect(round.deliveries.map(({ outcome }) => outcome)).toEqual(['failed', 'sent']);
    expect(mail.mails).toHaveLength(2);
  });

  it('names one that was not sent in /flo status, with a link to its own card, until it is', async (test) => {
    const { world, mail, olivia } = await openOffice(test);
    const { id } = await replied(world);
    mail.script({ rcpt: '550 5.1.1 No such user here' });
    await pressRound(world, olivia, id, { action: 'approve' });
    const card = await roundCard(world, id, (text) => text.includes('Try again'));
    const line = (await askStatus(world))
      .split('\n')
      .find((each) => each.includes('the follow-up was not sent'));
    expect(line).toContain(card.ts.replace('.', ''));
    expect(line).toContain('|Dana Fox>');
    mail.script({});
    await pressRound(world, olivia, id, { action: 'try_again' });
    await seeRound(world, id, ({ status: now }) => now === 'sent');
    expect(await askStatus(world)).not.toContain('Needs a person');
  });

  it('and whose click the store answers too late is told that nothing was decided, and nothing was', async (test) => {
    let slow = false;
    const gate = makeGate();
    const wrapStore = (inner: Store): Store =>
      new Proxy(inner, {
        get(target, name) {
          const value = Reflect.get(target, name);
          if (name !== 'save' || typeof value !== 'function')
            return typeof value === 'function' ? value.bind(target) : value;
          return async (...args: Parameters<Store['save']>) => {
            const saved = await target.save(...args);
            const decides = saved === 'saved' && args[1].trail.at(-1)?.kind === 'approved';
            if (slow && decides) await gate.passed;
            return saved;
          };
        },
      });
    const { world, mail, olivia } = await openOffice(test, {}, { wrapStore, undoMs: 0 });
    const { id } = await replied(world);
    await roundCard(world, id, (text) => text.includes('Approve'));
    slow = true;
    // The deliverer must not be faster than the taking back.
    world.flo.deps.policy.policy.undoMs = LATER_MS;
    await pressRound(world, olivia, id, { action: 'approve' });
    await world.told(olivia, /Nothing was decided/);
    gate.open();
    const { round } = await seeRound(world, id, ({ notice }) => notice?.includes('too late') === true);
    expect(round.status).toBe('awaiting');
    expect((await world.store.get(id))?.work.deliver).toBeUndefined();
    world.time.aheadMs += LATER_MS;
    await pause(PAST_DUE_MS);
    expect(mail.mails).toHaveLength(1);
  });

  it('stops them: from the card at once, and from the menu back again', async (test) => {
    const { world, olivia } = await openOffice(test, { followUps: [1, 1] });
    const { id } = await replied(world);
    await pressRound(world, olivia, id, { action: 'stop' });
    const { inquiry } = await seeRound(world, id, ({ status }) => status === 'ended');
    expect(inquiry.noFollowUps).toMatchObject({ by: { id: olivia } });
    await roundCard(world, id, (text) => text.includes('Follow-ups stopped by Olivia'));
    await tick(world, olivia, id, []);
    const { inquiry: again } = await seeRound(world, id, ({ status }) => status === 'awaiting');
    expect(again.noFollowUps).toBeUndefined();
    expect(again.trail.filter(({ kind }) => kind.startsWith('follow-ups-')).map(({ by }) => by)).toEqual([
      olivia,
      olivia,
    ]);
    await roundCard(world, id, (text) => text.includes('Approve'));
  });

  it('wants none before one is due', async (test) => {
    const { world, olivia } = await openOffice(test, { followUps: [LATER_S] });
    const { id } = await replied(world);
    await tick(world, olivia, id, ['inquiry']);
    const stopped = await world.see(id, ({ noFollowUps }) => noFollowUps !== undefined);
    expect(stopped.work.follow).toBeUndefined();
    world.time.aheadMs += LATER_MS;
    await pause(PAST_DUE_MS);
    expect((await world.store.get(id))?.followUps).toBeUndefined();
  });
});

describe.concurrent('do not contact', () => {
  it('is kept with the contact, and blocks approval and sending in every inquiry of theirs, with an explanation', async (test) => {
    const { world, mail, olivia, ben } = await openOffice(test, {}, { undoMs: LATER_MS });
    const { id } = await newCard(world, { message: 'Please tell us about decks.' });
    await press(world, ben, id, 'approve');
    await world.see(id, ({ status }) => status === 'approved');
    await tick(world, olivia, id, ['doNotContact']);
    await world.see(id, ({ wishes }) => wishes?.doNotContact !== undefined);
    world.time.aheadMs += LATER_MS;
    const held = await world.see(id, ({ status }) => status === 'awaiting');
    expect(held.work.deliver).toBeUndefined();
    await world.card(id, (text) => text.includes('Do not contact'));
    await press(world, ben, id, 'approve');
    await world.told(ben, /marked “Do not contact” \(by Olivia/);
    // Under another spelling of the address, in an inquiry of its own.
    await press(world, olivia, id, 'reject');
    await world.modal(olivia, 'reject');
    await world.submit(olivia, { reason: 'other' });
    await world.see(id, ({ status }) => status === 'rejected');
    await alter(world, id, () => ({ settledAt: new Date(0) }));
    const other = await newCard(world, { email: 'DANA@Fox.example', message: 'And about windows?' });
    expect(other.id).not.toBe(id);
    // Said above the draft, in one line.
    const warning = other.card.text.split('\n').filter((line) => line.includes('Do not contact'));
    expect(warning).toHaveLength(1);
    expect(warning[0]).toMatch(/\*Do not contact\* · nothing is sent \(Olivia, /);
    expect((await world.store.get(other.id))?.notice).toBeUndefined();
    await press(world, ben, other.id, 'approve');
    await until(
      () => world.slack.ephemerals(ben).filter(({ text }) => text.includes('Do not contact')).length === 2,
    );
    expect(mail.mails).toHaveLength(0);
    // An approver lifts it.
    await tick(world, ben, other.id, []);
    await press(world, ben, other.id, 'approve');
    await world.see(other.id, ({ status }) => status === 'approved');
    world.time.aheadMs += LATER_MS;
    const sent = await world.see(other.id, ({ status }) => status === 'sent');
    expect(mail.mails).toHaveLength(1);
    expect(sent.trail.find(({ kind }) => kind === 'do-not-contact-off')?.by).toBe(ben);
    const [kept] = await world.store.findContacts(['email:dana@fox.example']);
    expect(kept?.doNotContact).toBeUndefined();
    expect(kept?.trail.map(({ kind, by }) => [kind, by])).toEqual([
      ['do-not-contact-said', olivia],
      ['do-not-contact-taken-back', ben],
    ]);
  });

  it('of a number concerns all who gave it, nobody whose number only ends like it, and was so before', async (test) => {
    const { world, olivia, ben } = await openOffice(test);
    const bare = { email: undefined, name: 'Ann', phone: '(503) 555-0177', message: 'Stop calling me.' };
    const { body: ann } = await world.post({ ...LEAD, ...bare });
    await world.card(ann.id, (text) => text.includes('Call or text'));
    await tick(world, olivia, ann.id, ['doNotContact']);
    const said = await newCard(world, { email: 'ann@fox.example', phone: '+1 503 555 0177' });
    expect(said.card.text).toContain('Do not contact');
    const bob = await newCard(world, { email: 'bob@fox.example', phone: '+1 603 555 0177' });
    expect(bob.card.text).not.toContain('Do not contact');
    // As it was kept when the last nine digits counted.
    const before = { ...newContact('phone:045550177'), rev: 1, doNotContact: { by: ANA, at: new Date() } };
    expect(await world.store.saveContact(null, before)).toBe('saved');
    const { id, card } = await newCard(world, { email: 'carl@fox.example', phone: '(504) 555-0177' });
    expect(card.text).toContain('Do not contact');
    await press(world, ben, id, 'approve');
    await world.told(ben, /marked “Do not contact” \(by Ana/);
    await tick(world, ben, id, []);
    await approve(world, id);
    expect((await world.store.findContacts([before._id]))[0]?.doNotContact).toBeUndefined();
  });

  it('leaves nothing to follow up, and neither does a contact who wants no follow-ups', async (test) => {
    const { world, olivia } = await openOffice(test, { followUps: [1] });
    for (const wish of ['doNotContact', 'noFollowUps']) {
      const email = `${wish.toLowerCase()}@fox.example`;
      const before = await newCard(world, { email });
      await tick(world, olivia, before.id, ['noFollowUps']);
      await world.see(before.id, ({ trail }) => trail.some(({ kind }) => kind === 'contact-follow-ups-off'));
      await approve(world, before.id);
      await world.see(before.id, ({ status }) => status === 'sent');
      await pause(PAST_DUE_MS);
      expect((await world.store.get(before.id))?.followUps).toBeUndefined();
    }
  });

  it('reaches all inquiries of the contact: what is posted ends, and comes back when it is lifted', async (test) => {
    const { world, olivia, ben } = await openOffice(test);
    const [one, other] = await twoOfOneContact(world);
    for (const { id } of [one, other]) {
      await approve(world, id);
      await roundCard(world, id, (text) => text.includes('Approve'));
    }
    await tick(world, olivia, one.id, ['noFollowUps']);
    for (const { id } of [one, other]) {
      await seeRound(world, id, ({ status }) => status === 'ended');
      await roundCard(world, id, (text) => text.includes('Follow-ups stopped by Olivia'));
    }
    await tick(world, ben, other.id, []);
    for (const { id } of [one, other]) {
      const { inquiry } = await seeRound(world, id, ({ status }) => status === 'awaiting');
      expect(inquiry.trail.filter(({ kind }) => kind === 'contact-follow-ups-on')).toHaveLength(1);
      await roundCard(world, id, (text) => text.includes('Approve'));
    }
  });

  it('owes the follow-ups again in all of them that fell due meanwhile', async (test) => {
    const { world, olivia } = await openOffice(test);
    const [one, other] = await twoOfOneContact(world);
    await tick(world, olivia, one.id, ['noFollowUps']);
    for (const { id } of [one, other]) {
      await world.see(id, ({ wishes }) => wishes?.noFollowUps !== undefined);
      await approve(world, id);
      await world.see(id, ({ status, work }) => status === 'sent' && !work.follow);
    }
    await tick(world, olivia, one.id, []);
    for (const { id } of [one, other]) await seeRound(world, id, ({ status }) => status === 'awaiting');
  });

  it('loses none of them to a kill right after it was said', async (test) => {
    let killing = false;
    const { world, olivia } = await openOffice(
      test,
      {},
      {
        wrapStore: (store) =>
          new Proxy(store, {
            get(target, name) {
              const value = Reflect.get(target, name);
              if (name !== 'saveContact' || !killing)
                return typeof value === 'function' ? value.bind(target) : value;
              return async (...args: Parameters<Store['saveContact']>) => {
                const saved = await target.saveContact(...args);
                await target.close();
                return saved;
              };
            },
          }),
      },
    );
    const [one, other] = await twoOfOneContact(world);
    killing = true;
    await tick(world, olivia, one.id, ['doNotContact']).catch(() => {});
    const { mailer, policy } = world.flo.deps;
    const again = await openWorld(test, { mailer, policy, beside: world });
    for (const { id } of [one, other]) {
      await again.see(id, ({ wishes }) => wishes?.doNotContact?.by.id === olivia);
      await again.card(id, (text) => text.includes('*Do not contact* · nothing is sent'));
    }
  });

  it('is told in the thread of a decided card, though said of an address and a number', async (test) => {
    const { world, olivia } = await openOffice(test);
    const { id, card } = await newCard(world, { phone: '+1 503 555 0142' });
    await press(world, olivia, id, 'reject');
    await world.modal(olivia, 'reject');
    await world.submit(olivia, { reason: 'other' });
    await world.see(id, ({ status, work }) => status === 'rejected' && Object.keys(work).length === 0);
    await tick(world, olivia, id, ['doNotContact']);
    const told = () =>
      world.slack.thread(card.channel, card.ts).some(({ text }) => text.includes('Do not contact'));
    await until(told);
  });

  it('cannot be set by somebody who may not decide', async (test) => {
    const { world } = await openOffice(test);
    const { id, card } = await newCard(world);
    const guest = world.slack.people.guest.id;
    await world.press(guest, card, 'menu', 'contact');
    await world.told(guest, /Only approvers/);
    expect(await world.store.findContacts(['email:dana@fox.example'])).toEqual([]);
    expect((await world.store.get(id))?.noFollowUps).toBeUndefined();
  });
});

interface Office {
  followUps?: number[];
  policy?: ReturnType<typeof policyWithFollowUps>;
}

async function openOffice(test: Ending, office: Office = {}, options: FloOptions = {}) {
  const mail: MailServer = await startMailServer();
  test.onTestFinished(() => mail.close());
  const mailer = createSmtpMailer({ url: mail.url, from: 'Cedar & Pine <hello@cedarpine.example>' });
  const policy = office.policy ?? policyWithFollowUps(office.followUps ?? [1]);
  const world = await openWorld(test, { mailer, policy, ...options });
  const { owner, backup } = world.slack.people;
  return { world, mail, olivia: owner.id, ben: backup.id };
}

/** An inquiry whose reply went out, once the time for Undo has passed. */
async function replied(world: World, undoMs = 0) {
  const { id, card } = await newCard(world);
  await approve(world, id);
  world.time.aheadMs += undoMs;
  await world.see(id, ({ status }) => status === 'sent');
  return { id, card };
}

/** Two inquiries that came from one address, though the second was sent from elsewhere. */
async function twoOfOneContact(world: World) {
  const one = await newCard(world);
  const other = await newCard(world, { email: 'dana@work.example', message: 'And what about a deck?' });
  const { contact } = (await world.store.get(one.id))!;
  await alter(world, other.id, () => ({ contact }));
  return [one, other] as const;
}

/** A reply that went out at once, whatever the Undo window is. */
async function sendNow(world: World, id: string): Promise<void> {
  const at = new Date();
  const by = { id: 'UOLIVIA', name: 'Olivia' };
  await alter(world, id, ({ drafts, work, rev }) => {
    const { version, hash } = drafts[0]!;
    const delivery = { version, draftHash: hash, messageId: `${id}.1@cedarpine.example`, startedAt: at };
    return {
      status: 'sent',
      settledAt: at,
      decision: { kind: 'approved', by, at, version, hash },
      deliveries: [{ ...delivery, endedAt: at, outcome: 'sent' }],
      work: { ...work, follow: { due: at, rank: 0, attempts: 0, owed: rev + 1 } },
    };
  });
}

/** Opens the modal from the card's menu and saves it with just these ticks. */
async function tick(world: World, user: string, id: string, ticks: string[]): Promise<void> {
  const card = await world.card(id, (text) => text.includes('Contact and follow-ups'));
  await world.press(user, card, 'menu', 'contact');
  await world.modal(user, 'contact');
  await world.submit(user, { wishes: ticks });
}

/** Decodes quoted-printable by the letter of RFC 2045. */
function bodyOf(mail: ReceivedMail | undefined): string {
  const wire = mail?.raw.toString('latin1') ?? '';
  const body = wire.slice(wire.indexOf('\r\n\r\n') + 4).replace(/=\r\n/g, '');
  const bytes = body.replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replace(/\r\n/g, '\n').replace(/\n$/, '');
}
