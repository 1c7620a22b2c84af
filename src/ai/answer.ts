import { z } from 'zod';
import { MAX_DRAFT_BODY, MAX_DRAFT_SUBJECT } from '../core/draft.js';
import { takeCitations } from '../core/knowledge/citations.js';
import { LEAD_CLASSES } from '../core/lead-class.js';
import type { Qualified } from '../core/qualify.js';
import { readDay } from '../core/task.js';
import { holdsFrame } from './frame.js';

const CLASSES = z.enum(LEAD_CLASSES);

/**
 * What is asked of the model. The bounds are tight because a small model under a grammar fills whatever it is
 * given: all of it together must be written well within the budget.
 */
const ASKED = z.strictObject({
  summary: z.string().max(300),
  lead_class: CLASSES,
  hot_line: z.string().max(2),
  reasons: z.array(z.string().max(100)).max(3),
  known: z.array(z.strictObject({ field: z.string().max(40), words: z.string().max(60) })).max(4),
  missing: z.array(z.string().max(60)).max(4),
  next_steps: z
    .array(z.strictObject({ step: z.string().max(80), sure: z.boolean(), due: z.string().max(10) }))
    .max(3),
  flags: z.array(z.string().max(100)).max(2),
  subject: z.string().max(120),
  body: z.string().max(1_500),
});

/** What is accepted: servers without a grammar overshoot a little, and are cut or refused here. */
const ACCEPTED = z.object({
  summary: z.string(),
  lead_class: CLASSES,
  // Whatever is wrong with these two costs nobody the draft: what is not told counts as not known.
  hot_line: z.union([z.string(), z.number()]).nullish().catch(null),
  known: z.array(z.object({ field: z.string(), words: z.string() })).catch([]),
  reasons: z.array(z.string()),
  missing: z.array(z.string()),
  // A model without a grammar may answer with words alone: what it does not call sure is not.
  next_steps: z.array(
    z.union([
      z.string().transform((step) => ({ step, sure: false, due: '' })),
      z.object({ step: z.string(), sure: z.boolean().catch(false), due: z.string().catch('') }),
    ]),
  ),
  flags: z.array(z.string()),
  subject: z.string(),
  body: z.string(),
});

export interface Answer {
  summary: string;
  leadClass: z.infer<typeof CLASSES>;
  /** The number of the line of `hotWhen` that it says the inquiry meets, from 1; null of none. */
  hotLine: number | null;
  reasons: string[];
  /** What it says of the fields of `qualify`: unchecked. */
  known: Qualified[];
  missing: string[];
  nextSteps: AnsweredStep[];
  flags: string[];
  subject: string;
  body: string;
  /** The numbers of the passages that subject and body cite, in their order: unchecked. */
  cited: number[];
}

/** `due`: a day of the calendar, as `2026-11-02`; absent where it names none. */
export interface AnsweredStep {
  title: string;
  sure: boolean;
  due?: string;
}

/** What an answer of the form `draft` says. */
export type DraftAnswer = Pick<Answer, 'flags' | 'subject' | 'body' | 'cited'>;

/** Why an answer cannot be used, by what stands in it. */
export type AnswerFault = 'wrong-form' | 'empty' | 'too-long';

/** Puts hidden values back into the words of a field. */
export type Restore = (words: string, field: keyof Answer) => string;

export type JsonSchema = Record<string, unknown>;

/** A whole preparation, or the draft alone. */
export type AnswerForm = 'preparation' | 'draft';
const DRAFT_ONLY = { flags: true, subject: true, body: true } as const;

/** The answer's JSON schema; with `bounds: false` without the lengths that some servers refuse. */
export function answerSchema(form: AnswerForm, opts: { bounds: boolean }): JsonSchema {
  const asked = form === 'draft' ? ASKED.pick(DRAFT_ONLY) : ASKED;
  const { $schema: _dialect, ...schema } = z.toJSONSchema(asked) as JsonSchema;
  return opts.bounds ? schema : (withoutBounds(schema) as JsonSchema);
}

/**
 * The model's words, checked and cleaned, or what is wrong with them. Citations are taken out first of all: they
 * are the model's own, whatever stands in a hidden value. Then `restore` puts hidden values back: after what nobody
 * sees is gone, and before anything is shortened.
 */
