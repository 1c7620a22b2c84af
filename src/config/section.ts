import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { didYouMean } from '../core/suggest.js';
import { findUnreadable, type Problem } from './unreadable.js';
import type { Parsed, Parser } from './values.js';

/** Collects what is wrong with a file, each with its line. */
export interface Report {
  document: Document.Parsed;
  lines: LineCounter;
  /** What some alias refers to. */
  aliased: ReadonlySet<string>;
  problem(line: number, words: string): void;
}

interface Entry {
  node: Node | null;
  line: number;
  /** What surrounds it is no mapping. */
  unreadable?: boolean;
}

/**
 * One mapping of the file. Every reading reports what is wrong and then answers `undefined`, as for a key
 * that is not there, so that one pass finds all mistakes.
 */
export class Section {
  readonly line: number;
  readonly #entries = new Map<string, Entry>();
  /** Not a mapping: reported once, not again for every key that is missing. */
  #unreadable: boolean;

  constructor(
    private readonly report: Report,
    /** Dotted, empty for the root. */
    private readonly path: string,
    entry: Entry,
    keys: readonly string[],
  ) {
    const node = resolve(report, entry.node);
    this.line = entry.line;
    this.#unreadable = entry.unreadable ?? false;
    if (node === null) return;
    if (!isMap(node)) {
      this.#unreadable = true;
      report.problem(entry.line, `${path || 'the file'} must hold settings written as "name: value"`);
      return;
    }
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : null;
      const line = lineOf(report, pair.key as Node | null) ?? entry.line;
      if (key === null || !keys.includes(key)) {
        const name = key ?? 'this key';
        const hint = node.flow && pair.value === null ? behindComma(name) : didYouMean(name, keys);
        report.problem(line, `${this.#name(name)} is not a setting Flo knows${hint}`);
        continue;
      }
      const value = pair.value as Node | null;
      this.#entries.set(key, { node: value, line: lineOf(report, value) ?? line });
    }
  }

  /** The keys that were written, in their order. */
  keys(): string[] {
    return [...this.#entries.keys()];
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** Whether a dotted path stands in the file. */
  hasPath(path: string): boolean {
    return this.report.document.hasIn(path.split('.'));
  }

  isMap(key: string): boolean {
    return isMap(resolve(this.report, this.#entries.get(key)?.node ?? null));
  }

  lineOf(key: string): number {
    return this.#entries.get(key)?.line ?? this.line;
  }

  problem(key: string, words: string): void {
    this.report.problem(this.lineOf(key), `${this.#name(key)} ${words}`);
  }

  /** A section that may be missing: then it is empty. */
  section(key: string, keys: readonly string[]): Section {
    const entry = this.#entries.get(key) ?? {
      node: null,
      line: this.line,
      unreadable: this.#unreadable,
    };
    return new Section(this.report, this.#name(key), entry, keys);
  }

  text<T>(key: string, parse: Parser<T>): T | undefined {
    const entry = this.#entries.get(key);
    return entry ? this.#readText(this.#name(key), entry, parse) : undefined;
  }

  /** `missing` says what the setting is for. */
  required<T>(key: string, parse: Parser<T>, missing: string): T | undefined {
    if (!this.has(key) && !this.#unreadable)
      this.report.problem(this.line, `${this.#name(key)} is missing: ${missing}`);
    return this.text(key, parse);
  }

  whole(key: string, limits: { min: number; max: number }): number | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    const value = scalarOf(this.report, entry.node);
    if (typeof value === 'number' && Number.isInteger(value) && value >= limits.min && value <= limits.max) {
      return value;
    }
    this.problem(key, `must be a whole number from ${limits.min} to ${limits.max}`);
    return undefined;
  }

  /** A number from 0 to `max`. `missing` says what the setting is for. */
  requiredAmount(key: string, max: number, missing: string): number | undefined {
    const entry = this.#entries.get(key);
    if (!entry) {
      if (!this.#unreadable) this.report.problem(this.line, `${this.#name(key)} is missing: ${missing}`);
      return undefined;
    }
    const value = scalarOf(this.report, entry.node);
    if (typeof value === 'number' && value >= 0 && value <= max) return value;
    const comma = typeof value === 'string' && /^\d+,\d+$/.test(value.trim());
    const hint = comma ? `: write a decimal point, ${value.trim().replace(',', '.')}` : ', as in 0.25';
    this.problem(key, `must be a number from 0 to ${max}${hint}`);
    return undefined;
  }

  /** A section whose keys somebody chose, each with a section of its own. */
  named(key: string, keys: readonly string[]): { name: string; section: Section }[] {
    const entry = this.#entries.get(key);
    const node = resolve(this.report, entry?.node ?? null);
    if (!entry) return [];
    if (!isMap(node)) {
      this.problem(key, 'must hold settings written as "name: value"');
      return [];
    }
    return node.items.map((pair) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : 'this key';
      const value = pair.value as Node | null;
      const line = lineOf(this.report, value) ?? lineOf(this.report, pair.key as Node | null) ?? entry.line;
      const path = `${this.#name(key)}.${name}`;
      return { name, section: new Section(this.report, path, { node: value, line }, keys) };
    });
  }

  list<T>(key: string, parse: Parser<T>): T[] | undefined {
    return this.#items(key)?.flatMap(({ name, entry }) => {
      const value = this.#readText(name, entry, parse);
      return value === undefined ? [] : [value];
    });
  }

  /** One text, or a list of texts. */
  textOrList<T>(key: string, parse: Parser<T>): T[] | undefined {
    if (isSeq(resolve(this.report, this.#entries.get(key)?.node ?? null))) return this.list(key, parse);
    const value = this.text(key, parse);
    return value === undefined ? undefined : [value];
  }

  sections(key: string, keys: readonly string[]): Section[] | undefined {
    return this.#items(key)?.map(({ name, entry }) => new Section(this.report, name, entry, keys));
  }

  #items(key: string): { name: string; entry: Entry }[] | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    const node = resolve(this.report, entry.node);
    if (!isSeq(node)) {
      this.problem(key, 'must be a list, as in [one, two]');
      return undefined;
    }
    return node.items.map((item, i) => ({
      name: `${this.#name(key)}[${i + 1}]`,
      entry: { node: item as Node | null, line: lineOf(this.report, item as Node | null) ?? entry.line },
    }));
  }

  #readText<T>(name: string, entry: Entry, parse: Parser<T>): T | undefined {
    const value = scalarOf(this.report, entry.node);
    let read: Parsed<T>;
    if (isAlias(entry.node) && value === null) {
      const hint = 'put a value that begins with * in quotes';
      read = { ok: false, problem: `refers to *${entry.node.source}, which is not there: ${hint}` };
    } else if (isScalar(entry.node) && entry.node.anchor && !this.report.aliased.has(entry.node.anchor)) {
      const hint = 'which has a meaning of its own: put the value in quotes';
      read = { ok: false, problem: `loses &${entry.node.anchor}, ${hint}` };
    } else if (value === undefined) read = { ok: false, problem: 'must be a single value' };
    else if (value === null) {
      const hint = 'write a value or delete the line (a # begins a comment: put such a value in quotes)';
      read = { ok: false, problem: `is empty: ${hint}` };
    } else if (typeof value !== 'string') {
      // What would be wrong in quotes too is told at once.
      const quoted = parse(String(value));
      read = quoted.ok ? { ok: false, problem: `must be text: put ${String(value)} in quotes` } : quoted;
    } else read = parse(value);
    if (read.ok) return read.value;
    this.report.problem(entry.line, `${name} ${read.problem}`);
    return undefined;
  }

  #name(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}

/** The root of a YAML text, with what YAML itself finds wrong reported. */
export function openYaml(text: string, keys: readonly string[], found: (problem: Problem) => void): Section {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  for (const problem of findUnreadable(document, text, lines)) found(problem);
  const aliased = new Set<string>();
  visit(document, { Alias: (_key, { source }) => void aliased.add(source) });
  const report: Report = { document, lines, aliased, problem: (line, words) => found({ line, words }) };
  return new Section(report, '', { node: document.contents, line: 1 }, keys);
}

/** The node an alias points to; null for nothing. */
function resolve(report: Report, node: Node | null): Node | null {
  if (!isAlias(node)) return node;
  return (node.resolve(report.document) as Node | undefined) ?? null;
}

/** A scalar's value; undefined when it is a list or a section. */
function scalarOf(report: Report, node: Node | null): unknown {
  const resolved = resolve(report, node);
  if (resolved === null) return null;
  return isScalar(resolved) ? resolved.value : undefined;
}

function lineOf(report: Report, node: Node | null): number | null {
  const start = node?.range?.[0];
  return start === undefined ? null : report.lines.linePos(start).line;
}

/** What YAML makes of a comma within brackets: `{ in: 0,25 }` and `{ ask: Where, and when? }` have two settings. */
function behindComma(name: string): string {
  return /^\d+$/.test(name) ? ': write a decimal point, as in 0.25' : ': put a value with a comma in quotes';
}
