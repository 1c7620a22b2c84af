import { describe, expect, it } from 'vitest';
import { BusinessHours } from '../../../src/core/business-hours.js';
import type { Inquiry } from '../../../src/core/inquiry.js';
import type { LeadClass } from '../../../src/core/lead-class.js';
import { endNudges, recordNudge } from '../../../src/core/life/nudging.js';
import type { Step } from '../../../src/core/life/step.js';
import { close, reject, reopen } from '../../../src/core/life/turning-down.js';
import type { Nudge } from '../../../src/core/nudge.js';
import { isLive } from '../../../src/core/nudge.js';
import { whyMoot } from '../../../src/core/nudges/moot.js';
import { type NudgeRules, type PlannedPost, planNudges } from '../../../src/core/nudges/plan.js';
import type { Watched } from '../../../src/core/nudges/watched.js';
import { isLate } from '../../../src/core/nudges/watched.js';
import type { Person } from '../../../src/core/person.js';
import type { Policy } from '../../../src/core/policy.js';
import { ANA, BEN, exampleInquiry, examplePolicy } from '../../support/inquiries.js';

const OLIVIA: Person = { id: 'U0OLIVIA', name: 'Olivia' };
/** A Tuesday at 9:00 in Portland, and so many minutes later. */
const at = (minutes: number) => new Date(Date.parse('2026-11-24T09:00-08:00') + minutes * 60_000);

function waiting(id: string, changes: Partial<Inquiry> = {}): Watched {
  return {
    ...exampleInquiry(),
    _id: id,
    status: 'awaiting',
    leadClass: 'hot',
    receivedAt: at(0),
    lastMessageAt: at(0),
    card: { channel: 'C1', ts: '1.1' },
    ...changes,
  };
}

function rules(now: Date, policy: Policy = examplePolicy(), more: Partial<NudgeRules> = {}): NudgeRules {
  return {
    policy,
    hours: new BusinessHours(policy.business),
    duty: { owner: OLIVIA, backup: BEN },
    mentioned: new Map(),
    today: '2026-11-24',
    now,
    ...more,
  };
}

const tell = ({ form, for: who, nudges }: PlannedPost) =>
  `${form} ${who?.name ?? '-'}: ${nudges.map(({ inquiry, what }) => `${inquiry._id} ${what}`).join(', ')}`;
const planned = (watched: Watched[], now: Date, policy?: Policy, more?: Partial<NudgeRules>) =>
  planNudges(watched, rules(now, policy, more)).posts.map(tell);
const nudged = (what: Nudge['what'], key: string, more: Partial<Nudge> = {}): Nudge => ({
  key,
  what,
  at: at(15),
  since: at(0),
  for: OLIVIA,
  post: { id: key, form: 'thread' },
  ...more,
});
const replyAt = (level: number) => `reply/${at(0).getTime()}/${level}`;

