import type { ActResult } from '../protocol.js';
import { el, icon } from './dom.js';

export interface Composer {
  root: HTMLElement;
  /** Names where the words go; what was typed for each place is kept while the page is open. */
  aim(at: { key: string; label: string; placeholder?: string }): void;
  focus(): void;
}

const MAX_ROWS = 8;

/** The box one writes in. Enter sends, Shift+Enter begins a line; what could not be sent comes back. */
export function createComposer(send: (text: string) => Promise<ActResult>): Composer {
  const drafts = new Map<string, string>();
  let key = '';
  const box = el('textarea', { rows: 1, 'aria-label': 'Message', autocomplete: 'off' });
  const button = el(
    'button',
    { type: 'submit', class: 'send-button', 'aria-label': 'Send', title: 'Send' },
    icon('send'),
  );
  const settle = () => {
    box.rows = Math.min(MAX_ROWS, box.value.split('\n').length);
    button.classList.toggle('is-ready', box.value.trim() !== '');
  };
  const submit = async () => {
    const text = box.value.trim();
    if (text === '') return;
    const sentTo = key;
    box.value = '';
    settle();
    const result = await send(text);
    if (result.ok) return;
    if (key === sentTo && box.value === '') {
      box.value = text;
      settle();
    } else if (!drafts.get(sentTo)) {
      drafts.set(sentTo, text);
    }
  };
  box.addEventListener('input', settle);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    root.requestSubmit();
  });
  const root = el(
    'form',
    {
      class: 'composer',
      onsubmit: (event: Event) => {
        event.preventDefault();
        void submit();
      },
    },
    box,
    button,
  );
  return {
    root,
    aim: (at) => {
      if (at.key !== key) {
        drafts.set(key, box.value);
        key = at.key;
        box.value = drafts.get(key) ?? '';
        settle();
      }
      box.placeholder = at.placeholder ?? at.label;
      box.setAttribute('aria-label', at.label);
    },
    focus: () => box.focus(),
  };
}
