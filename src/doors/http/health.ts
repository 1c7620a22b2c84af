import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../deps/clock.js';
import type { Log } from '../../deps/log.js';
import { send } from './answer.js';
import { remember } from './remember.js';

/** Whether Flo can do its work: one word or line each for store and Slack. */
export interface Readiness {
  ok: boolean;
  store: string;
  slack: string;
}

/** Anybody may ask, and asking costs a call to the store and to Slack: once in this time is enough. */
const FRESH_MS = 1_000;
const MAX_WORDS = 200;

/** `GET /readyz`: 200 when store and Slack answer, else 503. */
export function createReadiness(deps: { ready(): Promise<Readiness>; clock: Clock; log: Log }) {
  const ask = remember(() => deps.ready(), deps.clock, FRESH_MS);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    let facts: Readiness;
    try {
      facts = await ask();
    } catch (error) {
      deps.log.warn(
        { error: error instanceof Error ? error.name : 'unknown' },
        'readiness could not be told',
      );
      facts = { ok: false, store: 'not known', slack: 'not known' };
    }
    const body = { ok: facts.ok, store: withoutSecrets(facts.store), slack: withoutSecrets(facts.slack) };
    send(req, res, {
      status: facts.ok ? 200 : 503,
      body,
      headers: facts.ok ? {} : { 'retry-after': '5' },
    });
  };
}

/** The words may quote a driver's error: addresses (with their passwords) and tokens stay inside. */
function withoutSecrets(words: string): string {
  return words
    .slice(0, 10 * MAX_WORDS)
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '[address]')
    .replace(/\b(?:xox[a-z]|xapp|sk)-[\w-]+/gi, '[token]')
    .slice(0, MAX_WORDS);
}
