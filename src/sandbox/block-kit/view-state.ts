import { elementsOf } from '../block-kit.js';
import type { SlackBlock } from '../protocol.js';

/** Slack's `view.state.values`: by block_id, then action_id. */
export type StateValues = Record<string, Record<string, SlackBlock>>;

/** How each element reports its state: the field, and what it holds at first. */
const STATE: Record<string, [field: string, initial: (element: SlackBlock) => unknown]> = {
  plain_text_input: ['value', (e) => e.initial_value ?? null],
  email_text_input: ['value', (e) => e.initial_value ?? null],
  url_text_input: ['value', (e) => e.initial_value ?? null],
  number_input: ['value', (e) => e.initial_value ?? null],
  static_select: ['selected_option', (e) => e.initial_option ?? null],
  radio_buttons: ['selected_option', (e) => e.initial_option ?? null],
  multi_static_select: ['selected_options', (e) => e.initial_options ?? []],
  checkboxes: ['selected_options', (e) => e.initial_options ?? []],
  users_select: ['selected_user', (e) => e.initial_user ?? null],
  datepicker: ['selected_date', (e) => e.initial_date ?? null],
  timepicker: ['selected_time', (e) => e.initial_time ?? null],
};

/** The field an element's choice travels in; undefined for buttons and menus. */
export function stateField(type: string): string | undefined {
  return STATE[type]?.[0];
}

/** Each stateful element's value: `typed` where it has one, else its initial value. */
export function initialValues(blocks: SlackBlock[], typed: StateValues): StateValues {
  const values: StateValues = {};
  for (const block of blocks) {
    for (const element of elementsOf(block) as SlackBlock[]) {
      const state = STATE[element.type];
      if (!state) continue;
      const [field, initial] = state;
      const given = typed[block.block_id]?.[element.action_id];
      const value = given && field in given ? given[field] : initial(element);
      values[block.block_id] ??= {};
      values[block.block_id]![element.action_id] = { type: element.type, [field]: value };
    }
  }
  return values;
}

/** What Slack's own client refuses before a submission leaves it, by block_id. */
export function inputErrors(blocks: SlackBlock[], values: StateValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input') continue;
    const { element } = block;
    const state = values[block.block_id]?.[element.action_id] ?? {};
    const value = state[stateField(element.type) ?? 'value'];
    const empty = value === null || value === undefined || value === '' || value.length === 0;
    const problem = empty
      ? block.optional
        ? null
        : 'Please complete this required field.'
      : wrongValue(element, value);
    if (problem) errors[block.block_id] = problem;
  }
  return errors;
}

function wrongValue(element: SlackBlock, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (element.type === 'plain_text_input') {
    const max = element.max_length ?? 3_000;
    if (value.length > max) return `Must be at most ${max} characters.`;
    if (element.min_length && value.length < element.min_length) {
      return `Must be at least ${element.min_length} characters.`;
    }
  }
  if (element.type === 'email_text_input' && !/^[^\s@]+@[^\s@]+$/.test(value)) {
    return 'Must be an email address.';
  }
  if (element.type === 'url_text_input' && !URL.canParse(value)) return 'Must be a link.';
  if (element.type === 'number_input') return wrongNumber(element, value);
  return null;
}

function wrongNumber(element: SlackBlock, value: string): string | null {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return 'Must be a number.';
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return 'Must be a whole number.';
  if (element.min_value !== undefined && number < Number(element.min_value)) {
    return `Must be at least ${element.min_value}.`;
  }
  if (element.max_value !== undefined && number > Number(element.max_value)) {
    return `Must be at most ${element.max_value}.`;
  }
  return null;
}
