import { describe, expect, it } from 'vitest';
import { urgentFollowUp } from '../../src/core/attention.js';
import { BusinessHours } from '../../src/core/business-hours.js';
import type { FollowUp } from '../../src/core/follow-up.js';
import type { Inquiry } from '../../src/core/inquiry.js';
import * as deciding from '../../src/core/life/deciding.js';
import { editDraft, startEditing, stopEditing } from '../../src/core/life/editing.js';
import {
  allowFollowUps,
  forbidFollowUps,
  markAnswered,
  noteElsewhere,
  reopenRound,
  stopFollowUps,
} from '../../src/core/life/ending-follow-ups.js';
import {
  applyFollowUp,
  beginRound,
  type FollowUpPlan,
  nextFollowUp,
  oweFollowUp,
} from '../../src/core/life/following.js';
import { heedWishes } from '../../src/core/life/heeding.js';
import { snooze } from '../../src/core/life/holding.js';
import { recordNudge } from '../../src/core/life/nudging.js';
import { isJoinable, newestVersion, sentLetters } from '../../src/core/life/reading.js';
import {
  inRound,
  putBack,
  roundOf,
  viewApproved,
  viewRound,
  viewVersion,
} from '../../src/core/life/rounds.js';
import { endDelivery, startDelivery } from '../../src/core/life/sending.js';
import { confirmArrived } from '../../src/core/life/settling.js';
import type { Step } from '../../src/core/life/step.js';
import { reject } from '../../src/core/life/turning-down.js';
import { findDue } from '../../src/core/nudges/due.js';
import { whyMoot } from '../../src/core/nudges/moot.js';
import { findBreak } from '../../src/core/trail.js';
import { ANA, everyState, exampleDelivery, exampleDraft, examplePolicy } from '../support/inquiries.js';

const POLICY = examplePolicy();
const HOURS = new BusinessHours(POLICY.business);
/** A Wednesday in the business's opening hours. */
const REPLIED = new Date('2026-11-04T18:00:00Z');
const PLAN: FollowUpPlan = {
  after: [
    { amount: 2, unit: 'd' },
    { amount: 5, unit: 'd' },
  ],
  hours: HOURS,
};
const AT_ONCE = { ...POLICY, policy: { ...POLICY.policy, undoMs: 0 } };
const WORDS = {
  subject: 'Re: Kitchen remodel',
  body: 'Hello Dana, a short word.',
  flags: [],
  by: { kind: 'rules' as const, why: 'no model is connected' },
};

function replied(changes: Partial<Inquiry> = {}): Inquiry {
  const { sent } = everyState();
  const [draft] = sent!.drafts;
  const delivery = exampleDelivery(sent!, { endedAt: REPLIED, outcome: 'sent' });
  const decision = { ...sent!.decision!, version: draft!.version, hash: draft!.hash };
  return { ...sent!, decision, deliveries: [delivery], settledAt: REPLIED, ...changes };
}

function must(step: Step): Inquiry {
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}

function followed(inquiry: Inquiry, at: Date): Inquiry {
  return applyFollowUp(beginRound(inquiry, at), WORDS, { at, policy: POLICY });
}

function sentRound(inquiry: Inquiry, at: Date): Inquiry {
  const open = followed(inquiry, at);
  const draft = open.followUps!.at(-1)!.drafts.at(-1)!;
  const approval = { target: draft, promised: '', salt: 's' };
  const id = `${draft.version}@x`;
  return [
    (view: Inquiry) => deciding.approve(view, approval, { person: ANA, at }, AT_ONCE),
    (view: Inquiry) => startDelivery(view, draft, { messageId: id }, at),
    (view: Inquiry): Step => ({
      ok: true,
      inquiry: endDelivery(view, { outcome: 'sent', detail: 'ok' }, at),
    }),
  ].reduce((whole, take) => must(inRound(whole, draft.version, take)), open);
}

