import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/core/draft.js';
import type { Mark } from '../../../../src/core/guard/marks.js';
import type { Gate } from '../../../../src/core/guard/promises.js';
import type { Inquiry } from '../../../../src/core/inquiry.js';
import { checkView } from '../../../../src/sandbox/block-kit.js';
import type { ModalView } from '../../../../src/slack/cards/blocks.js';
import { joinBody, splitBody } from '../../../../src/slack/cards/modals/body-parts.js';
import { addRoom, buildEditModal } from '../../../../src/slack/cards/modals/edit.js';
import { buildEditConflictModal } from '../../../../src/slack/cards/modals/edit-conflict.js';
import { buildEditPromiseModal } from '../../../../src/slack/cards/modals/edit-promise.js';
import { checkEdit, readEditSubmission } from '../../../../src/slack/cards/modals/edit-submission.js';
import type { SubmittedValue, SubmittedView } from '../../../../src/slack/cards/modals/form.js';
import {
  ANA,
  BEN,
  exampleDecision,
  exampleDraft,
  exampleInquiry,
  exampleMessage,
  examplePolicy,
  secondsIn,
} from '../../../support/inquiries.js';
import { HOSTILE } from '../hostile.js';
import { markupIn, richText, textsIn } from '../read-blocks.js';

const POLICY = examplePolicy();

const BODIES: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(HOSTILE)
      .filter(([, words]) => words.trim() !== '')
      .map(([name, words]) => [name, words.slice(0, 9_000)]),
  ),
  short: 'Hello Dana,\n\nplease call.\n',
  'exactly one part': 'x'.repeat(2_500),
  'one more than a part': 'x'.repeat(2_501),
  'long lines': `${'word '.repeat(400)}\n`.repeat(4),
  paragraphs: `${'A paragraph of some words. '.repeat(20)}\n\n`.repeat(16),
  'indented lines': '  indented   \n    more   \n\n\n'.repeat(300),
  'old line ends': 'one line\r\n'.repeat(880),
  'blank lines only in the middle': `a${'\n'.repeat(8_900)}b`,
  tabs: 'a\tb\t\n'.repeat(1_800),
  'nine thousand': 'The quick brown fox jumps over the lazy dog. '.repeat(200),
};

function edit(body: string, changes: Partial<Parameters<typeof buildEditModal>[0]> = {}) {
  const draft = exampleDraft({ body });
  return buildEditModal({
    inquiry: exampleInquiry({ drafts: [draft] }),
    draft,
    others: [],
    viewKey: 'view-1',
    ...changes,
  });
}

/** What Slack would submit: every input as it was shown, changed as told. */
function submit(
  view: ModalView,
  typed: Record<string, string | null> = {},
  ticked: string[] = [],
): SubmittedView {
  const values: Record<string, Record<string, SubmittedValue>> = {};
  // biome-ignore lint/suspicious/noExplicitAny: inputs differ by their element
  for (const block of view.blocks as any[]) {
    if (block.type !== 'input') continue;
    const { element } = block;
    const value =
      element.type === 'checkboxes'
        ? { selected_options: ticked.map((each) => ({ value: each })) }
        : { value: block.block_id in typed ? typed[block.block_id] : (element.initial_value ?? null) };
    values[block.block_id] = { [element.action_id]: { type: element.type, ...value } };
  }
  return { private_metadata: view.private_metadata ?? '', state: { values } };
}

function labels(view: ModalView): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  return (view.blocks as any[]).filter((b) => b.type === 'input').map((b) => b.label.text);
}

describe('splitting a body', () => {
  it.each(Object.entries(BODIES))('%s: is whole again after joining', (_name, body) => {
    for (const max of [2_500, 100]) {
      const { parts, joiners } = splitBody(body, max);
      expect(joinBody({ parts, joiners })).toBe(body);
      expect(joiners).toHaveLength(parts.length - 1);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(max);
        expect(part).not.toBe('');
      }
    }
  });

  it('cuts between paragraphs where it can, and leaves no white space at the cut', () => {
    const { parts, joiners } = splitBody(BODIES.paragraphs!);
    expect(joiners.every((joiner) => /^\s*\n\n\s*$/.test(joiner))).toBe(true);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/^\S[\s\S]*\S$/);
  });

  it('takes an emptied part away together with the white space before it', () => {
    expect(joinBody({ parts: ['a', '', 'c'], joiners: ['\n\n', '\n'] })).toBe('a\nc');
    expect(joinBody({ parts: ['', 'b'], joiners: ['\n\n'] })).toBe('b');
    expect(joinBody({ parts: ['', ''], joiners: ['\n'] })).toBe('');
  });
});

