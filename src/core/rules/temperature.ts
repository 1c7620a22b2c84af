import type { LeadClass } from '../lead-class.js';
import type { Policy } from '../policy.js';
import { asNamed, asWritten } from '../verbatim.js';
import { dropDenied } from './denied.js';
import { meetsHotWhen } from './hot-when.js';
import { isUnderstood } from './language.js';
import type { LeadEvidence, Wish } from './lead.js';
import type { Reading } from './reading.js';
import type { NamedDate } from './when.js';

/** Ready means within about two weeks … */
export const NEAR_DAYS = 14;
/** … in a hurry, within about three … */
const HURRY_DAYS = 21;
/** … a budget counts with a date within about two months … */
const BUDGET_DAYS = 60;
/** … and more than about six months away is cold: "in May", said in November, still is warm. */
export const FAR_DAYS = 210;

/** A class, and what speaks for it. */
export interface Classified {
  leadClass: LeadClass;
  /** What was seen, each a short phrase in English. At least one. */
  reasons: string[];
  /** The line of `hotWhen` that it meets. */
  hotWhen?: string;
}

/** Hot, warm or cold, by the design's table. `declined`: what the business says that it does not do, when it fits. */
export function takeTemperature(
  reading: Reading,
  policy: Policy,
  seen: { evidence: LeadEvidence; trade: string[]; declined: string | null },
): Classified {
  const { evidence, trade } = seen;
  const quoted = (words: string) => `“${asWritten(words, reading.allWritten)}”`;
  const amount = (words: string) => asWritten(words, reading.allWritten);
  const fits = tellTrade(trade, reading);
  const nearest = evidence.dates[0];
  const own = evidence.dates.find((date) => !date.talk) ?? nearest;
  const near = nearest !== undefined && nearest.days <= NEAR_DAYS;
  const later = evidence.dates.findLast((date) => !date.talk && date.days > FAR_DAYS);
  const far = later !== undefined || (own !== undefined && own.days > FAR_DAYS);
  const decided = evidence.wishes.includes('decided');
  const talksAbout = laterMatter(evidence);
  // A day within two weeks outweighs a "maybe".
  const dated = own !== undefined && own.days <= NEAR_DAYS && !own.talk && evidence.need && !far;
  const doubt = evidence.cool.points >= (dated ? 3 : 2) || evidence.unhurried;

  const rule = meetsHotWhen(policy, reading.all, evidence);
  if (
    rule &&
    evidence.cool.points < (dated ? 3 : 2) &&
    !(evidence.unhurried && !decided) &&
    !(far && !decided)
  )
    return { ...ready([`meets your rule “${rule}”`, ...fits], seen.declined), hotWhen: rule };
  const hot: string[] = [];
  if (decided) hot.push('has decided, or says so');
  if (evidence.urgent !== null && isPressing(evidence))
    hot.push(`says it is urgent: ${quoted(evidence.urgent)}`);
  if (
    near &&
    (evidence.need || trade.length > 0 || evidence.words >= 8) &&
    !onlyAsks(evidence, reading.text) &&
    !(far && nearest.talk) &&
    talksAbout === null
  )
    hot.push(`names a time within two weeks: ${quoted(nearest.words)}`);
  if (evidence.wishes.includes('book') && !far && !nearest) hot.push('wants to book');
  if (evidence.budget && own && own.days <= BUDGET_DAYS && evidence.need)
    hot.push(`names a budget (${amount(evidence.budget.words)}) and a near date (${quoted(own.words)})`);
  const firm = decided || evidence.emergency;
  if (hot.length > 0 && (!doubt || (firm && evidence.cool.points < 2)))
    return ready([...hot, ...fits].slice(0, 4), seen.declined);

  const distant = later ?? own;
  if (far && distant)
    return {
      leadClass: 'cold',
      reasons: [`is more than six months away: ${quoted(distant.words)}`, ...fits],
    };
  const concrete = concreteness(evidence, trade);
  const coolness = evidence.cool.points + (priceOnly(evidence) ? 2 : 0) + (evidence.unhurried ? 1 : 0);
  if (coolness >= 2 && coolness >= concrete) {
    const seen = [...evidence.cool.seen];
    if (priceOnly(evidence)) seen.push('asks for a price and tells little');
    if (evidence.unhurried) seen.push('says there is no hurry');
    return { leadClass: 'cold', reasons: seen.slice(0, 4) };
  }
  const understood = isUnderstood(reading.newest);
  if (saysLittle(evidence, trade) && understood)
    return { leadClass: 'cold', reasons: ['names no need that fits what you do'] };
  const warm = [...fits];
  if (evidence.need) warm.push('has a concrete wish');
  if (talksAbout) warm.push(`wants to talk of what is weeks away: ${quoted(talksAbout.words)}`);
  else if (nearest) warm.push(`names a time: ${quoted(nearest.words)}`);
  if (evidence.budget) warm.push(`names a budget: ${amount(evidence.budget.words)}`);
  if (!nearest)
    warm.push(understood ? 'names no time within two weeks' : 'is in a language that the rules do not read');
  return { leadClass: 'warm', reasons: warm.slice(0, 4) };
}

