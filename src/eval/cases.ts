import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LEAD_CLASSES } from '../core/lead-class.js';
import { type Message, SOURCES } from '../core/message.js';

/** Every case is asked about at this moment: a Tuesday morning. */
export const NOW = new Date('2026-11-03T18:00:00Z');

const MESSAGE = z.strictObject({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  company: z.string().optional(),
  subject: z.string().optional(),
  text: z.string().min(1),
  source: z.enum(SOURCES).optional(),
  extra: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
});
const CLASS = z.enum(LEAD_CLASSES);
const LANGUAGE = z.string().min(2);

const INQUIRY = z.strictObject({
  id: z.string(),
  language: LANGUAGE,
  message: MESSAGE,
  /** Messages before it, oldest first. */
  earlier: z.array(MESSAGE).optional(),
  class: CLASS,
  /** Where two careful people would differ. */
  alsoAccept: z.array(CLASS).optional(),
  /** Fields of `qualify` that are not told. */
  missing: z.array(z.string()),
  /** The words that tell a field. */
  known: z.record(z.string(), z.string()).optional(),
  /** `knowledge`: the file and heading that answer it, as in `prices.md#Kitchens`. */
  questions: z.array(z.strictObject({ words: z.string(), knowledge: z.string().nullable() })),
  why: z.string(),
  /** Names two cases whose one difference changes the class. */
  pair: z.string().optional(),
  /** What a person approved, in cases exported from a team's own records. */
  approved: z.strictObject({ subject: z.string(), body: z.string() }).optional(),
});

/** An inquiry with what a careful person says of it. */
export type InquiryCase = z.infer<typeof INQUIRY> & { business: string };

/**
 * Reads `folder/*.json`, one file a business, or one such file. Throws an Error that names the file, the case and the
 * mistake.
 */
export function readInquiryCases(place: string): InquiryCase[] {
  if (!existsSync(place)) throw new Error(`${place} does not exist`);
  return filesOf(place).flatMap((file) => {
    const business = basename(file, '.json');
    return readList(file, INQUIRY).map((each) => ({ ...each, business }));
  });
}

const CLASSED = z.strictObject({
  class: CLASS,
  language: LANGUAGE,
  about: z.string(),
  hotWhen: z.array(z.string()).default([]),
  text: z.string(),
});

/** A message with its class, to a business of which only its own description, and what it wants first, is known. */
export type ClassedMessage = z.infer<typeof CLASSED>;

/** Reads a folder's `*.json`, or one such file. Throws as `readInquiryCases` does. */
export function readClassedMessages(place: string): ClassedMessage[] {
  return filesOf(place).flatMap((file) => readList(file, CLASSED));
}

const BINDING = z.object({ kind: z.string(), language: LANGUAGE, sentence: z.string() });
const HARMLESS = z.object({ language: LANGUAGE, customer: z.string().optional(), body: z.string() });
const APPROVED = HARMLESS.extend({ knowledge: z.array(z.string()) });

/** A set of guard cases: `''`, `-held-back` … as its files are called. */
export interface GuardCases {
  name: string;
  binding: z.infer<typeof BINDING>[];
  harmless: z.infer<typeof HARMLESS>[];
}

export function readGuardCases(folder: string): {
  sets: GuardCases[];
  approved: z.infer<typeof APPROVED>[];
} {
  const files = jsonFiles(folder);
  const names = files
    .map((file) => /^binding(.*)$/.exec(basename(file, '.json'))?.[1])
    .filter((name) => name !== undefined);
  return {
    sets: names.map((name) => ({
      name,
      binding: readList(join(folder, `binding${name}.json`), BINDING),
      harmless: readList(join(folder, `harmless${name}.json`), HARMLESS),
    })),
    approved: readList(join(folder, 'approved.json'), APPROVED),
  };
}

const HOSTILE = z.object({
  id: z.string(),
  language: LANGUAGE,
  message: MESSAGE,
  tries: z.string(),
  instructs: z.boolean(),
  mustNotAppear: z.array(z.string()).optional(),
});
export type HostileCase = z.infer<typeof HOSTILE>;

/** Without those that nobody may learn from, where `seen` asks for the rest alone. */
export function readHostileCases(folder: string, { seen = false } = {}): HostileCase[] {
  const files = jsonFiles(folder).filter((file) => !(seen && basename(file).startsWith('unread')));
  return files.flatMap((file) => readList(file, HOSTILE));
}

const STEERING = z.strictObject({ language: LANGUAGE, message: z.string(), instructs: z.boolean() });
export type SteeringCase = z.infer<typeof STEERING>;

/** Messages with no more to them than whether they try to give instructions. */
export function readSteeringCases(folder: string): SteeringCase[] {
  return jsonFiles(folder).flatMap((file) => readList(file, STEERING));
}

const PRIVATE = z.object({
  language: LANGUAGE,
  text: z.string(),
  hidden: z.array(z.string()),
  kept: z.array(z.string()),
});
export type PrivacyCase = z.infer<typeof PRIVATE>;

export function readPrivacyCases(folder: string): PrivacyCase[] {
  return jsonFiles(folder).flatMap((file) => readList(file, PRIVATE));
}

/** The case's messages as an inquiry would hold them, oldest first. */
export function messagesOf(example: {
  message: z.infer<typeof MESSAGE>;
  earlier?: z.infer<typeof MESSAGE>[] | undefined;
}): Message[] {
  return [...(example.earlier ?? []), example.message].map(({ source, extra, ...given }, i) => ({
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as typeof given),
    id: `m${i + 1}`,
    receivedAt: NOW,
    arrivedAt: NOW,
    source: source ?? 'form',
    extra: extra ?? [],
    keys: [],
  })) as Message[];
}

function filesOf(place: string): string[] {
  return statSync(place).isDirectory() ? jsonFiles(place) : [place];
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

function readList<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape>[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not readable JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) throw new Error(`${file} must be a list of cases`);
  return list.map((each: unknown, i) => {
    const parsed = shape.safeParse(each);
    if (parsed.success) return parsed.data;
    const id = (each as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' ? ` (${id})` : '';
    const [issue] = parsed.error.issues;
    throw new Error(`${file}, case ${i + 1}${name}: ${issue ? tellIssue(issue) : 'is not understood'}`);
  });
}

/** "message.text must be words, and is missing". */
function tellIssue(issue: z.core.$ZodIssue): string {
  // Lists count from 1, as people do.
  const field = issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
  const what = field === '' ? 'it' : field;
  switch (issue.code) {
    case 'invalid_type':
      return `${what} ${issue.message.endsWith('received undefined') ? 'is missing: it' : ''} must be ${KINDS[issue.expected] ?? issue.expected}`.replace(
        / {2,}/g,
        ' ',
      );
    case 'invalid_value':
      return `${what} must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `${what} has a field that no case has: ${issue.keys.join(', ')}`;
    case 'too_small':
      return `${what} must be at least ${issue.minimum === 1 ? 'one character' : `${issue.minimum} characters`} long`;
    default:
      return `${what}: ${issue.message}`;
  }
}

const KINDS: Record<string, string> = {
  string: 'words in quotation marks',
  array: 'a list in [ ]',
  object: 'fields in { }',
  record: 'fields in { }',
  boolean: 'true or false',
};
