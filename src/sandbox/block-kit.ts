import {
  below,
  blame,
  byType,
  type Check,
  flag,
  isObject,
  type Json,
  list,
  oneOf,
  type Place,
  shape,
  text,
  typeName,
} from './block-kit/check.js';
import {
  accessory,
  actionsElement,
  anyText,
  contextElement,
  identifier,
  image,
  imageAddress,
  inputElement,
  plainText,
} from './block-kit/elements.js';
import { richText, richTextFields } from './block-kit/rich-text.js';

/** https://docs.slack.dev/reference/block-kit/blocks */
const MESSAGE_BLOCKS = 50;
const MODAL_BLOCKS = 100;

/**
 * Above this a whole message answers `msg_blocks_too_long`. Not published: measured by users as 13,297
 * characters of one markdown block, less with every further block (slackapi/bolt-js issues 2509, 2867).
 */
export const MESSAGE_BLOCKS_CHARACTERS = 13_200;
const CHARACTERS_PER_BLOCK = 10;
const MARKDOWN_CHARACTERS = 12_000;
const TABLE_CHARACTERS = 10_000;

/** What Slack would refuse about a message's blocks, in its words; empty when nothing. */
export function checkMessageBlocks(blocks: unknown): string[] {
  const at: Place = { path: '/blocks', surface: 'message', wrong: [] };
  list(block, MESSAGE_BLOCKS)(blocks, at);
  checkIds(blocks, at);
  checkWholeMessage(blocks, at);
  return at.wrong;
}

/** The same for a modal given to `views.*` or answered to a submission. */
export function checkView(view: unknown): string[] {
  const at: Place = { path: '/view', surface: 'modal', wrong: [] };
  modal(view, at);
  if (isObject(view)) checkIds(view.blocks, below(at, 'blocks'));
  return at.wrong;
}

/** Characters that count towards `MESSAGE_BLOCKS_CHARACTERS`. */
export function countCharacters(blocks: unknown[]): number {
  return shownText(blocks).length + blocks.length * CHARACTERS_PER_BLOCK;
}

const common = { block_id: identifier };

const section = shape(
  { type: typeName },
  { ...common, text: anyText(3_000), fields: list(anyText(2_000), 10, 1), accessory, expand: flag },
  (value, at) => {
    if (!value.text && !value.fields) blame(at, 'missing required field: text');
  },
);

const tableCell = byType({
  // An empty cell is refused: "must be more than 0 characters".
  raw_text: shape({ type: typeName, text: text(TABLE_CHARACTERS, 1) }),
  rich_text: richText,
});

const block: Check = byType({
  section,
  rich_text: shape(richTextFields, common),
  header: shape({ type: typeName, text: plainText(150) }, common),
  divider: shape({ type: typeName }, common),
  context: shape({ type: typeName, elements: list(contextElement, 10, 1) }, common),
  actions: shape({ type: typeName, elements: list(actionsElement, 25, 1) }, common),
  image: (value, at) => {
    const { title, block_id, ...rest } = value as Json;
    if (title) plainText(2_000)(title, below(at, 'title'));
    if (block_id) identifier(block_id, below(at, 'block_id'));
    if (rest.image_url) imageAddress(rest.image_url, below(at, 'image_url'));
    image(rest, at);
  },
  input: shape(
    { type: typeName, label: plainText(2_000), element: inputElement },
    { ...common, hint: plainText(2_000), optional: flag, dispatch_action: flag },
  ),
  markdown: onlyIn('message', shape({ type: typeName, text: text(MARKDOWN_CHARACTERS, 1) }, common)),
  table: onlyIn(
    'message',
    shape(
      { type: typeName, rows: list(list(tableCell, 20, 1), 100, 1) },
      {
        ...common,
        column_settings: list(shape({}, { align: oneOf('left', 'center', 'right'), is_wrapped: flag }), 20),
      },
    ),
  ),
});

const modal = shape(
  { type: oneOf('modal'), title: plainText(24), blocks: list(block, MODAL_BLOCKS) },
  {
    submit: plainText(24),
    close: plainText(24),
    private_metadata: text(3_000),
    callback_id: text(255),
    external_id: text(255),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
  (value, at) => {
    const blocks = value.blocks as Json[];
    if (!value.submit && blocks.some((each) => each.type === 'input')) {
      blame(at, 'missing required field: submit');
    }
    const focused = blocks.flatMap(elementsOf).filter((element) => element.focus_on_load);
    if (focused.length > 1) blame(below(at, 'blocks'), 'only one element may have focus_on_load');
  },
);

function onlyIn(surface: Place['surface'], check: Check): Check {
  return (value, at) => {
    if (at.surface !== surface) {
      return blame(below(at, 'type'), `unsupported type: ${(value as Json).type}`);
    }
    check(value, at);
  };
}

/** block_id is unique in its message or view, action_id in its block. */
function checkIds(blocks: unknown, at: Place): void {
  if (!Array.isArray(blocks)) return;
  const seen = new Set<unknown>();
  blocks.filter(isObject).forEach((each, index) => {
    if (each.block_id !== undefined && seen.has(each.block_id)) {
      blame(below(below(at, index), 'block_id'), `\`block_id\` ${each.block_id} already exists`);
    }
    seen.add(each.block_id);
    const actions = elementsOf(each)
      .map((element) => element.action_id)
      .filter((id) => id !== undefined);
    if (new Set(actions).size < actions.length) {
      blame(below(at, index), '`action_id` already exists in this block');
    }
  });
}

function checkWholeMessage(blocks: unknown, at: Place): void {
  if (!Array.isArray(blocks)) return;
  const of = (type: string) => blocks.filter((each) => isObject(each) && each.type === type);
  if (of('table').length > 1) blame(at, 'only one table is allowed in a message');
  if (shownText(of('table')).length > TABLE_CHARACTERS) {
    blame(at, `tables must be less than ${TABLE_CHARACTERS + 1} characters in all`);
  }
  if (shownText(of('markdown')).length > MARKDOWN_CHARACTERS) {
    blame(at, `markdown blocks must be less than ${MARKDOWN_CHARACTERS + 1} characters in all`);
  }
}

/** The elements of a block that a person can act on. */
export function elementsOf(each: unknown): Json[] {
  if (!isObject(each)) return [];
  const inner =
    each.type === 'actions' ? each.elements : each.type === 'input' ? [each.element] : [each.accessory];
  return (Array.isArray(inner) ? inner : []).filter(isObject).filter((element) => element.type !== 'image');
}

/** Every text and link of the blocks, joined. */
function shownText(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownText).join('');
  if (!isObject(value)) return '';
  return Object.entries(value)
    .map(([key, inner]) => {
      if (typeof inner !== 'string') return shownText(inner);
      return key === 'text' || key === 'url' || key === 'alt_text' ? inner : '';
    })
    .join('');
}
