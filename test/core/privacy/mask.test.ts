import { describe, expect, test } from 'vitest';
import { maskSensitive, tellSensitive } from '../../../src/core/privacy/mask.js';
import { maskBeginning, maskInquiry, maskMessage } from '../../../src/core/privacy/mask-inquiry.js';
import {
  exampleDecision,
  exampleDraft,
  exampleInquiry,
  exampleKept,
  exampleMessage,
  examplePreparation,
} from '../../support/inquiries.js';
import { FOUND, NOT_FOUND } from './examples.js';

describe('what is masked', () => {
  test.each([
    ['my card 4111 1111 1111 1111, cvv: 123', 'my card ending 1111, cvv: [card code hidden]'],
    ['4111 1111\n1111 1111', 'card ending 1111'],
    ['DE89 3704 0044 0532 0130 00', 'IBAN ending 00'],
    ['SSN 536-90-4399', 'SSN ending 99'],
    [
      'Pay by 4111 1111 1111 1111 or IBAN: DE89370400440532013000',
      'Pay by card ending 1111 or IBAN: ending 00',
    ],
    ['DNI 12345678Z', 'DNI ID number ending 8Z'],
    ['bank account number 55779911', 'bank account number bank number ending 11'],
    [
      'call 503-555-0142, dana@fox.example, 12 Main Street',
      'call 503-555-0142, dana@fox.example, 12 Main Street',
    ],
    ['503-555-0142\n503-555-0143\n503-555-0144', '503-555-0142\n503-555-0143\n503-555-0144'],
    ['٤١١١ ١١١١ ١١١١ ١١١١', 'card ending ١١١١'],
  ])('%j', (text, masked) => {
    expect(maskSensitive(text)).toBe(masked);
  });

  test.each(FOUND.filter(([kind]) => ['CARD', 'IBAN', 'SSN', 'ACCOUNT'].includes(kind)))(
    '%s in %j',
    (_kind, text, value) => {
      expect(maskSensitive(text)).not.toContain(value);
      expect(tellSensitive(text).length).toBeGreaterThan(0);
    },
  );

  test.each(NOT_FOUND)('not %j', (text) => {
    expect(maskSensitive(text)).toBe(text);
    expect(tellSensitive(text)).toEqual([]);
  });
});

test('an inquiry is masked wherever a customer’s words may stand, but for its drafts', () => {
  const card = 'paid with 4111 1111 1111 1111';
  const open = exampleInquiry({
    messages: [
      exampleMessage({
        name: card,
        company: card,
        subject: card,
        text: card,
        phone: '378282246310005',
        extra: [
          { name: card, value: card },
          { name: 'SSN', value: '536904399' },
        ],
      }),
    ],
    drafts: [exampleDraft({ body: card })],
    preparation: examplePreparation({
      summary: card,
      reasons: [card],
      missing: [card],
      nextSteps: [card],
      flags: [card],
    }),
    notice: card,
    instruction: { text: card, by: { id: 'U1', name: 'Ana' } },
    kept: [exampleKept({ subject: card, body: card })],
    thread: [{ key: 'k', at: new Date(0), kind: 'failure', text: card }],
  });
  const inquiry = { ...open, decision: exampleDecision(open, { note: card }) };
  const { drafts, ...shown } = maskInquiry(inquiry);
  expect(drafts).toEqual(inquiry.drafts);
  expect(JSON.stringify(shown)).not.toMatch(/4111 1111|378282246310005|536904399/);
  expect(shown.messages[0]?.text).toBe('paid with card ending 1111');
  expect(inquiry.messages[0]?.text).toBe(card);
});

test('of a long text whose beginning is shown, the rest needs no look: it has no digit', () => {
  const number = '4111 1111 1111 1111';
  const text = `Paid with ${number}. ${'word '.repeat(392)}${number} ${'٤١ and 42, '.repeat(500)}`;
  const message = exampleMessage({ text, extra: [{ name: 'SSN', value: '536904399' }] });
  const shown = maskBeginning(message);
  expect(shown.text.slice(0, 1_500)).toBe(maskMessage(message).text.slice(0, 1_500));
  expect(shown.text.slice(2_000)).not.toMatch(/\p{Nd}/u);
  expect(shown.text).toHaveLength(text.length - number.length + 'card ending 1111'.length);
  expect(shown.extra).toEqual(maskMessage(message).extra);
  const short = exampleMessage({ text: `Paid with ${number}.` });
  expect(maskBeginning(short)).toEqual(maskMessage(short));
});

test.each(['number', 'numero', 'número', 'numéro', 'no', 'is'])(
  'a row of “%s” after the name of a document is read through at once',
  (word) => {
    const text = `2 kitchens, passport${` ${word}`.repeat(1_000)}`;
    expect(maskSensitive(text)).toBe(text);
    const few = `passport${` ${word}`.repeat(3)}`;
    expect(maskSensitive(`${few} X1234567`)).toBe(`${few} ID number ending 67`);
  },
);

test('an inquiry without such numbers is shown as it is', () => {
  expect(maskInquiry(exampleInquiry())).toEqual(exampleInquiry());
});
