import type { BusinessHours } from '../business-hours.js';
import { addCost, effortsOf, sumCosts } from '../cost.js';
import type { Source } from '../message.js';
import { SOURCES } from '../message.js';
import type { Policy, Touch } from '../policy.js';
import { TOUCHES } from '../policy.js';
import { firstResponseIn, type InquiryFacts, isSpam, LEADS } from './facts.js';
import type { CountedClass, GroupFigures, WeekFigures } from './figures.js';
import { type Life, readLife, waitsAt } from './life.js';
import { median, percentile } from './percentile.js';
import { isWithin, type Span, type Week } from './week.js';

/** What the definitions depend on. */
export interface CountRules {
  hours: BusinessHours;
  sla: Policy['sla'];
  touches: Policy['touches'];
}

/** An inquiry with what every week's count asks of it, reckoned once. */
export interface Judged {
  inquiry: InquiryFacts;
  life: Life;
  /** By when its class's `sla` wants the first reply; null for spam. Asking the calendar is slow: only where needed. */
  due(): Date | null;
}

export function judge(inquiry: InquiryFacts, { hours, sla }: Pick<CountRules, 'hours' | 'sla'>): Judged {
  const { leadClass, receivedAt } = inquiry;
  let known: Date | null | undefined;
  const due = () => {
    known ??= isSpam(inquiry) || leadClass === 'spam' ? null : hours.after(receivedAt, sla[leadClass]);
    return known;
  };
  return { inquiry, life: readLife(inquiry), due };
}

const CLASSES: readonly CountedClass[] = ['hot', 'warm', 'support', 'cold', 'other'];

/**
 * Counts the figures of one week, one inquiry after the other: it holds numbers, never inquiries. It must be given
 * every inquiry with which something happened since the week began, and every one that waits; more do no harm.
 *
 * What counts is what happened from Monday's midnight until `until`, in the business's zone, to inquiries that are no
 * spam: neither of that class nor rejected as such. The class is the one the inquiry has now.
 */
export class WeekCount {
  readonly #span: Span;
  readonly #groups = new Map<string, Group>();
  readonly #business: number[] = [];
  readonly #touches = new Map<Touch, number>(TOUCHES.map((name) => [name, 0]));
  readonly #cost: WeekFigures['cost'] = { asked: 0, costs: [], unknown: 0 };
  readonly #figures: Omit<
    WeekFigures,
    'week' | 'until' | 'response' | 'byClass' | 'bySource' | 'touches' | 'cost'
  > = {
    received: 0,
    answered: 0,
    sla: { inTime: 0, late: 0 },
    waiting: 0,
    rejected: { 'not-a-fit': 0, duplicate: 0, 'handled-elsewhere': 0, other: 0 },
    closed: 0,
    spam: 0,
    sent: { unedited: 0, edited: 0, rewritten: 0 },
    followUps: { sent: 0, answers: 0 },
    failures: { failed: 0, unknown: 0 },
    intake: { known: 0, asked: 0 },
  };

  constructor(
    readonly week: Week,
    readonly until: Date,
    private readonly rules: CountRules,
  ) {
    this.#span = { from: week.from, to: until };
  }

