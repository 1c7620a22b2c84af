import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { findBreak } from '../../src/core/trail.js';
import { openStore } from '../../src/store/open-store.js';
import { silent } from '../store/samples.js';
import { type CompiledFlo, compileFlo } from '../support/compiled.js';
import { type Dispatcher, startDispatcher } from '../support/dispatcher.js';
import { type Card, findAction, findCards, LEAD } from '../support/flo.js';
import { type FloProcess, startFloProcess } from '../support/flo-process.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { type MongoServer, startMongo } from '../support/mongo-server.js';
import { type RunningSandbox, startSandbox, until } from '../support/sandbox.js';
import { type Ending, pause } from '../support/story.js';

const TOKEN = 'intake-token-of-the-tests';

let program: CompiledFlo;
let mongo: MongoServer | null;
beforeAll(async () => {
  [program, mongo] = await Promise.all([compileFlo(), startMongo()]);
});
afterAll(async () => {
  await program?.remove();
  await mongo?.stop();
});

describe('two processes on one MongoDB', () => {
  it('make one decision of an Approve and a Reject in the same instant', async (test) => {
    const team = await openTeam(test);
    if (!team) return;
    const { slack, dispatcher, floA, floB, read } = team;
    const { owner, backup } = slack.people;
    const winners = new Set<string>();
    for (let round = 0; round < 10; round++) {
      dispatcher.sendTo(floA.url);
      const id = await team.write(floA, { email: `r${round}@fox.example` });
      const card = await team.card(id);
      await team.press(backup.id, card, 'reject');
      const view = await until(() => slack.view(backup.id));
      const values = structuredClone(view.values) as Record<
        string,
        Record<string, { selected_option?: object }>
      >;
      const reason = Object.keys(values).find((key) => key.startsWith('reason')) ?? '';
      for (const state of Object.values(values[reason] ?? {}))
        state.selected_option = { value: 'spam', text: { type: 'plain_text', text: 'Spam' } };
      dispatcher.takeTurns(floA.url, floB.url);
      const approving = () => team.press(owner.id, card, 'approve');
      const rejecting = () => slack.act({ kind: 'submit', user: backup.id, view: view.id, values });
      await Promise.all(round % 2 ? [approving(), rejecting()] : [rejecting(), approving()]);
      const after = await until(async () => {
        const inquiry = await read(id);
        return ['sent', 'rejected'].includes(inquiry.status) ? inquiry : null;
      });
      const decided = after.trail.filter((entry) => entry.kind === 'approved' || entry.kind === 'rejected');
      expect(decided).toHaveLength(1);
      winners.add(after.status);
      if (after.status === 'sent') {
        const shown = await until(() => slack.view(backup.id));
        expect(JSON.stringify(shown.view)).toMatch(/was first/);
        await slack.act({ kind: 'close-view', user: backup.id, view: shown.id });
      } else
        await until(() => slack.ephemerals(owner.id).some(({ text }) => /was first: rejected/.test(text)));
      expect(findBreak(after.trail)).toBeNull();
    }
    const sent = team.mail.mails.length;
    console.log(`Approve was first ${sent} times of 10.`);
    expect(winners.size).toBeGreaterThan(0);
  });

  it('take twenty copies of one inquiry at once for one', async (test) => {
    const team = await openTeam(test);
    if (!team) return;
    const { floA, floB, slack } = team;
    for (const key of ['by-key', undefined]) {
      const words = { ...LEAD, email: `${key ?? 'plain'}@fox.example` };
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => team.post(i % 2 ? floA : floB, words, key)),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      const fresh = answers.filter(({ body }) => !body.duplicate);
      expect(fresh.length).toBeLessThanOrEqual(1);
      // The one that was new may have been written without an answer in time.
      if (answers.every(({ tries }) => tries === 1)) expect(fresh).toHaveLength(1);
      const id = String(answers[0]?.body.id);
      await team.card(id);
      await team.settled(id);
      expect(findCards(slack, id)).toHaveLength(1);
      expect((await team.read(id)).messages).toHaveLength(1);
    }
  });

  it.for(['card', 'alert'])(
    'one is killed with a %s on its way: the other takes over and posts nothing twice',
    async (what, test) => {
      const team = await openTeam(test, { alone: true });
      if (!team) return;
      const { slack, floA } = team;
      slack.fail(
        'chat.postMessage',
        { kind: 'do-and-hang' },
        { when: (args) => JSON.stringify(args.metadata ?? '').includes(`flo_${what}`) },
      );
      const id = await team.write(floA, { message: 'We have decided. Can you come for a visit this week?' });
      await until(() => slack.calls('chat.postMessage').some((call) => call.error === 'do-and-hang'));
      const floB = await team.join();
      await floA.kill();
      const killedAt = Date.now();
      await until(async () => (await team.read(id)).alerts.every((alert) => alert.ts));
      console.log(`Taken over after ${Date.now() - killedAt} ms.`);
      await team.settled(id);
      expect(findCards(slack, id)).toHaveLength(1);
      const im = slack.imOf(slack.people.owner.id);
      expect(im && slack.messages(im.id)).toHaveLength(1);
      expect(await floB.stop()).toBe(0);
    },
  );

  it('one is killed while both send: every approved reply goes out once, or a person is asked', async (test) => {
    const team = await openTeam(test);
    if (!team) return;
    const { slack, dispatcher, floA, floB, mail } = team;
    dispatcher.takeTurns(floA.url, floB.url);
    const ids = await Promise.all(
      Array.from({ length: 24 }, (_, i) => team.write(i % 2 ? floA : floB, { email: `s${i}@fox.example` })),
    );
    const cards = await Promise.all(ids.map((id) => team.card(id)));
    mail.script({ hold: pause(400) });
    // On a busy machine some may be told that nothing was decided in time: they press again.
    await Promise.all(
      ids.map((id, i) =>
        until(async () => {
          if ((await team.read(id)).status !== 'awaiting') return true;
          await team.press(slack.people.owner.id, cards[i] as Card, 'approve').catch(() => {});
          return false;
        }),
      ),
    );
    await until(() => mail.connections() > 0);
    dispatcher.sendTo(floB.url);
    await floA.kill();
    const after = await Promise.all(
      ids.map((id) =>
        until(async () => {
          const inquiry = await team.read(id);
          return ['sent', 'unknown'].includes(inquiry.status) ? inquiry : null;
        }),
      ),
    );
    const went = mail.mails.map((each) => String(each.mail.messageId).replace(/[<>]/g, ''));
    expect(new Set(went).size).toBe(went.length);
    for (const inquiry of after) {
      const [delivery, ...more] = inquiry.deliveries;
      expect(more).toEqual([]);
      if (inquiry.status === 'sent') expect(went).toContain(delivery?.messageId);
      expect(findBreak(inquiry.trail)).toBeNull();
    }
    console.log(`${after.filter(({ status }) => status === 'unknown').length} of 24 are unknown.`);
    expect(after.filter(({ status }) => status === 'sent').length).toBeGreaterThan(0);
  });
});

