import { bad, good, type Parsed, show } from './values.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Field {
  name: string;
  min: number;
  max: number;
  /** The widest step that leads anywhere, which is also the widest that croner takes. */
  widest: number;
  /** Words that stand for numbers, from `min` on. */
  words?: string[];
}

const SECOND: Field = { name: 'second', min: 0, max: 59, widest: 60 };
const FIELDS: Field[] = [
  { name: 'minute', min: 0, max: 59, widest: 60 },
  { name: 'hour', min: 0, max: 23, widest: 24 },
  { name: 'day of the month', min: 1, max: 31, widest: 31 },
  { name: 'month', min: 1, max: 12, widest: 12, words: MONTHS },
  { name: 'day of the week', min: 0, max: 7, widest: 7, words: WEEKDAYS },
];

/** A cron line of five fields, or six with seconds first; every field `*`, numbers, ranges, steps and lists. */
export function cronLine(text: string): Parsed<string> {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== 5 && parts.length !== 6) {
    return bad(`cannot be ${show(text)}: a cron line has five fields, as in "0 9 * * 1" (Mondays at 9:00)`);
  }
  const fields = parts.length === 6 ? [SECOND, ...FIELDS] : FIELDS;
  const sets: Set<number>[] = [];
  for (const [i, field] of fields.entries()) {
    const set = expand(parts[i]!, field);
    if (set === null) {
      return bad(
        `cannot be ${show(text)}: ${show(parts[i]!)} is no ${field.name} (${field.min} to ${field.max})`,
      );
    }
    sets.push(set);
  }
  const [days, months] = [sets.at(-3)!, sets.at(-2)!];
  const first = Math.min(...days);
  if (![...months].some((month) => first <= DAYS_IN_MONTH[month - 1]!)) {
    return bad(`cannot be ${show(text)}: that day never comes`);
  }
  return good(parts.join(' '));
}

/** The numbers a field stands for; null when it is not written correctly. */
function expand(part: string, field: Field): Set<number> | null {
  const numbers = new Set<number>();
  for (const item of part.toLowerCase().split(',')) {
    const [range = '', step, ...rest] = item.split('/');
    const every = step === undefined ? 1 : /^\d{1,3}$/.test(step) ? Number(step) : 0;
    const ends = range === '*' ? [field.min, field.max] : range.split('-').map((end) => readEnd(end, field));
    const [from, to = from] = ends;
    // A step needs a range to step through.
    if (
      rest.length > 0 ||
      every < 1 ||
      every > field.widest ||
      ends.length > 2 ||
      (step !== undefined && ends.length === 1)
    )
      return null;
    if (from === undefined || from === null || to === undefined || to === null || from > to) return null;
    for (let n = from; n <= to; n += every) numbers.add(n);
  }
  return numbers;
}

function readEnd(text: string, field: Field): number | null {
  const word = field.words?.indexOf(text) ?? -1;
  if (word >= 0) return field.min + word;
  const number = /^\d{1,2}$/.test(text) ? Number(text) : -1;
  return number >= field.min && number <= field.max ? number : null;
}
