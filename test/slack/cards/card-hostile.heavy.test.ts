import { describe, expect, it } from 'vitest';
import type { Inquiry } from '../../../src/core/inquiry.js';
import { checkMessageBlocks } from '../../../src/sandbox/block-kit.js';
import { buildCard } from '../../../src/slack/cards/card.js';
import { stageOf } from '../../../src/slack/cards/stage.js';
import { CARD_BUDGET, SLACK_LIMITS } from '../../../src/slack/limits.js';
import {
  ANA,
  BEN,
  everyState,
  exampleDraft,
  exampleInquiry,
  exampleKept,
  exampleMessage,
  examplePolicy,
  examplePreparation,
  secondsIn,
} from '../../support/inquiries.js';
import { expectHarmless, HOSTILE, hostileInquiry } from './hostile.js';
import { linesAboveDraft, markupIn, ofType, textsIn } from './read-blocks.js';

const POLICY = examplePolicy();
/** Its card tells the next steps above the draft; that of a mail has them below it, to be ticked. */
const BY_PHONE = exampleDraft({ to: { kind: 'phone', number: '+15035550142' }, subject: '' });

function shown(inquiry: Inquiry): string {
  return textsIn(buildCard(inquiry, POLICY).blocks).join('\n');
}

describe('whatever the words are', () => {
  const cases = Object.entries(HOSTILE).flatMap(([name, words]) =>
    Object.entries(everyState(hostileInquiry(words))).map(([state, inquiry]) => ({
      name,
      state,
      inquiry,
      words,
    })),
  );

  it.each(cases)('$name, $state', ({ inquiry, words }) => {
    const { text, blocks } = buildCard(inquiry, POLICY);
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(SLACK_LIMITS.messageText);

    const all = textsIn(blocks).reduce((sum, each) => sum + each.length, 0);
    expect(all).toBeLessThanOrEqual(SLACK_LIMITS.messageBlocksText);
    const stage = stageOf(inquiry);
    const draft = stage.kind === 'preparing' ? undefined : stage.draft;
    const own = draft ? draft.body.length + draft.subject.length + 'dana@whitfield.example'.length : 0;
    expect(all - own).toBeLessThanOrEqual(CARD_BUDGET.sharedChars);

    for (const markup of [...markupIn(blocks), text]) expectHarmless(markup);
    for (const section of ofType(blocks, 'section')) expect(section.expand).toBe(true);
    if (draft && words !== '') expect(textsIn(blocks).join('')).toContain(draft.body);
  });

  it.each(cases.filter(({ name }) => !['zalgo', 'families', 'flags', 'wide letters'].includes(name)))(
    '$name, $state: at most fourteen lines above the draft',
    ({ inquiry }) => {
      expect(linesAboveDraft(buildCard(inquiry, POLICY).blocks, 45)).toBeLessThanOrEqual(14);
    },
  );

  it('lets no subject crowd out what was said', () => {
    const message = exampleMessage({ subject: 'Kitchen '.repeat(36), text: 'Could you come and look?' });
    const { blocks } = buildCard(exampleInquiry({ messages: [message] }), POLICY);
    expect(textsIn(blocks).join('\n')).toMatch(/Kitchen [^\n]{10,60}…: Could you come and look\?/);
  });

  it('cuts a next step after a word, and keeps “… more” together after words from right to left', () => {
    const step = 'Answerpolitely andleavethenextmove tothem '.repeat(4);
    const hebrew = 'אני רוצה לשפץ את המטבח שלי '.repeat(12);
    const inquiry = exampleInquiry({
      messages: [exampleMessage({ text: hebrew })],
      preparation: examplePreparation({ nextSteps: [step], missing: [], flags: [] }),
      drafts: [BY_PHONE],
    });
    const text = textsIn(buildCard(inquiry, POLICY).blocks).join('\n');
    expect(text).toMatch(/\u200e … \d+ more/);
    expect(text).toMatch(/(?:politely|move|tothem) … \d+ more/);
  });

  it('shows everything above the draft of a long, ordinary inquiry within fourteen lines', () => {
    const sentence = 'We are looking for somebody who can take this on before the holidays start. ';
    const inquiry = exampleInquiry({
      messages: [exampleMessage({ text: sentence.repeat(20) })],
      notice: sentence,
      preparation: examplePreparation({
        summary: sentence.repeat(3),
        missing: [sentence, sentence, sentence],
        nextSteps: [sentence, sentence],
        flags: [sentence],
      }),
      history: { earlier: 4, lastAnsweredAt: secondsIn(-9e5), lastAnsweredBy: ANA.name, samePhone: 0 },
      drafts: [BY_PHONE],
    });
    const { blocks } = buildCard(inquiry, POLICY);
    expect(linesAboveDraft(blocks, 45)).toBeLessThanOrEqual(14);
    const text = textsIn(blocks).join('\n');
    for (const label of ['Missing: ', 'Next: ', 'Note: ', 'Also given: ']) expect(text).toContain(label);
  });
});

