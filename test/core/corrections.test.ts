import { describe, expect, it } from 'vitest';
import { groupCorrections, tellCorrection, tellCorrections } from '../../src/core/correction-report.js';
import { type Correction, correctionInSteps, correctionOf, pairOf } from '../../src/core/corrections.js';
import type { RejectReason } from '../../src/core/decision.js';
import type { Draft } from '../../src/core/draft.js';
import type { Inquiry } from '../../src/core/inquiry.js';
import type { LeadClass } from '../../src/core/lead-class.js';
import {
  ANA,
  BEN,
  exampleDecision,
  exampleDelivery,
  exampleDraft,
  exampleInquiry,
  exampleMessage,
  examplePolicy,
  examplePreparation,
  secondsIn as seconds,
} from '../support/inquiries.js';

const { business } = examplePolicy();
const MODEL = { kind: 'model', model: 'm' } as const;
const byAna = { kind: 'person', person: ANA } as const;

const PREPARED = `Hello Dana,

thank you for writing to us about your kitchen. We can do it for $12,500. We will come by on Tuesday at 3 pm.

Where is the house? When would you like to start?

Kind regards,
Cedar & Pine`;

/** Approved by Ben: the model's draft, then each of `more`. */
function approved(more: Partial<Draft>[], changes: Partial<Inquiry> = {}): Inquiry {
  const drafts = [
    exampleDraft({ by: MODEL, body: PREPARED }),
    ...more.map((draft, i) => exampleDraft({ version: i + 2, by: byAna, body: PREPARED, ...draft })),
  ];
  const open = exampleInquiry({ drafts });
  return { ...open, status: 'approved', decision: exampleDecision(open, { by: BEN }), ...changes };
}

function rejectedAs(reason: RejectReason, prepared: LeadClass): Inquiry {
  const open = approved([]);
  const preparation = { ...examplePreparation(), leadClass: prepared };
  return {
    ...open,
    leadClass: prepared,
    preparation,
    status: 'rejected',
    decision: exampleDecision(open, { kind: 'rejected', reason }),
  };
}

const edit = (...swaps: [string | RegExp, string][]) =>
  swaps.reduce((body, [from, to]) => {
    const next = body.replace(from, to);
    if (next === body) throw new Error(`There is no ${from}.`);
    return next;
  }, PREPARED);

function changesIn(body: string, more: Partial<Draft> = {}): unknown[] {
  const pair = pairOf(approved([{ body, ...more }]));
  if (!pair) throw new Error('This is no pair.');
  return correctionOf(pair, business).changes;
}

