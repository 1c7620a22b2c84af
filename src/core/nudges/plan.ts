import type { BusinessHours } from '../business-hours.js';
import { lastClick, waitingSince } from '../life/reading.js';
import type { NudgePost } from '../nudge.js';
import type { Person } from '../person.js';
import type { Policy } from '../policy.js';
import { rankOf } from '../work.js';
import type { DueNudge, OnDuty } from './due.js';
import { findDue, WRITTEN_AGAIN } from './due.js';
import type { Watched } from './watched.js';

/** Nudges to one person that fall due within this time are one message. */
export const TOGETHER_MS = 5 * 60_000;
/** What fell due shortly before closing is told after it; what is older waits for the next opening. */
const AFTER_CLOSING_MS = 15 * 60_000;
/** The message about what waits from overnight comes within this time after opening, or not at all. */
const OPENING_MS = 2 * 3_600_000;

/** A business that was closed for less has had a break. */
const NIGHT_MS = 6 * 3_600_000;

/** Posts of the day that mentioned somebody, and what is known of the people. */
export interface NudgeRules {
  policy: Policy;
  hours: BusinessHours;
  duty: OnDuty;
  /** How often each person, by Slack id, was mentioned today. */
  mentioned: ReadonlyMap<string, number>;
  /** The business's date. */
  today: string;
  now: Date;
}

/** A post to make, or to add to, and what it is about. */
export interface PlannedPost {
  id: string;
  form: NudgePost['form'];
  for: Person | null;
  nudges: DueNudge[];
}

/**
 * What is to be told now, and what is only to be written down: beyond the budget of an inquiry a reply is nudged no
 * more, yet that it is late is marked.
 */
export function planNudges(
  watched: Watched[],
  rules: NudgeRules,
): { posts: PlannedPost[]; silent: DueNudge[] } {
  const { policy, now, hours } = rules;
  if (policy.nudges.perInquiry === 0) return { posts: [], silent: [] };
  const soon = new Date(now.getTime() + TOGETHER_MS);
  const reachable = watched.filter(({ card }) => card !== undefined);
  const found = reachable.flatMap((inquiry) => findDue(inquiry, { ...rules, until: soon }));
  const { allowed, spent } = keepBudget(found, policy);
  const isDue = ({ due }: DueNudge) => due <= now && (hours.isOpen(now) || isFresh(due, now));
  const over = spent.filter((nudge) => isDue(nudge) && !isAboutReply(nudge));
  const posts: PlannedPost[] = [];
  for (const group of byPerson(allowed)) {
    const due = group.filter(isDue);
    if (due.length === 0 || isStillGathering(group, due, now)) continue;
    const person = due[0]?.for ?? null;
    if (person && (rules.mentioned.get(person.id) ?? 0) >= policy.nudges.perPersonPerDay) over.push(...due);
    else posts.push(postFor(due, person));
  }
  if (over.length > 0)
    posts.push({ id: `nudges over ${rules.today}`, form: 'over', for: null, nudges: over });
  const opening = overnight(reachable, rules);
  return {
    posts: opening ? [opening, ...posts] : posts,
    silent: spent.filter((nudge) => isDue(nudge) && isAboutReply(nudge)),
  };
}

/**
 * What fits into the budget of its inquiry, the first due first: so many messages, in which one person may find several
 * things.
 */
function keepBudget(found: DueNudge[], { nudges }: Policy): { allowed: DueNudge[]; spent: DueNudge[] } {
  const kept = { allowed: [] as DueNudge[], spent: [] as DueNudge[] };
  const messages = new Map<string, Set<string>>();
  for (const nudge of found.toSorted((a, b) => a.due.getTime() - b.due.getTime())) {
    const { inquiry } = nudge;
    const told = messages.get(inquiry._id) ?? countMessages(inquiry);
    messages.set(inquiry._id, told);
    const next = `to ${nudge.for?.id}`;
    const fits = told.has(next) || told.size < nudges.perInquiry;
    if (fits) told.add(next);
    kept[fits ? 'allowed' : 'spent'].push(nudge);
  }
  return kept;
}

/**
 * The posts that told of an inquiry. Counted anew whenever the customer writes or begins to wait, and once somebody has
 * decided: a reply that was late leaves reminders for what comes after it, a task or a follow-up.
 */
