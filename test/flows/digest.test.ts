import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BusinessHours } from '../../src/core/business-hours.js';
import type { Inquiry } from '../../src/core/inquiry.js';
import { type Week, weekAfter, weekOf, weeksUpTo } from '../../src/core/metrics/week.js';
import type { Policy } from '../../src/core/policy.js';
import { appendEntry } from '../../src/core/trail.js';
import type { Store } from '../../src/deps/store.js';
import type { Deps } from '../../src/deps.js';
import { composeDigest, keepChartWeeks } from '../../src/flows/digest.js';
import { openStore } from '../../src/store/open-store.js';
import { next, silent } from '../store/samples.js';
import { ANA, exampleInquiry, examplePolicy } from '../support/inquiries.js';

const HOUR_MS = 3_600_000;
const POLICY = examplePolicy({ metric: { name: 'response-time', baseline: 26 * HOUR_MS } });
const ZONE = POLICY.business.timeZone;
/** Monday 9 November 2026, 9:00 in Portland; the clocks went back on the Sunday of the week before last. */
const MONDAY = new Date('2026-11-09T17:00:00Z');
const LAST = weekAfter(weekOf(MONDAY, ZONE), -1, ZONE);

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flo-digest-'));
  store = await openStore({ folder }, silent);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function compose(week: Week, now = MONDAY, policy: Policy = POLICY) {
  return composeDigest(depsAt(now, policy), week);
}

function depsAt(now: Date, policy: Policy = POLICY) {
  return {
    policy,
    hours: new BusinessHours(policy.business),
    store,
    clock: { now: () => now, after: () => new Promise(() => {}) },
    desk: { permalink: async () => 'https://slack.example/p1' },
  } as unknown as Deps;
}

let ids = 0;
/** Received so many hours into a week, and answered so many hours later, if at all. */
async function lived(week: Week, hours: number, answeredAfter?: number, more: Partial<Inquiry> = {}) {
  const at = (after: number) => new Date(week.from.getTime() + (hours + after) * HOUR_MS);
  ids += 1;
  let trail = appendEntry([], { at: at(0), by: 'customer', kind: 'received' });
  if (answeredAfter !== undefined)
    for (const kind of ['approved', 'delivery-ended'])
      trail = appendEntry(trail, {
        at: at(answeredAfter),
        by: 'flo',
        kind,
        refs: { version: 1, outcome: 'sent', wrote: 'unedited' },
      });
  const inquiry = exampleInquiry({
    _id: `i${ids}`,
    keys: [],
    leadClass: 'warm',
    receivedAt: at(0),
    trail,
    work: {},
    ...(answeredAfter !== undefined && { status: 'sent', firstAnsweredAt: at(answeredAfter) }),
    ...more,
  });
  await store.insert(inquiry);
  return inquiry;
}

