import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A prompt file: a header (purpose, variables, output), then the parts `# system` and `# user`. */
export interface Prompt<Variable extends string> {
  purpose: string;
  /** First 12 hexadecimal digits of the file's SHA-256. */
  hash: string;
  render(values: Record<Variable, string>): { system: string; user: string };
}

/**
 * Reads `dir/name.md` and checks it: its variables must be exactly `variables`, in the header and in the text.
 * Throws an Error that names the file and what is wrong.
 */
export function readPrompt<Variable extends string>(
  dir: string,
  name: string,
  variables: readonly Variable[],
): Prompt<Variable> {
  const file = join(dir, `${name}.md`);
  return parsePrompt(readFileSync(file, 'utf8'), `${name}.md`, variables);
}

export function parsePrompt<Variable extends string>(
  text: string,
  file: string,
  variables: readonly Variable[],
): Prompt<Variable> {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n\s*# system\r?\n([\s\S]*?)\r?\n# user\r?\n([\s\S]*)$/.exec(
    text,
  );
  if (!parts) throw new Error(`${file}: expected a header between --- lines, then "# system" and "# user"`);
  const { purpose, output, declared } = readHeader(parts[1]!, file);
  if (output === '') throw new Error(`${file}: the header says nothing under "output"`);
  const system = parts[2]!.trim();
  const user = parts[3]!.trim();
  const used = new Set(
    [...`${system}\n${user}`.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1]!),
  );
  check(file, 'the header', new Set(declared), variables);
  check(file, 'the text', used, variables);
  return {
    purpose,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
    render: (values) => ({ system: fill(system, values), user: fill(user, values) }),
  };
}

function readHeader(yaml: string, file: string): { purpose: string; output: string; declared: string[] } {
  let header: unknown;
  try {
    header = parse(yaml);
  } catch (error) {
    throw new Error(`${file}: the header is no YAML`, { cause: error });
  }
  const { purpose, output, variables } = (header ?? {}) as Record<string, unknown>;
  if (typeof purpose !== 'string' || typeof output !== 'string' || !Array.isArray(variables)) {
    throw new Error(`${file}: the header needs purpose, variables and output`);
  }
  return { purpose, output: output.trim(), declared: variables.map(String) };
}

function check(file: string, where: string, found: Set<string>, wanted: readonly string[]): void {
  const missing = wanted.filter((name) => !found.has(name));
  const unknown = [...found].filter((name) => !wanted.includes(name));
  if (missing.length > 0) throw new Error(`${file}: ${where} lacks {{${missing.join('}}, {{')}}}`);
  if (unknown.length > 0)
    throw new Error(`${file}: ${where} names {{${unknown.join('}}, {{')}}}, which nothing fills`);
}

/** One pass: a value that contains `{{…}}` stays as it is. */
function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_whole, name: string) => values[name] ?? '');
}
