import { findEmailProblem, findPhoneProblem, MAX_EMAIL } from './address.js';
import {
  cleanLine,
  cleanText,
  hasControl,
  hasVisible,
  isPlain,
  trimAround,
  wellFormed,
} from './intake/text.js';
import type { ExtraField, Source, Written } from './message.js';
import { SOURCES } from './message.js';

/** Longest fields, in UTF-16 units. */
const MAX_NAME = 200;
const MAX_COMPANY = 200;
const MAX_SUBJECT = 300;
/** As much as a body of 256 KB, the most the door takes, can hold: whatever got in is kept whole. */
export const MAX_MESSAGE = 256 * 1024;
const MAX_SOURCE_ID = 255;
/** Of what is one line. */
const FAR_TOO_LONG = 10_000;
/** A Message-ID may fill a line of mail (RFC 5322 2.1.1). */
const MAX_IN_REPLY_TO = 998;
export const MAX_EXTRA_FIELDS = 200;
export const MAX_EXTRA_NAME = 200;
export const MAX_EXTRA_VALUE = 20_000;
/** How far a sender's clock may be ahead. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** Letters are older, inquiries that somebody still answers are not. */
const EARLIEST_MS = Date.UTC(2000, 0, 1);

/** What a customer sent, checked and cleaned; addresses are as typed (see core/address for matching). */
export interface Submission extends Written {
  inReplyTo?: string;
  receivedAt?: Date;
}

/** `problem` continues a sentence that begins with the field's name: "is longer than 200 characters". */
export interface FieldError {
  field: string;
  problem: string;
}

export type ReadSubmission = { ok: true; submission: Submission } | { ok: false; errors: FieldError[] };

/**
 * The submission in `fields` (a parsed body), or everything that is wrong with it, one entry per field.
 * Null and blank count as absent. `source` stands where the fields name none.
 */
export function readSubmission(fields: unknown, opts: { source: Source; now: Date }): ReadSubmission {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return {
      ok: false,
      errors: [{ field: 'body', problem: 'must be an object with the fields of an inquiry' }],
    };
  }
  const given = new Map<string, unknown>();
  // Object.entries, because `__proto__` and its like are names as good as any other here.
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null && value !== undefined) given.set(name, value);
  }

  const errors: FieldError[] = [];
  const read = (name: string, reader: Reader<string>) => readField(given, name, reader, errors);
  const source = read('source', readSource) as Source | undefined;
  const sourceId = read('sourceId', (text) => readIdentifier(text, MAX_SOURCE_ID));
  const inReplyTo = read('inReplyTo', (text) => readIdentifier(text, MAX_IN_REPLY_TO));
  const receivedAt = readField(given, 'receivedAt', (text) => readMoment(text, opts.now), errors);
  const name = read('name', (text) => readLine(text, MAX_NAME));
  const email = read('email', (text) => readAddress(text, findEmailProblem));
  const phone = read('phone', (text) => readAddress(text, findPhoneProblem));
  const company = read('company', (text) => readLine(text, MAX_COMPANY));
  const subject = read('subject', (text) => readLine(text, MAX_SUBJECT));
  const text = read('message', readMessage);
  const extra = readExtra(given, errors);

  const wrong = (field: string) => errors.some((error) => error.field === field);
  if (text === undefined && !wrong('message')) errors.push({ field: 'message', problem: 'is missing' });
  if (email === undefined && phone === undefined && !wrong('email') && !wrong('phone')) {
    errors.push({ field: 'email', problem: 'or phone is needed, so that somebody can answer' });
  }
  if (errors.length > 0 || text === undefined) return { ok: false, errors };
  const submission: Submission = { source: source ?? opts.source, text, extra };
  if (sourceId !== undefined) submission.sourceId = sourceId;
  if (inReplyTo !== undefined) submission.inReplyTo = inReplyTo;
  if (receivedAt !== undefined) submission.receivedAt = receivedAt;
  if (name !== undefined) submission.name = name;
  if (email !== undefined) submission.email = email;
  if (phone !== undefined) submission.phone = phone;
  if (company !== undefined) submission.company = company;
  if (subject !== undefined) submission.subject = subject;
  return { ok: true, submission };
}

/** The fields Flo knows. Everything else is extra. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'email',
  'phone',
  'company',
  'subject',
  'message',
  'source',
  'sourceId',
  'inReplyTo',
  'receivedAt',
]);

/** A value, nothing (the field is blank), or a problem. */
type Reading<T> = { value: T } | { value?: undefined; problem?: string };
type Reader<T> = (text: string) => Reading<T>;