describe('a week’s report', () => {
  it('holds the metric against baseline and last week, and eight weeks of it', async () => {
    await lived(weekAfter(LAST, -2, ZONE), 40, 5);
    await lived(weekAfter(LAST, -1, ZONE), 40, 3);
    await lived(LAST, 40, 2);
    await lived(LAST, 60, 1);
    await lived(LAST, 61, 6);
    const facts = await compose(LAST);
    expect(facts.headline).toBe('Median first response 2 h, 26 h before Flo');
    expect(facts.lastWeekWords).toBe('3 h the week before');
    expect(facts).toMatchObject({ soFar: false, quiet: false, figures: { received: 3, answered: 3 } });
    expect(facts.series.map(({ label }) => label)).toEqual(['–', '–', '–', '–', '–', '5 h', '3 h', '2 h']);
    expect(facts.series.at(-1)?.week).toEqual(LAST);
  });

  it('of a quiet week is one line that still names the metric and its baseline', async () => {
    await lived(weekAfter(LAST, -1, ZONE), 40, 3);
    const facts = await compose(LAST);
    expect(facts.quiet).toBe(true);
    expect(facts.quietLine).toBe(
      'A quiet week: nothing came in and nothing waits. Median first response: nothing to measure; 26 h before Flo.',
    );
    expect(facts.lastWeekWords).toBe('3 h the week before');
  });

  it('of a week in which nothing happened but rejections names them', async () => {
    const at = (hours: number) => new Date(LAST.from.getTime() + hours * HOUR_MS);
    const turnDown = async (refs: { reason: 'other' | 'spam' } | null) => {
      const kind = refs ? ('rejected' as const) : ('closed' as const);
      const before = await lived(weekAfter(LAST, -1, ZONE), 40);
      const trail = appendEntry(before.trail, { at: at(20), by: ANA.id, kind, ...(refs && { refs }) });
      const decision = { kind, by: ANA, at: at(20), version: 1, hash: 'h', ...refs };
      await store.save(before, next(before, { status: kind, decision, trail }));
    };
    for (const refs of [{ reason: 'other' }, { reason: 'other' }, { reason: 'spam' }, null] as const)
      await turnDown(refs);
    const { quiet, quietLine } = await compose(LAST);
    expect(quiet).toBe(true);
    expect(quietLine).toMatch(
      /^A quiet week: nothing came in and nothing waits; 2 rejected, 1 closed\. Median/,
    );
  });

  it('of a store with nothing in it knows nothing, and zero of nothing', async () => {
    const policy = examplePolicy({ metric: { name: 'manual-touches', baseline: 40 } });
    const facts = await compose(LAST, MONDAY, policy);
    expect(facts.metric.value).toBe(null);
    expect(facts.series.map(({ value }) => value)).toEqual(Array(8).fill(null));
  });

  it('knows nothing of the weeks before Flo’s first inquiry, and of a week without one that nothing was done', async () => {
    const policy = examplePolicy({ metric: { name: 'manual-touches' } });
    await lived(weekAfter(LAST, -3, ZONE), 40, 2);
    expect((await compose(LAST, MONDAY, policy)).series.map(({ value }) => value)).toEqual([
      ...Array(4).fill(null),
      3,
      0,
      0,
      0,
    ]);
    await lived(weekAfter(LAST, -60, ZONE), 40, 2);
    expect((await compose(LAST, MONDAY, policy)).series[0]?.value).toBe(0);
  });

  it('counts as late what failed and was left alone, and nobody whom nobody may write to', async () => {
    const before = weekAfter(LAST, -1, ZONE);
    // Friday at 15:30: four hours of a warm one's time end on Monday of the next week.
    const [friday, monday] = [4 * 24 + 15.5, 9];
    const at = (week: Week, hours: number) => new Date(week.from.getTime() + hours * HOUR_MS);
    const failed = await lived(before, friday, undefined, { status: 'failed' });
    await lived(LAST, monday, undefined, { wishes: { doNotContact: { by: ANA, at: at(LAST, monday) } } });
    const facts = await compose(LAST);
    expect(facts.figures.sla).toEqual({ inTime: 0, late: 1 });
    expect(facts.attention.shown.map(({ id }) => id)).toContain(failed._id);
  });

  it('goes by the wait that nudges and status go by: an Undo begins none', async () => {
    const one = await lived(LAST, 9);
    const undoneAt = new Date(MONDAY.getTime() - 60_000);
    let trail = appendEntry(one.trail, { at: undoneAt, by: ANA.id, kind: 'approved', refs: { version: 1 } });
    trail = appendEntry(trail, { at: undoneAt, by: ANA.id, kind: 'undone', refs: { version: 1 } });
    await store.save(one, next(one, { trail }));
    const { attention } = await compose(LAST);
    expect(attention.shown).toMatchObject([{ id: one._id, kind: 'overdue', since: one.receivedAt }]);
  });

  it('names what needs a person now: what may have gone wrong, then what is overdue, the hottest first', async () => {
    await lived(LAST, 160, undefined, {
      leadClass: 'hot',
      snoozed: { until: new Date(MONDAY.getTime() + 1), by: ANA, at: MONDAY },
    });
    const cold = await lived(weekAfter(LAST, -20, ZONE), 40, undefined, { leadClass: 'cold' });
    const hot = await lived(LAST, 40, undefined, { leadClass: 'hot' });
    const failed = await lived(LAST, 42, undefined, { status: 'failed' });
    await lived(weekOf(MONDAY, ZONE), 9, undefined, { leadClass: 'cold' });
    await lived(LAST, 40, undefined, { leadClass: 'spam' });
    const wishes = { doNotContact: { by: ANA, at: LAST.from } };
    await lived(LAST, 40, undefined, { leadClass: 'cold', wishes });
    const { attention } = await compose(LAST);
    expect(attention.shown.map(({ id, kind }) => [id, kind])).toEqual([
      [failed._id, 'failed'],
      [hot._id, 'overdue'],
      [cold._id, 'overdue'],
    ]);
    expect(attention.more).toBe(0);
  });
});

it('a reply that nobody may send again needs nobody', async () => {
  const wishes = { doNotContact: { by: ANA, at: LAST.from } };
  await lived(LAST, 40, undefined, { status: 'failed', wishes });
  const unknown = await lived(LAST, 41, undefined, { status: 'unknown', wishes });
  const { attention } = await compose(LAST);
  expect(attention.shown.map(({ id, kind }) => [id, kind])).toEqual([[unknown._id, 'unknown']]);
  expect(attention.more).toBe(0);
});

