import type { Change, Doc, Filter } from './engine.js';
import type { Touched } from './journal-line.js';

/*
 * What NeDB need not be asked for: a document found by its id, told by plain values, and changed where no unique
 * index looks. NeDB would copy it twice and take it out of and put it back into every index.
 */

type Fields = Record<string, unknown>;

/** Whether the document matches, or null when the filter asks for more than plain values and `$exists`. */
export function matchesPlainly(doc: Doc, filter: Filter): boolean | null {
  for (const [path, wanted] of Object.entries(filter)) {
    const found = valueAt(doc, path);
    const exists = readExists(wanted);
    if (exists === null && (!isPlain(wanted) || (found !== undefined && !isPlain(found)))) return null;
    const fits = exists === null ? found === wanted : (found !== undefined) === exists;
    if (!fits) return false;
  }
  return true;
}

/** What an index is asked for when a document changes under it. */
export interface Index {
  remove(doc: Doc): void;
  insert(doc: Doc): void;
}

/** The indexes over a document, by the top-level field they look at. */
export interface Indexes {
  /** Fields whose new value may be refused. */
  unique: ReadonlySet<string>;
  others: ReadonlyMap<string, readonly Index[]>;
}

/**
 * Changes the document itself, and tells whether it did: not where the change reaches a unique field or into a list.
 * The change's values become the document's own; what its fields held before is left as it was, as somebody may still
 * be reading it.
 */
export function changeInPlace(doc: Doc, change: Change, { unique, others }: Indexes): boolean {
  const steps: ((own: Set<unknown>) => void)[] = [];
  const touched = new Set<Index>();
  for (const [operator, fields] of Object.entries(change) as [keyof Change, Fields][]) {
    for (const [path, value] of Object.entries(fields)) {
      const names = path.split('.');
      const top = names[0] ?? '';
      if (unique.has(top)) return false;
      const known = names.slice(0, -1).reduce<unknown>((at, name) => (isFields(at) ? at[name] : at), doc);
      if (known !== undefined && !isFields(known)) return false;
      for (const index of others.get(top) ?? []) touched.add(index);
      steps.push((own) => changeField(doc as unknown as Fields, names, { operator, value, own }));
    }
  }
  // An index finds a document by what it holds now.
  for (const index of touched) index.remove(doc);
  const own = new Set<unknown>();
  for (const step of steps) step(own);
  for (const index of touched) index.insert(doc);
  return true;
}

function changeField(doc: Fields, names: string[], { operator, value, own }: Operation): void {
  const name = names.at(-1) ?? '';
  let at = doc;
  for (const parent of names.slice(0, -1)) {
    if (at[parent] === undefined && operator === '$unset') return;
    if (!own.has(at[parent])) {
      at[parent] = { ...(at[parent] as Fields | undefined) };
      own.add(at[parent]);
    }
    at = at[parent] as Fields;
  }
  const before = at[name];
  switch (operator) {
    case '$set':
      at[name] = value;
      return;
    case '$unset':
      delete at[name];
      return;
    case '$push':
      at[name] = [...((before as unknown[] | undefined) ?? []), ...(value as { $each: unknown[] }).$each];
      return;
    case '$inc':
      at[name] = ((before as number | undefined) ?? 0) + (value as number);
      return;
    case '$min':
      if (before === undefined || (value as number) < (before as number)) at[name] = value;
      return;
    case '$max':
      if (before === undefined || (value as number) > (before as number)) at[name] = value;
      return;
  }
}

/** What the change touched, read off the document that it has been made to. Its values are not copies. */
export function touchedBy(doc: Doc, { $unset = {}, $push = {}, ...others }: Change): Touched {
  const set: Fields = {};
  for (const fields of Object.values(others)) {
    for (const path of Object.keys(fields)) set[path] = valueAt(doc, path);
  }
  const grown: NonNullable<Touched['grown']> = {};
  for (const [path, { $each }] of Object.entries($push)) {
    const list = valueAt(doc, path) as unknown[];
    const from = list.length - $each.length;
    grown[path] = { from, items: list.slice(from) };
  }
  const unset = Object.keys($unset);
  return {
    ...(Object.keys(set).length > 0 && { set }),
    ...(unset.length > 0 && { unset }),
    ...(Object.keys(grown).length > 0 && { grown }),
  };
}

/** Makes of the document what `touchedBy` read. */
export function touch(doc: Doc, { set = {}, unset = [], grown = {} }: Touched): void {
  const own = new Set<unknown>();
  const change = (path: string, operator: keyof Change, value: unknown) =>
    changeField(doc as unknown as Fields, path.split('.'), { operator, value, own });
  for (const path of unset) change(path, '$unset', '');
  for (const [path, value] of Object.entries(set)) change(path, '$set', value);
  for (const [path, { from, items }] of Object.entries(grown)) {
    const before = (valueAt(doc, path) as unknown[] | undefined) ?? [];
    change(path, '$set', [...before.slice(0, from), ...items]);
  }
}

interface Operation {
  operator: keyof Change;
  value: unknown;
  /** Objects made for this change: nobody else holds them. */
  own: Set<unknown>;
}

/** A list on the way is handed back: what is asked of its members is not plain. */
function valueAt(doc: Doc, path: string): unknown {
  // Most lead nowhere deeper.
  if (!path.includes('.')) return (doc as unknown as Fields)[path];
  let at: unknown = doc;
  for (const name of path.split('.')) {
    if (!isFields(at)) return Array.isArray(at) ? at : undefined;
    at = at[name];
  }
  return at;
}

function readExists(wanted: unknown): boolean | null {
  if (!isFields(wanted) || Object.keys(wanted).length !== 1) return null;
  return typeof wanted.$exists === 'boolean' ? wanted.$exists : null;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