interface Team {
  slack: RunningSandbox;
  dispatcher: Dispatcher;
  mail: MailServer;
  floA: FloProcess;
  floB: FloProcess;
  /** Starts the second process, where the team began with one. */
  join(): Promise<FloProcess>;
  /** As senders do, again where Flo answers that its records are away: on a slow machine they may seem to be. */
  post(
    flo: FloProcess,
    words: object,
    key?: string,
  ): Promise<{ status: number; tries: number; body: { id?: string; duplicate?: boolean } }>;
  /** Posts an inquiry that must be taken; resolves to its id. */
  write(flo: FloProcess, changes: object): Promise<string>;
  read(id: string): Promise<Inquiry>;
  card(id: string): Promise<Card>;
  press(user: string, card: Card, actionId: string): Promise<void>;
  /** Waits until nothing is owed. */
  settled(id: string): Promise<Inquiry>;
}

/** Null where there is no MongoDB. */
async function openTeam(test: Ending, options: { alone?: boolean } = {}): Promise<Team | null> {
  if (!mongo) return null;
  const slack = await startSandbox({ limits: 'off' });
  test.onTestFinished(() => slack.stop());
  const mail = await startMailServer();
  test.onTestFinished(() => mail.close());
  const dispatcher = await startDispatcher();
  test.onTestFinished(() => dispatcher.close());
  slack.setFlo(dispatcher.url);
  const address = new URL(mongo.uri);
  address.pathname = `/flo-test-${randomBytes(6).toString('hex')}`;
  const store = await openStore({ uri: address.href }, silent);
  test.onTestFinished(() => store.close());
  const config = join(slack.dataDir, 'flo.yml');
  await writeFile(config, (await readFile('flo.yml', 'utf8')).replace('undo: 10s', 'undo: 0s'));
  const start = async () => {
    const flo = await startFloProcess(program.main, {
      PORT: '0',
      MONGODB_URI: address.href,
      FLO_DATA: slack.dataDir,
      FLO_CONFIG: config,
      FLO_INTAKE_TOKEN: TOKEN,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      SMTP_URL: mail.url,
      MAIL_FROM: 'hello@cedarpine.example',
      LOG_LEVEL: 'warn',
    });
    test.onTestFinished(() => flo.kill());
    return flo;
  };
  const floA = await start();
  const floB = options.alone ? floA : await start();
  dispatcher.sendTo(floA.url);
  const read = async (id: string) => (await store.get(id)) as Inquiry;

  const team: Team = {
    slack,
    dispatcher,
    mail,
    floA,
    floB,
    join: start,
    async post(flo, words, key) {
      let tries = 0;
      return until(async () => {
        tries += 1;
        const answer = await fetch(`${flo.url}/inquiries`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${TOKEN}`,
            ...(key && { 'idempotency-key': key }),
          },
          body: JSON.stringify(words),
        });
        const body = (await answer.json()) as { id?: string; duplicate?: boolean };
        return answer.status !== 503 && { status: answer.status, tries, body };
      });
    },
    async write(flo, changes) {
      const { status, body } = await team.post(flo, { ...LEAD, ...changes });
      if (status !== 202 || !body.id) throw new Error(`The inquiry was answered ${status}.`);
      return body.id;
    },
    read,
    card: (id) => until(() => findCards(slack, id).find((card) => card.text.includes('Approve & send'))),
    press: (user, card, actionId) =>
      until(async () => {
        const message = slack.messages(slack.channel.id).find((each) => each.ts === card.ts);
        const from = { channel: card.channel, ts: card.ts };
        const found = findAction(message?.blocks ?? [], actionId);
        const result = await slack.act({ kind: 'action', user, from, ...found });
        if (!result.ok && !/changed meanwhile/.test(result.error)) throw new Error(result.error);
        return result.ok;
      }).then(() => {}),
    settled: (id) =>
      until(async () => {
        const inquiry = await read(id);
        return Object.keys(inquiry.work).length === 0 ? inquiry : null;
      }),
  };
  return team;
}
