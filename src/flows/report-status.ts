import { cardOf, followUpTrouble, overdueBefore, type Trouble } from '../core/attention.js';
import type { CardRef } from '../core/card-ref.js';
import { LEAD_CLASSES, type LeadClass } from '../core/lead-class.js';
import { senderOf, waitingSince } from '../core/life/reading.js';
import { dayOf, weekOf } from '../core/metrics/week.js';
import { isBarred } from '../core/nudges/watched.js';
import type { Post } from '../core/post.js';
import type { Status } from '../core/status.js';
import type { StatusReport } from '../core/status-report.js';
import { countSoFar } from '../core/status-report.js';
import { rankOf } from '../core/work.js';
import type { Deps } from '../deps.js';
import { findPlaceTrouble, tellPlaceWorks } from './place.js';
import { healthBy } from './readiness.js';

/** What waits for a decision, and what went wrong. */
const WAITING: Status[] = ['received', 'awaiting'];
const TROUBLED: Status[] = ['failed', 'unknown'];
/** As many letters that failed, or may have, are named, with links. */
const MOST_TROUBLED = 8;
/** Of the follow-ups that wait for a person so many are looked at: the latest. */
const MOST_FOLLOW_UPS = 1_000;
/** … and overdue ones. */
const MOST_OVERDUE = 5;
/** Posts that wait for a channel are counted up to here. */
const MOST_STUCK = 100;
/** Beyond this the embedded engine is the wrong one. */
const EMBEDDED_LIMIT = 20_000;
/** `/flo status` answers within a second: what has not answered by then, links included, does not answer. */
const PARTS_WITHIN_MS = 700;

interface Asking {
  deps: Deps;
  /** When nobody is waited for any more. */
  late: Promise<void>;
}

/** Gathers what `/flo status` tells. Rejects with StoreUnavailable, and with StoreMisplaced of what a person has to mend. */
export async function reportStatus(deps: Deps): Promise<StatusReport> {
  const now = deps.clock.now();
  const late = deps.clock.after(PARTS_WITHIN_MS);
  const asking = { deps, late };
  const { timeZone } = deps.policy.business;
  const spans = { day: dayOf(now, timeZone), week: weekOf(now, timeZone) };
  const [counts, holding, overdue, oldest, troubled, figures, all, clockwork, slack, model, knowledge, mail] =
    await Promise.all([
      deps.store.countOpen(),
      deps.store.countHolding(),
      findOverdue(asking, now),
      deps.store.listOpen({ statuses: WAITING, limit: 1 }),
      findTroubled(asking, now),
      deps.store.listSince(spans.week.from),
      deps.store.countAll(),
      readClockwork(asking),
      healthBy(late, deps.desk.health()),
      healthBy(late, deps.preparer.health()),
      healthBy(late, deps.knowledge.health()),
      healthBy(late, deps.mailer.health()),
      // Memory may answer for files that are gone.
      deps.store.ping(),
    ]);
  const countOf = (statuses: Status[], among = counts) =>
    among.reduce((sum, { status, count }) => (statuses.includes(status) ? sum + count : sum), 0);
  const waiting = LEAD_CLASSES.map((leadClass) => ({
    leadClass,
    count: countOf(
      WAITING,
      counts.filter((row) => row.leadClass === leadClass),
    ),
  })).filter((row) => row.count > 0);
  const first = oldest[0];
  return {
    waiting,
    ...holding,
    overdue,
    ...(first && {
      oldest: { sender: first.sender, receivedAt: first.receivedAt, ...(await linkTo(asking, first.card)) },
    }),
    ...countSoFar(figures, spans),
    troubled: { count: countOf(TROUBLED) + troubled.followUps, shown: troubled.shown },
    slack: slack.words,
    store: `${deps.store.kind === 'mongodb' ? 'MongoDB' : 'files on this machine'}, ${all.toLocaleString('en')} ${all === 1 ? 'inquiry' : 'inquiries'}`,
    model: model.words,
    knowledge: knowledge.words,
    mail: mail.words,
    ...clockwork,
    advice:
      deps.store.kind === 'embedded' && all > EMBEDDED_LIMIT
        ? ['There are more than 20,000 inquiries in local files: please move to MongoDB (set MONGODB_URI).']
        : [],
  };
}

