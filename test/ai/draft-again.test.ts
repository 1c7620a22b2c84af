import { afterEach, describe, expect, test } from 'vitest';
import { readPrompts } from '../../src/ai/prompts.js';
import type { PrepareAsk } from '../../src/deps/preparer.js';
import { ARRIVAL, exampleMessage, examplePreparation } from '../support/inquiries.js';
import { type ModelServer, startModelServer } from '../support/model-server.js';
import { preparerOn } from '../support/preparer.js';

const PROMPTS = new URL('../../prompts', import.meta.url).pathname;
const never = new AbortController().signal;

let server: ModelServer;
afterEach(() => server?.close());

const STANDING = examplePreparation({
  leadClass: 'warm',
  summary: 'Wants a kitchen remodel. Reach her at dana@whitfield.example.',
  reasons: ['asks for a visit'],
  missing: ['The address'],
  nextSteps: ['Offer two times'],
  flags: [
    'A complaint; answer to dana@whitfield.example',
    'Cut from draft: name (a placeholder the model made up)',
  ],
  hotWhen: 'wants a visit this week',
  by: { kind: 'model', model: 'test-model', promptHash: 'abc', ms: 1 },
});

function ask(more: Partial<PrepareAsk> = {}): PrepareAsk {
  return {
    inquiryId: 'inq1',
    messages: [exampleMessage()],
    to: { kind: 'email', address: 'dana@whitfield.example' },
    passages: [],
    earlier: [],
    now: ARRIVAL,
    instruction: 'shorter, and call her at +1 503 555 0123',
    previous: { subject: 'Re: Kitchen', body: 'Hello Dana,\n\nthank you for writing.' },
    standing: STANDING,
    ...more,
  };
}

/** An answer of the form that is asked for: flags, subject, body and nothing else. */
function draft(body: string, flags: string[] = []) {
  return { kind: 'text' as const, text: JSON.stringify({ flags, subject: 'Re: Your kitchen', body }) };
}

describe('a draft made again', () => {
  test('is a new draft, and class, summary and the rest stand', async () => {
    server = await startModelServer({
      reply: draft('Hello Dana, thanks!', ['The wish for a price was left out']),
    });
    const outcome = await preparerOn(server.url).prepare(ask(), never);
    const prompts = readPrompts(PROMPTS);
    if (!outcome.ok || !prompts.ok) throw new Error('no preparation');
    const { at: _at, messages: _messages, ...stands } = STANDING;
    expect(outcome.prepared).toEqual({
      preparation: {
        ...stands,
        flags: ['The wish for a price was left out'],
        by: {
          kind: 'model',
          model: 'test-model',
          promptHash: prompts.prompts.draftAgain.hash,
          tokens: { in: 900, out: 200 },
          ms: 0,
        },
      },
      subject: 'Re: Your kitchen',
      body: 'Hello Dana, thanks!\n\nKind regards,\nCedar & Pine',
    });
  });

  test('is asked for with the earlier draft, the wish and the flags, and only for what it needs', async () => {
    server = await startModelServer({ reply: draft('Hello!') });
    await preparerOn(server.url).prepare(ask(), never);
    const { messages, response_format } = server.requests[0]!.body;
    const [system, user] = messages.map((message) => message.content);
    expect(user).toContain('redo our kitchen');
    expect(user).toMatch(
      /BEGIN DRAFT\nSubject: Re: Kitchen\nHello Dana,\n\nthank you for writing\.\nEND DRAFT/,
    );
    expect(user).toContain('like this: shorter, and call her at [PHONE_1]');
    expect(system).toContain('- A complaint; answer to [EMAIL_1]');
    expect(system).toContain('- The address');
    expect(`${system}${user}`).not.toMatch(/\{\{|Cut from draft|dana@whitfield|555 0123/);
    const { name, schema } = response_format!.json_schema!;
    expect(name).toBe('draft');
    expect(Object.keys((schema as { properties: object }).properties)).toEqual(['flags', 'subject', 'body']);
  });

  test('puts hidden values back, and says what was cut', async () => {
    server = await startModelServer({ reply: draft('Call us: [PHONE_1]. Or [EMAIL_7].') });
    const outcome = await preparerOn(server.url).prepare(ask(), never);
    if (!outcome.ok) throw new Error(outcome.why);
    expect(outcome.prepared.body).toMatch(/^Call us: \+1 503 555 0123\. Or\.\n/);
    expect(outcome.prepared.preparation.flags).toEqual([
      expect.stringMatching(/^Cut from draft: e-mail address/),
    ]);
  });

  test('keeps the subject where the model leaves it out', async () => {
    const text = JSON.stringify({ flags: [], subject: '', body: 'Hello!' });
    server = await startModelServer({ reply: { kind: 'text', text } });
    const outcome = await preparerOn(server.url).prepare(ask(), never);
    expect(outcome).toMatchObject({ ok: true, prepared: { subject: 'Re: Kitchen' } });
  });

  test.each([
    [JSON.stringify({ flags: [], subject: 'Re: x' }), 'The answer did not have the expected form'],
    [JSON.stringify({ flags: [], subject: 'Re: x', body: ' ' }), 'The answer was empty'],
    [
      JSON.stringify({ flags: [], subject: 'Re: x', body: 'BEGIN INQUIRY' }),
      'The answer did not have the expected form',
    ],
    [
      JSON.stringify({ flags: [], subject: 'Re: x', body: 'x'.repeat(9_001) }),
      'The answer was too long for a reply',
    ],
  ])('%#: fails as any answer does', async (text, why) => {
    server = await startModelServer({ reply: { kind: 'text', text } });
    const tokens = { in: 900, out: 200 };
    expect(await preparerOn(server.url).prepare(ask(), never)).toEqual({
      ok: false,
      why,
      tries: [{ model: 'test-model', why, ms: 0, tokens }],
    });
  });

  test('asks a server that knows json_object only for these fields in words', async () => {
    server = await startModelServer({ formats: 'json-object', reply: draft('Hello!') });
    expect((await preparerOn(server.url).prepare(ask(), never)).ok).toBe(true);
    const words = server.requests[1]!.body.messages[0]!.content;
    expect(words).toContain('"body"');
    expect(words).not.toContain('"lead_class"');
  });
});

test('a wish without a preparation that stands is a whole preparation', async () => {
  server = await startModelServer();
  const outcome = await preparerOn(server.url).prepare(ask({ standing: undefined }), never);
  expect(outcome).toMatchObject({ ok: true, prepared: { preparation: { leadClass: 'hot' } } });
  expect(server.requests[0]!.body.messages[1]!.content).toContain('like this: shorter');
});
