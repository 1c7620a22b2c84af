import { MAX_DRAFT_BODY } from '../core/draft.js';
import type { Policy } from '../core/policy.js';
import type { Prepared } from '../core/preparation.js';
import { type Cut, startRedaction, tellCut } from '../core/privacy/redact.js';
import type { Clock, Log, PrepareAsk, Preparer } from '../deps.js';
import { type Answer, readAnswer } from './answer.js';
import { createCandidate } from './candidate.js';
import { PREPARE_VARIABLES, promptValues } from './conversation.js';
import { type Failure, failure } from './failures.js';
import type { Said } from './model.js';
import { readPrompt } from './prompt.js';
import { sign } from './signature.js';
import { within } from './within.js';

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
  const { apiKey, policy, clock, log } = opts;
  const budgetMs = opts.budgetMs ?? PREPARE_BUDGET_MS;
  if (!apiKey && !opts.baseUrl) return NO_MODEL;
  const name = opts.model || DEFAULT_MODEL;
  const baseUrl = opts.baseUrl || OPENAI_URL;

  const candidate = createCandidate({ model: name, apiKey: apiKey || NO_KEY, baseUrl, log });
  let lastFailure: Failure | null = null;

  const attempt = async (ask: PrepareAsk, signal: AbortSignal): Promise<Prepared | Failure> => {
    const began = clock.now().getTime();
    const { name: own, about, signature } = policy.business;
    const redaction = startRedaction({
      privacy: policy.policy.privacy,
      own: [own, about, signature],
      messages: ask.messages,
    });
    const said = await candidate.ask(prompt.render(promptValues(ask, policy, redaction)), signal);
    const cut: Cut[] = [];
    const answer = judge(said, (words, field) => {
      const restored = redaction.restore(words);
      if (field === 'subject' || field === 'body') cut.push(...restored.cut);
      return restored.text;
    });
    if ('code' in answer) return answer;
    const damage = tellCut(cut);
    const body = sign(answer.body, signature);
    if (body.length > MAX_DRAFT_BODY) return failure('too-long');
    return {
      preparation: {
        summary: answer.summary,
        leadClass: answer.leadClass,
        reasons: answer.reasons,
        missing: answer.missing,
        nextSteps: answer.nextSteps,
        flags: damage === null ? answer.flags : [damage, ...answer.flags],
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

const NO_MODEL: Preparer = {
  model: null,
  prepare: async () => ({ ok: false, why: 'No model is set up' }),
  health: async () => ({ ok: true, words: 'No model is set up: the rules prepare every inquiry' }),
};

/** An answer that parses may still be cut off, filtered or a refusal: its own signs come first. */
function judge(said: Said, restore: Parameters<typeof readAnswer>[1]): Answer | Failure {
  if (said.finish === 'length') return failure('cut-off');
  if (said.finish === 'content_filter') return failure('filtered');
  if (said.refused) return failure('declined');
  if (said.text.trim() === '') return failure('empty');
  const answer = readAnswer(said.text, restore);
  return typeof answer === 'string' ? failure(answer) : answer;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
