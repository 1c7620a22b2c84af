import type { Passage } from '../knowledge.js';
import { cut } from '../spelling.js';

/** A passage has at most so many UTF-16 units; a longer section becomes several. */
export const MAX_PASSAGE = 1_200;
const MAX_HEADING = 80;
/** A longer line is no heading. */
const MAX_HEADING_LINE = 1_000;

/** What is wrong in a file, and on which line (from 1). */
export interface Problem {
  line: number;
  words: string;
}

/**
 * A markdown file as passages, one for each section, in the order of the file. Headings, lists, tables, quotes and
 * fenced blocks are understood as far as their words need it; front matter and comments are left out, as they are
 * notes among colleagues. What is broken is told, and the rest is read all the same.
 */
export function readPassages(text: string, file: string): { passages: Passage[]; problems: Problem[] } {
  const { lines, first, problems } = withoutFrontMatter(text);
  const passages: Passage[] = [];
  const headings: string[] = [];
  let blocks: Block[] = [];
  const close = () => {
    const heading = headings.filter(Boolean).join(' › ');
    for (const part of fill(blocks)) passages.push({ file, heading, text: part });
    blocks = [];
  };
  for (const piece of readPieces(lines, first, problems)) {
    if (piece.kind === 'block') {
      blocks.push(piece.block);
      continue;
    }
    close();
    headings.length = piece.level - 1;
    headings[piece.level - 1] = tidyName(piece.words);
  }
  close();
  return { passages, problems };
}

/** The name of a file or a heading: one line without what nobody sees. It is shown, and given to the model. */
export function tidyName(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length <= MAX_HEADING ? line : `${cut(line, MAX_HEADING - 1).trimEnd()}…`;
}

/** Lines that belong together: a paragraph, a list, a table, a fenced block. */
interface Block {
  lines: string[];
}

type Piece = { kind: 'block'; block: Block } | { kind: 'heading'; level: number; words: string };

/** The lines, the number of the first, and what is wrong with what stood before it. */
function withoutFrontMatter(text: string): { lines: string[]; first: number; problems: Problem[] } {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  if (!/^---\s*$/.test(lines[0] ?? '')) return { lines, first: 1, problems: [] };
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  // A line of dashes over plain text is a rule, not a header that somebody forgot to end.
  if (end < 0 && !/^[\w-]+\s*:/.test(lines[1] ?? '')) return { lines, first: 1, problems: [] };
  if (end < 0) {
    return { lines, first: 1, problems: [{ line: 1, words: 'the header that begins with --- has no end' }] };
  }
  return { lines: lines.slice(end + 1), first: end + 2, problems: [] };
}

function* readPieces(lines: string[], first: number, problems: Problem[]): Generator<Piece> {
  let block: string[] = [];
  const ended = (): Piece[] => {
    const kept = isTable(block) ? readTable(block) : block.map(plainLine).filter((line) => line !== '');
    block = [];
    return kept.length > 0 ? [{ kind: 'block', block: { lines: kept } }] : [];
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const comment = line.includes('<!--') && !line.includes('-->', line.indexOf('<!--'));
    if (fence !== undefined) {
      yield* ended();
      const end = lines.findIndex((other, i) => i > at && other.trim().startsWith(fence) && isClosing(other));
      if (end < 0)
        problems.push({ line: first + at, words: `the block that begins with ${fence} has no end` });
      const inside = end < 0 ? [] : lines.slice(at + 1, end).filter((other) => other.trim() !== '');
      if (inside.length > 0) yield { kind: 'block', block: { lines: inside.map(clean) } };
      at = end < 0 ? at + 1 : end + 1;
      continue;
    }
    if (comment) {
      const end = lines.findIndex((other, i) => i > at && other.includes('-->'));
      if (end < 0) problems.push({ line: first + at, words: 'the comment that begins with <!-- has no end' });
      block.push(line.slice(0, line.indexOf('<!--')));
      const rest = end < 0 ? '' : lines[end]!.slice(lines[end]!.indexOf('-->') + 3);
      if (rest.trim() !== '') lines[end] = rest;
      at = end < 0 ? at + 1 : rest.trim() === '' ? end + 1 : end;
      continue;
    }
    const heading =
      line.length > MAX_HEADING_LINE
        ? null
        : /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line);
    const underlined = /^ {0,3}(=+|-{2,})[ \t]*$/.exec(line)?.[1];
    if (heading) {
      yield* ended();
      yield { kind: 'heading', level: heading[1]!.length, words: plainLine(heading[2] ?? '') };
    } else if (underlined && block.length === 1 && !/^\s*(?:[-*+>|]|\d+[.)])/.test(block[0]!)) {
      yield { kind: 'heading', level: underlined.startsWith('=') ? 1 : 2, words: plainLine(block[0]!) };
      block = [];
    } else if (line.trim() === '' || isRule(line)) {
      yield* ended();
    } else {
      block.push(line);
    }
    at++;
  }
  yield* ended();
}

