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

  it('keeps what is called a message elsewhere', () => {
    const said = {
      type: 'message',
      container: { type: 'message', message: { ts: '1' } },
      view: { state: [{ message: { a: 1 } }] },
      words: '"message":{"a":1}',
    };
    expect(read(said)).toEqual(said);
    expect(read({ message: 'words' })).toEqual({ message: 'words' });
    expect(readInteraction(formOf('{"message" : {"a":[1]}, "b":2}'))).toEqual({ message: { a: [1] }, b: 2 });
  });

  it('is read like any other JSON but for the message', () => {
    const random = randomFrom(7);
    for (let n = 0; n < 2_000; n++) {
      const said = makeFields(random, 4);
      const { message } = said;
      const plain = typeof message !== 'object' || message === null || Array.isArray(message);
      expect(read(said)).toEqual(plain ? said : { ...said, message: {} });
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

const NAMES = ['message', 'a', '"', 'messages', '{', '\\'];
const TEXTS = ['', 'message', '"message":{', '\\', '\\"', '}}', '{[', 'é😀', '\n', ':{'];

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
