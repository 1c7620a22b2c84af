import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { createSmtpMailer } from '../../src/mail/smtp.js';
import { type Dispatcher, startDispatcher } from '../support/dispatcher.js';
import type { FloOptions, World } from '../support/flo.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { until } from '../support/sandbox.js';
import { approve, type Ending, newCard, openWorld, pause, press } from '../support/story.js';

describe.concurrent('Slack delivers a click twice', () => {
  it('Approve at the same instant: one decision, one mail, and the second is told', async (test) => {
    const { world, dispatcher, olivia } = await openDoubled(test);
    const { id } = await newCard(world);
    dispatcher.sendTo(world.url, world.url);
    await approve(world, id);
    const sent = await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(countOf(sent, 'approved')).toBe(1);
    await world.told(olivia, /You decided this already/);
    expect(await world.slack.mail()).toHaveLength(1);
  });

  it('Approve again much later: told what became of it', async (test) => {
    const { world, dispatcher, olivia } = await openDoubled(test);
    const { id } = await newCard(world);
    await approve(world, id);
    const click = dispatcher.past.at(-1);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(await dispatcher.repeat(click, world.url)).toBe(200);
    await world.told(olivia, /You decided this already: version 1 was approved and sent/);
    expect(countOf(await settledState(world, id), 'approved')).toBe(1);
    expect(await world.slack.mail()).toHaveLength(1);
  });

  it('Undo: the approval is taken back once, and an old Approve approves nothing newer', async (test) => {
    const { world, dispatcher, olivia } = await openDoubled(test, { undoMs: 60_000 });
    const { id } = await newCard(world);
    await approve(world, id);
    dispatcher.sendTo(world.url, world.url);
    await press(world, olivia, id, 'undo');
    const after = await settledState(world, id);
    expect(after.status).toBe('awaiting');
    expect(countOf(after, 'undone')).toBe(1);
  });

  it('Approve, and Undo, much later: what a person did since stands', async (test) => {
    const { world, dispatcher, olivia } = await openDoubled(test, { undoMs: 60_000 });
    const { id } = await newCard(world);
    await approve(world, id);
    const approved = dispatcher.past.at(-1);
    await press(world, olivia, id, 'undo');
    const undone = dispatcher.past.at(-1);
    await world.see(id, (inquiry) => inquiry.status === 'awaiting');
    await dispatcher.repeat(approved, world.url);
    await world.told(olivia, /counted before/);
    expect((await settledState(world, id)).status).toBe('awaiting');
    await press(world, olivia, id, 'approve');
    await world.see(id, (inquiry) => inquiry.status === 'approved');
    await dispatcher.repeat(undone, world.url);
    await pause(300);
    const after = await world.store.get(id);
    expect(after?.status).toBe('approved');
    expect(countOf(after!, 'undone')).toBe(1);
  });

  it('Reject: one decision', async (test) => {
    const { world, dispatcher, olivia } = await openDoubled(test);
    const { id } = await newCard(world);
    await press(world, olivia, id, 'reject');
    await world.modal(olivia, 'reject');
    dispatcher.sendTo(world.url, world.url);
    await world.submit(olivia, { reason: 'spam' });
    const after = await settledState(world, id);
    expect(after.status).toBe('rejected');
    expect(countOf(after, 'rejected')).toBe(1);
  });

  it('a saved edit: one version, and no text is offered as too late', async (test) => {
    const { world, dispatcher, olivia } = await openDoubled(test);
    const { id } = await newCard(world);
    await press(world, olivia, id, 'edit');
    await world.modal(olivia, 'edit');
    dispatcher.sendTo(world.url, world.url);
    await world.submit(olivia, { message: 'Typed once.' });
    const after = await settledState(world, id);
    expect(after.drafts.map((draft) => draft.version)).toEqual([1, 2]);
    expect(after.kept).toEqual([]);
    expect(after.editing).toEqual([]);
  });

  it('a saved edit that sends: one version, one mail', async (test) => {
    const { world, dispatcher, olivia } = await openDoubled(test);
    const { id } = await newCard(world);
    await press(world, olivia, id, 'edit');
    await world.modal(olivia, 'edit');
    await world.submit(olivia, { message: 'Typed once.', send: ['send'] });
    const submission = dispatcher.past.at(-1);
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    await dispatcher.repeat(submission, world.url);
    const after = await settledState(world, id);
    expect(after.drafts).toHaveLength(2);
    expect(after.kept).toEqual([]);
    expect((await world.slack.mail()).map((mail) => mail.body)).toEqual(['Typed once.']);
  });

  it('Try again and Send again: one mail each', async (test) => {
    const { world, dispatcher, olivia, mail } = await openDoubled(test, {}, await startMailServer());
    const { id } = await newCard(world);
    mail?.script({ rcpt: '550 5.1.1 No such user' });
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'failed');
    mail?.script({ takeAndDrop: true });
    dispatcher.sendTo(world.url, world.url);
    await press(world, olivia, id, 'try_again');
    await world.see(id, (inquiry) => inquiry.status === 'unknown');
    await settledState(world, id);
    expect(mail?.mails).toHaveLength(1);
    mail?.script({});
    await press(world, olivia, id, 'send_again');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    const after = await settledState(world, id);
    expect(mail?.mails).toHaveLength(2);
    expect(countOf(after, 'approved')).toBe(1);
    expect(countOf(after, 'sent-again')).toBe(2);
  });

  it('It arrived: settled once', async (test) => {
    const { world, dispatcher, olivia, mail } = await openDoubled(test, {}, await startMailServer());
    const { id } = await newCard(world);
    mail?.script({ takeAndDrop: true });
    await approve(world, id);
    await world.see(id, (inquiry) => inquiry.status === 'unknown');
    dispatcher.sendTo(world.url, world.url);
    await press(world, olivia, id, 'arrived');
    await world.see(id, (inquiry) => inquiry.status === 'sent');
    expect(countOf(await settledState(world, id), 'arrived')).toBe(1);
  });
});

interface Doubled {
  world: World;
  dispatcher: Dispatcher;
  olivia: string;
  mail: MailServer | undefined;
}

/** Flo with somebody between it and Slack who can deliver twice. */
async function openDoubled(test: Ending, options: FloOptions = {}, mail?: MailServer): Promise<Doubled> {
  if (mail) test.onTestFinished(() => mail.close());
  const mailer = mail && createSmtpMailer({ url: mail.url, from: 'hello@cedarpine.example' });
  const world = await openWorld(test, { ...options, ...(mailer && { mailer }) });
  const dispatcher = await startDispatcher(world.url);
  test.onTestFinished(() => dispatcher.close());
  world.slack.setFlo(dispatcher.url);
  return { world, dispatcher, olivia: world.slack.people.owner.id, mail };
}

/** The inquiry when nothing is owed any more, and what is under way has had its time. */
async function settledState(world: World, id: string): Promise<Inquiry> {
  await pause(300);
  return until(async () => {
    const inquiry = await world.store.get(id);
    return inquiry && Object.keys(inquiry.work).every((lane) => lane === 'deliver') ? inquiry : null;
  });
}

function countOf(inquiry: Inquiry, kind: string): number {
  return inquiry.trail.filter((entry) => entry.kind === kind).length;
}
