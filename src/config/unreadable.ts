import type { Document, LineCounter, YAMLError } from 'yaml';

/** Where YAML itself cannot be followed, what is around it is a guess. */
export type Problem = { line: number; words: string; broken?: true };

/** What YAML finds wrong with a text, in words for whoever wrote it. */
export function findUnreadable(document: Document.Parsed, text: string, lines: LineCounter): Problem[] {
  const found = [...document.errors, ...document.warnings].map((error) => ({
    error,
    line: lines.linePos(error.pos[0]).line || 1,
  }));
  const has = (code: YAMLError['code'], at: number) =>
    found.some(({ error, line }) => error.code === code && line === at);
  return found.map(({ error, line }) => {
    // Of a line that is indented further than the one above it, both are said of the one above.
    const further = has('BLOCK_AS_IMPLICIT_KEY', line) && has('MULTILINE_IMPLICIT_KEY', line);
    const problem = further
      ? { line: lineBelow(text, line), words: NOT_IN_LINE }
      : { line, words: plainWords(error) };
    return error.code === 'DUPLICATE_KEY' ? problem : { ...problem, broken: true };
  });
}

/** The next line that says anything. */
function lineBelow(text: string, line: number): number {
  const next = text
    .split('\n')
    .slice(line)
    .findIndex((words) => /^\s*[^#\s]/.test(words));
  return line + 1 + Math.max(0, next);
}

function plainWords(error: YAMLError): string {
  if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow'))
    return 'a bracket before it is not closed';
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote'))
    return 'a quote before it is not closed';
  if (error.code === 'UNEXPECTED_TOKEN' && error.message.startsWith('Unexpected scalar at node end'))
    return 'goes on behind a closing quote or bracket: put all of the value in quotes, of the other kind than stand in it';
  if (
    error.code === 'UNEXPECTED_TOKEN' &&
    /at node end|same line with key|Not a YAML token/.test(error.message)
  )
    return OWN_MEANING;
  return PLAIN_WORDS[error.code] ?? `cannot be read: ${error.message.split('\n')[0]!.replace(/:$/, '')}`;
}

const NOT_IN_LINE = 'is not indented like the lines around it';
const OWN_MEANING = 'has a value that begins with a sign of its own meaning: put it in quotes';

const PLAIN_WORDS: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'starts with a tab: use spaces',
  DUPLICATE_KEY: 'the same setting stands twice',
  MULTIPLE_DOCS: 'a line of --- begins a second document: keep only one',
  BAD_INDENT: NOT_IN_LINE,
  BLOCK_AS_IMPLICIT_KEY: 'has a second colon: put the value in quotes',
  BLOCK_IN_FLOW: 'has a second colon: put the value in quotes',
  MULTILINE_IMPLICIT_KEY: 'is not written as "name: value"; is a colon missing?',
  BAD_SCALAR_START: OWN_MEANING,
  BAD_ALIAS: OWN_MEANING,
  BAD_DQ_ESCAPE: 'has a \\ between double quotes: put the value in single quotes',
};