const days = (n: number) => new Date(REPLIED.getTime() + n * 86_400_000);
const ANSWER = { at: days(1), how: 'marked' as const, by: ANA, round: 0 };

describe('when a follow-up falls due', () => {
  it('is so many business days after the letter, at the same time of day', () => {
    expect(nextFollowUp(replied(), PLAN)).toEqual(new Date('2026-11-06T18:00:00Z'));
  });

  it('the next is reckoned from the follow-up before, across a weekend', () => {
    const once = sentRound(replied(), new Date('2026-11-06T18:00:00Z'));
    expect(nextFollowUp(once, PLAN)).toEqual(HOURS.after(new Date('2026-11-06T18:00:00Z'), PLAN.after[1]!));
  });

  it('there is none to who has written anew before any came, whatever happens here next', () => {
    const owing = oweFollowUp(replied(), PLAN);
    const at = days(8);
    const wrote = must(noteElsewhere(owing, { at, named: false }));
    expect(wrote.work.follow).toBeUndefined();
    // As after each click on it: somebody closes an old form.
    const closed = oweFollowUp(must(stopEditing(wrote, 'V1', { person: ANA, at })), PLAN);
    expect(nextFollowUp(closed, PLAN)).toBeNull();
    expect(closed.work.follow).toBeUndefined();
  });

  it('what they wrote before the letter went out ends none', () => {
    const earlier = must(noteElsewhere(oweFollowUp(replied(), PLAN), { at: days(-1), named: false }));
    expect(oweFollowUp(earlier, PLAN).work.follow?.due).toEqual(new Date('2026-11-06T18:00:00Z'));
  });

  it('and after the last of the list there is none', () => {
    const twice = sentRound(sentRound(replied(), days(3)), days(12));
    expect(twice.followUps?.map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(nextFollowUp(twice, PLAN)).toBeNull();
  });

  const NEVER: [string, Inquiry][] = [
    ['it is answered', replied({ answers: [ANSWER] })],
    ['the customer has written', replied({ messages: [{ ...replied().messages[0]!, arrivedAt: days(1) }] })],
    ['somebody called', everyState().done!],
    ['it is rejected', everyState().rejected!],
    ['it is closed', everyState().closed!],
    ['it was not sent', everyState().failed!],
    ['nobody knows whether it arrived', everyState().unknown!],
    ['nobody wants any', replied({ noFollowUps: { by: ANA, at: days(1) } })],
    ['one waits already', followed(replied(), days(3))],
    ['one is being prepared', beginRound(replied(), days(3))],
    [
      'one was rejected',
      replied({ followUps: [{ ...followed(replied(), days(3)).followUps![0]!, status: 'rejected' }] }),
    ],
  ];
  it.each(NEVER)('is never while %s', (_why, inquiry) => {
    expect(nextFollowUp(inquiry, PLAN)).toBeNull();
    expect(oweFollowUp(inquiry, PLAN)).toBe(inquiry);
  });

  it('nor where the list is empty', () => {
    expect(nextFollowUp(replied(), { ...PLAN, after: [] })).toBeNull();
  });

  it('starts anew with a further reply, but no more go out than the list is long', () => {
    const once = sentRound(replied(), days(3));
    const second = exampleDelivery(once, { version: 9, endedAt: days(10), outcome: 'sent' });
    const again = {
      ...once,
      answers: [{ ...ANSWER, at: days(9) }],
      drafts: [...once.drafts, exampleDraft({ version: 9 })],
      deliveries: [...once.deliveries, second],
    };
    expect(nextFollowUp(again, PLAN)).toEqual(HOURS.after(days(10), PLAN.after[0]!));
    const full = sentRound(again, days(14));
    expect(nextFollowUp(full, PLAN)).toBeNull();
  });
});

describe('a round looked at as an inquiry', () => {
  const whole = followed(replied(), days(3));

  it('has what is its own, and shares the rest', () => {
    const view = viewVersion(whole, 2);
    expect(view).toMatchObject({ round: 1, status: 'awaiting', drafts: [{ version: 2 }], deliveries: [] });
    expect(view.decision).toBeUndefined();
    expect(view.messages).toBe(whole.messages);
    expect(roundOf(whole, 1)).toBe(0);
    expect(viewVersion(whole, 1)).toBe(whole);
    expect(newestVersion(whole)).toBe(2);
  });

  it('put back unchanged is the inquiry', () => {
    expect(putBack(whole, viewRound(whole, 1))).toEqual(whole);
  });

  it('changes nothing of the reply, and breaks no trail', () => {
    const sent = sentRound(replied(), days(3));
    const { followUps: _followUps, rev: _rev, trail, thread: _thread, work: _work, ...rest } = sent;
    const before = replied();
    for (const [field, value] of Object.entries(rest))
      expect([field, value]).toEqual([field, before[field as keyof Inquiry]]);
    expect(findBreak(trail)).toBeNull();
    expect(Object.hasOwn(sent, 'round')).toBe(false);
    expect(sentLetters(sent).map(({ round }) => round)).toEqual([0, 1]);
  });

  it('keeps a message joining for seven days after its letter', () => {
    const sent = sentRound(replied(), days(6));
    expect(isJoinable(replied(), days(10))).toBe(false);
    expect(isJoinable(sent, days(10))).toBe(true);
    expect(isJoinable(sent, days(14))).toBe(false);
  });

  it('whose letter is on its way goes before a reply that was approved since, and neither loses its work', () => {
    const draft = whole.followUps![0]!.drafts[0]!;
    const approval = { target: draft, promised: '', salt: 's' };
    const at = days(3);
    const approved = must(
      inRound(whole, 2, (view) => deciding.approve(view, approval, { person: ANA, at }, AT_ONCE)),
    );
    const begun = must(inRound(approved, 2, (view) => startDelivery(view, draft, { messageId: 'm' }, at)));
    const reply = exampleDraft({ version: 3 });
    const ended = { at, why: 'answered' as const };
    const open: Inquiry = {
      ...begun,
      status: 'awaiting',
      drafts: [...begun.drafts, reply],
      followUps: begun.followUps!.map((round): FollowUp => ({ ...round, ended })),
    };
    const both = must(
      deciding.approve(
        open,
        { target: reply, promised: '', salt: 's' },
        { person: ANA, at: days(4) },
        AT_ONCE,
      ),
    );
    expect(viewApproved(both)?.round).toBe(1);
    const undone = must(deciding.undo(both, { person: ANA, at: days(4) }, 3));
    expect(undone.work.deliver).toBeDefined();
    const after = must(
      inRound(both, 2, (view) => ({
        ok: true,
        inquiry: endDelivery(view, { outcome: 'sent', detail: 'ok' }, days(4)),
      })),
    );
    expect(after.work.deliver).toEqual(both.work.deliver);
    expect(after.followUps?.[0]).toMatchObject({ status: 'sent', ended });
    expect(viewApproved(after)?.round).toBeUndefined();
  });

  describe('put aside', () => {
    const target = whole.followUps![0]!.drafts[0]!;
    const snoozed = must(
      snooze(whole, { until: days(9), seen: null }, { person: ANA, at: days(3), approver: true }),
    );
    const approval = { target, promised: '', salt: 's' };
    const send = (view: Inquiry) => deciding.approve(view, approval, { person: ANA, at: days(4) }, AT_ONCE);

    it('is put aside no longer once it is approved, whatever the reply’s own state', () => {
      const approved = must(inRound(snoozed, target.version, send));
      expect(approved.snoozed).toBeUndefined();
      expect(approved.work.wake).toBeUndefined();
    });

    it('is put aside no longer once its letter is on its way, where it was left aside before', () => {
      const { snoozed: aside, work } = snoozed;
      const approved = must(inRound(whole, target.version, send));
      const old = { ...approved, snoozed: aside, work: { ...approved.work, wake: work.wake } } as Inquiry;
      const gone = must(
        inRound(old, target.version, (view) => startDelivery(view, target, { messageId: '2@x' }, days(4))),
      );
      expect(gone.snoozed).toBeUndefined();
      expect(gone.work.wake).toBeUndefined();
    });

    it('stays aside while somebody else’s step leaves it waiting', () => {
      const editing = must(
        inRound(snoozed, target.version, (view) => startEditing(view, 'v1', { person: ANA, at: days(4) })),
      );
      expect(editing.snoozed).toEqual(snoozed.snoozed);
      expect(editing.work.wake).toEqual(snoozed.work.wake);
    });
  });

  it('is settled by one who knows of an answer, once', () => {
    const target = whole.followUps![0]!.drafts[0]!;
    const answered = must(markAnswered(whole, target, { person: ANA, at: days(4) }));
    expect(answered.answers).toEqual([{ at: days(4), how: 'marked', by: ANA, round: 0 }]);
    expect(markAnswered(answered, target, { person: ANA, at: days(4) })).toMatchObject({
      ok: false,
      words: 'They have answered, so this follow-up is not needed any more.',
    });
  });
});

describe('a round that is brought back', () => {
  const open = followed(replied({ nudges: [] }), days(3));
  const target = open.followUps![0]!.drafts[0]!;
  const by = (day: number) => ({ person: ANA, at: days(day) });
  const rules = (now: Date) => ({
    policy: POLICY,
    hours: HOURS,
    duty: { owner: ANA, backup: null },
    now,
    until: now,
  });
  const due = (inquiry: Inquiry, day: number) => findDue(inquiry, rules(days(day)));
  const nudge = (inquiry: Inquiry, day: number): Inquiry => {
    const [found] = due(inquiry, day);
    const { key, what, since, for: person } = found!;
    const post = { id: `nudge ${key}`, form: 'thread' as const };
    return must(recordNudge(inquiry, { key, what, since, for: person!, at: days(day), post }));
  };
  // It fell due on a Saturday: a working day later is Tuesday.
  const told = nudge(open, 6);
  const wish = (on: boolean, at: Date) => [{ noFollowUps: { on, by: ANA, at } }, { at, plan: PLAN }] as const;
  const reopened = (inquiry: Inquiry) => must(reopenRound(inquiry, target.version, by(9)));
  const failed = (inquiry: Inquiry): Inquiry => {
    const approval = { target, promised: '', salt: 's' };
    return [
      (view: Inquiry) => deciding.approve(view, approval, by(7), AT_ONCE),
      (view: Inquiry) => startDelivery(view, target, { messageId: '2@x' }, days(7)),
      (view: Inquiry): Step => ({
        ok: true,
        inquiry: endDelivery(view, { outcome: 'failed', detail: 'no' }, days(7)),
      }),
    ].reduce((whole, take) => must(inRound(whole, target.version, take)), inquiry);
  };
  const edit = (view: Inquiry) =>
    editDraft(view, { base: target, subject: 'Re', body: 'Hello', viewKey: 'v', policy: POLICY }, by(9));

  it.each<[string, (inquiry: Inquiry) => Inquiry]>([
    [
      'after it was rejected',
      (it) =>
        reopened(
          must(inRound(it, target.version, (view) => reject(view, { target, reason: 'other' }, by(7)))),
        ),
    ],
    ['after it was stopped', (it) => reopened(must(stopFollowUps(it, target, by(7))))],
    ['after it was marked as answered', (it) => reopened(must(markAnswered(it, target, by(7))))],
    ['after it was not sent', (it) => reopened(failed(it))],
    ['after it was not sent, with other words', (it) => must(inRound(failed(it), target.version, edit))],
    [
      'when follow-ups are allowed again',
      (it) => must(allowFollowUps(must(forbidFollowUps(it, by(7))), PLAN, by(9))),
    ],
    [
      'when the contact’s wish is lifted',
      (it) => heedWishes(heedWishes(it, ...wish(true, days(7))), ...wish(false, days(9))),
    ],
  ])('%s is nudged again, counted from then on', (_how, bring) => {
    expect(told.nudges).toMatchObject([{ key: 'follow-up/1', what: 'follow-up', since: days(3) }]);
    const back = bring(told);
    expect(back.followUps?.[0]?.status).toBe('awaiting');
    expect(whyMoot(back, told.nudges![0]!)).toMatch(/brought back/);
    // Back on a Friday: due on Monday at that time.
    const monday = new Date('2026-11-16T18:00:00Z');
    expect(due(back, 11.9)).toEqual([]);
    expect(urgentFollowUp(back, { now: days(11.9), hours: HOURS })).toBeNull();
    expect(due(back, 12)).toMatchObject([{ what: 'follow-up', due: monday, since: days(9) }]);
    expect(urgentFollowUp(back, { now: monday, hours: HOURS })).toMatchObject({ since: days(9) });
    const twice = nudge(back, 12);
    expect(due(twice, 30)).toEqual([]);
    expect(whyMoot(twice, twice.nudges![1]!)).toBeNull();
  });

  it.each([
    ['failed', 'follow-up-failed'],
    ['unknown', 'follow-up-unknown'],
  ] as const)('of which %s is told is named a follow-up, and so is what became of it', (outcome, what) => {
    const troubled = [
      (view: Inquiry) => deciding.approve(view, { target, promised: '', salt: 's' }, by(7), AT_ONCE),
      (view: Inquiry) => startDelivery(view, target, { messageId: '2@x' }, days(7)),
      (view: Inquiry): Step => ({
        ok: true,
        inquiry: endDelivery(view, { outcome, detail: 'no' }, days(7)),
      }),
    ].reduce((whole, take) => must(inRound(whole, target.version, take)), told);
    const now = days(7);
    expect(due(troubled, 7)).toMatchObject([{ what, for: ANA }]);
    expect(urgentFollowUp(troubled, { now, hours: HOURS })).toMatchObject({ kind: what });
    const named = nudge(troubled, 7);
    const newest = named.nudges!.at(-1)!;
    expect(whyMoot(named, newest)).toBeNull();
    // As it was told before follow-ups were told apart from replies.
    expect(whyMoot(named, { ...newest, what: outcome })).toBeNull();
    const over =
      outcome === 'failed'
        ? must(stopFollowUps(named, target, by(8)))
        : must(inRound(named, target.version, (view) => confirmArrived(view, target, by(8))));
    expect(over.status).toBe('sent');
    expect(whyMoot(over, newest)).toBe(outcome === 'failed' ? 'It has been settled.' : 'It has been sent.');
  });

  it('by taking an approval back waits as it did', () => {
    const approval = { target, promised: '', salt: 's' };
    const back = [
      (view: Inquiry) => deciding.approve(view, approval, by(7), POLICY),
      (view: Inquiry) => deciding.undo(view, by(7), target.version),
    ].reduce((whole, take) => must(inRound(whole, target.version, take)), told);
    expect(due(back, 30)).toEqual([]);
    expect(whyMoot(back, told.nudges![0]!)).toBeNull();
  });
});

describe('what is said of the contact in another inquiry', () => {
  const at = days(9);
  const how = { at, plan: PLAN };
  const none = { noFollowUps: { on: true, by: ANA, at } };
  const again = { noFollowUps: { on: false, by: ANA, at } };
  const lines = ({ thread }: Inquiry) => thread.map(({ text }) => text);

  it('ends the round that waits, once, and brings it back when it is taken back', () => {
    const card = { channel: 'C1', ts: '1.1' };
    const open = followed(oweFollowUp(replied({ card }), PLAN), days(3));
    const ended = heedWishes(open, none, how);
    expect(ended.followUps?.[0]).toMatchObject({ status: 'ended', ended: { why: 'stopped', by: ANA } });
    expect(ended.rev).toBe(open.rev + 1);
    expect(lines(ended).at(-1)).toBe('Ana wants no follow-ups for this contact.');
    expect(Object.keys(ended.work)).toEqual(expect.arrayContaining(['card', 'thread']));
    expect(heedWishes(ended, none, how)).toBe(ended);
    const back = heedWishes(ended, again, how);
    expect(back.followUps?.[0]).toMatchObject({ status: 'awaiting' });
    expect(back.followUps?.[0]?.ended).toBeUndefined();
    expect(heedWishes(back, again, how)).toBe(back);
    expect(findBreak(back.trail)).toBeNull();
  });

  it('holds back what is approved and has not begun to go out, and says so', () => {
    const open = followed(oweFollowUp(replied(), PLAN), days(3));
    const draft = open.followUps![0]!.drafts[0]!;
    const approval = { target: draft, promised: '', salt: 's' };
    const approved = must(
      inRound(open, draft.version, (view) => deciding.approve(view, approval, { person: ANA, at }, POLICY)),
    );
    const held = heedWishes(approved, none, how);
    expect(held.followUps?.[0]).toMatchObject({
      status: 'ended',
      notice: expect.stringContaining('held back'),
    });
    expect(held.work.deliver).toBeUndefined();
    expect(lines(held).at(-1)).toBe('Ana wants no follow-ups for this contact.');
    expect(held.work.card).toBeDefined();
  });

  it('takes away what is owed, and owes it again', () => {
    const owing = oweFollowUp(replied(), PLAN);
    const ended = heedWishes(owing, none, how);
    expect(ended.work.follow).toBeUndefined();
    expect(heedWishes(ended, again, how).work.follow?.due).toEqual(owing.work.follow?.due);
    // From before inquiries learned of wishes: it fell due, and was dropped.
    expect(heedWishes(replied(), again, how).work.follow).toBeDefined();
  });

  it.each<[string, Partial<Inquiry>, Parameters<typeof heedWishes>[1], object]>([
    ['while the other wish stands', {}, { ...again, doNotContact: { on: true, by: ANA, at } }, {}],
    ['where they have written anew since', {}, again, { elsewhere: true }],
    ['where this inquiry shall have none', { noFollowUps: { by: ANA, at } }, again, {}],
  ])('brings nothing back %s', (_when, changes, words, more) => {
    const open = followed(oweFollowUp(replied(changes), PLAN), days(3));
    const ended = heedWishes(open, none, how);
    const after = heedWishes(ended, words, { ...how, ...more });
    expect(after.wishes?.noFollowUps).toBeUndefined();
    expect(after.followUps?.[0]?.status).toBe('ended');
    expect(after.work.follow).toBeUndefined();
  });

  it('is kept without a word where all is settled', () => {
    const { rejected } = everyState();
    const never = { doNotContact: { on: true, by: ANA, at } };
    const marked = heedWishes(rejected!, never, how);
    expect(marked.wishes).toEqual({ doNotContact: { by: ANA, at } });
    expect(lines(marked)).toEqual(lines(rejected!));
    expect(marked.work).toEqual(rejected!.work);
    const { awaiting } = everyState();
    expect(lines(heedWishes(awaiting!, never, how)).at(-1)).toMatch(/^Ana marked this contact/);
  });

  it('is not overridden by allowing follow-ups in one of them', () => {
    const open = followed(oweFollowUp(replied(), PLAN), days(3));
    const actor = { person: ANA, at };
    const both = must(forbidFollowUps(heedWishes(open, none, how), actor));
    const allowed = must(allowFollowUps(both, PLAN, actor));
    expect(allowed.noFollowUps).toBeUndefined();
    expect(allowed.followUps?.[0]?.status).toBe('ended');
  });
});
