import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../../src/doors/listeners/interaction.js';
import { randomFrom } from '../../support/random.js';

const formOf = (json: string) => Buffer.from(`payload=${encodeURIComponent(json)}`);
const read = (said: unknown) => readInteraction(formOf(JSON.stringify(said)));

describe('an interaction', () => {
  it('is read without the message it was made on', () => {
    const message = { ts: '1.2', text: '} "message":{', blocks: [{ text: { text: 'a \\" }' } }, []] };
    const said = { type: 'block_actions', message, state: { values: {} }, actions: [{ value: 'é {' }] };
    expect(read(said)).toEqual({ ...said, message: {} });
  });

  const click = {
    type: 'block_actions',
    user: { id: 'U1' },
    api_app_id: 'A1',
    token: 't',
    container: { type: 'message' },
    trigger_id: '1.2',
    team: { id: 'T1' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: 'C1' },
  };
  const message = { text: 'Hello', metadata: { event_payload: { state: { a: 1 }, response_url: 'x' } } };
  const answer = { response_url: 'https://hooks.slack.example/1', actions: [{ value: 'é {' }] };

  it.each([
    ['then its state', { ...click, message, state: { values: { ticks: {} } }, ...answer }],
    ['then where to answer', { ...click, message, ...answer }],
    ['then something new', { ...click, message, fresh: { a: 1 }, fresher: 2, state: {}, ...answer }],
    ['last', { ...click, state: {}, ...answer, message }],
    ['first', { message, ...click, state: {}, ...answer }],
    [
      'with one inside another field',
      { inner: { message, state: 1 }, ...click, message, state: {}, ...answer },
    ],
    ['with one inside the state', { ...click, message, state: { message, state: {} }, ...answer }],
    ['only inside another field', { inner: { message, state: {} }, ...click, ...answer }],
  ])('is read as Slack sends a click: the message, %s', (_where, said) => {
    const wanted = 'message' in said ? { ...said, message: {} } : said;
    const { fresh: _fresh, fresher: _fresher, ...known } = wanted as { fresh?: unknown; fresher?: unknown };
    expect(read(said)).toMatchObject(known);
    if (!('fresh' in said)) expect(read(said)).toEqual(wanted);
  });

  it('keeps what is called a message elsewhere', () => {
    const said = {
      type: 'message',
      container: { type: 'message', message: { ts: '1' } },
      view: { state: [{ message: { a: 1 } }] },
      words: '"message":{"a":1}',
    };
    expect(read(said)).toEqual(said);
    expect(read({ message: 'words' })).toEqual({ message: 'words' });
    expect(readInteraction(formOf('{"message" : {"a":[1]}, "b":2}'))).toEqual({ message: {}, b: 2 });
  });

  it('is read like any other JSON but for the message', () => {
    const random = randomFrom(7);
    for (let n = 0; n < 2_000; n++) {
      const said = n % 2 ? makeFields(random, 4) : { ...click, ...answer, ...makeFields(random, 4) };
      const { message } = said as { message?: unknown };
      const plain = typeof message !== 'object' || message === null || Array.isArray(message);
      const found = read(said);
      // Of what Slack sends between the message and the state nothing is known, and nothing is promised.
      const names = Object.keys(said);
      const from = plain ? names.length : names.indexOf('message') + 1;
      const to = names.findIndex((name, i) => i >= from && (name === 'state' || name === 'response_url'));
      const promised = names.filter((_, i) => to < 0 || i < from || i >= to);
      for (const name of promised)
        expect((found as typeof said)[name]).toEqual(
          name === 'message' && !plain ? {} : (said as Record<string, unknown>)[name],
        );
    }
  });

  it('takes blanks as forms write them, and what stands beside it', () => {
    expect(readInteraction(Buffer.from('payload=%7B%22a%22%3A%22b+c%22%7D&more=1'))).toEqual({ a: 'b c' });
  });

  it.each(['payload=%7B', 'payload=', 'payload=%7B%22a%22%3A%22%FF%22%7D', 'payload=%7B%22message%22%3A%7B'])(
    'is nothing where it cannot be read: %s',
    (form) => {
      expect(readInteraction(Buffer.from(form))).toBeNull();
    },
  );

  it.each(['command=%2Fflo&text=status', 'ssl_check=1&payload=%7B%7D', ''])(
    'is no other form: %s',
    (form) => {
      expect(readInteraction(Buffer.from(form))).toBeUndefined();
    },
  );
});

const NAMES = ['message', 'state', 'response_url', 'actions', 'a', '"', 'messages', '{', '\\'];
const TEXTS = ['', 'message', '"message":{', '},"state":{', '\\', '\\"', '}}', '{[', 'é😀', '\n', ':{'];

function makeFields(random: () => number, depth: number): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (let n = Math.floor(random() * 5); n > 0; n--)
    fields[oneOf(NAMES, random)] = makeValue(random, depth - 1);
  return fields;
}

function makeValue(random: () => number, depth: number): unknown {
  const kind = random();
  if (depth > 0 && kind < 0.4) return makeFields(random, depth);
  if (depth > 0 && kind < 0.6) return Array.from({ length: 3 }, () => makeValue(random, depth - 1));
  return kind < 0.9 ? oneOf(TEXTS, random) : oneOf([1, true, null], random);
}

function oneOf<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}
