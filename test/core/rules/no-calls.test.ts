import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../src/core/next-step.js';
import { refusesCalls } from '../../../src/core/rules/no-calls.js';
import { prepareByRules } from '../../../src/core/rules/prepare.js';
import { flatten } from '../../../src/core/spelling.js';
import { bareMessage, TUESDAY } from '../../support/inquiries.js';
import { tradePolicy } from './policy.js';

describe('who asks not to be called', () => {
  test.each([
    'Please don’t call, email only, he checks my phone.',
    'Do not phone me, I am at work.',
    'No calls please.',
    'No phone calls, thanks.',
    'I prefer email.',
    'I would rather you did not call.',
    'Text only please',
    'I am deaf and cannot take phone calls.',
    'Bitte nicht anrufen, ich bin im Büro.',
    'Bitte nur per E-Mail antworten.',
    'Rufen Sie mich bitte nicht an.',
    'Por favor, no me llamen, solo por correo.',
    'Ne m’appelez pas, merci.',
    'Répondez uniquement par mail.',
  ])('is heard: %s', (text) => {
    expect(refusesCalls(flatten(text))).toBe(true);
  });

  test.each([
    'Please call me.',
    'Don’t call before nine.',
    'Don’t hesitate to call.',
    'Please do not call the house.',
    'Don’t call my husband.',
    'You don’t call back, and I have had no calls from you.',
    'If you don’t call us today we go elsewhere.',
    'E-mail or phone, both are fine.',
    'I got no call.',
    'Bitte nicht anrufen vor 9 Uhr.',
    'No me llamen antes de las nueve.',
    'I don’t call this a repair.',
  ])('nobody else is: %s', (text) => {
    expect(refusesCalls(flatten(text))).toBe(false);
  });
});

const prepare = (text: string, phone?: string) =>
  prepareByRules(
    {
      messages: [
        bareMessage(text, { name: 'Dana Fox', ...(phone ? { phone } : { email: 'dana@example.com' }) }),
      ],
      to: phone ? { kind: 'phone', number: phone } : { kind: 'email', address: 'dana@example.com' },
      passages: [],
      earlier: [],
      now: TUESDAY,
    },
    tradePolicy({ qualify: [] }),
    'no model is connected',
  );

test('nobody asks them for a number, or tells the team to call', () => {
  const made = prepare('Our kitchen is flooding, we need somebody this week. Please don’t call, email only.');
  expect(made.preparation.leadClass).toBe('hot');
  expect(made.preparation.missing).toEqual([]);
  expect(made.preparation.flags[0]).toBe('Asks to be answered in writing, not by a call');
  expect(stepsOf(made.preparation).map(({ title }) => title)).toEqual([
    'Answer today: they ask not to be called',
  ]);
  expect(made.body).not.toMatch(/phone|number/);
});

test('they are not said to ask for one', () => {
  const { preparation } = prepare('Please do not call me, email only. What would a deck of 12 x 16 ft cost?');
  expect(preparation.summary).toBe('Dana Fox asks about prices.');
});

test('who gave nothing but a number is texted', () => {
  const { preparation } = prepare(
    'Our kitchen is flooding, we need somebody today. No calls please.',
    '503 555 0142',
  );
  expect(stepsOf(preparation)[0]?.title).toBe('Text them today: they ask not to be called');
});

test.each([
  ['phone', 'What number can we ring you on?', 'I want a new deck. Please don’t call me, email only.'],
  ['contact', 'Which phone number is best?', 'I want a new deck. No phone calls please.'],
  ['telefon', 'Unter welcher Nummer erreichen wir Sie?', 'Ich möchte eine Terrasse. Bitte nicht anrufen.'],
])('a question of the business’s own for a number is not put to them: %s', (field, ask, text) => {
  const qualify = [
    { field, ask },
    { field: 'address', ask: 'Where is it?' },
  ];
  const made = prepareByRules(
    {
      messages: [bareMessage(text, { name: 'Dana', email: 'dana@example.com' })],
      to: { kind: 'email', address: 'dana@example.com' },
      passages: [],
      earlier: [],
      now: TUESDAY,
    },
    tradePolicy({ qualify }),
    'no model is connected',
  );
  expect(made.body).not.toContain(ask);
  expect(made.body).not.toMatch(/number|phone|nummer/i);
  expect(made.preparation.missing).toEqual(['Address']);
  // What is known of each field is told as ever.
  expect(made.preparation.qualify).toEqual([{ field }, { field: 'address' }]);
});

test('a question for a safe number is put to them all the same', () => {
  const made = prepareByRules(
    {
      messages: [
        bareMessage('I want a divorce. Don’t call me.', { name: 'Dana', email: 'dana@example.com' }),
      ],
      to: { kind: 'email', address: 'dana@example.com' },
      passages: [],
      earlier: [],
      now: TUESDAY,
    },
    tradePolicy({
      about: 'Family law.',
      qualify: [{ field: 'phone', ask: 'Which number is safe to call?' }],
    }),
    'no model is connected',
  );
  expect(made.body).toContain('Which number is safe to call?');
});
