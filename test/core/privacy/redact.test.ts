import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/core/message.js';
import { redact, startRedaction, startRedactionSlowly, tellCut } from '../../../src/core/privacy/redact.js';
import { exampleMessage } from '../../support/inquiries.js';
import { FOUND, NOT_FOUND } from './examples.js';

const TEXT = 'Mail dana@fox.example or DANA@fox.example, call 503-555-0142 or +1 503 555 0142.';

describe('messages as people write them', () => {
  interface Case {
    text: string;
    hidden: string[];
    kept: string[];
  }
  const cases: Case[] = JSON.parse(readFileSync('test/eval/privacy/fresh.json', 'utf8'));

  test.each(cases.map(({ text, hidden }) => [text, hidden]))(
    '%j: what must be hidden is gone',
    (text, hidden) => {
      const shown = redact(text, { privacy: 'standard' }).text;
      for (const value of hidden) expect(shown).not.toContain(value);
    },
  );

  test('nearly all of the rest stays', () => {
    const kept = cases.flatMap((each) => each.kept.map((value) => ({ value, text: each.text })));
    const lost = kept.filter(
      ({ value, text }) => !redact(text, { privacy: 'standard' }).text.includes(value),
    );
    // A full British postcode names some fifteen houses, and goes.
    expect(lost.map(({ value }) => value)).toEqual(['M1 1AE']);
  });
});

describe('hiding', () => {
  test('gives the same value the same placeholder, however it is spelled', () => {
    expect(redact(TEXT, { privacy: 'standard' }).text).toBe(
      'Mail [EMAIL_1] or [EMAIL_1], call [PHONE_1] or [PHONE_1].',
    );
  });

  test('counts on through all texts of one preparation', () => {
    const { hide } = startRedaction({ privacy: 'standard' });
    expect([hide('a@fox.example'), hide('b@fox.example'), hide('a@fox.example')]).toEqual([
      '[EMAIL_1]',
      '[EMAIL_2]',
      '[EMAIL_1]',
    ]);
  });

  test.each(FOUND)('%s in %j is gone, and comes back exactly', (kind, text, value) => {
    const { text: hidden, restore } = redact(text, { privacy: 'standard' });
    expect(hidden).toContain(`[${kind}_1]`);
    expect(hidden).not.toContain(value);
    expect(restore(hidden)).toEqual({ text, cut: [] });
  });

  test.each(NOT_FOUND)('%j stays as it is', (text) => {
    expect(redact(text, { privacy: 'standard' }).text).toBe(text);
  });

  test('off leaves everything as it is', () => {
    expect(redact(TEXT, { privacy: 'off' }).text).toBe(TEXT);
  });

  test('leaves what stands in the business’s own words', () => {
    const own = [
      'Cedar & Pine, 12 Main Street',
      'Kind regards,\nCedar & Pine\nhello@cedarpine.example, (503) 555-0100',
    ];
    const text = 'Is hello@cedarpine.example, +1 503 555 0100, at 12 main street? I am at 14 Main Street.';
    expect(redact(text, { privacy: 'strict', own }).text).toBe(text.replace('14 Main Street', '[ADDRESS_1]'));
  });

  test('a customer’s own brackets are no placeholder', () => {
    const text = 'Send [EMAIL_1] to dana@fox.example, [PHONE_7] and NAME_2';
    const { text: hidden, restore } = redact(text, { privacy: 'standard' });
    expect(hidden).toBe('Send [TEXT_1] to [EMAIL_1], [TEXT_2] and [TEXT_3]');
    expect(restore(hidden)).toEqual({ text, cut: [] });
  });

  test('finds the number that the sender gave in a form that nobody uses', () => {
    const messages = [exampleMessage({ phone: '+1 503 555 0142' })];
    const { hide } = startRedaction({ privacy: 'standard', messages });
    expect(hide('at 50 35 55 01 42 or 1(503)5550142, not 50 35 55 01 43')).toBe(
      'at [PHONE_1] or [PHONE_1], not 50 35 55 01 43',
    );
  });

  test.each<[string, string, string]>([
    ['phone', '5551234', '[PHONE_1]'],
    ['Adresse', 'Am Rain 5', '[ADDRESS_1]'],
    ['address', 'Portland', 'Portland'],
    ['e-mail address', 'dana@fox.example', '[EMAIL_1]'],
    ['password', 'hunter two', '[TOKEN_1]'],
    ['IBAN', '1234 5678 90', '[ACCOUNT_1]'],
    ['card_number', '4111 1111 1111', '[CARD_1]'],
    ['passport', 'X12345', '[SSN_1]'],
    ['budget', '25000', '25000'],
    ['rooms', '3', '3'],
  ])('the field %s: %s is sent as %s', (label, value, hidden) => {
    expect(startRedaction({ privacy: 'standard' }).hideField(label, value)).toBe(hidden);
  });
});

