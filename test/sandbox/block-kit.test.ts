import { describe, expect, test } from 'vitest';
import {
  checkMessageBlocks,
  checkView,
  countCharacters,
  MESSAGE_BLOCKS_CHARACTERS,
} from '../../src/sandbox/block-kit.js';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (more: object) => ({ type: 'section', ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...more });
const option = (value: string, text = value) => ({ text: plain(text), value });
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('L'),
  element,
  ...more,
});
const richText = (...elements: object[]) => ({ type: 'rich_text', elements });
const inline = (...elements: object[]) => richText({ type: 'rich_text_section', elements });
const modal = (more: object = {}) => ({ type: 'modal', title: plain('Edit'), blocks: [], ...more });
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('what Slack takes', () => {
  test.each<[string, object[]]>([
    ['a section that does not fold', [section({ text: mrkdwn('x'.repeat(3_000)), expand: true })]],
    ['fields', [section({ fields: many(10, () => mrkdwn('x'.repeat(2_000))) })]],
    [
      'an overflow beside a section',
      [
        section({
          text: plain('x'),
          accessory: { type: 'overflow', options: many(5, (n) => option(`o${n}`)) },
        }),
      ],
    ],
    ['a header', [{ type: 'header', text: plain('h'.repeat(150)) }]],
    [
      'a context',
      [
        {
          type: 'context',
          elements: [mrkdwn('x'), { type: 'image', image_url: 'https://x.example/a.png', alt_text: 'a' }],
        },
      ],
    ],
    [
      'buttons',
      [
        actions(
          ...many(25, (n) => button({ action_id: `a${n}`, value: 'v'.repeat(2_000), style: 'primary' })),
        ),
      ],
    ],
    [
      'a confirmation',
      [
        actions(
          button({
            confirm: {
              title: plain('Sure?'),
              text: mrkdwn('x'.repeat(300)),
              confirm: plain('Yes'),
              deny: plain('No'),
            },
          }),
        ),
      ],
    ],
    [
      'rich text',
      [
        richText(
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'b', style: { bold: true, italic: true } },
              { type: 'link', url: 'https://x.example' },
            ],
          },
          { type: 'rich_text_quote', elements: [{ type: 'text', text: 'q' }], border: 1 },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '&'.repeat(9_000) }] },
          {
            type: 'rich_text_list',
            style: 'bullet',
            indent: 1,
            elements: [{ type: 'rich_text_section', elements: [{ type: 'user', user_id: 'U1' }] }],
          },
        ),
      ],
    ],
    [
      'a markdown block and a table',
      [
        { type: 'markdown', text: '# x' },
        {
          type: 'table',
          rows: [[{ type: 'raw_text', text: 'a' }, inline({ type: 'text', text: 'b' })]],
          column_settings: [{ align: 'right' }],
        },
      ],
    ],
    [
      'an image and a divider',
      [
        { type: 'image', image_url: 'https://x.example/a.png', alt_text: 'a', title: plain('t') },
        { type: 'divider' },
      ],
    ],
    ['inputs', [input({ type: 'plain_text_input', multiline: true }, { optional: true })]],
  ])('%s', (_, blocks) => expect(checkMessageBlocks(blocks)).toEqual([]));
});

