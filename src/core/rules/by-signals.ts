import type { Policy } from '../policy.js';
import { cut, flatten, isAscii } from '../spelling.js';
import { isCourtesy } from './courtesy.js';
import { isLawTrade, tradeWords } from './fit.js';
import { isUnderstood, latinShare } from './language.js';
import { findEvidence, type LeadEvidence } from './lead.js';
import type { Reading } from './reading.js';
import type { Signal } from './signals.js';
import { isAutomatic, OTHER_SIGNALS, WANTS_NO_MORE } from './signals-other.js';
import { SPAM_SIGNALS } from './signals-spam.js';
import { GRIEVANCE, NEW_MATTER, OTHERS_WORK, PRAISE, SUPPORT_SIGNALS, TROUBLE } from './signals-support.js';
import { WEAK_OTHER, WEAK_SPAM, WEAK_SUPPORT, WENT_WRONG } from './signals-weak.js';
import { type Classified, takeTemperature } from './temperature.js';

/** So many points make a message spam, support or other. */
const CLEAR = 3;
/** Fewer words are a note, and may mean anything. */
const LENGTH = 12;
/** So many words are what somebody answers to a mailing. */
const NOTE = 8;
/** How far from a signal the words may stand that take it back. */
const AROUND = 80;

export const MOST_REASONS = 4;

/** What the signals make of a conversation, and all that they saw of it. */
export interface Judgement extends Classified {
  /** A sentence of the business's own that says it does not do what is asked, where that made it cold. */
  declined: string | null;
  /** Nobody can read it, or it is a courtesy: its words tell nothing more. */
  settled: boolean;
  seen: Seen;
}

export interface Seen {
  evidence: LeadEvidence;
  /** The trade's own words in it. */
  trade: string[];
  /** How far it wants something done, from 0 to about 5. */
  wants: number;
  spam: Weighed;
  support: Weighed;
  other: Weighed;
}

/** What is known beside the words. */
export interface More {
  /** The evidence in all that was read, where it is known already. */
  whole?: LeadEvidence;
  /** A sentence of the business's own that says it does not do what is asked. */
  declined?: string | null | undefined;
}

