import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { findBreak } from '../../src/core/trail.js';
import type { SlackBlock } from '../../src/sandbox/protocol.js';
import { openStore } from '../../src/store/open-store.js';
import { silent } from '../store/samples.js';
import { type CompiledFlo, compileFlo } from '../support/compiled.js';
import { findAction } from '../support/flo.js';
import { type FloProcess, freePort, startFloProcess } from '../support/flo-process.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { type RunningSandbox, startSandbox, until } from '../support/sandbox.js';
import { type Ending, pause } from '../support/story.js';

const ROUNDS = 12;
const TOKEN = 'intake-token-of-the-tests';

let program: CompiledFlo;
beforeAll(async () => {
  program = await compileFlo();
});
afterAll(() => program?.remove());

describe('Flo is killed at any moment, again and again', () => {
  it.for(['outbox', 'smtp'] as const)(
    'with mail by %s: one card for each inquiry, one mail for each approval, nothing else',
    { timeout: 300_000 },
    async (by, test) => {
      const office = await openOffice(test, by);
      const random = randomFrom(Number(process.env.FLO_SEED ?? Date.now() % 1_000_000));
      for (let round = 0; round < ROUNDS; round++) {
        const flo = await office.start();
        const stop = office.bustle();
        await pause(100 + random() * 2_400);
        await flo.kill();
        await stop();
      }
      const flo = await office.start();
      const stop = office.bustle();
      await until(() => office.unanswered() === 0);
      await stop();
      await until(async () => (await office.open(flo)) === 0, 120_000);
      expect(await flo.stop()).toBe(0);
      await office.inspect(by);
    },
  );

  it('ends cleanly when it is asked to, in the middle of work', async (test) => {
    const office = await openOffice(test, 'smtp');
    for (let round = 0; round < 4; round++) {
      const flo = await office.start();
      const stop = office.bustle();
      await pause(1_200);
      expect(await flo.stop()).toBe(0);
      await stop();
    }
    const flo = await office.start();
    const stop = office.bustle();
    await until(() => office.unanswered() === 0);
    await stop();
    await until(async () => (await office.open(flo)) === 0);
    expect(await flo.stop()).toBe(0);
    const inquiries = await office.inspect('smtp');
    expect(inquiries.filter((inquiry) => inquiry.status === 'unknown')).toEqual([]);
    expect(inquiries.filter((inquiry) => inquiry.status === 'sent').length).toBeGreaterThan(0);
  });
});

interface Office {
  start(): Promise<FloProcess>;
  /** Customers write and people approve, until the returned function is called. */
  bustle(): () => Promise<void>;
  /** How many inquiries were posted that nobody has confirmed. */
  unanswered(): number;
  /** How many inquiries Flo still has to do something for. */
  open(flo: FloProcess): Promise<number>;
  /** After the end: holds the records, the channel and the mail against each other. */
  inspect(by: 'outbox' | 'smtp'): Promise<Inquiry[]>;
}

