import { afterEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/core/message.js';
import type { Policy } from '../../src/core/policy.js';
import type { PrepareAsk } from '../../src/deps/preparer.js';
import { bareMessage, exampleMessage, examplePolicy, TUESDAY } from '../support/inquiries.js';
import { type ModelAnswer, type ModelServer, startModelServer } from '../support/model-server.js';
import { clockAt, preparerOn } from '../support/preparer.js';

const SIGNATURE = 'Kind regards,\nCedar & Pine\n(503) 555-0100';

let server: ModelServer;
afterEach(() => server.close());

/** Everything by which the sender could be reached, found or charged. */
const SECRETS = [
  'dana@fox.example',
  'dana.private@fox.example',
  '503-555-0142',
  '503 555 0142',
  '5035550142',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '536-90-4399',
  '1420 NW Oak Street',
  'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
];
const NAMES = ['Dana', 'Whitfield', 'Fox Homes'];

const MESSAGE = exampleMessage({
  name: 'Dana Whitfield',
  company: 'Fox Homes LLC',
  email: 'dana@fox.example',
  phone: '+1 503 555 0142',
  subject: 'Kitchen at 1420 NW Oak Street',
  text: `Hello, this is Dana. We live at 1420 NW Oak Street, Portland. Call 503-555-0142 or 5035550142, or write to
dana.private@fox.example. My card is 4111 1111 1111 1111, my IBAN DE89 3704 0044 0532 0130 00 and my SSN 536-90-4399.
The plans need ghp_abcdefghijklmnopqrstuvwxyz0123456789. Our budget is $25,000 and we start on 2026-12-01.`,
  extra: [
    { name: 'second phone', value: '503 555 0142' },
    { name: 'budget', value: '25,000' },
  ],
});

async function prepare(
  privacy: Policy['policy']['privacy'],
  answer: Partial<ModelAnswer> = {},
  more: Partial<PrepareAsk> = {},
) {
  server = await startModelServer({ reply: { kind: 'answer', answer } });
  const basic = examplePolicy();
  const policy = {
    ...basic,
    business: { ...basic.business, signature: SIGNATURE },
    policy: { ...basic.policy, privacy },
  };
  const flo = preparerOn(server.url, { policy, clock: clockAt(() => TUESDAY) });
  const messages: Message[] = more.messages ?? [MESSAGE];
  const ask = {
    inquiryId: 'inq1',
    messages,
    to: { kind: 'email' as const, address: 'dana@fox.example' },
    passages: [],
    earlier: [],
    now: TUESDAY,
    ...more,
  };
  const outcome = await flo.prepare(ask, new AbortController().signal);
  if (!outcome.ok) throw new Error(outcome.why);
  const sent = server.requests[0]!.body.messages;
  return { prepared: outcome.prepared, sent: JSON.stringify(sent), user: sent[1]!.content };
}

describe('what is sent', () => {
  test('standard: has no identifier in it, wherever it stood, and keeps the rest', async () => {
    const { sent, user } = await prepare(
      'standard',
      {},
      {
        instruction: 'Tell her to call 503-555-0142 or write to dana@fox.example',
        previous: {
          subject: 'Re: 1420 NW Oak Street',
          body: `Hello Dana, is it 1420 NW Oak Street?\n\n${SIGNATURE}`,
        },
        messages: [
          { ...MESSAGE, id: 'm1' },
          { ...MESSAGE, id: 'm2' },
        ],
      },
    );
    for (const secret of SECRETS) expect(sent).not.toContain(secret);
    expect(user).toContain('Name: Dana Whitfield');
    expect(user).toContain('Our budget is $25,000 and we start on 2026-12-01.');
    expect(user).toContain('Portland');
    expect(user.match(/\[ADDRESS_1\]/g)).toHaveLength(6);
    expect(user).not.toContain('[ADDRESS_2]');
    expect(user).not.toContain('[PHONE_2]');
    expect(user).toContain('(503) 555-0100');
  });

  test('strict: names and companies are gone too', async () => {
    const { sent, user } = await prepare('strict');
    for (const secret of [...SECRETS, ...NAMES]) expect(sent).not.toContain(secret);
    expect(user).toContain('Name: [NAME_1]');
    expect(user).toContain('Company: [COMPANY_1]');
    expect(sent).toContain('Cedar & Pine Remodeling');
  });

  test('off: everything as it is', async () => {
    const { sent } = await prepare('off');
    for (const secret of SECRETS.slice(1)) expect(sent).toContain(secret);
  });

  test('nothing is sent of a number that stands where the message is cut', async () => {
    const text = `${'word '.repeat(1_797)} 4111 1111 1111 1111 and ${'word '.repeat(3_000)}`;
    const { sent } = await prepare('standard', {}, { messages: [{ ...MESSAGE, text }] });
    expect(sent).toContain('[cut: ');
    expect(sent).not.toContain('4111');
  });

  test('a long message is read little further than it is shown, in whatever field', async () => {
    const long = 'word '.repeat(8_000);
    const { user } = await prepare(
      'standard',
      {},
      {
        messages: [
          bareMessage('Or write to two@fox.example.', { id: 'm1' }),
          bareMessage(`${long}one@fox.example`, {
            id: 'm2',
            extra: [{ name: 'more', value: `${long}three@fox.example` }],
          }),
        ],
      },
    );
    expect(user).toContain('Or write to [EMAIL_1].');
    const shown = user.match(/^(?:word )+/m)![0].length;
    expect(user).toContain(`[cut: ${long.length + 'one@fox.example'.length - shown} more characters]`);
  });

  test('nothing is sent of a number that stands where the reading ends, however much was hidden before', async () => {
    const key = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789\n';
    for (const before of [17_980, 17_985, 17_990, 17_995, 18_000]) {
      const text = `${key.repeat(430)}${'x'.repeat(before - 430 * key.length - 1)} 4111 1111 1111 1111 ${key.repeat(300)}`;
      const { sent } = await prepare('standard', {}, { messages: [bareMessage(text)] });
      expect(sent).toContain('[cut: ');
      expect(sent).not.toMatch(/4111|1111|ghp_/);
      await server.close();
    }
  });

  test('strict: who signs a long message is hidden at its beginning too', async () => {
    const text = `Marta and I want a kitchen.\n${'word '.repeat(8_000)}\nKind regards,\nMarta Klein`;
    const { sent } = await prepare('strict', {}, { messages: [bareMessage(text)] });
    expect(sent).not.toMatch(/Marta|Klein/);
  });
});

describe('what comes back', () => {
  test('is put back everywhere', async () => {
    const { prepared } = await prepare('strict', {
      summary: '[NAME_1] of [COMPANY_1] wants a visit at [ADDRESS_1].',
      reasons: ['gave a number, [PHONE_1]'],
      missing: ['whether [ADDRESS_1] is the site'],
      next_steps: ['Call [PHONE_1]', { step: 'Visit [ADDRESS_1]', sure: true, due: '' }],
      flags: ['sent [CARD_1]'],
      subject: 'Re: [ADDRESS_1]',
      body: 'Hello [NAME_1],\n\nmay we call you at [PHONE_1]?',
    });
    expect(prepared).toMatchObject({
      subject: 'Re: 1420 NW Oak Street',
      body: `Hello Dana Whitfield,\n\nmay we call you at 503 555 0142?\n\n${SIGNATURE}`,
      preparation: {
        summary: 'Dana Whitfield of Fox Homes LLC wants a visit at 1420 NW Oak Street.',
        reasons: ['gave a number, 503 555 0142'],
        missing: ['whether 1420 NW Oak Street is the site'],
        nextSteps: [
          { title: 'Call 503 555 0142', sure: false },
          { title: 'Visit 1420 NW Oak Street', sure: true },
        ],
        flags: ['sent 4111 1111 1111 1111'],
      },
    });
  });

  test.each(['standard', 'strict', 'off'] as const)(
    '%s: an invented or damaged placeholder is cut and flagged, the rest of the draft stands',
    async (privacy) => {
      const { prepared } = await prepare(privacy, {
        subject: 'Your visit [DATE_1]',
        body: 'Hello,\n\nthank you. We call you at [PHONE_77] or write to [EMAIL_1.\n\nWhere is the house?',
        flags: ['in a hurry'],
      });
      expect(prepared.subject).toBe('Your visit');
      expect(prepared.body).toBe(
        `Hello,\n\nthank you. We call you at or write to.\n\nWhere is the house?\n\n${SIGNATURE}`,
      );
      expect(prepared.preparation.flags).toEqual([
        'Cut from draft: e-mail address, phone number (3 placeholders the model damaged or made up)',
        'The draft asks for what the customer has told: address “1420 NW Oak Street”',
        'in a hurry',
      ]);
    },
  );

  test('one that is only in the summary is cut without a word about the draft', async () => {
    const { prepared } = await prepare('standard', {
      summary: 'Wants a visit at [ADDRESS_9].',
      body: 'Hello Dana, may we call you?',
    });
    expect(prepared.preparation).toMatchObject({ summary: 'Wants a visit at.', flags: [] });
  });

  test('a draft of nothing but a damaged placeholder is no draft', async () => {
    await expect(prepare('standard', { body: '[EMAIL_9]' })).rejects.toThrow('The answer was empty');
  });
});