function isClosing(line: string): boolean {
  return /^ {0,3}(?:`{3,}|~{3,})\s*$/.test(line);
}

function isRule(line: string): boolean {
  return /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);
}

function isTable(lines: string[]): boolean {
  return (
    lines.length > 1 && lines[0]!.includes('|') && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*$/.test(lines[1]!)
  );
}

/** Each row with the names of its columns, so that it can stand alone: "Room: Kitchen; From: 18,000". */
function readTable(lines: string[]): string[] {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => plainLine(cell.replace(/\\\|/g, '|')));
  const names = cells(lines[0]!);
  return lines
    .slice(2)
    .map((line) =>
      cells(line)
        .map((cell, i) => (cell === '' ? '' : names[i] ? `${names[i]}: ${cell}` : cell))
        .filter(Boolean)
        .join('; '),
    )
    .filter(Boolean);
}

/** One line's words. Of a link its words and its address, of a picture what it shows. */
function plainLine(line: string): string {
  return clean(line)
    .replace(/<!--.{0,2000}?-->/g, '')
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s*[*+-]\s+(?:\[[ xX]\]\s+)?/, '- ')
    .replace(/!\[([^\]]{0,300})\]\([^)]{0,2000}\)/g, '$1')
    .replace(
      /\[([^\]]{1,300})\]\(<?(https?:[^\s)>]{1,2000})>?(?:\s+"[^"]{0,300}")?\)/g,
      (_all, words: string, address: string) => (words === address ? address : `${words} (${address})`),
    )
    .replace(/\[([^\]]{1,300})\]\((?:mailto:|tel:)?[^)]{0,2000}\)/g, '$1')
    .replace(/<((?:https?:|mailto:)[^\s>]+|[^\s<>@]+@[^\s<>]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)(.{1,400}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\\\p{L}\p{N}])(_{1,3})(?=\S)(.{1,400}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`+([^`]+)`+/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Without what nobody sees. */
function clean(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trimEnd();
}

/** Whole blocks together up to the longest passage; a block that is longer is cut at lines, sentences or words. */
function fill(blocks: Block[]): string[] {
  const parts: string[] = [];
  let part = '';
  const add = (words: string, joint: string) => {
    if (part !== '' && part.length + joint.length + words.length > MAX_PASSAGE) {
      parts.push(part);
      part = '';
    }
    part += part === '' ? words : joint + words;
  };
  for (const { lines } of blocks) {
    const whole = lines.join('\n');
    if (whole.length <= MAX_PASSAGE) add(whole, '\n\n');
    else
      for (const [i, line] of lines.entries())
        for (const words of inPieces(line)) add(words, i === 0 ? '\n\n' : '\n');
  }
  return part === '' ? parts : [...parts, part];
}

function inPieces(line: string): string[] {
  if (line.length <= MAX_PASSAGE) return [line];
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > MAX_PASSAGE) {
    const start = cut(rest, MAX_PASSAGE);
    const sentence = Math.max(...['. ', '! ', '? ', '; '].map((end) => start.lastIndexOf(end) + 1));
    const at = sentence > MAX_PASSAGE / 3 ? sentence : start.lastIndexOf(' ') + 1;
    const piece = at > 0 ? start.slice(0, at) : start;
    pieces.push(piece.trim());
    rest = rest.slice(piece.length).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
