import type { SlackBlock } from '../protocol.js';
import { el } from './dom.js';
import type { ElementPlace } from './element-place.js';
import { plainText, renderTextObject } from './render-text.js';

/** `radio_buttons` and `checkboxes`. */
export function renderChoices(element: SlackBlock, place: ElementPlace): HTMLElement {
  const { surface, blockId, actionId } = place;
  const many = element.type === 'checkboxes';
  const options: SlackBlock[] = Array.isArray(element.options) ? element.options : [];
  const name = surface.nextId();
  const boxes = options.map((option, index) =>
    el('input', {
      type: many ? 'checkbox' : 'radio',
      name,
      id: `${name}-${index}`,
      value: String(option.value),
    }),
  );
  const group = el(
    'div',
    { class: 'choices', role: many ? 'group' : 'radiogroup' },
    ...options.map((option, index) => drawChoice(option, boxes[index]!, surface.reader)),
  );

  const chosen = () => options.filter((_, index) => boxes[index]!.checked);
  const read = (): SlackBlock =>
    many
      ? { type: element.type, selected_options: chosen() }
      : { type: element.type, selected_option: chosen()[0] ?? null };
  const check = (values: unknown[]) => {
    for (const box of boxes) box.checked = values.includes(box.value);
  };
  const initial: SlackBlock[] = many ? (element.initial_options ?? []) : [element.initial_option ?? {}];
  check(initial.map((option) => option.value));
  let lastSent = chosen().map((option) => option.value);
  group.addEventListener('change', async () => {
    if (!place.send) return;
    const before = lastSent;
    lastSent = chosen().map((option) => option.value);
    if (!(await place.send(read()))) {
      lastSent = before;
      check(before);
    }
  });
  surface.fields.push({
    blockId,
    actionId,
    type: element.type,
    initial: JSON.stringify(initial.map((option) => option.value ?? null)),
    read,
    write: (value) => {
      const held: SlackBlock[] = value.selected_options ?? [value.selected_option ?? {}];
      check(held.map((option) => option.value));
    },
    problem: () => null,
    control: group,
  });
  return group;
}

function drawChoice(
  option: SlackBlock,
  box: HTMLInputElement,
  reader: Parameters<typeof renderTextObject>[1],
): HTMLElement {
  return el(
    'label',
    { class: 'choice', for: box.id },
    box,
    el(
      'span',
      { class: 'choice-words' },
      option.text?.type === 'mrkdwn'
        ? renderTextObject(option.text, reader)
        : el('span', {}, plainText(option.text)),
      option.description &&
        el('span', { class: 'choice-detail' }, renderTextObject(option.description, reader)),
    ),
  );
}