describe('the pair of what was prepared and what was approved', () => {
  it('is the last prepared draft before the edit, and the approved one, by who wrote it', () => {
    const inquiry = approved([{ body: 'First.' }, { body: 'Second.' }]);
    expect(pairOf(inquiry)).toMatchObject({
      inquiryId: inquiry._id,
      by: ANA,
      at: seconds(60),
      prepared: { version: 1, body: PREPARED },
      outcome: { kind: 'approved', approved: { version: 3, body: 'Second.' } },
    });
    const again = approved([{ body: 'Mine.' }, { by: MODEL, body: 'Again.' }, { body: 'Mine again.' }]);
    expect(pairOf(again)?.prepared).toMatchObject({ version: 3 });
  });

  it('goes back to where the words were written when they were brought back', () => {
    const restored = { from: 2, by: BEN, wroteTo: 1 };
    const inquiry = approved([{ body: 'Mine.' }, { by: MODEL, body: 'Again.' }, { body: 'Mine.', restored }]);
    expect(pairOf(inquiry)).toMatchObject({
      prepared: { version: 1 },
      outcome: { approved: { version: 4 } },
    });
  });

  it('of a rejection is the draft and the reason', () => {
    const open = approved([]);
    const decision = exampleDecision(open, { kind: 'rejected', reason: 'not-a-fit', note: 'Far.', by: ANA });
    expect(pairOf({ ...open, status: 'rejected', decision })).toMatchObject({
      by: ANA,
      prepared: { version: 1 },
      outcome: { kind: 'rejected', reason: 'not-a-fit', note: 'Far.' },
    });
  });

  const open = approved([{ body: 'Mine.' }]);
  it.each([
    ['undecided', { ...open, status: 'awaiting', decision: undefined }],
    ['approved as it was prepared', approved([])],
    [
      'brought back as it was prepared',
      approved([{ by: MODEL, restored: { from: 1, by: ANA, wroteTo: 1 } }]),
    ],
    ['saved without a change', approved([{}])],
    ['held back, as the customer wrote again', { ...open, status: 'awaiting' }],
    ['closed', { ...open, status: 'closed', decision: exampleDecision(open, { kind: 'closed' }) }],
    ['done by hand', { ...open, status: 'sent', decision: exampleDecision(open, { kind: 'done-by-hand' }) }],
    [
      'rejected before there was a draft',
      {
        ...open,
        status: 'rejected',
        drafts: [],
        decision: exampleDecision(open, { kind: 'rejected', version: 0 }),
      },
    ],
    ['rejected as the spam it was prepared as', rejectedAs('spam', 'spam')],
  ] as [string, Inquiry][])('is none: %s', (_name, inquiry) => {
    expect(pairOf(inquiry)).toBeNull();
  });

  it.each([
    ['prepared as a lead, rejected as spam', rejectedAs('spam', 'warm')],
    ['prepared as spam, rejected for another reason', rejectedAs('not-a-fit', 'spam')],
  ] as [string, Inquiry][])('is one: %s', (_name, inquiry) => {
    expect(pairOf(inquiry)?.outcome.kind).toBe('rejected');
  });

  it('stands when the customer answers the reply that went out', () => {
    const deliveries = [exampleDelivery(open, { outcome: 'sent', endedAt: seconds(70) })];
    expect(pairOf({ ...open, status: 'awaiting', deliveries })).not.toBeNull();
  });
});

