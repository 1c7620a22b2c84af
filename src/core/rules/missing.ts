import type { Message } from '../inquiry.js';
import type { Policy } from '../policy.js';
import type { Preparation } from '../preparation.js';
import { findVerbatim } from '../verbatim.js';
import { findUnhurried, type LeadEvidence } from './lead.js';
import { flatten, type Reading } from './reading.js';

/** What the rules know how to find, whatever the business calls it. */
export type Topic = 'address' | 'time' | 'budget' | 'phone' | 'email' | 'size' | 'count' | 'photos' | 'name';

/** One thing an inquiry should tell and does not. */
export interface Missing {
  /** How the policy names it, for the team. */
  label: string;
  /** The policy's question, word for word. */
  ask: string;
  topic: Topic | null;
}

const TOPICS: [Topic, RegExp][] = [
  ['phone', /\b(?:phone|telephone|mobile|cell|telefon|telefono|number to reach)/],
  ['email', /\be-?mail/],
  ['photos', /\b(?:photos?|pictures?|images?|fotos?|bilder)\b/],
  ['budget', /\b(?:budget|spend|price range|presupuesto)\b/],
  [
    'time',
    /\b(?:timeline|timing|time ?frame|when|start|date|dates|deadline|schedule|day|termin|wann|fecha|cuando|quand|event ?date|move ?in)\b/,
  ],
  [
    'address',
    /\b(?:address|location|where|postcode|zip|city|town|area|venue|site|adresse|ort|direccion|donde|ou|lieu|neighbou?rhood)\b/,
  ],
  [
    'count',
    /\b(?:guests?|people|persons?|headcount|attendees|party size|how many|number of|quantity|anzahl|wie viele|cuant[oa]s|combien)\b/,
  ],
  [
    'size',
    /\b(?:size|area|square|sq|dimensions?|measurements?|rooms?|how (?:big|large)|grosse|tamano|surface)\b/,
  ],
  ['name', /\bname\b/],
];

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred';

const FOUND: Record<Exclude<Topic, 'time' | 'budget' | 'phone' | 'email' | 'name'>, RegExp> = {
  address: new RegExp(
    [
      String.raw`\b\d{1,5}[a-z]? (?:[nsew]{1,2}\.? )?(?:[a-z'.]{2,20} ){1,3}(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|way|ter|terrace|cir|circle|close|crescent|hwy|highway|parkway|pkwy|square)\b`,
      String.raw`\b(?:[a-z]{2,20}(?:strasse|str\.|weg|platz|allee|gasse)) ?\d{1,4}`,
      String.raw`\b(?:calle|avenida|avda\.?|plaza|paseo|rue|boulevard|chemin|place|impasse|strasse) (?:[a-z'.]{1,20} ){0,4}[a-z'.,]{2,20}`,
      String.raw`\b\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|impasse)\b`,
      String.raw`\b(?:zip|postcode|postal code|plz)\b:? ?[a-z0-9]{3,8}`,
      String.raw`\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b`,
      String.raw`\b(?:address is|located (?:at|in|on|near)|lives? (?:in|at|on|near)|(?:house|home|place|property|apartment|flat|condo|office|shop|restaurant|venue|building|wedding|event|party|site|farm|store) (?:is )?(?:at|in|on|near) (?!the (?:spring|summer|fall|autumn|winter|morning|end|next|near|future)\b|(?:need|good|bad|great|general|about|march|april|may|june|july|august|september|october|november|december|january|february|spring|summer|fall|autumn|winter|two|three|a |an |\d))[a-z])`,
      String.raw`\b(?:we are|we're|i am|i'm|based) (?:located )?in (?:the )?(?!(?:need|the market|a |an |no |search|process|desperate|touch|charge|contact|love|spring|summer|fall|winter)\b)[a-z]{3,}`,
    ].join('|'),
  ),
  size: /\b\d{1,5}(?:[.,]\d{1,2})? ?(?:sq\.? ?(?:ft|feet|m|meters?|metres?)|square (?:feet|foot|meters?|metres?|yards?)|sqft|m2|qm|quadratmeter|metros cuadrados|metres carres|acres?|feet|foot|ft|meters?|metres?|inch(?:es)?|bed(?:room)?s?|bath(?:room)?s?|rooms?|stor(?:y|ies|eys?)|zimmer|pieces|habitaciones)\b|\b\d{1,3} ?(?:x|×|by) ?\d{1,3}\b/,
  count: new RegExp(
    `\\b(?:\\d{1,5}|${NUMBER_WORDS})(?: or so| to \\d{1,4}|-\\d{1,4}|\\+)? (?:\\w{1,12} )?(?:guests?|people|persons?|adults?|kids|children|attendees|students?|employees|staff|seats?|units?|pieces|items|windows?|doors?|rooms?|personen|gaste|personas|invitados|personnes|invites)\\b|\\b(?:party|group|family|team) of (?:\\d{1,4}|${NUMBER_WORDS})\\b`,
  ),
  photos:
    /\b(?:photos?|pictures?|images?|fotos?|bilder) (?:is |are |were )?(?:attached|enclosed|below|here|angehangt|adjunt\w{1,3})|\battach(?:ed|ing) (?:\w{1,10} ){0,3}(?:photos?|pictures?|images?)|\bsee (?:the )?(?:attached )?(?:photos?|pictures?)/,
};

