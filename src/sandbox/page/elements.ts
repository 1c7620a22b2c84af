import type { SlackBlock } from '../protocol.js';
import { renderChoices } from './choice-elements.js';
import { askConfirm } from './confirm.js';
import { el, icon } from './dom.js';
import type { ElementPlace } from './element-place.js';
import { openMenu } from './menu.js';
import { plainText } from './render-text.js';
import { renderSelect } from './select-elements.js';
import type { Surface } from './surface.js';
import { renderTextInput } from './text-elements.js';

/** How an element stands in its block. */
export interface ElementOptions {
  /** In an input block with `dispatch_action`: a change is sent at once, too. */
  dispatches?: boolean;
}

/** A Block Kit element, marked with `data-action-id`. */
export function renderElement(
  element: SlackBlock,
  blockId: string,
  surface: Surface,
  options: ElementOptions = {},
): HTMLElement {
  const actionId = String(element.action_id ?? `action-${surface.fields.length}`);
  const inInput = options.dispatches !== undefined;
  const send = async (payload: SlackBlock) => {
    if (element.confirm && !(await askConfirm(element.confirm, surface.reader))) return false;
    await surface.act({ type: element.type, action_id: actionId, block_id: blockId, ...payload });
    return true;
  };
  const place: ElementPlace = {
    blockId,
    actionId,
    surface,
    send: inInput && !options.dispatches ? null : send,
  };
  const drawn = drawElement(element, place);
  drawn.dataset.actionId = actionId;
  return drawn;
}

function drawElement(element: SlackBlock, place: ElementPlace): HTMLElement {
  switch (element.type) {
    case 'button':
      return renderButton(element, place);
    case 'overflow':
      return renderOverflow(element, place);
    case 'static_select':
    case 'users_select':
      return renderSelect(element, place);
    case 'radio_buttons':
    case 'checkboxes':
      return renderChoices(element, place);
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'datepicker':
    case 'timepicker':
      return renderTextInput(element, place);
    default:
      return el('span', { class: 'unknown' }, `Not drawn here: ${String(element.type)}`);
  }
}

function renderButton(element: SlackBlock, place: ElementPlace): HTMLElement {
  const style = element.style === 'primary' || element.style === 'danger' ? ` button-${element.style}` : '';
  const button = el(
    'button',
    {
      type: 'button',
      class: `button${style}`,
      'aria-label': element.accessibility_label,
      onclick: async () => {
        if (button.getAttribute('aria-busy') === 'true') return;
        if (element.url) window.open(String(element.url), '_blank', 'noopener,noreferrer');
        await whileBusy(button, () =>
          place.send?.({ text: element.text, ...pick(element, ['value', 'style', 'url']) }),
        );
      },
    },
    plainText(element.text),
  );
  return button;
}

function renderOverflow(element: SlackBlock, place: ElementPlace): HTMLElement {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'button button-overflow',
      'aria-label': 'More actions',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () =>
        openMenu({
          anchor: button,
          label: 'More actions',
          items: list(element.options).map((option) => ({
            label: String(option.text?.text ?? ''),
            detail: option.description?.text,
            value: String(option.value ?? ''),
            run: () => {
              if (option.url) window.open(String(option.url), '_blank', 'noopener,noreferrer');
              void whileBusy(button, () => place.send?.({ selected_option: option }));
            },
          })),
        }),
    },
    icon('more'),
  );
  return button;
}

async function whileBusy(button: HTMLElement, work: () => Promise<unknown> | undefined): Promise<void> {
  button.setAttribute('aria-busy', 'true');
  try {
    await work();
  } finally {
    button.removeAttribute('aria-busy');
  }
}

function pick(element: SlackBlock, names: string[]): SlackBlock {
  return Object.fromEntries(names.filter((name) => name in element).map((name) => [name, element[name]]));
}

function list(value: unknown): SlackBlock[] {
  return Array.isArray(value) ? value : [];
}
