import { MAX_DRAFT_BODY, MAX_DRAFT_SUBJECT, type Recipient } from '../draft.js';
import type { LeadClass } from '../lead-class.js';
import type { Policy } from '../policy.js';
import { cut, flatten } from '../spelling.js';
import type { Answer } from './answers.js';
import { topicOf } from './fit.js';
import type { Flags } from './flags.js';
import { makeHarmless } from './harmless.js';
import { guessLanguage, isTelling, type Language } from './language.js';
import { findWishes, type LeadEvidence, type Wish } from './lead.js';
import { PHRASES } from './phrase-table.js';
import type { Phrases } from './phrases.js';
import type { Qualified } from './qualified.js';
import type { Question } from './questions.js';
import type { Reading } from './reading.js';
import { canBeSeen, namesJob, tellsTrouble } from './support-reply.js';
import type { Wanted } from './wishes.js';

/** A draft asks for at most so many things. */
const MAX_ASKS = 3;

export interface DraftFacts {
  reading: Reading;
  evidence: LeadEvidence;
  leadClass: LeadClass;
  missing: Qualified[];
  flags: Flags;
  /** What the customer asks, each with its answer where there is one. */
  questions: { question: Question; answer: Answer | null }[];
  /** What is to be answered says thank you and nothing else. */
  courtesy: boolean;
  /** What was asked for is not needed any more. */
  withdrawn: boolean;
  /** Whether they have written before. */
  known: boolean;
  /** Whether a telephone number is at hand. */
  callable: boolean;
  /** They ask not to be called. */
  silent: boolean;
  to: Recipient;
  wanted: Wanted;
  /** Of the draft. */
  language: Language;
}

/**
 * A polite draft that commits to nothing: no price, no date, no promise. Of the customer's words only a
 * plain name and words of the business's own trade enter it. Ends with the signature.
 */
export function writeDraft(facts: DraftFacts, policy: Policy): { subject: string; body: string } {
  const { wanted, language } = facts;
  const phrases = PHRASES[language];
  const brief = wanted.short || facts.to.kind === 'phone';
  const greeting = phrases.greet(givenName(facts.reading.name));
  const paragraphs =
    facts.leadClass === 'spam'
      ? [
          `${wanted.warm ? phrases.warm.thanks(null) : phrases.thanks(null)} ${phrases.spam}`,
          ...askForPhotos(wanted, phrases),
        ]
      : [
          ...takeUp(facts, policy, { phrases, language }),
          ...reply(facts, phrases),
          ...askFor(facts, policy, { phrases, language, brief }),
        ];
  if (!brief && facts.leadClass !== 'spam') paragraphs.push(phrases.open);
  if (wanted.warm && !brief) paragraphs.push(phrases.warm.close);
  const signature = policy.business.signature.trim();
  const text = brief ? [greeting, paragraphs.join(' ')] : [greeting, ...paragraphs];
  const gap = facts.to.kind === 'phone' ? '\n' : '\n\n';
  const room = MAX_DRAFT_BODY - signature.length - 2;
  const body = cut(text.join(gap), Math.max(0, room)).trimEnd();
  return {
    subject: replySubject(facts.reading.subject, phrases),
    body: signature === '' ? body : cut(`${body}\n\n${signature}`, MAX_DRAFT_BODY),
  };
}

