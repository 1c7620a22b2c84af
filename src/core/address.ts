import { domainToASCII } from 'node:url';
import { isPlain } from './intake/text.js';

/** RFC 5321 4.5.3.1, in octets: a path of 256 less its angle brackets, a local part of 64. */
export const MAX_EMAIL = 254;
const MAX_LOCAL = 64;
/** RFC 1035 2.3.4, in octets of the ASCII form. */
const MAX_DOMAIN = 253;
const MAX_LABEL = 63;

/** Digits of a number with its country code: at most 15 (ITU-T E.164); fewer than 7 reach nobody. */
const MIN_PHONE_DIGITS = 7;
const MAX_PHONE_DIGITS = 15;
/** As typed, with brackets, spaces and an extension. */
const MAX_PHONE = 60;

/**
 * What is wrong with an e-mail address, in words for the person who typed it, or null.
 * Takes what RFC 5321 (Mailbox) and RFC 6531 (letters beyond ASCII) take, and only domains that
 * mail can reach: two labels or more, or an address in brackets.
 */
export function findEmailProblem(address: string): string | null {
  if (octets(address) > MAX_EMAIL) return `is longer than ${MAX_EMAIL} characters`;
  if (!isPlain(address) && INVISIBLE.test(withoutJoinersInDomain(address)))
    return 'contains an invisible character';
  if (address.endsWith('>')) return 'should be the address alone, without a name or < >';
  const parts = splitEmail(address);
  if (!parts) {
    if (!address.includes('@')) return 'has no @ sign';
    if (/^[^"]*[,;]/.test(address)) return 'should be one address only';
    return 'has a mistake in it (it should look like name@example.com)';
  }
  if (parts.local.length === 0) return 'has nothing before the @ sign';
  if (octets(parts.local) > MAX_LOCAL) return `has more than ${MAX_LOCAL} characters before the @ sign`;
  if (!DOT_ATOM.test(parts.local) && !QUOTED.test(parts.local)) {
    if (/\s/.test(parts.local)) return 'contains a space';
    return 'is not written correctly before the @ sign';
  }
  const domain = toAsciiDomain(parts.domain);
  if (domain === null) return 'is not written correctly after the @ sign';
  if (octets(parts.local) + 1 + domain.length > MAX_EMAIL) return `is longer than ${MAX_EMAIL} characters`;
  return null;
}

/**
 * The form of an address by which senders are matched: domain in ASCII (IDNA) and lower case, local part
 * in lower case and without needless quotes and backslashes. Plus tags are kept. An address that is none comes back
 * trimmed.
 */
export function normaliseEmail(address: string): string {
  const trimmed = address.trim().normalize('NFC');
  const parts = splitEmail(trimmed);
  if (!parts) return trimmed.toLowerCase();
  const quoted = QUOTED.test(parts.local);
  const plain = quoted ? parts.local.slice(1, -1).replace(/\\(.)/gu, '$1') : parts.local;
  const local = !quoted || DOT_ATOM.test(plain) ? plain : `"${plain.replace(/["\\]/g, '\\$&')}"`;
  return `${local.toLowerCase()}@${toAsciiDomain(parts.domain) ?? parts.domain.toLowerCase()}`;
}

/** What is wrong with a telephone number, in words for the person who typed it, or null. */
export function findPhoneProblem(number: string): string | null {
  if (number.length > MAX_PHONE) return `is longer than ${MAX_PHONE} characters`;
  const { main, written } = splitPhone(number);
  if (!written) return 'should have digits, spaces, brackets and a leading + only';
  const digits = main.replace('+', '').length;
  if (digits < MIN_PHONE_DIGITS) return 'is too short';
  if (digits > MAX_PHONE_DIGITS) return 'is too long';
  return null;
}

/**
 * A number without what is only its writing: digits, with a leading + where the country code was given (`00` counts
 * as +), and the extension as RFC 3966 has it. Two that differ may be two people's.
 */
export function normalisePhone(number: string): string {
  const { main, extension } = splitPhone(number);
  return extension === undefined ? main : `${main};ext=${extension}`;
}

/**
 * By which numbers are matched: the national number, whole, as most give no country code. "(503) 555-0142" and
 * "+1 503 555 0142" are one, and so are the extensions of a number. On a card it is a hint and joins nothing; what is
 * said of a contact holds for all who gave it.
 */
export function phoneMatchKey(number: string): string {
  const { main } = splitPhone(number);
  const national = main.startsWith('+') ? main.replace(COUNTRY_CODE, '') : main.replace(NORTH_AMERICAN, '');
  return national.replace(/^0+(?=\d)/, '');
}

/** By which they were matched before: its last nine digits, of which two people's may be alike. */
export function formerPhoneMatchKey(number: string): string {
  return splitPhone(number).main.replace('+', '').slice(-9);
}

/** ITU-T E.164: one digit, one of these pairs, or else three. */
const COUNTRY_CODE = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
/** The 1 before the ten digits of a North American number: neither three of these digits may begin with 0 or 1. */
const NORTH_AMERICAN = /^1(?=[2-9][0-8]\d[2-9]\d{6}$)/;

/** Atoms joined by dots (RFC 5322 3.2.3), with everything visible beyond ASCII (RFC 6531 3.3). */
const DOT_ATOM =
  /^[\w!#$%&'*+\-/=?^`{|}~\u{a1}-\u{10ffff}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u{a1}-\u{10ffff}]+)*$/u;
/** RFC 5321 4.1.2, Quoted-string: printable characters, quote and backslash behind a backslash. */
const QUOTED = /^"(?:[ !#-[\]-~\u{a1}-\u{10ffff}]|\\[ -~])+"$/u;
/** And white space other than the plain space, which a quoted local part may hold. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Default_Ignorable_Code_Point}]|[^\S ]/u;
/** In lower case, with a top-level domain of letters alone, and no label that stands for another writing. */
const PLAIN_DOMAIN = /^(?:(?!xn--)[a-z0-9-]+\.)+[a-z]+$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

function splitEmail(address: string): { local: string; domain: string } | null {
  // A quoted local part may hold an @; nothing else may.
  const match = /^("(?:[^"\\]|\\.)*"|[^@"]*)@([^@]+)$/su.exec(address);
  return match ? { local: match[1]!, domain: match[2]! } : null;
}

