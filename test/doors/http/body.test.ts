import { type IncomingMessage, request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bodyKind, parseBody, type ReadLimits, readBody } from '../../../src/doors/http/body.js';
import { BodyRoom } from '../../../src/doors/http/body-room.js';
import { listen } from '../../support/sandbox.js';
import { serve } from '../../support/serve.js';

const form = (text: string | Buffer) => parseBody(Buffer.from(text), 'form');
const read = (text: string | Buffer) => {
  const parsed = form(text);
  return parsed.ok ? { ...(parsed.fields as object) } : parsed.problem;
};

describe('a form', () => {
  it.each([
    ['name=Ada+Lovelace', { name: 'Ada Lovelace' }],
    ['name=Ada%20Lovelace%2B', { name: 'Ada Lovelace+' }],
    ['name=Ren%C3%A9e&note=%F0%9F%98%80', { name: 'Renée', note: '😀' }],
    ['name=Renée 😀', { name: 'Renée 😀' }],
    ['a=1&a=2&a=3', { a: ['1', '2', '3'] }],
    ['&&a=&b&=c&', { a: '', b: '', '': 'c' }],
    ['a=1=2&n%C3%A4me=x', { a: '1=2', näme: 'x' }],
    ['', {}],
    // Escapes nothing: a per cent sign that somebody typed.
    ['a=100%&b=5%zz&c=%4&d=%%41', { a: '100%', b: '5%zz', c: '%4', d: '%A' }],
    ['a=%e2%82%ac', { a: '€' }],
    ['__proto__=x&constructor=y', { ['__proto__']: 'x', constructor: 'y' }],
  ])('%s', (text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  it.each([
    ['a byte that begins nothing', 'a=%ff'],
    ['half a letter', 'a=%C3'],
    ['half a pair', 'a=%ED%A0%80'],
    ['the same in a name', '%ff=a'],
    ['bytes of another encoding', Buffer.from('a=Ren\xe9', 'latin1')],
  ])('refuses %s', (_what, text) => {
    expect(read(text)).toBe('is not UTF-8');
  });
});

describe('the kind of a body', () => {
  const kindOf = (type: string) => bodyKind({ headers: { 'content-type': type } } as IncomingMessage);

  it.each([
    ['application/json', 'json'],
    ['Application/JSON ; Charset = "UTF-8"', 'json'],
    ['application/x-www-form-urlencoded;charset=us-ascii', 'form'],
    ['application/json; version="2;3"; charset=utf8', 'json'],
    ['application/json; charset=latin1', null],
    ['application/json; charset=', null],
    ['application/json; charset=utf-8=', null],
    ['application/json; charset=x"y', null],
    ['', null],
  ])('that %s announces', (type, kind) => {
    expect(kindOf(type)).toBe(kind);
  });

  it('is told at once of as many blanks as a header may have', () => {
    expect(kindOf(`application/json; charset=${' '.repeat(4_000)}x"y`)).toBeNull();
    expect(kindOf(`application/json; charset=${' '.repeat(4_000)}utf-8`)).toBe('json');
  });
});

describe('the reading of a body', () => {
  /** A server that reads by these limits, and tells how each reading ended. */
  async function open(limits: ReadLimits) {
    const server = serve(async (req, res) => {
      const body = await readBody(req, limits);
      res.end(body.ok ? String(body.bytes.length) : body.reason);
    });
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = await listen(server);
    return (bytes: number) => {
      const sent = request(url, { method: 'POST' });
      sent.on('error', () => {});
      onTestFinished(() => void sent.destroy());
      sent.write(Buffer.alloc(bytes));
      const told = new Promise<string>((resolve) => {
        sent.on('response', (answer) => answer.on('data', (words: Buffer) => resolve(words.toString())));
      });
      return { sent, told };
    };
  }

  it('ends with the whole of it, in however many pieces it comes', async () => {
    const begin = await open({ maxBytes: 1_000 });
    const { sent, told } = begin(1);
    for (let i = 0; i < 999; i++) sent.write('a');
    sent.end();
    expect(await told).toBe('1000');
    const more = begin(1_000);
    more.sent.end('a');
    expect(await more.told).toBe('too-large');
  });

  it('is given up when it takes too long', async () => {
    const begin = await open({ within: 100 });
    expect(await begin(1).told).toBe('late');
  });

  it('gives way to others where all hold too much, and those are read', async () => {
    const begin = await open({ room: new BodyRoom(500_000) });
    const lines = [begin(200_000), begin(200_000), begin(200_000)];
    const told = lines.map(async (line) => ({ line, words: await line.told }));
    const { line, words } = await Promise.race(told);
    expect(words).toBe('late');
    const others = lines.filter((each) => each !== line);
    for (const { sent } of others) sent.end();
    expect(await Promise.all(others.map((each) => each.told))).toEqual(['200000', '200000']);
  });
});
