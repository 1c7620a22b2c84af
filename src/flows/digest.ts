import { BusinessHours } from '../core/business-hours.js';
import { tellCorrections } from '../core/correction-report.js';
import { correctionOf, pairOf } from '../core/corrections.js';
import { type Attention, type Baseline, type DigestFacts, makeDigest } from '../core/digest.js';
import { LEAD_CLASSES } from '../core/inquiry.js';
import { senderOf } from '../core/life/reading.js';
import { baselineNow } from '../core/metrics/baseline.js';
import { WeekCount } from '../core/metrics/count.js';
import { type InquiryFacts, isSpam } from '../core/metrics/facts.js';
import type { WeekFigures } from '../core/metrics/figures.js';
import { type Life, readLife } from '../core/metrics/life.js';
import type { MetricName } from '../core/metrics/metric.js';
import { BASELINE_SETTING, readBaselines, readTold, toldSetting } from '../core/metrics/settings.js';
import { isWithin, type Week, weeksUpTo } from '../core/metrics/week.js';
import type { Deps } from '../deps.js';

/** As many weeks are in the chart. */
const CHART_WEEKS = 8;
/** Whole drafts are read for what people corrected: so many of the week's newest. */
const MOST_CORRECTIONS = 200;
const CORRECTION_LINES = 3;
const MOST_ATTENTION = 5;
/** Slack is asked for a link no longer than this. */
const LINK_WITHIN_MS = 2_000;

/** Everything a week's report tells, as facts. Rejects with StoreUnavailable. */
export async function composeDigest(deps: Deps, week: Week): Promise<DigestFacts> {
  const now = deps.clock.now();
  const baseline = await readBaseline(deps);
  const [counted, told, began] = await Promise.all([
    countWeeks(deps, weeksUpTo(week, CHART_WEEKS, deps.policy.business.timeZone), now),
    readToldValues(deps, baseline.metric),
    deps.store.firstReceivedAt(),
  ]);
  const [attention, corrections] = await Promise.all([
    findAttention(deps, counted.urgent),
    readCorrections(deps, counted.corrected),
  ]);
  return makeDigest({
    counted: counted.counts.map((count) => ({
      figures: count.figures(),
      told: told.get(count.week.monday),
    })),
    baseline,
    began,
    now,
    attention,
    corrections,
  });
}

/** The figures of these weeks, which follow each other, the oldest first. */
export async function countFigures(deps: Deps, weeks: Week[]): Promise<WeekFigures[]> {
  const { counts } = await countWeeks(deps, weeks, deps.clock.now());
  return counts.map((count) => count.figures());
}

/** The metric and its value before Flo that hold now, and whose word that is. */
export async function readBaseline(deps: Deps): Promise<Baseline> {
  const words = readBaselines(await deps.store.readSetting(BASELINE_SETTING));
  return baselineNow(deps.policy, words.at(-1), deps.clock.now());
}

async function readToldValues(deps: Deps, metric: MetricName) {
  return readTold(await deps.store.readSetting(toldSetting(metric)));
}

interface Counted {
  counts: WeekCount[];
  /** What a person should look at, hot first, then the longest waiting. */
  urgent: Urgent[];
  /** What was corrected in the newest week, or at least decided otherwise than prepared; newest first. */
  corrected: string[];
}

type Urgent = Pick<Attention, 'id' | 'kind' | 'leadClass' | 'since'>;

