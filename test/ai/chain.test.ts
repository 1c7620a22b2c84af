import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PreparerOptions } from '../../src/ai/preparer.js';
import type { PrepareAsk } from '../../src/deps/preparer.js';
import { ARRIVAL, exampleMessage, examplePolicy } from '../support/inquiries.js';
import { type ModelReply, type ModelServer, startModelServer } from '../support/model-server.js';
import { preparerOn } from '../support/preparer.js';

const never = new AbortController().signal;
const ASK: PrepareAsk = {
  inquiryId: 'inq1',
  messages: [exampleMessage({ text: 'Please write to dana@whitfield.example about our kitchen.' })],
  to: { kind: 'email', address: 'dana@whitfield.example' },
  passages: [],
  earlier: [],
  now: ARRIVAL,
};

let server: ModelServer;
/** What each model answers; a good answer unless told. */
let replies: Record<string, ModelReply>;
/** Moves the clock on, which stands still otherwise. */
let skippedMs: number;
/** What is waited for, oldest first; it ends when a test says so. */
let waits: { ms: number; end(): void }[];
beforeEach(() => {
  replies = {};
  skippedMs = 0;
  waits = [];
});
afterEach(() => server?.close());

async function start(opts: Partial<PreparerOptions> = {}) {
  server = await startModelServer({
    reply: (request) => replies[request.body.model] ?? { kind: 'answer' },
  });
  return preparerOn(server.url, {
    model: 'first',
    fallbacks: ['second'],
    policy: examplePolicy({
      models: { currency: 'EUR', prices: [{ model: 'first', in: 1, out: 10 }] },
    }),
    clock: {
      now: () => new Date(ARRIVAL.getTime() + skippedMs),
      after: (ms) => new Promise<void>((end) => void waits.push({ ms, end })),
    },
    ...opts,
  });
}

/** The time of the model that was asked last is up, once it is the `count`th. */
async function timeUp(count: number): Promise<void> {
  await server.arrived(count);
  waits.at(-1)?.end();
}

const asked = () => server.requests.map((request) => request.body.model);

type Outcome = Awaited<ReturnType<Awaited<ReturnType<typeof start>>['prepare']>>;
function madeBy(outcome: Outcome) {
  if (!outcome.ok) throw new Error(outcome.why);
  const { by } = outcome.prepared.preparation;
  if (by.kind !== 'model') throw new Error('made by rules');
  return by;
}

describe('a model that fails', () => {
  test('is followed by the next, which is told the same, and the try is kept', async () => {
    const flo = await start();
    replies.first = { kind: 'server-error' };
    const by = madeBy(await flo.prepare(ASK, never));
    expect(by).toMatchObject({ model: 'second', tokens: { in: 900, out: 200 } });
    expect(by.tries).toEqual([
      { model: 'first', why: "The model's server had a problem (500)", ms: expect.any(Number) },
    ]);
    const [one, two] = server.requests.map(({ body: { model: _model, ...rest } }) => rest);
    expect(two).toEqual(one);
    expect(JSON.stringify(two)).toContain('[EMAIL_1]');
    expect(JSON.stringify(two)).not.toContain('dana@whitfield');
  });

  test('and nobody else is asked when it answers', async () => {
    const flo = await start();
    const by = madeBy(await flo.prepare(ASK, never));
    expect(by.model).toBe('first');
    expect(by).not.toHaveProperty('tries');
    expect(asked()).toEqual(['first']);
  });

  test('is named with its reason when none answers', async () => {
    const flo = await start({ fallbacks: ['second', 'third'] });
    replies = { first: { kind: 'hang-up' }, second: { kind: 'refusal' }, third: { kind: 'hang-up' } };
    expect(await flo.prepare(ASK, never)).toMatchObject({
      ok: false,
      why:
        'first: The model could not be reached. second: The model declined to answer. ' +
        'third: The model could not be reached',
      tries: [{ model: 'first' }, { model: 'second' }, { model: 'third' }],
    });
  });

  test('for the same reason as all others is named with them', async () => {
    const flo = await start();
    replies = { first: { kind: 'wrong-key' }, second: { kind: 'wrong-key' } };
    const outcome = await flo.prepare(ASK, never);
    expect(outcome).toMatchObject({ why: "The model's key was refused (401) (first and second)" });
  });

  test('by a refused key does not end the round: behind a gateway another may have its own', async () => {
    const flo = await start();
    replies.first = { kind: 'wrong-key' };
    expect(madeBy(await flo.prepare(ASK, never)).model).toBe('second');
  });
});

