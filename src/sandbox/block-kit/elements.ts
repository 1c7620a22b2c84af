import {
  below,
  blame,
  byType,
  type Check,
  flag,
  isObject,
  type Json,
  list,
  matching,
  oneOf,
  type Place,
  shape,
  text,
  typeName,
  whole,
} from './check.js';

/** https://docs.slack.dev/reference/block-kit/composition-objects and …/block-elements */

export function plainText(max: number, min = 1): Check {
  return byType({ plain_text: shape({ type: typeName, text: text(max, min) }, { emoji: flag }) });
}

export function anyText(max: number, min = 1): Check {
  return byType({
    plain_text: shape({ type: typeName, text: text(max, min) }, { emoji: flag }),
    mrkdwn: shape({ type: typeName, text: text(max, min) }, { verbatim: flag }),
  });
}

export const identifier = text(255, 1);
export const address = matching(/^(https?|mailto|tel|slack):/, 3_000, 'must be a valid URL');
export const imageAddress = matching(/^https?:\/\//, 3_000, 'must be a valid URL');

const colour = oneOf('primary', 'danger');

const confirm = shape(
  { title: plainText(100), text: anyText(300) },
  { confirm: plainText(30), deny: plainText(30), style: colour },
);

const plainOption = shape({ text: plainText(75), value: text(150, 1) }, { description: plainText(75) });
const anyOption = shape({ text: anyText(75), value: text(150, 1) }, { description: anyText(75) });
const overflowOption = shape(
  { text: plainText(75), value: text(150, 1) },
  { description: plainText(75), url: address },
);
const optionGroup = shape({ label: plainText(75), options: list(plainOption, 100, 1) });

const dispatchConfig = shape(
  {},
  { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2, 1) },
);

const acting = { action_id: identifier };
const confirmable = { ...acting, confirm };
const typed = { ...acting, placeholder: plainText(150), focus_on_load: flag };
const typedAndSent = { ...typed, dispatch_action_config: dispatchConfig };
const chosen = { ...confirmable, focus_on_load: flag };

export const image: Check = shape(
  { type: typeName, alt_text: text(2_000, 1) },
  { image_url: imageAddress, slack_file: shape({}, { id: text(255), url: address }) },
  (value, at) => {
    if (Boolean(value.image_url) === Boolean(value.slack_file)) {
      blame(at, 'must provide exactly one of image_url and slack_file');
    }
  },
);

const button = shape(
  { type: typeName, text: plainText(75) },
  { ...confirmable, value: text(2_000), url: address, style: colour, accessibility_label: text(75) },
);

const overflow = shape({ type: typeName, options: list(overflowOption, 5, 1) }, confirmable);

const staticSelect = shape(
  { type: typeName },
  {
    ...chosen,
    placeholder: plainText(150),
    options: list(plainOption, 100, 1),
    option_groups: list(optionGroup, 100, 1),
    initial_option: plainOption,
  },
  (value, at) => optionsRule(value, at, [value.initial_option]),
);

const multiStaticSelect = shape(
  { type: typeName },
  {
    ...chosen,
    placeholder: plainText(150),
    options: list(plainOption, 100, 1),
    option_groups: list(optionGroup, 100, 1),
    initial_options: list(plainOption, 100, 1),
    max_selected_items: whole(1, 100),
  },
  (value, at) => optionsRule(value, at, asList(value.initial_options)),
);

const radioButtons = shape(
  { type: typeName, options: list(anyOption, 10, 1) },
  { ...chosen, initial_option: anyOption },
  (value, at) => optionsRule(value, at, [value.initial_option]),
);

const checkboxes = shape(
  { type: typeName, options: list(anyOption, 10, 1) },
  { ...chosen, initial_options: list(anyOption, 10, 1) },
  (value, at) => optionsRule(value, at, asList(value.initial_options)),
);

const usersSelect = shape(
  { type: typeName },
  { ...chosen, placeholder: plainText(150), initial_user: text(255) },
);

const datepicker = shape(
  { type: typeName },
  {
    ...chosen,
    placeholder: plainText(150),
    initial_date: matching(/^\d{4}-\d{2}-\d{2}$/, 10, 'must be a valid date'),
  },
);

const timepicker = shape(
  { type: typeName },
  {
    ...chosen,
    placeholder: plainText(150),
    initial_time: matching(/^\d{2}:\d{2}$/, 5, 'must be a valid time'),
    timezone: text(255),
  },
);

const plainTextInput = shape(
  { type: typeName },
  {
    ...typedAndSent,
    initial_value: text(3_000),
    multiline: flag,
    min_length: whole(0, 3_000),
    max_length: whole(1, 3_000),
  },
  (value, at) => {
    const { initial_value: initial, max_length: max, min_length: min } = value;
    if (typeof max === 'number' && typeof initial === 'string' && initial.length > max) {
      blame(below(at, 'initial_value'), `must be less than ${max + 1} characters`);
    }
    if (typeof max === 'number' && typeof min === 'number' && min > max) {
      blame(below(at, 'min_length'), 'must not be greater than max_length');
    }
  },
);

const emailInput = shape({ type: typeName }, { ...typedAndSent, initial_value: text(3_000) });
const urlInput = emailInput;

const numberInput = shape(
  { type: typeName, is_decimal_allowed: flag },
  { ...typedAndSent, initial_value: text(64), min_value: text(64), max_value: text(64) },
);

const choices = {
  static_select: staticSelect,
  multi_static_select: multiStaticSelect,
  users_select: usersSelect,
  radio_buttons: radioButtons,
  checkboxes,
  datepicker,
  timepicker,
};

export const actionsElement: Check = byType({ button, overflow, ...choices });
export const accessory: Check = byType({ button, overflow, image, ...choices });
export const contextElement: Check = (value, at) =>
  isObject(value) && value.type === 'image' ? image(value, at) : anyText(2_000)(value, at);
export const inputElement: Check = byType({
  ...choices,
  plain_text_input: plainTextInput,
  email_text_input: emailInput,
  url_text_input: urlInput,
  number_input: numberInput,
});

/** Options come from exactly one place, have different values, and hold what is chosen at first. */
function optionsRule(value: Json, at: Place, initial: unknown[]): void {
  if (Boolean(value.options) === Boolean(value.option_groups)) {
    blame(at, 'must provide exactly one of options and option_groups');
    return;
  }
  const groups = asList(value.option_groups) as Json[];
  const all = value.options ? asList(value.options) : groups.flatMap((group) => asList(group.options));
  const known = new Set(all.map((option) => JSON.stringify(option)));
  const values = all.map((option) => (option as Json).value);
  if (new Set(values).size < values.length) blame(below(at, 'options'), 'must have unique values');
  for (const option of initial) {
    if (option && !known.has(JSON.stringify(option))) {
      blame(below(at, 'initial_option'), 'must exactly match one of the options');
    }
  }
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