export function readAnswer(text: string, restore: Restore = (words) => words): Answer | AnswerFault {
  if (text.length > MAX_ANSWER) return 'too-long';
  const parsed = ACCEPTED.safeParse(parseJson(text));
  if (!parsed.success) return 'wrong-form';
  const { data } = parsed;
  const { subject, body, cited } = readLetter(data, restore);
  const line = (words: string, field: keyof Answer) => readLine(words, (said) => restore(said, field));
  const summary = shorten(line(data.summary, 'summary'), 600);
  const lines = (field: 'reasons' | 'missing' | 'flags', items: string[]) =>
    tidyLines(items.slice(0, 12).map((item) => line(item, field)));
  if (summary === '') return 'empty';
  const fault = faultOf({ subject, body });
  if (fault !== null) return fault;
  return {
    summary,
    leadClass: data.lead_class,
    hotLine: numberIn(data.hot_line),
    known: data.known.slice(0, 12).map(({ field, words }) => ({
      field: oneLine(field),
      words: line(words, 'known'),
    })),
    reasons: lines('reasons', data.reasons),
    missing: lines('missing', data.missing),
    nextSteps: readSteps(data.next_steps, (words) => line(words, 'nextSteps')),
    flags: lines('flags', data.flags),
    subject,
    body,
    cited,
  };
}

/** The same for an answer of the form `draft`. */
export function readDraftAnswer(text: string, restore: Restore): DraftAnswer | AnswerFault {
  if (text.length > MAX_ANSWER) return 'too-long';
  const parsed = ACCEPTED.pick(DRAFT_ONLY).safeParse(parseJson(text));
  if (!parsed.success) return 'wrong-form';
  const { data } = parsed;
  const { subject, body, cited } = readLetter(data, restore);
  const fault = faultOf({ subject, body });
  if (fault !== null) return fault;
  const flags = tidyLines(
    data.flags.slice(0, 12).map((item) => readLine(item, (words) => restore(words, 'flags'))),
  );
  return { flags, subject, body, cited };
}

/** Ten times the longest draft. To read a million characters that nobody asked for would hold up every click. */
const MAX_ANSWER = 100_000;

/** Subject and body without their citations, and what these name. */
function readLetter(
  said: { subject: string; body: string },
  restore: Restore,
): Pick<Answer, 'subject' | 'body' | 'cited'> {
  const subject = takeCitations(oneLine(said.subject));
  const body = takeCitations(cleanBody(said.body));
  const line = oneLine(restore(subject.text, 'subject'));
  return {
    subject: holdsWord(line) ? line : '',
    body: cleanBody(restore(body.text, 'body')),
    cited: [...new Set([...subject.cited, ...body.cited])],
  };
}

/** Why nobody should be shown a letter as a draft, or null. Small models write back the frame they were given. */
function faultOf({ subject, body }: Pick<Answer, 'subject' | 'body'>): AnswerFault | null {
  if (body === '') return 'empty';
  if (!holdsWord(body) || holdsFrame(subject) || holdsFrame(body)) return 'wrong-form';
  return subject.length > MAX_DRAFT_SUBJECT || body.length > MAX_DRAFT_BODY ? 'too-long' : null;
}

/** Two letters side by side: of which fillers are none, though that is their kind, since nobody sees them. */
function holdsWord(text: string): boolean {
  return /\p{L}\p{M}*\p{L}/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ' '));
}

function readLine(words: string, restore: (words: string) => string): string {
  return oneLine(restore(takeCitations(oneLine(words)).text));
}

/** "2", "2." and 2 are the second line. */
function numberIn(line: string | number | null | undefined): number | null {
  const number = Number(/^\D{0,3}(\d{1,3})\b/.exec(String(line ?? ''))?.[1] ?? 0);
  return number > 0 ? number : null;
}

/**
 * Bare JSON, or JSON in a fence, as models without a schema like to answer; behind the thoughts of one that thinks
 * aloud, where its server does not keep them apart. Among other words it is not looked for: those may be the
 * customer's, repeated.
 */
function parseJson(text: string): unknown {
  const said = text.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
  const bare = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(said)?.[1] ?? said;
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

function tidyLines(items: string[]): string[] {
  const clean = items.map((item) => shorten(oneLine(item), 200));
  return [...new Set(clean.filter((item) => /[\p{L}\p{N}]/u.test(item)))].slice(0, 6);
}

function readSteps(
  given: { step: string; sure: boolean; due: string }[],
  line: (words: string) => string,
): AnsweredStep[] {
  const steps = given.slice(0, 12).map(({ step, sure, due }): [string, AnsweredStep] => {
    const day = readDay(due.trim());
    const title = shorten(line(step), 200);
    return [title, { title, sure, ...(day && { due: day }) }];
  });
  return [...new Map(steps.filter(([title]) => /[\p{L}\p{N}]/u.test(title))).values()].slice(0, 6);
}

/** Control and invisible direction marks have no business in a letter; joiners of scripts and emoji stay. */
function cleanBody(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function oneLine(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Direction marks and embeddings, zero-width space, word joiner, soft hyphen, tag characters, lone surrogates. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 2).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

function withoutBounds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutBounds);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'maxLength' && key !== 'maxItems')
      .map(([key, value]) => [key, withoutBounds(value)]),
  );
}
