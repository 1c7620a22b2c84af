import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../../src/core/inquiry.js';
import { TRIES_TO_INSTRUCT } from '../../../src/core/life/arriving.js';
import { namesDraft } from '../../../src/core/life/step.js';
import type { Message } from '../../../src/core/message.js';
import { checkMessageBlocks } from '../../../src/sandbox/block-kit.js';
import { decodeChoice, decodeTarget } from '../../../src/slack/cards/actions.js';
import { buildCard, findCutMessages } from '../../../src/slack/cards/card.js';
import { stageOf } from '../../../src/slack/cards/stage.js';
import { CARD_BUDGET } from '../../../src/slack/limits.js';
import {
  ANA,
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
} from '../../support/inquiries.js';
import { expectHarmless, HOSTILE, hostileInquiry } from './hostile.js';
import { linesAboveDraft, markupIn, offers, ofType, richText, textsIn } from './read-blocks.js';

const POLICY = examplePolicy();
const STATES = everyState();
/** Its card tells the next steps above the draft; that of a mail has them below it, to be ticked. */
const BY_PHONE = exampleDraft({ to: { kind: 'phone', number: '+15035550142' }, subject: '' });

function shown(inquiry: Inquiry): string {
  return textsIn(buildCard(inquiry, POLICY).blocks).join('\n');
}

/** The block that holds the draft's body: the one after the caption. */
function bodyBlock(inquiry: Inquiry) {
  const { blocks } = buildCard(inquiry, POLICY);
  const at = blocks.findIndex((block) => block.type === 'divider');
  return blocks[at + 2];
}

