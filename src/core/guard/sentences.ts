/** A stretch of a text: `text.slice(from, to)` is `words`. */
export interface Sentence {
  words: string;
  from: number;
  to: number;
}

/** Longer runs without an end are read in pieces: no letter has such a sentence. */
const MAX_CHARS = 600;

/** The sentences of a letter with their places. A line ends one; so do `.`, `!`, `?` and `…` before a space. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const ends = isEnd(text, at) || at - from >= MAX_CHARS;
    if (!ends) continue;
    push(found, text, { from, to: at + 1 });
    from = at + 1;
  }
  push(found, text, { from, to: text.length });
  return found;
}

function push(found: Sentence[], text: string, span: { from: number; to: number }): void {
  const raw = text.slice(span.from, span.to);
  const words = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  const from = span.from + raw.indexOf(words);
  found.push({ words, from, to: from + words.length });
}

function isEnd(text: string, at: number): boolean {
  const letter = text[at];
  if (letter === '\n') return true;
  if (letter !== '.' && letter !== '!' && letter !== '?' && letter !== '…') return false;
  const next = text[at + 1];
  if (next !== undefined && !/[\s"”»)]/.test(next)) return false;
  if (letter !== '.') return true;
  const before = text.slice(Math.max(0, at - 12), at);
  if (ABBREVIATION.test(before)) return false;
  // "am 12. April", "der 3. und 4. Juni": an ordinal number, not an end.
  const after = text.slice(at + 1, at + 14).trimStart();
  return !(/(?:^|[^\d.,])\d{1,2}$/.test(before) && ORDINAL_GOES_ON.test(after));
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|nr|approx|ca|incl|excl|inkl|zzgl|bzw|ggf|etc|vs|sr|sra|srta|ud|uds|mme|mlle|env|max|min|tel|str|[a-z]|[ap]\.m|z\.b|d\.h|u\.a|e\.g|i\.e|p\.ej)$/i;
const ORDINAL_GOES_ON =
  /^(?:[a-zäöü]|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|kalenderwoche|kw|woche)/i;
