import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/core/knowledge.js';
import type { Message } from '../../../src/core/message.js';
import { meetsHotWhen } from '../../../src/core/rules/hot-when.js';
import { findEvidence } from '../../../src/core/rules/lead.js';
import { findQualified } from '../../../src/core/rules/qualified.js';
import { readConversation } from '../../../src/core/rules/reading.js';
import { topicOfField } from '../../../src/core/rules/topics.js';
import { bareMessage, TUESDAY } from '../../support/inquiries.js';
import { tradePolicy } from './policy.js';

function reading(text: string, more: Partial<Message> = {}) {
  return readConversation([bareMessage(text, more)]);
}

function told(item: { field: string; ask: string }, text: string, more: Partial<Message> = {}) {
  const read = reading(text, more);
  const seen = { evidence: findEvidence(read.all, TUESDAY), passages: [] };
  return findQualified(tradePolicy({ qualify: [item] }), read, seen)[0]?.words;
}

test.each([
  'What is summer rye, and is it possible to sow it?',
  'Our fall pipe leaks.',
  'There is a leak in the bathroom, water is coming through the ceiling.',
  'I have 3/4 inch pipes and a 1/2 bath to redo.',
  'My card is 4111 1111 1111 1111, exp 12/28, please book it.',
  'Card number as before, expiry date: 12/28.',
])('“%s” names no time', (text) => {
  expect(told({ field: 'timeline', ask: 'When?' }, text)).toBeUndefined();
});

describe('a town in small letters', () => {
  const where = (text: string, about: string, area: Passage[] = []) => {
    const policy = tradePolicy({ about, qualify: [{ field: 'address', ask: 'Where is it?' }] });
    const read = reading(text);
    const seen = { evidence: findEvidence(read.all, TUESDAY), passages: area };
    return findQualified(policy, read, seen)[0]?.words;
  };
  const AREA: Passage[] = [
    {
      file: 'area-and-hours.md',
      heading: 'Where we work › Service area',
      text: 'We work in Portland, Beaverton, Lake Oswego and West Linn. Crews come on Mondays.',
    },
    { file: 'prices.md', heading: 'Prices', text: 'Tiles in Marble cost more.' },
  ];
  const GEBIET: Passage[] = [
    {
      file: 'gebiet.md',
      heading: 'Einsatzgebiet',
      text: 'Wir arbeiten in Hamburg, Lüneburg und Schleswig-Holstein.',
    },
  ];

  test.each([
    ['our kitchen in beaverton is tiny', AREA, 'in beaverton'],
    ['small bathroom, lake oswego, asap', AREA, 'lake oswego'],
    ['we are near west linn. a new deck please', AREA, 'near west linn'],
    ['need a deck. portland', AREA, 'portland'],
    ['wir heiraten in lüneburg, 70 gäste', GEBIET, 'in lüneburg'],
  ])('is one where the business says that it works there: %s', (text, area, words) => {
    expect(where(text, 'Kitchens in Portland, Oregon.', area)).toBe(words);
  });

  test.each([
    ['a kitchen in marble, please', AREA],
    ['portland cement for the floor', AREA],
    ['we live in salem', AREA],
    ['a portlander recommended you', AREA],
    ['can you come on mondays', AREA],
  ])('is none where it does not, or something else is meant: %s', (text, area) => {
    expect(where(text, 'Kitchens in Portland, Oregon.', area)).toBeUndefined();
  });

  test('is one that the business names of itself', () => {
    expect(where('a patio in asheville', 'Patios and lawns in Asheville.')).toBe('in asheville');
    expect(where('a lesson in spanish', 'Lessons in English and Spanish.')).toBeUndefined();
  });
});

test.each([
  ['Is spring possible?', 'spring'],
  ['We want a deck. would march work?', 'march'],
  ['Would June be too late for a deck?', 'June'],
  ['Wäre Frühjahr noch möglich?', 'Frühjahr'],
  ['Ist der März realistisch?', 'März'],
  ['We need it by Friday, 2 bed flat.', 'Friday'],
  ['We need it on Friday 6 please.', 'Friday 6'],
  ['We need it on Friday the 13th.', 'Friday the 13th'],
  ['We need it by 12/28.', '12/28'],
  ['Water is coming through the ceiling, please come as soon as possible!', 'as soon as possible'],
])('“%s” names a time', (text, words) => {
  expect(told({ field: 'timeline', ask: 'When?' }, text)).toBe(words);
});