/** One pass over everything that happened since the first of the weeks. */
async function countWeeks(deps: Deps, weeks: Week[], now: Date): Promise<Counted> {
  const { business, sla, touches } = deps.policy;
  const rules = { hours: new BusinessHours(business), sla, touches };
  const counts = weeks.map((week) => new WeekCount(week, week.to < now ? week.to : now, rules));
  const urgent: Urgent[] = [];
  const corrected: { id: string; at: Date }[] = [];
  const [first, newest] = [weeks[0], weeks.at(-1)];
  if (!first || !newest) return { counts, urgent, corrected: [] };
  for await (const facts of deps.store.eachChanged(first.from)) {
    const life = readLife(facts);
    for (const count of counts) count.add(facts, life);
    const wait = urgencyOf(facts, life, { now, rules });
    if (wait) urgent.push(wait);
    const at = correctedAt(life, newest);
    if (at) corrected.push({ id: facts._id, at });
  }
  return {
    counts,
    urgent,
    corrected: corrected
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, MOST_CORRECTIONS)
      .map(({ id }) => id),
  };
}

/** Overdue by its class's `sla` since the customer last began to wait, or hot; snoozed ones are left in peace. */
function urgencyOf(
  facts: InquiryFacts,
  { waits }: Life,
  { now, rules }: { now: Date; rules: { hours: BusinessHours; sla: Deps['policy']['sla'] } },
): Urgent | null {
  const { _id: id, status, leadClass, snoozed } = facts;
  const since = waits.at(-1)?.from ?? facts.receivedAt;
  const waiting = status === 'received' || status === 'awaiting';
  if (!waiting || leadClass === 'spam' || isSpam(facts) || (snoozed && snoozed.until > now)) return null;
  if (rules.hours.after(since, rules.sla[leadClass]) < now) return { id, kind: 'overdue', leadClass, since };
  return leadClass === 'hot' ? { id, kind: 'waiting', leadClass, since } : null;
}

/** When, in this week, words other than the prepared ones went out, or the inquiry was rejected. */
function correctedAt(life: Life, week: Week): Date | undefined {
  const moments = [
    ...life.sent.filter(({ wrote }) => wrote !== 'unedited'),
    ...life.turnedDown.filter(({ kind }) => kind === 'rejected'),
  ].map(({ at }) => at);
  return moments.findLast((at) => isWithin(at, week));
}

async function readCorrections(deps: Deps, ids: string[]): Promise<DigestFacts['corrections']> {
  const decided = await deps.store.readDecided(ids);
  const corrections = decided.flatMap((inquiry) => {
    const pair = pairOf(inquiry);
    return pair ? [correctionOf(pair, deps.policy.business)] : [];
  });
  return { lines: tellCorrections(corrections).slice(0, CORRECTION_LINES), lookedAt: corrections.length };
}

async function findAttention(deps: Deps, waiting: Urgent[]): Promise<DigestFacts['attention']> {
  const troubled = (await deps.store.listOpen({ statuses: ['failed', 'unknown'], limit: 100 })).map(
    ({ _id: id, status, leadClass, lastMessageAt: since }): Urgent => ({
      id,
      kind: status === 'failed' ? 'failed' : 'unknown',
      leadClass,
      since,
    }),
  );
  const all = [...troubled, ...waiting].sort(byUrgency);
  const shown = await Promise.all(all.slice(0, MOST_ATTENTION).map((urgent) => describe(deps, urgent)));
  return { shown, more: all.length - shown.length };
}

function byUrgency(a: Urgent, b: Urgent): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    LEAD_CLASSES.indexOf(a.leadClass) - LEAD_CLASSES.indexOf(b.leadClass) ||
    a.since.getTime() - b.since.getTime()
  );
}

/** What may have gone wrong goes before what is late. */
const KINDS: Attention['kind'][] = ['unknown', 'failed', 'overdue', 'waiting'];

async function describe(deps: Deps, urgent: Urgent): Promise<Attention> {
  const inquiry = await deps.store.get(urgent.id);
  const sender = senderOf(inquiry?.messages ?? []);
  if (!inquiry?.card) return { ...urgent, sender };
  const link = await Promise.race([
    deps.desk.permalink(inquiry.card),
    deps.clock.after(LINK_WITHIN_MS).then(() => null),
  ]);
  return { ...urgent, sender, card: inquiry.card, ...(link !== null && { permalink: link }) };
}
