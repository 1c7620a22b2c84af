import type { RichTextSection } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/draft.js';
import type { Inquiry } from '../../../src/core/inquiry.js';
import { approve, undo } from '../../../src/core/life/deciding.js';
import type { Person } from '../../../src/core/person.js';
import { appendEntry, type TrailEntry } from '../../../src/core/trail.js';
import { tellTrail } from '../../../src/slack/cards/trail-words.js';
import { ANA, ARRIVAL, BEN, exampleDraft, exampleInquiry, examplePolicy } from '../../support/inquiries.js';

/** The example's draft, approved by Ben alone. */
function approveExample(): Inquiry {
  const inquiry = exampleInquiry({
    trail: appendEntry([], { at: ARRIVAL, by: 'customer', kind: 'received' }),
  });
  const { version, hash } = inquiry.drafts[0] as Draft;
  const approval = { target: { version, hash }, promised: '', salt: 's' };
  const step = approve(inquiry, approval, { person: BEN, at: ARRIVAL }, examplePolicy());
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}

/** The trail's one paragraph. */
function readParagraph(inquiry: Inquiry): RichTextSection {
  const [block] = tellTrail(inquiry, examplePolicy());
  if (block?.type !== 'rich_text') throw new Error('no rich text');
  return block.elements[0] as RichTextSection;
}

const WARNING = 'changed from outside';

describe('the trail in words', () => {
  const first = appendEntry([], { at: ARRIVAL, by: 'customer', kind: 'received' });
  const trail = appendEntry(first, { at: ARRIVAL, by: 'flo', kind: 'card-posted' });

  it('is told as it is while its chain is whole', () => {
    const told = JSON.stringify(tellTrail(exampleInquiry({ trail }), examplePolicy()));
    expect(told).not.toContain(WARNING);
  });

  it('tells sources, classes, versions and reasons as the card does', () => {
    const entries: { kind: string; refs: TrailEntry['refs'] }[] = [
      { kind: 'joined', refs: { source: 'api' } },
      { kind: 'prepared', refs: { version: 1, class: 'warm', by: 'rules' } },
      { kind: 'edited', refs: { version: 2, base: 1 } },
      { kind: 'rejected', refs: { reason: 'not-a-fit' } },
    ];
    const told = entries.reduce(
      (trail, entry) => appendEntry(trail, { at: ARRIVAL, by: 'flo', ...entry }),
      first,
    );
    const text = JSON.stringify(tellTrail(exampleInquiry({ trail: told }), examplePolicy()));
    expect(text).toContain('wrote again (API)');
    expect(text).toContain('prepared a draft (version 1, Warm lead, by rules)');
    expect(text).toContain('wrote a new version (version 2, from version 1)');
    expect(text).toContain('rejected (Not a fit)');
  });

  it('names whoever asked for a version or brought one back', () => {
    const by = (id: string) => ({
      at: ARRIVAL,
      by: id,
      kind: 'brought-back',
      refs: { version: 3, from: 1, hash: 'x' },
    });
    const inquiry = exampleInquiry({
      trail: appendEntry(appendEntry(first, by(ANA.id)), by(BEN.id)),
      drafts: [
        exampleDraft({ asked: { text: 'shorter', by: BEN, base: 1 } }),
        exampleDraft({ version: 2, restored: { from: 1, by: ANA, wroteTo: 1 } }),
      ],
    });
    const told = JSON.stringify(tellTrail(inquiry, examplePolicy()));
    for (const name of ['Ana', 'Ben'])
      expect(told).toContain(`${name}: brought an earlier version back (version 3, from version 1)`);
  });

  it('names who approved, and who asked to send it again', () => {
    const said = (kind: string, { id }: Person, refs: TrailEntry['refs']) => ({
      at: ARRIVAL,
      by: id,
      kind,
      refs,
    });
    const approved = appendEntry(first, said('approved', ANA, { version: 1 }));
    const draft = { version: 2, hash: 'h' };
    const inquiry = exampleInquiry({
      trail: appendEntry(approved, said('sent-again', BEN, { version: 2, again: 1 })),
      decision: { kind: 'approved', by: ANA, at: ARRIVAL, ...draft, again: { by: BEN, at: ARRIVAL } },
    });
    const told = JSON.stringify(tellTrail(inquiry, examplePolicy()));
    expect(told).toContain('Ana: approved (version 1)');
    expect(told).toContain('Ben: asked to send again (version 2, again 1)');
  });

  it('names who was given an inquiry, and until when it was snoozed', () => {
    const given = { at: ARRIVAL, by: ANA.id, kind: 'assigned', refs: { person: BEN.id } };
    const until = '2026-10-20T15:00:00.000Z';
    const snoozed = { at: ARRIVAL, by: BEN.id, kind: 'snoozed', refs: { until } };
    const inquiry = exampleInquiry({
      trail: appendEntry(appendEntry(first, given), snoozed),
      thread: [{ key: 'l1', at: ARRIVAL, kind: 'holding', held: { kind: 'assigned', by: ANA, to: BEN } }],
    });
    const told = JSON.stringify(tellTrail(inquiry, examplePolicy()));
    expect(told).toContain('Ana: assigned it (person Ben)');
    expect(told).toContain('Ben: snoozed it (until Oct 20, 2026, 8:00 AM PDT)');
  });

  it('lets Slack name whoever the inquiry does not remember, as when they took their own approval back', () => {
    const approved = approveExample();
    const undone = undo(approved, { person: BEN, at: ARRIVAL }, 1);
    const { elements } = readParagraph(undone.ok ? undone.inquiry : approved);
    const by = elements.findIndex((part) => part.type === 'user' && part.user_id === BEN.id);
    expect(elements[by + 1]).toMatchObject({ text: expect.stringMatching(/^: approved \(version 1/) });
    expect(JSON.stringify(elements)).toContain(': took the approval back (version 1)');
    expect(JSON.stringify(elements)).not.toContain(`"text":"${BEN.id}`);
  });

  it('says so where an entry was changed', () => {
    const changed = trail.map((entry) => (entry.seq === 1 ? { ...entry, by: 'flo' } : entry));
    const told = JSON.stringify(tellTrail(exampleInquiry({ trail: changed }), examplePolicy()));
    expect(told).toContain(`${WARNING}: from entry 1 on`);
  });
});