describe('what Slack refuses in a message', () => {
  test.each<[string, object[], string]>([
    [
      '51 blocks',
      many(51, () => ({ type: 'divider' })),
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    [
      'a long section',
      [section({ text: mrkdwn('x'.repeat(3_001)) })],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'an empty text',
      [section({ text: mrkdwn('') })],
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    ['a section of nothing', [section({})], 'missing required field: text [json-pointer:/blocks/0]'],
    [
      'eleven fields',
      [section({ fields: many(11, () => plain('x')) })],
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'a long field',
      [section({ fields: [plain('x'.repeat(2_001))] })],
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
    [
      'a long header',
      [{ type: 'header', text: plain('x'.repeat(151)) }],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'mrkdwn in a header',
      [{ type: 'header', text: mrkdwn('x') }],
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    [
      'eleven context elements',
      [{ type: 'context', elements: many(11, () => plain('x')) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      '26 buttons',
      [actions(...many(26, (n) => button({ action_id: `a${n}` })))],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    ['no button at all', [actions()], 'no less than 1 items allowed [json-pointer:/blocks/0/elements]'],
    [
      'a long button',
      [actions(button({ text: plain('x'.repeat(76)) }))],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a long value',
      [actions(button({ value: 'x'.repeat(2_001) }))],
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'an unknown style',
      [actions(button({ style: 'green' }))],
      'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
    ],
    [
      'an unknown property',
      [actions(button({ colour: 'red' }))],
      'invalid additional property: colour [json-pointer:/blocks/0/elements/0]',
    ],
    ['an unknown block', [{ type: 'hologram' }], 'unsupported type: hologram [json-pointer:/blocks/0/type]'],
    [
      'an unknown element',
      [actions({ type: 'lever' })],
      'unsupported type: lever [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'a text input among buttons',
      [actions({ type: 'plain_text_input' })],
      'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'six menu entries',
      [actions({ type: 'overflow', options: many(6, (n) => option(`${n}`)) })],
      'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'a long menu value',
      [actions({ type: 'overflow', options: [option('x'.repeat(151), 'x')] })],
      'must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]',
    ],
    [
      '101 options',
      [actions({ type: 'static_select', options: many(101, (n) => option(`${n}`)) })],
      'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'no options',
      [actions({ type: 'static_select' })],
      'must provide exactly one of options and option_groups [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'the same value twice',
      [actions({ type: 'static_select', options: [option('a', 'x'), option('a', 'y')] })],
      'must have unique values [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'a choice that is no option',
      [actions({ type: 'static_select', options: [option('a')], initial_option: option('b') })],
      'must exactly match one of the options [json-pointer:/blocks/0/elements/0/initial_option]',
    ],
    [
      'eleven checkboxes',
      [actions({ type: 'checkboxes', options: many(11, (n) => option(`${n}`)) })],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'a long confirmation',
      [actions(button({ confirm: { title: plain('x'.repeat(101)), text: plain('x') } }))],
      'must be less than 101 characters [json-pointer:/blocks/0/elements/0/confirm/title/text]',
    ],
    [
      'an empty rich text',
      [inline({ type: 'text', text: '' })],
      'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
    ],
    [
      'an unknown rich style',
      [inline({ type: 'text', text: 'x', style: { blink: true } })],
      'invalid additional property: blink [json-pointer:/blocks/0/elements/0/elements/0/style]',
    ],
    [
      'an emoji in code',
      [richText({ type: 'rich_text_preformatted', elements: [{ type: 'emoji', name: 'x' }] })],
      'unsupported type: emoji [json-pointer:/blocks/0/elements/0/elements/0/type]',
    ],
    [
      'a link to nowhere',
      [inline({ type: 'link', url: 'javascript:alert(1)' })],
      'must be a valid URL [json-pointer:/blocks/0/elements/0/elements/0/url]',
    ],
    [
      'block ids twice',
      [
        { type: 'divider', block_id: 'b' },
        { type: 'divider', block_id: 'b' },
      ],
      '`block_id` b already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'action ids twice',
      [actions(button(), button())],
      '`action_id` already exists in this block [json-pointer:/blocks/0]',
    ],
    [
      'a long id',
      [{ type: 'divider', block_id: 'b'.repeat(256) }],
      'must be less than 256 characters [json-pointer:/blocks/0/block_id]',
    ],
    [
      'long markdown in two blocks',
      many(2, () => ({ type: 'markdown', text: 'x'.repeat(6_001) })),
      'markdown blocks must be less than 12001 characters in all [json-pointer:/blocks]',
    ],
    [
      'an empty cell',
      [{ type: 'table', rows: [[{ type: 'raw_text', text: '' }]] }],
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
    [
      'two tables',
      many(2, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] })),
      'only one table is allowed in a message [json-pointer:/blocks]',
    ],
    [
      'a wide table',
      [{ type: 'table', rows: [many(21, () => ({ type: 'raw_text', text: 'a' }))] }],
      'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
    ],
    ['something else than a list', {} as never, 'must be an array [json-pointer:/blocks]'],
    ['a null', [null] as never, 'must provide an object [json-pointer:/blocks/0]'],
  ])('%s', (_, blocks, words) => expect(checkMessageBlocks(blocks)).toContain(words));
});

describe('modals', () => {
  test.each<[string, object]>([
    ['the least', modal()],
    ['100 blocks', modal({ blocks: many(100, () => ({ type: 'divider' })) })],
    [
      'everything',
      modal({
        submit: plain('Save'),
        close: plain('Cancel'),
        private_metadata: 'x'.repeat(3_000),
        callback_id: 'c',
        external_id: 'e',
        notify_on_close: true,
        clear_on_close: true,
        blocks: [
          input({
            type: 'plain_text_input',
            initial_value: 'x'.repeat(3_000),
            max_length: 3_000,
            focus_on_load: true,
          }),
          input({
            type: 'checkboxes',
            options: [{ text: mrkdwn('*x*'), value: 'v', description: plain('d') }],
          }),
          input({ type: 'radio_buttons', options: [option('a')], initial_option: option('a') }),
          input({ type: 'number_input', is_decimal_allowed: false, min_value: '1' }),
          input({ type: 'email_text_input' }),
          input({ type: 'datepicker', initial_date: '2026-11-23' }),
        ],
      }),
    ],
  ])('takes %s', (_, view) => expect(checkView(view)).toEqual([]));

  test.each<[string, object, string]>([
    [
      'a long title',
      modal({ title: plain('x'.repeat(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      '101 blocks',
      modal({ blocks: many(101, () => ({ type: 'divider' })) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'long metadata',
      modal({ private_metadata: 'x'.repeat(3_001) }),
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'inputs without submit',
      modal({ blocks: [input({ type: 'plain_text_input' })] }),
      'missing required field: submit [json-pointer:/view]',
    ],
    [
      'a long initial text',
      modal({
        submit: plain('S'),
        blocks: [input({ type: 'plain_text_input', initial_value: 'x'.repeat(3_001) })],
      }),
      'must be less than 3001 characters [json-pointer:/view/blocks/0/element/initial_value]',
    ],
    [
      'a text over its own bound',
      modal({
        submit: plain('S'),
        blocks: [input({ type: 'plain_text_input', initial_value: 'xx', max_length: 1 })],
      }),
      'must be less than 2 characters [json-pointer:/view/blocks/0/element/initial_value]',
    ],
    [
      'two in focus',
      modal({
        submit: plain('S'),
        blocks: many(2, () => input({ type: 'plain_text_input', focus_on_load: true })),
      }),
      'only one element may have focus_on_load [json-pointer:/view/blocks]',
    ],
    [
      'markdown',
      modal({ blocks: [{ type: 'markdown', text: 'x' }] }),
      'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
    ],
    [
      'a button as input',
      modal({ submit: plain('S'), blocks: [input(button())] }),
      'unsupported type: button [json-pointer:/view/blocks/0/element/type]',
    ],
    ['no title', { type: 'modal', blocks: [] }, 'missing required field: title [json-pointer:/view]'],
    ['no view', 'view' as never, 'must provide an object [json-pointer:/view]'],
  ])('refuse %s', (_, view, words) => expect(checkView(view)).toContain(words));
});

test('a draft of 9,000 ampersands fits into a message, three long sections and a half do not', () => {
  const draft = [
    inline({ type: 'text', text: '&'.repeat(9_000) }),
    ...many(20, () => section({ text: mrkdwn('x'.repeat(125)) })),
  ];
  expect(countCharacters(draft)).toBeLessThan(MESSAGE_BLOCKS_CHARACTERS);
  const long = many(5, () => section({ text: mrkdwn('x'.repeat(2_700)) }));
  expect(countCharacters(long)).toBeGreaterThan(MESSAGE_BLOCKS_CHARACTERS);
});
