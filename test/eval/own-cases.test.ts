import { expect, it } from 'vitest';
import { caseOf } from '../../src/eval/own-cases.js';
import {
  ANA,
  BEN,
  exampleDecision,
  exampleDraft,
  exampleInquiry,
  exampleMessage,
  examplePolicy,
} from '../support/inquiries.js';

it('a case hides in the approved reply whom the messages name', () => {
  const open = exampleInquiry({
    messages: [
      exampleMessage({
        name: 'Dana Fox',
        company: 'Fox & Sons LLC',
        text: 'Dana Fox of Fox & Sons LLC here. My partner Tom Becker calls. Ask for Tom Becker.\n\nBest, Dana',
      }),
    ],
    drafts: [
      exampleDraft({ by: { kind: 'model', model: 'm' }, body: 'Hello.' }),
      exampleDraft({
        version: 2,
        by: { kind: 'person', person: ANA },
        subject: 'To Dana Fox and my colleague’s friend Ida Quist',
        body: 'Hello Dana,\n\nthis goes also to Tom Becker at Fox & Sons, and our colleague Ida Quist calls.',
      }),
    ],
  });
  const decided = {
    ...open,
    status: 'approved' as const,
    decision: exampleDecision(open, { by: BEN }),
  };
  const made = caseOf(decided, examplePolicy());
  expect(made?.message.text).toBe(
    '[NAME_1] of [COMPANY_1] here. My partner [NAME_2] calls. Ask for [NAME_2].\n\nBest, [NAME_3]',
  );
  expect(made?.approved?.body).toBe(
    'Hello [NAME_3],\n\nthis goes also to [NAME_2] at [COMPANY_2], and our colleague [NAME_4] calls.',
  );
  expect(made?.approved?.subject).toBe('To [NAME_1] and my colleague’s friend [NAME_4]');
});
