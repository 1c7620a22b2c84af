import { knownEmoji } from './emoji.js';

/** A run of text on one level: what stands inside a paragraph or a quote. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'styled'; style: 'bold' | 'italic' | 'strike'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'user'; id: string }
  | { kind: 'channel'; id: string; label?: string }
  /** `<!here>`, `<!channel>`, `<!everyone>` or a user group. */
  | { kind: 'broadcast'; label: string }
  | { kind: 'date'; unix: number; format: string; url?: string; fallback: string }
  | { kind: 'emoji'; name: string; character: string };

/** A part that stands on its own lines. */
export type Chunk =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'quote'; children: Inline[] }
  | { kind: 'pre'; text: string }
  | { kind: 'heading'; level: number; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };

/**
 * Slack's mrkdwn as a tree, after docs.slack.dev "Formatting message text".
 * `&amp;`, `&lt;` and `&gt;` are unescaped exactly once, after the control sequences were found, so that
 * escaped text can never become a mention or a link. `verbatim` leaves bare web addresses alone.
 */
export function parseMrkdwn(text: string, opts: { verbatim?: boolean } = {}): Chunk[] {
  const chunks: Chunk[] = [];
  const verbatim = opts.verbatim === true;
  let rest = text;
  for (;;) {
    const fence = /```([\s\S]+?)```/.exec(rest);
    if (!fence) break;
    chunks.push(...parseLines(rest.slice(0, fence.index).replace(/\n$/, ''), verbatim));
    chunks.push({ kind: 'pre', text: flatten(fence[1]!.replace(/^\n|\n$/g, '')) });
    rest = rest.slice(fence.index + fence[0].length).replace(/^\n/, '');
  }
  chunks.push(...parseLines(rest, verbatim));
  return chunks;
}

/** Escapes are taken back once: `&amp;lt;` is the text `&lt;`. */
function unescapeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) =>
    name === 'amp' ? '&' : name === 'lt' ? '<' : '>',
  );
}

/** The words alone, for previews and announcements. */
export function plainWords(text: string, nameOf: (id: string) => string | undefined): string {
  const words = parseMrkdwn(text).map((chunk) => {
    if (chunk.kind === 'pre') return chunk.text;
    if (chunk.kind === 'list') return chunk.items.map((item) => inlineWords(item, nameOf)).join(' ');
    return inlineWords(chunk.children, nameOf);
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function inlineWords(children: Inline[], nameOf: (id: string) => string | undefined): string {
  return children
    .map((child) => {
      if (child.kind === 'styled') return inlineWords(child.children, nameOf);
      if (child.kind === 'link') return child.label;
      if (child.kind === 'user') return `@${nameOf(child.id) ?? child.id}`;
      if (child.kind === 'channel') return `#${child.label ?? child.id}`;
      if (child.kind === 'broadcast') return child.label;
      if (child.kind === 'date') return child.fallback;
      if (child.kind === 'emoji') return child.character;
      return child.text;
    })
    .join('');
}

function parseLines(text: string, verbatim: boolean): Chunk[] {
  if (text === '') return [];
  const chunks: Chunk[] = [];
  let kind: 'paragraph' | 'quote' = 'paragraph';
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) chunks.push({ kind, children: parseInline(lines.join('\n'), verbatim) });
    lines = [];
  };
  let quoteRest = false;
  for (const line of text.split('\n')) {
    const rest = quoteRest ? null : /^(?:&gt;&gt;&gt;|>>>) ?(.*)$/.exec(line);
    const quote = quoteRest ? [line, line] : (rest ?? /^(?:&gt;|>) ?(.*)$/.exec(line));
    if (rest) quoteRest = true;
    const next = quote ? 'quote' : 'paragraph';
    if (next !== kind) flush();
    kind = next;
    lines.push(quote ? quote[1]! : line);
  }
  flush();
  return chunks;
}

const STYLES = { '*': 'bold', _: 'italic', '~': 'strike' } as const;

function parseInline(text: string, verbatim: boolean): Inline[] {
  const out: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') out.push(...finishText(plain, verbatim));
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const span = spanAt(text, at, verbatim);
    if (span) {
      flush();
      out.push(span.inline);
      at = span.end;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  flush();
  return out;
}

/** The styled, code or control span that begins here, if one does. */
function spanAt(text: string, at: number, verbatim: boolean): { inline: Inline; end: number } | null {
  const mark = text[at]!;
  if (mark === '<') {
    const end = controlEnd(text, at);
    const inline = end === -1 ? null : parseControl(text.slice(at + 1, end));
    return inline ? { inline, end: end + 1 } : null;
  }
  if (mark === '`') {
    const end = text.indexOf('`', at + 1);
    const code = end === -1 ? '' : text.slice(at + 1, end);
    if (code === '' || code.includes('\n')) return null;
    return { inline: { kind: 'code', text: flatten(code) }, end: end + 1 };
  }
  if (mark === '*' || mark === '_' || mark === '~') {
    const end = closerOf(text, at);
    if (end === -1) return null;
    const children = parseInline(text.slice(at + 1, end), verbatim);
    return { inline: { kind: 'styled', style: STYLES[mark], children }, end: end + 1 };
  }
  return null;
}

/** A style opens at the edge of a word and closes at one, on the same line. */
function closerOf(text: string, at: number): number {
  const mark = text[at]!;
  const before = text[at - 1];
  const first = text[at + 1];
  if (isWord(before) || before === mark || first === undefined || /\s/.test(first) || first === mark)
    return -1;
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i += 1) {
    if (text[i] === '<') {
      const end = controlEnd(text, i);
      if (end !== -1) i = end;
    } else if (text[i] === '`') {
      const end = text.indexOf('`', i + 1);
      if (end !== -1 && !text.slice(i, end).includes('\n')) i = end;
    } else if (text[i] === mark && !/\s/.test(text[i - 1]!) && !isWord(text[i + 1]) && text[i + 1] !== mark) {
      return i;
    }
  }
  return -1;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** Stops at the next `<`, so that a text full of them is still read in one pass. */
function controlEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    const character = text[i];
    if (character === '>') return i > at + 1 ? i : -1;
    if (character === '<' || character === '\n') return -1;
  }
  return -1;
}