async function openOffice(test: Ending, by: 'outbox' | 'smtp'): Promise<Office> {
  const slack = await startSandbox({ limits: 'off' });
  test.onTestFinished(() => slack.stop());
  const mail = await startMailServer();
  test.onTestFinished(() => mail.close());
  const port = await freePort();
  slack.setFlo(`http://127.0.0.1:${port}`);
  const config = join(slack.dataDir, 'flo.yml');
  await writeFile(config, (await readFile('flo.yml', 'utf8')).replace('undo: 10s', 'undo: 1s'));
  let running: FloProcess | undefined;
  test.onTestFinished(() => running?.kill());
  const env = {
    PORT: String(port),
    FLO_DATA: slack.dataDir,
    FLO_CONFIG: config,
    FLO_INTAKE_TOKEN: TOKEN,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'warn',
    ...(by === 'smtp' && { SMTP_URL: mail.url, MAIL_FROM: 'hello@cedarpine.example' }),
  };
  /** Idempotency-Key → the inquiry's id, once it is known. */
  const posted = new Map<string, string | null>();

  return {
    async start() {
      running = await startFloProcess(program.main, env);
      return running;
    },
    bustle() {
      let over = false;
      const customers = [1, 2].map(async () => {
        while (!over) {
          const again = [...posted].find(([, id]) => id === null)?.[0];
          const key = again ?? `inquiry-${posted.size}`;
          if (!again) posted.set(key, null);
          const id = await write(env.PORT, key);
          if (id) posted.set(key, id);
          await pause(id ? 250 : 50);
        }
      });
      const approvers = [slack.people.owner.id, slack.people.backup.id].map(async (user) => {
        const pressed = new Set<string>();
        while (!over) {
          for (const card of approvable(slack).filter(({ ts }) => !pressed.has(ts))) {
            const result = await slack.act({ kind: 'action', user, ...card.press });
            if (result.ok) pressed.add(card.ts);
          }
          await pause(60);
        }
      });
      return async () => {
        over = true;
        await Promise.all([...customers, ...approvers]);
      };
    },
    unanswered: () => [...posted.values()].filter((id) => id === null).length,
    async open(flo) {
      const states = await Promise.all(
        [...posted.values()].map(async (id) => {
          const answer = await fetch(`${flo.url}/inquiries/${id}`, {
            headers: { authorization: `Bearer ${TOKEN}` },
          });
          return ((await answer.json()) as { status: string }).status;
        }),
      );
      const due = states.filter((status) => status === 'received' || status === 'approved').length;
      const cards = cardsOf(slack);
      return due + [...posted.values()].filter((id) => !cards.has(id ?? '')).length;
    },
    async inspect() {
      const store = await openStore({ folder: join(slack.dataDir, 'store') }, silent);
      test.onTestFinished(() => store.close());
      const ids = [...posted.values()].map(String);
      const inquiries = (await Promise.all(ids.map((id) => store.get(id)))).map((inquiry) => inquiry!);
      expect(await store.countAll()).toBe(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
      const letters = await lettersOf(slack, mail, by);
      for (const inquiry of inquiries) inspectOne(inquiry, { slack, letters });
      const known = new Set(inquiries.flatMap((inquiry) => inquiry.deliveries.map((each) => each.messageId)));
      expect([...letters.keys()].filter((messageId) => !known.has(messageId))).toEqual([]);
      const count = (status: string) => inquiries.filter((inquiry) => inquiry.status === status).length;
      const taken = inquiries.reduce((sum, inquiry) => sum + inquiry.deliveries.length, 0);
      console.log(
        `${by}: ${ids.length} inquiries, ${count('sent')} sent in ${taken} dialogues, ${count('unknown')} unknown, ${count('awaiting')} waiting`,
      );
      return inquiries;
    },
  };
}

function inspectOne(
  inquiry: Inquiry,
  { slack, letters }: { slack: RunningSandbox; letters: Map<string, number> },
) {
  const posts = slack.messages(slack.channel.id).filter((message) => !message.tombstone);
  const keys = posts.map((message) => String(message.metadata?.event_payload.key));
  expect(keys.filter((key) => key === inquiry._id)).toHaveLength(1);
  const lines = keys.filter((key) => key.startsWith(`${inquiry._id}/`));
  expect(new Set(lines).size).toBe(lines.length);
  const im = slack.imOf(slack.people.owner.id);
  const alerts = im ? slack.messages(im.id).map((each) => String(each.metadata?.event_payload.key)) : [];
  expect(alerts.filter((key) => key === `${inquiry._id}/hot`)).toHaveLength(inquiry.alerts.length);

  expect(findBreak(inquiry.trail)).toBeNull();
  expect(['awaiting', 'sent', 'unknown']).toContain(inquiry.status);
  const approvals = inquiry.trail.filter((entry) => entry.kind === 'approved');
  const versions = new Set(inquiry.deliveries.map((delivery) => delivery.version));
  expect(
    [...versions].filter((version) => !approvals.some((entry) => entry.refs.version === version)),
  ).toEqual([]);
  if (inquiry.status === 'awaiting') expect(approvals).toEqual([]);
  else expect(approvals).toHaveLength(1);
  for (const version of versions) {
    const last = inquiry.deliveries.findLast((delivery) => delivery.version === version)!;
    const went = letters.get(last.messageId) ?? 0;
    if (last.outcome === 'sent') expect(went).toBe(1);
    else {
      expect(last.outcome).toBe('unknown');
      expect(went).toBeLessThanOrEqual(1);
    }
  }
}

/** How often each Message-ID went out. */
async function lettersOf(slack: RunningSandbox, mail: MailServer, by: 'outbox' | 'smtp') {
  const ids =
    by === 'smtp'
      ? mail.mails.map((each) => String(each.mail.messageId).replace(/[<>]/g, ''))
      : (await slack.mail()).map((each) => each.id.replace(/\.eml$/, ''));
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Posts an inquiry of somebody new; null when nobody confirmed it. */
async function write(port: string, key: string): Promise<string | null> {
  const hot = Number(key.split('-')[1]) % 3 === 0;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/inquiries`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${TOKEN}`,
        'idempotency-key': key,
      },
      body: JSON.stringify({
        name: `Customer ${key}`,
        email: `${key}@fox.example`,
        message: hot ? 'We have decided. Can you come for a visit this week?' : 'We may want a new kitchen.',
      }),
    });
    const body = (await answer.json()) as { id?: string };
    return answer.status === 202 ? (body.id ?? null) : null;
  } catch {
    return null;
  }
}

function cardsOf(slack: RunningSandbox): Set<string> {
  const posts = slack.messages(slack.channel.id).filter((each) => each.metadata?.event_type === 'flo_card');
  return new Set(posts.map((each) => String(each.metadata?.event_payload.key)));
}

function approvable(slack: RunningSandbox) {
  return slack.messages(slack.channel.id).flatMap((message) => {
    if (message.metadata?.event_type !== 'flo_card') return [];
    const blocks: SlackBlock[] = message.blocks ?? [];
    const offered = blocks.some((block) =>
      block.elements?.some((element: SlackBlock) => element.action_id === 'approve'),
    );
    if (!offered) return [];
    const from = { channel: message.channel, ts: message.ts };
    return [{ ts: message.ts, press: { from, ...findAction(blocks, 'approve') } }];
  });
}

/** The same numbers for the same seed: FLO_SEED repeats a run's moments. */
function randomFrom(seed: number): () => number {
  console.log(`FLO_SEED=${seed}`);
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
