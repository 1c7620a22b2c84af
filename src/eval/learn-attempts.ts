import { cuesOf, weigh } from '../core/cues.js';
import { splitSentences } from '../core/guard/sentences.js';
import { wordsOf } from '../core/message.js';
import { flatten } from '../core/spelling.js';
import { type HostileCase, type InquiryCase, messagesOf, type SteeringCase } from './cases.js';
import { drawWeights, learnWeights, type Sample } from './learn-weights.js';

export interface AttemptCases {
  hostile: HostileCase[];
  steering: SteeringCase[];
  inquiries: InquiryCase[];
  /** What customers of the guard's cases wrote. */
  customers: string[];
}

/**
 * The text of `core/guard/attempt-weights.ts`. Of a message that tries it is not told in which sentence: at first
 * the messages of one sentence teach, then each one's likeliest sentence does (multiple-instance learning).
 */
export function learnAttempts(cases: AttemptCases): { text: string; samples: number; cues: number } {
  const messages = [
    ...cases.hostile.map((each) => ({ is: each.instructs, texts: textsOf(each) })),
    ...cases.steering.map(({ instructs, message }) => ({ is: instructs, texts: [message] })),
    ...cases.inquiries.map((each) => ({ is: false, texts: textsOf(each) })),
    ...cases.customers.map((words) => ({ is: false, texts: [words] })),
  ].map(({ is, texts }) => ({ is, sentences: texts.flatMap(cuesOfSentences) }));
  const innocent = messages
    .filter(({ is }) => !is)
    .flatMap(({ sentences }) => sentences.map((cues): Sample => ({ cues, is: false })));
  const attempts = messages.filter(({ is }) => is).map(({ sentences }) => sentences);
  let taught = attempts.filter(({ length }) => length === 1).flat();
  let weights = learnWeights([...innocent, ...taught.map((cues) => ({ cues, is: true }))], { bias: UNKNOWN });
  for (let pass = 0; pass < PASSES; pass++) {
    const now = weights;
    taught = attempts.map((sentences) =>
      sentences.reduce((likeliest, cues) => (weigh(cues, now) > weigh(likeliest, now) ? cues : likeliest)),
    );
    weights = learnWeights([...innocent, ...taught.map((cues) => ({ cues, is: true }))], { bias: UNKNOWN });
  }
  const text = [
    '// Made by `npm run eval -- learn` from the cases under test/eval. Not to be edited by hand.',
    '',
    '/** What speaks for an order to the machine in a sentence and what against, as `readWeights` reads it. */',
    `export const ATTEMPTS = \`\n${drawWeights(weights)}\n\`;`,
    '',
  ].join('\n');
  return { text, samples: innocent.length + taught.length, cues: weights.of.size };
}

function textsOf(example: Parameters<typeof messagesOf>[0]): string[] {
  return wordsOf(messagesOf(example));
}

function cuesOfSentences(text: string): string[][] {
  return splitSentences(text).map(({ words }) => cuesOf(flatten(words), () => false));
}

const UNKNOWN = -2.5;
/** More change nothing. */
const PASSES = 2;
