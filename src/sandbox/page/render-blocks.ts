import type { SlackBlock } from '../protocol.js';
import { el } from './dom.js';
import { renderElement } from './elements.js';
import { renderInput } from './input-block.js';
import { parseMarkdown } from './markdown.js';
import { drawPicture } from './render-files.js';
import { renderRichText } from './render-rich-text.js';
import { plainText, renderChunks, renderTextObject } from './render-text.js';
import type { Reader, Surface } from './surface.js';

/** Blocks in order, each marked with `data-block-id` and `data-block-type`. */
export function renderBlocks(blocks: SlackBlock[], surface: Surface): HTMLElement {
  const root = el('div', { class: 'blocks' });
  blocks.forEach((block, index) => {
    const blockId = String(block.block_id ?? `block-${index}`);
    const drawn = renderBlock(block, blockId, surface);
    drawn.classList.add('block');
    drawn.dataset.blockId = blockId;
    drawn.dataset.blockType = String(block.type);
    root.appendChild(drawn);
  });
  return root;
}

function renderBlock(block: SlackBlock, blockId: string, surface: Surface): HTMLElement {
  switch (block.type) {
    case 'header':
      return el('h3', { class: 'block-header' }, plainText(block.text));
    case 'divider':
      return el('hr', { class: 'block-divider' });
    case 'section':
      return renderSection(block, blockId, surface);
    case 'context':
      return renderContext(block, surface);
    case 'actions':
      return el(
        'div',
        { class: 'block-actions' },
        ...list(block.elements).map((element) => renderElement(element, blockId, surface)),
      );
    case 'input':
      return renderInput(block, blockId, surface);
    case 'rich_text':
      return renderRichText(block, surface.reader);
    case 'markdown':
      return renderChunks(parseMarkdown(String(block.text ?? '')), surface.reader);
    case 'image':
      return el(
        'figure',
        { class: 'block-image' },
        plainText(block.title),
        renderImage(block, surface.reader),
      );
    case 'table':
      return renderTable(block, surface.reader);
    default:
      return el('div', { class: 'unknown' }, `Not drawn here: ${String(block.type)}`);
  }
}

function renderSection(block: SlackBlock, blockId: string, surface: Surface): HTMLElement {
  const words = el('div', { class: 'section-words' });
  if (block.text) {
    const text = renderTextObject(block.text, surface.reader);
    words.appendChild(text);
    if (block.expand !== true) words.appendChild(foldTall(text, surface));
  }
  const fields = list(block.fields);
  if (fields.length > 0) {
    words.appendChild(
      el(
        'div',
        { class: 'section-fields' },
        ...fields.map((field) => renderTextObject(field, surface.reader)),
      ),
    );
  }
  const accessory: SlackBlock | undefined = block.accessory;
  const drawn =
    accessory &&
    (accessory.type === 'image'
      ? renderImage(accessory, surface.reader)
      : renderElement(accessory, blockId, surface));
  return el(
    'div',
    { class: 'block-section' },
    words,
    drawn && el('div', { class: `section-accessory accessory-${String(accessory?.type)}` }, drawn),
  );
}

/**
 * Slack folds tall section text behind "see more" unless `expand` is true: reported at about five lines, which
 * are fewer words in a narrow thread.
 */
function foldTall(text: HTMLElement, surface: Surface): HTMLElement {
  text.id = surface.nextId();
  text.classList.add('folded');
  const button = el(
    'button',
    {
      type: 'button',
      class: 'see-more',
      hidden: true,
      'aria-expanded': 'false',
      'aria-controls': text.id,
      onclick: () => {
        const folded = text.classList.toggle('folded');
        button.textContent = folded ? 'See more' : 'See less';
        button.setAttribute('aria-expanded', String(!folded));
      },
    },
    'See more',
  );
  new ResizeObserver(() => {
    if (!text.classList.contains('folded')) return;
    const isCut = text.scrollHeight > text.clientHeight + 1;
    text.classList.toggle('is-cut', isCut);
    button.hidden = !isCut;
  }).observe(text);
  return button;
}

/** The first row is the heading, as in Slack. */
function renderTable(block: SlackBlock, reader: Reader): HTMLElement {
  const settings = list(block.column_settings);
  const rows = (block.rows as SlackBlock[][]).map((cells, row) =>
    el(
      'tr',
      {},
      ...cells.map((cell, column) =>
        el(
          row === 0 ? 'th' : 'td',
          { class: `align-${String(settings[column]?.align ?? 'left')}` },
          cell.type === 'rich_text' ? renderRichText(cell, reader) : String(cell.text ?? ''),
        ),
      ),
    ),
  );
  return el('div', { class: 'block-table' }, el('table', {}, ...rows));
}

function renderContext(block: SlackBlock, surface: Surface): HTMLElement {
  return el(
    'div',
    { class: 'block-context' },
    ...list(block.elements).map((element) =>
      element.type === 'image'
        ? renderImage(element, surface.reader)
        : element.type === 'plain_text' || element.type === 'mrkdwn'
          ? renderTextObject(element, surface.reader)
          : renderElement(element, String(block.block_id ?? ''), surface),
    ),
  );
}

/**
 * Files of the workspace are shown. Other pictures live elsewhere on the network, where this page never goes: their
 * description stands for them.
 */
function renderImage(image: SlackBlock, reader: Reader): HTMLElement {
  const words = String(image.alt_text ?? 'Picture');
  if (image.slack_file?.id) return drawPicture({ id: String(image.slack_file.id), words }, reader);
  return el('span', { class: 'picture', role: 'img', 'aria-label': words }, words);
}

function list(value: unknown): SlackBlock[] {
  return Array.isArray(value) ? value : [];
}
