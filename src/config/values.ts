import { isIP } from 'node:net';
import { findEmailProblem } from '../core/address.js';
import type { BusinessSpan, OpenSpan } from '../core/policy.js';
import { didYouMean, nearestOf } from '../core/suggest.js';

/** A value read from text, or what is wrong with it in words that follow the name of the setting. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string };
export type Parser<T> = (text: string) => Parsed<T>;

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

export function good<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function bad<T>(problem: string): Parsed<T> {
  return { ok: false, problem };
}

/** One line (or, with `lines`, several) of at most `max` characters, trimmed. */
export function words(limits: { max: number; lines?: boolean }): Parser<string> {
  return (text) => {
    const value = text.trim();
    if (value === '') return bad('is empty');
    if (value.length > limits.max) return bad(`is longer than ${limits.max} characters`);
    if (!limits.lines && /[\r\n]/.test(value)) return bad('must be a single line');
    return good(value);
  };
}

export function oneOf<const T extends string>(choices: readonly T[]): Parser<T> {
  return (text) => {
    const value = choices.find((choice) => choice === text);
    if (value !== undefined) return good(value);
    return bad(`cannot be ${show(text)}${didYouMean(text, choices) || '.'} Possible: ${choices.join(', ')}`);
  };
}

/** `90s`, `15m`, `4h`, `2d` as business time. */
function span(text: string): Parsed<BusinessSpan> {
  const parts = /^(\d{1,6})([smhd])$/.exec(text);
  if (!parts)
    return bad(`cannot be ${show(text)}: write a whole number and a unit, as in 90s, 15m, 4h or 2d`);
  return good({ amount: Number(parts[1]), unit: parts[2] as BusinessSpan['unit'] });
}

/** A span that is more than nothing. */
export function someSpan(text: string): Parsed<BusinessSpan> {
  const read = span(text);
  return read.ok && read.value.amount === 0
    ? bad(`cannot be ${show(text)}: it must be more than nothing`)
    : read;
}

/** The same notation as clock time, in milliseconds. */
export function milliseconds(limits: { minMs: number; maxMs: number; range: string }): Parser<number> {
  return (text) => {
    const read = span(text);
    if (!read.ok) return read;
    const ms = read.value.amount * UNIT_MS[read.value.unit];
    return ms < limits.minMs || ms > limits.maxMs
      ? bad(`cannot be ${show(text)}: it must be ${limits.range}`)
      : good(ms);
  };
}

/** `08:00-17:00`, an end of `24:00` being midnight. */
export function openSpan(text: string): Parsed<OpenSpan> {
  const parts = /^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (!parts) return bad(`cannot be ${show(text)}: write opening and closing time as in 08:00-17:00`);
  const [hours, minutes, endHours, endMinutes] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const from = hours * 60 + minutes;
  const to = endHours * 60 + endMinutes;
  if (minutes > 59 || endMinutes > 59 || from >= 1440 || to > 1440) {
    return bad(`cannot be ${show(text)}: there is no such time of day`);
  }
  if (from >= to) {
    const how = 'what is past midnight belongs to the next day, as in 22:00-24:00 and 00:00-02:00';
    return bad(`cannot be ${show(text)}: it closes before it opens (${how})`);
  }
  return good({ from, to });
}

/** `2026-12-25`, a day that exists. */
export function day(text: string): Parsed<string> {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  // Date rolls 30 February over into March.
  if (real && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return good(text);
  return bad(`cannot be ${show(text)}: write a date that exists, as in 2026-12-25`);
}

export function timeZone(text: string): Parsed<string> {
  try {
    // Intl also takes bare offsets, which know no summer time.
    if (/^[A-Za-z]/.test(text)) {
      new Intl.DateTimeFormat('en', { timeZone: text });
      return good(text);
    }
  } catch {
    // Not a zone: the words below say what to write.
  }
  const near = nearestOf(text, Intl.supportedValuesOf('timeZone'));
  const hint = near === null ? 'write it as in America/Los_Angeles' : `did you mean ${near}?`;
  return bad(`cannot be ${show(text)}: there is no such time zone; ${hint}`);
}

/** A channel's name, with or without the number sign, or its id. */
export function channel(text: string): Parsed<string> {
  const name = text.trim().replace(/^#/, '');
  if (/^[CG][A-Z0-9]{6,}$/.test(name)) return good(name);
  // Slack: no capitals, spaces or punctuation but - and _; at most 80 characters.
  if (/^[\p{Ll}\p{Lo}\p{M}\p{N}_-]{1,80}$/u.test(name)) return good(name);
  return bad(
    `cannot be ${show(text)}: write a channel's name as in Slack (small letters, no spaces) or its id`,
  );
}

/** A Slack user id or an e-mail address. */
export function person(text: string): Parsed<string> {
  if (/^[UW][A-Z0-9]{2,}$/.test(text)) return good(text);
  if (!text.includes('@') || text.startsWith('@')) {
    return bad(`cannot be ${show(text)}: write a Slack id (as in U012AB3CD) or an e-mail address`);
  }
  const problem = findEmailProblem(text);
  return problem === null ? good(text) : bad(`cannot be ${show(text)}: the e-mail address ${problem}`);
}

/** A person, or a user group as `@name` or by its id. */
export function personOrGroup(text: string): Parsed<string> {
  if (/^@[a-z0-9][a-z0-9._-]{0,79}$/.test(text) || /^S[A-Z0-9]{6,}$/.test(text)) return good(text);
  const read = person(text);
  return read.ok ? read : bad(read.problem.replace('an e-mail address', 'an e-mail address or a @usergroup'));
}

/** A currency's code of three letters (ISO 4217). */
export function currency(text: string): Parsed<string> {
  const codes = Intl.supportedValuesOf('currency');
  if (codes.includes(text)) return good(text);
  return bad(
    `cannot be ${show(text)}${didYouMean(text, codes) || ':'} write a currency's code, as in USD or EUR`,
  );
}

/** An address or a range such as `10.0.0.0/8`. */
export function addressRange(text: string): Parsed<string> {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  const bits =
    prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 6 ? 128 : 32));
  // An IPv4 address written as IPv6, and a range of it that holds more than those.
  const beyond = /^(?:::|(?:0{1,4}:){5})ffff:/i.test(address) && Number(prefix ?? 128) < 96;
  if (version !== 0 && bits && !beyond && rest.length === 0) return good(text);
  return bad(`cannot be ${show(text)}: write an IP address or a range, as in 10.0.0.5 or 10.0.0.0/8`);
}

/** A value as it stands in the file, short enough for a message. */
export function show(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}
