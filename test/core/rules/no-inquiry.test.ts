import { describe, expect, test } from 'vitest';
import { prepareByRules } from '../../../src/core/rules/prepare.js';
import { bareMessage, TUESDAY } from '../../support/inquiries.js';
import { tradePolicy } from './policy.js';

const prepare = (text: string, subject?: string) =>
  prepareByRules(
    {
      messages: [bareMessage(text, { name: 'Kim', email: 'kim@example.com', ...(subject && { subject }) })],
      to: { kind: 'email', address: 'kim@example.com' },
      passages: [],
      earlier: [],
      now: TUESDAY,
    },
    tradePolicy(),
    'no model is connected',
  );

describe('who wants no more messages', () => {
  test.each([
    'Please stop emailing me.',
    'Remove me from your list please',
    'Please unsubscribe me.',
    'Please do not contact us again.',
    'Bitte keine weiteren E-Mails mehr.',
    'Nehmen Sie mich bitte aus Ihrem Verteiler.',
    'Por favor, dejen de enviarme correos.',
    'Arrêtez de m’écrire.',
  ])('is asked for nothing: %s', (text) => {
    const { preparation, body } = prepare(text);
    expect(preparation.leadClass).toBe('other');
    expect(preparation.missing).toEqual([]);
    expect(body).not.toContain('?');
  });

  test.each([
    'Please stop the water in our kitchen, it is urgent.',
    'Do not email me before Monday, we want a new kitchen in March.',
    'Can you remove the tiles from our bathroom and take the sink off?',
  ])('is nobody who wants something: %s', (text) => {
    expect(prepare(text).preparation.leadClass).not.toBe('other');
  });
});

test.each([
  [
    'Automatic reply: Your kitchen',
    'I am out of the office until November 12 with no access to email. For urgent matters call 503 555 0100.',
  ],
  ['Abwesenheitsnotiz', 'Ich bin bis 12. November nicht im Büro. Ihre Küche ist uns wichtig.'],
  ['Re: kitchen', 'I am out of the office this week. I will answer about the kitchen when I return.'],
  [
    'Your kitchen',
    'I am on vacation until Nov 20 and will reply when I am back. For urgent matters please call 503-555-0177.',
  ],
  [
    'Re: Your kitchen',
    'Hi, I will be away until Monday. If your request is urgent, please contact Jan today.',
  ],
  [
    'Ihre Küche',
    'Ich bin bis zum 12. November nicht im Büro. In dringenden Fällen rufen Sie Frau Meier an: 040 1234567.',
  ],
  ['Su cocina', 'Estoy de vacaciones hasta el lunes. Para asuntos urgentes llame hoy al 600 123 456.'],
  ['Votre cuisine', 'Je suis en congés jusqu’au 12. En cas d’urgence, appelez Paul demain.'],
  ['Undeliverable: Your kitchen', 'Delivery Status Notification (Failure): your kitchen.'],
])('what a mail program answers by itself is no hot lead: %s', (subject, text) => {
  const { preparation, body } = prepare(text, subject);
  expect(preparation.leadClass).toBe('other');
  expect(preparation.reasons).toEqual(['is an automatic reply']);
  expect(body).not.toContain('?');
});

test.each([
  'We need a new kitchen. I am out of the office until noon, then call me today.',
  'We are away until Sunday, in an emergency my brother has the key. We need the kitchen floor redone this week.',
  'I am travelling this week. In an emergency call my wife. Can you come and see the kitchen on Friday?',
])('who happens to be away is a customer like any other: %s', (text) => {
  expect(prepare(text).preparation.leadClass).toBe('hot');
});