describe('the Edit modal', () => {
  it.each(Object.entries(BODIES))('%s: fits Slack, and untouched gives back the draft', (_name, body) => {
    const view = edit(body);
    expect(checkView(view)).toEqual([]);
    const draft = exampleDraft({ body });
    expect(readEditSubmission(submit(view))).toEqual({
      target: { id: exampleInquiry()._id, version: 1, hash: draft.hash },
      subject: draft.subject,
      body,
      sendNow: false,
      round: 0,
    });
    expect(checkEdit(submit(view))).toBeNull();
  });

  it('has Subject, Message and one unticked choice', () => {
    const view = edit('Hello');
    expect(labels(view)).toEqual(['Subject', 'Message', 'After saving']);
    expect(textsIn(view)).toContain('Send when I save');
    expect(JSON.stringify(view)).not.toContain('initial_options');
    expect(view).toMatchObject({ external_id: 'view-1', notify_on_close: true, callback_id: 'edit' });
  });

  it('has more parts for a longer body, and room to write more', () => {
    expect(labels(edit('x'.repeat(9_000)))).toEqual([
      'Subject',
      'Message',
      'Message, part 2',
      'Message, part 3',
      'Message, part 4',
      'After saving',
    ]);
    expect(labels(edit('x'.repeat(2_400)))).toContain('Message, part 2');
  });

  it('gets more inputs when asked for more room, as many as the longest message takes', () => {
    const opened = (view: ModalView) => ({ ...view, private_metadata: view.private_metadata ?? '' });
    const short = edit('Hello');
    const second = addRoom(opened(short))!;
    const third = addRoom(opened(second))!;
    for (const view of [second, third]) {
      expect(checkView(view)).toEqual([]);
      expect(view).toMatchObject({ external_id: 'view-1', notify_on_close: true, callback_id: 'edit' });
    }
    expect(labels(second)).toEqual(['Subject', 'Message', 'Message, part 2', 'After saving']);
    expect(labels(third)).toEqual([
      'Subject',
      'Message',
      'Message, part 2',
      'Message, part 3',
      'After saving',
    ]);
    // The same ids: Slack keeps what was typed.
    expect(Object.keys(submit(third).state.values)).toEqual(
      expect.arrayContaining(Object.keys(submit(short).state.values)),
    );
    expect(readEditSubmission(submit(third))).toEqual(readEditSubmission(submit(short)));
    const typed = {
      message_0_1: 'a'.repeat(3_000),
      message_0_2: 'b'.repeat(3_000),
      message_0_3: 'c'.repeat(2_998),
    };
    expect(checkEdit(submit(third, typed))).toBeNull();
    expect(readEditSubmission(submit(third, typed))?.body).toBe(Object.values(typed).join('\n'));
    expect(textsIn(third)).not.toContain('More room for the message');
    expect(addRoom(opened(third))).toBeNull();
    expect(addRoom({ ...opened(short), private_metadata: '{}' })).toBeNull();
    expect(textsIn(edit('x'.repeat(9_000)))).not.toContain('More room for the message');
  });

  it('reads the tick', () => {
    expect(readEditSubmission(submit(edit('Hello'), {}, ['send']))?.sendNow).toBe(true);
  });

  it('joins what was added to an empty last part with a line end', () => {
    const view = edit('x'.repeat(2_400));
    expect(readEditSubmission(submit(view, { message_0_2: 'more' }))?.body).toBe(
      `${'x'.repeat(2_400)}\nmore`,
    );
  });

  it('for a phone number has neither subject nor sending, and keeps the subject', () => {
    const draft = exampleDraft({ to: { kind: 'phone', number: '+15035550142' }, subject: 'Kept "as" is' });
    const view = edit('', { draft });
    expect(checkView(view)).toEqual([]);
    expect(labels(view)).toEqual(['Message']);
    const read = readEditSubmission(submit(view));
    expect(read).toMatchObject({ subject: draft.subject, body: draft.body, sendNow: false });
  });

  it('warns of others who edit', () => {
    const others = [{ by: BEN, since: secondsIn(0), viewKey: 'v2' }];
    expect(textsIn(edit('Hello', { others })).join('')).toContain('Ben is editing this draft too.');
  });

  it('takes a kept text in the place of the draft, based on the draft', () => {
    const view = edit('The draft', { text: { subject: 'Kept', body: 'The kept text' } });
    expect(readEditSubmission(submit(view))).toMatchObject({ subject: 'Kept', body: 'The kept text' });
    expect(readEditSubmission(submit(view))?.target.hash).toBe(exampleDraft({ body: 'The draft' }).hash);
  });

  it.each([
    [{ subject_0: ' ' }, 'subject_0', /subject is needed/],
    [{ subject_0: null }, 'subject_0', /subject is needed/],
    [{ subject_0: 'a\nb' }, 'subject_0', /one line/],
    [{ subject_0: 'x'.repeat(201) }, 'subject_0', /201 characters; the most is 200/],
    [{ subject_0: '\u200b\u200d' }, 'subject_0', /subject is needed/],
    [{ message_0_1: '\n ' }, 'message_0_1', /empty/],
    [{ message_0_1: '\u200b\n\u2060\ufeff' }, 'message_0_1', /empty/],
  ])('refuses %j', (typed, block, words) => {
    const errors = checkEdit(submit(edit('Hello'), typed));
    expect(Object.keys(errors ?? {})).toEqual([block]);
    expect(errors?.[block]).toMatch(words);
  });

  it('refuses more than 9,000 characters at the last part, and says that the text is still there', () => {
    const view = edit('x'.repeat(9_000));
    expect(checkEdit(submit(view))).toBeNull();
    expect(checkEdit(submit(view, { message_0_2: 'x'.repeat(2_501) }))).toEqual({
      message_0_4: expect.stringMatching(/^The message is 1 character too long.*still here/),
    });
  });

  it.each(['', '{}', 'null', '[]', '{"t":1,"r":0,"j":[]}', '{"t":"a.1.ab","r":0,"j":[1]}'])(
    'reads nothing from metadata %j',
    (private_metadata) => {
      expect(readEditSubmission({ private_metadata, state: { values: {} } })).toBeNull();
    },
  );
});

