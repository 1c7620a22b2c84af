/*
 * What stems from people stands in a prompt between a line that begins it and one that ends it. Nothing within may
 * pass for such a line.
 */

/** No line within can end a fence or begin one, whatever stands before its words, and none passes for a passage. */
export function fence(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(FENCE_LINE, '$1> ')
    .replace(/\[(?=\s?K\s?\d)/gi, '(');
}

/**
 * Whether a line of the prompt's frame stands in `text`, in its capitals: the same words in small letters are
 * anybody's.
 */
export function holdsFrame(text: string): boolean {
  return FRAME.test(text);
}

/**
 * At most `max` units of a text, with its lines, saying how much is left out. `unread`: how much more of it there was
 * than `text`, where that is over nothing.
 */
export function cutText(text: string, max: number, unread = 0): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ');
  const left = Math.max(0, clean.length - max) + Math.max(0, unread);
  return left === 0 ? clean : `${start(clean, max)}\n[cut: ${left} more characters]`;
}

/** On one line of the prompt, and fenced. */
export function oneLine(text: string, max: number): string {
  const line = fence(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
  return line.length <= max ? line : `${start(line, max)} …`;
}

/** At most `max` units, and neither half a character nor half a placeholder at the end. */
function start(text: string, max: number): string {
  const cut = text.slice(0, max);
  return cut.replace(/\[[A-Z]{0,8}(?:_\d{0,4})?$|[\uD800-\uDBFF]$/, '');
}

const FRAME_WORDS = '(?:BEGIN|END)[^\\p{L}\\p{N}\\n]+(?:INQUIRY|DRAFT|KNOWLEDGE|EARLIER|LETTERS)(?!\\p{L})';
const FRAME = new RegExp(`(?<!\\p{L})${FRAME_WORDS}`, 'u');
const FENCE_LINE = new RegExp(`^([^\\p{L}\\p{N}\\n]*)(?=${FRAME_WORDS})`, 'gimu');
/** Zero-width and direction marks; the joiners of scripts and emoji stay. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
