import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/core/inquiry.js';
import type { Passage } from '../../../src/core/knowledge.js';
import { answerQuestions } from '../../../src/core/rules/answers.js';
import { findDeclined } from '../../../src/core/rules/declined.js';
import { prepareByRules } from '../../../src/core/rules/prepare.js';
import { findQuestions } from '../../../src/core/rules/questions.js';
import { readConversation } from '../../../src/core/rules/reading.js';
import { tradePolicy } from './policy.js';

const NOW = new Date('2026-11-03T10:00:00Z');

const PRICES: Passage = {
  file: 'prices.md',
  heading: 'Prices › Haircuts',
  text: 'A haircut costs between 35 and 60 dollars. It includes washing.',
};
const PARKING: Passage = {
  file: 'visit.md',
  heading: 'Visit › Parking',
  text: 'There is free parking behind the house. Please do not block the gate of the neighbors.',
};
const TIME: Passage = {
  file: 'services.md',
  heading: 'Services › Coloring',
  text: 'Coloring takes two to three hours, depending on the length of the hair.',
};
const NOT: Passage = {
  file: 'services.md',
  heading: 'Services › What we do not do',
  text: 'We do not sell wigs and do not do extensions.',
};
const GERMAN: Passage = {
  file: 'preise.md',
  heading: 'Preise › Haarschnitt',
  text: 'Ein Haarschnitt kostet zwischen 35 und 60 Euro, und das Waschen ist dabei.',
};
const ALL = [PRICES, PARKING, TIME, NOT, GERMAN];
const SALON = tradePolicy({ about: 'Hair salon: haircuts, color, bridal styling.' });

function message(text: string): Message {
  return {
    id: 'm1',
    receivedAt: NOW,
    arrivedAt: NOW,
    source: 'form',
    email: 'dana@example.com',
    text,
    extra: [],
    keys: [],
  };
}

function answer(text: string, language: 'en' | 'de' = 'en') {
  return answerQuestions(findQuestions(readConversation([message(text)])), ALL, language).map(
    (each) => each?.words ?? null,
  );
}

describe('a question is answered', () => {
  test.each([
    ['How much is a haircut?', 'A haircut costs between 35 and 60 dollars. It includes washing.'],
    ['is there parking behind the house', 'There is free parking behind the house.'],
    [
      'How long does coloring the hair take?',
      'Coloring takes two to three hours, depending on the length of the hair.',
    ],
  ])('%s', (text, words) => {
    expect(answer(text)[0]).toContain(words);
  });

  test('in the language of the draft alone', () => {
    expect(answer('Was kostet ein Haarschnitt?', 'de')[0]).toContain('zwischen 35 und 60 Euro');
    expect(answer('Was kostet ein Haarschnitt?', 'en')).toEqual([null]);
  });
});

test.each([
  'How much is a manicure?',
  'Can you do a haircut on Friday?',
  'Would you recommend coloring for gray hair?',
  'Do you have a haircut free tomorrow?',
  'How much is it?',
  'How much is a haircut, and do you like dogs?',
])('stays open: %s', (text) => {
  expect(answer(text)).toEqual([null]);
});

test('the draft quotes what it knows, cites exactly that, and owns what is open', () => {
  const { body, cites } = prepareByRules(
    {
      messages: [message('Hi, how much is a haircut? And can you do Saturday at 9?')],
      to: { kind: 'email', address: 'dana@example.com' },
      passages: ALL,
      earlier: [],
      now: NOW,
    },
    SALON,
    'no model',
  );
  expect(body).toContain(
    'You asked: “how much is a haircut?”\nA haircut costs between 35 and 60 dollars. It includes washing.',
  );
  expect(body).toContain('You also asked: “can you do Saturday at 9?”. A colleague is looking into that.');
  expect(cites).toEqual([PRICES]);
});

test('a serious matter is answered by a person alone', () => {
  const { body, cites } = prepareByRules(
    {
      messages: [message('Your dye burned my scalp and my lawyer asks: how much is a haircut?')],
      to: { kind: 'email', address: 'dana@example.com' },
      passages: ALL,
      earlier: [],
      now: NOW,
    },
    SALON,
    'no model',
  );
  expect(cites).toBeUndefined();
  expect(body).not.toContain('35');
});

describe('what the business says that it does not do', () => {
  const declined = (text: string, passages = ALL) =>
    findDeclined(readConversation([message(text)]), passages, SALON);

  test('is found where the wish is about it', () => {
    expect(declined('I want extensions this week.')).toBe('We do not sell wigs and do not do extensions.');
    const german = {
      file: 'x.md',
      heading: 'Was wir nicht anbieten',
      text: 'Perücken und Verlängerungen bieten wir nicht an.',
    };
    expect(declined('Ich brauche bis Freitag Perücken.', [german])).toBe(german.text);
  });

  test('not where it is asked beside, or where the words are those of the trade', () => {
    expect(declined('I want a haircut on Friday for my wedding. Do you also do extensions?')).toBeNull();
    expect(declined('I want a haircut this week.')).toBeNull();
  });
});
