import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../src/core/inquiry.js';
import { takeBack } from '../../src/core/life/deciding.js';
import { sendAgain } from '../../src/core/life/sending.js';
import type { Step } from '../../src/core/life/step.js';
import { ANA, everyState, secondsIn } from '../support/inquiries.js';

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
