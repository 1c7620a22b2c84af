import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../../../src/core/trail.js';
import { checkView } from '../../../../src/sandbox/block-kit.js';
import { decodeItem } from '../../../../src/slack/cards/actions.js';
import { buildKeptModal } from '../../../../src/slack/cards/modals/kept.js';
import { buildWholeModal } from '../../../../src/slack/cards/modals/whole.js';
import { SLACK_LIMITS } from '../../../../src/slack/limits.js';
import {
  ANA,
  ARRIVAL,
  BEN,
  everyState,
  exampleDecision,
  exampleDraft,
  exampleInquiry,
  exampleKept,
  exampleMessage,
  examplePolicy,
  examplePreparation,
  secondsIn,
} from '../../../support/inquiries.js';
import { HOSTILE, hostileInquiry } from '../hostile.js';
import { markupIn, ofType, richText, textsIn } from '../read-blocks.js';

const POLICY = examplePolicy();

function pages(inquiry: Parameters<typeof buildWholeModal>[0]) {
  const first = buildWholeModal(inquiry, POLICY, 'approver');
  const count = Number(/^Page 1 of (\d+)$/m.exec(textsIn(first).join('\n'))?.[1] ?? 1);
  return Array.from({ length: count }, (_, i) => buildWholeModal(inquiry, POLICY, 'approver', i));
}