test.each([
  [
    { field: 'address', ask: 'Where is the house?' },
    'The house is at 4117 SE Salmon Street.',
    '4117 SE Salmon Street',
  ],
  [
    { field: 'place', ask: '¿Dónde se celebra?' },
    'Será en la calle Fuencarral, para 20.',
    'calle Fuencarral',
  ],
  [{ field: 'location', ask: 'Wo findet sie statt?' }, 'Wir feiern im Schützenhaus.', 'im Schützenhaus'],
  [{ field: 'lieu', ask: 'Où ?' }, 'Nous serons à Villeurbanne.', 'à Villeurbanne'],
  [{ field: 'date', ask: 'When?' }, 'We marry on April 17.', 'April 17'],
  [{ field: 'time', ask: 'Which days would suit?' }, 'My son needs help on Friday.', 'Friday'],
  [{ field: 'age', ask: 'How old?' }, 'My daughter, 11, needs maths.', 'daughter, 11'],
  [{ field: 'age', ask: 'How old?' }, 'My daughter (11) needs maths.', 'daughter (11)'],
  [{ field: 'age', ask: 'Wie alt?' }, 'Meine Tochter, 11 Jahre, braucht Hilfe.', 'Tochter, 11 Jahre'],
  [{ field: 'age', ask: '¿Edad?' }, 'Mi hijo Leo (9 años) necesita ayuda.', '9 años'],
  [{ field: 'date', ask: 'Wann?' }, 'Am 27.11. heiraten wir.', '27.11.'],
  [{ field: 'guests', ask: '¿Cuántas personas serán?' }, 'Al final somos 34.', 'somos 34'],
  [{ field: 'guests', ask: 'How many?' }, 'There will be nine of us.', 'nine of us'],
  [{ field: 'people', ask: 'Combien ?' }, 'Nous sommes quatre amis.', 'quatre'],
  [{ field: 'budget', ask: 'Budget?' }, 'Unos 80 euros por persona.', '80 euros por persona'],
  [
    { field: 'deadline', ask: 'Is there a court date?' },
    'There is nothing in court yet.',
    'nothing in court',
  ],
  [{ field: 'bike', ask: 'Quel vélo ?' }, 'Il me faut quatre vélos électriques.', 'quatre vélos électriques'],
  [
    { field: 'allergies', ask: 'Any allergies?' },
    'My allergies: nuts and sesame.',
    'My allergies: nuts and sesame',
  ],
  [{ field: 'phone', ask: 'Phone?' }, 'Ring me on 07700 900342.', '07700 900342'],
])('%j in “%s”', (item, text, words) => {
  expect(told(item, text)).toContain(words);
});

test.each([
  [{ field: 'address', ask: 'Where is the house?' }, 'We want a new kitchen in March.'],
  [{ field: 'location', ask: 'Wo?' }, 'Im Januar haben wir Zeit, in Ruhe.'],
  [{ field: 'guests', ask: 'How many?' }, 'We need catering.'],
  [{ field: 'timeline', ask: 'When would you like to start?' }, 'Could you come on Thursday to measure?'],
  [{ field: 'problem', ask: 'What is wrong?' }, 'Hello'],
  [{ field: 'allergies', ask: 'Any allergies?' }, 'We need catering.'],
])('%j is not told by “%s”', (item, text) => {
  expect(told(item, text)).toBeUndefined();
});

describe('an address', () => {
  const address = (text: string) => told({ field: 'address', ask: 'Where is the house?' }, text);

  test.each([
    ['We are in Portland. How much is a kitchen?', 'in Portland'],
    ['Our house is in West Linn and quite old.', 'in West Linn'],
    ['We live in Lake Oswego. Could you come by?', 'in Lake Oswego'],
    ['We have a bungalow near Mt. Tabor and want a deck.', 'near Mt. Tabor'],
    ['We moved to St. Helens last year.', 'to St. Helens'],
    ['Our address is 12 Oak St. We want a new kitchen.', 'Our address is 12 Oak St'],
    ['The address is 88 Harbor View, Astoria. Thanks!', 'The address is 88 Harbor View, Astoria'],
    ['My bathroom at 4117 se salmon street leaks.', '4117 se salmon street'],
    ['Wir heiraten in Hamburg am Samstag.', 'in Hamburg'],
    ['Es ist in der Brunnenstr. 14, im Hof.', 'Brunnenstr. 14'],
    ['Wir wohnen in der Lindengasse, zweiter Stock.', 'Lindengasse'],
    ['It is at 5 Elm Grove, which you know.', '5 Elm Grove'],
    ['Será en San Sebastián de los Reyes, para 20.', 'en San Sebastián'],
    ['I am in Portland I’m afraid.', 'in Portland'],
    [
      'Our address is 4117 Salmon Street and we would like to renovate the kitchen in the course of the year',
      'Our address is 4117 Salmon Street',
    ],
  ])('is the whole name and no more: %s', (text, words) => {
    const found = address(text);
    expect(found?.startsWith(words), found).toBe(true);
    expect(found).not.toMatch(/How|Could|We want|we would|which|quite|Samstag|afraid|Thanks/);
  });

  test.each([
    'We own an old house, and we live in the house.',
    'We are in the early stages of planning.',
    'We are looking for a table for 40 people in a nice place.',
    'Our address is below, and we are in a hurry.',
    'The rue is closed. We moved in March.',
    'We want it for 40 people. Any place is fine.',
  ])('is none: %s', (text) => {
    expect(address(text)).toBeUndefined();
  });
});