function takeUp(facts: DraftFacts, policy: Policy, how: { phrases: Phrases; language: Language }): string[] {
  const { phrases } = how;
  const thank = facts.wanted.warm ? phrases.warm.thanks : phrases.thanks;
  const isLead = facts.leadClass === 'hot' || facts.leadClass === 'warm' || facts.leadClass === 'cold';
  const topic = isLead && how.language === 'en' ? topicOf(facts.reading.text, policy.business.about) : null;
  const thanks = facts.known ? `${thank(topic)} ${phrases.again}` : thank(topic);
  if (facts.courtesy) return [thanks];
  if (facts.withdrawn) return [`${thanks} ${phrases.withdrawn}`];
  if (facts.flags.serious) return [`${thanks} ${phrases.serious}`];
  if (facts.flags.complaint) return [`${thanks} ${phrases.sorry}`];
  if (facts.leadClass === 'support' && tellsTrouble(facts.reading.text))
    return [`${thanks} ${phrases.support}`];
  if (facts.leadClass === 'support' || facts.leadClass === 'other') return [`${thanks} ${phrases.other}`];
  // A wish that is quoted as a question below is not told twice.
  const named = facts.questions.map(({ question }) => question).filter(isNamed);
  const told = new Set(named.flatMap(({ words }) => findWishes(flatten(words))));
  const wish = facts.evidence.wishes.find(
    (each) => !told.has(each) && (named.length === 0 || !ASKED_ANYWAY.includes(each)),
  );
  return [wish ? `${thanks} ${phrases.wishes[wish]}` : thanks];
}

/** Wishes that are questions themselves: one that was found says it better. */
const ASKED_ANYWAY: Wish[] = ['price', 'availability', 'information', 'call'];

/** Whether the letter says what was asked. */
function isNamed({ unquoted }: Question): boolean {
  return unquoted === undefined || unquoted.length > 0;
}

/** Answers what can be answered, and owns what stays open. */
function reply(facts: DraftFacts, phrases: Phrases): string[] {
  const answered = facts.questions.filter(({ answer }) => answer !== null);
  const open = facts.questions.flatMap(({ question, answer }) => (answer === null ? [question] : []));
  const paragraphs = answered.map(({ question, answer }) => {
    const lead = question.unquoted
      ? phrases.askedAbout(nameTopics([question], phrases), false)
      : phrases.asked(question.words);
    return `${lead}\n${answer!.words}`;
  });
  if (open.length > 0) paragraphs.push(takeUpOpen(open, phrases, answered.length > 0));
  return paragraphs;
}

function takeUpOpen(open: Question[], phrases: Phrases, also: boolean): string {
  const quoted = open.filter(({ unquoted }) => unquoted === undefined).map(({ words }) => words);
  const rest = open.filter(({ unquoted }) => unquoted !== undefined);
  return [
    ...(quoted.length > 0 ? [phrases.takenUp(quoted, also)] : []),
    ...(rest.length > 0 ? [phrases.askedAbout(nameTopics(rest, phrases), also || quoted.length > 0)] : []),
    phrases.lookedInto,
  ].join(' ');
}

/** What questions are about that may not be quoted, each once. */
function nameTopics(questions: Question[], phrases: Phrases): string[] {
  return [
    ...new Set(questions.flatMap(({ unquoted }) => unquoted ?? []).map((topic) => phrases.topics[topic])),
  ];
}

function askFor(
  facts: DraftFacts,
  policy: Policy,
  how: { phrases: Phrases; language: Language; brief: boolean },
): string[] {
  const { phrases } = how;
  const photos = askForPhotos(facts.wanted, phrases);
  if (facts.leadClass === 'other' || facts.flags.serious || facts.courtesy || facts.withdrawn) return photos;
  if (facts.leadClass === 'support') {
    const { text, all } = facts.reading;
    const asks = [
      ...(namesJob(all) ? [] : [phrases.supportAsk]),
      ...(canBeSeen(text) && (facts.flags.complaint || tellsTrouble(text)) ? [phrases.troubleAsk] : []),
      ...photos,
    ];
    return asks.length > 0 ? [asks.join(' ')] : [];
  }
  const sameLanguage = how.language === askLanguage(policy);
  const asks: string[] = [];
  for (const item of facts.missing) {
    // What was wished for is asked anyway.
    if (photos.length > 0 && item.topic === 'photos') continue;
    // The policy's question as it stands, or the rules' own where the policy's is in another language.
    const ask = sameLanguage
      ? item.ask
      : ((item.topic && phrases.asks[item.topic]) ??
        phrases.elsewise(makeHarmless(item.ask, 120).replace(/\?$/, '')));
    asks.push(ask.replace(/\s+/g, ' '));
  }
  const canCall = facts.callable || facts.missing.some((item) => item.topic === 'phone');
  if (facts.leadClass === 'hot' && !canCall && !facts.silent && asks.length < MAX_ASKS)
    asks.push(phrases.phoneAsk);
  const chosen = [...asks.slice(0, MAX_ASKS - photos.length), ...photos];
  if (chosen.length === 0) return [];
  const lead = chosen.length === 1 ? phrases.askOne : phrases.askMany;
  return how.brief ? [`${lead} ${chosen.join(' ')}`] : [lead, chosen.map((ask) => `- ${ask}`).join('\n')];
}

