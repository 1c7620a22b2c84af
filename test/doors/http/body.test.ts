import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { bodyKind, parseBody } from '../../../src/doors/http/body.js';

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