describe('a first response', () => {
  it.each<[string, Partial<Inquiry>, number, string[]]>([
    ['not before its time', {}, 14, []],
    ['at 100 %: the owner, where nobody took it', {}, 15, ['thread Olivia: a reply']],
    [
      'at 100 %: who has it',
      { assigned: { person: ANA, at: at(1), by: { kind: 'person', person: ANA } } },
      15,
      ['thread Ana: a reply'],
    ],
    ['by its class', { leadClass: 'warm' }, 239, []],
    ['by its class, in open hours', { leadClass: 'warm' }, 240, ['thread Olivia: a reply']],
    ['once', { nudges: [nudged('reply', replyAt(1))] }, 20, []],
    ['at 200 %: the backup', { nudges: [nudged('reply', replyAt(1))] }, 30, ['thread Ben: a late']],
    [
      'a third time, and no more than the inquiry has left',
      { nudges: [nudged('reply', replyAt(1)), nudged('late', replyAt(2))] },
      45,
      ['thread Ben: a late'],
    ],
    [
      'never a fourth time',
      { nudges: [1, 2, 3].map((level) => nudged(level > 1 ? 'late' : 'reply', replyAt(level))) },
      400,
      [],
    ],
    ['not while snoozed', { snoozed: { until: at(600), by: ANA, at: at(1) } }, 60, []],
    ['not what is decided', { status: 'sent' }, 60, []],
    ['not what is on its way', { status: 'approved' }, 60, []],
    ['not spam', { leadClass: 'spam' }, 60, []],
    ['not before its card stands', { card: undefined }, 60, []],
    [
      'anew when the customer writes after an answer',
      { waitingSince: at(100), nudges: [1, 2, 3].map((level) => nudged('late', replyAt(level))) },
      115,
      ['thread Olivia: a reply'],
    ],
  ])('is nudged %s', (_what, changes, minutes, posts) => {
    expect(planned([waiting('a', changes)], at(minutes))).toEqual(posts);
  });

  it('of whoever is not to be contacted is never overdue, and still named as waiting', () => {
    const wishes = { doNotContact: { by: ANA, at: at(-9) } };
    const barred = waiting('a', { wishes });
    for (const minutes of [15, 30, 45]) expect(planned([barred], at(minutes))).toEqual([]);
    const night = waiting('b', { wishes, receivedAt: new Date('2026-11-23T20:00-08:00') });
    expect(planned([night], at(-60))).toEqual(['opening -: b overnight']);
    // Marked after it was nudged: what was told need not be heeded, and the card does not call it overdue.
    const told = { ...barred, nudges: [nudged('late', replyAt(2))] };
    expect(whyMoot(told, told.nudges[0]!)).toBe('Ana marked the contact “Do not contact”.');
    expect(isLate(told, at(15))).toBe(false);
    expect(isLate({ ...told, wishes: {} }, at(15))).toBe(true);
  });

  it.each([
    ['that was not sent is not named to anybody once the contact is not to be contacted', 'failed', []],
    [
      'of which nobody knows whether it arrived is to be settled all the same',
      'unknown',
      ['thread Ana: a unknown'],
    ],
  ] as const)('%s', (_what, status, posts) => {
    const decision: Inquiry['decision'] = { kind: 'approved', by: ANA, at: at(1), version: 1, hash: 'h' };
    const ended = { startedAt: at(2), endedAt: at(2), outcome: status, detail: 'no' };
    const deliveries = [{ version: 1, draftHash: 'h', messageId: '1@x', ...ended }];
    const troubled = waiting('a', { status, decision, deliveries });
    expect(planned([troubled], at(2))).toEqual([`thread Ana: a ${status}`]);
    const barred = { ...troubled, wishes: { doNotContact: { by: BEN, at: at(3) } } };
    expect(planned([barred], at(3))).toEqual(posts);
    const told = nudged(status, `${status}/1@x/${at(2).getTime()}`);
    expect(whyMoot(troubled, told)).toBeNull();
    expect(whyMoot(barred, told)).toBe(
      status === 'failed' ? 'Ben marked the contact “Do not contact”.' : null,
    );
  });

  it.each([
    ['a night', '2026-11-24T16:50-08:00', '2026-11-25T08:04-08:00', '2026-11-25T08:05-08:00'],
    ['a weekend', '2026-11-27T15:50-08:00', '2026-11-30T08:04-08:00', '2026-11-30T08:05-08:00'],
    ['a holiday', '2026-12-24T16:55-08:00', '2026-12-28T08:09-08:00', '2026-12-28T08:10-08:00'],
    ['a change of clocks', '2026-10-30T15:50-07:00', '2026-11-02T08:04-08:00', '2026-11-02T08:05-08:00'],
  ])('is counted over %s', (_what, came, before, due) => {
    const inquiry = waiting('a', { receivedAt: new Date(came) });
    expect(planned([inquiry], new Date(before))).toEqual([]);
    expect(planned([inquiry], new Date(due))).toEqual(['thread Olivia: a reply']);
  });

  it('is not told three times in three minutes where all of it was due when Flo was started', () => {
    const nudges = [
      nudged('reply', replyAt(1), { at: at(200) }),
      nudged('late', replyAt(2), { at: at(201) }),
    ];
    expect(planned([waiting('a', { nudges: nudges.slice(0, 1) })], at(201))).toEqual(['thread Ben: a late']);
    expect(planned([waiting('a', { nudges })], at(215))).toEqual([]);
    expect(planned([waiting('a', { nudges })], at(216))).toEqual(['thread Ben: a late']);
  });

  it('that was snoozed past 200 % is told once when it comes back: the backup', () => {
    expect(planned([waiting('a')], at(29))).toEqual(['thread Olivia: a reply']);
    expect(planned([waiting('a')], at(30))).toEqual(['thread Ben: a late']);
    const told = waiting('a', { nudges: [nudged('late', replyAt(2), { at: at(50) })] });
    for (const minutes of [51, 55, 64]) expect(planned([told], at(minutes))).toEqual([]);
    expect(planned([told], at(65))).toEqual(['thread Ben: a late']);
    // A class that leaves more time does not bring the first step back.
    expect(planned([{ ...told, leadClass: 'support' }], at(130))).toEqual([]);
  });

  it('is not nudged long after closing, but at the next opening', () => {
    const inquiry = waiting('a', { receivedAt: new Date('2026-11-24T16:40-08:00') });
    expect(planned([inquiry], new Date('2026-11-24T22:00-08:00'))).toEqual([]);
    expect(planned([inquiry], new Date('2026-11-25T08:00-08:00'))).toEqual(['thread Olivia: a reply']);
  });

  it.each<[string, Person | null, Person | null, string]>([
    ['the backup', BEN, ANA, 'Ben'],
    ['the owner where the backup has it', BEN, BEN, 'Olivia'],
    ['the owner where there is no backup', null, ANA, 'Olivia'],
    ['the owner again where they are all there is', null, null, 'Olivia'],
    ['the backup where the owner has it', BEN, OLIVIA, 'Ben'],
  ])('is told at 200 %% to %s', (_whom, backup, holder, name) => {
    const assigned = holder && { person: holder, at: at(1), by: { kind: 'person' as const, person: holder } };
    const inquiry = waiting('a', {
      nudges: [nudged('reply', replyAt(1))],
      ...(assigned && { assigned }),
    });
    const more = { duty: { owner: OLIVIA, backup } };
    expect(planned([inquiry], at(30), undefined, more)).toEqual([`thread ${name}: a late`]);
  });

  it('mentions nobody where Slack does not know the owner', () => {
    expect(planned([waiting('a')], at(15), undefined, { duty: { owner: null, backup: null } })).toEqual([
      'thread -: a reply',
    ]);
  });
});

