import type { SlackBlock } from '../protocol.js';
import { el } from './dom.js';
import type { ElementPlace } from './element-place.js';

const INPUT_TYPES: Record<string, string> = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
};

/** Slack's most for a `plain_text_input`. */
const MAX_LENGTH = 3000;

/** The elements one types into. Too long is said, never cut: what was typed stays. */
export function renderTextInput(element: SlackBlock, place: ElementPlace): HTMLElement {
  const { surface, blockId, actionId } = place;
  const initial = element.initial_value ?? element.initial_date ?? element.initial_time ?? '';
  const shared = {
    id: surface.nextId(),
    placeholder: element.placeholder?.text,
    // An input block has a label of its own, which goes before this one.
    'aria-label': element.placeholder?.text,
    autocomplete: 'off',
    'data-focus-on-load': element.focus_on_load === true,
  };
  const control =
    element.multiline === true
      ? el('textarea', { ...shared, rows: 6 })
      : el('input', { ...shared, type: INPUT_TYPES[element.type] ?? 'text' });
  control.value = String(initial);

  const counter = el('div', { class: 'field-counter', 'aria-hidden': 'true' });
  const isPlain = element.type === 'plain_text_input';
  const most = Number(element.max_length ?? (isPlain ? MAX_LENGTH : Number.POSITIVE_INFINITY));
  const count = () => {
    const left = most - control.value.length;
    counter.textContent = left < most * 0.2 && left < 500 ? left.toLocaleString() : '';
    counter.classList.toggle('is-over', left < 0);
  };
  control.addEventListener('input', count);
  count();

  const key =
    element.type === 'datepicker'
      ? 'selected_date'
      : element.type === 'timepicker'
        ? 'selected_time'
        : 'value';
  const read = (): SlackBlock => ({ type: element.type, [key]: control.value === '' ? null : control.value });
  if (place.send) sendChanges(element, control, () => void place.send?.(read()));

  surface.fields.push({
    blockId,
    actionId,
    type: element.type,
    initial: JSON.stringify(initial),
    read,
    write: (value) => {
      control.value = String(value[key] ?? '');
      count();
    },
    problem: () => lengthProblem(control.value, { least: Number(element.min_length ?? 0), most }),
    control,
  });
  return el('div', { class: 'text-input' }, control, counter);
}

/**
 * Sends what was entered when it is complete. In a date or a time every key that is pressed changes the whole: what is
 * typed there counts when the person leaves it or presses Enter, and what is picked with the mouse at once.
 */
function sendChanges(
  element: SlackBlock,
  control: HTMLInputElement | HTMLTextAreaElement,
  send: () => void,
): void {
  if (element.type !== 'datepicker' && element.type !== 'timepicker') {
    const each = element.dispatch_action_config?.trigger_actions_on?.includes('on_character_entered');
    control.addEventListener(each ? 'input' : 'change', send);
    return;
  }
  let sent = control.value;
  let typing = false;
  const settle = () => {
    typing = false;
    if (control.value === sent) return;
    sent = control.value;
    send();
  };
  control.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key === 'Enter') settle();
    else if (/^(?:\d|[ap]|Arrow\w+|Page\w+|Home|End|Backspace|Delete)$/i.test(key)) typing = true;
  });
  control.addEventListener('change', () => {
    if (!typing) settle();
  });
  control.addEventListener('blur', settle);
}

function lengthProblem(value: string, bounds: { least: number; most: number }): string | null {
  if (value.length > bounds.most) {
    const over = value.length - bounds.most;
    return `This is ${over.toLocaleString()} ${over === 1 ? 'character' : 'characters'} too long (at most ${bounds.most.toLocaleString()}).`;
  }
  if (value !== '' && value.length < bounds.least) {
    return `Please write at least ${bounds.least.toLocaleString()} characters.`;
  }
  return null;
}
