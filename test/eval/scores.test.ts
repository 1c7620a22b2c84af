import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInquiryCases } from '../../src/eval/cases.js';
import {
  comparable,
  count,
  drawTable,
  findRegressions,
  keep,
  meetsGoal,
  share,
} from '../../src/eval/figures.js';
import { drawConfusion, type Judged, scoreClasses } from '../../src/eval/score-classes.js';
import { asksFor, findUnfounded, judgeQuestion, questionsOf } from '../../src/eval/score-drafts.js';

describe('the judge of questions', () => {
  const hours = {
    file: 'hours.md',
    heading: 'Hours › Saturdays',
    text: 'On Saturdays the showroom is open from 9:00 to 13:00.',
  };
  const question = { words: 'Is the showroom open on Saturdays?', knowledge: 'hours.md#Saturdays' };
  const draft = (body: string, cites?: (typeof hours)[]) => ({ subject: '', body, ...(cites && { cites }) });

  it.each([
    [
      'says it and cites it',
      draft('The showroom is open from 9:00 to 13:00 on Saturdays.', [hours]),
      'answered',
    ],
    ['says it without the source', draft('On Saturdays the showroom opens at 9:00.'), 'taken-up'],
    ['cites it and says something else', draft('Thank you for your message.', [hours]), 'left'],
    ['names what was asked', draft('You asked whether the showroom is open on Saturdays.'), 'taken-up'],
    ['says nothing', draft('Thank you. Where is the house?'), 'left'],
  ] as const)('%s', (_what, given, verdict) => {
    expect(judgeQuestion(question, given)).toBe(verdict);
  });

  it('believes no citation of another passage', () => {
    const other = { ...hours, heading: 'Hours › Holidays' };
    expect(judgeQuestion(question, draft('We open at 9:00.', [other]))).toBe('left');
  });
});

describe('the judge of asking', () => {
  it.each([
    ['address', 'Where is the house?', 'Could you tell us where it is?', true],
    ['address', 'Where is the house?', 'When would you like to start?', false],
    ['guests', 'Wie viele Gäste?', 'Wie viele Personen werden Sie sein?', true],
    ['dates', 'Pour quelles dates ?', 'Quand en auriez-vous besoin ?', true],
    ['roof', 'What is the roof made of?', 'What material is your roof made of?', true],
    ['address', 'Where is the house?', 'We know where the house is.', false],
  ])('%s: %s in “%s”: %s', (field, ask, body, expected) => {
    expect(asksFor({ field, ask }, body)).toBe(expected);
  });

  it('does not count what the draft quotes', () => {
    expect(questionsOf('You asked “do you do tiles?”. When would you like to start?')).toEqual([
      'When would you like to start?',
    ]);
  });
});

describe('facts from nowhere', () => {
  const sources = [
    'We have 25k for it and are free on Friday.',
    'Kitchens cost between $18,000 and $60,000.',
  ];

  it.each([
    ['Kitchens cost between $18,000 and $60,000.', []],
    ['You are free on Friday, you say.', []],
    ['It costs $21,500.', ['21', '500']],
    ['We can come on Tuesday.', ['on tuesday']],
    ['Write to boss@evil.example.', ['boss@evil.example']],
  ])('%s', (body, expected) => {
    expect(findUnfounded({ subject: '', body }, sources)).toEqual(expect.arrayContaining(expected));
    expect(findUnfounded({ subject: '', body }, sources).length > 0).toBe(expected.length > 0);
  });
});

describe('class figures', () => {
  const judged: Judged[] = [
    { label: 'hot', alsoAccept: [], said: 'hot' },
    { label: 'hot', alsoAccept: [], said: 'warm' },
    { label: 'warm', alsoAccept: ['hot'], said: 'hot' },
    { label: 'cold', alsoAccept: [], said: 'hot' },
    { label: 'spam', alsoAccept: [], said: 'spam' },
  ];

  it('count what careful people also accept as right', () => {
    expect(scoreClasses('x', judged).map(({ value }) => value)).toEqual([3 / 5, 1 / 2, 1 / 3, 1]);
  });

  it('are told as a table', () => {
    expect(drawConfusion(judged)).toContain('hot           1       1');
  });
});

