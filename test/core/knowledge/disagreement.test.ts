import { describe, expect, test } from 'vitest';
import { findDisagreement } from '../../../src/core/knowledge/disagreement.js';
import type { Passage } from '../../../src/core/knowledge.js';
import { prepareByRules } from '../../../src/core/rules/prepare.js';
import { bareMessage, TUESDAY } from '../../support/inquiries.js';
import { tradePolicy } from '../rules/policy.js';

const passage = (file: string, heading: string, text: string): Passage => ({ file, heading, text });
const between = (one: Passage, other: Passage) => findDisagreement([one], [one, other]);

describe('two passages', () => {
  test.each([
    ['Haircuts', 'A haircut costs 40 dollars.', 'Prices', 'A haircut is 45 dollars.'],
    ['Deposit', 'The deposit is 30 %.', 'Deposit', 'We ask for a deposit of 50 %.'],
    ['Dauer', 'Ein Bad dauert vier Wochen.', 'Bad', 'Ein Bad dauert sechs Wochen.'],
    ['Envío', 'El envío cuesta 20 euros.', 'Envío', 'El envío cuesta 25 euros.'],
    ['Livraison', 'La livraison coûte 20 euros.', 'Livraison', 'La livraison coûte 30 euros.'],
  ])('that say the same of other figures contradict: %s', (heading, text, otherHeading, otherText) => {
    const one = passage('prices.md', heading, text);
    const other = passage('faq.md', otherHeading, otherText);
    expect(between(one, other)).toEqual({
      one: { file: 'prices.md', words: text },
      other: { file: 'faq.md', words: otherText },
    });
  });

  test.each([
    ['Haircuts', 'A haircut costs 40 dollars.', 'Haircuts', 'A haircut takes 45 minutes.'],
    ['Haircuts', 'A haircut costs 40 dollars.', 'Haircuts', 'A haircut costs 40 dollars.'],
    ['Visits', 'A visit on weekdays costs 80 dollars.', 'Visits', 'A visit at weekends costs 120 dollars.'],
    ['Bread', 'Delivery is 20 euros.', 'Wedding cakes', 'Delivery is 40 euros.'],
    ['Kitchens', 'A kitchen costs 40,000 dollars.', 'Bathrooms', 'A bathroom costs 20,000 dollars.'],
    ['Haircuts', 'A haircut costs between 35 and 60 dollars.', 'Prices', 'A haircut costs 40 dollars.'],
    ['Hours', 'We are open from 8 to 17.', 'Hours', 'We are open daily.'],
  ])('that do not, do not: %s, %s', (heading, text, otherHeading, otherText) => {
    expect(between(passage('a.md', heading, text), passage('b.md', otherHeading, otherText))).toBeNull();
  });
});

test('a question that the knowledge answers in two ways is left to a person, who is told', () => {
  const passages = [
    passage('prices.md', 'Prices › Haircuts', 'A haircut costs 40 dollars, and that is with washing.'),
    passage('faq.md', 'Questions › Washing', 'You can have your hair washed at our salon in the evening.'),
    passage('old.md', 'Prices', 'A haircut is 35 dollars, and that is with washing.'),
  ];
  const prepare = (known: Passage[]) =>
    prepareByRules(
      {
        messages: [bareMessage('How much is a haircut?', { name: 'Dana', email: 'dana@example.com' })],
        to: { kind: 'email', address: 'dana@example.com' },
        passages: known,
        earlier: [],
        now: TUESDAY,
      },
      tradePolicy({ about: 'Hair salon.', qualify: [] }),
      'no model is connected',
    );
  const sure = prepare(passages.slice(0, 2));
  expect(sure.body).toContain('40 dollars');
  expect(sure.cites).toEqual(passages.slice(0, 1));
  const torn = prepare(passages);
  expect(torn.body).not.toMatch(/dollars/);
  expect(torn.cites).toBeUndefined();
  expect(torn.preparation.flags).toEqual([
    'The knowledge contradicts itself: “A haircut costs 40 dollars, and that is with washing.” (prices.md) and “A haircut is 35 dollars, and that is with washing.” (old.md)',
  ]);
});
