import { findDisagreement, tellDisagreements } from '../core/knowledge/disagreement.js';
import type { Passage } from '../core/knowledge.js';
import type { Policy } from '../core/policy.js';
import type { Prepared } from '../core/preparation.js';
import { checkQuestions, leaveOutCalls, listMissing, settleQualify } from '../core/qualify.js';
import { lacksAmount } from '../core/rules/hot-when.js';
import { findCurrent } from '../core/rules/lead.js';
import { readConversation } from '../core/rules/reading.js';
import type { PrepareAsk } from '../deps/preparer.js';
import type { Answer } from './answer.js';
import { givenPassages } from './conversation.js';

type Claimed = Pick<Prepared['preparation'], 'reasons' | 'missing' | 'qualify' | 'hotWhen'>;

/**
 * What the model says it has seen, held against what it was given: which passages it cites, which line of `hotWhen`
 * it found met, which fields of `qualify` it knows. `flags`: what a person must know of it.
 */
export function readClaims(
  answer: Answer,
  ask: PrepareAsk,
  policy: Policy,
): Claimed & { cites: Passage[]; flags: string[] } {
  const { cites, flags } = readCitations(answer.cited, ask);
  const isLead = answer.leadClass === 'hot' || answer.leadClass === 'warm' || answer.leadClass === 'cold';
  const qualify = isLead
    ? settleQualify(answer.known, { messages: ask.messages, policy, passages: ask.passages, now: ask.now })
    : [];
  const asked = leaveOutCalls(qualify, { messages: ask.messages, policy });
  const claimed = answer.leadClass === 'hot' ? policy.hotWhen[(answer.hotLine ?? 0) - 1] : undefined;
  const evidence = () => findCurrent(readConversation(ask.messages), ask.now);
  const hotWhen = claimed !== undefined && lacksAmount(claimed, evidence()) ? undefined : claimed;
  return {
    reasons: hotWhen === undefined ? answer.reasons : [`meets your rule “${hotWhen}”`, ...answer.reasons],
    missing: listMissing(asked, answer.missing),
    ...(qualify.length > 0 && { qualify }),
    ...(hotWhen !== undefined && { hotWhen }),
    cites,
    flags: [
      ...flags,
      ...tellDisagreements([findDisagreement(cites, givenPassages(ask.passages))]),
      ...checkQuestions(answer.body, asked, policy),
    ],
  };
}

/** The passages that a draft cites; a number that was not given is told as a flag. */
export function readCitations(
  cited: number[],
  ask: Pick<PrepareAsk, 'passages'>,
): { cites: Passage[]; flags: string[] } {
  const given = givenPassages(ask.passages);
  const cites = cited.flatMap((number) => given[number - 1] ?? []);
  return { cites, flags: cites.length < cited.length ? [INVENTED] : [] };
}

const INVENTED = 'The draft cites a source that does not exist: read its facts closely';
