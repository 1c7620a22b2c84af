import type { types } from '@slack/bolt';
import { RICH_TEXT_PIECE_CHARS, SLACK_LIMITS } from '../limits.js';
import { shorten, splitText } from '../text.js';

export type KnownBlock = types.KnownBlock;
export type ModalView = types.ModalView;
export type Button = types.Button;
export type RichTextBlock = types.RichTextBlock;
export type RichTextElement = types.RichTextElement;

/** A message's blocks with the plain words for notifications and screen readers. */
export interface CardMessage {
  text: string;
  blocks: KnownBlock[];
}

/** Words shown as they are: no markup, no emoji codes. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** Markup of Flo's own making. Nothing from outside belongs in it but through `escapeMrkdwn`. */
export function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

export function section(markup: string): KnownBlock {
  return { type: 'section', text: mrkdwn(markup), expand: true };
}

export function plainSection(text: string): KnownBlock {
  return { type: 'section', text: plain(shorten(text, SLACK_LIMITS.sectionText)), expand: true };
}

export function context(...elements: (types.PlainTextElement | types.MrkdwnElement)[]): KnownBlock {
  return { type: 'context', elements: elements.slice(0, SLACK_LIMITS.contextElements) };
}

export function divider(): KnownBlock {
  return { type: 'divider' };
}

/** `text` exactly, as rich text, where nothing is markup; bold where asked for. Slack refuses empty elements. */
export function words(
  text: string,
  style?: { bold?: boolean; italic?: boolean; strike?: boolean; underline?: boolean },
): RichTextElement[] {
  if (text === '') return [];
  return splitText(text, RICH_TEXT_PIECE_CHARS).map((piece) => ({
    type: 'text',
    text: piece,
    ...(style && { style }),
  }));
}

/** A paragraph. */
export function paragraph(...elements: RichTextElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

/** The texts of the quotes in a block. */
export function readQuotes(block: KnownBlock): string[] {
  if (block.type !== 'rich_text') return [];
  return block.elements.flatMap((part) =>
    part.type === 'rich_text_quote'
      ? [part.elements.map((each) => ('text' in each ? each.text : '')).join('')]
      : [],
  );
}

/** Somebody's own words, with a bar at the side. One quote for each text. */
export function quote(...texts: string[]): RichTextBlock {
  return {
    type: 'rich_text',
    elements: texts.map((text) => ({ type: 'rich_text_quote', elements: words(text === '' ? ' ' : text) })),
  };
}