describe('payment data and identity numbers', () => {
  const NUMBERS = 'card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00, SSN 536-90-4399. ';
  const FULL = /4111 1111|3704 0044|536-90/;
  const WORDS = NUMBERS.repeat(100);
  /** Its people are those of the team: their names are Slack's. */
  const FROM_CUSTOMER = hostileInquiry(WORDS, {
    drafts: [exampleDraft({ subject: NUMBERS, body: WORDS, answers: 6 })],
    preparation: examplePreparation({
      summary: WORDS,
      missing: [WORDS],
      nextSteps: [WORDS],
      flags: [WORDS],
      qualify: [{ field: 'address', words: NUMBERS }],
      earlier: [{ receivedAt: secondsIn(-9e5), leadClass: 'warm', status: 'sent', summary: WORDS }],
      messages: 6,
    }),
    history: { earlier: 3, samePhone: 0 },
    tasks: [{ id: 'k1', title: NUMBERS, owner: BEN, opened: { at: secondsIn(1), by: ANA } }],
    instruction: { text: WORDS, by: ANA },
    editing: [{ by: BEN, since: secondsIn(1), viewKey: 'v1' }],
    kept: [exampleKept({ subject: NUMBERS, body: WORDS })],
  });

  it.each(Object.entries(everyState(FROM_CUSTOMER)))('%s: only the draft holds them', (_state, inquiry) => {
    const { text, blocks } = buildCard(inquiry, POLICY);
    expect(checkMessageBlocks(blocks)).toEqual([]);
    const stage = stageOf(inquiry);
    const draft = stage.kind === 'preparing' ? undefined : stage.draft;
    const own = new Set([draft?.body, draft?.subject]);
    const rest = textsIn(blocks).filter((words) => !own.has(words) && !draft?.body.includes(words));
    expect([...rest, text].join('\n')).not.toMatch(FULL);
    expect(rest.join('\n')).toContain('card ending 1111');
    if (draft) expect(textsIn(blocks).join('')).toContain(draft.body);
    const all = textsIn(blocks).reduce((sum, each) => sum + each.length, 0);
    const drafted = draft ? draft.body.length + draft.subject.length + 'dana@whitfield.example'.length : 0;
    expect(all - drafted).toBeLessThanOrEqual(CARD_BUDGET.sharedChars);
    expect(linesAboveDraft(blocks, 45)).toBeLessThanOrEqual(14);
  });

  it('a draft with a full number is shown as it is, and said to hold one', () => {
    const body = 'Your card 4111 1111 1111 1111 was charged.';
    const words = shown(exampleInquiry({ drafts: [exampleDraft({ body })] }));
    expect(words).toContain(body);
    expect(words).toMatch(/Check: \nthis draft holds a full number \(card ending 1111\)/);
    expect(shown(exampleInquiry())).not.toContain('Check: ');
  });
});
