import type { SlackBlock } from '../protocol.js';
import { el } from './dom.js';
import { knownEmoji } from './emoji.js';
import { renderDate, renderLink, renderMention } from './render-text.js';
import type { Reader } from './surface.js';

/** A `rich_text` block. Its words are data: nothing in them is markup, and it is never folded. */
export function renderRichText(block: SlackBlock, reader: Reader): HTMLElement {
  const root = el('div', { class: 'rich-text' });
  for (const element of list(block.elements)) root.appendChild(renderPart(element, reader));
  return root;
}

function renderPart(part: SlackBlock, reader: Reader): HTMLElement {
  switch (part.type) {
    case 'rich_text_section':
      return el('div', { class: 'paragraph' }, ...renderInlines(part, reader));
    case 'rich_text_quote':
      return el('blockquote', {}, ...renderInlines(part, reader));
    case 'rich_text_preformatted':
      return el('pre', {}, ...renderInlines(part, reader));
    case 'rich_text_list':
      return renderList(part, reader);
    default:
      return el('div', { class: 'unknown' }, `Not drawn here: ${String(part.type)}`);
  }
}

function renderList(part: SlackBlock, reader: Reader): HTMLElement {
  const indent = Math.min(8, Math.max(0, Number(part.indent ?? 0)));
  const start = part.style === 'ordered' && part.offset ? Number(part.offset) + 1 : undefined;
  return el(
    part.style === 'ordered' ? 'ol' : 'ul',
    { class: `list indent-${indent}`, start },
    ...list(part.elements).map((item) => el('li', {}, ...renderInlines(item, reader))),
  );
}

function renderInlines(part: SlackBlock, reader: Reader): Node[] {
  return list(part.elements).map((element) => renderInline(element, reader));
}

function renderInline(element: SlackBlock, reader: Reader): Node {
  const style: SlackBlock = element.style ?? {};
  switch (element.type) {
    case 'text':
      return styled(document.createTextNode(String(element.text ?? '')), style);
    case 'link':
      return styled(renderLink(String(element.url ?? ''), String(element.text || element.url || '')), style);
    case 'emoji':
      return el(
        'span',
        { class: 'emoji', role: 'img', 'aria-label': String(element.name) },
        emojiOf(element),
      );
    case 'user':
      return renderMention(String(element.user_id), reader);
    case 'usergroup':
      return el('span', { class: 'mention' }, `@${String(element.usergroup_id)}`);
    case 'channel': {
      const id = String(element.channel_id);
      return el('span', { class: 'mention' }, `#${reader.channelName(id) ?? id}`);
    }
    case 'broadcast':
      return el('span', { class: 'mention mention-all' }, `@${String(element.range)}`);
    case 'date':
      return styled(
        renderDate(
          {
            unix: Number(element.timestamp),
            format: String(element.format ?? ''),
            ...(element.url ? { url: String(element.url) } : {}),
            fallback: String(element.fallback ?? ''),
          },
          reader,
        ),
        style,
      );
    default:
      return document.createTextNode(String(element.text ?? ''));
  }
}

function styled(node: Node, style: SlackBlock): Node {
  let out = node;
  if (style.code) out = el('code', {}, out);
  if (style.strike) out = el('s', {}, out);
  if (style.underline) out = el('u', {}, out);
  if (style.italic) out = el('i', {}, out);
  if (style.bold) out = el('b', {}, out);
  return out;
}

function emojiOf(element: SlackBlock): string {
  const points = String(element.unicode ?? '')
    .split('-')
    .map((point) => Number.parseInt(point, 16));
  if (element.unicode && points.every((point) => point > 0 && point <= 0x10ffff)) {
    return String.fromCodePoint(...points);
  }
  return knownEmoji(String(element.name)) ?? `:${String(element.name)}:`;
}

function list(value: unknown): SlackBlock[] {
  return Array.isArray(value) ? value : [];
}