  add({ inquiry, life, due }: Judged): void {
    this.#addCosts(inquiry);
    if (isSpam(inquiry)) {
      if (this.#holds(inquiry.receivedAt)) this.#figures.spam += 1;
      return;
    }
    const groups = [this.#group(inquiry.leadClass), this.#group(inquiry.source)];
    if (this.#holds(inquiry.receivedAt)) {
      this.#figures.received += 1;
      for (const group of groups) group.received += 1;
    }
    if (waitsAt(life, this.until)) {
      this.#figures.waiting += 1;
      for (const group of groups) group.waiting += 1;
    }
    this.#addAnswer(inquiry, life, groups);
    this.#addSla(inquiry, life, due);
    this.#addOutcomes(inquiry, life);
    this.#addTouches(inquiry, life);
  }

  /** The figures as they are now. */
  figures(): WeekFigures {
    const wall = [...this.#groups].flatMap(([key, { wallMs }]) => (isClass(key) ? wallMs : []));
    const group = (key: string): GroupFigures => {
      const { received, answered, waiting, wallMs } = this.#groups.get(key) ?? noGroup();
      return { received, answered, waiting, medianMs: median(wallMs) };
    };
    const touches = Object.fromEntries(this.#touches) as Record<Touch, number>;
    const counted = TOUCHES.filter((name) => this.rules.touches[name] > 0);
    return {
      ...structuredClone(this.#figures),
      week: this.week,
      until: this.until,
      response: {
        count: wall.length,
        medianMs: median(wall),
        p90Ms: percentile(wall, 90),
        businessMedianMs: median(this.#business),
        businessP90Ms: percentile(this.#business, 90),
      },
      byClass: Object.fromEntries(CLASSES.map((name) => [name, group(name)])) as WeekFigures['byClass'],
      bySource: Object.fromEntries(SOURCES.map((name) => [name, group(name)])) as Record<
        Source,
        GroupFigures
      >,
      touches: {
        byName: touches,
        count: counted.reduce((sum, name) => sum + touches[name], 0),
        savedMs: counted.reduce((sum, name) => sum + touches[name] * this.rules.touches[name], 0),
      },
      cost: structuredClone(this.#cost),
    };
  }

  /** The first reply, of Flo's sending or by hand: from arrival until it went out. */
  #addAnswer(inquiry: InquiryFacts, life: Life, groups: Group[]): void {
    const { receivedAt, firstAnsweredAt: at } = inquiry;
    const wallMs = firstResponseIn(inquiry, this.#span);
    if (!at || wallMs === null) return;
    this.#figures.answered += 1;
    for (const group of groups) {
      group.answered += 1;
      group.wallMs.push(wallMs);
    }
    this.#business.push(this.rules.hours.openMsBetween(receivedAt, at));
    if (!LEADS.includes(inquiry.leadClass)) return;
    const fields = qualifiedAt(inquiry, life, at);
    this.#figures.intake.known += fields.known;
    this.#figures.intake.asked += fields.asked;
  }

  /**
   * Each inquiry counts once, in the week in which it was first answered within its class's `sla`, or in which that
   * ran out without a reply. One that was turned down before then counts for neither.
   */
  #addSla(inquiry: InquiryFacts, life: Life, dueOf: () => Date | null): void {
    const { receivedAt, firstAnsweredAt } = inquiry;
    if (receivedAt >= this.until) return;
    // Answered before the week began: whichever it was, it was settled before.
    if (firstAnsweredAt && firstAnsweredAt < this.week.from) return;
    if (isSurelyInTime(inquiry, this.rules.sla)) {
      if (this.#holds(firstAnsweredAt)) this.#figures.sla.inTime += 1;
      return;
    }
    // Whom nobody may write to is not answered late.
    if (!firstAnsweredAt && inquiry.wishes?.doNotContact) return;
    const due = dueOf();
    if (!due) return;
    if (firstAnsweredAt && firstAnsweredAt <= due) {
      if (this.#holds(firstAnsweredAt)) this.#figures.sla.inTime += 1;
    } else if (this.#holds(due) && !life.turnedDown.some(({ at }) => at <= due)) {
      this.#figures.sla.late += 1;
    }
  }

  #addOutcomes({ followUps = [], answers = [] }: InquiryFacts, life: Life): void {
    const figures = this.#figures;
    for (const { at, kind, reason } of life.turnedDown) {
      if (!this.#holds(at)) continue;
      if (kind === 'closed') figures.closed += 1;
      else if (reason !== 'spam') figures.rejected[reason] += 1;
    }
    for (const { at, wrote } of life.sent) if (this.#holds(at)) figures.sent[wrote] += 1;
    for (const { at, outcome } of life.failures) if (this.#holds(at)) figures.failures[outcome] += 1;
    for (const { endedAt, outcome } of followUps.flatMap(({ deliveries }) => deliveries)) {
      if (!this.#holds(endedAt)) continue;
      if (outcome === 'sent') figures.followUps.sent += 1;
      if (outcome === 'failed' || outcome === 'unknown') figures.failures[outcome] += 1;
    }
    figures.followUps.answers += answers.filter(({ at, round }) => round > 0 && this.#holds(at)).length;
  }

  #addTouches({ receivedAt, history, followUps = [], tasks = [] }: InquiryFacts, life: Life): void {
    const among = (moments: (Date | undefined)[]) => moments.filter((at) => this.#holds(at)).length;
    const letters = followUps.flatMap(({ deliveries }) =>
      deliveries.filter(({ outcome }) => outcome === 'sent').map(({ endedAt }) => endedAt),
    );
    const touches: Record<Touch, number> = {
      intake: among(life.messages),
      summary: among(life.read),
      lookup: (history?.earlier ?? 0) > 0 ? among([receivedAt]) : 0,
      draft: life.sent.filter(({ at, wrote }) => wrote !== 'rewritten' && this.#holds(at)).length,
      sending: among(life.sent.map(({ at }) => at)),
      followUp: among(letters),
      task: among(tasks.map(({ opened }) => opened.at)),
    };
    for (const name of TOUCHES) this.#touches.set(name, (this.#touches.get(name) ?? 0) + touches[name]);
  }

  #addCosts({ preparation, preparedBefore = [], followUps = [] }: InquiryFacts): void {
    const made = [
      ...preparedBefore,
      ...(preparation ? [preparation] : []),
      ...followUps.flatMap(({ at, preparedBy: by }) => (by ? [{ at, by }] : [])),
    ];
    for (const { at, by } of made) {
      if (!this.#holds(at)) continue;
      const { asked, costs, unknown } = sumCosts(effortsOf(by));
      this.#cost.asked += asked;
      this.#cost.unknown += unknown;
      for (const cost of costs) addCost(this.#cost.costs, cost);
    }
  }

  #holds(at: Date | undefined): boolean {
    return isWithin(at, this.#span);
  }

  #group(key: string): Group {
    const group = this.#groups.get(key) ?? noGroup();
    this.#groups.set(key, group);
    return group;
  }
}

/** Open time is never longer than the clock's: who was answered within that by the clock needs no calendar. */
function isSurelyInTime(
  { leadClass, receivedAt, firstAnsweredAt }: InquiryFacts,
  sla: Policy['sla'],
): boolean {
  if (!firstAnsweredAt || leadClass === 'spam') return false;
  const { amount, unit } = sla[leadClass];
  // A working day may end hours before a day has passed.
  const least = unit === 'd' ? 0 : amount * UNIT_MS[unit];
  return firstAnsweredAt.getTime() - receivedAt.getTime() <= least;
}

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000 };

interface Group {
  received: number;
  answered: number;
  waiting: number;
  wallMs: number[];
}

function noGroup(): Group {
  return { received: 0, answered: 0, waiting: 0, wallMs: [] };
}

function isClass(key: string): boolean {
  return CLASSES.some((name) => name === key);
}

/** What was known when the first reply went out; nothing of nothing where that is not on record. */
function qualifiedAt(inquiry: InquiryFacts, life: Life, at: Date): { known: number; asked: number } {
  const noted = life.qualified.findLast((each) => each.at <= at);
  if (noted) return noted;
  const { preparation } = inquiry;
  const fields = preparation && preparation.at <= at ? (preparation.qualify ?? []) : [];
  return { known: fields.filter(({ words }) => words !== undefined).length, asked: fields.length };
}
