import { DRAFT_AGAIN_VARIABLES, FOLLOW_UP_VARIABLES, PREPARE_VARIABLES } from './conversation.js';
import { readPrompt } from './prompt.js';

/** The prompt files, one per job, each with the variables that Flo fills. */
export function readPrompts(dir: string) {
  const prepare = readPrompt(dir, 'prepare', PREPARE_VARIABLES);
  const draftAgain = readPrompt(dir, 'draft-again', DRAFT_AGAIN_VARIABLES);
  const followUp = readPrompt(dir, 'follow-up', FOLLOW_UP_VARIABLES);
  if (prepare.ok && draftAgain.ok && followUp.ok)
    return {
      ok: true as const,
      prompts: { prepare: prepare.prompt, draftAgain: draftAgain.prompt, followUp: followUp.prompt },
    };
  return {
    ok: false as const,
    errors: [prepare, draftAgain, followUp].flatMap((read) => (read.ok ? [] : read.errors)),
  };
}

export type Prompts = Extract<ReturnType<typeof readPrompts>, { ok: true }>['prompts'];
