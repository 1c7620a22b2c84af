import { MAX_DRAFT_BODY, MAX_DRAFT_SUBJECT } from '../core/draft.js';
import type { FollowUpWords } from '../core/follow-up.js';
import { REPEATS_INSTRUCTIONS, repeatsInstructions } from '../core/guard/repeats.js';
import { inSteps, type Search } from '../core/guard/stretches.js';
import { toNextStep } from '../core/next-step.js';
import type { Policy } from '../core/policy.js';
import type { Preparation, Prepared } from '../core/preparation.js';
import { type Cut, type Redaction, startRedactionSlowly, tellCut } from '../core/privacy/redact.js';
import { followUpSubject } from '../core/rules/follow-up.js';
import type { Clock } from '../deps/clock.js';
import type { Log } from '../deps/log.js';
import type { FollowUpAsk, PrepareAsk, Preparer } from '../deps/preparer.js';
import { takeTime } from '../deps/take-time.js';
import { type AnswerFault, type DraftAnswer, type Restore, readAnswer, readDraftAnswer } from './answer.js';
import { createCandidate } from './candidate.js';
import { createChain } from './chain.js';
import { readCitations, readClaims } from './claims.js';
import { draftAgainValues, followUpValues, promptValues } from './conversation.js';
import { type Failure, failure, failureFromFinish } from './failures.js';
import type { Question, Said } from './model.js';
import { type Prompts, readPrompts } from './prompts.js';
import { sign } from './signature.js';
import { tellHealth } from './tell-health.js';

/** The longest an inquiry waits for the models, everything included. */
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
  /** Asked in this order when the model has no answer. */
  fallbacks?: string[] | undefined;
  policy: Policy;
  /** The folder that holds the prompt files. */
  promptsDir: string;
  budgetMs?: number;
  clock: Clock;
  log: Log;
}

/** One question about an inquiry, and what its answer becomes. */
interface Task<T> {
  question: Question;
  promptHash: string;
  read(said: Said): T | Failure;
}

/** What a preparation says, before it says who made it. */
type Written = Omit<Prepared, 'preparation'> & { preparation: Omit<Prepared['preparation'], 'by'> };

/**
 * The models behind `OPENAI_API_KEY` or `OPENAI_BASE_URL`; without both a preparer whose `model` is null.
 * Throws when a prompt file is missing or wrong, with one line for each mistake.
 */