describe('a class that gives more time than the one before', () => {
  const told = [1, 2, 3].map((level) =>
    nudged(level > 1 ? 'late' : 'reply', replyAt(level), { at: at(15 * level) }),
  );
  // They wrote again, and it is warm now: due after four hours.
  const calmed = waiting('a', { leadClass: 'warm', nudges: told, lastMessageAt: at(50) });
  const due = at(240);

  it('is not overdue before that time', () => {
    expect(isLate(calmed, due)).toBe(false);
    expect(planned([calmed], at(239))).toEqual([]);
  });

  it('is late anew at twice that time, once, and not told of the first step again', () => {
    expect(planned([calmed], at(479))).toEqual([]);
    const [post] = planNudges([calmed], rules(at(480))).posts;
    expect(tell(post!)).toBe('thread Ben: a late');
    const late = nudged('late', post!.nudges[0]!.key, { at: at(480) });
    const overdue = waiting('a', { ...calmed, nudges: [...told, late] });
    expect(isLate(overdue, due)).toBe(true);
    expect(whyMoot(overdue, late)).toBeNull();
    expect(planned([overdue], at(490))).toEqual([]);
  });

  it('is not called twice as late as it should be where all reminders were given', () => {
    const [post] = planNudges([waiting('a', { ...calmed, lastMessageAt: at(200) })], rules(at(440))).posts;
    expect(post).toBeUndefined();
  });
});

describe('a customer who writes again while waiting', () => {
  const all = [1, 2, 3].map((level) =>
    nudged(level > 1 ? 'late' : 'reply', replyAt(level), { at: at(15 * level) }),
  );

  it('is named once more where all reminders were given before, an sla later', () => {
    const added = waiting('a', { nudges: all, lastMessageAt: at(100) });
    expect(planned([added], at(114))).toEqual([]);
    const [post] = planNudges([added], rules(at(115))).posts;
    expect(post?.nudges).toMatchObject([
      { what: 'late', for: BEN, detail: 'the customer has written again' },
    ]);
    const again = nudged('late', post!.nudges[0]!.key, { at: at(115) });
    const told = waiting('a', { nudges: [...all, again], lastMessageAt: at(100) });
    expect(planned([told], at(400))).toEqual([]);
    expect(whyMoot(told, again)).toBeNull();
    const decision = { kind: 'approved' as const, by: ANA, at: at(120), version: 1, hash: 'h' };
    expect(whyMoot({ ...told, status: 'sent', decision }, again)).toBe('Ana answered.');
    expect(isLate(told, at(15))).toBe(true);
  });

  it('is not named by itself while the reminders go on', () => {
    expect(planned([waiting('a', { nudges: all.slice(0, 2), lastMessageAt: at(31) })], at(44))).toEqual([]);
    const last = waiting('a', { nudges: all, lastMessageAt: at(31) });
    expect(planned([last], at(300))).toEqual([]);
  });
});