/** How the jobs ran, and which channels stand in the way of what they tell. */
async function readClockwork(asking: Asking): Promise<Pick<StatusReport, 'jobs' | 'unreachable'>> {
  const [jobs, unreachable] = await Promise.all([asking.deps.store.listRuns(), listUnreachable(asking)]);
  return { jobs, unreachable };
}

/** Channels that are known to be closed to Flo, or that posts wait for. */
async function listUnreachable(asking: Asking): Promise<StatusReport['unreachable']> {
  const { deps } = asking;
  const stuck = await deps.store.listStuckPosts(MOST_STUCK);
  const waiting = new Map<string, Post[]>([[deps.policy.slack.digestChannel, []]]);
  for (const post of stuck) {
    if (post.to.kind === 'channel')
      waiting.set(post.to.channel, [...(waiting.get(post.to.channel) ?? []), post]);
  }
  const found = await Promise.all(
    [...waiting].map(async ([channel, posts]) => {
      const trouble = await findPlaceTrouble(deps, channel);
      if (trouble && posts.length === 0 && (await isMended(asking, channel))) return [];
      return trouble ? [{ channel, ...trouble, waiting: posts.length }] : [];
    }),
  );
  return found.flat();
}

/** Where nothing waits for a channel, no post will tell that a person has mended it: it is looked at again. */
async function isMended({ deps, late }: Asking, channel: string): Promise<boolean> {
  const to = { kind: 'channel', channel } as const;
  const found = await Promise.race([deps.desk.lookAt(to), late.then(() => null)]);
  if (found?.kind !== 'there') return false;
  await tellPlaceWorks(deps, to);
  return true;
}

/** Replies of which to tell, then follow-ups; and how many of those there are. */
async function findTroubled(
  asking: Asking,
  now: Date,
): Promise<{ followUps: number; shown: StatusReport['troubled']['shown'] }> {
  const { store } = asking.deps;
  const [replies, open] = await Promise.all([
    store.listOpen({ statuses: TROUBLED, limit: MOST_TROUBLED }),
    store.findOpenFollowUps({ by: now, limit: MOST_FOLLOW_UPS }),
  ]);
  const followUps = open.flatMap((inquiry) => {
    const kind = followUpTrouble(inquiry);
    return kind ? [{ id: inquiry._id, kind }] : [];
  });
  const shown = [
    ...replies.map(async ({ _id: id, status, sender, card }) => {
      const kind: Trouble = status === 'failed' ? 'failed' : 'unknown';
      return { id, kind, sender, ...(await linkTo(asking, card)) };
    }),
    ...followUps.slice(0, MOST_TROUBLED - replies.length).map(async ({ id, kind }) => {
      const inquiry = await store.get(id);
      const sender = senderOf(inquiry?.messages ?? []);
      return { id, kind, sender, ...(await linkTo(asking, inquiry && cardOf(inquiry, kind))) };
    }),
  ];
  return { followUps: followUps.length, shown: await Promise.all(shown) };
}

async function findOverdue(asking: Asking, now: Date): Promise<StatusReport['overdue']> {
  const { deps } = asking;
  const { hours } = deps;
  const before = new Map<LeadClass, Date>();
  for (const leadClass of LEAD_CLASSES)
    if (leadClass !== 'spam')
      before.set(leadClass, overdueBefore(deps.policy.sla[leadClass], { now, hours }));
  const found: { id: string; leadClass: LeadClass; since: Date }[] = [];
  for await (const one of deps.store.eachWaiting()) {
    const { _id: id, leadClass } = one;
    const [since, late] = [waitingSince(one), before.get(leadClass)];
    if (late && since < late && !isBarred(one)) found.push({ id, leadClass, since });
  }
  found.sort((a, b) => rankOf(a.leadClass) - rankOf(b.leadClass) || a.since.getTime() - b.since.getTime());
  const shown = found.slice(0, MOST_OVERDUE).map(async (one) => {
    const inquiry = await deps.store.get(one.id);
    const sender = senderOf(inquiry?.messages ?? []);
    return { ...one, sender, ...(await linkTo(asking, inquiry?.card)) };
  });
  return { count: found.length, shown: await Promise.all(shown) };
}

async function linkTo(
  { deps, late }: Asking,
  card: CardRef | null | undefined,
): Promise<{ permalink?: string }> {
  if (!card) return {};
  const link = await Promise.race([deps.desk.permalink(card), late.then(() => null)]);
  return link === null ? {} : { permalink: link };
}
