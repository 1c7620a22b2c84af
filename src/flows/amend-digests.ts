import { chartOf } from '../core/chart.js';
import { retellDigest } from '../core/digest.js';
import type { MetricName } from '../core/metrics/metric.js';
import type { ToldValue } from '../core/metrics/metric-value.js';
import type { Deps } from '../deps.js';
import { amendPost } from './announce.js';
import { readToldValues } from './digest.js';
import { uploadChart } from './post-digest.js';

/** As far back as a chart goes, and a week for the digest to come out. */
const LOOK_BACK_MS = 9 * 7 * 86_400_000;

/**
 * The job `answers`: a digest that is posted takes up what the owner has told since about its weeks, words and chart.
 * What shows all of it is left alone, so this may be run at any time.
 */
export async function amendDigests(deps: Deps, signal: AbortSignal): Promise<void> {
  const since = new Date(deps.clock.now().getTime() - LOOK_BACK_MS);
  const told = new Map<MetricName, ReadonlyMap<string, ToldValue>>();
  for (const { _id, content } of await deps.store.findPosts({ kind: 'digest', since })) {
    if (content.kind !== 'digest') continue;
    const { name } = content.facts.metric;
    const values = told.get(name) ?? (await readToldValues(deps, name));
    told.set(name, values);
    const facts = retellDigest(content.facts, values);
    if (!facts) continue;
    const chart = chartOf(facts);
    const file = await uploadChart(deps, chart, signal);
    if (signal.aborted) return;
    await amendPost(deps, _id, ({ content: posted }) =>
      posted.kind === 'digest' && retellDigest(posted.facts, values)
        ? { content: { ...posted, facts, chart: { alt: chart.alt, ...(file !== null && { file }) } } }
        : null,
    );
  }
}
