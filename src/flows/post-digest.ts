import { type Chart, chartOf } from '../core/chart.js';
import { weekAfter, weekOf } from '../core/metrics/week.js';
import type { Deps } from '../deps.js';
import { announce } from './announce.js';
import { composeDigest } from './digest.js';

/** An upload that failed is tried once more after so long; then the digest goes out with a table. */
const UPLOAD_PAUSE_MS = 2_000;

/**
 * The job `digest`: the report about the last whole week before the slot, once for each week, however often the schedule
 * or a change of it comes back to that. May be begun again: whoever owes the post first wins, and a picture that no post
 * came to show is seen by nobody.
 */
export async function postDigest(deps: Deps, slot: Date, signal: AbortSignal): Promise<void> {
  const { timeZone } = deps.policy.business;
  const week = weekAfter(weekOf(slot, timeZone), -1, timeZone);
  const id = `digest/${week.monday}`;
  if (await deps.store.getPost(id)) return;
  const facts = await composeDigest(deps, week);
  const chart = chartOf(facts);
  const file = await uploadChart(deps, chart, signal);
  // Whoever has taken over would otherwise find this one's post.
  if (signal.aborted) return;
  await announce(deps, {
    id,
    to: { kind: 'channel', channel: deps.policy.slack.digestChannel },
    content: { kind: 'digest', facts, chart: { alt: chart.alt, ...(file !== null && { file }) } },
  });
}

/** The id of the picture in Slack; null where it could not be drawn or uploaded. */
export async function uploadChart(deps: Deps, chart: Chart, signal: AbortSignal): Promise<string | null> {
  const png = await deps.charts.draw(chart, signal).catch((error: unknown) => {
    if (!signal.aborted) deps.log.error({ problem: (error as Error).message }, 'a chart was not drawn');
    return null;
  });
  if (png === null) return null;
  for (const pauseMs of [UPLOAD_PAUSE_MS, 0]) {
    const uploaded = await deps.desk.uploadPicture({ name: 'digest.png', title: chart.title, png });
    if (uploaded.ok) return uploaded.value;
    const what = pauseMs > 0 ? 'it is tried once more' : 'a table stands for it';
    deps.log.warn({ problem: uploaded.problem }, `a chart was not uploaded: ${what}`);
    if (pauseMs > 0) await deps.clock.after(pauseMs, signal);
    if (signal.aborted) return null;
  }
  return null;
}
