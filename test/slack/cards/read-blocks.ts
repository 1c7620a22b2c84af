// Reads blocks as a person or Slack would, without knowing how they were built.
// biome-ignore lint/suspicious/noExplicitAny: Block Kit is open-ended
type Json = any;

/** Every mrkdwn text in blocks or a view. */
export function markupIn(value: Json): string[] {
  return objectsIn(value)
    .filter((object) => object.type === 'mrkdwn')
    .map((object) => object.text as string);
}

/** Every text that is shown, in order. */
export function textsIn(value: Json): string[] {
  return objectsIn(value)
    .filter((object) => typeof object.text === 'string')
    .map((object) => object.text as string);
}

/** The text of one rich text block. */
export function richText(block: Json): string {
  return block.elements.flatMap((part: Json) => part.elements.map((each: Json) => each.text ?? '')).join('');
}

/** Objects of this type anywhere inside. */
export function ofType(value: Json, type: string): Json[] {
  return objectsIn(value).filter((object) => object.type === type);
}

/** The labels of buttons and menu entries, in order. */
export function offers(blocks: Json[]): string[] {
  return blocks
    .filter((block) => block.type === 'actions')
    .flatMap((block) => block.elements)
    .filter((element) => element.type !== 'checkboxes')
    .flatMap((element) =>
      element.options ? element.options.map((o: Json) => `… ${o.text.text}`) : [element.text.text],
    );
}

/** Lines above the first divider at `width` characters, as a browser breaks them; dates as their fallback. */
export function linesAboveDraft(blocks: Json[], width: number): number {
  const end = blocks.findIndex((block) => ['divider', 'section', 'actions'].includes(block.type));
  let lines = 0;
  for (const block of blocks.slice(0, end)) {
    if (block.type === 'rich_text') {
      for (const part of block.elements) {
        lines += wrap(part.elements.map((each: Json) => each.text).join(''), width);
      }
    } else if (block.type === 'context') {
      lines += wrap(
        block.elements.map((each: Json) => dates(each.text)).join('  '),
        Math.floor(width * 1.15),
      );
    } else {
      lines += wrap(dates(block.text.text), block.type === 'header' ? Math.floor(width * 0.75) : width);
    }
  }
  return lines;
}

function dates(text: string): string {
  const shown = text.replace(/<!date\^[^|]*\|([^>]*)>/g, '$1');
  return shown.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function wrap(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => {
    let rows = 1;
    let column = 0;
    for (const word of line.split(' ')) {
      if (column > 0 && column + 1 + word.length > width) {
        rows++;
        column = 0;
      }
      column += (column > 0 ? 1 : 0) + word.length;
      while (column > width) {
        rows++;
        column -= width;
      }
    }
    return sum + rows;
  }, 0);
}

function objectsIn(value: Json): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
