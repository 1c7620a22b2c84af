import { el, icon } from './dom.js';

const SHOWN_MS = 9_000;

/** Shows a short notice at the foot of the page. Problems interrupt a screen reader, good news waits. */
export function showToast(words: string, kind: 'problem' | 'done' = 'problem'): void {
  const host = document.getElementById('toasts');
  if (!host) return;
  const toast = el(
    'div',
    { class: `toast toast-${kind}`, role: kind === 'problem' ? 'alert' : 'status' },
    el('span', { class: 'toast-words' }, words),
    el(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': 'Dismiss', onclick: () => toast.remove() },
      icon('close'),
    ),
  );
  for (const other of host.querySelectorAll('.toast')) {
    if (other.textContent === toast.textContent) other.remove();
  }
  host.appendChild(toast);
  setTimeout(() => toast.remove(), SHOWN_MS);
}

/** Says something to screen readers only. */
export function announce(words: string): void {
  const region = document.getElementById('announcer');
  if (region) region.textContent = words;
}
