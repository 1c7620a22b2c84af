import { DateTime } from 'luxon';

/**
 * `text` for a mrkdwn field, on one line: it can hold no mention, link, formatting, quote or emoji code.
 * `&`, `<` and `>` become entities (docs.slack.dev, "Escaping text"); Slack has no escape for the other
 * marks, so that those which could take effect become look-alikes.
 */
export function escapeMrkdwn(text: string): string {
  return tidyLine(text)
    .replace(/^>+/, (marks) => '›'.repeat(marks.length))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\*/g, '∗')
    .replace(/`/g, 'ˋ')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ')
    .replace(/(?<![\p{L}\p{N}])~|~(?![\p{L}\p{N}])/gu, '∼')
    .replace(/:(?=[\w+'-]*[a-z+-][\w+'-]*:)/gi, '∶');
}

/**
 * `text` without what nobody sees: marks that turn the reading direction (Unicode Standard Annex 9, section 2),
 * zero-width characters and tags. Joiners of scripts and emoji stay.
 */
export function dropUnseen(text: string): string {
  return rewrite(text, false);
}

/** One line: runs of white space and control characters become a space, what nobody sees goes. */
export function tidyLine(text: string): string {
  return rewrite(text, true).trim();
}

/**
 * Without what nobody sees, and in `oneLine` with a space for each run of blanks. By hand: a message may hold a quarter
 * of a million of either, and a pattern that finds each takes half a second, for which a click waits.
 */
function rewrite(text: string, oneLine: boolean): string {
  let written = '';
  let from = 0;
  let blank = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unseen = isUnseen(code) || isTag(text, at);
    if (!unseen && !(oneLine && isBlank(code))) {
      blank = false;
      continue;
    }
    if (from < at) written += text.slice(from, at);
    if (!unseen && !blank) written += ' ';
    if (!unseen) blank = true;
    from = at + 1;
  }
  return from === 0 ? text : written + text.slice(from);
}

function isUnseen(code: number): boolean {
  if (code < 0x200b) return code === 0xad || code === 0x61c || code === 0x180e;
  return (
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

/** Either half of a tag, U+E0000 to U+E007F. */
function isTag(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === TAGS) return isTagEnd(text.charCodeAt(at + 1));
  return isTagEnd(code) && text.charCodeAt(at - 1) === TAGS;
}

function isTagEnd(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdc7f;
}

const TAGS = 0xdb40;

/** White space and control characters. */
function isBlank(code: number): boolean {
  if (code < 0x1680) return code <= 0x20 || (code >= 0x7f && code <= 0xa0);
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The longest beginning of `text` within `max` units that cuts no character a reader sees as one. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  // Two plain letters are always two characters; asking the segmenter takes a hundred times as long.
  if (isPlain(text, max - 1) && isPlain(text, max)) return text.slice(0, max);
  const window = text.slice(0, max + GRAPHEME_WINDOW);
  const end = GRAPHEMES.segment(window).containing(max)?.index ?? 0;
  return text.slice(0, end > 0 ? end : beforeSurrogate(text, max));
}

/** `text` within `max` units; where something had to go it ends in an ellipsis. */
export function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${cutText(text, max - 1).trimEnd()}…`;
}

/** `text` in pieces of at most `max` units, cut after a line end where one is near; joined they are `text`. */
export function splitText(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const lineEnd = rest.lastIndexOf('\n', max - 1) + 1;
    const piece = lineEnd > max / 2 ? rest.slice(0, lineEnd) : cutText(rest, max);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest);
  return pieces;
}

/** How many characters (code points). */
export function countCharacters(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at++) if ((text.codePointAt(at) ?? 0) > 0xffff) pairs++;
  return text.length - pairs;
}

export type DateStyle = 'moment' | 'day' | 'time';

const TOKENS: Record<DateStyle, string> = {
  moment: '{date_short_pretty} at {time}',
  day: '{date_short_pretty}',
  time: '{time}',
};

/**
 * A date for mrkdwn that every reader sees in their own zone (docs.slack.dev, "Date formatting"); clients
 * that cannot show it fall back on words in `timeZone`.
 */
export function dateToken(date: Date, style: DateStyle, timeZone: string): string {
  const seconds = Math.floor(date.getTime() / 1_000);
  return `<!date^${seconds}^${TOKENS[style]}|${plainDate(date, style, timeZone)}>`;
}

/** A date in words for plain text, in `timeZone`: "Oct 12, 2026, 9:14 AM PDT". */
export function plainDate(date: Date, style: DateStyle, timeZone: string): string {
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const parts = style === 'day' ? day : style === 'time' ? time : { ...day, ...time };
  // Luxon keeps its formatters: making one takes longer than all else on a card.
  const words = DateTime.fromJSDate(date, { zone: timeZone }).toLocaleString(parts, { locale: 'en-US' });
  // Intl puts a narrow no-break space before AM and PM.
  return words.replace(/\u202f/g, ' ');
}

/** Far more than any character of a living script or emoji sequence takes. */
const GRAPHEME_WINDOW = 64;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x20 && code < 0x7f;
}

function beforeSurrogate(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff && at > 1 ? at - 1 : at;
}
