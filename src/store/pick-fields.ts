import { copyClean } from './journal-line.js';

/** The names below a name; none: everything there. */
type Branches = Map<string, Branches>;

/** Copies the fields at dotted paths out of a document, through lists, as a projection of MongoDB's does. */
export function pickerOf(paths: readonly string[]): (doc: unknown) => unknown {
  const root: Branches = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('.')) {
      const next = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    }
  }
  return (doc) => pick(doc, root);
}

function pick(value: unknown, branches: Branches): unknown {
  if (branches.size === 0) return copyClean(value);
  if (Array.isArray(value)) return value.filter(isFields).map((item) => pick(item, branches));
  if (!isFields(value)) return undefined;
  const picked: Record<string, unknown> = {};
  for (const [name, below] of branches) {
    const found = value[name] === undefined ? undefined : pick(value[name], below);
    if (found !== undefined) picked[name] = found;
  }
  return picked;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}
