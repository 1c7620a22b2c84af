import type { SlackBlock } from '../protocol.js';
import { el } from './dom.js';
import { renderElement } from './elements.js';
import { plainText } from './render-text.js';
import type { Surface } from './surface.js';

/** An `input` block: label, element, hint, and a place where a problem is said. */
export function renderInput(block: SlackBlock, blockId: string, surface: Surface): HTMLElement {
  const labelId = surface.nextId();
  const hintId = surface.nextId();
  const problemId = surface.nextId();
  const element: SlackBlock = block.element ?? {};
  const known = surface.fields.length;
  const drawn = renderElement(element, blockId, surface, { dispatches: block.dispatch_action === true });
  const field = surface.fields[known];
  const problem = el('div', { class: 'field-problem', id: problemId, role: 'alert' });
  const required = block.optional !== true;

  if (field) {
    const { control } = field;
    const describe = (withProblem: boolean) => {
      const ids = [block.hint && hintId, withProblem && problemId].filter(Boolean).join(' ');
      if (ids) control.setAttribute('aria-describedby', ids);
      else control.removeAttribute('aria-describedby');
    };
    control.setAttribute('aria-labelledby', labelId);
    if (required) control.setAttribute('aria-required', 'true');
    describe(false);
    const check = field.problem;
    field.problem = () =>
      required && isEmpty(field.read()) ? 'Please complete this required field.' : check();
    field.showProblem = (words) => {
      problem.textContent = words ?? '';
      drawn.classList.toggle('has-problem', words !== null);
      if (words === null) control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
      describe(words !== null);
    };
  }
  const label = el(
    'label',
    { class: 'field-label', id: labelId, for: field?.control.id || undefined },
    plainText(block.label),
    !required && el('span', { class: 'optional' }, ' (optional)'),
  );
  return el(
    'div',
    { class: 'block-input' },
    label,
    drawn,
    problem,
    block.hint && el('div', { class: 'field-hint', id: hintId }, plainText(block.hint)),
  );
}

function isEmpty(value: SlackBlock): boolean {
  if ('selected_options' in value) return value.selected_options.length === 0;
  const held = [
    value.value,
    value.selected_option,
    value.selected_date,
    value.selected_time,
    value.selected_user,
  ];
  return held.every((one) => one === undefined || one === null || String(one).trim() === '');
}