test('words that cannot be put to a model are left to the rules', async () => {
  const policy = examplePolicy();
  const flo = await start({ policy: { ...policy, business: { ...policy.business, timeZone: 'Mars/Base' } } });
  expect(await flo.prepare(ASK, never)).toEqual({ ok: false, why: 'The model could not be used', tries: [] });
  expect(asked()).toEqual([]);
});

describe('the budget', () => {
  test('leaves the second half of it where the first hangs', async () => {
    const flo = await start({ budgetMs: 4_000 });
    replies.first = { kind: 'hang' };
    const outcome = flo.prepare(ASK, never);
    await timeUp(1);
    const by = madeBy(await outcome);
    expect(by.model).toBe('second');
    expect(by.tries).toMatchObject([{ model: 'first', why: 'The model did not answer within 2 s' }]);
    expect(by.tries?.[0]).not.toHaveProperty('tokens');
    expect(by.tries?.[0]).not.toHaveProperty('cost');
  });

  test('counts from when the inquiry began to wait; what waited for half of it is left to the rules', async () => {
    const flo = await start({ budgetMs: 4_000, fallbacks: [] });
    const since = ARRIVAL;
    replies.first = { kind: 'hang' };
    skippedMs = 1_000;
    const outcome = flo.prepare({ ...ASK, since }, never);
    await timeUp(1);
    const late = await outcome;
    if (late.ok) throw new Error('prepared');
    expect(late.why).toBe('The model did not answer within 3 s');
    skippedMs = 2_500;
    expect(await flo.prepare({ ...ASK, since }, never)).toEqual({
      ok: false,
      why: 'The model was still busy with other inquiries',
      tries: [],
    });
    expect(asked()).toEqual(['first']);
  });

  test('does not count while Flo was down', async () => {
    const flo = await start();
    const yesterday = new Date(ARRIVAL.getTime() - 86_400_000);
    expect(madeBy(await flo.prepare({ ...ASK, since: yesterday }, never)).model).toBe('first');
  });

  test('is shared anew among those left, and holds for all of them', async () => {
    const flo = await start({ budgetMs: 3_000, fallbacks: ['second', 'third'] });
    replies = { first: { kind: 'hang' }, second: { kind: 'hang-after-headers' }, third: { kind: 'hang' } };
    const asking = flo.prepare(ASK, never);
    for (const count of [1, 2, 3]) await timeUp(count);
    const outcome = await asking;
    if (outcome.ok) throw new Error('prepared');
    expect(outcome.tries.map((one) => one.why)).toEqual(
      Array.from({ length: 3 }, () => 'The model did not answer within 1 s'),
    );
    replies.first = { kind: 'server-error' };
    const askingAgain = flo.prepare(ASK, never);
    for (const count of [5, 6]) await timeUp(count);
    const again = await askingAgain;
    if (again.ok) throw new Error('prepared');
    // The first failed at once: the others share what it left.
    for (const { why } of again.tries.slice(1)) expect(why).toContain('within 1.5 s');
  });

  test('ends with the caller, and asks nobody after that', async () => {
    const flo = await start();
    replies.first = { kind: 'hang' };
    const stop = new AbortController();
    const outcome = flo.prepare(ASK, stop.signal);
    await server.arrived(1);
    stop.abort();
    expect(await outcome).toEqual({ ok: false, why: 'The model was not waited for', tries: [] });
    expect(asked()).toEqual(['first']);
  });
});

