import { VIEWS } from '../actions.js';
import type { ModalView } from '../blocks.js';
import { plainSection } from '../blocks.js';
import { modal } from './form.js';

/** Opened at once, while a trigger is good (3 s), and filled later. */
export function buildLoadingModal(title: string): ModalView {
  return modal({ callbackId: VIEWS.message, title, blocks: [plainSection('One moment …')] });
}

/** A private answer: why something was refused, what changed. Plain words. */
export function buildMessageModal(title: string, words: string): ModalView {
  return modal({ callbackId: VIEWS.message, title, blocks: [plainSection(words || ' ')] });
}
