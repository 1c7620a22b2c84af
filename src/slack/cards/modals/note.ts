import type { SubmittedView } from './form.js';
import { readInput, textInput } from './form.js';

/** The most that a note of the team's holds. */
export const NOTE_CHARS = 2_000;

export function noteInput() {
  return textInput(NOTE_ID, 'Note', {
    max: NOTE_CHARS,
    multiline: true,
    optional: true,
    hint: 'For your team. The customer never sees it.',
  });
}

export function readNote(view: SubmittedView): { note?: string } {
  const note = readInput(view, NOTE_ID).trim();
  return note === '' ? {} : { note };
}

const NOTE_ID = 'note';
