import { join } from 'node:path';
import { createPreparer } from '../ai/preparer.js';
import type { Config } from '../config.js';
import type { Preparer } from '../deps/preparer.js';
import type { Business, Tools } from './business.js';
import { HOME } from './shipped.js';

/** A preparer for each business, by its name, on the model that is set; null where none is, or `rules` are wanted. */
export function openPreparers(
  { model, policy: own }: Config,
  businesses: Map<string, Business>,
  how: Tools & { rules: boolean },
): Map<string, Preparer> | null {
  if (!model || how.rules) return null;
  const opened = [...businesses.values()].map(({ name, policy }) => {
    const preparer = createPreparer({
      apiKey: model.apiKey,
      baseUrl: model.baseUrl,
      model: model.name,
      fallbacks: model.fallbacks,
      // What a model costs, the team's own file knows.
      policy: { ...policy, models: own.models },
      promptsDir: join(HOME, 'prompts'),
      clock: how.clock,
      log: how.log,
    });
    return [name, preparer] as const;
  });
  return new Map(opened);
}
