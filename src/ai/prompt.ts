import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type HeaderProblem, readHeader } from './prompt-header.js';

/** A prompt file: a header (purpose, variables, output), then the parts `# system` and `# user`. */
export interface Prompt<Variable extends string> {
  purpose: string;
  /** First 12 hexadecimal digits of the file's SHA-256. */
  hash: string;
  /** The system part without what fills it: the business's own words, which a draft may repeat. */
  instructions: string;
  render(values: Record<Variable, string>): { system: string; user: string };
}

export type PromptRead<Variable extends string> =
  | { ok: true; prompt: Prompt<Variable> }
  | { ok: false; errors: string[] };

/**
 * Reads `dir/name.md` and checks it: its variables must be exactly `variables`, in the header and in the text.
 * `errors`: every mistake in the order of the lines, each naming file and line.
 */
export function readPrompt<Variable extends string>(
  dir: string,
  name: string,
  variables: readonly Variable[],
): PromptRead<Variable> {
  const file = `${basename(dir)}/${name}.md`;
  let text: string;
  try {
    text = readFileSync(join(dir, `${name}.md`), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const what = code === 'ENOENT' ? 'was not found' : `cannot be read (${code})`;
    return { ok: false, errors: [`${file} ${what}: Flo needs it to ask a model`] };
  }
  return parsePrompt(text, file, variables);
}

/** `file`: as it is named in errors. */
export function parsePrompt<Variable extends string>(
  text: string,
  file: string,
  variables: readonly Variable[],
): PromptRead<Variable> {
  const problems: HeaderProblem[] = [];
  const found = (line: number, words: string) => {
    problems.push({ line, words });
  };
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    found(1, 'a header between two lines of --- must stand first, with purpose, variables and output');
    return { ok: false, errors: tell(file, problems) };
  }
  const header = readHeader(lines.slice(1, end).join('\n'), found);
  const parts = readParts(lines, end + 1, found);
  if (parts) checkVariables({ header: header.variables, text: parts, wanted: variables }, found);
  if (problems.length > 0 || !parts) return { ok: false, errors: tell(file, problems) };
  const [system, user] = [parts.system, parts.user].map((part) => part.lines.join('\n').trim()) as [
    string,
    string,
  ];
  return {
    ok: true,
    prompt: {
      purpose: header.purpose,
      hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
      instructions: fill(system, {}),
      render: (values) => ({ system: fill(system, values), user: fill(user, values) }),
    },
  };
}

type Found = (line: number, words: string) => void;

/** `at`: the number of the first of `lines`. */
interface Part {
  at: number;
  lines: string[];
}

function readParts(lines: string[], from: number, found: Found): { system: Part; user: Part } | null {
  const heads = { system: [] as number[], user: [] as number[] };
  for (const [i, line] of lines.entries()) {
    const name = /^# (system|user)\s*$/.exec(line)?.[1] as 'system' | 'user' | undefined;
    if (i >= from && name) heads[name].push(i);
  }
  for (const [name, at] of Object.entries(heads)) {
    if (at.length === 0) found(lines.length, `the part "# ${name}" is missing`);
    if (at[1] !== undefined) found(at[1] + 1, `"# ${name}" stands twice`);
  }
  const [system] = heads.system;
  const [user] = heads.user;
  if (system === undefined || user === undefined) return null;
  if (user < system) {
    found(user + 1, '"# user" must stand below the part "# system"');
    return null;
  }
  const lost = lines.slice(from, system).findIndex((line) => line.trim() !== '');
  if (lost >= 0) found(from + lost + 1, 'stands above "# system" and would reach no model');
  const parts = {
    system: { at: system + 2, lines: lines.slice(system + 1, user) },
    user: { at: user + 2, lines: lines.slice(user + 1) },
  };
  for (const [name, part] of Object.entries(parts)) {
    if (part.lines.join('').trim() === '') found(part.at - 1, `the part "# ${name}" is empty`);
  }
  return parts;
}

const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;

function checkVariables(
  names: {
    /** Null: the header could not be read. */
    header: { line: number; items: Map<string, number> } | null;
    text: { system: Part; user: Part };
    wanted: readonly string[];
  },
  found: Found,
): void {
  const { header, wanted } = names;
  const used = new Map<string, number>();
  for (const part of [names.text.system, names.text.user]) {
    for (const [i, line] of part.lines.entries()) {
      for (const [, name = ''] of line.matchAll(VARIABLE)) {
        if (!used.has(name)) used.set(name, part.at + i);
      }
      if (line.replace(VARIABLE, '').includes('{{'))
        found(part.at + i, 'has a {{ that no }} ends: a variable is written {{name}}');
    }
  }
  const declared = header?.items ?? new Map(wanted.map((name) => [name, 1]));
  for (const [name, line] of new Map([...used, ...(header?.items ?? [])])) {
    if (wanted.includes(name)) continue;
    found(line, `names {{${name}}}, which nothing fills. Flo fills ${braced(wanted)}`);
  }
  const missing = (where: string, without: (name: string) => boolean, line: number) => {
    const lacking = wanted.filter(without);
    if (lacking.length > 0) found(line, `${where} ${braced(lacking)}`);
  };
  const line = header?.line ?? 1;
  missing('the header and the text lack', (name) => !declared.has(name) && !used.has(name), line);
  missing('the header lacks', (name) => !declared.has(name) && used.has(name), line);
  missing('the text lacks', (name) => declared.has(name) && !used.has(name), line);
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(', ');
}

function tell(file: string, problems: HeaderProblem[]): string[] {
  return problems.sort((a, b) => a.line - b.line).map(({ line, words }) => `${file} line ${line}: ${words}`);
}

/** One pass: a value that contains `{{…}}` stays as it is. */
function fill(template: string, values: Record<string, string>): string {
  return template.replace(VARIABLE, (_whole, name: string) => values[name] ?? '');
}
