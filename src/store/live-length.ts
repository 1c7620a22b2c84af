import type { Entry } from './journal-line.js';

/**
 * Changes say something new, as a preparation does, until a document is this many times as long as it was when it was
 * last written whole. From then on they only say anew what was said.
 */
const GROWTH = 4;

/** How long a journal would be that says everything once, as far as its lines tell. */
export class LiveLength {
  /** What is known of each document's length, by collection and id. */
  readonly #lengths = new Map<string, { whole: number; likely: number }>();
  /** The sum of the likely lengths. */
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  clear(): void {
    this.#lengths.clear();
    this.#bytes = 0;
  }

  /** Takes in an entry whose line has so many bytes. Nobody knows how long a document is after a change. */
  count(entry: Entry, bytes: number): void {
    const key = `${entry.collection}/${'doc' in entry ? entry.doc._id : entry.id}`;
    const { whole, likely } = this.#lengths.get(key) ?? { whole: 0, likely: 0 };
    const now =
      'doc' in entry
        ? { whole: bytes, likely: bytes }
        : { whole, likely: Math.min(likely + bytes, GROWTH * whole) };
    this.#bytes += now.likely - likely;
    this.#lengths.set(key, now);
  }
}
