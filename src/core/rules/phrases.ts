import type { Wish } from './lead.js';
import type { QuestionTopic } from './questions.js';
import type { Topic } from './topics.js';

/** The sentences a draft is made of. None of them commits to anything. */
export interface Phrases {
  greet(name: string | null): string;
  thanks(about: string | null): string;
  /** Takes up what was asked. */
  wishes: Record<Wish, string>;
  /** To somebody who has written before, without saying what about. */
  again: string;
  /** To somebody who does not need it any more. */
  withdrawn: string;
  /** Introduces an answer. The question is the customer's, made harmless. */
  asked(question: string): string;
  /** Repeats open questions, made harmless; `also` after another one. */
  takenUp(questions: string[], also: boolean): string;
  /** Names by their topics what must not be quoted; without topics only that something was asked. */
  askedAbout(topics: string[], also: boolean): string;
  /** To stand in `askedAbout`. */
  topics: Record<QuestionTopic, string>;
  /** Owns that questions are open. */
  lookedInto: string;
  /** Asks what only the policy's own words, in another language, can ask. */
  elsewise(ask: string): string;
  /** Where something went wrong after work that was done. */
  support: string;
  sorry: string;
  serious: string;
  /** Says that it has come, and nothing of what it is. */
  other: string;
  spam: string;
  askOne: string;
  askMany: string;
  open: string;
  /** Which job it is about, where none is named. */
  supportAsk: string;
  /** What is wrong, where something is. */
  troubleAsk: string;
  phoneAsk: string;
  /** Questions the rules can ask themselves, where the policy's are in another language. */
  asks: Partial<Record<Topic, string>>;
  /** Where a warmer letter is wished for: fits a complaint as well. */
  warm: { thanks(about: string | null): string; close: string };
  subject: string;
}

/** A list of questions as the end of a sentence: none is ended twice, as in “Can you come?”. */
export function endWith(questions: string[], signs: [string, string, string]): string {
  const end = /[.?!…]$/.test(questions.at(-1) ?? '') ? '' : '.';
  return list(questions, signs) + end;
}

/** One, two and three, each between `open` and `close`. */
export function list(items: string[], [open, close, and]: [string, string, string]): string {
  const quoted = items.map((item) => `${open}${item}${close}`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${and} ${quoted.at(-1)}`;
}