test('a field of the form tells it, under any of its names', () => {
  const extra = [{ name: 'Ort', value: 'Hamburg' }];
  expect(told({ field: 'location', ask: 'Wo?' }, 'Hochzeit', { extra })).toBe('Hamburg');
});

test.each([
  ['move-in date', 'time'],
  ['Gästezahl', 'count'],
  ['dirección', 'address'],
  ['Preisrahmen', 'budget'],
  ['asunto', 'problem'],
  ['color', null],
])('%s is about %s', (field, topic) => {
  expect(topicOfField({ field, ask: '' })).toBe(topic);
});

describe('hotWhen', () => {
  const about = 'Hochzeitsfotografie in Hamburg.';
  test.each([
    ['Termin in den nächsten acht Wochen', 'Wir heiraten am 11. Dezember.', true],
    ['Termin in den nächsten acht Wochen', 'Wir heiraten am 14. März.', false],
    ['el evento es en las próximas tres semanas', 'Es el sábado 14 de noviembre.', true],
    ['location dans les dix jours', 'Je voudrais louer un vélo du 6 au 8 novembre.', true],
    ['a court date or deadline within three weeks', 'The hearing is on November 19.', true],
    ['a court date or deadline within three weeks', 'We moved in, and start on November 19.', false],
    ['no heating or hot water', 'Boiler is dead since last night.', true],
    ['no heating or hot water', 'We want a new boiler in spring.', false],
    ['water is leaking now', 'There is water coming through the ceiling.', true],
    ['budget over 20000', 'We have about 65k for it.', true],
    ['Budget über 5000', 'Wir haben 3.000 Euro.', false],
  ])('“%s”: %s', (rule, text, met) => {
    const policy = tradePolicy({ about, hotWhen: [rule] });
    const { all } = reading(text);
    expect(meetsHotWhen(policy, all, findEvidence(all, TUESDAY))).toBe(met ? rule : null);
  });
});

test.each<[{ field: string; ask: string }, string, string | undefined]>([
  [
    { field: 'size', ask: 'How many employees do you have?' },
    'Our accountant retired. We have 6 employees.',
    '6 employees',
  ],
  [{ field: 'hives', ask: 'How many hives do you keep?' }, 'I keep two old hives.', 'two old hives'],
  [{ field: 'age', ask: 'How old is the student?' }, 'My son is 7 and would love to start.', 'son is 7'],
  [{ field: 'age', ask: 'How old is it?' }, 'A beagle (9yo), very friendly.', '9yo'],
  [{ field: 'alter', ask: 'Wie alt ist das Kind?' }, 'Meine Tochter ist 11 Jahre alt.', 'Tochter ist 11'],
  [{ field: 'age', ask: 'How old?' }, 'She is 15 minutes away, the lesson is at 4.', undefined],
  [{ field: 'pet', ask: 'What kind of dog?' }, 'Do you board dogs with diabetes?', 'dogs'],
  [
    { field: 'allergies', ask: 'Any allergies?' },
    'Cake for 15. One is allergic to nuts.',
    'One is allergic to nuts',
  ],
  [
    { field: 'bill', ask: 'What is your monthly bill?' },
    'We live on Palm Lane. Bill about $310.',
    'Bill about $310',
  ],
  [
    { field: 'from', ask: 'Where from?' },
    'Moving from a 2 bed in Queens to Philadelphia.',
    'from a 2 bed in Queens',
  ],
  [{ field: 'to', ask: 'Where to?' }, 'Moving from a 2 bed in Queens to Philadelphia.', 'to Philadelphia'],
  [{ field: 'to', ask: 'Where to?' }, 'Moving out of my flat in Queens.', undefined],
  [{ field: 'address', ask: 'Where is it?' }, 'Are you open on Saturdays?', undefined],
  [{ field: 'dimensions', ask: 'Quelles dimensions ?' }, 'En chêne, environ 3 m x 2,40 m.', '3 m x 2,40 m'],
  [{ field: 'size', ask: 'How large is it?' }, 'The room is 12 by 14.', '12 by 14'],
  [
    { field: 'date', ask: 'When is it?' },
    'Lunch for 40 on Thursday 17 December. Could you send menus with prices by Monday please?',
    'Thursday 17 December',
  ],
  [{ field: 'nach', ask: 'Wohin?' }, 'Umzug von Köln nach Bonn.', 'nach Bonn'],
  [{ field: 'address', ask: 'Where is it?' }, 'NEED QUOTE 555 PINE ST CALL ME', '555 PINE ST'],
])('what a trade asks is found where it is told: %o “%s”', (item, text, words) => {
  expect(told(item, text)).toBe(words);
});

