import { MAX_DRAFT_BODY } from '../core/draft.js';
import { REPEATS_INSTRUCTIONS, repeatsInstructions } from '../core/guard/repeats.js';
import type { Policy } from '../core/policy.js';
import type { Prepared } from '../core/preparation.js';
import { type Cut, startRedaction, tellCut } from '../core/privacy/redact.js';
import type { Clock, Log, PrepareAsk, Preparer } from '../deps.js';
import { type Answer, readAnswer } from './answer.js';
import { PREPARE_VARIABLES, type PrepareVariable, promptValues } from './conversation.js';
import { type Failure, failure, failureFrom, refusedFormat } from './failures.js';
import { FORMATS, type Format, type Model, openModel, type Said } from './model.js';
import { readPrompt } from './prompt.js';

/** The longest an inquiry waits for the model, everything included. */
export const PREPARE_BUDGET_MS = 20_000;

const OPENAI_URL = 'https://api.openai.com/v1';
/** Used where a key or an address is set and `FLO_MODEL` is not. */
export const DEFAULT_MODEL = 'gpt-5-mini';
/** The client insists on a key; local servers do not look at it. */
const NO_KEY = 'none';

export interface PreparerOptions {
  apiKey: string | undefined;
  baseUrl: string | undefined;
  /** Absent: `DEFAULT_MODEL`, where a key or an address is set. */
  model: string | undefined;
  policy: Policy;
  /** The folder that holds `prepare.md`. */
  promptsDir: string;
  budgetMs?: number;
  clock: Clock;
  log: Log;
}

/**
 * The model behind `OPENAI_API_KEY` or `OPENAI_BASE_URL`; without both a preparer whose `model` is null.
 * Throws when the prompt file is missing or its variables are not the ones Flo fills.
 */
