import { type Baseline, baselineNow, readBaselineWords } from '../core/metrics/baseline.js';
import { BASELINE_SETTING, readBaselines, writeBaselines } from '../core/metrics/settings.js';
import type { Deps } from '../deps.js';
import { ownerOnly } from './owner.js';

/** Sets the metric and its value before Flo from the owner's words; who said so, and when, is kept. */
export async function setBaseline(
  deps: Deps,
  userId: string,
  words: string,
): Promise<{ ok: true; baseline: Baseline } | { ok: false; words: string }> {
  const who = await ownerOnly(deps, userId);
  if (!who.ok) return who;
  const asked = readBaselineWords(words);
  if (!asked.ok) return { ok: false, words: asked.problem };
  const { metric, value } = asked;
  const word = { metric, ...(value !== undefined && { value }), by: who.person, at: deps.clock.now() };
  for (;;) {
    const stored = await deps.store.readSetting(BASELINE_SETTING);
    const next = writeBaselines([...readBaselines(stored), word]);
    if ((await deps.store.writeSetting(BASELINE_SETTING, next, stored)) === 'written')
      return { ok: true, baseline: baselineNow(deps.policy, word, deps.clock.now()) };
  }
}
