import { phoneMatchKey } from '../address.js';
import { allMatches } from '../matches.js';
import type { Message } from '../message.js';
import { wordsOf } from '../message.js';
import type { Policy } from '../policy.js';
import { findAll } from '../privacy/detect.js';
import { findPhones } from '../privacy/phones.js';
import { tellLanguage } from '../rules/language.js';
import { cut, flatten } from '../spelling.js';
import { findAddresses, findLinks, hostOf } from './links.js';

/** What a person should look at before a draft goes out, beside what it commits to. */
export interface Mark {
  kind: 'address' | 'link' | 'phone' | 'placeholder' | 'language' | 'name' | 'unseen';
  /** The words in question, as they stand in the draft; of `language` its name, of `unseen` how many there are. */
  words: string;
}

/** What must not go out unseen. A dialog that is always answered with Yes protects nobody: the rest is on the card. */
export function isGrave({ kind }: Mark): boolean {
  return GRAVE.includes(kind);
}

/** "Nobody here gave this link: shop.example": for a card, and for a sentence about it. */
export function nameMark({ kind, words }: Mark): string {
  return MARK_WORDS[kind](words);
}

export interface MarkContext {
  messages: Message[];
  /** Texts of the business's own whose addresses, links and numbers may stand in a draft. */
  own: string[];
  /** The draft was asked for in another language, or by a person who knows. */
  languageWished: boolean;
}

/** The business's own words for `MarkContext.own`. */
export function ownWords(policy: Policy): string[] {
  const { business, slack } = policy;
  return [business.about, business.signature, business.name, slack.owner, slack.backup ?? ''];
}

/**
 * Addresses, links and telephone numbers that are neither the business's nor the customer's, placeholders left in,
 * another language than the customer's, and a greeting by a name that the inquiry does not know. Each at most once, few
 * of a kind.
 */
export function findMarks(draft: { subject: string; body: string }, context: MarkContext): Mark[] {
  const text = `${draft.subject}\n${draft.body}`;
  const customer = wordsOf(context.messages).join('\n');
  return [
    ...foreignAddresses(text, customer, context.own),
    ...foreignNumbers(text, `${cut(customer, MAX_NAMED)}\n${context.own.join('\n')}`),
    ...placeholders(text, customer),
    ...otherLanguage(draft.body, context),
    ...otherName(draft.body, context.messages),
    ...unseen(text),
  ];
}

function foreignAddresses(text: string, customer: string, own: string[]): Mark[] {
  const known = `${customer}\n${own.join('\n')}`.toLowerCase();
  const domains = new Set(own.flatMap((words) => allMatches(words.toLowerCase(), DOMAIN).map(([, d]) => d)));
  const addresses = firstFew(
    findAddresses(text),
    (address) =>
      !domains.has(address.toLowerCase().split('@').at(-1)) && !stands(address.toLowerCase(), known),
  );
  const links = firstFew(
    findLinks(text),
    (link) => !isOwn(hostOf(link), domains) && !stands(hostOf(link), known),
  );
  return [
    ...addresses.map((words): Mark => ({ kind: 'address', words })),
    ...links.map((words): Mark => ({ kind: 'link', words })),
  ];
}

/** With or without country code a number ends alike. */
function foreignNumbers(text: string, known: string): Mark[] {
  const numbers = [...new Set(findAll(text, [['PHONE', findPhones]]).map(({ value }) => value))];
  if (numbers.length === 0) return [];
  const digits = known.replace(/\D+/g, '');
  const foreign = firstFew(numbers, (number) => !digits.includes(phoneMatchKey(number).slice(-PHONE_DIGITS)));
  return foreign.map((words) => ({ kind: 'phone', words }));
}

/** No more is looked for than is told: a draft may hold two thousand, and a conversation a million characters. */
function firstFew(words: string[], fits: (words: string) => boolean): string[] {
  const found: string[] = [];
  for (const each of words) {
    if (found.length === MOST_OF_A_KIND) break;
    if (fits(each)) found.push(each);
  }
  return found;
}

/** Whether an address or a host stands in a text, and not only as a piece of another one: a host may end a longer one. */
function stands(words: string, text: string): boolean {
  const before = words.includes('@') ? /[\p{L}\p{N}._%+-]$/u : /[\p{L}\p{N}-]$/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const joins =
      before.test(text.slice(Math.max(0, at - 1), at)) ||
      /^(?:[\p{L}\p{N}-]|\.\p{L})/u.test(text.slice(end, end + 2));
    if (!joins) return true;
  }
  return false;
}

function isOwn(host: string, domains: Set<string | undefined>): boolean {
  return [...domains].some((domain) => domain && (host === domain || host.endsWith(`.${domain}`)));
}

function placeholders(text: string, customer: string): Mark[] {
  return unique(allMatches(text, PLACEHOLDER))
    .filter((words) => !customer.includes(words) && !SPANISH_ALL.test(words))
    .slice(0, MOST_OF_A_KIND)
    .map((words) => ({ kind: 'placeholder', words }));
}

