import { byType, type Check, flag, list, oneOf, shape, text, typeName, whole } from './check.js';
import { address } from './elements.js';

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */

const style = shape({}, { bold: flag, italic: flag, strike: flag, code: flag, underline: flag });
const mentionStyle = shape(
  {},
  {
    bold: flag,
    italic: flag,
    strike: flag,
    code: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  },
);

// The sum is bounded by the message; one element by the same figure.
const words = shape({ type: typeName, text: text(13_200, 1) }, { style });
const link = shape({ type: typeName, url: address }, { text: text(13_200, 1), unsafe: flag, style });

const inline: Check = byType({
  text: words,
  link,
  emoji: shape({ type: typeName, name: text(255, 1) }, { unicode: text(255), url: address, style }),
  user: shape({ type: typeName, user_id: text(255, 1) }, { style: mentionStyle }),
  usergroup: shape({ type: typeName, usergroup_id: text(255, 1) }, { style: mentionStyle }),
  channel: shape({ type: typeName, channel_id: text(255, 1) }, { style: mentionStyle }),
  team: shape({ type: typeName, team_id: text(255, 1) }, { style: mentionStyle }),
  broadcast: shape({ type: typeName, range: oneOf('here', 'channel', 'everyone') }, { style }),
  color: shape({ type: typeName, value: text(255, 1) }, { style }),
  date: shape(
    { type: typeName, timestamp: whole(0, 99_999_999_999), format: text(255, 1) },
    { url: address, fallback: text(3_000), style },
  ),
});

const MANY = 10_000;
const border = oneOf(0, 1);
const section = shape({ type: typeName, elements: list(inline, MANY) });

const part: Check = byType({
  rich_text_section: section,
  rich_text_quote: shape({ type: typeName, elements: list(inline, MANY) }, { border }),
  rich_text_preformatted: shape(
    { type: typeName, elements: list(byType({ text: words, link }), MANY) },
    { border },
  ),
  rich_text_list: shape(
    {
      type: typeName,
      style: oneOf('bullet', 'ordered'),
      elements: list(byType({ rich_text_section: section }), MANY),
    },
    { indent: whole(0, 8), offset: whole(0, 10_000), border },
  ),
});

export const richTextFields = { type: typeName, elements: list(part, MANY) };
export const richText: Check = shape(richTextFields, { block_id: text(255, 1) });
