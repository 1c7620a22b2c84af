import type { Health } from '../deps/health.js';
import { StoreMisplaced } from '../deps/store.js';
import type { Deps } from '../deps.js';

/** Whoever watches Flo waits a few seconds for `/readyz`, and takes silence for a process that is dead. */
const READY_WITHIN_MS = 2_000;

/**
 * Whether store and Slack answer, in a word or line each. `connection`: why Slack's requests do not reach Flo, or null.
 */
export async function checkReadiness(
  deps: Deps,
  connection: () => string | null,
): Promise<{ ok: boolean; store: string; slack: string }> {
  const late = deps.clock.after(READY_WITHIN_MS);
  const [store, slack] = await Promise.all([
    healthBy(late, pingStore(deps)),
    healthBy(late, deps.desk.health()),
  ]);
  const trouble = [slack.ok ? null : slack.words, connection()].filter((words) => words !== null);
  return {
    ok: store.ok && trouble.length === 0,
    store: store.words,
    slack: trouble.length > 0 ? trouble.join('; ') : slack.words,
  };
}

/** What a part tells of itself, or that it does not answer, when it has not by `late`. */
export async function healthBy(late: Promise<void>, health: Promise<Health>): Promise<Health> {
  return Promise.race([health, late.then(() => ({ ok: false, words: 'does not answer at the moment' }))]);
}

async function pingStore({ store }: Deps): Promise<Health> {
  try {
    await store.ping();
    return { ok: true, words: 'answers' };
  } catch (error) {
    const misplaced = error instanceof StoreMisplaced;
    return { ok: false, words: misplaced ? 'was moved, deleted or replaced' : 'does not answer' };
  }
}