function parseControl(inside: string): Inline | null {
  const bar = inside.indexOf('|');
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? undefined : unescapeEntities(inside.slice(bar + 1));
  const user = /^@([UW][A-Z0-9_]+)$/.exec(target);
  if (user) return { kind: 'user', id: user[1]! };
  const channel = /^#([CGD][A-Z0-9_]+)$/.exec(target);
  if (channel) return { kind: 'channel', id: channel[1]!, ...(label ? { label } : {}) };
  const everyone = /^!(here|channel|everyone)$/.exec(target);
  if (everyone) return { kind: 'broadcast', label: `@${everyone[1]}` };
  const group = /^!subteam\^(\w+)$/.exec(target);
  if (group) return { kind: 'broadcast', label: label ?? `@${group[1]}` };
  const date = /^!date\^(-?\d+)\^([^^]+)(?:\^(.+))?$/.exec(target);
  if (date) {
    const url = date[3] ? unescapeEntities(date[3]) : undefined;
    return {
      kind: 'date',
      unix: Number(date[1]),
      format: unescapeEntities(date[2]!),
      ...(url ? { url } : {}),
      fallback: label ?? '',
    };
  }
  const url = unescapeEntities(target);
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(url)) {
    return { kind: 'link', url, label: label || url.replace(/^(mailto:|tel:)/i, '') };
  }
  return null;
}

/** Code keeps its characters; Slack shows a link inside it by its label. */
function flatten(text: string): string {
  return unescapeEntities(
    text.replace(
      /<((?:https?:\/\/|mailto:|tel:)[^<>|\n]+)(?:\|([^<>\n]*))?>/gi,
      (_, url, label) => label || url,
    ),
  );
}

const BARE_URL = /https?:\/\/[^\s<>]+[^\s<>.,;:!?'")\]]/gi;

function finishText(raw: string, verbatim: boolean): Inline[] {
  const text = unescapeEntities(raw);
  if (verbatim) return emojiIn(text);
  const out: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(BARE_URL)) {
    out.push(...emojiIn(text.slice(from, match.index)));
    out.push({ kind: 'link', url: match[0], label: match[0] });
    from = match.index + match[0].length;
  }
  out.push(...emojiIn(text.slice(from)));
  return out;
}

/** Splits `:tada:` from the words around it; a name nobody knows stays as it was written. */
export function emojiIn(text: string): Inline[] {
  const out: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(/:([a-z0-9_+-]+):/g)) {
    const character = knownEmoji(match[1]!);
    if (!character) continue;
    if (match.index > from) out.push({ kind: 'text', text: text.slice(from, match.index) });
    out.push({ kind: 'emoji', name: match[1]!, character });
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push({ kind: 'text', text: text.slice(from) });
  return out;
}
