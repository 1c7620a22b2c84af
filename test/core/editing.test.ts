import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/draft.js';
import type { Inquiry } from '../../src/core/inquiry.js';
import { approve, takeBack, undo } from '../../src/core/life/deciding.js';
import { editDraft, findEarlier, keepEdit, startEditing, stopEditing } from '../../src/core/life/editing.js';
import type { Step } from '../../src/core/life/step.js';
import { reject } from '../../src/core/life/turning-down.js';
import { buildCard } from '../../src/slack/cards/card.js';
import { ANA, BEN, exampleDraft, exampleInquiry, examplePolicy, secondsIn } from '../support/inquiries.js';

const POLICY = examplePolicy();
const newest = (inquiry: Inquiry): Draft => inquiry.drafts.at(-1)!;

function save(
  inquiry: Inquiry,
  words: { subject?: string; body?: string } = {},
  person = BEN,
  viewKey = 'v',
): Inquiry {
  const base = newest(inquiry);
  const { subject, body } = { ...base, ...words };
  const edit = { base, subject, body, viewKey, policy: POLICY };
  return taken(editDraft(inquiry, edit, { person, at: secondsIn(100) }));
}

describe('a form that is over before it was noted as open', () => {
  const ana = { person: ANA, at: secondsIn(90) };

  it.each<[string, (inquiry: Inquiry) => Inquiry]>([
    ['closed', (inquiry) => taken(stopEditing(inquiry, 'v', ana))],
    ['saved', (inquiry) => save(inquiry, { body: 'Quick.' }, ANA, 'v')],
  ])('leaves nobody on the card as editing (%s)', (_name, end) => {
    const over = end(exampleInquiry());
    expect(startEditing(over, 'v', ana).ok).toBe(false);
    expect(taken(startEditing(over, 'w', ana)).editing).toMatchObject([{ viewKey: 'w' }]);
  });

  it('is told to be closed once', () => {
    const open = taken(startEditing(exampleInquiry(), 'v', ana));
    const closed = taken(stopEditing(open, 'v', ana));
    expect(closed.editing).toEqual([]);
    expect(stopEditing(closed, 'v', ana).ok).toBe(false);
  });
});

describe('an edit saved without a change', () => {
  const asked = { text: 'shorter', by: ANA, base: 1 };
  const restored = { from: 1, by: ANA, wroteTo: 1 };
  const cites = [{ file: 'a.md', heading: 'Visit', text: 'We come and look at it.' }];
  const by = { kind: 'model', model: 'small-1' } as const;
  const made = exampleInquiry({
    drafts: [exampleDraft(), exampleDraft({ version: 2, by, asked, restored, cites })],
  });

  it('is a new version that keeps the author of its words and what they stem from', () => {
    const after = save(made);
    expect(newest(after)).toMatchObject({ version: 3, by, asked, restored, cites, at: secondsIn(100) });
    expect(after.trail.at(-1)).toMatchObject({ by: BEN.id, kind: 'edited', refs: { version: 3 } });
    expect(JSON.stringify(after.thread)).toContain('Ben saved the draft without a change: version 3.');
  });

  it('keeps the author where only white space around the text is lost', () => {
    expect(newest(save(made, { body: `${newest(made).body}\n` })).by).toEqual(by);
  });

  it('leaves one person’s words theirs, and “from Flo’s draft” on the card', () => {
    const edited = save(exampleInquiry(), { body: `${exampleDraft().body} See you.` }, ANA);
    const after = save(edited);
    expect(newest(after).by).toEqual({ kind: 'person', person: ANA });
    expect(JSON.stringify(buildCard(after, POLICY).blocks)).toContain('written by Ana, from Flo’s draft');
    expect(JSON.stringify(buildCard(save(exampleInquiry()), POLICY).blocks)).not.toContain('written by Ben');
  });

  it('is known again where it is delivered twice, for the one who saved it', () => {
    const base = newest(made);
    const { subject, body } = base;
    const after = save(made);
    expect(findEarlier(after, { base, subject, body, sendNow: false }, BEN)).toBe('saved');
    expect(findEarlier(after, { base, subject, body, sendNow: false }, ANA)).toBeNull();
  });
});

