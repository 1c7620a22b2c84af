import { LEAD_CLASSES, type LeadClass } from '../lead-class.js';
import type { Message } from '../message.js';
import type { Policy } from '../policy.js';
import { flatten } from '../spelling.js';
import { asWritten, findVerbatim } from '../verbatim.js';
import { type Judgement, judgeBySignals, MOST_REASONS, type More, type Seen } from './by-signals.js';
import { classByWords, speakingWords, type Weighing, weighClass } from './by-words.js';
import { isCourtesy } from './courtesy.js';
import { isUnderstood } from './language.js';
import { findCurrent } from './lead.js';
import { type Reading, readConversation, skim, type Words } from './reading.js';
import { type Classified, laterMatter, NEAR_DAYS, tellTrade } from './temperature.js';
import { isWithdrawn } from './withdrawn.js';

/** The lead class by the design's table, from words alone. Takes a few milliseconds on any text. */
export function classify(messages: Message[], policy: Policy, now: Date): Classified {
  return classifyReading(readConversation(messages), policy, now);
}

/**
 * The class at the door, where somebody waits for an answer: by the words alone, in a tenth of the time. It says what
 * is prepared first, and stands on a card that is posted before its preparation; that has looked at all signs.
 */
export function glance(messages: Words[]): LeadClass {
  const said = skim(messages);
  const leadClass = classByWords(said);
  // What is spam is posted last and counted nowhere: a few words make nobody a bulk sender.
  return leadClass === 'spam' && said.split(' ').length < SENTENCE ? 'warm' : leadClass;
}

/**
 * Signals see what is plain, and say so in the reasons; where a message says it between the lines, its words are
 * weighed beside them. In a conversation the newest message decides where it is clear.
 */
export function classifyReading(given: Reading, policy: Policy, now: Date, more: More = {}): Classified {
  const classified = classifyWishes(given, policy, now, more);
  return isLead(classified.leadClass) && isWithdrawn(flatten(given.newest))
    ? { leadClass: 'cold', reasons: ['says that it is not needed any more'] }
    : classified;
}

function classifyWishes(given: Reading, policy: Policy, now: Date, more: More): Classified {
  // "Sorry, I meant Thursday" tells a day and no class.
  const reading = given.corrects ? { ...given, all: given.text, allSaid: given.said } : given;
  const evidence = more.whole ?? findCurrent(given, now);
  const judged = judgeBySignals(reading, policy, now, { ...more, whole: evidence });
  // Of another writing or language no word is known, and a word or two are like anything.
  const wordless = judged.seen.evidence.words < FEW || !isUnderstood(reading.newest);
  if (judged.settled || wordless) return plainly(judged);
  const whole = () => weighClass(reading.allSaid, judged);
  // A "yes" or a "thank you" means what it answers.
  const adds = reading.text.split(' ').length >= FEW && !isCourtesy(flatten(reading.newest));
  if (reading.all === reading.text || !adds) return decide(whole(), judged, reading);
  const last = judgeBySignals({ ...reading, all: reading.text }, policy, now, { declined: more.declined });
  const weighed = weighClass(reading.said, last);
  const [most = 0, next = 0] = Object.values(weighed.scores).sort((a, b) => b - a);
  return most - next >= CLEAR ? decide(weighed, last, reading) : decide(whole(), judged, reading);
}

function decide(weighed: Weighing, judged: Judgement, reading: Reading): Classified {
  const leadClass = mostLikely(weighed, judged);
  const { scores } = weighed;
  // What the business says that it does not do is a doubtful fit however it is worded; what it wants first is hot
  // unless the words clearly say otherwise; a talk about what is weeks away is not ready, whatever day it is on.
  const ruled = judged.hotWhen !== undefined && scores[leadClass] - scores.hot < RULED;
  const talks = leadClass === 'hot' && judged.leadClass === 'warm' && laterMatter(judged.seen.evidence);
  const settled = isLead(leadClass) && (judged.declined !== null || ruled || talks);
  if (leadClass === judged.leadClass || settled) return plainly(judged);
  return { leadClass, reasons: reasonsFor({ ...weighed, leadClass }, judged, reading) };
}

