/** A customer's text with plain line breaks: well-formed, no control characters but `\n` and `\t`, trimmed. */
export function cleanText(text: string): string {
  // Sign by sign: a pattern that finds each line end of a text of nothing else takes a quarter of a second.
  const lines = LINE_ENDS.reduce((ended, end) => ended.replaceAll(end, '\n'), wellFormed(text));
  return lines.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]+/g, '').trim();
}

const LINE_ENDS = ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

/** One line: every run of white space, line breaks and control characters (bidirectional ones too) is one space. */
export function cleanLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}

/** An identifier or address as typed, without the white space and invisible marks that copying leaves around it. */
export function trimAround(text: string): string {
  return text.replace(/^[\p{Zs}\p{Cf}]+/u, '').replace(/(?<![\p{Zs}\p{Cf}])[\p{Zs}\p{Cf}]+$/u, '');
}

/** Visible ASCII alone, as most addresses are: nothing in it needs a look. */
export function isPlain(text: string): boolean {
  return /^[!-~]+$/.test(text);
}

/** Line breaks and control characters, which end a header or a protocol's line. */
export function hasControl(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text);
}

/** Whether anything of it can be seen. Replacement characters and blank glyphs count as nothing. */
export function hasVisible(text: string): boolean {
  // Of a text that goes on for long without, each character is looked at once.
  return (
    VISIBLE.test(text.slice(0, SHORT)) || (text.length > SHORT && VISIBLE.test([...new Set(text)].join('')))
  );
}

const SHORT = 1_000;

/** Lone surrogates become U+FFFD: what is stored is what can be written as UTF-8. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

// Blank but letters or symbols to Unicode: the Braille blank, the null notehead, the Khitan filler; and stand-ins.
const VISIBLE =
  /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{16fe4}\ufffc\ufffd]/u;
