import nedb from '@seald-io/nedb';
import type { Index, Indexes } from './embedded-change.js';
import type { Doc } from './engine.js';

/*
 * What NeDB keeps to itself or says in its own way.
 */

/** The package's types describe an ES module; what Node imports is the class itself. */
export const Datastore = nedb as unknown as typeof nedb.default;

export interface IndexSettings {
  field: string;
  unique: boolean;
  sparse: boolean;
}

/** NeDB's own index, which its types keep to themselves. */
type NedbIndex<T> = Index & { getMatching(value: string): T[] };

export function indexOf<T extends Doc>(db: nedb.default<T>, field: string): NedbIndex<T> {
  return (db as unknown as { indexes: Record<string, NedbIndex<T>> }).indexes[field] as NedbIndex<T>;
}

/** The indexes by the field they look at. */
export function indexesOf<T extends Doc>(db: nedb.default<T>, indexes: readonly IndexSettings[]): Indexes {
  const unique = new Set(['_id']);
  const others = new Map<string, Index[]>();
  for (const { field, unique: refuses } of indexes) {
    const top = field.split('.', 1)[0] ?? '';
    if (refuses) unique.add(top);
    else others.set(top, [...(others.get(top) ?? []), indexOf(db, field)]);
  }
  return { unique, others };
}

/** False when one of them has a unique value that is in use. */
export async function insertIfFree<T extends Doc>(db: nedb.default<T>, docs: T[]): Promise<boolean> {
  try {
    await db.insertAsync(docs);
    return true;
  } catch (cause) {
    if (isUniqueViolation(cause)) return false;
    throw cause;
  }
}

export function withoutUnique<T extends Doc>(doc: T, { unique }: Indexes): T {
  const fields = Object.entries(doc).filter(([name]) => name === '_id' || !unique.has(name));
  return Object.fromEntries(fields) as unknown as T;
}

export function isUniqueViolation(cause: unknown): boolean {
  return cause instanceof Error && 'errorType' in cause && cause.errorType === 'uniqueViolated';
}
