import type { CountRules } from './count.js';
import type { WeekFigures } from './figures.js';
import type { Week } from './week.js';

/*
 * A week's figures are counted anew until a week has passed since its end, and then kept: the cost of a report grows
 * with two weeks and not with history. They are counted anew where flo.yml counts otherwise than it did.
 */

const WEEK_MS = 7 * 86_400_000;
/** Of the definitions; a new number has every week counted anew. */
const DEFINITIONS = 1;

/** The setting that holds the figures of a week. */
export function keptSetting({ monday }: Pick<Week, 'monday'>): string {
  return `week.${monday}`;
}

export function mayBeKept({ to }: Week, now: Date): boolean {
  return now.getTime() - to.getTime() >= WEEK_MS;
}

/** What in flo.yml the figures depend on, as text. */
export function countedBy(
  business: { timeZone: string; hours: object; holidays: string[] },
  rules: Pick<CountRules, 'sla' | 'touches'>,
): string {
  const { timeZone, hours, holidays } = business;
  return JSON.stringify([DEFINITIONS, timeZone, hours, holidays, rules.sla, rules.touches]);
}

export function keepWeek({ week: _week, until: _until, ...figures }: WeekFigures, by: string): string {
  return JSON.stringify({ by, figures });
}

/** Null where there are none, or they were counted otherwise. */
export function readKept(setting: string | null, week: Week, by: string): WeekFigures | null {
  if (setting === null) return null;
  const kept = JSON.parse(setting) as { by: string; figures: Omit<WeekFigures, 'week' | 'until'> };
  return kept.by === by ? { ...kept.figures, week, until: week.to } : null;
}
