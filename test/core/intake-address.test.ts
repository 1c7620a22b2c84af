import { describe, expect, it } from 'vitest';
import {
  findEmailProblem,
  findPhoneProblem,
  normaliseEmail,
  normalisePhone,
  phoneMatchKey,
} from '../../src/core/address.js';

const label63 = 'a'.repeat(63);

describe('e-mail addresses that are taken', () => {
  it.each([
    'ana@example.com',
    'Ana.Maria+kitchen@mail.example.co.uk',
    "o'neil@example.com",
    '!#$%&*+-/=?^_`{|}~@example.com',
    '"ana maria"@example.com',
    '"ana@home"@example.com',
    '"a\\"b\\\\c"@example.com',
    '"a..b"@example.com',
    'ana@münchen.de',
    'ana@xn--mnchen-3ya.de',
    'jörg@example.com',
    '用户@例子.中国',
    'почта@пример.рф',
    'ana@نامه\u200cای.com',
    'a@b.co',
    '1@2.example',
    `${'a'.repeat(64)}@example.com`,
    `ana@${label63}.${label63}.example`,
    'ana@[192.0.2.1]',
    'ana@[IPv6:2001:db8::1]',
  ])('%s', (address) => expect(findEmailProblem(address)).toBeNull());
});

describe('e-mail addresses that are refused', () => {
  it.each([
    ['', 'has no @ sign'],
    ['ana', 'has no @ sign'],
    ['ana.example.com', 'has no @ sign'],
    ['@example.com', 'has nothing before the @ sign'],
    ['ana@', 'has a mistake'],
    ['ana@@example.com', 'has a mistake'],
    ['ana@home@example.com', 'has a mistake'],
    ['ana maria@example.com', 'contains a space'],
    ['ana@exam ple.com', 'after the @ sign'],
    ['Ana <ana@example.com>', 'without a name'],
    ['<ana@example.com>', 'without a name'],
    ['ana@example.com,ben@example.com', 'one address only'],
    ['ana@example.com; ben@example.com', 'one address only'],
    ['ana@example.com.', 'after the @ sign'],
    ['ana@.example.com', 'after the @ sign'],
    ['ana@example..com', 'after the @ sign'],
    ['ana@-example.com', 'after the @ sign'],
    ['ana@exa_mple.com', 'after the @ sign'],
    ['ana@example', 'after the @ sign'],
    ['ana@192.0.2.1', 'after the @ sign'],
    ['ana@0x7f.1', 'after the @ sign'],
    ['ana@example.com:25', 'after the @ sign'],
    ['ana@example.com/x', 'after the @ sign'],
    ['ana@ex%61mple.com', 'after the @ sign'],
    ['ana@[192.0.2.256]', 'after the @ sign'],
    ['ana@[IPv6:nonsense]', 'after the @ sign'],
    ['.ana@example.com', 'before the @ sign'],
    ['ana.@example.com', 'before the @ sign'],
    ['a..b@example.com', 'before the @ sign'],
    ['ana(home)@example.com', 'before the @ sign'],
    ['"ana@example.com', 'has a mistake'],
    ['"a"b"@example.com', 'has a mistake'],
    ['""@example.com', 'before the @ sign'],
    ['ana\r\nBcc: ben@example.com', 'invisible'],
    ['an\u200ba@example.com', 'invisible'],
    ['ana\u202e@example.com', 'invisible'],
    ['ana\u3000b@example.com', 'invisible'],
    ['ana\ud800@example.com', 'invisible'],
    [`${'a'.repeat(65)}@example.com`, 'more than 64'],
    [`${'ж'.repeat(33)}@example.com`, 'more than 64'],
    [`ana@${`${label63}.`.repeat(4)}com`, 'longer than 254'],
    [`ana@${'a'.repeat(64)}.com`, 'after the @ sign'],
    [`ana@${'ü.'.repeat(100)}example.com`, 'longer than 254|after the @ sign'],
  ])('%j', (address, words) => expect(findEmailProblem(address)).toMatch(new RegExp(words)));
});

