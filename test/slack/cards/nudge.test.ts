import { describe, expect, it } from 'vitest';
import type { NudgeItem, NudgeWhat } from '../../../src/core/nudge.js';
import { buildNudge } from '../../../src/slack/cards/nudge.js';
import { textsIn } from './read-blocks.js';

const item = (sender: string, what: NudgeWhat, more: Partial<NudgeItem> = {}): NudgeItem => ({
  inquiry: sender,
  key: `overnight/${sender}`,
  what,
  leadClass: 'hot',
  sender,
  waitedMs: 0,
  ...more,
});
const said = (items: NudgeItem[]) => textsIn(buildNudge({ kind: 'nudge', form: 'opening', items }).blocks);

describe('the message at opening', () => {
  const ADDED = item('Fay', 'overnight', { detail: 'the customer has written again' });

  it.each<[string, NudgeItem[], string]>([
    ['one came in', [item('Dana', 'overnight')], 'one inquiry came in'],
    ['two came in', [item('Dana', 'overnight'), item('Ed', 'overnight')], '2 inquiries came in'],
    ['one was reopened', [item('Dana', 'reopened')], 'one inquiry was reopened'],
    ['two were reopened', [item('Dana', 'reopened'), item('Ed', 'reopened')], '2 inquiries were reopened'],
    [
      'one of each',
      [item('Dana', 'overnight'), item('Ed', 'reopened')],
      '2 inquiries came in or were reopened',
    ],
    ['one that waited before was added to', [ADDED], 'one inquiry was added to'],
    ['two were', [ADDED, ADDED], '2 inquiries were added to'],
    [
      'all of it',
      [item('Dana', 'overnight'), ADDED, item('Ed', 'reopened')],
      '3 inquiries came in, were added to, or were reopened',
    ],
    [
      'what is seen to is counted no more',
      [item('Dana', 'overnight', { moot: 'Ana answered.' }), item('Ed', 'reopened')],
      'one inquiry was reopened',
    ],
  ])('says how it began to wait: %s', (_what, items, words) => {
    const [heading, lines] = said(items);
    expect(heading).toBe(`*While you were closed, ${words}:*`);
    expect(lines?.includes('Ed · was reopened, and waits for a reply')).toBe(
      items.some(({ sender, what }) => sender === 'Ed' && what === 'reopened'),
    );
  });
});

describe('a reply of which nobody knows whether it arrived', () => {
  it.each([
    [undefined, 'Nobody knows whether the reply arrived. Please', 'not known whether the reply arrived'],
    [
      'the customer has written since',
      'Nobody knows whether the reply arrived, and the customer has written since. Please',
      'not known whether the reply arrived, and the customer has written since',
    ],
  ])('says what has happened since: %s', (detail, alone, line) => {
    const one = item('Dana', 'unknown', detail === undefined ? {} : { detail });
    const [thread] = textsIn(buildNudge({ kind: 'nudge', form: 'thread', items: [one] }).blocks);
    expect(thread).toContain(alone);
    expect(said([one]).at(-1)).toBe(`• Hot lead · Dana · ${line}`);
  });
});

describe('how long something has waited', () => {
  it.each([
    [42, '42 min'],
    [7 * 60 + 5, '7 h 5 min'],
    // Three days of eight hours and a half and some more: no day and so many hours.
    [27 * 60 + 12, '27 h'],
    [24 * 60 - 0.4, '24 h'],
  ])('is told in opening hours: %f minutes', (minutes, span) => {
    const one = item('Dana', 'late', { waitedMs: minutes * 60_000 });
    const [thread] = textsIn(buildNudge({ kind: 'nudge', form: 'thread', items: [one] }).blocks);
    expect(thread).toContain(`this has waited for ${span} of opening hours`);
    expect(said([one]).at(-1)).toMatch(new RegExp(`, ${span} of opening hours$`));
  });
});

describe('a customer who writes again while waiting', () => {
  it('is said so at opening', () => {
    const one = item('Dana', 'overnight', { detail: 'the customer has written again' });
    expect(said([one]).at(-1)).toBe(
      '• Hot lead · Dana · waits for a reply, and the customer has written again',
    );
  });

  it('is said so', () => {
    const one = item('Dana', 'late', { waitedMs: 7_200_000, detail: 'the customer has written again' });
    const [thread] = textsIn(buildNudge({ kind: 'nudge', form: 'thread', items: [one] }).blocks);
    expect(thread).toMatch(/^Still no reply, and the customer has written again: this has waited for 2 h/);
    expect(said([one]).at(-1)).toBe(
      '• Hot lead · Dana · a reply is long overdue, and the customer has written again, 2 h of opening hours',
    );
  });
});

describe('a letter that did not go out', () => {
  it.each<[NudgeWhat, RegExp, string]>([
    ['failed', /^The reply was not sent\. The card says why/, 'the reply was not sent'],
    ['follow-up-failed', /^The follow-up was not sent\. Its own card says why/, 'the follow-up was not sent'],
    [
      'follow-up-unknown',
      /^Nobody knows whether the follow-up arrived\./,
      'not known whether the follow-up arrived',
    ],
  ])('is called by its name: %s', (what, alone, line) => {
    const [thread] = textsIn(
      buildNudge({ kind: 'nudge', form: 'thread', items: [item('Dana', what)] }).blocks,
    );
    expect(thread).toMatch(alone);
    expect(said([item('Dana', what)]).at(-1)).toBe(`• Hot lead · Dana · ${line}`);
  });
});