describe('a text that is looked at again before it is sent', () => {
  const draft = exampleDraft({ body: 'Hello [name], see https://rival.example.' });
  const typed = {
    target: { id: exampleInquiry()._id, version: 1, hash: exampleDraft().hash },
    subject: draft.subject,
    body: draft.body,
    sendNow: true,
    round: 0,
  };
  const NOTHING: Gate = { rule: 'show', asks: [], grave: [], mark: '' };
  const PROMISES: Gate = {
    rule: 'confirm',
    asks: [
      { kind: 'price', sentence: 'We can do it for $400, or your money back.' },
      { kind: 'refund', sentence: 'We can do it for $400, or your money back.' },
    ],
    grave: [],
    mark: 'f'.repeat(16),
  };
  const MARKS: Mark[] = [
    { kind: 'placeholder', words: '[name]' },
    { kind: 'link', words: 'https://rival.example' },
  ];

  it.each([
    { says: 'marks alone', gate: NOTHING, marks: MARKS, tick: false },
    { says: 'a promise alone', gate: PROMISES, marks: [], tick: true },
    { says: 'both', gate: PROMISES, marks: MARKS, tick: true },
  ])('$says', ({ gate, marks, tick }) => {
    const view = buildEditPromiseModal({ typed, gate, marks, draft, viewKey: 'view-1' });
    expect(checkView(view)).toEqual([]);
    const text = textsIn(view).join('');
    expect(text.includes('Please look again:')).toBe(marks.length > 0);
    expect(text.includes('• Still a placeholder: [name]')).toBe(marks.length > 0);
    expect(text.includes('• Nobody here gave this link: https://rival.example')).toBe(marks.length > 0);
    expect(text.includes('This reply commits to:')).toBe(tick);
    expect(text.includes('• price, refund: “We can do it for $400, or your money back.”')).toBe(tick);
    expect(labels(view).includes('What it promises')).toBe(tick);
    expect(JSON.stringify(view)).toContain('initial_options');
    expect(readEditSubmission(submit(view, {}, ['send', 'promise']))).toEqual({
      ...typed,
      round: 1,
      ...(marks.length > 0 && { looked: draft.hash }),
      ...(tick && { promised: PROMISES.mark }),
    });
  });
});