describe('several at once', () => {
  it('are one message where they fall due within five minutes, hot first', () => {
    const all = [
      waiting('a', { leadClass: 'support', receivedAt: at(-60) }),
      waiting('b', { receivedAt: at(47) }),
    ];
    expect(planned(all, at(60))).toEqual([]);
    expect(planned(all, at(62))).toEqual(['gathered Olivia: b reply, a reply']);
  });

  it('are told each by itself where they are further apart', () => {
    const all = [waiting('a'), waiting('b', { receivedAt: at(6) })];
    expect(planned(all, at(15))).toEqual(['thread Olivia: a reply']);
  });

  it('are one message for each person', () => {
    const ana = { person: ANA, at: at(1), by: { kind: 'person' as const, person: ANA } };
    const all = [
      waiting('a'),
      waiting('b', { assigned: ana }),
      waiting('c'),
      waiting('d', { assigned: ana }),
    ];
    expect(planned(all, at(15))).toEqual([
      'gathered Olivia: a reply, c reply',
      'gathered Ana: b reply, d reply',
    ]);
  });

  it('are gathered without a mention once somebody has had enough for a day', () => {
    const mentioned = new Map([[OLIVIA.id, 10]]);
    expect(planned([waiting('a'), waiting('b')], at(15), undefined, { mentioned })).toEqual([
      'over -: a reply, b reply',
    ]);
  });
});

describe('the opening', () => {
  const night = { receivedAt: new Date('2026-11-23T20:00-08:00') };
  const opening = new Date('2026-11-24T08:00-08:00');
  const all = [
    waiting('a', { ...night, leadClass: 'cold' }),
    waiting('b', { ...night }),
    waiting('c', { receivedAt: new Date('2026-11-23T16:00-08:00'), leadClass: 'other' }),
    waiting('d', { ...night, status: 'sent' }),
    waiting('e', { ...night, leadClass: 'spam' }),
  ];

  it('says in one message what waits from overnight, hot first', () => {
    expect(planned(all, opening)).toEqual(['opening -: b overnight, a overnight']);
  });

  it('says of what a colleague reopened at night that it was reopened', () => {
    const evening = new Date('2026-11-23T20:00-08:00');
    const noon = new Date('2026-11-23T12:00-08:00');
    const reopened = waiting('a', { receivedAt: noon, lastMessageAt: noon, waitingSince: evening });
    const written = waiting('b', { receivedAt: noon, lastMessageAt: evening, waitingSince: evening });
    expect(planned([reopened, written], opening)).toEqual(['opening -: a reopened, b overnight']);
    const told = nudged('reopened', `overnight/${evening.getTime()}`, { post: { id: 'o', form: 'opening' } });
    expect(planned([{ ...reopened, nudges: [told] }], opening)).toEqual([]);
    expect(whyMoot(reopened, told)).toBeNull();
    const decision = { kind: 'approved' as const, by: ANA, at: at(20), version: 1, hash: 'h' };
    expect(whyMoot({ ...reopened, status: 'sent', decision }, told)).toBe('Ana answered.');
    // It takes nothing from what may be told of it in the day.
    const one = examplePolicy({ nudges: { perInquiry: 1, perPersonPerDay: 10 } });
    expect(planned([{ ...reopened, nudges: [told] }], at(-45), one)).toEqual(['thread Olivia: a reply']);
  });

  it('names what has waited for longer where the customer wrote again at night', () => {
    const noon = new Date('2026-11-23T12:00-08:00');
    const evening = new Date('2026-11-23T20:00-08:00');
    const inquiry = waiting('a', { leadClass: 'other', receivedAt: noon, lastMessageAt: evening });
    expect(planned([inquiry], opening)).toEqual(['opening -: a overnight']);
    const [told] = planNudges([inquiry], rules(opening)).posts[0]!.nudges;
    expect(told?.detail).toBe('the customer has written again');
    const nudge = nudged('overnight', told!.key, { post: { id: 'o', form: 'opening' } });
    expect(planned([{ ...inquiry, nudges: [nudge] }], opening)).toEqual([]);
    expect(whyMoot(inquiry, nudge)).toBeNull();
    // So is one that was answered before.
    const back = waiting('c', { receivedAt: at(-9_000), lastMessageAt: evening, waitingSince: evening });
    const [again] = planNudges([back], rules(opening)).posts[0]!.nudges;
    expect(again).toMatchObject({ what: 'overnight', detail: 'the customer has written again' });
    // What came in at night and was added to in the morning is named by the night.
    const both = waiting('b', { leadClass: 'other', receivedAt: evening, lastMessageAt: opening });
    expect(planned([both], opening)).toEqual(['opening -: b overnight']);
  });

  it('says so once, and not in the afternoon', () => {
    const posts = planNudges(all, rules(opening)).posts;
    const told = all.map((one) => ({
      ...one,
      nudges: posts[0]?.nudges
        .filter(({ inquiry }) => inquiry._id === one._id)
        .map(({ key, what }) => nudged(what, key)),
    })) as Watched[];
    expect(planned(told, new Date(opening.getTime() + 60_000))).toEqual([]);
    expect(planned([waiting('a', { ...night, leadClass: 'cold' })], at(200))).toEqual([]);
  });

  it('comes in the evening where the business is open past midnight, and not at midnight', () => {
    const policy = examplePolicy();
    const hours = [
      { from: 0, to: 120 },
      { from: 1_080, to: 1_440 },
    ];
    policy.business.hours = { ...policy.business.hours, mon: hours, tue: hours, wed: hours };
    const noon = waiting('a', { leadClass: 'cold', receivedAt: new Date('2026-11-24T12:00-08:00') });
    const evening = '2026-11-24T18:00-08:00';
    expect(planned([noon], new Date(evening), policy)).toEqual(['opening -: a overnight']);
    const late = waiting('b', { leadClass: 'cold', receivedAt: new Date('2026-11-24T23:30-08:00') });
    expect(planned([late], new Date('2026-11-25T00:05-08:00'), policy)).toEqual([]);
  });

  it('says nothing after a break at noon', () => {
    const policy = examplePolicy();
    policy.business.hours.tue = [
      { from: 480, to: 720 },
      { from: 780, to: 1_020 },
    ];
    const noon = waiting('a', { leadClass: 'cold', receivedAt: new Date('2026-11-24T12:30-08:00') });
    expect(planned([noon], new Date('2026-11-24T13:00-08:00'), policy)).toEqual([]);
  });
});