function countMessages(inquiry: Watched): Set<string> {
  const turns = [
    waitingSince(inquiry),
    inquiry.lastMessageAt,
    ...(inquiry.decision ? [lastClick(inquiry.decision).at] : []),
  ];
  const since = Math.max(...turns.map((at) => at.getTime()));
  return new Set(
    inquiry.nudges?.flatMap(({ post, at }) =>
      post && post.form !== 'opening' && at.getTime() >= since ? post.id : [],
    ),
  );
}

/** Another one for the same person is about to fall due: they go out together then. */
function isStillGathering(group: DueNudge[], due: DueNudge[], now: Date): boolean {
  const first = Math.min(...due.map((nudge) => nudge.due.getTime()));
  return group.some(
    (nudge) => nudge.due > now && nudge.due.getTime() <= first + TOGETHER_MS && !isMootSoon(nudge),
  );
}

/** Whoever is still typing may be done before it falls due. */
function isMootSoon({ what }: DueNudge): boolean {
  return what === 'editing';
}

function postFor(due: DueNudge[], person: Person | null): PlannedPost {
  const nudges = due.toSorted(byClass);
  const [first] = nudges;
  const alone = nudges.length === 1;
  return {
    // Who is first belongs to no other post: a key is given once.
    id: `nudge ${first?.inquiry._id} ${first?.key}`,
    form: alone ? 'thread' : 'gathered',
    for: person,
    nudges,
  };
}

/**
 * At opening time: what came in, was added to by the customer, or was reopened since the last closing and still waits,
 * hot first.
 */
function overnight(watched: Watched[], rules: NudgeRules): PlannedPost | null {
  const { hours, now } = rules;
  const opened = hours.openSince(now);
  if (!opened || now.getTime() - opened.getTime() > OPENING_MS) return null;
  // After a break at noon nothing waits from overnight. Midnight tells nothing: some are open then.
  if (hours.openMsBetween(new Date(opened.getTime() - NIGHT_MS), opened) > 0) return null;
  const waiting = watched.filter(
    ({ status, snoozed, leadClass }) =>
      (status === 'received' || status === 'awaiting') && !snoozed && leadClass !== 'spam',
  );
  const whileClosed = (at: Date) => at < opened && hours.nextOpen(at).getTime() === opened.getTime();
  const nudges = waiting
    .flatMap((inquiry): DueNudge[] => {
      const { lastMessageAt } = inquiry;
      const since = waitingSince(inquiry);
      const began = `overnight/${since.getTime()}`;
      const told = { inquiry, due: opened, since, for: null };
      if (whileClosed(since)) {
        if (!inquiry.waitingSince) return [{ ...told, key: began, what: 'overnight' }];
        if (lastMessageAt < since) return [{ ...told, key: began, what: 'reopened' }];
        return [{ ...told, key: began, what: 'overnight', detail: WRITTEN_AGAIN }];
      }
      // It has waited for longer, and the customer has written again.
      if (!whileClosed(lastMessageAt)) return [];
      const key = `${began}/${lastMessageAt.getTime()}`;
      return [{ ...told, key, what: 'overnight', detail: WRITTEN_AGAIN }];
    })
    .filter(({ inquiry, key }) => !inquiry.nudges?.some((nudge) => nudge.key === key));
  if (nudges.length === 0) return null;
  const id = `nudges opening ${opened.toISOString()}`;
  return { id, form: 'opening', for: null, nudges: nudges.toSorted(byClass) };
}

function isFresh(due: Date, now: Date): boolean {
  return now.getTime() - due.getTime() <= AFTER_CLOSING_MS;
}

function isAboutReply({ what }: Pick<DueNudge, 'what'>): boolean {
  return what === 'reply' || what === 'late';
}

function byPerson(nudges: DueNudge[]): DueNudge[][] {
  const groups = new Map<string, DueNudge[]>();
  for (const nudge of nudges) {
    const id = nudge.for?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), nudge]);
  }
  return [...groups.values()];
}

/** Hot first; of one class, who has waited longest. */
function byClass(a: DueNudge, b: DueNudge): number {
  const hotter = rankOf(a.inquiry.leadClass) - rankOf(b.inquiry.leadClass);
  return hotter || a.since.getTime() - b.since.getTime();
}
