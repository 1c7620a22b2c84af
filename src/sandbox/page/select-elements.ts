import type { SlackBlock } from '../protocol.js';
import { el, icon } from './dom.js';
import type { ElementPlace } from './element-place.js';
import { openMenu } from './menu.js';
import type { Reader } from './surface.js';

interface Choice {
  value: string;
  label: string;
  /** Of an option group. */
  group?: string;
  /** What is sent of it. */
  payload: SlackBlock;
}

/**
 * `static_select` (with options or groups) and `users_select`. In a form it is the browser's own select. One that acts
 * at once is a menu: in a closed select every arrow and letter chooses, and would act on the way to what is wanted.
 */
export function renderSelect(element: SlackBlock, place: ElementPlace): HTMLElement {
  const choices = listChoices(element, place.surface.reader);
  return place.send ? renderMenu(element, choices, place) : renderOwn(element, choices, place);
}

function renderMenu(element: SlackBlock, choices: Choice[], place: ElementPlace): HTMLElement {
  const placeholder = placeholderOf(element);
  const words = el('span', { class: 'select-words' });
  let chosen: Choice | null = null;
  const show = (choice: Choice | null) => {
    chosen = choice;
    words.textContent = choice?.label ?? placeholder;
    button.classList.toggle('is-empty', choice === null);
  };
  const choose = async (choice: Choice) => {
    // As in Slack, what is chosen already is no choice.
    if (choice === chosen) return;
    const before = chosen;
    show(choice);
    if (!(await place.send?.(choice.payload))) show(before);
  };
  const open = () =>
    openMenu({
      anchor: button,
      label: placeholder,
      items: choices.map((choice) => ({
        label: choice.label,
        detail: choice.group,
        value: choice.value,
        ...(chosen && { checked: choice === chosen }),
        run: () => void choose(choice),
      })),
    });
  const button = el(
    'button',
    {
      type: 'button',
      id: place.surface.nextId(),
      class: 'button button-select',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: open,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        open();
      },
    },
    words,
    icon('chevron'),
  );
  const find = (value: unknown) => choices.find((choice) => choice.value === value) ?? null;
  show(find(initialOf(element)));
  noteField(element, place, button, {
    read: () => chosen?.payload ?? nothingOf(element),
    write: (value) => show(find(value)),
  });
  return button;
}

function renderOwn(element: SlackBlock, choices: Choice[], place: ElementPlace): HTMLElement {
  const placeholder = placeholderOf(element);
  const select = el('select', { id: place.surface.nextId(), 'aria-label': placeholder });
  select.appendChild(el('option', { value: '', hidden: true }, placeholder));
  const groups = new Map<string, HTMLElement>();
  for (const { value, label, group } of choices) {
    const option = el('option', { value }, label);
    if (group === undefined) {
      select.appendChild(option);
      continue;
    }
    const known = groups.get(group) ?? select.appendChild(el('optgroup', { label: group }));
    groups.set(group, known);
    known.appendChild(option);
  }
  const wrap = el('span', { class: 'select' }, select, icon('chevron'));
  const show = (value: unknown) => {
    select.value = value === undefined || value === null ? '' : String(value);
    wrap.classList.toggle('is-empty', select.value === '');
  };
  show(initialOf(element));
  select.addEventListener('change', () => wrap.classList.toggle('is-empty', select.value === ''));
  noteField(element, place, select, {
    read: () => choices.find(({ value }) => value === select.value)?.payload ?? nothingOf(element),
    write: show,
  });
  return wrap;
}

function noteField(
  element: SlackBlock,
  { surface, blockId, actionId }: ElementPlace,
  control: HTMLElement,
  does: { read: () => SlackBlock; write: (value: unknown) => void },
): void {
  surface.fields.push({
    blockId,
    actionId,
    type: element.type,
    initial: JSON.stringify(initialOf(element) ?? null),
    read: () => ({ type: element.type, ...does.read() }),
    write: (value) => does.write(value.selected_option?.value ?? value.selected_user),
    problem: () => null,
    control,
  });
}

function listChoices(element: SlackBlock, reader: Reader): Choice[] {
  if (element.type === 'users_select')
    return reader.people().map(({ id, name }) => ({
      value: id,
      label: name,
      payload: { selected_user: id },
    }));
  const groups: SlackBlock[] = Array.isArray(element.option_groups) ? element.option_groups : [];
  return [
    ...list(element.options).map((option) => toChoice(option)),
    ...groups.flatMap(({ label, options }) =>
      list(options).map((option) => toChoice(option, String(label?.text ?? ''))),
    ),
  ];
}

function toChoice(option: SlackBlock, group?: string): Choice {
  return {
    value: String(option.value ?? ''),
    label: String(option.text?.text ?? ''),
    ...(group !== undefined && { group }),
    payload: { selected_option: option },
  };
}

function placeholderOf(element: SlackBlock): string {
  return String(element.placeholder?.text ?? 'Select an option');
}

function initialOf(element: SlackBlock): unknown {
  return element.type === 'users_select' ? element.initial_user : element.initial_option?.value;
}

function nothingOf(element: SlackBlock): SlackBlock {
  return element.type === 'users_select' ? { selected_user: null } : { selected_option: null };
}

function list(value: unknown): SlackBlock[] {
  return Array.isArray(value) ? value : [];
}