/** A telephone number in flattened text. */
const PHONE = /(?<![\d$€£.,])(?:\+|00)?\(?\d{2,4}\)?[ ./-]?\d{2,4}[ ./-]?\d{2,5}(?:[ ./-]?\d{2,4})?(?![\d%])/;

/** The policy's qualifying questions that the conversation does not answer, in the policy's order. */
export function findMissing(policy: Policy, reading: Reading, evidence: LeadEvidence): Missing[] {
  return policy.qualify
    .filter((item) => answerTo(item, reading, evidence) === null)
    .map((item) => ({ label: labelOf(item.field), ask: item.ask.trim(), topic: topicOf(item) }));
}

/** Each qualifying field in the policy's order, with the words that tell it as the customer wrote them. */
export function findQualified(
  policy: Policy,
  messages: Message[],
  seen: { reading: Reading; evidence: LeadEvidence },
): NonNullable<Preparation['qualify']> {
  const texts = [...messages]
    .reverse()
    .flatMap(({ text, subject, extra }) => [
      text,
      subject ?? '',
      ...extra.map(({ name, value }) => `${name}: ${value}`),
    ]);
  return policy.qualify.map(({ field, ask }) => {
    const words = answerTo({ field, ask }, seen.reading, seen.evidence);
    return words === null ? { field } : { field, words: findVerbatim(words, texts) ?? words };
  });
}

export function topicOf(item: { field: string; ask: string }): Topic | null {
  const field = flatten(item.field).replace(/[_-]+/g, ' ');
  const byField = TOPICS.find(([, re]) => re.test(field));
  if (byField) return byField[0];
  const ask = flatten(item.ask);
  // A question's words are looser than a field's name: only its beginning tells.
  if (/^(?:when|wann|cuando|quand)\b/.test(ask)) return 'time';
  if (/^(?:where|wo|donde|ou)\b/.test(ask)) return 'address';
  if (/^how many\b/.test(ask)) return 'count';
  if (/^how (?:big|large)\b/.test(ask)) return 'size';
  return null;
}

/** Whether a telephone number is at hand. */
export function hasPhone(reading: Reading): boolean {
  return reading.phone !== undefined || PHONE.test(reading.all);
}

/** The words of the reading that answer the question, or null. */
function answerTo(
  item: { field: string; ask: string },
  reading: Reading,
  evidence: LeadEvidence,
): string | null {
  const field = flatten(item.field);
  const plain = field.replace(/[_-]+/g, ' ');
  const given =
    reading.fields.get(field) ?? reading.fields.get(plain) ?? reading.fields.get(flatten(item.ask));
  if (given !== undefined) return given;
  const topic = topicOf(item);
  switch (topic) {
    case 'time':
      return evidence.dates[0]?.words ?? evidence.urgent ?? findUnhurried(reading.all);
    case 'budget':
      return evidence.budget?.words ?? null;
    case 'phone':
      return reading.phone ?? PHONE.exec(reading.all)?.[0] ?? null;
    case 'email':
      return reading.email ?? /[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}/.exec(reading.all)?.[0] ?? null;
    case 'name':
      return reading.name ?? null;
    case null:
      return plain.split(' ').find((word) => word.length > 3 && reading.all.includes(word)) ?? null;
    default:
      return wholeWords(reading.all, FOUND[topic].exec(reading.all));
  }
}

/** The match to the end of its last word; behind "lives in" the words that follow. */
function wholeWords(text: string, match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const rest = text.slice(match.index + match[0].length);
  const end = /^[\p{L}\p{N}'’-]*/u.exec(rest)?.[0] ?? '';
  const open = /\b(?:at|in|on|near|is)$/.test(match[0] + end);
  const more = open ? (/^(?: [\p{L}\p{N}'’-]+){1,3}/u.exec(rest.slice(end.length))?.[0] ?? '') : '';
  return `${match[0]}${end}${more}`.trim();
}

export function labelOf(field: string): string {
  const words = field.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