describe('a model that fails three times in a row', () => {
  async function failing(opts: Partial<PreparerOptions> = {}) {
    const flo = await start(opts);
    replies.first = { kind: 'server-error' };
    for (let i = 0; i < 3; i += 1) await flo.prepare(ASK, never);
    server.requests.length = 0;
    return flo;
  }

  test('rests for a minute, and the next has all the time', async () => {
    const flo = await failing({ budgetMs: 2_000 });
    expect(madeBy(await flo.prepare(ASK, never))).not.toHaveProperty('tries');
    skippedMs = 59_000;
    await flo.prepare(ASK, never);
    expect(asked()).toEqual(['second', 'second']);
    replies.second = { kind: 'hang' };
    const outcome = flo.prepare(ASK, never);
    await timeUp(3);
    expect(await outcome).toMatchObject({ tries: [{ why: 'The model did not answer within 2 s' }] });
  });

  test('is tried by one inquiry after the minute, and rests again when it fails', async () => {
    const flo = await failing();
    skippedMs = 61_000;
    await Promise.all([1, 2, 3].map(() => flo.prepare(ASK, never)));
    expect(asked().filter((name) => name === 'first')).toHaveLength(1);
    expect(asked().filter((name) => name === 'second')).toHaveLength(3);
    await flo.prepare(ASK, never);
    expect(asked().filter((name) => name === 'first')).toHaveLength(1);
  });

  test('is back when it answers', async () => {
    const flo = await failing();
    replies = {};
    skippedMs = 61_000;
    for (let i = 0; i < 2; i += 1) expect(madeBy(await flo.prepare(ASK, never)).model).toBe('first');
    // And the count begins anew.
    replies.first = { kind: 'server-error' };
    for (let i = 0; i < 3; i += 1) await flo.prepare(ASK, never);
    expect(asked().filter((name) => name === 'first')).toHaveLength(5);
  });

  test('alone leaves the inquiry to the rules at once, and says why', async () => {
    const flo = await failing({ fallbacks: [] });
    expect(await flo.prepare(ASK, never)).toEqual({
      ok: false,
      why: "The model's server had a problem (500) (3 times in a row: it rests for a minute)",
      tries: [],
    });
    expect(asked()).toEqual([]);
  });

  test('is not tried for nothing by an inquiry that is given up', async () => {
    const flo = await failing();
    skippedMs = 61_000;
    await flo.prepare(ASK, AbortSignal.abort());
    replies = {};
    expect(madeBy(await flo.prepare(ASK, never)).model).toBe('first');
  });

  test('with a good answer in between does not rest', async () => {
    const flo = await start();
    for (const kind of ['server-error', 'hang-up', 'answer', 'server-error', 'hang-up'] as const) {
      replies.first = { kind };
      await flo.prepare(ASK, never);
    }
    await flo.prepare(ASK, never);
    expect(asked().filter((name) => name === 'first')).toHaveLength(6);
  });

  test.each(['filtered', 'refusal'] as const)(
    'by %s does not: a stranger could wish for that',
    async (kind) => {
      const flo = await start();
      replies.first = { kind };
      for (let i = 0; i < 4; i += 1) await flo.prepare(ASK, never);
      expect(asked().filter((name) => name === 'first')).toHaveLength(4);
    },
  );

  test('does not rest for longer when the clock is set back', async () => {
    const flo = await failing();
    skippedMs = -86_400_000;
    await flo.prepare(ASK, never);
    expect(asked()).toContain('first');
  });
});

