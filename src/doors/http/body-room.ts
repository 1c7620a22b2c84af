/**
 * Memory that bodies share while they are read and nobody knows yet who sends them. Where it is full, the one that has
 * been coming the longest gives way: who means it sends at once.
 */
export class BodyRoom {
  readonly #mostBytes: number;
  /** In the order in which they began, with what they hold. */
  readonly #inside = new Map<object, { bytes: number; giveWay(): void }>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** `giveWay` is to leave at once. */
  enter(giveWay: () => void): { take(bytes: number): void; leave(): void } {
    const key = {};
    const own = { bytes: 0, giveWay };
    this.#inside.set(key, own);
    return {
      take: (bytes) => {
        own.bytes += bytes;
        this.#bytes += bytes;
        for (const other of this.#inside.values()) {
          if (this.#bytes <= this.#mostBytes) return;
          other.giveWay();
        }
      },
      leave: () => {
        if (this.#inside.delete(key)) this.#bytes -= own.bytes;
      },
    };
  }
}
