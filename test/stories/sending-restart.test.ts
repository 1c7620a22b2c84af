import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBreak } from '../../src/core/trail.js';
import type { Mailer } from '../../src/deps/mailer.js';
import { createOutboxMailer } from '../../src/mail/outbox.js';
import { createSmtpMailer } from '../../src/mail/smtp.js';
import { LEAD, type World } from '../support/flo.js';
import { startMailServer } from '../support/mail-server.js';
import { until } from '../support/sandbox.js';
import { approve, crash, type Ending, newCard, openWorld, pause, press } from '../support/story.js';

describe.concurrent('Flo ends in the middle of sending and starts again', () => {
  it('into the outbox, before the letter was written: it is sent once', async (test) => {
    const stuck = stuckOutbox();
    const first = await openWorld(test, { mailer: stuck.mailer });
    const { id } = await newCard(first);
    await approve(first, id);
    await first.see(id, (inquiry) => inquiry.deliveries.length === 1);
    const second = await restart(test, first, stuck.letGo);
    const sent = await second.see(id, (inquiry) => inquiry.status === 'sent');
    const mail = await second.slack.mail();
    expect(mail.map((each) => each.body)).toEqual([sent.drafts[0]?.body]);
    expect(findBreak(sent.trail)).toBeNull();
  });

  it('into the outbox, after the letter was written: it is found and not sent again', async (test) => {
    const outbox = (folder: string) => createOutboxMailer({ folder, from: 'hello@cedarpine.example' });
    const stuck = stuckOutbox();
    const first = await openWorld(test, {
      mailer: {
        ...stuck.mailer,
        send: async (...letter) => {
          await outbox(join(first.dataDir, 'outbox')).send(...letter);
          return stuck.mailer.send(...letter);
        },
      },
    });
    const { id } = await newCard(first);
    await approve(first, id);
    await until(async () => (await first.slack.mail()).length === 1);
    const second = await restart(test, first, stuck.letGo);
    const sent = await second.see(id, (inquiry) => inquiry.status === 'sent');
    expect(sent.deliveries).toMatchObject([{ version: 1, outcome: 'sent' }]);
    expect(await second.slack.mail()).toHaveLength(1);
  });

  it('and the customer wrote meanwhile: only what was approved could go out, so it is held back', async (test) => {
    const stuck = stuckOutbox();
    const first = await openWorld(test, { mailer: stuck.mailer });
    const { id } = await newCard(first);
    await approve(first, id);
    await first.see(id, (inquiry) => inquiry.deliveries.length === 1);
    const more = 'We have moved. The house is at 12 Elm Street, Portland; we would like to start in May.';
    await first.post({ ...LEAD, message: more });
    await first.see(id, (inquiry) => inquiry.drafts.length === 2);
    const second = await restart(test, first, stuck.letGo);
    const open = await second.see(id, (inquiry) => inquiry.status === 'awaiting');
    await second.card(id, (text) => text.includes('held back'));
    expect(await second.slack.mail()).toEqual([]);
    await approve(second, id);
    await second.see(id, (inquiry) => inquiry.status === 'sent');
    expect((await second.slack.mail()).map((each) => each.body)).toEqual([open.drafts[1]?.body]);
  });

  it('by SMTP: nobody can know, so a person is asked, and nothing is sent by itself', async (test) => {
    const mail = await startMailServer();
    test.onTestFinished(() => mail.close());
    const mailer = () => createSmtpMailer({ url: mail.url, from: 'hello@cedarpine.example' });
    let letGo = () => {};
    const hold = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    mail.script({ hold, text: 'drop' });
    const first = await openWorld(test, { mailer: mailer() });
    const { id } = await newCard(first);
    await approve(first, id);
    await until(() => mail.recipients.length === 1);
    await pause(200);
    const second = await restart(test, first, letGo, mailer());
    await second.see(id, (inquiry) => inquiry.status === 'unknown');
    await second.card(id, (text) => text.includes('It arrived'));
    expect(mail.mails).toHaveLength(0);
    mail.script({});
    await press(second, second.slack.people.owner.id, id, 'send_again');
    await second.see(id, (inquiry) => inquiry.status === 'sent');
    expect(mail.mails).toHaveLength(1);
  });

  it('by SMTP, and starts with the outbox: its folder knows nothing of that letter, so a person is asked', async (test) => {
    const mail = await startMailServer();
    test.onTestFinished(() => mail.close());
    let letGo = () => {};
    const hold = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    mail.script({ hold });
    const first = await openWorld(test, {
      mailer: createSmtpMailer({ url: mail.url, from: 'hello@cedarpine.example' }),
    });
    const { id } = await newCard(first);
    await approve(first, id);
    await until(() => mail.texts() === 1);
    const second = await restart(test, first, letGo);
    await second.see(id, (inquiry) => inquiry.status === 'unknown');
    expect(await second.slack.mail()).toEqual([]);
    expect((await mail.waitForMails(1)).length).toBe(1);
  });
});

/** The same folder and workspace, another process; what was stuck in the first is let go once it can tell nobody. */
async function restart(test: Ending, first: World, letGo: () => void, mailer?: Mailer): Promise<World> {
  await crash(first);
  letGo();
  const second = await openWorld(test, { beside: first, ...(mailer && { mailer }) });
  first.slack.setFlo(second.url);
  return second;
}

/** Never gets as far as writing the letter. */
function stuckOutbox(): { mailer: Mailer; letGo: () => void } {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    letGo,
    mailer: {
      kind: 'outbox',
      domain: 'cedarpine.example',
      send: async () => {
        await held;
        return { kind: 'sent', detail: 'too late to tell' };
      },
      lookUp: async () => 'absent',
      health: async () => ({ ok: true, words: 'stuck' }),
    },
  };
}
