/**
 * Bytes that come in pieces, held in one: a sender may cut a body into pieces of one byte, each of which would cost a
 * hundred to keep.
 */
export class GrowingBytes {
  /** The first piece itself, then a copy with room to grow. */
  #bytes: Buffer = Buffer.alloc(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(piece: Buffer): void {
    const from = this.#length;
    this.#length += piece.length;
    // Most come in one piece, and need no copy.
    if (from === 0) {
      this.#bytes = piece;
      return;
    }
    if (this.#length > this.#bytes.length) {
      const grown = Buffer.allocUnsafeSlow(2 * this.#length);
      this.#bytes.copy(grown, 0, 0, from);
      this.#bytes = grown;
    }
    piece.copy(this.#bytes, from);
  }

  /** Everything added so far. Not a copy. */
  all(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}
