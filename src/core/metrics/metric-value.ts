import type { Person } from '../person.js';
import type { WeekFigures } from './figures.js';
import type { MetricName } from './metric.js';

/** What the owner said of one week, where Flo cannot measure it. */
export interface ToldValue {
  /** In the metric's unit. */
  value: number;
  by: Person;
  at: Date;
}

/**
 * The metric's value in a week, in its unit; null where it is not known: nothing to measure, before Flo's first
 * inquiry (not `inUse`), or not told by the owner.
 */
export function metricValue(
  name: MetricName,
  week: { figures: WeekFigures; told: ToldValue | undefined; inUse: boolean },
): number | null {
  const { figures, told, inUse } = week;
  switch (name) {
    case 'response-time':
      return figures.response.medianMs;
    case 'answered-in-sla':
      return share(figures.sla.inTime, figures.sla.inTime + figures.sla.late);
    case 'manual-touches':
      return inUse ? figures.touches.count : null;
    case 'hours-saved':
      return inUse ? figures.touches.savedMs : null;
    case 'intake-completion':
      return share(figures.intake.known, figures.intake.asked);
    case 'booked-calls':
    case 'no-show-reduction':
    case 'proposal-turnaround':
    case 'reporting-time':
      return told?.value ?? null;
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
