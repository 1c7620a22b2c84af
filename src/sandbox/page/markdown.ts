import { type Chunk, emojiIn, type Inline } from './mrkdwn.js';

/**
 * The standard markdown of Slack's `markdown` block: paragraphs, headings, lists, quotes, fenced code,
 * bold, italic, strike, code and links. Nothing nests but styles.
 */
export function parseMarkdown(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const lines = text.split('\n');
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) chunks.push({ kind: 'paragraph', children: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.startsWith('```')) {
      flush();
      const end = lines.findIndex((other, index) => index > at && other.startsWith('```'));
      const stop = end === -1 ? lines.length : end;
      chunks.push({ kind: 'pre', text: lines.slice(at + 1, stop).join('\n') });
      at = stop;
      continue;
    }
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    const item = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/.exec(line);
    const quote = /^>\s?(.*)$/.exec(line);
    if (heading || item || quote || line.trim() === '') flush();
    if (heading) {
      chunks.push({ kind: 'heading', level: heading[1]!.length, children: parseInline(heading[2]!) });
    } else if (item) {
      addItem(chunks, item[1] !== undefined, parseInline(item[2]!));
    } else if (quote) {
      addQuote(chunks, parseInline(quote[1]!), lines[at - 1]?.startsWith('>') === true);
    } else if (line.trim() !== '') {
      paragraph.push(line);
    }
  }
  flush();
  return chunks;
}

function addItem(chunks: Chunk[], ordered: boolean, item: Inline[]): void {
  const last = chunks.at(-1);
  if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item);
  else chunks.push({ kind: 'list', ordered, items: [item] });
}

function addQuote(chunks: Chunk[], children: Inline[], goesOn: boolean): void {
  const last = chunks.at(-1);
  if (goesOn && last?.kind === 'quote') last.children.push({ kind: 'text', text: '\n' }, ...children);
  else chunks.push({ kind: 'quote', children });
}

const SPAN =
  /`([^`\n]+)`|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+|mailto:[^\s)]+)\)|\*\*(\S(?:.*?\S)?)\*\*|~~(\S(?:.*?\S)?)~~|\*(\S(?:.*?\S)?)\*|(?<![\p{L}\p{N}])_(\S(?:.*?\S)?)_(?![\p{L}\p{N}])|(https?:\/\/[^\s<>]+[^\s<>.,;:!?'")\]])/gu;

function parseInline(text: string): Inline[] {
  const out: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(SPAN)) {
    out.push(...emojiIn(text.slice(from, match.index)));
    from = match.index + match[0].length;
    const [, code, label, url, bold, strike, star, underscore, bare] = match;
    if (code !== undefined) out.push({ kind: 'code', text: code });
    else if (url !== undefined) out.push({ kind: 'link', url, label: label! });
    else if (bare !== undefined) out.push({ kind: 'link', url: bare, label: bare });
    else if (bold !== undefined) out.push({ kind: 'styled', style: 'bold', children: parseInline(bold) });
    else if (strike !== undefined)
      out.push({ kind: 'styled', style: 'strike', children: parseInline(strike) });
    else out.push({ kind: 'styled', style: 'italic', children: parseInline((star ?? underscore)!) });
  }
  out.push(...emojiIn(text.slice(from)));
  return out;
}