function toAsciiDomain(domain: string): string | null {
  if (domain.startsWith('[')) return readLiteral(domain);
  // What follows is a URL parser's work: keep from it what is no domain but means something in a URL.
  if (/[^\w.\-\u{80}-\u{10ffff}]/u.test(domain)) return null;
  // Most are written as they are looked up, and need no URL parser.
  const ascii = PLAIN_DOMAIN.test(domain) ? domain : domainToASCII(domain);
  const labels = ascii.split('.');
  if (ascii.length > MAX_DOMAIN || labels.length < 2) return null;
  if (!labels.every((label) => label.length <= MAX_LABEL && LABEL.test(label))) return null;
  return /[a-z]/.test(labels.at(-1)!) ? ascii : null;
}

/** `[192.0.2.1]` or `[IPv6:2001:db8::1]`, RFC 5321 4.1.3. */
function readLiteral(domain: string): string | null {
  const v4 = /^\[(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\]$/.exec(domain);
  if (v4) return v4.slice(1).every((part) => Number(part) <= 255) ? domain : null;
  const v6 = /^\[ipv6:([0-9a-f:.]{2,45})\]$/i.exec(domain);
  return v6 && URL.canParse(`http://[${v6[1]}]/`) ? `[IPv6:${v6[1]!.toLowerCase()}]` : null;
}

/** Zero-width joiners spell Persian and Indic domains; IDNA decides about them. */
function withoutJoinersInDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).replace(/[\u200c\u200d]/g, '');
}

function splitPhone(number: string): { main: string; extension?: string; written: boolean } {
  const plain = number
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[\p{Cf}\p{Zs}\p{Pd}]+/gu, ' ')
    .trim()
    .replace(/^tel: ?/i, '');
  const [, base = plain, extension] =
    /^(.*?)[ ,;]*(?:x|ext\.?|extension|ext=|#)[ :.]*(\d{1,8})$/i.exec(plain) ?? [];
  const written = /^(?:\+|\(\+)?[\d ()./·]+$/.test(base);
  const international = /^\(?\+|^00/.test(base);
  const digits = (international ? base.replace(/\( *0 *\)/, '') : base).replace(/\D/g, '');
  if (!international) return { main: digits, extension, written };
  return { main: `+${base.startsWith('00') ? digits.slice(2) : digits}`, extension, written };
}

/** Decimal digits of every script stand in runs of ten that begin with zero. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function octets(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
