import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/core/policy.js';
import { changeInquiry } from '../../src/flows/change.js';
import type { World } from '../support/flo.js';
import { examplePolicy } from '../support/inquiries.js';
import { type Ending, newCard, openWorld, press } from '../support/story.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

async function openHolding(test: Ending, changes: Partial<Policy> = {}) {
  const world = await openWorld(test, { policy: examplePolicy(changes) });
  const { owner, backup, guest } = world.slack.people;
  return { world, olivia: owner.id, ben: backup.id, gus: guest.id };
}

/** Chooses from the card's menu, however it is drawn, once it has the entry. */
async function choose(world: World, user: string, id: string, entry: string): Promise<void> {
  const card = await world.card(id, () => true);
  await world.press(user, card, 'menu', entry);
}

/** Whom a post in the card's thread mentions, and what it says. */
function threadOf(world: World, id: string): string[] {
  return world.slack
    .messages()
    .filter(({ metadata }) => String(metadata?.event_payload.key).startsWith(`${id}/l`))
    .map(({ text }) => text);
}

async function posted(world: World, id: string, pattern: RegExp): Promise<string> {
  await world.see(id, ({ thread }) => thread.every(({ ts }) => ts !== undefined));
  const found = threadOf(world, id).find((text) => pattern.test(text));
  if (!found) throw new Error(`Not in the thread: ${pattern}. It says: ${threadOf(world, id).join(' | ')}`);
  return found;
}