function readField<T>(
  given: Map<string, unknown>,
  field: string,
  reader: Reader<T>,
  errors: FieldError[],
): T | undefined {
  const value = given.get(field);
  if (value === undefined) return undefined;
  if (typeof value !== 'string') {
    errors.push({ field, problem: `must be text, not ${nameType(value)}` });
    return undefined;
  }
  const reading = reader(value);
  if (reading.value === undefined && 'problem' in reading && reading.problem) {
    errors.push({ field, problem: reading.problem });
  }
  return reading.value;
}

function readLine(text: string, max: number): Reading<string> {
  // Long before it is tidied: not worth reading on.
  if (text.length > FAR_TOO_LONG)
    return hasVisible(text) ? { problem: `is longer than ${max} characters` } : {};
  const line = cleanLine(text);
  if (!hasVisible(line)) return {};
  return line.length > max ? { problem: `is longer than ${max} characters` } : { value: line };
}

function readMessage(text: string): Reading<string> {
  const clean = cleanText(text);
  if (!hasVisible(clean)) return { problem: 'is empty' };
  return clean.length > MAX_MESSAGE
    ? { problem: `is longer than ${MAX_MESSAGE} characters` }
    : { value: clean };
}

function readAddress(text: string, findProblem: (address: string) => string | null): Reading<string> {
  // Long before it is trimmed: no address, and not worth reading on.
  if (text.length > 2 * MAX_EMAIL && text.trim() !== '') return { problem: 'is far too long' };
  if (text.trim() === '') return {};
  if (hasControl(text)) return { problem: 'contains a line break or control character' };
  const address = isPlain(text) ? text : trimAround(text);
  if (!hasVisible(address)) return {};
  const problem = findProblem(address);
  return problem ? { problem } : { value: address };
}

function readIdentifier(text: string, max: number): Reading<string> {
  if (text.trim() === '') return {};
  if (hasControl(text)) return { problem: 'contains a line break or control character' };
  const id = wellFormed(text.trim());
  return id.length > max ? { problem: `is longer than ${max} characters` } : { value: id };
}

function readSource(text: string): Reading<Source> {
  const source = SOURCES.find((known) => known === text);
  return source ? { value: source } : { problem: `must be one of ${SOURCES.join(', ')}` };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

function readMoment(text: string, now: Date): Reading<Date> {
  if (text.trim() === '') return {};
  const parts = MOMENT.exec(text.trim());
  const problem = 'must be a date and time with its zone as in ISO 8601, e.g. 2026-11-02T09:30:00Z';
  if (!parts) return { problem };
  // Date.parse wants a colon in the offset and a point before the fraction, and rolls 30 February over.
  const moment = new Date(
    text
      .trim()
      .replace(',', '.')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
  );
  const day = new Date(`${parts[1]}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || Number.isNaN(day.getTime())) return { problem };
  if (day.toISOString().slice(0, 10) !== parts[1] || Number(parts[2]) > 23) return { problem };
  if (moment.getTime() > now.getTime() + CLOCK_SKEW_MS) return { problem: 'lies in the future' };
  if (moment.getTime() < EARLIEST_MS) return { problem: 'lies before the year 2000' };
  return { value: moment };
}

function readExtra(given: Map<string, unknown>, errors: FieldError[]): ExtraField[] {
  const extra: ExtraField[] = [];
  for (const [name, value] of given) {
    if (KNOWN_FIELDS.has(name)) continue;
    const field = shorten(cleanLine(name));
    if (name.length > MAX_EXTRA_NAME) {
      errors.push({ field, problem: `has a name longer than ${MAX_EXTRA_NAME} characters` });
      continue;
    }
    const words = writeValue(value);
    if (words === null) errors.push({ field, problem: 'is nested too deeply' });
    else if (words.length > MAX_EXTRA_VALUE) {
      errors.push({ field, problem: `is longer than ${MAX_EXTRA_VALUE} characters` });
    } else if (hasVisible(words)) extra.push({ name: field, value: words });
    if (extra.length > MAX_EXTRA_FIELDS) {
      errors.push({ field: 'body', problem: `has more than ${MAX_EXTRA_FIELDS} further fields` });
      break;
    }
    if (errors.length > MAX_EXTRA_FIELDS) break;
  }
  return extra;
}

function writeValue(value: unknown): string | null {
  if (typeof value === 'string') return cleanText(value);
  try {
    return cleanText(JSON.stringify(value) ?? '');
  } catch (error) {
    // The one thing that JSON.stringify cannot write of what JSON.parse has read is too deep a nesting.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function nameType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' ? 'a number' : 'true or false';
}

function shorten(name: string): string {
  return name.length > MAX_EXTRA_NAME ? `${name.slice(0, 60)}…` : name;
}
