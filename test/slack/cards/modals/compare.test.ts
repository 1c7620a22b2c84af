import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/core/draft.js';
import type { Inquiry } from '../../../../src/core/inquiry.js';
import { diffWords } from '../../../../src/core/word-diff.js';
import { checkView } from '../../../../src/sandbox/block-kit.js';
import { decodeItem, decodeTarget } from '../../../../src/slack/cards/actions.js';
import { buildCompareModal, readCompareState } from '../../../../src/slack/cards/modals/compare.js';
import { targetOf } from '../../../../src/slack/cards/stage.js';
import { SLACK_LIMITS } from '../../../../src/slack/limits.js';
import {
  ANA,
  BEN,
  everyState,
  exampleDraft,
  exampleInquiry,
  exampleMessage,
  examplePolicy,
  secondsIn,
} from '../../../support/inquiries.js';
import { HOSTILE } from '../hostile.js';
import { markupIn, ofType, textsIn } from '../read-blocks.js';

const POLICY = examplePolicy();
const FIRST = exampleDraft({ body: 'Hello Dana,\n\nit costs $400. Where is it?\n\nCedar', at: secondsIn(2) });
const SECOND = exampleDraft({
  version: 2,
  subject: 'Re: Your kitchen',
  body: 'Hi Dana,\n\nwhere is it?\n\nCedar',
  by: { kind: 'person', person: BEN },
  at: secondsIn(60),
});
const THIRD = exampleDraft({
  version: 3,
  body: 'Dear Dana.',
  at: secondsIn(120),
  asked: { text: 'warmer *bold*', by: ANA, base: 2 },
});

const two = exampleInquiry({ drafts: [FIRST, SECOND] });
const three = exampleInquiry({ drafts: [FIRST, SECOND, THIRD] });

function build(inquiry: Inquiry, more: Partial<Parameters<typeof buildCompareModal>[0]> = {}) {
  const view = buildCompareModal({ inquiry, policy: POLICY, reader: 'approver', ...more });
  if (!view) throw new Error('There is nothing to compare.');
  expect(checkView(view)).toEqual([]);
  return view;
}

/** The difference as it is shown: `-removed-`, `+added+`. */
function shown(view: object): string {
  return ofType(view, 'rich_text')
    .flatMap((block) => block.elements.flatMap((part: { elements: object[] }) => part.elements))
    .map(({ text, style }: { text: string; style?: Record<string, boolean> }) => {
      if (style?.strike) return `-${text}-`;
      return style?.underline && style.bold ? `+${text}+` : text;
    })
    .join('');
}

