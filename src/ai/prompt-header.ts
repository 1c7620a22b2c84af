import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export interface HeaderProblem {
  /** Of the whole file, from 1. */
  line: number;
  words: string;
}

export interface Header {
  purpose: string;
  /** Each with its line, and the line of the key; null when they could not be read, which is reported then. */
  variables: { line: number; items: Map<string, number> } | null;
}

const KEYS = ['purpose', 'variables', 'output'];
/** The header begins below the first line of the file. */
const LINES_ABOVE = 1;

/** Reads the lines between the two `---`. */
export function readHeader(yaml: string, found: (line: number, words: string) => void): Header {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, version: '1.2' });
  const lineAt = (offset: number) => (counter.linePos(offset).line || 1) + LINES_ABOVE;
  const lineOf = (node: unknown) => lineAt((node as Node | null)?.range?.[0] ?? 0);

  const [broken] = document.errors;
  if (broken) {
    found(lineAt(broken.pos[0]), `the header cannot be read: ${broken.message.split('\n')[0]}`);
    return { purpose: '', variables: null };
  }
  if (!isMap(document.contents)) {
    found(LINES_ABOVE, 'the header needs purpose, variables and output');
    return { purpose: '', variables: null };
  }
  const entries = new Map<string, { line: number; value: unknown }>();
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : 'this key';
    if (!KEYS.includes(name))
      found(lineOf(key), `the header knows no "${name}", only purpose, variables and output`);
    entries.set(name, { line: lineOf(key), value });
  }
  for (const key of KEYS) {
    if (!entries.has(key)) found(LINES_ABOVE, `the header lacks "${key}"`);
  }
  const words = (key: string): string => {
    const entry = entries.get(key);
    if (!entry) return '';
    const value = isScalar(entry.value) ? entry.value.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    found(entry.line, `the header says nothing under "${key}"`);
    return '';
  };
  words('output');
  return { purpose: words('purpose'), variables: readVariables() };

  function readVariables(): Header['variables'] {
    const entry = entries.get('variables');
    if (!entry) return null;
    if (!isSeq(entry.value)) {
      found(entry.line, 'the header\'s "variables" must be a list, as in [conversation, today]');
      return null;
    }
    const items = new Map<string, number>();
    for (const item of entry.value.items) {
      const name = isScalar(item) ? String(item.value) : '';
      if (items.has(name)) found(lineOf(item), `the header names {{${name}}} twice`);
      items.set(name, lineOf(item));
    }
    return { line: entry.line, items };
  }
}
