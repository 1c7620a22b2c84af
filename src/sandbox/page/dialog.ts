import { el } from './dom.js';
import { rememberFocus, tabStops } from './focus.js';

export interface DialogOptions {
  /** What the dialog shows; it becomes the element with the role. */
  panel: HTMLElement;
  role: 'dialog' | 'alertdialog';
  labelledBy: string;
  onEscape: () => void;
}

/**
 * Opens a dialog above everything else. The rest of the page is inert, Tab stays inside, and the focus
 * returns where it was when `close` is called.
 */
export function openDialog(options: DialogOptions): { close: () => void } {
  const giveBack = rememberFocus();
  const { panel } = options;
  panel.setAttribute('role', options.role);
  panel.setAttribute('aria-modal', 'true');
  panel.setAttribute('aria-labelledby', options.labelledBy);
  panel.tabIndex = -1;
  const layer = el('div', { class: 'layer' }, panel);
  const onKey = (event: KeyboardEvent) => {
    if (layer.nextElementSibling !== null || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      options.onEscape();
    } else if (event.key === 'Tab') {
      keepInside(event, panel);
    }
  };
  layers().appendChild(layer);
  settle();
  document.addEventListener('keydown', onKey);
  panel.focus({ preventScroll: true });
  return {
    close: () => {
      if (!layer.isConnected) return;
      document.removeEventListener('keydown', onKey);
      layer.remove();
      settle();
      giveBack();
    },
  };
}

function keepInside(event: KeyboardEvent, panel: HTMLElement): void {
  const stops = tabStops(panel);
  const first = stops[0];
  const last = stops.at(-1);
  const at = document.activeElement;
  if (!first || !last) {
    event.preventDefault();
  } else if (event.shiftKey && (at === first || at === panel)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && at === last) {
    event.preventDefault();
    first.focus();
  } else if (!panel.contains(at)) {
    event.preventDefault();
    first.focus();
  }
}

/** Only the topmost layer answers. */
function settle(): void {
  const all = [...layers().children] as HTMLElement[];
  all.forEach((layer, index) => {
    layer.inert = index < all.length - 1;
  });
  const app = document.getElementById('app');
  if (app) app.inert = all.length > 0;
}

function layers(): HTMLElement {
  return document.getElementById('layers') ?? document.body;
}
