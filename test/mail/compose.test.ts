import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/deps/mailer.js';
import { composeLetter } from '../../src/mail/compose.js';

const from = { name: 'Cedar & Pine', address: 'hello@cedarpine.example' };

function letter(over: Partial<Letter> = {}): Letter {
  return {
    messageId: 'abc123.1@cedarpine.example',
    to: 'dana@example.com',
    subject: 'Your kitchen',
    body: 'Hello Dana,\n\nthank you.\n',
    date: new Date('2026-11-23T09:30:00Z'),
    ...over,
  };
}

function raw(over: Partial<Letter> = {}): string {
  const composed = composeLetter(letter(over), { from });
  if (!composed.ok) throw new Error(composed.problem);
  return composed.message.raw.toString('latin1');
}

/** Decodes quoted-printable by the letter of RFC 2045, independent of the code under test. */
function decodeBody(message: string): string {
  // On the wire every message ends in a line end: SMTP adds one where there is none.
  const wire = message.endsWith('\r\n') ? message : `${message}\r\n`;
  const body = wire.slice(wire.indexOf('\r\n\r\n') + 4).replace(/=\r\n/g, '');
  const bytes = body.replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replace(/\r\n/g, '\n');
}

const bodies: [string, string][] = [
  ['a plain letter', 'Hello Dana,\n\nKind regards,\nOlivia\n'],
  ['nothing', ''],
  ['one newline', '\n'],
  ['no newline at the end', 'Hello'],
  ['many blank lines at the end', 'Hello\n\n\n\n\n'],
  ['blank lines at the beginning', '\n\n\nHello'],
  ['9,000 ampersands', '&'.repeat(9_000)],
  ['9,000 equals signs', '='.repeat(9_000)],
  ['9,000 dots', '.'.repeat(9_000)],
  ['9,000 newlines', '\n'.repeat(9_000)],
  ['lone dots', 'a\n.\n..\n.b\n.\n'],
  ['a dot alone at the end', 'a\n.'],
  ['trailing spaces and tabs', 'a  \nb\t\n \n\t\nc '],
  ['only spaces', '   '],
  ['From lines', 'From here\nFrom \n>From there\n'],
  ['From in the middle of a long line', `${'x'.repeat(74)} From here`],
  ['what looks encoded', 'a =20 b =\n=3D=C3=A9 =?UTF-8?Q?a?='],
  ['emoji and joiners', '👩‍👩‍👧‍👦 schön – naïve “quotes” 日本語 🇺🇸\n'.repeat(40)],
  ['very long lines of words', `${'word '.repeat(1_500)}end`],
  ['very long lines of letters beyond ASCII', 'é'.repeat(4_000)],
  ['format=flowed bait', '> quoted\n>> deeper \n -- \n-- \nsignature '],
  ['control characters', 'a\u0000b\u0007c\u007fd\u000be\u000cf'],
  ['a lone carriage return', 'a\rb\r'],
  ['unicode line separators', 'a\u2028b\u2029c\u0085d'],
  ['markup', '<b>&amp;</b> <!channel> *bold*'],
  ['a dialogue', 'QUIT\r\n.\r\nMAIL FROM:<x@example.com>'.replaceAll('\r\n', '\n')],
];

describe('the text', () => {
  it.each(bodies)('arrives exactly: %s', async (_name, body) => {
    const message = raw({ body });
    expect(decodeBody(message)).toBe(body);
    const mail = await simpleParser(message);
    expect(mail.attachments).toEqual([]);
    expect(mail.html).toBe(false);
  });

  it.each(bodies)('keeps to what every server takes: %s', (_name, body) => {
    const lines = raw({ body }).split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(lines.filter((line) => /^\.|^From |[ \t]$|[\r\n]|[^\t -~]/.test(line))).toEqual([]);
  });

  it('is the same with Windows line ends', () => {
    expect(raw({ body: 'a\r\nb\r\n' })).toBe(raw({ body: 'a\nb\n' }));
  });

  it('never splits a character between two lines', () => {
    const lines = raw({ body: '🙂'.repeat(100) }).split('\r\n');
    const encoded = lines.filter((line) => /^(=[0-9A-F]{2})+=?$/.test(line));
    expect(encoded.length).toBeGreaterThan(5);
    for (const line of encoded) expect(line.replace(/=$/, '').length % 12).toBe(0);
  });

  it('is one plain part that nobody reflows', async () => {
    const mail = await simpleParser(raw());
    expect(mail.headers.get('content-type')).toEqual({ value: 'text/plain', params: { charset: 'utf-8' } });
    expect(mail.headers.get('content-transfer-encoding')).toBe('quoted-printable');
  });
});

const subjects: [string, string][] = [
  ['plain', 'Your kitchen'],
  ['empty', ''],
  ['long, of words', 'a kitchen '.repeat(19).trim()],
  ['long, one word', 'x'.repeat(200)],
  ['emoji', '🏡 Your kitchen – naïve 日本語'],
  ['200 emoji', '🙂'.repeat(100)],
  ['what looks encoded', '=?UTF-8?Q?Bcc:_x?= and more'],
  ['double spaces', 'Your  kitchen   and  bath'],
  ['ampersands', '&'.repeat(200)],
  ['colons and brackets', 'Re: [Leads] <hot>; "quoted", (comment)'],
  ['a tab', 'Your\tkitchen'],
];