/**
 * The class that most speaks for; the signals' where the words hardly say more. A customer taken for a bulk sender is
 * lost: words alone make nothing spam unless they are clear. So it is with who wants something, and is asked which order
 * it is about that they never placed.
 */
function mostLikely({ scores }: Weighing, { leadClass, seen }: Judgement): LeadClass {
  const ranked = LEAD_CLASSES.toSorted((a, b) => scores[b] - scores[a]);
  const [first = leadClass, second = leadClass] = ranked;
  const margin = scores[first] - scores[second];
  const unseen =
    (first === 'spam' && seen.spam.points <= 0 && margin < UNSEEN) ||
    (first === 'support' && seen.support.seen.length === 0 && seen.wants >= 2 && margin < UNSEEN);
  const best = unseen ? second : first;
  return scores[best] - scores[leadClass] < MORE ? leadClass : best;
}

function plainly({ leadClass, reasons, hotWhen }: Judgement): Classified {
  return { leadClass, reasons, ...(hotWhen !== undefined && { hotWhen }) };
}

/** Whether somebody may become a customer. */
export function isLead(leadClass: LeadClass): boolean {
  return leadClass === 'hot' || leadClass === 'warm' || leadClass === 'cold';
}

function reasonsFor(weighed: Weighing, { seen }: Judgement, reading: Reading): string[] {
  const { leadClass } = weighed;
  const reasons = SEEN[leadClass](seen, reading).slice(0, MOST_REASONS - 1);
  const words = speakingWords(weighed)
    .flatMap((each) => findVerbatim(each, [reading.allWritten]) ?? [])
    .slice(0, MOST_WORDS);
  if (words.length > 0) reasons.push(`is worded like one: ${words.map((each) => `“${each}”`).join(', ')}`);
  return reasons.length > 0
    ? reasons
    : [`reads most like ${MEANT[leadClass]}, though no words of it say so plainly`];
}

/** What the signals saw of a class that they did not decide on. */
const SEEN: Record<LeadClass, (seen: Seen, reading: Reading) => string[]> = {
  hot: ({ evidence: { urgent, dates, wishes, budget } }, { allWritten }) => [
    ...(wishes.includes('decided') ? ['has decided, or says so'] : []),
    ...(urgent !== null ? [`says it is urgent: “${asWritten(urgent, allWritten)}”`] : []),
    ...(dates[0] && dates[0].days <= NEAR_DAYS
      ? [`names a time within two weeks: “${asWritten(dates[0].words, allWritten)}”`]
      : []),
    ...(wishes.includes('book') ? ['wants to book'] : []),
    ...(budget ? [`names a budget: ${asWritten(budget.words, allWritten)}`] : []),
  ],
  warm: ({ evidence: { need, dates, budget }, trade }, reading) => [
    ...tellTrade(trade, reading),
    ...(need ? ['has a concrete wish'] : []),
    ...(dates[0] ? [`names a time: “${asWritten(dates[0].words, reading.allWritten)}”`] : []),
    ...(budget ? [`names a budget: ${asWritten(budget.words, reading.allWritten)}`] : []),
  ],
  cold: ({ evidence: { cool, unhurried, need, dates, wishes } }) => [
    ...cool.seen,
    ...(unhurried ? ['says there is no hurry'] : []),
    ...(wishes.includes('price') ? ['asks for a price'] : []),
    ...(!need && dates.length === 0 ? ['names neither a need nor a time'] : []),
  ],
  support: ({ support }) => support.seen,
  other: ({ other }) => other.seen,
  spam: ({ spam }) => spam.seen,
};

const MEANT: Record<LeadClass, string> = {
  hot: 'a lead that is ready',
  warm: 'a lead with time',
  cold: 'a vague interest',
  support: 'a matter of existing work',
  other: 'mail that is no inquiry',
  spam: 'a bulk offer',
};

const MOST_WORDS = 3;
/** Less than twice as likely: the signals, which can say what they saw, stand. */
const MORE = 0.7;
/** What nothing but its words makes spam has to be so much more likely than anything else. */
const UNSEEN = 1.5;
/** The owner's own rule stands against words unless they speak so much for another class. */
const RULED = 2;
const FEW = 3;
/** Fewer are a note, and may be anybody's. */
const SENTENCE = 10;
/** More than twice as likely as any other class. */
const CLEAR = 1;
