import { describe, expect, it } from 'vitest';
import type { Fault, FaultOptions } from '../../src/sandbox/api/faults.js';
import { findCards, LEAD, type World } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { startRelay } from '../support/relay.js';
import { startSandbox, until } from '../support/sandbox.js';
import { slackClient } from '../support/slack-client.js';
import { approve, crash, newCard, openWorld, pause } from '../support/story.js';

const HOT = { message: 'We have decided and want to book you. Can somebody come for a visit this week?' };

const ABOUT_CARDS: FaultOptions = { when: (args) => eventOf(args) === 'flo_card' };
const ABOUT_LINES: FaultOptions = { when: (args) => eventOf(args) === 'flo_line' };
const ABOUT_ALERTS: FaultOptions = { when: (args) => eventOf(args) === 'flo_alert' };

const PASSING: [string, Fault][] = [
  ['answers 500', { kind: 'status', status: 500 }],
  ['breaks the connection', { kind: 'break' }],
  ['posts and breaks the connection', { kind: 'do-and-break' }],
  ['posts and never answers', { kind: 'do-and-hang' }],
  ['posts, and a proxy answers with a page', { kind: 'do-and-garble', body: '<html>Just a moment</html>' }],
  ['posts, and answers with nothing', { kind: 'do-and-garble', body: '' }],
  ['never answers', { kind: 'hang' }],
  ['says internal_error', { kind: 'error', error: 'internal_error' }],
];

/** One way of failing before and one after it was done: the others differ no more for lines, alerts and updates. */
const QUICK = PASSING.filter(
  ([name]) => name === 'answers 500' || name === 'posts and breaks the connection',
);

describe.concurrent('Slack fails when a card is posted', () => {
  it.for(PASSING)('it %s: one card stands in the end', async ([_name, fault], test) => {
    const world = await openWorld(test);
    world.slack.fail('chat.postMessage', fault, ABOUT_CARDS);
    const { id } = await newCard(world);
    await settled(world, id);
    expect(findCards(world.slack, id)).toHaveLength(1);
    expect(linesOf(world, id).length).toBeGreaterThan(0);
  });

  it.for([
    ['is limited', { kind: 'rate-limited', retryAfter: 1 }],
    ['fails', { kind: 'status', status: 500 }],
  ] as [string, Fault][])('and the search for it %s too: still one card', async ([_name, fault], test) => {
    const world = await openWorld(test);
    world.slack.fail('chat.postMessage', { kind: 'do-and-break' }, ABOUT_CARDS);
    world.slack.fail('conversations.history', fault, { times: 4 });
    const { id } = await newCard(world);
    await settled(world, id);
    expect(findCards(world.slack, id)).toHaveLength(1);
  });

  it('and what was found cannot be brought up to date: still one card', async (test) => {
    const world = await openWorld(test);
    world.slack.fail('chat.postMessage', { kind: 'do-and-break' }, ABOUT_CARDS);
    world.slack.fail('chat.update', { kind: 'rate-limited', retryAfter: 1 });
    const { id } = await newCard(world);
    await settled(world, id);
    expect(findCards(world.slack, id)).toHaveLength(1);
  });

  it('for ten inquiries at once, each after it was done: ten cards', async (test) => {
    const world = await openWorld(test);
    world.slack.setLimits('off');
    world.slack.fail('chat.postMessage', { kind: 'do-and-break' }, { ...ABOUT_CARDS, times: 10 });
    const ids = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => (await newCard(world, { email: `c${i}@fox.example` })).id),
    );
    await Promise.all(ids.map((id) => settled(world, id)));
    expect(ids.map((id) => findCards(world.slack, id).length)).toEqual(ids.map(() => 1));
    const histories = world.slack.calls('conversations.history').length;
    expect(histories).toBeLessThan(10);
  });

  it('and Flo ends before it knows: the next start finds the card', async (test) => {
    const first = await openWorld(test);
    first.slack.fail('chat.postMessage', { kind: 'do-and-hang' }, ABOUT_CARDS);
    const { body } = await first.post(LEAD);
    await until(() => findCards(first.slack, body.id).length === 1);
    await crash(first);
    const second = await openWorld(test, { beside: first });
    first.slack.setFlo(second.url);
    await settled(second, body.id);
    expect(findCards(second.slack, body.id)).toHaveLength(1);
  });
});

describe.concurrent('Slack asks to wait', () => {
  it('and nothing is posted in the channel before Retry-After has passed', async (test) => {
    const world = await openWorld(test);
    world.slack.fail('chat.postMessage', { kind: 'rate-limited', retryAfter: 3 }, ABOUT_CARDS);
    const first = await world.post(LEAD);
    await until(() => world.slack.calls('chat.postMessage').some((call) => call.error === 'ratelimited'));
    const second = await world.post({ ...LEAD, email: 'else@fox.example' });
    await Promise.all([settled(world, first.body.id), settled(world, second.body.id)]);
    const calls = world.slack.calls('chat.postMessage').filter((call) => eventOf(call.args) !== 'flo_alert');
    const asked = calls.find((call) => call.error === 'ratelimited')!;
    const next = calls[calls.indexOf(asked) + 1]!;
    expect(next.at.getTime() - asked.at.getTime()).toBeGreaterThanOrEqual(2_900);
    for (const { body } of [first, second]) expect(findCards(world.slack, body.id)).toHaveLength(1);
  });
});

