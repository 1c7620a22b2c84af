import type { LeadClass, Message } from '../inquiry.js';
import type { Policy } from '../policy.js';
import { isLawTrade, meetsHotWhen, tradeWords } from './fit.js';
import { findEvidence, type LeadEvidence } from './lead.js';
import { isAscii, type Reading, readConversation } from './reading.js';
import { OTHER_SIGNALS, OTHERS_WORK, type Signal, SPAM_SIGNALS, SUPPORT_SIGNALS } from './signals.js';

/** Ready means within about two weeks … */
const NEAR_DAYS = 14;
/** … a budget counts with a date within about two months … */
const BUDGET_DAYS = 60;
/** … and more than about six months away is cold. */
const FAR_DAYS = 190;
/** So many points make a message spam, support or other. */
const CLEAR = 3;
/** How far from a signal the words may stand that take it back. */
const AROUND = 80;

export interface Classified {
  leadClass: LeadClass;
  /** What was seen, each a short phrase in English. At least one. */
  reasons: string[];
}

/** The lead class by the design's table, from words alone. Takes a few milliseconds on any text. */
export function classify(messages: Message[], policy: Policy, now: Date): Classified {
  return classifyReading(readConversation(messages), policy, now);
}

/** `whole`: the evidence in all that was read, where it is known already. */
export function classifyReading(
  reading: Reading,
  policy: Policy,
  now: Date,
  whole = findEvidence(reading.all, now),
): Classified {
  const { text } = reading;
  if (isGibberish(reading)) return { leadClass: 'spam', reasons: ['has no words that make sense'] };
  const trade = tradeWords(text, policy.business.about);
  const evidence = freshest(reading, whole, now);
  const own = isOwnNeed(text, evidence);

  const spam = weigh(SPAM_SIGNALS, text);
  if (spam.points - (own && trade.length > 0 ? 3 : 0) >= CLEAR) {
    return { leadClass: 'spam', reasons: spam.seen };
  }
  const support = weigh(SUPPORT_SIGNALS, text);
  if (OTHERS_WORK.test(text)) support.points -= 3;
  const other = weigh(OTHER_SIGNALS, text);
  if (isLawTrade(policy.business.about) && other.seen.includes('is a legal or official notice'))
    other.points -= 3;
  if (evidence.wishes.includes('decided')) support.points -= 1;
  if (support.points >= CLEAR && support.points >= other.points) {
    return { leadClass: 'support', reasons: support.seen };
  }
  if (other.points >= CLEAR) return { leadClass: 'other', reasons: other.seen };
  return lead(reading, policy, { evidence, trade });
}

function lead(
  reading: Reading,
  policy: Policy,
  seen: { evidence: LeadEvidence; trade: string[] },
): Classified {
  const { evidence, trade } = seen;
  const nearest = evidence.dates[0];
  const near = nearest !== undefined && nearest.days <= NEAR_DAYS;
  const far = nearest !== undefined && nearest.days > FAR_DAYS;
  const fits = trade.length > 0 ? [`names what you do: ${trade.slice(0, 3).join(', ')}`] : [];
  const doubt = evidence.cool.points >= 2 || evidence.unhurried;

  const rule = meetsHotWhen(policy, reading.all, evidence);
  if (rule && evidence.cool.points < 2)
    return { leadClass: 'hot', reasons: [`meets your rule “${rule}”`, ...fits] };
  const hot: string[] = [];
  if (evidence.wishes.includes('decided')) hot.push('has decided, or says so');
  if (evidence.urgent && evidence.need) hot.push(`says it is urgent: “${evidence.urgent}”`);
  if (near && (evidence.need || trade.length > 0) && !onlyAsks(evidence, reading.text))
    hot.push(`names a time within two weeks: “${nearest.words}”`);
  if (evidence.wishes.includes('book') && !far && !nearest) hot.push('wants to book');
  if (evidence.budget && nearest && nearest.days <= BUDGET_DAYS && evidence.need) {
    hot.push(`names a budget (${evidence.budget.words}) and a near date (“${nearest.words}”)`);
  }
  const firm = evidence.wishes.includes('decided') || evidence.urgent !== null;
  if (hot.length > 0 && (!doubt || (firm && evidence.cool.points < 2))) {
    return { leadClass: 'hot', reasons: [...hot, ...fits].slice(0, 4) };
  }

  if (far && !near) {
    return { leadClass: 'cold', reasons: [`is more than six months away: “${nearest.words}”`, ...fits] };
  }
  const concrete = concreteness(evidence, trade);
  const coolness = evidence.cool.points + (priceOnly(evidence) ? 2 : 0) + (evidence.unhurried ? 1 : 0);
  if (coolness >= 2 && coolness >= concrete) {
    const seen = [...evidence.cool.seen];
    if (priceOnly(evidence)) seen.push('asks for a price and tells little');
    if (evidence.unhurried) seen.push('says there is no hurry');
    return { leadClass: 'cold', reasons: seen.slice(0, 4) };
  }
  if (!evidence.need && trade.length === 0 && latinShare(reading.newest) > 0.5) {
    return { leadClass: 'cold', reasons: ['names no need that fits what you do'] };
  }
  const warm = [...fits];
  if (evidence.need) warm.push('has a concrete wish');
  if (nearest) warm.push(`names a time: “${nearest.words}”`);
  if (evidence.budget) warm.push(`names a budget: ${evidence.budget.words}`);
  if (!nearest) warm.push('names no time within two weeks');
  return { leadClass: 'warm', reasons: warm.slice(0, 4) };
}