describe('also watched', () => {
  const delivery = { version: 1, draftHash: 'h', messageId: 'x.1@y', startedAt: at(0), endedAt: at(1) };
  it.each<[string, Partial<Inquiry>, number, string[]]>([
    [
      'a reply that was not sent: who approved it',
      {
        status: 'failed',
        deliveries: [{ ...delivery, outcome: 'failed' }],
        decision: { kind: 'approved', by: ANA, at: at(0), version: 1, hash: 'h' },
      },
      1,
      ['thread Ana: a failed'],
    ],
    [
      'a reply that may not have arrived',
      { status: 'unknown', deliveries: [{ ...delivery, outcome: 'unknown' }] },
      1,
      ['thread Olivia: a unknown'],
    ],
    [
      'a draft that is being edited for half an hour',
      { leadClass: 'other', editing: [{ by: BEN, since: at(0), viewKey: 'v1' }] },
      30,
      ['thread Ben: a editing'],
    ],
    [
      'not where somebody has sent another version meanwhile',
      { status: 'sent', editing: [{ by: BEN, since: at(0), viewKey: 'v1' }] },
      30,
      [],
    ],
    ['not before', { leadClass: 'other', editing: [{ by: BEN, since: at(0), viewKey: 'v1' }] }, 29, []],
    [
      'a task that is due',
      {
        status: 'sent',
        tasks: [{ id: 'k1', title: 'Call', owner: BEN, due: at(10), opened: { at: at(0), by: ANA } }],
      },
      10,
      ['thread Ben: a task'],
    ],
    [
      'not one that is done',
      {
        status: 'sent',
        tasks: [
          {
            id: 'k1',
            title: 'Call',
            due: at(10),
            opened: { at: at(0), by: ANA },
            done: { at: at(5), by: ANA },
          },
        ],
      },
      20,
      [],
    ],
  ])('is %s', (_what, changes, minutes, posts) => {
    expect(planned([waiting('a', changes)], at(minutes))).toEqual(posts);
  });
});

describe('a task that is given to somebody else', () => {
  const opened = { at: at(-900), by: ANA };
  const task = { id: 'k1', title: 'Call', owner: ANA, due: at(0), opened };
  const key = `task/k1/${at(0).getTime()}`;
  const told = nudged('task', key, { at: at(0), for: ANA });
  const given = (to: Person, by: Person, minutes: number, nudges = [told]) =>
    waiting('a', {
      status: 'sent',
      nudges,
      tasks: [{ ...task, owner: to, changed: { at: at(minutes), by } }],
    });

  it('after it was told is told to them, once', () => {
    const once = given(BEN, ANA, 30);
    expect(whyMoot(once, told)).toBe('Ben has it now.');
    const [post] = planNudges([once], rules(at(30))).posts;
    expect(post?.nudges).toMatchObject([{ key: `${key}/${BEN.id}`, for: BEN, due: at(30) }]);
    const again = nudged('task', `${key}/${BEN.id}`, { at: at(30), for: BEN });
    expect(planned([given(BEN, ANA, 30, [told, again])], at(99))).toEqual([]);
    expect(whyMoot(given(BEN, ANA, 30, [told, again]), again)).toBeNull();
    expect(whyMoot(given(ANA, BEN, 40, [told, again]), again)).toBe('Ana has it now.');
    expect(planned([given(ANA, BEN, 40, [told, again])], at(99))).toEqual([]);
  });

  it('is not told to who took it, to who has heard of it, nor where it was given before', () => {
    expect(planned([given(BEN, BEN, 30)], at(30))).toEqual([]);
    const over = nudged('task', key, { at: at(0), for: undefined, post: { id: 'o', form: 'over' } });
    expect(planned([given(ANA, OLIVIA, -30, [over])], at(30))).toEqual([]);
    expect(planned([given(BEN, ANA, -30, [])], at(30))).toEqual(['thread Ben: a task']);
  });
});

