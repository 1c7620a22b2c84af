import type { SlackBlock } from '../protocol.js';
import { add, el } from './dom.js';
import { type Chunk, emojiIn, type Inline, parseMrkdwn } from './mrkdwn.js';
import { formatPlace, placeOfPermalink } from './place.js';
import { formatSlackDate, fullTime } from './slack-date.js';
import type { Reader } from './surface.js';

/** A Block Kit text object (`mrkdwn` or `plain_text`), as chunks of text in one element. */
export function renderTextObject(text: SlackBlock, reader: Reader): HTMLElement {
  if (text.type === 'mrkdwn') {
    return renderChunks(parseMrkdwn(String(text.text ?? ''), { verbatim: text.verbatim === true }), reader);
  }
  return el('div', { class: 'text' }, el('div', { class: 'paragraph' }, plainText(text)));
}

/** A `plain_text` object in running text, without an element around it. */
export function plainText(text: SlackBlock | undefined): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const words = String(text?.text ?? '');
  if (text?.emoji === false) add(fragment, [words]);
  else
    for (const part of emojiIn(words))
      add(fragment, [part.kind === 'emoji' ? part.character : wordsOf(part)]);
  return fragment;
}

export function renderChunks(chunks: Chunk[], reader: Reader): HTMLElement {
  const root = el('div', { class: 'text' });
  for (const chunk of chunks) root.appendChild(renderChunk(chunk, reader));
  return root;
}

function renderInline(inline: Inline, reader: Reader): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'styled': {
      const tag = inline.style === 'bold' ? 'b' : inline.style === 'italic' ? 'i' : 's';
      return el(tag, {}, ...inline.children.map((child) => renderInline(child, reader)));
    }
    case 'code':
      return el('code', {}, inline.text);
    case 'link':
      return renderLink(inline.url, inline.label);
    case 'user':
      return renderMention(inline.id, reader);
    case 'channel':
      return el(
        'span',
        { class: 'mention' },
        `#${reader.channelName(inline.id) ?? inline.label ?? inline.id}`,
      );
    case 'broadcast':
      return el('span', { class: 'mention mention-all' }, inline.label);
    case 'date':
      return renderDate(inline, reader);
    case 'emoji':
      return el('span', { class: 'emoji', role: 'img', 'aria-label': inline.name }, inline.character);
  }
}

/** A link out, or the words alone where the address is none that a browser should follow. */
export function renderLink(url: string, label: string): Node {
  if (!/^(https?:|mailto:|tel:)/i.test(url)) return document.createTextNode(label);
  const place = url.includes('/sandbox/archives/') ? placeOfPermalink(url) : null;
  if (place) return el('a', { href: formatPlace(place) }, label);
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label);
}

export function renderMention(id: string, reader: Reader): HTMLElement {
  const mine = id === reader.me ? ' mention-me' : '';
  return el('span', { class: `mention${mine}`, 'data-user': id }, `@${reader.userName(id) ?? id}`);
}

export function renderDate(
  date: { unix: number; format: string; url?: string; fallback: string },
  reader: Reader,
): Node {
  const at = new Date(date.unix * 1000);
  const words = formatSlackDate(date, reader.reading);
  if (Number.isNaN(at.getTime())) return document.createTextNode(words);
  const time = el('time', { datetime: at.toISOString(), title: fullTime(at, reader.reading) }, words);
  if (!date.url) return time;
  const link = renderLink(date.url, '');
  if (!(link instanceof HTMLElement)) return time;
  link.append(time);
  return link;
}

function renderChunk(chunk: Chunk, reader: Reader): HTMLElement {
  const inlines = (children: Inline[]) => children.map((child) => renderInline(child, reader));
  switch (chunk.kind) {
    case 'paragraph':
      return el('div', { class: 'paragraph' }, ...inlines(chunk.children));
    case 'quote':
      return el('blockquote', {}, ...inlines(chunk.children));
    case 'pre':
      return el('pre', {}, chunk.text);
    case 'heading':
      return el('div', { class: `markdown-heading level-${chunk.level}` }, ...inlines(chunk.children));
    case 'list':
      return el(
        chunk.ordered ? 'ol' : 'ul',
        { class: 'list' },
        ...chunk.items.map((item) => el('li', {}, ...inlines(item))),
      );
  }
}

function wordsOf(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : '';
}