describe('what it cost', () => {
  test('is reckoned from the tokens of the answer and the price table', async () => {
    const flo = await start();
    const by = madeBy(await flo.prepare(ASK, never));
    expect(by).toMatchObject({ tokens: { in: 900, out: 200 }, cost: { amount: 0.0029, currency: 'EUR' } });
  });

  test('is not known where the table has no price, and then not zero', async () => {
    const flo = await start({ model: 'second', fallbacks: [] });
    const by = madeBy(await flo.prepare(ASK, never));
    expect(by.tokens).toEqual({ in: 900, out: 200 });
    expect(by).not.toHaveProperty('cost');
  });

  test.each<ModelReply>([
    { kind: 'cut-off' },
    { kind: 'filtered' },
    { kind: 'refusal' },
    { kind: 'wrong-shape' },
    { kind: 'text', text: 'Sure!' },
    { kind: 'text', text: '' },
    { kind: 'answer', answer: { body: 'x'.repeat(9_001) } },
  ])('is kept for an answer that cannot be used: %j', async (reply) => {
    const flo = await start();
    for (const formats of ['all', 'json-object'] as const) {
      server.formats = formats;
      replies.first = reply;
      const by = madeBy(await flo.prepare(ASK, never));
      expect(by.tries).toMatchObject([
        { model: 'first', tokens: { in: 900, out: 200 }, cost: { amount: 0.0029, currency: 'EUR' } },
      ]);
    }
  });

  test('is not known where the server counts nothing', async () => {
    const flo = await start({ fallbacks: [] });
    const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '{}' } };
    replies.first = {
      kind: 'status',
      status: 200,
      body: { id: 'x', object: 'chat.completion', choices: [choice] },
    };
    const outcome = await flo.prepare(ASK, never);
    if (outcome.ok) throw new Error('prepared');
    expect(outcome.tries).toHaveLength(1);
    expect(outcome.tries[0]).not.toHaveProperty('tokens');
    expect(outcome.tries[0]).not.toHaveProperty('cost');
  });

  test('is not mixed up between inquiries that are prepared at once', async () => {
    const flo = await start({ fallbacks: [] });
    let count = 0;
    server.reply = () => {
      count += 1;
      return { kind: 'answer', answer: { summary: `no ${count}` }, tokens: { in: count, out: count * 2 } };
    };
    const made = await Promise.all(Array.from({ length: 8 }, () => flo.prepare(ASK, never)));
    for (const outcome of made) {
      if (!outcome.ok) throw new Error(outcome.why);
      const n = Number(outcome.prepared.preparation.summary.replace('no ', ''));
      expect(madeBy(outcome).tokens).toEqual({ in: n, out: n * 2 });
    }
  });
});

describe('/flo status', () => {
  test('says who is asked, who would be next, and who rests, in plain words', async () => {
    const flo = await start({ fallbacks: ['second', 'third'] });
    const host = new URL(server.url).host;
    const said = async () => (await flo.health()).words;
    expect(await flo.health()).toEqual({
      ok: true,
      words: `first at ${host}. If it fails: second, then third`,
    });

    replies.first = { kind: 'hang-up' };
    await flo.prepare(ASK, never);
    expect(await flo.health()).toEqual({
      ok: false,
      words: `first at ${host}; at the last inquiry: The model could not be reached. If it fails: second, then third`,
    });

    for (let i = 0; i < 2; i += 1) await flo.prepare(ASK, never);
    expect(await said()).toMatch(
      new RegExp(
        `^second at ${host} prepares for now\\. first failed 3 times in a row ` +
          '\\(The model could not be reached\\) and rests; tried again in \\d+ s$',
      ),
    );
    skippedMs = 60_000;
    expect(await said()).toContain('and rests; tried again at the next inquiry');

    skippedMs = 0;
    replies = { first: { kind: 'hang-up' }, second: { kind: 'server-error' }, third: { kind: 'hang-up' } };
    for (let i = 0; i < 3; i += 1) await flo.prepare(ASK, never);
    expect(await said()).toMatch(
      /^The rules prepare for now\. first failed .* second failed .* third failed /,
    );

    replies = {};
    skippedMs = 130_000;
    await flo.prepare(ASK, never);
    expect(await said()).toMatch(new RegExp(`^first at ${host}\\. second failed 3 times`));
  });
});