describe('a save that came too late', () => {
  const base = exampleDraft();
  const typed = {
    target: { id: exampleInquiry()._id, version: 1, hash: base.hash },
    subject: 'My subject',
    body: 'My own words, <b> & all.',
    sendNow: true,
    round: 0,
  };
  const conflict = (changes: Partial<Inquiry>) =>
    buildEditConflictModal({
      inquiry: exampleInquiry(changes),
      typed,
      viewKey: 'view-1',
      policy: POLICY,
    });
  const newer: Draft = exampleDraft({ version: 2, body: 'Newer', by: { kind: 'person', person: BEN } });

  it('says who decided, and shows the kept text to read', () => {
    const open = exampleInquiry();
    const view = conflict({ status: 'approved', decision: exampleDecision(open, { by: ANA }) });
    expect(checkView(view)).toEqual([]);
    expect(markupIn(view).join()).toMatch(
      /Ana approved version 1 \(<!date\^[^>]*>\)\.\* Nothing of yours was sent/,
    );
    expect(richText(view.blocks.at(-1))).toBe(typed.body);
    expect(view.submit).toBeUndefined();
  });

  it('says who asked to send it again, where that is what has happened since', () => {
    const again = { by: BEN, at: secondsIn(90) };
    const decision = exampleDecision(exampleInquiry(), { by: ANA, version: 2, again });
    expect(markupIn(conflict({ status: 'approved', decision })).join()).toMatch(
      /Ben asked to send version 2 again \(<!date/,
    );
  });

  it('says that the draft is newer, keeps the text in new inputs and bases it on the newest version', () => {
    const view = conflict({ drafts: [base, newer] });
    expect(checkView(view)).toEqual([]);
    expect(markupIn(view).join()).toContain('There is a newer draft: version 2, written by Ben');
    expect(view.submit?.text).toBe('Save as new version');
    const read = readEditSubmission(submit(view));
    expect(read).toEqual({
      ...typed,
      target: { id: typed.target.id, version: 2, hash: newer.hash },
      sendNow: false,
      round: 1,
    });
    expect(Object.keys(submit(view).state.values)).not.toContain('message_0_1');
  });

  const words = 'Please call me first. My card is 4111 1111 1111 1111.';
  const wroteAgain = [exampleMessage(), exampleMessage({ id: 'm2', arrivedAt: secondsIn(300), text: words })];

  it('says that the customer wrote again, and what, and shows no draft while a new one is being prepared', () => {
    const view = conflict({ messages: wroteAgain, drafts: [base] });
    expect(checkView(view)).toEqual([]);
    expect(markupIn(view).join()).toContain('The customer wrote again (<!date^');
    expect(markupIn(view).join()).toMatch(/new draft is being prepared/);
    const shown = textsIn(view.blocks).join('\n');
    expect(shown).toContain('Please call me first.');
    expect(shown).not.toContain('4111 1111');
    expect(shown).not.toContain(base.body);
    expect(readEditSubmission(submit(view))?.target).toEqual({ id: typed.target.id, version: 1, hash: '' });
  });

  it('shows what the customer wrote beside the draft that answers it', () => {
    const view = conflict({ messages: wroteAgain, drafts: [base, { ...newer, answers: 2 }] });
    expect(checkView(view)).toEqual([]);
    const shown = textsIn(view.blocks).join('\n');
    expect(shown).toContain('Please call me first.');
    expect(shown).toContain('Newer');
  });
});