describe.concurrent('Slack fails when a line is posted in the thread', () => {
  it.for(QUICK)('it %s: every line stands there once', async ([_name, fault], test) => {
    const world = await openWorld(test);
    world.slack.fail('chat.postMessage', fault, ABOUT_LINES);
    const { id } = await newCard(world);
    await approve(world, id);
    const after = await settled(world, id);
    const keys = linesOf(world, id);
    expect(keys).toEqual(after.thread.map((line) => `${id}/${line.key}/0`));
  });

  it('again and again through a long message: no part comes twice', async (test) => {
    const world = await openWorld(test);
    const part = (n: number): FaultOptions => ({ when: (args) => keyOf(args).endsWith(`/m1/${n}`) });
    for (const n of [1, 2])
      world.slack.fail('chat.postMessage', { kind: 'rate-limited', retryAfter: 1 }, part(n));
    const { id } = await newCard(world, { message: `${'All about our kitchen. '.repeat(1_000)}The end.` });
    const after = await settled(world, id);
    const parts = after.thread.find((line) => line.key === 'm1')?.ts ?? [];
    expect(parts.length).toBeGreaterThan(2);
    const lines = linesOf(world, id).filter((key) => key.includes('/m1/'));
    expect(lines).toEqual(parts.map((_, i) => `${id}/m1/${i}`));
  });
});

describe.concurrent('Slack fails when the owner is told of a hot lead', () => {
  it.for(QUICK)('it %s: one message comes, with a link to the card', async ([_name, fault], test) => {
    const world = await openWorld(test);
    world.slack.fail('chat.postMessage', fault, ABOUT_ALERTS);
    const { id } = await newCard(world, HOT);
    const after = await settled(world, id);
    expect(after.leadClass).toBe('hot');
    const alerts = alertsOf(world, id);
    expect(alerts).toHaveLength(1);
    expect(JSON.stringify(alerts[0]?.blocks)).toContain(after.card?.ts.replace('.', ''));
    expect(findCards(world.slack, id)).toHaveLength(1);
  });

  it('stays at one message across a restart, an approval and a further message', async (test) => {
    const first = await openWorld(test);
    first.slack.fail('chat.postMessage', { kind: 'do-and-hang' }, ABOUT_ALERTS);
    const { body } = await first.post({ ...LEAD, ...HOT });
    await until(() => alertsOf(first, body.id).length === 1);
    await crash(first);
    const second = await openWorld(test, { beside: first });
    first.slack.setFlo(second.url);
    await settled(second, body.id);
    await approve(second, body.id);
    await second.post({ ...LEAD, message: 'So when can you come this week? We are ready to book.' });
    await second.see(body.id, (inquiry) => inquiry.drafts.length === 2);
    await settled(second, body.id);
    expect(alertsOf(second, body.id)).toHaveLength(1);
  });
});

describe.concurrent('Slack fails when a card is brought up to date', () => {
  it.for([...QUICK, ['asks to wait', { kind: 'rate-limited', retryAfter: 1 }] as [string, Fault]])(
    'it %s: the newest state is shown in the end',
    async ([_name, fault], test) => {
      const world = await openWorld(test);
      const { id } = await newCard(world);
      await settled(world, id);
      world.slack.fail('chat.update', fault);
      await approve(world, id);
      await world.card(id, (text) => text.includes('*Sent*'));
      await settled(world, id);
      expect((await world.card(id)).text).toContain('*Sent*');
      expect(findCards(world.slack, id)).toHaveLength(1);
    },
  );

  it('and an outdated update arrives after the newest: the newest state is shown in the end', async (test) => {
    const world = await openWorld(test, { undoMs: 1_000 });
    const { id } = await newCard(world);
    await settled(world, id);
    world.slack.fail('chat.update', { kind: 'slow', ms: 7_500 });
    await approve(world, id);
    await world.card(id, (text) => text.includes('*Sent*'));
    // It is written down once it has arrived.
    await until(() =>
      world.slack.calls('chat.update').some(({ args }) => JSON.stringify(args.blocks).includes('"undo"')),
    );
    await world.card(id, (text) => text.includes('*Sent*'));
    await settled(world, id);
    expect((await world.card(id)).text).toContain('*Sent*');
  });

  it('because somebody deleted it: one new card stands there', async (test) => {
    const world = await openWorld(test);
    const { id, card } = await newCard(world);
    await settled(world, id);
    await slackClient(world.slack.apiUrl, world.slack.botToken).chat.delete({
      channel: card.channel,
      ts: card.ts,
    });
    world.slack.fail('chat.postMessage', { kind: 'do-and-break' }, ABOUT_CARDS);
    await world.post({ ...LEAD, message: 'And the bathroom.' });
    await world.see(id, (inquiry) => inquiry.card !== undefined && inquiry.card.ts !== card.ts);
    await settled(world, id);
    expect(findCards(world.slack, id)).toHaveLength(1);
  });
});

