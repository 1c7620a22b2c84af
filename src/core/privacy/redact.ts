import { atOnce, type Search as Looking } from '../guard/stretches.js';
import type { Message } from '../message.js';
import type { Policy } from '../policy.js';
import { findAll, IDENTIFIERS, lookForAll, replaceFindings, type Searches } from './detect.js';
import { guardField } from './fields.js';
import { type Finding, KINDS, type Kind, matchSpans } from './finding.js';
import { fillPlaceholders, kindIn, placeholderLike, writePlaceholder } from './placeholders.js';
import { startRepeated } from './repeated.js';
import { given, knownPersons, knownSearches, PHONE_DIGITS, personSearches } from './sender-searches.js';

/** Hides personal data from a model during one preparation, and puts it back in what returns. */
export interface Redaction {
  /** `text` with a placeholder for each identifier; the same value gets the same one every time. */
  hide(text: string): string;
  /** The same of what begins before `until`: hardly more is read, and of what ends behind it nothing is left over. */
  hideStart(text: string, until: number): string;
  /** That by and by. */
  hideSlowly(text: string, until: number): Looking<string>;
  /** A form's field: its label tells what its value is. */
  hideField(label: string, value: string, until?: number): string;
  /** A name or a company as such: hidden only where the privacy is strict. */
  hideName(kind: 'NAME' | 'COMPANY', value: string): string;
  /** The values again; placeholders that were invented or damaged are cut and named by kind. */
  restore(text: string): { text: string; cut: Cut[] };
}

/** What was cut: a placeholder for this kind of thing, or one that does not say. */
export type Cut = Kind | null;

export interface RedactionOptions {
  privacy: Policy['policy']['privacy'];
  /** The business's own words: what stands in them is no secret. */
  own?: string[];
  /** The conversation: what the sender gave is hidden wherever it is repeated. */
  messages?: Message[];
}

/** One `Redaction` for one preparation: placeholders count from 1. */
export function startRedaction(opts: RedactionOptions): Redaction {
  return atOnce(startRedactionSlowly(opts));
}

/** The same by and by: what a long conversation names is learned from all of its messages. */
export function* startRedactionSlowly(opts: RedactionOptions): Looking<Redaction> {
  const { privacy } = opts;
  if (privacy === 'off') return { ...NOTHING_HIDDEN, restore: (text) => restoreFrom(text, new Map()) };
  const strict = privacy === 'strict';
  const messages = opts.messages ?? [];
  const repeated = startRepeated();
  const searches = (): Searches => [
    ['TEXT', (text) => matchSpans(text, placeholderLike())],
    ...knownSearches(messages),
    ...IDENTIFIERS,
    ...(strict ? personSearches([...repeated.searches(), ...knownPersons(messages)]) : []),
  ];
  const isOwn = ownValues(opts.own ?? [], searches());
  if (strict) yield* learnFrom(messages, { searches, isOwn, repeated });
  const placeholders = new Map<string, string>();
  const values = new Map<string, string>();
  const counts = new Map<Kind, number>();

  const write = (kind: Kind, value: string): string => {
    const key = `${kind} ${sameness(kind, value)}`;
    const known = placeholders.get(key);
    if (known !== undefined) return known;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const placeholder = writePlaceholder(kind, number);
    placeholders.set(key, placeholder);
    values.set(placeholder, value);
    return placeholder;
  };
  function* hideSlowly(text: string, until: number): Looking<string> {
    const read = text.slice(0, until + LONGEST_FINDING);
    // What is found at one place of a text is hidden at all of them, so it is read twice.
    if (strict) yield* learnWords(read, read, { searches, isOwn, repeated });
    const found = (yield* lookForAll(read, searches())).filter(({ start }) => start < until);
    return yield* replaceFindings(text.slice(0, until), found, (one) =>
      isOwn(one) ? null : write(one.kind, one.value),
    );
  }
  const hideStart = (text: string, until: number) => atOnce(hideSlowly(text, until));
  const hide = (text: string): string => hideStart(text, text.length);

  return {
    hide,
    hideStart,
    hideSlowly,
    hideField(label, value, until = value.length) {
      const hidden = hideStart(value, until);
      const kind = guardField(label, value, { strict, changed: hidden !== value.slice(0, until) });
      return kind === null || value.trim() === '' ? hidden : write(kind, value);
    },
    hideName: (kind, value) => (strict && value.trim() !== '' ? write(kind, value) : hide(value)),
    restore: (text) => restoreFrom(text, values),
  };
}

/** One text hidden on its own, and the way back. */
export function redact(
  text: string,
  opts: RedactionOptions,
): { text: string; restore: Redaction['restore'] } {
  const redaction = startRedaction(opts);
  return { text: redaction.hide(text), restore: redaction.restore };
}