/** The lead class by the design's table, from what is looked for in the words. */
export function judgeBySignals(reading: Reading, policy: Policy, now: Date, more: More = {}): Judgement {
  const { text } = reading;
  const trade = tradeWords(text, policy.business.about);
  const evidence = freshest(reading, more.whole ?? findEvidence(reading.all, now), now);
  const wants = wantsOf(text, { evidence, trade });
  const enough = enoughFor(wants);
  const spam = add(weigh(SPAM_SIGNALS, text), weigh(WEAK_SPAM, text));
  const done = weigh(SUPPORT_SIGNALS, text);
  const support = add(done, weigh(WEAK_SUPPORT, text));
  if (OTHERS_WORK.test(text)) support.points -= CLEAR;
  if (callsByName(reading, policy)) support.points += 1;
  if (support.points >= CLEAR / 2 && isNewMatter(text, done.seen, evidence)) support.points = 0;
  if (evidence.wishes.includes('decided')) support.points -= 1;
  // To who repairs for a living, something that went wrong is work, as long as nothing says that it was theirs.
  if (trade.some((word) => REPAIRS.test(word)) && support.seen.every((words) => words === WENT_WRONG))
    support.points = 0;
  const none = weigh(OTHER_SIGNALS, text);
  const other = add(none, weigh(WEAK_OTHER, text));
  if (isLawTrade(policy.business.about) && none.seen.includes('is a legal or official notice'))
    other.points -= CLEAR;
  const seen = { evidence, trade, wants, spam, support, other };
  const judged = (classified: Classified, more: Partial<Judgement> = {}): Judgement => ({
    declined: null,
    settled: false,
    ...more,
    ...classified,
    reasons: classified.reasons.slice(0, MOST_REASONS),
    seen,
  });
  if (reading.all === reading.text && isCourtesy(text))
    return judged({ leadClass: 'support', reasons: ['says thank you and nothing else'] }, { settled: true });
  // A "???" asks again what was asked before.
  if (reading.all === reading.text && isGibberish(reading))
    return judged({ leadClass: 'spam', reasons: ['has no words that make sense'] }, { settled: true });
  if (reading.all === reading.text && isAutomatic(text))
    return judged({ leadClass: 'other', reasons: ['is an automatic reply'] }, { settled: true });
  const own = isOwnNeed(text, evidence);
  // The word alone is the recipient's; a sender has more to say around it.
  const leaves = none.seen.includes(WANTS_NO_MORE) && evidence.words <= NOTE;
  if (!leaves && spam.points - (own && trade.length > 0 ? 3 : 0) >= Math.max(2.5, enough))
    return judged({ leadClass: 'spam', reasons: spam.seen });
  if (support.points >= (done.points >= CLEAR ? CLEAR : enough) && support.points >= other.points)
    return judged({ leadClass: 'support', reasons: support.seen });
  if (other.points >= (none.points >= CLEAR ? CLEAR : enough))
    return judged({ leadClass: 'other', reasons: other.seen });
  const declined = more.declined ?? null;
  const lead = takeTemperature(reading, policy, { evidence, trade, declined });
  // Who tells something at length and wants nothing done mostly writes about what is done already.
  const understood = isUnderstood(reading.newest);
  if (lead.leadClass === 'warm' && wants === 0 && understood && evidence.words >= LENGTH)
    return judged({ leadClass: 'support', reasons: ['wants nothing new', ...support.seen] });
  return judged(lead, { declined: lead.leadClass === 'cold' ? declined : null });
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
    emergency: temperature.emergency,
    dates: temperature.dates,
    budget: newest.budget ?? all.budget,
    cool: newest.wishes.includes('decided') ? newest.cool : temperature.cool,
    unhurried: newest.wishes.includes('decided') ? newest.unhurried : temperature.unhurried,
    words: all.words,
  };
}

const REPAIRS = /^(?:repair|repar|reparier)/;

