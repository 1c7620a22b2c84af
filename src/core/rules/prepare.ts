import { BusinessHours } from '../business-hours.js';
import type { Recipient } from '../draft.js';
import type { EarlierInquiry } from '../earlier-inquiry.js';
import { lookForInstructions } from '../guard/instructions.js';
import { inOneGo, inSteps } from '../guard/stretches.js';
import { findDisagreement, tellDisagreements } from '../knowledge/disagreement.js';
import type { Passage } from '../knowledge.js';
import type { LeadClass } from '../lead-class.js';
import type { Message } from '../message.js';
import type { NextStep } from '../next-step.js';
import type { Policy } from '../policy.js';
import type { Prepared } from '../preparation.js';
import { maskWholly } from '../privacy/mask-inquiry.js';
import { flatten } from '../spelling.js';
import { dueOn, isoDay } from '../task.js';
import { answerQuestions } from './answers.js';
import { classifyReading, isLead } from './classify.js';
import { isCourtesy, isPraise } from './courtesy.js';
import { findDeclined } from './declined.js';
import { findFlags } from './flags.js';
import { isUnderstood } from './language.js';
import { findCurrent, type LeadEvidence } from './lead.js';
import { asksToCall, refusesCalls } from './no-calls.js';
import { findQualified, hasPhone, type Qualified } from './qualified.js';
import { findQuestions } from './questions.js';
import { isFromProgram, readable, readConversation } from './reading.js';
import { plain, summarize } from './summarize.js';
import { joinWishes, RULES_CAN } from './wishes.js';
import { isWithdrawn } from './withdrawn.js';
import { answerLanguage, writeDraft } from './write-draft.js';

/** What the rules need of a `PrepareAsk`. */
export interface RulesAsk {
  /** Oldest first; the newest is to be answered. */
  messages: Message[];
  /** A wish for the draft, and the ones that the draft before it was made for, oldest first. */
  instruction?: string;
  earlierWishes?: string[];
  to: Recipient;
  /** So many of the messages have been answered; none where left out. */
  answered?: number;
  /** What the business knows that may help to answer, the best first. */
  passages: Passage[];
  /** The sender's earlier inquiries, newest first. */
  earlier: EarlierInquiry[];
  /** The moment of asking: near dates are judged against it. */
  now: Date;
  /** Whether the sender tries to give instructions, where somebody has looked. */
  instructs?: boolean;
}

/**
 * A preparation without a model: from words, dates and amounts alone.
 * `why`: the words for the card, saying why the rules had to do it.
 */
export function prepareByRules(ask: RulesAsk, policy: Policy, why: string): Prepared {
  return inOneGo(prepareInSteps(ask, policy, why));
}

/**
 * The same in steps, so that somebody may be answered between two: of a few milliseconds for what most people write, of
 * up to twenty for the longest message that the door takes.
 */
