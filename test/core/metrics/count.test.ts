import { describe, expect, it } from 'vitest';
import { BusinessHours } from '../../../src/core/business-hours.js';
import type { Inquiry } from '../../../src/core/inquiry.js';
import { judge, WeekCount } from '../../../src/core/metrics/count.js';
import type { InquiryFacts } from '../../../src/core/metrics/facts.js';
import type { WeekFigures } from '../../../src/core/metrics/figures.js';
import { metricValue } from '../../../src/core/metrics/metric-value.js';
import { type Week, weekAfter, weekOf } from '../../../src/core/metrics/week.js';
import { ANA, exampleInquiry, examplePolicy } from '../../support/inquiries.js';

const policy = examplePolicy();
const zone = policy.business.timeZone;
const hours = new BusinessHours(policy.business);
const rules = { hours, sla: policy.sla, touches: policy.touches };
const [M, H] = [60_000, 3_600_000];
/** Monday 19 to Sunday 25 October 2026, in Portland. */
const WEEK = weekOf(new Date('2026-10-21T12:00:00Z'), zone);

/** A moment on the clock in Portland, in summer time. */
function at(day: string, time = '12:00'): Date {
  return new Date(`2026-10-${day}T${time}:00-07:00`);
}

function count(inquiries: InquiryFacts[], week: Week = WEEK, until = week.to): WeekFigures {
  const counted = new WeekCount(week, until, rules);
  for (const inquiry of inquiries) counted.add(judge(inquiry, rules));
  return counted.figures();
}

type Entry = [Date, string, Record<string, string | number>?];

/** An inquiry that arrived then and lived as told; nothing else is known of it. */
function life(receivedAt: Date, entries: Entry[], more: Partial<InquiryFacts> = {}): InquiryFacts {
  const trail: Entry[] = [[receivedAt, 'received'], ...entries];
  return {
    _id: 'i',
    status: 'awaiting',
    source: 'form',
    leadClass: 'warm',
    receivedAt,
    drafts: [],
    trail: trail.map(([when, kind, refs = {}]) => ({ at: when, kind, refs })),
    ...more,
  };
}

/** Answered at that moment by a reply of Flo's. */
function answered(receivedAt: Date, sentAt: Date, more: Partial<InquiryFacts> = {}, wrote = 'unedited') {
  const entries: Entry[] = [
    [sentAt, 'prepared', { version: 1, known: 1, asked: 2 }],
    [sentAt, 'approved', { version: 1, wrote }],
    [sentAt, 'delivery-started', { version: 1 }],
    [sentAt, 'delivery-ended', { version: 1, outcome: 'sent' }],
  ];
  return life(receivedAt, entries, { status: 'sent', firstAnsweredAt: sentAt, ...more });
}

describe('a week with nothing in it', () => {
  it('has no times and no shares, and zero of what was counted', () => {
    const figures = count([]);
    expect(figures).toMatchObject({ received: 0, answered: 0, waiting: 0, spam: 0 });
    expect(figures.response).toEqual({
      count: 0,
      medianMs: null,
      p90Ms: null,
      businessMedianMs: null,
      businessP90Ms: null,
    });
    expect(figures.cost).toEqual({ asked: 0, costs: [], unknown: 0 });
  });

  it.each([
    ['response-time', null],
    ['answered-in-sla', null],
    ['intake-completion', null],
    ['booked-calls', null],
    ['manual-touches', 0],
    ['hours-saved', 0],
  ] as const)('%s is then %j, and unknown before Flo’s first inquiry', (name, value) => {
    const week = { figures: count([]), told: undefined };
    expect(metricValue(name, { ...week, inUse: true })).toBe(value);
    expect(metricValue(name, { ...week, inUse: false })).toBe(null);
  });
});