describe('the form of an e-mail address for matching', () => {
  it.each([
    [' Ana@Example.COM ', 'ana@example.com'],
    ['Ana+Kitchen@example.com', 'ana+kitchen@example.com'],
    ['ana@MÜNCHEN.de', 'ana@xn--mnchen-3ya.de'],
    ['ana@xn--mnchen-3ya.de', 'ana@xn--mnchen-3ya.de'],
    ['"Ana"@example.com', 'ana@example.com'],
    ['"ana maria"@example.com', '"ana maria"@example.com'],
    ['"an\\a"@example.com', 'ana@example.com'],
    ['"ana\\ maria"@example.com', '"ana maria"@example.com'],
    ['"a\\"b"@example.com', '"a\\"b"@example.com'],
    ['jo\u0308rg@example.com', 'jörg@example.com'],
    ['ana@[IPv6:2001:DB8::1]', 'ana@[IPv6:2001:db8::1]'],
  ])('%s → %s', (address, normal) => {
    expect(normaliseEmail(address)).toBe(normal);
    expect(normaliseEmail(normal)).toBe(normal);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['(503) 555-0100', '5035550100'],
    ['503.555.0100', '5035550100'],
    ['+1 503 555 0100', '+15035550100'],
    ['001 503 555 0100', '+15035550100'],
    ['(+1) 503 555 0100', '+15035550100'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['(0)20 7946 0000', '02079460000'],
    ['503-555-0100 x12', '5035550100;ext=12'],
    ['503-555-0100 ext. 12', '5035550100;ext=12'],
    ['503 555 0100, extension 4', '5035550100;ext=4'],
    ['+15035550100;ext=12', '+15035550100;ext=12'],
    ['503 555 0100 #7', '5035550100;ext=7'],
    ['tel:+15035550100', '+15035550100'],
    ['503\u00a0555\u20110100', '5035550100'],
    ['\u202a+1 503 555 0100\u202c', '+15035550100'],
    ['０３-１２３４-５６７８', '0312345678'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['555-0100', '5550100'],
  ])('%s is taken as %s', (number, normal) => {
    expect(findPhoneProblem(number)).toBeNull();
    expect(normalisePhone(number)).toBe(normal);
    expect(normalisePhone(normal)).toBe(normal);
  });

  it.each([
    ['12345', 'too short'],
    ['+1 2', 'too short'],
    ['1234567890123456', 'too long'],
    ['call me', 'digits'],
    ['503 555 0100 or 503 555 0101', 'digits'],
    ['+', 'digits'],
    ['++15035550100', 'digits'],
    ['503+5550100', 'digits'],
    [`503555${' '.repeat(80)}0100`, 'longer than 60'],
  ])('%s is refused', (number, words) => expect(findPhoneProblem(number)).toContain(words));

  it.each([
    ['(503) 555-0142', '+1 503 555 0142', '1-503-555-0142', '001 503 555 0142', '503.555.0142 x12'],
    ['0151 23456789', '+49 151 23456789', '0049 (0)151 23456789', '+49 0151 23456789'],
    ['020 7946 0000', '+44 20 7946 0000', '+44 (0)20 7946 0000'],
    ['06 12 34 56 78', '+33 6 12 34 56 78'],
    ['612 345 678', '+34 612 345 678'],
    ['(12) 91234-5678', '+55 12 91234-5678'],
    ['8 1234567', '+423 8 1234567', '08 1234567'],
    ['555-0142', '5550142'],
  ])('%s is one with it in other writings', (number, ...others) => {
    for (const other of others) expect([other, phoneMatchKey(other)]).toEqual([other, phoneMatchKey(number)]);
  });

  it.each([
    ['(503) 555-0142', '(603) 555-0142'],
    ['(503) 555-0142', '+1 603 555 0142'],
    ['+49 151 23456789', '+1 512 345 6789'],
    ['0151 23456789', '0161 23456789'],
    ['0151 23456789', '+49 171 23456789'],
    ['555-0142', '(503) 555-0142'],
  ])('%s is another than %s', (number, other) => {
    expect(phoneMatchKey(number)).not.toBe(phoneMatchKey(other));
  });
});
