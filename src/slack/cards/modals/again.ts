import { hasVisible } from '../../../core/intake/text.js';
import type { Target } from '../actions.js';
import { decodeTarget, encodeTarget, VIEWS } from '../actions.js';
import type { ModalView } from '../blocks.js';
import { plain } from '../blocks.js';
import type { SubmittedView } from './form.js';
import { modal, readInput, readTicks, textInput } from './form.js';

/** A wish for another draft: quick choices, words of one's own, or both. Without a model it says what the rules can. */
export function buildAgainModal(ask: { target: Target; modelAvailable: boolean }): ModalView {
  const hint = ask.modelAvailable
    ? 'For example: mention that we are closed on Monday.'
    : 'No model is connected: without one Flo can only do what is listed above, also in your words. For everything else use Edit.';
  return modal({
    callbackId: VIEWS.again,
    title: 'Draft again',
    submit: 'Draft again',
    metadata: encodeTarget(ask.target),
    blocks: [
      {
        type: 'input',
        block_id: CHOICES_ID,
        optional: true,
        label: plain('What should be different?'),
        element: {
          type: 'checkboxes',
          action_id: CHOICES_ID,
          options: Object.entries(QUICK_CHOICES).map(([value, { label }]) => ({ text: plain(label), value })),
        },
      },
      textInput(INSTRUCTION_ID, 'In your words', {
        max: INSTRUCTION_CHARS,
        multiline: true,
        optional: true,
        hint: `${hint} The new draft replaces the one on the card; nothing is sent, and every version can be brought back.`,
      }),
    ],
  });
}

/** `instruction`: what was ticked and written, in words. Null when the view is not one of ours or asks for nothing. */
export function readAgainSubmission(view: SubmittedView): { target: Target; instruction: string } | null {
  const target = decodeTarget(view.private_metadata);
  const ticked = readChoices(view).map((choice) => QUICK_CHOICES[choice].words);
  const instruction = [ticked.join(', '), readWords(view)].filter(Boolean).join('; ');
  return target && instruction !== '' ? { target, instruction } : null;
}

/** Why no draft can be made from it, by `block_id` for `response_action: errors`; null when one can. */
export function checkAgain(view: SubmittedView): Record<string, string> | null {
  const choices = readChoices(view);
  if (choices.filter((choice) => LANGUAGES.has(choice)).length > 1)
    return { [CHOICES_ID]: 'A draft is written in one language: please tick one.' };
  if (choices.length === 0 && readWords(view) === '')
    return { [INSTRUCTION_ID]: 'Please tick a choice above, or write what should be different.' };
  return null;
}

/** Words that the rules understand too (core/rules/wishes). */
export const QUICK_CHOICES = {
  shorter: { label: 'Shorter', words: 'shorter' },
  warmer: { label: 'Warmer', words: 'warmer' },
  photos: { label: 'Ask for photos', words: 'ask for photos' },
  english: { label: 'In English', words: 'in English' },
  spanish: { label: 'In Spanish', words: 'in Spanish' },
  german: { label: 'In German', words: 'in German' },
  french: { label: 'In French', words: 'in French' },
} as const;
type QuickChoice = keyof typeof QUICK_CHOICES;

const LANGUAGES = new Set<QuickChoice>(['english', 'spanish', 'german', 'french']);
const INSTRUCTION_CHARS = 500;
const CHOICES_ID = 'choices';
const INSTRUCTION_ID = 'instruction';

/** What was written; nothing where it cannot be seen. */
function readWords(view: SubmittedView): string {
  const typed = readInput(view, INSTRUCTION_ID).trim();
  return hasVisible(typed) ? typed : '';
}

function readChoices(view: SubmittedView): QuickChoice[] {
  return readTicks(view, CHOICES_ID).filter((value): value is QuickChoice =>
    Object.hasOwn(QUICK_CHOICES, value),
  );
}
