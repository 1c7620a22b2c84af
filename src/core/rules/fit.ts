import type { Policy } from '../policy.js';
import type { LeadEvidence } from './lead.js';
import { parseAmount } from './lead.js';
import { flatten } from './reading.js';

/** Words that say nothing about a trade. */
const PLAIN = new Set(
  (
    'a an the and or for of in on at to with from by we our us you your all any more most every is are be as it that this ' +
    'best family owned friendly local full service services company business small large new old years year since serving ' +
    'based area near around greater home homes house houses people customers clients quality professional experienced ' +
    'offer offers offering provide provides do does make makes work works help team town city county state north south east ' +
    'west und oder fur mit von der die das im in wir unsere el la los las de y o para con en nuestro le les et ou pour avec des du'
  ).split(' '),
);

/** The trade's words in `business.about`, as stems. Names of places do not count. */
export function tradeStems(about: string): Set<string> {
  const stems = new Set<string>();
  for (const sentence of about.split(/[.!?]\s/)) {
    for (const [i, word] of sentence
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .entries()) {
      if (i > 0 && /^\p{Lu}\p{Ll}/u.test(word)) continue;
      const flat = flatten(word);
      if (flat.length >= 3 && !PLAIN.has(flat)) stems.add(stem(flat));
    }
  }
  return stems;
}

/** The words of a flattened text that belong to the trade, as the customer spelled them, without repeats. */
export function tradeWords(text: string, about: string): string[] {
  const stems = tradeStems(about);
  // A stem is how its word begins: most words need no more than that look.
  const beginnings = new Set([...stems].map((known) => known.slice(0, 2)));
  const found = new Map<string, string>();
  for (const word of text.match(/[a-z]{3,24}/g) ?? []) {
    if (!beginnings.has(word.slice(0, 2))) continue;
    const root = stem(word);
    if (stems.has(root) && !found.has(root)) found.set(root, word);
    if (found.size >= 6) break;
  }
  return [...found.values()];
}

/** One or two words of the trade in a flattened text: "kitchen", "kitchen remodel". */
export function topicOf(text: string, about: string): string | null {
  const words = tradeWords(text, about).filter((word) => !/(?:ed|ly)$/.test(word));
  for (const word of words) {
    const next = words.find((other) => other !== word && text.includes(`${word} ${other}`));
    if (next !== undefined) return `${word} ${next}`;
  }
  return words[0] ?? null;
}

/** A rough stem: enough that "kitchens" meets "kitchen" and "remodeling" meets "remodel". */
export function stem(word: string): string {
  const cutAt = /(?:ations?|ings?|ers?|ments?|ies|es|s|ed|e|y)$/.exec(word);
  return cutAt && cutAt.index >= 4 ? word.slice(0, cutAt.index) : word.replace(/s$/, '');
}

/** Whether the business works in law: court dates and lawyers are its daily bread. */
export function isLawTrade(about: string): boolean {
  return /\b(?:law|legal|attorneys?|lawyers?|solicitors?|notary|rechtsanw\w{2,6}|kanzlei|abogad[oa]s?|avocats?|notaire)\b/i.test(
    about,
  );
}

const FILLER = new Set(
  'a an the is are be was to of for in on at or and with has have wants want wanted needs need asks ask asking asked names name mentions mention says who which that they their someone somebody customer customers client it any within this next week month weeks months days day soon'.split(
    ' ',
  ),
);

/** The first of the business's own rules (`hotWhen`) that the message meets. */
export function meetsHotWhen(policy: Policy, text: string, evidence: LeadEvidence): string | null {
  return policy.hotWhen.find((rule) => meets(flatten(rule), text, evidence)) ?? null;
}

function meets(rule: string, text: string, evidence: LeadEvidence): boolean {
  const amount =
    /(?:over|above|more than|at least|from|>=?|exceed\w{0,3}) ?[$€£]? ?(\d[\d.,']*)( ?k\b)?/.exec(rule);
  if (amount) {
    const wanted = parseAmount(amount[1]!) * (amount[2] ? 1000 : 1);
    if ((evidence.budget?.amount ?? 0) < wanted) return false;
    const also = contentWords(
      rule.replace(amount[0], ' ').replace(/\b(?:budget|amount|price|value|usd|eur|dollars|euros)\b/g, ' '),
    );
    return also.every((word) => has(text, word, evidence));
  }
  const limit = daysOf(rule);
  if (limit !== null && !evidence.dates.some((date) => date.days <= limit)) return false;
  const words = contentWords(rule);
  if (words.length === 0) return limit !== null;
  return words.every((word) => has(text, word, evidence));
}

function contentWords(rule: string): string[] {
  return rule.split(/[^a-z]+/).filter((word) => word.length > 2 && !FILLER.has(word));
}

/** The rule's word, or the wish that means it. */
function has(text: string, word: string, evidence: LeadEvidence): boolean {
  if (/^(?:urgent|urgently|urgency|emergency)$/.test(word) && evidence.urgent !== null) return true;
  if (/^visits?$|^visited$/.test(word) && evidence.wishes.includes('visit')) return true;
  if (/^(?:book|booking|appointment)$/.test(word) && evidence.wishes.includes('book')) return true;
  if (/^(?:quotes?|estimates?)$/.test(word) && evidence.wishes.includes('quote')) return true;
  const root = stem(word);
  return (text.match(/[a-z]{3,24}/g) ?? []).some((other) => stem(other) === root);
}

function daysOf(rule: string): number | null {
  if (/\b(?:today|tomorrow)\b/.test(rule)) return 1;
  if (/\bthis week\b/.test(rule)) return 6;
  if (/\bnext week\b/.test(rule)) return 13;
  if (/\b(?:this|within a|within one) month\b/.test(rule)) return 31;
  const span = /\bwithin (?:the next )?(\d{1,2}|two|three|four) (days?|weeks?|months?)\b/.exec(rule);
  if (!span) return null;
  const count = { two: 2, three: 3, four: 4 }[span[1]!] ?? Number(span[1]);
  return count * (span[2]!.startsWith('day') ? 1 : span[2]!.startsWith('week') ? 7 : 30);
}
