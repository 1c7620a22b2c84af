import { allMatches } from '../matches.js';
import type { MetricName, MetricUnit } from './metric.js';
import { METRIC_KINDS } from './metric.js';

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** A little over a year. */
const MAX_DURATION_MS = 400 * UNIT_MS.d;
const MAX_COUNT = 1_000_000;

/**
 * A value of the metric as a person writes it: a duration by the clock (`26h`, `1d 2h`, `1.5 h`), a percentage (`60%`)
 * or a number (`40`). Else what is wrong, in words to follow "cannot be …:", about the `subject`.
 */
export function readValue(
  name: MetricName,
  text: string,
  subject: string = name,
): { ok: true; value: number } | { ok: false; problem: string } {
  const { unit, example } = METRIC_KINDS[name];
  const value = READERS[unit](text.trim().toLowerCase());
  if (value === null) return { ok: false, problem: `${subject} is ${UNIT_WORDS[unit]}, as in ${example}` };
  const max = { duration: MAX_DURATION_MS, work: MAX_DURATION_MS, percent: 100, count: MAX_COUNT }[unit];
  if (value > max) return { ok: false, problem: `it is more than ${tellValue(unit, max)}` };
  return { ok: true, value };
}

/** The value before Flo, as a person writes it: nothing at all only where more is better, and none was possible. */
export function readBaselineValue(name: MetricName, text: string): ReturnType<typeof readValue> {
  const read = readValue(name, text);
  return read.ok && read.value === 0 && !MAY_HAVE_BEEN_NOTHING.includes(name)
    ? { ok: false, problem: `${name} before Flo must be more than nothing` }
    : read;
}

const MAY_HAVE_BEEN_NOTHING: MetricName[] = ['answered-in-sla', 'intake-completion', 'booked-calls'];

/** The value in words: "2 h 10 m", "85 %", "40". */
export function tellValue(unit: MetricUnit, value: number): string {
  switch (unit) {
    case 'duration':
      return tellDuration(value);
    case 'work':
      return tellWork(value);
    case 'percent':
      return `${rounded(value)} %`;
    case 'count':
      return rounded(value).toLocaleString('en');
  }
}

/** A duration in at most two units: "less than a minute", "26 h", "2 h 10 m", "3 d 4 h". Days from two on. */
export function tellDuration(ms: number): string {
  const minutes = Math.round(ms / UNIT_MS.m);
  if (minutes < 1) return ms === 0 ? '0 m' : 'less than a minute';
  if (minutes < 60) return `${minutes} m`;
  if (minutes < 48 * 60) return two([Math.floor(minutes / 60), 'h'], [minutes % 60, 'm']);
  const hours = Math.round(minutes / 60);
  return two([Math.floor(hours / 24), 'd'], [hours % 24, 'h']);
}

/** Time that somebody works, in hours: nobody's working day has 24 of them. */
export function tellWork(ms: number): string {
  const hours = Math.round(ms / UNIT_MS.h);
  return hours < 48 ? tellDuration(ms) : `${hours.toLocaleString('en')} h`;
}

const UNIT_WORDS: Record<MetricUnit, string> = {
  duration: 'a duration',
  work: 'a duration',
  percent: 'a percentage from 0% to 100%',
  count: 'a number',
};

const READERS: Record<MetricUnit, (text: string) => number | null> = {
  duration: readDuration,
  work: readDuration,
  percent: (text) => readNumber(/^(.+?)\s*%$/.exec(text)?.[1]),
  count: readNumber,
};

function readDuration(text: string): number | null {
  if (!/^(?:\d{1,9}(?:\.\d{1,3})?\s*[smhd]\s*)+$/.test(text)) return null;
  const parts = allMatches(text, /([\d.]+)\s*([smhd])/g);
  const units = parts.map(([, , unit]) => unit);
  if (new Set(units).size < units.length) return null;
  return Math.round(
    parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS], 0),
  );
}

function readNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}(?:\.\d{1,3})?$/.test(text) ? Number(text) : null;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function two(one: [number, string], other: [number, string]): string {
  return [one, other].flatMap(([amount, unit]) => (amount > 0 ? [`${amount} ${unit}`] : [])).join(' ');
}