describe('what each state offers', () => {
  const WHOLE = 'Show the whole inquiry';
  const TASK = '… Add a task';
  const HOLD = ['… Assign to…', '… Snooze…', TASK];
  const CLOSE = '… Close: handled elsewhere';
  const CONTACT = '… Contact and follow-ups…';
  const WHOLE_AND_CONTACT = [`… ${WHOLE}`, CONTACT];
  const DECIDED = [...WHOLE_AND_CONTACT, TASK];
  const open = ['Take it', '… Draft again with an instruction', ...WHOLE_AND_CONTACT, ...HOLD, CLOSE];
  const unprepared = ['Reject', 'Take it', ...WHOLE_AND_CONTACT, ...HOLD, CLOSE];
  const expected: Record<string, { offers: string[]; says: RegExp }> = {
    received: { offers: unprepared, says: /Preparing…/ },
    awaiting: { offers: ['Approve & send', 'Edit', 'Reject', ...open], says: /Re: Kitchen remodel/ },
    'awaiting, being edited': {
      offers: ['Approve & send', 'Edit', 'Reject', ...open],
      says: /Ana is editing this draft\nsince <!date\^/,
    },
    'awaiting, with a kept text': {
      offers: [
        'Approve & send',
        'Edit',
        'Reject',
        ...open.slice(0, 3),
        '… Show kept texts',
        ...open.slice(3),
      ],
      says: /Text by Ben was kept/,
    },
    'awaiting, to be drafted again': {
      offers: ['Approve & send', 'Edit', 'Reject', ...open],
      says: /Ana asked for a new draft \(“shorter”\)/,
    },
    'awaiting, written again': {
      offers: unprepared,
      says: /the approval by Ana was withdrawn.[\s\S]*Preparing…/,
    },
    'awaiting, by phone': {
      offers: ['Done', 'Edit', 'Reject', ...open],
      says: /Call or text \n\+15035550142/,
    },
    approved: { offers: ['Undo', ...DECIDED], says: /\*Approved by Ana\* · sending in 10 s · <!date/ },
    sending: { offers: DECIDED, says: /\*Approved by Ana\* · sending now/ },
    deferred: {
      offers: ['Undo', ...DECIDED],
      says: /It did not go out yet. Next try: <!date[\s\S]*Reason: \n451 try again later/,
    },
    sent: { offers: DECIDED, says: /\*Sent\* to dana@whitfield.example · <!date[\s\S]*Approved by Ana/ },
    failed: {
      offers: ['Try again', 'Edit', ...open, '… Reopen'],
      says: /\*Not sent.\*[\s\S]*Reason: \n550 no such user <dana@x>/,
    },
    unknown: {
      offers: ['It arrived', 'Send again', 'Take it', ...WHOLE_AND_CONTACT, ...HOLD],
      says: /not known whether this reply arrived/,
    },
    rejected: {
      offers: [...DECIDED, '… Reopen'],
      says: /\*Rejected by Ana\*: Not a fit · <!date[\s\S]*Too far away/,
    },
    'rejected, before its preparation': {
      offers: [...DECIDED, '… Reopen'],
      says: /\*Rejected by Ana\*: Not a fit/,
    },
    closed: { offers: [...DECIDED, '… Reopen'], says: /\*Closed by Ana\*: handled elsewhere/ },
    done: { offers: DECIDED, says: /\*Done by Ana\* by call or text/ },
  };

  it.each(Object.keys(STATES))('%s', (name) => {
    const inquiry = STATES[name]!;
    expect(offers(buildCard(inquiry, POLICY).blocks)).toEqual(expected[name]?.offers);
    expect(shown(inquiry)).toMatch(expected[name]!.says);
  });

  it.each(Object.keys(STATES))('%s: is what Slack takes, and the same again', (name) => {
    const inquiry = STATES[name]!;
    const before = structuredClone(inquiry);
    const card = buildCard(inquiry, POLICY);
    expect(checkMessageBlocks(card.blocks)).toEqual([]);
    expect(buildCard(structuredClone(inquiry), POLICY)).toEqual(card);
    expect(inquiry).toEqual(before);
  });

  it('takes no Approve while the newest message is not answered by the draft', () => {
    const late = {
      ...STATES.awaiting!,
      messages: [...STATES.awaiting!.messages, exampleMessage({ id: 'm2' })],
    };
    expect(stageOf(late)).toEqual({ kind: 'preparing' });
    expect(shown(late)).not.toContain(STATES.awaiting!.drafts[0]!.body);
  });

  it('says who is editing only while something may come of it', () => {
    const editing = [{ by: ANA, since: secondsIn(0), viewKey: 'v' }];
    const telling = Object.entries(everyState({ editing }))
      .filter(([, inquiry]) => shown(inquiry).includes('Ana is editing this draft'))
      .map(([name]) => name);
    expect(telling).toEqual(expect.arrayContaining(['awaiting', 'approved', 'failed', 'unknown']));
    for (const name of ['sent', 'rejected', 'closed']) expect(telling).not.toContain(name);
  });

  it('says who approved, and who asked to send it again', () => {
    for (const name of ['sending', 'deferred', 'sent', 'failed', 'unknown']) {
      const before = STATES[name]!;
      const decision = { ...before.decision!, again: { by: BEN, at: secondsIn(90) } };
      expect(shown({ ...before, decision })).toMatch(
        /Approved by Ana\*?(?: · sending now)? · <!date[^>]*> · Ben asked to send it again · <!date/,
      );
    }
  });

  it.each(['deferred', 'failed', 'unknown'])('leaves it to the reason what happened: %s', (name) => {
    expect(shown(STATES[name]!)).not.toMatch(/mail server|handed over|connection broke/);
  });

  it.each([
    [90, '90 s'],
    [120, '120 s'],
    [150, '2 min 30 s'],
    [900, '15 min'],
    [3_600, '60 min'],
  ])('says how long it waits for an Undo: %i s', (seconds, words) => {
    const inquiry = { ...STATES.approved!, sendAt: secondsIn(60 + seconds) };
    expect(shown(inquiry)).toContain(`sending in ${words} · `);
  });

  it('offers no Undo where nothing is waited for', () => {
    const at = secondsIn(60);
    const inquiry = { ...STATES.approved!, sendAt: at };
    expect(offers(buildCard(inquiry, POLICY).blocks)).toEqual([
      '… Show the whole inquiry',
      '… Contact and follow-ups…',
      '… Add a task',
    ]);
    expect(shown(inquiry)).toContain('sending now');
  });

  it('asks before it sends a second time, and before it overtakes an editor', () => {
    const [again] = ofType(buildCard(STATES.unknown!, POLICY).blocks, 'button').filter((b) => b.confirm);
    expect(again.action_id).toBe('send_again');
    const [approve] = ofType(buildCard(STATES['awaiting, being edited']!, POLICY).blocks, 'button').filter(
      (b) => b.confirm,
    );
    expect(approve.action_id).toBe('approve');
    expect(approve.confirm.text.text).toBe('Ana is editing this draft. Send the version shown here anyway?');
    const byPhone = { ...STATES['awaiting, being edited']!, drafts: [BY_PHONE] };
    const [called] = ofType(buildCard(byPhone, POLICY).blocks, 'button').filter((b) => b.confirm);
    expect(called.action_id).toBe('done');
    expect(called.confirm.text.text).toBe('Ana is editing this draft. Have you called or texted already?');
  });
});

describe('what a click names', () => {
  it.each(Object.keys(STATES))('%s: inquiry, version and hash of the draft that is shown', (name) => {
    const inquiry = STATES[name]!;
    const card = buildCard(inquiry, POLICY);
    const stage = stageOf(inquiry);
    const draft = stage.kind === 'preparing' ? undefined : stage.draft;
    const targets = [
      ...ofType(card.blocks, 'button').map((button) => decodeTarget(button.value)),
      ...['overflow', 'static_select']
        .flatMap((type) => ofType(card.blocks, type))
        .flatMap((menu) =>
          menu.options.map((option: { value: string }) => decodeChoice(option.value)?.target),
        ),
    ];
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      expect(target?.id).toBe(inquiry._id);
      if (draft) expect(namesDraft(target!, draft)).toBe(true);
      else expect(target?.hash).toBe('');
    }
  });

  it('shows and names the decided version where a newer one stands behind it', () => {
    const first = exampleDraft();
    const second = exampleDraft({ version: 2, body: 'Another text.' });
    const open = exampleInquiry({ drafts: [first] });
    const inquiry = {
      ...open,
      drafts: [first, second],
      decision: exampleDecision(open),
      status: 'unknown' as const,
    };
    expect(richText(bodyBlock(inquiry))).toBe(first.body);
  });
});