describe('what a person changed', () => {
  it.each([
    [
      'softened',
      edit(['We can do it for $12,500.', 'What we can do it for depends.']),
      [{ kind: 'commitment', of: 'price', how: 'softened' }],
    ],
    [
      'took out',
      edit([' We can do it for $12,500.', '']),
      [
        { kind: 'length', percent: -15 },
        { kind: 'commitment', of: 'price', how: 'removed' },
      ],
    ],
    ['changed a price', edit(['$12,500', '$14,000']), [{ kind: 'commitment', of: 'price', how: 'changed' }]],
    ['changed a date', edit(['Tuesday', 'Friday']), [{ kind: 'commitment', of: 'date', how: 'changed' }]],
    [
      'added a guarantee',
      edit(['at 3 pm.', 'at 3 pm. We guarantee our work.']),
      [
        { kind: 'length', percent: 10 },
        { kind: 'commitment', of: 'guarantee', how: 'added' },
      ],
    ],
    ['greeting', edit(['Hello Dana,', 'Dear Ms Whitfield,']), [{ kind: 'greeting' }]],
    ['closing', edit(['Kind regards', 'Best']), [{ kind: 'closing' }]],
    [
      'fewer questions',
      edit([' When would you like to start?', '']),
      [
        { kind: 'length', percent: -15 },
        { kind: 'questions', more: -1 },
      ],
    ],
    [
      'another question',
      edit(['Where is the house?', 'Where is the house? Is it yours?']),
      [{ kind: 'questions', more: 1 }],
    ],
    ['only other words', edit(['thank you for writing', 'thanks for writing']), [{ kind: 'reworded' }]],
    [
      'the same promise in other words',
      edit(['We can do it for', 'We could do all of it for']),
      [{ kind: 'reworded' }],
    ],
  ])('%s', (_name, body, changes) => {
    expect(changesIn(body)).toEqual(changes);
  });

  it('the subject', () => {
    expect(changesIn(PREPARED, { subject: 'Your kitchen' })).toEqual([{ kind: 'subject' }]);
  });

  it('the language, and what is promised in it', () => {
    const spanish =
      'Hola, Dana:\n\ngracias por su mensaje sobre la cocina. Cuesta 12.500 € en total.\n\n¿Dónde es y para cuándo lo desea usted?\n\nSaludos,\nCedar & Pine';
    expect(changesIn(spanish)).toEqual([
      { kind: 'language', from: 'en', to: 'es' },
      { kind: 'length', percent: -40 },
      { kind: 'commitment', of: 'date', how: 'removed' },
      { kind: 'questions', more: -1 },
    ]);
  });

  it('everything', () => {
    const other =
      'Dana! Great news: my colleague Ben knows that street well and will ring you about measuring up soon.';
    expect(changesIn(other).slice(0, 2)).toEqual([{ kind: 'rewritten' }, { kind: 'length', percent: -55 }]);
  });

  it('a figure that the customer named is no promise on either side', () => {
    const inquiry = approved([
      { body: edit(['We can do it for $12,500.', 'We read that you can do it for $12,500.']) },
    ]);
    inquiry.messages = [
      exampleMessage({ text: 'Our budget is $12,500. Could you come on Tuesday at 3 pm?' }),
    ];
    const pair = pairOf(inquiry)!;
    expect(pair.messages).toHaveLength(1);
    expect(correctionOf(pair, business).changes).toEqual([
      { kind: 'commitment', of: 'price', how: 'softened' },
    ]);
  });

  it('is found in steps where either text promises hundreds of things', () => {
    const pair = pairOf(approved([{ body: 'We guarantee it for $5. '.repeat(300) }]))!;
    expect([...correctionInSteps(pair, business)].length).toBeGreaterThan(300);
    const both = { ...pair, prepared: { ...pair.prepared, body: 'We guarantee it for $4. '.repeat(300) } };
    expect([...correctionInSteps(both, business)].length).toBeGreaterThan(900);
  });
});

describe('the report', () => {
  const correction = (...changes: Correction['changes']): Correction => ({
    inquiryId: 'x',
    by: ANA,
    at: seconds(0),
    changes,
  });
  const price = { kind: 'commitment', of: 'price', how: 'softened' } as const;
  const many = [
    correction(price, price, { kind: 'length', percent: -20 }),
    correction(price, { kind: 'length', percent: -60 }),
    correction({ kind: 'length', percent: -40 }, { kind: 'questions', more: 2 }),
    correction({ kind: 'length', percent: 30 }, { kind: 'questions', more: 1 }),
    correction({ kind: 'rejected', reason: 'not-a-fit' }),
  ];

  it('groups, the most frequent first; a correction counts once in a group', () => {
    expect(tellCorrections(many)).toEqual([
      'shortened the draft 3 times, by 40 % on the median',
      'asked more questions twice',
      'softened the price sentence twice',
      'lengthened the draft once, by 30 %',
      'rejected it as not a fit once',
    ]);
    expect(groupCorrections(many)[0]).toEqual({ words: 'shortened the draft', count: 3, percent: 40 });
    expect(groupCorrections([])).toEqual([]);
  });

  it('tells one correction in a sentence', () => {
    expect(tellCorrection(correction({ kind: 'length', percent: -40 }, { ...price, how: 'removed' }))).toBe(
      'shortened the draft by 40 % and took out the price sentence',
    );
    expect(
      tellCorrection(
        correction(
          { kind: 'language', from: 'en', to: 'es' },
          { kind: 'questions', more: -1 },
          { kind: 'greeting' },
        ),
      ),
    ).toBe('changed the language from English to Spanish, asked 1 question fewer and changed the greeting');
    expect(tellCorrection(correction({ kind: 'commitment', of: 'availability', how: 'added' }))).toBe(
      'added an availability sentence',
    );
  });
});
