import { cardOf } from '../core/attention.js';
import type { Inquiry } from '../core/inquiry.js';
import { senderOf } from '../core/life/reading.js';
import type { Nudge, NudgeItem, NudgePost } from '../core/nudge.js';
import type { Person } from '../core/person.js';
import type { PostPlace } from '../core/post.js';
import type { Deps } from '../deps.js';
import { amendPost, announce } from './announce.js';

/**
 * Tells these in the post of this id: one that is there already gets the items it does not tell yet. A post all of
 * whose items are moot is not made, where it does not stand yet.
 */
export async function tellNudges(
  deps: Deps,
  post: { id: string; form: NudgePost['form']; for: Person | null; items: NudgeItem[] },
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
  const moot = content.items.every((item) => item.moot !== undefined);
  if ((await announce(deps, { id, to, content, ...(moot && { moot }) })) === 'inserted') return;
  await amendPost(deps, id, ({ content: told }) => {
    if (told.kind !== 'nudge') return null;
    const more = items.filter((item) => !tells(told, item));
    if (more.length === 0) return null;
    const all = { ...told, items: [...told.items, ...more] };
    return { content: all, moot: all.items.every((item) => item.moot !== undefined) };
  });
}

/** `waitedMs`: of business time, until now. */
export async function nudgeItem(
  deps: Deps,
  inquiry: Inquiry,
  nudge: Pick<Nudge, 'key' | 'what' | 'detail'> & { waitedMs: number },
  form: NudgePost['form'],
): Promise<NudgeItem> {
  const card = cardOf(inquiry, nudge.what);
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

/** Whether a post tells this nudge of this inquiry. */
export function tells({ items }: NudgePost, { inquiry, key }: Pick<NudgeItem, 'inquiry' | 'key'>): boolean {
  return items.some((item) => item.inquiry === inquiry && item.key === key);
}