describe('the whole inquiry', () => {
  it.each(Object.entries(everyState()))('%s: fits Slack', (_name, inquiry) => {
    expect(checkView(buildWholeModal(inquiry, POLICY, 'approver'))).toEqual([]);
  });

  it('tells the sources with their words, and what was asked and answered before', () => {
    const inquiry = exampleInquiry({
      drafts: [
        exampleDraft({
          cites: [{ file: 'prices.md', heading: 'Prices › Kitchens', text: 'From 18,000 dollars.' }],
        }),
      ],
      preparation: examplePreparation({
        qualify: [{ field: 'address', words: '12 Oak St' }, { field: 'timeline' }],
        earlier: [
          {
            receivedAt: secondsIn(-604_800),
            leadClass: 'warm',
            status: 'sent',
            summary: 'Asked about a bathroom.',
            answered: {
              at: secondsIn(-500_000),
              by: 'Ben',
              subject: 'Re: Bathroom',
              body: 'Hello Dana,\n\nyes',
            },
          },
        ],
      }),
    });
    const text = textsIn(buildWholeModal(inquiry, POLICY, 'anybody')).join('\n');
    expect(text).toContain('Sources of the draft\nprices.md › Kitchens\nFrom 18,000 dollars.');
    expect(text).toContain('Known:\n• Address “12 Oak St”');
    expect(text).toContain(
      'Earlier inquiries from this address:\n• asked before: Asked about a bathroom (warm), 12 Oct 2026. Answered on 13 Oct 2026 by Ben: Re: Bathroom: Hello Dana, yes',
    );
  });

  it('tells all that the card leaves out', () => {
    const open = exampleInquiry({
      messages: [exampleMessage({ phone: '+15035550142', text: 'word '.repeat(400) })],
      preparation: examplePreparation({ flags: ['asks for a discount'] }),
      kept: [exampleKept()],
    });
    const inquiry = {
      ...open,
      status: 'rejected' as const,
      decision: exampleDecision(open, { kind: 'rejected', reason: 'spam', note: 'A long note.' }),
      trail: appendEntry(open.trail, {
        at: secondsIn(60),
        by: ANA.id,
        kind: 'rejected',
        refs: { reason: 'spam' },
      }),
    };
    const text = textsIn(buildWholeModal(inquiry, POLICY, 'approver')).join('\n');
    for (const words of [
      'word '.repeat(400),
      'Phone: +15035550142',
      'budget: about 25,000',
      'wants a visit this week',
      'asks for a discount',
      open.drafts[0]!.body,
      'Hello Dana, call me.',
      'A long note.',
      'Oct 19, 2026, 9:14 AM PDT · The customer: wrote',
      'Oct 19, 2026, 9:15 AM PDT · Ana: rejected (Spam)',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('tells what the preparation took, and what all of them cost', () => {
    const by = { kind: 'model' as const, model: 'small', promptHash: 'p', ms: 1_500 };
    const inquiry = exampleInquiry({
      preparation: examplePreparation({
        by: { ...by, tokens: { in: 900, out: 200 }, cost: { amount: 0.002, currency: 'USD' } },
      }),
      preparedBefore: [
        { by: { ...by, tries: [{ model: 'big', why: 'The answer was empty', ms: 1 }] }, at: ARRIVAL },
      ],
    });
    const text = textsIn(buildWholeModal(inquiry, POLICY, 'approver')).join('\n');
    expect(text).toContain('It took 1.5 s, 900 tokens read and 200 written, 0.002 USD');
    expect(text).toContain('Models were asked 3 times for this inquiry: 0.002 USD and what 2 of them cost');
  });

  it('says what a person made of the prepared draft, once it is decided', () => {
    const mine = exampleDraft({
      version: 2,
      by: { kind: 'person', person: BEN },
      body: 'Hello Dana,\n\nthank you for writing to us about your kitchen.\n\nKind regards,\nCedar & Pine',
    });
    const open = exampleInquiry({ drafts: [exampleDraft(), mine] });
    const told = (inquiry: typeof open) => textsIn(buildWholeModal(inquiry, POLICY, 'anybody')).join('\n');
    const sent = { ...open, status: 'approved' as const, decision: exampleDecision(open) };
    expect(told(sent)).toContain(
      'Ben shortened the draft by 21 % and asked 1 question fewer (version 1 as it was prepared, version 2 as it was approved).',
    );
    const rejected = exampleDecision(open, { kind: 'rejected', reason: 'spam' });
    expect(told({ ...open, status: 'rejected', decision: rejected })).toContain('Ana rejected it as spam.');
    expect(told(open)).not.toContain('as it was prepared');
    expect(
      told({
        ...open,
        drafts: [exampleDraft()],
        decision: exampleDecision(open, { version: 1 }),
        status: 'sent',
      }),
    ).not.toContain('as it was prepared');
  });

  it.each(Object.entries(HOSTILE))(
    '%s: every page fits Slack, none of the words is markup',
    (_name, words) => {
      const inquiry = hostileInquiry(words.slice(0, 1_000));
      for (const view of pages(inquiry)) {
        expect(checkView(view)).toEqual([]);
        expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(SLACK_LIMITS.viewBytes);
        for (const markup of markupIn(view)) {
          expect(markup.replace(/<!date\^\d+\^[^|<>]*\|[^<>]*>/g, '')).not.toMatch(/[<>]/);
        }
      }
    },
  );

  it('has pages where it is long, and loses nothing', () => {
    const text = Array.from({ length: 30_000 }, (_, i) => `line ${i}`).join('\n');
    const inquiry = exampleInquiry({ messages: [exampleMessage({ text })] });
    const views = pages(inquiry);
    expect(views.length).toBeGreaterThan(1);
    const words = views.flatMap((view) => ofType(view, 'rich_text').map(richText));
    expect(words.join('')).toContain(text);
    const turns = views.map((view) =>
      ofType(view, 'button').map((button) => [button.text.text, decodeItem(button.value)?.item]),
    );
    expect(turns[0]).toEqual([['Next page', '1']]);
    expect(turns[1]?.[0]).toEqual(['Page before', '0']);
    expect(turns.at(-1)).toEqual([['Page before', String(views.length - 2)]]);
    expect(buildWholeModal(inquiry, POLICY, 'approver', 99)).toEqual(views.at(-1));
  });
});

describe('kept texts', () => {
  it('are shown whole with who and when, and can be used while the draft may be edited', () => {
    const view = buildKeptModal(exampleInquiry({ kept: [exampleKept()] }), POLICY, 'approver');
    expect(checkView(view)).toEqual([]);
    expect(textsIn(view).join('\n')).toMatch(/\*Text by Ben\* · <!date[\s\S]*Hello Dana, call me\./);
    const [use] = ofType(view, 'button');
    expect(use.action_id).toBe('use_kept');
    expect(decodeItem(use.value)).toMatchObject({ item: 'kept1', target: { version: 1 } });
  });

  it('are only to read once it is decided', () => {
    const view = buildKeptModal({ ...everyState().sent!, kept: [exampleKept()] }, POLICY, 'approver');
    expect(ofType(view, 'button')).toEqual([]);
  });

  it.each(Object.entries(HOSTILE))('%s: fits Slack', (_name, words) => {
    expect(checkView(buildKeptModal(hostileInquiry(words), POLICY, 'approver'))).toEqual([]);
  });

  it('says so when there are none', () => {
    expect(textsIn(buildKeptModal(exampleInquiry(), POLICY, 'approver')).join()).toContain(
      'There are no kept texts.',
    );
  });
});

describe('payment data and identity numbers', () => {
  const NUMBER = '4111 1111 1111 1111';
  const inquiry = exampleInquiry({
    messages: [exampleMessage({ text: `Please use ${NUMBER}.` })],
    kept: [exampleKept({ body: `We used ${NUMBER}.` })],
  });

  it.each([
    ['the whole inquiry', buildWholeModal],
    ['the kept texts', buildKeptModal],
  ])('%s: whole for approvers, masked for anybody else', (_name, build) => {
    expect(textsIn(build(inquiry, POLICY, 'approver')).join('\n')).toContain(NUMBER);
    const masked = textsIn(build(inquiry, POLICY, 'anybody')).join('\n');
    expect(masked).not.toContain('4111');
    expect(masked).toContain('card ending 1111');
  });

  it('says that something is masked, and only then', () => {
    const told = (...args: Parameters<typeof buildWholeModal>) =>
      textsIn(buildWholeModal(...args)).join('\n');
    expect(told(inquiry, POLICY, 'anybody')).toContain('Approvers see them whole here.');
    expect(told(inquiry, POLICY, 'approver')).not.toContain('masked');
    expect(told(exampleInquiry(), POLICY, 'anybody')).not.toContain('masked');
  });
});