/** Wants something done, in so many words. */
const WANTS =
  /\b(?:(?:i|we) (?:really |just |also |would |do )*(?:need|want|like to|love to|plan|hope|wish)|i'd like|we'd like|we'd love|i'd love|looking (?:for|to)|interested in|in need of|(?:is|be) (?:that|this|it) (?:worth|possible|something)|and want|want to\b|(?:i|we)(?:'d| would) rather|do you (?:guys )?(?:do|go|take|handle|cover|offer|rent|install|make|have)|(?:is|are) there (?:a |an |any )?(?:way|something|room)|what (?:can|should) (?:i|we|a|one)|how (?:do|does|would) (?:i|we|you|one|it) (?:go about|start|get|work)|need (?:a|an|some|the|to|someone|somebody)|quotes?|estimates?|how much|what (?:would|does|do|will) (?:it|that|this|a|an|you) (?:cost|charge|run)|get(?:ting)? married|marry|wedding|birthday|party|event|want to (?:book|rent|hire)|(?:rent|hire|book|redo|remodel|replace|install|renovate|build|buy|sell) (?:a|an|the|our|my|two|three|four)|suchen?|brauch\w{0,3}|mocht\w{1,3}|planen|heiraten|feiern|wird (?:\w{2,4} )?(?:\d{2}|getauft)|mieten|angebot|was (?:kostet|kosten|wurde)|hatten? (?:wir |ich )?gern|necesit\w{1,5}|quier\w{1,4}|quer\w{3,6}|busc\w{1,5}|celebr\w{2,6}|nos casamos|boda|presupuesto|cuanto (?:cuesta|cobr|sale|seria)|cumple\w{0,5}|bautizamos|cherch\w{1,4}|voudr\w{1,5}|souhait\w{1,6}|besoin|lou(?:er|ons)|devis|aimer\w{1,5}|nous marions|mariage|(?:can|could|would) (?:you|someone|somebody|anyone) (?:do|come|fix|fit|install|replace|look|take|help|quote|give|make|build|represent))\b/;

/** How far a message wants something done, from 0 to about 5. */
function wantsOf(text: string, seen: { evidence: LeadEvidence; trade: string[] }): number {
  const { evidence, trade } = seen;
  let wants = WANTS.test(text) ? 1.5 : 0;
  if (evidence.wishes.some((wish) => wish === 'quote' || wish === 'price' || wish === 'decided')) wants += 1;
  if (evidence.emergency) wants += 1;
  if (evidence.budget) wants += 0.5;
  if (evidence.dates.some((date) => date.days > 10 && !date.talk)) wants += 0.5;
  wants += Math.min(1, trade.length * 0.5);
  return wants;
}

/** How many points make a class other than a lead: the less a message wants something done, the fewer. */
function enoughFor(wants: number): number {
  if (wants >= 2) return CLEAR + 1;
  return wants >= 1 ? CLEAR : CLEAR / 2;
}

/** Who is content with what was done, and wants something new, is a lead. */
function isNewMatter(text: string, seen: string[], evidence: LeadEvidence): boolean {
  if (PRAISE.test(text) && NEW_MATTER.test(text) && !GRIEVANCE.test(text)) return true;
  if (TROUBLE.test(text)) return false;
  return (
    evidence.wishes.some((wish) => wish === 'visit' || wish === 'quote' || wish === 'decided') &&
    seen.every((words) => words === 'speaks of work you have done')
  );
}

/** Who greets somebody of the team by name has dealt with them before. */
function callsByName(reading: Reading, policy: Policy): boolean {
  const people = [policy.slack.owner, policy.slack.backup ?? '', ...policy.slack.approvers];
  const names = people.flatMap((address) => /^([a-z]{3,14})[.@_-]/.exec(address.toLowerCase())?.[1] ?? []);
  const greeting = flatten(cut(reading.newest, 60));
  return names.some((name) => new RegExp(`\\b${name}\\b`).test(greeting));
}

function isOwnNeed(text: string, evidence: LeadEvidence): boolean {
  return (
    evidence.need &&
    /\b(?:(?:i|we) (?:need|want|would like|'d like|am looking|are looking|have a|own)|i'm looking|we're looking|i'd like|we'd like|(?:my|our) (?:house|home|kitchen|bathroom|garden|yard|roof|wedding|office|shop|store|restaurant|car|dog|cat|daughter|son|wife|husband|family|company|team|building|website|apartment|flat|business))\b/.test(
      text,
    )
  );
}

export interface Weighed {
  points: number;
  /** What was seen, the clear signals first. */
  seen: string[];
}

/** What is clear is named first. */
function add(clear: Weighed, weak: Weighed): Weighed {
  return {
    points: clear.points + weak.points,
    seen: [...new Set([...clear.seen, ...weak.seen])],
  };
}

function weigh(signals: Signal[], text: string): Weighed {
  const met = signals.filter((signal) => {
    const match = signal.re.exec(text);
    if (!match) return false;
    const around = text.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND);
    return !signal.unless?.test(around);
  });
  return {
    points: met.reduce((sum, signal) => sum + signal.points, 0),
    seen: [...new Set(met.map((signal) => signal.seen))],
  };
}

/** Keyboard noise and random strings; writing the rules cannot read (Greek, Chinese …) is no gibberish. */
function isGibberish({ newest }: Reading): boolean {
  // Who only quotes an older mail says nothing, and nothing odd.
  if (newest === '') return false;
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
  const mute = words.filter((word) => /^[b-df-hj-np-tv-xz]{3,}$/i.test(word)).length;
  if (words.length >= 6 && mute > words.length * 0.3) return true;
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