describe('strict', () => {
  const messages = [exampleMessage({ name: 'Dana Whitfield', company: 'Whitfield Homes' })];
  const strict = () => startRedaction({ privacy: 'strict', messages, own: ['Cedar & Pine Remodeling'] });

  test('hides who wrote wherever they are named, whole or in part', () => {
    const { hide, hideName, restore } = strict();
    expect(hideName('NAME', 'Dana Whitfield')).toBe('[NAME_1]');
    const text = 'Dana Whitfield here, Dana for short, from whitfield homes. The Whitfields are DANA’s.';
    const hidden = hide(text);
    expect(hidden).toBe(
      '[NAME_1] here, [NAME_2] for short, from [COMPANY_1]. The Whitfields are [NAME_3]’s.',
    );
    expect(restore(hidden).text).toBe(text);
  });

  test.each([
    ['My name is Lena Berg and', 'My name is [NAME_1] and'],
    ['Ich heiße Jürgen Groß.', 'Ich heiße [NAME_1].'],
    ['je m’appelle Zoé Lefèvre', 'je m’appelle [NAME_1]'],
    ['Me llamo Ana Ruiz García', 'Me llamo [NAME_1]'],
    ['Ask for Mrs. Okafor', 'Ask for Mrs. [NAME_1]'],
    ['bitte an Herrn von Stein', 'bitte an Herrn von Stein'],
    ['my wife Julia', 'my wife [NAME_1]'],
    ['Thanks,\nLena Berg', 'Thanks,\n[NAME_1]'],
    ['Viele Grüße\n\nLena', 'Viele Grüße\n\n[NAME_1]'],
    ['That is all. Best, Tom', 'That is all. Best, [NAME_1]'],
    ['Thanks, Tom.\n503', 'Thanks, [NAME_1].\n503'],
    ['Regards, José Pérez García', 'Regards, [NAME_1]'],
    ['Mit freundlichen Grüßen, Lena Berg', 'Mit freundlichen Grüßen, [NAME_1]'],
    ['We like your work best, and soon', 'We like your work best, and soon'],
    ['we are Müller Bau GmbH in Köln', 'we are [COMPANY_1] in Köln'],
    ['from Fox & Sons LLC.', 'from [COMPANY_1].'],
    ['Dear Cedar & Pine,', 'Dear Cedar & Pine,'],
    ['my name is on the list', 'my name is on the list'],
  ])('%j', (text, hidden) => {
    expect(strict().hide(text)).toBe(hidden);
  });

  test('standard leaves names', () => {
    const { hide, hideName } = startRedaction({ privacy: 'standard', messages });
    expect(hideName('NAME', 'Dana Whitfield')).toBe('Dana Whitfield');
    expect(hide('Thanks,\nDana Whitfield, Whitfield Homes')).toBe('Thanks,\nDana Whitfield, Whitfield Homes');
  });

  test('a small letter keeps a name that is a word', () => {
    const { hide } = startRedaction({ privacy: 'strict', messages: [exampleMessage({ name: 'will fox' })] });
    expect(hide('Will will call Will Fox, WILL FOX, about the fox')).toBe(
      '[NAME_1] will call [NAME_1] [NAME_2], [NAME_3] [NAME_4], about the fox',
    );
  });
});

describe('strict, what is found once', () => {
  const start = (message: Partial<Message>) =>
    startRedaction({ privacy: 'strict', messages: [exampleMessage({ name: undefined, ...message })] });

  test('is hidden wherever it stands in the same text', () => {
    const text =
      'Ask for Tom Becker first: my partner Tom Becker calls. TOM BECKER or Tom will.\nBest, Tom Becker';
    expect(redact(text, { privacy: 'strict' }).text).toBe(
      'Ask for [NAME_1] first: my partner [NAME_1] calls. [NAME_2] or [NAME_3] will.\nBest, [NAME_1]',
    );
  });

  test('is hidden in later texts, and in those that come before it', () => {
    const { hide, restore } = start({ text: 'My partner Tom Becker calls, of Lark Roofing LLC.' });
    expect(hide('We write also to Tom Becker at Lark Roofing, as Mr Becker asked.')).toBe(
      'We write also to [NAME_1] at [COMPANY_1], as Mr [NAME_2] asked.',
    );
    expect(restore('[NAME_1] at [COMPANY_1]').text).toBe('Tom Becker at Lark Roofing');
  });

  test('in whole words only, and no ordinary ones', () => {
    const { hide } = start({ text: 'My son Will Archer will call. We like summer.' });
    expect(hide('Will the Archers wait? Archer Will Archer: Archery.')).toBe(
      'Will the Archers wait? [NAME_1] [NAME_2]: Archery.',
    );
  });

  test('in a field that says what it holds', () => {
    const { hide } = start({
      text: '',
      extra: [
        { name: 'spouse', value: 'Tom Becker' },
        { name: 'address', value: 'Am Rain 5' },
      ],
    });
    expect(hide('To Tom Becker, Am Rain 5, or Am Rain 55')).toBe('To [NAME_1], [ADDRESS_1], or Am Rain 55');
  });

  test.each<[string, Partial<Message>]>([
    ['the company given', { company: 'Fox & Sons LLC' }],
    ['the name given', { name: 'Dana Fox' }],
    ['both given', { name: 'Dana Fox', company: 'Fox & Sons LLC' }],
  ])('a person of a company is two things: %s', (_given, message) => {
    expect(start(message).hide('Dana Fox of Fox & Sons LLC')).toBe('[NAME_1] of [COMPANY_1]');
  });

  test('leaves a mail address whole, with a known name in it', () => {
    const { hide } = start({ text: 'My partner Tom Becker calls.' });
    expect(hide('Tom.Becker@fox.example')).toBe('[EMAIL_1]');
  });

  test('standard leaves it', () => {
    const text = 'My partner Tom Becker calls. Best, Tom Becker';
    expect(redact(text, { privacy: 'standard' }).text).toBe(text);
  });
});

