import { BusinessHours } from '../core/business-hours.js';
import type { Addressee, Inquiry, Person } from '../core/inquiry.js';
import { recordNudge } from '../core/life/nudging.js';
import { senderOf } from '../core/life/reading.js';
import { dayOf } from '../core/metrics/week.js';
import type { Nudge, NudgeItem, NudgePost, Watched } from '../core/nudge.js';
import { isLive } from '../core/nudge.js';
import type { DueNudge } from '../core/nudges/due.js';
import { type NudgeRules, type PlannedPost, planNudges } from '../core/nudges/plan.js';
import type { Post, PostPlace } from '../core/post.js';
import type { Deps } from '../deps.js';
import { amendPost, announce } from './announce.js';
import { changeInquiry } from './change.js';

/** Posts of a day are read, and what a run that was killed left untold: a day and what clocks may repeat of it. */
const LOOK_BACK_MS = 26 * 3_600_000;

/** The job `watch`: tells people what waits for them, once, and marks what has waited far too long. */
export async function watch(deps: Deps): Promise<void> {
  const { policy, store, clock } = deps;
  const now = clock.now();
  const watched: Watched[] = [];
  for await (const inquiry of store.eachWatched()) watched.push(inquiry);
  if (watched.length === 0) return;
  const day = dayOf(now, policy.business.timeZone).from;
  const posts = await store.findPosts({ kind: 'nudge', since: new Date(now.getTime() - LOOK_BACK_MS) });
  await tellUntold(deps, watched, posts);
  const duty = {
    owner: await whoIs(deps, policy.slack.owner),
    backup: await whoIs(deps, policy.slack.backup),
  };
  const rules: NudgeRules = {
    policy,
    hours: new BusinessHours(policy.business),
    duty,
    mentioned: countMentions(posts, day),
    today: day.toISOString(),
    now,
  };
  const plan = planNudges(watched, rules);
  for (const nudge of plan.silent) await record(deps, nudge, undefined);
  for (const post of plan.posts) await tell(deps, post, rules);
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
      await itemOf(deps, written, { ...nudge, waitedMs: hours.openMsBetween(nudge.since, now) }, planned),
    );
  }
  if (!inquiry) return;
  await place(deps, { ...planned, items }, inquiry);
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
  deps.wake('card');
  return changed.ok ? changed.inquiry : null;
}

/** A post that is there already gets the items it does not tell yet. */
async function place(
  deps: Deps,
  post: Pick<PlannedPost, 'id' | 'form' | 'for'> & { items: NudgeItem[] },
  inquiry: Inquiry,
): Promise<void> {
  const { card } = inquiry;
  if (!card) return;
  const { id, form, items } = post;
  const to: PostPlace =
    form === 'thread'
      ? { kind: 'thread', card, inquiry: inquiry._id }
      : { kind: 'channel', channel: deps.policy.slack.channel };
  const content: NudgePost = { kind: 'nudge', form, ...(post.for && { for: post.for }), items };
  if ((await announce(deps, { id, to, content })) === 'inserted') return;
  await amendPost(deps, id, ({ content: told }) => {
    if (told.kind !== 'nudge') return null;
    const names = new Set(told.items.map(nameItem));
    const more = items.filter((item) => !names.has(nameItem(item)));
    return more.length === 0 ? null : { content: { ...told, items: [...told.items, ...more] } };
  });
}

/** A run that was killed may have written nudges down and told nobody. */
async function tellUntold(deps: Deps, watched: Watched[], posts: Post[]): Promise<void> {
  const told = new Set(
    posts.flatMap(({ content }) => (content.kind === 'nudge' ? content.items.map(nameItem) : [])),
  );
  const from = deps.clock.now().getTime() - LOOK_BACK_MS / 2;
  const hours = new BusinessHours(deps.policy.business);
  for (const { _id, nudges = [] } of watched) {
    for (const nudge of nudges) {
      if (!isLive(nudge) || nudge.at.getTime() < from || told.has(`${_id} ${nudge.key}`)) continue;
      const inquiry = await deps.store.get(_id);
      if (!inquiry || !nudge.post) continue;
      const { id, form } = nudge.post;
      const waitedMs = hours.openMsBetween(nudge.since, nudge.at);
      const item = await itemOf(deps, inquiry, { ...nudge, waitedMs }, { form });
      await place(deps, { id, form, for: nudge.for ?? null, items: [item] }, inquiry);
    }
  }
}

async function itemOf(
  deps: Deps,
  inquiry: Inquiry,
  nudge: Pick<NudgeItem, 'key' | 'what' | 'waitedMs' | 'detail'>,
  { form }: Pick<NudgePost, 'form'>,
): Promise<NudgeItem> {
  const { card } = inquiry;
  const link = card && form !== 'thread' ? await deps.desk.permalink(card) : null;
  return {
    inquiry: inquiry._id,
    key: nudge.key,
    what: nudge.what,
    leadClass: inquiry.leadClass,
    sender: senderOf(inquiry.messages),
    waitedMs: nudge.waitedMs,
    ...(nudge.detail !== undefined && { detail: nudge.detail }),
    ...(link && { link }),
  };
}

function countMentions(posts: Post[], day: Date): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { at, content } of posts) {
    if (at < day || content.kind !== 'nudge' || !content.for) continue;
    counts.set(content.for.id, (counts.get(content.for.id) ?? 0) + 1);
  }
  return counts;
}

function nameItem({ inquiry, key }: NudgeItem): string {
  return `${inquiry} ${key}`;
}

/** Whom flo.yml names; null where Slack knows nobody by it. Rejects when Slack does not answer. */
async function whoIs(deps: Deps, named: string | undefined): Promise<Person | null> {
  if (named === undefined) return null;
  const found: Addressee = await deps.desk.whoIs(named);
  return found.kind === 'person' || found.kind === 'absent' ? found.person : null;
}
