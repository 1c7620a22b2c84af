import type { Inquiry } from './inquiry.js';
import { type NextStep, stepsOf, titleOf } from './next-step.js';

/** As many as a preparation names; Slack shows ten checkboxes in a list. */
const MAX_STEPS = 6;

/** `ticked`: as a person left it when they last approved, where that was taken back; before that, what is sure. */
export interface OfferedStep {
  key: string;
  step: NextStep;
  ticked: boolean;
}

/**
 * The steps that an approval may make tasks of, each with its key in the list: not what it does itself. One that is open
 * already, or that became a task of this very preparation, is not offered again.
 */
export function offeredSteps({ preparation, round, ticked: left, tasks = [] }: Inquiry): OfferedStep[] {
  // A later round's letter has no steps of its own.
  if (!preparation || round !== undefined) return [];
  const taken = new Set(
    tasks.filter(({ done, opened }) => !done || opened.at >= preparation.at).map(({ title }) => title),
  );
  const keys = left?.of.getTime() === preparation.at.getTime() ? left.keys : undefined;
  return stepsOf(preparation)
    .map((step, i) => ({ key: String(i), step, ticked: keys?.includes(String(i)) ?? step.sure }))
    .filter(({ step }) => !step.byDeciding && !taken.has(titleOf(step)))
    .slice(0, MAX_STEPS);
}