test.each([
  ['A party this saturday, 15 kids.', 'saturday'],
  ['Saturday, 14 November, 15 kids.', 'saturday, 14 november'],
  ['The fan is dead. Need it fixed this wk', 'this wk'],
  ['Proposals by end of January please.', 'by end of january'],
  ['We would like to start at the beginning of March.', 'at the beginning of march'],
])('a time is named by its own words: %s', (text, words) => {
  expect(findEvidence(reading(text).all, TUESDAY).dates.map((date) => date.words)).toContain(words);
});

describe('what is spoken and written down as it is heard', () => {
  test.each([
    ['wir haben am fünften dezember ne firmenfeier', 'fünften dezember'],
    ['la comunion es el quince de mayo en casa', 'quince de mayo'],
    ['nous serons la le vingt-deux decembre', 'vingt-deux decembre'],
    ['the party is on the twelfth of december', 'twelfth of december'],
    ['the party is on december twelfth', 'december twelfth'],
  ])('tells the day: %s', (text, words) => {
    expect(told({ field: 'date', ask: 'When?' }, text)).toBe(words);
  });

  test.each([
    'the first may be the better of the two, and those six may go',
    'you may first want to see the second one',
    'dos de mis hermanas y uno de ellos',
  ])('takes no other number for a day: %s', (text) => {
    expect(told({ field: 'date', ask: 'When?' }, text)).toBeUndefined();
  });

  test.each([
    ['ne firmenfeier so achtzig leute ungefähr', 'achtzig leute'],
    ['wir sind fünfundzwanzig personen', 'wir sind fünfundzwanzig'],
    ['seremos cuarenta personas', 'seremos cuarenta'],
    ['nous serons quarante invités', 'nous serons quarante'],
    ['there will be seventy guests', 'seventy guests'],
  ])('tells how many: %s', (text, words) => {
    expect(told({ field: 'guests', ask: 'How many guests?' }, text)).toBe(words);
  });

  test.each([
    ['Our daughter Mia (9) would like to start guitar.', 'daughter Mia (9)'],
    ['Her brother Theo, who is 6, wants to try the violin.', 'who is 6'],
  ])('tells an age: %s', (text, words) => {
    expect(told({ field: 'age', ask: 'How old is the student?' }, text)).toBe(words);
  });
});

test('no word is quoted in half: des vélos enfants', () => {
  const text = 'Avez-vous des vélos enfants et un siège bébé ?';
  expect(told({ field: 'bike', ask: 'Quel vélo ?' }, text)).toBe('des vélos enfants');
});

test.each([
  ['Nous voulons des vélos du 14 au 18 novembre.', '14 au 18 novembre'],
  ['We want to rent from the 14th to the 18th of November.', '14th to the 18th of November'],
  ['Wir brauchen sie vom 14. bis 18. November.', '14. bis 18. November'],
])('a stretch of days is told whole: %s', (text, words) => {
  expect(told({ field: 'dates', ask: 'When?' }, text)).toBe(words);
});

test.each([
  ['Our daughter would like to start guitar.', 'guitar'],
  ['I want to learn something, not the piano but the violin.', 'violin'],
  ['My son wants to start lessons.', undefined],
])('one of what the business counts up answers which: %s', (text, words) => {
  const policy = tradePolicy({
    about: 'Piano, guitar and violin lessons for children and adults in Leeds.',
    qualify: [{ field: 'instrument', ask: 'Which instrument?' }],
  });
  const read = reading(text);
  const seen = { evidence: findEvidence(read.all, TUESDAY), passages: [] };
  expect(findQualified(policy, read, seen)[0]?.words).toBe(words);
});