describe('a reply of which nobody knows whether it arrived', () => {
  const last = { version: 1, draftHash: 'h', messageId: 'x.1@y', startedAt: at(0), endedAt: at(1) };
  const key = `unknown/x.1@y/${at(1).getTime()}`;
  const told = nudged('unknown', key, { at: at(1) });
  const unknown = (changes: Partial<Inquiry> = {}) =>
    waiting('a', {
      status: 'unknown',
      deliveries: [{ ...last, outcome: 'unknown' as const }],
      nudges: [told],
      ...changes,
    });

  it('is named again when the customer has written since', () => {
    expect(planned([unknown()], at(60))).toEqual([]);
    const added = unknown({ lastMessageAt: at(60) });
    const [post] = planNudges([added], rules(at(60))).posts;
    expect(post?.nudges).toMatchObject([
      { key: `${key}/${at(60).getTime()}`, due: at(60), detail: 'the customer has written since' },
    ]);
    const again = nudged('unknown', post!.nudges[0]!.key, { at: at(60) });
    const both = unknown({ lastMessageAt: at(60), nudges: [told, again] });
    expect(planned([both], at(99))).toEqual([]);
    for (const nudge of [told, again]) {
      expect(whyMoot(both, nudge)).toBeNull();
      expect(whyMoot({ ...both, status: 'sent' }, nudge)).toBe('It has been sent.');
    }
  });

  it('is named once where nobody was told before the customer wrote', () => {
    const posts = planNudges([unknown({ nudges: [], lastMessageAt: at(60) })], rules(at(60))).posts;
    expect(posts.map(tell)).toEqual(['thread Olivia: a unknown']);
  });
});

describe('the budget of an inquiry', () => {
  it('of nothing nudges nothing', () => {
    const policy = examplePolicy({ nudges: { perInquiry: 0, perPersonPerDay: 10 } });
    expect(planned([waiting('a')], at(100), policy)).toEqual([]);
  });

  it('that a late reply has used up is new for what comes after the answer', () => {
    const nudges = [1, 2, 3].map((level) => nudged(level > 1 ? 'late' : 'reply', replyAt(level)));
    const task = { id: 'k1', title: 'Call', owner: BEN, due: at(60), opened: { at: at(50), by: ANA } };
    const decision = { kind: 'approved' as const, by: ANA, at: at(50), version: 1, hash: 'h' };
    const late = waiting('a', { nudges, tasks: [task] });
    const answered = waiting('a', { nudges, tasks: [task], status: 'sent', decision });
    expect(planned([late], at(60))).toEqual(['over -: a task']);
    expect(planned([answered], at(60))).toEqual(['thread Ben: a task']);
    const spent = [1, 2, 3].map((n) => nudged('failed', `failed/${n}`, { at: at(50 + n) }));
    expect(planned([{ ...answered, nudges: [...nudges, ...spent] }], at(60))).toEqual(['over -: a task']);
  });

  it('is kept where more falls due at once; what is one message counts once', () => {
    const policy = examplePolicy({ nudges: { perInquiry: 1, perPersonPerDay: 10 } });
    const task = (id: string, owner: Person, minutes: number) => ({
      id,
      title: 'Call',
      owner,
      due: at(minutes),
      opened: { at: at(-900), by: ANA },
    });
    const tasks = [task('k1', BEN, 60), task('k2', ANA, 59), task('k3', ANA, 60)];
    const inquiry = waiting('a', { status: 'sent', tasks });
    const posts = planNudges([inquiry], rules(at(60), policy)).posts;
    expect(posts.map(tell)).toEqual(['gathered Ana: a task, a task', 'over -: a task']);
    expect(posts[1]?.nudges[0]?.for).toEqual(BEN);
    // Both stand in one post: with a budget of two there is one left.
    const two = examplePolicy({ nudges: { perInquiry: 2, perPersonPerDay: 10 } });
    const post = { id: 'p', form: 'gathered' as const };
    const nudges = [2, 3].map((n) => nudged('task', `task/k${n}/${tasks[n - 1]!.due.getTime()}`, { post }));
    expect(planned([waiting('a', { status: 'sent', tasks, nudges })], at(61), two)).toEqual([
      'thread Ben: a task',
    ]);
  });

  it('of one still marks what is late', () => {
    const policy = examplePolicy({ nudges: { perInquiry: 1, perPersonPerDay: 10 } });
    const inquiry = waiting('a', { nudges: [nudged('reply', replyAt(1))] });
    const plan = planNudges([inquiry], rules(at(30), policy));
    expect(plan.posts).toEqual([]);
    expect(plan.silent.map(({ what }) => what)).toEqual(['late']);
  });
});