it('an edit that changes one word is the person’s', () => {
  const after = save(exampleInquiry(), { body: exampleDraft().body.replace('kitchen', 'bathroom') });
  expect(newest(after).by).toEqual({ kind: 'person', person: BEN });
  expect(newest(after)).not.toHaveProperty('asked');
  expect(
    findEarlier(
      after,
      { base: exampleDraft(), subject: newest(after).subject, body: newest(after).body, sendNow: false },
      BEN,
    ),
  ).toBe('saved');
});

describe('a text that comes too late', () => {
  const typed = { id: 'k1', subject: 'Your kitchen', body: 'Typed meanwhile.', viewKey: 'v' };
  const editing = [{ by: BEN, since: secondsIn(50), viewKey: 'v' }];
  const keep = (inquiry: Inquiry, words: Partial<typeof typed> = {}): Inquiry => {
    return taken(keepEdit(inquiry, { ...typed, ...words }, { person: BEN, at: secondsIn(90) }));
  };

  it('leaves its author editing while its form stays open', () => {
    const now = [{ by: BEN, since: secondsIn(90), viewKey: 'v' }];
    expect(keep(exampleInquiry({ editing })).editing).toEqual(now);
    expect(keep(exampleInquiry({ editing, status: 'failed' })).editing).toEqual(now);
    // Taken for gone in between.
    expect(keep(exampleInquiry()).editing).toEqual(now);
    expect(keep(exampleInquiry({ editing, status: 'approved' })).editing).toEqual([]);
  });

  it('is offered no longer once its own form, or anybody, saves it', () => {
    const kept = keep(keep(exampleInquiry()), { id: 'k2', body: 'Typed in another form.', viewKey: 'w' });
    const left = (after: Inquiry) => after.kept.map(({ id }) => id);
    expect(left(kept)).toEqual(['k1', 'k2']);
    expect(left(save(kept, { body: 'Written further in the form of the first.' }))).toEqual(['k2']);
    expect(left(save(kept, { subject: typed.subject, body: 'Typed in another form.' }, ANA, 'x'))).toEqual([
      'k1',
    ]);
    expect(left(save(kept, { body: 'Something else.' }, ANA, 'x'))).toEqual(['k1', 'k2']);
  });
});

describe('an edit that is saved and sent, and comes again', () => {
  const base = exampleDraft();
  const words = { subject: base.subject, body: 'Short and sweet.' };
  const ben = { person: BEN, at: secondsIn(100) };
  const saved = save(exampleInquiry(), words);
  const approved = (person = BEN) => {
    const approval = { target: newest(saved), promised: '', salt: 's' };
    return taken(approve(saved, approval, { person, at: secondsIn(100) }, POLICY));
  };
  const again = (inquiry: Inquiry) => findEarlier(inquiry, { ...words, base, sendNow: true }, BEN);

  it('is known while the approval stands, whosever it is, and after somebody took it back', () => {
    expect(again(approved())).toBe('saved');
    expect(again(approved(ANA))).toBe('saved');
    expect(again(taken(undo(approved(), { person: ANA, at: secondsIn(101) }, 2)))).toBe('saved');
  });

  it('is still to be sent where its approval came too late to count', () => {
    const late = taken(takeBack(approved(), ben));
    expect(again(late)).toBe('unsent');
    expect(again(save(late, { body: 'Newer.' }, ANA))).toBeNull();
    const target = newest(late);
    expect(again(taken(reject(late, { target, reason: 'spam' }, ben)))).toBeNull();
    // Ana’s approval of the same words did not outlive her Undo.
    const ana = { person: ANA, at: secondsIn(102) };
    const other = taken(approve(late, { target, promised: '', salt: 's' }, ana, POLICY));
    expect(again(taken(undo(other, ana, 2)))).toBe('unsent');
  });
});

function taken(step: Step): Inquiry {
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}
