import type { SlackBlock } from '../protocol.js';
import { el, icon } from './dom.js';
import type { ElementPlace } from './element-place.js';

/** `static_select` (with options or groups) and `users_select`, as the browser's own select. */
export function renderSelect(element: SlackBlock, place: ElementPlace): HTMLElement {
  const { surface, blockId, actionId } = place;
  const options: SlackBlock[] = element.type === 'users_select' ? [] : allOptions(element);
  const placeholder = String(element.placeholder?.text ?? 'Select an option');
  const select = el('select', { id: surface.nextId(), 'aria-label': placeholder });
  const empty = el('option', { value: '', hidden: true }, placeholder);
  select.appendChild(empty);
  if (element.type === 'users_select') {
    for (const user of surface.reader.people()) {
      select.appendChild(el('option', { value: user.id }, user.name));
    }
  } else {
    fillOptions(select, element);
  }

  const initial = element.type === 'users_select' ? element.initial_user : element.initial_option?.value;
  const choose = (value: unknown) => {
    select.value = value === undefined || value === null ? '' : String(value);
    wrap.classList.toggle('is-empty', select.value === '');
  };
  const read = (): SlackBlock => {
    if (element.type === 'users_select') return { type: element.type, selected_user: select.value || null };
    const chosen = options.find((option) => option.value === select.value) ?? null;
    return { type: element.type, selected_option: chosen };
  };
  const wrap = el('span', { class: 'select' }, select, icon('chevron'));
  choose(initial);
  select.addEventListener('change', async () => {
    const before = lastSent;
    lastSent = select.value;
    wrap.classList.toggle('is-empty', select.value === '');
    if (place.send && !(await place.send(read()))) {
      lastSent = before;
      choose(before);
    }
  });
  let lastSent = select.value;
  surface.fields.push({
    blockId,
    actionId,
    type: element.type,
    initial: JSON.stringify(initial ?? null),
    read,
    write: (value) => choose(value.selected_option?.value ?? value.selected_user),
    problem: () => null,
    control: select,
  });
  return wrap;
}

function allOptions(element: SlackBlock): SlackBlock[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : [];
  const grouped = groups.flatMap((group: SlackBlock) => group.options ?? []);
  return [...(Array.isArray(element.options) ? element.options : []), ...grouped];
}

function fillOptions(select: HTMLSelectElement, element: SlackBlock): void {
  for (const option of element.options ?? []) select.appendChild(drawOption(option));
  for (const group of element.option_groups ?? []) {
    const label = String(group.label?.text ?? '');
    select.appendChild(el('optgroup', { label }, ...(group.options ?? []).map(drawOption)));
  }
}

function drawOption(option: SlackBlock): HTMLOptionElement {
  return el('option', { value: String(option.value ?? '') }, String(option.text?.text ?? ''));
}
