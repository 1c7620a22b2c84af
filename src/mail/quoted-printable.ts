/** Longest encoded line, the soft break's `=` included (RFC 2045 6.7, rule 5). */
const MAX_LINE_CHARS = 76;

/**
 * A text as quoted-printable that every decoder turns back into exactly these bytes, line ends as CRLF.
 * A dot or `From ` that would begin a line is encoded too: neither dot-stuffing nor mbox files touch it.
 * A text without a final newline ends in a soft break, so that the message's own last line end adds none.
 */
export function encodeQuotedPrintable(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const encoded = lines.map(encodeLine).join('\r\n');
  return lines.at(-1) === '' ? encoded : `${encoded}=\r\n`;
}

function encodeLine(line: string): string {
  let out = '';
  let width = 0;
  let at = 0;
  for (const char of line) {
    const last = at + char.length === line.length;
    let token = encodeChar(char, last);
    if (width + token.length > MAX_LINE_CHARS - 1) {
      out += '=\r\n';
      width = 0;
    }
    if (width === 0 && (char === '.' || line.startsWith('From ', at))) token = hex(char);
    out += token;
    width += token.length;
    at += char.length;
  }
  return out;
}

function encodeChar(char: string, lastOfLine: boolean): string {
  if (char === ' ' || char === '\t') return lastOfLine ? hex(char) : char;
  return /^[!-<>-~]$/.test(char) ? char : hex(char);
}

function hex(char: string): string {
  let out = '';
  for (const byte of Buffer.from(char, 'utf8')) out += `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return out;
}