describe('what belongs to a week', () => {
  const [first, last] = [WEEK.from, new Date(WEEK.to.getTime() - 1)];
  it.each([
    ['its first moment', first, 1],
    ['its last moment', last, 1],
    ['the moment after', WEEK.to, 0],
    ['the moment before', new Date(first.getTime() - 1), 0],
  ])('arrivals and answers at %s', (_name, moment, expected) => {
    const figures = count([life(moment, []), answered(at('01'), moment)]);
    expect([figures.received, figures.answered]).toEqual([expected, expected]);
  });

  it('each event counts in one week, in the weeks around a change of the clocks as well', () => {
    const weeks = [0, 1, 2].map((n) => weekAfter(WEEK, n, zone));
    const moments = Array.from({ length: 21 * 24 }, (_, i) => new Date(WEEK.from.getTime() + i * H));
    const inquiries = moments.map((moment) => life(moment, []));
    expect(weeks.map((week) => count(inquiries, week).received)).toEqual([168, 169, 167]);
  });

  it('nothing after `until` counts while the week goes on', () => {
    const inquiries = [life(at('20'), []), life(at('22'), []), answered(at('20'), at('22'))];
    expect(count(inquiries, WEEK, at('21'))).toMatchObject({ received: 2, answered: 0, waiting: 2 });
  });
});

describe('time to the first reply', () => {
  it('is counted by the clock and in business time, of those answered in the week', () => {
    const figures = count([
      // 30 minutes, open throughout.
      answered(at('20', '09:00'), at('20', '09:30')),
      // Over night: 16 hours by the clock; open 16:00–17:00 and 08:00–08:00.
      answered(at('20', '16:00'), at('21', '08:00')),
      // From Friday an hour before closing to Monday is another week's.
      answered(at('23', '15:00'), at('26', '09:00')),
      // From the week before: the weekend counts by the clock only.
      answered(at('16', '15:00'), at('19', '09:00')),
    ]);
    expect(figures.response).toEqual({
      count: 3,
      medianMs: 16 * H,
      p90Ms: 66 * H,
      businessMedianMs: H,
      businessP90Ms: 2 * H,
    });
    expect(figures.byClass.warm.medianMs).toBe(16 * H);
    expect(figures.byClass.hot.medianMs).toBe(null);
  });

  it('ends with the first reply: a later one changes nothing', () => {
    const inquiry = answered(at('13'), at('13', '14:00'));
    const later: InquiryFacts['trail'] = [
      ...inquiry.trail,
      { at: at('20'), kind: 'joined', refs: {} },
      { at: at('21'), kind: 'approved', refs: { version: 2, wrote: 'edited' } },
      { at: at('21'), kind: 'delivery-ended', refs: { version: 2, outcome: 'sent' } },
    ];
    const figures = count([{ ...inquiry, trail: later }]);
    expect(figures).toMatchObject({ answered: 0, sent: { unedited: 0, edited: 1, rewritten: 0 } });
  });
});

describe('answered in time', () => {
  it.each<[string, InquiryFacts, [number, number]]>([
    // Warm: 4 hours of business time.
    ['within its class’s time', answered(at('20', '08:00'), at('20', '12:00')), [1, 0]],
    ['a moment late', answered(at('20', '08:00'), at('20', '12:01')), [0, 1]],
    ['in business time: over the weekend', answered(at('16', '15:00'), at('19', '10:30')), [1, 0]],
    ['late the week before, answered in this', answered(at('15', '08:00'), at('20')), [0, 0]],
    ['late in this week, answered in the next', answered(at('23', '08:00'), at('27')), [0, 1]],
    ['late and never answered', life(at('20', '08:00'), []), [0, 1]],
    ['not due before the week ends', life(at('23', '15:00'), []), [0, 0]],
    ['turned down before it was due', life(at('20', '08:00'), [[at('20', '09:00'), 'rejected']]), [0, 0]],
    ['turned down after it was due', life(at('20', '08:00'), [[at('20', '16:00'), 'closed']]), [0, 1]],
    ['hot: 15 minutes', answered(at('20', '08:00'), at('20', '08:16'), { leadClass: 'hot' }), [0, 1]],
    ['spam', life(at('20', '08:00'), [], { leadClass: 'spam' }), [0, 0]],
  ])('%s', (_name, inquiry, [inTime, late]) => {
    expect(count([inquiry]).sla).toEqual({ inTime, late });
  });

  it('counts each inquiry in one week only', () => {
    const inquiries = [
      answered(at('15', '08:00'), at('20')),
      answered(at('23', '08:00'), at('27')),
      answered(at('20', '08:00'), at('20', '09:00')),
      life(at('22', '08:00'), []),
    ];
    const weeks = [-2, -1, 0, 1, 2].map((n) => count(inquiries, weekAfter(WEEK, n, zone)).sla);
    expect(weeks.reduce((sum, { inTime, late }) => sum + inTime + late, 0)).toBe(4);
  });
});

