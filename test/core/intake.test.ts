import { describe, expect, it } from 'vitest';
import type { FieldError, Submission } from '../../src/core/intake.js';
import {
  MAX_EXTRA_FIELDS,
  MAX_EXTRA_NAME,
  MAX_EXTRA_VALUE,
  MAX_MESSAGE,
  readSubmission,
} from '../../src/core/intake.js';

const NOW = new Date('2026-11-02T09:30:00Z');
const least = { email: 'ana@example.com', message: 'Hello' };

function read(fields: unknown): Submission {
  const result = readSubmission(fields, { source: 'api', now: NOW });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.submission;
}

function errorsOf(fields: unknown): FieldError[] {
  const result = readSubmission(fields, { source: 'api', now: NOW });
  return result.ok ? [] : result.errors;
}

const fieldsWrong = (fields: unknown) => errorsOf(fields).map((error) => error.field);

describe('a submission', () => {
  it('has every field it was given', () => {
    const submission = read({
      name: 'Ana',
      email: ' ana+x@example.com ',
      phone: '+1 503 555 0100',
      company: 'Ana & Co',
      subject: 'Kitchen',
      message: 'Hello\r\nthere',
      source: 'email',
      sourceId: 'mail-7',
      inReplyTo: 'abc',
      receivedAt: '2026-11-02T10:00:00+01:00',
      budget: '20000',
    });
    expect(submission).toEqual({
      source: 'email',
      sourceId: 'mail-7',
      inReplyTo: 'abc',
      receivedAt: new Date('2026-11-02T09:00:00Z'),
      name: 'Ana',
      email: 'ana+x@example.com',
      phone: '+1 503 555 0100',
      company: 'Ana & Co',
      subject: 'Kitchen',
      text: 'Hello\nthere',
      extra: [{ name: 'budget', value: '20000' }],
    });
  });

  it('needs a message and one way to answer, no more', () => {
    expect(read(least)).toEqual({ source: 'api', email: 'ana@example.com', text: 'Hello', extra: [] });
    expect(read({ phone: '503 555 0100', message: 'Hello' }).phone).toBe('503 555 0100');
    expect(fieldsWrong({ message: 'Hello' })).toEqual(['email']);
    expect(fieldsWrong({ email: 'ana@example.com' })).toEqual(['message']);
    expect(fieldsWrong({})).toEqual(['message', 'email']);
  });

  it('takes null and blank as absent', () => {
    const blank = {
      name: null,
      phone: '',
      company: '  ',
      subject: '\u200b',
      sourceId: '',
      receivedAt: '',
      source: null,
    };
    expect(errorsOf({ ...least, ...blank, source: null })).toEqual([]);
    expect(read({ ...least, ...blank })).toEqual({
      source: 'api',
      email: 'ana@example.com',
      text: 'Hello',
      extra: [],
    });
  });

  it.each([null, undefined, 'text', 7, true, [], [least]])('is an object, not %j', (fields) => {
    expect(fieldsWrong(fields)).toEqual(['body']);
  });

  it('names every bad field at once, each once', () => {
    const fields = {
      name: 7,
      email: 'nobody',
      phone: '12',
      company: 'c'.repeat(201),
      subject: 's'.repeat(301),
      message: ' \u200b ',
      source: 'pigeon',
      sourceId: 'a\nb',
      inReplyTo: {},
      receivedAt: 'yesterday',
    };
    expect(fieldsWrong(fields).sort()).toEqual(Object.keys(fields).sort());
  });

  it('does not ask for a way to answer where one was given and is wrong', () => {
    expect(fieldsWrong({ email: 'nobody', message: 'Hello' })).toEqual(['email']);
    expect(fieldsWrong({ phone: '12', message: 'Hello' })).toEqual(['phone']);
    expect(fieldsWrong({ email: 'nobody', phone: '503 555 0100', message: 'Hello' })).toEqual(['email']);
  });
});

describe('types', () => {
  it.each([
    [7, 'not a number'],
    [true, 'not true or false'],
    [['Ana'], 'not a list'],
    [{ first: 'Ana' }, 'not an object'],
  ])('%j is no text', (value, words) => {
    for (const field of [
      'name',
      'email',
      'phone',
      'company',
      'subject',
      'message',
      'source',
      'sourceId',
      'inReplyTo',
    ]) {
      const error = errorsOf({ ...least, [field]: value }).find((found) => found.field === field);
      expect(error?.problem).toContain(words);
    }
  });
});

