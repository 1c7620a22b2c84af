import { hash } from 'node:crypto';
import { DateTime } from 'luxon';
import { BusinessHours } from './business-hours.js';
import type { Person } from './person.js';
import type { Policy } from './policy.js';

/** A next step that somebody owns. It lies in its inquiry, so that it is opened in the write that decides. */
export interface Task {
  /** `k1`, `k2`, … within the inquiry. */
  id: string;
  title: string;
  /** Who has it; absent while it is the team's. */
  owner?: Person;
  /** From this moment of its day on it is due; it is overdue once that day is over (`dueOn`, `isOverdue`). */
  due?: Date;
  /** `version`: the draft with whose approval it was opened; `form`: else the filled-in form that added it, by its id. */
  opened: { at: Date; by: Person; version?: number; form?: string };
  /** Who last moved it or gave it to somebody. */
  changed?: { at: Date; by: Person };
  done?: { at: Date; by: Person };
}

/** In UTF-16 units. */
export const MAX_TASK_TITLE = 150;
/** Of one inquiry, done ones included. */
export const MAX_TASKS = 100;

/** A day on which tasks are opened, and when those are due that name none. */
interface OpeningDay {
  from: Date;
  to: Date;
  nextDue: Date;
}

const lastDays = new WeakMap<Policy['business'], OpeningDay>();

export function openTasks({ tasks = [] }: { tasks?: Task[] }): Task[] {
  return tasks.filter(({ done }) => !done);
}

/** The moment at which a task of a calendar day falls due: when the business opens that day, else nine o'clock. */
export function dueOn(day: string, business: Policy['business']): Date {
  const start = DateTime.fromISO(day, { zone: business.timeZone });
  const opening = new BusinessHours(business).nextOpen(start.toJSDate());
  return isoDay(opening, business.timeZone) === day ? opening : start.set({ hour: 9 }).toJSDate();
}

/**
 * When a task is due that a next step opens at `at`: when the step says, unless that day is past; else on the first day
 * after `at` on which the business opens, so that it is overdue when that day is over.
 */
export function dueOfStep(named: Date | undefined, at: Date, business: Policy['business']): Date {
  const { from, nextDue } = openingDay(at, business);
  return named && named >= from ? named : nextDue;
}

function openingDay(at: Date, business: Policy['business']): OpeningDay {
  // Everybody who approves on one day asks for the same, and the calendar is slow.
  const known = lastDays.get(business);
  if (known && at >= known.from && at < known.to) return known;
  const { timeZone } = business;
  const today = DateTime.fromJSDate(at, { zone: timeZone }).startOf('day');
  const [from, to] = [today.toJSDate(), today.plus({ days: 1 }).toJSDate()];
  const nextDue = dueOn(isoDay(new BusinessHours(business).nextOpen(to), timeZone), business);
  const day = { from, to, nextDue };
  lastDays.set(business, day);
  return day;
}

/** The calendar day of a moment, as `2026-11-02`. */
export function isoDay(at: Date, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd');
}

/** `day` where it is one of the calendar, as `2026-11-02`. */
export function readDay(day: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && DateTime.fromISO(day).isValid ? day : undefined;
}

export function isOverdue({ done, due }: Task, now: Date, timeZone: string): boolean {
  return !done && due !== undefined && isoDay(due, timeZone) < isoDay(now, timeZone);
}

/** What a person saw of a task when they pressed something: any change gives another. */
export function markOf({ owner, due, opened, done }: Task): string {
  const seen = [owner?.id, due, opened.at, done?.at];
  return hash('sha256', JSON.stringify(seen)).slice(0, 8);
}
