import { MAX_DRAFT_BODY, MAX_DRAFT_SUBJECT } from '../draft.js';
import { lookForInstructions } from '../guard/instructions.js';
import { bindsIfSaid } from '../guard/leading-question.js';
import { splitSentences } from '../guard/sentences.js';
import { inOneGo, inSteps } from '../guard/stretches.js';
import type { LeadClass } from '../lead-class.js';
import type { Message } from '../message.js';
import type { Policy } from '../policy.js';
import { maskWholly } from '../privacy/mask-inquiry.js';
import { cut } from '../spelling.js';
import { topicOf } from './fit.js';
import { makeHarmless } from './harmless.js';
import { guessLanguage, type Language, tellLanguage } from './language.js';
import { PHRASES } from './phrase-table.js';
import { type Reading, readable, readConversation } from './reading.js';
import { givenName } from './write-draft.js';

/** What the rules need of a `FollowUpAsk`. */
export interface FollowUpFacts {
  messages: Message[];
  /** Of the inquiry that was answered. */
  leadClass: LeadClass;
  /** What went out, oldest first. */
  letters: { subject: string; body: string }[];
  /** How many reminders went out since the reply. */
  reminders: number;
}

/**
 * A follow-up without a model: a few polite sentences in the language of the last letter that name the matter, ask
 * nothing, commit to nothing, and leave an easy no; about a matter of existing work, that it is settled. Of the customer's
 * words only a plain name and the subject, made harmless, enter it. Ends with the signature.
 */
export function writeFollowUp(facts: FollowUpFacts, policy: Policy): FollowUpLetter {
  return inOneGo(writeFollowUpInSteps(facts, policy));
}

interface FollowUpLetter {
  subject: string;
  body: string;
}

/** The same in steps. */
export function* writeFollowUpInSteps(facts: FollowUpFacts, policy: Policy): Generator<void, FollowUpLetter> {
  // The name and the subject are quoted from here on.
  const messages: Message[] = [];
  for (const message of facts.messages) {
    messages.push(yield* inSteps(maskWholly(readable(message))));
    yield;
  }
  const reading = readConversation(messages);
  yield;
  // Words that are meant for a machine are quoted back to nobody.
  const instructs = yield* inSteps(lookForInstructions(facts.messages));
  const letter = facts.letters.at(-1);
  const language = tellLanguage(letter?.body ?? '') ?? guessLanguage(reading.allWritten, reading.all);
  const words = WORDS[language];
  const named = nameMatter({ reading, language, instructs, leadClass: facts.leadClass }, policy);
  const again = facts.reminders > 0;
  // Who has trouble with what they paid for is not asked whether it still interests them.
  const { goOn, easyNo } = facts.leadClass === 'support' ? words.support : words;
  const text = [
    PHRASES[language].greet(givenName(reading.name)),
    `${again ? words.again(named) : words.first(named)} ${goOn}`,
    easyNo,
  ].join('\n\n');
  const signature = policy.business.signature.trim();
  return {
    subject: followUpSubject(letter?.subject ?? '', PHRASES[language].subject),
    body: signature === '' ? text : cut(`${text}\n\n${signature}`, MAX_DRAFT_BODY),
  };
}

/** The letter's subject as an answer in the same thread carries it: a mail program sorts by it. */
export function followUpSubject(letter: string, otherwise = 'your message'): string {
  const line = letter.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  if (ANSWERS.test(line)) return cut(line, MAX_DRAFT_SUBJECT).trimEnd();
  return cut(`Re: ${line === '' ? otherwise : line}`, MAX_DRAFT_SUBJECT).trimEnd();
}

const ANSWERS = /^(?:re|aw|sv|antw|tr|rv)(?:\[\d{1,3}\])? ?:/i;
/** Longer ones are cut at a word. */
const MATTER_CHARS = 60;

/** What they wrote about: their subject, a word of the business's trade, or the beginning of what they said. */
function nameMatter(
  of: { reading: Reading; language: Language; instructs: boolean; leadClass: LeadClass },
  policy: Policy,
): string {
  const { reading, language, instructs, leadClass } = of;
  const words = WORDS[language];
  const line = (reading.subject ?? '').replace(
    /^(?: ?(?:re|aw|sv|antw|fwd?|wg|tr|rv)(?:\[\d{1,3}\])? ?:)+/i,
    '',
  );
  const subject = makeHarmless(line, MATTER_CHARS);
  if (subject !== '') return words.named(subject);
  const topic = language === 'en' ? topicOf(reading.text, policy.business.about) : null;
  if (topic !== null) return `your message about the ${topic}`;
  // A complaint is not read back to who made it.
  if (leadClass === 'support') return words.unnamed;
  if (instructs) return words.unnamed;
  const said = splitSentences(reading.newest).find(({ words }) => words.split(/\s+/).length >= TELLING_WORDS);
  const quoted = makeHarmless(said?.words ?? '', MATTER_CHARS).replace(/[.!?¿¡]+/g, '');
  // Quoted they may be read as offered.
  if (said && bindsIfSaid(said.words, { inverted: false })) return words.unnamed;
  return quoted === '' ? words.unnamed : words.quoted(quoted);
}