describe('the subject', () => {
  it.each(subjects)('arrives exactly: %s', async (_name, subject) => {
    const mail = await simpleParser(raw({ subject }));
    expect(mail.subject ?? '').toBe(subject);
  });

  it('begins on the line of its name, whatever the length of its words', async () => {
    for (let length = 1; length <= 200; length++) {
      const word = 'x'.repeat(length);
      for (const subject of [word, `${word} and a bath`, `A bath and ${word}`, `${word} ${word}`]) {
        const message = raw({ subject });
        expect(message).toMatch(/^Subject: \S/m);
        const lines = message.split('\r\n').map((line) => line.length);
        expect(Math.max(...lines)).toBeLessThanOrEqual(78);
        expect((await simpleParser(message)).subject).toBe(subject);
      }
    }
  });

  it.each([
    ['spaces around', '  Your kitchen  '],
    ['only spaces', '   '],
  ])('is encoded so that its spaces survive: %s', (_name, subject) => {
    const line = /^Subject: (.*)$/m.exec(raw({ subject }))![1]!.trim();
    const word = /^=\?UTF-8\?B\?(.*)\?=$/.exec(line)![1]!;
    expect(Buffer.from(word, 'base64').toString()).toBe(subject);
  });
});

describe('the headers', () => {
  it('name who, to whom, when and which', async () => {
    const mail = await simpleParser(raw());
    expect(mail.from?.value).toEqual([{ name: 'Cedar & Pine', address: 'hello@cedarpine.example' }]);
    expect(mail.to).toMatchObject({ value: [{ address: 'dana@example.com' }] });
    expect(mail.messageId).toBe('<abc123.1@cedarpine.example>');
    expect(mail.date).toEqual(new Date('2026-11-23T09:30:00Z'));
    expect(mail.replyTo).toBeUndefined();
    expect(mail.inReplyTo).toBeUndefined();
  });

  it('thread under the customer’s mail', async () => {
    const mail = await simpleParser(
      raw({ inReplyTo: '<q2@example.com>', references: ['<q1@example.com>', 'q2@example.com'] }),
    );
    expect(mail.inReplyTo).toBe('<q2@example.com>');
    expect(mail.references).toEqual(['<q1@example.com>', '<q2@example.com>']);
  });

  it('answer to the address that was set up', async () => {
    const replyTo = { name: 'The office', address: 'office@cedarpine.example' };
    const composed = composeLetter(letter(), { from, replyTo });
    const mail = await simpleParser(composed.ok ? composed.message.raw : '');
    expect(mail.replyTo?.value).toEqual([replyTo]);
  });

  it.each([
    ['subject', { subject: 'Hi\r\nBcc: thief@example.com' }],
    ['subject with a bare line feed', { subject: 'Hi\nBcc: thief@example.com\n\nbody' }],
    ['in-reply-to', { inReplyTo: 'a@b>\r\nBcc: thief@example.com' }],
    ['references', { references: ['a@b', 'x\r\nBcc: thief@example.com'] }],
    ['message id', { messageId: 'a@b\r\nBcc: thief@example.com' }],
  ])('take no header from a %s', async (_name, over) => {
    const composed = composeLetter(letter(over), { from });
    if (!composed.ok) throw new Error(composed.problem);
    const mail = await simpleParser(composed.message.raw);
    expect([...mail.headers.keys()]).not.toContain('bcc');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.text).toBe('Hello Dana,\n\nthank you.\n');
    expect(composed.message.to).toBe('dana@example.com');
  });
});

describe('the recipient', () => {
  it.each([
    ['a plus tag', 'dana+kitchen@example.com', 'dana+kitchen@example.com'],
    ['an international domain', 'dana@bücher.example', 'dana@xn--bcher-kva.example'],
    ['a quoted local part', '"dana lee"@example.com', '"dana lee"@example.com'],
    ['a quoted local part with an at sign', '"dana@home"@example.com', '"dana@home"@example.com'],
    ['a local part beyond ASCII', 'josé@example.com', 'josé@example.com'],
    ['two dots, as some carriers gave out', 'dana..lee@example.com', '"dana..lee"@example.com'],
    ['an address literal', 'dana@[192.0.2.1]', 'dana@[192.0.2.1]'],
    ['an apostrophe', "o'hara@example.com", "o'hara@example.com"],
  ])('%s', async (_name, to, envelope) => {
    const composed = composeLetter(letter({ to }), { from });
    if (!composed.ok) throw new Error(composed.problem);
    expect(composed.message.to).toBe(envelope);
    expect(/^To: (.*)$/m.exec(composed.message.raw.toString())![1]).toContain(envelope);
  });

  it.each([
    'dana',
    'dana@',
    '@example.com',
    'dana@example.com, thief@example.com',
    'dana@example.com thief@example.com',
    'Dana <dana@example.com>',
    'dana@example.com\r\nBcc: thief@example.com',
    'dana@exa mple.com',
    `${'a'.repeat(250)}@example.com`,
  ])('is refused when it is not one address: %j', (to) => {
    expect(composeLetter(letter({ to }), { from }).ok).toBe(false);
  });

  it.each(['"<dana@home>"@example.com', '"dana>"@example.com', '"\\<"@example.com'])(
    'is refused when the dialogue cannot name it: %j',
    (to) => {
      const composed = composeLetter(letter({ to }), { from });
      expect(composed).toEqual({ ok: false, problem: expect.stringContaining('< or >') });
    },
  );
});
