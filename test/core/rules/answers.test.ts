import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/core/knowledge.js';
import type { Message } from '../../../src/core/message.js';
import { answerQuestions } from '../../../src/core/rules/answers.js';
import { findDeclined } from '../../../src/core/rules/declined.js';
import { prepareByRules } from '../../../src/core/rules/prepare.js';
import { findQuestions } from '../../../src/core/rules/questions.js';
import { readConversation } from '../../../src/core/rules/reading.js';
import { bareMessage, TUESDAY } from '../../support/inquiries.js';
import { tradePolicy } from './policy.js';

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
  return bareMessage(text, { email: 'dana@example.com' });
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

describe('a question for a duration or a price', () => {
  const BATHROOM: Record<string, { passage: string; long: string; much: string; time: string; sum: string }> =
    {
      en: {
        passage: 'A bathroom costs between 12,000 and 25,000 dollars, with 2 coats of paint.',
        long: 'How long does a bathroom take?',
        much: 'How much is a bathroom?',
        time: 'A bathroom takes three to four weeks of work, and you can use it after 2 of them.',
        sum: 'between 12,000 and 25,000 dollars',
      },
      de: {
        passage: 'Ein neues Badezimmer kostet zwischen 12.000 und 25.000 Euro, und das ist mit 2 Anstrichen.',
        long: 'Wie lange dauert ein Badezimmer?',
        much: 'Was kostet ein Badezimmer?',
        time: 'Ein neues Badezimmer dauert drei bis vier Wochen, und das ist mit der Planung und dem Putz.',
        sum: 'zwischen 12.000 und 25.000 Euro',
      },
      es: {
        passage: 'Un baño nuevo cuesta entre 12.000 y 25.000 euros, y es con 2 manos de pintura.',
        long: '¿Cuánto se tarda en hacer un baño?',
        much: '¿Cuánto cuesta un baño?',
        time: 'Un baño nuevo se hace en unas cuatro semanas, y es con la planificación y la pintura.',
        sum: 'entre 12.000 y 25.000 euros',
      },
      fr: {
        passage: 'Une cuisine coûte entre 12 000 et 25 000 euros, et c’est avec 2 couches de peinture.',
        long: 'Combien de temps dure une cuisine ?',
        much: 'Combien coûte une cuisine ?',
        time: 'Une cuisine se fait en trois ou quatre semaines, et c’est avec les travaux de peinture.',
        sum: 'entre 12 000 et 25 000 euros',
      },
    };
  const HEADING: Record<string, string> = { en: 'Bathroom', de: 'Badezimmer', es: 'Baño', fr: 'Cuisine' };

  const ask = (language: string, text: string, words: string) =>
    answerQuestions(
      findQuestions(readConversation([message(text)])),
      [{ file: 'a.md', heading: HEADING[language]!, text: words }],
      language as 'en',
    )[0]?.words ?? null;

  test.each(Object.entries(BATHROOM))('is answered by one alone: %s', (language, of) => {
    expect(ask(language, of.long, of.passage)).toBeNull();
    expect(ask(language, of.much, of.time)).toBeNull();
    expect(ask(language, of.long, of.time)).toBe(of.time);
    expect(ask(language, of.much, of.passage)).toContain(of.sum);
  });

  test.each([
    'A bathroom costs 80 dollars an hour, and we do it with the owner in 2026.',
    'A bathroom is billed per day, and we do the bathroom of 12 square meters with the same crew.',
    'We have done the bathroom of two houses on the street, and they are happy with it.',
  ])('no rate and no other number is a duration: %s', (words) => {
    expect(ask('en', 'How long does a bathroom take?', words)).toBeNull();
  });

  test('the word for free is a price, and no other “free” or “included” is', () => {
    const free = 'An estimate for a bathroom is free, and we come to the house for it within the city.';
    expect(ask('en', 'How much is an estimate for a bathroom?', free)).toBe(free);
    for (const words of [
      'For a bathroom, feel free to call us, and we are at the office for all of you.',
      'A bathroom is done with the tiles included, and we do the work with our own crew.',
    ])
      expect(ask('en', 'How much is a bathroom?', words)).toBeNull();
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
      now: TUESDAY,
    },
    SALON,
    'no model',
  );
  expect(body).toContain(
    'You asked: “how much is a haircut?”\nA haircut costs between 35 and 60 dollars. It includes washing.',
  );
  expect(body).toContain('You also asked: “can you do Saturday at 9?” A colleague is looking into that.');
  expect(cites).toEqual([PRICES]);
});

test('a serious matter is answered by a person alone', () => {
  const { body, cites } = prepareByRules(
    {
      messages: [message('Your dye burned my scalp and my lawyer asks: how much is a haircut?')],
      to: { kind: 'email', address: 'dana@example.com' },
      passages: ALL,
      earlier: [],
      now: TUESDAY,
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