describe('what is moot', () => {
  const reply = nudged('reply', replyAt(1));
  it.each<[string, Partial<Inquiry>, RegExp | null]>([
    ['stands while it waits', {}, null],
    [
      'was answered',
      { status: 'sent', decision: { kind: 'approved', by: ANA, at: at(20), version: 1, hash: 'h' } },
      /Ana answered/,
    ],
    [
      'stands while the approval may still be taken back',
      {
        status: 'approved',
        decision: { kind: 'approved', by: ANA, at: at(20), version: 1, hash: 'h' },
        sendAt: at(21),
      },
      null,
    ],
    [
      'was approved, and is on its way',
      { status: 'approved', decision: { kind: 'approved', by: ANA, at: at(20), version: 1, hash: 'h' } },
      /Ana approved a reply/,
    ],
    [
      'was rejected',
      {
        status: 'rejected',
        decision: { kind: 'rejected', by: ANA, at: at(20), version: 1, hash: 'h', reason: 'not-a-fit' },
      },
      /Ana rejected it: Not a fit/,
    ],
    ['was snoozed', { snoozed: { until: at(99), by: BEN, at: at(20) } }, /Ben snoozed it/],
    [
      'was taken',
      { assigned: { person: ANA, at: at(20), by: { kind: 'person', person: ANA } } },
      /Ana took it/,
    ],
    [
      'stands for who had it before',
      { assigned: { person: ANA, at: at(2), by: { kind: 'person', person: ANA } } },
      null,
    ],
    ['waits for something newer', { waitingSince: at(60), lastMessageAt: at(60) }, /written since/],
    ['was reopened', { waitingSince: at(60) }, /reopened since/],
  ])('%s', (_what, changes, words) => {
    const why = whyMoot(waiting('a', changes), reply);
    if (words === null) expect(why).toBeNull();
    else expect(why).toMatch(words);
  });
});

describe('a draft that is being edited', () => {
  const editing = [{ by: BEN, since: at(0), viewKey: 'v1' }];
  const told = nudged('editing', 'editing/v1', { for: BEN });
  it.each<[string, Partial<Inquiry>, string | null]>([
    ['stands', { editing }, null],
    ['stands where it is edited after it was not sent', { editing, status: 'failed' }, null],
    ['is moot once it is closed', {}, 'The draft is not being edited any more.'],
    ['is moot once another version was decided on', { editing, status: 'sent' }, 'It has been decided.'],
    ['is moot in an inquiry that was rejected', { editing, status: 'rejected' }, 'It has been decided.'],
  ])('%s', (_what, changes, why) => {
    expect(whyMoot(waiting('a', changes), told)).toBe(why);
  });
});

describe('what is brought back', () => {
  const told = { nudges: [nudged('reply', replyAt(1)), nudged('late', replyAt(2))] };
  const target = exampleInquiry().drafts[0]!;
  const by = (minutes: number) => ({ person: ANA, at: at(minutes) });
  const back = (step: Step): Inquiry => {
    if (!step.ok) throw new Error(step.words);
    return step.inquiry;
  };

  it.each([
    ['rejected', (it: Inquiry) => back(reject(it, { target, reason: 'other' }, by(40)))],
    ['closed', (it: Inquiry) => back(close(it, { target }, by(40)))],
  ])('after it was %s is awaited anew from then on', (_how, turnDown) => {
    const reopened = back(reopen(turnDown(waiting('a', told) as Inquiry), by(100)));
    expect(isLate(reopened, at(15))).toBe(false);
    expect(reopened.work.nudge).toBeDefined();
    for (const nudge of told.nudges) expect(whyMoot(reopened, nudge)).toMatch(/reopened since/);
    expect(planned([reopened], at(114))).toEqual([]);
    expect(planned([reopened], at(115))).toEqual(['thread Olivia: a reply']);
  });

  it('after it failed has been awaited all the time', () => {
    const failed = waiting('a', { ...told, status: 'failed' }) as Inquiry;
    const reopened = back(reopen(failed, by(100)));
    expect(whyMoot(reopened, told.nudges[1]!)).toBeNull();
    expect(isLate(reopened, at(15))).toBe(true);
  });
});