describe('comparing versions', () => {
  it('shows what the newest one changed: subject and body, removed and added', () => {
    const view = build(two);
    expect(shown(view)).toBe(
      'Subject: Re: -Kitchen remodel- +Your kitchen+' +
        '-Hello- +Hi+ Dana,\n\n-it costs $400. Where- +where+ is it?\n\nCedar',
    );
    expect(textsIn(view).join('\n')).toContain('Changes: 5 words removed, 2 added, subject changed.');
  });

  it('says who wrote each and when, and for whose wish', () => {
    const texts = markupIn(build(three));
    expect(texts[0]).toMatch(/^\*From version 2\*, written by Ben · <!date/);
    expect(texts[1]).toMatch(/^\*To version 3\*, written by rules for Ana: “warmer ∗bold∗” · <!date/);
    const back = exampleDraft({ ...THIRD, version: 4, restored: { from: 3, by: BEN, wroteTo: 1 } });
    expect(markupIn(build({ ...three, drafts: [...three.drafts, back] }))[1]).toContain(
      'written by rules, brought back from version 3 by Ben',
    );
  });

  it('lets any two be chosen, the newest first', () => {
    const view = build(three, { compared: { from: 1, to: 3 } });
    const [from, to] = ofType(view, 'static_select');
    expect(from.options.map(({ value }: { value: string }) => value)).toEqual(['3', '2', '1']);
    expect([from.initial_option.value, to.initial_option.value]).toEqual(['1', '3']);
    expect(from.options[1].text.text).toBe('Version 2 · Ben');
  });

  it('gives back what is chosen, and what the card showed when it was opened', () => {
    const view = build(three);
    const chosen = (value: string) => ({ selected_option: { value } });
    const values = {
      compare_from: { compare_from: chosen('1') },
      compare_to: { compare_to: chosen('3') },
    };
    const read = readCompareState({ private_metadata: view.private_metadata ?? '', state: { values } });
    expect(read).toEqual({ seen: targetOf(three), compared: { from: 1, to: 3 } });
    const fourth = { ...three, drafts: [...three.drafts, exampleDraft({ version: 4 })] };
    const later = build(fourth, read!);
    expect(decodeTarget(later.private_metadata ?? '')).toEqual(targetOf(three));
    expect(readCompareState({ private_metadata: 'x', state: { values } })).toBeNull();
  });

  it('brings back the earlier one, named with what the card showed', () => {
    const [button] = ofType(build(three), 'button');
    expect(button.text.text).toBe('Bring back version 2');
    expect(decodeItem(button.value)).toEqual({ item: '2', target: targetOf(three) });
    const other = ofType(build(three, { compared: { from: 3, to: 1 } }), 'button');
    expect(other[0].text.text).toBe('Bring back version 1');
  });

  it.each(['approved', 'sending', 'sent', 'unknown', 'rejected', 'closed', 'awaiting, written again'])(
    'is only to read when it is %s',
    (state) => {
      expect(
        ofType(build(everyState({ drafts: [FIRST, SECOND] })[state]!, { compared: { from: 1 } }), 'button'),
      ).toEqual([]);
    },
  );

  it('says so where nothing, or nothing but white space, has changed', () => {
    const same = exampleDraft({ ...FIRST, version: 2 });
    expect(textsIn(build({ ...two, drafts: [FIRST, same] })).join()).toContain('Changes: no word changed.');
    const spaced = exampleDraft({ ...FIRST, version: 2, body: FIRST.body.replace('\n\n', '\n') });
    const view = build({ ...two, drafts: [FIRST, spaced] });
    expect(textsIn(view).join()).toContain('Changes: only spaces or signs changed.');
    expect(shown(view)).toContain('Hello Dana,\n-¶-it costs');
    const twice = build(two, { compared: { from: 2, to: 2 } });
    expect(textsIn(twice).join()).toContain('the same version twice');
  });

  it('shows a recipient that changed', () => {
    const phone: Draft['to'] = { kind: 'phone', number: '+15035550142' };
    const view = build({ ...two, drafts: [exampleDraft({ ...FIRST, to: phone }), SECOND] });
    expect(shown(view)).toContain('To: -+15035550142- +dana@whitfield.example+');
  });

  it('needs two versions', () => {
    expect(buildCompareModal({ inquiry: exampleInquiry(), policy: POLICY, reader: 'approver' })).toBeNull();
  });

  it('offers the hundred newest, and the one that is chosen', () => {
    const drafts = Array.from({ length: 150 }, (_, i) => exampleDraft({ version: i + 1, body: `Body ${i}` }));
    const [from, to] = ofType(build({ ...two, drafts }, { compared: { from: 7 } }), 'static_select');
    expect(from.options).toHaveLength(100);
    expect(from.options.at(-1).value).toBe('7');
    expect(to.options.at(-1).value).toBe('51');
  });

  it('shows long texts whole where they fit, and says how much it left out where they do not', () => {
    const long = (word: string) => Array.from({ length: 1_000 }, (_, i) => `${word}${i}`).join(' ');
    const unlike = [exampleDraft({ body: long('old') }), exampleDraft({ version: 2, body: long('new') })];
    const whole = shown(build({ ...two, drafts: unlike }));
    expect(whole).toContain(`-${long('old').slice(0, 100)}`);
    expect(whole.replace(/[-+]/g, '')).toContain(long('new').slice(-200));
  });

  it('stays within a view whatever the texts are, and is honest about the cut', () => {
    const signs = (odd: string) => `${odd}x\n`.repeat(280) + '\u0007'.repeat(8_000);
    const drafts = [exampleDraft({ body: signs('a') }), exampleDraft({ version: 2, body: `${signs('b')}!` })];
    const view = build({ ...two, drafts });
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(SLACK_LIMITS.viewBytes);
    const left = Number(
      /The rest of the comparison \(([\d,]+) characters\)/.exec(textsIn(view).join())?.[1]?.replace(/,/g, ''),
    );
    expect(left).toBeGreaterThan(1_000);
    const all = diffWords(drafts[0]!.body, drafts[1]!.body).reduce((sum, { text }) => sum + text.length, 0);
    expect(shown(view).replace(/[-+ ]|Subject: Re: Kitchen remodel/g, '').length + left).toBe(all);
  });

  it.each(Object.entries(HOSTILE))('%s: fits Slack, none of the words is markup', (_name, text) => {
    const person = { id: 'U0X', name: text.slice(0, 300) || 'x' };
    const drafts = [
      exampleDraft({
        subject: text.slice(0, 200),
        body: text.slice(0, 9_000),
        by: { kind: 'person', person },
      }),
      exampleDraft({
        version: 2,
        body: `${text.slice(0, 4_000)} more ${text.slice(0, 4_000)}`,
        by: { kind: 'model', model: text.slice(0, 300) },
        asked: { text: text.slice(0, 600), by: person, base: 1 },
      }),
    ];
    const view = build({ ...two, drafts, messages: [exampleMessage({ text })] });
    for (const markup of markupIn(view))
      expect(markup.replace(/<!date\^\d+\^[^|<>]*\|[^<>]*>/g, '')).not.toMatch(/[<>]/);
  });

  it('masks a payment number in a wish for anybody but approvers', () => {
    const asked = { text: 'use 4111 1111 1111 1111', by: ANA, base: 1 };
    const inquiry = { ...two, drafts: [FIRST, { ...SECOND, asked }] };
    expect(markupIn(build(inquiry, { reader: 'anybody' })).join()).not.toContain('4111');
    expect(markupIn(build(inquiry)).join()).toContain('4111 1111');
  });
});