describe('what waits beside a reply', () => {
  const BEFORE = weekAfter(LAST, -3, ZONE);
  const followUp = (at: Date): Pick<Inquiry, 'followUps'> => ({
    followUps: [{ round: 1, at, status: 'awaiting', drafts: [], editing: [], kept: [], deliveries: [] }],
  });
  const task = (due: Date): Pick<Inquiry, 'tasks'> => ({
    tasks: [{ id: 't1', title: 'Send a quote', due, opened: { by: ANA, at: BEFORE.from } }],
  });

  it('keeps a week from being quiet, however old the inquiry is', async () => {
    const followed = await lived(BEFORE, 40, 3, followUp(new Date(BEFORE.from.getTime() + 100 * HOUR_MS)));
    const owed = await lived(BEFORE, 41, 3, task(new Date(BEFORE.from.getTime() + 90 * HOUR_MS)));
    const { quiet, attention } = await compose(LAST);
    expect(attention.shown.map(({ id, kind }) => [id, kind])).toEqual([
      [followed._id, 'follow-up'],
      [owed._id, 'task'],
    ]);
    expect(quiet).toBe(false);
  });

  it('names a follow-up that was not sent first, and an inquiry once', async () => {
    const due = new Date(BEFORE.from.getTime() + 90 * HOUR_MS);
    const waiting = followUp(due).followUps?.[0];
    const card = { channel: 'C1', ts: '2.2' };
    const failed = await lived(BEFORE, 40, 3, {
      followUps: [{ ...waiting!, status: 'failed', card }],
      card: { channel: 'C1', ts: '1.1' },
      ...task(due),
    });
    const hot = await lived(LAST, 40, undefined, { leadClass: 'hot' });
    const { attention } = await compose(LAST);
    expect(attention.shown.map(({ id, kind }) => [id, kind])).toEqual([
      [failed._id, 'follow-up-failed'],
      [hot._id, 'overdue'],
    ]);
    expect(attention.shown[0]?.card).toEqual(card);
  });

  it('leaves in peace what is not due yet, done, or put aside', async () => {
    await lived(BEFORE, 40, 3, followUp(new Date(MONDAY.getTime() - HOUR_MS)));
    await lived(BEFORE, 41, 3, task(new Date(MONDAY.getTime() + HOUR_MS)));
    const [done] = task(BEFORE.from).tasks!;
    await lived(BEFORE, 42, 3, { tasks: [{ ...done!, done: { by: ANA, at: BEFORE.to } }] });
    const aside = { until: new Date(MONDAY.getTime() + HOUR_MS), by: ANA, at: BEFORE.to };
    await lived(BEFORE, 43, 3, { ...followUp(BEFORE.from), snoozed: aside });
    expect((await compose(LAST)).quiet).toBe(true);
  });
});

describe('the figures of weeks gone by', () => {
  it('are counted anew while they are fresh, then kept, and counted anew where flo.yml counts otherwise', async () => {
    const policy = (minutes: number) =>
      examplePolicy({
        metric: { name: 'hours-saved' },
        touches: { ...POLICY.touches, sending: minutes * 60_000 },
      });
    const saved = async (minutes: number, now = MONDAY) =>
      (await compose(LAST, now, policy(minutes))).series.slice(-3).map(({ value }) => (value ?? 0) / 60_000);
    const weeks = [-2, -1, 0].map((n) => weekAfter(LAST, n, ZONE));
    const inquiries = [];
    for (const week of weeks) inquiries.push(await lived(week, 40, 2));
    // Taken in 2, drafted 6, sent 1.
    expect(await saved(1)).toEqual([9, 9, 9]);
    for (const inquiry of inquiries)
      expect(await store.save(inquiry, next(inquiry, { leadClass: 'spam' }))).toBe('saved');
    expect(await saved(1)).toEqual([9, 9, 0]);
    expect(await saved(4)).toEqual([0, 0, 0]);
  });

  it('are the same whether they were kept or not', async () => {
    for (let n = -7; n <= 0; n++) {
      const week = weekAfter(LAST, n, ZONE);
      for (let hour = 9; hour < 160; hour += 13) await lived(week, hour, (hour * 7) % 70);
      await lived(week, 50);
    }
    const first = await compose(LAST);
    const again = await compose(LAST);
    expect(again).toEqual(first);
    expect(await store.readSetting(`week.${first.series[0]?.week.monday}`)).not.toBe(null);
    expect(await store.readSetting(`week.${LAST.monday}`)).toBe(null);
  });

  it('are counted by a job of their own before a report asks for them', async () => {
    const weeks = weeksUpTo(LAST, 8, ZONE);
    for (const week of weeks) await lived(week, 40, 2);
    await keepChartWeeks(depsAt(MONDAY));
    const kept = () => Promise.all(weeks.map(({ monday }) => store.readSetting(`week.${monday}`)));
    const first = await kept();
    expect(first.map((setting) => setting !== null)).toEqual([...Array(7).fill(true), false]);
    expect((await compose(LAST)).series.map(({ value }) => value)).toEqual(Array(8).fill(2 * HOUR_MS));
    await keepChartWeeks(depsAt(MONDAY));
    expect(await kept()).toEqual(first);
  });
});
