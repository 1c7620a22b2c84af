import { describe, expect, it } from 'vitest';
import type { Inquiry, Person } from '../../src/core/inquiry.js';
import { approve, takeBack } from '../../src/core/life/deciding.js';
import { sendAgain } from '../../src/core/life/sending.js';
import type { Step } from '../../src/core/life/step.js';
import { ANA, BEN, everyState, examplePolicy, secondsIn } from '../support/inquiries.js';

const ana = { person: ANA, at: secondsIn(500) };

function taken(step: Step): Inquiry {
  if (!step.ok) throw new Error(step.words);
  return step.inquiry;
}

describe('“Send again” that reached the records too late', () => {
  const again = (state: string) => {
    const before = everyState()[state]!;
    const { version, hash } = before.drafts.at(-1)!;
    return taken(takeBack(taken(sendAgain(before, { version, hash }, ana)), ana));
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
