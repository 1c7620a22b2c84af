import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../../src/core/inquiry.js';
import { applyPreparation, joinMessage, openInquiry } from '../../../src/core/life/arriving.js';
import { approve, takeBack, undo } from '../../../src/core/life/deciding.js';
import { editDraft } from '../../../src/core/life/editing.js';
import { currentDraft, openDelivery } from '../../../src/core/life/reading.js';
import { askAgain } from '../../../src/core/life/redrafting.js';
import { inRound } from '../../../src/core/life/rounds.js';
import { endDelivery, startDelivery } from '../../../src/core/life/sending.js';
import { confirmArrived, sendAgain } from '../../../src/core/life/settling.js';
import { done, type Step } from '../../../src/core/life/step.js';
import { close, reject, reopen } from '../../../src/core/life/turning-down.js';
import { readLife, waitsAt } from '../../../src/core/metrics/life.js';
import {
  ANA,
  exampleDraft,
  exampleMessage,
  examplePolicy,
  examplePreparation,
  secondsIn,
} from '../../support/inquiries.js';

const policy = examplePolicy();
const AT_ONCE = { ...policy, policy: { ...policy.policy, undoMs: 0 } };

function opened(): Inquiry {
  return openInquiry({
    id: 'i1',
    message: exampleMessage({ receivedAt: secondsIn(0), arrivedAt: secondsIn(0) }),
    contact: { email: 'dana@whitfield.example' },
    keys: [],
    leadClass: 'warm',
    history: { earlier: 0, samePhone: 0 },
  });
}

function prepared(inquiry: Inquiry, second: number, body = 'Hello Dana, where is the house?'): Inquiry {
  const { at: _at, messages: _read, ...preparation } = examplePreparation();
  return applyPreparation(
    inquiry,
    { preparation: { ...preparation, qualify: [{ field: 'address' }] }, subject: 'Re: Kitchen', body },
    { at: secondsIn(second), read: inquiry.messages.length, policy },
  );
}

function target(inquiry: Inquiry) {
  const draft = currentDraft(inquiry);
  return { version: draft?.version ?? 0, hash: draft?.hash ?? '' };
}

function taken(step: Step): Inquiry {
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}

const by = (second: number) => ({ person: ANA, at: secondsIn(second) });
const yes = (inquiry: Inquiry) => ({ target: target(inquiry), promised: '', salt: 's' });

function edited(inquiry: Inquiry, body: string, second: number): Inquiry {
  const edit = { base: target(inquiry), subject: 'Re: Kitchen', body, viewKey: 'v', policy };
  return taken(editDraft(inquiry, edit, by(second)));
}

function sent(inquiry: Inquiry, second: number): Inquiry {
  const approved = taken(approve(inquiry, yes(inquiry), by(second), AT_ONCE));
  const draft = currentDraft(approved)!;
  const started = taken(startDelivery(approved, draft, { messageId: '<m@x>' }, secondsIn(second + 1)));
  return endDelivery(started, { outcome: 'sent', detail: '250' }, secondsIn(second + 2));
}