/** What was cut from a draft, in words for the card. */
export function tellCut(cut: Cut[]): string | null {
  if (cut.length === 0) return null;
  const kinds = KINDS.filter((kind) => cut.includes(kind)).map((kind) => KIND_WORDS[kind]);
  const what = kinds.length > 0 ? kinds.join(', ') : 'hidden details';
  const count = cut.length === 1 ? 'a placeholder' : `${cut.length} placeholders`;
  return `${CUT_NOTE} ${what} (${count} the model damaged or made up)`;
}

/** Whether a flag is `tellCut`'s: it speaks of one draft only. */
export function isCutNote(flag: string): boolean {
  return flag.startsWith(CUT_NOTE);
}

const CUT_NOTE = 'Cut from draft:';

const KIND_WORDS: Record<Kind, string> = {
  TOKEN: 'access token',
  EMAIL: 'e-mail address',
  IBAN: 'IBAN',
  CARD: 'card number',
  SSN: 'identity number',
  ACCOUNT: 'bank account',
  PHONE: 'phone number',
  ADDRESS: 'address',
  COMPANY: 'company',
  NAME: 'name',
  TEXT: 'text',
};

const NOTHING_HIDDEN = {
  hide: (text: string) => text,
  hideStart: (text: string, until: number) => text.slice(0, until),
  *hideSlowly(text: string, until: number): Looking<string> {
    yield 0;
    return text.slice(0, until);
  },
  hideField: (_label: string, value: string, until?: number) => value.slice(0, until),
  hideName: (_kind: 'NAME' | 'COMPANY', value: string) => value,
};

function restoreFrom(text: string, values: Map<string, string>): { text: string; cut: Cut[] } {
  const filled = fillPlaceholders(text, (placeholder) => values.get(placeholder) ?? null);
  return { text: filled.text, cut: filled.cut.map(kindIn) };
}

/** By what two spellings are the same value. Names keep theirs: what comes back must read as it was written. */
function sameness(kind: Kind, value: string): string {
  switch (kind) {
    case 'EMAIL':
      return value.toLowerCase();
    case 'PHONE':
      return value.replace(/\D/g, '').slice(-PHONE_DIGITS);
    case 'IBAN':
    case 'CARD':
    case 'SSN':
    case 'ACCOUNT':
      return value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    case 'ADDRESS':
      return value.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
    default:
      return value;
  }
}

function ownValues(own: string[], searches: Searches): (found: Finding) => boolean {
  const known = new Set(
    own
      .flatMap((text) => findAll(text, searches))
      .map(({ kind, value }) => `${kind} ${sameness(kind, value)}`),
  );
  const words = new Set(own.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return ({ kind, value }) => {
    if (known.has(`${kind} ${sameness(kind, value)}`)) return true;
    if (kind !== 'NAME' && kind !== 'COMPANY') return false;
    return (value.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => words.has(word));
  };
}

interface Learning {
  searches: () => Searches;
  isOwn: (found: Finding) => boolean;
  repeated: ReturnType<typeof startRepeated>;
}

/** Who and what the messages name, before any of them is hidden. */
function* learnFrom(whole: Message[], learning: Learning): Looking<void> {
  const messages = whole.map((message) => ({
    ...message,
    text: startAndEnd(message.text),
    extra: message.extra.map(({ name, value }) => ({ name, value: startAndEnd(value) })),
  }));
  const all = messages
    .flatMap(({ subject, text, extra }) => [subject ?? '', text, ...extra.map(({ value }) => value)])
    .join('\n');
  for (const company of given(messages, (message) => message.company))
    learning.repeated.learn('COMPANY', company, all);
  for (const { subject, text, extra } of messages) {
    for (const { name, value } of extra) {
      const kind = guardField(name, value, { strict: true, changed: false });
      if (kind !== null) learning.repeated.learn(kind, value, all);
      yield* learnWords(value, all, learning);
    }
    yield* learnWords(subject ?? '', all, learning);
    yield* learnWords(text, all, learning);
  }
}

/** Where people say who they are. To read the whole of a very long text would hold up everything else for seconds. */
function startAndEnd(text: string): string {
  if (text.length <= LEARNED_START + LEARNED_END) return text;
  return `${text.slice(0, LEARNED_START)}\n${text.slice(-LEARNED_END)}`;
}

const LEARNED_START = 20_000;
const LEARNED_END = 4_000;
/** A private key's; of a longer token the start is known for one. */
const LONGEST_FINDING = 4_100;

function* learnWords(text: string, context: string, { searches, isOwn, repeated }: Learning): Looking<void> {
  for (const found of yield* lookForAll(text, searches())) {
    if (!LEARNED.includes(found.kind) || isOwn(found)) continue;
    repeated.learn(found.kind, found.value, context);
    yield context.length;
  }
}

/** The rest is known by its form wherever it stands. */
const LEARNED: Kind[] = ['NAME', 'COMPANY', 'ADDRESS'];
