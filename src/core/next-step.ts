import type { Policy } from './policy.js';
import { maskSensitive } from './privacy/mask.js';
import { cut } from './spelling.js';
import { dueOn, isoDay, MAX_TASK_TITLE } from './task.js';

/** What the team could do next. Ticked on the card when it is approved, it becomes a task. */
export interface NextStep {
  title: string;
  /** It has to be done in any case: ticked unless a person says otherwise. */
  sure: boolean;
  /** Whoever decides on the card has done it with that: it is told until then, and becomes no task. */
  byDeciding?: true;
  /**
   * The moment from which it is due (core/task, `dueOn`), where a day is named; else the next day of opening
   * (`dueOfStep`).
   */
  due?: Date;
}

/** The steps of a preparation. Those from before a step could be sure are words alone, and none of them is. */
export function stepsOf({ nextSteps }: { nextSteps: (NextStep | string)[] }): NextStep[] {
  return nextSteps.map((step) => (typeof step === 'string' ? { title: step, sure: false } : step));
}

/** A step as it was named, `due` a day of the calendar: one that is over, or years away, is none. */
export function toNextStep(
  named: { title: string; sure: boolean; due?: string },
  now: Date,
  { business }: Pick<Policy, 'business'>,
): NextStep {
  const { due, ...step } = named;
  const last = new Date(now.getTime() + FURTHEST_MS);
  const near =
    due !== undefined && due >= isoDay(now, business.timeZone) && due <= isoDay(last, business.timeZone);
  return { ...step, ...(near && { due: dueOn(due, business) }) };
}

/** Of the task that a step becomes. Masked first: half of a number at the end would not be recognised as one. */
export function titleOf({ title }: NextStep): string {
  return cut(maskSensitive(title), MAX_TASK_TITLE);
}

const FURTHEST_MS = 2 * 366 * 86_400_000;