describe('lengths', () => {
  it.each([
    ['name', 200],
    ['company', 200],
    ['subject', 300],
  ])('%s has up to %i characters', (field, max) => {
    expect(errorsOf({ ...least, [field]: 'x'.repeat(max) })).toEqual([]);
    expect(errorsOf({ ...least, [field]: 'x'.repeat(max + 1) })).toEqual([
      { field, problem: `is longer than ${max} characters` },
    ]);
  });

  it('an e-mail address has up to 254 characters', () => {
    const domain = (length: number) =>
      `${'a'.repeat(60)}.`
        .repeat(4)
        .slice(0, length - 4)
        .concat('.com');
    const address = (length: number) => `ana@${domain(length - 4)}`;
    expect(address(240)).toHaveLength(240);
    expect(errorsOf({ ...least, email: address(240) })).toEqual([]);
    expect(fieldsWrong({ ...least, email: `${'l'.repeat(20)}${address(240)}` })).toEqual(['email']);
  });

  it('a message may fill the body', () => {
    expect(read({ ...least, message: 'x'.repeat(MAX_MESSAGE) }).text).toHaveLength(MAX_MESSAGE);
    expect(fieldsWrong({ ...least, message: 'x'.repeat(MAX_MESSAGE + 1) })).toEqual(['message']);
  });
});

describe('characters', () => {
  it.each(['name', 'company', 'subject'] as const)(
    'line breaks and controls in the %s are one space',
    (field) => {
      const value = ' Ana\r\nBcc: x\0\x1b\u0085 \u2028b\u2029c\td\u202e ';
      expect(read({ ...least, [field]: value })[field]).toBe('Ana Bcc: x b c d');
    },
  );

  it.each(['\r', '\n', '\0', '\t', '\x7f', '\u0085', '\u2028'])(
    '%j in an address is refused by name',
    (char) => {
      const problem = 'contains a line break or control character';
      expect(errorsOf({ ...least, email: `ana@example.com${char}` })).toEqual([{ field: 'email', problem }]);
      expect(errorsOf({ ...least, phone: `503 555${char}0100` })).toEqual([{ field: 'phone', problem }]);
    },
  );

  it('a text keeps what people write', () => {
    const text = 'Grüße 👩‍👩‍👧 שלום‏ 東京 e\u0301 ❤️';
    expect(read({ ...least, message: text }).text).toBe(text);
  });

  it('lone surrogates become replacement characters', () => {
    const submission = read({
      ...least,
      message: 'a\ud800b',
      name: 'x\udc00',
      extra: 'c\ud83d',
      'k\ud800': 'v',
    });
    expect(submission.text).toBe('a\ufffdb');
    expect(submission.name).toBe('x\ufffd');
    expect(submission.extra).toEqual([
      { name: 'extra', value: 'c\ufffd' },
      { name: 'k\ufffd', value: 'v' },
    ]);
  });
});

describe('a message with nothing visible is no message', () => {
  it.each([
    ['spaces', ' \t\r\n\u00a0\u3000'],
    ['zero-width', '\u200b\u200c\u200d\u2060\ufeff'],
    ['controls', '\0\x07\x1b\x7f\u009f'],
    ['bidirectional marks', '\u200e\u200f\u202a\u202e\u2066\u2069\u061c'],
    ['variation selectors', '\ufe0f\ufe00\u{e0100}\u180b'],
    ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
    ['the Braille blank', '\u2800\u2800'],
    ['tags', '\u{e0001}\u{e0041}'],
    ['soft hyphen and grapheme joiner', '\u00ad\u034f'],
    ['musical and other blanks', '\u{1d159}\u{1d173}\u{16fe4}'],
    ['lone surrogates', '\ud800\udfff\ud800'],
    ['stand-ins', '\ufffc\ufffd'],
    ['noncharacters', '\uffff\ufdd0'],
  ])('%s', (_, message) => {
    expect(errorsOf({ ...least, message })).toEqual([{ field: 'message', problem: 'is empty' }]);
    expect(read({ ...least, message: `${message}.` }).text).toContain('.');
  });
});