function askForPhotos(wanted: Wanted, phrases: Phrases): string[] {
  return wanted.photos && phrases.asks.photos ? [phrases.asks.photos] : [];
}

/** The language in which to answer: the customer's, and the business's own where nothing that they wrote tells it. */
export function answerLanguage(reading: Reading, policy: Policy): Language {
  return isTelling(reading.allWritten, reading.all)
    ? guessLanguage(reading.allWritten, reading.all)
    : askLanguage(policy);
}

/** The language in which the policy's questions are written. */
function askLanguage(policy: Policy): Language {
  return guessLanguage(`${policy.qualify.map((item) => item.ask).join(' ')} ${policy.business.about}`);
}

/** "Re: " and the customer's subject, one line of at most 200 units. */
function replySubject(subject: string | undefined, phrases: Phrases): string {
  const line = (subject ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/^(?: ?(?:re|aw|sv|antw|fwd?|wg|tr|rv)(?:\[\d{1,3}\])? ?:)+/i, '')
    .trim();
  return cut(`Re: ${line === '' ? phrases.subject : line}`, MAX_DRAFT_SUBJECT).trimEnd();
}

const NO_NAMES = new Set(
  'test info admin contact anonymous unknown none customer client user office sales team hello hi me mr mrs ms miss dr sir madam name noname n/a na null undefined support webmaster visitor guest free win the'.split(
    ' ',
  ),
);
/** Said before a family name, in the four languages; no name by themselves. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|fam|familie|family|monsieur|madame|mme|mlle|famille|senora?|sra?|srta|familia)$/;
/** What stands in the name of a firm or an office, in flattened text. */
const FIRM =
  /\b(?:(?:town|city|county|university|school|church|bank|department|office|board|association|friends|house) of|expo|llc|inc|ltd|plc|gmbh|ag|kg|ug|sarl|eurl|slu?|corp|company|services?|solutions|agency|group|studio|marketing|firma|verein|societe|entreprise|groupe|association|mairie|grupo|empresa|asociacion|ayuntamiento)\b/;

/** The name to greet with, when it looks like a person's: letters only, one to four words. */
export function givenName(name: string | undefined): string | null {
  if (!name) return null;
  const line = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (line.length < 2 || line.length > 40) return null;
  if (!/^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,3}$/u.test(line)) return null;
  const words = line.split(' ');
  const parts = words.map((word) => flatten(word).replace(/\.$/, ''));
  if (/\.\p{L}{2,}/u.test(line)) return null;
  if (parts.some((part) => NO_NAMES.has(part) && !TITLE.test(part))) return null;
  if (FIRM.test(flatten(line))) return null;
  if (TITLE.test(parts[0]!)) return words.length > 1 ? line : null;
  const first = words[0]!;
  if (first.length < 2 || /^\p{Lu}\.?$/u.test(first)) return words.length > 1 ? line : null;
  return first === first.toLowerCase() || (first === first.toUpperCase() && first.length > 2)
    ? first.charAt(0).toUpperCase() + first.slice(1).toLowerCase()
    : first;
}
