import type { Log } from '../deps/log.js';
import { refusedFormat } from './failures.js';
import {
  FORMATS,
  type Format,
  type Model,
  openModel,
  type Question,
  type Said,
  type Unsaid,
} from './model.js';

/** A model that may be asked. */
export interface Candidate {
  name: string;
  /** Asks in the best format the server is known to take. Rejects when it cannot be opened. */
  ask(question: Question, signal: AbortSignal): Promise<Said | Unsaid>;
}

/** The model of this name: opened when it is first asked; what its server does not take is remembered. */
export function createCandidate(opts: {
  model: string;
  apiKey: string;
  baseUrl: string;
  log: Log;
}): Candidate {
  const { model: name, apiKey, baseUrl, log } = opts;
  let opening: Promise<Model> | null = null;
  let format: Format = 'bounded-schema';

  const open = (): Promise<Model> => {
    opening ??= openModel({ model: name, apiKey, baseUrl }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  return {
    name,
    async ask(question, signal) {
      const model = await open();
      for (;;) {
        signal.throwIfAborted();
        const tried: Format = format;
        const said = await model.ask(question, tried, signal);
        if (!('error' in said)) return said;
        const next = stepDown(tried, refusedFormat(said.error));
        if (next === null) return said;
        if (FORMATS.indexOf(next) > FORMATS.indexOf(format)) format = next;
        log.info(
          { model: name, format },
          'the model server does not take this answer format: asking in a simpler one',
        );
      }
    },
  };
}

function stepDown(tried: Format, refused: 'bounds' | 'schema' | null): Format | null {
  if (refused === null || tried === 'json-object') return null;
  return tried === 'bounded-schema' && refused === 'bounds' ? 'schema' : 'json-object';
}