export function createPreparer(opts: PreparerOptions): Preparer {
  const read = readPrompts(opts.promptsDir);
  if (!read.ok) throw new Error(read.errors.join('\n'));
  const { prompts } = read;
  const { apiKey, policy, clock, log } = opts;
  if (!apiKey && !opts.baseUrl) return NO_MODEL;
  const names = [opts.model || DEFAULT_MODEL, ...(opts.fallbacks ?? [])];
  const baseUrl = opts.baseUrl || OPENAI_URL;
  const chain = createChain({
    candidates: names.map((model) => createCandidate({ model, apiKey: apiKey || NO_KEY, baseUrl, log })),
    prices: policy.models,
    budgetMs: opts.budgetMs ?? PREPARE_BUDGET_MS,
    clock,
    log,
  });

  /** Where nobody names one. */
  const plainSubject = `Re: ${policy.business.name}`.slice(0, MAX_DRAFT_SUBJECT);

  /** An answer with its letter signed and what was hidden put back; `warnings`: the flags that come first. */
  const readSigned = <T extends DraftAnswer>(
    said: Said,
    read: (text: string, restore: Restore) => T | AnswerFault,
    of: { redaction: Redaction; prompt: Pick<Prompts['prepare'], 'instructions'> },
  ): { answer: T; body: string; warnings: string[] } | Failure => {
    const cut: Cut[] = [];
    const answer = judge(said, read, restoreWith(of.redaction, cut));
    if ('code' in answer) return answer;
    const body = sign(answer.body, policy.business.signature);
    if (body.length > MAX_DRAFT_BODY) return failure('too-long');
    const leak = repeatsInstructions(answer, of.prompt.instructions) ? [REPEATS_INSTRUCTIONS] : [];
    const damage = tellCut(cut);
    return { answer, body, warnings: [...leak, ...(damage === null ? [] : [damage])] };
  };

  function* toPrepare(ask: PrepareAsk): Search<Task<Written>> {
    const redaction = yield* redact(ask);
    const words = prompts.prepare.render(yield* promptValues(ask, policy, redaction));
    const read = (said: Said): Written | Failure => {
      const letter = readSigned(said, readAnswer, { redaction, prompt: prompts.prepare });
      if ('code' in letter) return letter;
      const { answer, body, warnings } = letter;
      const { cites, flags, ...claimed } = readClaims(answer, ask, policy);
      return {
        preparation: {
          summary: answer.summary,
          leadClass: answer.leadClass,
          ...claimed,
          nextSteps: answer.nextSteps.map((step) => toNextStep(step, ask.now, policy)),
          flags: [...warnings, ...flags, ...answer.flags],
        },
        subject: answer.subject || plainSubject,
        body,
        ...(cites.length > 0 && { cites }),
      };
    };
    return { question: { prompt: words, form: 'preparation' }, promptHash: prompts.prepare.hash, read };
  }

  /** Summary, class and what follows from them stand: a wish for a shorter draft makes no lead hotter. */
  function* toDraftAgain(ask: PrepareAsk & { standing: Preparation }): Search<Task<Written>> {
    const redaction = yield* redact(ask);
    const words = prompts.draftAgain.render(yield* draftAgainValues(ask, policy, redaction));
    const read = (said: Said): Written | Failure => {
      const letter = readSigned(said, readDraftAnswer, { redaction, prompt: prompts.draftAgain });
      if ('code' in letter) return letter;
      const { answer, body, warnings } = letter;
      const { by: _by, at: _at, messages: _messages, ...stands } = ask.standing;
      const { cites, flags } = readCitations(answer.cited, ask);
      return {
        preparation: {
          ...stands,
          flags: [...warnings, ...flags, ...answer.flags],
        },
        subject: answer.subject || ask.previous?.subject || plainSubject,
        body,
        ...(cites.length > 0 && { cites }),
      };
    };
    return { question: { prompt: words, form: 'draft' }, promptHash: prompts.draftAgain.hash, read };
  }

  /** No fact enters it, so there is nothing to cite; the subject is that of the letter it follows. */
  function* toFollowUp(ask: FollowUpAsk): Search<Task<Omit<FollowUpWords, 'by'>>> {
    const redaction = yield* redact(ask);
    const words = prompts.followUp.render(yield* followUpValues(ask, policy, redaction));
    const read = (said: Said): Omit<FollowUpWords, 'by'> | Failure => {
      const letter = readSigned(said, readDraftAnswer, { redaction, prompt: prompts.followUp });
      if ('code' in letter) return letter;
      const { answer, body, warnings } = letter;
      return {
        flags: [...warnings, ...answer.flags],
        subject: followUpSubject(ask.letters.at(-1)?.subject ?? ''),
        body,
      };
    };
    return { question: { prompt: words, form: 'draft' }, promptHash: prompts.followUp.hash, read };
  }

  /** Null, and told in the log, where words that nobody foresaw cannot be put to a model: the rules are there. */
  const pose = async <T>(inquiryId: string, make: () => Search<Task<T>>): Promise<Task<T> | null> => {
    try {
      return await takeTime(inSteps(make()));
    } catch (error) {
      // An error's message may hold a customer's words.
      log.error(
        { inquiry: inquiryId, error: (error as Error).name },
        'no question for the model could be made',
      );
      return null;
    }
  };

  const put = async <T extends object>(
    { inquiryId, since }: Pick<PrepareAsk, 'inquiryId' | 'since'>,
    make: () => Search<Task<T>>,
    signal: AbortSignal,
  ) => {
    const task = await pose(inquiryId, make);
    if (task === null) return { ok: false as const, why: failure('unexpected').words, tries: [] };
    const outcome = await chain.ask({ inquiryId, since, ...task }, signal);
    if (!outcome.ok) return outcome;
    const by = {
      kind: 'model' as const,
      model: outcome.model,
      promptHash: task.promptHash,
      ...outcome.effort,
      ...(outcome.tries.length > 0 && { tries: outcome.tries }),
    };
    return { ok: true as const, value: outcome.value, by };
  };

  const redact = (ask: Pick<PrepareAsk, 'messages'>): Search<Redaction> => {
    const { name: own, about, signature } = policy.business;
    return startRedactionSlowly({
      privacy: policy.policy.privacy,
      own: [own, about, signature],
      messages: ask.messages,
    });
  };

  return {
    model: names[0] ?? null,
    async prepare(ask, signal) {
      const { instruction, standing } = ask;
      const make = () => (instruction && standing ? toDraftAgain({ ...ask, standing }) : toPrepare(ask));
      const outcome = await put(ask, make, signal);
      if (!outcome.ok) return outcome;
      const { preparation, ...draft } = outcome.value;
      return { ok: true, prepared: { ...draft, preparation: { ...preparation, by: outcome.by } } };
    },
    async followUp(ask, signal) {
      const outcome = await put(ask, () => toFollowUp(ask), signal);
      return outcome.ok ? { ok: true, words: { ...outcome.value, by: outcome.by } } : outcome;
    },
    health: async () => tellHealth(chain.members, hostOf(baseUrl)),
  };
}

const NO_MODEL: Preparer = {
  model: null,
  prepare: async () => ({ ok: false, why: 'No model is set up', tries: [] }),
  followUp: async () => ({ ok: false, why: 'No model is set up', tries: [] }),
  health: async () => ({ ok: true, words: 'No model is set up: the rules prepare every inquiry' }),
};

/** An answer that parses may still be cut off, filtered or a refusal: its own signs come first. */
function judge<T extends object>(
  said: Said,
  read: (text: string, restore: Restore) => T | AnswerFault,
  restore: Restore,
): T | Failure {
  const ended = failureFromFinish(said.finish);
  if (ended !== null) return ended;
  if (said.refused) return failure('declined');
  if (said.text.trim() === '') return failure('empty');
  const answer = read(said.text, restore);
  return typeof answer === 'string' ? failure(answer) : answer;
}

/** Puts hidden values back; what is cut from the draft goes to `cut`. */
function restoreWith(redaction: Redaction, cut: Cut[]): Restore {
  return (words, field) => {
    const restored = redaction.restore(words);
    if (field === 'subject' || field === 'body') cut.push(...restored.cut);
    return restored.text;
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