describe('the order of the card', () => {
  it('is class and sender, source and time, summary, own words, missing, draft, next, actions', () => {
    const inquiry = exampleInquiry({
      history: {
        earlier: 2,
        lastAnsweredAt: new Date('2026-10-12T17:00:00Z'),
        lastAnsweredBy: 'Ana',
        samePhone: 0,
      },
    });
    const { blocks } = buildCard(inquiry, POLICY);
    expect(blocks.map((block) => block.type)).toEqual([
      'header',
      'context',
      'rich_text',
      'rich_text',
      'rich_text',
      'divider',
      'rich_text',
      'rich_text',
      'context',
      'divider',
      'rich_text',
      'actions',
      'actions',
    ]);
    const text = textsIn(blocks).join('\n');
    const order = [
      'Hot lead · Dana Whitfield',
      'Web form · <!date^1792426440^{date_short_pretty} at {time}|Oct 19, 2026, 9:14 AM PDT>',
      '3rd inquiry, last answered <!date^1791824400^{date_short_pretty}|Oct 12, 2026> by Ana',
      'Wants a kitchen remodel',
      'Hello, we would like',
      'Missing: ',
      'Also given: \nbudget: about 25,000',
      'To: \ndana@whitfield.example',
      'Subject: \nRe: Kitchen remodel',
      'Hello Dana,',
      'Prepared by rules: no model connected',
      'Next',
      'Offer two times for a visit',
      'Approve & send',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('tells what the decision itself does until then, and offers the other steps to be ticked', () => {
    const nextSteps = [
      { title: 'Send the draft', sure: false, byDeciding: true as const },
      { title: 'Measure the room', sure: true },
    ];
    const preparation = examplePreparation({ nextSteps });
    const { blocks } = buildCard(exampleInquiry({ preparation }), POLICY);
    expect(textsIn(blocks).join('')).toContain('Next: Send the draft (what is ticked becomes a task');
    const boxes = JSON.stringify(ofType(blocks, 'checkboxes'));
    expect(boxes).toContain('Measure the room');
    expect(boxes).not.toContain('Send the draft');
    const decided = shown({ ...STATES.sent!, preparation });
    expect(decided).toContain('Next: \nMeasure the room');
    expect(decided).not.toContain('Send the draft');
  });

  it('tells it above the draft where nothing else is to be done', () => {
    const nextSteps = [{ title: 'Send the draft', sure: false, byDeciding: true as const }];
    const inquiry = exampleInquiry({ preparation: examplePreparation({ nextSteps }) });
    const { blocks } = buildCard(inquiry, POLICY);
    const text = textsIn(blocks).join('\n');
    expect(text.indexOf('Next: \nSend the draft')).toBeGreaterThan(0);
    expect(text.indexOf('Send the draft')).toBeLessThan(text.indexOf('Subject: '));
    expect(ofType(blocks, 'checkboxes')).toEqual([]);
    // A task that somebody added takes its place as little.
    const task = { id: 'k1', title: 'Measure the room', opened: { at: secondsIn(60), by: ANA } };
    expect(shown({ ...inquiry, tasks: [task] })).toContain('Next: \nSend the draft');
  });

  it.each([
    ['a while', '2026-10-12T09:00-07:00', 'Oct 12, 2026, 9:00 AM PDT>, came in <!date'],
    ['a moment', '2026-10-19T09:13-07:00', null],
  ])('says when the customer wrote where that was %s before it came in', (_long, written, words) => {
    const [message] = exampleInquiry().messages;
    const first = { ...message!, receivedAt: new Date(written) };
    const again = { ...message!, id: 'm2', receivedAt: new Date(written) };
    for (const messages of [[first], [message!, again]]) {
      const text = shown(exampleInquiry({ messages }));
      if (words) expect(text).toContain(words);
      else expect(text).not.toContain('came in');
      expect(text).toContain('Oct 19, 2026, 9:14 AM PDT>');
    }
  });

  it('says of a match by phone alone that it may be the same person', () => {
    const inquiry = exampleInquiry({ history: { earlier: 0, samePhone: 1 } });
    expect(shown(inquiry)).toContain('may be the same person as an earlier inquiry (same phone)');
  });

  it('says who prepared it and why', () => {
    const by = { kind: 'rules', why: 'the model did not answer in time' } as const;
    expect(shown(exampleInquiry({ preparation: examplePreparation({ by }) }))).toContain(
      'Prepared by rules: the model did not answer in time',
    );
    const model = { kind: 'model', model: 'small-1', promptHash: 'p', ms: 900 } as const;
    expect(shown(exampleInquiry({ preparation: examplePreparation({ by: model }) }))).toContain(
      'Prepared by small-1',
    );
  });

  it('says who wrote a new version', () => {
    const drafts = [exampleDraft(), exampleDraft({ version: 2, by: { kind: 'person', person: BEN } })];
    expect(shown(exampleInquiry({ drafts }))).toMatch(/Version 2 · <!date[^\n]*\nwritten by Ben/);
  });

  it('calls what a person wrote theirs, and what was prepared of the rest by whom', () => {
    const by = { kind: 'person', person: BEN } as const;
    const edit = (body: string) =>
      shown(exampleInquiry({ drafts: [exampleDraft(), exampleDraft({ version: 2, by, body })] }));
    const edited = edit(`${exampleDraft().body} See you.`);
    expect(edited).toMatch(
      /written by Ben, from Flo’s draft\nClass and summary by rules: no model connected/,
    );
    expect(edited).not.toContain('Prepared by');
    const own = edit('An entirely different letter, with not one word in common, and much shorter too.');
    expect(own).toMatch(/written by Ben\nClass and summary by rules/);
  });

  it('quotes the first 160 characters of a long message, whole characters, and counts the rest', () => {
    const text = `${'word '.repeat(31)}abc😀${'tail '.repeat(100)}`;
    const [part] = ofType(
      buildCard(exampleInquiry({ messages: [exampleMessage({ subject: '', text })] }), POLICY).blocks,
      'rich_text_quote',
    );
    expect(part.elements[0].text).toBe(`${'word '.repeat(31)}abc😀 … 499 more`);
  });

  it('ends what it cuts for want of lines after a word, and closes what is quoted there', () => {
    const text =
      'Hello! We are thinking of adding a second bathroom upstairs in three or four months. What do you need to know?';
    const sentence =
      'We will finish all of it by the first of May for exactly 12,000 dollars, or it costs you nothing.';
    const words = 'in three or four months, or whenever you have somebody';
    const inquiry = exampleInquiry({
      messages: [exampleMessage({ subject: '', text, extra: [] })],
      drafts: [exampleDraft({ commits: [{ kind: 'price', sentence }] })],
      preparation: examplePreparation({
        summary:
          'Thinks of a second bathroom upstairs, in some months, and asks what we need to know for it.',
        flags: ['The draft asks for nothing, though the address and a number to call are missing'],
        qualify: [{ field: 'timeline', words }],
      }),
    });
    const { blocks } = buildCard(inquiry, POLICY);
    const [quoted] = ofType(blocks, 'rich_text_quote').map((part) => part.elements[0].text);
    const [, shownWords = ''] = /^(.+) … \d+ more$/.exec(quoted) ?? [];
    expect(text).toContain(`${shownWords} `);
    expect(shownWords).not.toBe('');
    const known = /Known: Timeline “(.+) …” … (\d+) more/.exec(textsIn(blocks).join(''));
    expect(words).toContain(`${known?.[1]} `);
    expect(Number(known?.[2])).toBe(words.length - (known?.[1] ?? '').length);
  });

  it('shows several messages newest first, and how many are left out', () => {
    const messages = Array.from({ length: 9 }, (_, i) =>
      exampleMessage({ id: `m${i + 1}`, text: `Message number ${i + 1}.`, arrivedAt: secondsIn(i) }),
    );
    const quotes = ofType(buildCard(exampleInquiry({ messages }), POLICY).blocks, 'rich_text_quote').map(
      (part) => part.elements[0].text,
    );
    expect(quotes).toEqual([
      'Kitchen remodel: Message number 9.',
      'Message number 8.',
      'Message number 7.',
      'Message number 6. … 5 more messages',
    ]);
  });

  it('counts the items it leaves out', () => {
    const missing = Array.from({ length: 40 }, (_, i) => `fact ${i + 1}`);
    expect(shown(exampleInquiry({ preparation: examplePreparation({ missing }) }))).toMatch(
      /fact 1 · fact 2 · [^\n]* … \d+ more/,
    );
  });

  it('tells the plain words for notifications', () => {
    expect(buildCard(STATES.awaiting!, POLICY).text).toMatch(
      /^Hot lead: Dana Whitfield\nWants a kitchen remodel[\s\S]*A draft to dana@whitfield.example waits for a decision: Hello Dana/,
    );
    expect(buildCard(STATES.sent!, POLICY).text).toMatch(
      /\nSent to dana@whitfield.example\nApproved by Ana$/,
    );
  });
});

describe('the draft', () => {
  const bodies = {
    'nine thousand ampersands': '&'.repeat(9_000),
    'nine thousand letters in lines': `${'abcdefghi\n'.repeat(899)}the end...`,
    'emoji at every cut': '👩‍👩‍👧‍👦'.repeat(800),
    'blanks at both ends': '  \n Hello \n\n ',
    markup: '<!channel> *bold* <http://x|bank> &amp; > quote',
  };
  it.each(Object.entries(bodies))('%s: is shown whole and exactly', (_name, body) => {
    const inquiry = exampleInquiry({ drafts: [exampleDraft({ body })] });
    expect(richText(bodyBlock(inquiry))).toBe(body);
    expect(checkMessageBlocks(buildCard(inquiry, POLICY).blocks)).toEqual([]);
  });

  it('leaves room in a message of nine thousand characters for every other word, containers included', () => {
    const base = hostileInquiry('Long words everywhere, again and again. '.repeat(300));
    for (const inquiry of Object.values(everyState(base))) {
      const { blocks } = buildCard(inquiry, POLICY);
      expect(checkMessageBlocks(blocks)).toEqual([]);
    }
  });
});

describe('what is known', () => {
  const inquiry = exampleInquiry({
    messages: [exampleMessage({ text: 'Could you come and look at our kitchen?', extra: [] })],
    drafts: [
      exampleDraft({
        cites: [
          { file: 'prices.md', heading: 'Prices and payment › Kitchens', text: 'From 18,000 dollars.' },
          { file: 'hours.md', heading: '', text: 'Monday to Friday.' },
          { file: 'prices.md', heading: 'Prices and payment › Kitchens', text: 'The second part.' },
        ],
      }),
    ],
    preparation: examplePreparation({
      summary: 'Wants a kitchen.',
      missing: ['Timeline'],
      qualify: [{ field: 'site_address', words: '12 Oak St' }, { field: 'timeline' }],
      earlier: [
        {
          receivedAt: secondsIn(-604_800),
          leadClass: 'warm',
          status: 'sent',
          summary: 'Asked about a bathroom.',
        },
      ],
    }),
  });

  it('stands on the card: the customer’s words, what was asked before, and the draft’s sources', () => {
    const text = textsIn(buildCard(inquiry, POLICY).blocks).join('');
    expect(text).toContain(
      'Known: Site address “12 Oak St” · asked before: Asked about a bathroom (warm), 12 Oct 2026',
    );
    expect(text).toContain('Sources: prices.md › Kitchens · hours.md');
    expect(linesAboveDraft(buildCard(inquiry, POLICY).blocks, 45)).toBeLessThanOrEqual(14);
  });

  it('says how much of it had no room', () => {
    const { messages: _messages, ...facts } = inquiry;
    const text = textsIn(
      buildCard(
        exampleInquiry({ ...facts, drafts: [{ ...BY_PHONE, cites: inquiry.drafts[0]!.cites! }] }),
        POLICY,
      ).blocks,
    ).join('');
    expect(text).toMatch(/Known: Site address “[^\n]* … 1 more/);
  });

  it('is not claimed where nothing is', () => {
    const text = textsIn(buildCard(exampleInquiry(), POLICY).blocks).join('');
    expect(text).not.toMatch(/Known: |Sources: /);
  });

  it('leaves no room to take the customer’s words and the summary off a full card', () => {
    const long = 'We are looking for somebody who can take this on before the holidays start. '.repeat(8);
    const full = exampleInquiry({
      ...inquiry,
      drafts: [{ ...BY_PHONE, cites: inquiry.drafts[0]!.cites! }],
      notice: long,
      messages: [exampleMessage({ text: long })],
      preparation: examplePreparation({
        ...inquiry.preparation,
        summary: long,
        missing: [long],
        nextSteps: [long],
        flags: [long],
      }),
    });
    const { blocks } = buildCard(full, POLICY);
    const text = textsIn(blocks).join('');
    expect(linesAboveDraft(blocks, 45)).toBeLessThanOrEqual(14);
    expect(ofType(blocks, 'rich_text_quote')).toHaveLength(1);
    for (const label of ['Missing: ', 'Known: ', 'Next: ', 'Note: ', 'Sources: '])
      expect(text).toContain(label);
  });
});

describe('what else was given', () => {
  const [message] = exampleInquiry().messages;
  const given = (also: Partial<Message>, drafts = [exampleDraft()]) =>
    textsIn(buildCard(exampleInquiry({ messages: [{ ...message!, ...also }], drafts }), POLICY).blocks).join(
      '',
    );

  it('begins with the number to call, where the reply is a mail', () => {
    const phone = '+1 503 555 0142';
    expect(given({ phone })).toContain('Also given: +1 503 555 0142 · budget: about 25,000');
    expect(given({ phone }, [BY_PHONE])).not.toContain(phone);
  });

  it('has room for the whole number, however much else was given', () => {
    const extra = Array.from({ length: 9 }, (_, i) => ({ name: `field ${i}`, value: 'words '.repeat(20) }));
    const messages = [{ ...message!, phone: '+1 503 555 0142', text: 'A long story. '.repeat(30), extra }];
    const preparation = examplePreparation({
      summary:
        'Wants to know all there is to know about kitchens, and tells a very long story of an old house.',
      missing: ['Timeline', 'Phone number'],
      qualify: [{ field: 'address', words: '12 Oak St' }],
    });
    const { blocks } = buildCard(exampleInquiry({ messages, preparation }), POLICY);
    expect(textsIn(blocks).join('')).toContain('Also given: +1 503 555 0142 … 9 more');
  });

  it('leaves out what is known by the same name and words', () => {
    const words = '12 Oak St';
    const preparation = { ...examplePreparation(), qualify: [{ field: 'address', words }] };
    const extra = ['address', 'office'].map((name) => ({ name, value: ' 12  Oak St' }));
    const messages = [{ ...message!, extra }];
    const text = textsIn(buildCard(exampleInquiry({ messages, preparation }), POLICY).blocks).join('');
    expect(text).toContain('Known: Address “12 Oak St”');
    expect(text).toContain('Also given: office: 12 Oak St');
  });
});

describe('a draft that commits to something', () => {
  const committed = (sentence: string, count = 1) =>
    exampleInquiry({
      drafts: [
        exampleDraft({
          commits: Array.from({ length: count }, (_, i) => ({
            kind: i % 2 === 0 ? ('price' as const) : ('refund' as const),
            sentence: `${sentence}${i > 1 ? ` ${i}` : ''}`,
          })),
        }),
      ],
    });

  it('quotes each sentence once, with all its kinds, before the lists', () => {
    const { blocks } = buildCard(committed('We can do it for $400 or your money back.', 2), POLICY);
    const text = textsIn(blocks).join('');
    expect(text).toContain('Commits to: “We can do it for $400 or your money back.” (price, refund)');
    expect(text.indexOf('Commits to: ')).toBeLessThan(text.indexOf('Missing: '));
    const [approve] = ofType(blocks, 'button').filter((b) => b.confirm);
    expect(approve?.confirm.text.text).toBe('price, refund: “We can do it for $400 or your money back.”');
    expect(decodeTarget(approve?.value ?? '')?.promised).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps the kinds of a sentence that it has to cut', () => {
    const [first, second] = ['price', 'date'] as const;
    const sentence = `We can do it for $41,500 and start on Monday, ${'as soon as the plans are here, '.repeat(9)}`;
    const commits = [first, second].map((kind) => ({ kind, sentence }));
    const text = textsIn(
      buildCard(exampleInquiry({ drafts: [exampleDraft({ commits })] }), POLICY).blocks,
    ).join('');
    expect(text).toMatch(
      /Commits to: “We can do it for \$41,500 and start on Monday,[^”]* …” \(price, date\)/,
    );
    const other = { kind: 'refund' as const, sentence: 'You get your money back.' };
    const more = textsIn(
      buildCard(exampleInquiry({ drafts: [exampleDraft({ commits: [...commits, other] })] }), POLICY).blocks,
    ).join('');
    expect(more).toMatch(/Commits to: “We can do it for \$41,500 [^”]* …” \(price, date\) … 1 more/);
  });

  it('keeps the kinds, however many one sentence has', () => {
    const kinds = ['price', 'discount', 'date', 'duration', 'guarantee', 'availability', 'refund'] as const;
    const sentence = 'We promise all of this and more. '.repeat(10);
    const { blocks } = buildCard(
      exampleInquiry({ drafts: [exampleDraft({ commits: kinds.map((kind) => ({ kind, sentence })) })] }),
      POLICY,
    );
    expect(textsIn(blocks).join('')).toMatch(
      /…” \(price, discount or waived fee, date, duration, guarantee, availability, refund\)/,
    );
    expect(linesAboveDraft(blocks, 45)).toBeLessThanOrEqual(14);
  });

  it.each([
    ['a long sentence', 'word '.repeat(120), 1],
    ['many', 'We can do the whole kitchen for eighteen thousand dollars.', 30],
    ...Object.entries(HOSTILE).map(([name, words]) => [name, words, 3] as const),
  ] as [string, string, number][])('%s: keeps to the limits', (name, sentence, count) => {
    const { blocks } = buildCard(committed(sentence.slice(0, 600) || 'x', count), POLICY);
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(textsIn(blocks).join('')).toContain('Commits to: ');
    for (const markup of markupIn(blocks)) expectHarmless(markup);
    if (!['zalgo', 'families', 'flags', 'wide letters'].includes(name))
      expect(linesAboveDraft(blocks, 45)).toBeLessThanOrEqual(14);
  });
});

describe('what must be read before a click, on a full card', () => {
  const sentence = 'We are looking for somebody who can take this on before the holidays start. ';
  const full = (flags: string[], changes: Partial<Inquiry> = {}) =>
    exampleInquiry({
      messages: [exampleMessage({ text: sentence.repeat(20) })],
      preparation: examplePreparation({
        summary: sentence.repeat(3),
        missing: ['Address', 'Budget', 'Timeline'],
        nextSteps: [sentence, sentence],
        qualify: [{ field: 'address', words: '2214 SE Division Street, Portland' }],
        flags,
      }),
      ...changes,
    });
  const commits = [{ kind: 'price' as const, sentence: 'We can do the whole kitchen for $18,000.' }];
  const marks = [
    { kind: 'name' as const, words: 'Bob' },
    { kind: 'placeholder' as const, words: '[date]' },
  ];
  const FLAG = 'The draft cites a source that does not exist: read its facts closely';
  const WISH = 'The draft was not made again: the model did not answer in the time it was given.';

  it.each([
    ['an attempt to instruct', full([TRIES_TO_INSTRUCT]), ['Note: Tries to give instructions']],
    ['a flag of two lines', full([FLAG]), [`Note: ${FLAG}`]],
    ['a wish that was not met', full([], { notice: WISH }), [WISH]],
    [
      'the guard’s marks',
      full([], { drafts: [exampleDraft({ marks })] }),
      ['Check: Greets “Bob”, a name not in the inquiry · Still a placeholder: [date]'],
    ],
    [
      'all of them',
      full([TRIES_TO_INSTRUCT], { drafts: [exampleDraft({ commits, marks })] }),
      [
        'Commits to: “We can do the whole kitchen for $18,000.” (price)',
        'Check: Greets “Bob”, a name not in the inquiry · Still a placeholder: [date]',
        'Note: Tries to give instructions',
        'Missing: Address',
      ],
    ],
  ])('%s stands whole, and the customer’s words keep two lines', (_name, inquiry, whole) => {
    const { blocks } = buildCard(inquiry, POLICY);
    const text = textsIn(blocks).join('');
    for (const words of whole) expect(text).toContain(words);
    expect(linesAboveDraft(blocks, 45)).toBeLessThanOrEqual(14);
    const [quoted] = ofType(blocks, 'rich_text_quote');
    expect(quoted.elements[0].text.length).toBeGreaterThan(60);
  });

  it.each([
    ['a short message on an ordinary card', exampleInquiry(), []],
    [
      '160 characters',
      exampleInquiry({ messages: [exampleMessage({ text: `${'word '.repeat(31)}words` })] }),
      [],
    ],
    ['161', exampleInquiry({ messages: [exampleMessage({ text: `${'word '.repeat(31)}wooden` })] }), ['m1']],
    [
      'a short one without room',
      full([FLAG], {
        messages: [exampleMessage()],
        notice: WISH,
        drafts: [exampleDraft({ commits, marks })],
      }),
      ['m1'],
    ],
    [
      'a masked number',
      exampleInquiry({ messages: [exampleMessage({ text: 'Take my card 4111 1111 1111 1111.' })] }),
      [],
    ],
    [
      'an older one, of more than its line',
      exampleInquiry({ messages: [exampleMessage(), exampleMessage({ id: 'm2', text: 'And a bath.' })] }),
      ['m1'],
    ],
    [
      'older ones without a line',
      exampleInquiry({
        messages: Array.from({ length: 9 }, (_, i) =>
          exampleMessage({ id: `m${i + 1}`, text: `Number ${i + 1}.` }),
        ),
      }),
      ['m1', 'm2', 'm3', 'm4', 'm5'],
    ],
  ])('knows which of the customer’s messages it does not show whole: %s', (_name, inquiry, cut) => {
    expect(findCutMessages(inquiry, buildCard(inquiry, POLICY))).toEqual(cut);
  });

  it('keeps the notice, what is promised and checked, and two lines of their words to the last', () => {
    const at = secondsIn(60);
    const notice = 'Nothing was sent: the reply was held back, as the customer wrote again.';
    const inquiry = full([FLAG, 'Asks for a call'], {
      leadClass: 'warm',
      messages: ['m1', 'm2', 'm3'].map((id) =>
        exampleMessage({ id, text: `My son broke his arm. ${sentence.repeat(3)}`, company: 'Okafor Dental' }),
      ),
      history: { earlier: 0, samePhone: 4 },
      assigned: { person: BEN, at, by: { kind: 'person', person: BEN } },
      notice,
      drafts: [
        exampleDraft({
          answers: 3,
          commits: [{ kind: 'discount', sentence: 'The first visit is free of charge, as it always was.' }],
        }),
      ],
    });
    const { blocks } = buildCard(inquiry, POLICY);
    const text = textsIn(blocks).join('');
    expect(text).toContain(notice);
    expect(text).toMatch(/Commits to: “The first visit [^”]*” \(discount or waived fee\)/);
    expect(text).toContain('Check: Sensitive: ');
    expect(text).toContain('Note: ');
    const [quoted] = ofType(blocks, 'rich_text_quote');
    expect(quoted.elements[0].text.length).toBeGreaterThan(60);
    expect(linesAboveDraft(blocks, 45)).toBeLessThanOrEqual(14);
  });

  it('takes the lines from what may wait', () => {
    const long = 'Speaks of an injury: read it yourself before anything is sent';
    const inquiry = full([TRIES_TO_INSTRUCT, long], {
      notice: WISH,
      drafts: [exampleDraft({ commits, marks })],
    });
    const text = textsIn(buildCard(inquiry, POLICY).blocks).join('');
    expect(text).toContain('Commits to: “We can do the whole kitchen for $18,000.” (price)');
    expect(text).toContain('Note: Tries to give instructions');
    expect(text).not.toContain('Also given: ');
  });
});

describe('several versions', () => {
  const first = exampleDraft();
  const again = exampleDraft({
    version: 2,
    body: 'Hello Dana,\n\nthank you. Where is the house?\n\nKind regards,\nCedar & Pine',
    asked: { text: 'shorter', by: ANA, base: 1 },
  });
  const two = exampleInquiry({ drafts: [first, again] });

  it('tells who had it drafted again, how, and how much that changed', () => {
    expect(shown(two)).toContain('Draft again by Ana: “shorter” · 7 words removed');
    const same = { ...again, body: first.body };
    expect(shown({ ...two, drafts: [first, same] })).toContain('“shorter” · no word changed');
    const retitled = { ...again, subject: 'Re: Hi', body: `${first.body} Bye.` };
    expect(shown({ ...two, drafts: [first, retitled] })).toContain('· 1 word added, subject changed');
  });

  it('compares with the version that stood when it was asked for', () => {
    const reopened = exampleDraft({ ...again, version: 3 });
    expect(shown({ ...two, drafts: [first, again, reopened] })).toContain('“shorter” · 7 words removed');
    const lost = exampleDraft({ ...again, asked: { text: 'shorter', by: ANA, base: 9 } });
    expect(shown({ ...two, drafts: [first, lost] })).toMatch(/Draft again by Ana: “shorter”$/m);
  });

  it('tells who brought one back', () => {
    const back = exampleDraft({ ...again, version: 3, restored: { from: 2, by: BEN, wroteTo: 1 } });
    const text = shown({ ...two, drafts: [first, again, back] });
    expect(text).toContain('Version 2 brought back by Ben');
    expect(text).not.toContain('Draft again by');
  });

  it('are offered for comparison in every state, in a menu that Slack takes', () => {
    for (const [name, inquiry] of Object.entries(
      everyState({ drafts: [first, again], kept: [exampleKept()] }),
    )) {
      const { blocks } = buildCard(inquiry, POLICY);
      expect(checkMessageBlocks(blocks), name).toEqual([]);
      const several = inquiry.drafts.length > 1;
      expect(offers(blocks).includes('… Compare versions'), name).toBe(several);
      expect(
        offers(blocks).filter((label) => /Show the whole inquiry/.test(label)),
        name,
      ).toHaveLength(1);
    }
  });

  it('make the menu of a failed reply with a kept text a select: an overflow menu takes five entries', () => {
    const { failed } = everyState({ drafts: [first, again], kept: [exampleKept()] });
    expect(offers(buildCard(failed!, POLICY).blocks)).toEqual([
      'Try again',
      'Edit',
      'Take it',
      '… Draft again with an instruction',
      '… Compare versions',
      '… Show the whole inquiry',
      '… Show kept texts',
      '… Contact and follow-ups…',
      '… Assign to…',
      '… Snooze…',
      '… Add a task',
      '… Close: handled elsewhere',
      '… Reopen',
    ]);
  });

  it.each(Object.entries(HOSTILE))('%s: a wish and its people are only words', (_name, words) => {
    const by = { id: 'U0BAD', name: words };
    const wish = { ...again, body: words.slice(0, 9_000) || 'x', asked: { text: words, by, base: 1 } };
    const back = { ...wish, version: 3, restored: { from: 2, by, wroteTo: 1 } };
    for (const drafts of [
      [first, wish],
      [first, wish, back],
    ]) {
      const { blocks } = buildCard(
        hostileInquiry(words, { drafts: drafts.map((d) => ({ ...d, answers: 6 })) }),
        POLICY,
      );
      expect(checkMessageBlocks(blocks)).toEqual([]);
      const body = drafts.at(-1)!.body.length;
      const all = textsIn(blocks).reduce((sum, each) => sum + each.length, 0);
      expect(all - body).toBeLessThanOrEqual(CARD_BUDGET.sharedChars);
    }
  });
});

describe('who has it', () => {
  const by = { kind: 'person' as const, person: BEN };
  const held = {
    assigned: { person: ANA, at: secondsIn(30), by },
    snoozed: { until: secondsIn(9_000), by: BEN, at: secondsIn(40), note: 'Ask Lee first.' },
  };
  const rule = { rule: 2, words: 'class support' };

  it('stands at the top: since when, by whom, and until when it is snoozed', () => {
    const text = shown(exampleInquiry(held));
    expect(text).toMatch(/\*Ana has it\* since <!date.* · assigned by Ben/);
    expect(text).toMatch(/\*Snoozed until\* <!date.* by Ben: Ask Lee first\./);
  });

  it.each([
    [{ kind: 'group' as const, id: 'S0SALES', name: 'sales' }, 'for @sales, rule 2: class support'],
    [{ kind: 'absent' as const, person: BEN }, 'rule 2 names Ben, who is not in #leads'],
    [{ kind: 'unknown' as const, named: 'x@y.example' }, 'names x@y.example, whom Slack does not know'],
  ])('tells what came of a rule: %o', (to, words) => {
    const routed = { ...rule, at: secondsIn(3), to };
    expect(shown(exampleInquiry({ routed }))).toContain('*Nobody has it yet* · ');
    expect(shown(exampleInquiry({ routed }))).toContain(words);
    expect(shown(exampleInquiry({ ...held, routed }))).not.toContain(words);
  });

  it('offers Take it only while nobody has it and somebody is waited for', () => {
    for (const [name, inquiry] of Object.entries(everyState(held)))
      expect(offers(buildCard(inquiry, POLICY).blocks), name).not.toContain('Take it');
  });

  it.each(Object.entries(HOSTILE))('%s: is only words, in the lines that a card has', (_name, words) => {
    const who = { id: 'U0BAD', name: words };
    const base = hostileInquiry(words, {
      assigned: { person: who, at: secondsIn(30), by: { kind: 'route', rule: 9, words } },
      snoozed: { until: secondsIn(9_000), by: who, at: secondsIn(40), note: words },
    });
    const lost = { ...base, assigned: undefined, routed: { rule: 9, words, at: secondsIn(3) } };
    for (const inquiry of [
      base,
      { ...lost, routed: { ...lost.routed, to: { kind: 'unknown' as const, named: words } } },
      { ...lost, routed: { ...lost.routed, to: { kind: 'absent' as const, person: who } } },
      { ...lost, routed: { ...lost.routed, to: { kind: 'group' as const, id: 'S0BAD', name: words } } },
    ]) {
      const { blocks } = buildCard(inquiry, POLICY);
      expect(checkMessageBlocks(blocks)).toEqual([]);
      expect(linesAboveDraft(blocks, 45)).toBeLessThanOrEqual(14);
    }
  });
});