describe.concurrent('Flo is not in the channel', () => {
  it('joins it, where it is public, and posts the card once', async (test) => {
    const basic = examplePolicy();
    const world = await openWorld(test, {
      policy: { ...basic, slack: { ...basic.slack, channel: '#general' } },
    });
    const { body } = await world.post(LEAD);
    await world.see(body.id, (inquiry) => inquiry.card !== undefined);
    const general = world.slack.channelNamed('general')!;
    const cards = () => world.slack.messages(general.id).filter((each) => eventOf(each) === 'flo_card');
    expect(cards()).toHaveLength(1);
    expect((await fetch(`${world.url}/readyz`)).status).toBe(200);
  });
});

describe.concurrent('Slack is not there when Flo starts', () => {
  it('takes inquiries in, says so at /readyz, and posts the card when Slack answers', async (test) => {
    const slack = await startSandbox();
    test.onTestFinished(() => slack.stop());
    const relay = await startRelay(Number(new URL(slack.url).port));
    test.onTestFinished(() => relay.shut());
    await relay.shut();
    const apiUrl = `http://127.0.0.1:${relay.port}/sandbox/api/`;
    const world = await openWorld(test, { beside: { slack, dataDir: slack.dataDir } as World, apiUrl });
    const { status, body } = await world.post(LEAD);
    expect(status).toBe(202);
    await until(() => world.logged.some((line) => line.level === 'warn'));
    const unready = await fetch(`${world.url}/readyz`);
    expect(unready.status).toBe(503);
    expect(((await unready.json()) as { slack: string }).slack).toContain('could not be reached');
    expect((await fetch(`${world.url}/healthz`)).status).toBe(200);
    await relay.open();
    await world.card(body.id, (text) => text.includes('Approve'));
    expect(findCards(world.slack, body.id)).toHaveLength(1);
  });
});

describe.concurrent('the channel of flo.yml is not there', () => {
  it.for(['leads', 'C0LEADS0001'])(
    '%s: Flo says so, and posts the card once it is',
    async (channel, test) => {
      const slack = await startSandbox({ channel: 'elsewhere' });
      test.onTestFinished(() => slack.stop());
      const basic = examplePolicy();
      const policy = { ...basic, slack: { ...basic.slack, channel } };
      const world = await openWorld(test, { beside: { slack, dataDir: slack.dataDir } as World, policy });
      const readyz = async () => {
        const answer = await fetch(`${world.url}/readyz`);
        return { status: answer.status, words: await answer.text() };
      };
      const problem = `the channel #${channel} was not found`;
      expect(await readyz()).toEqual({ status: 503, words: expect.stringContaining(problem) });
      const { status, body } = await world.post(LEAD);
      expect(status).toBe(202);
      await until(() => world.logged.some((line) => JSON.stringify(line).includes(problem)));
      const asked = world.slack.calls('conversations.list').length;
      await pause(3_500);
      expect(world.slack.calls('conversations.list').length - asked).toBeLessThan(4);
      await slack.restart({ channel });
      await world.card(body.id, (text) => text.includes('Approve'));
      expect(findCards(world.slack, body.id)).toHaveLength(1);
      await until(async () => (await readyz()).status === 200);
    },
  );
});

async function settled(world: World, id: string) {
  return world.see(
    id,
    (inquiry) =>
      Object.keys(inquiry.work).length === 0 &&
      inquiry.thread.every((line) => line.ts !== undefined) &&
      inquiry.alerts.every((alert) => alert.ts !== undefined),
  );
}

function eventOf(args: { metadata?: unknown }): string {
  return (args.metadata as { event_type?: string } | undefined)?.event_type ?? '';
}

function keyOf(args: Record<string, unknown>): string {
  return (args.metadata as { event_payload?: { key?: string } } | undefined)?.event_payload?.key ?? '';
}

/** The metadata keys of what stands in the card's thread, oldest first. */
function linesOf(world: World, id: string): string[] {
  return world.slack
    .messages(world.slack.channel.id)
    .filter((message) => message.threadTs && keyOf({ metadata: message.metadata }).startsWith(`${id}/`))
    .map((message) => keyOf({ metadata: message.metadata }));
}

function alertsOf(world: World, id: string) {
  const im = world.slack.imOf(world.slack.people.owner.id);
  return im
    ? world.slack.messages(im.id).filter((each) => keyOf({ metadata: each.metadata }) === `${id}/hot`)
    : [];
}
