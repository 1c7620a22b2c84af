import type { Addressee, Inquiry } from '../core/inquiry.js';
import { dropGoneEditors, hasGoneEditors } from '../core/life/editing.js';
import { recordNudge } from '../core/life/nudging.js';
import { dayOf } from '../core/metrics/week.js';
import type { Nudge, NudgeItem } from '../core/nudge.js';
import type { DueNudge } from '../core/nudges/due.js';
import { type NudgeRules, type PlannedPost, planNudges, TOGETHER_MS } from '../core/nudges/plan.js';
import type { Watched } from '../core/nudges/watched.js';
import type { Person } from '../core/person.js';
import type { Post } from '../core/post.js';
import type { Deps } from '../deps.js';
import { changeInquiry } from './change.js';
import { nudgeItem, tellNudges } from './tell-nudge.js';

/** Tasks that fall due are read so many at a time: the oldest first, the others by the next run. */
const MOST_TASKS = 500;

/**
 * The job `watch`: tells people what waits for them, once, marks what has waited far too long, and lets go of whoever
 * seems to be editing and is not.
 */
export async function watch(deps: Deps): Promise<void> {
  const { policy, store, clock } = deps;
  const now = clock.now();
  const watched = await dropGone(deps, await readWatched(deps, now), now);
  if (watched.length === 0 || policy.nudges.perInquiry === 0) return;
  const day = dayOf(now, policy.business.timeZone).from;
  const posts = await store.findPosts({ kind: 'nudge', since: day });
  const duty = {
    owner: await whoIs(deps, policy.slack.owner),
    backup: await whoIs(deps, policy.slack.backup),
  };
  const rules: NudgeRules = {
    policy,
    hours: deps.hours,
    duty,
    mentioned: countMentions(posts),
    today: day.toISOString(),
    now,
  };
  const plan = planNudges(watched, rules);
  for (const nudge of plan.silent) await record(deps, nudge, undefined);
  for (const post of plan.posts) await tell(deps, post, rules);
}

/** What waits for somebody, and what holds a task that falls due before the nudges of now are gathered. */
async function readWatched({ store }: Deps, now: Date): Promise<Watched[]> {
  const watched = new Map<string, Watched>();
  for await (const inquiry of store.eachWatched()) watched.set(inquiry._id, inquiry);
  const until = new Date(now.getTime() + TOGETHER_MS);
  for (const inquiry of await store.findTasksToNudge({ until, limit: MOST_TASKS }))
    watched.set(inquiry._id, inquiry);
  return [...watched.values()];
}

/** Lets the cards name nobody as editing who is taken for gone. */
async function dropGone(deps: Deps, watched: Watched[], now: Date): Promise<Watched[]> {
  const current: Watched[] = [];
  for (const inquiry of watched) {
    const changed = hasGoneEditors(inquiry, now)
      ? await changeInquiry(deps.store, inquiry._id, (each) => dropGoneEditors(each, now))
      : null;
    current.push(changed?.ok ? changed.inquiry : inquiry);
  }
  return current;
}

/** Writes each nudge down, then tells those that nobody else has told. */
async function tell(deps: Deps, planned: PlannedPost, { hours, now }: NudgeRules): Promise<void> {
  const items: NudgeItem[] = [];
  let inquiry: Inquiry | null = null;
  for (const nudge of planned.nudges) {
    const written = await record(deps, nudge, planned);
    if (!written) continue;
    inquiry = written;
    items.push(
      await nudgeItem(
        deps,
        written,
        { ...nudge, waitedMs: hours.openMsBetween(nudge.since, now) },
        planned.form,
      ),
    );
  }
  if (!inquiry) return;
  await tellNudges(deps, { ...planned, items }, inquiry);
  deps.log.info({ form: planned.form, items: items.length }, 'nudged');
}

/** Null where somebody else has written it, or it is gone. */
async function record(deps: Deps, nudge: DueNudge, post: PlannedPost | undefined): Promise<Inquiry | null> {
  const written: Nudge = {
    key: nudge.key,
    what: nudge.what,
    at: deps.clock.now(),
    since: nudge.since,
    ...(nudge.detail !== undefined && { detail: nudge.detail }),
    ...(post && { post: { id: post.id, form: post.form } }),
    ...(post?.for && { for: post.for }),
  };
  const changed = await changeInquiry(deps.store, nudge.inquiry._id, (current) =>
    recordNudge(current, written),
  );
  return changed.ok ? changed.inquiry : null;
}

function countMentions(posts: Post[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of posts) {
    if (content.kind !== 'nudge' || !content.for) continue;
    counts.set(content.for.id, (counts.get(content.for.id) ?? 0) + 1);
  }
  return counts;
}

/** Whom flo.yml names; null where Slack knows nobody by it. Rejects when Slack does not answer. */
async function whoIs(deps: Deps, named: string | undefined): Promise<Person | null> {
  if (named === undefined) return null;
  const found: Addressee = await deps.desk.whoIs(named);
  return found.kind === 'person' || found.kind === 'absent' ? found.person : null;
}
