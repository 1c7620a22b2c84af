import { LEAD_CLASSES, type LeadClass } from '../core/lead-class.js';
import type { Message } from '../core/message.js';
import type { Policy } from '../core/policy.js';
import { judgeBySignals } from '../core/rules/by-signals.js';
import { classCues } from '../core/rules/by-words.js';
import { readConversation } from '../core/rules/reading.js';
import { NOW } from './cases.js';
import { type Choice, drawWeights, learnChoice } from './learn-weights.js';

/** A message as one business gets it, and its class. */
export interface ClassSample {
  messages: Message[];
  policy: Policy;
  is: LeadClass;
}

/** The text of `core/rules/class-weights.ts`, learned from these messages. */
export function learnClasses(labelled: ClassSample[]): { text: string; samples: number; cues: number } {
  // Each twice: at the door the words alone decide, and the same weights serve there.
  const samples = labelled.flatMap(({ messages, policy, is }): Choice<LeadClass>[] => {
    const reading = readConversation(messages);
    const judged = judgeBySignals(reading, policy, NOW);
    return [judged, null].map((seen) => ({ cues: classCues(reading.said, seen), is }));
  });
  const weights = learnChoice(samples, LEAD_CLASSES);
  const tables = LEAD_CLASSES.map((each) => `  ${each}: \`\n${drawWeights(weights[each])}\n\`,`);
  const text = [
    '// Made by `npm run eval -- learn` from the cases under test/eval. Not to be edited by hand.',
    '',
    "import type { LeadClass } from '../lead-class.js';",
    '',
    '/** What speaks for each class and what against it, as `readWeights` reads it. */',
    'export const CLASS_WEIGHTS: Record<LeadClass, string> = {',
    ...tables,
    '};',
    '',
  ].join('\n');
  return {
    text,
    samples: labelled.length,
    cues: new Set(LEAD_CLASSES.flatMap((each) => [...weights[each].of.keys()])).size,
  };
}
