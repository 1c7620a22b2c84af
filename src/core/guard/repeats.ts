import { flatten } from '../spelling.js';

/** So many words in a row are no chance. */
const RUN = 9;

/** Whether a draft repeats a run of words of what the model was told: its instructions are nobody's answer. */
export function repeatsInstructions(draft: { subject: string; body: string }, instructions: string): boolean {
  const told = ` ${wordsIn(instructions).join(' ')} `;
  const words = wordsIn(`${draft.subject}\n${draft.body}`);
  for (let at = 0; at + RUN <= words.length; at++)
    if (told.includes(` ${words.slice(at, at + RUN).join(' ')} `)) return true;
  return false;
}

export const REPEATS_INSTRUCTIONS = 'The draft repeats the instructions that the model was given';

function wordsIn(text: string): string[] {
  return flatten(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
