import { describe, expect, test } from 'vitest';
import { glance } from '../../../src/core/rules/classify.js';
import { prepareByRules } from '../../../src/core/rules/prepare.js';
import { readConversation } from '../../../src/core/rules/reading.js';
import { bareMessage, TUESDAY } from '../../support/inquiries.js';
import { tradePolicy } from './policy.js';

const read = (text: string) => readConversation([bareMessage(text)]).newest;

describe('of a mail that answers another, only its own words are read', () => {
  test.each([
    ['below "On … wrote:"', 'Yes please!\n\nOn Mon, Nov 2, 2026 Ana <a@b.example> wrote:\n> Thursday at 10?'],
    [
      'below a head that the mail program wrapped',
      'Yes please!\n\nOn Mon, Nov 2, 2026 at 9:14 AM Cedar & Pine Remodeling <\nhello@cedarpine.example> wrote:\n\n> Thursday at 10?',
    ],
    [
      'above an answer at the end',
      'On Mon, Nov 2, 2026 at 9:14 AM Ana wrote:\n> Shall we come on Thursday at 10?\n> Ana\n\nYes please!',
    ],
    [
      'below the head of an older mail',
      'Yes please!\n\n________________________________\nFrom: Cedar & Pine <hello@cedarpine.example>\nSent: Monday, November 2, 2026 9:14 AM\nTo: Kim\nSubject: Re: kitchen\n\nWhere is the house?',
    ],
    [
      'below one in German',
      'Yes please!\n\nVon: Cedar & Pine <hello@cedarpine.example>\nGesendet: Montag, 2. November 2026 09:14\nAn: Kim\nBetreff: AW: Küche\n\nWo steht das Haus?',
    ],
    [
      'below one in French',
      'Yes please!\n\nDe : Cedar & Pine\nEnvoyé : lundi 2 novembre 2026\nÀ : Kim\nObjet : Re: cuisine\n\nOù est la maison ?',
    ],
    ['below a rule', 'Yes please!\n\n-----Original Message-----\nFrom: Ana\nThursday at 10?'],
  ])('%s', (_where, text) => {
    expect(read(text)).toBe('Yes please!');
  });

  test('answers between the quoted lines are kept', () => {
    const text =
      'On Mon, Nov 2, 2026 Ana wrote:\n> Where is the house?\n12 Oak Street\n> When would you like to start?\nIn March';
    expect(read(text)).toBe('12 Oak Street\nIn March');
  });

  test('what is passed on is read: it is all there is', () => {
    const forwarded =
      '---------- Forwarded message ---------\nFrom: Tom <tom@reed.example>\nDate: Sun, Nov 1, 2026\nSubject: kitchen\n\nWe want a new kitchen.';
    expect(read(forwarded)).toBe(forwarded);
  });

  test('what is passed on with a word above it is read', () => {
    const forwarded =
      'Please see below.\n\n---------- Forwarded message ---------\nFrom: Lakeside <office@lake.example>\nDate: Mon, Nov 2, 2026\nSubject: Notice\n\nYour lease ends on November 30.';
    expect(read(forwarded)).toContain('Your lease ends on November 30.');
    expect(read(forwarded.replace('Subject: Notice', 'Subject: Re: Notice'))).not.toContain('November 30');
  });

  test('what somebody else wrote first is read with the words above it', () => {
    const passedOn =
      'Can you help him?\n\nFrom: Tom <tom@reed.example>\nSent: Sunday, November 1, 2026 9:14 AM\nTo: Kim\nSubject: kitchen\n\nWe want a new kitchen.';
    expect(read(passedOn)).toBe(passedOn);
  });

  test.each([
    'From: Queens\nTo: Philadelphia\nDate: January 30\nThird floor, no elevator.',
    'On Monday somebody wrote:\nyour kitchens are lovely. We want one.',
    'On the phone you told me to write down what we want:\na new kitchen.',
  ])('a letter that only looks like one is read whole: %s', (text) => {
    expect(read(text)).toBe(text);
  });
});

test('what the business asked before is not taken for a question of the customer', () => {
  const text =
    '> On Mon, Olivia wrote:\n> We would be glad to help. Could you tell us where the house is?\n> We need it by Monday.';
  const made = prepareByRules(
    {
      messages: [bareMessage(text, { name: 'Kim', email: 'kim@example.com', subject: 'Re: Your kitchen' })],
      to: { kind: 'email', address: 'kim@example.com' },
      passages: [],
      earlier: [],
      now: TUESDAY,
    },
    tradePolicy(),
    'no model is connected',
  );
  expect(made.body).not.toContain('You asked');
  expect(made.preparation.summary).not.toContain('Names a time');
  expect(made.preparation.leadClass).not.toBe('hot');
  expect(made.preparation.leadClass).not.toBe('spam');
  expect(glance([bareMessage(text)])).not.toBe('spam');
});
