import { splitSentences } from '../guard/sentences.js';
import type { LeadClass } from '../lead-class.js';
import { cut, flatten, isAscii } from '../spelling.js';
import { asNamed, asWritten } from '../verbatim.js';
import { stem, topicOf, tradeStems } from './fit.js';
import type { LeadEvidence, Wish } from './lead.js';
import type { Reading } from './reading.js';

/** Of the customer's words the summary takes so much, */
const QUOTED = 120;
/** and the card shows so much below it. */
const SHOWN = 160;

const WISH_WORDS: Record<Wish, string> = {
  decided: 'wants to go ahead',
  book: 'wants to book',
  visit: 'asks for a visit',
  quote: 'asks for a quote',
  call: 'asks for a call',
  repair: 'needs a repair',
  price: 'asks about prices',
  availability: 'asks about availability',
  information: 'asks for information',
};

const CLASS_WORDS: Partial<Record<LeadClass, string>> = {
  support: 'writes about existing or finished work',
  other: 'writes, not as a customer',
  spam: 'sends what looks like spam',
};

/**
 * One or two short sentences: who wants what, and the amount and time named. The customer's own words stand
 * in it only where they would not be read otherwise: from further down in a long message, or where nothing
 * else can be said.
 */
export function summarize(
  reading: Reading,
  seen: { leadClass: LeadClass; evidence: LeadEvidence; about: string; withdrawn: boolean },
): string {
  const { evidence, leadClass } = seen;
  if (seen.withdrawn) return `${nameOf(reading)} writes that it is not needed any more.`;
  const isLead = leadClass === 'hot' || leadClass === 'warm' || leadClass === 'cold';
  const who = nameOf(reading);
  const wish = evidence.wishes[0];
  const flatTopic = leadClass === 'spam' || leadClass === 'other' ? null : topicOf(reading.all, seen.about);
  const topic = flatTopic === null ? null : asNamed(flatTopic, reading.allWritten);
  const does = CLASS_WORDS[leadClass] ?? (wish ? WISH_WORDS[wish] : topic ? 'writes about' : 'writes');
  const about = topic === null ? '' : does === 'writes about' ? ` the ${topic}` : ` (${topic})`;
  const saysNothing = does === 'writes';
  const key = keySentence(reading, seen.about);
  const quote = key !== null && (saysNothing || !opens(reading.newest, key)) ? `: “${key}”` : '.';
  const first = `${who} ${does}${about}${leadClass === 'spam' ? '.' : quote}`;
  const facts: string[] = [];
  if (isLead) {
    const date = evidence.dates[0];
    if (evidence.budget) facts.push(`an amount (${asWritten(evidence.budget.words, reading.allWritten)})`);
    if (date && !flatten(quote).includes(date.words))
      facts.push(`a time (${asWritten(date.words, reading.allWritten)})`);
  }
  return facts.length > 0 ? `${first} Names ${facts.join(' and ')}.` : first;
}

function nameOf(reading: Reading): string {
  const company = plain(reading.company, 60);
  return `${plain(reading.name, 60) ?? 'Somebody'}${company ? ` (${company})` : ''}`;
}

/** Whether the sentence is read anyway: the card quotes the message's beginning. */
function opens(message: string, sentence: string): boolean {
  const start = sentence.replace(/ …$/, '');
  return (plain(cut(message, 2 * SHOWN), 2 * SHOWN) ?? '').slice(0, SHOWN).includes(start);
}

/** The sentence that says most about the wish, shortened at a word. */
function keySentence(reading: Reading, about: string): string | null {
  const stems = tradeStems(about);
  let best: { sentence: string; points: number } | null = null;
  for (const [i, { words: sentence }] of splitSentences(reading.newest).slice(0, 60).entries()) {
    const flat = flatten(cut(sentence, 400));
    const words = flat.match(isAscii(flat) ? /[a-z]{3,24}/g : /\p{L}{3,24}/gu) ?? [];
    let points = Math.min(words.length, 12) / 6 - i * 0.1;
    points += Math.min(3, words.filter((word) => stems.has(stem(word))).length) * 1.5;
    if (
      /\b(?:need|want|would like|'d like|looking|quote|estimate|book|order|can you|could you|how much|installed|invoice|apply|necesit|quier|busc|mocht|brauch|such|voudr|cherch|souhait)/.test(
        flat,
      )
    )
      points += 2;
    if (
      /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola|hallo|guten tag|bonjour|thanks?|thank you|regards|best|my name is|i hope)\b/.test(
        flat,
      )
    )
      points -= words.length < 8 ? 4 : 1;
    if (best === null || points > best.points) best = { sentence, points };
  }
  return best === null ? null : (plain(best.sentence.replace(GREETING, ''), QUOTED) ?? null);
}

/** "Hi," or "Dear Ms Lee," before what is said. */
const GREETING =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|hola|hallo|guten (?:tag|morgen|abend)|bonjour|buenos d[ií]as)\b[^,.!?:;]{0,30}[,!:;]\s*(?=\S)/iu;

/** One line without control characters, at most `max` long, cut at a word. */
export function plain(text: string | undefined, max: number): string | undefined {
  const line = cut(text ?? '', 2_000)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[“”]/g, '"')
    .trim();
  if (line === '') return undefined;
  if (line.length <= max) return line;
  const short = cut(line, max - 2);
  const space = short.lastIndexOf(' ');
  return `${(space > max / 2 ? short.slice(0, space) : short).replace(/[,;:]+$/, '')} …`;
}
