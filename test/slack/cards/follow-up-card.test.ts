import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/core/follow-up.js';
import type { Inquiry } from '../../../src/core/inquiry.js';
import { checkMessageBlocks, countCharacters } from '../../../src/sandbox/block-kit.js';
import { buildFollowUpCard, UNSEEN_ANSWERS } from '../../../src/slack/cards/follow-up-card.js';
import { SLACK_LIMITS } from '../../../src/slack/limits.js';
import {
  ANA,
  everyState,
  exampleDelivery,
  exampleDraft,
  exampleKept,
  examplePolicy,
  secondsIn,
} from '../../support/inquiries.js';
import { HOSTILE, hostileInquiry } from './hostile.js';
import { markupIn, offers, textsIn } from './read-blocks.js';

const POLICY = examplePolicy();
const SENT = everyState().sent as Inquiry;
const DRAFT = exampleDraft({ version: 2, body: 'Hello Dana, a short “no, thank you” is enough.' });
const DECISION = {
  kind: 'approved' as const,
  by: ANA,
  at: secondsIn(400),
  version: 2,
  hash: DRAFT.hash,
};

function withRound(changes: Partial<FollowUp> = {}, inquiry: Inquiry = SENT): [Inquiry, FollowUp] {
  const round: FollowUp = {
    round: 1,
    at: secondsIn(300),
    status: 'awaiting',
    drafts: [DRAFT],
    preparedBy: { kind: 'rules', why: 'no model is connected' },
    editing: [],
    kept: [],
    deliveries: [],
    ...changes,
  };
  return [{ ...inquiry, followUps: [round] }, round];
}

const tried = (outcome: 'sent' | 'failed' | 'unknown') => ({
  status: outcome,
  decision: DECISION,
  deliveries: [
    exampleDelivery(SENT, {
      version: 2,
      draftHash: DRAFT.hash,
      endedAt: secondsIn(402),
      outcome,
      detail: '550 no',
    }),
  ],
});
const MENU = ['… Show the whole inquiry', '… Contact and follow-ups…'];
const WAITING = ['Approve & send', 'They answered', 'Edit', 'Reject', 'Stop follow-ups', ...MENU];
const ANSWERED = { at: secondsIn(420), why: 'answered' as const };

const STATES: [string, Partial<FollowUp>, string[], RegExp][] = [
  ['awaiting', {}, WAITING, /The reply was sent <!date[^>]*>; no answer seen since/],
  [
    'being edited',
    { editing: [{ by: ANA, since: secondsIn(310), viewKey: 'v' }] },
    WAITING,
    /Ana is editing/,
  ],
  [
    'approved',
    { status: 'approved', decision: DECISION, sendAt: secondsIn(410) },
    ['Undo', ...MENU],
    /\*Approved by Ana\* · sending in 10 s/,
  ],
  ['sent', tried('sent'), MENU, /\*Sent\* to dana@whitfield.example/],
  ['sent, and answered', { ...tried('sent'), ended: ANSWERED }, MENU, /\*They answered\*[\s\S]*\*Sent\*/],
  [
    'failed',
    tried('failed'),
    ['Try again', 'They answered', 'Edit', 'Stop follow-ups', ...MENU, '… Reopen'],
    /\*Not sent.\*[\s\S]*550 no/,
  ],
  ['unknown', tried('unknown'), ['It arrived', 'Send again', ...MENU], /not known whether/],
  [
    'unknown, and answered',
    { ...tried('unknown'), ended: ANSWERED },
    ['It arrived', ...MENU],
    /They answered/,
  ],
  [
    'rejected',
    { status: 'rejected', decision: { ...DECISION, kind: 'rejected', reason: 'other' } },
    [...MENU, '… Reopen'],
    /\*Rejected by Ana\*/,
  ],
  ['answered', { status: 'ended', ended: ANSWERED }, MENU, /\*They answered\* · <!date/],
  [
    'marked as answered',
    { status: 'ended', ended: { ...ANSWERED, by: ANA } },
    [...MENU, '… Reopen'],
    /\*They answered\*, marked by Ana/,
  ],
  ['elsewhere', { status: 'ended', ended: { ...ANSWERED, why: 'elsewhere' } }, MENU, /written a new inquiry/],
  [
    'stopped',
    { status: 'ended', ended: { ...ANSWERED, why: 'stopped', by: ANA } },
    [...MENU, '… Reopen'],
    /Follow-ups stopped by Ana/,
  ],
];

describe('the card of a follow-up', () => {
  it.each(STATES)('%s', (_name, changes, expected, says) => {
    const [inquiry, round] = withRound(changes);
    const before = structuredClone(inquiry);
    const card = buildFollowUpCard(inquiry, round, POLICY);
    expect(offers(card.blocks)).toEqual(expected);
    expect(textsIn(card.blocks).join('\n')).toMatch(says);
    expect(checkMessageBlocks(card.blocks)).toEqual([]);
    expect(inquiry).toEqual(before);
    expect(buildFollowUpCard(structuredClone(inquiry), structuredClone(round), POLICY)).toEqual(card);
  });

  it('begins by saying that an answer may lie in a mailbox, while there is something to decide', () => {
    const first = (changes: Partial<FollowUp>) => {
      const { blocks, text } = buildFollowUpCard(...withRound(changes), POLICY);
      return [textsIn(blocks.slice(0, 1))[0], text.split('\n')[0]];
    };
    expect(first({})).toEqual([UNSEEN_ANSWERS, UNSEEN_ANSWERS]);
    expect(first(tried('sent'))).not.toContain(UNSEEN_ANSWERS);
  });

  it('offers its own versions to compare, and its own kept texts', () => {
    const drafts = [DRAFT, exampleDraft({ version: 3, body: 'Shorter.' })];
    const card = buildFollowUpCard(...withRound({ drafts, kept: [exampleKept()] }), POLICY);
    expect(offers(card.blocks)).toEqual([
      ...WAITING.slice(0, 5),
      '… Compare versions',
      MENU[0],
      '… Show kept texts',
      MENU[1],
    ]);
  });

  it('names what the draft commits to before anything else of it, and asks before it is sent', () => {
    const sentence = 'We can do it for 400 dollars.';
    const draft = { ...DRAFT, commits: [{ kind: 'price' as const, sentence }] };
    const { blocks } = buildFollowUpCard(...withRound({ drafts: [draft], flags: ['A complaint'] }), POLICY);
    const words = textsIn(blocks).join('\n');
    expect(words).toMatch(
      /Commits to: \n“We can do it for 400 dollars.” \(price\)[\s\S]*Note: \nA complaint/,
    );
    expect(JSON.stringify(blocks)).toContain('Send this promise?');
  });

  it.each(Object.entries(HOSTILE))('takes %s for words, within every limit', (_name, words) => {
    const hostile = hostileInquiry(words);
    const draft = { ...(hostile.drafts[0] as typeof DRAFT), version: 13 };
    const inquiry = { ...SENT, messages: hostile.messages, drafts: hostile.drafts };
    const kept = [{ ...exampleKept(), by: { id: 'U0BAD', name: words } }];
    const card = buildFollowUpCard(
      ...withRound({ drafts: [draft], notice: words, flags: [words, words], kept }, inquiry),
      POLICY,
    );
    expect(checkMessageBlocks(card.blocks)).toEqual([]);
    expect(countCharacters(card.blocks)).toBeLessThan(SLACK_LIMITS.messageBlocksText);
    expect(card.text.length).toBeLessThan(SLACK_LIMITS.messageText);
    expect(markupIn(card.blocks).join('\n')).not.toMatch(/<!(?!date\^\d)|<@|<http/);
  });
});
