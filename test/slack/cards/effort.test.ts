import { describe, expect, it } from 'vitest';
import type { PreparedBy } from '../../../src/core/preparation.js';
import { tellEffort, tellSpent } from '../../../src/slack/cards/effort.js';
import { exampleInquiry, examplePreparation, secondsIn } from '../../support/inquiries.js';

const MODEL: PreparedBy = { kind: 'model', model: 'small', promptHash: 'p', ms: 4_240 };
const tokens = { in: 1_900, out: 1 };
const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('what a preparation took', () => {
  it.each<[PreparedBy, string[]]>([
    [
      { ...MODEL, tokens, cost: eur(0.00285) },
      ['It took 4.2 s, 1,900 tokens read and 1 written, 0.0029 EUR'],
    ],
    [{ ...MODEL, tokens, cost: eur(0) }, ['It took 4.2 s, 1,900 tokens read and 1 written, 0 EUR']],
    [{ ...MODEL, tokens, cost: eur(12.345) }, ['It took 4.2 s, 1,900 tokens read and 1 written, 12.35 EUR']],
    [{ ...MODEL, tokens }, ['It took 4.2 s, 1,900 tokens read and 1 written, cost not known']],
    // As stored before there was a price table.
    [MODEL, ['It took 4.2 s, cost not known']],
    [{ kind: 'rules', why: 'no model is connected' }, []],
    [
      {
        kind: 'rules',
        why: 'x',
        tries: [{ model: 'big\n*one*', why: 'The model could not be reached', ms: 90 }],
      },
      ['Asked in vain: big *one*. The model could not be reached. It took 0.1 s, cost not known'],
    ],
  ])('%#: is told', (by, lines) => {
    expect(tellEffort(by)).toEqual(lines);
  });
});

describe('what an inquiry has cost', () => {
  const spent = (newest: PreparedBy, before: PreparedBy[] = []) =>
    tellSpent(
      exampleInquiry({
        preparation: examplePreparation({ by: newest }),
        preparedBefore: before.map((by) => ({ by, at: secondsIn(1) })),
      }),
    );

  it('is the sum of all that was asked', () => {
    const tried: PreparedBy = {
      ...MODEL,
      cost: eur(0.1),
      tries: [{ model: 'b', why: 'x', ms: 1, cost: eur(0.2) }],
    };
    expect(spent(tried, [{ ...MODEL, cost: eur(1) }])).toBe(
      'Models were asked 3 times for this inquiry: 1.3 EUR in all',
    );
    const dollars: PreparedBy = { ...MODEL, cost: { amount: 2, currency: 'USD' } };
    expect(spent(tried, [dollars])).toBe(
      'Models were asked 3 times for this inquiry: 2 USD and 0.3 EUR in all',
    );
  });

  it('says of how much it is not known', () => {
    expect(spent({ ...MODEL, cost: eur(0.1) }, [MODEL])).toBe(
      'Models were asked 2 times for this inquiry: 0.1 EUR and what 1 of them cost, which is not known',
    );
    expect(spent(MODEL, [MODEL])).toBe('Models were asked 2 times for this inquiry: cost not known');
  });

  it('is not told twice where one model was asked, or none', () => {
    expect(spent({ ...MODEL, cost: eur(0.1) })).toBeNull();
    expect(spent({ kind: 'rules', why: 'x' }, [{ kind: 'rules', why: 'x' }])).toBeNull();
  });
});
