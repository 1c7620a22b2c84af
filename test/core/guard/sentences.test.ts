import { describe, expect, it } from 'vitest';
import { findCommitments } from '../../../src/core/guard/commitments.js';
import { splitSentences } from '../../../src/core/guard/sentences.js';

describe('sentences', () => {
  it.each([
    ['We are at 12 Oak St.', 'Would Monday be fine?'],
    ['The house is at 2214 SE Ankeny St.', 'Tuesday suits us.'],
    ['It is at 12 Oak Dr.', 'Is that far?'],
    ['That is $900 incl.', 'Does that suit?'],
    ['It is 300 approx.', "Isn't that a lot?"],
    ['We come at 5 p.m.', 'Is that fine?'],
    ['900 € inkl.', 'Passt Ihnen das?'],
    ['We bring tiles, grout etc.', '¿Le va bien?'],
    ['The answer is no.', 'We will not.'],
    ['We guarantee it until June 30.', 'Is that fine?'],
    ['We will come on June 7.', 'May I ask where?'],
    ['Wir kommen am 7.', 'Passt Ihnen das?'],
    ['Le visitaremos el día 7.', '¿Le va bien?'],
    ['Nous viendrons le 7.', 'Cela vous convient ?'],
    ['Hello Max.', 'We thank you.'],
  ])('two: %s | %s', (first, second) => {
    expect(splitSentences(`${first} ${second}`).map(({ words }) => words)).toEqual([first, second]);
  });

  it.each([
    'Mr. Fox and Dr. Lee live near St. Mary.',
    'Is St. Louis far for Mrs. Will?',
    'I have 2 visits for Dr. Lee.',
    'We will be at 12 Oak St. on Monday.',
    'We will be at 12 Oak Ave. on Monday.',
    'It is $900 incl. VAT and approx. 40 minutes.',
    'At 5 p.m. Monday we close.',
    'It costs 900 € inkl. Anfahrt und zzgl. Material, d.h. Sie zahlen ca. Mitte Mai.',
    'Am 12. April, also der 3. und 4. JUNI, in der 23. KW.',
    'Wir wohnen im 2. Stock.',
    'It is no. 7 in the row.',
    'Write to J. Fox.',
    'La Sra. Gómez y el Sr. López vienen.',
  ])('one: %s', (text) => {
    expect(splitSentences(text).map(({ words }) => words)).toEqual([text]);
  });
});

describe('a promise before a question of its own', () => {
  it.each([
    ['We guarantee the tiles until June 30. Is that fine?', 'guarantee'],
    ['We will pay your deposit back by May 3. Could you send us your details?', 'refund'],
    ['It was our mistake on March 9. Can we come and look?', 'fault'],
    ['You need no permit before July 1. Shall we go on?', 'advice'],
    ['We will start on December 17. Would that suit you?', 'date'],
    ['Wir kommen am 7. Passt Ihnen das?', 'date'],
    ['Le visitaremos el día 7. ¿Le va bien?', 'date'],
    ['Nous viendrons le 7. Cela vous convient ?', 'date'],
    ['We will be at 12 Oak St. on Monday. Fine?', 'date'],
    ['We come to 12 Oak St. on Monday for $900 incl. Does that suit?', 'price'],
  ])('%s', (body, kind) => {
    const found = findCommitments(
      { subject: '', body },
      { customerWords: [], business: { about: '', signature: '' } },
    );
    expect(found.map((commitment) => commitment.kind)).toContain(kind);
  });
});
