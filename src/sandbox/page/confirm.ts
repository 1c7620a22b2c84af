import type { SlackBlock } from '../protocol.js';
import { openDialog } from './dialog.js';
import { el } from './dom.js';
import { plainText, renderTextObject } from './render-text.js';
import type { Reader } from './surface.js';

/** Shows an element's `confirm` object; true when the person goes on. */
export function askConfirm(confirm: SlackBlock, reader: Reader): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      dialog.close();
      resolve(yes);
    };
    const style = confirm.style === 'danger' ? 'button-danger' : 'button-primary';
    const yes = el(
      'button',
      { type: 'button', class: `button ${style}`, onclick: () => answer(true) },
      plainText(confirm.confirm ?? { text: 'Yes' }),
    );
    const panel = el(
      'div',
      { class: 'panel panel-small confirm' },
      el(
        'h2',
        { class: 'panel-title', id: 'confirm-title' },
        plainText(confirm.title ?? { text: 'Are you sure?' }),
      ),
      confirm.text && el('div', { class: 'panel-body' }, renderTextObject(confirm.text, reader)),
      el(
        'div',
        { class: 'panel-foot' },
        el(
          'button',
          { type: 'button', class: 'button', onclick: () => answer(false) },
          plainText(confirm.deny ?? { text: 'Cancel' }),
        ),
        yes,
      ),
    );
    const dialog = openDialog({
      panel,
      role: 'alertdialog',
      labelledBy: 'confirm-title',
      onEscape: () => answer(false),
    });
    yes.focus();
  });
}