function otherLanguage(body: string, context: MarkContext): Mark[] {
  if (context.languageWished) return [];
  const newest = context.messages.at(-1);
  const theirs = tellLanguage(`${newest?.subject ?? ''}\n${newest?.text.slice(0, 4_000) ?? ''}`);
  const ours = tellLanguage(body);
  return theirs && ours && theirs !== ours ? [{ kind: 'language', words: LANGUAGE_NAMES[ours] }] : [];
}

function otherName(body: string, messages: Message[]): Mark[] {
  const greeting = GREETING.exec(body.trimStart().slice(0, 120));
  const name = greeting?.[1]?.trim();
  // Several words in small letters are a sentence: "Hello, a short question:".
  if (!name || (name.includes(' ') && !/^\p{Lu}/u.test(name))) return [];
  const parts = namesIn(name).filter((part) => !TITLES.has(part));
  if (parts.length === 0) return [];
  const known = new Set(namesIn(whoAndWhat(messages)));
  return parts.some((part) => known.has(part)) ? [] : [{ kind: 'name', words: name }];
}

/** Where somebody is named: in what says who they are, then in the beginning of what they wrote. */
function whoAndWhat(messages: Message[]): string {
  const names = messages.flatMap(({ name, company, email }) => [name, email, company]);
  const written = messages.toReversed().flatMap(({ subject, text, extra }) => {
    const fields = extra.map((field) => `${field.name}: ${cut(field.value, MAX_NAMED)}`);
    return [subject, cut(text, MAX_NAMED), ...fields];
  });
  return cut(
    [...new Set([...names, ...written])].filter((words) => words !== undefined).join(' '),
    MAX_NAMED,
  );
}

/** A letter needs neither zero-width characters nor marks that turn its direction, but what was pasted may hold some. */
function unseen(text: string): Mark[] {
  const found = text.match(UNSEEN)?.length ?? 0;
  return found === 0 ? [] : [{ kind: 'unseen', words: String(found) }];
}

function namesIn(text: string): string[] {
  return flatten(text)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
}

function unique(matches: Iterable<RegExpMatchArray>): string[] {
  return [...new Set([...matches].map(([words]) => words))];
}

/** The same as in core/privacy: what is before them may be left out. */
const PHONE_DIGITS = 9;
const GRAVE: Mark['kind'][] = ['placeholder', 'unseen', 'link', 'address', 'phone'];
const MARK_WORDS: Record<Mark['kind'], (words: string) => string> = {
  address: (words) => `Nobody here gave this address: ${words}`,
  link: (words) => `Nobody here gave this link: ${words}`,
  phone: (words) => `Nobody here gave this number: ${words}`,
  placeholder: (words) => `Still a placeholder: ${words}`,
  language: (words) => `Written in ${words}, the customer wrote in another language`,
  name: (words) => `Greets “${words}”, a name not in the inquiry`,
  unseen: (words) => `Invisible or direction-turning characters: ${words}`,
};
const UNSEEN =
  /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const MOST_OF_A_KIND = 3;
/** More than anybody writes; a name that comes after it is told as one that is not known. */
const MAX_NAMED = 60_000;
const DOMAIN = /(?:@|\bhttps?:\/\/(?:www\.)?|\bwww\.)([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})/gu;
const PLACEHOLDER =
  /\[[^\]\n]{0,40}\p{L}[^\]\n]{0,40}\]|\{\{?[^}\n]{1,60}\}\}?|<\p{L}[\p{L} _-]{1,30}>|\bX{2,}(?:[.,]X{2,})?\b|\b(?:TBD|TBC|TODO|XYZ)\b|_{3,}|\blorem ipsum\b|\b(?:insert|your) (?:name|date|price|amount|company|phone number) here\b/giu;
/** In Spanish "todo" is "everything"; what is left to do is written in capitals. */
const SPANISH_ALL = /^[Tt]odo$/;
const GREETING =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|hola|estimad[oa]s?|querid[oa]s?|buen[oa]s (?:d[ií]as|tardes|noches)|guten (?:tag|morgen|abend)|hallo|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|ch[eè]re?s?)[ ,]{1,2}(?:(?:señora?|herrn?|frau|madame|monsieur|mr|mrs|ms|dr)\.?\s)?(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,3})\s?[,:!\n]/iu;
/** Words of address that are nobody's name. */
const TITLES = new Set(
  'there all everyone everybody team sir madam mr mrs ms miss dr prof and customer friend friends folks herr frau familie damen herren und senor senora senores don dona madame monsieur mesdames messieurs mademoiselle et cliente kunde kundin client tous toutes zusammen equipo again'.split(
    ' ',
  ),
);
const LANGUAGE_NAMES = { en: 'English', es: 'Spanish', de: 'German', fr: 'French' } as const;