describe('receivedAt', () => {
  it.each([
    ['2026-11-02T09:30:00Z', '2026-11-02T09:30:00.000Z'],
    ['2026-11-02T09:30Z', '2026-11-02T09:30:00.000Z'],
    ['2026-11-02T10:30:00.25+01:00', '2026-11-02T09:30:00.250Z'],
    ['2026-11-02T10:30:00,25+0100', '2026-11-02T09:30:00.250Z'],
    ['2026-11-02T09:35:00Z', '2026-11-02T09:35:00.000Z'],
    ['2024-02-29T23:59:59-08:00', '2024-03-01T07:59:59.000Z'],
  ])('%s', (value, moment) => {
    expect(read({ ...least, receivedAt: value }).receivedAt?.toISOString()).toBe(moment);
  });

  it.each([
    '2026-11-02',
    '2026-11-02T09:30:00',
    '02.11.2026 09:30',
    'Mon, 2 Nov 2026 09:30:00 GMT',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-02T24:00:00Z',
    '2026-11-02T09:30:61Z',
    '1762075800',
  ])('%s is refused', (value) =>
    expect(fieldsWrong({ ...least, receivedAt: value })).toEqual(['receivedAt']),
  );

  it('lies at most five minutes ahead', () => {
    expect(errorsOf({ ...least, receivedAt: '2026-11-02T09:35:00.001Z' })).toEqual([
      { field: 'receivedAt', problem: 'lies in the future' },
    ]);
  });

  it('is not of before the year 2000: that is a mistake, not an old letter', () => {
    const problem = 'lies before the year 2000';
    for (const receivedAt of ['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '1999-12-31T23:59:59Z'])
      expect(errorsOf({ ...least, receivedAt })).toEqual([{ field: 'receivedAt', problem }]);
    expect(read({ ...least, receivedAt: '2000-01-01T00:00:00Z' }).receivedAt).toBeDefined();
  });

  it('is no number', () => {
    expect(fieldsWrong({ ...least, receivedAt: 1762075800 })).toEqual(['receivedAt']);
  });
});

describe('unknown fields', () => {
  it('are kept in order, whatever their names and types', () => {
    const body = JSON.parse(`{
      "zeta": "last", "__proto__": {"polluted": true}, "constructor": "c", "a.b": "dot", "$set": "dollar",
      "toString": "t", "count": 3, "yes": true, "list": ["a", 1], "deep": {"x": {"y": null}}, "nothing": null,
      "blank": " ", "email": "ana@example.com", "message": "Hello", "lines\\n": "a\\r\\nb"
    }`);
    const submission = read(body);
    expect(submission.extra).toEqual([
      { name: 'zeta', value: 'last' },
      { name: '__proto__', value: '{"polluted":true}' },
      { name: 'constructor', value: 'c' },
      { name: 'a.b', value: 'dot' },
      { name: '$set', value: 'dollar' },
      { name: 'toString', value: 't' },
      { name: 'count', value: '3' },
      { name: 'yes', value: 'true' },
      { name: 'list', value: '["a",1]' },
      { name: 'deep', value: '{"x":{"y":null}}' },
      { name: 'lines', value: 'a\nb' },
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('do not stand for known ones', () => {
    expect(
      fieldsWrong(JSON.parse('{"__proto__": {"message": "Hello", "email": "ana@example.com"}}')),
    ).toEqual(['message', 'email']);
    expect(read({ ...least, Email: 'other@example.com' }).extra).toEqual([
      { name: 'Email', value: 'other@example.com' },
    ]);
  });

  it('are bounded in number, name and value', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, 'x']));
    expect(read({ ...least, ...many(MAX_EXTRA_FIELDS) }).extra).toHaveLength(MAX_EXTRA_FIELDS);
    expect(fieldsWrong({ ...least, ...many(MAX_EXTRA_FIELDS + 1) })).toEqual(['body']);
    expect(fieldsWrong({ ...least, big: 'x'.repeat(MAX_EXTRA_VALUE + 1) })).toEqual(['big']);
    expect(read({ ...least, big: 'x'.repeat(MAX_EXTRA_VALUE) }).extra[0]?.value).toHaveLength(
      MAX_EXTRA_VALUE,
    );
    const [error] = errorsOf({ ...least, ['n'.repeat(MAX_EXTRA_NAME + 1)]: 'x' });
    expect(error?.problem).toContain('name longer than');
    expect(error?.field.length).toBeLessThan(MAX_EXTRA_NAME);
  });

  it('are refused, not fatal, when nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(fieldsWrong({ ...least, deep })).toEqual(['deep']);
  });
});