describe('random weeks', () => {
  const CLASSES: LeadClass[] = ['hot', 'warm', 'support', 'cold', 'other', 'spam'];

  /** Mulberry32: the same weeks every time. */
  function random(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  it.each([1, 2, 3, 4, 5, 6])(
    'never nudge twice, beyond a budget, or what does not wait (seed %i)',
    (seed) => {
      const chance = random(seed);
      const policy = examplePolicy({ nudges: { perInquiry: 2, perPersonPerDay: 4 } });
      const hours = new BusinessHours(policy.business);
      const start = Date.parse('2026-11-23T07:00-08:00');
      let all: Inquiry[] = [];
      const keys = new Set<string>();
      const perDay = new Map<string, number>();
      let posts = 0;
      for (let minute = 0; minute < 5 * 24 * 60; minute += 1 + Math.floor(chance() * 12)) {
        const now = new Date(start + minute * 60_000);
        const day = new Date(now.getTime() - 8 * 3_600_000).toISOString().slice(0, 10);
        if (chance() < 0.06)
          all.push({
            ...(waiting(`i${all.length}`, {
              receivedAt: now,
              lastMessageAt: now,
              leadClass: CLASSES[Math.floor(chance() * CLASSES.length)] as LeadClass,
            }) as Inquiry),
          });
        all = all.map((one) => {
          if (chance() < 0.006) return { ...one, status: 'sent' };
          if (chance() < 0.003) return { ...one, snoozed: { until: now, by: ANA, at: now } };
          if (chance() < 0.003)
            return { ...one, assigned: { person: ANA, at: now, by: { kind: 'person', person: ANA } } };
          return one;
        });
        const mentioned = new Map(
          [...perDay].filter(([key]) => key.startsWith(day)).map(([key, n]) => [key.slice(11), n]),
        );
        const plan = planNudges(all, rules(now, policy, { mentioned, today: day, hours }));
        for (const post of plan.posts) {
          posts++;
          if (post.for) perDay.set(`${day} ${post.for.id}`, (perDay.get(`${day} ${post.for.id}`) ?? 0) + 1);
          for (const nudge of post.nudges) {
            expect(nudge.inquiry).toMatchObject({ status: 'awaiting' });
            expect(nudge.inquiry.snoozed).toBeUndefined();
            expect(nudge.inquiry.leadClass).not.toBe('spam');
            const name = `${nudge.inquiry._id} ${nudge.key}`;
            expect(keys.has(name)).toBe(false);
            keys.add(name);
          }
        }
        for (const [nudge, post] of [
          ...plan.posts.flatMap((one) => one.nudges.map((nudge) => [nudge, one] as const)),
          ...plan.silent.map((nudge) => [nudge, null] as const),
        ]) {
          all = all.map((one) => {
            if (one._id !== nudge.inquiry._id) return one;
            const { key, what, since } = nudge;
            const recorded = recordNudge(one, {
              key,
              what,
              since,
              at: now,
              ...(post && { post: { id: post.id, form: post.form } }),
            });
            expect(recorded.ok).toBe(true);
            return recorded.ok ? recorded.inquiry : one;
          });
        }
      }
      expect(posts).toBeGreaterThan(10);
      for (const count of perDay.values()) expect(count).toBeLessThanOrEqual(4);
      for (const { nudges = [] } of all)
        expect(nudges.filter(({ what, post }) => post && what !== 'overnight').length).toBeLessThanOrEqual(2);
    },
  );
});

describe('what is written down', () => {
  const inquiry = { ...exampleInquiry(), ...waiting('a') } as Inquiry;

  it('is written once, and marks the card that is late', () => {
    const late = nudged('late', replyAt(2));
    const once = recordNudge(inquiry, late);
    if (!once.ok) throw new Error(once.words);
    expect(isLate(once.inquiry, at(15))).toBe(true);
    expect(once.inquiry.work.card).toBeDefined();
    expect(recordNudge(once.inquiry, late).ok).toBe(false);
    expect(isLate({ ...once.inquiry, status: 'sent' }, at(15))).toBe(false);
  });

  it('ends with its reason, and owes nothing then', () => {
    const once = recordNudge(inquiry, nudged('reply', replyAt(1)));
    if (!once.ok) throw new Error(once.words);
    expect(once.inquiry.work.nudge).toBeDefined();
    const ended = endNudges(once.inquiry, new Map([[replyAt(1), 'Ana took it.']]), at(20));
    if (!ended.ok) throw new Error(ended.words);
    expect(ended.inquiry.nudges?.some(isLive)).toBe(false);
    expect(ended.inquiry.work.nudge).toBeUndefined();
    expect(endNudges(ended.inquiry, new Map([[replyAt(1), 'again']]), at(21)).ok).toBe(false);
  });
});
