import { createPreparer, type PreparerOptions } from '../../src/ai/preparer.js';
import type { Preparer } from '../../src/deps/preparer.js';
import { systemClock } from '../../src/system-clock.js';
import { silent } from '../store/samples.js';
import { ARRIVAL, examplePolicy } from './inquiries.js';

/** A preparer as Flo makes it, on the model of a server; its clock stands still, and its waits are real. */
export function preparerOn(baseUrl: string | undefined, more: Partial<PreparerOptions> = {}): Preparer {
  return createPreparer({
    apiKey: 'key-of-the-test',
    baseUrl,
    model: 'test-model',
    policy: examplePolicy(),
    promptsDir: 'prompts',
    clock: clockAt(() => ARRIVAL),
    log: silent,
    ...more,
  });
}

/** A clock that tells this time; its waits are real. */
export function clockAt(now: () => Date): PreparerOptions['clock'] {
  return { ...systemClock, now };
}
