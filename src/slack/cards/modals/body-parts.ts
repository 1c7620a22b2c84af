import { cutText } from '../../text.js';

/** A text in parts that inputs can hold, with the white space that stood between them. */
export interface BodyParts {
  parts: string[];
  /** One fewer than `parts`. */
  joiners: string[];
}

/**
 * `body` in parts of at most `max` units. It is cut at an empty line where one is near, else at a line end,
 * else between words; the white space around the cut goes into the joiner, so that no input begins or ends
 * with it. `joinBody` gives back exactly `body`.
 */
export function splitBody(body: string, max: number = PART_CHARS): BodyParts {
  const parts: string[] = [];
  const joiners: string[] = [];
  let rest = body;
  while (rest.length > max) {
    const cut = findCut(rest, max);
    parts.push(rest.slice(0, cut.end));
    joiners.push(rest.slice(cut.end, cut.next));
    rest = rest.slice(cut.next);
  }
  parts.push(rest);
  return { parts, joiners };
}

/** The text again. A part that was emptied goes together with the joiner before it. */
export function joinBody({ parts, joiners }: BodyParts): string {
  let body = '';
  for (const [i, part] of parts.entries()) {
    if (part === '') continue;
    body += (body === '' ? '' : (joiners[i - 1] ?? '\n')) + part;
  }
  return body;
}

/** Room is left in an input of 3,000 for what the editor adds. */
const PART_CHARS = 2_500;
/** Joiners travel in the modal's metadata, which holds 3,000 characters with everything else. */
const JOINER_CHARS = 40;

function findCut(text: string, max: number): { end: number; next: number } {
  const least = Math.floor(max / 2);
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, max - mark.length);
    const cut = at >= least ? widen(text, at) : null;
    if (cut) return cut;
  }
  const end = cutText(text, max).length;
  return { end, next: end };
}

/** The run of white space around `at`; null where nothing would stand before or after it, or it is too long. */
function widen(text: string, at: number): { end: number; next: number } | null {
  let end = at;
  while (end > 0 && isSpace(text[end - 1])) end--;
  let next = at;
  while (next < text.length && isSpace(text[next])) next++;
  return end > 0 && next < text.length && next - end <= JOINER_CHARS ? { end, next } : null;
}

function isSpace(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t';
}
