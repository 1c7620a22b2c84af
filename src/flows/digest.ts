import { cardOf, type Urgent, urgentFollowUp, urgentTask } from '../core/attention.js';
import { tellCorrections } from '../core/correction-report.js';
import { type Correction, correctionInSteps, pairOf } from '../core/corrections.js';
import { type Attention, type DigestFacts, makeDigest } from '../core/digest.js';
import { LEAD_CLASSES } from '../core/lead-class.js';
import { senderOf } from '../core/life/reading.js';
import { type Baseline, baselineNow } from '../core/metrics/baseline.js';
import type { MetricName } from '../core/metrics/metric.js';
import { BASELINE_SETTING, readBaselines, readTold, toldSetting } from '../core/metrics/settings.js';
import { type Week, weekAfter, weekOf, weeksUpTo } from '../core/metrics/week.js';
import { isBarred } from '../core/nudges/watched.js';
import { takeTime } from '../deps/take-time.js';
import type { Deps } from '../deps.js';
import { countWeeks, keepWeeks } from './count-weeks.js';

/** As many weeks are in the chart. */
const CHART_WEEKS = 8;
/** Whole drafts are read for what people corrected: so many of the week's newest. */
const MOST_CORRECTIONS = 100;
const CORRECTION_LINES = 3;
const DAY_MS = 86_400_000;
const MOST_ATTENTION = 5;
/** Of replies that were not sent, or may not have arrived, so many are looked at. */
const MOST_TROUBLED = 100;
/** Of inquiries with a follow-up that waits, and of those with tasks that are due, so many are looked at: the latest. */
const MOST_BESIDE = 1_000;
/** Slack is asked for a link no longer than this. */
const LINK_WITHIN_MS = 2_000;

/** Everything a week's report tells, as facts. Rejects with StoreUnavailable. */
export async function composeDigest(deps: Deps, week: Week): Promise<DigestFacts> {
  const now = deps.clock.now();
  const baseline = await readBaseline(deps);
  const weeks = weeksUpTo(week, CHART_WEEKS, deps.policy.business.timeZone);
  const [counted, told, usedBefore] = await Promise.all([
    countWeeks(deps, weeks),
    readToldValues(deps, baseline.metric),
    wasUsedBefore(deps, weeks[0]?.from ?? week.from),
  ]);
  const [attention, corrections] = await Promise.all([
    findAttention(deps, counted.urgent),
    readCorrections(deps, counted.corrected.slice(0, MOST_CORRECTIONS)),
  ]);
  return makeDigest({
    counted: counted.figures.map((figures) => ({ figures, told: told.get(figures.week.monday) })),
    baseline,
    usedBefore,
    now,
    attention,
    corrections,
  });
}

/**
 * The job `weeks`: the finished weeks of the next report's chart are counted before anybody asks for it. Over a long
 * history, or after a change of flo.yml, that takes a while.
 */
export async function keepChartWeeks(deps: Deps): Promise<void> {
  const { timeZone } = deps.policy.business;
  const last = weekAfter(weekOf(deps.clock.now(), timeZone), -1, timeZone);
  await keepWeeks(deps, weeksUpTo(last, CHART_WEEKS, timeZone));
}

/** Whether anything arrived before a moment: looked for further and further back, as most often a day tells. */
export async function wasUsedBefore(deps: Deps, to: Date): Promise<boolean> {
  for (const days of [1, 8, 64, 512, 4_096]) {
    const from = new Date(to.getTime() - days * DAY_MS);
    if (await deps.store.hasArrivals({ from, to })) return true;
  }
  return false;
}

/** The metric and its value before Flo that hold now, and whose word that is. */
export async function readBaseline(deps: Deps): Promise<Baseline> {
  const words = readBaselines(await deps.store.readSetting(BASELINE_SETTING));
  return baselineNow(deps.policy, words.at(-1), deps.clock.now());
}

/** What the owner has told of this metric, by the week's Monday. */
export async function readToldValues(deps: Deps, metric: MetricName) {
  return readTold(await deps.store.readSetting(toldSetting(metric)));
}

async function readCorrections(deps: Deps, ids: string[]): Promise<DigestFacts['corrections']> {
  const decided = await deps.store.readDecided(ids);
  const corrections: Correction[] = [];
  for (const inquiry of decided) {
    const pair = pairOf(inquiry);
    if (pair) corrections.push(await takeTime(correctionInSteps(pair, deps.policy.business)));
  }
  return { lines: tellCorrections(corrections).slice(0, CORRECTION_LINES), lookedAt: corrections.length };
}

async function findAttention(deps: Deps, waiting: Urgent[]): Promise<DigestFacts['attention']> {
  const limit = MOST_TROUBLED;
  const open = await deps.store.listOpen({ statuses: ['failed', 'unknown'], limit });
  const troubled = open.flatMap((inquiry): Urgent[] => {
    const { _id: id, status, leadClass, lastMessageAt: since } = inquiry;
    if (status !== 'failed') return [{ id, kind: 'unknown', leadClass, since }];
    // What nobody may send again need not be.
    return isBarred(inquiry) ? [] : [{ id, kind: 'failed', leadClass, since }];
  });
  const beside = await findBeside(deps);
  const found = onePerInquiry([...troubled, ...waiting, ...beside.urgent].sort(byUrgency));
  const shown = await Promise.all(found.slice(0, MOST_ATTENTION).map((urgent) => describe(deps, urgent)));
  const all = beside.all && open.length < limit;
  return { shown, more: found.length - shown.length, ...(!all && { atLeast: true }) };
}

/** What waits beside replies; not `all` where there may be more than was looked at. */
async function findBeside({ store, clock, hours }: Deps): Promise<{ urgent: Urgent[]; all: boolean }> {
  const now = clock.now();
  const asked = { by: now, limit: MOST_BESIDE };
  const [followed, tasked] = await Promise.all([store.findOpenFollowUps(asked), store.findTasksDue(asked)]);
  const urgent = [
    ...followed.map((inquiry) => urgentFollowUp(inquiry, { now, hours })),
    ...tasked.map((inquiry) => urgentTask(inquiry, now)),
  ];
  return {
    urgent: urgent.filter((one) => one !== null),
    all: [followed, tasked].every((found) => found.length < MOST_BESIDE),
  };
}

/** The first of each: whoever opens its card sees the rest. */
function onePerInquiry(urgent: Urgent[]): Urgent[] {
  const seen = new Set<string>();
  return urgent.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function byUrgency(a: Urgent, b: Urgent): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    LEAD_CLASSES.indexOf(a.leadClass) - LEAD_CLASSES.indexOf(b.leadClass) ||
    a.since.getTime() - b.since.getTime()
  );
}

/** What may have gone wrong goes before what is late. */
const KINDS: Attention['kind'][] = [
  'unknown',
  'follow-up-unknown',
  'failed',
  'follow-up-failed',
  'overdue',
  'waiting',
  'follow-up',
  'task',
];

async function describe(deps: Deps, urgent: Urgent): Promise<Attention> {
  const inquiry = await deps.store.get(urgent.id);
  const sender = senderOf(inquiry?.messages ?? []);
  const card = inquiry && cardOf(inquiry, urgent.kind);
  if (!card) return { ...urgent, sender };
  const link = await Promise.race([
    deps.desk.permalink(card),
    deps.clock.after(LINK_WITHIN_MS).then(() => null),
  ]);
  return { ...urgent, sender, card, ...(link !== null && { permalink: link }) };
}
