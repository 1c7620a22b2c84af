import { cuesOf, figuresOf } from '../core/cues.js';
import { splitSentences } from '../core/guard/sentences.js';
import { COMMITMENT_KINDS } from '../core/policy.js';
import { flatten } from '../core/spelling.js';
import type { GuardCases } from './cases.js';
import { drawWeights, learnWeights, type Sample } from './learn-weights.js';

/**
 * The text of `core/guard/promise-weights.ts`, learned from these sets: what is learned from measures nothing any
 * more.
 */
export function learnPromises(sets: GuardCases[]): { text: string; samples: number; cues: number } {
  const promises = sets.flatMap(({ binding }) =>
    binding.map(({ kind, sentence }) => ({ kind, cues: cuesOf(flatten(sentence), () => false), sentence })),
  );
  const harmless = sets.flatMap(({ harmless }) =>
    harmless.flatMap(({ body, customer = '' }) =>
      splitSentences(body).map(({ words }) => cuesOf(flatten(words), figuresOf(flatten(customer)))),
    ),
  );
  const samples: Sample[] = [
    ...promises.map(({ cues }) => ({ cues, is: true })),
    // Who confirms the day that was asked for promises it as well.
    ...promises
      .filter(({ sentence }) => /\d/.test(sentence))
      .map(({ sentence }) => ({ cues: cuesOf(flatten(sentence), () => true), is: true, counts: CONFIRMED })),
    ...harmless.map((cues) => ({ cues, is: false })),
  ];
  const weights = learnWeights(samples, { bias: UNKNOWN });
  const kinds = COMMITMENT_KINDS.map((kind) => {
    // Which kind it is, single words tell well enough.
    const own = promises.map((each) => ({ cues: each.cues.filter(isWord), is: each.kind === kind }));
    return `  ${kind}: ${quote(drawWeights(learnWeights(own, { bias: UNKNOWN, least: LEAST_OF_KIND })))},`;
  });
  const text = [
    '// Made by `npm run eval -- learn` from the cases under test/eval/guard. Not to be edited by hand.',
    "import type { CommitmentKind } from '../policy.js';",
    '',
    '/** What speaks for a promise in a sentence and what against, as `readWeights` reads it. */',
    `export const PROMISES = ${quote(drawWeights(weights))};`,
    '',
    '/** What speaks for each kind, in a sentence that promises something. */',
    'export const KINDS: Record<CommitmentKind, string> = {',
    ...kinds,
    '};',
    '',
  ].join('\n');
  return { text, samples: samples.length, cues: weights.of.size };
}

const UNKNOWN = -1;
/** A promise told twice is no second one. */
const CONFIRMED = 0.3;
/** Ten tables are told apart by their heavy cues. */
const LEAST_OF_KIND = 0.8;

function isWord(cue: string): boolean {
  return !cue.includes(' ');
}

/** Cues hold neither backticks nor backslashes nor dollar signs. */
function quote(table: string): string {
  return `\`\n${table}\n\``;
}
