import type { Urgent } from '../core/attention.js';
import type { BusinessHours } from '../core/business-hours.js';
import { waitingSince } from '../core/life/reading.js';
import { type CountRules, type Judged, judge, WeekCount } from '../core/metrics/count.js';
import { isSpam } from '../core/metrics/facts.js';
import type { WeekFigures } from '../core/metrics/figures.js';
import { countedBy, keepWeek, keptSetting, mayBeKept, readKept } from '../core/metrics/kept-week.js';
import { isWithin, type Week } from '../core/metrics/week.js';
import type { Policy } from '../core/policy.js';
import type { Deps } from '../deps.js';

export interface CountedWeeks {
  /** Of every week asked for. */
  figures: WeekFigures[];
  /** What a person should look at now, in no order. */
  urgent: Urgent[];
  /** Inquiries of the newest week whose prepared words were changed, or that were rejected; the newest first. */
  corrected: string[];
}

/**
 * Counts those of these weeks that are to be kept and are not yet: a report that comes then has its last two to count.
 * Weeks follow each other, the oldest first.
 */
export async function keepWeeks(deps: Deps, weeks: Week[]): Promise<void> {
  const now = deps.clock.now();
  const ended = weeks.filter((week) => mayBeKept(week, now));
  const by = countedBy(deps.policy.business, rulesOf(deps));
  const known = await Promise.all(ended.map((week) => lookUp(deps, week, { by, now })));
  const first = known.findIndex(({ figures }) => figures === null);
  // One more, as the newest of those that are counted is never kept.
  if (first >= 0) await countWeeks(deps, weeks.slice(first, ended.length + 1));
}

/**
 * Counts these weeks, which follow each other, the oldest first, in one pass over everything that happened since the
 * first whose figures are not kept. What is to be kept from now on is kept.
 */
export async function countWeeks(deps: Deps, weeks: Week[]): Promise<CountedWeeks> {
  const now = deps.clock.now();
  const { business, sla } = deps.policy;
  const rules = rulesOf(deps);
  const by = countedBy(business, rules);
  const known = await Promise.all(weeks.slice(0, -1).map((week) => lookUp(deps, week, { by, now })));
  const counts = weeks
    .filter((_week, i) => !known[i]?.figures)
    .map((week) => new WeekCount(week, week.to < now ? week.to : now, rules));
  const urgent: Urgent[] = [];
  const corrected: { id: string; at: Date }[] = [];
  const [first, newest] = [counts[0]?.week, weeks.at(-1)];
  if (!first || !newest) return { figures: [], urgent, corrected: [] };
  for await (const facts of deps.store.eachChanged(first.from, now)) {
    const judged = judge(facts, rules);
    for (const count of counts) count.add(judged);
    const wait = urgencyOf(judged, { now, hours: rules.hours, sla });
    if (wait) urgent.push(wait);
    const at = correctedAt(judged, newest);
    if (at) corrected.push({ id: facts._id, at });
  }
  const anew = new Map(counts.map((count) => [count.week.monday, count.figures()]));
  for (const { week, figures, stored } of known) {
    const counted = anew.get(week.monday);
    if (!figures && counted && mayBeKept(week, now))
      await deps.store.writeSetting(keptSetting(week), keepWeek(counted, by), stored);
  }
  const keptBy = new Map(known.map(({ week, figures }) => [week.monday, figures]));
  return {
    figures: weeks.flatMap(({ monday }) => keptBy.get(monday) ?? anew.get(monday) ?? []),
    urgent,
    corrected: corrected.sort((a, b) => b.at.getTime() - a.at.getTime()).map(({ id }) => id),
  };
}

function rulesOf({ hours, policy: { sla, touches } }: Deps): CountRules {
  return { hours, sla, touches };
}

/** The week's figures where they are kept, and what is stored in their place where they are not. */
async function lookUp(deps: Deps, week: Week, { by, now }: { by: string; now: Date }) {
  if (!mayBeKept(week, now)) return { week, figures: null, stored: null };
  const stored = await deps.store.readSetting(keptSetting(week));
  return { week, figures: readKept(stored, week, by), stored };
}

/**
 * Overdue by its class's `sla` since the customer last began to wait, or hot; snoozed ones are left in peace, and
 * whoever is not to be contacted is owed no reply that could be overdue.
 */
function urgencyOf(
  { inquiry }: Judged,
  { now, hours, sla }: { now: Date; hours: BusinessHours; sla: Policy['sla'] },
): Urgent | null {
  const { _id: id, status, leadClass, snoozed, wishes } = inquiry;
  const since = waitingSince(inquiry);
  const waiting = status === 'received' || status === 'awaiting';
  if (!waiting || leadClass === 'spam' || isSpam(inquiry) || (snoozed && snoozed.until > now)) return null;
  if (!wishes?.doNotContact && hours.after(since, sla[leadClass]) < now)
    return { id, kind: 'overdue', leadClass, since };
  return leadClass === 'hot' ? { id, kind: 'waiting', leadClass, since } : null;
}

/** When, in this week, words other than the prepared ones went out, or the inquiry was rejected. */
function correctedAt({ life }: Judged, week: Week): Date | undefined {
  const moments = [
    ...life.sent.filter(({ wrote }) => wrote !== 'unedited'),
    ...life.turnedDown.filter(({ kind }) => kind === 'rejected'),
  ].map(({ at }) => at);
  return moments.findLast((at) => isWithin(at, week));
}
