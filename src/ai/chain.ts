import { costOf } from '../core/cost.js';
import type { Policy } from '../core/policy.js';
import type { Effort, FailedTry, Tokens } from '../core/preparation.js';
import type { Clock } from '../deps/clock.js';
import type { Log } from '../deps/log.js';
import type { Candidate } from './candidate.js';
import { type Failure, failure, failureFrom } from './failures.js';
import type { Question, Said } from './model.js';
import { createRest, type Rest } from './rest.js';
import { within } from './within.js';

/** The models that may be asked, in their order, within one budget. */
export interface Chain {
  /**
   * Asks one model after the other until an answer can be used. Each may take an even share of what is left of
   * the budget, so that one that hangs leaves the next as much; what has waited in line for half of it is not asked
   * about. `why`: words for the card.
   */
  ask<T extends object>(asked: Asked<T>, caller: AbortSignal): Promise<Answered<T> | Unanswered>;
  members: readonly Member[];
}

export interface Asked<T> {
  inquiryId: string;
  /** Since when it waits; since now where left out. */
  since?: Date | undefined;
  question: Question;
  /** What an answer says, or why it cannot be used. */
  read(said: Said): T | Failure;
}

export interface Answered<T> {
  ok: true;
  value: T;
  model: string;
  effort: Effort;
  tries: FailedTry[];
}

export interface Unanswered {
  ok: false;
  why: string;
  tries: FailedTry[];
}

export interface Member {
  name: string;
  rest: Rest;
  /** What came of the last inquiry; null after an answer. */
  lastFailure(): Failure | null;
}

/** With less of the budget left a model is not asked: it would seem to fail, and be rested for it. */
const LEAST_SHARE = 0.5;

export interface ChainOptions {
  candidates: Candidate[];
  prices: Policy['models'];
  budgetMs: number;
  clock: Clock;
  log: Log;
}

/**
 * A refused key or a used-up quota does not end the round: behind one address a gateway may keep another key or
 * quota for each model, asking costs a moment, and a model that keeps refusing is rested like any other.
 */
export function createChain(opts: ChainOptions): Chain {
  const { clock, log, prices } = opts;
  // What waited while Flo was down does not find its time up.
  const began = clock.now().getTime();
  const members = opts.candidates.map((candidate) => {
    let last: Failure | null = null;
    return {
      name: candidate.name,
      candidate,
      rest: createRest(clock),
      lastFailure: () => last,
      note: (failed: Failure | null) => {
        last = failed;
      },
    };
  });

  const askOne = async <T extends object>(
    member: (typeof members)[number],
    asked: Asked<T>,
    limits: { budgetMs: number; caller: AbortSignal },
  ): Promise<{ outcome: T | Failure; effort: Effort }> => {
    const askedAt = clock.now().getTime();
    let tokens: Tokens | undefined;
    const outcome = await within<T>({ clock, ...limits }, async (limit) => {
      const said = await member.candidate.ask(asked.question, limit);
      tokens = said.tokens;
      return 'error' in said ? failureFrom(said.error) : asked.read(said);
    });
    const cost = costOf(prices, { model: member.name, tokens });
    const ms = Math.max(0, clock.now().getTime() - askedAt);
    return { outcome, effort: { ms, ...(tokens && { tokens }), ...(cost && { cost }) } };
  };

  return {
    members,
    async ask(asked, caller) {
      const tries: FailedTry[] = [];
      const now = clock.now().getTime();
      const waited = Math.max(0, now - Math.max(asked.since?.getTime() ?? now, began));
      let left = opts.budgetMs - waited;
      if (left < LEAST_SHARE * opts.budgetMs) return { ok: false, why: failure('behind').words, tries };
      for (const [i, member] of members.entries()) {
        const sharers = members.slice(i).filter(({ rest }) => rest.isReady()).length;
        const attempt = member.rest.begin();
        if (!attempt) continue;
        const share = left / sharers;
        const { outcome, effort } = await askOne(member, asked, { budgetMs: share, caller });
        if (!isFailure(outcome)) {
          attempt.end('answered');
          member.note(null);
          return { ok: true, value: outcome, model: member.name, effort, tries };
        }
        attempt.end(judge(outcome));
        log.warn(
          { inquiry: asked.inquiryId, model: member.name, failure: outcome.code },
          'no preparation from the model',
        );
        if (member.rest.leftMs() !== null)
          log.warn({ model: member.name, failures: member.rest.failures() }, 'the model rests for a minute');
        if (outcome.code === 'stopped') return { ok: false, why: outcome.words, tries };
        member.note(outcome);
        tries.push({ model: member.name, why: outcome.words, ...effort });
        left -= outcome.code === 'time' ? share : Math.min(effort.ms, share);
      }
      return { ok: false, why: tellWhy(members, tries), tries };
    },
  };
}

function isFailure(outcome: object): outcome is Failure {
  return 'code' in outcome && 'words' in outcome;
}

/** A provider that filters or declines is there: a stranger's words must not put a model to rest. */
function judge({ code }: Failure): 'answered' | 'failed' | 'stopped' {
  if (code === 'stopped') return 'stopped';
  return code === 'filtered' || code === 'declined' ? 'answered' : 'failed';
}

function tellWhy(members: readonly Member[], tries: FailedTry[]): string {
  const whys = members.map(({ name, rest, lastFailure }) => {
    const asked = tries.find((one) => one.model === name);
    if (asked) return { name, why: asked.why };
    const last = lastFailure() ?? failure('unexpected');
    return { name, why: `${last.words} (${rest.failures()} times in a row: it rests for a minute)` };
  });
  const [first, ...others] = whys;
  if (!first) return failure('unexpected').words;
  if (others.length === 0) return first.why;
  if (others.every(({ why }) => why === first.why)) {
    const names = new Intl.ListFormat('en').format(whys.map(({ name }) => name));
    return `${first.why} (${names})`;
  }
  return whys.map(({ name, why }) => `${name}: ${why}`).join('. ');
}
