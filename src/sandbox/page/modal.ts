import type { ActRequest, ActResult, SandboxView, SlackBlock } from '../protocol.js';
import { openDialog } from './dialog.js';
import { el, floMark, icon } from './dom.js';
import { rememberFocus, tabStops } from './focus.js';
import { renderBlocks } from './render-blocks.js';
import { plainText } from './render-text.js';
import { carryOver, type Field, type Reader, stateValues } from './surface.js';

export interface Modal {
  /** Opens, updates or closes. `known` false: the workspace was read anew and may have forgotten the view. */
  show(view: SandboxView | null, opts?: { known: boolean }): void;
  /** Closes without a word to the app. */
  drop(): void;
}

interface Open {
  shown: SandboxView;
  fields: Field[];
  /** What the fields held when the view was drawn, to see whether somebody typed. */
  drawnWith: string;
  panel: HTMLElement;
  dialog: { close: () => void };
}

export function createModal(host: {
  reader: () => Reader;
  send: (request: ActRequest) => Promise<ActResult>;
  nextId: () => string;
}): Modal {
  let open: Open | null = null;
  let closedId: string | null = null;

  const show: Modal['show'] = (view, opts = { known: true }) => {
    if (view && view.id === closedId) return;
    if (!view) {
      if (!open) return;
      if (!opts.known && JSON.stringify(stateValues(open.fields)) !== open.drawnWith) {
        say(
          open.panel,
          'The connection was lost and this form is closed. Copy what you typed before you leave it.',
        );
        return;
      }
      drop();
      return;
    }
    if (!open) {
      openAnew(view);
      return;
    }
    const before = open.shown;
    open.shown = view;
    if (before.id !== view.id || contentOf(before) !== contentOf(view)) redraw(before.id === view.id);
    showErrors(open, view.errors ?? {});
  };

  const drop = () => {
    const { dialog } = open ?? {};
    open = null;
    dialog?.close();
  };

  const openAnew = (view: SandboxView) => {
    const panel = el('div', { class: 'panel modal' });
    const dialog = openDialog({ panel, role: 'dialog', labelledBy: 'modal-title', onEscape: close });
    open = { shown: view, fields: [], drawnWith: '', panel, dialog };
    redraw(false);
    showErrors(open, view.errors ?? {});
  };

  const redraw = (same: boolean) => {
    if (!open) return;
    const { panel, shown } = open;
    const giveBack = rememberFocus();
    const caret = same ? caretOf(document.activeElement) : null;
    const scrolled = same ? (panel.querySelector('.panel-body')?.scrollTop ?? 0) : 0;
    const before = open.fields;
    const reader = host.reader();
    open.fields = [];
    const surface = {
      reader,
      nextId: host.nextId,
      fields: open.fields,
      act: async (action: SlackBlock) => {
        const result = await host.send({
          kind: 'action',
          user: reader.me,
          from: { view: shown.id },
          blockId: String(action.block_id),
          action,
        });
        if (!result.ok) say(panel, result.error);
      },
    };
    panel.dataset.key = `view:${shown.id}`;
    panel.dataset.callbackId = String(shown.view.callback_id ?? '');
    panel.replaceChildren(
      drawHead(shown.view, close),
      drawForm(shown.view, renderBlocks(shown.view.blocks ?? [], surface), { submit, close }),
    );
    open.drawnWith = JSON.stringify(stateValues(open.fields));
    if (same) {
      carryOver(before, open.fields);
      panel.querySelector('.panel-body')?.scrollTo({ top: scrolled });
      giveBack();
      placeCaret(document.activeElement, caret);
    } else {
      focusFirst(panel);
    }
  };

  const close = () => {
    if (!open) return;
    const view = open.shown.id;
    closedId = view;
    drop();
    void host.send({ kind: 'close-view', user: host.reader().me, view });
  };

  const submit = async () => {
    if (!open || open.panel.getAttribute('aria-busy') === 'true') return;
    const asked = open;
    const problems: Record<string, string> = {};
    for (const field of asked.fields) {
      const words = field.problem();
      if (words) problems[field.blockId] = words;
    }
    say(asked.panel, null);
    showErrors(asked, problems);
    if (Object.keys(problems).length > 0) return;
    asked.panel.setAttribute('aria-busy', 'true');
    const result = await host.send({
      kind: 'submit',
      user: host.reader().me,
      view: asked.shown.id,
      values: stateValues(asked.fields),
    });
    asked.panel.removeAttribute('aria-busy');
    if (!result.ok) say(asked.panel, result.error);
  };

  return { show, drop };
}

function drawHead(view: SlackBlock, close: () => void): HTMLElement {
  return el(
    'header',
    { class: 'panel-head' },
    el('span', { class: 'avatar avatar-small' }, floMark()),
    el('h2', { class: 'panel-title', id: 'modal-title' }, plainText(view.title)),
    el(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: close },
      icon('close'),
    ),
  );
}

function drawForm(
  view: SlackBlock,
  blocks: HTMLElement,
  on: { submit: () => Promise<void>; close: () => void },
): HTMLElement {
  return el(
    'form',
    {
      class: 'panel-form',
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        void on.submit();
      },
    },
    el(
      'div',
      { class: 'panel-body', tabindex: -1 },
      el('div', { class: 'panel-notice', role: 'alert' }),
      blocks,
    ),
    el(
      'footer',
      { class: 'panel-foot' },
      el(
        'button',
        { type: 'button', class: 'button', onclick: on.close },
        plainText(view.close ?? { text: view.submit ? 'Cancel' : 'Close' }),
      ),
      view.submit && el('button', { type: 'submit', class: 'button button-primary' }, plainText(view.submit)),
    ),
  );
}

/** Puts each message under its input and the focus on the first; no message clears the input. */
function showErrors(open: Open, errors: Record<string, string>): void {
  let first: Field | null = null;
  for (const field of open.fields) {
    const words = errors[field.blockId] ?? null;
    field.showProblem?.(words);
    if (words && !first) first = field;
  }
  if (!first) return;
  const stop = first.control.matches('input, select, textarea') ? first.control : tabStops(first.control)[0];
  stop?.focus();
  stop?.scrollIntoView({ block: 'center' });
}

function say(panel: HTMLElement, words: string | null): void {
  const notice = panel.querySelector('.panel-notice');
  if (notice) notice.textContent = words ?? '';
  if (words) panel.querySelector('.panel-body')?.scrollTo({ top: 0 });
}

function focusFirst(panel: HTMLElement): void {
  const body = panel.querySelector<HTMLElement>('.panel-body');
  const wanted = panel.querySelector<HTMLElement>('[data-focus-on-load]');
  const stop = wanted ?? (body && tabStops(body)[0]) ?? tabStops(panel).at(-1);
  (stop ?? panel).focus({ preventScroll: true });
}

interface Caret {
  start: number;
  end: number;
  scroll: number;
}

function caretOf(element: Element | null): Caret | null {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null;
  if (element.selectionStart === null || element.selectionEnd === null) return null;
  return { start: element.selectionStart, end: element.selectionEnd, scroll: element.scrollTop };
}

function placeCaret(element: Element | null, caret: Caret | null): void {
  if (!caret) return;
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return;
  if (element.selectionStart === null) return;
  element.setSelectionRange(caret.start, caret.end);
  element.scrollTop = caret.scroll;
}

function contentOf(view: SandboxView): string {
  return JSON.stringify({ ...view.view, hash: undefined });
}