describe('putting back', () => {
  const { restore } = redact(TEXT, { privacy: 'standard' });

  test.each<[string, string, (string | null)[]]>([
    ['Write to [EMAIL_1].', 'Write to dana@fox.example.', []],
    ['[PHONE_1], [PHONE_1]', '503-555-0142, 503-555-0142', []],
    ['Write to [EMAIL_2].', 'Write to.', ['EMAIL']],
    ['Write to [EMAIL_1 or call.', 'Write to or call.', ['EMAIL']],
    ['Write to [email_1] today', 'Write to today', ['EMAIL']],
    ['Write to EMAIL_1 today', 'Write to today', ['EMAIL']],
    ['Write to [EMAIL 1].', 'Write to.', ['EMAIL']],
    ['Write to [E-MAIL_1].', 'Write to.', ['EMAIL']],
    ['Write to \\[EMAIL\\_1\\].', 'Write to.', ['EMAIL']],
    ['Write to **[EMAIL_1]**.', 'Write to **dana@fox.example**.', []],
    ['Write to [**PHONE_1**].', 'Write to.', ['PHONE']],
    ['Call ([PHONE_3]) now', 'Call now', ['PHONE']],
    ['Call 【PHONE_1】 now', 'Call now', ['PHONE']],
    ['Dear [CUSTOMER_1],', 'Dear,', [null]],
    ['[EMAIL_9]\nSecond line', '\nSecond line', ['EMAIL']],
    ['[EMAIL_1] and [EMAIL_01]', 'dana@fox.example and', ['EMAIL']],
    ['Our phone 1 and card 2, name: Dana', 'Our phone 1 and card 2, name: Dana', []],
    ['[see the attached plan]', '[see the attached plan]', []],
    ['photos IMG_1234 and [photo_1]', 'photos IMG_1234 and [photo_1]', []],
  ])('%j', (said, text, cut) => {
    expect(restore(said)).toEqual({ text, cut });
  });

  test('what is put back is not read again', () => {
    const { text, restore: back } = redact('Mail dana@fox.example about [EMAIL_9].', { privacy: 'standard' });
    expect(back(text)).toEqual({ text: 'Mail dana@fox.example about [EMAIL_9].', cut: [] });
  });

  test('says what was cut, in words', () => {
    expect(tellCut([])).toBeNull();
    expect(tellCut(['PHONE'])).toBe(
      'Cut from draft: phone number (a placeholder the model damaged or made up)',
    );
    expect(tellCut(['PHONE', null, 'EMAIL'])).toContain(
      'Cut from draft: e-mail address, phone number (3 placeholders',
    );
  });
});

test('a long conversation is learned from and hidden in many steps, to the same end', () => {
  const said = 'I am Ana Weber of Weber Bau GmbH, 12 Oak Street, 503 555 0142. ';
  const messages = Array.from({ length: 20 }, () => exampleMessage({ text: said.repeat(100) }));
  const opts = { privacy: 'strict', messages } as const;
  const whole = startRedaction(opts);
  const search = startRedactionSlowly(opts);
  let steps = 0;
  let next = search.next();
  for (; !next.done; next = search.next()) steps++;
  // One at least for each kind that is looked for in each message.
  expect(steps).toBeGreaterThan(20 * 10);
  const hiding = next.value.hideSlowly(said.repeat(100), 6_000);
  let pieces = 0;
  let hidden = hiding.next();
  for (; !hidden.done; hidden = hiding.next()) pieces++;
  expect(pieces).toBeGreaterThan(20);
  expect(hidden.value).toBe(whole.hideStart(said.repeat(100), 6_000));
});
