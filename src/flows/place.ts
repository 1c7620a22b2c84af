import type { PostPlace } from '../core/post.js';
import { newPost } from '../core/post.js';
import type { Deps } from '../deps.js';

/** Why a channel cannot be posted to, and since when that is known. */
export interface PlaceTrouble {
  since: Date;
  problem: string;
}

/**
 * A channel cannot be posted to until a person mends it. It stays known until a post stands there again; the log says
 * so and the owner is told once, whatever is started anew meanwhile.
 */
export async function tellPlaceProblem(deps: Deps, to: PostPlace, problem: string): Promise<void> {
  if (to.kind !== 'channel') return;
  const { store, policy, clock, log } = deps;
  const name = settingOf(to.channel);
  const known = await store.readSetting(name);
  // Whoever writes first names the trouble, and the message carries its name.
  if (!known) await store.writeSetting(name, write({ since: clock.now(), problem }), known);
  const trouble = read(await store.readSetting(name));
  if (!trouble) return;
  const channel = `#${to.channel.replace(/^#/, '')}`;
  const post = newPost({
    id: `channel ${to.channel} since ${trouble.since.toISOString()}`,
    at: trouble.since,
    to: { kind: 'person', person: policy.slack.owner },
    content: {
      kind: 'notice',
      text: `Flo cannot post in ${channel}: ${trouble.problem}. Please create the channel or invite Flo there: what Flo has to tell there is kept, and posted once it can be. A digest that is kept goes to the channel that flo.yml names when Flo is started again.`,
    },
  });
  if ((await store.insertPost(post)) === 'taken') return;
  log.warn({ channel: to.channel, problem }, 'a channel cannot be posted to: the owner is told');
}

/** The channel can be posted to: the next trouble is a new one. */
export async function tellPlaceWorks(deps: Deps, to: PostPlace): Promise<void> {
  if (to.kind !== 'channel') return;
  const name = settingOf(to.channel);
  const known = await deps.store.readSetting(name);
  if (known) await deps.store.writeSetting(name, '', known);
}

/** What is known to be wrong with a channel. */
export async function findPlaceTrouble(deps: Deps, channel: string): Promise<PlaceTrouble | null> {
  return read(await deps.store.readSetting(settingOf(channel)));
}

function settingOf(channel: string): string {
  return `trouble with channel ${channel}`;
}

function write({ since, problem }: PlaceTrouble): string {
  return JSON.stringify({ since, problem });
}

function read(value: string | null): PlaceTrouble | null {
  if (!value) return null;
  const { since, problem } = JSON.parse(value) as { since: string; problem: string };
  return { since: new Date(since), problem };
}