export function createPreparer(opts: PreparerOptions): Preparer {
  const prompt = readPrompt(opts.promptsDir, 'prepare', PREPARE_VARIABLES);
  // Without the business's own words, which a draft may repeat.
  const instructions = prompt.render(NO_VALUES).system;
  const { apiKey, policy, clock, log } = opts;
  const budgetMs = opts.budgetMs ?? PREPARE_BUDGET_MS;
  if (!apiKey && !opts.baseUrl) return NO_MODEL;
  const name = opts.model || DEFAULT_MODEL;
  const baseUrl = opts.baseUrl || OPENAI_URL;

  let opening: Promise<Model> | null = null;
  let format: Format = 'bounded-schema';
  let lastFailure: Failure | null = null;

  const open = (): Promise<Model> => {
    opening ??= openModel({ model: name, apiKey: apiKey || NO_KEY, baseUrl }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  /** Asks in the best format the server is known to take, and steps down when it says it does not. */
  const askModel = async (words: { system: string; user: string }, signal: AbortSignal): Promise<Said> => {
    const model = await open();
    for (;;) {
      signal.throwIfAborted();
      const tried: Format = format;
      try {
        return await model.ask(words, tried, signal);
      } catch (error) {
        const next = stepDown(tried, refusedFormat(error));
        if (next === null) throw error;
        if (FORMATS.indexOf(next) > FORMATS.indexOf(format)) format = next;
        log.info(
          { model: name, format },
          'the model server does not take this answer format: asking in a simpler one',
        );
      }
    }
  };

  const attempt = async (ask: PrepareAsk, signal: AbortSignal): Promise<Prepared | Failure> => {
    const began = clock.now().getTime();
    const { name: own, about, signature } = policy.business;
    const redaction = startRedaction({
      privacy: policy.policy.privacy,
      own: [own, about, signature],
      messages: ask.messages,
    });
    const said = await askModel(prompt.render(promptValues(ask, policy, redaction)), signal);
    const cut: Cut[] = [];
    const answer = judge(said, (words, field) => {
      const restored = redaction.restore(words);
      if (field === 'subject' || field === 'body') cut.push(...restored.cut);
      return restored.text;
    });
    if ('code' in answer) return answer;
    const damage = tellCut(cut);
    const body = sign(answer.body, signature);
    const leak = repeatsInstructions(answer, instructions) ? [REPEATS_INSTRUCTIONS] : [];
    if (body.length > MAX_DRAFT_BODY) return failure('too-long');
    return {
      preparation: {
        summary: answer.summary,
        leadClass: answer.leadClass,
        reasons: answer.reasons,
        missing: answer.missing,
        nextSteps: answer.nextSteps,
        flags: [...leak, ...(damage === null ? [] : [damage]), ...answer.flags],
        by: {
          kind: 'model',
          model: name,
          promptHash: prompt.hash,
          ...(said.tokens ? { tokens: said.tokens } : {}),
          ms: clock.now().getTime() - began,
        },
      },
      subject: answer.subject || `Re: ${policy.business.name}`.slice(0, 200),
      body,
    };
  };

  return {
    model: name,
    async prepare(ask, signal) {
      const outcome = await within({ clock, budgetMs, caller: signal }, (limit) => attempt(ask, limit));
      if (!('code' in outcome)) {
        lastFailure = null;
        return { ok: true, prepared: outcome };
      }
      if (outcome.code !== 'stopped') lastFailure = outcome;
      log.warn(
        { inquiry: ask.inquiryId, model: name, failure: outcome.code },
        'no preparation from the model',
      );
      return { ok: false, why: outcome.words };
    },
    async health() {
      const words = `${name} at ${hostOf(baseUrl)}`;
      return lastFailure === null
        ? { ok: true, words }
        : { ok: false, words: `${words}; at the last inquiry: ${lastFailure.words}` };
    },
  };
}

const NO_VALUES = Object.fromEntries(PREPARE_VARIABLES.map((name) => [name, ''])) as Record<
  PrepareVariable,
  string
>;

const NO_MODEL: Preparer = {
  model: null,
  prepare: async () => ({ ok: false, why: 'No model is set up' }),
  health: async () => ({ ok: true, words: 'No model is set up: the rules prepare every inquiry' }),
};

/** Runs `work` under a signal that ends with the caller's or with the budget, and waits for it no longer. */
async function within<T extends object>(
  limits: { clock: Clock; budgetMs: number; caller: AbortSignal },
  work: (signal: AbortSignal) => Promise<T | Failure>,
): Promise<T | Failure> {
  const { clock, budgetMs, caller } = limits;
  if (caller.aborted) return failure('stopped');
  const limit = new AbortController();
  const done = new AbortController();
  const stopped = new Promise<Failure>((resolve) => {
    caller.addEventListener('abort', () => resolve(failure('stopped')), { signal: done.signal });
  });
  const late = clock
    .after(budgetMs, done.signal)
    .then(() => failure('time', Math.round(budgetMs / 100) / 10));
  try {
    return await Promise.race([stopped, late, work(limit.signal).catch(failureFrom)]);
  } finally {
    limit.abort();
    done.abort();
  }
}

/** An answer that parses may still be cut off, filtered or a refusal: its own signs come first. */
function judge(said: Said, restore: Parameters<typeof readAnswer>[1]): Answer | Failure {
  if (said.finish === 'length') return failure('cut-off');
  if (said.finish === 'content_filter') return failure('filtered');
  if (said.refused) return failure('declined');
  if (said.text.trim() === '') return failure('empty');
  const answer = readAnswer(said.text, restore);
  return typeof answer === 'string' ? failure(answer) : answer;
}

function stepDown(tried: Format, refused: 'bounds' | 'schema' | null): Format | null {
  if (refused === null || tried === 'json-object') return null;
  return tried === 'bounded-schema' && refused === 'bounds' ? 'schema' : 'json-object';
}

/** The signature is part of the draft: it stands at its end, once. */
function sign(body: string, signature: string): string {
  const wanted = signature.trim();
  if (wanted === '' || body.endsWith(wanted)) return body;
  return `${body.replace(CLOSING, '')}\n\n${wanted}`;
}

/** A model told not to sign does so all the same: a closing phrase, and at most three short lines below it. */
const CLOSING =
  /\s*\n(?:(?:kind|best|warm|many|with (?:kind|best|warm)) (?:regards|wishes)|regards|best|sincerely|yours (?:sincerely|truly|faithfully)|(?:mit )?(?:freundlichen|besten|herzlichen|viele[nr]?|freundliche|beste) gr(?:ü|ue)(?:ß|ss)en?|(?:un )?(?:saludos?|cordial saludo)(?: cordiales)?|atentamente|cordialement|bien cordialement|bien à vous)[,.!]?(?:\s*\n[^\n]{0,60}){0,3}\s*$/iu;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