describe('a life read from its trail', () => {
  it('tells a reply that went out as it was prepared', () => {
    const life = readLife(sent(prepared(opened(), 2), 10));
    expect(life).toEqual({
      messages: [secondsIn(0)],
      read: [secondsIn(2)],
      qualified: [{ at: secondsIn(2), known: 0, asked: 1 }],
      waits: [{ from: secondsIn(0), to: secondsIn(10) }],
      turnedDown: [],
      sent: [{ at: secondsIn(12), wrote: 'unedited' }],
      failures: [],
    });
  });

  const long =
    'Thank you for writing about the kitchen. Could you tell us where the house is and when to begin?';
  it.each([
    ['edited', `${long} We look forward to it.`],
    [
      'rewritten',
      'Dear Ms Whitfield, please phone Ben tomorrow morning; he knows all about cabinets and counters.',
    ],
  ])('tells one that a person had %s', (wrote, body) => {
    const draft = edited(prepared(opened(), 2, long), body, 5);
    expect(readLife(sent(draft, 10)).sent).toEqual([{ at: secondsIn(12), wrote }]);
  });

  it('keeps what happened whatever comes later: another week’s decision takes none away', () => {
    const first = sent(prepared(opened(), 2), 10);
    const asked = { target: target(first), reason: 'other' as const };
    const again = prepared(
      joinMessage(first, { ...exampleMessage(), arrivedAt: secondsIn(100) }, { keys: [], leadClass: 'warm' }),
      103,
    );
    const turned = taken(reject(again, { ...asked, target: target(again) }, by(110)));
    const life = readLife(taken(reopen(turned, by(120))));
    expect(life.sent).toHaveLength(1);
    expect(life.messages).toEqual([secondsIn(0), secondsIn(100)]);
    expect(life.read).toEqual([secondsIn(2), secondsIn(103)]);
    expect(life.turnedDown).toEqual([{ at: secondsIn(110), kind: 'rejected', reason: 'other' }]);
    expect(life.waits).toEqual([
      { from: secondsIn(0), to: secondsIn(10) },
      { from: secondsIn(100), to: secondsIn(110) },
      { from: secondsIn(120) },
    ]);
    expect([11, 101, 110, 111, 121].map((second) => waitsAt(life, secondsIn(second)))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it('does not count a rejection that was taken back, nor a draft that was only wished for as read', () => {
    const open = prepared(opened(), 2);
    const rejected = taken(reject(open, { target: target(open), reason: 'spam' }, by(10)));
    const back = taken(takeBack(rejected, by(11)));
    const wished = taken(
      askAgain(back, { target: target(back), note: { salt: 's', text: 'Shorter' } }, by(12)),
    );
    const life = readLife(prepared(wished, 14));
    expect(life.turnedDown).toEqual([]);
    expect(life.read).toEqual([secondsIn(2)]);
  });

  it('counts failures, and a reply that arrived after all once', () => {
    const open = prepared(opened(), 2);
    const approved = taken(approve(open, yes(open), by(10), AT_ONCE));
    const started = taken(
      startDelivery(approved, currentDraft(approved)!, { messageId: '<m@x>' }, secondsIn(11)),
    );
    const unknown = endDelivery(started, { outcome: 'unknown', detail: 'cut' }, secondsIn(12));
    const life = readLife(taken(confirmArrived(unknown, target(unknown), by(20))));
    expect(life.failures).toEqual([{ at: secondsIn(12), outcome: 'unknown' }]);
    expect(life.sent).toEqual([{ at: secondsIn(20), wrote: 'unedited' }]);
  });

  it('leaves what happened in later rounds out', () => {
    const reply = sent(prepared(opened(), 2), 10);
    const followUp = {
      round: 1,
      at: secondsIn(50),
      status: 'awaiting' as const,
      drafts: [exampleDraft({ version: 2 })],
      editing: [],
      kept: [],
      deliveries: [],
    };
    const waiting = { ...reply, followUps: [followUp] };
    const inquiry = taken(inRound(waiting, 2, (view) => done(sent(view, 60))));
    expect(inquiry.followUps?.[0]?.status).toBe('sent');
    expect(inquiry.trail.length).toBeGreaterThan(waiting.trail.length + 2);
    expect(readLife(inquiry)).toEqual(readLife(reply));
  });

  it('takes a person’s words for edited where an old approval does not say', () => {
    const inquiry = sent(edited(prepared(opened(), 2), 'Call us.', 5), 10);
    const trail = inquiry.trail.map(({ at, kind, refs: { wrote: _wrote, ...refs } }) => ({ at, kind, refs }));
    expect(readLife({ ...inquiry, trail }).sent).toEqual([{ at: secondsIn(12), wrote: 'edited' }]);
  });

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))(
    'knows after every step of a life at random whether it waits (seed %i)',
    (seed) => {
      let state = seed * 7919;
      const random = (below: number) => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return Math.floor((state / 2147483648) * below);
      };
      let inquiry = opened();
      for (let second = 1; second < 80; second++) {
        const next = anyStep(inquiry, random(12), second);
        if (next === null) continue;
        inquiry = next;
        const waiting = inquiry.status === 'received' || inquiry.status === 'awaiting';
        const kinds = inquiry.trail.map(({ kind }) => kind).join(' ');
        expect([kinds, waitsAt(readLife(inquiry), secondsIn(second + 1))]).toEqual([kinds, waiting]);
      }
    },
  );
});

function anyStep(inquiry: Inquiry, dice: number, second: number): Inquiry | null {
  const step = ((): Step | Inquiry | null => {
    switch (dice) {
      case 0:
        return joinMessage(
          inquiry,
          { ...exampleMessage({ text: `More ${second}` }), arrivedAt: secondsIn(second) },
          { keys: [], leadClass: 'warm' },
        );
      case 1:
      case 2:
        return inquiry.work.prepare ? prepared(inquiry, second, `Where is it? ${second}`) : null;
      case 3:
        return approve(inquiry, yes(inquiry), by(second), AT_ONCE);
      case 4:
      case 5: {
        const draft = currentDraft(inquiry);
        return draft ? startDelivery(inquiry, draft, { messageId: '<m@x>' }, secondsIn(second)) : null;
      }
      case 6:
      case 7: {
        if (!openDelivery(inquiry)) return null;
        const outcome = (['sent', 'failed', 'unknown', 'deferred'] as const)[second % 4]!;
        return outcome === 'deferred'
          ? endDelivery(inquiry, { outcome, detail: 'd', retryAt: secondsIn(second) }, secondsIn(second))
          : endDelivery(inquiry, { outcome, detail: 'd' }, secondsIn(second));
      }
      case 8:
        return second % 2
          ? reject(inquiry, { target: target(inquiry), reason: 'other' }, by(second))
          : close(inquiry, { target: target(inquiry) }, by(second));
      case 9:
        return second % 3 === 0 ? takeBack(inquiry, by(second)) : reopen(inquiry, by(second));
      case 10:
        return second % 2
          ? undo(inquiry, by(second), inquiry.decision?.version ?? 0)
          : confirmArrived(inquiry, target(inquiry), by(second));
      default:
        return second % 2
          ? sendAgain(inquiry, target(inquiry), by(second), policy)
          : editDraft(
              inquiry,
              { base: target(inquiry), subject: 'S', body: `Mine ${second}`, viewKey: 'v', policy },
              by(second),
            );
    }
  })();
  if (step === null) return null;
  if ('ok' in step) return step.ok ? step.inquiry : null;
  return step;
}