/** A greeting has fewer. */
const TELLING_WORDS = 4;

interface FollowUpPhrases {
  /** The matter, to stand where `first` and `again` name it. */
  named(subject: string): string;
  quoted(beginning: string): string;
  unnamed: string;
  first(matter: string): string;
  again(matter: string): string;
  goOn: string;
  easyNo: string;
  /** In their place where it is about existing work. */
  support: { goOn: string; easyNo: string };
}

const WORDS: Record<Language, FollowUpPhrases> = {
  en: {
    named: (matter) => `your message about “${matter}”`,
    quoted: (beginning) => `your message (“${beginning}”)`,
    unnamed: 'your message',
    first: (matter) => `We answered ${matter} and hope that our letter has reached you.`,
    again: (matter) => `We are writing once more about our answer to ${matter}.`,
    goOn: 'If it is still of interest, a reply to this mail is all it takes, whenever it suits you.',
    easyNo: 'And if it has settled itself, that is perfectly fine: a short “no, thank you” is enough.',
    support: {
      goOn: 'If anything about this is still unresolved, just reply to this mail, whenever it suits you.',
      easyNo: 'And if it has settled itself, that is perfectly fine: a short “all settled” is enough.',
    },
  },
  de: {
    named: (matter) => `Ihre Nachricht zu „${matter}“`,
    quoted: (beginning) => `Ihre Nachricht („${beginning}“)`,
    unnamed: 'Ihre Nachricht',
    first: (matter) =>
      `wir haben auf ${matter} geantwortet und hoffen, dass unser Schreiben Sie erreicht hat.`,
    again: (matter) => `wir melden uns noch einmal wegen unserer Antwort auf ${matter}.`,
    goOn: 'Wenn das Thema für Sie noch aktuell ist, genügt eine Antwort auf diese E-Mail, wann immer es Ihnen passt.',
    easyNo: 'Und wenn es sich erledigt hat, ist das völlig in Ordnung: Ein kurzes „nein, danke“ reicht.',
    support: {
      goOn: 'Wenn daran noch etwas offen ist, genügt eine Antwort auf diese E-Mail, wann immer es Ihnen passt.',
      easyNo: 'Und wenn sich alles geklärt hat, umso besser: Ein kurzes „erledigt“ reicht.',
    },
  },
  es: {
    named: (matter) => `su mensaje sobre «${matter}»`,
    quoted: (beginning) => `su mensaje («${beginning}»)`,
    unnamed: 'su mensaje',
    first: (matter) => `Respondimos a ${matter} y esperamos que nuestra carta le haya llegado.`,
    again: (matter) => `Le escribimos una vez más por nuestra respuesta a ${matter}.`,
    goOn: 'Si el asunto todavía le interesa, basta con responder a este correo cuando le venga bien.',
    easyNo: 'Y si ya no hace falta, no hay ningún problema: un breve «no, gracias» es suficiente.',
    support: {
      goOn: 'Si queda algo pendiente, basta con responder a este correo cuando le venga bien.',
      easyNo: 'Y si ya no queda nada pendiente, mucho mejor: un breve «resuelto» es suficiente.',
    },
  },
  fr: {
    named: (matter) => `votre message au sujet de « ${matter} »`,
    quoted: (beginning) => `votre message (« ${beginning} »)`,
    unnamed: 'votre message',
    first: (matter) => `Nous avons répondu à ${matter} et espérons que notre lettre vous est bien parvenue.`,
    again: (matter) => `Nous revenons une fois encore vers vous à propos de notre réponse à ${matter}.`,
    goOn: 'Si le sujet vous intéresse toujours, il suffit de répondre à ce courriel quand cela vous convient.',
    easyNo: 'Et si ce n’est plus d’actualité, un simple « non, merci » suffit : c’est très bien ainsi.',
    support: {
      goOn: 'S’il reste quelque chose à régler, il suffit de répondre à ce courriel quand cela vous convient.',
      easyNo: 'Et si ce n’est plus le cas, un simple « merci, c’est bon » suffit : c’est très bien ainsi.',
    },
  },
};
