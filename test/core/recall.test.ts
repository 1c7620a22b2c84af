import { describe, expect, it } from 'vitest';
import { type EarlierFacts, recall, whenAnswered } from '../../src/core/recall.js';

const at = (hour: number) => new Date(Date.UTC(2026, 9, 12, hour));
const [ana, ben] = [
  { id: 'U1', name: 'Ana' },
  { id: 'U2', name: 'Ben' },
];

/** Answered by mail at ten, approved by Ana. */
const answered = {
  _id: 'a',
  status: 'sent',
  receivedAt: at(8),
  leadClass: 'warm',
  preparation: { summary: 'Wants a bath.' },
  drafts: [{ version: 1, subject: 'Re: Bath', body: 'Hello' }],
  deliveries: [
    { version: 1, draftHash: 'h', messageId: 'm', startedAt: at(9), endedAt: at(10), outcome: 'sent' },
  ],
  decision: { kind: 'approved', by: ana, at: at(9), version: 1, hash: 'h' },
} as unknown as EarlierFacts;
const decidedLater = (decision: object) => ({ ...answered, decision }) as unknown as EarlierFacts;

describe('what is recalled of an earlier inquiry', () => {
  it('is the last letter, and who approved it', () => {
    expect(whenAnswered(answered)).toEqual({ at: at(10), by: 'Ana' });
    expect(recall(answered)?.answered).toEqual({ at: at(10), by: 'Ana', subject: 'Re: Bath', body: 'Hello' });
  });

  it('names nobody where the newest decision was about a later message', () => {
    const rejected = decidedLater({ kind: 'rejected', by: ben, at: at(12), version: 2, hash: 'i' });
    expect(whenAnswered(rejected)).toEqual({ at: at(10) });
    expect(recall(rejected)?.answered).toMatchObject({ at: at(10), by: 'the team' });
  });

  it('was answered by hand last, while the words recalled are those of the letter before', () => {
    const byHand = decidedLater({ kind: 'done-by-hand', by: ben, at: at(12), version: 2, hash: 'i' });
    expect(whenAnswered(byHand)).toEqual({ at: at(12), by: 'Ben' });
    expect(recall(byHand)?.answered).toMatchObject({ at: at(10), by: 'the team', subject: 'Re: Bath' });
  });
});
