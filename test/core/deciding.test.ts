import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { approve, takeBack, undo } from '../../src/core/life/deciding.js';
import { refuseAsDecided } from '../../src/core/life/refusing.js';
import { sendAgain } from '../../src/core/life/settling.js';
import type { Actor, Step } from '../../src/core/life/step.js';
import type { Person } from '../../src/core/person.js';
import type { CommitmentRule } from '../../src/core/policy.js';
import { ANA, BEN, everyState, exampleDraft, examplePolicy, secondsIn } from '../support/inquiries.js';

const POLICY = examplePolicy();
const ana = { person: ANA, at: secondsIn(500) };
const ben = { person: BEN, at: secondsIn(500) };

function taken(step: Step): Inquiry {
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}

describe('“Send again” that reached the records too late', () => {
  const again = (state: string) => {
    const before = everyState()[state]!;
    const { version, hash } = before.drafts.at(-1)!;
    return taken(takeBack(taken(sendAgain(before, { version, hash }, ana, POLICY)), ana));
  };

  it('is taken back with the warning that the first letter may have arrived', () => {
    const back = again('unknown');
    expect(back.status).toBe('awaiting');
    expect(back.notice).toContain('does not count');
    expect(back.notice).toContain('An earlier reply may have arrived');
  });

  it('warns of nothing where the first letter was refused', () => {
    expect(again('failed').notice).not.toContain('may have arrived');
  });
});

describe('“Send again” and “Try again”', () => {
  const PROMISED = [{ kind: 'price' as const, sentence: 'We can do it for $400.' }];
  const again = (state: string, actor: Actor, price: CommitmentRule) => {
    const before = everyState({ drafts: [exampleDraft({ commits: PROMISED })] })[state]!;
    const commitments = { ...POLICY.policy.commitments, price };
    const policy = { ...POLICY, policy: { ...POLICY.policy, commitments } };
    return sendAgain(before, before.drafts.at(-1)!, actor, policy);
  };

  it.each(['failed', 'unknown'])('of an owner’s promise are the owner’s (%s)', (state) => {
    expect(again(state, ben, 'owner')).toMatchObject({
      ok: false,
      words: expect.stringMatching(/^Only the owner may send this reply/),
    });
    expect(again(state, { ...ben, owner: true }, 'owner').ok).toBe(true);
    expect(again(state, ben, 'confirm').ok).toBe(true);
  });

  it.each([
    ['failed', 'The earlier reply was not sent'],
    ['unknown', 'The earlier reply may not have arrived'],
  ])(
    'of what may not be promised any more open it to be edited, and tell what became of it (%s)',
    (state, became) => {
      const open = taken(again(state, ben, 'block'));
      expect(open.status).toBe('awaiting');
      expect(open.notice).toBe(
        `${became}, and it promises something that may not be promised any more. Please edit it.`,
      );
      expect(open.drafts).toHaveLength(1);
      expect(open.work.deliver).toBeUndefined();
    },
  );

  it('leave the approval to who gave it, and tell who was first with this click', () => {
    const sending = taken(again('failed', ben, 'confirm'));
    expect(sending.decision).toMatchObject({
      by: ANA,
      at: secondsIn(60),
      version: 2,
      again: { by: BEN, at: ben.at },
    });
    expect(sending.trail.at(-1)).toMatchObject({ by: BEN.id, kind: 'sent-again' });
    expect(sending.trail.at(-1)?.refs).not.toHaveProperty('promised');
    expect(refuseAsDecided(sending, ANA).words).toBe('Ben was first: asked to send version 2 again.');
    expect(refuseAsDecided(sending, BEN).words).toBe(
      'You decided this already: asked to send version 2 again.',
    );
  });

  it('taken back, leave the tasks that the approval opened', () => {
    const sending = taken(again('failed', ben, 'confirm'));
    const tasks = [{ id: 'k1', title: 'Measure', opened: { at: secondsIn(60), by: ANA, version: 1 } }];
    expect(taken(takeBack({ ...sending, tasks }, ben)).tasks).toEqual(tasks);
    expect(taken(undo({ ...sending, tasks }, ben, 2)).tasks).toEqual(tasks);
  });
});

describe('Undo that comes too late', () => {
  it.each([
    ['sending', 'Too late: the reply is already on its way.'],
    ['sent', 'Too late: the reply has been sent.'],
    ['awaiting', 'There is nothing to take back any more. Please look at the card.'],
    ['rejected', 'Ana was first: rejected (Not a fit).'],
  ])('is told so (%s)', (state, words) => {
    expect(undo(everyState()[state]!, ben, 1)).toMatchObject({ ok: false, words });
  });

  it('and was for an earlier approval, tells who decided since', () => {
    expect(undo(everyState().approved!, ben, 3)).toMatchObject({
      words: 'Ana was first: approved version 1.',
    });
  });
});

describe('a click on what is decided', () => {
  const click = (state: string, person: Person) => {
    const inquiry = everyState()[state]!;
    const approval = { target: inquiry.drafts.at(-1)!, promised: '', salt: 's' };
    return approve(inquiry, approval, { person, at: secondsIn(500) }, examplePolicy());
  };

  it.each([
    ['approved', 'You decided this already: approved version 1.', 'Ana was first: approved version 1.'],
    [
      'sent',
      'You decided this already: version 1 was approved and sent.',
      'Ana was first: version 1 was approved and sent.',
    ],
    ['rejected', 'You decided this already: rejected (Not a fit).', 'Ana was first: rejected (Not a fit).'],
    [
      'failed',
      'You approved version 1, but it could not be sent. Use Try again or Edit.',
      'Ana approved version 1, but it could not be sent. Use Try again or Edit.',
    ],
  ])('names who was first, and calls them “you” in their own second click: %s', (state, own, other) => {
    expect(click(state, ANA)).toMatchObject({ reason: 'decided', words: own });
    expect(click(state, BEN)).toMatchObject({ reason: 'decided', words: other });
  });
});