/** What the customer names of the business's trade, as a reason; none where it is nothing. */
export function tellTrade(trade: string[], { all, allWritten }: Reading): string[] {
  const meant = dropDenied(all);
  const named = trade
    .filter((word) => meant.includes(word))
    .slice(0, 3)
    .map((word) => asNamed(word, allWritten));
  return named.length > 0 ? [`names what you do: ${named.join(', ')}`] : [];
}

/** Ready for something that the business says it does not do is a doubtful fit. */
function ready(reasons: string[], declined: string | null): Classified {
  return declined
    ? { leadClass: 'cold', reasons: [`may not fit: “${declined}”`, ...reasons].slice(0, 4) }
    : { leadClass: 'hot', reasons };
}

/** What is weeks away, where a day is named before it and nothing but a talk is wanted then. */
export function laterMatter({ dates, wishes }: LeadEvidence): NamedDate | null {
  if (!dates[0]?.talk || wishes.some((wish) => SOON.includes(wish))) return null;
  return dates.find(({ days }) => days > HURRY_DAYS) ?? null;
}

/** Who wants this within two weeks is ready, whatever it is for. */
const SOON: Wish[] = ['decided', 'book', 'visit', 'quote', 'repair'];

/** Something fails right now, or it shall be soon and no later day is named. */
function isPressing(evidence: LeadEvidence): boolean {
  if (evidence.urgent === null) return false;
  const own = evidence.dates.find((date) => !date.talk);
  if (own && own.days > HURRY_DAYS) return false;
  return evidence.emergency ? !evidence.unhurried : evidence.need;
}

function saysLittle(evidence: LeadEvidence, trade: string[]): boolean {
  return !evidence.need && trade.length === 0 && evidence.dates.length === 0 && evidence.words < 12;
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

const OWN_WISH =
  /\b(?:(?:i|we) (?:need|want|would (?:like|love))|(?:i|we)'d (?:like|love)|brauch\w{1,3}|mocht\w{1,3}|hatten gern|necesit\w{1,5}|quier\w|queremos|voudr\w{1,5}|souhait\w{1,6}|besoin)\b(?! to know| wissen| saber| savoir)/;

/** A question about opening hours, prices or offers is no readiness, whatever day it names. */
function onlyAsks(evidence: LeadEvidence, text: string): boolean {
  if (/\b(?:are you|is (?:the|your) \w{1,14}) open\b|\b(?:opening|business|office) hours\b/.test(text))
    return true;
  if (OWN_WISH.test(text)) return false;
  return (
    evidence.wishes.length > 0 && evidence.wishes.every((wish) => wish === 'information' || wish === 'price')
  );
}