describe('a baseline', () => {
  const figures = [
    share('accuracy', [70, 100], { worse: 'lower', goal: { atLeast: 0.65 } }),
    share('alarms', [5, 100], { worse: 'higher' }),
    count('leaks', 0, { worse: 'higher', goal: { atMost: 0 } }),
    count('tokens', 900, { worse: 'none' }),
  ];

  it('keeps what can become worse', () => {
    expect(keep(figures)).toEqual({ accuracy: 0.7, alarms: 0.05, leaks: 0 });
  });

  it.each([
    [{ accuracy: 0.71, alarms: 0.04, leaks: 0 }, 0],
    [{ accuracy: 0.73 }, 1],
    [{ alarms: 0.02 }, 1],
    [{ leaks: -1 }, 1],
    [{ gone: 0.5 }, 1],
  ])('%o: %d worse', (before, worse) => {
    expect(findRegressions(figures, before as Record<string, number>, 0.02)).toHaveLength(worse);
  });

  it('is held against what was measured whole, and tells what else there is', () => {
    const before = {
      'guard: marked': 0.9,
      'guard, unread: marked': 0.8,
      'a: found': 0.5,
      'a: lost': 1,
      'b: x': 0,
    };
    expect(comparable(before, (part) => part.startsWith('guard') || part === 'b')).toEqual({
      kept: { 'guard: marked': 0.9, 'guard, unread: marked': 0.8, 'b: x': 0 },
      left: ['a'],
    });
    expect(comparable(before, () => true)).toEqual({ kept: before, left: [] });
  });

  it('is shown beside the figures, with the goals that are missed', () => {
    const missed = share('accuracy', [60, 100], { worse: 'lower', goal: { atLeast: 0.65 } });
    expect(meetsGoal(missed)).toBe(false);
    expect(drawTable([missed], { accuracy: 0.7 })).toMatch(
      /60\.0 % {2}60 of 100 {2}at least 65\.0 %: NOT MET {2}70\.0 %/,
    );
  });
});

describe('cases', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'flo-cases-'));

  it('are refused by file, case and field', () => {
    const place = folder();
    writeFileSync(join(place, 'shop.json'), JSON.stringify([{ id: 'shop/one', language: 'en' }]));
    expect(() => readInquiryCases(place)).toThrow(
      /shop\.json, case 1 \(shop\/one\): message is missing: it must be fields in \{ \}$/,
    );
    const good = {
      id: 'a',
      language: 'en',
      message: { text: 'Hi' },
      class: 'hot',
      missing: [],
      questions: [],
    };
    const mistakes: [object, RegExp][] = [
      [{ class: 'hut' }, /case 2 \(a\): class must be one of hot, warm, .*spam$/],
      [{ message: { text: 3 } }, /case 2 \(a\): message\.text must be words in quotation marks$/],
      [{ message: { text: '' } }, /case 2 \(a\): message\.text must be at least one character long$/],
      [{ missing: 'Budget' }, /case 2 \(a\): missing must be a list in \[ \]$/],
      [
        { questions: [{ knowledge: null }] },
        /case 2 \(a\): questions\.1\.words is missing: it must be words/,
      ],
      [{ clas: 'hot' }, /case 2 \(a\): it has a field that no case has: clas$/],
    ];
    for (const [mistake, words] of mistakes) {
      const list = [
        { ...good, why: '' },
        { ...good, why: '', ...mistake },
      ];
      writeFileSync(join(place, 'shop.json'), JSON.stringify(list));
      expect(() => readInquiryCases(place)).toThrow(words);
    }
    expect(() => readInquiryCases(join(place, 'none.json'))).toThrow(/none\.json does not exist$/);
    writeFileSync(join(place, 'shop.json'), '[{');
    expect(() => readInquiryCases(place)).toThrow(/shop\.json is not readable JSON/);
  });
});