describe.concurrent('taking an inquiry', () => {
  it('of many at once one wins, and the others are told who', async (test) => {
    const { world, olivia, ben, gus } = await openHolding(test);
    const { id, card } = await newCard(world);
    const people = [olivia, ben, gus];
    await Promise.all(people.map((user) => world.press(user, card, 'take')));
    const { assigned, trail } = await world.see(id, (inquiry) => inquiry.assigned !== undefined);
    const winner = assigned!.person;
    const losers = people.filter((user) => user !== winner.id);
    expect(losers).toHaveLength(2);
    for (const user of losers)
      expect(await world.told(user, /has it already/)).toContain(`${winner.name} has it already`);
    expect(trail.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
    const { text } = await world.card(id, (words) => words.includes(`${winner.name} has it`));
    expect(text).not.toContain('Take it');
    expect(text).toMatch(/has it\* since <!date/);
  });

  it('is for everybody in the channel, guests too', async (test) => {
    const { world, gus } = await openHolding(test);
    const { id, card } = await newCard(world);
    await world.press(gus, card, 'take');
    await world.see(id, ({ assigned }) => assigned?.person.name === 'Gus');
    await posted(world, id, /^Gus has taken it\.$/);
  });

  it('stays through an answer and for what the customer writes next, and is given back by who has it', async (test) => {
    const { world, ben, gus } = await openHolding(test);
    const { id, card } = await newCard(world);
    await world.press(ben, card, 'take');
    await world.see(id, ({ assigned }) => assigned?.person.id === ben);
    await press(world, ben, id, 'approve');
    await world.see(id, ({ status }) => status === 'sent');
    await world.post({ name: 'Dana Fox', email: 'dana@fox.example', message: 'And a pantry, please.' });
    await world.see(id, ({ status, drafts }) => status === 'awaiting' && drafts.length === 2);
    await world.card(id, (text) => text.includes('Ben has it') && text.includes('Give it back'));
    await choose(world, gus, id, 'giveBack');
    await world.told(gus, /Only who has it, and approvers, can give it back/);
    await choose(world, ben, id, 'giveBack');
    await world.see(id, ({ assigned }) => assigned === undefined);
    await world.card(id, (text) => text.includes('Take it') && !text.includes('Ben has it'));
    await posted(world, id, /Ben has given it back/);
  });
});

describe.concurrent('assigning', () => {
  it('mentions who gets it, and says on the card who assigned it', async (test) => {
    const { world, olivia, ben } = await openHolding(test);
    const { id } = await newCard(world);
    await choose(world, olivia, id, 'assign');
    await world.modal(olivia, 'assign');
    await world.submit(olivia, { person: ben });
    await world.see(id, ({ assigned }) => assigned?.person.id === ben);
    await world.card(id, (text) => /Ben has it\* since .* · assigned by Olivia/.test(text));
    expect(await posted(world, id, /assigned/)).toBe(`Olivia has assigned this to <@${ben}>.`);
  });

  it('is for approvers', async (test) => {
    const { world, gus } = await openHolding(test);
    const { id } = await newCard(world);
    await choose(world, gus, id, 'assign');
    await world.told(gus, /Only approvers decide/);
    expect(world.slack.view(gus)).toBeNull();
  });

  it('to somebody who is not in the channel is refused under the name', async (test) => {
    const { world, olivia } = await openHolding(test);
    const { id: zoe } = await world.slack.addUser({ email: 'zoe@cedarpine.example', inChannel: false });
    const { id } = await newCard(world);
    await choose(world, olivia, id, 'assign');
    await world.modal(olivia, 'assign');
    await world.submit(olivia, { person: zoe }).catch(() => {});
    expect(JSON.stringify(await world.modal(olivia, 'assign'))).toContain('Zoe is not in #leads');
    expect((await world.store.get(id))?.assigned).toBeUndefined();
  });

  it('does not override unseen who has taken it meanwhile', async (test) => {
    const { world, olivia, ben, gus } = await openHolding(test);
    const { id, card } = await newCard(world);
    await choose(world, olivia, id, 'assign');
    await world.modal(olivia, 'assign');
    await world.press(gus, card, 'take');
    await world.see(id, ({ assigned }) => assigned?.person.id === gus);
    await world.submit(olivia, { person: ben });
    expect(JSON.stringify((await world.modal(olivia, 'message')).view)).toMatch(/Gus has got it meanwhile/);
    expect((await world.store.get(id))?.assigned?.person.id).toBe(gus);
  });
});

describe.concurrent('a rule of routes', () => {
  const contains = (words: string, to: string) => ({
    routes: [
      { when: { class: 'spam' as const }, to: 'nobody@cedarpine.example' },
      { when: { source: 'api', contains: words }, to },
    ],
  });

  it('gives it to the person it names, once, and the card says which rule', async (test) => {
    const { world, ben } = await openHolding(test, contains('KITCHEN', 'ben@cedarpine.example'));
    const { id } = await newCard(world);
    const { assigned } = await world.see(id, (inquiry) => inquiry.assigned !== undefined);
    expect(assigned).toMatchObject({ person: { id: ben, name: 'Ben' }, by: { kind: 'route', rule: 2 } });
    await world.card(id, (text) =>
      /Ben has it\* since .* · rule 2: source api, contains “KITCHEN”/.test(text),
    );
    expect(await posted(world, id, /rule 2/)).toMatch(new RegExp(`^For <@${ben}> \\(rule 2: `));
    await choose(world, ben, id, 'giveBack');
    await world.see(id, (inquiry) => inquiry.assigned === undefined);
    await world.post({ name: 'Dana Fox', email: 'dana@fox.example', message: 'The kitchen is small.' });
    const later = await world.see(id, ({ drafts }) => drafts.length === 2);
    expect(later.assigned).toBeUndefined();
    expect(later.work.route).toBeUndefined();
  });

  it('mentions a user group, and assigns nobody', async (test) => {
    const world = await openWorld(test, {
      policy: examplePolicy(contains('kitchen', '@sales')),
      sandbox: { usergroups: [{ handle: 'sales', users: ['ben@cedarpine.example'] }] },
    });
    const { id } = await newCard(world);
    await world.see(id, ({ routed }) => routed !== undefined);
    await world.card(id, (text) => text.includes('*Nobody has it yet* · for @sales, rule 2'));
    expect(await posted(world, id, /rule 2/)).toMatch(/^For <!subteam\^S\w+> \(rule 2: /);
    expect((await world.store.get(id))?.assigned).toBeUndefined();
  });

  it('says on the card when Slack does not know whom it names', async (test) => {
    const { world, olivia } = await openHolding(test, contains('kitchen', 'gone@cedarpine.example'));
    const { id } = await newCard(world);
    const card = await world.card(id, (text) => text.includes('whom Slack does not know'));
    expect(card.text).toMatch(/rule 2 names gone@cedarpine.example, whom Slack does not know/);
    await world.press(olivia, card, 'take');
    await world.card(id, (text) => text.includes('Olivia has it') && !text.includes('does not know'));
  });

  it('waits until Slack tells, and nothing else waits for it', async (test) => {
    const { world, ben } = await openHolding(test, contains('kitchen', 'ben@cedarpine.example'));
    world.slack.fail('users.lookupByEmail', { kind: 'error', error: 'fatal_error' }, { times: 20 });
    const { id } = await newCard(world);
    expect((await world.store.get(id))?.assigned).toBeUndefined();
    world.slack.clearFaults();
    await world.see(id, ({ assigned }) => assigned?.person.id === ben);
  });
});

describe.concurrent('snoozing', () => {
  async function snooze(world: World, user: string, id: string, typed: Record<string, string>) {
    await choose(world, user, id, 'snooze');
    await world.modal(user, 'snooze');
    await world.submit(user, typed);
  }

  it('brings it back by itself, and tells who put it aside', async (test) => {
    const { world, olivia } = await openHolding(test);
    const { id } = await newCard(world);
    await snooze(world, olivia, id, { until: 'hour', note: 'Ask Lee first.' });
    await world.card(id, (text) => /Snoozed until\* <!date.*by Olivia: Ask Lee first\./.test(text));
    await posted(world, id, /^Olivia has snoozed this until /);
    world.time.aheadMs += HOUR_MS / 2;
    await new Promise((passed) => setTimeout(passed, 1_500));
    expect((await world.store.get(id))?.snoozed).toBeDefined();
    world.time.aheadMs += HOUR_MS / 2;
    const back = await world.see(id, ({ snoozed }) => snoozed === undefined);
    expect(back.status).toBe('awaiting');
    expect(back.work.wake).toBeUndefined();
    await world.card(id, (text) => !text.includes('Snoozed until'));
    expect(await posted(world, id, /This is back/)).toBe(`<@${olivia}> This is back: its time has come.`);
    expect(back.trail.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['snoozed', 'woken']));
    expect(JSON.stringify(back.trail)).not.toContain('Lee');
  });

  it('is not lost to a worker that came for it before its time', async (test) => {
    const { world, olivia } = await openHolding(test);
    const { id } = await newCard(world);
    await snooze(world, olivia, id, { until: 'hour' });
    const aside = await world.see(id, ({ snoozed }) => snoozed !== undefined);
    const now = new Date();
    await changeInquiry(world.flo.deps.store, id, (inquiry) => {
      const wake = { ...inquiry.work.wake!, due: now };
      return { ok: true, inquiry: { ...inquiry, rev: inquiry.rev + 1, work: { ...inquiry.work, wake } } };
    });
    const still = await world.see(id, ({ work }) => (work.wake?.due ?? 0) > now);
    expect(still.work.wake?.due).toEqual(aside.snoozed?.until);
    world.time.aheadMs += HOUR_MS;
    await world.see(id, ({ snoozed }) => snoozed === undefined);
  });

  it('ends at once when the customer writes', async (test) => {
    const { world, ben } = await openHolding(test);
    const { id } = await newCard(world);
    await snooze(world, ben, id, { until: 'monday' });
    await world.see(id, ({ snoozed }) => snoozed !== undefined);
    await world.post({ name: 'Dana Fox', email: 'dana@fox.example', message: 'Are you there?' });
    const back = await world.see(id, ({ messages }) => messages.length === 2);
    expect(back.snoozed).toBeUndefined();
    expect(back.work.wake).toBeUndefined();
    await world.card(id, (text) => text.includes('back before its time') && !text.includes('Snoozed until'));
    expect(await posted(world, id, /This is back/)).toContain('the customer wrote again');
  });

  it('ends with a decision', async (test) => {
    const { world, olivia } = await openHolding(test);
    const { id } = await newCard(world);
    await snooze(world, olivia, id, { until: 'tomorrow' });
    await world.see(id, ({ snoozed }) => snoozed !== undefined);
    await press(world, olivia, id, 'approve');
    const sent = await world.see(id, ({ status }) => status === 'sent');
    expect(sent.snoozed).toBeUndefined();
    expect(sent.work.wake).toBeUndefined();
  });

  it('can be changed and ended by hand; two at once: the second is told', async (test) => {
    const { world, olivia, ben } = await openHolding(test);
    const { id } = await newCard(world);
    for (const user of [olivia, ben]) {
      await choose(world, user, id, 'snooze');
      await world.modal(user, 'snooze');
    }
    await Promise.all([olivia, ben].map((user) => world.submit(user, { until: 'hour' })));
    const { snoozed } = await world.see(id, (inquiry) => inquiry.snoozed !== undefined);
    const loser = snoozed!.by.id === olivia ? ben : olivia;
    const { view } = await world.modal(loser, 'message');
    expect(JSON.stringify(view)).toContain(`${snoozed!.by.name} was first and snoozed it`);
    await world.card(id, (text) => text.includes('Bring back now'));
    await snooze(world, loser, id, { until: 'monday' });
    const later = await world.see(id, (inquiry) => inquiry.snoozed?.by.id === loser);
    expect(later.work.wake?.due).toEqual(later.snoozed?.until);
    await choose(world, olivia, id, 'wake');
    await world.see(id, (inquiry) => inquiry.snoozed === undefined && !inquiry.work.wake);
  });

  it('takes no moment that is past, and says so under its field', async (test) => {
    const { world, olivia } = await openHolding(test);
    const { id } = await newCard(world);
    await choose(world, olivia, id, 'snooze');
    const errors = async (typed: Record<string, string>) => {
      await world.submit(olivia, typed).catch(() => {});
      return JSON.stringify(await world.modal(olivia, 'snooze'));
    };
    await world.modal(olivia, 'snooze');
    expect(await errors({ until: 'date' })).toContain('Please choose a date');
    expect(await errors({ until: 'date', date: '2020-01-01' })).toContain('This day is past');
    expect(await errors({ until: 'hour', date: '2099-01-01' })).toContain('date or a time');
    expect((await world.store.get(id))?.snoozed).toBeUndefined();
  });

  it('is for who has it and for approvers', async (test) => {
    const { world, gus } = await openHolding(test);
    const { id, card } = await newCard(world);
    await choose(world, gus, id, 'snooze');
    expect(JSON.stringify((await world.modal(gus, 'message')).view)).toContain('Take it first');
    await world.press(gus, card, 'take');
    await world.see(id, ({ assigned }) => assigned?.person.id === gus);
    await snooze(world, gus, id, { until: 'hour' });
    await world.see(id, ({ snoozed }) => snoozed?.by.id === gus);
  });
});