export function* prepareInSteps(ask: RulesAsk, policy: Policy, why: string): Generator<void, Prepared> {
  // What is quoted from here on holds no payment data; only the flags look at the words as they came.
  const messages: Message[] = [];
  for (const [i, message] of ask.messages.entries()) {
    messages.push(yield* inSteps(maskWholly(readable(message, i === ask.messages.length - 1))));
    if (i % MASKED_AT_ONCE === 0) yield;
  }
  const reading = readConversation(messages);
  const evidence = findCurrent(reading, ask.now);
  yield;
  const { leadClass, reasons, hotWhen } = classifyReading(reading, policy, ask.now, {
    whole: evidence,
    declined: findDeclined(reading, ask.passages, policy),
  });
  yield;
  const newest = flatten(reading.newest);
  // Who takes it back owes nobody an answer any more.
  const withdrawn = leadClass !== 'spam' && isWithdrawn(newest);
  const wants = isLead(leadClass) && !withdrawn;
  const qualified = wants ? findQualified(policy, reading, { evidence, passages: ask.passages }) : [];
  const silent = refusesCalls(reading.allSaid);
  const missing = qualified.filter((item) => item.words === undefined && !(silent && asksToCall(item)));
  const callable = !silent && (ask.to.kind === 'phone' || hasPhone(reading));
  const labels = missing.map((item) => item.label);
  if (wants && !callable && !silent && !missing.some((item) => item.topic === 'phone'))
    labels.push('Phone number');
  if (!reading.name && leadClass !== 'spam' && !withdrawn && !missing.some((item) => item.topic === 'name'))
    labels.push('Name');
  const wanted = joinWishes(ask.instruction ? [...(ask.earlierWishes ?? []), ask.instruction] : []);
  const wishes = wanted.beyond
    ? [`Without a model, “draft again” can only ${RULES_CAN}: what else was asked for was not done`]
    : [];
  yield;
  const language = wanted.language ?? answerLanguage(reading, policy);
  const instructs = ask.instructs ?? (yield* inSteps(lookForInstructions(ask.messages)));
  yield;
  // Words that are meant for a machine are quoted back to nobody, nor is a word said on what they are about.
  const asked =
    leadClass === 'spam'
      ? []
      : findQuestions(reading).map((each) => (instructs ? { ...each, unquoted: [] } : each));
  yield;
  const flags = findFlags(readConversation(ask.messages), {
    leadClass,
    about: policy.business.about,
    questions: asked.length,
  });
  // What is serious, or about work that is done, is answered by a person alone.
  const quotable = flags.serious || leadClass === 'support' || instructs ? [] : ask.passages;
  yield;
  const found = answerQuestions(asked, quotable, language);
  // Where the business has written down two things, a person knows which one holds.
  const disagreements = found.map(
    (answer) => answer && findDisagreement(answer.passages, ask.passages, answer.words),
  );
  const answers = found.map((answer, i) => (disagreements[i] ? null : answer));
  const questions = asked.map((question, i) => ({ question, answer: answers[i] ?? null }));
  const cites = [...new Set(answers.flatMap((answer) => answer?.passages ?? []))];
  // A thank-you ahead of the answer leaves open what was asked before it.
  const last = messages.at(-1);
  const fromProgram = messages.length > 1 && last !== undefined && isFromProgram(last);
  const { quotesOnly } = reading;
  const polite =
    isCourtesy(newest) || (leadClass === 'support' && isPraise(newest)) || fromProgram || quotesOnly;
  const courtesy = polite && (ask.answered ?? 0) >= messages.length - 1;
  yield;
  const draft = writeDraft(
    {
      reading,
      evidence,
      leadClass,
      missing,
      flags,
      questions,
      courtesy,
      withdrawn,
      known: ask.earlier.length > 0,
      callable,
      silent,
      to: ask.to,
      wanted,
      language,
    },
    policy,
  );
  yield;
  return {
    preparation: {
      summary: summarize(reading, { leadClass, evidence, about: policy.business.about, withdrawn }),
      leadClass,
      reasons: reasons.map((reason) => plain(reason, 140) ?? reason),
      missing: labels.slice(0, 8),
      ...(qualified.length > 0 && {
        qualify: qualified.map(({ field, words }) => ({ field, ...(words !== undefined && { words }) })),
      }),
      ...(hotWhen !== undefined && { hotWhen }),
      nextSteps: courtesy
        ? []
        : nextSteps(leadClass, {
            evidence,
            missing,
            callable,
            silent,
            byPhone: ask.to.kind === 'phone',
            serious: flags.serious,
            today: today(ask.now, policy),
          }),
      flags: [
        ...(leadClass !== 'spam' && !isUnderstood(reading.newest) ? [NOT_READ] : []),
        ...(silent && leadClass !== 'spam' ? [NOT_BY_PHONE] : []),
        ...(fromProgram ? [FROM_PROGRAM] : []),
        ...(quotesOnly && leadClass !== 'spam' ? [SAYS_NOTHING] : []),
        ...flags.words,
        ...tellDisagreements(disagreements),
        ...wishes,
      ],
      by: { kind: 'rules', why },
    },
    ...draft,
    instructs,
    ...(cites.length > 0 && { cites }),
  };
}

/** Most conversations are as short. */
const MASKED_AT_ONCE = 10;

const NOT_READ = 'Is in a language that the rules do not read: the draft is in another';
const FROM_PROGRAM = 'The newest message is an automatic reply: it was not read';
const SAYS_NOTHING = 'Holds nothing but the mail that it answers';
const NOT_BY_PHONE = 'Asks to be answered in writing, not by a call';

function nextSteps(
  leadClass: LeadClass,
  seen: {
    evidence: LeadEvidence;
    missing: Qualified[];
    callable: boolean;
    /** They ask not to be called. */
    silent: boolean;
    /** Nothing can be sent: a person calls or texts. */
    byPhone: boolean;
    serious: boolean;
    /** When something is due that is to be done today. */
    today: Date;
  },
): NextStep[] {
  const steps: NextStep[] = [];
  const maybe = (title: string) => steps.push({ title, sure: false });
  const sure = (title: string, due?: Date) => steps.push({ title, sure: true, ...(due && { due }) });
  // The reply itself, and what comes before it.
  const now = (title: string) => steps.push({ title, sure: false, byDeciding: true });
  if (seen.serious) now('Let the owner read it first');
  const wish = seen.evidence.wishes[0];
  switch (leadClass) {
    case 'hot':
      if (seen.callable) sure('Call them today', seen.today);
      else if (seen.silent) now(`${seen.byPhone ? 'Text them' : 'Answer'} today: they ask not to be called`);
      else now('Answer today and ask for a phone number');
      if (wish === 'visit' || wish === 'book') sure('Look for a time that suits both');
      if (seen.missing.length > 0) maybe('Get what is missing before you quote');
      break;
    case 'warm':
      if (seen.missing.length > 0) now(`${reach(seen)} to get what is missing`);
      else sure('Prepare a quote or propose a talk');
      if (seen.evidence.wishes.includes('call') && seen.callable && !seen.byPhone) sure('Call them back');
      break;
    case 'cold':
      now('Answer politely and leave the next move to them');
      break;
    case 'support':
      sure('Look up the earlier work');
      maybe('Find out who in the team knows about it');
      break;
    case 'other':
      sure('Pass it to whoever handles this');
      break;
    case 'spam':
      now('Reject it: nothing needs to be sent');
      break;
  }
  return steps.slice(0, 4);
}

function reach({ byPhone, silent }: { byPhone: boolean; silent: boolean }): string {
  if (!byPhone) return 'Send the draft';
  return silent ? 'Text them' : 'Call or text';
}

/** Today while the business opens today still, else the next day on which it does. */
function today(now: Date, { business }: Policy): Date {
  const open = new BusinessHours(business).nextOpen(now);
  return dueOn(isoDay(open, business.timeZone), business);
}