describe('waiting at the end of the week', () => {
  it.each<[string, InquiryFacts, number]>([
    ['without a decision', life(at('20'), []), 1],
    ['from long ago', life(at('01'), []), 1],
    ['decided the week after', answered(at('20'), at('28')), 1],
    ['decided within it', answered(at('20'), at('21')), 0],
    ['arrived after it', life(at('27'), []), 0],
    [
      'opened again',
      life(at('12'), [
        [at('13'), 'rejected'],
        [at('20'), 'reopened'],
      ]),
      1,
    ],
    [
      'written to again',
      life(at('12'), [
        [at('13'), 'closed'],
        [at('20'), 'joined'],
      ]),
      1,
    ],
    ['spam', life(at('20'), [], { leadClass: 'spam' }), 0],
  ])('%s', (_name, inquiry, waiting) => {
    const figures = count([inquiry]);
    expect(figures.waiting).toBe(waiting);
    expect(figures.byClass.warm.waiting).toBe(waiting);
    expect(figures.bySource.form.waiting).toBe(waiting);
  });
});

describe('spam', () => {
  it('counts for nothing but spam, whoever said that it is', () => {
    const asSpam: Partial<InquiryFacts> = {
      status: 'rejected',
      decision: { kind: 'rejected', reason: 'spam' },
    };
    const figures = count([
      life(at('20'), [[at('20'), 'prepared']], { leadClass: 'spam', history: { earlier: 2 } }),
      life(at('20'), [[at('21'), 'rejected', { reason: 'spam' }]], asSpam),
      answered(at('20'), at('21'), asSpam),
    ]);
    expect(figures).toEqual({ ...count([]), spam: 3 });
  });

  it('costs what it costs', () => {
    const cost = { amount: 0.01, currency: 'USD' };
    const made = { at: at('20'), by: { kind: 'model' as const, cost } };
    expect(count([life(at('20'), [], { leadClass: 'spam', preparation: made })]).cost.costs).toEqual([cost]);
  });
});

describe('what became of it', () => {
  it('tells rejections by reason, closing, sending, failures, follow-ups and the answers they brought', () => {
    const letter = (outcome: 'sent' | 'failed', day: string) => ({ endedAt: at(day), outcome });
    const figures = count([
      life(at('20'), [[at('21'), 'rejected', { reason: 'not-a-fit' }]]),
      life(at('20'), [[at('21'), 'rejected', { reason: 'duplicate' }]]),
      life(at('20'), [[at('21'), 'closed']]),
      answered(at('20'), at('21'), {}, 'edited'),
      answered(at('20'), at('21'), {}, 'rewritten'),
      life(at('20'), [
        [at('21'), 'approved', { version: 1 }],
        [at('21'), 'delivery-ended', { version: 1, outcome: 'failed' }],
      ]),
      answered(at('05'), at('06'), {
        followUps: [
          { at: at('19'), deliveries: [letter('failed', '20'), letter('sent', '20')] },
          { at: at('26'), deliveries: [letter('sent', '27')] },
        ],
        answers: [
          { at: at('21'), round: 1 },
          { at: at('20'), round: 0 },
          { at: at('28'), round: 2 },
        ],
      }),
    ]);
    expect(figures).toMatchObject({
      rejected: { 'not-a-fit': 1, duplicate: 1, 'handled-elsewhere': 0, other: 0 },
      closed: 1,
      sent: { unedited: 0, edited: 1, rewritten: 1 },
      failures: { failed: 2, unknown: 0 },
      followUps: { sent: 1, answers: 1 },
    });
  });

  it('by class and source', () => {
    const figures = count([
      answered(at('20', '09:00'), at('20', '10:00'), { leadClass: 'hot', source: 'email' }),
      life(at('20'), [], { leadClass: 'hot' }),
    ]);
    expect(figures.byClass.hot).toEqual({ received: 2, answered: 1, waiting: 1, medianMs: H });
    expect(figures.bySource.email).toEqual({ received: 1, answered: 1, waiting: 0, medianMs: H });
    expect(figures.bySource.form).toEqual({ received: 1, answered: 0, waiting: 1, medianMs: null });
  });
});