/** The newest message's evidence; what it does not say comes from the earlier ones. */
function freshest(reading: Reading, all: LeadEvidence, now: Date): LeadEvidence {
  if (reading.all === reading.text) return all;
  const newest = findEvidence(reading.text, now);
  if (reading.all.length <= reading.text.length + 1) return newest;
  const speaks =
    newest.urgent !== null || newest.dates.length > 0 || newest.cool.points > 0 || newest.unhurried;
  const temperature = speaks ? newest : all;
  return {
    // A decision is taken back by whatever is said about the time after it.
    wishes:
      newest.wishes.length > 0 ? newest.wishes : all.wishes.filter((wish) => !speaks || wish !== 'decided'),
    need: newest.need || all.need,
    urgent: temperature.urgent,
    dates: temperature.dates,
    budget: newest.budget ?? all.budget,
    cool: newest.wishes.includes('decided') ? newest.cool : temperature.cool,
    unhurried: newest.wishes.includes('decided') ? newest.unhurried : temperature.unhurried,
    words: all.words,
  };
}

function concreteness(evidence: LeadEvidence, trade: string[]): number {
  let points = 0;
  if (evidence.budget) points += 1;
  if (evidence.dates.some((date) => date.days <= FAR_DAYS)) points += 2;
  if (evidence.wishes.some((wish) => wish === 'quote' || wish === 'visit' || wish === 'book')) points += 1;
  if (evidence.need && evidence.words >= 35) points += 1;
  if (trade.length >= 2) points += 1;
  return points;
}

/** Asks what it costs, and tells too little to be a project. */
function priceOnly(evidence: LeadEvidence): boolean {
  return (
    evidence.wishes.includes('price') &&
    evidence.words <= 30 &&
    evidence.dates.length === 0 &&
    !evidence.wishes.some(
      (wish) => wish === 'visit' || wish === 'book' || wish === 'quote' || wish === 'repair',
    )
  );
}

/** A question about opening hours, prices or offers is no readiness, whatever day it names. */
function onlyAsks(evidence: LeadEvidence, text: string): boolean {
  if (/\b(?:are you|is (?:the|your) \w{1,14}) open\b|\b(?:opening|business|office) hours\b/.test(text))
    return true;
  return (
    evidence.wishes.length > 0 && evidence.wishes.every((wish) => wish === 'information' || wish === 'price')
  );
}

function isOwnNeed(text: string, evidence: LeadEvidence): boolean {
  return (
    evidence.need &&
    /\b(?:(?:i|we) (?:need|want|would like|'d like|am looking|are looking|have a|own)|i'm looking|we're looking|i'd like|we'd like|(?:my|our) (?:house|home|kitchen|bathroom|garden|yard|roof|wedding|office|shop|store|restaurant|car|dog|cat|daughter|son|wife|husband|family|company|team|building|website|apartment|flat|business))\b/.test(
      text,
    )
  );
}

function weigh(signals: Signal[], text: string): { points: number; seen: string[] } {
  const met = signals.filter((signal) => {
    const match = signal.re.exec(text);
    if (!match) return false;
    const around = text.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND);
    return !signal.unless?.test(around);
  });
  return {
    points: met.reduce((sum, signal) => sum + signal.points, 0),
    seen: [...new Set(met.map((signal) => signal.seen))].slice(0, 4),
  };
}

/** Keyboard noise and random strings; writing the rules cannot read (Greek, Chinese …) is no gibberish. */
function isGibberish({ newest }: Reading): boolean {
  const plain = isAscii(newest);
  const words = plain
    ? (newest.match(/[a-z0-9]+/gi) ?? [])
    : (newest.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []);
  const letters = words.join('').replace(plain ? /\d+/g : /\P{L}/gu, '');
  if (words.length === 0 || letters.length === 0) return !/\d/.test(newest);
  if (latinShare(newest) < 0.5) return false;
  const wordOnly = plain ? /^[a-z]{5,}$/i : /^\p{L}{5,}$/u;
  const checked = words.filter((word) => wordOnly.test(word)).slice(0, 200);
  if (checked.length === 0) return letters.length > 3 && !/[aeiouy]/i.test(letters);
  let odd = 0;
  for (const [i, word] of checked.entries()) {
    if (isOdd(word, plain)) odd += 1;
    // What is left cannot tip the scale any more: so it is with half of every ordinary message.
    if (odd + checked.length - i - 1 <= checked.length / 2) return false;
  }
  return odd / checked.length > 0.5 && odd >= words.length / 3;
}

function isOdd(word: string, plain: boolean): boolean {
  const flat = plain ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  if (!/[aeiouy]/i.test(flat)) return true;
  if (/[^aeiouy]{5,}/i.test(flat) || /q[^u]/i.test(flat)) return true;
  if (/(.)\1{3,}/i.test(flat)) return true;
  if (/asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert[yz]uiop|zxcv|xcvb|lkjh/i.test(flat)) return true;
  return /[a-z][A-Z][a-z]*[A-Z]/.test(word) && flat.length > 7;
}

function latinShare(text: string): number {
  if (isAscii(text)) return 1;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
}
