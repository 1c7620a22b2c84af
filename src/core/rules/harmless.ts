import { cut } from '../spelling.js';

/** Invisible characters, controls and line ends. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s\u115f\u1160\u3164\uffa0]+/gu;
/** Links and addresses, with or without a scheme. */
const PLACES =
  /\b[a-z][a-z\d+.-]{1,12}:\/\/\S*|\bwww\.\S+|\b(?:mailto|tel|javascript|data):\S*|[^\s@]{1,64}@[^\s@]{1,190}|\b[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,4}\.[a-z]{2,16}\/\S*|\b[a-z\d-]{2,60}\.(?:com|net|org|io|info|biz|co|ru|cn|xyz|top|shop|site|online|link|click|example|de|fr|es|uk)\b/gi;
/** Tags of HTML: those within a line join what they part, as a browser shows it. */
const INLINE_TAGS = /<\/?(?:a|abbr|b|code|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]{0,200})?>/gi;
const BLOCK_TAGS =
  /<\/?(?:article|blockquote|body|br|center|div|footer|h[1-6]|head|header|hr|html|iframe|img|li|ol|p|pre|script|section|style|table|tbody|td|th|thead|tr|ul)(?:\s[^<>]{0,200})?\/?>/gi;
/** Markup of Slack, HTML and Markdown, and quotation marks that would close the quote. */
const MARKUP = /[<>{}[\]|*_~`#^\\“”„«»"]+/g;
/** Numbers of telephones, cards and accounts; sums, years and house numbers are shorter. */
const LONG_NUMBER = /\+?\d[\d ./()-]{5,}\d/g;

/**
 * A stranger's words as they may stand in a letter: one line of at most `max` units, cut at a word, without links,
 * addresses, long numbers, markup and characters that are not seen. Empty where nothing is left.
 */
export function makeHarmless(words: string, max: number): string {
  const line = cut(words, 2_000)
    .normalize('NFC')
    .replace(INVISIBLE, ' ')
    .replace(INLINE_TAGS, '')
    .replace(BLOCK_TAGS, ' ')
    .replace(PLACES, ' … ')
    .replace(LONG_NUMBER, (number) => ((number.match(/\d/g) ?? []).length > 6 ? ' … ' : number))
    .replace(MARKUP, ' ')
    .replace(/@(?=\w)/g, ' ')
    .replace(/(?: ?…)+/g, ' …')
    .replace(/ +/g, ' ')
    .trim();
  if (!/\p{L}/u.test(line)) return '';
  if (line.length <= max) return line;
  const short = cut(line, max - 2);
  const space = short.lastIndexOf(' ');
  return `${(space > max / 2 ? short.slice(0, space) : short).replace(/[\s,;:]+$/, '')} …`;
}