describe('manual steps that Flo did', () => {
  it('are counted by name, with the minutes of flo.yml', () => {
    const done = { at: at('20'), by: ANA };
    const figures = count([
      answered(at('20'), at('21'), {
        history: { earlier: 1 },
        tasks: [{ opened: done }, { opened: { at: at('28') } }],
        followUps: [{ at: at('22'), deliveries: [{ endedAt: at('22'), outcome: 'sent' }] }],
      }),
      answered(at('20'), at('21'), {}, 'rewritten'),
    ]);
    expect(figures.touches.byName).toEqual({
      intake: 2,
      summary: 2,
      lookup: 1,
      draft: 1,
      sending: 2,
      followUp: 1,
      task: 1,
    });
    expect(figures.touches.count).toBe(10);
    expect(figures.touches.savedMs).toBe((2 * 2 + 2 * 3 + 2 + 6 + 2 * 1 + 4 + 1) * M);
  });

  it('a step that takes no time is one that nobody did', () => {
    const counted = new WeekCount(WEEK, WEEK.to, { ...rules, touches: { ...rules.touches, intake: 0 } });
    counted.add(judge(life(at('20'), []), rules));
    expect(counted.figures().touches).toMatchObject({ count: 0, savedMs: 0 });
  });
});

describe('what was known at the first reply', () => {
  it('is what the preparation before it knew, of leads', () => {
    const more: Entry = [at('22'), 'prepared', { known: 2, asked: 2 }];
    const inquiry = answered(at('20'), at('21'));
    const later = { ...inquiry, trail: [...inquiry.trail, { at: more[0], kind: more[1], refs: more[2]! }] };
    expect(count([later]).intake).toEqual({ known: 1, asked: 2 });
    expect(count([{ ...later, leadClass: 'support' }]).intake).toEqual({ known: 0, asked: 0 });
  });

  it('is not known of one that was prepared before Flo noted it and again since', () => {
    const { trail, ...inquiry } = answered(at('20'), at('21'));
    const old = {
      ...inquiry,
      trail: trail.map((entry) => ({ ...entry, refs: { version: 1, outcome: 'sent' } })),
    };
    const preparation = (day: string) => ({
      at: at(day),
      by: { kind: 'rules' as const },
      qualify: [{ field: 'address', words: 'Elm Street' }, { field: 'timeline' }],
    });
    expect(count([{ ...old, preparation: preparation('20') }]).intake).toEqual({ known: 1, asked: 2 });
    expect(count([{ ...old, preparation: preparation('22') }]).intake).toEqual({ known: 0, asked: 0 });
  });
});

it('counts the cost of what was asked in the week, and what is not known as not known', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  const model = (day: string, cost?: { amount: number; currency: string }) => ({
    at: at(day),
    by: { kind: 'model' as const, ...(cost && { cost }), tries: [{}] },
  });
  const inquiry = life(at('12'), [], {
    preparedBefore: [model('13', usd(5)), model('20', usd(0.1))],
    preparation: model('21', usd(0.2)),
    followUps: [{ at: at('22'), preparedBy: { kind: 'model' }, deliveries: [] }],
  });
  const { asked, costs, unknown } = count([inquiry]).cost;
  expect({ asked, unknown }).toEqual({ asked: 5, unknown: 3 });
  expect(costs).toEqual([usd(0.3)]);
});

it('takes an inquiry as it is stored', () => {
  const inquiry: Inquiry = exampleInquiry();
  expect(count([inquiry], weekOf(inquiry.receivedAt, zone)).received).toBe(1);
});
