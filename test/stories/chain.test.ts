import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { findBreak } from '../../src/core/trail.js';
import { POLL_MS } from '../../src/doors/lanes.js';
import { MovableClock } from '../../src/sandbox/clock.js';
import { findCards, LEAD, startWorld, type World, wordsOf } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { until } from '../support/sandbox.js';

let world: World;
let folder: string | undefined;
afterEach(async () => {
  await world?.stop();
  if (folder) await rm(folder, { recursive: true });
  folder = undefined;
});

describe('an inquiry comes in, a card in Slack, a person decides, one reply goes out', () => {
  it('approves: exactly the text that was shown, once, with a trail', async () => {
    world = await startWorld();
    const { status, body } = await world.post(LEAD);
    expect(status).toBe(202);
    expect(body.duplicate).toBe(false);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    const before = await world.see(body.id, (inquiry) => inquiry.drafts.length === 1);
    const [draft] = before.drafts;
    expect(card.text).toContain('Dana Fox');
    expect(wordsOf(card.blocks)).toContain(draft!.body);

    await world.press(world.slack.people.owner.id, card, 'approve');
    // The card stands before the records know it: where the machine is slow, the reply may be out by then.
    const after = await world.see(body.id, (one) => one.status === 'sent' && one.card !== undefined);
    const mail = await until(async () => (await world.slack.mail())[0]);
    expect(mail.to).toContain('dana@fox.example');
    expect(mail.subject).toBe(draft!.subject);
    expect(mail.body.trimEnd()).toBe(draft!.body.trimEnd());
    await world.card(body.id, (text) => /sent/i.test(text));
    expect(findCards(world.slack, body.id)).toHaveLength(1);
    expect(await world.slack.mail()).toHaveLength(1);
    expect(after.decision?.by.id).toBe(world.slack.people.owner.id);
    expect(findBreak(after.trail)).toBeNull();
    expect(after.trail.map((entry) => entry.kind)).toEqual(
      expect.arrayContaining([
        'received',
        'prepared',
        'card-posted',
        'approved',
        'delivery-started',
        'delivery-ended',
      ]),
    );
    const thread = await until(() => {
      const lines = world.slack.thread(card.channel, card.ts);
      return lines.length >= 3 ? lines : null;
    });
    expect(thread[0]!.text).toMatch(/stays inside/);
  });

  it('waits for no look that comes by itself: each write rings for the work that it owes', async () => {
    // Whoever naps is woken by a ring, or never.
    const movable = await openClock((ms) => (ms < POLL_MS ? ms : 2 ** 30));
    world = await startWorld({ movable });
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id, (text) => text.includes('Approve'));
    await world.press(world.slack.people.owner.id, card, 'approve');
    await until(async () => (await world.slack.mail())[0]);
    await until(() => world.slack.thread(card.channel, card.ts).length >= 3);
  });

  it('knows who may decide before anybody clicks, also after a quiet hour', async () => {
    const movable = await openClock((ms) => ms);
    world = await startWorld({ movable });
    const asked = () => world.slack.calls('conversations.members').length;
    await until(() => asked() > 0);
    for (const known of [1, 2]) {
      await until(async () => {
        await movable.skip(5 * 60_000);
        return asked() > known;
      });
    }
  });

  it('lets nobody decide but approvers, and says who can', async () => {
    world = await startWorld();
    const { body } = await world.post(LEAD);
    const card = await world.card(body.id);
    const { guest } = world.slack.people;
    await world.press(guest.id, card, 'approve');
    const told = await until(() => world.slack.ephemerals(guest.id)[0]);
    expect(told.text).toMatch(/approvers/i);
    expect((await world.store.get(body.id))?.status).toBe('awaiting');
  });

  it.each([
    {
      approvers: ['Maria@cedarpine.example'],
      by: 'maria@cedarpine.example',
      refused: 'ben@cedarpine.example',
    },
    { approvers: ['U0MARIA0001', '@sales'], by: 'ben@cedarpine.example', refused: 'gus@guests.example' },
    { approvers: ['S0SALES0001'], by: 'olivia@cedarpine.example', refused: 'gus@guests.example' },
  ])(
    'lets them decide in the sandbox whom flo.yml names, and says on the page who they are: $approvers',
    async ({ approvers, by, refused }) => {
      const basic = examplePolicy();
      const policy = { ...basic, slack: { ...basic.slack, approvers } };
      world = await startWorld({ policy, sandbox: { approvers } });
      const { users } = (await world.slack.state(''))!;
      const named = (email: string) => users.find((user) => user.email.toLowerCase() === email)!;
      expect(named(refused).role).not.toContain('ay approve');
      expect(named(by).role).toMatch(/[Mm]ay approve$/);

      const { body } = await world.post(LEAD);
      const card = await world.card(body.id);
      await world.press(named(refused).id, card, 'approve');
      await world.told(named(refused).id, /Only approvers decide.* can\./);
      await world.press(named(by).id, card, 'approve');
      await world.see(body.id, (one) => one.decision?.by.id === named(by).id);
    },
  );
});

/** A clock whose naps last as long as `lasts` makes of them, kept in a folder that goes with the story. */
async function openClock(lasts: (ms: number) => number): Promise<MovableClock> {
  folder = await mkdtemp(join(tmpdir(), 'flo-clock-'));
  const after = async (ms: number, signal?: AbortSignal) => {
    await sleep(lasts(ms), undefined, { ref: false, ...(signal && { signal }) }).catch(() => {});
  };
  return MovableClock.open({ now: () => new Date(), after }, join(folder, 'clock.json'));
}
