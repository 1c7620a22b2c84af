import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import type { Inquiry } from './inquiry.js';
import type { Message } from './message.js';
import { maskSensitive } from './privacy/mask.js';
import type { Task } from './task.js';
import { isoDay } from './task.js';

/** What the export reads of an inquiry. */
export const EXPORTED_FIELDS = [
  'status',
  'source',
  'leadClass',
  'receivedAt',
  'lastMessageAt',
  'firstAnsweredAt',
  'settledAt',
  'contact',
  'messages',
  'preparation',
  'decision',
  'assigned',
  'tasks',
] as const satisfies (keyof Inquiry)[];
export type ExportedInquiry = Pick<Inquiry, '_id' | (typeof EXPORTED_FIELDS)[number]>;

export type Sheet = 'inquiries' | 'tasks';
export const SHEETS: readonly Sheet[] = ['inquiries', 'tasks'];

type Cell = string | number;

const COLUMNS: Record<Sheet, string[]> = {
  inquiries: [
    'id',
    'received',
    'source',
    'class',
    'status',
    'name',
    'company',
    'email',
    'phone',
    'subject',
    'summary',
    'messages',
    'last message',
    'first answered',
    'assigned to',
    'decision',
    'decided by',
    'decided',
    'reason',
    'settled',
    'open tasks',
  ],
  tasks: ['inquiry', 'task', 'title', 'customer', 'owner', 'due', 'opened', 'opened by', 'done', 'done by'],
};

/** The first line of a sheet, with the mark by which Excel knows UTF-8. */
export function sheetHead(sheet: Sheet): Buffer {
  return Buffer.from(`\uFEFF${write([COLUMNS[sheet]])}`);
}

/** The lines of some inquiries, in their order. Payment data and identity numbers are masked, as on cards. */
export function sheetLines(sheet: Sheet, inquiries: ExportedInquiry[], timeZone: string): Buffer {
  const rows =
    sheet === 'inquiries'
      ? inquiries.map((inquiry) => inquiryRow(inquiry, timeZone))
      : inquiries.flatMap((inquiry) => (inquiry.tasks ?? []).map((task) => taskRow(inquiry, task, timeZone)));
  return Buffer.from(write(rows.map((row) => row.map(cell))));
}

function inquiryRow(inquiry: ExportedInquiry, timeZone: string): Cell[] {
  const { messages, decision, tasks = [] } = inquiry;
  const at = (date: Date | undefined) => tellMoment(date, timeZone);
  return [
    inquiry._id,
    at(inquiry.receivedAt),
    inquiry.source,
    inquiry.leadClass,
    inquiry.status,
    newest(messages, 'name'),
    newest(messages, 'company'),
    newest(messages, 'email') || (inquiry.contact.email ?? ''),
    newest(messages, 'phone'),
    newest(messages, 'subject'),
    inquiry.preparation?.summary ?? '',
    messages.length,
    at(inquiry.lastMessageAt),
    at(inquiry.firstAnsweredAt),
    inquiry.assigned?.person.name ?? '',
    decision?.kind ?? '',
    decision?.by.name ?? '',
    at(decision?.at),
    decision?.reason ?? '',
    at(inquiry.settledAt),
    tasks.filter(({ done }) => !done).length,
  ];
}

function taskRow({ _id, messages }: ExportedInquiry, task: Task, timeZone: string): Cell[] {
  const { owner, due, opened, done } = task;
  return [
    _id,
    task.id,
    task.title,
    newest(messages, 'name') || newest(messages, 'email') || newest(messages, 'phone'),
    owner?.name ?? '',
    due ? isoDay(due, timeZone) : '',
    tellMoment(opened.at, timeZone),
    opened.by.name,
    tellMoment(done?.at, timeZone),
    done?.by.name ?? '',
  ];
}

function newest(messages: Message[], field: 'name' | 'company' | 'email' | 'phone' | 'subject'): string {
  return messages.findLast((message) => message[field])?.[field] ?? '';
}

/** ISO 8601 with the offset of the business's zone then. */
function tellMoment(at: Date | undefined, timeZone: string): string {
  if (!at) return '';
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/**
 * One line, within what a cell should hold. A program that splits at semicolons instead would begin a cell after one:
 * what would be a formula there is none.
 */
function cell(value: Cell): Cell {
  if (typeof value === 'number') return value;
  return maskSensitive(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, CELL_CHARS)
    .replace(/;(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, ";$1'");
}

const CELL_CHARS = 2_000;

/** RFC 4180. Excel and its like run what begins as a formula: such cells begin with an apostrophe instead. */
function write(rows: Cell[][]): string {
  return stringify(rows, { record_delimiter: 'windows', escape_formulas: true });
}
